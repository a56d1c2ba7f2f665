//! The day it is, where the user is.

use js_sys::Date;

/// Year, month (from 1) and day.
pub fn today() -> (u32, u32, u32) {
    let now = Date::new_0();
    (now.get_full_year(), now.get_month() + 1, now.get_date())
}
