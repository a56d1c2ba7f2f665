//! What a part of the page draws, as pieces that stand without its style sheet: every SVG element
//! with its styles written into it, text line by line, filled boxes, and pixels.

use crate::chart::path::coordinate;
use crate::chart::standalone::{Area, Piece};
use wasm_bindgen::JsCast;
use web_sys::{
    CssStyleDeclaration, DomRect, Element, HtmlCanvasElement, Node, Range, Text, window,
};

/// What a child has of its parent, and what it has by itself with the value that says nothing.
const INHERITED: [&str; 14] = [
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-opacity",
    "font-size",
    "font-weight",
    "text-anchor",
    "paint-order",
    "visibility",
    "dominant-baseline",
];
const OF_ITS_OWN: [(&str, &str); 1] = [("opacity", "1")];
/// What belongs to the page and not to a picture.
const OF_THE_PAGE: [&str; 7] = [
    "class",
    "role",
    "aria-label",
    "aria-hidden",
    "data-edge",
    "data-figure",
    "data-value",
];
/// Browsers may say of these that they are not displayed, and use them all the same.
const USED_UNSEEN: [&str; 5] = ["defs", "pattern", "clipPath", "title", "desc"];
const NOTHING: [&str; 2] = ["rgba(0, 0, 0, 0)", "transparent"];

/// Everything an element draws, in pixels of 16 to the rem from its upper left corner.
pub fn pieces(of: &Element, scale: f64) -> Vec<Piece> {
    let from = of.get_bounding_client_rect();
    let mut walk = Walk {
        origin: (from.left(), from.top()),
        scale,
        pieces: vec![],
    };
    walk.children(of);
    walk.pieces
}

/// The styles of an element as they are used.
pub fn styles(element: &Element) -> Option<CssStyleDeclaration> {
    window()?.get_computed_style(element).ok()?
}

fn style(styles: &CssStyleDeclaration, name: &str) -> String {
    styles.get_property_value(name).unwrap_or_default()
}

struct Walk {
    origin: (f64, f64),
    scale: f64,
    pieces: Vec<Piece>,
}

impl Walk {
    fn area(&self, rect: &DomRect) -> Area {
        Area {
            x: (rect.left() - self.origin.0) * self.scale,
            y: (rect.top() - self.origin.1) * self.scale,
            width: rect.width() * self.scale,
            height: rect.height() * self.scale,
        }
    }

    fn children(&mut self, of: &Element) {
        let mut next = of.first_child();
        while let Some(node) = next {
            if let Some(element) = node.dyn_ref::<Element>() {
                self.element(element);
            } else if let Some(text) = node.dyn_ref::<Text>() {
                self.text(text, of);
            }
            next = node.next_sibling();
        }
    }

    fn element(&mut self, element: &Element) {
        let rect = element.get_bounding_client_rect();
        let Some(styles) = styles(element) else {
            return;
        };
        // Only screen readers are meant where something is a pixel wide.
        let is_seen = rect.width() > 1.0 && rect.height() > 1.0;
        if !is_seen || style(&styles, "visibility") == "hidden" {
            return;
        }
        let area = self.area(&rect);
        if element.local_name() == "svg" {
            self.pieces.extend(svg(element, area));
        } else if let Some(canvas) = element.dyn_ref::<HtmlCanvasElement>() {
            let address = canvas.to_data_url().unwrap_or_default();
            self.pieces.push(Piece::Pixels { area, address });
        } else {
            let ink = style(&styles, "background-color");
            if !NOTHING.contains(&ink.as_str()) {
                self.pieces.push(Piece::Filled { area, ink });
            }
            self.rule_before(element, &area);
            self.children(element);
        }
    }

    /// The line that the style sheet draws before a key.
    fn rule_before(&mut self, element: &Element, area: &Area) {
        let before = window().and_then(|window| {
            let styles = window.get_computed_style_with_pseudo_elt(element, "::before");
            styles.ok().flatten()
        });
        let Some(styles) = before.filter(|it| style(it, "border-top-style") != "none") else {
            return;
        };
        let pixels = |name| style(&styles, name).trim_end_matches("px").parse::<f64>();
        if let (Ok(width), Ok(height)) = (pixels("width"), pixels("border-top-width")) {
            let (width, height) = (width * self.scale, height * self.scale);
            self.pieces.push(Piece::Ruled {
                area: Area {
                    x: area.x,
                    y: area.y + (area.height - height) / 2.0,
                    width,
                    height,
                },
                ink: style(&styles, "border-top-color"),
                dashes: match style(&styles, "border-top-style").as_str() {
                    "dashed" => "6 3",
                    "dotted" => "2 2",
                    _ => "none",
                },
            });
        }
    }

