//! The button «Del» with its sheet, wherever something is shared: documents to read on one side, the file for
//! another tablet on the other.

use super::FileOf;
use super::reading::{Given, Left, Reading, reading, reading_then};
use crate::kit::{Memo, Segments, Sheet, icon, view};
use crate::session::App;
use fellestid_crdt::dot::Dot;
use fellestid_jobs::Paper;
use leptos::prelude::*;

/// The code of the choice that is a file for Fellestid.
const FILE: &str = "file";
/// The codes of the documents to read, in order.
const CODES: [&str; 3] = ["first", "second", "third"];

/// What a sheet offers when it opens.
#[derive(Clone)]
pub struct Offer {
    /// At most three.
    pub readings: Vec<Reading>,
    /// The homes in the file for Fellestid.
    pub homes: Vec<Dot>,
    pub is_file_first: bool,
}

/// The button, and a sheet that calls for its offer each time it opens.
pub fn share_out(
    app: App,
    label: &'static str,
    is_main: Signal<bool>,
    offer: impl Fn() -> Offer + Copy + Send + Sync + 'static,
) -> AnyView {
    let w = app.words();
    let is_open = RwSignal::new(false);
    view! {
        <button type="button" class="button" class:main=is_main on:click=move |_| is_open.set(true)>{icon(icon::SHARE)} {label}</button>
        <Sheet id="share-out-title" title=w.share.heading close=w.common.close is_open=is_open>{offered(app, untrack(offer), is_open)}</Sheet>
    }
    .into_any()
}

/// The share button of something that is only to be read, without a file for Fellestid.
pub fn share_reading(app: App, label: &'static str, what: Reading) -> AnyView {
    share_reading_to(app, label, what, Vec::new())
}

/// Like [`share_reading`], when it is known which e-mail addresses it is for.
pub fn share_reading_to(app: App, label: &'static str, what: Reading, to: Vec<String>) -> AnyView {
    let w = app.words();
    let is_open = RwSignal::new(false);
    view! {
        <button type="button" class="button" on:click=move |_| is_open.set(true)>{icon(icon::SHARE)} {label}</button>
        <Sheet id="share-out-title" title=w.share.heading close=w.common.close is_open=is_open>{reading_then(app, what.clone(), Left::new(), is_open, Given { to: to.clone(), then: None })}</Sheet>
    }
    .into_any()
}

/// The choice of what to share, and what was chosen.
pub fn offered(app: App, offer: Offer, is_open: RwSignal<bool>) -> AnyView {
    let w = app.words();
    let first = if offer.is_file_first { FILE } else { CODES[0] };
    let way = RwSignal::new(first);
    let readings = offer.readings.iter().zip(CODES).map(|(reading, code)| (reading.label, code, code == first));
    let ways: Vec<(&'static str, &'static str, bool)> =
        readings.chain((!offer.homes.is_empty()).then_some((w.share.way_file, FILE, offer.is_file_first))).collect();
    // Kept while one looks at another way.
    let left = Left::new();
    let offer = StoredValue::new(offer);
    let shown = move || {
        let way = way.get();
        let chosen = CODES.iter().position(|code| *code == way);
        let chosen = offer.with_value(|offer| chosen.and_then(|place| offer.readings.get(place).cloned()));
        match chosen {
            Some(chosen) => reading(app, chosen, left, is_open),
            None => view! {
                <div class="sheet-body stack">
                    <p class="small muted">{w.share.way_file_about} " " {w.share.promise}</p>
                    <FileOf app=app homes=Some(offer.with_value(|offer| offer.homes.clone())) is_open=is_open />
                </div>
            }
            .into_any(),
        }
    };
    view! {
        <div class="sheet-head"><Segments name="way" legend=w.share.ways options=ways on_choose=move |code| way.set(code) /></div>
        {shown}
    }
    .into_any()
}

/// Shares a meeting: its minutes, its plan, or its file. Before it has begun the plan comes first; on a guest
/// device, the file for the one who leads.
#[component]
pub fn ShareMeeting(app: App, home: Dot, is_main: Signal<bool>, has_begun: Memo<bool>) -> impl IntoView {
    let w = app.words();
    let offer = move || {
        let title = super::name::title_of(app, home);
        let minutes = Reading {
            label: w.share.way_minutes,
            word: w.common.minutes,
            title: title.clone(),
            papers: vec![Paper::Minutes(home)],
        };
        let plan = Reading { label: w.share.way_plan, word: w.share.file_word_plan, title, papers: vec![Paper::Plan(home)] };
        let readings = if has_begun.get_untracked() { vec![minutes, plan] } else { vec![plan] };
        Offer { readings, homes: vec![home], is_file_first: app.tablet.is_guest(home) && !is_main.get_untracked() }
    };
    share_out(app, w.share.heading, is_main, offer)
}

/// Shares a question set or a tiltak.
#[component]
pub fn ShareOne(app: App, home: Dot, label: &'static str, word: &'static str, papers: fn(Dot) -> Paper) -> impl IntoView {
    let w = app.words();
    let offer = move || {
        let title = super::name::title_of(app, home);
        let reading = Reading { label: w.share.way_reading, word, title, papers: vec![papers(home)] };
        Offer { readings: vec![reading], homes: vec![home], is_file_first: false }
    };
    share_out(app, label, Signal::stored(false), offer)
}

/// Shares the tiltak that are shown, as a list.
#[component]
pub fn ShareActions(app: App, homes: Signal<Vec<Dot>>) -> impl IntoView {
    let w = app.words();
    let offer = move || {
        let homes = homes.get_untracked();
        let papers = vec![Paper::Actions(homes.clone())];
        let reading = Reading { label: w.share.way_list, word: w.share.file_word_action, title: String::new(), papers };
        Offer { readings: vec![reading], homes, is_file_first: false }
    };
    share_out(app, w.share.share_list, Signal::stored(false), offer)
}
