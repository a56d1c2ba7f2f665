//! The list of a user's own places: pasted or edited as text, and put on the page in one step.

use super::root::Context;
use crate::app::aside::NAMES;
use crate::app::report::places;
use crate::app::{Msg, place_list};
use crate::model::places::MOST_PLACES;
use crate::model::{Parameter, Places};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
struct Props {
    /// The list as it stands.
    shown: AttrValue,
    put: Callback<String, Result<(), String>>,
}

pub fn place_list(context: &Context) -> Html {
    let (page, scenario) = (context.state.page.clone(), &context.state.page.scenario);
    let send = context.send.clone();
    let shown = place_list::text(&page);
    let put = Callback::from(move |text: String| {
        let mut changed = page.clone();
        place_list::put(&text, &mut changed)?;
        send.emit(Msg::Decided(Box::new(changed), "places".into()));
        Ok(())
    });
    let count = context.click(Msg::ParameterSet(Parameter::Families, f64::from(scenario.places().families())));
    let back = context.decided("back to Kent's districts", |page| {
        page.scenario = page.scenario.with_places(Places::default());
        page.asides.set(NAMES, "");
    });
    html! {
        <>
            <h3>{ "Your own places" }</h3>
            <List {shown} {put} />
            if !scenario.places().are_kents() {
                <p class="row">
                    <button type="button" class="preset" onclick={context.click(back)}>{ "Back to Kent's districts" }</button>
                </p>
                if let Some(sentence) = places::other_count(scenario) {
                    <p>{ sentence }{ " " }<button type="button" class="inline" onclick={count}>{ "Count the families of these places" }</button></p>
                }
            }
        </>
    }
}

/// The box, with what is being typed, and why it was refused.
#[component]
fn List(props: &Props) -> Html {
    let refusal = use_state_eq(|| None::<String>);
    let node = use_node_ref();
    let onclick = {
        let (refusal, node, put) = (refusal.clone(), node.clone(), props.put.clone());
        move |_: MouseEvent| {
            let text = node.cast::<HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default();
            refusal.set(put.emit(text).err());
        }
    };
    html! {
        <div class="place-list">
            <label for="place-list">{ "A place a line: its name, its families and, if you like, the year it joins (1 to 20, or never)" }</label>
            <textarea id="place-list" ref={node} rows="8" spellcheck="false" value={props.shown.clone()} aria-describedby="place-list-hint" />
            <p class="hint" id="place-list-hint">{ format!("Type here, or paste two or three columns of a spreadsheet; up to {MOST_PLACES} places. What a link cannot carry, a file under Your own area can.") }</p>
            if let Some(reason) = &*refusal {
                <p class="refusal" role="alert">{ reason }</p>
            }
            <button type="button" class="preset" {onclick}>{ "Use these places" }</button>
        </div>
    }
}
