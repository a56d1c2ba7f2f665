//! The headline that a link carries when it is asked to: whoever opens it is told that the result
//! is the same as when the link was made, or what of it moved, and why.

use super::views::first::{Figures, Spread};
use model::uncertainty::Uncertainty;
use model::uncertainty::draws::DRAWS;
use model::{Scenario, run};
use strum::VariantArray;

/// The page's own version, as the changelog names it.
pub const PAGE_VERSION: &str = env!("CARGO_PKG_VERSION");

/// A figure of the headline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Said {
    /// Workers in the last year counted.
    Workers,
    /// Pounds a year in the last year counted.
    Cost,
    /// More families than with universal services alone, in the headline year.
    BetterOff,
    /// Net present value in pounds.
    NetValue,
    /// In how many of the twenty cases the plan saves money; 0 where nothing is spent.
    SavesIn,
}

/// What a plan comes to, each figure to a whole one.
#[derive(Clone, Debug, PartialEq)]
pub struct Headline {
    /// In the order of [`Said`].
    pub figures: [f64; Said::VARIANTS.len()],
    /// The version of the page that worked them out.
    pub version: String,
}

impl Headline {
    /// The headline of a scenario, worked out by this page.
    pub fn of(scenario: &Scenario) -> Headline {
        let results = run(scenario);
        let figures = Figures::of(scenario, &results);
        let mut draws = Uncertainty::new(scenario);
        while !draws.advance(DRAWS) {}
        let cases = Spread::of(&draws.outcome(scenario.mix())).cases;
        let saves = cases.iter().filter(|npv| **npv > 0.0).count();
        let saves = if results.pv_cost > 0.0 { saves } else { 0 };
        Headline {
            figures: [
                f64::from(figures.workers.all),
                libm::round(figures.cost.a_year),
                libm::round(figures.better_off.more),
                libm::round(figures.net_value.npv),
                saves as f64,
            ],
            version: PAGE_VERSION.into(),
        }
    }

    /// As a link holds it: the figures, then the version, `124.7486333.203.6084252.13.0.1.0`.
    pub fn printed(&self) -> String {
        let figures = self.figures.iter().map(|figure| format!("{figure:.0}."));
        // Nothing is below zero by less than half.
        let figures = figures.map(|figure| if figure == "-0." { "0.".into() } else { figure });
        figures.chain([self.version.clone()]).collect()
    }

    /// What [`Headline::printed`] gave; None for anything else.
    pub fn read(text: &str) -> Option<Headline> {
        let mut parts = text.splitn(Said::VARIANTS.len() + 1, '.');
        let mut figures = [0.0; Said::VARIANTS.len()];
        for figure in &mut figures {
            let whole: i64 = parts.next()?.parse().ok()?;
            *figure = whole as f64;
        }
        let version = parts.next()?;
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '.';
        (!version.is_empty() && version.len() < 24 && version.chars().all(plain)).then(|| {
            Headline {
                figures,
                version: version.into(),
            }
        })
    }
}

/// A figure that is not what the link says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moved {
    pub said: Said,
    pub then: f64,
    pub now: f64,
}

/// Why it is not.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// The link has no check code: it was cut, or written by hand.
    Unchecked,
    /// Another version of the page worked it out.
    OtherVersion { then: String, now: String },
    /// The same version and a whole link: whoever printed it changed what it says.
    Altered,
}

/// What a link says of its result, held against what the page makes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    pub now: Headline,
    /// None where the result is the same.
    pub why: Option<Why>,
    pub moved: Vec<Moved>,
}

impl Checked {
    /// `is_whole` says that the link's check code is right.
    pub fn of(then: &Headline, scenario: &Scenario, is_whole: bool) -> Checked {
        let now = Headline::of(scenario);
        let both = then.figures.iter().zip(&now.figures);
        let moved: Vec<Moved> = Said::VARIANTS
            .iter()
            .zip(both)
            .filter(|(_, (then, now))| then != now)
            .map(|(&said, (&then, &now))| Moved { said, then, now })
            .collect();
        let why = if moved.is_empty() {
            None
        } else if !is_whole {
            Some(Why::Unchecked)
        } else if then.version != now.version {
            Some(Why::OtherVersion {
                then: then.version.clone(),
                now: now.version.clone(),
            })
        } else {
            Some(Why::Altered)
        };
        Checked { now, why, moved }
    }
}
