//! The workings of the first screen's figures.

use crate::formula::{Around, Say, numbers};
use crate::names;
use crate::number::{count, counted, money, more_families, pence, percent, plain, pounds};
use crate::number::{workers, years};
use app::Style;
use app::working::first::First;

impl Say for First {
    fn say(&self, style: Style) -> Around {
        let tier = |tier| names::tier(tier, style);
        let line = match self {
            First::Workers(posts) => workers(*posts),
            First::Cost(pounds) => format!("{} a year", money(*pounds, style)),
            First::Extra { families, year } => {
                format!("{} better off in year {year}", more_families(*families))
            }
            First::Avoided { pounds, year } => {
                let pounds = money(*pounds, style);
                format!("{pounds} of crisis costs avoided in year {year}")
            }
            First::NetValue {
                pounds,
                years: over,
            } => {
                let pounds = money(*pounds, style);
                format!("{pounds} net value over {}", years(*over))
            }
            First::Payback(Some(years)) => {
                format!("Spending recovered after {} years", tenths(*years))
            }
            First::Payback(None) => "Spending not recovered within the years counted".into(),

            First::PostsOf(of) => {
                return Around {
                    equals: " to whole posts = ",
                    ..Around::before(format!("{}: ", tier(*of)))
                };
            }
            First::UnitCostOf(of) => format!("{}: ", tier(*of)),
            First::PostsTogether(posts) => {
                format!("Together: {} when every district is open", workers(*posts))
            }
            First::PostsOpen { year, posts } => {
                format!("Of these, in what is open in year {year}: {}", workers(*posts))
            }
            First::UniversalPosts => {
                "Beside the plan, never in it, workers of universal services: ".into()
            }

            First::UnitCost => return Around::before("A place costs: ").after(", a year."),
            First::AfterLevers {
                agency,
                commissioned,
                pooling,
                mentors,
            } => {
                let [agency, commissioned, pooling, mentors] =
                    [agency, commissioned, pooling, mentors].map(|share| percent(*share));
                format!(
                    "These are after agency staff ({agency}), commissioning out ({commissioned}), \
                     pooled roles ({pooling}) and volunteer mentors ({mentors})."
                )
            }
            First::YearCostOf(of) => {
                return Around::before(format!("{}: ", tier(*of))).after(" a year");
            }
            First::CostTogether(cost) => {
                let cost = pounds(*cost, style);
                format!("Together: {cost} a year when every district is open")
            }
            First::CostOpen { year, cost } => {
                let cost = pounds(*cost, style);
                format!("Of this, for what is open in year {year}: {cost}")
            }
            First::Budget { left } => {
                let side = if *left >= 0.0 { "inside" } else { "over" };
                let left = pounds(left.abs(), style);
                return Around::before("Budget: ").after(format!("; {left} {side}"));
            }
            First::Opening { year, live, cost } => {
                let (live, cost) = (percent((live * 1e6).round() / 1e6), pounds(*cost, style));
                format!("Year {year}: districts with {live} of the families are open, so {cost}")
            }

            First::WhatBetterOffMeans => names::BETTER_OFF.into(),
            First::BetterOff => {
                return Around::before(
                    "Each year, for 100 equal groups along the line: better off = ",
                )
                .after(".");
            }
            First::TierInYear {
                tier: of,
                turned,
                better_off,
                places,
                year,
            } => format!(
                "{}: {} turned round in year {year} because of the plan; {} better off at its end, \
                 out of {}",
                tier(*of),
                tenths(*turned),
                tenths(*better_off),
                counted(*places, "place", "places")
            ),
            First::BetterOffTogether { families, year } => {
                let families = tenths(*families);
                format!("Together: {families} families better off in year {year}")
            }
            First::Rates {
                relapse,
                background: (top, base),
                targeting,
            } => format!(
                "Falling back: {} a year. Turning round anyway: {} a year among the most complex, \
                 {} among the most ready for help. Places that reach the families meant: {}.",
                percent(*relapse),
                percent(*top),
                percent(*base),
                percent(*targeting)
            ),
            First::RatesOf {
                tier: of,
                engagement,
                uplift,
            } => {
                let [engaged, chance] = [engagement, uplift].map(|(top, base)| {
                    format!(
                        "{} among the most complex to {} among the most ready for help",
                        percent(*top),
                        percent(*base)
                    )
                });
                format!(
                    "{}: engaged {engaged}; extra chance a year {chance}.",
                    tier(*of)
                )
            }
            First::Unengaged(families) => format!(
                "About {} of the families offered a place do not engage.",
                count(*families)
            ),

            First::AverageFamily => {
                return Around::before("Crisis costs of the average family: ").after(" a year");
            }
            First::TopFifth(share) => {
                format!(
                    "The most complex fifth bear {} of all of it.",
                    percent(*share)
                )
            }
            First::Avoidable { share, optimism } => format!(
                "Of a family's crisis costs {} are avoided once it turns round, less {} for \
                 optimism.",
                percent(*share),
                percent(*optimism)
            ),
            First::AvoidedInYear => {
                return Around::before("In a year: ").after(", group by group along the line.");
            }
            First::AvoidedOf { year } => format!("Year {year}: "),

            First::LaterPound {
                counts_as,
                rate,
                years: over,
            } => format!(
                "A pound a year later counts as {} of a pound (discount rate {}), over {}.",
                numbers(counts_as, style),
                percent(*rate),
                years(*over)
            ),
            First::Difference => {
                return Around {
                    equals: " = net value ",
                    ..Around::before("")
                };
            }
            First::PerPound => "Back for each £1: ".into(),
            First::Cash {
                share,
                pounds: cash,
                per_pound,
            } => format!(
                "Cash: {} of what is avoided could become cash, {}; {} for each £1",
                percent(*share),
                pounds(*cash, style),
                pence(*per_pound)
            ),
            First::BreakEven { tier: of, families } => format!(
                "{}: a post pays for itself once its worker keeps {} more families turned round \
                 for \
                 a year.",
                tier(*of),
                plain((families * 100.0).round() / 100.0)
            ),
            First::Later {
                year,
                pounds: later,
            } => format!(
                "Beside it, never in it: families already better off after year {year} would avoid \
                 {} more, without further places.",
                pounds(*later, style)
            ),

            First::AddedUp => "Net value is added up year by year, undiscounted; spending is \
                               recovered when the sum rises to zero for good."
                .into(),
            First::NetOfYear { year, net, so_far } => format!(
                "Year {year}: {} this year, {} so far",
                pounds(*net, style),
                pounds(*so_far, style)
            ),
            First::Recovered { year } => format!("Recovered during year {year}: "),
        };
        Around::before(line)
    }
}

fn tenths(value: f64) -> String {
    plain((value * 10.0).round() / 10.0)
}
