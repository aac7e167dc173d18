//! What is written in a field of any record, for an input to show.

use crate::session::App;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_model::kind::Field;
use leptos::prelude::*;

/// Returns the text as a signal; empty if the record is gone.
pub fn written(app: App, key: Key, field: &'static Field) -> Signal<String> {
    Signal::derive(move || {
        let text = |notebook: &Notebook| notebook.get(&key).map(|record| field.text_in(record).to_owned());
        app.notebook.read(key.home, text).unwrap_or_default()
    })
}
