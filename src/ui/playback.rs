//! Walks the triangle through the years. With reduced motion nothing moves by itself: the button steps between before and after.

use crate::shell::media;
use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// How long a year stays.
const YEAR_MS: u32 = 700;

/// What the triangle shows, and the button's part in it.
#[derive(Clone, PartialEq)]
pub struct Playback {
    /// Year whose end is shown; 0 is before the plan starts.
    pub year: usize,
    pub label: &'static str,
    pub press: Callback<MouseEvent>,
}

/// `rest` is the year shown when nothing plays, `last` the last one played.
#[hook]
pub fn use_playback(rest: usize, last: usize) -> Playback {
    let year = use_state_eq(|| None::<usize>);
    let playing = use_state_eq(|| false);
    {
        let (year, playing) = (year.clone(), playing.clone());
        use_effect_with((*year, *playing), move |&(now, is_playing)| {
            let timer = is_playing.then(|| {
                Timeout::new(YEAR_MS, move || match now {
                    Some(now) if now < last => year.set(Some(now + 1)),
                    _ => {
                        playing.set(false);
                        year.set(None);
                    }
                })
            });
            move || drop(timer)
        });
    }
    let label = match (*playing, *year) {
        (true, _) => "■ Stop",
        (false, None) => "▶ Play the years",
        (false, Some(0)) => "Show after the plan",
        (false, Some(_)) => "Show the usual year",
    };
    let press = {
        let (year, playing) = (year.clone(), playing.clone());
        Callback::from(move |_| {
            if media::reduced_motion() {
                playing.set(false);
                year.set(match *year {
                    None => Some(0),
                    Some(0) => Some(last),
                    Some(_) => None,
                });
            } else if *playing {
                playing.set(false);
                year.set(None);
            } else {
                year.set(Some(0));
                playing.set(true);
            }
        })
    };
    Playback { year: year.unwrap_or(rest).min(last), label, press }
}
