//! What a school's answer sends, shown before it is sent: as our own file, or in Word or an e-mail.

use super::question::{may_icon, told, who_may};
use super::took_part::ticked;
use super::{Desk, line};
use crate::dates;
use crate::kit::{Memo, Segments, Sheet, Show, icon, live, view};
use crate::session::Handed;
use crate::shared::share_sheet::{FileOf, Given, Left, Reading, reading_then};
use crate::words::fill;
use fellestid_jobs::Paper;
use fellestid_model::kinds::answer::May;
use fellestid_model::kinds::group::names;
use fellestid_model::kinds::report;
use fellestid_model::overviews::school_answer::Row;
use leptos::prelude::*;

#[component]
pub(super) fn Send(desk: Desk, shows_receipt: RwSignal<bool>) -> impl IntoView {
    let w = desk.app.words();
    let is_open = RwSignal::new(false);
    let counts = Memo::new(move |_| desk.told(|answer| (answer.answered(), answer.rows.len())));
    let has_any = move || counts.get().0 > 0;
    let ready = move || match counts.get() {
        (0, _) => w.answer.nothing_yet.to_owned(),
        (count, all) => fill(w.answer.ready, &[("count", &count.to_string()), ("all", &all.to_string())]),
    };
    let open = move |_| {
        let today = dates::today();
        let home = untrack(|| desk.report_home());
        // The date is in the file itself, so it is written before the file is made.
        if let Some(home) = home.filter(|_| {
            untrack(|| desk.told(|answer| answer.report.as_ref().map(|report| report.sent.clone()))) != Some(today.clone())
        }) {
            desk.app.transact_for_good(|transaction| report::set_sent(transaction, home, &today));
        }
        is_open.set(true);
    };
    view! {
        <section class="stack" aria-label=w.answer.sheet>
            <Show when=move || desk.is_changed()><p class="banner info" role="status">{w.answer.changed_since}</p></Show>
            <p role="status">{live(ready)}</p>
            <Show when=has_any>
                <p class="actions"><button type="button" class="button main big" on:click=open>{w.answer.see} {icon(icon::FORWARD)}</button></p>
            </Show>
        </section>
        <Outgoing desk=desk is_open=is_open shows_receipt=shows_receipt />
    }
}

/// The way an answer goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// As our own file.
    File,
    /// In Word or an e-mail.
    Words,
}

impl Way {
    const ALL: [Way; 2] = [Way::File, Way::Words];

    pub(super) fn code(self) -> &'static str {
        match self {
            Way::File => "file",
            Way::Words => "words",
        }
    }

    pub(super) fn of_code(code: &str) -> Way {
        Way::ALL.into_iter().find(|way| way.code() == code).unwrap_or(Way::File)
    }
}

/// The sheet with every answer as it is sent, and the ways to send it.
#[component]
pub(super) fn Outgoing(desk: Desk, is_open: RwSignal<bool>, shows_receipt: RwSignal<bool>) -> impl IntoView {
    let w = desk.app.words();
    let way = RwSignal::new(Way::File);
    let given = Callback::new(move |handed: Handed| {
        desk.note_shared(way.get_untracked(), handed);
        is_open.set(false);
        shows_receipt.set(true);
        // The sheet gives the focus back to a button that is no longer there.
        request_animation_frame(crate::frame::focus_page);
    });
    let ways = move || {
        let label = |way| if way == Way::File { w.share.way_file } else { w.answer.way_words };
        let options = Way::ALL.map(|of| (label(of), of.code(), of == way.get_untracked())).to_vec();
        view! { <div class="sheet-head"><Segments name="way" legend=w.share.ways options=options on_choose=move |code| way.set(Way::of_code(code)) /></div> }
    };
    let shown = move || match way.get() {
        Way::File => view! { <AsFile desk=desk is_open=is_open given=given /> }.into_any(),
        Way::Words => view! { <AsWords desk=desk is_open=is_open given=given /> }.into_any(),
    };
    view! {
        <Sheet id="answer-sheet" title=w.answer.sheet close=w.common.close is_open=is_open>
            {ways()}
            {shown}
        </Sheet>
    }
}

