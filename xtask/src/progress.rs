//! A line every so often while something takes long, so that nobody wonders whether it still works.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// The longest that nothing is said.
const SILENCE: Duration = Duration::from_secs(15);

/// Says that something is still going on, until dropped.
pub struct Watch {
    last: Arc<Mutex<Instant>>,
    // Dropping it ends the watch.
    _end: Sender<()>,
}

impl Watch {
    /// Starts to watch what is called, for example, "compiling the tests".
    pub fn start(what: &str) -> Watch {
        Watch::after(SILENCE, what.to_string(), |line| println!("{line}"))
    }

    fn after(silence: Duration, what: String, say: impl Fn(&str) + Send + 'static) -> Watch {
        let (end, ended) = mpsc::channel();
        let start = Instant::now();
        let last = Arc::new(Mutex::new(start));
        let heard = last.clone();
        thread::spawn(move || {
            let spoken = || *heard.lock().unwrap_or_else(PoisonError::into_inner);
            let mut wait = silence;
            while ended.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                if spoken().elapsed() >= silence {
                    say(&format!(
                        "      still {what}, {} s",
                        start.elapsed().as_secs()
                    ));
                    *heard.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
                }
                wait = silence.saturating_sub(spoken().elapsed());
            }
        });
        Watch { last, _end: end }
    }

    /// To be told whenever something else was said.
    pub fn spoken(&self) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_silence_is_filled() {
        let (say, said) = mpsc::channel();
        let silence = Duration::from_millis(300);
        let watch = Watch::after(silence, "waiting".into(), move |line| {
            let _ = say.send(line.to_string());
        });
        for _ in 0..4 {
            thread::sleep(silence / 3);
            watch.spoken();
        }
        assert!(
            said.try_recv().is_err(),
            "a line came though something was said"
        );
        let line = said
            .recv_timeout(silence * 10)
            .expect("a line after silence");
        assert_eq!(line, "      still waiting, 0 s");
        drop(watch);
        while said.recv_timeout(silence * 10).is_ok() {}
    }
}
