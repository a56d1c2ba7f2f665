//! The mouse and the keyboard as devices, and where things are on the screen.
//! Moves come in small steps a frame apart, like a hand's, because the page follows each of them.

use crate::Page;
use anyhow::{Context, Result};
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::key::Key;
use serde_json::json;
use std::time::Duration;

const FRAME: Duration = Duration::from_millis(16);
const STEPS: u32 = 12;

/// An element's box in the viewport, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

impl Bounds {
    pub fn right(&self) -> f64 {
        self.left + self.width
    }

    pub fn bottom(&self) -> f64 {
        self.top + self.height
    }

    pub fn centre(&self) -> (f64, f64) {
        (self.left + self.width / 2.0, self.top + self.height / 2.0)
    }

    /// Whether this box holds the other, to within half a pixel.
    pub fn holds(&self, other: &Bounds) -> bool {
        let near = 0.5;
        self.left <= other.left + near
            && self.top <= other.top + near
            && self.right() >= other.right() - near
            && self.bottom() >= other.bottom() - near
    }
}

impl Page {
    pub async fn bounds(&self, selector: &str) -> Result<Bounds> {
        let all = self.all_bounds(selector).await?;
        all.first()
            .copied()
            .with_context(|| format!("the page has no `{selector}`"))
    }

    pub async fn all_bounds(&self, selector: &str) -> Result<Vec<Bounds>> {
        let boxes = "[...document.querySelectorAll(arguments[0])].map((it) => \
            it.getBoundingClientRect()).map((it) => [it.left, it.top, it.width, it.height])";
        let found = self.eval(boxes, vec![json!(selector)]).await?;
        let number = |side: &serde_json::Value| side.as_f64().unwrap_or(f64::NAN);
        let read = |it: &serde_json::Value| Bounds {
            left: number(&it[0]),
            top: number(&it[1]),
            width: number(&it[2]),
            height: number(&it[3]),
        };
        Ok(found
            .as_array()
            .map(|boxes| boxes.iter().map(read).collect())
            .unwrap_or_default())
    }

    /// Presses the button at one point of the viewport, moves to another, and lets go.
    pub async fn drag(&self, from: (f64, f64), to: (f64, f64)) -> Result<()> {
        let mut hand = MouseActions::new("mouse".into())
            .then(move_to(from, Duration::ZERO))
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            });
        for step in 1..=STEPS {
            let part = f64::from(step) / f64::from(STEPS);
            let between = |start: f64, end: f64| start + (end - start) * part;
            hand = hand.then(move_to(
                (between(from.0, to.0), between(from.1, to.1)),
                FRAME,
            ));
        }
        self.client()
            .perform_actions(hand.then(PointerAction::Up {
                button: MOUSE_BUTTON_LEFT,
            }))
            .await?;
        Ok(())
    }

    /// Holds the button and moves between two points, to and fro, a frame a move, for so long; lets
    /// go somewhere between them.
    pub async fn drag_for(&self, from: (f64, f64), to: (f64, f64), time: Duration) -> Result<()> {
        let mut hand = MouseActions::new("mouse".into())
            .then(move_to(from, Duration::ZERO))
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            });
        for step in 0..time.as_millis() / FRAME.as_millis() {
            let part = (step as f64 / 40.0).sin().abs();
            hand = hand.then(move_to(
                (
                    from.0 + (to.0 - from.0) * part,
                    from.1 + (to.1 - from.1) * part,
                ),
                FRAME,
            ));
        }
        self.client()
            .perform_actions(hand.then(PointerAction::Up {
                button: MOUSE_BUTTON_LEFT,
            }))
            .await?;
        Ok(())
    }

    pub async fn click_at(&self, point: (f64, f64)) -> Result<()> {
        let button = MOUSE_BUTTON_LEFT;
        let hand = MouseActions::new("mouse".into()).then(move_to(point, Duration::ZERO));
        self.client()
            .perform_actions(
                hand.then(PointerAction::Down { button })
                    .then(PointerAction::Up { button }),
            )
            .await?;
        Ok(())
    }

    /// Presses a key where the focus is, with others held down: `chord(&[Key::Control], 'z')`.
    pub async fn chord(&self, held: &[Key], key: impl Into<char>) -> Result<()> {
        let key = key.into();
        let mut hands = KeyActions::new("keyboard".into());
        let held: Vec<char> = held.iter().map(|key| char::from(*key)).collect();
        for value in &held {
            hands = hands.then(KeyAction::Down { value: *value });
        }
        hands = hands
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        for value in held.iter().rev() {
            hands = hands.then(KeyAction::Up { value: *value });
        }
        self.client().perform_actions(hands).await?;
        Ok(())
    }

    /// Types where the focus is.
    pub async fn keys(&self, text: &str) -> Result<()> {
        Ok(self
            .client()
            .active_element()
            .await?
            .send_keys(text)
            .await?)
    }
}

fn move_to((x, y): (f64, f64), duration: Duration) -> PointerAction {
    // Not every driver takes fractions of a pixel.
    PointerAction::MoveTo {
        duration: Some(duration),
        x: x.round(),
        y: y.round(),
    }
}
