//! The area as it stands in `area.toml`: its places, presets, starting numbers and words. A key
//! that is missing, unknown or of another kind is refused by its name and line.

use super::kinds::{Fit, Grade};
use super::tables::{Refused, Source, Tables};
use serde::{Deserialize, Deserializer, de::Error};
use std::{collections::BTreeMap, str::FromStr};

/// One area.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// The id of the place that a list of places is explained by.
    pub example: String,
    /// Where the families of the places come from.
    pub places_source: String,
    pub places: Vec<Place>,
    pub presets: Vec<Preset>,
    /// Rows of the parameter table that start otherwise in this area, by id.
    #[serde(default)]
    pub start: BTreeMap<String, Start>,
    /// Sources beside those of the table.
    #[serde(default)]
    pub sources: Vec<AreaSource>,
    /// By language.
    pub words: BTreeMap<String, Words>,
}

/// A place of the area's own.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub id: String,
    pub name: String,
    pub families: u32,
    pub start_year: u8,
    /// Row and column on the map of tiles, counted from 1.
    pub tile: (u8, u8),
}

/// A mix to start from, or a few rows of the table at other values. It sets what is said here and
/// nothing else.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preset {
    pub id: String,
    /// None leaves the number of families alone; given alone, every band keeps its share.
    pub families: Option<u32>,
    /// Families by band, of those given, with the years the places open in.
    pub mix: Option<Bands<u32>>,
    /// Shares of the families there are.
    pub shares: Option<Bands<f64>>,
    /// The share withdrawn from; the other bands stay as they are for as long as there is room.
    pub withdrawn_share: Option<f64>,
    /// With a mix: whether every place opens in year 1.
    #[serde(default)]
    pub all_at_once: bool,
    #[serde(default)]
    pub first_screen: bool,
    /// Values by the id of their row.
    #[serde(default)]
    pub sets: BTreeMap<String, f64>,
}

/// Bands but universal, which is the rest.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Bands<N> {
    pub withdrawn: N,
    pub intensive: N,
    pub targeted: N,
}

/// What replaces a row's default, and where that comes from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Start {
    pub default: f64,
    /// Low and high, where the row's own do not hold the default.
    pub range: Option<(f64, f64)>,
    pub source: String,
    #[serde(default, deserialize_with = "kind")]
    pub grade: Option<Grade>,
    #[serde(default, deserialize_with = "kind")]
    pub fit: Option<Fit>,
}

/// A source, with what may be left out.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AreaSource {
    pub id: String,
    pub title: String,
    pub publisher: String,
    pub year: String,
    #[serde(default)]
    pub url: String,
    pub gives: String,
    #[serde(default)]
    pub caution: String,
}

/// What a language says of the area, and of nothing else.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub question: String,
    pub its_places: String,
    pub independent: String,
    pub quoted_cost: String,
    pub instead_of_quoted_cost: String,
    pub spread: String,
    pub around: String,
    pub counted: String,
    /// The presets' names, by id; inside a sentence and where room is short only if they differ.
    pub presets: BTreeMap<String, String>,
    #[serde(default)]
    pub presets_inside: BTreeMap<String, String>,
    #[serde(default)]
    pub presets_short: BTreeMap<String, String>,
}

/// A kind by its name.
fn kind<'a, K: FromStr, D: Deserializer<'a>>(name: D) -> Result<Option<K>, D::Error> {
    let name = String::deserialize(name)?;
    let kind = name
        .parse()
        .map_err(|_| D::Error::custom(format!("no such kind: {name:?}")))?;
    Ok(Some(kind))
}

impl Words {
    /// Every sentence under its name.
    pub fn sentences(&self) -> [(&'static str, &str); 8] {
        [
            ("question", &self.question),
            ("its_places", &self.its_places),
            ("independent", &self.independent),
            ("quoted_cost", &self.quoted_cost),
            ("instead_of_quoted_cost", &self.instead_of_quoted_cost),
            ("spread", &self.spread),
            ("around", &self.around),
            ("counted", &self.counted),
        ]
    }
}

/// Reads `area.toml`.
pub fn read(text: &str) -> Result<Area, Refused> {
    toml::from_str(text).map_err(|error| format!("area.toml: {error}"))
}

impl Area {
    /// Puts the area's own sources and starting numbers into the tables.
    pub fn start_in(&self, tables: &mut Tables) -> Result<(), Refused> {
        tables
            .sources
            .extend(self.sources.iter().map(|source| Source {
                id: source.id.clone(),
                title: source.title.clone(),
                publisher: source.publisher.clone(),
                year: source.year.clone(),
                url: source.url.clone(),
                gives: source.gives.clone(),
                caution: source.caution.clone(),
            }));
        for (id, start) in &self.start {
            let row = tables.parameters.iter_mut().find(|row| row.id == *id);
            let row = row.ok_or_else(|| format!("{id}: started by the area, and no parameter"))?;
            row.default = start.default;
            row.range = start.range.or(row.range);
            row.source = start.source.clone();
            row.grade = start.grade;
            row.fit = start.fit;
        }
        Ok(())
    }
}
