//! The pseudo-language: the English with accents, some 40% longer, and in brackets. On a page in it
//! every sentence that did not come through `text` stands out, and so does every box that is too
//! narrow for a longer language.
//!
//! It is made from the tokens of `src/en`, so that the English build carries no byte of it.

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};
use std::{error::Error, fs, path::Path};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The module in this folder with all modules inside it, as the body of one module.
pub fn module(folder: &Path) -> Outcome<String> {
    Ok(spoken(file(&folder.join("mod.rs"), folder)?).to_string())
}

/// The same constants, spoken.
pub fn constants(code: &str) -> Outcome<String> {
    let tokens: TokenStream = code.parse().map_err(|error| format!("the area: {error}"))?;
    Ok(spoken(tokens).to_string())
}

/// A file's tokens; its modules are looked for in `inside`.
fn file(path: &Path, inside: &Path) -> Outcome<TokenStream> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let tokens: TokenStream = text
        .parse()
        .map_err(|error| format!("{}: {error}", path.display()))?;
    let mut tokens = tokens.into_iter().peekable();
    let mut out = vec![];
    while let Some(token) = tokens.next() {
        match (&token, tokens.peek()) {
            // `//!` at the head of a file; a module written in place may not begin with it twice.
            (TokenTree::Punct(sign), Some(TokenTree::Punct(next)))
                if sign.as_char() == '#' && next.as_char() == '!' =>
            {
                tokens.next();
                tokens.next();
            }
            (TokenTree::Ident(word), Some(TokenTree::Ident(name))) if word == "mod" => {
                let name = name.clone();
                tokens.next();
                out.extend([token, name.clone().into()]);
                if matches!(tokens.peek(), Some(TokenTree::Punct(end)) if end.as_char() == ';') {
                    tokens.next();
                    out.push(
                        Group::new(Delimiter::Brace, inner(&name.to_string(), inside)?).into(),
                    );
                }
            }
            _ => out.push(token),
        }
    }
    Ok(out.into_iter().collect())
}

/// The tokens of the module `name`, in either of the two places Rust looks for it.
fn inner(name: &str, folder: &Path) -> Outcome<TokenStream> {
    let (beside, inside) = (folder.join(format!("{name}.rs")), folder.join(name));
    if beside.is_file() {
        file(&beside, &inside)
    } else {
        file(&inside.join("mod.rs"), &inside)
    }
}

/// The same tokens with every text spoken in the pseudo-language. Attributes stay as they are, and
/// so do the names of variables that the compiler is asked for.
fn spoken(tokens: TokenStream) -> TokenStream {
    let mut before = String::new();
    let each = |token: TokenTree| {
        let kept = before == "#" || before == "env!";
        before = match &token {
            TokenTree::Ident(word) => word.to_string(),
            TokenTree::Punct(sign) if sign.as_char() == '!' => format!("{before}!"),
            other => other.to_string(),
        };
        match token {
            TokenTree::Group(group) if !kept => {
                let mut changed = Group::new(group.delimiter(), spoken(group.stream()));
                changed.set_span(group.span());
                changed.into()
            }
            TokenTree::Literal(literal) => {
                match syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    Ok(text) => Literal::string(&sentence(&text.value())).into(),
                    Err(_) => literal.into(),
                }
            }
            other => other,
        }
    };
    tokens.into_iter().map(each).collect()
}

/// One text: letters accented, what stands in braces left alone, 40% longer, in brackets. What
/// holds no letter is punctuation and stays.
pub fn sentence(english: &str) -> String {
    let (mut depth, mut letters, mut changed) = (0_u32, 0, String::new());
    for letter in english.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let outside = depth == 0 && letter.is_ascii_alphabetic();
        letters += usize::from(outside);
        changed.push(if outside { accented(letter) } else { letter });
    }
    if letters == 0 {
        return changed;
    }
    let longer: String = (0..(letters * 2).div_ceil(5))
        .map(|index| if index % 7 == 6 { ' ' } else { 'ë' })
        .collect();
    // A space at either end belongs to the sentence that the text stands in.
    let body = changed.trim();
    let (before, after) = changed.split_once(body).unwrap_or_default();
    format!("{before}[{body}{longer}]{after}")
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "aceinouyACEINOUY";
    const ACCENTED: &str = "áçéîñöûýÁÇÉÎÑÖÛÝ";
    let found = PLAIN.chars().position(|plain| plain == letter);
    found
        .and_then(|index| ACCENTED.chars().nth(index))
        .unwrap_or(letter)
}
