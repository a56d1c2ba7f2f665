//! The whole page: the bar, the question and its answer, the strip of figures, the triangle with
//! its controls, and the questions asked of the plan.

use super::bands::bands;
use super::bands::presets;
use super::exercise::exercise;
use super::header::header;
use super::notices::{answered_in_the_box, notices};
use super::question::question;
use super::screen::Screen;
use super::strip::strip;
use super::triangle::{caption, triangle};
use super::views::views;
use crate::context::Context;
use crate::shell::{address, document};
use app::{Msg, Notice, Opened, link};
use text::first::{self, screen as words};
use text::names;
use text::notice::TAKE_IT_BACK;
use yew::prelude::*;

pub fn layout(context: &Context, screen: &Screen) -> Html {
    let Screen { state, .. } = screen;
    let style = context.style();
    let asked = context.forms.presented.is_some();
    let raised = context.open == Some(Opened::Bands);
    let plan = classes!("plan", raised.then_some("raised"));
    let close = context.send.reform(|_: MouseEvent| {
        // The button goes, so the focus needs another place.
        document::focus("question");
        Msg::NoticesClosed
    });
    let take_back = context.send.reform(|_: MouseEvent| {
        document::focus("question");
        Msg::LinkTakenBack
    });
    html! {
        <>
            { header(context, screen) }
            <main id="main">
                // Always there, so that what comes into it is announced.
                <div role="status">
                    if !state.notices.is_empty() && !answered_in_the_box(state) {
                        <div class="notices">
                            { notices(state, style) }
                            if state.notices.iter().any(is_unchecked) {
                                <button type="button" onclick={take_back}>{ TAKE_IT_BACK }</button>
                            }
                            <button type="button" onclick={close}>{ words::CLOSE }</button>
                        </div>
                    }
                </div>
                { exercise(context, screen) }
                { question(context, screen) }
                { strip(context, screen) }
                <div class={classes!("columns", asked.then_some("asked"))}>
                    <section class={plan} aria-label={words::PLAN}>
                        <div class="mix">
                            { triangle(context, screen) }
                            { bands(context, screen) }
                        </div>
                        { caption(context, screen) }
                        { presets(context) }
                    </section>
                    { views(context, screen) }
                </div>
            </main>
            <footer>
                <p>{ names::caveat(style) }</p>
                <p>{ names::INDEPENDENT }</p>
            </footer>
            if state.frame.is_some() {
                { way_out(&link::print(&context.page)) }
            }
            // The one polite live region: the result, a moment after the last change.
            <p class="visually-hidden" aria-live="polite">
                { state.spoken.map(|result| first::spoken(result, style)) }
            </p>
        </>
    }
}

/// A link without a check code may be taken back.
fn is_unchecked(notice: &Notice) -> bool {
    matches!(notice, Notice::Unchecked(_))
}

/// A frame may be refused downloads, printing and the clipboard, and is not always told; a page of
/// its own never is.
fn way_out(link: &str) -> Html {
    html! {
        <p class="framed-foot">
            <a href={address::with_link(link)} target="_blank" rel="noopener">{ words::NEW_TAB }</a>
        </p>
    }
}
