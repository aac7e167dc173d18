//! Several things in one file: tick boxes by kind, and then the file with its contents.

use super::inside;
use super::out::{Offer, offered};
use super::reading::Reading;
use crate::dates;
use crate::kit::{Sheet, focus_soon, icon, view};
use crate::session::App;
use crate::words::{counted, fill};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::sorting::sorted_by;
use fellestid_jobs::Paper;
use fellestid_model::kind::Kind;
use fellestid_model::kinds::ALL;
use fellestid_model::kinds::{action, meeting, set};
use fellestid_model::preview::name;
use fellestid_model::share::is_offered;
use fellestid_model::shelf::is_built_in;
use leptos::prelude::*;

const HEADING: &str = "choose-out";

#[component]
pub fn ChooseButton(app: App) -> impl IntoView {
    let w = app.words();
    let is_open = RwSignal::new(false);
    view! {
        <button type="button" class="button" on:click=move |_| is_open.set(true)>{icon(icon::SHARE)} {w.share.choose}</button>
        <Sheet id=HEADING title=w.share.choose close=w.common.close is_open=is_open>
            {choosing(app, HEADING, is_open)}
        </Sheet>
    }
}

/// Shows first the tick boxes, then the file. `heading` is the id of the sheet's heading, which gets the focus when one
/// replaces the other.
pub fn choosing(app: App, heading: &'static str, is_open: RwSignal<bool>) -> AnyView {
    let w = app.words();
    let chosen = RwSignal::new(Vec::<Dot>::new());
    let is_made = RwSignal::new(false);
    let turn = move |made: bool| {
        is_made.set(made);
        focus_soon(heading.to_owned());
    };
    let groups = StoredValue::new(to_share(app));
    let ticks = move || {
        let groups = groups.with_value(|groups| groups.iter().map(|(kind, rows)| group(app, kind, rows, chosen)).collect_view());
        let told = move || counted(chosen.with(Vec::len), w.share.chosen_one, w.share.chosen_many);
        view! {
            <div class="sheet-body stack">
                <p>{w.share.choose_about}</p>
                {groups}
            </div>
            <footer class="bar">
                <button type="button" class="button main" disabled=move || chosen.with(Vec::is_empty) on:click=move |_| turn(true)>{w.share.choose_make}</button>
                <span class="small num" role="status">{told}</span>
            </footer>
        }
        .into_any()
    };
    let made = move || {
        view! {
            <div class="sheet-body stack">
                <p><button type="button" class="button quiet" on:click=move |_| turn(false)>{icon(icon::BACK)} {w.share.choose_again}</button></p>
                {offered(app, offer(app, chosen.get_untracked()), is_open)}
            </div>
        }
    };
    view! {
        {move || match (groups.with_value(Vec::is_empty), is_made.get()) {
            (true, _) => view! { <div class="sheet-body"><p class="muted">{w.share.choose_none}</p></div> }.into_any(),
            (false, true) => made().into_any(),
            (false, false) => ticks(),
        }}
    }
    .into_any()
}

/// Offers what was chosen as one document, in the order it was chosen, and as a file for Fellestid. Homes without
/// a text to read, such as lists of people, are in the file only.
fn offer(app: App, homes: Vec<Dot>) -> Offer {
    let w = app.words();
    let of_kind = |home: &Dot, kind: &Kind| {
        app.notebook.untracked(|notebook| notebook.get(&Key::root(*home)).is_some_and(|root| root.kind == *kind))
    };
    let actions: Vec<Dot> = homes.iter().filter(|home| of_kind(home, &action::KIND)).copied().collect();
    let mut papers: Vec<Paper> =
        homes.iter().filter(|home| of_kind(home, &meeting::KIND)).map(|home| Paper::Minutes(*home)).collect();
    papers.extend(homes.iter().filter(|home| of_kind(home, &set::KIND)).map(|home| Paper::Set(*home)));
    papers.extend((!actions.is_empty()).then_some(Paper::Actions(actions)));
    let reading = Reading { label: w.share.way_reading, word: w.share.file_word_some, title: String::new(), papers };
    Offer { readings: if reading.papers.is_empty() { Vec::new() } else { vec![reading] }, homes, is_file_first: true }
}

/// A home, its title, and its date.
type Row = (Dot, String, String);

/// Returns what people made themselves, by kind: meetings with the latest day first, the rest by when they were made.
fn to_share(app: App) -> Vec<(&'static str, Vec<Row>)> {
    let w = app.words();
    app.notebook.untracked(|notebook| {
        let of = |kind: &'static Kind| {
            let roots =
                notebook.roots().filter(|(key, root)| root.kind == *kind && !is_built_in(key.home) && is_shown(notebook, key));
            let roots = sorted_by(roots.collect(), |left, right| {
                let by_day = day_in_order(right.1).cmp(day_in_order(left.1));
                by_day.then(right.1.created_at_ms.cmp(&left.1.created_at_ms))
            });
            let rows: Vec<Row> = roots
                .into_iter()
                .map(|(key, root)| {
                    (key.home, name(root).unwrap_or_else(|| w.import.no_name.to_owned()), dates::long(w, meeting::day(root)))
                })
                .collect();
            (kind.name, rows)
        };
        ALL.iter().filter(|kind| is_offered(kind)).map(of).filter(|(_, rows)| !rows.is_empty()).collect()
    })
}

/// Returns the day a row is sorted by; empty for all but meetings.
fn day_in_order(root: &Record) -> &str {
    if root.kind == meeting::KIND { meeting::day(root) } else { "" }
}

fn group(app: App, kind: &'static str, rows: &[Row], chosen: RwSignal<Vec<Dot>>) -> AnyView {
    let w = app.words();
    let all: Vec<Dot> = rows.iter().map(|(home, ..)| *home).collect();
    let heading = dates::capitalised(inside::words(w, kind, 2));
    let whole = (all.len() > 1)
        .then(|| tick(all, fill(w.share.choose_all, &[("count", &rows.len().to_string())]), String::new(), chosen));
    let rows = rows.iter().map(|(home, name, date)| tick(vec![*home], name.clone(), date.clone(), chosen));
    view! {
        <fieldset>
            <legend><b>{heading}</b></legend>
            {whole}
            {rows.collect_view()}
        </fieldset>
    }
    .into_any()
}

fn tick(homes: Vec<Dot>, name: String, date: String, chosen: RwSignal<Vec<Dot>>) -> AnyView {
    let homes = StoredValue::new(homes);
    let is_in = move || homes.with_value(|homes| chosen.with(|chosen| homes.iter().all(|home| chosen.contains(home))));
    let choose = move |is_chosen: bool| {
        homes.with_value(|homes| {
            chosen.update(|chosen| {
                chosen.retain(|home| !homes.contains(home));
                chosen.extend(homes.iter().filter(|_| is_chosen));
            });
        });
    };
    view! {
        <label class="choose-item">
            <input type="checkbox" prop:checked=is_in on:change:target=move |event| choose(event.target().checked()) />
            <span>{name} " " <small class="muted">{date}</small></span>
        </label>
    }
    .into_any()
}
