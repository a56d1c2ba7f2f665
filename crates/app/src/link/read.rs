//! Segments of the newest version, put on a page one by one. A link read is never a failure, but a
//! page and what was not as expected.

use super::keys;
use super::notice::{Cut, LinkNotice, Named};
use crate::page::Page;
use crate::proof::Checked;
use model::{Band, Parameter};

/// Segments that are not known are told by their first characters; a notice lists the first few.
const SHOWN_LENGTH: usize = 24;
const LISTED: usize = 5;
/// More than anybody reads.
const MOST_NOTICES: usize = 100;

/// What became of a link.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The page it describes; None when nothing of it may be loaded.
    pub page: Option<Page>,
    /// What the user should know.
    pub notices: Vec<LinkNotice>,
    /// What it gave the page, each once, in the order of the link: without a check code the last
    /// may be cut short.
    pub set: Vec<Named>,
    /// Where it carries its headline: whether the result is the same.
    pub headline: Option<Checked>,
}

pub(super) fn nothing_loaded(notice: LinkNotice) -> Opened {
    Opened {
        page: None,
        notices: vec![notice],
        set: vec![],
        headline: None,
    }
}

/// The page that `start` becomes by these segments, with what there is to say after `notices`.
/// Segments that stand in `unsaid` too are no proof that a text is a link at all.
pub(super) fn read_all(
    segments: &[String],
    unsaid: &[String],
    start: Page,
    mut notices: Vec<LinkNotice>,
) -> Opened {
    let mut page = start;
    let mut unknown: Vec<String> = vec![];
    let mut more = 0;
    let mut seen: Vec<Named> = vec![];
    let mut says_something = false;
    for segment in segments {
        let Some(read) = keys::read(segment, &mut page) else {
            // Of what is not known no more is kept than is said.
            if unknown.len() < LISTED {
                unknown.push(segment.chars().take(SHOWN_LENGTH).collect());
            } else {
                more += 1;
            }
            continue;
        };
        match seen.iter().position(|named| *named == read.named) {
            None => seen.push(read.named),
            Some(at) => {
                let twice = LinkNotice::Twice(read.named);
                if !notices.contains(&twice) {
                    notices.push(twice);
                }
                // It stands last now.
                seen.remove(at);
                seen.push(read.named);
            }
        }
        says_something |= !unsaid.contains(segment);
        let said = notices.len() < MOST_NOTICES;
        notices.extend(
            read.notice
                .filter(|notice| said && !notices.contains(notice)),
        );
    }
    if !says_something && !unknown.is_empty() {
        return nothing_loaded(LinkNotice::Unreadable);
    }
    if !unknown.is_empty() {
        notices.push(LinkNotice::Unknown {
            listed: unknown,
            more,
        });
    }
    notices.extend(cut_overfull(&mut page));
    let is_whole = !notices.contains(&LinkNotice::NoCheckCode);
    let checked = |then| Checked::of(&then, &page.scenario, is_whole);
    let headline = keys::headline(segments).map(checked);
    Opened {
        page: Some(page),
        notices,
        set: seen,
        headline,
    }
}

/// Cuts bands that exceed the families from targeted, then intensive, then withdrawn, and says by
/// how much.
fn cut_overfull(page: &mut Page) -> Option<LinkNotice> {
    let mix = page.scenario.mix();
    let asked = [
        (Band::Targeted, Parameter::Targeted),
        (Band::Intensive, Parameter::Intensive),
        (Band::Withdrawn, Parameter::Withdrawn),
    ];
    let cuts: Vec<Cut> = asked
        .into_iter()
        .map(|(band, parameter)| Cut {
            band,
            asked: page.scenario.get(parameter),
            used: f64::from(mix.families(band)),
        })
        .filter(|cut| cut.asked > cut.used)
        .collect();
    page.scenario = page.scenario.with_mix(mix);
    (!cuts.is_empty()).then(|| LinkNotice::Overfull {
        families: mix.total(),
        cuts,
    })
}
