//! The page's words for the model's things: plain words, exhaustively matched, so that nothing new can go unnamed.

use super::display::{self, Names};
use model::evidence::Standard;
use model::parameter::{Fit, Grade, Group, Unit};
use model::preset::Preset;
use model::{Band, Parameter, Tier};

/// The standing line under the first screen.
pub fn caveat() -> String {
    format!(
        "All money in {} prices. A planning aid for groups, not for decisions about a family. Child protection and other legal duties \
         continue in every mix.",
        display::now().prices.year()
    )
}

pub const INDEPENDENT: &str = "Independent; not endorsed by Kent County Council.";
pub const BETTER_OFF: &str = "\"Better off because of this plan\" counts families who have turned round and would not have yet with universal \
                              services alone; those who fall back are taken off again.";

pub fn tier(tier: Tier) -> &'static str {
    band(tier.band())
}

/// "Intensive" and "targeted" stay part of every name, because sentences use them alone.
pub fn band(band: Band) -> &'static str {
    match (band, display::now().names) {
        (Band::Withdrawn, _) => "Open services only",
        (Band::Intensive, Names::Today) => "Intensive",
        (Band::Intensive, Names::FamilyHelp) => "Intensive Family Help",
        (Band::Targeted, Names::Today) => "Targeted",
        (Band::Targeted, Names::FamilyHelp) => "Targeted Family Help",
        (Band::Universal, Names::Today) => "Universal",
        (Band::Universal, Names::FamilyHelp) => "Universal services",
    }
}

/// The accessible name of a band's control: "Intensive families".
pub fn band_families(band: Band) -> &'static str {
    match (band, display::now().names) {
        (Band::Withdrawn, _) => "Open services only, families",
        (Band::Intensive, Names::Today) => "Intensive families",
        (Band::Intensive, Names::FamilyHelp) => "Intensive Family Help, families",
        (Band::Targeted, Names::Today) => "Targeted families",
        (Band::Targeted, Names::FamilyHelp) => "Targeted Family Help, families",
        (Band::Universal, Names::Today) => "Universal families",
        (Band::Universal, Names::FamilyHelp) => "Universal services, families",
    }
}

/// The class that carries a band's colours.
pub fn band_class(band: Band) -> &'static str {
    match band {
        Band::Withdrawn => "withdrawn",
        Band::Intensive => "intensive",
        Band::Targeted => "targeted",
        Band::Universal => "universal",
    }
}

pub fn preset(preset: Preset) -> &'static str {
    match preset.id() {
        "starting-point" => "Starting point",
        "pilot" => "2012 pilot: 20 workers",
        "government-count" => "Government's count: 2,700",
        "everyone-intensive" => "Everyone intensive",
        "classic-triangle" => "Classic triangle",
        "skip-most-complex" => "Skip the most complex",
        "stress" => "Stress: £330,000 a year",
        other => other,
    }
}

pub fn standard(standard: Standard) -> &'static str {
    match standard {
        Standard::ComparisonGroups => "Studies with comparison groups",
        Standard::MonitoringOnly => "Before-and-after studies only",
        Standard::Sceptical => "Sceptics: no effect at all",
        Standard::LightSupportFails => "Light support does not work",
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

/// What is counted in whole numbers, at the start of a sentence.
pub fn unit_noun(unit: Unit) -> &'static str {
    match unit {
        Unit::Families => "Families",
        Unit::Year => "A year",
        _ => "These",
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

pub fn parameter(parameter: Parameter) -> &'static str {
    use Parameter::*;
    match parameter {
        Families => "Families with multiple problems",
        Intensive => "Families in intensive support",
        Targeted => "Families in targeted support",
        Withdrawn => "Families on open services only, from the most complex",
        ReactiveCost => "Crisis costs of a family",
        ReactiveYears => "Years those crisis costs cover",
        TopFifthShare => "Share of all crisis costs borne by the most complex fifth",
        AvoidableShare => "Crisis costs avoided once a family turns round",
        BackgroundTop => "Turning round anyway, most complex",
        BackgroundBase => "Turning round anyway, most ready for help",
        Relapse => "Families falling back each year",
        UnmetGrowth => "Growth of crisis costs left unmet",
        Targeting => "Places that reach the families meant",
        IntensiveCaseload => "Intensive caseload",
        IntensiveWorkerCost => "Intensive worker, full cost",
        IntensiveDirectCost => "Intensive support beside the worker",
        IntensiveEngageTop => "Engage with intensive, most complex",
        IntensiveEngageBase => "Engage with intensive, most ready for help",
        IntensiveUpliftTop => "Extra turned round by intensive, most complex",
        IntensiveUpliftBase => "Extra turned round by intensive, most ready for help",
        TargetedCaseload => "Targeted caseload",
        TargetedWorkerCost => "Targeted worker, full cost",
        TargetedDirectCost => "Targeted support beside the worker",
        TargetedEngageTop => "Engage with targeted, most complex",
        TargetedEngageBase => "Engage with targeted, most ready for help",
        TargetedUpliftTop => "Extra turned round by targeted, most complex",
        TargetedUpliftBase => "Extra turned round by targeted, most ready for help",
        UniversalCaseload => "Universal caseload",
        UniversalWorkerCost => "Universal worker, full cost",
        UniversalDirectCost => "Universal services beside the worker",
        AgencyShare => "Workers from agencies",
        AgencyPremium => "What an agency worker costs more",
        CommissionedShare => "Support commissioned out",
        CommissioningSaving => "Saving where commissioned out",
        CommissioningOverhead => "Cost of commissioning",
        PoolingGain => "Larger targeted caseloads from pooled local roles",
        MentorShare => "Targeted families with a volunteer mentor",
        MentorCost => "A volunteer mentor",
        MentorEffect => "Falling back prevented by a mentor",
        WardShare => "Targeted places in focus wards",
        WardUplift => "Extra turned round in focus wards",
        DemandSurge => "Surge in demand",
        Budget => "Budget",
        BudgetCut => "Cut to the budget",
        SharedServices => "Shared back office",
        AcuteShift => "Shift from acute to community services",
        AssetSavings => "Savings from shared buildings, years 1 to 10",
        CapitalReceipts => "Capital receipts, over years 1 to 4",
        ImprovementContract => "Improvement contract, over years 1 to 3",
        SavingsGap => "Savings still to be found, year 1",
        UnfundedPressure => "Unfunded pressure",
        RewardPerFamily => "Payment by results for each family more",
        RewardLump => "Reward grant",
        RewardTarget => "Families better off to earn the grant",
        RewardYear => "Year the grant is judged",
        SavesCouncil => "Saved by the council",
        SavesNhs => "Saved by the NHS",
        SavesDwp => "Saved by welfare (DWP)",
        SavesPolice => "Saved by police and justice",
        SavesSchools => "Saved by schools",
        CashableShare => "Savings that could become cash",
        OptimismBias => "Optimism bias: taken off all savings",
        DiscountRate => "Discount rate",
        HorizonYears => "Years counted",
        Evidence => "Standard of evidence",
    }
}
