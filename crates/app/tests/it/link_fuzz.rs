//! Whatever stands in an address is read in a time that grows with its length alone, never fails,
//! and what was read prints as a link that opens to the same page.

use super::pages::any_page;
use app::link::{self, LinkNotice};
use app::{Msg, Page, State};
use proptest::prelude::*;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// What texts are made of: pieces that some part of the reader looks for.
const PIECES: [&str; 58] = [
    "v1",
    "v",
    "v1_",
    "_",
    "__",
    "#",
    "##",
    "#/",
    "#!",
    "?",
    "&",
    "=",
    "=3D",
    "=\r\n",
    "%",
    "%2",
    "%23",
    "%2523",
    "%5F",
    "%E2%80%8B",
    "%FF",
    "&amp;",
    "&#95;",
    "&#x5f;",
    "&#9999999;",
    "\\_",
    "/v2/url?u=",
    "/v3/__",
    "__;",
    "!!",
    "*",
    "**A",
    "**",
    "aHR0c",
    "aHR0cHM6Ly",
    "-5F",
    "i550",
    "t1650_",
    "k",
    "_k3ex5",
    "_k",
    "why-rc-",
    "why-",
    "title-",
    "called-",
    "~0A",
    "~",
    "~E2~80~AE",
    "places-",
    "1.1-",
    "districts-123456789akl",
    "limits-w1-c",
    "e1-",
    "view-mixes",
    " ",
    "\n",
    "\u{202E}",
    "é家",
];

/// Runs what ought to take a moment, and fails where it takes far longer.
pub fn within_seconds(what: String, run: impl FnOnce() + Send + 'static) {
    let (done, end) = mpsc::channel();
    thread::spawn(move || {
        run();
        let _ = done.send(());
    });
    let ended = end.recv_timeout(Duration::from_secs(30));
    assert!(ended.is_ok(), "{what} was not read in half a minute");
}

#[test]
fn reading_takes_a_time_that_grows_with_the_length_alone() {
    let pairs = PIECES
        .iter()
        .flat_map(|one| PIECES.map(|other| format!("{one}{other}")));
    // Among them what froze the page: keys nobody knows, one after the other.
    let crafted = [
        "why-z0-a_",
        "why-rc-a_why-av-b_",
        "#/#!",
        "v1_v1_",
        "_k0000_",
        "=\n=3D",
    ];
    let repeated: Vec<String> = pairs.chain(crafted.map(String::from)).collect();
    within_seconds("every pair of pieces".into(), move || {
        for piece in repeated {
            let text: String = piece.chars().cycle().take(400).collect();
            link::parse(&text);
            link::parse_text(&text);
        }
    });
    for piece in PIECES.into_iter().chain(crafted) {
        let long: String = piece.repeat(199_000 / piece.len());
        within_seconds(format!("{piece:?} to the greatest length"), move || {
            link::parse(&format!("#{long}"));
        });
    }
}

#[test]
fn nothing_is_kept_of_what_is_not_known() {
    let names = "x~0A".repeat(20_000);
    let reasons: String = (0..4_000).map(|index| format!("_why-z{index}-a")).collect();
    for text in [format!("v1_called-{names}"), format!("v1{reasons}_i550")] {
        let opened = link::parse_text(&text);
        let page = opened.page.expect("a page");
        assert!(link::print(&page).len() < 500, "{}", link::print(&page));
        assert!(opened.notices.len() < 5 && opened.set.len() < 5);
    }
}

/// Whatever was read prints as a link that opens to the same page, with no word about it.
fn opens_again(page: Page) -> Result<(), TestCaseError> {
    let printed = link::print(&page);
    let again = match printed.len() <= link::LONGEST {
        true => link::parse(&format!("https://example.org/?utm=1#{printed}")),
        false => link::parse_text(&printed),
    };
    prop_assert_eq!(&again.notices, &vec![] as &Vec<LinkNotice>, "{}", printed);
    prop_assert_eq!(again.page, Some(page), "{}", printed);
    Ok(())
}

#[test]
fn odd_links_open_again_as_they_were_read() -> Result<(), TestCaseError> {
    for text in [
        "#v1_i550_why-rc-5%2541",
        "#v1_i550_title-5%2541%25",
        "#v1_i550_called-~E2~80~AE",
        "#v1_i550_called-~0A~0A",
        "#v1_i550_title-~E2~80~8B",
        "#v1_limits-w9999999999999999999-c0.0000000000000000001",
        "#v1_cv-0_ds0.2100000000000000001",
        "#v1_e1-locked-hidden-~41",
        "#v1_why-rc_why-av-_title",
    ] {
        opens_again(link::parse(text).page.expect("a page"))?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(super::random(2_000))]

    #[test]
    fn any_bytes_are_read_and_open_again(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let text = String::from_utf8_lossy(&bytes);
        for text in [text.to_string(), format!("#v1_{text}"), format!("?v1_{text}")] {
            if let Some(page) = link::parse(&text).page {
                opens_again(page)?;
            }
        }
    }

    #[test]
    fn any_pieces_are_read_and_open_again(
        pieces in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..30),
    ) {
        let text = pieces.concat();
        let state = State::default().update(Msg::LinkPasted(text.clone()));
        opens_again(state.page)?;
        for text in [text.clone(), format!("#v1_{text}")] {
            if let Some(page) = link::parse(&text).page {
                opens_again(page)?;
            }
        }
    }

    /// A whole link proves itself, whatever stands around it and however long it is.
    #[test]
    fn a_whole_link_is_found_among_any_pieces(
        page in any_page(),
        before in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..8),
        after in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..8),
    ) {
        let text = format!("{} #{}{}", before.concat(), link::print(&page), after.concat());
        let opened = link::parse(&text);
        prop_assert_eq!((opened.page, opened.notices), (Some(page), vec![]), "{}", text);
    }
}
