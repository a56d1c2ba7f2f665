//! The page's words for the model's things: plain words, exhaustively matched, so that nothing new
//! can go unnamed.

pub use super::parameters::{parameter, parameter_inside, slope, without_years};
use crate::area;
use app::{MixName, Names, Page, Question, Style, View, place_list};
use model::evidence::Standard;
use model::parameter::{Fit, Grade, Group, Unit};
use model::preset::Preset;
use model::{Band, Tier};

/// The standing line under the first screen.
pub fn caveat(style: Style) -> String {
    format!(
        "All money in {} prices. A planning aid for groups, not for decisions about a family. \
         Child protection and other legal duties continue.",
        style.prices.year()
    )
}

pub use crate::area::INDEPENDENT;
pub const BETTER_OFF: &str = "\"Better off because of this plan\" counts families who have turned \
    round and would not have yet with universal \
                              services alone; those who fall back are taken off again.";

/// A tier at the start of a sentence, or alone.
pub fn tier(tier: Tier, style: Style) -> &'static str {
    band(tier.band(), style)
}

/// A tier inside a sentence.
pub fn tier_inside(tier: Tier, style: Style) -> &'static str {
    band_inside(tier.band(), style)
}

/// A band at the start of a sentence, or alone. "Intensive" and "targeted" stay part of every name,
/// because sentences use them alone.
pub fn band(band: Band, style: Style) -> &'static str {
    match (band, style.names) {
        (Band::Withdrawn, _) => "Open services only",
        (Band::Intensive, Names::Today) => "Intensive",
        (Band::Intensive, Names::FamilyHelp) => "Intensive Family Help",
        (Band::Targeted, Names::Today) => "Targeted",
        (Band::Targeted, Names::FamilyHelp) => "Targeted Family Help",
        (Band::Universal, Names::Today) => "Universal",
        (Band::Universal, Names::FamilyHelp) => "Universal services",
    }
}

/// A band inside a sentence; Family Help is the name of a service, and keeps its capitals.
pub fn band_inside(band: Band, style: Style) -> &'static str {
    match (band, style.names) {
        (Band::Withdrawn, _) => "open services only",
        (Band::Intensive, Names::Today) => "intensive",
        (Band::Intensive, Names::FamilyHelp) => "Intensive Family Help",
        (Band::Targeted, Names::Today) => "targeted",
        (Band::Targeted, Names::FamilyHelp) => "Targeted Family Help",
        (Band::Universal, Names::Today) => "universal",
        (Band::Universal, Names::FamilyHelp) => "universal services",
    }
}

/// The accessible name of a band's control: "Intensive families".
pub fn band_families(band: Band, style: Style) -> &'static str {
    match (band, style.names) {
        (Band::Withdrawn, _) => "Open services only, families",
        (Band::Intensive, Names::Today) => "Intensive families",
        (Band::Intensive, Names::FamilyHelp) => "Intensive Family Help, families",
        (Band::Targeted, Names::Today) => "Targeted families",
        (Band::Targeted, Names::FamilyHelp) => "Targeted Family Help, families",
        (Band::Universal, Names::Today) => "Universal families",
        (Band::Universal, Names::FamilyHelp) => "Universal services, families",
    }
}

/// The same inside a sentence.
pub fn band_families_inside(band: Band, style: Style) -> &'static str {
    match (band, style.names) {
        (Band::Withdrawn, _) => "open services only, families",
        (Band::Intensive, Names::Today) => "intensive families",
        (Band::Intensive, Names::FamilyHelp) => "Intensive Family Help, families",
        (Band::Targeted, Names::Today) => "targeted families",
        (Band::Targeted, Names::FamilyHelp) => "Targeted Family Help, families",
        (Band::Universal, Names::Today) => "universal families",
        (Band::Universal, Names::FamilyHelp) => "universal services, families",
    }
}

/// A mix that the page worked out, at the start of a sentence or alone.
pub fn mix(mix: MixName) -> &'static str {
    match mix {
        MixName::Example => "Worked example",
        MixName::FromMap => "Mix from the map",
        MixName::Yours => "Your mix",
        MixName::Optimum => "Highest value",
        MixName::HighestWithinBudget => "Highest value within budget",
        MixName::MostBetterOff => "Most families better off within budget",
        MixName::HighestWithWithdrawal => "Highest value within budget, withdrawing from some",
        MixName::HighestWithinLimits => "Highest value within these limits",
    }
}

/// A mix inside a sentence.
pub fn mix_inside(mix: MixName) -> &'static str {
    match mix {
        MixName::Example => "worked example",
        MixName::FromMap => "mix from the map",
        MixName::Yours => "your mix",
        MixName::Optimum => "highest value",
        MixName::HighestWithinBudget => "highest value within budget",
        MixName::MostBetterOff => "most families better off within budget",
        MixName::HighestWithWithdrawal => "highest value within budget, withdrawing from some",
        MixName::HighestWithinLimits => "highest value within these limits",
    }
}

