//! An exercise as a package for learning systems (SCORM 1.2): the page as one file, a page around
//! it that tells the system how it goes, and the manifest by which the system finds them.

use super::zipped::zipped;
use crate::Given;
use app::frame::{Frame, Part};
use app::markup::escaped;
use app::{Page, View, link};
use text::scorm as words;

/// The page as one file, which only the page itself can give.
pub const PAGE: &str = "needs-triangle.html";
const SCRIPT: &str = include_str!("scorm.js");
const MANIFEST: &str = include_str!("imsmanifest.xml");
const AROUND: &str = include_str!("around.html");

/// The package of the exercise on this page; None where the page as one file was not given.
pub fn written(page: &Page, given: &Given) -> Option<Vec<u8>> {
    let own = given.files.iter().find(|file| file.name == PAGE)?;
    let title = match page.exercise.as_deref() {
        Some(exercise) if !exercise.title.is_empty() => exercise.title.clone(),
        _ => text::first::window_title(&page.title),
    };
    let has_goals = page
        .exercise
        .as_ref()
        .is_some_and(|it| !it.goals.is_empty());
    // In a frame, so that a link put together by the script is opened without a word.
    let shown = Page {
        view: View::OverTime,
        frame: Some(Frame {
            parts: Part::ALL.to_vec(),
            ..Frame::default()
        }),
        ..page.clone()
    };
    let link = link::print(&shown);
    zipped(&[
        (
            "imsmanifest.xml".into(),
            manifest(&title, &link).into_bytes(),
        ),
        (
            "index.html".into(),
            around(&title, &link, has_goals).into_bytes(),
        ),
        ("scorm.js".into(), SCRIPT.into()),
        (PAGE.into(), own.content.clone()),
    ])
}

fn manifest(title: &str, link: &str) -> String {
    // A name of its own for each exercise, as systems tell packages apart by it.
    let code = link.rsplit('_').next().unwrap_or_default();
    MANIFEST
        .replace("{code}", code)
        .replace("{title}", &escaped(title))
}

/// The page around the exercise. With goals a learner passes, without them completes.
fn around(title: &str, link: &str, has_goals: bool) -> String {
    let status = if has_goals { "passed" } else { "completed" };
    let filled = [
        ("{language}", words::LANGUAGE),
        ("{found}", words::FOUND),
        ("{kept}", words::KEPT),
        ("{waiting}", words::WAITING),
        ("{none}", words::NONE),
        ("{link}", link),
        ("{status}", status),
        // What a trainer typed comes last, so that nothing in it is filled in.
        ("{title}", title),
    ];
    filled
        .into_iter()
        .fold(AROUND.to_string(), |text, (place, value)| {
            text.replace(place, &escaped(value))
        })
}
