//! Asks, gently, when a pupil seems to be named (elevnavn): when the typing pauses or a point is added, and
//! never in the way of either. Nothing is stored of what was found, and it can be turned off on this
//! tablet.

use super::{Here, Written};
use crate::kit::{Show, live, view};
use crate::session::App;
use crate::words::fill;
use fellestid_browser::wait::{Timer, timeout};
use fellestid_crdt::record::Key;
use fellestid_model::kinds::participant::Participant;
use fellestid_model::pupil_names::{Known, seems_to_name};
use leptos::html::Textarea;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The pause after which names are looked for, so that it does not slow the typing.
const PAUSE_MS: i32 = 900;
const OFF: &str = "pupil-names";

pub fn asks_about_pupils(app: App) -> bool {
    app.tablet.recalled(OFF).is_empty()
}

pub fn ask_about_pupils(app: App) {
    app.tablet.remember(OFF, "");
}

pub fn ask_no_more_about_pupils(app: App) {
    app.tablet.remember(OFF, "off");
}

/// Returns the id of the element with a point's words.
pub fn words_id(point: Key) -> String {
    format!("point-{}", point.id)
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Found {
    name: String,
    /// The text with the name, if it is no longer in the field.
    text: String,
    written: Written,
}

/// Looks for names in one field, and asks beneath it.
#[derive(Clone, Copy)]
pub struct Asking {
    here: Here,
    field: NodeRef<Textarea>,
    found: RwSignal<Option<Found>>,
    pause: StoredValue<Option<Timer>, LocalStorage>,
}

impl Asking {
    pub fn of(here: Here, field: NodeRef<Textarea>) -> Self {
        Asking { here, field, found: RwSignal::new(None), pause: StoredValue::new_local(None) }
    }

    /// Looks at the field's text after a pause.
    pub fn typed(self) {
        self.look_in(PAUSE_MS, String::new(), Written::Nothing);
    }

    /// Looks at words that have just left the field, once they are on the screen.
    pub fn wrote(self, text: String, written: Written) {
        if written != Written::Nothing {
            self.look_in(0, text, written);
        }
    }

    fn look_in(self, ms: i32, text: String, written: Written) {
        self.pause.set_value(Some(timeout(ms, move || self.look(&text, written))));
    }

    fn look(self, text: &str, written: Written) {
        let app = self.here.stand.app;
        let Some(field) = self.field.try_get_untracked().flatten().filter(|_| asks_about_pupils(app)) else { return };
        let text = if written == Written::Nothing { field.value() } else { text.to_owned() };
        let found = self.name_in(&text).map(|name| Found { name, text, written });
        // A question about a point stays until it is answered.
        let is_of_field = self.found.with_untracked(|found| found.as_ref().is_none_or(|found| found.written == Written::Nothing));
        if found.is_some() || is_of_field {
            self.found.set(found);
        }
    }

    fn name_in(self, text: &str) -> Option<String> {
        let here = self.here;
        let people = here.stand.app.notebook.untracked(|notebook| Participant::all(notebook, here.stand.home));
        let kept = here.kept_names.get_untracked();
        let known = Known::of(people.iter().map(|person| person.initials.shown.as_str()).chain(kept.iter().map(String::as_str)));
        seems_to_name(text, &known).map(|at| text[at].to_owned())
    }

    fn keep(self) {
        if let Some(found) = self.found.try_update(Option::take).flatten() {
            self.here.kept_names.update(|names| names.push(found.name));
        }
        self.back();
    }

    fn turn_off(self) {
        let app = self.here.stand.app;
        ask_no_more_about_pupils(app);
        self.found.set(None);
        app.say(app.words().turns.pupil_is_off);
        self.back();
    }

    fn back(self) {
        if let Some(field) = self.field.get_untracked() {
            let _ = field.focus();
        }
    }

    /// Opens the point for editing; a draft's words go back into the field and are removed from the drafts.
    fn transact(self, take_back: Callback<String>) {
        let Some(found) = self.found.try_update(Option::take).flatten() else { return };
        match found.written {
            Written::Nothing => self.back(),
            Written::Point(key) => {
                if let Some(words) = document().get_element_by_id(&words_id(key)) {
                    words.unchecked_into::<web_sys::HtmlElement>().click();
                }
            }
            Written::Draft(id) => {
                take_back.run(found.text);
                self.here.stand.drafts.remove(id);
                self.back();
            }
        }
    }
}

#[component]
pub fn PupilHint(
    asking: Asking,
    /// Puts words back into the field.
    take_back: Callback<String>,
) -> impl IntoView {
    let w = asking.here.stand.app.words();
    let found = asking.found;
    let question = move || found.with(|found| found.as_ref().map(|found| fill(w.turns.pupil, &[("name", &found.name)])));
    let has_left = move || found.with(|found| found.as_ref().is_some_and(|found| found.written != Written::Nothing));
    // The tap must not take the focus from the field: the on-screen keyboard would fold away.
    let stay = |event: web_sys::PointerEvent| event.prevent_default();
    view! {
        <div class="pupil">
            <p class="small" role="status">{live(question)}</p>
            <Show when=move || found.with(Option::is_some)>
                <div class="bar">
                    <Show when=has_left>
                        <button type="button" class="button" on:pointerdown=stay on:click=move |_| asking.transact(take_back)>{w.turns.pupil_change}</button>
                    </Show>
                    <button type="button" class="button" on:pointerdown=stay on:click=move |_| asking.keep()>{w.turns.pupil_keep}</button>
                    <button type="button" class="button quiet" on:pointerdown=stay on:click=move |_| asking.turn_off()>{w.turns.pupil_off}</button>
                </div>
            </Show>
        </div>
    }
}
