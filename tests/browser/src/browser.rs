//! Starting Chromium, Firefox and WebKit, each as its users have it: only what a machine without a
//! screen needs is changed, and the reader's settings a test asks for.

use crate::driver::Driver;
use anyhow::{Context, Result, bail};
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use url::{ParseError, Url};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];
}

/// What the reader has set in the system or the browser, and the size of the page's area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    pub viewport: (u32, u32),
    pub dark: bool,
    /// Not in WebKit.
    pub reduced_motion: bool,
    /// Not in WebKit.
    pub forced_colours: bool,
    /// Only in Chromium: started so that it knows no WebAssembly, as some councils set it.
    pub no_webassembly: bool,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            viewport: (1366, 768),
            dark: false,
            reduced_motion: false,
            forced_colours: false,
            no_webassembly: false,
        }
    }
}

pub struct Browser {
    pub engine: Engine,
    pub client: Client,
    started_for: Options,
    // Ended after the client, when the browser is dropped.
    driver: Driver,
}

impl Browser {
    pub async fn start(engine: Engine, options: &Options) -> Result<Browser> {
        if engine == Engine::WebKit && (options.reduced_motion || options.forced_colours) {
            bail!("WebKit has no way to ask for reduced motion or forced colours.");
        }
        let mut driver = match engine {
            Engine::Chromium => Driver::start("chromedriver", &[], false),
            Engine::Firefox => Driver::start("geckodriver", &[], false),
            Engine::WebKit => {
                let theme = if options.dark {
                    "Adwaita:dark"
                } else {
                    "Adwaita"
                };
                Driver::start("WebKitWebDriver", &[("GTK_THEME", theme)], true)
            }
        }?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(engine, options)?)
            .connect(&driver.address())
            .await
            .with_context(|| format!("{engine:?} did not start"))?;
        driver.session = client.session_id().await?;
        let browser = Browser {
            engine,
            client,
            started_for: options.clone(),
            driver,
        };
        browser.prepare(options).await?;
        Ok(browser)
    }

    /// Whether it can have these settings without being started anew.
    pub fn is_started_for(&self, options: &Options) -> bool {
        let same = |it: fn(&Options) -> bool| it(&self.started_for) == it(options);
        match self.engine {
            Engine::Chromium => same(|it| it.no_webassembly),
            Engine::Firefox | Engine::WebKit => {
                same(|it| it.dark) && same(|it| it.reduced_motion) && same(|it| it.forced_colours)
            }
        }
    }

    /// Gives its tab these settings.
    pub async fn prepare(&self, options: &Options) -> Result<()> {
        self.emulate(options).await?;
        self.resize(options.viewport).await
    }

    /// Puts a new blank tab in place of the one it has, with whatever was set and kept there.
    pub async fn clear(&self) -> Result<()> {
        let client = &self.client;
        let new = client.new_window(true).await?.handle;
        client.close_window().await?;
        client.switch_to_window(new).await?;
        self.console().await?;
        Ok(())
    }

    /// What the console was told since it was last asked. Only Chromium tells.
    pub async fn console(&self) -> Result<Vec<Value>> {
        if self.engine != Engine::Chromium {
            return Ok(Vec::new());
        }
        let log = self.post("se/log", json!({ "type": "browser" })).await?;
        Ok(log.as_array().cloned().unwrap_or_default())
    }

    /// A command of Chromium's own protocol, for what WebDriver has no words for.
    pub async fn chromium(&self, command: &str, parameters: Value) -> Result<Value> {
        let body = json!({ "cmd": command, "params": parameters });
        self.post("goog/cdp/execute", body)
            .await
            .with_context(|| format!("{command} failed"))
    }

    /// A command of the driver that the client has no method for.
    pub async fn post(&self, path: &'static str, body: Value) -> Result<Value> {
        Ok(self.client.issue_cmd(Post { path, body }).await?)
    }

    /// Gives the page's area this exact size; the window around it is larger by what it must be.
    pub async fn resize(&self, (width, height): (u32, u32)) -> Result<()> {
        if self.engine == Engine::Chromium {
            // Its window has a least width; this way of telling the size has none.
            let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1,
                "mobile": false });
            self.chromium("Emulation.setDeviceMetricsOverride", metrics)
                .await?;
            return Ok(());
        }
        let mut found = self.viewport().await?;
        for _ in 0..100 {
            if found == (width, height) {
                return Ok(());
            }
            let (outer_width, outer_height) = self.client.get_window_size().await?;
            let outer = |outer: u64, inner: u32, wanted: u32| {
                (outer as i64 - i64::from(inner) + i64::from(wanted)).max(1) as u32
            };
            self.client
                .set_window_size(
                    outer(outer_width, found.0, width),
                    outer(outer_height, found.1, height),
                )
                .await?;
            // The window system answers when it likes.
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            found = self.viewport().await?;
        }
        bail!(
            "{:?} cannot be made {width} x {height}, only {} x {}.",
            self.engine,
            found.0,
            found.1
        )
    }

    async fn viewport(&self) -> Result<(u32, u32)> {
        let size = self
            .client
            .execute("return [innerWidth, innerHeight]", vec![])
            .await?;
        let side = |index: usize| size[index].as_f64().unwrap_or_default() as u32;
        Ok((side(0), side(1)))
    }

    async fn emulate(&self, options: &Options) -> Result<()> {
        if self.engine != Engine::Chromium {
            return Ok(());
        }
        let feature = |name: &str, value: &str| json!({ "name": name, "value": value });
        let features = [
            feature(
                "prefers-color-scheme",
                if options.dark { "dark" } else { "light" },
            ),
            feature(
                "prefers-reduced-motion",
                if options.reduced_motion { "reduce" } else { "" },
            ),
            feature(
                "forced-colors",
                if options.forced_colours { "active" } else { "" },
            ),
        ];
        self.chromium(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
        .await?;
        Ok(())
    }

    /// Where the driver listens, for what must be said to it directly.
    pub fn driver_address(&self) -> String {
        self.driver.address()
    }
}

