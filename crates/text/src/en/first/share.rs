//! Sharing the link.

pub const COPY_LINK: &str = "Copy link";
pub const LINK: &str = "Link to exactly this page";
pub const OPEN_A_LINK: &str = "Open a link or file: paste or drop anything that holds one";
pub const FILES: &str = "Save it to a file, or open one";

/// How long a link is, and what it holds.
pub fn holds(characters: usize) -> String {
    format!("{characters} characters. It holds every number on the page and nothing about you.")
}
