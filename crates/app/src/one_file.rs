//! The page as one file, opening on a plan: a link put into its head, which the page reads where
//! its address holds none. Its content policy names scripts and styles by their hashes, and these
//! stay as they are.

use crate::markup::escaped;

/// What the element's name is, by which the page finds the plan inside itself.
pub const META: &str = "plan";

/// The page with this link inside, in place of one that may be there, and with this title; None
/// where it is no page of this kind.
pub fn with_plan(page: &str, link: &str, title: &str) -> Option<String> {
    let head = page.find("<body").unwrap_or(page.len());
    let (head, body) = page.split_at_checked(head)?;
    let head = match place(head, &format!("<meta name=\"{META}\""), ">") {
        Some((from, to)) => [&head[..from], &head[to..]].concat(),
        None => head.to_string(),
    };
    // The letters' encoding has to come first.
    let (_, after) = place(&head, "<meta charset", ">")?;
    let (first, rest) = head.split_at(after);
    let (from, to) = place(rest, "<title>", "</title>")?;
    let link = escaped(link);
    Some(format!(
        "{first}<meta name=\"{META}\" content=\"{link}\">{}<title>{}</title>{}{body}",
        &rest[..from],
        escaped(title),
        &rest[to..]
    ))
}

/// Where something stands that begins and ends so.
fn place(text: &str, begin: &str, end: &str) -> Option<(usize, usize)> {
    let from = text.find(begin)?;
    let to = from + text[from..].find(end)? + end.len();
    Some((from, to))
}
