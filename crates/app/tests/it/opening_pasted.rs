//! A link in hand: pasted or dropped into the box, opened as one step, said to be none, taken back.

use app::link::Named;
use app::notice::{Set, SetTo};
use app::{Msg, Notice, Opened, Page, State, link};
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
        named: Named::Parameter(parameter),
        value: SetTo::Number(value),
        perhaps_cut,
    };
    let said = Notice::Unchecked(vec![
        set(Parameter::Intensive, 550.0, false),
        set(Parameter::ReactiveCost, 4125.0, true),
    ]);
    assert_eq!(state.notices, [said]);
    let back = state.update(Msg::LinkTakenBack);
    assert_eq!((back.page, back.notices), (Page::default(), vec![]));
}

/// What the notice of a link without a check code names, and what it says may be cut short.
fn said_to_be_set(address: &str) -> (Vec<Named>, Vec<Named>) {
    let state = State::default().update(Msg::Started {
        address: address.into(),
        framed: false,
    });
    let sets: Vec<Set> = match state.notices.into_iter().next() {
        Some(Notice::Unchecked(sets)) => sets,
        None => vec![],
        other => panic!("{address} says {other:?}"),
    };
    let cut = sets.iter().filter(|set| set.perhaps_cut);
    (
        sets.iter().map(|set| set.named).collect(),
        cut.map(|set| set.named).collect(),
    )
}

#[test]
fn each_value_set_is_named_and_the_last_is_perhaps_cut_whatever_it_is() {
    let intensive = Named::Parameter(Parameter::Intensive);
    let targeted = Named::Parameter(Parameter::Targeted);
    let reason = Named::Reason(Parameter::ReactiveCost);
    for (address, set, cut) in [
        // Cut to what the starting point has too.
        ("#v1_t1650_i300", vec![targeted, intensive], vec![intensive]),
        (
            "#v1_i550_title-Cabinet-opt",
            vec![intensive, Named::Title],
            vec![Named::Title],
        ),
        (
            "#v1_i550_why-rc-our-own",
            vec![intensive, reason],
            vec![reason],
        ),
        (
            "#v1_i5_places-30.1",
            vec![intensive, Named::Places],
            vec![Named::Places],
        ),
        (
            "?v1_i550_called-Dov",
            vec![intensive, Named::PlaceNames],
            vec![Named::PlaceNames],
        ),
        // What is open is no value of the plan.
        ("#v1_i550_view-mixes", vec![intensive], vec![]),
        ("#v1_view-mixes", vec![], vec![]),
    ] {
        assert_eq!(said_to_be_set(address), (set, cut), "{address}");
    }
    for address in ["#v1", "#v1_", "#v1\\_"] {
        let state = State::default().update(Msg::Started {
            address: address.into(),
            framed: false,
        });
        assert_eq!(state.notices, [Notice::Unchecked(vec![])], "{address}");
    }
}

#[test]
fn a_link_is_taken_back_to_what_was_there_whatever_was_done_since() {
    let own = started().update(Msg::BandSet(Band::Intensive, 400));
    let own = own.update(Msg::Settled);
    for msg in [
        Msg::LinkOpened("#v1_i550_rc4125".into()),
        Msg::LinkPasted("see #v1_i550_rc4125 there".into()),
        Msg::FileOpened("v1_i550_rc4125".into()),
        Msg::Travelled("#v1_i550_rc4125".into()),
    ] {
        let opened = own.clone().update(msg.clone());
        assert_eq!(intensive(&opened), 550, "{msg:?}");
        let moved = opened
            .update(Msg::BandSet(Band::Targeted, 900))
            .update(Msg::Settled);
        let back = moved.update(Msg::LinkTakenBack);
        assert_eq!((&back.page, back.notices.len()), (&own.page, 0), "{msg:?}");
        // Another press of undo brings back what was done.
        assert_eq!(intensive(&back.update(Msg::Undo)), 550, "{msg:?}");
    }
}

