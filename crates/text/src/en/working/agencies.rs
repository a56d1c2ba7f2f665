//! Each agency's row: its share of what is avoided, the part that could be cash, and its share of the cost.

use super::{Working, share};
use crate::agencies::lines as rows;
use crate::number::{percent, pounds};
use app::Style;
use model::{Parameter as P, Results, Scenario};

pub fn rows_of(scenario: &Scenario, results: &Results, style: Style) -> Option<Working> {
    let set = [
        P::SavesCouncil,
        P::SavesNhs,
        P::SavesDwp,
        P::SavesPolice,
        P::SavesSchools,
    ]
    .map(|parameter| scenario.get(parameter));
    let all: f64 = set.iter().sum();
    let rows = rows(scenario, results, results.saves_pv.as_ref()?);
    let cashable = percent(scenario.get(P::CashableShare));
    let mut lines = vec![
        format!(
            "The shares as set: {} = {}",
            set.map(share).join(" + "),
            share(all)
        ),
        format!(
            "Could become cash, of all that is avoided: {} × {cashable} = {}",
            pounds(results.pv_avoided, style),
            pounds(results.cashable_pv, style)
        ),
    ];
    if results.pv_avoided <= 0.0 {
        lines.push(
            "Nothing is avoided, so no agency saves and none has a share of the cost.".into(),
        );
        return Some(Working {
            key: "agencies",
            title: "each agency's row".into(),
            lines,
        });
    }
    for (set, (name, [avoided, cash, _, fair])) in set.into_iter().zip(rows) {
        let part = share(set / all);
        lines.extend([
            format!("{name}, share: {} ÷ {} = {part}", share(set), share(all)),
            format!(
                "{name}, avoided: {} × {part} = {}",
                pounds(results.pv_avoided, style),
                pounds(avoided, style)
            ),
            format!(
                "{name}, could become cash: {} × {cashable} = {}",
                pounds(avoided, style),
                pounds(cash, style)
            ),
            format!(
                "{name}, fair share of the cost: {} × {part} = {}",
                pounds(results.cost_full, style),
                pounds(fair, style)
            ),
        ]);
    }
    Some(Working {
        key: "agencies",
        title: "each agency's row".into(),
        lines,
    })
}
