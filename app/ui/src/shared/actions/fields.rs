//! The texts of a tiltak as fields show and write them. Knows no field by name, and no page.

use crate::kit::Memo;
use crate::session::App;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kind::Field;
use fellestid_model::kinds::action::Action;
use leptos::prelude::*;

/// Returns one of the tiltak's texts as a signal for a field; empty if the tiltak is gone.
pub fn shown(action: Memo<Option<Action>>, read: fn(&Action) -> &str) -> Signal<String> {
    Signal::derive(move || action.with(|action| action.as_ref().map(|action| read(action).to_owned()).unwrap_or_default()))
}

/// Returns the handler of an input that writes one of the tiltak's texts as it is typed.
pub fn write(app: App, home: Dot, field: &'static Field) -> impl Fn(String) + Copy + 'static {
    move |text: String| app.type_text(Key::root(home), field, &text)
}
