//! Taking a picture away: copied, or saved as PNG or SVG.

use crate::chart::standalone::Around;
use crate::context::Context;
use crate::first::pictures::around;
use crate::shell::{Refused, file, picture};
use app::picture::{Outcome, Way};
use app::{Msg, Notice};
use js_sys::Uint8Array;
use text::picture as said;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Takes a picture of this markup away, and says what became of it.
pub fn take(way: Way, name: String, around: Around, content: Html, said: Callback<Outcome>) {
    said.emit(Outcome::OnItsWay);
    spawn_local(async move {
        said.emit(match taken(way, &name, around, content).await {
            Ok(outcome) | Err(outcome) => outcome,
        });
    });
}

async fn taken(way: Way, name: &str, around: Around, content: Html) -> Result<Outcome, Outcome> {
    let not_drawn = |_: Refused| Outcome::NotDrawn;
    let png = |content, around: Around| async move {
        let drawn = picture::svg(content, &around).await?;
        picture::png(&drawn, &around.link).await
    };
    let saved = match way {
        Way::Copied => {
            let copied = picture::copy(png(content, around)).await;
            return copied.map_or(Err(Outcome::NotCopied), |()| Ok(Outcome::Copied));
        }
        Way::Png => {
            let bytes = png(content, around).await.map_err(not_drawn)?;
            file::save_content(name, "image/png", &Uint8Array::from(&bytes[..]))
        }
        Way::Svg => {
            let drawn = picture::svg(content, &around).await.map_err(not_drawn)?;
            file::save(name, "image/svg+xml", &drawn.svg)
        }
    };
    saved.map_or(Err(Outcome::NotSaved), |()| Ok(Outcome::Saved))
}

/// The buttons that take a picture of a chart away; `key` is part of its file's name, `title` what
/// it shows.
pub fn picture_of(key: &'static str, title: &str, chart: Html, context: &Context) -> Html {
    let button = |name: &'static str, label: String, way: Way| {
        let (context, chart, title) = (context.clone(), chart.clone(), title.to_string());
        // What was saved is seen among the downloads, as a table is.
        let send = context.send.clone();
        let said = Callback::from(move |outcome| match outcome {
            Outcome::OnItsWay | Outcome::Saved => {}
            outcome => send.emit(Msg::Said(Notice::Picture(outcome))),
        });
        let onclick = move |_: MouseEvent| {
            let around = around(title.clone(), &context);
            let name = way.file_of(key, &context.page);
            take(way, name, around, chart.clone(), said.clone());
        };
        html! {
            <button type="button" class="inline" aria-label={label} {onclick}>{ name }</button>
        }
    };
    html! {
        <p class="row">
            { button(said::COPY, said::copy(title), Way::Copied) }
            { button(said::PNG, said::png(title), Way::Png) }
            { button(said::SVG, said::svg(title), Way::Svg) }
        </p>
    }
}
