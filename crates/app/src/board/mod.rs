//! The room's board: the plans that teams put into a meeting's chat, read from the chat as it was
//! pasted.
//!
//! A page's own text becomes lines (`html`), lines become words and links (`links`), and of the
//! words around a link one tells whose it is (`walk`, with `names` and `stamps`). Each name keeps
//! its last link. Every step is linear in the length of the chat, and nothing is sent anywhere.

mod html;
mod links;
mod names;
mod stamps;
mod walk;

use crate::link::{self, LinkNotice};
use crate::page::Page;
use links::Read;
use walk::Posted;

/// Teams on a board; more cannot be told apart.
pub const MOST_TEAMS: usize = 30;
/// How much of a chat is looked at, in bytes: days of talk.
const LOOKED_AT: usize = 1_000_000;
/// The same of a page's own text, most of which is not for readers.
const LOOKED_AT_OF_A_PAGE: usize = 4_000_000;

/// What was found, and what there is to say of it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Board {
    /// In the order in which they were first seen.
    pub teams: Vec<Team>,
    /// Links of the chat pasted last that could not be read.
    pub unread: Vec<Unread>,
    /// Plans that a later one of the same name took the place of.
    pub replaced: usize,
    /// Teams beyond as many as a board holds.
    pub left_out: usize,
    /// The end of a very long chat was not looked at.
    pub cut: bool,
    /// Chats read so far, so that one without a link is told from none.
    pub chats: u32,
}

/// A team's last plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Team {
    /// As it stood before the link; empty for none.
    pub name: String,
    pub page: Page,
    /// The plan stood only in somebody's quote, so any other takes its place.
    quoted: bool,
}

/// A link that looks like this page's own and gives no plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Unread {
    /// Its line in the chat, 1 being the first.
    pub line: usize,
    pub name: String,
    pub why: LinkNotice,
}

impl Board {
    /// The board with what a chat adds to it: as it is seen, and the page behind it where there is
    /// one. Whichever of the two holds more plans is taken.
    pub fn with_chat(&self, seen: &str, page: &str) -> Board {
        let cut = seen.len() > LOOKED_AT || page.len() > LOOKED_AT_OF_A_PAGE;
        let seen = beginning(seen, LOOKED_AT);
        let read = |lines: &str| self.with_posts(walk::posts(beginning(lines, LOOKED_AT)));
        let mut board = match html::is_a_page(seen) {
            true => read(&html::lines(seen)),
            false => read(seen),
        };
        if !page.is_empty() {
            let behind = read(&html::lines(beginning(page, LOOKED_AT_OF_A_PAGE)));
            if behind.worth() > board.worth() {
                board = behind;
            }
        }
        board.cut = cut;
        board.chats += 1;
        board
    }

    /// The same plans, and nobody's.
    pub fn without_names(&self) -> Board {
        let mut board = self.clone();
        for team in &mut board.teams {
            team.name.clear();
        }
        for unread in &mut board.unread {
            unread.name.clear();
        }
        board
    }

    /// How much was found: plans first, then names for them.
    fn worth(&self) -> (usize, usize) {
        let named = self.teams.iter().filter(|team| !team.name.is_empty());
        (self.teams.len(), named.count())
    }

    fn with_posts(&self, posts: Vec<Posted>) -> Board {
        let mut board = Board {
            unread: vec![],
            replaced: 0,
            left_out: 0,
            ..self.clone()
        };
        // A chat that is pasted again as it grows adds nothing twice, named or not.
        let mut known: Vec<Page> = self.teams.iter().map(|team| team.page.clone()).collect();
        for post in posts {
            let page = match post.read {
                Read::Rest => continue,
                Read::Plan(page) => *page,
                Read::Unread(why) => {
                    let (line, name) = (post.line, post.name);
                    board.unread.push(Unread { line, name, why });
                    continue;
                }
            };
            let same = |team: &&mut Team| names::are_one(&team.name, &post.name);
            if let Some(team) = board.teams.iter_mut().find(same) {
                if !post.quoted || team.quoted {
                    board.replaced += usize::from(team.page != page);
                    (team.page, team.quoted) = (page, post.quoted);
                }
                continue;
            }
            let at = known.iter().position(|known| *known == page);
            if let Some(at) = at.filter(|_| post.name.is_empty()) {
                known.swap_remove(at);
                continue;
            }
            // A name that was forgotten stays so when the chat is pasted again.
            let forgotten = |team: &Team| team.name.is_empty() && team.page == page;
            if self.teams.iter().any(forgotten) {
                continue;
            }
            // Whoever quotes a plan has not made it.
            if post.quoted && board.teams.iter().any(|team| team.page == page) {
                continue;
            }
            if board.teams.len() == MOST_TEAMS {
                board.left_out += 1;
                continue;
            }
            board.teams.push(Team {
                name: post.name,
                page,
                quoted: post.quoted,
            });
        }
        board
    }
}

impl Team {
    /// The link of its plan.
    pub fn link(&self) -> String {
        link::print(&self.page)
    }
}

/// As much of a text as fits into so many bytes.
fn beginning(text: &str, longest: usize) -> &str {
    &text[..text.floor_char_boundary(longest)]
}
