//! An exercise from its form to the room's board: made, sent, guessed, worked on and answered.

use crate::steps::*;
use anyhow::{Result, ensure};
use app::{View, link};
use browser_tests::{Engine, Host, Options, Page, in_each_browser, visit};
use serde_json::json;

in_each_browser!(a_team_guesses_reaches_its_goals_and_answers, async |page| {
    a_team(page).await
});
in_each_browser!(
    a_trainer_writes_an_exercise_and_the_page_says_all_of_it,
    async |page| { a_trainer(page).await }
);

in_each_browser!(
    a_lesson_reveals_after_the_guess_and_its_prose_moves_the_plan,
    async |page| a_lesson(page).await
);

#[test]
fn an_exercise_is_accessible_on_a_phone_and_in_its_form() -> Result<()> {
    let phone = Options {
        viewport: (320, 640),
        ..Options::default()
    };
    visit(Engine::Chromium, phone, async |page: &Page| {
        page.open(&first_of_the_six(View::OverTime)).await?;
        page.expect_accessible("an exercise").await?;
        let wide = "document.documentElement.scrollWidth <= innerWidth";
        page.wait_for("nothing wider than the window", wide).await?;
        page.open(&first_of_the_six(View::Exercise)).await?;
        page.expect_accessible("the form of an exercise").await?;
        page.wait_for("nothing wider than the window", wide).await
    })
}

/// The link of an exercise that comes with the page.
fn first_of_the_six(view: View) -> String {
    let first = text::exercise::shipped().swap_remove(0);
    let plan = app::Page {
        scenario: first.scenario,
        exercise: Some(first.exercise.into()),
        view,
        ..app::Page::default()
    };
    format!("#{}", link::print(&plan))
}

async fn a_team(page: &Page) -> Result<()> {
    page.open(&first_of_the_six(View::OverTime)).await?;
    ensure!(
        !is_seen(page, ".notices").await?,
        "something is said of a whole link"
    );
    let revealed = page.text(".revealed").await?;
    ensure!(revealed.is_empty(), "revealed before the guess: {revealed}");
    page.enter_into("[aria-label='Your guess']", "200").await?;
    let shown = "document.querySelector('.revealed').textContent.includes('It is 917 workers')";
    page.wait_for("the gap", shown).await?;
    page.click_text("Show the worked example").await?;
    page.wait_for_figure("workers", "917").await?;
    page.click_text("Begin again").await?;
    page.wait_for_figure("workers", "124").await?;

    // An assumption is left as it is, in words; families move, until every goal is reached.
    page.click_text("Hint").await?;
    page.wait_for("a hint", "!!document.querySelector('.hints p')")
        .await?;
    let met = "document.querySelectorAll('.goals .met').length";
    page.wait_for("one goal of two", &format!("{met} === 1"))
        .await?;
    page.enter_into(INTENSIVE_BOX, "600").await?;
    page.enter_into("[aria-label='Targeted families, number']", "0")
        .await?;
    page.wait_for("both goals", &format!("{met} === 2")).await?;
    page.click_text("10:00 Start the time").await?;
    let runs = "[...document.querySelectorAll('.exercise button')]
        .some((it) => /^9:5\\d Pause/.test(it.textContent))";
    page.wait_for("the time to run", runs).await?;

    // The answer goes into the chat, and the chat into the board.
    let caught = "(() => { Object.defineProperty(navigator, 'clipboard', { configurable: true,
        value: { writeText: (text) => (window.copied = text, Promise.resolve()) } }); })()";
    page.eval(caught, vec![]).await?;
    page.enter_into("#team-name", "Red").await?;
    page.click_text("Copy my answer").await?;
    page.wait_for("the answer", "!!window.copied").await?;
    let answer = page.eval("window.copied", vec![]).await?;
    let answer = answer.as_str().unwrap_or_default();
    ensure!(answer.starts_with("Red: "), "{answer}");
    let body = link::body_of(answer).unwrap_or_default();
    let opened = link::parse(&body).page.unwrap_or_default();
    let guess = opened.exercise.as_ref().and_then(|exercise| exercise.guess);
    ensure!(guess == Some(200.0), "the answer holds no guess: {answer}");
    let board = app::board::Board::default().with_chat(answer, "");
    ensure!(
        board.teams.len() == 1 && board.teams[0].name == "Red",
        "the board reads {board:?}"
    );
    Ok(())
}

