//! What there is to say beside the controls about the last change.

use crate::field::shown;
use crate::number::{count, families};
use crate::{names, refusal};
use app::{Remark, Style};
use model::{Band, Parameter};

/// A remark as a sentence.
pub fn remark(remark: &Remark, style: Style) -> String {
    match remark {
        Remark::Refused { refusal, kept } => {
            let kept = shown(Parameter::Intensive.row(), f64::from(*kept), style);
            refusal::kept(refusal, &kept, style)
        }
        Remark::SameBand => "Choose two different bands to move families between.".into(),
        Remark::NoFamilies(band) => {
            format!("{} holds no families to move.", names::band(*band, style))
        }
        Remark::AllMoved { from, held } => format!(
            "{} held only {}; all of them were moved.",
            names::band(*from, style),
            families(f64::from(*held))
        ),
        Remark::FromFurtherOff { neighbour, taken } => {
            let source = |&(band, families): &(Band, u32)| {
                format!(
                    "{} from {}",
                    count(f64::from(families)),
                    names::band(band, style)
                )
            };
            format!(
                "{} is empty now, so families also come from further off: {}.",
                names::band(*neighbour, style),
                taken.iter().map(source).collect::<Vec<_>>().join(", ")
            )
        }
    }
}
