//! The page's state, words and link, without a browser.
