//! The whole page: header, question, triangle with its controls, figures, and the view that is open.

use super::bands::bands;
use super::figures::{budget_line, figures};
use super::header::header;
use super::question::question;
use super::triangle::triangle;
use super::views::views;
use crate::chart::triangle::Triangle;
use crate::root::Store;
use crate::shell::document;
use app::{Computed, Msg, Report, wording};
use std::rc::Rc;
use yew::prelude::*;

/// What every panel is handed: the state, what follows from it, where it is drawn, and where messages go.
pub struct Context {
    pub state: UseReducerHandle<Store>,
    pub computed: Rc<Computed>,
    pub report: Report,
    /// The triangle as drawn, and the year it shows.
    pub shape: Triangle,
    pub year: usize,
    pub picture: NodeRef,
    pub chart: NodeRef,
    pub chart_size: (f64, f64),
    pub send: Callback<Msg>,
}

impl Context {
    /// A click that sends a message.
    pub fn click(&self, msg: Msg) -> Callback<MouseEvent> {
        self.send.reform(move |_| msg.clone())
    }
}

pub fn layout(context: &Context) -> Html {
    let Context { state, report, .. } = context;
    let close = context.send.reform(|_: MouseEvent| {
        // The button goes, so the focus needs another place.
        document::focus("question");
        Msg::NoticesClosed
    });
    html! {
        <>
            { header(context) }
            <main id="main">
                // Always there, so that what comes into it is announced.
                <div role="status">
                    if !state.notices.is_empty() {
                        <div class="notices">
                            <ul>{ for state.notices.iter().map(|notice| html! { <li>{ notice }</li> }) }</ul>
                            <button type="button" onclick={close}>{ "Close" }</button>
                        </div>
                    }
                </div>
                { question(context) }
                <div class="columns">
                    // In the order of a narrow screen, so that nothing moves while the page arrives; a wide one puts the plan first.
                    <section class="outcome">
                        <h2 class="visually-hidden">{ "What it takes and gives" }</h2>
                        { figures(context) }
                        { budget_line(report) }
                    </section>
                    <section class="plan">
                        <h2 class="visually-hidden">{ "The triangle of need" }</h2>
                        { triangle(context) }
                        { bands(context) }
                    </section>
                    { views(context) }
                </div>
            </main>
            <footer>
                <p>{ wording::caveat() }{ " " }{ wording::INDEPENDENT }</p>
                <p>{ wording::BETTER_OFF }</p>
            </footer>
            // The one polite live region: the result, a moment after the last change.
            <p class="visually-hidden" aria-live="polite">{ &state.spoken }</p>
        </>
    }
}
