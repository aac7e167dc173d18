//! «Jeg vil …», and the sign that it works. Stored as a tiltak from its first letter, made from the chosen point.

use super::{Head, Onward};
use crate::dates::capitalised;
use crate::kit::{TextField, focus, live, view};
use crate::session::App;
use crate::shared::actions::read_action;
use crate::shared::trail::{Screen, Trail};
use fellestid_browser::clock;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kind::Field;
use fellestid_model::kinds::action;
use fellestid_model::kinds::action::{Action, create_from_point};
use fellestid_model::kinds::meeting::{Point, close};
use leptos::prelude::*;

#[component]
pub fn Will(app: App, trail: Trail) -> impl IntoView {
    let w = app.words();
    let made = RwSignal::new(trail.action);
    let is_missing = RwSignal::new(false);
    let read = move |read: fn(&Action) -> String| {
        Signal::derive(move || made.get().and_then(|home| read_action(app, home)).map(|action| read(&action)).unwrap_or_default())
    };
    let what = read(|action| action.what.shown.clone());
    let write = move |field: &'static Field, text: &str| match made.get_untracked() {
        Some(home) => app.type_text(Key::root(home), field, text),
        None => made.set(make(app, &trail, field, text)),
    };
    let point = move || {
        let key = trail.point.map(|id| Key { home: trail.meeting, id })?;
        let text = app.notebook.read(key.home, |notebook| Point::read(notebook, key))?.text.shown;
        Some(view! { <p class="alone-said serif">{text}</p> })
    };
    let onward = move |_| {
        let text = what.get_untracked();
        let Some(home) = made.get_untracked().filter(|_| !text.trim().is_empty()) else {
            is_missing.set(true);
            focus("alone-will");
            return;
        };
        app.transact(|transaction| {
            let name = capitalised(text.trim());
            if name != text {
                action::WHAT.set_text(transaction, Key::root(home), &name);
            }
            close(transaction, trail.meeting, clock::now_ms());
        });
        Trail { action: Some(home), ..trail }.go(app, Screen::Done);
    };
    let type_what = move |text: String| {
        is_missing.set(false);
        write(&action::WHAT, &text);
    };
    view! {
        <Head app=app screen=Screen::Will title=w.try_alone.will_heading.to_owned() />
        {live(point)}
        <TextField id="alone-will" label=w.try_alone.will placeholder=w.try_alone.will_placeholder value=what on_input=type_what />
        <div role="alert">{move || is_missing.get().then(|| view! { <p class="error">{w.try_alone.will_first}</p> })}</div>
        <TextField
            id="alone-sign"
            label=w.actions.sign
            placeholder=w.try_alone.sign_placeholder
            value=read(|action| action.sign.shown.clone())
            on_input=move |text| write(&action::SIGN, &text)
        />
        <p class="hint">{w.try_alone.will_about}</p>
        <Onward label=w.try_alone.make on_tap=onward />
    }
}

/// Makes the tiltak. It refers to its point; the words are the person's own.
fn make(app: App, trail: &Trail, field: &'static Field, text: &str) -> Option<Dot> {
    let point = Key { home: trail.meeting, id: trail.point? };
    let home = app.transact(|transaction| {
        let home = create_from_point(transaction, point)?;
        action::WHAT.set_text(transaction, Key::root(home), "");
        field.set_text(transaction, Key::root(home), text);
        Some(home)
    });
    Trail { action: home, ..*trail }.keep(app);
    home
}
