//! Mer: files and backup, appearance and language, and plain words about what the app is and keeps.

mod files;
mod folder;
mod imports;
mod look;

use crate::kit::{Folded, PageHead, Show, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::import::{Coming, ImportStage};
use crate::shared::school_words;
use crate::words::fill;
use fellestid_model::school_papers::SchoolPaper;
use leptos::prelude::*;

#[component]
pub fn More(app: App) -> impl IntoView {
    let stage = RwSignal::new(ImportStage::Picking);
    view! {
        <Show when=move || stage.with(|stage| *stage == ImportStage::Picking) fallback=move || view! { <Coming app=app stage=stage meeting=None /> }>
            <Everything app=app stage=stage />
        </Show>
    }
}

#[component]
fn Everything(app: App, stage: RwSignal<ImportStage>) -> impl IntoView {
    let w = app.words();
    view! {
        <PageHead title=w.more.heading.to_owned() />
        <ul class="rows boxed two">
            <Lead href=Route::NewNetwork.href() title=w.today.start_network about=w.network.more_about />
            <Lead href=Route::Methods.href() title=w.plan.methods about=w.plan.methods_more />
            <Lead href=Route::Marks.href() title=w.people.marks about=w.people.marks_more />
            <Lead href=Route::People.href() title=w.people.lists about=w.people.lists_more />
            <Lead href=Route::Circle.href() title=w.circle.name about=w.circle.more_about />
            <Lead href=Route::Insight.href() title=w.insight.heading about=w.insight.about />
            <Lead href=Route::Deleted.href() title=w.more.deleted about=w.more.deleted_about />
        </ul>
        <files::Files app=app stage=stage />
        <folder::Folder app=app />
        <imports::Imports app=app />
        <look::Look app=app />
        <Plain heading=w.more.help texts=vec![w.more.help_meeting, w.more.help_tables, w.more.help_twice, w.more.help_lost] />
        <Plain
            heading=w.more.install
            texts=vec![w.more.install_why, w.more.install_ipad, w.more.install_ipad_note, w.more.install_android, w.more.install_chromebook]
        />
        <Plain
            heading=w.more.privacy
            texts=vec![w.more.privacy_stays, w.more.privacy_no_server, w.more.privacy_pupils, w.more.privacy_shared_tablet]
        />
        <Plain heading=w.more.it texts=vec![w.more.it_about, w.more.it_host, w.more.it_requests, w.more.it_storage] />
        <section class="part stack">
            <h2>{w.school.heading}</h2>
            <p class="small muted">{w.school.about}</p>
            <ul class="rows boxed">
                {SchoolPaper::ALL.map(|paper| {
                    let (title, about) = school_words(w, paper);
                    view! { <Lead href=Route::Paper(paper.code().to_owned()).href() title=title about=about /> }
                }).collect_view()}
            </ul>
        </section>
        <section class="part">
            <h2>{w.more.about}</h2>
            <p>{w.more.about_text}</p>
            <p class="small muted">{fill(w.more.about_version, &[("version", env!("CARGO_PKG_VERSION"))])}</p>
        </section>
    }
}

/// A row that links to another page.
#[component]
fn Lead(href: String, title: &'static str, about: &'static str) -> impl IntoView {
    view! {
        <li class="row">
            <a class="row-main" href=href><span class="row-title">{title}</span> <span class="row-line">{about}</span></a>
            <span class="row-end">{icon(icon::FORWARD)}</span>
        </li>
    }
}

/// A few plain lines about one thing, folded away.
#[component]
fn Plain(heading: &'static str, texts: Vec<&'static str>) -> impl IntoView {
    view! {
        <Folded heading=heading>
            <ul class="stack tight">{texts.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ul>
        </Folded>
    }
}
