//! The page inside another one: what its link says, and the snippet for the host's page.

use app::embedding::{Controls, Embedding, Part, Theme};
use app::{Names, Page, View, link};

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
        (opened.view, opened.display.names),
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
    let page = Page {
        title: "\"><script>x</script>&".into(),
        ..Page::default()
    };
    let snippet = Embedding::default().snippet(&page, ADDRESS);
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
