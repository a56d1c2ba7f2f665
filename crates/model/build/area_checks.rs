//! What an area may not hold although it can be read. Each check gives a sentence for each place,
//! preset or language at fault, and the sentence begins with its name.

use super::area::{Area, Place, Preset};
use super::bounds::{MOST_FAMILIES, MOST_PLACES, MOST_TILES, NEVER};
use super::checks::twice;
use super::tables::{Refused, Tables};

/// Everything at fault in the area, whose starting numbers the tables hold already.
pub fn faults(area: &Area, tables: &Tables) -> Vec<Refused> {
    let mut faults = places(area, tables);
    faults.extend(area.presets.iter().flat_map(|it| preset(it, tables)));
    faults.extend(twice(
        "preset",
        area.presets.iter().map(|preset| &*preset.id),
    ));
    faults.extend(first_preset(area, tables));
    faults.extend(words(area));
    faults
}

fn places(area: &Area, tables: &Tables) -> Vec<Refused> {
    let mut faults: Vec<Refused> = area.places.iter().flat_map(place).collect();
    faults.extend(twice("place", area.places.iter().map(|place| &*place.id)));
    let (count, families) = (area.places.len(), area.places.iter().map(|it| it.families));
    if count > MOST_PLACES || families.sum::<u32>() == 0 {
        faults.push(format!(
            "places: {count}, where 1 to {MOST_PLACES} hold families"
        ));
    }
    for (index, place) in area.places.iter().enumerate() {
        let earlier = area.places[..index].iter();
        if let Some(same) = earlier.clone().find(|earlier| earlier.tile == place.tile) {
            faults.push(format!("{}: its tile is that of {}", place.id, same.id));
        }
    }
    if !area.places.iter().any(|place| place.id == area.example) {
        faults.push(format!("{}: the example, and no place", area.example));
    }
    if !tables
        .sources
        .iter()
        .any(|source| source.id == area.places_source)
    {
        faults.push(format!(
            "places_source: there is no source {:?}",
            area.places_source
        ));
    }
    faults
}

fn place(place: &Place) -> Vec<Refused> {
    let id = &place.id;
    let mut faults = vec![];
    if !is_name(id) || place.name.trim().is_empty() {
        faults.push(format!(
            "{id}: a place needs a name, and an id of lower-case letters"
        ));
    }
    if place.families > MOST_FAMILIES {
        faults.push(format!("{id}: more than {MOST_FAMILIES} families"));
    }
    if !(1..=NEVER).contains(&place.start_year) {
        faults.push(format!("{id}: its start year is not 1 to {NEVER}"));
    }
    let tiles = 1..=MOST_TILES;
    if !tiles.contains(&place.tile.0) || !tiles.contains(&place.tile.1) {
        faults.push(format!(
            "{id}: its tile is not within {MOST_TILES} by {MOST_TILES}"
        ));
    }
    faults
}

fn preset(preset: &Preset, tables: &Tables) -> Vec<Refused> {
    let id = &preset.id;
    let mut faults = vec![];
    if !is_name(id) {
        faults.push(format!("{id}: not lower-case words joined by \"-\""));
    }
    let within = |row: &str, value: f64| {
        let row = tables.parameter(row);
        row.is_some_and(|row| row.min <= value && value <= row.max)
    };
    let (families, mix) = (
        preset.families.unwrap_or_default(),
        preset.mix.unwrap_or_default(),
    );
    let held = mix.withdrawn + mix.intensive + mix.targeted;
    if held > families || preset.families.is_some() && !within("families", f64::from(families)) {
        faults.push(format!(
            "{id}: {families} families do not fit, or not its mix of {held}"
        ));
    }
    let shares = preset.shares.unwrap_or_default();
    let parts = [shares.withdrawn, shares.intensive, shares.targeted];
    let whole: f64 = parts.iter().sum::<f64>() + preset.withdrawn_share.unwrap_or_default();
    if !(0.0..=1.0).contains(&whole) || parts.iter().any(|&share| share < 0.0) {
        faults.push(format!("{id}: its shares are not parts of a whole"));
    }
    let ways = [
        preset.mix.is_some(),
        preset.shares.is_some(),
        preset.withdrawn_share.is_some(),
    ];
    if ways.into_iter().filter(|&way| way).count() > 1 {
        faults.push(format!("{id}: it sets the mix in more than one way"));
    }
    if preset.all_at_once && preset.mix.is_none() {
        faults.push(format!(
            "{id}: only with a mix does it say when places open"
        ));
    }
    if preset.families.is_none() && !ways.contains(&true) && preset.sets.is_empty() {
        faults.push(format!("{id}: it sets nothing"));
    }
    for (row, value) in &preset.sets {
        if !within(row, *value) {
            faults.push(format!("{id}: {row} cannot be {value}"));
        }
    }
    faults
}

/// The page starts with the first preset: it says what the tables say.
fn first_preset(area: &Area, tables: &Tables) -> Option<Refused> {
    let Some(first) = area.presets.first() else {
        return Some("presets: there is none".into());
    };
    let start = |id: &str| tables.parameter(id).map(|row| row.default);
    let mix = first.mix.unwrap_or_default();
    let said = [
        ("families", first.families.unwrap_or_default()),
        ("withdrawn", mix.withdrawn),
        ("intensive", mix.intensive),
        ("targeted", mix.targeted),
    ];
    let differs = said
        .iter()
        .any(|(row, count)| start(row) != Some(f64::from(*count)));
    (differs || first.all_at_once || !first.sets.is_empty()).then(|| {
        format!(
            "{}: the first preset is not what the page starts with",
            first.id
        )
    })
}

/// Every language says everything, and names every preset and nothing else.
fn words(area: &Area) -> Vec<Refused> {
    let mut faults = vec![];
    if area.words.is_empty() {
        faults.push("words: there is no language".to_string());
    }
    for (language, words) in &area.words {
        let sentences = words.sentences().into_iter();
        let names = words.presets.iter().map(|(id, name)| (&**id, &**name));
        for (name, _) in sentences
            .chain(names)
            .filter(|(_, said)| said.trim().is_empty())
        {
            faults.push(format!("{name}: nothing is said in {language:?}"));
        }
        for preset in &area.presets {
            if !words.presets.contains_key(&preset.id) {
                faults.push(format!(
                    "{}: a preset without a name in {language:?}",
                    preset.id
                ));
            }
        }
        let named = [&words.presets, &words.presets_inside, &words.presets_short];
        for id in named.into_iter().flat_map(|names| names.keys()) {
            if !area.presets.iter().any(|preset| preset.id == *id) {
                faults.push(format!("{id}: a name in {language:?}, and no preset"));
            }
        }
    }
    faults
}

/// Lower-case words joined by "-".
fn is_name(id: &str) -> bool {
    let word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase());
    id.split('-').all(word)
}
