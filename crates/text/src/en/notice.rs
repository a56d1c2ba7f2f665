//! What the user should know until it is closed, in sentences.

use crate::{link, picture, proof};
use app::file::{LARGEST, NotRead, Sort};
use app::{Notice, Shared, Style};

/// A notice; sums in it are in the prices of the page that is open.
pub fn notice(notice: &Notice, style: Style) -> String {
    match notice {
        Notice::Link(notice) => return link::link_notice(notice, style),
        Notice::Unchecked(sets) => return link::unchecked(sets, style),
        Notice::Headline(checked) => return proof::checked(checked, style),
        Notice::Locked => "This plan is locked here. Open it in a new tab to change it.",
        Notice::LockedByExercise => {
            "This exercise leaves assumptions, places and decisions as they are. Families can be \
             moved."
        }
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
        Notice::Picture(outcome) => picture::outcome(*outcome),
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

/// Why a file was not read, and which can be.
fn not_read(reason: &NotRead) -> String {
    let why = match reason {
        NotRead::TooLarge => format!(
            "It is larger than {} MB, and nothing saved from this page is. {}",
            LARGEST / 1_000_000,
            CAN_BE_OPENED
        ),
        NotRead::TooMuchInside => format!(
            "What is packed in it is far more than anything saved from this page. {CAN_BE_OPENED}"
        ),
        NotRead::NoLink(sort) => return no_link(*sort),
        NotRead::Damaged(line) => format!("It is not a whole scenario file: line {line}."),
        NotRead::NoSheet => "It holds no sheet that can be read as a list.".into(),
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

const CAN_BE_OPENED: &str = "Whatever was saved from this page can be opened: pictures, pages, \
    workbooks, documents, packs, text and scenario files.";

/// What a file is that holds no plan, and perhaps why.
fn no_link(sort: Sort) -> String {
    let what = match sort {
        Sort::Picture => {
            "That is a picture without a plan inside. A picture saved from this page holds its \
             plan until another program saves it again."
        }
        Sort::Drawing => "That is a drawing without a plan inside.",
        Sort::WebPage => "That is a web page without a plan inside.",
        Sort::Packed => "That is a workbook, document or ZIP file without a plan inside.",
        Sort::Pdf => {
            "That is a PDF, and no plan can be read from it. Copy the link printed on it and \
             paste that instead."
        }
        Sort::Text => "That is a text without a whole link of this page.",
        Sort::Other => "That is no kind of file this page knows.",
    };
    format!("{what} Nothing was changed. {CAN_BE_OPENED}")
}
