//! Sharing: the link, copied where the browser allows it and always there to select.

use super::notices::{answered_in_the_box, notices};
use super::pictures::pictured;
use super::screen::Screen;
use crate::context::Context;
use crate::controls::disclosure;
use crate::shell::{Refused, address, clipboard, share_sheet};
use crate::views::{link_box, take};
use app::picture::{Pictured, Way};
use app::{Msg, Opened, Shared, View, link};
use text::first::{screen, share as words};
use text::names;
use text::notice::shared;
use text::picture;
use text::proof::CARRY;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::platform::spawn_local;
use yew::prelude::*;

/// What else a plan can be taken into.
const WAYS: [View; 5] = [
    View::Print,
    View::Embed,
    View::OwnArea,
    View::Exercise,
    View::Board,
];
/// The id of the box for links.
const OPEN_A_LINK: &str = "open-a-link";

pub fn share(context: &Context, shown: &Screen) -> Html {
    let open = context.open == Some(Opened::Share);
    let fragment = link::print(&context.page);
    let way = |view: View| {
        let name = match view {
            View::OwnArea => words::FILES,
            view => names::view(view),
        };
        let onclick = context.click(Msg::ViewChosen(view, Some(view.place())));
        html! { <button type="button" {onclick}>{ name }</button> }
    };
    let copy = copy(&fragment, None, &context.send);
    let answer = words::answer(&context.page.title, &shown.first, context.style());
    let send_answer = send(&fragment, &answer, &context.send);
    let copy_answer = self::copy(&fragment, Some(answer), &context.send);
    disclosure(
        "share",
        "menu share",
        screen::SHARE,
        open,
        context.send.reform(|()| Msg::Toggled(Opened::Share)),
        context.send.reform(|()| Msg::Toggled(Opened::Share)),
        || {
            let select_all =
                |event: FocusEvent| event.target_unchecked_into::<HtmlInputElement>().select();
            let prove = context.send.reform(|event: Event| {
                Msg::ProofSet(event.target_unchecked_into::<HtmlInputElement>().checked())
            });
            html! {
                <>
                    <button type="button" class="main" onclick={copy.reform(|_: MouseEvent| ())}>
                        { words::COPY_LINK }
                    </button>
                    <button type="button" onclick={copy_answer.reform(|_: MouseEvent| ())}>
                        { words::COPY_ANSWER }
                    </button>
                    if share_sheet::is_offered() {
                        <button type="button" onclick={send_answer}>{ words::SEND }</button>
                    }
                    <p role="status">{ shown.state.shared.map(shared) }</p>
                    if fragment.len() <= link::LONGEST {
                        <label>
                            { words::LINK }
                            <input
                                type="text"
                                class="link"
                                readonly=true
                                value={address::with_link(&fragment)}
                                onfocus={select_all}
                            />
                        </label>
                    }
                    <p class="hint">{ held(fragment.len()) }</p>
                    <label class="radio">
                        <input type="checkbox" checked={context.page.proven} onchange={prove} />
                        { CARRY }
                    </label>
                    { link_box(OPEN_A_LINK, words::OPEN_A_LINK, Msg::LinkPasted, context) }
                    // Always there, so that what comes into it is announced.
                    <div role="status" class="hint">
                        if answered_in_the_box(shown.state) {
                            { notices(shown.state, context.page.style) }
                        }
                    </div>
                    { pictures(context) }
                    { for WAYS.into_iter().map(way) }
                    <button type="button" onclick={context.click(Msg::Toggled(Opened::Share))}>
                        { screen::CLOSE }
                    </button>
                </>
            }
        },
    )
}

/// Three pictures of the plan, to copy into a document or to save.
fn pictures(context: &Context) -> Html {
    let chosen = context.forms.picture;
    let onchange = context.send.reform(|event: Event| {
        let key = event.target_unchecked_into::<HtmlSelectElement>().value();
        let named = |it: &&Pictured| it.key() == key;
        let found = Pictured::ALL.iter().find(named);
        Msg::PictureChosen(found.copied().unwrap_or_default())
    });
    let option = |&which: &Pictured| {
        html! {
            <option value={which.key()} selected={which == chosen}>
                { picture::pictured(which) }
            </option>
        }
    };
    let button = |name: &'static str, way: Way| {
        let (context, said) = (context.clone(), context.send.reform(Msg::PictureAt));
        let onclick = move |_: MouseEvent| {
            let (around, content) = pictured(chosen, &context);
            let name = way.file_of(chosen.key(), &context.page);
            take(way, name, around, content, said.clone());
        };
        html! { <button type="button" {onclick}>{ name }</button> }
    };
    html! {
        <div class="pictures" role="group" aria-label={picture::PICTURES}>
            <label>
                { picture::WHICH }
                <select {onchange}>{ for Pictured::ALL.iter().map(option) }</select>
            </label>
            <p class="row">
                { button(picture::COPY, Way::Copied) }
                { button(picture::PNG, Way::Png) }
                { button(picture::SVG, Way::Svg) }
            </p>
            <p role="status">{ context.forms.taken.map(picture::outcome) }</p>
        </div>
    }
}

/// How long the link is; of a plan too long for one, what to do instead.
fn held(length: usize) -> String {
    if length > link::LONGEST {
        shared(Shared::TooLong).into()
    } else {
        words::holds(length)
    }
}

/// Copies the link, perhaps after a sentence, and says what became of it.
pub(super) fn copy(fragment: &str, sentence: Option<String>, send: &Callback<Msg>) -> Callback<()> {
    let (fragment, send) = (fragment.to_string(), send.clone());
    Callback::from(move |()| {
        if fragment.len() > link::LONGEST {
            send.emit(Msg::Shared(Shared::TooLong));
            return;
        }
        let address = address::with_link(&fragment);
        let text = match &sentence {
            Some(sentence) => format!("{sentence} {address}"),
            None => address,
        };
        let send = send.clone();
        spawn_local(async move {
            send.emit(Msg::Shared(match clipboard::copy(&text).await {
                Ok(()) if address::is_on_disk() => Shared::CopiedOnDisk,
                Ok(()) => Shared::Copied,
                Err(Refused) => Shared::NotCopied,
            }));
        });
    })
}

/// Hands the answer and the link to the system's own way of sending.
fn send(fragment: &str, answer: &str, send: &Callback<Msg>) -> Callback<MouseEvent> {
    let (fragment, answer, send) = (fragment.to_string(), answer.to_string(), send.clone());
    Callback::from(move |_| {
        let text = format!("{answer} {}", address::with_link(&fragment));
        let send = send.clone();
        spawn_local(async move {
            if let Err(Refused) = share_sheet::send(&text).await {
                send.emit(Msg::Shared(Shared::NotSent));
            }
        });
    })
}
