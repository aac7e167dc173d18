//! What was seen while a tiltak is tried: each with its day, written down as it comes.

use crate::dates;
use crate::kit::{DateField, Folded, Memo, Show, TextField, focus_soon, icon, live, view};
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::words::fill;
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::action::{Action, State};
use fellestid_model::kinds::observation::{self, Observation};
use leptos::prelude::*;

/// The list and its field; folded away until somebody has begun.
#[component]
pub fn Seen(app: App, home: Dot, action: Memo<Option<Action>>) -> impl IntoView {
    let w = app.words();
    app.disk.load(home);
    let seen = Memo::new(move |_| app.notebook.read(home, |notebook| Observation::all(notebook, home)));
    let is_begun = Memo::new(move |_| {
        action.with(|action| action.as_ref().is_some_and(|action| action.state != State::Open)) || !seen.with(Vec::is_empty)
    });
    view! {
        <Show
            when=move || is_begun.get()
            fallback=move || view! { <Folded heading=w.tried.seen><Log app=app home=home seen=seen /></Folded> }
        >
            <section class="part"><h2>{w.tried.seen}</h2><Log app=app home=home seen=seen /></section>
        </Show>
    }
}

#[component]
fn Log(app: App, home: Dot, seen: Memo<Vec<Observation>>) -> impl IntoView {
    let w = app.words();
    let half = HalfField::at(app.tablet, LocalKey::Half(format!("seen/{home}")));
    let day = RwSignal::new(dates::today());
    let is_blank = Signal::derive(move || half.shown.with(|text| text.trim().is_empty()));
    let add = move |_| {
        let (text, day) = (half.text(), day.get_untracked());
        app.transact(|transaction| observation::create(transaction, home, &text, &day));
        half.clear();
        // The first one unfolds the list, and a blank field takes the button away.
        focus_soon("seen-text".to_owned());
    };
    // A page may stand open past midnight; a day that somebody chose stays.
    let offered = StoredValue::new(dates::today());
    let typed = move |text: String| {
        if half.is_blank() && day.get_untracked() == offered.get_value() {
            offered.set_value(dates::today());
            day.set(dates::today());
        }
        half.typed(text);
    };
    let rows = move || seen.get().into_iter().map(|one| row(app, &one)).collect_view();
    view! {
        <div class="stack">
            <Show when=move || !seen.with(Vec::is_empty)><ul class="rows boxed">{live(rows)}</ul></Show>
            <TextField id="seen-text" label=w.tried.saw placeholder=w.actions.sign_placeholder value=half.shown on_input=typed />
            <DateField odd=w.dates.odd id="seen-day" label=w.tried.saw_day value=day on_input=move |chosen| day.set(chosen) />
            <p class="actions"><button type="button" class="button" disabled=is_blank on:click=add>{icon(icon::PLUS)} {w.common.add}</button></p>
            <p class="hint">{w.tried.seen_about}</p>
        </div>
    }
}

fn row(app: App, seen: &Observation) -> impl IntoView + use<> {
    let w = app.words();
    let key = seen.key;
    let texts = if seen.text.is_disputed() { seen.text.versions.clone() } else { vec![seen.text.shown.clone()] };
    let day = if seen.date.is_empty() { String::new() } else { dates::with_weekday(w, &seen.date) };
    let delete = fill(w.tried.delete_one, &[("text", &seen.text.shown)]);
    view! {
        <li class="row">
            <span class="row-main">
                {texts.into_iter().map(|text| view! { <span dir="auto">{text}</span> }).collect_view()}
                <span class="row-line">{day}</span>
            </span>
            <button type="button" class="button icon quiet" aria-label=delete on:click=move |_| app.delete(key, w.tried.deleted)>{icon(icon::TRASH)}</button>
        </li>
    }
}
