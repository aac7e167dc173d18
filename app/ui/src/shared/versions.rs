//! Both versions of a text that two people wrote at once, until someone chooses.

use crate::kit::{Memo, Versions, live, view};
use crate::session::App;
use fellestid_crdt::record::Key;
use fellestid_model::kind::Field;
use fellestid_model::kinds::Text;
use leptos::prelude::*;

/// Returns both versions of a text, or `None` if it has only one.
pub fn text_versions(app: App, key: Key, field: &'static Field, text: &Text) -> Option<impl IntoView + use<>> {
    let w = app.words();
    text.is_disputed().then(|| {
        let choose = move |chosen: String| app.set_text(key, field, &chosen);
        view! { <Versions about=w.versions.about choose=w.versions.use_it texts=text.versions.clone() on_choose=choose /> }
    })
}

/// The versions of one field, for beneath its input.
pub fn standing(app: App, key: Key, field: &'static Field) -> AnyView {
    let text = move || app.notebook.read(key.home, |notebook| notebook.get(&key).map(|record| Text::read(record, field)));
    let text = Memo::new(move |_| text().unwrap_or_default());
    live(move || text_versions(app, key, field, &text.get())).into_any()
}
