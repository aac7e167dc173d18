//! A page that is killed right after a key press. `FELLESTID_KILLS` sets how many times; the suite does it a few times.

use super::{FIELD, newcomer_offline, start_meeting};
use crate::harness::Engine;
use crate::tried_in;

const KILLS: u32 = 3;

tried_in!(killed_page_loses_nothing: chromium);
fn killed_page_loses_nothing(engine: Engine) {
    let kills = std::env::var("FELLESTID_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(KILLS);
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    let place = tablet.place();
    let mut doomed = tablet.tab();
    for number in 0..kills {
        let (kept, half) = (format!("Dette er nummer {number}."), format!("halvt {number}"));
        let spare = tablet.new_tab();
        tablet.turn_to(&doomed);
        tablet.write(FIELD, &kept);
        tablet.enter();
        tablet.keep_typing(&half);
        tablet.kill_page();
        tablet.turn_to(&spare);
        tablet.open(&place);
        tablet.see(&kept);
        tablet.see_value(FIELD, &half);
        tablet.rewrite(FIELD, "Ferdig.");
        tablet.enter();
        tablet.see_value(FIELD, "");
        doomed = spare;
    }
}

tried_in!(killed_edit_is_back: chromium);
fn killed_edit_is_back(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    let place = tablet.place();
    super::add_point(&tablet, "Før.");
    let doomed = tablet.tab();
    let spare = tablet.new_tab();
    tablet.turn_to(&doomed);
    tablet.tap("Før.");
    tablet.rewrite("Endre innspillet", "Etter, uten å trykke ferdig.");
    tablet.kill_page();
    tablet.turn_to(&spare);
    tablet.open(&place);
    tablet.see("Etter, uten å trykke ferdig.");
}
