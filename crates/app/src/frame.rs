//! What of the page is shown inside another page: the words after `e1` in a link. They count only
//! in a frame; the same link opened on its own shows the whole page.

use model::kinds::every;
use strum::VariantArray;

/// A part of the page that can be shown alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Part {
    Triangle,
    Figures,
    /// The one view that is open.
    View,
}

/// What readers may do with the controls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, VariantArray)]
pub enum Controls {
    #[default]
    Free,
    Locked,
    Hidden,
}

/// The colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, VariantArray)]
pub enum Theme {
    /// As the reader's system has it.
    #[default]
    System,
    Light,
    Dark,
}

/// Everything a link says of the frame it is opened in.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Frame {
    /// In the order of [`Part::ALL`]; where the link names none, all are shown.
    pub parts: Vec<Part>,
    pub controls: Controls,
    pub theme: Theme,
}

impl Part {
    pub const ALL: [Part; Part::VARIANTS.len()] = every(Part::VARIANTS);

    /// The word in links; never changes once published.
    pub fn word(self) -> &'static str {
        match self {
            Part::Triangle => "triangle",
            Part::Figures => "figures",
            Part::View => "view",
        }
    }
}

impl Controls {
    pub const ALL: [Controls; Controls::VARIANTS.len()] = every(Controls::VARIANTS);

    /// The word in links; None where nothing need be said.
    pub fn word(self) -> Option<&'static str> {
        match self {
            Controls::Free => None,
            Controls::Locked => Some("locked"),
            Controls::Hidden => Some("hidden"),
        }
    }
}

impl Theme {
    pub const ALL: [Theme; Theme::VARIANTS.len()] = every(Theme::VARIANTS);

    /// The word in links; None where nothing need be said.
    pub fn word(self) -> Option<&'static str> {
        match self {
            Theme::System => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        }
    }
}

/// Said in place of the parts where every one of them is named.
const ALL_PARTS: &str = "all";

impl Frame {
    /// "triangle-figures-locked"; empty where nothing is said.
    pub fn words(&self) -> String {
        let parts = if self.parts.len() == Part::ALL.len() {
            vec![ALL_PARTS]
        } else {
            self.parts.iter().map(|part| part.word()).collect()
        };
        parts
            .into_iter()
            .chain(self.controls.word())
            .chain(self.theme.word())
            .collect::<Vec<_>>()
            .join("-")
    }

    /// Reads such words in any order. A word it does not know says nothing, and of two that cannot
    /// both hold the stricter controls and the light colours do.
    pub fn from_words(words: &str) -> Frame {
        let words: Vec<&str> = words.split('-').collect();
        let said = |word: Option<&str>| word.is_some_and(|word| words.contains(&word));
        let named: Vec<Part> = Part::ALL
            .into_iter()
            .filter(|part| said(Some(part.word())))
            .collect();
        Frame {
            parts: if named.is_empty() && said(Some(ALL_PARTS)) {
                Part::ALL.to_vec()
            } else {
                named
            },
            controls: [Controls::Hidden, Controls::Locked]
                .into_iter()
                .find(|controls| said(controls.word()))
                .unwrap_or_default(),
            theme: [Theme::Light, Theme::Dark]
                .into_iter()
                .find(|theme| said(theme.word()))
                .unwrap_or_default(),
        }
    }

    /// The parts to show, at least one.
    pub fn shown(&self) -> &[Part] {
        if self.parts.is_empty() {
            &Part::ALL
        } else {
            &self.parts
        }
    }
}
