//! What each parameter is called: plain words, exhaustively matched, so that none goes unnamed.

use model::Parameter;

/// What a parameter is called: at the start of a sentence or alone, and inside a sentence.
fn parameter_name(parameter: Parameter) -> [&'static str; 2] {
    use Parameter::*;
    match parameter {
        Families => [
            "Families with multiple problems",
            "families with multiple problems",
        ],
        Intensive => [
            "Families in intensive support",
            "families in intensive support",
        ],
        Targeted => [
            "Families in targeted support",
            "families in targeted support",
        ],
        Withdrawn => [
            "Families on open services only, from the most complex",
            "families on open services only, from the most complex",
        ],
        ReactiveCost => ["Crisis costs of a family", "crisis costs of a family"],
        ReactiveYears => [
            "Years those crisis costs cover",
            "years those crisis costs cover",
        ],
        TopFifthShare => [
            "Share of all crisis costs borne by the most complex fifth",
            "share of all crisis costs borne by the most complex fifth",
        ],
        AvoidableShare => [
            "Crisis costs avoided once a family turns round",
            "crisis costs avoided once a family turns round",
        ],
        BackgroundTop => [
            "Turning round anyway, most complex",
            "turning round anyway, most complex",
        ],
        BackgroundBase => [
            "Turning round anyway, most ready for help",
            "turning round anyway, most ready for help",
        ],
        Relapse => [
            "Families falling back each year",
            "families falling back each year",
        ],
        UnmetGrowth => [
            "Growth of crisis costs left unmet",
            "growth of crisis costs left unmet",
        ],
        Targeting => [
            "Places that reach the families meant",
            "places that reach the families meant",
        ],
        IntensiveCaseload => ["Intensive caseload", "intensive caseload"],
        IntensiveWorkerCost => ["Intensive worker, full cost", "intensive worker, full cost"],
        IntensiveDirectCost => [
            "Intensive support beside the worker",
            "intensive support beside the worker",
        ],
        IntensiveEngageTop => [
            "Engage with intensive, most complex",
            "engage with intensive, most complex",
        ],
        IntensiveEngageBase => [
            "Engage with intensive, most ready for help",
            "engage with intensive, most ready for help",
        ],
        IntensiveUpliftTop => [
            "Extra turned round by intensive, most complex",
            "extra turned round by intensive, most complex",
        ],
        IntensiveUpliftBase => [
            "Extra turned round by intensive, most ready for help",
            "extra turned round by intensive, most ready for help",
        ],
        TargetedCaseload => ["Targeted caseload", "targeted caseload"],
        TargetedWorkerCost => ["Targeted worker, full cost", "targeted worker, full cost"],
        TargetedDirectCost => [
            "Targeted support beside the worker",
            "targeted support beside the worker",
        ],
        TargetedEngageTop => [
            "Engage with targeted, most complex",
            "engage with targeted, most complex",
        ],
        TargetedEngageBase => [
            "Engage with targeted, most ready for help",
            "engage with targeted, most ready for help",
        ],
        TargetedUpliftTop => [
            "Extra turned round by targeted, most complex",
            "extra turned round by targeted, most complex",
        ],
        TargetedUpliftBase => [
            "Extra turned round by targeted, most ready for help",
            "extra turned round by targeted, most ready for help",
        ],
        UniversalCaseload => ["Universal caseload", "universal caseload"],
        UniversalWorkerCost => ["Universal worker, full cost", "universal worker, full cost"],
        UniversalDirectCost => [
            "Universal services beside the worker",
            "universal services beside the worker",
        ],
        AgencyShare => ["Workers from agencies", "workers from agencies"],
        AgencyPremium => [
            "What an agency worker costs more",
            "what an agency worker costs more",
        ],
        CommissionedShare => ["Support commissioned out", "support commissioned out"],
        CommissioningSaving => [
            "Saving where commissioned out",
            "saving where commissioned out",
        ],
        CommissioningOverhead => ["Cost of commissioning", "cost of commissioning"],
        PoolingGain => [
            "Larger targeted caseloads from pooled local roles",
            "larger targeted caseloads from pooled local roles",
        ],
        MentorShare => [
            "Targeted families with a volunteer mentor",
            "targeted families with a volunteer mentor",
        ],
        MentorCost => ["A volunteer mentor", "a volunteer mentor"],
        MentorEffect => [
            "Falling back prevented by a mentor",
            "falling back prevented by a mentor",
        ],
        WardShare => [
            "Targeted places in focus wards",
            "targeted places in focus wards",
        ],
        WardUplift => [
            "Extra turned round in focus wards",
            "extra turned round in focus wards",
        ],
        DemandSurge => ["Surge in demand", "surge in demand"],
        Budget => ["Budget", "budget"],
        BudgetCut => ["Cut to the budget", "cut to the budget"],
        SharedServices => ["Shared back office", "shared back office"],
        AcuteShift => [
            "Shift from acute to community services",
            "shift from acute to community services",
        ],
        AssetSavings => [
            "Savings from shared buildings, years 1 to 10",
            "savings from shared buildings, years 1 to 10",
        ],
        CapitalReceipts => [
            "Capital receipts, over years 1 to 4",
            "capital receipts, over years 1 to 4",
        ],
        ImprovementContract => [
            "Improvement contract, over years 1 to 3",
            "improvement contract, over years 1 to 3",
        ],
        SavingsGap => [
            "Savings still to be found, year 1",
            "savings still to be found, year 1",
        ],
        UnfundedPressure => ["Unfunded pressure", "unfunded pressure"],
        RewardPerFamily => [
            "Payment by results for each family more",
            "payment by results for each family more",
        ],
        RewardLump => ["Reward grant", "reward grant"],
        RewardTarget => [
            "Families better off to earn the grant",
            "families better off to earn the grant",
        ],
        RewardYear => ["Year the grant is judged", "year the grant is judged"],
        SavesCouncil => ["Saved by the council", "saved by the council"],
        SavesNhs => ["Saved by the NHS", "saved by the NHS"],
        SavesDwp => ["Saved by welfare (DWP)", "saved by welfare (DWP)"],
        SavesPolice => ["Saved by police and justice", "saved by police and justice"],
        SavesSchools => ["Saved by schools", "saved by schools"],
        CashableShare => [
            "Savings that could become cash",
            "savings that could become cash",
        ],
        OptimismBias => [
            "Optimism bias: taken off all savings",
            "optimism bias: taken off all savings",
        ],
        DiscountRate => ["Discount rate", "discount rate"],
        HorizonYears => ["Years counted", "years counted"],
        Evidence => ["Standard of evidence", "standard of evidence"],
    }
}

