//! An exercise as a team sees it, above the plan: the story, what to do, the guess and the goals.

use super::screen::Screen;
use super::share::copy;
use crate::context::Context;
use crate::controls::{NumberBox, Refused};
use crate::refused::refused;
use crate::shell::document;
use app::exercise::{Checked, Exercise, Sought};
use app::{Msg, link};
use text::exercise as words;
use text::first::share;
use yew::prelude::*;

/// The box for a team's name.
const TEAM: &str = "team-name";

pub fn exercise(context: &Context, screen: &Screen) -> Html {
    let Some(exercise) = &context.page.exercise else {
        return Html::default();
    };
    let title = match exercise.title.as_str() {
        "" => words::EXERCISE,
        title => title,
    };
    html! {
        <section class="exercise" aria-label={words::EXERCISE}>
            <h2>{ title }</h2>
            if !exercise.story.is_empty() {
                <p class="story">{ &exercise.story }</p>
            }
            <div class="tasks">
                { list(words::STEPS, true, &exercise.steps) }
                { guess(exercise, context) }
                { goals(exercise, context, screen) }
                { list(words::REFLECT, false, &exercise.reflect) }
            </div>
            { hints(exercise, context) }
            { buttons(exercise, context, screen) }
        </section>
    }
}

fn list(heading: &str, numbered: bool, lines: &[String]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    let lines = lines.iter().map(|line| html! { <li>{ line }</li> });
    html! {
        <div>
            <h3>{ heading }</h3>
            if numbered {
                <ol>{ for lines }</ol>
            } else {
                <ul>{ for lines }</ul>
            }
        </div>
    }
}

/// What is asked, and once it is answered how far off that was.
fn guess(exercise: &Exercise, context: &Context) -> Html {
    let (Some(of), style) = (exercise.asks, context.style()) else {
        return Html::default();
    };
    let revealed = exercise.revealed(context.scenario());
    let asked = words::asked(of, exercise.asked_of(context.scenario()));
    html! {
        <div class="guess">
            <h3>{ words::GUESS_FIRST }</h3>
            <p>{ asked }</p>
            if revealed.is_none() {
                { guess_box(of, context) }
            }
            // Always there, so that what comes into it is announced.
            <p role="status" class="revealed">
                { revealed.map(|found| words::revealed(&found, style)) }
            </p>
            if revealed.is_some() && exercise.example.is_some() {
                { context.button(words::EXAMPLE, Msg::ExampleTaken) }
            }
        </div>
    }
}

fn guess_box(of: Sought, context: &Context) -> Html {
    let (send, style) = (context.send.clone(), context.style());
    let commit = Callback::from(move |text: String| {
        let typed = of.typed(&text, style);
        match typed.map_err(|refusal| refused(&refusal, "", style))? {
            Some(guess) => send.emit(Msg::Guessed(guess)),
            None => {
                return Err(Refused {
                    reason: words::NOT_A_GUESS.into(),
                    meanings: vec![],
                });
            }
        }
        Ok(())
    });
    html! {
        <p class="row">
            <NumberBox name={words::YOUR_GUESS} shown="" {commit} disabled={context.locked} />
            // Whatever is pressed, a box left is a box read; this is where one looks for it.
            <button type="button" class="preset" disabled={context.locked}>
                { words::REVEAL }
            </button>
        </p>
    }
}

fn goals(exercise: &Exercise, context: &Context, screen: &Screen) -> Html {
    if exercise.goals.is_empty() {
        return Html::default();
    }
    let style = context.style();
    let doubt = &screen.first.doubt;
    let saves_in = doubt.spread.map(|_| doubt.saves_in() as u32);
    let checked = exercise.checked(&screen.first.figures, saves_in);
    let met = checked.iter().filter(|checked| checked.met).count();
    let goal = |checked: &Checked| {
        let (class, told) = match checked.met {
            true => ("met", words::MET),
            false => ("missed", words::NOT_MET),
        };
        html! {
            <li {class}>
                <strong>{ words::goal(checked.goal, style) }</strong>
                <span class="hint">{ format!(" {told}: {}", words::now(checked, style)) }</span>
            </li>
        }
    };
    html! {
        <div class="goals">
            <h3>{ words::GOALS }</h3>
            <ul>{ for checked.iter().map(goal) }</ul>
            <p role="status" class="hint">{ words::reached(met, checked.len()) }</p>
        </div>
    }
}

/// Those that were asked for.
fn hints(exercise: &Exercise, context: &Context) -> Html {
    let shown = context.forms.hints.min(exercise.hints.len());
    html! {
        <div role="status" class="hints">
            { for exercise.hints.iter().take(shown).map(|hint| html! { <p>{ hint }</p> }) }
        </div>
    }
}

fn buttons(exercise: &Exercise, context: &Context, screen: &Screen) -> Html {
    let (timer, style) = (context.forms.timer, context.style());
    let more = context.forms.hints < exercise.hints.len();
    let result = share::answer(&context.page.title, &screen.first, style);
    let fragment = link::print(&context.page);
    let (title, send) = (exercise.title.clone(), context.send.clone());
    let copied = move |_: MouseEvent| {
        let team = document::typed(TEAM).unwrap_or_default();
        let answer = words::answer(&team, &title, &result);
        copy(&fragment, Some(answer), &send).emit(());
    };
    let stop = |event: KeyboardEvent| {
        // While a name is being typed, undo is the box's own.
        if event.ctrl_key() || event.meta_key() {
            event.stop_propagation();
        }
    };
    html! {
        <div class="row">
            if exercise.minutes > 0 {
                { context.button(words::timer(timer, exercise.minutes), Msg::TimerPressed) }
            }
            if more {
                { context.button(words::HINT, Msg::HintAsked) }
            }
            if exercise.start.is_some() {
                { context.button(words::BEGIN_AGAIN, Msg::ExerciseStarted) }
            }
            <label class="team">
                { words::TEAM }
                <input type="text" id={TEAM} maxlength="40" autocomplete="off" onkeydown={stop} />
            </label>
            <button type="button" class="preset" onclick={copied}>{ words::COPY_ANSWER }</button>
            <span role="status">
                { screen.state.shared.map(text::notice::shared) }
                if timer.is_over() {
                    { words::TIME_IS_OVER }
                }
            </span>
        </div>
    }
}
