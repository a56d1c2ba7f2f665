//! Present on a screen: the first screen large and bare for a projector, the last change replayed,
//! and a code to join by. The style sheet lays the page out; this is the row of buttons under it.

use super::join_code::JoinCode;
use crate::context::Context;
use app::{Msg, Opened, Replay};
use text::views::present as words;
use text::{decision, names};
use yew::prelude::*;

pub fn present(context: &Context) -> Html {
    let (label, said) = match &context.replay {
        Replay::Idle => (words::REPLAY_THE_LAST_CHANGE, String::new()),
        Replay::Nothing => (
            words::REPLAY_THE_LAST_CHANGE,
            words::THERE_IS_NO_CHANGE.into(),
        ),
        Replay::Before(_, change) => (
            words::SHOW_THE_PLAN_AFTER,
            words::before(&decision::inside(change, &context.page)),
        ),
        Replay::Done(change) => (
            words::REPLAY_THE_LAST_CHANGE,
            words::replayed(&decision::inside(change, &context.page)),
        ),
    };
    // The question that fills the screen is said where everything else about it is.
    let said = match context.forms.presented {
        Some(question) => names::question(question).into(),
        None => said,
    };
    let leave = context.click(Msg::EscapePressed);
    let join = Msg::Toggled(Opened::JoinCode);
    let closed = {
        let (send, join) = (context.send.clone(), join.clone());
        Callback::from(move |()| send.emit(join.clone()))
    };
    html! {
        <div class="present">
            <h2>{ words::PRESENT_ON_A_SCREEN }</h2>
            <button type="button" onclick={leave}>{ words::LEAVE_ESCAPE }</button>
            <button type="button" onclick={context.click(join)}>{ words::JOIN_CODE }</button>
            <button type="button" class="replay" onclick={context.click(Msg::ReplayPressed)}>
                { label }
            </button>
            <p role="status">{ said }</p>
            <p class="hint">{ words::KEYS }</p>
            if context.open == Some(Opened::JoinCode) {
                <JoinCode page={context.page.clone()} {closed} />
            }
        </div>
    }
}
