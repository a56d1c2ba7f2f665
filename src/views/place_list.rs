//! The list of a user's own places: typed, pasted or dropped as text, shown as it was understood,
//! and put on the page in one step.

use super::list_preview::{Preview, preview};
use crate::context::Context;
use crate::shell::{file, writer};
use app::list::{Choices, Reading};
use app::{Msg, Page};
use model::places::MOST_PLACES;
use std::rc::Rc;
use text::places;
use text::views::place_list as said;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
struct Props {
    /// The list as it stands.
    shown: AttrValue,
    page: Rc<Page>,
    disabled: bool,
    send: Callback<Msg>,
}

pub fn place_list(context: &Context) -> Html {
    let scenario = context.scenario();
    let shown = text::place_list::text(&context.page);
    html! {
        <>
            <h3>{ said::YOUR_OWN_PLACES }</h3>
            <List
                {shown}
                page={context.page.clone()}
                send={context.send.clone()}
                disabled={context.locked}
            />
            if !scenario.places().are_the_areas_own() {
                <p class="row">
                    { context.button(said::back_to_its_places(), Msg::AreaPlacesRestored) }
                </p>
                { for places::other_count(scenario).map(|sentence| html! { <p>{ sentence }</p> }) }
            }
        </>
    }
}

/// The box, with what is being typed and how it is understood. What was typed stays until it is
/// used or the places change elsewhere.
#[component]
fn List(props: &Props) -> Html {
    let draft = use_state_eq(|| None::<String>);
    let choices = use_state_eq(Choices::default);
    {
        let (draft, choices) = (draft.clone(), choices.clone());
        use_effect_with(props.shown.clone(), move |_| {
            draft.set(None);
            choices.set(Choices::default());
        });
    }
    let put = {
        let (draft, choices) = (draft.clone(), choices.clone());
        Callback::from(move |text: String| {
            draft.set(Some(text));
            // A column of one list is none of the next.
            choices.set(Choices {
                shares_only: choices.shares_only,
                ..Choices::default()
            });
        })
    };
    let oninput = put
        .reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
    let send = props.send.clone();
    let ondrop = move |event: DragEvent| {
        if let Some(file) = file::dropped(&event) {
            event.prevent_default();
            let (put, send) = (put.clone(), send.clone());
            wasm_bindgen_futures::spawn_local(async move {
                match writer::list_in(file).await {
                    Ok(text) => put.emit(text),
                    Err(notice) => send.emit(Msg::Said(notice)),
                }
            });
        }
    };
    let typing = draft.is_some();
    // While a list is being typed, undo is the box's own.
    let onkeydown = move |event: KeyboardEvent| {
        if typing && (event.ctrl_key() || event.meta_key()) {
            event.stop_propagation();
        }
    };
    let text = (*draft)
        .clone()
        .map(AttrValue::from)
        .unwrap_or_else(|| props.shown.clone());
    let understood = draft.as_ref().map(|text| {
        let reading = Reading::of(text, &choices, &props.page);
        let used = {
            let (text, choices) = (text.clone(), (*choices).clone());
            props
                .send
                .reform(move |_: MouseEvent| Msg::PlacesPut(text.clone(), choices.clone()))
        };
        preview(Preview {
            reading: &reading,
            choices: &choices,
            families: props.page.scenario.families(),
            choose: Callback::from({
                let choices = choices.clone();
                move |chosen| choices.set(chosen)
            }),
            used,
            disabled: props.disabled,
        })
    });
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
                {ondrop}
                {onkeydown}
                aria-describedby="place-list-hint"
            />
            <p class="hint" id="place-list-hint">{ said::how_to(MOST_PLACES) }</p>
            { for understood }
        </div>
    }
}
