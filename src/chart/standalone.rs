//! A picture that stands alone, as SVG text: what was drawn, its title above, where it comes from
//! below, and the link to its plan inside. Sizes are in pixels; lines are broken by how wide
//! letters usually are, because only the program that opens the picture knows its own.

use super::path::coordinate;
use app::markup::escaped;

/// Space around everything, and sizes of the title and of what stands below.
const MARGIN: f64 = 16.0;
const TITLE: f64 = 18.0;
const SMALL: f64 = 12.0;
/// Height of a line, and widths of a letter, in sizes of its type.
const LINE: f64 = 1.35;
const STRONG: f64 = 0.62;
const PLAIN: f64 = 0.55;
/// How far a line of text reaches above its baseline, in its height.
const ASCENT: f64 = 0.79;
/// Families that only a browser knows by these names; other programs take the first they are given.
const OF_BROWSERS: [&str; 2] = ["system-ui", "-apple-system"];

/// A part of what was drawn; places are from its upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// An SVG element, whole and styled.
    Drawn(String),
    /// A filled rectangle.
    Filled { area: Area, ink: String },
    /// A line across the middle of its box, as thick as that is high.
    Ruled {
        area: Area,
        ink: String,
        dashes: &'static str,
    },
    /// Pixels, as a `data:` address.
    Pixels { area: Area, address: String },
    /// A line of text in its box.
    Words {
        area: Area,
        size: f64,
        weight: String,
        ink: String,
        text: String,
    },
}

/// A box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// The colours and the families of letters of the page on paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Ink {
    pub page: String,
    pub text: String,
    pub quiet: String,
    pub families: String,
}

/// What is said around what was drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Around {
    pub title: String,
    /// Where it comes from, and the day.
    pub source: String,
    /// The whole link of its plan.
    pub link: String,
}

/// A picture as text, and its size.
#[derive(Clone, Debug, PartialEq)]
pub struct Standalone {
    pub svg: String,
    pub size: (f64, f64),
}

/// Puts what was drawn, of this width and height, into a picture of its own.
pub fn standalone(
    pieces: &[Piece],
    (wide, high): (f64, f64),
    around: &Around,
    ink: &Ink,
) -> Standalone {
    let title = lines(&around.title, wide, TITLE * STRONG);
    let source = lines(&around.source, wide, SMALL * PLAIN);
    // A link that does not fit in a line is inside the file all the same.
    let link = Some(&around.link).filter(|link| letters(link) * SMALL * PLAIN <= wide);
    let below = source.iter().chain(link);

    let mut body = String::new();
    let mut y = MARGIN;
    let mut say = |y: &mut f64, line: &str, size: f64, weight: &str, ink: &str| {
        let at = [MARGIN, *y + size].map(coordinate);
        *y += size * LINE;
        body += &words(at, size, weight, ink, line);
    };
    for line in &title {
        say(&mut y, line, TITLE, "700", &ink.text);
    }
    let top = y + if title.is_empty() { 0.0 } else { 8.0 };
    y = top + high + 10.0;
    for line in below {
        say(&mut y, line, SMALL, "400", &ink.quiet);
    }
    let size = (wide + 2.0 * MARGIN, (y + MARGIN - 4.0).ceil());
    let moved = format!("translate({} {})", coordinate(MARGIN), coordinate(top));
    let drawn: String = pieces.iter().map(piece).collect();
    let drawn = tag("g", &[("transform", &moved)], &drawn);
    Standalone {
        svg: whole(&(drawn + &body), size, around, ink),
        size,
    }
}

/// The outermost element. What it is about comes first, so that whoever looks for the link finds it
/// before anything drawn.
fn whole(body: &str, size: (f64, f64), around: &Around, ink: &Ink) -> String {
    let (width, height) = (coordinate(size.0), coordinate(size.1));
    let about = tag("title", &[], &escaped(&around.title))
        + &tag("desc", &[], &escaped(&around.source))
        + &tag(
            "metadata",
            &[],
            &tag(
                "dc:identifier",
                &[("xmlns:dc", "http://purl.org/dc/elements/1.1/")],
                &escaped(&around.link),
            ),
        );
    let ground = [("width", "100%"), ("height", "100%"), ("fill", &ink.page)];
    let inside = about + &tag("rect", &ground, "") + body;
    let view_box = ["0", "0", &width, &height].join(" ");
    tag(
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("width", &width),
            ("height", &height),
            ("viewBox", &view_box),
            ("font-family", &families(&ink.families)),
        ],
        &inside,
    )
}

fn piece(piece: &Piece) -> String {
    let placed = |name: &str, area: &Area, key: &str, value: &str| {
        let [x, y, width, height] = [area.x, area.y, area.width, area.height].map(coordinate);
        let at = [
            ("x", x.as_str()),
            ("y", &y),
            ("width", &width),
            ("height", &height),
            (key, value),
        ];
        tag(name, &at, "")
    };
    match piece {
        Piece::Drawn(element) => element.clone(),
        Piece::Filled { area, ink } => placed("rect", area, "fill", ink),
        Piece::Ruled { area, ink, dashes } => {
            let [x, y, width] = [area.x, area.y + area.height / 2.0, area.width].map(coordinate);
            let line = format!("M{x} {y}h{width}");
            let thick = coordinate(area.height);
            let how = [
                ("d", line.as_str()),
                ("stroke", ink),
                ("stroke-width", &thick),
                ("stroke-dasharray", dashes),
            ];
            tag("path", &how, "")
        }
        Piece::Pixels { area, address } => placed("image", area, "href", address),
        Piece::Words {
            area,
            size,
            weight,
            ink,
            text,
        } => {
            let at = [area.x, area.y + area.height * ASCENT].map(coordinate);
            words(at, *size, weight, ink, text)
        }
    }
}

fn words([x, y]: [String; 2], size: f64, weight: &str, ink: &str, text: &str) -> String {
    let size = coordinate(size);
    let how = [
        ("x", x.as_str()),
        ("y", &y),
        ("font-size", &size),
        ("font-weight", weight),
        ("fill", ink),
    ];
    tag("text", &how, &escaped(text))
}

/// An element with these attributes around what it holds.
fn tag(name: &str, attributes: &[(&str, &str)], inside: &str) -> String {
    let mut text = format!("<{name}");
    for (key, value) in attributes {
        text += &format!(" {key}=\"{}\"", escaped(value));
    }
    text + &format!(">{inside}</{name}>")
}

/// Families that any program may have come first.
fn families(all: &str) -> String {
    let names = || all.split(',').map(|name| name.trim().replace('"', "'"));
    let browsers = |name: &String| OF_BROWSERS.contains(&name.as_str());
    let first = names().filter(|name| !browsers(name));
    first.collect::<Vec<_>>().join(", ")
}

fn letters(text: &str) -> f64 {
    text.chars().count() as f64
}

/// A text in lines no wider than `wide`, where a letter is so wide; a word longer than a line
/// stands alone.
fn lines(text: &str, wide: f64, letter: f64) -> Vec<String> {
    let most = (wide / letter).max(1.0) as usize;
    let mut lines: Vec<String> = vec![];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.into()),
        }
    }
    lines
}
