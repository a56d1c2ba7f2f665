//! The page inside another one: what its link says, and the snippet for the host's page.

use app::embedding::{Embedding, address_of};
use app::frame::{Controls, Frame, Part, Theme};
use app::{Msg, Names, Notice, Page, State, View, link};
use model::{Band, Parameter};

const ADDRESS: &str = "https://example.org/tool/";

#[test]
fn the_link_of_the_frame_says_what_is_shown_and_reads_back() {
    let page = Page {
        title: "a".into(),
        ..Page::default()
    };
    let all = Embedding::default();
    assert!(all.link(&page).contains("_e1-all_"), "{}", all.link(&page));
    let few = Embedding {
        controls: Controls::Locked,
        theme: Theme::Dark,
        names: Some(Names::FamilyHelp),
        view: View::Numbers,
        ..all
    };
    let few = few.toggled(Part::Triangle);
    let printed = few.link(&page);
    assert!(
        printed.contains("_e1-figures-view-locked-dark_"),
        "{printed}"
    );
    let opened = link::parse(&format!("#{printed}"));
    assert_eq!(opened.notices, vec![]);
    let opened = opened.page.expect("a page");
    assert_eq!(
        (opened.view, opened.style.names),
        (View::Numbers, Names::FamilyHelp)
    );
    assert_eq!(link::print(&opened), printed);
}

#[test]
fn the_last_part_cannot_be_taken_away() {
    let one = Embedding::default()
        .toggled(Part::View)
        .toggled(Part::Figures);
    assert_eq!(one.parts, [Part::Triangle]);
    assert_eq!(one.clone().toggled(Part::Triangle), one);
    assert_eq!(
        one.toggled(Part::Figures).parts,
        [Part::Triangle, Part::Figures]
    );
}

#[test]
fn a_title_cannot_leave_the_snippets_attribute() {
    let title = "Needs triangle: \"><script>x</script>&";
    let snippet = Embedding::default().snippet(&Page::default(), ADDRESS, title);
    assert!(
        snippet.contains("title=\"Needs triangle: &quot;>&lt;script>x&lt;/script>&amp;\""),
        "{snippet}"
    );
    assert_eq!(
        snippet.matches("<script").count(),
        1,
        "only embed.js: {snippet}"
    );
    assert!(
        snippet.contains("src=\"https://example.org/tool/embed.js\""),
        "{snippet}"
    );
}

#[test]
fn a_frame_reads_its_words_wherever_its_address_carries_them() {
    let few = Frame {
        parts: vec![Part::Figures, Part::View],
        controls: Controls::Locked,
        theme: Theme::Dark,
    };
    let words = "figures-view-locked-dark";
    for address in [
        format!("https://example.org/#v1_i550_e1-{words}_view-numbers"),
        format!("https://example.org/?embed={words}#v1_i550"),
        format!("https://example.org/?a=1&embed={words}"),
        // Words it does not know, and in any order.
        "https://example.org/#e1-dark-blue-locked-view-figures".into(),
    ] {
        assert_eq!(link::frame_of(&address), Some(few.clone()), "{address}");
    }
    for address in ["https://example.org/#v1_e1_i550", "./?embed#v1_e1-all"] {
        let frame = link::frame_of(address).expect("words for a frame");
        assert_eq!(frame.shown(), Part::ALL);
        assert_eq!((frame.controls, frame.theme), Default::default());
    }
    for address in [
        "https://example.org/#v1_i550",
        "./?embedded=locked",
        "./#v1_e10",
    ] {
        assert_eq!(link::frame_of(address), None, "{address}");
    }
}

#[test]
fn what_an_embedding_prints_a_frame_reads() {
    for part in Part::ALL {
        for controls in Controls::ALL {
            for theme in Theme::ALL {
                let asked = Embedding {
                    controls,
                    theme,
                    ..Embedding::default()
                }
                .toggled(part);
                let read = link::frame_of(&format!("#{}", asked.link(&Page::default())));
                let parts = asked.parts;
                assert_eq!(
                    read,
                    Some(Frame {
                        parts,
                        controls,
                        theme
                    })
                );
            }
        }
    }
}

/// The page as a frame opens it.
fn framed(address: &str) -> State {
    State::default().update(Msg::Started {
        address: address.into(),
        framed: true,
    })
}

#[test]
fn a_locked_plan_refuses_every_decision_and_says_so() {
    for words in ["locked", "hidden"] {
        let locked = framed(&format!("#v1_i550_e1-{words}"));
        for msg in [
            Msg::BandSet(Band::Intensive, 600),
            Msg::ParameterSet(Parameter::Budget, 9e6),
            Msg::AllReset,
            Msg::FileOpened("v1_i600".into()),
        ] {
            let refused = locked.clone().update(msg.clone());
            assert_eq!(
                (&refused.page, &refused.history),
                (&locked.page, &locked.history),
                "{msg:?}"
            );
            assert_eq!(refused.notices, [Notice::Locked]);
        }
        let looked = locked.update(Msg::ViewChosen(View::Numbers, None));
        assert_eq!(looked.page.view, View::Numbers, "looking is free");
    }
    let free = framed("#v1_i550_e1").update(Msg::AllReset);
    assert_eq!(free.page.scenario, Page::default().scenario);
}

#[test]
fn the_words_count_only_in_a_frame_and_stay_until_others_come() {
    let alone = State::default().update(Msg::Started {
        address: "#v1_i550_e1-locked".into(),
        framed: false,
    });
    assert!(!alone.is_locked());
    let locked = framed("#v1_i550_e1-locked").update(Msg::Travelled("#v1_i800_t500".into()));
    assert!(locked.is_locked(), "a link in the host's text");
    assert!(
        !locked
            .update(Msg::Travelled("#v1_i800_e1-figures".into()))
            .is_locked()
    );
}

#[test]
fn a_snippet_shows_the_newest_page_or_one_version_from_the_address_of_either() {
    for here in [ADDRESS, "https://example.org/tool/r/0.9.2/"] {
        assert_eq!(address_of(here, None), ADDRESS);
        assert_eq!(
            address_of(here, Some("1.0.0")),
            "https://example.org/tool/r/1.0.0/"
        );
    }
    let file = "https://example.org/r/tool/index.html";
    assert_eq!(
        address_of(file, Some("1.0.0")),
        "https://example.org/r/1.0.0/index.html"
    );
    let embedding = Embedding::default();
    let exact = address_of(ADDRESS, Some("1.0.0"));
    let snippet = embedding.snippet(&Page::default(), &exact, "a");
    assert!(
        snippet.contains("src=\"https://example.org/tool/r/1.0.0/#v1_"),
        "{snippet}"
    );
    assert!(
        snippet.contains("src=\"https://example.org/tool/r/1.0.0/embed.js\""),
        "{snippet}"
    );
}
