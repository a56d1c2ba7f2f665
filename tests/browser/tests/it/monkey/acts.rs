//! What the monkey does, chosen by its seed, and the last of it to tell where something breaks.

use super::state;
use crate::steps::*;
use anyhow::{Context, Result, ensure};
use browser_tests::{Engine, Key, Page};
use serde_json::{Value, json};
use std::collections::VecDeque;

pub struct Monkey {
    random: u64,
    done: usize,
    last: VecDeque<String>,
}

/// How many acts are told where something breaks.
const TOLD: usize = 25;

const TYPED: [&str; 18] = [
    "1",
    "0",
    "777",
    "5500",
    "99999999",
    "-3",
    "1,234",
    "£330,000",
    "330k",
    "1.5",
    "abc",
    "10%",
    "1e9",
    "2 or 3",
    "½",
    "",
    "１２",
    "<b>",
];
const LISTS: [&str; 6] = [
    "North\t300\nSouth\t1200\nTotal\t1500",
    "Area,Number of families\n\"A, upper\",1\nB,0\n",
    "Ashford 12\nDover 1,200\nx",
    "Only\t1",
    "\t\t\n;;;\n",
    "North;300;2\nNorth;300;3",
];
const LINKS: [&str; 7] = [
    "v1_i700_t900",
    "v1_i550_t1650_zz7",
    "v1_i5000_t5000",
    "v1_limits-w1-c",
    "v1_title-%20x_why-rc-a",
    "v9_i550",
    "junk",
];
const KEYS: [Key; 13] = [
    Key::Tab,
    Key::Enter,
    Key::Escape,
    Key::Left,
    Key::Right,
    Key::Up,
    Key::Down,
    Key::Home,
    Key::End,
    Key::PageUp,
    Key::PageDown,
    Key::Delete,
    Key::Backspace,
];
/// Pressed by the monkey: whatever stays within the page.
const PRESSED: &str = "#app button, #app summary, #app label, #app select, \
    #app input:not([type=file]), #app textarea, .edge .target";
/// What leaves the page or the browser's own window.
const LEFT_ALONE: &str = "/^(Save|Print|Download|Open a saved)|file$/";
const TYPES_OF_BOXES: &str = "#app input:not([type=range], [type=file], [type=checkbox], \
    [type=radio]), #app textarea";

impl Monkey {
    pub fn new(seed: u64) -> Monkey {
        Monkey {
            random: seed,
            done: 0,
            last: VecDeque::new(),
        }
    }

    /// What it did last.
    pub fn told(&self) -> String {
        let last: Vec<&str> = self.last.iter().map(String::as_str).collect();
        format!("{} acts, the last of them: {}", self.done, last.join("; "))
    }

