//! What the user should know: of a link, of the browser.

use app::{Notice, Opened, State, Style};
use text::notice::notice;
use yew::prelude::*;

/// What the user should know, one after the other.
pub fn notices(state: &State, style: Style) -> Html {
    let said = |said| html! { <li>{ notice(said, style) }</li> };
    html! { <ul>{ for state.notices.iter().map(said) }</ul> }
}

/// Whether all there is to know is why a text in the open box for links is no plan: it stands
/// there, because the box may cover what stands here.
pub fn answered_in_the_box(state: &State) -> bool {
    let answer = |notice: &Notice| matches!(notice, Notice::NoLink | Notice::Link(_));
    state.open == Some(Opened::Share) && state.notices.iter().all(answer)
}
