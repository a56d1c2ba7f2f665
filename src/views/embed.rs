//! Put it in another page: what is shown there, how it looks, and the snippet to paste.

use crate::context::Context;
use crate::shell::{address, clipboard, released};
use app::embedding::{Controls, Embedding, Part, Theme, address_of, folder_of};
use app::link::LONGEST;
use app::proof::PAGE_VERSION;
use app::{Msg, Names, Notice, View};
use text::first::frame_title;
use text::names;
use text::views::embed as said;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

pub fn embed(context: &Context) -> Html {
    let embedding = &context.forms.embedding;
    let page = &context.page;
    let (link, address) = (embedding.link(page), address::page());
    if !address.starts_with("http") || link.len() > LONGEST {
        return html! {
            <div class="embed">
                <h2>{ said::PUT_THIS_PLAN_IN_ANOTHER }</h2>
                <p>
                    { if link.len() > LONGEST {
                        said::THIS_PLAN_IS_TOO
                    } else {
                        said::THIS_PAGE_WAS_OPENED
                    } }
                </p>
            </div>
        };
    }
    let version = embedding.exactly.then_some(PAGE_VERSION);
    let snippet = embedding.snippet(
        page,
        &address_of(&address, version),
        &frame_title(&page.title),
    );
    let select_all = |event: FocusEvent| {
        event
            .target_unchecked_into::<HtmlTextAreaElement>()
            .select()
    };
    html! {
        <div class="embed">
            <h2>{ said::PUT_THIS_PLAN_IN }</h2>
            <div class="fields">
                { parts(context) }
                { choice(
                    said::CONTROLS,
                    Controls::ALL,
                    embedding.controls,
                    in_words,
                    context,
                    |controls, kept| Embedding { controls, ..kept },
                ) }
                { choice(
                    said::COLOURS,
                    Theme::ALL,
                    embedding.theme,
                    coloured,
                    context,
                    |theme, kept| Embedding { theme, ..kept },
                ) }
                { choice(
                    said::NAMES_OF_THE_TIERS,
                    Names::ALL,
                    embedding.names_for(page),
                    named,
                    context,
                    |names, kept| Embedding {
                        names: Some(names),
                        ..kept
                    },
                ) }
                { which_version(&address, context) }
                { height(context) }
            </div>
            <label for="snippet">{ said::TO_PASTE_INTO_THE }</label>
            <textarea
                id="snippet"
                disabled={context.locked}
                class="snippet"
                rows="5"
                readonly=true
                value={snippet.clone()}
                onfocus={select_all}
            />
            <p class="row">
                <button
                    type="button"
                    class="preset"
                    disabled={context.locked}
                    onclick={copy(snippet, context)}
                >
                    { said::COPY_THE_SNIPPET }
                </button>
            </p>
            <p class="hint">{ said::THE_SECOND_LINE_GIVES }</p>
            <h3>{ said::AS_IT_WILL_LOOK }</h3>
            // Another link is another frame, so that choosing adds nothing to what Back goes
            // through.
            <iframe
                key={link.clone()}
                class="preview"
                title={said::PREVIEW}
                src={address::framed(&link)}
                height={embedding.height.to_string()}
            />
        </div>
    }
}

/// Views that make sense in a frame.
fn offered() -> impl Iterator<Item = View> {
    View::ALL
        .into_iter()
        .filter(|view| !matches!(view, View::Embed | View::Print))
}

fn parts(context: &Context) -> Html {
    let embedding = &context.forms.embedding;
    let part = |part: Part| {
        let now = embedding.clone();
        let onchange = context
            .send
            .reform(move |_: Event| Msg::EmbeddingSet(now.clone().toggled(part)));
        html! {
            <label class="radio">
                <input
                    type="checkbox"
                    disabled={context.locked}
                    checked={embedding.parts.contains(&part)}
                    {onchange}
                />
                { shown(part) }
            </label>
        }
    };
    let now = embedding.clone();
    let choose = context.send.reform(move |event: Event| {
        let chosen = event
            .target_unchecked_into::<HtmlSelectElement>()
            .selected_index();
        let view = usize::try_from(chosen)
            .ok()
            .and_then(|chosen| offered().nth(chosen))
            .unwrap_or_default();
        Msg::EmbeddingSet(Embedding {
            view,
            ..now.clone()
        })
    });
    html! {
        <fieldset>
            <legend>{ said::PARTS_SHOWN }</legend>
            { for Part::ALL.into_iter().map(part) }
            <select aria-label={said::WHICH_VIEW} disabled={context.locked} onchange={choose}>
                { for offered().map(|view| html! {
                    <option selected={view == embedding.view}>{ names::view(view) }</option>
                }) }
            </select>
        </fieldset>
    }
}