/// The names of the places, in order; one without a name is numbered.
pub fn places(page: &Page) -> Vec<String> {
    let names = place_list::names(page).into_iter().enumerate();
    names
        .map(|(index, name)| name_or_number(index, name))
        .collect()
}

/// A place's own name, or its number where it has none.
pub fn name_or_number(index: usize, name: Option<String>) -> String {
    name.unwrap_or_else(|| format!("Place {}", index + 1))
}

/// The name of one place, by its position; empty where there is none.
pub fn place(index: usize, page: &Page) -> String {
    places(page).into_iter().nth(index).unwrap_or_default()
}

/// A view, as its button has it.
pub fn view(view: View) -> &'static str {
    match view {
        View::OverTime => "Doubt and time",
        View::OwnArea => "Your own area",
        View::Working => "Show the working",
        View::HowSure => "What matters most",
        View::Numbers => "Numbers by year",
        View::EveryMix => "Every mix",
        View::Alternatives => "Mixes beside yours",
        View::Worth => "Where support is worth most",
        View::Agencies => "Who pays, who saves",
        View::Decisions => "Other decisions",
        View::Places => "Places",
        View::Moves => "Other ways to move families",
        View::Assumptions => "Assumptions and evidence",
        View::Embed => "Put it in another page",
        View::Print => "Print one page",
        View::Present => "Present on a screen",
        View::Compare => "Compare",
        View::Board => "The room's board",
        View::Exercise => "Make an exercise",
    }
}

/// A preset, as a button has it.
pub fn preset(preset: Preset) -> &'static str {
    area::PRESETS[preset.index()]
}

/// A preset on the first screen, where one line holds four.
pub fn preset_chip(preset: Preset) -> &'static str {
    area::PRESETS_SHORT[preset.index()]
}

/// A question, as its tab says it.
pub fn question(question: Question) -> &'static str {
    match question {
        Question::WillItPay => "Will it pay?",
        Question::BetterMix => "Better mix?",
        Question::WhoAndWhere => "Who and where?",
        Question::WhatElse => "What else?",
        Question::YourArea => "Your area",
        Question::WhyBelieveIt => "Why believe it?",
    }
}

/// A preset inside a sentence.
pub fn preset_inside(preset: Preset) -> &'static str {
    area::PRESETS_INSIDE[preset.index()]
}

pub fn standard(standard: Standard) -> &'static str {
    match standard {
        Standard::ComparisonGroups => "Studies with comparison groups",
        Standard::MonitoringOnly => "Before-and-after studies only",
        Standard::Sceptical => "Sceptics: no effect at all",
        Standard::LightSupportFails => "Light support does not work",
    }
}

/// A standard of evidence inside a sentence.
pub fn standard_inside(standard: Standard) -> &'static str {
    match standard {
        Standard::ComparisonGroups => "studies with comparison groups",
        Standard::MonitoringOnly => "before-and-after studies only",
        Standard::Sceptical => "sceptics: no effect at all",
        Standard::LightSupportFails => "light support does not work",
    }
}

/// How a sentence puts a standard after the net value it gives.
pub fn standard_if(standard: Standard) -> &'static str {
    match standard {
        Standard::ComparisonGroups => "by studies with comparison groups",
        Standard::MonitoringOnly => "by before-and-after studies only",
        Standard::Sceptical => "if support has no effect (sceptics)",
        Standard::LightSupportFails => "if light support does not work",
    }
}

pub fn group(group: Group) -> &'static str {
    match group {
        Group::Need => "Need, and what crises cost",
        Group::Mix => "The mix",
        Group::Intensive => "Intensive support",
        Group::Targeted => "Targeted support",
        Group::Universal => "Universal services",
        Group::Delivery => "How support is delivered",
        Group::Funding => "Funding",
        Group::Agencies => "Who saves",
        Group::Method => "Method",
    }
}

/// The unit as it follows a label.
pub fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Families => "families",
        Unit::GbpPerFamily => "pounds a family",
        Unit::Years => "years",
        Unit::Share => "% of the whole",
        Unit::ChancePerYear => "% chance a year",
        Unit::SharePerYear => "% a year",
        Unit::FamiliesPerWorker => "families a worker",
        Unit::GbpPerYear => "pounds a year",
        Unit::GbpPerFamilyYear => "pounds a family a year",
        Unit::GbpPerDistrictYear => "pounds a district a year",
        Unit::Gbp => "pounds, once",
        Unit::Year => "year",
        Unit::Choice => "choice",
    }
}

pub fn grade(grade: Option<Grade>) -> &'static str {
    match grade {
        Some(Grade::A) => "A: read in the source",
        Some(Grade::B) => "B: quoted by another source",
        Some(Grade::C) => "C: assumption",
        Some(Grade::D) => "D: worked out from a source",
        None => "your decision",
    }
}

pub fn fit(fit: Option<Fit>) -> &'static str {
    match fit {
        Some(Fit::Direct) => "direct use",
        Some(Fit::Stretched) => "stretched: the source measured something near",
        Some(Fit::None) => "no source: an assumption",
        None => "not a matter of evidence",
    }
}
