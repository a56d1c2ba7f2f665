//! The method as a page of its own: `docs/method.md` as the build writes it beside the page.
//!
//! It is a file without script that asks for nothing, so that it can be read, printed and passed on
//! wherever the page can.

use base64::{Engine, engine::general_purpose::STANDARD};
use pulldown_cmark::{Options, Parser, html};
use sha2::{Digest, Sha256};

const METHOD_TITLE: &str = "Method";
const METHOD: &str = include_str!("../docs/method.md");
/// Colours are the reader's own.
const STYLE: &str = "body{max-width:45rem;margin:0 auto;padding:1rem 1.5rem;\
                     font:1rem/1.5 system-ui,sans-serif}\
                     table{border-collapse:collapse}\
                     th,td{padding:.25rem .5rem;border:1px \
                     solid;text-align:start;vertical-align:top}\
                     pre,table{display:block;overflow-x:auto}";

/// The whole file.
pub fn page() -> String {
    written(METHOD_TITLE, METHOD)
}

/// A text of numbered sections as a file of its own.
pub fn written(title: &str, markdown: &str) -> String {
    let mut body = String::new();
    let parser = Parser::new_ext(markdown, Options::ENABLE_TABLES);
    html::push_html(&mut body, parser);
    let body = with_addresses(&body);
    let style = STANDARD.encode(Sha256::digest(STYLE));
    format!(
        "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'sha256-{style}'\">\n\
         <title>{title} - Needs triangle</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<style>{STYLE}</style>\n</head>\n\
         <body>\n<main>\n{body}</main>\n</body>\n</html>\n"
    )
}

/// A section's number is its address: method.html#section-3.
fn with_addresses(body: &str) -> String {
    let mut sections = body.split("<h2>");
    let mut all = sections.next().unwrap_or_default().to_string();
    for section in sections {
        let number = section.split(' ').next().unwrap_or_default();
        all += &format!("<h2 id=\"section-{number}\">{section}");
    }
    all
}
