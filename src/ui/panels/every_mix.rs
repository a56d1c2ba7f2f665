//! Every mix: a map of all of them coloured by net value, with yours, the highest, and the highest within budget, each loadable.

use crate::app::format::money;
use crate::app::report::mixes::{self, MixRow};
use crate::app::{Computed, Msg};
use crate::chart::ternary::{self, Ternary};
use crate::model::highest::ValueOfMixes;
use crate::model::{Band, Scenario};
use crate::ui::charts::{MixMap, Spot, Table, mix_map, table};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub scenario: Scenario,
    pub computed: Rc<Computed>,
    pub send: Callback<Msg>,
}

#[component]
pub fn EveryMix(props: &Props) -> Html {
    let node = use_node_ref();
    let (scenario, results) = (&props.scenario, &props.computed.results);
    let (total, withdrawn) = (scenario.mix().total(), scenario.mix().families(Band::Withdrawn));
    // The map changes with the assumptions, not with the mix: only the spots move.
    let assumptions = scenario.with_mix(crate::model::Mix::new(total, withdrawn, 0, 0));
    let values = use_memo(assumptions, |_| ValueOfMixes::of(results));
    let report = mixes::report(scenario, results, &values);
    let map: Rc<Ternary> = use_memo(assumptions, |_| {
        let unit_costs = (results.intensive.unit_cost, results.targeted.unit_cost);
        ternary::ternary(&values, total, withdrawn, report.highest.map(|highest| highest.npv), unit_costs, scenario.budget())
    });
    let spots = report.rows.iter().filter_map(|row| Some(Spot { mark: row.mark, at: ternary::position(row.mix?) })).collect::<Vec<_>>();
    let pick = props.send.reform(move |point| Msg::MixLoaded(ternary::mix_at(total, withdrawn, point), "mix from the map"));
    let mut rows: Vec<Vec<String>> = vec![];
    for row in &report.rows {
        rows.push(std::iter::once(format!("{} ({})", row.name, row.mark)).chain(row.cells.iter().cloned()).collect());
    }
    html! {
        <div class="every-mix">
            <h2 id="view-title" tabindex="-1">{ &report.title }</h2>
            { mix_map(MixMap { node, map: &map, spots, title: &report.title, greatest: money(map.greatest), pick }) }
            <p class="row">{ for report.rows.iter().filter(|row| row.loadable).map(|row| load(row, &props.send)) }</p>
            { table(Table { name: "of these mixes", file: "needs-triangle-mixes.csv", open: true, headings: &mixes::HEADINGS, rows, csv: &report.csv }, &props.send) }
            <p class="hint">
                { "The highest value is a knife-edge that moves with the assumptions, so the hatched region shows every mix within 5% of it. The dashed line is the budget." }
                if withdrawn > 0 {
                    { " Families on open services only stay there in every mix of this map." }
                }
            </p>
        </div>
    }
}

fn load(row: &MixRow, send: &Callback<Msg>) -> Html {
    let (name, Some(mix)) = (row.name, row.mix) else { return html! {} };
    let onclick = send.reform(move |_: MouseEvent| Msg::MixLoaded(mix, name));
    html! { <button type="button" class="preset" {onclick}>{ format!("Load the {}", name.to_ascii_lowercase()) }</button> }
}