    /// The same numbers for the same seed (SplitMix64).
    fn below(&mut self, limit: usize) -> usize {
        self.random = self.random.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.random;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % limit.max(1) as u64) as usize
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    pub async fn begin(&mut self, page: &Page) -> Result<()> {
        if page.engine() == Engine::Chromium {
            // The program's memory is its own module's, and only seen where it is made.
            let source = "for (const name of ['instantiate', 'instantiateStreaming']) {
                const usual = WebAssembly[name].bind(WebAssembly);
                WebAssembly[name] = async (...all) => { const made = await usual(...all);
                    window.memory = (made.instance ?? made).exports.memory; return made; } }";
            let script = json!({ "source": source });
            page.browser
                .chromium("Page.addScriptToEvaluateOnNewDocument", script)
                .await?;
            page.browser
                .chromium("Performance.enable", json!({}))
                .await?;
            let touches = json!({ "enabled": true, "maxTouchPoints": 1 });
            page.browser
                .chromium("Emulation.setTouchEmulationEnabled", touches)
                .await?;
        }
        page.open("").await
    }

    /// One act, after which the program runs and the focus is where a reader can see it.
    pub async fn act(&mut self, page: &Page) -> Result<()> {
        let before = state(page).await?.1;
        let (told, by_key) = self.acted(page).await?;
        self.done += 1;
        self.last.push_back(told.clone());
        if self.last.len() > TOLD {
            self.last.pop_front();
        }
        page.next_frames().await?;
        let (running, focus) = state(page).await?;
        ensure!(running == "ready", "the page is `{running}` after {told}");
        ensure!(!focus.starts_with("hidden"), "{focus} has the focus");
        let lost = by_key && before == "seen" && focus == "nothing";
        ensure!(!lost, "the focus is lost");
        Ok(())
    }

    /// Does something; says what, and whether a key in the page did it.
    async fn acted(&mut self, page: &Page) -> Result<(String, bool)> {
        match self.below(100) {
            0..25 => Ok((self.press(page).await?, false)),
            25..45 => Ok((self.drag(page).await?, false)),
            45..65 => self.key(page).await,
            65..77 => Ok((self.type_something(page).await?, false)),
            77..82 => {
                let tab = format!("#question-{}", 1 + self.below(6));
                let _ = page.click(&tab).await;
                Ok((format!("press {tab}"), false))
            }
            82..88 => {
                let key = self.of(&['z', 'y']);
                page.chord(&[Key::Control], key).await?;
                Ok((format!("Control {key}"), false))
            }
            88..92 => Ok((self.travel(page).await?, false)),
            92..95 => {
                let link = self.of(&LINKS);
                page.eval("(location.hash = arguments[0], 1)", vec![json!(link)])
                    .await?;
                Ok((format!("open {link}"), false))
            }
            95..97 => {
                let size = self.of(&[(1366, 768), (600, 800), (1000, 500), (1920, 1080)]);
                page.resize(size.0, size.1).await?;
                Ok((format!("resize to {size:?}"), false))
            }
            97..98 => {
                let _ = page.click_text("Take it back").await;
                Ok(("take back".into(), false))
            }
            _ => Ok((self.paste_a_list(page).await?, false)),
        }
    }

    /// A control that is drawn, by its number, brought into sight: what it is, and its middle.
    async fn any(&mut self, page: &Page, selector: &str) -> Result<Option<(String, [f64; 4])>> {
        let script = format!(
            "(() => {{ const all = [...document.querySelectorAll(arguments[0])].filter((it) =>
            it.getClientRects().length && !it.closest('[inert]') &&
            !{LEFT_ALONE}.test((it.innerText || it.ariaLabel || '').trim()));
            const it = all[arguments[1] % all.length]; if (!it) return null;
            it.scrollIntoView({{ block: 'center', behavior: 'instant' }});
            const box = it.getBoundingClientRect();
            return [it.tagName + ' ' + (it.ariaLabel || it.innerText || it.className.baseVal ||
                it.className).slice(0, 40), box.left, box.top, box.width, box.height]; }})()"
        );
        let chosen = self.below(100_000);
        let found = page
            .eval(&script, vec![json!(selector), json!(chosen)])
            .await?;
        let number = |at: usize| found[at].as_f64().unwrap_or_default();
        Ok(found[0].as_str().map(|name| {
            (
                name.to_string(),
                [number(1), number(2), number(3), number(4)],
            )
        }))
    }

    async fn press(&mut self, page: &Page) -> Result<String> {
        let Some((name, [left, top, width, height])) = self.any(page, PRESSED).await? else {
            return Ok("press nothing".into());
        };
        let point = (left + width / 2.0, top + height / 2.0);
        // What is wider than the window has its middle outside it.
        let _ = page.click_at(point).await;
        if name.starts_with("SELECT") {
            // The list of choices is the system's own window.
            page.chord(&[], Key::Escape).await?;
        }
        Ok(format!("press {name}"))
    }

    async fn drag(&mut self, page: &Page) -> Result<String> {
        let selector = self.of(&["input[type=range]", ".handles .target", ".slider"]);
        let Some((name, [left, top, width, height])) = self.any(page, selector).await? else {
            return Ok("drag nothing".into());
        };
        let part = self.below(100) as f64 / 100.0;
        let from = (left + width * part, top + height / 2.0);
        let away = |far: usize| far as f64 - 150.0;
        let to = (
            (from.0 + away(self.below(300))).max(1.0),
            (from.1 + away(self.below(300))).max(1.0),
        );
        let by_touch = page.engine() == Engine::Chromium && self.below(3) == 0;
        let _ = match by_touch {
            true => touch(page, from, to).await,
            false => page.drag(from, to).await,
        };
        Ok(format!(
            "drag {name} from {from:?} to {to:?}, touch {by_touch}"
        ))
    }

    async fn key(&mut self, page: &Page) -> Result<(String, bool)> {
        let key = self.of(&KEYS);
        let shift = self.below(4) == 0;
        let held: &[Key] = if shift { &[Key::Shift] } else { &[] };
        page.chord(held, key).await?;
        // After the last stop Tab leads out of the page.
        let told = format!("{}{key:?}", if shift { "Shift " } else { "" });
        Ok((told, !matches!(key, Key::Tab)))
    }

    async fn type_something(&mut self, page: &Page) -> Result<String> {
        let Some((name, [left, top, width, height])) = self.any(page, TYPES_OF_BOXES).await? else {
            return Ok("type nowhere".into());
        };
        let _ = page
            .click_at((left + width / 2.0, top + height / 2.0))
            .await;
        let typed = self.of(&TYPED);
        let in_box = page
            .eval(
                "/^(INPUT|TEXTAREA)$/.test(document.activeElement?.tagName) && \
                document.activeElement.type !== 'range'",
                vec![],
            )
            .await?;
        if in_box == Value::Bool(true) {
            page.chord(&[Key::Control], 'a').await?;
            if typed.is_empty() {
                page.chord(&[], Key::Delete).await?;
            } else {
                page.keys(typed).await?;
            }
            if self.below(2) == 0 {
                page.chord(&[], Key::Enter).await?;
            }
        }
        Ok(format!("type {typed:?} into {name}"))
    }

    /// Back or Forward, and back to the page where that led out of it.
    async fn travel(&mut self, page: &Page) -> Result<String> {
        let back = self.below(3) > 0;
        match back {
            true => page.client().back().await?,
            false => page.client().forward().await?,
        }
        let here = page.client().current_url().await?;
        if here.scheme() == "about" {
            page.client().forward().await?;
        }
        page.ready().await.context("Back or Forward")?;
        Ok(if back { "Back" } else { "Forward" }.into())
    }

    async fn paste_a_list(&mut self, page: &Page) -> Result<String> {
        let list = self.of(&LISTS);
        let script = "(() => { const box = document.querySelector('.own-area textarea');
            if (!box) return false;
            box.value = arguments[0]; box.dispatchEvent(new Event('input', { bubbles: true }));
            box.dispatchEvent(new Event('change', { bubbles: true })); return true; })()";
        if page.eval(script, vec![json!(list)]).await? != Value::Bool(true) {
            page.eval(
                "(location.hash = arguments[0].slice(1), 1)",
                vec![json!(link_to(app::View::ALL[0]))],
            )
            .await?;
        }
        page.next_frames().await?;
        Ok(format!("paste {list:?}"))
    }
}

async fn touch(page: &Page, from: (f64, f64), to: (f64, f64)) -> Result<()> {
    for (kind, part) in [
        ("touchStart", 0.0),
        ("touchMove", 0.3),
        ("touchMove", 0.7),
        ("touchMove", 1.0),
    ] {
        let x = from.0 + (to.0 - from.0) * part;
        let y = from.1 + (to.1 - from.1) * part;
        let event = json!({ "type": kind, "touchPoints": [{ "x": x, "y": y }] });
        page.browser
            .chromium("Input.dispatchTouchEvent", event)
            .await?;
    }
    let end = json!({ "type": "touchEnd", "touchPoints": [] });
    page.browser
        .chromium("Input.dispatchTouchEvent", end)
        .await?;
    Ok(())
}
