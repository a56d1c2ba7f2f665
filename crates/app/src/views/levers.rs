//! What each way of delivering support does by itself, before it is chosen and after: the plan with
//! it less the plan without it, on the mix as it stands.

use super::first::extra;
use model::lever::{DELIVERY, Lever};
use model::{Parameter, Results, Scenario, run};

/// One lever and its effect.
#[derive(Clone, Copy, Debug)]
pub struct Effect {
    pub lever: &'static Lever,
    /// Whether the plan has it.
    pub chosen: bool,
    /// The amount it has, or would have.
    pub amount: f64,
    /// Pounds a year, in the last year counted.
    pub cost: f64,
    /// Families better off in the headline year.
    pub better_off: f64,
    /// Net present value, in pounds.
    pub net_value: f64,
}

/// The effect of every lever of delivery; how many need support is no way of delivering it.
pub fn effects(scenario: &Scenario, results: &Results) -> Vec<Effect> {
    DELIVERY
        .iter()
        .filter(|lever| lever.parameter != Parameter::DemandSurge)
        .map(|lever| effect(lever, scenario, results))
        .collect()
}

fn effect(lever: &'static Lever, scenario: &Scenario, results: &Results) -> Effect {
    let parameter = lever.parameter;
    let start = parameter.row().default;
    let chosen = scenario.get(parameter) != start;
    let amount = if chosen {
        scenario.get(parameter)
    } else {
        lever.amount(scenario)
    };
    let other = run(&scenario.with(parameter, if chosen { start } else { amount }));
    let (with, without) = if chosen {
        (results, &other)
    } else {
        (&other, results)
    };
    let cost = |results: &Results| results.cost.last().copied().unwrap_or(0.0);
    Effect {
        lever,
        chosen,
        amount,
        cost: cost(with) - cost(without),
        better_off: extra(with).round() - extra(without).round(),
        net_value: with.npv - without.npv,
    }
}

/// The levers that add most to net value and take most from it; None where none does.
pub fn extremes(effects: &[Effect]) -> (Option<Effect>, Option<Effect>) {
    let by = |a: &&Effect, b: &&Effect| a.net_value.total_cmp(&b.net_value);
    let most = effects.iter().max_by(by).filter(|it| it.net_value > 0.5);
    let least = effects.iter().min_by(by).filter(|it| it.net_value < -0.5);
    (most.copied(), least.copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_effect_is_the_same_before_a_lever_is_chosen_and_after() {
        let start = Scenario::default();
        for before in effects(&start, &run(&start)) {
            let chosen = start.with(before.lever.parameter, before.amount);
            let results = run(&chosen);
            let after = effects(&chosen, &results)
                .into_iter()
                .find(|it| it.lever.parameter == before.lever.parameter)
                .expect("the same lever");
            assert!(after.chosen && !before.chosen);
            assert_eq!(after.net_value, before.net_value);
            assert_eq!(
                (after.cost, after.better_off),
                (before.cost, before.better_off)
            );
        }
    }

    #[test]
    fn mentors_take_most_and_focus_wards_add_most_at_the_start() {
        let start = Scenario::default();
        let (most, least) = extremes(&effects(&start, &run(&start)));
        assert_eq!(
            most.map(|it| it.lever.parameter),
            Some(Parameter::WardShare)
        );
        assert_eq!(
            least.map(|it| it.lever.parameter),
            Some(Parameter::MentorShare)
        );
    }
}
