//! What a reader does with the page, and what a test can see of it. Nothing waits for time alone:
//! `wait_for` asks until the page says yes, and says what it waited for when it never does.

use crate::{Browser, Engine, Server};
use anyhow::{Context, Result, bail};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(60);

pub struct Page {
    // Dropped in this order: the browser before the server it may still ask.
    pub browser: Browser,
    pub server: Server,
}

impl Page {
    pub fn new(browser: Browser, server: Server) -> Page {
        Page { browser, server }
    }

    pub fn engine(&self) -> Engine {
        self.browser.engine
    }

    pub fn client(&self) -> &Client {
        &self.browser.client
    }

    /// Opens the page afresh, with a fragment such as `#v=1` or none, and waits for the program.
    pub async fn open(&self, fragment: &str) -> Result<()> {
        self.open_at_once(fragment).await?;
        self.ready().await
    }

    /// The same without waiting for the program.
    pub async fn open_at_once(&self, fragment: &str) -> Result<()> {
        // The same address but for its fragment would only scroll; a blank page between makes it
        // load.
        self.client().goto("about:blank").await?;
        self.client()
            .goto(&format!("{}{fragment}", self.server.address()))
            .await?;
        Ok(())
    }

    /// Waits until the program has taken the page over.
    pub async fn ready(&self) -> Result<()> {
        self.wait_for(
            "the program to be ready",
            "document.documentElement.dataset.state === 'ready'",
        )
        .await
    }

    /// The value of a JavaScript expression, with `arguments` to use in it.
    pub async fn eval(&self, expression: &str, arguments: Vec<Value>) -> Result<Value> {
        let script = format!("return ({expression})");
        self.client()
            .execute(&script, arguments)
            .await
            .with_context(|| format!("the page could not work out `{expression}`"))
    }

    /// The unrounded value of a headline figure; empty when it has none.
    pub async fn figure(&self, name: &str) -> Result<String> {
        let value = self
            .eval(
                "document.querySelector(arguments[0])?.dataset.value",
                vec![json!(format!("[data-figure='{name}']"))],
            )
            .await?;
        value
            .as_str()
            .map(str::to_string)
            .with_context(|| format!("the page has no figure `{name}`"))
    }

    /// The visible text of an element, or nothing when it is not there.
    pub async fn text(&self, selector: &str) -> Result<String> {
        let text = self
            .eval(
                "document.querySelector(arguments[0])?.innerText ?? ''",
                vec![json!(selector)],
            )
            .await?;
        Ok(text.as_str().unwrap_or_default().to_string())
    }

    /// The value in a box or of a slider.
    pub async fn value(&self, selector: &str) -> Result<String> {
        let value = self
            .eval(
                "document.querySelector(arguments[0])?.value",
                vec![json!(selector)],
            )
            .await?;
        value
            .as_str()
            .map(str::to_string)
            .with_context(|| format!("`{selector}` has no value"))
    }

    /// Asks a JavaScript condition until it holds.
    pub async fn wait_for(&self, what: &str, condition: &str) -> Result<()> {
        self.wait_until(what, async || {
            Ok(self.eval(condition, vec![]).await? == Value::Bool(true))
        })
        .await
    }

    /// Asks a condition written in Rust until it holds.
    pub async fn wait_until(
        &self,
        what: &str,
        condition: impl AsyncFn() -> Result<bool>,
    ) -> Result<()> {
        let start = Instant::now();
        loop {
            // While a page loads there may be nothing to ask; only the last answer counts.
            let answer = condition().await;
            match answer {
                Ok(true) => return Ok(()),
                Err(error) if start.elapsed() > PATIENCE => {
                    return Err(error.context(format!("waited in vain for {what}")));
                }
                Ok(false) if start.elapsed() > PATIENCE => {
                    bail!("waited {} s in vain for {what}.", PATIENCE.as_secs())
                }
                _ => tokio::time::sleep(Duration::from_millis(15)).await,
            }
        }
    }

    pub async fn wait_for_figure(&self, name: &str, value: &str) -> Result<()> {
        let last = std::cell::RefCell::new(String::new());
        let seen = async || {
            last.replace(self.figure(name).await?);
            Ok(*last.borrow() == value)
        };
        let outcome = self
            .wait_until(&format!("{name} to be `{value}`"), seen)
            .await;
        outcome.with_context(|| format!("{name} was last `{}`", last.borrow()))
    }

