//! The exercises that come with the page. Each is whole in its link, so a change here changes none
//! that was sent out.

use crate::number::{count, families};
use app::exercise::{Exercise, Goal, Rule, Sought};
use app::views::first::Figures;
use model::preset::Preset;
use model::{Band, Mix, Parameter, Scenario, run};

/// An exercise and the plan it begins with.
pub struct Shipped {
    pub exercise: Exercise,
    pub scenario: Scenario,
}

/// All of them, easiest first.
pub fn shipped() -> Vec<Shipped> {
    let all = [
        everyone(),
        hardest_to_reach(),
        cut(),
        to_believe(),
        who_pays(),
        two_places(),
    ];
    let as_a_link_has_it = |shipped: Shipped| Shipped {
        exercise: shipped.exercise.kept(),
        ..shipped
    };
    all.map(as_a_link_has_it).into()
}

fn lines<const N: usize>(lines: [&str; N]) -> Vec<String> {
    lines.map(String::from).to_vec()
}

fn goals<const N: usize>(goals: [(Sought, f64); N]) -> Vec<Goal> {
    goals.map(|(of, limit)| Goal { of, limit }).to_vec()
}

fn all_intensive(scenario: &Scenario) -> Mix {
    Mix::new(scenario.families(), 0, scenario.families(), 0)
}

fn everyone() -> Shipped {
    let scenario = Scenario::default();
    let everyone = all_intensive(&scenario);
    let all = scenario.with_mix(everyone);
    let workers = Figures::of(&all, &run(&all)).workers.all;
    Shipped {
        exercise: Exercise {
            title: format!("{} workers", count(f64::from(workers))),
            story: format!(
                "Somebody in the council asks: why not give intensive support to all {}? A worker \
                 has six families at most.",
                families(f64::from(scenario.families()))
            ),
            steps: lines([
                "Guess how many workers it takes to support everyone intensively.",
                "Reveal it, and show the worked example.",
                "Begin again, and find a plan that the budget pays for.",
            ]),
            hints: lines([
                "A line on each slider shows where the budget ends.",
                "A targeted worker has more families than an intensive one.",
            ]),
            goals: goals([(Sought::Left, 0.0), (Sought::BetterOff, 240.0)]),
            asks: Some(Sought::Workers),
            start: Some(scenario.mix()),
            example: Some(everyone),
            rules: vec![Rule::AssumptionsLocked],
            minutes: 10,
            reflect: lines([
                "What would have to be true for everyone to get a worker?",
                "Who decides which families wait?",
            ]),
            ..Exercise::default()
        },
        scenario,
    }
}

fn hardest_to_reach() -> Shipped {
    let scenario = Scenario::default();
    Shipped {
        exercise: Exercise {
            title: "Throw more at it or withdraw?".into(),
            story: "The most complex families cost the most and engage the least. One half of the \
                    board wants to spend more on them, the other to help those who want to be \
                    helped."
                .into(),
            steps: lines([
                "Find the best plan you can that gives the most complex families nothing extra: \
                 try \"Skip the most complex\".",
                "Keep it as A. Then find the best plan that begins with them.",
                "Compare the two, and choose one.",
            ]),
            hints: lines([
                "\"Where support is worth most\" shows what a place is worth along the line.",
                "Who is left out still costs: look at who pays.",
            ]),
            goals: goals([(Sought::Left, 0.0), (Sought::SavesIn, 14.0)]),
            start: Some(scenario.mix()),
            minutes: 20,
            reflect: lines([
                "Which figure decided it for you?",
                "Which family would you not want to explain it to?",
            ]),
            ..Exercise::default()
        },
        scenario,
    }
}

fn cut() -> Shipped {
    let scenario = Scenario::default();
    let less = scenario.with(Parameter::BudgetCut, 0.25);
    Shipped {
        exercise: Exercise {
            title: "A 25% cut".into(),
            story: "From April the budget is a quarter smaller. The plan that was within it is \
                    not any more."
                .into(),
            steps: lines([
                "Guess how many more families the plan you began with leaves better off.",
                "Bring it within the budget, and lose as few of them as you can.",
            ]),
            hints: lines([
                "Intensive places cost most: see what ten of them free.",
                "The better mixes beside yours are under \"Better mix?\".",
            ]),
            goals: goals([(Sought::Left, 0.0), (Sought::BetterOff, 180.0)]),
            asks: Some(Sought::BetterOff),
            start: Some(scenario.mix()),
            rules: vec![Rule::AssumptionsLocked],
            minutes: 15,
            reflect: lines([
                "Whose places went first, and why theirs?",
                "What would you tell the families?",
            ]),
            ..Exercise::default()
        },
        scenario: less,
    }
}

