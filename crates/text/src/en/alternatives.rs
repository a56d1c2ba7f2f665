//! Your mix beside the others in words: what another gives up, and what withdrawing loses.

use crate::number::{count, families, money};
use app::Style;
use app::views::alternatives::Found;
use app::views::withdrawal::Withdrawal;
use model::{Band, Mix};

/// "300 intensive, 1,100 targeted, 4,100 universal".
pub fn in_words(mix: Mix) -> String {
    let number = |band| count(f64::from(mix.families(band)));
    let served = format!(
        "{} intensive, {} targeted, {} universal",
        number(Band::Intensive),
        number(Band::Targeted),
        number(Band::Universal)
    );
    match mix.families(Band::Withdrawn) {
        0 => served,
        _ => format!(
            "{} on open services only, {served}",
            number(Band::Withdrawn)
        ),
    }
}

/// A mix and what it takes and gives beside yours.
pub fn beside(theirs: Found, yours: Found, style: Style) -> String {
    format!("{}. {}", in_words(theirs.mix), against(theirs, yours, style))
}

/// "Against yours it gains £2.1 million more net value; it gives up: 31 families better off".
pub fn against(theirs: Found, yours: Found, style: Style) -> String {
    let (mut gains, mut gives_up) = (vec![], vec![]);
    // What reads as nothing is not said.
    let mut note = |more: f64, is_gain: bool, what: String| match (more.abs() >= 0.5, is_gain) {
        (false, _) => {}
        (true, true) => gains.push(what),
        (true, false) => gives_up.push(what),
    };
    let value = theirs.npv - yours.npv;
    let side = |more: f64| if more > 0.0 { "more" } else { "less" };
    let fewer = |more: f64| if more > 0.0 { "more" } else { "fewer" };
    note(
        value,
        value > 0.0,
        format!("{} {} net value", money(value.abs(), style), side(value)),
    );
    let cost = theirs.cost - yours.cost;
    note(
        cost,
        cost < 0.0,
        format!("{} {} to spend a year", money(cost.abs(), style), side(cost)),
    );
    let posts = f64::from(theirs.workers) - f64::from(yours.workers);
    let plural = |number: f64, one, many| if number.abs() == 1.0 { one } else { many };
    note(
        posts,
        posts < 0.0,
        format!(
            "{} {} {}",
            count(posts.abs()),
            fewer(posts),
            plural(posts, "worker", "workers")
        ),
    );
    let helped = libm::round(theirs.better_off - yours.better_off);
    note(
        helped,
        helped > 0.0,
        format!(
            "{} {} {} better off",
            count(helped.abs()),
            fewer(helped),
            plural(helped, "family", "families")
        ),
    );
    let list = |items: &[String]| match items {
        [] => "nothing".to_string(),
        items => items.join(", "),
    };
    format!(
        "Against yours it gains {}; it gives up: {}.",
        list(&gains),
        list(&gives_up)
    )
}

/// "3,135 families, the most complex 57%, would get no support from the plan. They bear £99
/// million a year of crisis costs. Child protection and other legal duties continue."
pub fn lost(lost: Withdrawal, style: Style) -> String {
    let (get, they) = match lost.families {
        1 => ("would get", "It bears"),
        _ => ("would get", "They bear"),
    };
    format!(
        "{}, the most complex {}, {get} no support from the plan. {they} {} a year of crisis \
         costs. Child protection and other legal duties continue.",
        families(f64::from(lost.families)),
        crate::how_sure::share(lost.share),
        money(lost.crisis_costs, style)
    )
}
