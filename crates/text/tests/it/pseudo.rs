//! The pseudo-language keeps what machines read and changes what people read.

#[path = "../../build/pseudo.rs"]
mod made;

use made::{constants, module, sentence};
use std::path::Path;

#[test]
fn a_sentence_is_accented_longer_and_in_brackets() {
    assert_eq!(sentence("Close"), "[Çlöséëë]");
}

#[test]
fn placeholders_and_punctuation_stay() {
    assert_eq!(sentence(", {} ({name:.1})"), ", {} ({name:.1})");
    let longer = sentence(" of {cost} each");
    assert!(
        longer.starts_with(" [öf {cost} éáçh") && longer.ends_with(']'),
        "{longer}"
    );
}

#[test]
fn what_is_said_of_the_area_is_spoken_too() {
    let spoken = constants("pub const QUESTION : & str = \"Kent, 2012\" ;").expect("tokens");
    assert!(
        spoken.contains("QUESTION") && !spoken.contains("Kent"),
        "{spoken}"
    );
}

#[test]
fn every_english_sentence_is_spoken_and_none_stays_as_it_was() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/en");
    let spoken = module(&folder).expect("the English as tokens");
    assert!(!spoken.contains("mod number ;"), "modules stand in place");
    let tokens: proc_macro2::TokenStream = spoken.parse().expect("tokens");
    let mut texts = vec![];
    collect(tokens, &mut texts);
    assert!(texts.len() > 300, "{} texts", texts.len());
    for text in texts {
        let letters = text.chars().filter(char::is_ascii_alphabetic).count();
        assert!(
            letters == 0 || text.contains('[') || text.contains('{'),
            "{text:?}"
        );
    }
}

fn collect(tokens: proc_macro2::TokenStream, texts: &mut Vec<String>) {
    let (mut attribute, mut asked) = (false, false);
    for token in tokens {
        match &token {
            proc_macro2::TokenTree::Group(group) if !attribute && !asked => {
                collect(group.stream(), texts)
            }
            proc_macro2::TokenTree::Literal(literal) => {
                texts.extend(
                    syn::parse_str::<syn::LitStr>(&literal.to_string()).map(|text| text.value()),
                );
            }
            _ => {}
        }
        // The names of variables that the compiler is asked for stay.
        asked = matches!(&token, proc_macro2::TokenTree::Ident(word) if word == "env")
            || (asked && matches!(&token, proc_macro2::TokenTree::Punct(_)));
        attribute = matches!(&token, proc_macro2::TokenTree::Punct(sign) if sign.as_char() == '#');
    }
}
