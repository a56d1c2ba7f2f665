//! What the workbook says: its sheets, headings, and labels of its cells.

use crate::names;
use app::file::Refused;
use app::{Prices, Style};
use model::Tier;

// The sheets.
pub const COVER: &str = "Cover";
pub const DECISION: &str = "Decision";
pub const ASSUMPTIONS: &str = "Assumptions";
pub const GROUPS: &str = "Groups";
pub const INTENSIVE: &str = "Intensive";
pub const TARGETED: &str = "Targeted";
pub const YEARS: &str = "Years";
pub const FUNDING: &str = "Funding";
pub const RESULTS: &str = "Results";
pub const COMPARISON: &str = "Comparison";
pub const CHANGES: &str = "Change log";

// The cover.
pub const WHEN_WRITTEN: &str = "When this file was written";
pub const LINK: &str = "This plan as a link";
pub const PRICES: &str = "Prices";
pub const PRICES_EXPLAINED: &str =
    "Every sum of money in this workbook is in 2012-13 prices, unless its heading says otherwise.";
pub const CAVEAT: &str = "What it is for";
pub const MADE_WITH: &str = "Made with";
pub const HOW_TO_USE: &str = "How to use it";
pub const CHANGE_A_CELL: &str =
    "Change a yellow cell under Decision or Assumptions and all other sheets follow: their \
     formulas are the model's own. Nothing in this file is a macro.";
pub const LEFT_OUT: &str = "What is left out";
pub const WHAT_IS_LEFT_OUT: &str =
    "Formulas for what the page finds by search or by drawing combinations of assumptions: the \
     mixes with the highest value, goal seek, the chance of a gain and every range. The page gives \
     them for this plan; open its link.";
pub const NPV_NOW: &str = "Net value now, present value";

/// The cell that restates pounds.
pub fn price_level(prices: Prices) -> String {
    format!("A pound of 2012-13 in {} prices", prices.year())
}

// The decision.
pub const DECISION_TITLE: &str = "What is decided";
pub const DECISION_EXPLAINED: &str = "Yellow cells are yours to change.";
pub const MIX_AND_LEVERS: &str = "The mix, and other decisions";
pub const VALUE: &str = "Value";
pub const UNIT: &str = "Unit";
pub const AS_IT_COUNTS: &str = "The mix as it counts: never more families than there are";
pub const FAMILIES_IN_LINE: &str = "Families in the line, after any surge";
pub const WITHDRAWN_HELD: &str = "On open services only";
pub const INTENSIVE_HELD: &str = "In intensive support";
pub const TARGETED_HELD: &str = "In targeted support";
pub const UNIVERSAL_HELD: &str = "On universal services alone";
pub const PLACE: &str = "Place";
pub const PLACE_FAMILIES: &str = "Families there";
pub const PLACE_OPENS: &str = "Opens in year (21 is never)";

// The assumptions.
pub const ASSUMPTIONS_TITLE: &str = "Every number a user can change, and where it comes from";
pub const ASSUMPTIONS_EXPLAINED: &str =
    "Yellow cells are yours to change; decisions are changed under Decision.";
pub const LOW: &str = "Plausible low";
pub const HIGH: &str = "Plausible high";
pub const ADDRESS: &str = "Address of the source";
pub const CELL_NAME: &str = "Name of its cell";

// The line.
pub const GROUPS_TITLE: &str = "The line of families, in 100 groups";
pub const GROUPS_EXPLAINED: &str = "The first group holds the most complex families.";
pub const MEAN_COST: &str = "Crisis costs of the average family, a year";
pub const EXPONENT: &str = "Exponent of the Lorenz curve";
pub const GROUP_SIZE: &str = "Families in each group";
pub const GROUP: &str = "Group";
pub const FROM: &str = "From family";
pub const TO: &str = "To family";
pub const MIDDLE: &str = "Its middle, as a share of the line";
pub const BEYOND: &str = "Share of families beyond it";
pub const BORNE_BEYOND: &str = "Share of crisis costs beyond it";
pub const BORNE: &str = "Its share of crisis costs";
pub const COST_THERE: &str = "Crisis costs of a family, a year";
pub const BACKGROUND: &str = "Turns round anyway, a year";

