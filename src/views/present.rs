//! Present on a screen: the first screen large and bare for a projector, the last change replayed, and a code to join by. The style sheet
//! lays the page out; this is the row of buttons under it.

use super::join_code::JoinCode;
use super::replay::{Replay, use_replay};
use crate::shell::bridge::{self, Decision};
use crate::shell::{document, hands};
use app::report::lower_first;
use app::{Page, View};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub page: Page,
    /// The page before the last decision, and what undo calls it.
    pub last: Option<Decision>,
}

#[component]
pub fn Present(props: &Props) -> Html {
    let joining = use_state_eq(|| false);
    let (replay, press) = use_replay(&props.page, &props.last);
    let leave = {
        let page = props.page.clone();
        Callback::from(move |()| {
            bridge::look(Page {
                view: View::OverTime,
                ..page.clone()
            });
            // The page as it was, with the focus on the button that this view stands under.
            document::set_view(View::OverTime.key());
            document::focus("more-button");
        })
    };
    {
        let leave = leave.clone();
        use_effect_with(leave, |leave| {
            let leave = leave.clone();
            let listener = hands::on_escape(move || leave.emit(()));
            move || drop(listener)
        });
    }
    let open = {
        let joining = joining.clone();
        move |_: MouseEvent| joining.set(true)
    };
    let closed = {
        let joining = joining.clone();
        Callback::from(move |()| joining.set(false))
    };
    let (label, said) = match &replay {
        Replay::Idle => ("Replay the last change", String::new()),
        Replay::Nothing => (
            "Replay the last change",
            "There is no change to replay yet: move a slider first.".into(),
        ),
        Replay::Before { label, .. } => (
            "Show the plan after it",
            format!("The plan before the last change: {}", lower_first(label)),
        ),
        Replay::Done(label) => (
            "Replay the last change",
            format!("Replayed: {}", lower_first(label)),
        ),
    };
    html! {
        <div class="present">
            <h2 id="view-title" tabindex="-1">{ "Present on a screen" }</h2>
            <button type="button" onclick={leave.reform(|_: MouseEvent| ())}>{ "Leave (Escape)" }</button>
            <button type="button" onclick={open}>{ "Join code" }</button>
            <button type="button" class="replay" onclick={press.reform(|_: MouseEvent| ())}>{ label }</button>
            <p role="status">{ said }</p>
            if *joining {
                <JoinCode page={props.page.clone()} {closed} />
            }
        </div>
    }
}
