//! The field that writes points: Enter adds, the focus stays, and half-written text is kept. Where the
//! group agrees, the same field makes the tiltak itself.

use super::Here;
use super::pupil::{Asking, PupilHint};
use crate::kit::{Memo, focus_soon, icon, view};
use crate::session::Spot;
use crate::shared::running::{TAKER, half_common};
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
    /// What is written becomes a tiltak, and who takes it is what comes next.
    #[prop(optional)]
    agrees: bool,
) -> impl IntoView {
    let (app, home) = (here.stand.app, here.stand.home);
    let w = app.words();
    let field = NodeRef::<Textarea>::new();
    let shown = RwSignal::new(String::new());
    let place = Memo::new(move |_| {
        let spot = spot.get();
        if agrees { half_common(home, &spot) } else { spot.half_name(home) }
    });
    let put = move |text: String| {
        if let Some(element) = field.get_untracked() {
            element.set_value(&text);
        }
        shown.set(text);
    };
    Effect::new(move |_| {
        field.track();
        here.stand.half_taken.track();
        put(app.tablet.half_written(&place.get()));
    });
    let asking = Asking::of(here, field);
    let typed = move |text: String| {
        app.tablet.set_half_written(&place.get_untracked(), &text);
        shown.set(text);
        asking.typed();
    };
    let add = move || {
        let text = shown.get_untracked();
        let spot = spot.get_untracked();
        let written = if agrees { here.agree_on(spot, &text) } else { here.add(spot, &text) };
        app.tablet.set_half_written(&place.get_untracked(), "");
        put(String::new());
        asking.wrote(text, written);
        if let Some(element) = field.get_untracked() {
            let _ = element.focus();
        }
        if agrees {
            focus_soon(TAKER.to_owned());
        }
    };
    let take_back = Callback::new(move |text: String| {
        let standing = shown.get_untracked();
        let text = if standing.is_empty() { text } else { format!("{text}\n{standing}") };
        app.tablet.set_half_written(&place.get_untracked(), &text);
        put(text);
    });
    let on_key = move |event: web_sys::KeyboardEvent| {
        // Enter while an input method is composing chooses a word; it does not send.
        if event.key() == "Enter" && !event.shift_key() && !event.is_composing() {
            event.prevent_default();
            add();
        }
    };
    let add_words = if agrees { w.run.will_make } else { w.points.add };
    view! {
        <div class="compose">
            <div class="autosize" data-value=shown>
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
            <button type="button" class="button main icon" aria-label=add_words on:pointerdown=|event| event.prevent_default() on:click=move |_| add()>
                {icon(if agrees { icon::FLAG } else { icon::PLUS })}
            </button>
            <PupilHint asking=asking take_back=take_back />
        </div>
    }
}
