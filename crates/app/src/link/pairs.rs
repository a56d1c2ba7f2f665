//! The pairs inside a link: one a parameter by its key in the table, and a few named ones for what is not a number.
//! What one view alone reads is an aside, and kept as it stands.

use super::super::aside::{self, Asides};
use super::super::decimal;
use super::super::display::{Names, Prices};
use super::super::page::{OverTime, Page, View};
use super::notice::{Cut, LinkNotice, Named};
use super::text::{escape, unescape};
use model::parameter::NEVER;
use model::{Band, DISTRICTS as DISTRICTS_OF_KENT, Parameter, Place, Places, Scenario};

const DISTRICTS: &str = "districts";
const PLACES: &str = "places";
const PRICES: &str = "prices";
const NAMES: &str = "names";
const TITLE: &str = "title";
const VIEW: &str = "view";
const CHART: &str = "chart";

/// One readable pair.
#[derive(Clone, Debug, PartialEq)]
pub enum Pair {
    Number(Parameter, f64),
    Districts(Vec<u8>),
    Places(Vec<Place>),
    Title(String),
    View(View),
    Chart(OverTime),
    Prices(Prices),
    Names(Names),
    Aside(String),
}

/// What differs from the defaults, as printed pairs.
pub fn of(page: &Page) -> Vec<String> {
    let start = Page::default();
    let mut pairs: Vec<String> = Parameter::all()
        .filter(|&parameter| page.scenario.get(parameter) != start.scenario.get(parameter))
        .map(|parameter| {
            format!(
                "{}{}",
                parameter.row().key,
                decimal::shortest(page.scenario.get(parameter))
            )
        })
        .collect();
    let places = page.scenario.places();
    if !places.are_kents() {
        let listed: String = places
            .all()
            .iter()
            .map(|place| format!("-{}.{}", place.families, place.start_year))
            .collect();
        pairs.push(format!("{PLACES}{listed}"));
    } else if places != start.scenario.places() {
        let years: String = places.start_years().into_iter().map(year_letter).collect();
        pairs.push(format!("{DISTRICTS}-{years}"));
    }
    if !page.title.is_empty() {
        pairs.push(format!("{TITLE}-{}", escape(&page.title)));
    }
    if page.view != start.view {
        pairs.push(format!("{VIEW}-{}", page.view.key()));
    }
    if page.over_time != start.over_time {
        pairs.push(format!("{CHART}-{}", page.over_time.key()));
    }
    if page.display.prices != start.display.prices {
        pairs.push(format!("{PRICES}-{}", page.display.prices.year()));
    }
    if page.display.names != start.display.names {
        pairs.push(format!("{NAMES}-{}", page.display.names.key()));
    }
    pairs.extend_from_slice(page.asides.segments());
    pairs
}

/// Reads one segment; None when it is not a pair this page knows.
pub fn read_pair(segment: &str) -> Option<Pair> {
    let (key, value) = aside::parts(segment);
    if takes_text(key) {
        return match key {
            DISTRICTS => value
                .chars()
                .map(year_of_letter)
                .collect::<Option<Vec<u8>>>()
                .map(Pair::Districts),
            PLACES => value
                .split('-')
                .map(place)
                .collect::<Option<Vec<Place>>>()
                .map(Pair::Places),
            PRICES => Prices::ALL
                .into_iter()
                .find(|prices| prices.year() == value)
                .map(Pair::Prices),
            NAMES => Names::ALL
                .into_iter()
                .find(|names| names.key() == value)
                .map(Pair::Names),
            TITLE => unescape(value).map(Pair::Title),
            VIEW => View::ALL
                .into_iter()
                .find(|view| view.key() == value)
                .map(Pair::View),
            CHART => OverTime::ALL
                .into_iter()
                .find(|chart| chart.key() == value)
                .map(Pair::Chart),
            _ => Asides::default()
                .keep(segment)
                .then(|| Pair::Aside(segment.into())),
        };
    }
    let (key, value) =
        segment.split_at_checked(segment.find(|c: char| !c.is_ascii_lowercase())?)?;
    Some(Pair::Number(Parameter::from_key(key)?, number(value)?))
}

/// A plain decimal, perhaps negative.
fn number(text: &str) -> Option<f64> {
    match text.strip_prefix('-') {
        Some(digits) => decimal::read(digits).map(|size| -size),
        None => decimal::read(text),
    }
}

pub fn takes_text(key: &str) -> bool {
    [DISTRICTS, PLACES, TITLE, VIEW, CHART, PRICES, NAMES].contains(&key)
        || aside::KEYS.contains(&key)
}

