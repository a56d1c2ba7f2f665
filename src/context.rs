//! What every part of the page is handed: the plan as it is shown, what follows from it, and where
//! messages go. A view sees nothing else, so it is drawn again only when one of these has changed.

use app::board::Board;
use app::{Computed, Forms, Msg, Opened, Page, Replay, Style};
use model::{Results, Scenario};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct Context {
    pub page: Rc<Page>,
    pub computed: Rc<Computed>,
    /// What stands in the views' own forms.
    pub forms: Forms,
    /// What teams have put into a meeting's chat.
    pub board: Rc<Board>,
    /// What is opened over the page.
    pub open: Option<Opened>,
    /// Where a replay of the last change stands.
    pub replay: Replay,
    /// The plan may only be looked at.
    pub locked: bool,
    pub send: Callback<Msg>,
}

impl Context {
    pub fn scenario(&self) -> &Scenario {
        &self.page.scenario
    }

    pub fn results(&self) -> &Results {
        &self.computed.results
    }

    /// How money and tiers are written.
    pub fn style(&self) -> Style {
        self.page.style
    }

    /// A click that sends a message.
    pub fn click(&self, msg: Msg) -> Callback<MouseEvent> {
        self.send.reform(move |_| msg.clone())
    }

    /// A button that changes the plan, or would if it were not locked.
    pub fn button(&self, text: impl Into<AttrValue>, msg: Msg) -> Html {
        html! {
            <button type="button" class="preset" disabled={self.locked} onclick={self.click(msg)}>
                { text.into() }
            </button>
        }
    }
}
