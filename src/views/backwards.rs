//! Ask it backwards: limits on workers, money and results, and the mix with the highest value that
//! keeps to them all.

use super::rivals::section;
use super::sureness::Sureness;
use super::working_of::working_of;
use crate::context::Context;
use crate::controls::NumberBox;
use app::{MixName, Msg, limits, working};
use model::goal_seek::{GoalSeek, Limit, Limits};
use text::views::backwards as said;
use text::{refusal, rivals};
use yew::prelude::*;

pub fn backwards(context: &Context, sureness: &Sureness) -> Html {
    let limits = context.page.limits;
    let year = context.results().headline_year();
    html! {
        <>
            <h3>{ said::ASK_IT_BACKWARDS }</h3>
            <p>{ said::SET_ANY_OF_THESE }</p>
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
                { answer(limits, context, sureness) }
                { working_of(
                    working::goal_seek::goal_seek(
                        context.scenario(),
                        context.results(),
                        limits,
                    ),
                    context,
                ) }
            }
        </>
    }
}

fn field(name: &'static str, limit: Limit, hint: String, context: &Context) -> Html {
    let (send, style) = (context.send.clone(), context.style());
    let now = context.page.limits;
    let shown = rivals::shown(now, limit, style);
    let kept = shown.clone();
    let commit = Callback::from(move |text: String| {
        let asked = limits::read(now, limit, &text, style)
            .map_err(|refusal| refusal::kept(&refusal, &kept, style))?;
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

fn answer(limits: Limits, context: &Context, sureness: &Sureness) -> Html {
    let (scenario, results) = (context.scenario(), context.results());
    let question = GoalSeek::of(scenario, results);
    match question.optimum(limits) {
        None => html! { <p role="status">{ rivals::impossible(&question, limits) }</p> },
        Some(highest) => {
            let name = MixName::HighestWithinLimits;
            let rival = rivals::rival(name, highest, scenario, results, context.style());
            html! {
                <>
                    { section(name, Some(rival), context, sureness) }
                    // The one thing announced, because it says what to change.
                    <p role="status">{ rivals::binding(&question, limits).unwrap_or_default() }</p>
                </>
            }
        }
    }
}
