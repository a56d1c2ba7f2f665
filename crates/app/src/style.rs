//! How the page writes money and names the tiers: two choices that change no number of the model.
//!
//! Money is pounds of 2012-13 everywhere inside; only where a number becomes text, or text a
//! number, is it restated. A style is a value: whatever writes money or tiers is handed one.

use model::kinds::every;
use strum::VariantArray;

/// The year whose prices money is shown in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, VariantArray)]
pub enum Prices {
    /// As the model has them.
    #[default]
    Of2012,
    /// Restated by the Treasury's GDP deflator (HMT-DEFLATOR).
    Of2025,
}

/// What the tiers are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, VariantArray)]
pub enum Names {
    #[default]
    Today,
    /// As in the reform of children's social care in England.
    FamilyHelp,
}

/// How money and tiers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Style {
    pub prices: Prices,
    pub names: Names,
}

impl Prices {
    pub const ALL: [Prices; Prices::VARIANTS.len()] = every(Prices::VARIANTS);

    /// A pound of 2012-13 in these prices.
    pub fn level(self) -> f64 {
        match self {
            Prices::Of2012 => 1.0,
            Prices::Of2025 => 1.443,
        }
    }

    /// The financial year, "2012-13"; also the name in links.
    pub fn year(self) -> &'static str {
        match self {
            Prices::Of2012 => "2012-13",
            Prices::Of2025 => "2025-26",
        }
    }
}

impl Names {
    pub const ALL: [Names; Names::VARIANTS.len()] = every(Names::VARIANTS);

    /// The name in links.
    pub fn key(self) -> &'static str {
        match self {
            Names::Today => "today",
            Names::FamilyHelp => "family-help",
        }
    }
}

impl Style {
    /// Pounds of 2012-13 in the prices shown.
    pub fn restated(self, pounds: f64) -> f64 {
        pounds * self.prices.level()
    }

    /// Each of many amounts, restated, for a chart whose marks are round in the prices shown.
    pub fn all_restated(self, pounds: &[f64]) -> Vec<f64> {
        pounds.iter().map(|&amount| self.restated(amount)).collect()
    }

    /// Pounds of the prices shown in those of 2012-13, to a hundredth of a penny, so that a typed
    /// amount comes back as typed.
    pub fn of_2012(self, pounds: f64) -> f64 {
        match self.prices {
            Prices::Of2012 => pounds,
            prices => (pounds / prices.level() * 10_000.0).round() / 10_000.0,
        }
    }
}
