//! Reading what `index.html` asks its builder for, and putting something else in its place.
//! The page is the project's own, written one element a line, so no parser of HTML is needed.

use anyhow::{Context, Result};
use std::ops::Range;

/// The next `<link data-trunk ...>`: where it stands, and its text.
pub fn next_link(page: &str) -> Option<(Range<usize>, String)> {
    let start = page.find("<link data-trunk")?;
    let end = start + page[start..].find('>')? + 1;
    Some((start..end, page[start..end].to_string()))
}

/// The value of an element's attribute, with or without quotes around it.
pub fn attribute<'a>(element: &'a str, name: &str) -> Result<&'a str> {
    let (_, value) = element
        .split_once(&format!(" {name}="))
        .with_context(|| format!("`{element}` has no {name}"))?;
    let value = match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split([' ', '>']).next(),
    };
    value.with_context(|| format!("the {name} of `{element}` does not end"))
}

/// Puts something before the last place where the page says this.
pub fn before(page: &str, mark: &str, what: &str) -> Result<String> {
    let at = page
        .rfind(mark)
        .with_context(|| format!("index.html has no {mark}"))?;
    Ok(format!("{}{what}{}", &page[..at], &page[at..]))
}

/// Takes out the element around a text, from the last `from` before it to the first `to` after it.
pub fn cut(page: &mut String, around: &str, from: &str, to: &str) -> Result<String> {
    let at = page
        .find(around)
        .with_context(|| format!("index.html has no `{around}`"))?;
    let start = page[..at]
        .rfind(from)
        .with_context(|| format!("`{around}` stands in no `{from}`"))?;
    let length = page[at..]
        .find(to)
        .with_context(|| format!("`{around}` is not followed by `{to}`"))?;
    let end = at + length + to.len();
    let element = page[start..end].to_string();
    page.replace_range(start..end, "");
    Ok(element)
}

/// The page without its comments.
pub fn without_comments(mut page: String) -> Result<String> {
    while let Some((before, rest)) = page.split_once("<!--") {
        let (_, after) = rest.split_once("-->").context("a comment does not end")?;
        page = format!("{before}{after}");
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_and_their_attributes_read() {
        let page = "<head>\n<link data-trunk rel=\"rust\" data-bin=\"a b\" data-n=2>\n</head>";
        let (range, link) = next_link(page).expect("a link");
        assert_eq!(&page[range], link);
        assert_eq!(attribute(&link, "rel").ok(), Some("rust"));
        assert_eq!(attribute(&link, "data-bin").ok(), Some("a b"));
        assert_eq!(attribute(&link, "data-n").ok(), Some("2"));
        assert!(attribute(&link, "href").is_err());
    }

    #[test]
    fn comments_and_elements_are_taken_out_whole() {
        let mut page = "<p><!-- one --><i id=x>two</i><!-- three --></p>".to_string();
        page = without_comments(page).expect("closed comments");
        assert_eq!(page, "<p><i id=x>two</i></p>");
        assert_eq!(
            cut(&mut page, "id=x", "<i", "</i>").expect("an element"),
            "<i id=x>two</i>"
        );
        assert_eq!(page, "<p></p>");
    }
}
