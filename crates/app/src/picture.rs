//! Pictures that can be taken away, and what became of taking one.

use crate::file;
use crate::page::Page;
use strum::VariantArray;

/// A picture of the plan, whichever part of the page is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, VariantArray)]
pub enum Pictured {
    #[default]
    Triangle,
    Doubt,
    Time,
}

impl Pictured {
    /// All of them, in the order they are offered.
    pub const ALL: &[Pictured] = Pictured::VARIANTS;

    /// What it is asked for by, and part of its file's name.
    pub fn key(self) -> &'static str {
        match self {
            Pictured::Triangle => "triangle",
            Pictured::Doubt => "doubt",
            Pictured::Time => "time",
        }
    }
}

/// How a picture is taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Copied,
    Png,
    Svg,
}

impl Way {
    /// What the file of a picture is called for this plan.
    pub fn file_of(self, key: &str, page: &Page) -> String {
        let ending = match self {
            Way::Copied | Way::Png => "png",
            Way::Svg => "svg",
        };
        file::named(&format!("needs-triangle-{key}"), page, ending)
    }
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is being drawn.
    OnItsWay,
    Copied,
    Saved,
    /// This browser does not draw it.
    NotDrawn,
    /// The browser does not let the page copy a picture.
    NotCopied,
    /// It does not let the page save one.
    NotSaved,
}
