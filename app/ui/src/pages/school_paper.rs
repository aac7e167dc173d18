//! One of the school's own papers: to read, to print, and out as text, Word or a page. The text is the
//! document itself, so that what is read is what goes out.

use crate::kit::{PageHead, Show, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::not_here::NotFound;
use crate::shared::school_words;
use crate::shared::share_sheet::{Reading, share_reading};
use fellestid_jobs::Paper;
use fellestid_model::options::Options;
use fellestid_model::school_papers::SchoolPaper;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn SchoolPaperPage(app: App, code: String) -> impl IntoView {
    match SchoolPaper::ALL.into_iter().find(|paper| paper.code() == code) {
        Some(paper) => view! { <Text app=app paper=paper /> }.into_any(),
        None => view! { <NotFound app=app /> }.into_any(),
    }
}

#[component]
fn Text(app: App, paper: SchoolPaper) -> impl IntoView {
    let w = app.words();
    let (title, about) = school_words(w, paper);
    let papers = vec![Paper::School(paper)];
    let (text, has_failed) = (RwSignal::new(String::new()), RwSignal::new(false));
    let options = Options::everything(app.shell.language.get_untracked());
    let asked = papers.clone();
    spawn_local(async move {
        match app.write_paper(asked, options).await {
            Some((written, _)) => drop(text.try_set(below_title(&written.html))),
            None => drop(has_failed.try_set(true)),
        }
    });
    let reading = Reading { label: title, word: title, title: String::new(), papers };
    view! {
        <PageHead title=title.to_owned() back=(Route::More.href(), w.more.heading) lead=Signal::stored(about.to_owned()) />
        <p class="actions">{share_reading(app, w.school.share, reading)}</p>
        <Show when=move || has_failed.get()><p class="banner error" role="alert">{icon(icon::WARNING)} {w.school.failed}</p></Show>
        <div class="paper" tabindex="0" role="region" aria-label=title inner_html=text></div>
    }
}

/// The page has a heading of its own.
fn below_title(html: &str) -> String {
    match (html.split_once("<h1>"), html.split_once("</h1>")) {
        (Some((before, _)), Some((_, after))) => format!("{before}{after}"),
        _ => html.to_owned(),
    }
}
