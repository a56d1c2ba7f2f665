//! A link in hand: pasted or dropped into the box, opened as one step, said to be none, taken back.

use app::notice::Set;
use app::{Msg, Notice, Page, State, link};
use model::{Band, Parameter};

fn started() -> State {
    State::default().update(Msg::Started {
        address: String::new(),
        framed: false,
    })
}

fn intensive(state: &State) -> u32 {
    state.page.scenario.mix().families(Band::Intensive)
}

#[test]
fn a_wrapped_link_opens_as_one_step_of_undo() {
    let plan = Page {
        scenario: Page::default().scenario.with(Parameter::Intensive, 550.0),
        ..Page::default()
    };
    let text = format!("Dear all, <https://example.org/t/#{}>.", link::print(&plan));
    let state = started().update(Msg::BandSet(Band::Intensive, 400));
    let opened = state.update(Msg::Settled).update(Msg::LinkPasted(text));
    assert_eq!((intensive(&opened), opened.notices.len()), (550, 0));
    assert_eq!(intensive(&opened.update(Msg::Undo)), 400);
}

#[test]
fn what_holds_no_link_changes_nothing_and_says_so() {
    let state = started().update(Msg::BandSet(Band::Intensive, 400));
    for text in ["hello", "https://example.org/", "5,500", "vv"] {
        let after = state.clone().update(Msg::LinkPasted(text.into()));
        assert_eq!(intensive(&after), 400, "{text}");
        assert_eq!(after.notices.len(), 1, "{text}: {:?}", after.notices);
    }
}

#[test]
fn a_link_without_a_code_says_what_it_set_and_is_taken_back_at_one_press() {
    let address = "#v1_i550_rc4125".to_string();
    let state = State::default().update(Msg::Started {
        address,
        framed: false,
    });
    let set = |parameter, value, perhaps_cut| Set {
        parameter,
        value,
        perhaps_cut,
    };
    let said = Notice::Unchecked {
        sets: vec![
            set(Parameter::Intensive, 550.0, false),
            set(Parameter::ReactiveCost, 4125.0, true),
        ],
        and_more: false,
    };
    assert_eq!(state.notices, [said]);
    let back = state.update(Msg::LinkTakenBack);
    assert_eq!((back.page, back.notices), (Page::default(), vec![]));
}

#[test]
fn in_a_frame_a_link_written_by_hand_is_opened_quietly() {
    let state = State::default().update(Msg::Started {
        address: "?v1_i550_e1-triangle".into(),
        framed: true,
    });
    assert_eq!((intensive(&state), state.notices), (550, vec![]));
}