/// One choice of a few, as radio buttons under a heading that is also their group's name.
fn choice<T: Copy + PartialEq + 'static, const N: usize>(
    name: &'static str,
    all: [T; N],
    now: T,
    words: fn(T) -> &'static str,
    context: &Context,
    with: fn(T, Embedding) -> Embedding,
) -> Html {
    let option = |choice: T| {
        let kept = context.forms.embedding.clone();
        let onchange = context
            .send
            .reform(move |_: Event| Msg::EmbeddingSet(with(choice, kept.clone())));
        html! {
            <label class="radio">
                <input
                    type="radio"
                    {name}
                    disabled={context.locked}
                    checked={choice == now}
                    {onchange}
                />
                { words(choice) }
            </label>
        }
    };
    html! {
        <fieldset>
            <legend>{ name }</legend>
            { for all.into_iter().map(option) }
        </fieldset>
    }
}

/// The newest page, or this version for ever, where it is kept: that is asked when it is chosen.
fn which_version(address: &str, context: &Context) -> Html {
    let embedding = &context.forms.embedding;
    let option = |exactly: bool| {
        let (send, kept) = (context.send.clone(), embedding.clone());
        let folder = folder_of(address, Some(PAGE_VERSION));
        let onchange = Callback::from(move |_: Event| {
            let chosen = |exactly| Embedding {
                exactly,
                ..kept.clone()
            };
            send.emit(Msg::EmbeddingSet(chosen(exactly)));
            if exactly {
                let (send, newest, folder) = (send.clone(), chosen(false), folder.clone());
                spawn_local(async move {
                    if !released::is_there(&folder, PAGE_VERSION).await {
                        send.emit(Msg::EmbeddingSet(newest));
                        send.emit(Msg::Said(Notice::VersionNotKept));
                    }
                });
            }
        });
        html! {
            <label class="radio">
                <input
                    type="radio"
                    name={said::VERSION}
                    disabled={context.locked}
                    checked={exactly == embedding.exactly}
                    {onchange}
                />
                { if exactly {
                    said::exactly(PAGE_VERSION)
                } else {
                    said::NEWEST.into()
                } }
            </label>
        }
    };
    html! {
        <fieldset>
            <legend>{ said::VERSION }</legend>
            { for [false, true].into_iter().map(option) }
        </fieldset>
    }
}

fn height(context: &Context) -> Html {
    let now = context.forms.embedding.clone();
    let onchange = context.send.reform(move |event: Event| {
        let typed = event
            .target_unchecked_into::<HtmlInputElement>()
            .value()
            .parse()
            .unwrap_or(now.height);
        Msg::EmbeddingSet(Embedding {
            height: typed.clamp(200, 4000),
            ..now.clone()
        })
    });
    html! {
        <label class="field">
            <span class="field-name">{ said::HEIGHT_IN_PIXELS_200 }</span>
            <input
                type="number"
                class="number"
                min="200"
                max="4000"
                step="50"
                disabled={context.locked}
                value={context.forms.embedding.height.to_string()}
                {onchange}
            />
        </label>
    }
}

fn copy(snippet: String, context: &Context) -> Callback<MouseEvent> {
    let send = context.send.clone();
    Callback::from(move |_| {
        let (snippet, send) = (snippet.clone(), send.clone());
        spawn_local(async move {
            send.emit(Msg::Said(match clipboard::copy(&snippet).await {
                Ok(()) => Notice::SnippetCopied,
                Err(_) => Notice::SnippetNotCopied,
            }));
        });
    })
}

fn shown(part: Part) -> &'static str {
    match part {
        Part::Triangle => said::THE_TRIANGLE_AND_ITS,
        Part::Figures => said::THE_QUESTION_THE_ANSWER,
        Part::View => said::ONE_VIEW,
    }
}

fn in_words(controls: Controls) -> &'static str {
    match controls {
        Controls::Free => said::READERS_MAY_CHANGE_THE,
        Controls::Locked => said::LOCKED_SEEN_BUT_NOT,
        Controls::Hidden => said::HIDDEN,
    }
}

fn coloured(theme: Theme) -> &'static str {
    match theme {
        Theme::System => said::AS_THE_READERS_SYSTEM,
        Theme::Light => said::LIGHT,
        Theme::Dark => said::DARK,
    }
}

fn named(names: Names) -> &'static str {
    match names {
        Names::Today => said::INTENSIVE_TARGETED_UNIVERSAL,
        Names::FamilyHelp => said::FAMILY_HELP,
    }
}
