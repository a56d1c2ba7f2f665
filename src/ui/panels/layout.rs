//! The whole page: header, question, triangle with its controls, figures, and the view that is open.

use super::bands::bands;
use super::figures::{budget_line, figures};
use super::header::header;
use super::question::question;
use super::triangle::triangle;
use super::views::views;
use crate::app::{Computed, Msg, Report, State, wording};
use crate::chart::triangle::Triangle;
use std::rc::Rc;
use yew::prelude::*;

/// What every panel is handed: the state, what follows from it, where it is drawn, and where messages go.
pub struct Context {
    pub state: UseReducerHandle<State>,
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
    html! {
        <>
            { header(context) }
            if !state.notices.is_empty() {
                <div class="notices" role="status">
                    <ul>{ for state.notices.iter().map(|notice| html! { <li>{ notice }</li> }) }</ul>
                    <button type="button" onclick={context.click(Msg::NoticesClosed)}>{ "Close" }</button>
                </div>
            }
            <main id="main">
                { question(context) }
                <div class="columns">
                    <section class="plan" aria-label="The triangle of need">
                        { triangle(context) }
                        { bands(context) }
                    </section>
                    <section class="outcome" aria-label="What it takes and gives">
                        { figures(context) }
                        { budget_line(report) }
                    </section>
                    { views(context) }
                </div>
            </main>
            <footer>
                <p>{ wording::CAVEAT }{ " " }{ wording::INDEPENDENT }</p>
                <p>{ wording::BETTER_OFF }</p>
            </footer>
            // The one polite live region: the result, a moment after the last change.
            <p class="visually-hidden" aria-live="polite">{ &state.spoken }</p>
        </>
    }
}
