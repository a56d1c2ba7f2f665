//! What a crash shows: a message, the last good link and a way to reload, instead of a page that no
//! longer answers.

use super::{address, document};
use std::cell::RefCell;

thread_local! {
    static LAST_GOOD: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Notes the link of a page that was shown whole.
pub fn note_good(link: &str) {
    LAST_GOOD.with_borrow_mut(|good| {
        good.clear();
        good.push_str(link);
    });
}

/// Shows the crash message of index.html if the program ever panics.
pub fn install() {
    // Through Yew, which would put a hook of its own in the place of the standard one.
    yew::set_custom_panic_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
        let link = LAST_GOOD
            .try_with(|good| {
                good.try_borrow()
                    .map(|good| good.clone())
                    .unwrap_or_default()
            })
            .unwrap_or_default();
        document::set_text("crash-link", &address::with_link(&link));
        document::set_state("crashed");
    }));
}
