//! The field that writes points: Enter adds, the focus stays, and half-written text is stored.

use super::Here;
use crate::kit::fingers::is_enter;
use crate::kit::{icon, keep_shown, view};
use crate::session::Spot;
use crate::shared::half_field::HalfField;
use crate::shared::pupil::{Asking, PupilHint};
use leptos::html::Textarea;
use leptos::prelude::*;

/// The field, and the place of what is written in it.
#[derive(Clone, Copy)]
struct Composer {
    here: Here,
    spot: Signal<Spot>,
    field: NodeRef<Textarea>,
    half: HalfField,
    asking: Asking,
}

impl Composer {
    fn of(here: Here, spot: Signal<Spot>) -> Self {
        let (tablet, home) = (here.stand.app.tablet, here.stand.home);
        let place = Signal::derive(move || spot.get().half_written(home));
        let (field, half) = (NodeRef::<Textarea>::new(), HalfField::following(tablet, place));
        keep_shown(field, half.shown.into());
        Effect::new(move |is_begun: Option<()>| {
            here.stand.half_taken.track();
            if is_begun.is_some() {
                half.show_again();
            }
        });
        Composer { here, spot, field, half, asking: Asking::of(here.names, field) }
    }

    fn typed(self, text: String) {
        self.half.typed(text);
        self.asking.typed();
    }

    fn add(self) {
        let (spot, text) = (self.spot.get_untracked(), self.half.text());
        let written = self.here.add(spot, &text);
        self.half.clear();
        let (words, Composer { half, asking, .. }) = (text.clone(), self);
        let take_back = move || {
            half.take_back(&words);
            asking.back();
        };
        if let Some(change) = self.here.change_of(written, take_back) {
            asking.wrote(text, change);
        }
        asking.back();
    }
}

#[component]
pub fn Compose(
    here: Here,
    /// The place of what is written; each spot has its own half-written text.
    #[prop(into)]
    spot: Signal<Spot>,
    id: &'static str,
    label: String,
    placeholder: Signal<&'static str>,
) -> impl IntoView {
    let composer = Composer::of(here, spot);
    let on_key = move |event: web_sys::KeyboardEvent| {
        if is_enter(&event) {
            event.prevent_default();
            composer.add();
        }
    };
    view! {
        <div class="compose">
            <div class="autosize" data-value=composer.half.shown>
                <textarea
                    id=id
                    rows="1"
                    aria-label=label
                    placeholder=placeholder
                    enterkeyhint="send"
                    maxlength=fellestid_crdt::limits::FIELD_CHARS_MAX.to_string()
                    node_ref=composer.field
                    on:input:target=move |event| composer.typed(event.target().value())
                    on:keydown=on_key
                ></textarea>
            </div>
            <AddButton composer=composer />
            <PupilHint asking=composer.asking />
        </div>
    }
}

#[component]
fn AddButton(composer: Composer) -> impl IntoView {
    let w = composer.here.stand.app.words();
    view! {
        // The tap must not take the focus from the field: the on-screen keyboard would fold away.
        <button type="button" class="button main icon" aria-label=w.common.add on:pointerdown=|event| event.prevent_default() on:click=move |_| composer.add()>
            {icon(icon::PLUS)}
        </button>
    }
}
