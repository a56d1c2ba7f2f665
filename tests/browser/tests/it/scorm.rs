//! An exercise in a learning system: saved from the form, and the package run inside a system that
//! keeps what it is told, stops answering, comes back, is left and entered again, or is not there.

use crate::steps::*;
use anyhow::{Result, ensure};
use app::exercise::{Exercise, Goal, Sought};
use app::file::Kind;
use app::{View, link};
use browser_tests::{Page, Server, Wasm, dist, files_in, in_each_browser};
use files::{Given, GivenFile, scorm};
use serde_json::json;
use std::fs;
use std::io::Cursor;
use std::path::Path;

in_each_browser!(
    a_learning_system_hears_of_every_decision_and_gives_it_back,
    async |page| a_launch(page).await
);
in_each_browser!(an_exercise_is_saved_as_a_package, async |page| {
    saved(page).await
});

/// A learning system: its object keeps what was committed, and can stop answering.
const SYSTEM: &str = "<!doctype html><title>System</title><script>
    window.held = {}; window.kept = {}; window.commits = 0; window.silent = false;
    const answer = () => String(!window.silent);
    window.API = {
        LMSInitialize: () => 'true', LMSFinish: () => 'true',
        LMSGetValue: (name) => window.kept[name] ?? '',
        LMSSetValue: (name, value) => {
            if (name === 'cmi.suspend_data' && value.length > 1000) throw new Error('too long');
            if (!window.silent) window.held[name] = value; return answer(); },
        LMSCommit: () => { if (!window.silent) { window.kept = { ...window.held };
            window.commits += 1; } return answer(); } };
    </script><iframe id='launch' width='1200' height='900' src='index.html'></iframe>";

/// What the package's own frame shows, and what stands above it.
const INSIDE: &str = "document.getElementById('launch').contentDocument.querySelector('iframe')
    .contentDocument";
const SAID: &str = "document.getElementById('launch').contentDocument
    .getElementById('said').textContent";

fn exercise() -> app::Page {
    let goal = |of, limit| Goal { of, limit };
    let exercise = Exercise {
        title: "Fewer".into(),
        // So long that no system would keep the whole link.
        story: "Half of it is gone. ".repeat(35).trim().into(),
        reflect: vec!["What would you tell those who have to wait, and when? ".repeat(4); 2],
        goals: vec![goal(Sought::Left, 0.0), goal(Sought::Workers, 110.0)],
        ..Exercise::default()
    };
    app::Page {
        exercise: Some(exercise.kept().into()),
        ..app::Page::default()
    }
}

/// The package's files beside the system, served.
fn system(engine: &str) -> Result<Server> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("scorm-{engine}"));
    let given = Given {
        files: vec![GivenFile {
            name: scorm::PAGE.into(),
            content: fs::read(dist().join(scorm::PAGE))?,
        }],
        ..Given::default()
    };
    let fragment = link::print(&exercise());
    ensure!(fragment.len() > 1000, "the link is too short to try that");
    let bytes = files::write(&fragment, Kind::Scorm, &given)
        .map_err(|refused| anyhow::anyhow!("{refused:?}"))?;
    zip::ZipArchive::new(Cursor::new(bytes))?.extract(&folder)?;
    fs::write(folder.join("system.html"), SYSTEM)?;
    Server::of(files_in(&folder)?, Wasm::Served)
}

async fn ready(page: &Page) -> Result<()> {
    page.wait_for(
        "the exercise in the system",
        &format!("{INSIDE}.documentElement.dataset.state === 'ready'"),
    )
    .await
}

/// Presses a button of the exercise by its accessible name.
async fn press(page: &Page, name: &str) -> Result<()> {
    let script = format!("{INSIDE}.querySelector('[aria-label=\"{name}\"]').click()");
    page.eval(&script, vec![]).await.map(drop)
}

async fn a_launch(page: &Page) -> Result<()> {
    let system = system(&format!("{:?}", page.engine()))?;
    let at = |name: &str| format!("{}{name}", system.top_address());
    page.client().goto(&at("system.html")).await?;
    ready(page).await?;
    let kept = |name: &str| format!("window.kept['cmi.{name}']");
    let (status, score) = (kept("core.lesson_status"), kept("core.score.raw"));
    press(page, "10 more intensive families").await?;
    page.wait_for(
        "the first decision",
        &format!("{status} === 'incomplete' && {score} === '50'"),
    )
    .await?;
    let suspended = page.eval(&kept("suspend_data"), vec![]).await?;
    let length = suspended.as_str().map_or(0, str::len);
    ensure!((1..=1000).contains(&length), "it keeps {suspended}");

    // Without an answer nothing is lost, and what was not taken is handed over later.
    page.eval("(window.silent = true, 1)", vec![]).await?;
    for _ in 0..30 {
        press(page, "10 fewer targeted families").await?;
    }
    page.wait_for(
        "the silence",
        &format!("{SAID}.includes('does not answer')"),
    )
    .await?;
    let before = page.eval("window.commits", vec![]).await?;
    page.eval("(window.silent = false, 1)", vec![]).await?;
    page.wait_for(
        "what was done meanwhile",
        &format!("window.commits > {before} && {status} === 'passed' && {score} === '100'"),
    )
    .await?;

    // Left and entered again it goes on where it was.
    let families =
        format!("{INSIDE}.querySelector('[aria-label=\"Intensive families, number\"]').value");
    let was = page.eval(&families, vec![]).await?;
    page.eval(
        "(document.getElementById('launch').contentWindow.location.reload(), 1)",
        vec![],
    )
    .await?;
    page.wait_for("the other launch", &format!("!{SAID}.includes('Kept by')"))
        .await?;
    ready(page).await?;
    page.wait_for("the plan as it was", &format!("{families} === {was}"))
        .await?;
    ensure!(was == json!("310"), "it was {was}");
    let notices = format!("{INSIDE}.querySelector('.notices') === null");
    page.wait_for("nothing to be said of it", &notices).await?;

    // And without any system it is said, and works.
    page.client().goto(&at("index.html")).await?;
    let none = "document.getElementById('said').textContent.includes('No learning system')";
    page.wait_for("what is missing", none).await?;
    page.client().clone().enter_frame(0).await?;
    page.ready().await?;
    page_still_works(page).await
}

async fn saved(page: &Page) -> Result<()> {
    let plan = app::Page {
        view: View::Exercise,
        ..exercise()
    };
    page.open(&format!("#{}", link::print(&plan))).await?;
    let watch = "(() => { const of = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => { window.saved = blob; return of(blob); }; })()";
    page.eval(watch, vec![]).await?;
    page.click_text("Save for a learning system (SCORM)")
        .await?;
    page.wait_for(
        "the package",
        "window.saved?.type === 'application/zip' && window.saved.size > 100000",
    )
    .await?;
    page.wait_for(
        "what became of it",
        "document.querySelector('.making').innerText.includes('with your downloads')",
    )
    .await
}
