//! What was not as expected in a link, in words.

use crate::compare;
use crate::exercise;
use crate::field::shown;
use crate::names;
use crate::number::{count, families, plain};
use app::Style;
use app::notice::{Set, SetTo};
use app::link::{Cut, LinkNotice, Named, TITLE_LENGTH};
use model::Parameter;
use model::places::MOST_PLACES;

/// A sentence about a link that was opened.
pub fn link_notice(notice: &LinkNotice, style: Style) -> String {
    match notice {
        LinkNotice::TooLong => {
            "This link is longer than any this page makes, so none of it was loaded.".into()
        }
        LinkNotice::Damaged => "This link looks cut short or changed on its way, so none of it \
            was loaded. Ask for it again, or copy it whole."
            .into(),
        LinkNotice::Newer => "This link was made with a newer version of this page than the one \
            you have, so none of it was loaded. Reload the page to get the new one."
            .into(),
        LinkNotice::Unreadable => {
            "Nothing in this link could be read, so none of it was loaded.".into()
        }
        LinkNotice::NoCheckCode => "This link has no check code at its end: it may be cut short \
            or typed by hand. What it says was loaded."
            .into(),
        LinkNotice::NoVersion => {
            "This link does not say its version; it was read as version 1.".into()
        }
        LinkNotice::Twice(named) => {
            format!("{} is given twice; the last was used.", name(*named))
        }
        LinkNotice::Unknown { listed, more } => unknown(listed, *more),
        LinkNotice::DistrictsLeftOut { given } => {
            format!(
                "The districts' years were left out: {given} given instead of {}.",
                model::AREA.places.len()
            )
        }
        LinkNotice::NobodyLivesThere => {
            "The list of places was left out: no families live in them.".into()
        }
        LinkNotice::PlacesCut => format!(
            "The list of places was cut to what this page holds: {MOST_PLACES} places, years 1 \
             to 21."
        ),
        LinkNotice::TitleCut => format!("The title was cut to {TITLE_LENGTH} characters."),
        LinkNotice::NotWhole {
            parameter,
            asked,
            used,
        } => format!(
            "{}: {} is not a whole number; {} is used.",
            names::parameter(*parameter),
            plain(*asked),
            shown(parameter.row(), *used, style)
        ),
        LinkNotice::OutOfRange {
            parameter,
            asked,
            used,
        } => out_of_range(*parameter, *asked, *used, style),
        LinkNotice::Overfull {
            families: all,
            cuts,
        } => format!(
            "The bands held more than the {} there are; cut: {}.",
            families(f64::from(*all)),
            cuts.iter()
                .map(|each| cut(each, style))
                .collect::<Vec<_>>()
                .join(", ")
        ),
    }
}

/// "This link has no check code at its end, so it may be cut short. It set: families in intensive
/// support 550; crisis costs of a family £4,125 (perhaps cut short)."
pub fn unchecked(sets: &[Set], style: Style) -> String {
    let begins = "This link has no check code at its end, so it may be cut short";
    let said: Vec<String> = sets.iter().map(|each| set(each, style)).collect();
    match said.as_slice() {
        [] => format!("{begins}. It set nothing."),
        said => format!("{begins}. It set: {}.", said.join("; ")),
    }
}

fn set(set: &Set, style: Style) -> String {
    let name = name(set.named);
    let value = match (set.named, &set.value) {
        (Named::Parameter(parameter), SetTo::Number(value)) => {
            format!(" {}", shown(parameter.row(), *value, style))
        }
        (_, SetTo::Text(text)) => format!(": \"{text}\""),
        _ => String::new(),
    };
    let cut = if set.perhaps_cut { " (perhaps cut short)" } else { "" };
    format!("{name}{value}{cut}")
}

fn unknown(listed: &[String], more: usize) -> String {
    let listed: Vec<String> = listed.iter().map(|text| format!("\"{text}\"")).collect();
    let listed = listed.join(", ");
    match more {
        0 => format!("Not known to this page, and left out: {listed}."),
        more => format!("Not known to this page, and left out: {listed} and {more} more."),
    }
}

fn out_of_range(parameter: Parameter, asked: f64, used: f64, style: Style) -> String {
    let row = parameter.row();
    format!(
        "{}: {} is outside what this can be, {} to {}; {} is used.",
        names::parameter(parameter),
        shown(row, asked, style),
        shown(row, row.min, style),
        shown(row, row.max, style),
        shown(row, used, style)
    )
}

fn cut(cut: &Cut, style: Style) -> String {
    format!(
        "{} from {} to {}",
        names::band(cut.band, style),
        count(cut.asked),
        count(cut.used)
    )
}

fn name(named: Named) -> String {
    match named {
        Named::Parameter(parameter) => names::parameter(parameter),
        Named::DistrictYears => "The districts' years",
        Named::Places => "The list of places",
        Named::Title => "The title",
        Named::View => "What is open",
        Named::Chart => "The chart",
        Named::Prices => "The year of prices",
        Named::TierNames => "The names of tiers",
        Named::PlaceNames => "The names of places",
        Named::Frame => "What a frame shows",
        Named::Limits => "The limits sought",
        Named::Headline => "The headline",
        Named::Exercise(part) => exercise::part(part),
        Named::Kept(place) => return format!("Plan {}", compare::letter(place)),
        Named::Reason(parameter) => {
            return format!("The reason for \"{}\"", names::parameter(parameter));
        }
    }
    .into()
}
