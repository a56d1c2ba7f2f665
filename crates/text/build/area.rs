//! What is said of the area alone, read from the same `area.toml` as the model's numbers: names of
//! places and presets, where its quoted cost comes from. The model's build has already refused what
//! is missing or unknown; here a language without such words is refused by its name.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::{error::Error, fs, path::Path};

/// The file, as far as words need it.
#[derive(Deserialize)]
struct Area {
    presets: Vec<Preset>,
    words: BTreeMap<String, Words>,
}

#[derive(Deserialize)]
struct Preset {
    id: String,
}

#[derive(Deserialize)]
struct Words {
    question: String,
    its_places: String,
    independent: String,
    quoted_cost: String,
    instead_of_quoted_cost: String,
    spread: String,
    around: String,
    counted: String,
    /// Names of presets by id: as a button has them, inside a sentence, and where room is short.
    presets: BTreeMap<String, String>,
    #[serde(default)]
    presets_inside: BTreeMap<String, String>,
    #[serde(default)]
    presets_short: BTreeMap<String, String>,
}

/// The constants of `text::area`, for a language; `pseudo` is made from the English afterwards.
pub fn constants(file: &Path, language: &str) -> Result<String, Box<dyn Error>> {
    println!("cargo:rerun-if-changed={}", file.display());
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let area: Area = toml::from_str(&text)?;
    let words = area
        .words
        .get(language)
        .ok_or_else(|| format!("{} says nothing in {language:?}", file.display()))?;
    let sentences = [
        (
            "QUESTION",
            "The area where the question names it.",
            &words.question,
        ),
        (
            "ITS_PLACES",
            "Its own places together, inside a sentence.",
            &words.its_places,
        ),
        ("INDEPENDENT", "Whose page this is not.", &words.independent),
        (
            "QUOTED_COST",
            "Where the quoted cost comes from.",
            &words.quoted_cost,
        ),
        (
            "INSTEAD_OF_QUOTED_COST",
            "The same once it is changed.",
            &words.instead_of_quoted_cost,
        ),
        (
            "SPREAD",
            "Why it is spread over its years, after \"so that\".",
            &words.spread,
        ),
        (
            "AROUND",
            "What lies on each side of the map.",
            &words.around,
        ),
        (
            "COUNTED",
            "How the families of its places were counted.",
            &words.counted,
        ),
    ];
    let mut code = String::new();
    for (name, meaning, text) in sentences {
        code += &format!("/// {meaning}\npub const {name}: &str = {text:?};\n");
    }
    for (name, meaning, named) in [
        (
            "PRESETS",
            "Names of the presets, in the order of the file.",
            &words.presets,
        ),
        (
            "PRESETS_INSIDE",
            "The same inside a sentence.",
            &words.presets_inside,
        ),
        (
            "PRESETS_SHORT",
            "The same where room is short.",
            &words.presets_short,
        ),
    ] {
        let list: Vec<String> = area
            .presets
            .iter()
            .map(|preset| {
                let usual = words.presets.get(&preset.id).unwrap_or(&preset.id);
                format!("{:?}", named.get(&preset.id).unwrap_or(usual))
            })
            .collect();
        code += &format!(
            "/// {meaning}\npub const {name}: [&str; {}] = [{}];\n",
            list.len(),
            list.join(", ")
        );
    }
    Ok(code)
}
