//! What the view "display" says beside its figures.

use app::Prices;

pub const PRICES: &str = "Prices";
pub const RESTATED_WITH_THE_TREASURYS: &str =
    "Restated with the Treasury's GDP deflator, here and in every box. Sums quoted from a \
     source, and the figures in CSV files, stay in the prices of 2012-13.";
pub const NAMES_OF_THE_TIERS: &str = "Names of the tiers";
pub const NO_RESULT_OF_THE: &str =
    "No result of the model changes with either choice, and both travel in the link.";
pub const INTENSIVE_TARGETED_UNIVERSAL: &str = "Intensive, targeted, universal";
pub const INTENSIVE_FAMILY_HELP_TARGETED: &str =
    "Intensive Family Help, Targeted Family Help, universal services";

/// The prices, as their choice has them.
pub fn prices(prices: Prices) -> String {
    let year = prices.year();
    match prices {
        Prices::Of2012 => format!("Prices of {year}, as in the sources"),
        Prices::Of2025 => format!("Prices of {year}: £1.44 for each £1 of 2012-13"),
    }
}
