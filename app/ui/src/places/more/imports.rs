//! The last files taken in: when, what, and the way back, the last one first.

use crate::dates;
use crate::kit::{focus_soon, icon, view};
use crate::state::App;
use crate::words::{Words, counted, facts, fill};
use fellestid_browser::clock;
use fellestid_core::job::ImportTold;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Titles told of one import.
const TITLES_MAX: usize = 3;
const HEADING: &str = "imports";

#[component]
pub fn Imports(app: App) -> impl IntoView {
    let w = app.words();
    let imports = RwSignal::new(None::<Vec<ImportTold>>);
    let read = move || {
        spawn_local(async move {
            imports.try_set(app.imports().await);
        });
    };
    read();
    let undo = move |_| {
        spawn_local(async move {
            let text = match app.undo_take_in().await {
                Some(0) => w.take_in.undone_short.to_owned(),
                Some(_) => format!("{} {}", w.take_in.undone_short, w.take_in.undone_kept),
                None => w.take_in.undo_failed.to_owned(),
            };
            app.say(&text);
            read();
            // The button is gone with its row.
            focus_soon(HEADING.to_owned());
        });
    };
    view! {
        <section class="part stack">
            <h2 id=HEADING tabindex="-1">{w.take_in.imports}</h2>
            {move || imports.get().map(|imports| {
                if imports.is_empty() {
                    return view! { <p class="muted">{w.take_in.imports_none}</p> }.into_any();
                }
                let rows = imports.into_iter().enumerate().map(|(place, import)| view! {
                    <li class="row">
                        <div class="row-main"><span class="row-title">{title(w, &import)}</span> <span class="row-line">{line(w, &import)}</span></div>
                        {(place == 0).then(|| view! {
                            <span class="row-end"><button type="button" class="button quiet" on:click=undo>{icon(icon::UNDO)} {w.take_in.undo_last}</button></span>
                        })}
                    </li>
                });
                view! {
                    <p class="small muted">{w.take_in.imports_about}</p>
                    <ul class="rows boxed">{rows.collect_view()}</ul>
                }.into_any()
            })}
        </section>
    }
}

fn title(w: &Words, import: &ImportTold) -> String {
    let hidden = import.titles.len().saturating_sub(TITLES_MAX);
    let shown = import.titles.iter().take(TITLES_MAX).cloned();
    let more = (hidden > 0).then(|| fill(w.take_in.and_more, &[("count", &hidden.to_string())]));
    let all = facts(shown.chain(more));
    if all.is_empty() { w.take_in.kind_other.to_owned() } else { all }
}

/// «22. november kl. 14.45 · 12 nye · 2 endret».
fn line(w: &Words, import: &ImportTold) -> String {
    let time = clock::local_time(import.at_ms);
    let (date, clock) = (dates::long(w, &dates::day_text(time)), dates::clock(w, time.hour * 60 + time.minute));
    let when = fill(w.minutes.when, &[("date", &date), ("time", &clock)]);
    let added = (import.added > 0).then(|| counted(import.added, w.take_in.new_neuter_one, w.take_in.new_many));
    let changed = (import.changed > 0).then(|| counted(import.changed, w.take_in.changed_one, w.take_in.changed_many));
    facts([Some(when), added, changed].into_iter().flatten())
}
