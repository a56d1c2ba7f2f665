//! Where support is worth most, in words: which tier a place is worth most in along the line, and where that changes.

use super::super::decimal;
use super::super::format::pounds;
use model::line::GROUPS;
use model::{Results, Tier};

pub const HEADINGS: [&str; 3] = [
    "Most complex first",
    "An intensive place",
    "A targeted place",
];

/// A stretch of the line, in groups, and the tier worth most there; universal where no place pays.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    pub tier: Tier,
    pub from: usize,
    pub to: usize,
}

pub fn stretches(results: &Results) -> Vec<Stretch> {
    let best = |g: usize| {
        let (intensive, targeted) = (results.intensive.value[g], results.targeted.value[g]);
        if intensive <= 0.0 && targeted <= 0.0 {
            Tier::Universal
        } else if intensive >= targeted {
            Tier::Intensive
        } else {
            Tier::Targeted
        }
    };
    let mut found: Vec<Stretch> = vec![];
    for g in 0..GROUPS {
        match found.last_mut() {
            Some(last) if last.tier == best(g) => last.to = g + 1,
            _ => found.push(Stretch {
                tier: best(g),
                from: g,
                to: g + 1,
            }),
        }
    }
    found
}

/// "Intensive support is worth most for the most complex 95%; past that targeted support is".
pub fn title(results: &Results) -> String {
    let found = stretches(results);
    let (name, verb) = (
        |tier: Tier| match tier {
            Tier::Intensive => "intensive support",
            Tier::Targeted => "targeted support",
            Tier::Universal => "universal services alone",
        },
        |tier: Tier| {
            if tier == Tier::Universal {
                "are worth"
            } else {
                "is worth"
            }
        },
    );
    let part = |(index, stretch): (usize, &Stretch)| {
        let subject = name(stretch.tier);
        match (index, stretch.to) {
            (0, GROUPS) => format!("{subject} {} most along the whole line", verb(stretch.tier)),
            (0, to) => format!(
                "{subject} {} most for the most complex {to}%",
                verb(stretch.tier)
            ),
            (_, GROUPS) => format!("past that {subject}"),
            (_, to) => format!("then {subject} as far as {to}%"),
        }
    };
    let mut sentence = found
        .iter()
        .enumerate()
        .map(part)
        .collect::<Vec<_>>()
        .join("; ");
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    sentence
}

/// How far each tier's places pay for themselves.
pub fn pays(results: &Results) -> [String; 2] {
    [("An intensive", &results.intensive.value), ("A targeted", &results.targeted.value)].map(|(name, value)| {
        let pays = value.iter().filter(|&&value| value > 0.0).count();
        let first = value.iter().position(|&value| value > 0.0).unwrap_or(0);
        let run = value[first..].iter().take_while(|&&value| value > 0.0).count();
        match pays {
            0 => format!("{name} place costs more than it avoids at every point of the line."),
            GROUPS => format!("{name} place avoids more than it costs at every point of the line."),
            pays if first == 0 && run == pays => format!("{name} place avoids more than it costs for the most complex {pays}%."),
            pays if first + run == GROUPS && run == pays => {
                format!("{name} place avoids more than it costs for the {pays}% most ready for help, not for the most complex.")
            }
            pays => format!(
                "{name} place avoids more than it costs for {pays}% of families, in several stretches or in the middle of the line."
            ),
        }
    })
}

/// A row a tenth of the line.
pub fn rows(results: &Results) -> Vec<Vec<String>> {
    let tenth = |tenth: usize| {
        let mean =
            |value: &[f64; GROUPS]| pounds(value[tenth * 10..][..10].iter().sum::<f64>() / 10.0);
        vec![
            format!("{}% to {}%", tenth * 10, tenth * 10 + 10),
            mean(&results.intensive.value),
            mean(&results.targeted.value),
        ]
    };
    (0..10).map(tenth).collect()
}

/// Every group, unrounded.
pub fn csv(results: &Results) -> String {
    let line = |g: usize| {
        format!(
            "{},{},{}\r\n",
            g + 1,
            decimal::shortest(results.intensive.value[g]),
            decimal::shortest(results.targeted.value[g])
        )
    };
    "hundredth_of_the_line,intensive_place_gbp,targeted_place_gbp\r\n".to_string()
        + &(0..GROUPS).map(line).collect::<String>()
}
