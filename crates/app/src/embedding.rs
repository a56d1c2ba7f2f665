//! The page inside another one: what is shown there, as words in its link, and the snippet for the
//! host's page.

use super::frame::Frame;
pub use super::frame::{Controls, Part, Theme};
use super::link;
use super::page::{Page, View};
use super::style::Names;

#[derive(Clone, Debug, PartialEq)]
pub struct Embedding {
    pub parts: Vec<Part>,
    pub view: View,
    pub controls: Controls,
    pub theme: Theme,
    /// None: as the page has them.
    pub names: Option<Names>,
    /// Pixels.
    pub height: u32,
    /// Whether the frame shows this version of the page for ever, and not the newest there is.
    pub exactly: bool,
}

impl Default for Embedding {
    fn default() -> Self {
        let parts = Part::ALL.to_vec();
        Embedding {
            parts,
            view: View::OverTime,
            controls: Controls::Free,
            theme: Theme::System,
            names: None,
            height: 800,
            exactly: false,
        }
    }
}

/// Where versions are kept, beside the newest page.
const KEPT: &str = "/r/";

/// The folder of the newest page, or of one version, from the address of either.
pub fn folder_of(address: &str, version: Option<&str>) -> String {
    let folder = address.rsplit_once('/').map_or("", |(folder, _)| folder);
    let newest = match folder.rsplit_once(KEPT) {
        Some((newest, inside)) if !inside.contains('/') => newest,
        _ => folder,
    };
    match version {
        None => newest.into(),
        Some(version) => format!("{newest}{KEPT}{version}"),
    }
}

/// The address of a page in that folder, called as it is here.
pub fn address_of(address: &str, version: Option<&str>) -> String {
    let file = address.rsplit_once('/').map_or("", |(_, file)| file);
    format!("{}/{file}", folder_of(address, version))
}

impl Embedding {
    /// The same with a part shown that was not, or the other way round; one part is always shown.
    pub fn toggled(mut self, part: Part) -> Embedding {
        let shown = |other: &Part| (*other == part) != self.parts.contains(other);
        let parts: Vec<Part> = Part::ALL.into_iter().filter(shown).collect();
        if !parts.is_empty() {
            self.parts = parts;
        }
        self
    }

    pub fn names_for(&self, page: &Page) -> Names {
        self.names.unwrap_or(page.style.names)
    }

    /// The link of a page as shown in the frame.
    pub fn link(&self, page: &Page) -> String {
        let mut shown = page.clone();
        shown.view = self.view;
        shown.style.names = self.names_for(page);
        shown.frame = Some(Frame {
            parts: self.parts.clone(),
            controls: self.controls,
            theme: self.theme,
        });
        link::print(&shown)
    }

    /// What goes into the host's page; `address` is this page's own, without a link, and `title`
    /// the frame's. No style of its own, so that a strict content policy lets it be.
    pub fn snippet(&self, page: &Page, address: &str, title: &str) -> String {
        let title = title
            .replace('&', "&amp;")
            .replace('"', "&quot;")
            .replace('<', "&lt;");
        let (link, height) = (self.link(page), self.height);
        let home = address.rsplit_once('/').map_or("", |(home, _)| home);
        format!(
            "<iframe src=\"{address}#{link}\" name=\"needs-triangle\" title=\"{title}\" \
             width=\"100%\" height=\"{height}\" loading=\"lazy\" \
             allow=\"clipboard-write; fullscreen\"></iframe>\n<script src=\"{home}/embed.js\" \
             async></script>"
        )
    }
}
