//! A button that shows and hides what follows it; Escape inside closes it and gives the focus back
//! to the button.

use crate::shell::document;
use yew::prelude::*;

/// `id` names what is opened; `press` is what its button does, `close` what Escape does.
pub fn disclosure(
    id: &'static str,
    class: &'static str,
    label: &str,
    open: bool,
    press: Callback<()>,
    close: Callback<()>,
    content: impl FnOnce() -> Html,
) -> Html {
    let button = format!("{id}-button");
    let onkeydown = {
        let button = button.clone();
        move |event: KeyboardEvent| {
            if open && event.key() == "Escape" {
                close.emit(());
                document::focus(&button);
            }
        }
    };
    html! {
        <div class={format!("disclosure {class}")} {onkeydown}>
            <button
                type="button"
                id={button}
                aria-expanded={open.to_string()}
                aria-controls={open.then_some(id)}
                onclick={press.reform(|_: MouseEvent| ())}
            >
                { label }
            </button>
            if open {
                <div {id} class="disclosed">{ content() }</div>
            }
        </div>
    }
}
