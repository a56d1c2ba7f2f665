//! SVG path text, coordinates at one decimal: enough for a tenth of a pixel, and short.

use std::fmt::Write;

/// A coordinate as SVG text: "12.3", "12".
pub fn coordinate(value: f64) -> String {
    in_tenths(tenths(value))
}

/// A share as SVG text: "33.3%".
pub fn percent(share: f64) -> String {
    coordinate(share * 100.0) + "%"
}

/// The transform that puts a drawing's own origin at a point: one attribute to change however much
/// is drawn.
pub fn moved_to((x, y): (f64, f64)) -> String {
    format!("translate({} {})", coordinate(x), coordinate(y))
}

fn tenths(value: f64) -> i64 {
    (value * 10.0).round() as i64
}

fn in_tenths(tenths: i64) -> String {
    let (sign, size) = (if tenths < 0 { "-" } else { "" }, tenths.unsigned_abs());
    match size % 10 {
        0 => format!("{sign}{}", size / 10),
        tenth => format!("{sign}{}.{tenth}", size / 10),
    }
}

/// Strokes of no length, which round caps turn into dots. Every point is written as the way from
/// the last one, in whole tenths so that nothing adds up; thousands of dots stay short and alike,
/// which compresses well.
#[derive(Default)]
pub struct Strokes {
    text: String,
    /// Where the last stroke is, in tenths.
    at: (i64, i64),
}

impl Strokes {
    pub fn add(&mut self, x: f64, y: f64) {
        let (x, y) = (tenths(x), tenths(y));
        // Writing to a String cannot fail.
        let _ = write!(
            self.text,
            "m{} {}h0",
            in_tenths(x - self.at.0),
            in_tenths(y - self.at.1)
        );
        self.at = (x, y);
    }

    pub fn text(self) -> String {
        self.text
    }
}

/// An SVG path under construction.
#[derive(Default)]
pub struct PathText(String);

impl PathText {
    pub fn move_to(&mut self, x: f64, y: f64) -> &mut Self {
        self.command('M', x, y)
    }

    pub fn line_to(&mut self, x: f64, y: f64) -> &mut Self {
        self.command('L', x, y)
    }

    pub fn close(&mut self) -> &mut Self {
        self.0.push('Z');
        self
    }

    pub fn text(self) -> String {
        self.0
    }

    fn command(&mut self, letter: char, x: f64, y: f64) -> &mut Self {
        // Writing to a String cannot fail.
        let _ = write!(self.0, "{letter}{} {}", coordinate(x), coordinate(y));
        self
    }
}

/// A line through points.
pub fn polyline(points: impl IntoIterator<Item = (f64, f64)>) -> String {
    let mut path = PathText::default();
    for (index, (x, y)) in points.into_iter().enumerate() {
        if index == 0 {
            path.move_to(x, y)
        } else {
            path.line_to(x, y)
        };
    }
    path.text()
}

/// A closed shape.
pub fn polygon(points: impl IntoIterator<Item = (f64, f64)>) -> String {
    polyline(points) + "Z"
}
