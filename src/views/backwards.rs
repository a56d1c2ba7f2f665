//! Ask it backwards: limits on workers, money and results, and the mix with the highest value that keeps to them all.

use super::rivals::section;
use super::sureness::Sureness;
use super::working_of::working_of;
use crate::context::Context;
use crate::controls::NumberBox;
use app::{MixName, Msg, limits, working};
use model::goal_seek::{GoalSeek, Limit, Limits};
use text::{refusal, rivals};
use yew::prelude::*;

pub fn backwards(context: &Context, sureness: &Sureness) -> Html {
    let limits = context.page.limits;
    let year = context.results().headline_year();
    html! {
        <>
            <h3>{ "Ask it backwards" }</h3>
            <p>{ "Set any of these; an empty box is no limit." }</p>
            <div class="fields">
                { field("Workers, at most", Limit::Workers, "whole posts when every district is open".into(), context) }
                { field("Cost a year, at most", Limit::Cost, "both tiers, when every district is open".into(), context) }
                { field("More families better off, at least", Limit::Extra, format!("in year {year}, than with universal services alone"), context) }
            </div>
            if limits != Limits::default() {
                { answer(limits, context, sureness) }
                { working_of(working::goal_seek::goal_seek(context.scenario(), context.results(), limits), context) }
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
