//! Plans kept to compare with, each a segment that holds a link's own: `vs-v1~5Fi550~5Ft1650`.

use super::super::grammar::{self, VERSION};
use super::super::text::{escape, unescape};
use super::key::{Key, Read, parts};
use crate::link::notice::Named;
use crate::page::{MOST_KEPT, Page};

pub const KEPT: Key = Key {
    word: WORD,
    print: |page, _| page.kept.iter().map(printed).collect(),
    read: |value, page| {
        let place = page.kept.len();
        if place == MOST_KEPT {
            return None;
        }
        let mut plan = Page::default();
        for segment in segments(value)?.iter().filter(|segment| !is_kept(segment)) {
            super::read(segment, &mut plan);
        }
        page.kept.push(plan.plan());
        Read::plainly(Named::Kept(place))
    },
};

const WORD: &str = "vs";

fn is_kept(segment: &str) -> bool {
    parts(segment).0 == WORD
}

fn printed(plan: &Page) -> String {
    let version = format!("{}{VERSION}", grammar::VERSION_LETTER);
    let mut all = vec![version];
    all.extend(super::segments(plan, &Page::default()));
    escape(&all.join("_"))
}

/// What a plan inside a link says, its version first.
fn segments(value: &str) -> Option<Vec<String>> {
    Some(unescape(value)?.split('_').map(String::from).collect())
}

/// A segment as a later version says the same: a plan inside it has a version of its own.
pub fn upgraded(segment: String, upgrade: impl Fn(usize, Vec<String>) -> Vec<String>) -> String {
    let inside = parts(&segment).1;
    let Some(mut plan) = segments(inside).filter(|_| is_kept(&segment)) else {
        return segment;
    };
    let said = plan.first().and_then(|first| grammar::version(first));
    if said.is_some() {
        plan.remove(0);
    }
    let plan = upgrade(said.unwrap_or(1), plan);
    format!("{WORD}-{}", escape(&plan.join("_")))
}
