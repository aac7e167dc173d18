//! Asks, gently, when a pupil seems to be named (elevnavn): when the typing pauses or words leave their field, and
//! never in the way of either. Nothing is stored of what was found, and it can be turned off on this
//! tablet. Knows nothing of what the words become.

use crate::kit::{Show, live, view};
use crate::session::App;
use crate::words::fill;
use fellestid_browser::wait::{Timer, timeout};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::participant::Participant;
use fellestid_model::pupil_names::{Known, seems_to_name};
use leptos::html::Textarea;
use leptos::prelude::*;

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

/// Names that are not asked about on a page.
#[derive(Clone, Copy)]
pub struct KnownNames {
    app: App,
    /// The meeting whose people take part; `None` outside meetings.
    meeting: Option<Dot>,
    /// Those that someone has chosen to keep, until the page is left.
    kept: RwSignal<Vec<String>>,
}

impl KnownNames {
    pub fn of(app: App, meeting: Option<Dot>) -> Self {
        KnownNames { app, meeting, kept: RwSignal::default() }
    }

    fn name_in(self, text: &str) -> Option<String> {
        let people = |home| self.app.notebook.untracked(|notebook| Participant::all(notebook, home));
        let people = self.meeting.map(people).unwrap_or_default();
        let kept = self.kept.get_untracked();
        let known = Known::of(people.iter().map(|person| person.initials.shown.as_str()).chain(kept.iter().map(String::as_str)));
        seems_to_name(text, &known).map(|at| text[at].to_owned())
    }
}

#[derive(Clone)]
struct Found {
    name: String,
    /// How the words are changed, if they have left the field.
    change: Option<Callback<()>>,
}

/// Looks for names in one field, and asks beneath it.
#[derive(Clone, Copy)]
pub struct Asking {
    names: KnownNames,
    field: NodeRef<Textarea>,
    found: RwSignal<Option<Found>>,
    pause: StoredValue<Option<Timer>, LocalStorage>,
}

impl Asking {
    pub fn of(names: KnownNames, field: NodeRef<Textarea>) -> Self {
        Asking { names, field, found: RwSignal::new(None), pause: StoredValue::new_local(None) }
    }

    /// Looks at the field's text after a pause.
    pub fn typed(self) {
        self.pause.set_value(Some(timeout(PAUSE_MS, move || {
            if let Some(field) = self.field.try_get_untracked().flatten() {
                self.look(&field.value(), None);
            }
        })));
    }

    /// Looks at words that have just left the field, once they are on the screen. `change`: how they are changed.
    pub fn wrote(self, text: String, change: Callback<()>) {
        self.pause.set_value(Some(timeout(0, move || self.look(&text, Some(change)))));
    }

    fn look(self, text: &str, change: Option<Callback<()>>) {
        if !asks_about_pupils(self.names.app) {
            return;
        }
        let found = self.names.name_in(text).map(|name| Found { name, change });
        // A question about words that have left the field stays until it is answered.
        let is_of_field = self.found.with_untracked(|found| found.as_ref().is_none_or(|found| found.change.is_none()));
        if found.is_some() || is_of_field {
            self.found.set(found);
        }
    }

    fn keep(self) {
        if let Some(found) = self.found.try_update(Option::take).flatten() {
            self.names.kept.update(|names| names.push(found.name));
        }
        self.back();
    }

    fn turn_off(self) {
        let app = self.names.app;
        ask_no_more_about_pupils(app);
        self.found.set(None);
        app.say(app.words().turns.pupil_is_off);
        self.back();
    }

    fn change(self) {
        if let Some(change) = self.found.try_update(Option::take).flatten().and_then(|found| found.change) {
            change.run(());
        }
    }

    /// Moves the focus to the field.
    pub fn back(self) {
        if let Some(field) = self.field.get_untracked() {
            let _ = field.focus();
        }
    }
}

#[component]
pub fn PupilHint(asking: Asking) -> impl IntoView {
    let w = asking.names.app.words();
    let found = asking.found;
    let question = move || found.with(|found| found.as_ref().map(|found| fill(w.turns.pupil, &[("name", &found.name)])));
    let has_left = move || found.with(|found| found.as_ref().is_some_and(|found| found.change.is_some()));
    // The tap must not take the focus from the field: the on-screen keyboard would fold away.
    let stay = |event: web_sys::PointerEvent| event.prevent_default();
    view! {
        <div class="pupil">
            <p class="small" role="status">{live(question)}</p>
            <Show when=move || found.with(Option::is_some)>
                <div class="bar">
                    <Show when=has_left>
                        <button type="button" class="button" on:pointerdown=stay on:click=move |_| asking.change()>{w.turns.pupil_change}</button>
                    </Show>
                    <button type="button" class="button" on:pointerdown=stay on:click=move |_| asking.keep()>{w.turns.pupil_keep}</button>
                    <button type="button" class="button quiet" on:pointerdown=stay on:click=move |_| asking.turn_off()>{w.turns.pupil_off}</button>
                </div>
            </Show>
        </div>
    }
}
