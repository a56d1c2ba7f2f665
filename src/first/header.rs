//! The bar at the top: the plan's name, undo and redo, presenting, and what is shared.

use super::screen::Screen;
use super::share::share;
use crate::context::Context;
use crate::shell::document;
use app::page::MOST_KEPT;
use app::{Decision, Msg, Opened, View};
use text::first::{NAME, screen as words};
use text::{compare, decision};
use yew::prelude::*;

pub fn header(context: &Context, screen: &Screen) -> Html {
    let page = &screen.state.page;
    let named = |decision: &Decision| decision::inside(decision, page);
    let undo = screen.state.history.undo_label().map(named);
    let redo = screen.state.history.redo_label().map(named);
    let title = &context.page.title;
    let menu = context.open == Some(Opened::Menu);
    let present = context.click(Msg::ViewChosen(View::Present, Some(View::Present.place())));
    // The fragment of the address is the plan's, so the program takes the reader there itself.
    let skip = |event: MouseEvent| {
        event.prevent_default();
        document::focus("sliders");
    };
    html! {
        <header>
            <a class="skip" href="#sliders" onclick={skip}>{ words::TO_THE_SLIDERS }</a>
            <p class="brand">{ mark() }{ if title.is_empty() { NAME } else { title } }</p>
            <div class={classes!("tools", menu.then_some("open"))} inert={context.locked}>
                <button
                    type="button"
                    class="menu-button"
                    aria-expanded={menu.to_string()}
                    aria-controls="tools"
                    onclick={context.click(Msg::Toggled(Opened::Menu))}
                >
                    { words::MENU }
                </button>
                <div class="under-menu" id="tools">
                    { history("undo", words::UNDO, undo, Msg::Undo, context) }
                    { history("redo", words::REDO, redo, Msg::Redo, context) }
                    { keep(context) }
                    <button
                        type="button"
                        class="present-button"
                        id="present-button"
                        onclick={present}
                    >
                        { words::PRESENT }
                    </button>
                </div>
                { share(context, screen) }
            </div>
        </header>
    }
}

/// Undo or redo, named by what it takes back; without anything to take back it stays where it is.
fn history(
    class: &'static str,
    word: &'static str,
    label: Option<String>,
    msg: Msg,
    context: &Context,
) -> Html {
    let name = label.as_deref().map(|label| words::named(word, label));
    html! {
        <button
            type="button"
            class={classes!("history", class)}
            title={name.clone()}
            aria-label={name}
            aria-disabled={label.is_none().then_some("true")}
            onclick={context.click(msg)}
        >
            { word }
        </button>
    }
}

/// Keeps the plan to compare others with; once one is kept, the way to see them side by side.
fn keep(context: &Context) -> Html {
    let page = &context.page;
    let (label, can) = match page.kept_as() {
        Some(place) => (compare::kept(place), false),
        None => (
            compare::keep(page.kept.len().min(MOST_KEPT - 1)),
            page.kept.len() < MOST_KEPT,
        ),
    };
    let full = page.kept_as().is_none() && !can;
    let see = context.click(Msg::ViewChosen(View::Compare, Some(View::Compare.place())));
    html! {
        <>
            <button
                type="button"
                class="history"
                title={full.then_some(compare::FULL)}
                aria-disabled={(!can).then_some("true")}
                onclick={if can { context.click(Msg::PlanKept) } else { Callback::noop() }}
            >
                { label }
            </button>
            if !page.kept.is_empty() {
                <button type="button" class="history" onclick={see}>{ compare::COMPARE }</button>
            }
        </>
    }
}

/// The mark: the triangle in its three colours.
fn mark() -> Html {
    html! {
        <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
            <path class="intensive" d="M8 1l2.3 4.6H5.7z" />
            <path class="targeted" d="M5.2 6.6h5.6l1.6 3.2H3.6z" />
            <path class="universal" d="M3.1 10.8h9.8L15 15H1z" />
        </svg>
    }
}
