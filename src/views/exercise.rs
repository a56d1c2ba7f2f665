//! The form in which a trainer makes an exercise around the plan on the page.

use super::files;
use crate::TEACHING;
use crate::context::Context;
use crate::controls::NumberBox;
use crate::refused::refused;
use app::exercise::{Exercise, MOST_MINUTES, Rule, Sought};
use app::file::Kind;
use app::{Msg, link};
use model::{Band, Mix};
use std::rc::Rc;
use text::exercise as words;
use text::names;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

/// What changes an exercise.
type Change = fn(&mut Exercise, String);

pub fn exercise(context: &Context) -> Html {
    let of = context
        .page
        .exercise
        .as_deref()
        .cloned()
        .unwrap_or_default();
    let length = link::print(&context.page).len();
    let send = (context.send).reform(|exercise| Msg::ExerciseSet(Rc::new(exercise)));
    let form = Form {
        of: &of,
        send,
        context,
    };
    html! {
        <div class="making">
            <h2>{ names::view(app::View::Exercise) }</h2>
            <p>
                { words::INTRO }{ " " }
                <a href={TEACHING} target="_blank" rel="noopener">{ words::NOTES }</a>
            </p>
            <h3>{ words::READY_MADE }</h3>
            <p class="row">
                { for words::shipped().into_iter().map(|it| ready_made(it, context)) }
            </p>
            { form.line(words::TITLE, &of.title, |of, text| of.title = text) }
            { form.lines(words::STORY, 4, of.story.clone(), |of, text| {
                // One paragraph: a link holds no line breaks of a story.
                of.story = text.replace('\n', " ");
            }) }
            { form.lines(words::STEPS_BOX, 4, of.steps.join("\n"), |of, text| {
                of.steps = each_line(&text);
            }) }
            { form.lines(words::HINTS_BOX, 3, of.hints.join("\n"), |of, text| {
                of.hints = each_line(&text);
            }) }
            { form.lines(words::REFLECT_BOX, 2, of.reflect.join("\n"), |of, text| {
                of.reflect = each_line(&text);
            }) }
            <fieldset>
                <legend>{ words::GOALS }</legend>
                <p class="hint">{ words::LEAVE }</p>
                <div class="fields">{ for Sought::ALL.map(|sought| form.goal(sought)) }</div>
            </fieldset>
            <div class="fields">
                { form.asks() }
                { form.minutes() }
            </div>
            { for Rule::ALL.map(|rule| form.rule(rule)) }
            <p class="row">
                { form.mix(words::START_HERE, of.start, |of, mix| of.start = mix) }
                { form.mix(words::SHOW_THIS, of.example, |of, mix| of.example = mix) }
            </p>
            <p role="status">{ words::length(length, link::LONGEST) }</p>
            if !of.is_empty() {
                <p class="row">
                    <button
                        type="button"
                        class="preset"
                        onclick={files::write(Kind::Scorm, context)}
                    >
                        { words::SCORM }
                    </button>
                    { context.button(words::NO_EXERCISE, Msg::ExerciseSet(Rc::default())) }
                </p>
            }
            <p role="status" class="hint">
                { context.forms.file.map(text::views::files::progress) }
            </p>
        </div>
    }
}

/// An exercise that comes with the page, and the plan it begins with.
fn ready_made(shipped: words::Shipped, context: &Context) -> Html {
    let title = shipped.exercise.title.clone();
    context.button(
        title,
        Msg::ShippedChosen(Rc::new(shipped.exercise), Rc::new(shipped.scenario)),
    )
}

fn each_line(text: &str) -> Vec<String> {
    text.lines().map(String::from).collect()
}

/// What every part of the form needs.
struct Form<'a> {
    of: &'a Exercise,
    send: Callback<Exercise>,
    context: &'a Context,
}

