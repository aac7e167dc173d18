//! The filter of the list of tiltak, as this tablet remembers it for the rest of the day.

use crate::dates;
use crate::session::App;
use fellestid_archive::local_key::{ACTIONS_FILTER, MARK};
use fellestid_model::kinds::action::Level;
use fellestid_model::overviews::action_list::Filter;

/// Stores the filter, for whoever opens the list next.
pub fn keep(app: App, chosen: &Filter) {
    let marks = format!("{}{}", if chosen.past_due { "d" } else { "" }, if chosen.due_for_review { "r" } else { "" });
    let level = chosen.level.map_or("", Level::code);
    let parts = [dates::today().as_str(), &chosen.responsible, level, &marks, &chosen.programme].join(&MARK.to_string());
    app.tablet.remember(ACTIONS_FILTER, if *chosen == Filter::default() { "" } else { &parts });
}
