//! How the chance, the range and the swings come about.

use super::quantity;
use crate::formula::{Around, Say};
use crate::how_sure::{ends, name};
use crate::names;
use crate::number::{count, pence, pounds};
use app::Style;
use app::working::how_sure::HowSure;
use model::uncertainty::draws::{DRAWS, Range};

impl Say for HowSure {
    fn say(&self, style: Style) -> Around {
        let line = match self {
            HowSure::Saves => "in how many combinations it saves".into(),
            HowSure::Range => "the range in 8 of 10 combinations".into(),
            HowSure::Drawn => "how an assumption is drawn".into(),
            HowSure::ByYear => "the band and the dashed line".into(),
            HowSure::Bars => "the ends of each bar".into(),

            HowSure::Saving => {
                "Combinations with a net value above £0, of all that were tried: ".into()
            }
            HowSure::EveryCombination => "In each combination every assumption takes one value of \
                                          its range; net value is then worked out as for the \
                                          values \
                                          set here."
                .into(),

            HowSure::Ordered(all) => format!(
                "The {} net values are put in order, the lowest first; a percentile is what stands \
                 at its place.",
                count(*all as f64)
            ),
            HowSure::Place(share) => format!("Place of the {}: ", percentile(*share)),
            HowSure::Percentile { share, place } => format!(
                "The {}, between place {} and the next: ",
                percentile(*share),
                count(*place as f64)
            ),
            HowSure::PerPound(back) => {
                let [low, middle, high] = back.map(pence);
                format!(
                    "For each £1 spent, each combination's crisis costs avoided ÷ its cost are put \
                     in order in the same way; at those places stand {low}, {middle} and {high}."
                )
            }

            HowSure::Triangle => "An assumption is likeliest at the value set here, and ever less \
                                  likely towards its low and its high: a triangle."
                .into(),
            HowSure::MattersMost(range) => matters_most(*range, style),
            HowSure::Below => "Draws below the likeliest: ".into(),
            HowSure::Half => "Half of the draws lie below: ".into(),
            HowSure::HowDrawn(assumptions) => format!(
                "{assumptions} assumptions are drawn, each by itself, {} times from one fixed and \
                 even sequence (Sobol's, scrambled after Owen). The mix, districts and other \
                 decisions never are.",
                count(DRAWS as f64)
            ),

            HowSure::AvoidedByYear { year, avoided } => {
                let [low, middle, high] = avoided.map(|avoided| pounds(avoided, style));
                format!(
                    "Crisis costs avoided in year {year} are put in order over the {} \
                     combinations, \
                     as net value is: 10th percentile {low}, the middle {middle}, 90th percentile \
                     {high}.",
                    count(DRAWS as f64)
                )
            }
            HowSure::Cost { year } => format!("Cost of the plan in year {year}: "),

            HowSure::OnlyOneMoves => "Only the assumption named moves; everything else stays as \
                set \
                                      here. Sums are present values."
                .into(),
            HowSure::End { swing, high } => {
                let end = if *high {
                    |range: &Range| range.high
                } else {
                    |range: &Range| range.low
                };
                format!("{}, at {}: ", name(swing), ends(swing, end, style))
            }
            HowSure::WeakestLink => {
                "A swing is the distance between its ends; of the weakest link: ".into()
            }
            HowSure::WeakShare(swings) => format!(
                "Swings that rest on assumptions or near sources, of all {swings} swings: "
            ),
        };
        Around::before(line)
    }
}

fn percentile(share: f64) -> String {
    let name = format!("{}th percentile", count(share * 100.0));
    if share == 0.5 {
        format!("{name}, the middle")
    } else {
        name
    }
}

fn matters_most(range: Range, style: Style) -> String {
    let row = range.parameter;
    let value = |value| quantity::value(row, value, style);
    format!(
        "The one that matters most, \"{}\", lies between {} and {}; likeliest is {}.",
        names::parameter(row),
        value(range.low),
        value(range.high),
        value(range.mode)
    )
}
