//! What a school's answer sends, shown before it is sent; and the receipt once it is shared.

use super::question::{told, who_may};
use super::{Desk, line};
use crate::dates;
use crate::kit::{Memo, PageHead, Sheet, Show, icon, live, view};
use crate::route::Route;
use crate::shared::share_sheet::{FileOf, copy_then};
use crate::words::{counted, fill};
use fellestid_model::kinds::answer::May;
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
    let is_changed = move || {
        let shared = desk.shared();
        !shared.is_empty() && desk.told(|answer| answer.receipt()) != Some(shared)
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
            <Show when=is_changed><p class="banner info" role="status">{w.answer.changed_since}</p></Show>
            <p role="status">{live(ready)}</p>
            <Show when=has_any>
                <p class="actions"><button type="button" class="button main big" on:click=open>{w.answer.see} {icon(icon::FORWARD)}</button></p>
            </Show>
        </section>
        <Outgoing desk=desk is_open=is_open shows_receipt=shows_receipt />
    }
}

/// The sheet with every answer as it is sent, and the file.
#[component]
fn Outgoing(desk: Desk, is_open: RwSignal<bool>, shows_receipt: RwSignal<bool>) -> impl IntoView {
    let app = desk.app;
    let w = app.words();
    let given = Callback::new(move |()| {
        let receipt = untrack(|| desk.told(|answer| answer.receipt())).unwrap_or_default();
        app.tablet.remember(&super::shared_name(desk.package), &receipt);
        shows_receipt.set(true);
        crate::frame::focus_page();
    });
    let file = move || {
        view! { <FileOf app=app homes=Some(desk.outgoing()) is_open=is_open on_given=given /> }
    };
    view! {
        <Sheet id="answer-sheet" title=w.answer.sheet close=w.common.close is_open=is_open>
            <div class="sheet-body stack">
                <p>{w.answer.sheet_about}</p>
                <Rows desk=desk />
                {file()}
            </div>
        </Sheet>
    }
}

/// Each question with the answer, and who may see it.
#[component]
fn Rows(desk: Desk) -> impl IntoView {
    let w = desk.app.words();
    let rows = Memo::new(move |_| desk.told(|answer| answer.rows.clone()));
    let row = move |row: Row| {
        let answer = row
            .given
            .as_ref()
            .map(|given| given.versions.iter().map(|answer| told(w, answer).to_owned()).collect::<Vec<String>>().join("\n"));
        let who = row.given.as_ref().map(|given| who_may(w, given.may));
        view! {
            <li class="row">
                <span class="row-main">
                    <span class="row-title" dir="auto">{line(&row.ask.code, &row.ask.text)}</span>
                    <span class="row-line" dir="auto">{answer.unwrap_or_else(|| w.answer.unanswered.to_owned())}</span>
                    {who.map(|who| view! { <span class="row-line">{icon(icon::PERSON)} " " {who}</span> })}
                </span>
            </li>
        }
    };
    view! {
        <ul class="rows boxed">{move || rows.get().into_iter().map(row).collect_view()}</ul>
        <Show when=move || rows.with(|rows| rows.iter().any(|row| row.given.as_ref().is_some_and(|given| given.may == May::Adviser)))>
            <p class="small muted">{w.answer.about_adviser}</p>
        </Show>
    }
}

/// The message that the answer is shared, with the code by which the network confirms that it arrived.
#[component]
pub(super) fn Receipt(desk: Desk, shows_receipt: RwSignal<bool>) -> impl IntoView {
    let app = desk.app;
    let w = app.words();
    let is_again = RwSignal::new(false);
    let code = move || desk.told(|answer| answer.receipt()).unwrap_or_default();
    let day = move || desk.told(|answer| answer.report.as_ref().map(|report| report.sent.clone())).unwrap_or_default();
    let about = move || fill(w.answer.sent_about, &[("date", &dates::capitalised(&dates::with_weekday(w, &day())))]);
    let is_changed = move || desk.told(|answer| answer.receipt()) != Some(desk.shared());
    // An update of the package may have come after the answer was shared.
    let updated = move || {
        let (left, new_words) = desk.told(|answer| (answer.unanswered(), answer.reworded()));
        let told = |count: usize, one, many| if count == 0 { String::new() } else { counted(count, one, many) };
        let left = told(left, w.answer.left_one, w.answer.left_many);
        let told = [left, told(new_words, w.answer.new_words_one, w.answer.new_words_many)];
        told.join(" ").trim().to_owned()
    };
    let copy = move |_| copy_then(app, &untrack(code), move || app.say(w.share.copied));
    let change = move |_| {
        shows_receipt.set(false);
        crate::frame::focus_page();
    };
    view! {
        <PageHead title=w.answer.sent.to_owned() eyebrow=w.answer.title.to_owned() lead=Signal::derive(about) back=(Route::Today.href(), w.frame.nav_today) />
        <Show when=is_changed><p class="banner info" role="status">{w.answer.changed_since}</p></Show>
        <p role="status">{live(updated)}</p>
        <section class="card stack" aria-labelledby="receipt">
            <h2 id="receipt">{w.answer.receipt}</h2>
            <div class="bar">
                <p class="receipt grow">{live(code)}</p>
                <button type="button" class="button" on:click=copy>{icon(icon::PASTE)} {w.answer.copy}</button>
            </div>
            <p class="muted">{w.answer.receipt_about}</p>
        </section>
        <section class="stack">
            <h2>{w.answer.not_arrived}</h2>
            <p class="actions"><button type="button" class="button" on:click=move |_| is_again.set(true)>{icon(icon::SHARE)} {w.answer.again}</button></p>
        </section>
        <section class="stack">
            <h2>{w.answer.went_along}</h2>
            <Rows desk=desk />
        </section>
        <p class="actions">
            <button type="button" class="button" on:click=change>{w.answer.change_all}</button>
            <a class="button" href=Route::Today.href()>{w.answer.to_today}</a>
        </p>
        <Outgoing desk=desk is_open=is_again shows_receipt=shows_receipt />
    }
}
