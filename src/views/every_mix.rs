//! Every mix: a map of all of them coloured by net value, with yours, the highest, and the highest within budget, each loadable.

use super::working_of::working_of;
use crate::chart::ternary::{self, Ternary};
use crate::charts::{MixMap, Spot, Table, mix_map, table};
use crate::context::Context;
use app::{MixName, Msg, working};
use model::Band;
use model::optimum::ValueOfMixes;
use text::mixes::{self, MixRow};
use text::number::money;
use text::views::every_mix as said;
use text::{decision, names};
use yew::prelude::*;

pub fn every_mix(context: &Context, values: &ValueOfMixes, map: &Ternary) -> Html {
    let scenario = context.scenario();
    let (total, withdrawn) = (
        scenario.mix().total(),
        scenario.mix().families(Band::Withdrawn),
    );
    let report = mixes::report(scenario, context.results(), values, context.style());
    let spots = report
        .rows
        .iter()
        .filter_map(|row| {
            Some(Spot {
                mark: row.mark,
                at: ternary::position(row.mix?),
            })
        })
        .collect::<Vec<_>>();
    let pick = context.send.reform(move |point| {
        Msg::MixLoaded(ternary::mix_at(total, withdrawn, point), MixName::FromMap)
    });
    let mut rows: Vec<Vec<String>> = vec![];
    for row in &report.rows {
        rows.push(
            std::iter::once(format!("{} ({})", names::mix(row.name), row.mark))
                .chain(row.cells.iter().cloned())
                .collect(),
        );
    }
    html! {
        <div class="every-mix">
            <h2 id="view-title" tabindex="-1">{ &report.title }</h2>
            { mix_map(MixMap { map, spots, title: &report.title, greatest: money(map.greatest, context.style()), pick }) }
            <p class="row">{ for report.rows.iter().filter(|row| row.loadable).map(|row| load(row, context)) }</p>
            { table(Table { name: said::OF_THESE_MIXES, file: "needs-triangle-mixes.csv", headings: &mixes::HEADINGS, rows, csv: &report.csv }, &context.send) }
            { working_of(working::mixes::table(scenario, &report.rows.each_ref().map(|row| (row.name, row.mix)), values), context) }
            <p class="hint">
                { said::THE_HIGHEST_VALUE_IS }
                if withdrawn > 0 {
                    { said::FAMILIES_ON_OPEN_SERVICES }
                }
            </p>
            { working_of(working::mixes::map(scenario, values, map.greatest), context) }
        </div>
    }
}

fn load(row: &MixRow, context: &Context) -> Html {
    let (name, Some(mix)) = (row.name, row.mix) else {
        return html! {};
    };
    context.button(decision::load(name), Msg::MixLoaded(mix, name))
}