// A tier.
pub const TIER_EXPLAINED: &str =
    "After the delivery levers; then what one place does in each group of the line.";
pub const CASELOAD: &str = "Families a worker holds";
pub const WORKER_COST: &str = "Cost of a worker, a year";
pub const DIRECT_COST: &str = "Cost beside the worker, a family a year";
pub const ENGAGEMENT_TOP: &str = "Engage, most complex";
pub const ENGAGEMENT_BASE: &str = "Engage, most ready for help";
pub const UPLIFT_TOP: &str = "Extra turned round a year, most complex";
pub const UPLIFT_BASE: &str = "Extra turned round a year, most ready for help";
pub const RELAPSE: &str = "Fall back, a year";
pub const UNIT_COST: &str = "Cost of a place, a year";
pub const PLACE_COST: &str = "Cost of a place over the years counted, present value";
pub const SPREAD: &str = "Places in each group that miss the family meant";
pub const MEAN_AVOIDED: &str = "Avoided by a place anywhere in the line, present value";
pub const MEAN_AVOIDABLE: &str = "What a family of the band could avoid a year, on average";
pub const PLACES: &str = "Places";
pub const ENGAGEMENT: &str = "Engage";
pub const UPLIFT: &str = "Extra turned round, of those";
pub const TURNED_A_YEAR: &str = "Turned round by a place, a year";
pub const NOT_ENGAGED: &str = "Do not engage";
pub const KEPT: &str = "Still better off a year later";
pub const AVOIDED_BY_PLACE: &str = "Avoided by a place here, present value";
pub const NET_OF_PLACE: &str = "Net value of a place, present value";
pub const LAST: &str = "Better off after the years counted, a place";
pub const STILL_AVOIDED: &str = "Avoided later by all places here, present value";
pub const BETTER_OFF: &str = "Families better off at the end of the year, a place";

/// "Intensive support, by group and year".
pub fn tier_title(tier: Tier, style: Style) -> String {
    format!("{}, by group and year", names::tier(tier, style))
}

/// A column's or result's heading for one tier: "Places: intensive".
pub fn of_tier(heading: &str, tier: Tier, style: Style) -> String {
    format!("{heading}: {}", names::tier_inside(tier, style))
}

/// "Year 3".
pub fn year(year: usize) -> String {
    format!("Year {year}")
}

// The years.
pub const YEARS_TITLE: &str = "The plan, year by year";
pub const YEARS_EXPLAINED: &str =
    "Years after the last one counted stand here too and count for nothing.";
pub const AVOIDABLE: &str = "Part of a better-off family's crisis costs that is avoided";
pub const STEP: &str = "A pound of crisis costs a year later, grown and discounted";
pub const AT_HORIZON: &str = "The same after all the years counted";
pub const YEARS_COUNTED: &str = "Years counted, as far as places are open and as each is worth";
pub const YEAR: &str = "Year";
pub const LIVE: &str = "Share of families with places open";
pub const PLACES_OPEN: &str = "Places (districts) open";
pub const GROWTH: &str = "Growth of crisis costs";
pub const AVOIDED_PART: &str = "Part of crisis costs avoided";
pub const WORTH: &str = "Worth of a pound";
pub const COUNTED_WORTH: &str = "The same, of years counted";
pub const WORTH_LATER: &str = "Grown and discounted by its end";
pub const WORKERS: &str = "Workers";
pub const COST: &str = "Cost";
pub const TURNED: &str = "Turned round";
pub const EXTRA: &str = "Better off at the year's end";
pub const AVOIDED: &str = "Crisis costs avoided";
pub const NET: &str = "Net value";
pub const NET_SO_FAR: &str = "Net value so far";
pub const SHORT: &str = "Its number, while spending is not recovered";
pub const PV_COST: &str = "Cost, present value";
pub const PV_AVOIDED: &str = "Crisis costs avoided, present value";
pub const NPV: &str = "Net value, present value";
pub const LAST_SHORT: &str = "Last year in which spending is not recovered";

