//! Sharing the link.

pub const COPY_LINK: &str = "Copy link";
pub const LINK: &str = "Link to exactly this page";
pub const FILES_ELSEWHERE: &str =
    "Your own area, among the views, has a name for the plan and files to keep it in.";

/// How long a link is, and what it holds.
pub fn holds(characters: usize) -> String {
    format!("{characters} characters. It holds every number on the page and nothing about you.")
}
