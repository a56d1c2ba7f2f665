//! Your mix beside others that are the highest of their kind: one table, from which any can be
//! moved to, and what each gives up.

use super::table::save;
use super::uncertainty::Progress;
use super::working_of::working_of;
use crate::context::Context;
use app::table::{Cell, Column};
use app::views::alternatives::{Alternative, Found, alternatives as found, table};
use app::views::first::Budget;
use app::views::withdrawal::Withdrawal;
use app::{MixName, Msg, working};
use model::Optimum;
use model::uncertainty::Outcome;
use text::alternatives as words;
use text::names;
use text::table::{cell, heading, of};
use text::views::alternatives as said;
use yew::prelude::*;

pub fn alternatives(context: &Context, progress: &Progress) -> Html {
    let (scenario, style) = (context.scenario(), context.style());
    let all = found(scenario, context.results());
    let outcomes: Vec<Option<Outcome>> = all
        .iter()
        .map(|alternative| progress.work.borrow().outcome_of(alternative.found?.mix))
        .collect();
    let yours_all = progress.known.outcome.as_ref();
    let beats: Vec<Option<f64>> = all
        .iter()
        .zip(&outcomes)
        .map(|(alternative, theirs)| {
            let other = alternative.found?.mix != scenario.mix();
            beats(theirs.as_ref()?, yours_all?).filter(|_| other)
        })
        .collect();
    let [yours, within] = [0, 1].map(|index: usize| all[index].found);
    let highest = within.map(optimum);
    let title = text::mixes::title(
        yours.map_or(0.0, |yours| yours.npv),
        highest,
        Budget::of(scenario, context.results()).is_over(),
        style,
    );
    let lost = all.iter().filter_map(|alternative| {
        let lost = Withdrawal::of(alternative.found?.mix, scenario)?;
        Some(words::lost(lost, style))
    });
    html! {
        <div class="alternatives">
            <h2>{ title }</h2>
            { rows(&all, &beats, context) }
            // Withdrawing says first what is lost.
            { for lost.take(1).map(|sentence| html! { <p>{ sentence }</p> }) }
            <p class="hint">{ said::NONE_IS_BEST }</p>
            { for all.iter().zip(&outcomes).filter_map(|(alternative, theirs)| {
                let found = alternative.found.filter(|_| alternative.name != MixName::Yours)?;
                let all = theirs
                    .as_ref()
                    .zip(yours_all)
                    .map(|(theirs, yours)| (theirs.all.as_slice(), yours.all.as_slice()));
                let (scenario, results) = (context.scenario(), context.results());
                let working = working::alternatives::alternative(
                    alternative.name,
                    optimum(found),
                    scenario,
                    results,
                    all,
                );
                Some(working_of(working, context))
            }) }
        </div>
    }
}

fn optimum(found: Found) -> Optimum {
    Optimum {
        mix: found.mix,
        npv: found.npv,
    }
}

/// In which part of the combinations of assumptions one mix is worth more than another.
pub fn beats(theirs: &Outcome, yours: &Outcome) -> Option<f64> {
    let pairs = theirs.all.iter().zip(&yours.all);
    let won = pairs.filter(|(theirs, yours)| theirs > yours).count();
    (!yours.all.is_empty()).then(|| won as f64 / yours.all.len() as f64)
}

/// What the page shows of the table; the file holds all of it.
fn is_shown(column: Column) -> bool {
    !matches!(
        column,
        Column::Intensive | Column::Targeted | Column::BeatsYours
    )
}

fn rows(all: &[Alternative], beats: &[Option<f64>], context: &Context) -> Html {
    let (style, table) = (context.style(), table(all, beats));
    let yours = all.first().and_then(|yours| yours.found);
    let shown = |cells: &[Cell]| {
        let cells = table.columns.iter().zip(cells);
        let shown = cells.filter(|(column, _)| is_shown(**column));
        shown
            .map(|(_, filled)| cell(filled, style))
            .collect::<Vec<_>>()
    };
    let row = |((alternative, cells), beats): ((&Alternative, &Vec<Cell>), &Option<f64>)| {
        let cells = shown(cells);
        // Name and button share a line: the name takes all columns but the last.
        let [all, but_one] = [cells.len() - 1, cells.len() - 2].map(|columns| columns.to_string());
        let note = match (alternative.found, yours) {
            (None, _) => String::new(),
            (Some(found), Some(yours)) if yours.mix != found.mix => {
                words::beside(found, yours, *beats, style)
            }
            (Some(found), _) => words::planned(found.mix),
        };
        html! {
            <tbody key={names::mix(alternative.name)}>
                <tr>
                    <th scope="rowgroup" colspan={but_one}>{ &cells[0] }</th>
                    <td>{ move_there(alternative, context) }</td>
                </tr>
                <tr>{ for cells[1..].iter().map(|cell| html! { <td>{ cell }</td> }) }</tr>
                <tr><td class="hint" colspan={all}>{ note }</td></tr>
            </tbody>
        }
    };
    let head = |&column: &Column| html! { <th scope="col">{ heading(column) }</th> };
    let name = text::views::table::numbers(of(table.of));
    html! {
        <div class="numbers">
            <div class="scroll" tabindex="0" role="group" aria-label={name}>
                <table class="choices">
                    <thead>
                        <tr>
                            { for table
                                .columns
                                .iter()
                                .filter(|column| is_shown(**column))
                                .skip(1)
                                .map(head) }
                        </tr>
                    </thead>
                    { for all.iter().zip(&table.rows).zip(beats).map(row) }
                </table>
            </div>
            { save(table, context) }
        </div>
    }
}

/// Stays where it is when it has done its work, so that the focus is not lost.
fn move_there(alternative: &Alternative, context: &Context) -> Html {
    let Some(found) = alternative
        .found
        .filter(|_| alternative.name != MixName::Yours)
    else {
        return html! {};
    };
    let here = found.mix == context.scenario().mix();
    let onclick = (!here).then(|| context.click(Msg::MixLoaded(found.mix, alternative.name)));
    let label = if here {
        said::YOUR_PLAN
    } else {
        said::MOVE_THERE
    };
    html! {
        <button
            type="button"
            class="preset"
            disabled={context.locked}
            aria-disabled={here.then_some("true")}
            aria-label={format!("{label}: {}", names::mix(alternative.name))}
            {onclick}
        >
            { label }
        </button>
    }
}
