//! One place's row, and one year of the opening.

use crate::formula::{Around, Say};
use crate::names;
use app::Style;
use app::working::places::{Place, Places};

impl Say for Places {
    fn say(&self, style: Style) -> Around {
        Around::before(match self {
            Places::RowOf(place) => format!("{}'s row", name(place)),
            Places::Opening { year } => format!("year {year} as places open"),
            Places::ShareOfFamilies => "Share of families: ".into(),
            Places::Families => "Families: ".into(),
            Places::FamiliesIn(tier) => format!("In {}: ", names::tier_inside(*tier, style)),
            Places::Posts => "Posts, part posts allowed: ".into(),
            Places::ShareOpen(open) => {
                let open: Vec<String> = open.iter().map(name).collect();
                format!("Share of families in places open ({}): ", open.join(", "))
            }
            Places::PlacesOf(tier) => format!("{} places: ", names::tier(*tier, style)),
            Places::WorkersOf(tier) => format!("{} workers: ", names::tier(*tier, style)),
            Places::AllPlaces => "Families in places: ".into(),
            Places::AllWorkers => "Workers: ".into(),
        })
    }
}

fn name(place: &Place) -> String {
    names::name_or_number(place.index, place.name.clone())
}