    /// The lines of a text as the browser broke them.
    fn text(&mut self, node: &Text, of: &Element) {
        let (Ok(range), Some(styles)) = (Range::new(), styles(of)) else {
            return;
        };
        let text = node.data();
        let mut lines: Vec<(Area, String)> = vec![];
        let mut at = 0;
        for part in text.split_inclusive(char::is_whitespace) {
            let (word, from) = (part.trim_end(), at);
            at += part.encode_utf16().count() as u32;
            if word.is_empty() || !within(&range, node, from, word) {
                continue;
            }
            let area = self.area(&range.get_bounding_client_rect());
            match lines.last_mut() {
                Some((line, text)) if (line.y - area.y).abs() < line.height / 2.0 => {
                    line.width = area.x + area.width - line.x;
                    text.push(' ');
                    text.push_str(word);
                }
                _ => lines.push((area, word.into())),
            }
        }
        let size = style(&styles, "font-size").trim_end_matches("px").parse();
        let (size, weight, ink) = (
            size.unwrap_or(16.0) * self.scale,
            style(&styles, "font-weight"),
            style(&styles, "color"),
        );
        let words = |(area, text)| Piece::Words {
            area,
            size,
            weight: weight.clone(),
            ink: ink.clone(),
            text,
        };
        self.pieces.extend(lines.into_iter().map(words));
    }
}

/// Sets a range to a word of a text.
fn within(range: &Range, node: &Node, from: u32, word: &str) -> bool {
    let end = from + word.encode_utf16().count() as u32;
    range.set_start(node, from).is_ok() && range.set_end(node, end).is_ok()
}

/// An SVG element as it is drawn, placed where it stands.
fn svg(element: &Element, area: Area) -> Option<Piece> {
    let copy: Element = element.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    styled(element, &copy, None);
    let set = |name: &str, value: &str| copy.set_attribute(name, value);
    if !copy.has_attribute("viewBox") {
        let rect = element.get_bounding_client_rect();
        let size = [0.0, 0.0, rect.width(), rect.height()];
        set("viewBox", &size.map(coordinate).join(" ")).ok()?;
    }
    for (name, value) in [
        ("x", area.x),
        ("y", area.y),
        ("width", area.width),
        ("height", area.height),
    ] {
        set(name, &coordinate(value)).ok()?;
    }
    if styles(element).is_some_and(|styles| style(&styles, "overflow") == "visible") {
        set("overflow", "visible").ok()?;
    }
    // The one name of a letter that HTML has and XML does not.
    Some(Piece::Drawn(copy.outer_html().replace("&nbsp;", "&#160;")))
}

/// Writes the styles of an element and of all in it into a copy, as attributes that any program
/// reads.
fn styled(element: &Element, copy: &Element, above: Option<&CssStyleDeclaration>) {
    let Some(styles) = styles(element) else {
        return;
    };
    for name in OF_THE_PAGE {
        let _ = copy.remove_attribute(name);
    }
    let say = |name: &str, value: String| {
        // An address in quotes is not understood everywhere.
        let _ = copy.set_attribute(name, &value.replace(['"', '\''], ""));
    };
    for name in INHERITED {
        let value = style(&styles, name);
        if above.is_none_or(|above| style(above, name) != value) {
            say(name, value);
        }
    }
    for (name, says_nothing) in OF_ITS_OWN {
        let value = style(&styles, name);
        if value != says_nothing {
            say(name, value);
        }
    }
    let mut both = element
        .first_element_child()
        .zip(copy.first_element_child());
    while let Some((element, copy)) = both {
        both = element
            .next_element_sibling()
            .zip(copy.next_element_sibling());
        let is_used = USED_UNSEEN.contains(&element.local_name().as_str());
        let is_seen = self::styles(&element).is_some_and(|it| style(&it, "display") != "none");
        if is_seen || is_used {
            styled(&element, &copy, Some(&styles));
        } else {
            copy.remove();
        }
    }
}