#[component]
fn AsFile(desk: Desk, is_open: RwSignal<bool>, given: Callback<Handed>) -> impl IntoView {
    let w = desk.app.words();
    // Sixty of them lie in one mailbox.
    let called = untrack(|| desk.told(|answer| (w.answer.file_word, format!("{} {}", answer.school, answer.package.title))));
    view! {
        <div class="sheet-body stack">
            <p>{w.answer.sheet_about}</p>
            <Rows desk=desk unanswered=true />
            <FileOf app=desk.app homes=Some(desk.outgoing()) is_open=is_open on_given=given called=called />
        </div>
    }
}

/// The answer as text, which is shown exactly as it goes out.
#[component]
fn AsWords(desk: Desk, is_open: RwSignal<bool>, given: Callback<Handed>) -> impl IntoView {
    let w = desk.app.words();
    let (home, school) = untrack(|| (desk.report_home(), desk.told(|answer| answer.school.clone())));
    let without = untrack(|| {
        desk.told(|answer| {
            answer.rows.iter().filter(|row| !row.is_asked).map(|row| row.ask.text.clone()).collect::<Vec<String>>()
        })
    });
    let without =
        without.into_iter().map(|asked| view! { <p dir="auto">{fill(w.answer.words_without, &[("asked", &asked)])}</p> });
    let papers: Vec<Paper> = home.map(|home| Paper::SchoolAnswer(desk.package, home)).into_iter().collect();
    let what = Reading { label: w.answer.way_words, word: w.answer.file_word, title: school, papers };
    view! {
        <div class="sheet-body stack">
            <p>{w.answer.words_about}</p>
            {without.collect_view()}
            <Insight desk=desk />
            {reading_then(desk.app, what, Left::new(), is_open, Given { to: Vec::new(), then: Some(given) })}
        </div>
    }
}

/// What «not spread» means, where an answer is.
#[component]
fn Insight(desk: Desk) -> impl IntoView {
    let w = desk.app.words();
    let is_any = Memo::new(move |_| {
        let is_hidden = |row: &Row| row.given.as_ref().is_some_and(|given| given.may == May::Adviser);
        desk.told(|answer| answer.rows.iter().any(is_hidden))
    });
    view! { <Show when=move || is_any.get()><p class="small muted">{w.answer.about_marked}</p></Show> }
}

/// Each question with the answer, and who may see it; and who took part. `unanswered`: whether those without an answer
/// are there too.
#[component]
pub(super) fn Rows(desk: Desk, unanswered: bool) -> impl IntoView {
    let w = desk.app.words();
    let rows = Memo::new(move |_| {
        let is_told = |row: &&Row| unanswered || row.given.is_some();
        desk.told(|answer| answer.rows.iter().filter(is_told).cloned().collect::<Vec<Row>>())
    });
    let row = move |row: Row| {
        let answer = row
            .given
            .as_ref()
            .map(|given| given.versions.iter().map(|answer| told(w, answer).to_owned()).collect::<Vec<String>>().join("\n"));
        let who = row.given.as_ref().map(|given| given.may);
        let removed = row.ask.is_removed.then(|| view! { <span class="row-line">{w.answer.removed}</span> });
        view! {
            <li class="row">
                <span class="row-main">
                    <span class="row-title" dir="auto">{line(&row.ask.code, &row.ask.text)}</span>
                    <span class="row-line" dir="auto">{answer.unwrap_or_else(|| w.answer.unanswered.to_owned())}</span>
                    {who.map(|may| view! { <span class="row-line may">{icon(may_icon(may))} <span>{who_may(w, may)}</span></span> })}
                    {removed}
                </span>
            </li>
        }
    };
    let groups = ticked(desk);
    let took_part = move || {
        let told = groups.with(|groups| names(groups, w.language));
        (!told.is_empty()).then(|| {
            view! {
                <li class="row">
                    <span class="row-main"><span class="row-title">{w.answer.took_part}</span> <span class="row-line">{told}</span></span>
                </li>
            }
        })
    };
    view! {
        <ul class="rows boxed">
            {move || rows.get().into_iter().map(row).collect_view()}
            {live(took_part)}
        </ul>
        <Insight desk=desk />
    }
}
