//! The figures measured, each beside its aim: as a table to read and as JSON to compare.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::path::Path;

#[derive(Clone, Copy)]
pub enum Aim {
    AtMost(f64),
    AtLeast(f64),
    /// Measured to explain another figure.
    None,
}

struct Figure {
    name: String,
    unit: &'static str,
    runs: Vec<f64>,
    aim: Aim,
}

#[derive(Default)]
pub struct Report {
    figures: Vec<Figure>,
    notes: Vec<String>,
}

impl Report {
    /// Adds a figure: the median of these runs.
    pub fn add(&mut self, name: impl Into<String>, unit: &'static str, runs: Vec<f64>, aim: Aim) {
        self.figures.push(Figure {
            name: name.into(),
            unit,
            runs,
            aim,
        });
    }

    /// Adds how something was measured, or what was seen.
    pub fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }

    pub fn print(&self) {
        let mut rows = vec![[
            "Figure".to_string(),
            "Measured".into(),
            "Range".into(),
            "Aim".into(),
            String::new(),
        ]];
        rows.extend(self.figures.iter().map(Figure::row));
        let width = |column: usize| {
            rows.iter()
                .map(|row| row[column].chars().count())
                .max()
                .unwrap_or(0)
        };
        let widths = [0, 1, 2, 3, 4].map(width);
        println!();
        for (index, row) in rows.iter().enumerate() {
            let [name, measured, range, aim, verdict] = row;
            let [a, b, c, d, e] = widths;
            println!("| {name:a$} | {measured:>b$} | {range:>c$} | {aim:>d$} | {verdict:e$} |");
            if index == 0 {
                println!(
                    "| {:-<a$} | {:->b$} | {:->c$} | {:->d$} | {:-<e$} |",
                    "", "", "", "", ""
                );
            }
        }
        println!();
        for note in &self.notes {
            println!("- {note}");
        }
    }

    pub fn write(&self, path: &Path) -> Result<()> {
        let figures: Vec<Value> = self.figures.iter().map(Figure::json).collect();
        let text =
            serde_json::to_string_pretty(&json!({ "figures": figures, "notes": self.notes }))?;
        std::fs::write(path, text + "\n")
            .with_context(|| format!("could not write {}", path.display()))
    }
}

impl Figure {
    fn value(&self) -> f64 {
        quantile(&self.runs, 0.5)
    }

    fn row(&self) -> [String; 5] {
        let (value, unit) = (self.value(), self.unit);
        let range = if self.runs.len() > 1 {
            format!(
                "{} to {}",
                short(quantile(&self.runs, 0.0)),
                short(quantile(&self.runs, 1.0))
            )
        } else {
            String::new()
        };
        let (aim, verdict) = match self.aim {
            Aim::AtMost(aim) => (
                format!("{} or less", short(aim)),
                if value <= aim { "reached" } else { "over" },
            ),
            Aim::AtLeast(aim) => (short(aim), if value >= aim { "reached" } else { "under" }),
            Aim::None => (String::new(), ""),
        };
        [
            self.name.clone(),
            format!("{} {unit}", short(value)).trim_end().to_string(),
            range,
            aim,
            verdict.to_string(),
        ]
    }

    fn json(&self) -> Value {
        let (at_most, at_least) = match self.aim {
            Aim::AtMost(aim) => (Some(aim), None),
            Aim::AtLeast(aim) => (None, Some(aim)),
            Aim::None => (None, None),
        };
        json!({
            "name": self.name, "unit": self.unit, "median": self.value(), "runs": self.runs,
                "at_most": at_most, "at_least": at_least,
        })
    }
}

/// The value a share of the way through the sorted list, interpolated.
pub fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = share * sorted.len().saturating_sub(1) as f64;
    match (
        sorted.get(place as usize),
        sorted.get(place.ceil() as usize),
    ) {
        (Some(below), Some(above)) => below + (above - below) * place.fract(),
        _ => f64::NAN,
    }
}

/// Three digits that count, and no fewer than the whole part has.
fn short(value: f64) -> String {
    let whole_digits = (value.abs().max(1.0).log10().floor() as usize) + 1;
    let text = format!("{value:.*}", 3_usize.saturating_sub(whole_digits));
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_string()
    } else {
        text
    }
}

/// A list of numbers as a script returned it.
pub fn numbers(value: &Value) -> Vec<f64> {
    value
        .as_array()
        .map(|all| all.iter().filter_map(Value::as_f64).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_interpolate_and_numbers_keep_three_digits() {
        assert_eq!(quantile(&[3.0, 1.0, 2.0], 0.5), 2.0);
        assert_eq!(quantile(&[0.0, 10.0], 0.95), 9.5);
        assert!(quantile(&[], 0.5).is_nan());
        assert_eq!(
            [33.4, 119_532.0, 0.07123, 100.0].map(short),
            ["33.4", "119532", "0.07", "100"]
        );
    }
}