/// A parameter at the start of a sentence, or alone.
pub fn parameter(parameter: Parameter) -> &'static str {
    parameter_name(parameter)[0]
}

/// What a slope along the line is called: its parameters without the end of the line they are for.
pub fn slope(parameter: Parameter) -> &'static str {
    match parameter {
        Parameter::BackgroundTop | Parameter::BackgroundBase => "Turning round anyway",
        Parameter::IntensiveEngageTop | Parameter::IntensiveEngageBase => "Engage with intensive",
        Parameter::IntensiveUpliftTop | Parameter::IntensiveUpliftBase => {
            "Extra turned round by intensive"
        }
        Parameter::TargetedEngageTop | Parameter::TargetedEngageBase => "Engage with targeted",
        Parameter::TargetedUpliftTop | Parameter::TargetedUpliftBase => {
            "Extra turned round by targeted"
        }
        other => self::parameter(other),
    }
}

/// A parameter without the years it counts in, for a line about one of those years.
pub fn without_years(parameter: Parameter) -> &'static str {
    match parameter {
        Parameter::AssetSavings => "Savings from shared buildings",
        Parameter::CapitalReceipts => "Capital receipts",
        Parameter::ImprovementContract => "Improvement contract",
        Parameter::SavingsGap => "Savings still to be found",
        other => self::parameter(other),
    }
}

/// A parameter inside a sentence.
pub fn parameter_inside(parameter: Parameter) -> &'static str {
    parameter_name(parameter)[1]
}
