//! A text box for a number: commits on Enter or on leaving, Escape restores, and a refusal says why
//! while the old value stays.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Why typed text was not taken.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Refused {
    /// The reason and what was kept, in sentences.
    pub reason: String,
    /// Where it might mean either of two things: each as it is typed to mean just that.
    pub meanings: Vec<String>,
}

#[derive(Properties, PartialEq)]
pub struct Props {
    /// Accessible name.
    pub name: AttrValue,
    /// The value as it reads now.
    pub shown: AttrValue,
    /// Takes typed text, or says why not.
    pub commit: Callback<String, Result<(), Refused>>,
    #[prop_or_default]
    pub id: Option<AttrValue>,
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    #[prop_or("numeric".into())]
    pub input_mode: AttrValue,
    #[prop_or_default]
    pub disabled: bool,
}

#[component]
pub fn NumberBox(props: &Props) -> Html {
    let draft = use_state_eq(|| None::<String>);
    let error = use_state_eq(|| None::<Refused>);

    let oninput = {
        let draft = draft.clone();
        move |event: InputEvent| {
            draft.set(Some(
                event.target_unchecked_into::<HtmlInputElement>().value(),
            ))
        }
    };
    let commit = {
        let (draft, error) = (draft.clone(), error.clone());
        let (shown, commit) = (props.shown.clone(), props.commit.clone());
        Callback::from(move |()| {
            let Some(text) = (*draft).clone().filter(|text| *text != shown.as_str()) else {
                draft.set(None);
                return;
            };
            error.set(commit.emit(text).err());
            draft.set(None);
        })
    };
    let onkeydown = {
        let (draft, error, commit) = (draft.clone(), error.clone(), commit.clone());
        move |event: KeyboardEvent| match event.key().as_str() {
            // While text is being typed, undo is the box's own.
            _ if draft.is_some() && (event.ctrl_key() || event.meta_key()) => {
                event.stop_propagation()
            }
            "Enter" => commit.emit(()),
            "Escape" => {
                draft.set(None);
                error.set(None);
            }
            _ => {}
        }
    };
    let choose = {
        let (error, commit) = (error.clone(), props.commit.clone());
        Callback::from(move |text: String| error.set(commit.emit(text).err()))
    };
    let onblur = move |_: FocusEvent| commit.emit(());
    let value = (*draft)
        .clone()
        .map(AttrValue::from)
        .unwrap_or_else(|| props.shown.clone());
    html! {
        <>
            <input
                type="text"
                class="number"
                disabled={props.disabled}
                inputmode={props.input_mode.clone()}
                autocomplete="off"
                id={props.id.clone()}
                aria-label={props.name.clone()}
                aria-describedby={props.described_by.clone()}
                {value}
                {oninput}
                {onkeydown}
                {onblur}
            />
            if let Some(refused) = &*error {
                <span class="refusal" role="alert">{ &refused.reason }</span>
                { for refused.meanings.iter().map(|meaning| choice(meaning, choose.clone())) }
            }
        </>
    }
}

/// One of the things that what was typed might mean.
fn choice(meaning: &str, choose: Callback<String>) -> Html {
    let text = meaning.to_string();
    let onclick = move |_: MouseEvent| choose.emit(text.clone());
    html! {
        <button type="button" class="preset meaning" {onclick}>{ meaning.to_string() }</button>
    }
}
