//! Goal seek: limits on workers, money and results, and the mix with the highest value that
//! keeps to them all.

use super::alternatives::beats;
use super::uncertainty::Progress;
use super::working_of::working_of;
use crate::context::Context;
use crate::controls::NumberBox;
use crate::refused::refused;
use app::views::alternatives::Found;
use app::{MixName, Msg, limits, working};
use model::Optimum;
use model::goal_seek::{GoalSeek, Limit, Limits};
use text::views::goal_seek as said;
use text::{alternatives, decision, goal_seek as words, how_sure, names};
use yew::prelude::*;

pub fn goal_seek(context: &Context, progress: &Progress) -> Html {
    let limits = context.page.limits;
    let year = context.results().headline_year();
    html! {
        <div class="goal-seek">
            <h2>{ said::WITHIN_LIMITS }</h2>
            <p class="hint">{ said::SET_ANY_OF_THESE }</p>
            <div class="fields">
                { field(
                    said::WORKERS_AT_MOST,
                    Limit::Workers,
                    said::WHOLE_POSTS_WHEN_EVERY.into(),
                    context,
                ) }
                { field(
                    said::COST_A_YEAR_AT,
                    Limit::Cost,
                    said::BOTH_TIERS_WHEN_EVERY.into(),
                    context,
                ) }
                { field(
                    said::MORE_FAMILIES_BETTER_OFF,
                    Limit::Extra,
                    said::in_year(year),
                    context,
                ) }
            </div>
            if limits != Limits::default() {
                { answer(limits, context, progress) }
                { working_of(
                    working::goal_seek::goal_seek(
                        context.scenario(),
                        context.results(),
                        limits,
                    ),
                    context,
                ) }
            }
        </div>
    }
}

fn field(name: &'static str, limit: Limit, hint: String, context: &Context) -> Html {
    let (send, style) = (context.send.clone(), context.style());
    let now = context.page.limits;
    let shown = words::shown(now, limit, style);
    let kept = shown.clone();
    let commit = Callback::from(move |text: String| {
        let asked = limits::read(now, limit, &text, style)
            .map_err(|refusal| refused(&refusal, &kept, style))?;
        send.emit(Msg::LimitsSet(asked));
        Ok(())
    });
    html! {
        <div class="field">
            <span class="field-name">{ name }</span>
            <NumberBox {name} {shown} {commit} input_mode="text" disabled={context.locked} />
            <span class="hint">{ hint }</span>
        </div>
    }
}

fn answer(limits: Limits, context: &Context, progress: &Progress) -> Html {
    let (scenario, results) = (context.scenario(), context.results());
    let question = GoalSeek::of(scenario, results);
    match question.optimum(limits) {
        None => html! { <p role="status">{ words::impossible(&question, limits) }</p> },
        Some(highest) => {
            let name = MixName::HighestWithinLimits;
            let [theirs, yours] = [
                highest,
                Optimum {
                    mix: scenario.mix(),
                    npv: results.npv,
                },
            ]
            .map(|found| Found::of(found, scenario));
            let theirs_all = progress.work.borrow().outcome_of(highest.mix);
            let both = theirs_all.as_ref().zip(progress.known.outcome.as_ref());
            let beats = both.and_then(|(theirs, yours)| beats(theirs, yours));
            html! {
                <section>
                    <h3>{ names::mix(name) }</h3>
                    <p>{ words::found(theirs, context.style()) }</p>
                    if theirs.mix != yours.mix {
                        <p>
                            { alternatives::against(theirs, yours, context.style()) }
                            { for beats.map(|share| format!(" {}", how_sure::beats(share))) }
                        </p>
                        <p class="row">
                            { context.button(
                                decision::load(name),
                                Msg::MixLoaded(theirs.mix, name),
                            ) }
                        </p>
                    }
                    // The one thing announced, because it says what to change.
                    <p role="status">{ words::binding(&question, limits).unwrap_or_default() }</p>
                </section>
            }
        }
    }
}
