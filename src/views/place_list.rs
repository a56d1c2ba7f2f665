//! The list of a user's own places: pasted or edited as text, and put on the page in one step.

use crate::context::Context;
use app::{Msg, Page, place_list};
use model::Parameter;
use model::places::MOST_PLACES;
use text::views::place_list as said;
use text::{places, refusal};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
struct Props {
    /// The list as it stands.
    shown: AttrValue,
    disabled: bool,
    put: Callback<String, Result<(), String>>,
}

pub fn place_list(context: &Context) -> Html {
    let scenario = context.scenario();
    let (page, send) = (context.page.clone(), context.send.clone());
    let shown = text::place_list::text(&page);
    let put = Callback::from(move |text: String| {
        place_list::put(&text, &mut Page::clone(&page))
            .map_err(|refusal| refusal::list(&refusal))?;
        send.emit(Msg::PlacesPut(text));
        Ok(())
    });
    let count = context.click(Msg::ParameterSet(
        Parameter::Families,
        f64::from(scenario.places().families()),
    ));
    html! {
        <>
            <h3>{ said::YOUR_OWN_PLACES }</h3>
            <List {shown} {put} disabled={context.locked} />
            if !scenario.places().are_the_areas_own() {
                <p class="row">
                    { context.button(said::back_to_its_places(), Msg::AreaPlacesRestored) }
                </p>
                if let Some(sentence) = places::other_count(scenario) {
                    <p>
                        { sentence }
                        { " " }
                        <button type="button" class="inline" onclick={count}>
                            { said::COUNT_THE_FAMILIES_OF }
                        </button>
                    </p>
                }
            }
        </>
    }
}

/// The box, with what is being typed, and why it was refused. What was typed stays until it is used
/// or the places change elsewhere.
#[component]
fn List(props: &Props) -> Html {
    let draft = use_state_eq(|| None::<String>);
    let refusal = use_state_eq(|| None::<String>);
    {
        let (draft, refusal) = (draft.clone(), refusal.clone());
        use_effect_with(props.shown.clone(), move |_| {
            draft.set(None);
            refusal.set(None);
        });
    }
    let oninput = {
        let draft = draft.clone();
        move |event: InputEvent| {
            draft.set(Some(
                event.target_unchecked_into::<HtmlTextAreaElement>().value(),
            ))
        }
    };
    let text = (*draft)
        .clone()
        .map(AttrValue::from)
        .unwrap_or_else(|| props.shown.clone());
    let onclick = {
        let (refusal, text, put) = (refusal.clone(), text.clone(), props.put.clone());
        move |_: MouseEvent| refusal.set(put.emit(text.to_string()).err())
    };
    let refused = refusal.is_some();
    html! {
        <div class="place-list">
            <label for="place-list">{ said::A_PLACE_A_LINE }</label>
            <textarea
                id="place-list"
                disabled={props.disabled}
                rows="8"
                spellcheck="false"
                value={text}
                {oninput}
                aria-invalid={refused.then_some("true")}
                aria-describedby={if refused {
                    "place-list-hint place-list-refusal"
                } else {
                    "place-list-hint"
                }}
            />
            <p class="hint" id="place-list-hint">{ said::how_to(MOST_PLACES) }</p>
            if let Some(reason) = &*refusal {
                <p class="refusal" role="alert" id="place-list-refusal">{ reason }</p>
            }
            <button type="button" class="preset" disabled={props.disabled} {onclick}>
                { said::USE_THESE_PLACES }
            </button>
        </div>
    }
}
