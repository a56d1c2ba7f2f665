//! The whole page: header, question, triangle with its controls, figures, and the view that is open.

use super::bands::bands;
use super::figures::{budget_line, figures};
use super::header::header;
use super::question::question;
use super::triangle::Triangle;
use super::views::views;
use crate::app::{Computed, Msg, Report, State, wording};
use gloo_timers::callback::Timeout;
use std::rc::Rc;
use yew::prelude::*;

/// What every panel is handed: the state, what was computed, what it says, and where messages go.
#[derive(Clone)]
pub struct Context {
    pub state: Rc<State>,
    pub computed: Rc<Computed>,
    pub report: Rc<Report>,
    pub send: Callback<Msg>,
}

impl Context {
    /// A click that sends a message.
    pub fn click(&self, msg: Msg) -> Callback<MouseEvent> {
        self.send.reform(move |_| msg.clone())
    }
}

pub fn layout(context: &Context) -> Html {
    let Context { state, computed, report, send } = context;
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
                        <Triangle scenario={state.page.scenario} computed={computed.clone()} report={report.clone()} remark={state.remark.clone()} {send} />
                        { bands(context) }
                    </section>
                    <section class="outcome" aria-label="What it takes and gives">
                        { figures(context) }
                        { budget_line(report) }
                    </section>
                    { views(context) }
                </div>
            </main>
            <footer><p>{ wording::CAVEAT }{ " " }{ wording::INDEPENDENT }</p></footer>
            <Spoken text={report.spoken.clone()} />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct SpokenProps {
    text: String,
}

/// The one polite live region: the result, a moment after the last change.
#[component]
fn Spoken(props: &SpokenProps) -> Html {
    const MOMENT_MS: u32 = 700;
    let said = use_state_eq(String::new);
    {
        let said = said.clone();
        let first = use_mut_ref(|| true);
        use_effect_with(props.text.clone(), move |text| {
            // The page as it loads is read by itself; only changes are announced.
            let timer = (!first.replace(false)).then(|| {
                let text = text.clone();
                Timeout::new(MOMENT_MS, move || said.set(text))
            });
            move || drop(timer)
        });
    }
    html! { <p class="visually-hidden" aria-live="polite">{ &*said }</p> }
}
