//! Charts as data: scales, paths and positions, without a browser.