/// A place of the user's own: its families and the year it joins.
fn place(text: &str) -> Option<Place> {
    let (families, year) = text.split_once('.')?;
    Some(Place {
        families: families.parse().ok()?,
        start_year: year.parse().ok()?,
    })
}

/// Whether a segment could be part of a link: a pair, or a version.
pub fn known(segment: &str) -> bool {
    super::version(segment).is_some() || read_pair(segment).is_some()
}

/// Years 1 to 21 as one letter or digit each: 1 to 9, then a to l.
fn year_letter(year: u8) -> char {
    char::from_digit(u32::from(year), 36).unwrap_or('l')
}

fn year_of_letter(letter: char) -> Option<u8> {
    letter
        .to_digit(36)
        .filter(|year| (1..=u32::from(NEVER)).contains(year))
        .map(|year| year as u8)
}

impl Pair {
    pub fn same_key(&self, other: &Pair) -> bool {
        match (self, other) {
            (Pair::Number(a, _), Pair::Number(b, _)) => a == b,
            (Pair::Aside(a), Pair::Aside(b)) => aside::whole_key(a) == aside::whole_key(b),
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }

    /// What it sets, for a sentence about it.
    pub fn named(&self) -> Named {
        match self {
            Pair::Number(parameter, _) => Named::Parameter(*parameter),
            Pair::Districts(_) => Named::DistrictYears,
            Pair::Places(_) => Named::Places,
            Pair::Title(_) => Named::Title,
            Pair::View(_) => Named::View,
            Pair::Chart(_) => Named::Chart,
            Pair::Prices(_) | Pair::Names(_) | Pair::Aside(_) => Named::Setting,
        }
    }

    /// Puts the pair on the page; what had to be changed on the way comes back.
    pub fn apply_to(&self, page: &mut Page) -> Option<LinkNotice> {
        match self {
            Pair::Number(parameter, value) => {
                return set_clamped(&mut page.scenario, *parameter, *value);
            }
            Pair::Districts(years) => {
                if years.len() != DISTRICTS_OF_KENT.len() {
                    return Some(LinkNotice::DistrictsLeftOut { given: years.len() });
                }
                page.scenario = page.scenario.with_start_years(years.iter().copied());
            }
            Pair::Places(places) => {
                let given = Places::new(places.iter().copied());
                if given.families() == 0 {
                    return Some(LinkNotice::NobodyLivesThere);
                }
                page.scenario = page.scenario.with_places(given);
                if given.all() != places {
                    return Some(LinkNotice::PlacesCut);
                }
            }
            Pair::Title(title) => {
                page.title = title
                    .chars()
                    .filter(|c| !c.is_control())
                    .take(super::TITLE_LENGTH)
                    .collect();
                if page.title != *title {
                    return Some(LinkNotice::TitleCut);
                }
            }
            Pair::View(view) => page.view = *view,
            Pair::Chart(chart) => page.over_time = *chart,
            Pair::Prices(prices) => page.display.prices = *prices,
            Pair::Names(names) => page.display.names = *names,
            Pair::Aside(segment) => {
                page.asides.keep(segment);
            }
        }
        None
    }
}

fn set_clamped(scenario: &mut Scenario, parameter: Parameter, asked: f64) -> Option<LinkNotice> {
    let row = parameter.row();
    scenario.set(parameter, asked);
    let used = scenario.get(parameter);
    (used != asked).then_some(if row.min <= asked && asked <= row.max {
        LinkNotice::NotWhole {
            parameter,
            asked,
            used,
        }
    } else {
        LinkNotice::OutOfRange {
            parameter,
            asked,
            used,
        }
    })
}

/// Cuts bands that exceed the families from targeted, then intensive, then withdrawn, and says by how much.
pub fn cut_overfull(page: &mut Page) -> Option<LinkNotice> {
    let mix = page.scenario.mix();
    let asked = [
        (Band::Targeted, Parameter::Targeted),
        (Band::Intensive, Parameter::Intensive),
        (Band::Withdrawn, Parameter::Withdrawn),
    ];
    let cuts: Vec<Cut> = asked
        .into_iter()
        .map(|(band, parameter)| Cut {
            band,
            asked: page.scenario.get(parameter),
            used: f64::from(mix.families(band)),
        })
        .filter(|cut| cut.asked > cut.used)
        .collect();
    page.scenario = page.scenario.with_mix(mix);
    (!cuts.is_empty()).then(|| LinkNotice::Overfull {
        families: mix.total(),
        cuts,
    })
}
