//! The points the table has written at earlier stops, to look back at.

use super::is_stop;
use crate::kit::{Memo, Show, live, view};
use crate::shared::running::{Stand, name_of};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::meeting::Point;
use leptos::prelude::*;

#[component]
pub fn SoFar(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let groups = Memo::new(move |_| groups(stand));
    let has_any = Memo::new(move |_| groups.with(|groups| !groups.is_empty()));
    let list = move || {
        groups
            .get()
            .into_iter()
            .map(|(name, texts)| {
                view! {
                    <h3>{name}</h3>
                    <ul class="stack tight">{texts.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ul>
                }
            })
            .collect_view()
    };
    view! {
        <Show when=move || has_any.get()>
            <details class="note so-far">
                <summary>{w.circle.so_far}</summary>
                {live(list)}
            </details>
        </Show>
    }
}

/// Returns the points under the name of each earlier stop; those from before the circle come first.
fn groups(stand: Stand) -> Vec<(String, Vec<String>)> {
    let w = stand.app.words();
    let table = stand.table();
    let Some((place, _)) = stand.step_beside(0) else { return Vec::new() };
    let earlier: Vec<(Dot, String)> = stand.meeting.with(|meeting| {
        let steps = meeting.iter().flat_map(|meeting| meeting.steps.iter().take(place)).filter(|step| is_stop(step));
        steps.map(|step| (step.key.id, name_of(w, step))).collect()
    });
    let here = stand.step_beside(0).map(|(_, step)| step.key.id);
    let points = stand.app.notebook.read(stand.home, |notebook| Point::all(notebook, stand.home)).into_iter();
    let points: Vec<Point> = points.filter(|point| point.table == table && point.step != here).collect();
    let texts = |is_there: &dyn Fn(&Point) -> bool| {
        points.iter().filter(|point| is_there(point)).map(|point| point.text.shown.clone()).collect::<Vec<String>>()
    };
    let is_at_stop = |point: &Point| earlier.iter().any(|(id, _)| point.step == Some(*id));
    let before = (w.circle.so_far_other.to_owned(), texts(&|point| !is_at_stop(point)));
    let at_stops = earlier.iter().map(|(id, name)| (name.clone(), texts(&|point| point.step == Some(*id))));
    [before].into_iter().chain(at_stops).filter(|(_, texts)| !texts.is_empty()).collect()
}
