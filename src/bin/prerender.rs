//! The build's last step: renders the starting point into index.html with the page's own
//! components, tells its script what a link looks like, and writes the content policy with the
//! hashes of whatever stands inline. The method becomes a page beside it. Trunk runs it as a hook
//! on the folder it is about to publish.

use app::link::grammar;
use base64::{Engine, engine::general_purpose::STANDARD};
use needs_triangle::shell::policy::POLICY;
use needs_triangle::{App, METHOD, QUALITY, TEACHING, method, presets, quality, teaching};
use sha2::{Digest, Sha256};
use std::{env, error::Error, fs, path::PathBuf};
use yew::LocalServerRenderer;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::var_os("TRUNK_STAGING_DIR")
        .ok_or("run by Trunk, which names the folder in TRUNK_STAGING_DIR")?;
    let folder = PathBuf::from(folder);
    fs::write(folder.join(METHOD), method::page())?;
    fs::write(folder.join(QUALITY), quality::page())?;
    fs::write(folder.join(TEACHING), teaching::page())?;
    let file = folder.join("index.html");
    let page = fs::read_to_string(&file)?;
    let picture = tokio::task::LocalSet::new()
        .run_until(LocalServerRenderer::<App>::new().hydratable(false).render())
        .await;
    let page = replaced(&page, "picture-goes-here", &waiting(&picture))?;
    let page = replaced(&page, "link-goes-here", grammar::IN_AN_ADDRESS)?;
    let page = replaced(&page, "frame-goes-here", grammar::FRAME_IN_AN_ADDRESS)?;
    let page = replaced(&page, "presets-go-here", &presets::table())?;
    let policy = policy(&page);
    // Minifying may have dropped the quotes.
    let page = replaced(
        &page.replace("\"policy-goes-here\"", "policy-goes-here"),
        "policy-goes-here",
        &policy,
    )?;
    fs::write(file, page)?;
    Ok(())
}

/// The picture with every control disabled: until the program is there a control that moved would
/// be taken back, so it shows that it does not move yet.
fn waiting(picture: &str) -> String {
    let mut waiting = String::with_capacity(picture.len());
    for (index, part) in picture.split('<').enumerate() {
        if index > 0 {
            waiting.push('<');
        }
        let (tag, rest) = part.split_once('>').unwrap_or((part, ""));
        let is_control = ["input ", "button "]
            .iter()
            .any(|name| tag.starts_with(name));
        match is_control && !tag.contains("disabled") {
            true => waiting.push_str(&format!("{} disabled>{rest}", tag.trim_end_matches('/'))),
            false => waiting.push_str(part),
        }
    }
    waiting
}

fn replaced(page: &str, mark: &str, with: &str) -> Result<String, String> {
    if page.contains(mark) {
        Ok(page.replacen(mark, with, 1))
    } else {
        Err(format!("index.html has lost its mark {mark}"))
    }
}

/// The policy with the hashes of this build, in quotes.
fn policy(page: &str) -> String {
    let scripts = hashes(page, "<script>", "</script>");
    let styles = hashes(page, "<style>", "</style>");
    format!(
        "\"{}\"",
        POLICY
            .replace("{scripts}", &scripts)
            .replace("{styles}", &styles)
    )
}

/// The hashes of every inline element, as a policy lists them.
fn hashes(page: &str, open: &str, close: &str) -> String {
    let inline = page
        .split(open)
        .skip(1)
        .filter_map(|rest| rest.split(close).next());
    inline
        .map(|text| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(text))))
        .collect()
}
