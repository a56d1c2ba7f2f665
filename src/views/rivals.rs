//! Throw more at it, or withdraw? Your mix beside those with the highest value, each with what it
//! gives up and how often it beats yours.

use super::backwards::backwards;
use super::sureness::Sureness;
use super::working_of::working_of;
use crate::context::Context;
use app::{MixName, Msg, working};
use model::Optimum;
use text::rivals::{self, Rival};
use text::views::rivals as said;
use text::{decision, names};
use yew::prelude::*;

pub fn rivals(context: &Context, sureness: &Sureness) -> Html {
    let (scenario, results) = (context.scenario(), context.results());
    let asked = context.forms.withdrawal;
    let ask = context.click(Msg::WithdrawalAsked(!asked));
    html! {
        <div class="rivals">
            <h2 id="view-title" tabindex="-1">{ said::THROW_MORE_AT_IT }</h2>
            <p>{ said::YOUR_MIX_HELD_AGAINST }</p>
            { for rivals::rivals(scenario, results, asked, context.style())
                .into_iter()
                .map(|(name, rival)| section(name, rival, context, sureness)) }
            <p>
                <button type="button" aria-pressed={asked.to_string()} onclick={ask}>
                    { said::SHOW_WHAT_WITHDRAWING_FROM }
                </button>
            </p>
            <p class="hint">{ said::WITHDRAWING_LEAVES_THOSE_FAMILIES }</p>
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
        return html! {
            <section>
                <h3>{ names::mix(name) }</h3>
                <p>{ said::NO_MIX_FITS }</p>
            </section>
        };
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
                <p>
                    { all.map_or(said::UPDATING.into(), |(theirs, yours)| {
                        rivals::beats(theirs, yours)
                    }) }
                </p>
                <p class="row">
                    { context.button(
                        decision::load(rival.name),
                        Msg::MixLoaded(rival.mix, rival.name),
                    ) }
                </p>
            }
            { working_of(working, context) }
        </section>
    }
}