#[test]
fn what_the_browser_refuses_is_said_beside_what_a_link_set() {
    let state = started().update(Msg::LinkOpened("#v1_i550_rc4125".into()));
    let said = state.update(Msg::Said(Notice::AddressRefused));
    assert_eq!(said.notices.len(), 2);
    let said = said.update(Msg::Said(Notice::PrintRefused));
    assert_eq!(said.notices.last(), Some(&Notice::PrintRefused));
    assert_eq!(said.notices.len(), 2);
}

#[test]
fn a_plan_too_long_for_a_link_opens_from_its_text() {
    let mut plan = Page::default();
    for row in model::ROWS.iter().take(20) {
        plan.reasons
            .set(row.parameter, &"our own count ".repeat(10));
    }
    plan.scenario = plan.scenario.with(Parameter::Intensive, 550.0);
    let text = link::print(&plan);
    assert!(text.len() > link::LONGEST);
    for msg in [
        Msg::LinkPasted(text.clone()),
        Msg::LinkPasted(format!("Here it is:\n{text}\n")),
        Msg::FileOpened(format!("\u{FEFF}{text}\r\n")),
        // As the browser keeps it for an entry of its history.
        Msg::Travelled(format!("https://example.org/#{text}")),
    ] {
        let state = started().update(msg);
        assert_eq!((state.page, state.notices), (plan.clone(), vec![]));
    }
    let cut = format!("#{}", &text[..text.len() - 1]);
    let state = started().update(Msg::LinkOpened(cut));
    assert_eq!(state.notices.len(), 1);
    assert_eq!(state.page, Page::default());
}

#[test]
fn what_is_opened_from_hand_stands_in_the_address_and_closes_its_box() {
    let open = started().update(Msg::Toggled(Opened::Share));
    let opened = open
        .clone()
        .update(Msg::LinkPasted("#v1_i550_k255j".into()));
    // A settled decision is what the address follows.
    assert_eq!((opened.settled, opened.addresses), (1, 1));
    assert_eq!(
        (opened.open, opened.focus.as_deref()),
        (None, Some("question"))
    );
    let none = open.update(Msg::LinkPasted("hello".into()));
    assert_eq!((none.settled, none.open), (0, Some(Opened::Share)));
}

#[test]
fn marks_that_hide_or_turn_words_are_kept_out_of_whatever_is_named() {
    let marked = "Op\u{202E}tion\u{200B} B\u{2066}\u{AD}\u{2028}";
    let joined = "👩\u{200D}👧 می\u{200C}خواهم ❤\u{FE0F}";
    for (text, kept) in [(marked, "Option B"), (joined, joined)] {
        let state = started()
            .update(Msg::TitleSet(text.into()))
            .update(Msg::ReasonGiven(Parameter::Budget, text.into()));
        assert_eq!(state.page.title, kept);
        assert_eq!(state.page.reasons.get(Parameter::Budget), kept);
        let written = link::escape(text);
        let address = format!("#v1_title-{written}_called-{written}_why-bu-{written}");
        let opened = link::parse(&address);
        let page = opened.page.expect("a page");
        let named = [
            &page.title,
            &page.place_names[0],
            page.reasons.get(Parameter::Budget),
        ];
        assert_eq!(named, [kept; 3]);
        // What cannot be seen is not missed.
        assert_eq!(opened.notices, [link::LinkNotice::NoCheckCode]);
    }
}

#[test]
fn in_a_frame_a_link_written_by_hand_is_opened_quietly() {
    let state = State::default().update(Msg::Started {
        address: "?v1_i550_e1-triangle".into(),
        framed: true,
    });
    assert_eq!((intensive(&state), state.notices), (550, vec![]));
    for address in ["#i550_e1", "#v1_i550_rc4125", "?v=1&i=550&embed=figures"] {
        let state = State::default().update(Msg::Started {
            address: address.into(),
            framed: true,
        });
        assert_eq!(
            (intensive(&state), state.notices),
            (550, vec![]),
            "{address}"
        );
    }
}
