//! Plans side by side: keeping one, what they are called, and why their values differ.

use super::names;
use crate::number::{count, money};
use app::Style;
use app::views::compare::Why;
use model::difference::Part;

pub const COMPARE: &str = "Compare";
pub const WHAT_DIFFERS: &str = "What differs besides the mix";
pub const THIS_PLAN: &str = "This plan";
pub const NOTHING_KEPT: &str = "Two plans side by side";
pub const HOW_TO_KEEP: &str = "Keep this plan as A and change it: both stand here side by side. A \
     plan from somewhere else is kept by its link.";
pub const KEEP_A_LINK: &str = "Keep a plan from its link";
pub const FULL: &str = "Four plans are kept; drop one to keep another.";
pub const THE_SAME: &str = "Nothing in which it differs.";

/// "A" for the first kept plan.
pub fn letter(place: usize) -> char {
    char::from(b'A' + place.min(25) as u8)
}

pub fn keep(place: usize) -> String {
    format!("Keep as {}", letter(place))
}

pub fn kept(place: usize) -> String {
    format!("Kept as {}", letter(place))
}

pub fn open(place: usize) -> String {
    format!("Open {}", letter(place))
}

pub fn drop(place: usize) -> String {
    format!("Drop {}", letter(place))
}

/// "A: Cabinet option b", or the letter alone.
pub fn called(place: usize, title: &str) -> String {
    match title {
        "" => letter(place).into(),
        title => format!("{}: {title}", letter(place)),
    }
}

/// Which plan is worth most: `values` are this plan's and then the kept ones', as shown.
pub fn title(values: &[f64], style: Style) -> String {
    let yours = values.first().copied().unwrap_or_default();
    match values {
        [] | [_] => NOTHING_KEPT.into(),
        [_, kept] => difference(0, yours, *kept, style),
        [_, kept @ ..] => {
            let higher = |best, at| if kept[at] > kept[best] { at } else { best };
            let best = (0..kept.len()).fold(0, higher);
            if kept[best] > yours {
                format!("{} is worth the most: {}", letter(best), money(kept[best], style))
            } else {
                format!("This plan is worth the most: {}", money(yours, style))
            }
        }
    }
}

/// "A is worth £3.2 million more than this plan".
fn difference(place: usize, yours: f64, kept: f64, style: Style) -> String {
    let letter = letter(place);
    let apart = money((kept - yours).abs(), style);
    if apart == money(0.0, style) {
        return format!("{letter} is worth as much as this plan");
    }
    let way = if kept > yours { "more" } else { "less" };
    format!("{letter} is worth {apart} {way} than this plan")
}

/// What stands over the steps from this plan's value to another's.
pub fn why(place: usize) -> String {
    format!("Why {} differs", letter(place))
}

/// The steps from this plan's value to another's, for whoever cannot see them: each with what it
/// adds.
pub fn steps(place: usize, why: &Why, style: Style) -> String {
    format!(
        "From this plan's {} to {}'s {}",
        money(why.from, style),
        letter(place),
        money(why.to, style)
    )
}

/// What one step is called.
pub fn part(part: &Part) -> String {
    match part {
        Part::Mix => "The mix".into(),
        Part::Row(parameter) => names::parameter(*parameter).into(),
        Part::Places => "The places".into(),
        Part::Rest(parts) => format!("{} others together", count(parts.len() as f64)),
    }
}

/// Whether a plan has other places than this one.
pub fn places(other: bool) -> &'static str {
    if other { "other" } else { "these" }
}

/// What one step adds: "plus £2 million".
pub fn adds(pounds: f64, style: Style) -> String {
    if pounds < 0.0 {
        money(pounds, style)
    } else {
        format!("plus {}", money(pounds, style))
    }
}

/// Over the table of how often each is worth more than each other.
pub const WHICH_IS_WORTH_MORE: &str = "Which is worth more, on the same combinations";

/// What stands before the box for a name.
pub const NAME: &str = "Name";

/// The box for a kept plan's name.
pub fn name_of(place: usize) -> String {
    format!("Name of {}", letter(place))
}

/// The same steps to read: "The mix: plus £2 million. Engage with targeted: minus £300,000.
/// Together plus £1.7 million."
pub fn in_sentences(why: &Why, style: Style) -> String {
    let steps = why.steps.iter();
    let step = |(of, pounds): &(Part, f64)| format!("{}: {}. ", part(of), adds(*pounds, style));
    let steps: String = steps.map(step).collect();
    format!("{steps}Together {}.", adds(why.to - why.from, style))
}
