//! What opening a link or a file does to the page and to its past.

use super::update::{after, bands};
use app::link::{self, LinkNotice};
use app::{Decision, Msg, Notice, Page, View};
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
