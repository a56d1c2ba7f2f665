//! Browsers that have done a test and wait for the next, because starting one takes longer than
//! most tests. A test gets a tab of its own, on a server of its own at an address never used
//! before: no history, no storage and nothing that was asked of Chromium comes with it. A browser
//! in which a test failed is not used again.

use crate::{Browser, Engine, Options};
use anyhow::Result;
use std::sync::{Mutex, PoisonError};

/// How many wait at most; the one that has waited longest is ended.
const LIMIT: usize = 6;

static WAITING: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// A browser with these settings and one blank tab, started only if none is waiting.
pub async fn take(engine: Engine, options: &Options) -> Result<Browser> {
    while let Some(browser) = waiting(engine, options) {
        // One that does not answer any more is dropped.
        if browser.prepare(options).await.is_ok() {
            return Ok(browser);
        }
    }
    Browser::start(engine, options).await
}

fn waiting(engine: Engine, options: &Options) -> Option<Browser> {
    let mut waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
    let fits = |it: &Browser| it.engine == engine && it.is_started_for(options);
    let index = waiting.iter().rposition(fits)?;
    Some(waiting.remove(index))
}

/// Lets a browser wait for its next test.
pub async fn give_back(browser: Browser) {
    if browser.clear().await.is_err() {
        return;
    }
    let mut waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
    waiting.push(browser);
    let oldest = (waiting.len() > LIMIT).then(|| waiting.remove(0));
    // Ended without keeping others from theirs.
    drop(waiting);
    drop(oldest);
}
