//! Each agency's row.

use crate::agencies::agency;
use crate::formula::{Around, Say};
use app::Style;
use app::working::agencies::Agencies;

impl Say for Agencies {
    fn say(&self, _: Style) -> Around {
        Around::before(match self {
            Agencies::Rows => "each agency's row".into(),
            Agencies::SharesAsSet => "The shares as set: ".into(),
            Agencies::Cashable => "Could become cash, of all that is avoided: ".into(),
            Agencies::NothingAvoided => {
                "Nothing is avoided, so no agency saves and none has a share of the cost.".into()
            }
            Agencies::ShareOf(who) => format!("{}, share: ", agency(*who)),
            Agencies::AvoidedOf(who) => format!("{}, avoided: ", agency(*who)),
            Agencies::CashableOf(who) => format!("{}, could become cash: ", agency(*who)),
            Agencies::FairShareOf(who) => format!("{}, fair share of the cost: ", agency(*who)),
        })
    }
}
