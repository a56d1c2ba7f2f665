//! Every sentence stands in `crates/text`: outside it no literal holds words for people.
//!
//! Read as tokens, so that comments, attributes and tests do not count. What a programmer reads
//! when an invariant is broken (`expect`, `panic!` and the like) is not for people who use the
//! page.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::{fs, path::Path};

/// Where nobody's eyes go: class lists, drawing instructions, selectors, names of events and keys.
const ATTRIBUTES: [&str; 9] = [
    "class",
    "d",
    "viewBox",
    "points",
    "transform",
    "preserveAspectRatio",
    "rel",
    "style",
    "r#type",
];
/// Calls whose text is for programmers or for the browser.
const CALLS: [&str; 14] = [
    "expect",
    "panic",
    "assert",
    "assert_eq",
    "assert_ne",
    "unreachable",
    "debug_assert",
    "classes",
    "query_selector",
    "query_selector_all",
    "closest",
    "matches",
    "env",
    "concat",
];
/// Words that the browser gives: names of keys, of what is dragged and the like.
const BROWSERS: [&str; 17] = [
    "Escape",
    "Enter",
    "Tab",
    "Shift",
    "Control",
    "Alt",
    "Meta",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "ArrowUp",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "BUTTON",
    "Files",
];

/// Files whose words are for builders of the page and readers of its source, the frame of the
/// method's page, whose words are the method's own, and the names that a document's form has.
const FOR_BUILDERS: [&str; 5] = [
    "src/bin/bench.rs",
    "src/bin/prerender.rs",
    "src/method.rs",
    "crates/files/src/docx/body.rs",
    "crates/files/src/docx/parts.rs",
];
/// Two class names beside each other, and selectors.
const NOT_WORDS: [&str; 6] = [
    "(pointer: coarse)",
    "menu share",
    "tiles map",
    "mark zero",
    "input[type=text], textarea, select, dialog",
    "input:not([type=range]), textarea, select, dialog",
];

#[test]
fn no_words_for_people_stand_outside_text() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = vec![];
    for folder in [
        "src",
        "crates/kernel/src",
        "crates/model/src",
        "crates/app/src",
        "crates/files/src",
        "crates/files-web/src",
    ] {
        for file in rust_files(&root.join(folder)) {
            let text = fs::read_to_string(&file).expect("readable text");
            let tokens: TokenStream = text.parse().expect("Rust that parses");
            let name = file
                .strip_prefix(root)
                .expect("under the root")
                .display()
                .to_string();
            if FOR_BUILDERS.contains(&name.as_str()) {
                continue;
            }
            collect(tokens, "", &mut |literal| {
                if !NOT_WORDS.contains(&literal.as_str()) {
                    found.push(format!("{name}: {literal:?}"))
                }
            });
        }
    }
    assert!(
        found.is_empty(),
        "literals hold words:\n{}",
        found.join("\n")
    );
}

/// The area is data: its name, its places and what lies around it stand in no line of code.
#[test]
fn no_area_is_named_in_the_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut named = vec![];
    for folder in [
        "src",
        "crates/model/src",
        "crates/app/src",
        "crates/text/src",
        "crates/files/src",
        "crates/files-web/src",
    ] {
        for file in rust_files(&root.join(folder)) {
            let text = fs::read_to_string(&file).expect("readable text");
            let tokens: TokenStream = text.parse().expect("Rust that parses");
            every_literal(tokens, &mut |literal| {
                if ["Kent", "Swale", "Thanet", "Thames"]
                    .iter()
                    .any(|name| literal.contains(name))
                {
                    named.push(format!("{}: {literal:?}", file.display()));
                }
            });
        }
    }
    assert!(
        named.is_empty(),
        "the area is named in:\n{}",
        named.join("\n")
    );
}

#[test]
fn words_are_told_from_what_only_machines_read() {
    for words in [
        "Close",
        "no mix fits",
        "Beside yours it gains {}.",
        "Year {year}",
        "Grade A",
    ] {
        assert!(for_people(words), "{words:?} was taken for a machine's");
    }
    for code in [
        "",
        "{}",
        "data-state",
        "part-mixes",
        "M{} {}L{} {}",
        "£{}",
        "Escape",
        "v1_i550",
        "no",
    ] {
        assert!(!for_people(code), "{code:?} was taken for words");
    }
}

fn rust_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("a readable entry").path());
    paths
        .flat_map(|path| match path.is_dir() {
            true => rust_files(&path),
            false => vec![path],
        })
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .collect()
}

/// Hands over every literal that holds words. `before` is the name of the call or attribute around
/// it.
fn collect(tokens: TokenStream, before: &str, found: &mut impl FnMut(String)) {
    let (mut name, mut attribute, mut test) = (String::new(), false, false);
    for token in tokens {
        match &token {
            TokenTree::Group(group) => {
                let for_tests = attribute && {
                    let said = group.stream().to_string();
                    said.contains("cfg (test)") || said.contains("cfg(test)")
                };
                // After `#[cfg(test)]` the next block is left out whole.
                let skipped = attribute || (test && group.delimiter() == Delimiter::Brace);
                test = for_tests || (test && !skipped);
                if !skipped && !CALLS.contains(&name.as_str()) {
                    collect(group.stream(), &name, found);
                }
                attribute = false;
            }
            TokenTree::Literal(literal) => {
                let exempt = ATTRIBUTES.contains(&name.as_str()) || ATTRIBUTES.contains(&before);
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string())
                    && !exempt
                    && for_people(&text.value())
                {
                    found(text.value());
                }
                name.clear();
            }
            TokenTree::Ident(word) => name = word.to_string(),
            TokenTree::Punct(sign) => match sign.as_char() {
                '#' => attribute = true,
                // `class="..."`, `class={...}`, `panic!(...)`: the name still holds.
                '=' | '!' | '&' => {}
                _ => name.clear(),
            },
        }
    }
}

/// Hands over every literal but those of attributes and of tests.
fn every_literal(tokens: TokenStream, found: &mut impl FnMut(String)) {
    let (mut attribute, mut test) = (false, false);
    for token in tokens {
        match &token {
            TokenTree::Group(group) if attribute => {
                test |= group.stream().to_string().contains("test");
                attribute = false;
            }
            TokenTree::Group(group) if test && group.delimiter() == Delimiter::Brace => {
                test = false
            }
            TokenTree::Group(group) => every_literal(group.stream(), found),
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    found(text.value());
                }
            }
            TokenTree::Punct(sign) if sign.as_char() == '#' => attribute = true,
            _ => {}
        }
    }
}

/// Two words beside each other, or one that begins like a sentence.
fn for_people(text: &str) -> bool {
    let text: String = without_braces(text);
    let is_word = |word: &str| word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic());
    let words: Vec<&str> = text
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| ".,:;?!()\"'".contains(c)))
        .collect();
    let beside = words
        .windows(2)
        .any(|pair| is_word(pair[0]) && is_word(pair[1]));
    let begins = words.iter().any(|word| {
        let capital = word.starts_with(|c: char| c.is_ascii_uppercase());
        let rest = word.get(1..).unwrap_or_default();
        let small = rest.len() > 1 && rest.chars().all(|c| c.is_ascii_lowercase());
        capital && small && !BROWSERS.contains(word)
    });
    beside || begins
}

/// What is left of a format once its placeholders are out.
fn without_braces(text: &str) -> String {
    let mut depth = 0_i32;
    let outside = |c: &char| {
        depth += i32::from(*c == '{') - i32::from(*c == '}');
        depth == 0 && *c != '}'
    };
    text.chars().filter(outside).collect()
}
