//! Throw more at it, or withdraw? Your mix beside those with the highest value, each with what it gives up and how often it beats yours.

use super::backwards::backwards;
use super::sureness::Sureness;
use super::working_of::working_of;
use crate::context::Context;
use app::{MixName, Msg, working};
use model::Optimum;
use text::rivals::{self, Rival};
use text::{decision, names};
use yew::prelude::*;

pub fn rivals(context: &Context, sureness: &Sureness) -> Html {
    let (scenario, results) = (context.scenario(), context.results());
    let asked = context.forms.withdrawal;
    let ask = context.click(Msg::WithdrawalAsked(!asked));
    html! {
        <div class="rivals">
            <h2 id="view-title" tabindex="-1">{ "Throw more at it, or withdraw?" }</h2>
            <p>{ "Your mix, held against the mixes with the highest net value on these assumptions. None of them is \"best\": each gives something up." }</p>
            { for rivals::rivals(scenario, results, asked, context.style()).into_iter().map(|(name, rival)| section(name, rival, context, sureness)) }
            <p><button type="button" aria-pressed={asked.to_string()} onclick={ask}>{ "Show what withdrawing from the most complex would give" }</button></p>
            <p class="hint">{ "Withdrawing leaves those families to open services only. Child protection and other legal duties continue in every mix." }</p>
            { backwards(context, sureness) }
        </div>
    }
}

pub fn section(
    name: MixName,
    rival: Option<Rival>,
    context: &Context,
    sureness: &Sureness,
) -> Html {
    let Some(rival) = rival else {
        return html! { <section><h3>{ names::mix(name) }</h3><p>{ "No mix fits." }</p></section> };
    };
    let yours = context.scenario().mix();
    let (yours_all, theirs_all) = (
        sureness.known.outcome.as_ref(),
        sureness.work.borrow().outcome_of(rival.mix),
    );
    let all = theirs_all
        .as_ref()
        .zip(yours_all)
        .map(|(theirs, yours)| (theirs.all.as_slice(), yours.all.as_slice()));
    let working = working::alternatives::alternative(
        name,
        Optimum {
            mix: rival.mix,
            npv: rival.npv,
        },
        context.scenario(),
        context.results(),
        all,
    );
    html! {
        <section>
            <h3>{ names::mix(name) }</h3>
            <p>{ &rival.summary }{ " " }{ &rival.against }</p>
            if rival.mix != yours {
                // How often it beats yours, over the same combinations.
                <p>{ all.map_or("Updating...".into(), |(theirs, yours)| rivals::beats(theirs, yours)) }</p>
                <p class="row">{ context.button(decision::load(rival.name), Msg::MixLoaded(rival.mix, rival.name)) }</p>
            }
            { working_of(working, context) }
        </section>
    }
}
