//! The build refuses tables that make no sense, and names the row: each of these is the real tables
//! with one thing broken.

use super::broken::{check, refusals};

fn parameter(from: &str, to: &str, refused: &[&str]) {
    check("parameters.csv", from, to, refused);
}

fn lever(from: &str, to: &str, refused: &[&str]) {
    check("levers.csv", from, to, refused);
}

#[test]
fn the_tables_as_they_are_have_no_fault() {
    check("parameters.csv", "\nfamilies,", "\nfamilies,", &[]);
}

#[test]
fn keys_that_clash_with_each_other_or_a_reserved_one_are_refused() {
    parameter(
        "relapse,re,",
        "relapse,rc,",
        &["relapse: its key \"rc\" is that of reactive_cost"],
    );
    for (key, reserved, holds) in [
        ("title", "title", "the name of the plan"),
        ("e", "e1", "the words for a frame"),
        ("v", "v", "the version a link begins with"),
        ("kx", "k", "the check code a link ends with"),
    ] {
        let refused = format!("relapse: its key {key:?} clashes with {reserved:?}, {holds}");
        parameter("relapse,re,", &format!("relapse,{key},"), &[&refused]);
    }
    let twice = ["title: a reserved key that stands twice"];
    check("reserved_keys.csv", "\nview,", "\ntitle,", &twice);
}

#[test]
fn keys_that_a_number_could_run_into_are_refused() {
    for key in ["Re", "r2", "r-e", ""] {
        let refused = format!("relapse: its key {key:?} is not lower-case letters");
        parameter("relapse,re,", &format!("relapse,{key},"), &[&refused]);
    }
}

#[test]
fn limits_out_of_order_are_refused() {
    let row = "relapse,re,need,chance_per_year,0,1,0.01,0.20,0.11,0.30,";
    for (broken, numbers) in [
        (
            "0.15,1,0.01,0.20,0.11,0.30",
            "min 0.15, low 0.11, default 0.2, high 0.3, max 1",
        ),
        (
            "0,1,0.01,0.20,0.21,0.30",
            "min 0, low 0.21, default 0.2, high 0.3, max 1",
        ),
        (
            "0,1,0.01,0.20,0.11,0.15",
            "min 0, low 0.11, default 0.2, high 0.15, max 1",
        ),
        (
            "0,0.25,0.01,0.20,0.11,0.30",
            "min 0, low 0.11, default 0.2, high 0.3, max 0.25",
        ),
    ] {
        let refused = format!("relapse: limits out of order: {numbers}");
        parameter(
            row,
            &format!("relapse,re,need,chance_per_year,{broken},"),
            &[&refused],
        );
    }
    parameter(
        row,
        "relapse,re,need,chance_per_year,0,1,0,0.20,0.11,0.30,",
        &["relapse: its step is not above 0"],
    );
    parameter(
        ",CHOICE,,,,,10\ntargeted",
        ",CHOICE,,,,,-1\ntargeted",
        &["intensive: its slider_step is not above 0"],
    );
    parameter(
        "horizon_years,hy,method,years,1,20,1,10,",
        "horizon_years,hy,method,years,1,20,1,9.5,",
        &["horizon_years: Years come in whole numbers"],
    );
}

#[test]
fn cells_that_name_no_number_group_unit_grade_or_fit_are_refused() {
    let row = "families,n,need,families,100,";
    parameter(
        row,
        "families,n,nead,families,100,",
        &["families: \"nead\" is no group"],
    );
    parameter(
        row,
        "families,n,need,pounds,100,",
        &["families: \"pounds\" is no unit"],
    );
    parameter(
        row,
        "families,n,need,families,few,",
        &["families: \"few\" is no min"],
    );
    parameter(
        row,
        "families,n,need,families,inf,",
        &["families: \"inf\" is no min"],
    );
    parameter(
        row,
        "families,n,need,families,,",
        &["families: \"\" is no min"],
    );
    let row = "GREEN-BOOK,A,direct";
    parameter(
        row,
        "GREEN-BOOK,E,direct",
        &["discount_rate: \"E\" is no grade"],
    );
    parameter(
        row,
        "GREEN-BOOK,A,near",
        &["discount_rate: \"near\" is no fit"],
    );
}

#[test]
fn sources_that_there_are_not_are_refused() {
    parameter(
        "GREEN-BOOK",
        "BLUE-BOOK",
        &["discount_rate: there is no source \"BLUE-BOOK\""],
    );
    lever(
        "CYPN-2011",
        "CYPN-2012",
        &["commissioned_share: there is no source \"CYPN-2012\""],
    );
    let unknown = ["discount_rate: there is no source \"GREEN-BOOK\""];
    check("sources.csv", "\nGREEN-BOOK,", "\nBLUE-BOOK,", &unknown);
}