impl Form<'_> {
    /// Puts what was typed into the exercise.
    fn changed(&self, change: Change) -> Callback<String> {
        let of = self.of.clone();
        self.send.reform(move |text| {
            let mut of = of.clone();
            change(&mut of, text);
            of
        })
    }

    fn line(&self, name: &'static str, value: &str, change: Change) -> Html {
        let onchange = self
            .changed(change)
            .reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().value());
        html! {
            <label class="boxed-text">
                { name }
                <input
                    type="text"
                    value={value.to_string()}
                    disabled={self.context.locked}
                    onkeydown={own_undo}
                    {onchange}
                />
            </label>
        }
    }

    fn lines(&self, name: &'static str, rows: u32, value: String, change: Change) -> Html {
        let onchange = self
            .changed(change)
            .reform(|event: Event| event.target_unchecked_into::<HtmlTextAreaElement>().value());
        html! {
            <label class="boxed-text">
                { name }
                <textarea
                    rows={rows.to_string()}
                    {value}
                    disabled={self.context.locked}
                    onkeydown={own_undo}
                    {onchange}
                />
            </label>
        }
    }

    fn goal(&self, of: Sought) -> Html {
        let style = self.context.style();
        let now = self.of.goals.iter().find(|goal| goal.of == of);
        let shown = now.map_or(String::new(), |goal| words::typed(of, goal.limit, style));
        let (exercise, send, kept) = (self.of.clone(), self.send.clone(), shown.clone());
        let commit = Callback::from(move |text: String| {
            let limit = of.typed(&text, style);
            let limit = limit.map_err(|refusal| refused(&refusal, &kept, style))?;
            let mut exercise = exercise.clone();
            exercise.goal_set(of, limit);
            send.emit(exercise);
            Ok(())
        });
        let name = words::sought(of);
        html! {
            <div class="field" key={of.letter().to_string()}>
                <span class="field-name">{ name }</span>
                <NumberBox {name} {shown} {commit} disabled={self.context.locked} />
            </div>
        }
    }

    fn minutes(&self) -> Html {
        let style = self.context.style();
        let minutes = self.of.minutes;
        let shown = if minutes == 0 {
            String::new()
        } else {
            minutes.to_string()
        };
        let (exercise, send, kept) = (self.of.clone(), self.send.clone(), shown.clone());
        let commit = Callback::from(move |text: String| {
            let typed = Sought::Workers.typed(&text, style);
            let typed = typed.map_err(|refusal| refused(&refusal, &kept, style))?;
            let minutes = typed.unwrap_or(0.0).min(f64::from(MOST_MINUTES)) as u32;
            send.emit(Exercise {
                minutes,
                ..exercise.clone()
            });
            Ok(())
        });
        html! {
            <div class="field">
                <span class="field-name">{ words::MINUTES }</span>
                <NumberBox name={words::MINUTES} {shown} {commit} disabled={self.context.locked} />
            </div>
        }
    }

    fn asks(&self) -> Html {
        let onchange = self.changed(|of, letter| {
            of.asks = letter.chars().next().and_then(Sought::from_letter);
            of.guess = None;
        });
        let onchange = onchange
            .reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
        let option = |of: Option<Sought>| {
            let value = of.map_or(String::new(), |of| of.letter().to_string());
            let name = of.map_or(words::NOTHING, words::guessed);
            html! { <option {value} selected={self.of.asks == of}>{ name }</option> }
        };
        let all = [None].into_iter().chain(Sought::GUESSED.map(Some));
        html! {
            <label class="field">
                <span class="field-name">{ words::ASKS }</span>
                <select {onchange} disabled={self.context.locked}>{ for all.map(option) }</select>
            </label>
        }
    }

    fn rule(&self, rule: Rule) -> Html {
        let of = self.of.clone();
        let onchange = self.send.reform(move |event: Event| {
            let mut of = of.clone();
            let holds = event.target_unchecked_into::<HtmlInputElement>().checked();
            of.rule_set(rule, holds);
            of
        });
        html! {
            <label class="radio">
                <input
                    type="checkbox"
                    checked={self.of.has(rule)}
                    disabled={self.context.locked}
                    {onchange}
                />
                { words::rule(rule) }
            </label>
        }
    }

    /// A button that makes the plan on the page the start or the worked example, or no longer.
    fn mix(
        &self,
        label: &'static str,
        now: Option<Mix>,
        change: fn(&mut Exercise, Option<Mix>),
    ) -> Html {
        let mix = self.context.scenario().mix();
        let planned = [Band::Withdrawn, Band::Intensive, Band::Targeted];
        let bands = |mix: Mix| planned.map(|band| mix.families(band));
        let is = now.is_some_and(|now| bands(now) == bands(mix));
        let mut of = self.of.clone();
        change(&mut of, (!is).then_some(mix));
        html! {
            <button
                type="button"
                class="preset"
                aria-pressed={is.to_string()}
                disabled={self.context.locked}
                onclick={self.context.click(Msg::ExerciseSet(Rc::new(of)))}
            >
                { label }
            </button>
        }
    }
}

/// While a text is being typed, undo is the box's own.
fn own_undo(event: KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() {
        event.stop_propagation();
    }
}
