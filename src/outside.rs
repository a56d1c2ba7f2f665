//! What ties the page's state to the world outside it: the address bar, the keyboard, the clock,
//! the focus, and a page around this one.

use crate::shell::address::{self, Changed, Place, Writer};
use crate::shell::{crash, document, dropped, frame, held, keys, media, paper, writer};
use app::frame::Frame;
use app::history::History;
use app::views::first::Spoken;
use app::{Msg, Notice, Play, Question, State, View, link};
use gloo_timers::callback::Timeout;
use strum::VariantArray;
use yew::platform::spawn_local;
use yew::prelude::*;

/// A pause this long ends a decision.
const IDLE_MS: u32 = 1000;
const SECOND_MS: u32 = 1000;
/// How long a year stays while the triangle walks through them.
const YEAR_MS: u32 = 700;
/// How long the plan before the last change stays in a replay: long enough to read three figures.
const REPLAY_MS: u32 = 1500;
/// How long after the last change the result is announced.
const SPOKEN_MS: u32 = 700;

/// Everything outside that follows the state, and whatever is heard from outside as messages.
#[hook]
pub fn use_outside(state: &State, result: Spoken, send: &Callback<Msg>) {
    use_listeners(send);
    use_root(state.as_shown().page.view, state.frame.clone());
    use_rules(state);
    use_frame(state.frame.is_some(), send);
    use_address(state, send);
    use_focus(state);
    use_moments(state, send);
    use_spoken(state, result, send);
}

/// Keeps the marks on the document's root up to date, by which the style sheet lays the page out.
/// The view is marked while it is drawn: an effect may come a moment later, and by then the browser
/// has laid the page out for paper.
#[hook]
fn use_root(view: View, frame: Option<Frame>) {
    use_memo(view, |view| {
        if cfg!(target_arch = "wasm32") {
            document::set_view(view.key());
        }
    });
    use_effect_with(frame, |frame| {
        if let Some(frame) = frame {
            frame::mark(frame);
        }
    });
}

/// Marks the root with what an exercise keeps out of sight. Its author, in the form, sees all.
#[hook]
fn use_rules(state: &State) {
    let exercise = (state.page.exercise.clone()).filter(|_| state.page.view != View::Exercise);
    let rules = exercise.map_or(vec![], |exercise| exercise.rules.clone());
    use_effect_with(rules, |rules| {
        let words: Vec<&str> = rules.iter().map(|rule| rule.word()).collect();
        document::mark("data-hidden", &words.join(" "));
    });
}

/// Inside another page: tells it the height, and hears what it asks for.
#[hook]
fn use_frame(framed: bool, send: &Callback<Msg>) {
    let present = emit(send, |()| Msg::ViewChosen(View::Present, None));
    use_effect_with(framed, move |&framed| {
        let ties = framed.then(|| frame::tie(move || present(())));
        move || drop(ties)
    });
}

/// Keeps the address bar, the window's title and the last good link up to date with the page.
#[hook]
fn use_address(state: &State, send: &Callback<Msg>) {
    let writer = use_mut_ref(Writer::default);
    let place = Place {
        link: link::print(&state.page),
        addresses: state.addresses,
        settled: state.settled,
        deciding_from: (state.history.last())
            .filter(|_| state.history.is_open())
            .map(|(before, _)| link::print(&state.with_what_is_open(before.clone()))),
        // Back belongs to the page around this one: nothing is added to its history from in here.
        adds_to_history: state.frame.is_none(),
    };
    let send = send.clone();
    let said = send.clone();
    use_effect_with(place.link.len() > link::LONGEST, move |long| {
        if *long {
            said.emit(Msg::Said(Notice::TooLongForALink));
        }
    });
    use_effect_with(state.page.title.clone(), |title| {
        document::set_title(&text::first::window_title(title));
    });
    use_effect_with(place, move |place| {
        // Before the first address is read the page is still the prerendered one.
        if place.addresses == 0 {
            return;
        }
        document::set_state("ready");
        crash::note_good(&place.link);
        if writer.borrow_mut().follow(place).is_err() {
            send.emit(Msg::Said(Notice::AddressRefused));
        }
    });
}

