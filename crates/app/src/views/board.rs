//! The room's board: what each team's plan takes and gives, the middle of them, and which of them
//! differs most and in what.

use super::first::Figures;
use crate::board::Board;
use crate::table::{Cell, Column, Of, Table};
use model::kinds::Group;
use model::order::ascending;
use model::parameter::ROWS;
use model::{Band, Parameter, Scenario, run};

/// A team of the room.
#[derive(Clone, Debug, PartialEq)]
pub struct Team {
    pub name: String,
    pub scenario: Scenario,
    pub figures: Figures,
    pub link: String,
}

/// Least, middle and greatest of all teams.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    pub least: f64,
    pub median: f64,
    pub greatest: f64,
}

/// In what a team differs most from the middle of all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Differs {
    /// Families of a band.
    Band(Band),
    /// An assumption or a decision.
    Row(Parameter),
}

/// Who differs most, in what, with how much of it, and the middle of all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Furthest {
    pub team: usize,
    pub differs: Differs,
    pub theirs: f64,
    pub median: f64,
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Room {
    pub teams: Vec<Team>,
}

impl Room {
    pub fn of(board: &Board) -> Room {
        let team = |team: &crate::board::Team| Team {
            name: team.name.clone(),
            scenario: team.page.scenario,
            figures: Figures::of(&team.page.scenario, &run(&team.page.scenario)),
            link: team.link(),
        };
        Room {
            teams: board.teams.iter().map(team).collect(),
        }
    }

    /// None for an empty room.
    pub fn spread(&self, of: impl Fn(&Team) -> f64) -> Option<Spread> {
        spread(self.teams.iter().map(of).collect())
    }

    /// Families of a band.
    pub fn families(&self, band: Band) -> Option<Spread> {
        self.spread(|team| families(&team.scenario, band))
    }

    /// None where fewer than three plans are there, or none differs from the middle.
    pub fn furthest(&self) -> Option<Furthest> {
        if self.teams.len() < 3 {
            return None;
        }
        let bands = Band::ALL.map(Differs::Band).into_iter();
        let rows = ROWS.iter().filter(|row| row.group != Group::Mix);
        let all = bands.chain(rows.map(|row| Differs::Row(row.parameter)));
        let found = all.filter_map(|differs| {
            let median = self.spread(|team| value(&team.scenario, differs))?.median;
            let away = |team: &Team| {
                let value = value(&team.scenario, differs);
                (value - median).abs() / scale(&team.scenario, differs)
            };
            let aways: Vec<f64> = self.teams.iter().map(away).collect();
            let team = *ascending(&aways).last()?;
            let theirs = value(&self.teams[team].scenario, differs);
            let furthest = Furthest {
                team,
                differs,
                theirs,
                median,
            };
            Some((aways[team], furthest))
        });
        let most = found.reduce(|most, next| if next.0 > most.0 { next } else { most });
        most.filter(|(away, _)| *away > 0.0)
            .map(|(_, furthest)| furthest)
    }

    /// A team a row; a file holds its number and its link, and no name.
    pub fn table(&self) -> Table {
        let row = |(at, team): (usize, &Team)| {
            let figures = team.figures;
            let held = |band| Cell::Count(families(&team.scenario, band));
            vec![
                Cell::Team(at, team.name.clone()),
                held(Band::Intensive),
                held(Band::Targeted),
                Cell::Count(figures.workers.all.into()),
                Cell::Money(figures.cost.a_year),
                Cell::Count(figures.better_off.more),
                Cell::Money(figures.net_value.npv),
            ]
        };
        Table {
            plans: self.teams.iter().map(|team| team.link.clone()).collect(),
            of: Of::Teams,
            columns: &COLUMNS,
            rows: self.teams.iter().enumerate().map(row).collect(),
        }
    }
}

const COLUMNS: [Column; 7] = [
    Column::Team,
    Column::Intensive,
    Column::Targeted,
    Column::Workers,
    Column::CostAYear,
    Column::BetterOff,
    Column::Net,
];

fn families(scenario: &Scenario, band: Band) -> f64 {
    f64::from(scenario.mix().families(band))
}

fn value(scenario: &Scenario, differs: Differs) -> f64 {
    match differs {
        Differs::Band(band) => families(scenario, band),
        Differs::Row(parameter) => scenario.get(parameter),
    }
}

/// What counts as far: all families, the plausible range of an assumption, all a decision can be.
fn scale(scenario: &Scenario, differs: Differs) -> f64 {
    match differs {
        Differs::Band(_) => f64::from(scenario.families().max(1)),
        Differs::Row(parameter) => {
            let row = parameter.row();
            let (low, high) = parameter.evidence().range.unwrap_or((row.min, row.max));
            (high - low).max(row.step)
        }
    }
}

fn spread(mut values: Vec<f64>) -> Option<Spread> {
    let order = ascending(&values);
    values = order.into_iter().map(|at| values[at]).collect();
    let (least, greatest) = (*values.first()?, *values.last()?);
    let (below, above) = ((values.len() - 1) / 2, values.len() / 2);
    Some(Spread {
        least,
        median: (values[below] + values[above]) / 2.0,
        greatest,
    })
}
