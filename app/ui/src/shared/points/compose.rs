//! The field that writes points: Enter adds, the focus stays, and half-written text is kept.

use super::Here;
use super::pupil::{Asking, PupilHint};
use crate::kit::fingers::is_enter;
use crate::kit::{icon, keep_shown, view};
use crate::session::Spot;
use crate::shared::half_field::HalfField;
use leptos::html::Textarea;
use leptos::prelude::*;

#[component]
pub fn Compose(
    here: Here,
    /// Where what is written will stand; each spot has its own half-written text.
    #[prop(into)]
    spot: Signal<Spot>,
    id: &'static str,
    label: String,
    placeholder: Signal<&'static str>,
) -> impl IntoView {
    let (app, home) = (here.stand.app, here.stand.home);
    let w = app.words();
    let field = NodeRef::<Textarea>::new();
    let place = Signal::derive(move || spot.get().half_written(home));
    let half = HalfField::following(app.tablet, place);
    keep_shown(field, half.shown.into());
    Effect::new(move |is_begun: Option<()>| {
        here.stand.half_taken.track();
        if is_begun.is_some() {
            half.show_again();
        }
    });
    let asking = Asking::of(here, field);
    let typed = move |text: String| {
        half.typed(text);
        asking.typed();
    };
    let add = move || {
        let text = half.text();
        let spot = spot.get_untracked();
        let written = here.add(spot, &text);
        half.clear();
        asking.wrote(text, written);
        if let Some(element) = field.get_untracked() {
            let _ = element.focus();
        }
    };
    let take_back = Callback::new(move |text: String| {
        let standing = half.text();
        half.put(if standing.is_empty() { text } else { format!("{text}\n{standing}") });
    });
    let on_key = move |event: web_sys::KeyboardEvent| {
        if is_enter(&event) {
            event.prevent_default();
            add();
        }
    };
    view! {
        <div class="compose">
            <div class="autosize" data-value=half.shown>
                <textarea
                    id=id
                    rows="1"
                    aria-label=label
                    placeholder=placeholder
                    enterkeyhint="send"
                    maxlength=fellestid_crdt::limits::FIELD_CHARS_MAX.to_string()
                    node_ref=field
                    on:input:target=move |event| typed(event.target().value())
                    on:keydown=on_key
                ></textarea>
            </div>
            // The tap must not take the focus from the field: the on-screen keyboard would fold.
            <button type="button" class="button main icon" aria-label=w.points.add on:pointerdown=|event| event.prevent_default() on:click=move |_| add()>
                {icon(icon::PLUS)}
            </button>
            <PupilHint asking=asking take_back=take_back />
        </div>
    }
}
