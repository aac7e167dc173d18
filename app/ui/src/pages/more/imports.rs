//! The last files imported: when, what, and undo, the latest first.

use crate::dates;
use crate::kit::{focus_soon, icon, view};
use crate::session::App;
use crate::words::{Words, counted, facts, fill};
use fellestid_browser::clock;
use fellestid_jobs::ImportTold;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Titles shown for one import.
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
    Effect::new(move |_| {
        app.folder_arrivals();
        read();
    });
    let undo = move |_| {
        spawn_local(async move {
            let text = match app.undo_import().await {
                Some(0) => w.import.undone_short.to_owned(),
                Some(_) => format!("{} {}", w.import.undone_short, w.import.undone_kept),
                None => w.import.undo_failed.to_owned(),
            };
            app.say(&text);
            read();
            // The undo button is removed with its row.
            focus_soon(HEADING.to_owned());
        });
    };
    view! {
        <section class="part stack">
            <h2 id=HEADING tabindex="-1">{w.import.imports}</h2>
            {move || imports.get().map(|imports| {
                if imports.is_empty() {
                    return view! { <p class="muted">{w.import.imports_none}</p> }.into_any();
                }
                let rows = imports.into_iter().enumerate().map(|(place, import)| view! {
                    <li class="row">
                        <div class="row-main"><span class="row-title">{title(w, &import)}</span> <span class="row-line">{line(w, &import)}</span></div>
                        {(place == 0).then(|| view! {
                            <span class="row-end"><button type="button" class="button quiet" on:click=undo>{icon(icon::UNDO)} {w.import.undo_last}</button></span>
                        })}
                    </li>
                });
                view! {
                    <p class="small muted">{w.import.imports_about}</p>
                    <ul class="rows boxed">{rows.collect_view()}</ul>
                }.into_any()
            })}
        </section>
    }
}

fn title(w: &Words, import: &ImportTold) -> String {
    let hidden = import.titles.len().saturating_sub(TITLES_MAX);
    let shown = import.titles.iter().take(TITLES_MAX).cloned();
    let more = (hidden > 0).then(|| fill(w.import.and_more, &[("count", &hidden.to_string())]));
    let all = facts(shown.chain(more));
    if all.is_empty() { w.import.kind_other.to_owned() } else { all }
}

/// Formats an import as «22. november kl. 14.45 · 12 nye · 2 endret».
fn line(w: &Words, import: &ImportTold) -> String {
    let time = clock::local_time(import.at_ms);
    let (date, clock) = (dates::long(w, &dates::day_text(time)), dates::clock(w, time.hour * 60 + time.minute));
    let when = fill(w.minutes.when, &[("date", &date), ("time", &clock)]);
    let added = (import.added > 0).then(|| counted(import.added, w.import.new_neuter_one, w.import.new_many));
    let changed = (import.changed > 0).then(|| counted(import.changed, w.import.changed_one, w.import.changed_many));
    facts([Some(when), added, changed].into_iter().flatten())
}
