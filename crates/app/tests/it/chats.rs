//! Pasted chats of the shapes that meetings have: every plan is found, under the right name, and a
//! link that cannot be read is told by its line. Beside each chat stands what is expected: a name
//! and a link a line, and after an exclamation mark the line of one that gives no plan.

use super::link_fuzz::within_seconds;
use app::board::{Board, MOST_TEAMS};
use app::views::board::{Differs, Room, Spread};
use app::{Msg, Page, State, link};
use model::{Band, Parameter};
use std::path::Path;
use std::{fs, mem};

#[test]
fn every_plan_of_a_pasted_chat_is_found_with_its_name() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/chats");
    let (mut read, mut wrong) = (0, vec![]);
    for file in fs::read_dir(folder).expect("a folder of chats") {
        let file = file.expect("a file").path();
        if file.extension().is_none_or(|ending| ending != "txt") {
            continue;
        }
        let chat = fs::read_to_string(&file).expect("a chat");
        let expected = fs::read_to_string(file.with_extension("expected")).expect("what it holds");
        let found = told(&Board::default().with_chat(&chat, ""));
        read += 1;
        if found != expected {
            wrong.push(format!(
                "{}\nfound:\n{found}expected:\n{expected}",
                file.display()
            ));
        }
    }
    assert!(read >= 40, "{read} chats");
    assert!(
        wrong.is_empty(),
        "{} of {read}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn told(board: &Board) -> String {
    let teams = board
        .teams
        .iter()
        .map(|team| format!("{}\t{}\n", team.name, team.link()));
    let unread = board
        .unread
        .iter()
        .map(|unread| format!("!{}\t{}\n", unread.line, unread.name));
    teams.chain(unread).collect()
}

/// A chat of so many teams, each with a plan of its own.
fn chat_of(teams: usize) -> String {
    let team = |index: usize| {
        let mut page = Page::default();
        page.scenario
            .set(Parameter::Intensive, 100.0 + index as f64);
        format!(
            "Team {index}: https://example.org/#{}\n",
            link::print(&page)
        )
    };
    (1..=teams).map(team).collect()
}

#[test]
fn a_room_of_thirty_teams_is_on_the_board_none_lost_and_none_twice() {
    let board = Board::default().with_chat(&chat_of(30), "");
    assert_eq!(board.teams.len(), MOST_TEAMS);
    assert_eq!(
        (board.unread.len(), board.replaced, board.left_out),
        (0, 0, 0)
    );
    // The chat has grown, and is pasted again.
    let again = board.with_chat(&chat_of(31), "");
    assert_eq!((again.teams.len(), again.left_out), (MOST_TEAMS, 1));
    assert_eq!(again.teams, board.teams);
}

#[test]
fn names_are_forgotten_and_plans_kept() {
    let mut board = Board::default().with_chat(&chat_of(3), "");
    let forgotten = board.without_names();
    assert!(forgotten.teams.iter().all(|team| team.name.is_empty()));
    for team in &mut board.teams {
        drop(mem::take(&mut team.name));
    }
    assert_eq!(forgotten.teams, board.teams);
    let again = forgotten.with_chat(&chat_of(4), "");
    assert_eq!(again.teams[..3], forgotten.teams);
    assert_eq!(again.teams.len(), 4, "only the fourth is new");
}

#[test]
fn the_middle_of_all_and_who_is_furthest_from_it_are_told() {
    let room = Room::of(&Board::default().with_chat(&chat_of(4), ""));
    let spread = room.families(Band::Intensive).expect("teams");
    let (least, median, greatest) = (101.0, 102.5, 104.0);
    assert_eq!(
        spread,
        Spread {
            least,
            median,
            greatest
        }
    );
    assert_eq!(room.teams.len(), 4);
    let other = Page {
        scenario: Page::default()
            .scenario
            .with(Parameter::IntensiveCaseload, 3.0),
        ..Page::default()
    };
    let chat = chat_of(4) + &format!("Odd: https://example.org/#{}", link::print(&other));
    let room = Room::of(&Board::default().with_chat(&chat, ""));
    let furthest = room.furthest().expect("somebody differs");
    assert_eq!(room.teams[furthest.team].name, "Odd");
    assert_eq!(furthest.differs, Differs::Row(Parameter::IntensiveCaseload));
    assert_eq!((furthest.theirs, furthest.median), (3.0, 6.0));
    let alike = Board::default().with_chat(&chat_of(1), "");
    assert_eq!(Room::of(&alike).furthest(), None);
}

#[test]
fn a_teams_plan_opens_and_undo_brings_back() {
    let state = State::default().update(Msg::ChatPasted(chat_of(3), String::new()));
    let before = state.page.clone();
    let opened = state.update(Msg::TeamOpened(1));
    assert_eq!(opened.page.scenario.mix().families(Band::Intensive), 102);
    assert_eq!(opened.board.teams.len(), 3, "the others stay");
    assert_eq!(opened.clone().update(Msg::TeamOpened(7)).page, opened.page);
    assert_eq!(opened.update(Msg::Undo).page, before);
}

#[test]
fn a_file_of_the_teams_holds_each_ones_own_link_and_nobodys_name() {
    let board = Board::default().with_chat(&chat_of(2), "");
    let table = Room::of(&board).table();
    assert_eq!(table.plans, [board.teams[0].link(), board.teams[1].link()]);
    assert_eq!(table.rows[1][0].in_file(), Some(2.0));
}

#[test]
fn a_link_behind_other_words_is_found_in_the_page_behind_them() {
    let page = Page::default();
    let address = format!("https://example.org/#{}", link::print(&page));
    let behind = format!("<p>Red: <a href=\"{address}\">our plan</a></p>");
    let board = Board::default().with_chat("Red: our plan", &behind);
    assert_eq!(board.teams.len(), 1);
    assert_eq!(board.teams[0].name, "Red");
}

#[test]
fn any_chat_is_read_in_a_time_that_grows_with_its_length_alone() {
    let pieces = [
        "v1 b ",
        "v1_i5\nb\n",
        "https://v1_\nb\n",
        "<b>",
        "<a href='v1_'>",
        "aHR0c ",
        "**a**: ",
        ": ",
        "a\t",
        "From a to b: ",
        "10:42 ",
        "> ",
        "&#",
        "<!--",
        "</",
        "<style>",
        "On x wrote:\n",
        "\"",
    ];
    for piece in pieces {
        let long = piece.repeat(100_000 / piece.len());
        within_seconds(format!("{piece:?}"), move || {
            let _ = Board::default().with_chat(&long, &long);
        });
    }
}
