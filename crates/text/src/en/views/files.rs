//! What the view "files" says beside its figures.

use app::file::Progress;

pub const NAME_OF_YOUR_AREA: &str = "Name of your area";
pub const SAVE_THIS_PLAN_TO: &str = "Save this plan to a file";
/// How far a file is, beside the button that asked for it.
pub fn progress(progress: Progress) -> &'static str {
    match progress {
        Progress::OnItsWay => "Writing the file…",
        Progress::Saved => "The file is with your downloads.",
        Progress::WriterNotLoaded => {
            "What writes files could not be loaded: the network is away, or this page has changed \
             since you opened it. Try again, or reload the page first."
        }
        Progress::NotWritten => {
            "This plan could not be written as that file. Save the plan itself, or its tables as \
             CSV."
        }
        Progress::PageNotLoaded => {
            "The page as one file could not be had: the network is away, or it was not published \
             here. Save this plan to a file instead."
        }
        Progress::NotSaved => {
            "This browser, or the page around this one, does not let it save a file. Open the link \
             in a tab of its own and try there."
        }
    }
}

pub const PAGE: &str = "This page with this plan (HTML)";
pub const WORKBOOK: &str = "Workbook (Excel, LibreOffice)";
pub const PACK: &str = "Committee pack (zip)";
pub const SCENARIO: &str = "For other programs (JSON)";
pub const OPEN_A_SAVED_PLAN: &str = "Open a saved plan ";
