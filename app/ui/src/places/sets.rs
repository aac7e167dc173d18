//! Spørsmål: our own sets, those that come with the app, and the way to paste a page.

use crate::kit::{Empty, PageHead, icon};
use crate::route::Route;
use crate::state::App;
use crate::words::{Language, counted, fill};
use fellestid_core::builtin::{self, ALL, BuiltinSet};
use fellestid_core::deletion::is_shown;
use fellestid_core::dot::Dot;
use fellestid_core::shelf;
use fellestid_core::sorting::sorted_by;
use fellestid_core::views::set;
use leptos::prelude::*;

/// The built-in sets of a language; English readers get the bokmål ones.
pub fn built_in_for(language: Language) -> Vec<&'static BuiltinSet> {
    let wanted = match language {
        Language::Bokmal | Language::English => builtin::Language::Bokmal,
        Language::Nynorsk => builtin::Language::Nynorsk,
    };
    ALL.iter().copied().filter(|set| set.language == wanted).collect()
}

/// Our own sets, by title.
pub fn own(app: App) -> Vec<(Dot, String)> {
    let sets: Vec<(Dot, String)> = app.notebook.with(|notebook| {
        let roots = notebook.roots().filter(|(key, record)| record.kind == set::KIND && is_shown(notebook, key));
        let own = roots.filter(|(key, _)| !shelf::is_built_in(key.home));
        own.map(|(key, record)| (key.home, record.text("title").to_owned())).collect()
    });
    sorted_by(sets, |left, right| left.1.cmp(&right.1).then(left.0.cmp(&right.0)))
}

#[component]
pub fn Sets(app: App) -> impl IntoView {
    let w = app.words();
    let sets = Memo::new(move |_| own(app));
    view! {
        <PageHead title=w.sets.heading.to_owned() />
        <p class="actions">
            <a class="button main" href=Route::Paste.href()>{icon(icon::PASTE)} {w.sets.paste}</a>
        </p>
        <section class="part">
            <div class="part-head"><h2>{w.sets.own}</h2></div>
            <Show when=move || sets.with(Vec::is_empty)><Empty path=icon::PASTE text=w.sets.own_empty /></Show>
            <Show when=move || !sets.with(Vec::is_empty)>
                <ul class="rows boxed">
                    <For each=move || sets.get() key=|row| row.clone() let:row>
                        <SetRow href=Route::Set(row.0).href() title=row.1.clone() line=String::new() />
                    </For>
                </ul>
            </Show>
        </section>
        <section class="part">
            <div class="part-head"><h2>{w.sets.builtin}</h2></div>
            <ul class="rows boxed">
                {built_in_for(app.language.get_untracked()).into_iter().map(|set| {
                    let questions = set.themes.iter().map(|theme| theme.questions.len()).sum();
                    let themes = counted(set.themes.len(), w.common.theme_one, w.common.theme_many);
                    let counts = [("themes", themes.as_str()), ("questions", &counted(questions, w.common.question_one, w.common.question_many))];
                    let line = format!("{} {}", set.about, fill(w.paste.summary, &counts));
                    view! { <SetRow href=Route::Set(shelf::home(set)).href() title=set.title.to_owned() line=line /> }
                }).collect_view()}
            </ul>
        </section>
    }
}

#[component]
fn SetRow(href: String, title: String, line: String) -> impl IntoView {
    let line = (!line.is_empty()).then(|| view! { <span class="row-line">{line}</span> });
    view! {
        <li class="row">
            <a class="row-main" href=href><span class="row-title">{title}</span> {line}</a>
            <span class="row-end">{icon(icon::FORWARD)}</span>
        </li>
    }
}
