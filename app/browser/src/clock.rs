//! The tablet's clock and its local time. The core gets these as values; it has
//! no clock of its own.

use crate::js;
use js_sys::Date;
use wasm_bindgen::JsValue;

/// A moment in local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalTime {
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
    /// 0 to 23.
    pub hour: u32,
    /// 0 to 59.
    pub minute: u32,
    /// 1, Monday, to 7, Sunday.
    pub weekday: u32,
}

/// Returns the tablet's clock in milliseconds since 1970. It may be wrong and may run backwards.
pub fn now_ms() -> i64 {
    Date::now() as i64
}

/// Returns the milliseconds since the page or worker began, by a clock that nobody sets. If the browser has none,
/// it is always 0: no time passes.
pub fn steady_ms() -> f64 {
    let performance = js::get(&js_sys::global(), "performance");
    performance.and_then(|clock| js::call(&clock, "now", &[]).ok()?.as_f64()).unwrap_or_default()
}

/// Converts a moment to local time. Moments outside ±270,000 years give zeros.
pub fn local_time(at_ms: i64) -> LocalTime {
    let date = date(at_ms);
    LocalTime {
        year: date.get_full_year() as i32,
        month: date.get_month() + 1,
        day: date.get_date(),
        hour: date.get_hours(),
        minute: date.get_minutes(),
        weekday: (date.get_day() + 6) % 7 + 1,
    }
}

fn date(at_ms: i64) -> Date {
    Date::new(&JsValue::from_f64(at_ms as f64))
}
