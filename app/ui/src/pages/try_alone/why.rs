//! Choose one point: «Hvorfor gjør vi det slik?» The answer is stored as a point from its first letter.

use super::{Head, Onward};
use crate::kit::{For, Memo, TextField, view};
use crate::session::App;
use crate::shared::trail::{Screen, Trail};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::meeting::{NewPoint, Point};
use fellestid_model::kinds::point;
use leptos::prelude::*;

#[component]
pub fn Why(app: App, trail: Trail) -> impl IntoView {
    let w = app.words();
    let trail = RwSignal::new(trail);
    let meeting = trail.get_untracked().meeting;
    let points = Memo::new(move |_| {
        app.notebook
            .read(meeting, |notebook| Point::all(notebook, meeting))
            .into_iter()
            .filter(|point| Some(point.key.id) != trail.with(|trail| trail.why))
            .map(|point| (point.key.id, point.text.shown))
            .collect::<Vec<_>>()
    });
    let update = move |act: &dyn Fn(&mut Trail)| {
        trail.update(|trail| act(trail));
        trail.get_untracked().keep(app);
    };
    // The first point is chosen at first, so that one always is.
    let chosen = Memo::new(move |_| {
        let wanted = trail.with(|trail| trail.point);
        points.with(|points| points.iter().find(|(id, _)| Some(*id) == wanted).or(points.first()).map(|(id, _)| *id))
    });
    let choice = move |(id, text): (Dot, String)| {
        let is_chosen = Signal::derive(move || chosen.get() == Some(id));
        view! {
            <label class="choice">
                <input type="radio" name="alone-point" prop:checked=is_chosen on:change=move |_| update(&|trail| trail.point = Some(id)) />
                <span>{text}</span>
            </label>
        }
    };
    let said = Signal::derive(move || {
        let key = trail.with(|trail| trail.why).map(|id| Key { home: meeting, id });
        key.and_then(|key| app.notebook.read(key.home, |notebook| Point::read(notebook, key)))
            .map(|point| point.text.shown)
            .unwrap_or_default()
    });
    let type_why = move |text: String| match trail.with_untracked(|trail| trail.why) {
        Some(id) => app.type_text(Key { home: meeting, id }, &point::TEXT, &text),
        None => {
            let question = trail.get_untracked().question(app).map(|question| question.key.id);
            let new = NewPoint { question, table: 1, text: &text, free: true, ..NewPoint::default() };
            let why = app.transact(|transaction| point::create(transaction, meeting, &new)).map(|key| key.id);
            update(&|trail| trail.why = why);
        }
    };
    let onward = move |_| {
        update(&|trail| trail.point = chosen.get_untracked());
        trail.get_untracked().go(app, Screen::Will);
    };
    view! {
        <Head app=app screen=Screen::Why title=w.try_alone.why.to_owned() />
        <fieldset class="choices">
            <legend>{w.try_alone.choose_point}</legend>
            <For each=move || points.get() key=|point| point.clone() let:point>{choice(point)}</For>
        </fieldset>
        <TextField id="alone-why" label=w.try_alone.why placeholder=w.try_alone.why_placeholder value=said on_input=type_why />
        <Onward label=w.try_alone.onward on_tap=onward />
    }
}
