//! Plans side by side: those kept beside the page's own, in one table of results and one of what
//! differs, and why their values do.

use super::link_box::link_box;
use super::table::table;
use super::uncertainty::Progress;
use crate::chart::over_time::view_box;
use crate::chart::small_triangle::{SIZE, small_triangle};
use crate::charts::{Bar, bars};
use crate::context::Context;
use crate::controls::NumberBox;
use app::views::compare::{Kept, Why, Yours, are_equal, beating, results, what_differs};
use app::views::first::Figures;
use app::{Msg, Page};
use model::Mix;
use std::rc::Rc;
use text::alternatives::planned;
use text::compare as words;
use text::number::money;
use yew::prelude::*;

/// Kept plans with what follows from them, while they are shown; worked out anew when one of them
/// is another, and not when the page's own moves.
#[hook]
pub fn use_kept(kept: Option<Vec<Page>>) -> Rc<Vec<Kept>> {
    use_memo(kept, |kept| kept.iter().flatten().map(Kept::of).collect())
}

pub fn compare(context: &Context, kept: &[Kept], progress: &Progress) -> Html {
    let yours = Yours {
        page: &context.page,
        figures: Figures::of(context.scenario(), context.results()),
        outcome: progress.known.outcome.as_ref(),
    };
    let npv = |figures: Figures| figures.net_value.npv;
    let values: Vec<f64> = [npv(yours.figures)]
        .into_iter()
        .chain(kept.iter().map(|kept| npv(kept.figures)))
        .collect();
    let differing = what_differs(&context.page, kept);
    html! {
        <div class="compare">
            <h2>{ words::title(&values, context.style()) }</h2>
            if kept.is_empty() {
                <p>{ words::HOW_TO_KEEP }</p>
            } else {
                { table(results(&yours, kept), context) }
                if let Some(beating) = beating(&yours, kept).filter(|_| kept.len() > 1) {
                    <h3>{ words::WHICH_IS_WORTH_MORE }</h3>
                    { table(beating, context) }
                }
                <ul class="kept">
                    { for (0..).zip(kept).map(|(place, kept)| one(place, kept, context)) }
                </ul>
                if !differing.rows.is_empty() {
                    <h3>{ words::WHAT_DIFFERS }</h3>
                    { table(differing, context) }
                }
                { for (0..).zip(kept).map(|(place, kept)| why(place, kept, context)) }
            }
            { link_box("keep-a-link", words::KEEP_A_LINK, Msg::KeptPasted, context) }
        </div>
    }
}

/// A kept plan's name, and what can be done with it.
fn one(place: usize, kept: &Kept, context: &Context) -> Html {
    let send = context.send.clone();
    let commit = Callback::from(move |name: String| {
        send.emit(Msg::KeptNamed(place, name));
        Ok(())
    });
    html! {
        <li key={place}>
            { picture(kept.page.scenario.mix()) }
            <span>
                <strong>{ words::called(place, &kept.page.title) }</strong>
                <br />
                { planned(kept.page.scenario.mix()) }
            </span>
            <span class="named">
                <span aria-hidden="true">{ words::NAME }{ " " }</span>
                <NumberBox
                    name={words::name_of(place)}
                    shown={kept.page.title.clone()}
                    {commit}
                    input_mode="text"
                    disabled={context.locked}
                />
            </span>
            { context.button(words::open(place), Msg::KeptOpened(place)) }
            { context.button(words::drop(place), Msg::KeptDropped(place)) }
        </li>
    }
}

/// A plan as a triangle the size of a word.
pub fn picture(mix: Mix) -> Html {
    let (width, height) = SIZE;
    let band = |(class, outline)| html! { <path {class} d={outline} /> };
    html! {
        <svg class="small-triangle" viewBox={view_box(width, height)} aria-hidden="true">
            { for small_triangle(mix).into_iter().map(band) }
        </svg>
    }
}

/// From this plan's value to another's, a step for each thing in which they differ.
fn why(place: usize, kept: &Kept, context: &Context) -> Html {
    let (yours, theirs) = (context.scenario(), &kept.page.scenario);
    if are_equal(yours, theirs) {
        return html! { <p>{ words::called(place, words::THE_SAME) }</p> };
    }
    let (why, style) = (Why::of(yours, theirs), context.style());
    let total = |name: String, to: f64| Bar {
        name,
        from: 0.0,
        to,
        class: "sum",
        words: money(to, style),
    };
    let mut at = why.from;
    let mut steps = vec![total(words::THIS_PLAN.into(), why.from)];
    for (part, adds) in &why.steps {
        steps.push(Bar {
            name: words::part(part),
            from: at,
            to: at + adds,
            class: if *adds < 0.0 { "loses" } else { "saves" },
            words: words::adds(*adds, style),
        });
        at += adds;
    }
    steps.push(total(words::called(place, ""), why.to));
    html! {
        <>
            <h3>{ words::why(place) }</h3>
            { bars(&words::steps(place, &why, style), steps) }
            <p class="hint">{ words::in_sentences(&why, style) }</p>
        </>
    }
}