/// Everything the page hears from outside itself, from the address it was opened at on.
#[hook]
fn use_listeners(send: &Callback<Msg>) {
    let send = send.clone();
    use_effect_with((), move |()| {
        send.emit(Msg::Started {
            address: address::opened(),
            framed: frame::is_framed(),
        });
        let listeners = [
            address::on_change(emit(&send, |changed| match changed {
                Changed::Travelled(address) => Msg::Travelled(address),
                Changed::Typed(address) => Msg::LinkOpened(address),
            })),
            keys::on_undo_redo(emit(&send, |undo| if undo { Msg::Undo } else { Msg::Redo })),
            keys::on_figure(emit(&send, |figure: u8| {
                let all = Question::VARIANTS;
                let asked = usize::from(figure)
                    .checked_sub(1)
                    .and_then(|at| all.get(at));
                Msg::QuestionPresented(asked.copied())
            })),
            keys::on_escape(emit(&send, |()| Msg::EscapePressed)),
        ];
        let prints = paper::on_print(
            emit(&send, |()| Msg::PrintStarted),
            emit(&send, |()| Msg::PrintEnded),
        );
        let files = dropped::on_file({
            let send = send.clone();
            move |file| {
                let send = send.clone();
                spawn_local(async move { send.emit(writer::in_hand(file, Msg::FileOpened).await) });
            }
        });
        move || drop((listeners, prints, files))
    });
}

/// Brings a place in the open view into sight once it is drawn.
#[hook]
fn use_focus(state: &State) {
    let answers = state.page.view.question().is_some();
    use_effect_with((state.visits, state.focus.clone()), move |(_, focus)| {
        let mut held = None;
        if let Some(place) = focus {
            document::focus(place);
            // A part is read from its beginning, and so is the answer to another question.
            if answers && place.starts_with("part-") {
                held = held::at_top(place, "panel");
            } else if place.starts_with("question-") && document::begins_above("panel") {
                document::show_from_top("panel");
            }
        }
        move || drop(held)
    });
}

/// What time does: a pause ends a decision, and a play through the years and a replay go on.
#[hook]
fn use_moments(state: &State, send: &Callback<Msg>) {
    let timer = |wanted: bool, after: u32, msg: Msg| {
        let send = send.clone();
        move || {
            let timer = wanted.then(|| Timeout::new(after, move || send.emit(msg)));
            move || drop(timer)
        }
    };
    let seconds = state.forms.timer;
    let second = timer(seconds.runs, SECOND_MS, Msg::SecondPassed);
    use_effect_with(seconds, move |_| second());
    let idle = timer(state.history.is_open(), IDLE_MS, Msg::Settled);
    use_effect_with((state.page.clone(), state.history.is_open()), move |_| {
        idle()
    });
    let walking = matches!(state.play, Play::Playing(_));
    let play = timer(walking, YEAR_MS, Msg::YearPassed);
    use_effect_with(state.play, move |_| play());
    // Where motion is to be kept to what is asked for, the button shows the plan after it.
    let before = state.replay.shows_the_plan_before();
    let pause = timer(
        before && !media::reduced_motion(),
        REPLAY_MS,
        Msg::ReplayPaused,
    );
    use_effect_with(before, move |_| pause());
}

/// Announces the result a moment after the last change. The page as it loads is read by itself.
#[hook]
fn use_spoken(state: &State, result: Spoken, send: &Callback<Msg>) {
    let changed = state.history != History::default();
    let send = send.clone();
    use_effect_with(result, move |result| {
        let said = Msg::Spoken(*result);
        let timer = changed.then(|| Timeout::new(SPOKEN_MS, move || send.emit(said)));
        move || drop(timer)
    });
}

/// A listener that sends what it hears as a message.
pub fn emit<T, F: Fn(T) -> Msg>(send: &Callback<Msg>, msg: F) -> impl Fn(T) + use<T, F> {
    let send = send.clone();
    move |heard| send.emit(msg(heard))
}
