//! One meeting or set in a preview, or all its tiltak: what happens to it, and a tick box for everything
//! that can be left out.

use super::choice::{Choice, can_leave_out};
use super::kinds::{effect_words, home_words};
use super::preview::tables_words;
use crate::dates;
use crate::kit::view;
use crate::session::App;
use crate::words::kinds::kind_words;
use crate::words::{facts, fill};
use fellestid_crdt::difference::Effect;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::KindName;
use fellestid_model::preview::{Group, HomeNews, Item};
use leptos::prelude::*;

#[component]
pub fn HomeNewsCard(app: App, home: HomeNews, choice: Choice) -> impl IntoView {
    let w = app.words();
    let key = home.key;
    let is_out = Signal::derive(move || key.is_some_and(|key| !choice.is_in(&key)));
    let title = match (key.is_none(), home.title.is_empty()) {
        (true, _) => w.actions.heading.to_owned(),
        (false, true) => kind_words(w, &home.kind, 1).to_owned(),
        (false, false) => home.title.clone(),
    };
    let words = if home.is_deleted_here && home.effect != Effect::Unchanged {
        Some(("chip late", w.import.home_back))
    } else {
        home_words(w, &home.kind, home.effect)
    };
    let chip = words.map(|(class, text)| view! { <span class=class>{text}</span> });
    let tick =
        key.filter(|_| can_leave_out(&home)).map(|key| view! { <Tick app=app key=key name=title.clone() choice=choice /> });
    let day = dates::capitalised(&dates::with_weekday(w, &home.day));
    let about = facts([day].into_iter().chain(tables_words(w, &home.tables)));
    let about = (!about.is_empty()).then(|| view! { <p class="small">{about}</p> });
    let has_plan = home.with_plan && KindName::of(&home.kind) == Some(KindName::Meeting);
    let with_plan = has_plan.then(|| view! { <p class="small muted">{w.import.with_plan}</p> });
    let copy = home.without_names.then(|| view! { <p class="small">{w.import.copy_without_names}</p> });
    let groups = home.groups.into_iter().map(|group| view! { <GroupRow app=app group=group choice=choice /> });
    view! {
        <section class="card coming" class:out=is_out>
            <div class="coming-head">
                {tick} <h2 class="grow">{title}</h2> {chip}
                {move || is_out.get().then(|| view! { <span class="chip">{w.import.home_left_out}</span> })}
            </div>
            {copy}
            {about}
            <ul class="choose-groups">{groups.collect_view()}</ul>
            {with_plan}
        </section>
    }
}

#[component]
fn GroupRow(app: App, group: Group, choice: Choice) -> impl IntoView {
    let w = app.words();
    let (class, counted) = effect_words(w, group.effect, &group.kind, group.count);
    let about = (group.effect == Effect::TwoVersions).then(|| view! { <p class="small muted">{w.versions.about}</p> });
    let hidden = group.count.saturating_sub(group.items.len());
    let more =
        (hidden > 0).then(|| view! { <li class="muted">{fill(w.import.and_more, &[("count", &hidden.to_string())])}</li> });
    let erased = group.items.iter().any(|item| item.is_erased).then(|| view! { <p class="small">{w.import.erased_stays}</p> });
    // Rows are made when opened: sixty files have thousands of items, and nobody opens them all.
    let is_opened = RwSignal::new(false);
    let items = StoredValue::new(group.items);
    let rows =
        move || items.get_value().into_iter().map(|item| view! { <ItemRow app=app item=item choice=choice /> }).collect_view();
    view! {
        <li>
            <details class="choose" on:toggle=move |_| if !is_opened.get_untracked() { is_opened.set(true) }>
                <summary>
                    <span class=class>{counted}</span> <span class="choose-kind">{kind_words(w, &group.kind, group.count)}</span>
                    <span class="choose-act">{w.import.choose}</span>
                </summary>
                {erased}
                <ul class="choose-items">{move || is_opened.get().then(rows)} {more}</ul>
            </details>
            {about}
        </li>
    }
}

#[component]
fn ItemRow(app: App, item: Item, choice: Choice) -> impl IntoView {
    let w = app.words();
    let name = if item.name.is_empty() { w.import.no_name.to_owned() } else { item.name };
    if item.is_erased {
        return view! { <li>{name}</li> }.into_any();
    }
    let key = item.key;
    view! {
        <li>
            <label class="choose-item">
                <input
                    type="checkbox"
                    prop:checked=move || choice.is_in(&key)
                    on:change:target=move |event| choice.set(&key, event.target().checked())
                />
                <span>{name}</span>
            </label>
        </li>
    }
    .into_any()
}

#[component]
fn Tick(app: App, key: Key, name: String, choice: Choice) -> impl IntoView {
    let label = fill(app.words().import.include, &[("name", &name)]);
    view! {
        <label class="tick">
            <input
                type="checkbox"
                prop:checked=move || choice.is_in(&key)
                on:change:target=move |event| choice.set(&key, event.target().checked())
            />
            <span class="visually-hidden">{label}</span>
        </label>
    }
}
