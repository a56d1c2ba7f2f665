//! What is said to a room and of it: the sentence a team sends with its link, which the board reads
//! back, and the middle of all plans.

use app::board::Board;
use app::views::board::Room;
use app::views::first::{First, Spread};
use app::{Computed, Page, Style, link};
use model::uncertainty::Uncertainty;
use model::uncertainty::draws::DRAWS;
use text::board;
use text::first::share;

fn sentence(page: &Page) -> String {
    let scenario = &page.scenario;
    let mut draws = Uncertainty::new(scenario);
    assert!(draws.advance(DRAWS));
    let spread = Spread::of(&draws.outcome(scenario.mix()));
    let first = First::of(page, &Computed::of(scenario), &spread, None);
    share::answer(&page.title, &first, page.style)
}

#[test]
fn the_answer_to_send_says_range_period_prices_and_what_it_is_not() {
    assert_eq!(
        sentence(&Page::default()),
        "This plan fits the budget, leaves about 203 more families better off by year 5, and saves \
         money in 13 of 20 cases tried. Net value: minus £20 million to £50 million in 8 of 10 \
         cases, over 10 years in 2012-13 prices. A planning aid, not a forecast."
    );
}

#[test]
fn a_line_sent_so_is_read_back_with_its_name() {
    let page = Page {
        title: "Blue team".into(),
        ..Page::default()
    };
    let chat = format!(
        "{} https://example.org/#{}",
        sentence(&page),
        link::print(&page)
    );
    let found = Board::default().with_chat(&chat, "");
    let teams: Vec<(&str, &Page)> = (found.teams.iter())
        .map(|team| (team.name.as_str(), &team.page))
        .collect();
    assert_eq!(teams, [("Blue team", &page)]);
}

#[test]
fn the_middle_of_the_room_is_said() {
    let chat: String = [300, 320, 500]
        .map(|intensive| {
            let mut page = Page::default();
            page.scenario
                .set(model::Parameter::Intensive, f64::from(intensive));
            format!(
                "T{intensive}: https://example.org/#{}\n",
                link::print(&page)
            )
        })
        .concat();
    let room = Room::of(&Board::default().with_chat(&chat, ""));
    assert_eq!(
        board::title(&room),
        "3 plans: 300 to 500 intensive, the middle 320"
    );
    let found = room.furthest().expect("one differs");
    assert_eq!(
        board::furthest(found, &room.teams[found.team].name, Style::default()),
        "Furthest from the middle: T500, in intensive, with 500; the middle is 320."
    );
    assert_eq!(
        board::title(&Room::default()),
        "The room's plans side by side"
    );
}
