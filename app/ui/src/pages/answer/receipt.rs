//! The receipt of a school's answer: that it is shared, what went along, and the code that goes with our own file.

use super::Desk;
use super::send::{Outgoing, Rows, Way};
use crate::dates;
use crate::kit::{PageHead, Show, icon, live, view};
use crate::route::Route;
use crate::shared::asked_by_network::is_only_saved;
use crate::shared::share_sheet::copy_then;
use crate::words::{counted, fill};
use leptos::prelude::*;

/// The message that the answer is shared, and what went along.
#[component]
pub(super) fn Receipt(desk: Desk, shows_receipt: RwSignal<bool>) -> impl IntoView {
    let app = desk.app;
    let w = app.words();
    let is_again = RwSignal::new(false);
    let day = move || desk.told(|answer| answer.report.as_ref().map(|report| report.sent.clone())).unwrap_or_default();
    // A code is compared with what comes in as our own file.
    let way = desk.shared_way();
    let is_only_saved = is_only_saved(app, desk.package);
    let told = match (way, is_only_saved) {
        (_, true) => w.answer.saved_about,
        (Way::File, false) => w.answer.sent_about,
        (Way::Words, false) => w.answer.sent_words,
    };
    let title = if is_only_saved { w.answer.saved } else { w.answer.sent };
    let about = move || fill(told, &[("date", &dates::capitalised(&dates::with_weekday(w, &day())))]);
    // An update of the package may have come after the answer was shared.
    let updated = move || {
        let (left, new_words) = desk.told(|answer| (answer.unanswered(), answer.reworded()));
        let told = |count: usize, one, many| if count == 0 { String::new() } else { counted(count, one, many) };
        let left = told(left, w.answer.left_one, w.answer.left_many);
        let told = [left, told(new_words, w.answer.new_words_one, w.answer.new_words_many)];
        told.join(" ").trim().to_owned()
    };
    let change = move |_| {
        shows_receipt.set(false);
        crate::frame::focus_page();
    };
    view! {
        <PageHead title=title.to_owned() eyebrow=w.answer.title.to_owned() lead=Signal::derive(about) back=(Route::Today.href(), w.frame.nav_today) />
        <Show when=move || desk.is_changed()><p class="banner info" role="status">{w.answer.changed_since}</p></Show>
        <p role="status">{live(updated)}</p>
        {(way == Way::File).then(|| view! { <Code desk=desk /> })}
        <section class="stack">
            <h2>{w.answer.not_arrived}</h2>
            <p class="actions"><button type="button" class="button" on:click=move |_| is_again.set(true)>{icon(icon::SHARE)} {w.answer.again}</button></p>
        </section>
        <section class="stack">
            <h2>{w.answer.went_along}</h2>
            <Rows desk=desk unanswered=false />
        </section>
        <p class="actions">
            <button type="button" class="button" on:click=change>{w.answer.change_all}</button>
            <a class="button" href=Route::Today.href()>{w.answer.to_today}</a>
        </p>
        <Outgoing desk=desk is_open=is_again shows_receipt=shows_receipt />
    }
}

/// The code by which the network confirms that it arrived.
#[component]
fn Code(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let w = app.words();
    // Of what was shared: another device may have changed the answer since.
    let code = desk.shared();
    let to_copy = code.clone();
    let copy = move |_| copy_then(app, &to_copy, move || app.say(w.share.copied));
    view! {
        <section class="card stack" aria-labelledby="receipt">
            <h2 id="receipt">{w.answer.receipt}</h2>
            <div class="bar">
                <p class="receipt grow">{code}</p>
                <button type="button" class="button" on:click=copy>{icon(icon::PASTE)} {w.answer.copy}</button>
            </div>
            <p class="muted">{w.answer.receipt_about}</p>
        </section>
    }
}
