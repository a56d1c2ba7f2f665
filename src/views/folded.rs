//! What unfolds in a view: a working, a long table. It is made only while it is open, so that what
//! is folded costs nothing when the plan moves.

use crate::context::Context;
use app::Msg;
use web_sys::Element;
use yew::prelude::*;

/// `key` is its name among all that unfolds in the view, `content` what it holds.
pub fn folded(
    key: &'static str,
    class: &'static str,
    summary: String,
    context: &Context,
    content: impl FnOnce() -> Html,
) -> Html {
    let open = context.forms.unfolded.contains(&key);
    let content = if open { content() } else { Html::default() };
    details(key, class, summary, open, content, context)
}

fn details(
    key: &'static str,
    class: &'static str,
    summary: String,
    open: bool,
    content: Html,
    context: &Context,
) -> Html {
    // The browser opens and shuts it, and says so, also where it opens it by itself to show what
    // was searched for.
    let ontoggle = context.send.reform(move |event: Event| {
        let details = event.target_unchecked_into::<Element>();
        Msg::Unfolded(key, details.has_attribute("open"))
    });
    html! {
        <details {class} {key} {open} {ontoggle}>
            <summary>{ summary }</summary>
            { content }
        </details>
    }
}
