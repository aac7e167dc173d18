//! The words of something that cannot be without them, such as a question of a round, and the way to remove it.

use crate::kit::{icon, keep_shown, live, view};
use crate::session::App;
use crate::shared::versions::standing;
use crate::shared::written::written;
use fellestid_crdt::record::Key;
use fellestid_model::kind::Field;
use leptos::html::Textarea;
use leptos::prelude::*;

#[component]
pub fn Worded(
    app: App,
    key: Key,
    field: &'static Field,
    id: String,
    #[prop(into)] label: Signal<String>,
    /// The name of the button that removes it.
    #[prop(into)]
    remove: Signal<String>,
    /// What is said of it without words.
    blank: &'static str,
    on_remove: impl Fn() + 'static,
) -> impl IntoView {
    let text = written(app, key, field);
    let area = NodeRef::<Textarea>::new();
    keep_shown(area, text);
    // What it was before comes back.
    let before = StoredValue::new(String::new());
    let is_blank = RwSignal::new(false);
    let typed = move |words: String| {
        is_blank.set(false);
        app.type_text(key, field, &words);
    };
    let left = move |_| {
        // The page may be going, and its fields with it.
        if text.try_with_untracked(|text| text.trim().is_empty()) == Some(true) {
            app.type_text(key, field, &before.get_value());
            is_blank.set(true);
        }
    };
    view! {
        <div class="asked-row">
            <div class="field">
                <label for=id.clone()>{live(move || label.get())}</label>
                <div class="autosize" data-value=text>
                    <textarea
                        id=id
                        rows="1"
                        dir="auto"
                        maxlength=fellestid_crdt::limits::FIELD_CHARS_MAX.to_string()
                        node_ref=area
                        on:focus=move |_| before.set_value(text.get_untracked())
                        on:input:target=move |event| typed(event.target().value())
                        on:blur=left
                    ></textarea>
                </div>
            </div>
            <button type="button" class="button icon quiet" aria-label=remove on:click=move |_| on_remove()>{icon(icon::TRASH)}</button>
        </div>
        <div role="status">{live(move || is_blank.get().then(|| view! { <p class="hint">{blank}</p> }))}</div>
        {standing(app, key, field)}
    }
}
