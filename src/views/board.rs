//! The room's board: a meeting's chat pasted, its plans on the map and in a table, each a click
//! away.

use super::compare::picture;
use super::table::table;
use super::{Mixes, Picture};
use crate::charts::{DrawnMap, Spot, mix_map};
use crate::context::Context;
use crate::shell::file;
use app::Msg;
use app::views::board::Room;
use model::{Band, Mix};
use text::alternatives::planned;
use text::board as words;
use text::number::money;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

pub fn board(context: &Context, mixes: &Mixes, drawn: &Picture) -> Html {
    let (board, style) = (&context.board, context.style());
    let room = Room::of(board);
    let furthest = room
        .furthest()
        .map(|found| words::furthest(found, &room.teams[found.team].name, style));
    let told = [
        (board.chats > 0 && room.teams.is_empty()).then(|| words::NO_LINK.into()),
        words::net_values(&room, style),
        furthest,
        (board.replaced > 0).then(|| words::replaced(board.replaced)),
        (board.left_out > 0).then(|| words::left_out(board.left_out)),
        board.cut.then(|| words::CUT.into()),
    ];
    let title = words::title(&room);
    html! {
        <div class="board">
            <h2>{ &title }</h2>
            <div role="status">
                { for told.into_iter().flatten().map(|line: String| html! { <p>{ line }</p> }) }
                { for board.unread.iter().map(|unread| {
                    html! { <p class="refusal">{ words::unread(unread, style) }</p> }
                }) }
            </div>
            { paste(context) }
            if !room.teams.is_empty() {
                { map(&room, &title, context, mixes, drawn) }
                <ol class="kept">
                    { for room.teams.iter().enumerate().map(|(at, team)| html! {
                        <li key={at}>
                            { picture(team.scenario.mix()) }
                            <span>
                                <strong>{ words::team(at, &team.name) }</strong>
                                <br />
                                { planned(team.scenario.mix()) }
                                { guess(at, context) }
                            </span>
                            { context.button(words::open(at, &team.name), Msg::TeamOpened(at)) }
                        </li>
                    }) }
                </ol>
                { table(room.table(), context) }
                <p class="row">
                    { context.button(words::FORGET_NAMES, Msg::NamesForgotten) }
                    { context.button(words::CLEAR, Msg::BoardCleared) }
                </p>
            }
        </div>
    }
}

/// What a team guessed in its exercise, and what it is.
fn guess(at: usize, context: &Context) -> Html {
    let team = context.board.teams.get(at).map(|team| &team.page);
    let found = team.and_then(|page| page.exercise.as_ref()?.revealed(&page.scenario));
    html! {
        if let Some(found) = found {
            <br />
            { words::guessed(&found, context.style()) }
        }
    }
}

/// Every plan where it stands among all mixes, by its number, and the middle of all.
fn map(room: &Room, title: &str, context: &Context, mixes: &Mixes, drawn: &Picture) -> Html {
    let Some((_, map)) = &**mixes else {
        return html! {};
    };
    let spot = |name: String, mix: Mix, yours| Spot {
        name: name.into(),
        at: map.domain.position(mix),
        yours,
    };
    let numbered = room.teams.iter().enumerate();
    let mut spots: Vec<Spot> = numbered
        .map(|(at, team)| spot((at + 1).to_string(), team.scenario.mix(), false))
        .collect();
    spots.extend(median(room).map(|mix| spot(words::MEDIAN.into(), mix, true)));
    html! {
        { mix_map(DrawnMap {
            map,
            spots,
            title,
            greatest: money(map.greatest, context.style()),
            node: drawn.node,
            pick: Callback::noop(),
        }) }
    }
}

/// The middle of all in each tier, as far as that is a mix.
fn median(room: &Room) -> Option<Mix> {
    let total = room
        .teams
        .iter()
        .map(|team| team.scenario.families())
        .max()?;
    let [intensive, targeted] = [Band::Intensive, Band::Targeted]
        .map(|band| room.families(band).map_or(0.0, |spread| spread.median));
    Some(Mix::new(total, 0, intensive as u32, targeted as u32))
}

/// A box that takes a chat: what is pasted or dropped at once, what is typed when it is left.
fn paste(context: &Context) -> Html {
    let send = context.send.clone();
    let read = Callback::from(move |[seen, page]: [String; 2]| {
        if !seen.trim().is_empty() || !page.is_empty() {
            send.emit(Msg::ChatPasted(seen, page));
        }
    });
    let onpaste = {
        let read = read.clone();
        move |event: Event| {
            if let Some(paste) = event.dyn_ref::<ClipboardEvent>() {
                let words = file::words(paste.clipboard_data());
                event.prevent_default();
                read.emit(words);
            }
        }
    };
    let ondrop = {
        let read = read.clone();
        move |event: DragEvent| {
            event.prevent_default();
            match file::dropped_text(&event) {
                None => read.emit(file::words(event.data_transfer())),
                Some(text) => {
                    let read = read.clone();
                    spawn_local(async move {
                        if let Some(text) = text.await {
                            read.emit([text, String::new()]);
                        }
                    });
                }
            }
        }
    };
    let onchange = move |event: Event| {
        let held: HtmlTextAreaElement = event.target_unchecked_into();
        read.emit([held.value(), String::new()]);
        held.set_value("");
    };
    html! {
        <>
            <label for="chat">{ words::PASTE }</label>
            <textarea
                id="chat"
                rows="3"
                spellcheck="false"
                aria-describedby="chat-hint"
                {onpaste}
                {ondrop}
                {onchange}
            />
            <p class="hint" id="chat-hint">{ words::HOW_TO }</p>
        </>
    }
}
