//! Present on a screen: the first screen large and bare for a projector, the last change replayed,
//! and a code to join by. The style sheet lays the page out; this is the row of buttons under it.

use super::join_code::JoinCode;
use crate::context::Context;
use app::{Msg, Opened, Replay};
use text::decision;
use yew::prelude::*;

pub fn present(context: &Context) -> Html {
    let (label, said) = match &context.replay {
        Replay::Idle => ("Replay the last change", String::new()),
        Replay::Nothing => (
            "Replay the last change",
            "There is no change to replay yet: move a slider first.".into(),
        ),
        Replay::Before(_, change) => (
            "Show the plan after it",
            format!(
                "The plan before the last change: {}",
                decision::inside(change, &context.page)
            ),
        ),
        Replay::Done(change) => (
            "Replay the last change",
            format!("Replayed: {}", decision::inside(change, &context.page)),
        ),
    };
    let leave = context.click(Msg::EscapePressed);
    let join = Msg::Toggled(Opened::JoinCode);
    let closed = {
        let (send, join) = (context.send.clone(), join.clone());
        Callback::from(move |()| send.emit(join.clone()))
    };
    html! {
        <div class="present">
            <h2 id="view-title" tabindex="-1">{ "Present on a screen" }</h2>
            <button type="button" onclick={leave}>{ "Leave (Escape)" }</button>
            <button type="button" onclick={context.click(join)}>{ "Join code" }</button>
            <button type="button" class="replay" onclick={context.click(Msg::ReplayPressed)}>
                { label }
            </button>
            <p role="status">{ said }</p>
            if context.open == Some(Opened::JoinCode) {
                <JoinCode page={context.page.clone()} {closed} />
            }
        </div>
    }
}
