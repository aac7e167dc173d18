//! Answers whose school is not known: asked about once, in one list.

use super::source_words;
use crate::dates;
use crate::kit::{Memo, Show, focus, icon, live, view, when_free};
use crate::session::App;
use crate::words::{facts, fill};
use fellestid_crdt::dot::Dot;
use fellestid_model::overviews::matrix::School;
use fellestid_model::overviews::strays::Stray;
use leptos::prelude::*;

const HEADING: &str = "strays";

/// `schools`: those that can be chosen.
#[component]
pub fn Strays(app: App, package: Dot, strays: Memo<Vec<Stray>>, schools: Memo<Vec<School>>) -> impl IntoView {
    let w = app.words();
    let all = move || {
        let one = |(place, stray)| view! { <One app=app package=package place=place stray=stray schools=schools /> };
        strays.get().into_iter().enumerate().map(one).collect_view()
    };
    view! {
        <Show when=move || !strays.with(Vec::is_empty)>
            <section class="part">
                <h2 id=HEADING tabindex="-1">{w.network.strays}</h2>
                <p>{w.network.strays_about}</p>
                {live(all)}
            </section>
        </Show>
    }
}

#[component]
fn One(app: App, package: Dot, place: usize, stray: Stray, schools: Memo<Vec<School>>) -> impl IntoView {
    let w = app.words();
    let name = if stray.school.is_empty() { w.network.stray_unnamed.to_owned() } else { format!("«{}»", stray.school) };
    let date = if stray.date.is_empty() { String::new() } else { dates::long(w, &stray.date) };
    let line = facts([source_words(w, stray.source).to_owned(), date]);
    let words = stray.answers.iter().map(|(code, answer)| {
        view! { <p class="small"><b>{code.clone()}</b> " " <span dir="auto">{super::answer_words(w, answer)}</span></p> }
    });
    let words = words.collect_view();
    let guess = stray.guess;
    let of = StoredValue::new(stray);
    let put = move |unit: Dot| {
        let named = |school: &&School| school.unit == Some(unit);
        let name = schools.with_untracked(|schools| schools.iter().find(named).map(|school| school.name.clone()));
        app.transact(|transaction| of.with_value(|stray| stray.place(transaction, package, unit)));
        app.say_undoable(&fill(w.network.stray_placed, &[("school", &name.unwrap_or_default())]));
        // What had the focus is gone; after the last one the list is too.
        when_free(|| _ = focus(HEADING) || focus("page"));
    };
    let guessed = move || {
        let school =
            schools.with(|schools| schools.iter().find(|school| school.unit.is_some() && school.unit == guess).cloned())?;
        let unit = school.unit?;
        let label = fill(w.network.stray_is, &[("school", &school.name)]);
        Some(view! { <button type="button" class="button" on:click=move |_| put(unit)>{icon(icon::CHECK)} {label}</button> })
    };
    let id = format!("stray-{place}");
    let options = move || {
        let option = |school: School| {
            let name = facts([school.name, school.kommune]);
            Some(view! { <option value=school.unit?.to_string()>{name}</option> })
        };
        schools.get().into_iter().filter_map(option).collect_view()
    };
    view! {
        <div class="card stack tight">
            <p><b dir="auto">{name}</b> " " <span class="small muted">{line}</span></p>
            {words}
            {live(guessed)}
            <div class="field">
                <label for=id.clone()>{w.network.stray_which}</label>
                <select id=id on:change:target=move |event| event.target().value().parse().into_iter().for_each(put)>
                    <option value="">{w.network.stray_choose}</option>
                    {live(options)}
                </select>
            </div>
        </div>
    }
}
