//! Where support is worth most, in words: which tier a place is worth most in along the line, and
//! where that changes.

use app::views::worth::{Stretch, stretches};
use model::line::GROUPS;
use model::{Results, Tier};

/// "Intensive support is worth most for the most complex 95%; past that targeted support".
pub fn title(results: &Results) -> String {
    let part = |(index, stretch): (usize, &Stretch)| {
        let (start, inside) = (is_worth(stretch.tier), support(stretch.tier));
        match (index, stretch.to) {
            (0, GROUPS) => format!("{start} most along the whole line"),
            (0, to) => format!("{start} most for the most complex {to}%"),
            (_, GROUPS) => format!("past that {inside}"),
            (_, to) => format!("then {inside} as far as {to}%"),
        }
    };
    stretches(results)
        .iter()
        .enumerate()
        .map(part)
        .collect::<Vec<_>>()
        .join("; ")
}

fn is_worth(tier: Tier) -> &'static str {
    match tier {
        Tier::Intensive => "Intensive support is worth",
        Tier::Targeted => "Targeted support is worth",
        Tier::Universal => "Universal services alone are worth",
    }
}

fn support(tier: Tier) -> &'static str {
    match tier {
        Tier::Intensive => "intensive support",
        Tier::Targeted => "targeted support",
        Tier::Universal => "universal services alone",
    }
}

/// How far each tier's places pay for themselves.
pub fn pays(results: &Results) -> [String; 2] {
    [("An intensive", &results.intensive.value), ("A targeted", &results.targeted.value)]
        .map(|(name, value)| {
        let pays = value.iter().filter(|&&value| value > 0.0).count();
        let first = value.iter().position(|&value| value > 0.0).unwrap_or(0);
        let run = value[first..].iter().take_while(|&&value| value > 0.0).count();
        match pays {
            0 => format!("{name} place costs more than it avoids at every point of the line."),
            GROUPS => format!("{name} place avoids more than it costs at every point of the line."),
            pays if first == 0 && run == pays => format!("{name} place avoids more than it costs \
                for the most complex {pays}%."),
            pays if first + run == GROUPS && run == pays => {
                format!("{name} place avoids more than it costs for the {pays}% most ready for \
                    help, not for the most complex.")
            }
            pays => format!(
                "{name} place avoids more than it costs for {pays}% of families, in several \
                 stretches or in the middle of the line."
            ),
        }
    })
}