    pub async fn find(&self, selector: &str) -> Result<Element> {
        self.client()
            .find(Locator::Css(selector))
            .await
            .with_context(|| format!("the page has no `{selector}`"))
    }

    /// Presses a key a number of times in an element.
    pub async fn press(&self, selector: &str, key: Key, times: usize) -> Result<()> {
        let keys = char::from(key).to_string().repeat(times);
        Ok(self.find(selector).await?.send_keys(&keys).await?)
    }

    /// Replaces what a box holds and says it is done with Enter.
    pub async fn enter_into(&self, selector: &str, text: &str) -> Result<()> {
        self.type_into(selector, text).await?;
        self.press(selector, Key::Enter, 1).await
    }

    /// Replaces what a box holds, as by selecting all and typing. Types into a box in place of what
    /// it holds, and sees that it arrived: in Chromium keys sent just after the first frame are
    /// sometimes lost, for a reason not yet found.
    pub async fn type_into(&self, selector: &str, text: &str) -> Result<()> {
        let nothing = char::from(Key::Delete).to_string();
        for _ in 0..5 {
            let element = self.find(selector).await?;
            let json = serde_json::to_value(&element)?;
            self.client()
                .execute(
                    "arguments[0].focus(); arguments[0].select()",
                    vec![json.clone()],
                )
                .await?;
            element
                .send_keys(if text.is_empty() { &nothing } else { text })
                .await?;
            let held = self.eval("arguments[0].value", vec![json]).await?;
            if held == text {
                return Ok(());
            }
            self.next_frames().await?;
        }
        anyhow::bail!("`{selector}` did not take `{text}`")
    }

    pub async fn click(&self, selector: &str) -> Result<()> {
        let element = self.find(selector).await?;
        self.bring_to_the_middle(&element).await?;
        Ok(element.click().await?)
    }

    /// As a reader scrolls who wants to press something that the strip or the dock lies over.
    async fn bring_to_the_middle(&self, element: &Element) -> Result<()> {
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        let element = serde_json::to_value(element)?;
        self.client().execute(script, vec![element]).await?;
        Ok(())
    }

    /// Clicks the visible control with this name, be it its text or its label.
    pub async fn click_text(&self, name: &str) -> Result<()> {
        let script = "const name = arguments[0];
            const tidy = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
            const controls = document.querySelectorAll('button, a[href], summary, label, option, ' +
                '[role=button], [role=tab], [role=menuitem]');
            return [...controls].find((it) => it.getClientRects().length &&
                (tidy(it.ariaLabel) === name || tidy(it.innerText) === name))";
        let found = self.client().execute(script, vec![json!(name)]).await?;
        let id = found
            .as_object()
            .and_then(|object| object.values().next())
            .and_then(Value::as_str);
        let id = id.with_context(|| format!("nothing to click is named `{name}`"))?;
        let element = Element::from_element_id(self.client().clone(), id.to_string().into());
        self.bring_to_the_middle(&element).await?;
        element
            .click()
            .await
            .with_context(|| format!("`{name}` could not be clicked"))
    }

    /// A picture of what is seen, two frames from now so that everything pending is painted.
    pub async fn screenshot(&self, path: &Path) -> Result<()> {
        self.next_frames().await?;
        let picture = self.client().screenshot().await?;
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, picture).with_context(|| format!("could not write {}", path.display()))
    }

    pub async fn next_frames(&self) -> Result<()> {
        let script = "const done = arguments[0]; requestAnimationFrame(() => \
            requestAnimationFrame(() => done(true)))";
        self.client().execute_async(script, vec![]).await?;
        Ok(())
    }

    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.browser.resize((width, height)).await
    }

    /// Errors in the console since the last call: scripts, blocked content, missing files.
    /// Only Chromium tells; the others have none to report.
    pub async fn console_errors(&self) -> Result<Vec<String>> {
        let entries = self.browser.console().await?;
        let errors = entries.iter().filter(|entry| entry["level"] == "SEVERE");
        Ok(errors
            .filter_map(|entry| entry["message"].as_str().map(str::to_string))
            .collect())
    }
}
