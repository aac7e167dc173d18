//! One answer field, and the answers written in it on this tablet.

use crate::kit::{focus_soon, icon, keep_shown, view};
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::words::fill;
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::limits::FIELD_CHARS_MAX;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::meeting::{NewPoint, Point};
use fellestid_model::kinds::point;
use leptos::html::Textarea;
use leptos::prelude::*;

/// `place`: the question's number on the page, from 0.
#[component]
pub fn AnswerTo(app: App, home: Dot, question: Option<Dot>, place: usize) -> impl IntoView {
    let w = app.words();
    let id = format!("missed-answer-{place}");
    // Keyed by the question itself: a changed plan moves the others.
    let place = format!("missed/{home}/{}", question.map(|question| question.to_string()).unwrap_or_default());
    let half = HalfField::at(app.tablet, LocalKey::Half(place));
    let field = NodeRef::<Textarea>::new();
    keep_shown(field, half.shown.into());
    let own = RwSignal::new(own_here(app, home));
    let to_focus = id.clone();
    let add = move |_| {
        let new = NewPoint { question, table: app.tablet.table_here(home), text: &half.text(), ..NewPoint::default() };
        if let Some(key) = app.transact(|transaction| point::create(transaction, home, &new)) {
            remember(app, home, key);
            own.set(own_here(app, home));
            half.clear();
            app.say_when_kept(w.missed.added, false);
        }
        focus_soon(to_focus.clone());
    };
    let label = id.clone();
    view! {
        <div class="field no-print">
            <label for=label>{w.missed.answer}</label>
            <div class="autosize" data-value=half.shown>
                <textarea
                    id=id.clone()
                    rows="2"
                    maxlength=FIELD_CHARS_MAX.to_string()
                    node_ref=field
                    on:input:target=move |event| half.typed(event.target().value())
                ></textarea>
            </div>
        </div>
        <p class="actions no-print">
            <button type="button" class="button" disabled=Signal::derive(move || half.shown.with(|text| text.trim().is_empty())) on:click=add>{icon(icon::PLUS)} {w.missed.add}</button>
        </p>
        {move || own_points(app, own.get(), question, id.clone())}
    }
}

/// The answers written here, with a way to take each back.
fn own_points(app: App, keys: Vec<Key>, question: Option<Dot>, field: String) -> impl IntoView + use<> {
    let w = app.words();
    let homes: Vec<Dot> = keys.iter().map(|key| key.home).collect();
    let points = app.notebook.read_homes(&homes, |notebook| {
        let points = keys.into_iter().filter_map(|key| Point::read(notebook, key));
        points.filter(|point| point.question == question).collect::<Vec<Point>>()
    });
    let rows = points.iter().map(|point| {
        let (key, text, field) = (point.key, point.text.shown.clone(), field.clone());
        let label = fill(w.missed.delete_answer, &[("text", &text)]);
        let delete = move |_| {
            app.delete(key, w.missed.deleted);
            focus_soon(field.clone());
        };
        view! {
            <li class="point">
                <div class="point-text"><p>{text}</p></div>
                <div class="point-end"><button type="button" class="button icon quiet" aria-label=label on:click=delete>{icon(icon::TRASH)}</button></div>
            </li>
        }
    });
    let rows = rows.collect_view();
    (!points.is_empty()).then(|| view! { <p class="small muted">{w.missed.yours}</p> <ul class="points">{rows}</ul> })
}

/// Returns the points written on this page, as this tablet remembers them.
fn own_here(app: App, home: Dot) -> Vec<Key> {
    app.tablet.recalled(&name(home)).split(' ').filter_map(|text| text.parse().ok()).collect()
}

fn remember(app: App, home: Dot, key: Key) {
    let text = format!("{} {key}", app.tablet.recalled(&name(home)));
    app.tablet.remember(&name(home), text.trim());
}

fn name(home: Dot) -> String {
    format!("missed/{home}")
}