fn capabilities(engine: Engine, options: &Options) -> Result<Capabilities> {
    let value = match engine {
        Engine::Chromium => {
            let mut arguments = vec!["--headless=new", "--disable-dev-shm-usage"];
            // Chromium refuses to run as root with its sandbox.
            if is_root() {
                arguments.push("--no-sandbox");
            }
            if options.no_webassembly {
                arguments.push("--js-flags=--jitless");
            }
            json!({
                "goog:chromeOptions": { "binary": program(&["/usr/bin/chromium",
                    "/usr/bin/google-chrome"])?, "args": arguments },
                "goog:loggingPrefs": { "browser": "ALL" },
            })
        }
        Engine::Firefox => json!({ "moz:firefoxOptions": {
            "binary": program(&["/usr/bin/firefox-esr", "/usr/bin/firefox"])?,
            "args": ["-headless"],
            "prefs": {
                "ui.systemUsesDarkTheme": i32::from(options.dark),
                "ui.prefersReducedMotion": i32::from(options.reduced_motion),
                "browser.display.document_color_use": if options.forced_colours { 2 } else { 0 },
            },
        }}),
        Engine::WebKit => json!({
            "browserName": "MiniBrowser",
            "webkitgtk:browserOptions": { "binary": program(MINI_BROWSERS)?,
                "args": ["--automation"] },
        }),
    };
    Ok(value.as_object().cloned().unwrap_or_default())
}

const MINI_BROWSERS: &[&str] = &[
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/x86_64-linux-gnu/webkitgtk-6.0/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkitgtk-6.0/MiniBrowser",
];

fn program<'a>(places: &[&'a str]) -> Result<&'a str> {
    let found = places.iter().find(|place| Path::new(place).exists());
    found
        .copied()
        .with_context(|| format!("there is no browser at {}", places.join(" or ")))
}

fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout.starts_with(b"0\n"))
}

#[derive(Debug)]
struct Post {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Post {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