#[test]
fn more_uncertain_rows_than_dimensions_are_refused() {
    parameter(
        "agency_share,as,delivery,share,0,1,0.01,0,,,",
        "agency_share,as,delivery,share,0,1,0.01,0,0,0.1,",
        &["optimism_bias: uncertain, and there are only 32 dimensions"],
    );
}

#[test]
fn an_order_of_dimensions_that_is_none_is_refused() {
    parameter(
        "DFE-REREF,D,stretched,,7,",
        "DFE-REREF,D,stretched,,17,",
        &["relapse: dimension 17, where 16 rows share out 1 to 16"],
    );
    parameter(
        "DFE-REREF,D,stretched,,7,",
        "DFE-REREF,D,stretched,,8,",
        &[
            "relapse: dimension 8, where 16 rows share out 1 to 16",
            "targeted_engage_top: dimension 8, where 16 rows share out 1 to 16",
        ],
    );
    parameter(
        "0.20,0.11,0.30,DFE-REREF",
        "0.20,,,DFE-REREF",
        &["relapse: it has a dimension and no range"],
    );
}

#[test]
fn a_top_without_a_base_of_its_own_is_refused() {
    let row = "intensive_engage_base,,";
    parameter(
        row,
        "intensive_engage_foot,,",
        &["intensive_engage_top: there is no row \"intensive_engage_foot\" for its base"],
    );
    parameter(
        row,
        "targeted_engage_base,,",
        &[
            "intensive_engage_top: targeted_engage_base is no base for it alone",
            "targeted_engage_top: targeted_engage_base is no base for it alone",
        ],
    );
}

#[test]
fn a_lever_that_cannot_be_pulled_is_refused() {
    lever(
        "ward_share,",
        "wards_share,",
        &["wards_share: a lever, and no parameter"],
    );
    lever(
        "0.21,plan",
        "1.01,plan",
        &["demand_surge: 1.01 cannot be offered"],
    );
    lever(
        "0.21,plan",
        "0,plan",
        &["demand_surge: 0 cannot be offered"],
    );
    lever(
        "ward_share,",
        "mentor_share,",
        &["mentor_share: a lever that stands twice"],
    );
    parameter(
        "ward_share,ws,delivery,share,0,1,0.01,0,",
        "ward_share,ws,delivery,share,0,1,0.01,0.1,",
        &["ward_share: a lever stands at 0 until it is pulled"],
    );
    let words = "offered_for is \"all\", not one of [\"plan\", \"one_place\"]";
    lever(
        "0.21,plan",
        "0.21,all",
        &[&format!("demand_surge: {words}")],
    );
}

#[test]
fn a_payment_that_makes_no_sense_is_refused() {
    lever(
        "spread,4,",
        "spread,,",
        &["capital_receipts: paid Spread over no such years"],
    );
    lever(
        "spread,4,",
        "spread,0,",
        &["capital_receipts: paid Spread over no such years"],
    );
    lever(
        "spread,4,",
        "weekly,4,",
        &["capital_receipts: \"weekly\" is no paid"],
    );
    lever(
        "each_year,10,",
        "each_year,0,",
        &["asset_savings: paid EachYear over no such years"],
    );
    lever(
        "on_target,,",
        "on_target,2,",
        &["reward_lump: paid OnTarget over no such years"],
    );
    lever(
        "0.30,plan,ASSUMPTION,,,",
        "0.30,plan,ASSUMPTION,each_year,,in",
        &["mentor_share: paid, and not funding"],
    );
}

#[test]
fn names_that_stand_twice_or_cannot_be_names_are_refused() {
    parameter(
        "\nward_uplift,",
        "\nward_Uplift,",
        &["ward_Uplift: not lower-case words joined by \"_\""],
    );
    let twice = ["TF-PBR: a source that stands twice"];
    check(
        "sources.csv",
        "\nEIF-2015,",
        "\nTF-PBR,",
        &[
            twice[0],
            "saves_council: there is no source \"EIF-2015\"",
            "saves_nhs: there is no source \"EIF-2015\"",
            "saves_dwp: there is no source \"EIF-2015\"",
            "saves_police: there is no source \"EIF-2015\"",
            "saves_schools: there is no source \"EIF-2015\"",
        ],
    );
}

#[test]
fn a_column_too_many_or_too_few_is_refused() {
    for (from, to) in [("low,high", "low,middle"), ("base,dimension", "base,rank")] {
        let refused = refusals("parameters.csv", from, to);
        assert_eq!(refused.len(), 1, "{refused:?}");
        assert!(refused[0].starts_with("parameters.csv: "), "{refused:?}");
    }
}
