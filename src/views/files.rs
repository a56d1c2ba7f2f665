//! A name for the plan, and files to keep it in: for a plan too long for a link, or a network that
//! cuts links.

use crate::context::Context;
use crate::controls::NumberBox;
use crate::first::pictures::pictured;
use crate::shell::writer::{self, NoFile};
use crate::shell::{Refused, address, file, one_file, picture};
use app::file::{Kind, Progress, page_of};
use app::picture::Pictured;
use app::{Msg, Notice, link};
use text::views::files as said;
use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

/// The endings of files that can be opened: everything saved from this page, and what office
/// programs make of it.
const OPENED: &str = ".txt,.json,.html,.htm,.png,.svg,.xlsx,.ods,.docx,.odt,.zip,text/plain";

/// What the page as one file is called in a package for learning systems.
const PAGE: &str = "needs-triangle.html";

/// A box for the plan's own name.
pub fn title_box(context: &Context) -> Html {
    let send = context.send.clone();
    let commit = Callback::from(move |title| {
        send.emit(Msg::TitleSet(title));
        Ok(())
    });
    html! {
        <NumberBox
            name={said::NAME_OF_YOUR_AREA}
            disabled={context.locked}
            shown={context.page.title.clone()}
            {commit}
            input_mode="text"
            described_by="hint-title"
        />
    }
}

/// Saving to a file and opening one again.
pub fn files(context: &Context) -> Html {
    let save = {
        let page = context.page.clone();
        context.send.reform(move |_: MouseEvent| {
            let saved = file::save("needs-triangle.txt", "text/plain", &link::print(&page));
            Msg::Said(match saved {
                Ok(()) => Notice::PlanSaved,
                Err(Refused) => Notice::PlanNotSaved,
            })
        })
    };
    let workbook = write(Kind::Workbook, context);
    let scenario = write(Kind::Scenario, context);
    let pack = write(Kind::Pack, context);
    let send = context.send.clone();
    let open = move |event: Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        let send = send.clone();
        if let Some(file) = file::chosen(&input) {
            spawn_local(async move { send.emit(writer::in_hand(file, Msg::FileOpened).await) });
        }
    };
    html! {
        <>
            <div class="row files">
                <button type="button" onclick={save}>{ said::SAVE_THIS_PLAN_TO }</button>
                <button type="button" onclick={page_with_plan(context)}>{ said::PAGE }</button>
                <button type="button" onclick={workbook}>{ said::WORKBOOK }</button>
                <button type="button" onclick={scenario}>{ said::SCENARIO }</button>
                <button type="button" onclick={pack}>{ said::PACK }</button>
                <label>
                    { said::OPEN_A_SAVED_PLAN }
                    <input
                        type="file"
                        disabled={context.locked}
                        accept={OPENED}
                        onchange={open}
                    />
                </label>
            </div>
            <p role="status" class="hint">{ context.forms.file.map(said::progress) }</p>
        </>
    }
}

/// Has a file of the plan written, says how far it is, and saves it.
pub(super) fn write(kind: Kind, context: &Context) -> Callback<MouseEvent> {
    let context = context.clone();
    Callback::from(move |_| {
        let (send, page) = (context.send.clone(), context.page.clone());
        let context = context.clone();
        send.emit(Msg::FileAt(Progress::OnItsWay));
        spawn_local(async move {
            let link = address::with_link(&link::print(&page));
            let given = match kind {
                Kind::Pack => pictures(&context).await,
                Kind::Scorm => match one_file::own().await {
                    Some(own) => vec![(PAGE.to_string(), own.into_bytes())],
                    None => {
                        send.emit(Msg::FileAt(Progress::PageNotLoaded));
                        return;
                    }
                },
                Kind::Workbook | Kind::Scenario => vec![],
            };
            send.emit(Msg::FileAt(
                match writer::written(&link, kind, given).await {
                    Ok(bytes) => {
                        match file::save_content(&kind.file_of(&page), kind.media_type(), &bytes) {
                            Ok(()) => Progress::Saved,
                            Err(Refused) => Progress::NotSaved,
                        }
                    }
                    Err(NoFile::NotLoaded) => Progress::WriterNotLoaded,
                    Err(NoFile::NotWritten) => Progress::NotWritten,
                },
            ));
        });
    })
}

/// Saves the whole page as one file that opens on this plan.
fn page_with_plan(context: &Context) -> Callback<MouseEvent> {
    let (send, page) = (context.send.clone(), context.page.clone());
    Callback::from(move |_| {
        let (send, page) = (send.clone(), page.clone());
        send.emit(Msg::FileAt(Progress::OnItsWay));
        spawn_local(async move {
            let title = text::first::window_title(&page.title);
            let written = one_file::with_plan(&link::print(&page), &title).await;
            let saved = |text: String| file::save(&page_of(&page), "text/html", &text);
            send.emit(Msg::FileAt(match written.map(saved) {
                Some(Ok(())) => Progress::Saved,
                Some(Err(Refused)) => Progress::NotSaved,
                None => Progress::PageNotLoaded,
            }));
        });
    })
}

/// The plan's pictures for its papers; one that this browser does not draw is left out.
async fn pictures(context: &Context) -> Vec<(String, Vec<u8>)> {
    let mut drawn = vec![];
    for which in Pictured::ALL {
        let (around, content) = pictured(*which, context);
        if let Ok(picture) = picture::svg(content, &around).await
            && let Ok(png) = picture::png(&picture, &around.link).await
        {
            drawn.push((format!("{}.png", which.key()), png));
        }
    }
    drawn
}