fn to_believe() -> Shipped {
    let scenario = Scenario::default();
    Shipped {
        exercise: Exercise {
            title: "What you need to believe".into(),
            story: "A plan pays back only if what is assumed holds. Find out which assumption it \
                    hangs on, and whether you believe it."
                .into(),
            steps: lines([
                "Open \"Will it pay?\", then what matters most.",
                "Take the assumption that matters most to the value where the plan stops saving.",
                "Open its evidence, and write your own value with a reason.",
            ]),
            hints: lines([
                "\"Where it turns\" gives that value for each assumption.",
                "A grade says how strong the evidence is.",
            ]),
            goals: goals([(Sought::Left, 0.0), (Sought::SavesIn, 14.0)]),
            start: Some(scenario.mix()),
            minutes: 20,
            reflect: lines([
                "Would you sign for this assumption?",
                "What would you measure in the first year?",
            ]),
            ..Exercise::default()
        },
        scenario,
    }
}

fn who_pays() -> Shipped {
    let scenario = Scenario::default();
    Shipped {
        exercise: Exercise {
            title: "Who pays, who saves".into(),
            story: "The council pays for the workers; the savings fall to the police, the health \
                    service and others too. You have to ask one of them to pay a part."
                .into(),
            steps: lines([
                "Guess after how many years the plan has paid for itself.",
                "Open \"Who and where?\" and find who saves most.",
                "Choose one agency and one sum, and write down why it should pay.",
            ]),
            hints: lines(["What could become cash is less than what is avoided."]),
            goals: goals([(Sought::Left, 0.0), (Sought::Payback, 7.0)]),
            asks: Some(Sought::Payback),
            start: Some(scenario.mix()),
            minutes: 15,
            reflect: lines([
                "What does that agency gain if it pays nothing?",
                "Which saving would it not believe?",
            ]),
            ..Exercise::default()
        },
        scenario,
    }
}

fn two_places() -> Shipped {
    let scenario = Scenario::default();
    let pilot = Preset::ALL.into_iter().find(|preset| *preset == Preset::PILOT);
    let first = pilot.map_or(scenario, |pilot| pilot.applied_to(&scenario));
    Shipped {
        exercise: Exercise {
            title: "Two districts first".into(),
            story: "The plan begins in two places only. What comes out there decides whether the \
                    others follow."
                .into(),
            steps: lines([
                "Guess how many more families that leaves better off.",
                "Open \"Who and where?\" and let other places join, a year at a time.",
                "Stay within the budget in every year.",
            ]),
            hints: lines(["A place that joins late saves little within the years counted."]),
            goals: goals([(Sought::Left, 0.0), (Sought::BetterOff, 150.0)]),
            asks: Some(Sought::BetterOff),
            start: Some(first.mix()),
            minutes: 20,
            reflect: lines([
                "What would make you stop after two?",
                "Which place comes next, and who is told first?",
            ]),
            ..Exercise::default()
        },
        scenario: first,
    }
}

/// A sheet to print, as Markdown, with the link that opens the exercise beside the page.
pub fn sheet(shipped: &Shipped, link: &str) -> String {
    let Shipped { exercise, scenario } = shipped;
    let numbered = |lines: &[String]| -> String {
        let lines = lines.iter().enumerate();
        lines.map(|(at, line)| format!("{}. {line}\n", at + 1)).collect()
    };
    let style = Default::default();
    let goals: String = exercise
        .goals
        .iter()
        .map(|goal| format!("- \u{2610} {}\n", super::exercise::goal(*goal, style)))
        .collect();
    let asked = exercise.asks.map(|of| {
        let asked = super::exercise::asked(of, exercise.asked_of(scenario));
        format!("**Guess first.** {asked} Our guess: ____________ It is: ____________\n\n")
    });
    let mix = scenario.mix();
    let [intensive, targeted, universal] = [Band::Intensive, Band::Targeted, Band::Universal]
        .map(|band| count(f64::from(mix.families(band))));
    format!(
        "## Sheet: {}\n\n[Open it](./#{link}) ({} minutes)\n\nTeam: ____________________\n\n{}\n\n\
         You begin with {intensive} families in intensive support, {targeted} in targeted support \
         and {universal} on universal services.\n\n{}### What to do\n\n{}\n### Goals\n\n{goals}\n\
         ### Our plan\n\nIntensive: ________ Targeted: ________ Universal: ________ Workers: \
         ________ Cost a year: ________\n\n### Talk about\n\n{}\n",
        exercise.title,
        exercise.minutes,
        exercise.story,
        asked.unwrap_or_default(),
        numbered(&exercise.steps),
        numbered(&exercise.reflect),
    )
}
