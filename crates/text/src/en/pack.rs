//! What the committee pack says: the brief, its captions, and how to cite.

use crate::compare::letter;
use crate::names;
use crate::number::money;
use app::Style;

pub const BRIEF: &str = "Brief for committee";
pub const RECOMMENDATION: &str = "Recommendation";
pub const TO_BE_WRITTEN: &str = "To be written by whoever puts this paper forward.";
pub const MADE_BY: &str = "Made by:                                        Use until:";
pub const ANSWER: &str = "What this plan does";
pub const WHO_GETS_WHAT: &str = "Who gets what help";
pub const HOW_SURE: &str = "How sure anyone can be, and when it pays";
pub const OPTIONS: &str = "Options side by side";
pub const NOT_KEPT: &str = "No other plan was kept beside this one when the pack was made.";
pub const MATTERS: &str = "Assumptions that matter most";
pub const DIFFERS: &str = "What differs from the starting point";
pub const CAVEATS: &str = "What to keep in mind";
pub const AGAIN: &str = "This plan again";
pub const OPENS: &str =
    "The link and the code open exactly this plan; every number can be followed to its source \
     there.";
pub const TOO_LONG: &str =
    "This plan is too long for a link; the scenario file in the pack opens it.";
pub const CODE: &str = "A code to scan that opens this plan";
pub const PLAIN: &str = "A plan holds no names and no cases: only groups of families.";
const UNTITLED: &str = "untitled plan";
/// Over the assumptions that matter.
pub const HEADS: [&str; 4] = ["Assumption", "Plausible range", "Net value at its ends", "Evidence"];

/// What a picture shows, for whoever cannot see it.
pub fn triangle(mix: &[String]) -> String {
    format!("The triangle of need. {}.", mix.join(". "))
}

/// Which plan a letter of the table stands for.
pub fn kept(place: usize, title: &str) -> String {
    let title = if title.is_empty() { UNTITLED } else { title };
    format!("{}: {title}", letter(place))
}

/// What the plan is held against.
pub fn starting_point(mix: &[String]) -> String {
    format!("The starting point: {}.", mix.join("; "))
}

/// Under the differences that two pages have room for.
pub fn more(differences: usize) -> String {
    let (differences, stand) = match differences {
        1 => ("1 more difference".to_string(), "stands"),
        _ => (format!("{differences} more differences"), "stand"),
    };
    format!("{differences} from the starting point {stand} in the workbook.")
}

/// The net value at both ends of a range.
pub fn ends(npv: (f64, f64), style: Style) -> String {
    format!("{} to {}", money(npv.0, style), money(npv.1, style))
}

/// When the brief was made, and with which version.
pub fn made(date: &str, versions: &str) -> String {
    format!("Made on {date} with {versions}")
}

/// Where the plan was made and how to name it.
pub fn cite(title: &str, date: &str, link: &str) -> String {
    let title = if title.is_empty() { UNTITLED } else { title };
    format!(
        "Needs Triangle {}, \"{title}\", {date}, {link}",
        app::proof::PAGE_VERSION
    )
}

/// What the pack holds.
pub fn readme(title: &str, date: &str, link: &str, files: &[String], style: Style) -> String {
    let mut text = format!(
        "COMMITTEE PACK\r\n\r\n{}\r\n\r\nHow to cite it:\r\n{}\r\n\r\nWhat is in it:\r\n",
        names::caveat(style),
        cite(title, date, link)
    );
    for file in files {
        text += &format!("- {file}: {}\r\n", holds(file));
    }
    text += "\r\nAny of these files but the tables, the method and the quality page opens the plan \
             again when it is dropped on the page.\r\n";
    text
}

fn holds(file: &str) -> &'static str {
    match file.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "docx" => "the brief, for Word or LibreOffice; write your recommendation in the frame",
        "xlsx" => "the plan as a workbook whose formulas are the model",
        "json" => "the plan for other programs",
        "png" => "a picture",
        "csv" => "a table; sums without a unit are pounds of 2012-13",
        _ => "to read",
    }
}
