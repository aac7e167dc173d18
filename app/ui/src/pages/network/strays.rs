//! Answers whose school is not known: asked about once, in one list.

use super::source_words;
use crate::dates;
use crate::kit::{Memo, SelectField, Show, focus, icon, live, view, when_free};
use crate::session::App;
use crate::words::{facts, fill};
use fellestid_crdt::dot::Dot;
use fellestid_model::overviews::matrix::Replier;
use fellestid_model::overviews::strays::Stray;
use leptos::prelude::*;

const HEADING: &str = "strays";

/// `schools`: those that can be chosen.
#[component]
pub fn Strays(app: App, package: Dot, strays: Memo<Vec<Stray>>, schools: Memo<Vec<Replier>>) -> impl IntoView {
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
fn One(app: App, package: Dot, place: usize, stray: Stray, schools: Memo<Vec<Replier>>) -> impl IntoView {
    let w = app.words();
    let name = if stray.school.is_empty() { w.network.stray_unnamed.to_owned() } else { format!("«{}»", stray.school) };
    let date = if stray.date.is_empty() { String::new() } else { dates::long(w, &stray.date) };
    let line = facts([source_words(w, stray.source).to_owned(), date]);
    let words = stray.answers.iter().map(|(code, answer)| {
        view! { <p class="small"><b>{code.clone()}</b> " " <span dir="auto">{super::answer_words(w, answer)}</span></p> }
    });
    let words = words.collect_view();
    // The school that the name may mean is chosen from the start. The arrow keys choose too, so a button confirms.
    let chosen = RwSignal::new(stray.guess);
    let of = StoredValue::new(stray);
    let confirm = move || {
        let unit = chosen.get()?;
        let named = |school: &&Replier| school.unit == Some(unit);
        let name = schools.with(|schools| schools.iter().find(named).map(|school| school.name.clone()))?;
        let label = fill(w.network.stray_is, &[("school", &name)]);
        let put = move |_| {
            app.transact(|transaction| of.with_value(|stray| stray.place(transaction, package, unit)));
            app.say_undoable(&fill(w.network.stray_placed, &[("school", &name)]));
            // What had the focus is gone; after the last one the list is too.
            when_free(|| _ = focus(HEADING) || focus("page"));
        };
        Some(view! { <button type="button" class="button" on:click=put>{icon(icon::CHECK)} {label}</button> })
    };
    let aside = move |_| {
        app.transact(|transaction| of.with_value(|stray| stray.lay_aside(transaction, package)));
        app.say_undoable(w.network.stray_aside);
        when_free(|| _ = focus(HEADING) || focus("page"));
    };
    let code = Signal::derive(move || chosen.get().map(|unit| unit.to_string()).unwrap_or_default());
    let select = move || {
        let option = |school: Replier| Some((school.unit?.to_string(), facts([school.name, school.kommune])));
        let none = (String::new(), w.network.stray_choose.to_owned());
        let options = std::iter::once(none).chain(schools.get().into_iter().filter_map(option)).collect();
        view! { <SelectField id=format!("stray-{place}") label=w.network.stray_which options=options value=code on_choose=move |code| chosen.set(code.parse().ok()) /> }
    };
    view! {
        <div class="card stack tight">
            <p><b dir="auto">{name}</b> " " <span class="small muted">{line}</span></p>
            {words}
            {live(select)}
            {live(confirm)}
            <p><button type="button" class="button quiet" on:click=aside>{w.network.lay_stray_aside}</button></p>
        </div>
    }
}