// Funding.
pub const FUNDING_TITLE: &str = "Money that comes in, year by year";
pub const FUNDING_EXPLAINED: &str =
    "Funding is a transfer: it says whether the plan can be paid for and is no part of net value.";
pub const BUDGET: &str = "Budget, after any cut";
pub const GAP: &str = "Left over";

// The results.
pub const RESULTS_TITLE: &str = "Results";
pub const RESULTS_EXPLAINED: &str = "Present values are of the years counted.";
pub const RESULT: &str = "Result";
pub const NOW: &str = "Now";
pub const REACTIVE_TOTAL: &str = "Crisis costs of all families over the period they cover";
pub const REACTIVE_ANNUAL: &str = "Crisis costs of all families, a year";
pub const EXTRA_THEN: &str = "Better off in year 5, or in the last year counted";
pub const WORKERS_LAST: &str = "Workers in the last year counted";
pub const COST_LAST: &str = "Cost in the last year counted";
pub const CASHABLE: &str = "Could become cash, present value";
pub const RETURN: &str = "Avoided for each pound spent";
pub const CASH_RETURN: &str = "Could become cash for each pound spent";
pub const PAYBACK: &str = "Years until spending is recovered";
pub const RUNOFF: &str = "Avoided later without further places, present value; in no other result";
pub const UNENGAGED: &str = "Families that do not engage";
pub const BREAK_EVEN: &str = "Families a worker must turn round for a year for the post to pay";
pub const WORKERS_FULL: &str = "Workers with every place open";
pub const COST_FULL: &str = "Cost a year with every place open";
pub const NOTHING_SPENT: &str = "nothing is spent";
pub const NOT_RECOVERED: &str = "not within the years counted";
pub const NEVER_ENDS: &str = "it never ends";
pub const NOBODY_SAVES: &str = "nobody saves";
pub const NO_BREAK_EVEN: &str = "none";

// The comparison.
pub const COMPARISON_TITLE: &str = "Plans side by side";
pub const COMPARISON_EXPLAINED: &str =
    "The column of this plan follows the other sheets. The others, every chance and what adds to a \
     difference are as they were when this file was written.";
pub const BESIDE_IT: &str = "Kept beside it";
pub const STEPS: &str = "Net value, and what adds to it, present value";

// The change log.
pub const CHANGES_TITLE: &str = "Change log";
pub const CHANGES_EXPLAINED: &str =
    "What this plan had changed from the starting point when this file was written, and what it is \
     now. What is changed in this file later can be written down below.";
pub const NOTHING_CHANGED: &str = "Nothing: this is the starting point.";
pub const OTHER_PLACES: &str = "The places, or the years they open in: listed under Decision";
pub const LATER: &str = "Changed in this file";
pub const DATE: &str = "Date";
pub const CELL: &str = "Cell";
pub const CHANGED_FROM: &str = "From";
pub const CHANGED_TO: &str = "To";
pub const WHY: &str = "Why";
pub const BY_WHOM: &str = "By whom";

/// "Results in 2025-26 prices".
pub fn in_prices(prices: Prices) -> String {
    format!("Now, in {} prices", prices.year())
}

/// "Saved by the council, present value".
pub fn saved_by(agency: &str) -> String {
    format!("Saved: {agency}, present value")
}

/// Why there is no file.
pub fn refused(refused: &Refused) -> &'static str {
    match refused {
        Refused::NoPlan(_) => "That link opens no plan, so there is nothing to write.",
        Refused::NotWritten => "This plan does not fit a workbook.",
    }
}
