//! What opening a link or a file does to the page and to its past.

use super::update::{after, bands};
use app::link::{self, LinkNotice};
use app::{Decision, Msg, Notice, Page, State, View};
use model::Band;

#[test]
fn a_bad_link_keeps_the_page_and_says_why() {
    let state = after([Msg::BandSet(Band::Intensive, 310), Msg::Settled]);
    let good = link::print(&state.page);
    for (address, said) in [
        (&good[..good.len() - 2], LinkNotice::Damaged),
        ("v9_i5", LinkNotice::Newer),
        ("zz_yy", LinkNotice::Unreadable),
    ] {
        let opened = state.clone().update(Msg::LinkOpened(format!("#{address}")));
        assert_eq!(
            (&opened.page, opened.history.undo_label()),
            (&state.page, Some(&Decision::Band(Band::Intensive)))
        );
        assert_eq!(opened.notices, [Notice::Link(said)]);
        assert!(opened.update(Msg::NoticesClosed).notices.is_empty());
    }
}

#[test]
fn an_opened_link_can_be_undone_and_the_first_address_cannot() {
    let link = "#v1_i550_t1650_k3ex5".to_string();
    let state = after([
        Msg::BandSet(Band::Intensive, 310),
        Msg::LinkOpened(link.clone()),
    ]);
    assert_eq!(
        (bands(&state), state.history.undo_label()),
        ([0, 550, 1650, 3300], Some(&Decision::LinkOpened))
    );
    assert_eq!(
        bands(&state.clone().update(Msg::Undo)),
        [0, 310, 1090, 4100]
    );
    let again = state.clone().update(Msg::LinkOpened(link.clone()));
    assert_eq!(
        again.history, state.history,
        "Back to the same page is no decision"
    );
    let started = after([Msg::Started {
        address: link,
        framed: false,
    }]);
    assert_eq!(
        (bands(&started), started.history.undo_label()),
        ([0, 550, 1650, 3300], None)
    );
}

#[test]
fn a_plan_opened_from_a_file_is_a_decision() {
    let saved = link::print(&after([Msg::BandSet(Band::Intensive, 310)]).page);
    let state = after([Msg::FileOpened(saved)]);
    assert_eq!(bands(&state), [0, 310, 1090, 4100]);
    // The address bar takes up what is settled, and leaves alone what it was opened at.
    assert_eq!((state.settled, state.addresses), (1, 0));
    assert_eq!(state.update(Msg::Undo).page, Page::default());
    let broken = after([Msg::FileOpened("v9_i5".into())]);
    assert_eq!((broken.page, broken.settled), (Page::default(), 0));
    assert_eq!(broken.notices.len(), 1);
}

#[test]
fn what_unfolds_in_a_view_is_folded_in_the_next() {
    let state = after([
        Msg::ViewChosen(View::Worth, None),
        Msg::Unfolded("years", true),
        Msg::Unfolded("borders", true),
        Msg::Unfolded("years", false),
    ]);
    assert_eq!(state.forms.unfolded, ["borders"]);
    let next = state.update(Msg::ViewChosen(View::Numbers, None));
    assert_eq!(next.forms.unfolded, [""; 0]);
}

#[test]
fn a_link_to_a_part_of_an_answer_leads_to_that_part() {
    let opened = |view: View, framed: bool| {
        let page = Page {
            view,
            ..Page::default()
        };
        State::default().update(Msg::Started {
            address: format!("#{}", link::print(&page)),
            framed,
        })
    };
    let state = opened(View::EveryMix, false);
    assert_eq!(state.focus.as_deref(), Some("part-mixes"));
    assert_eq!(state.visits, 1);
    // The first part opens with its question, and what answers no question has a place of its own.
    for view in [View::OverTime, View::Alternatives, View::Present] {
        assert_eq!(opened(view, false).focus, None, "{view:?}");
    }
    // A page around this one keeps the focus.
    assert_eq!(opened(View::EveryMix, true).focus, None);
    // Back through decisions made in the same part moves nothing.
    let address = format!("#{}", link::print(&state.page));
    assert_eq!(state.update(Msg::Travelled(address)).visits, 1);
}
