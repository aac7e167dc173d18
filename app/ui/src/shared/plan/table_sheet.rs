//! The table sheets (bordark): one page for each table, printed or sent as they are now. Made when they are
//! asked for, with the code the tables join by.

use crate::kit::{icon, view};
use crate::session::App;
use crate::shared::on_paper::OnPaper;
use crate::shared::share_sheet::{Offer, Reading, share_out, title_of};
use fellestid_crdt::dot::Dot;
use fellestid_jobs::{Paper, PlanCode};
use fellestid_model::options::Options;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn TableSheets(app: App, home: Dot, code: RwSignal<Option<PlanCode>>) -> impl IntoView {
    let w = app.words();
    let (paper, is_printing) = (RwSignal::new(String::new()), RwSignal::new(false));
    let sheets = move || Paper::TableSheets(home, code.with_untracked(|code| code.as_ref()?.drawing.clone()));
    let print = move |_| {
        spawn_local(async move {
            match app.write_paper(vec![sheets()], Options::everything(app.shell.language.get_untracked())).await {
                Some((written, _)) => {
                    let _ = paper.try_set(written.html);
                    let _ = is_printing.try_set(true);
                }
                None => app.say(w.share.text_failed),
            }
        });
    };
    let offer = move || {
        let (label, word) = (w.share.way_sheets, w.share.file_word_sheets);
        let reading = Reading { label, word, title: title_of(app, home), papers: vec![sheets()] };
        Offer { readings: vec![reading], homes: vec![home], is_file_first: false }
    };
    view! {
        <section class="card stack tight">
            <h3>{w.plan.table_sheet}</h3>
            <p>{w.plan.table_sheet_about}</p>
            <p class="actions">
                <button type="button" class="button" on:click=print>{icon(icon::FILE)} {w.plan.table_sheet_print}</button>
                {share_out(app, w.plan.table_sheet_share, Signal::stored(false), offer)}
            </p>
            <OnPaper is_printing=is_printing sheets=move || view! { <div inner_html=paper.get()></div> }.into_any() />
        </section>
    }
}
