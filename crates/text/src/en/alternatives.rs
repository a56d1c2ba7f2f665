//! Your mix beside the others in words: what another gives up, and what withdrawing loses.

use crate::number::{count, families, money, workers};
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

/// "608 intensive, 0 targeted", and who is on open services only.
pub fn planned(mix: Mix) -> String {
    let number = |band| count(f64::from(mix.families(band)));
    let places = format!(
        "{} intensive, {} targeted",
        number(Band::Intensive),
        number(Band::Targeted)
    );
    match mix.families(Band::Withdrawn) {
        0 => places,
        _ => format!("{places}, {} withdrawn", number(Band::Withdrawn)),
    }
}

/// A mix, what it gives up against yours, and how often it is worth more, once that is known.
pub fn beside(theirs: Found, yours: Found, beats: Option<f64>, style: Style) -> String {
    let often = beats.map(|share| {
        format!(" Worth more than yours in {} of cases.", crate::how_sure::share(share))
    });
    format!(
        "{}. {}.{}",
        planned(theirs.mix),
        gives_up(theirs, yours, style),
        often.unwrap_or_default()
    )
}

/// "Gives up £1 million more a year and 32 more workers": what is lost first, and what it takes. A
/// difference that reads as nothing is not said.
pub fn gives_up(theirs: Found, yours: Found, style: Style) -> String {
    let withdrawn = |found: Found| f64::from(found.mix.families(Band::Withdrawn));
    let lost = withdrawn(theirs) - withdrawn(yours);
    let fewer = libm::round(yours.better_off - theirs.better_off);
    let posts = f64::from(theirs.workers) - f64::from(yours.workers);
    let (less, cost) = (yours.npv - theirs.npv, theirs.cost - yours.cost);
    let given: Vec<String> = [
        (lost, format!("support for {}", families(lost.max(0.0)))),
        (fewer, format!("{} better off", families(fewer.max(0.0)))),
        (less, format!("{} of net value", money(less.max(0.0), style))),
        (cost, format!("{} more a year", money(cost.max(0.0), style))),
        (posts, format!("{} more", workers(posts.max(0.0) as u32))),
    ]
    .into_iter()
    .filter(|(amount, _)| *amount >= 0.5)
    .map(|(_, words)| words)
    .collect();
    match given.as_slice() {
        [] => "Gives up nothing of these".into(),
        [one] => format!("Gives up {one}"),
        [first @ .., last] => format!("Gives up {} and {last}", first.join(", ")),
    }
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
