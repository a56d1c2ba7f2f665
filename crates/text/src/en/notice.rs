//! What the user should know until it is closed, in sentences.

use crate::{link, proof};
use app::file::NotRead;
use app::{Notice, Shared, Style};

/// A notice; sums in it are in the prices of the page that is open.
pub fn notice(notice: &Notice, style: Style) -> String {
    match notice {
        Notice::Link(notice) => return link::link_notice(notice, style),
        Notice::Unchecked(sets) => return link::unchecked(sets, style),
        Notice::Headline(checked) => return proof::checked(checked, style),
        Notice::Locked => "This plan is locked here. Open it in a new tab to change it.",
        Notice::AddressRefused => {
            "The browser does not let this page keep its link in the address bar. Copy link still \
             works."
        }
        Notice::TooLongForALink => {
            "This plan is too long for a link, so the address bar holds none. Save it to a file, \
             under Your own area; nothing of it is lost."
        }
        Notice::PrintRefused => {
            "This browser, or the page around this one, does not let it print. Open the link in a \
             tab of its own and print there."
        }
        Notice::TableNotSaved => {
            "This browser does not let the page save a file. The table can be selected and copied \
             instead."
        }
        Notice::PlanSaved => "Saved to a file. \"Open a saved plan\" brings it back.",
        Notice::PlanNotSaved => {
            "This browser does not let the page save a file. Copy link still works."
        }
        Notice::NoLink => {
            "There is no link of this page in that; nothing was changed. If it leads on to one, as \
             a scanner's or a short address does, open it and paste the address where it ends."
        }
        Notice::NotAPlan => {
            "That file could not be read as a plan saved from this page; nothing was changed."
        }
        Notice::NotRead(reason) => return not_read(reason),
        Notice::ReaderNotLoaded => {
            "What reads such files could not be loaded: the network is away, or this page has \
             changed since you opened it. Try again, or reload the page first."
        }
        Notice::VersionNotKept => {
            "This version is not kept at this address, so the snippet shows the newest. Whoever \
             publishes the page can keep versions there."
        }
        Notice::SnippetCopied => "The snippet is copied.",
        Notice::SnippetNotCopied => {
            "The browser does not let this page copy. Select the snippet and copy it from the box."
        }
    }
    .into()
}

/// What takes back what a link without a check code set.
pub const TAKE_IT_BACK: &str = "Take it back";

/// What became of copying the link.
pub fn shared(shared: Shared) -> &'static str {
    match shared {
        Shared::Copied => "Copied.",
        Shared::CopiedOnDisk => {
            "Link copied. It opens in this file, so send the file with it."
        }
        Shared::NotCopied => {
            "This browser does not let the page copy. Select the link below and copy it yourself."
        }
        Shared::NotSent => "It was not sent. Copy the link instead.",
        Shared::TooLong => {
            "This plan is too long for a link. Save it to a file instead, under Your own area; \
             nothing of it is lost."
        }
    }
}

/// Why a scenario file was not read.
fn not_read(reason: &NotRead) -> String {
    let why = match reason {
        NotRead::Damaged(line) => format!("It is not a whole scenario file: line {line}."),
        NotRead::Other => "It is not a scenario file of this page.".into(),
        NotRead::Newer => "It was made with a newer version of this page; reload it.".into(),
        NotRead::Link => "The link in it is damaged.".into(),
        NotRead::NoPlan => "Its values do not go together.".into(),
        NotRead::Unknown(name) => format!("This page knows no value called \"{name}\"."),
        NotRead::NotAllowed(name, value) => {
            format!("\"{name}\" cannot be {value}.")
        }
    };
    format!("That file was not opened, and nothing was changed. {why}")
}
