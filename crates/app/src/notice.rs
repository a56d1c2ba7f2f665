//! What the user should know until it is closed: what was wrong with a link, or what the browser
//! would not do.

use super::file::NotRead;
use super::link::{LinkNotice, Named};
use super::picture::Outcome;
use super::proof::Checked;

/// Something of the plan that a link set.
#[derive(Clone, Debug, PartialEq)]
pub struct Set {
    pub named: Named,
    pub value: SetTo,
    /// It stood last, so it may be cut short.
    pub perhaps_cut: bool,
}

/// What it was set to, where one look tells whether that is right.
#[derive(Clone, Debug, PartialEq)]
pub enum SetTo {
    Number(f64),
    Text(String),
    More,
}

/// One notice.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// About the link that was opened.
    Link(LinkNotice),
    /// A link without a check code was opened, and set these.
    Unchecked(Vec<Set>),
    /// A link was opened that carries its headline.
    Headline(Checked),
    /// The plan may only be looked at here, and somebody tried to change it.
    Locked,
    /// The exercise leaves this as it is, and somebody tried to change it.
    LockedByExercise,
    /// The browser does not let the page keep its link in the address bar.
    AddressRefused,
    /// The plan is too long for a link, so the address holds none.
    TooLongForALink,
    /// It does not let the page print.
    PrintRefused,
    /// It does not let the page save a table; the table can be copied.
    TableNotSaved,
    /// What became of taking the picture of a chart.
    Picture(Outcome),
    /// The plan was saved to a file.
    PlanSaved,
    /// It does not let the page save the plan.
    PlanNotSaved,
    /// What was pasted or dropped holds no link.
    NoLink,
    /// A file chosen holds no plan saved from this page.
    NotAPlan,
    /// A file was not read, for this reason.
    NotRead(NotRead),
    /// What reads such files could not be loaded.
    ReaderNotLoaded,
    /// This version of the page is not kept where the page is published.
    VersionNotKept,
    /// The snippet for another page was copied.
    SnippetCopied,
    SnippetNotCopied,
}

impl Notice {
    /// Whether it is about the link that was opened.
    pub fn is_of_a_link(&self) -> bool {
        matches!(
            self,
            Notice::Link(_) | Notice::Unchecked(_) | Notice::Headline(_)
        )
    }
}

/// What became of copying the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    Copied,
    /// From a page that was opened from a disk: whoever opens the link needs the file too.
    CopiedOnDisk,
    /// The browser does not let the page copy.
    NotCopied,
    /// The system's own way of sending did not take it.
    NotSent,
    /// The plan is too long for a link.
    TooLong,
}