async fn a_trainer(page: &Page) -> Result<()> {
    page.open(&link_to(View::Exercise)).await?;
    page.wait_for("the form", "!!document.querySelector('.making textarea')")
        .await?;
    ensure!(
        !is_seen(page, ".exercise").await?,
        "an exercise without anybody having made one"
    );
    // What is typed goes into the page when its box is left.
    let typed = "(() => { const boxes = [...document.querySelectorAll('.making .boxed-text')];
        const box = boxes.find((it) => it.textContent.startsWith(arguments[0]));
        const field = box.querySelector('input, textarea'); field.value = arguments[1];
        field.dispatchEvent(new Event('change', { bubbles: true })); })()";
    for (name, text) in [
        ("Title", "Budget day"),
        ("Story", "Half of it is gone."),
        ("Steps", "Look.\nChoose."),
        ("Hints", "Less is more."),
    ] {
        page.eval(typed, vec![json!(name), json!(text)]).await?;
    }
    page.enter_into("[aria-label='Workers, at most']", "100")
        .await?;
    page.click_text("Teams begin with the plan as it is now")
        .await?;
    page.click_text("Hide the questions").await?;
    page.wait_for(
        "all of it in the link",
        "['title-Budget', 'story', 'steps', 'hints', 'goals-w100', 'start', 'rules-questions']
            .every((part) => location.hash.includes('ex-' + part))",
    )
    .await?;
    let fragment = page.eval("location.hash", vec![]).await?;
    let made = link::parse(fragment.as_str().unwrap_or_default()).page;
    let sent = app::Page {
        view: View::OverTime,
        ..made.unwrap_or_default()
    };
    page.open("").await?;
    page.open(&format!("#{}", link::print(&sent))).await?;
    page.wait_for(
        "the exercise",
        "document.querySelectorAll('.exercise ol li').length === 2",
    )
    .await?;
    ensure!(
        !is_seen(page, ".tabs").await?,
        "the questions are to be seen"
    );
    ensure!(is_seen(page, ".over-time").await?, "doubt is hidden too");
    page.click("[aria-label='10 fewer intensive families']")
        .await?;
    page_still_works(page).await
}

/// The lesson of the docs, as a site that publishes the page would hold it.
async fn a_lesson(page: &Page) -> Result<()> {
    let address = page.server.address();
    let origin = address.trim_end_matches('/');
    let lesson = include_str!("../../../../docs/example.html")
        .replace("https://example.org/needs-triangle/", &address)
        .replace("https://example.org", origin);
    let host = Host::start(lesson, "")?;
    page.client().goto(&host.address()).await?;
    enter(page).await?;
    page.ready().await?;
    ensure!(
        !is_seen(page, ".notices").await?,
        "the frame speaks of its link"
    );
    // Some browsers give a frame the focus only by a pointer.
    page.click("[aria-label='Your guess']").await?;
    page.enter_into("[aria-label='Your guess']", "100").await?;
    let shown = "document.querySelector('.revealed').textContent.includes('It is 917 workers')";
    page.wait_for("the gap", shown).await?;
    page.client().clone().enter_parent_frame().await?;
    page.click_text("2,400 families a little help each").await?;
    enter(page).await?;
    page.wait_for_figure("workers", "160").await?;
    page.client().clone().enter_parent_frame().await?;
    page.click_text("Show a bit of both").await?;
    enter(page).await?;
    page.wait_for_figure("workers", "124").await
}

async fn enter(page: &Page) -> Result<()> {
    let frame = page.find("iframe").await?;
    Ok(frame.enter_frame().await?)
}
