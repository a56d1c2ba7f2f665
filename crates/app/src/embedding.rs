//! The page inside another one: what is shown there, as words in its link, and the snippet for the
//! host's page.

use super::aside::EMBED;
use super::display::Names;
use super::link;
use super::page::{Page, View};

/// What of the page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Triangle,
    Figures,
    /// The one view that is open.
    View,
}

/// What readers may do with the controls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Controls {
    #[default]
    Free,
    Locked,
    Hidden,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the reader's system has it.
    #[default]
    System,
    Light,
    Dark,
}

/// What the words in a frame's link ask for.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    pub parts: Vec<Part>,
    pub controls: Controls,
    pub theme: Theme,
}

impl Default for Frame {
    fn default() -> Self {
        Frame {
            parts: Part::ALL.to_vec(),
            controls: Controls::Free,
            theme: Theme::System,
        }
    }
}

impl Frame {
    /// Reads the words after `e1` in an address, or after `?embed=` before its link; None where it
    /// has neither. Words that are not known say nothing.
    pub fn of_address(address: &str) -> Option<Frame> {
        let body = link::body_of(address).unwrap_or_default();
        let after_key = |segment: &str| {
            let words = segment.strip_prefix(EMBED)?;
            (words.is_empty() || words.starts_with('-')).then(|| Frame::of_words(words))
        };
        body.split('_').find_map(after_key).or_else(|| {
            let (before, _) = address.split_once('#').unwrap_or((address, ""));
            let query = before.split_once('?')?.1;
            let after_name = |pair: &str| {
                let words = pair.strip_prefix("embed")?;
                (words.is_empty() || words.starts_with('=')).then(|| Frame::of_words(words))
            };
            query.split('&').find_map(after_name)
        })
    }

    /// "=triangle-figures-locked": parts, of which none is all, what may be done, and colours.
    fn of_words(words: &str) -> Frame {
        let words: Vec<&str> = words.split(['-', '=']).collect();
        let said = |word: &str| words.contains(&word);
        let parts: Vec<Part> = Part::ALL
            .into_iter()
            .filter(|part| said(part.word()))
            .collect();
        let controls = [Controls::Hidden, Controls::Locked];
        let theme = [Theme::Light, Theme::Dark];
        Frame {
            parts: if parts.is_empty() {
                Part::ALL.to_vec()
            } else {
                parts
            },
            controls: controls
                .into_iter()
                .find(|controls| controls.word().is_some_and(said))
                .unwrap_or_default(),
            theme: theme
                .into_iter()
                .find(|theme| theme.word().is_some_and(said))
                .unwrap_or_default(),
        }
    }
}

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
        }
    }
}

impl Part {
    pub const ALL: [Part; 3] = [Part::Triangle, Part::Figures, Part::View];

    pub fn word(self) -> &'static str {
        match self {
            Part::Triangle => "triangle",
            Part::Figures => "figures",
            Part::View => "view",
        }
    }
}

impl Controls {
    pub const ALL: [Controls; 3] = [Controls::Free, Controls::Locked, Controls::Hidden];

    pub fn word(self) -> Option<&'static str> {
        match self {
            Controls::Free => None,
            Controls::Locked => Some("locked"),
            Controls::Hidden => Some("hidden"),
        }
    }
}

impl Theme {
    pub const ALL: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

    pub fn word(self) -> Option<&'static str> {
        match self {
            Theme::System => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        }
    }
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

    /// The words in the link: "triangle figures locked"; "all" where every part is shown.
    fn words(&self) -> String {
        let all = self.parts.len() == Part::ALL.len();
        let parts = if all {
            vec!["all"]
        } else {
            self.parts.iter().map(|part| part.word()).collect()
        };
        parts
            .into_iter()
            .chain(self.controls.word())
            .chain(self.theme.word())
            .collect::<Vec<_>>()
            .join(" ")
    }

    pub fn names_for(&self, page: &Page) -> Names {
        self.names.unwrap_or(page.display.names)
    }

    /// The link of a page as shown in the frame.
    pub fn link(&self, page: &Page) -> String {
        let mut shown = page.clone();
        shown.view = self.view;
        shown.display.names = self.names_for(page);
        shown.asides.set(EMBED, &self.words());
        link::print(&shown)
    }

    /// What goes into the host's page; `address` is this page's own, without a link. No style of its own, so that a strict content
    /// policy lets it be.
    pub fn snippet(&self, page: &Page, address: &str) -> String {
        let title = if page.title.is_empty() {
            "Needs triangle".into()
        } else {
            format!("Needs triangle: {}", page.title)
        };
        let title = title
            .replace('&', "&amp;")
            .replace('"', "&quot;")
            .replace('<', "&lt;");
        let (link, height) = (self.link(page), self.height);
        let home = address.rsplit_once('/').map_or("", |(home, _)| home);
        format!(
            "<iframe src=\"{address}#{link}\" name=\"needs-triangle\" title=\"{title}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" \
             allow=\"clipboard-write; fullscreen\"></iframe>\n<script src=\"{home}/embed.js\" async></script>"
        )
    }
}
