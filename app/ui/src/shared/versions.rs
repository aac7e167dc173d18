//! Both versions of a text that two people wrote at once, until someone chooses.

use crate::kit::{Memo, Versions, live, view};
use crate::state::App;
use fellestid_crdt::record::Key;
use fellestid_crdt::value::Value;
use fellestid_model::kinds::Text;
use leptos::prelude::*;

/// The versions of a text that two people wrote at once, where there are two.
pub fn text_versions(app: App, key: Key, name: &'static str, text: &Text) -> Option<impl IntoView + use<>> {
    let w = app.words();
    text.is_disputed().then(|| {
        let choose = move |chosen: String| app.write_field(key, name, text_value(&chosen));
        view! { <Versions about=w.versions.about choose=w.versions.use_it texts=text.versions.clone() on_choose=choose /> }
    })
}

/// The same beneath the field of one register.
pub fn standing(app: App, key: Key, name: &'static str) -> AnyView {
    let text = move || app.notebook.with(|notebook| notebook.get(&key).map(|record| Text::read(record, name)));
    let text = Memo::new(move |_| text().unwrap_or_default());
    live(move || text_versions(app, key, name, &text.get())).into_any()
}

/// Blank text empties the register rather than keeping a blank.
pub fn text_value(text: &str) -> Value {
    if text.trim().is_empty() { Value::Null } else { Value::text(text) }
}
