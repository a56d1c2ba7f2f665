//! Numbers, links, files and lists that were once worth a test, changed at random by a seed and
//! read. Nothing panics, nothing overflows, and what is read can be said and read again.
//!
//! Thousands in a test run, 10^8 with `PROVE=1`. `FUZZ=7` repeats a seed. An entry that found a
//! fault stays in `tests/corpus`, one a line, with its line ends and marks written as escapes.

use app::list::{Choices, Reading};
use app::{Page, decimal, link, number};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

/// What one thread of the test reads, and how many of them in a test run and at length.
struct Kind {
    name: &'static str,
    corpus: &'static str,
    short: u64,
    long: u64,
    read: fn(&str),
}

const KINDS: [Kind; 4] = [
    Kind {
        name: "numbers",
        corpus: include_str!("../corpus/numbers.txt"),
        short: 10_000,
        long: 60_000_000,
        read: a_number_is_read,
    },
    Kind {
        name: "links",
        corpus: include_str!("../corpus/links.txt"),
        short: 2_000,
        long: 25_000_000,
        read: a_link_is_read,
    },
    Kind {
        name: "files",
        corpus: include_str!("../corpus/files.txt"),
        short: 1_000,
        long: 10_000_000,
        read: a_file_is_read,
    },
    Kind {
        name: "lists",
        corpus: include_str!("../corpus/lists.txt"),
        short: 1_000,
        long: 5_000_000,
        read: a_list_is_read,
    },
];

#[test]
fn whatever_becomes_of_a_text_it_is_read_or_refused() {
    let at_length = std::env::var_os("PROVE").is_some();
    let seed = std::env::var("FUZZ")
        .ok()
        .and_then(|seed| seed.parse().ok());
    let seed: u64 = seed.unwrap_or(1);
    let threads = thread::available_parallelism().map_or(1, usize::from) as u64;
    for kind in &KINDS {
        let texts = if at_length { kind.long } else { kind.short };
        thread::scope(|scope| {
            for thread in 0..threads {
                scope.spawn(move || attack(kind, seed, thread, texts / threads));
            }
        });
        println!("{texts} {} read or refused", kind.name);
    }
}

fn attack(kind: &Kind, seed: u64, thread: u64, texts: u64) {
    let corpus: Vec<String> = kind.corpus.lines().map(written_out).collect();
    let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9).wrapping_add(thread << 32));
    for index in 0..texts {
        let text = changed(&corpus, &mut chance);
        let read = catch_unwind(AssertUnwindSafe(|| (kind.read)(&text)));
        assert!(
            read.is_ok(),
            "FUZZ={seed}, text {index} of thread {thread}, among the {}: {text:?}",
            kind.name
        );
    }
}

fn a_number_is_read(text: &str) {
    if let Ok(typed) = number::parse(text) {
        assert!(typed.value.is_finite());
        let said = decimal::shortest(typed.value);
        let again = number::parse(&said).expect("what the page says is a number");
        // A decimal of 19 digits is all that is ever said.
        let nearest = typed.value.clamp(-MOST, MOST);
        let off = (again.value - nearest).abs();
        assert!(
            off <= nearest.abs() * 1e-15 + 1e-19,
            "{said}: {}",
            typed.value
        );
    }
}

/// The largest number that 19 digits say.
const MOST: f64 = 1e19;

fn a_link_is_read(text: &str) {
    if let Some(page) = link::parse(text).page {
        opens_again(page);
    }
}

fn a_file_is_read(text: &str) {
    if let Some(page) = link::parse_text(text).page {
        opens_again(page);
    }
}

/// What was read prints as a link that opens to the same page, with no word about it.
fn opens_again(page: Page) {
    let printed = link::print(&page);
    let again = match printed.len() <= link::LONGEST {
        true => link::parse(&format!("#{printed}")),
        false => link::parse_text(&printed),
    };
    assert!(again.notices.is_empty(), "{printed}: {:?}", again.notices);
    assert!(again.page == Some(page), "{printed}");
}

/// Every place used has a figure that stands in its row, and the page holds what the list says.
fn a_list_is_read(text: &str) {
    let choices = Choices::default();
    let mut page = Page::default();
    let reading = Reading::of(text, &choices, &page);
    let families = reading.families();
    for row in &reading.rows {
        if let Some((_, place)) = row.used() {
            let figures: String = row
                .cells
                .concat()
                .chars()
                .filter(char::is_ascii_digit)
                .collect();
            // "40k" has the figures of 40,000 but for its noughts.
            let said = place.families.to_string();
            assert!(
                figures.contains(said.trim_end_matches('0')),
                "{:?} has {said} families",
                row.cells,
            );
        }
    }
    if reading.put(&choices, &mut page).is_ok() {
        assert_eq!(u64::from(page.scenario.families()), families);
        opens_again(page);
    }
}

/// A text of the corpus, cut, doubled, joined with another, or with a mark put in, up to six times.
fn changed(corpus: &[String], chance: &mut Chance) -> String {
    let mut text: Vec<char> = chance.of(corpus).chars().collect();
    for _ in 0..=chance.below(5) {
        let from = chance.below(text.len());
        let to = (from + chance.below(8)).min(text.len());
        match chance.below(5) {
            0 => drop(text.drain(from..to)),
            1 => {
                let piece = text[from..to].to_vec();
                text.splice(to..to, piece);
            }
            2 => {
                let other: Vec<char> = chance.of(corpus).chars().collect();
                text.truncate(from);
                text.extend(&other[chance.below(other.len())..]);
            }
            3 => text.insert(from, chance.of(&MARKS)),
            _ if from < text.len() => text[from] = chance.of(&MARKS),
            _ => {}
        }
    }
    text.into_iter().collect()
}

/// Characters that some reader looks for, or that none expects.
const MARKS: [char; 44] = [
    '0',
    '1',
    '5',
    '9',
    ',',
    '.',
    ' ',
    '\'',
    '-',
    '–',
    '−',
    '+',
    '£',
    '%',
    'k',
    'm',
    'v',
    'i',
    't',
    '_',
    '#',
    '?',
    '&',
    '=',
    '~',
    '/',
    '\\',
    '*',
    '"',
    ';',
    ':',
    '|',
    '<',
    '>',
    '(',
    '\t',
    '\n',
    '\r',
    '\0',
    '\u{200B}',
    '\u{202E}',
    '\u{A0}',
    '家',
    '\u{10FFFF}',
];

/// An entry of the corpus as it stands in a file, with `\n`, `\t`, `\r` and `\u{200B}` written out.
fn written_out(entry: &str) -> String {
    let mut text = entry
        .replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\\r", "\r");
    while let Some(at) = text.find("\\u{") {
        let end = at + text[at..].find('}').expect("a brace at the end");
        let code = u32::from_str_radix(&text[at + 3..end], 16).expect("a number in hexadecimal");
        let mark = char::from_u32(code).expect("a character");
        text.replace_range(at..=end, &mark.to_string());
    }
    text
}

/// SplitMix64: the same texts for the same seed on every machine.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to `most`.
    fn below(&mut self, most: usize) -> usize {
        (self.next() % (most as u64 + 1)) as usize
    }

    fn of<T: Clone>(&mut self, all: &[T]) -> T {
        all[self.below(all.len() - 1)].clone()
    }
}
