//! One pile: its name, saved as it is typed, its place among the others, and its points.

use super::card::Card;
use super::{Desk, Landing, Step};
use crate::kit::{For, Memo, Show, icon, keep_shown, view};
use crate::shared::running::pile_name;
use crate::shared::versions::text_versions;
use crate::words::fill;
use fellestid_crdt::limits::FIELD_CHARS_MAX;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::cluster;
use leptos::html::Input;
use leptos::prelude::*;

pub fn name_id(pile: Key) -> String {
    format!("pile-{}", pile.id)
}

pub fn step_id(pile: Key, step: Step) -> String {
    format!("{step:?}-{}", pile.id)
}

#[component]
pub fn PileView(desk: Desk, key: Key) -> impl IntoView {
    let app = desk.stand().app;
    let w = app.words();
    let points = Memo::new(move |_| {
        desk.pile(key).map(|pile| pile.points.iter().map(|point| point.key).collect::<Vec<_>>()).unwrap_or_default()
    });
    let name = Signal::derive(move || desk.pile(key).map(|pile| pile_name(w, &pile)).unwrap_or_default());
    let has_others = Memo::new(move |_| desk.gathered.clusters.with(|clusters| clusters.clusters.len() > 1));
    let dissolve = move |_| desk.dissolve(key);
    view! {
        <section class="pile" aria-label=name data-landing=format!("pile {key}") class:landing=move || desk.dragging.lands_on(Landing::Pile(key))>
            <div class="pile-head">
                <Name desk=desk key=key />
                <Show when=move || has_others.get()>
                    <StepButton desk=desk key=key step=Step::Up name=name />
                    <StepButton desk=desk key=key step=Step::Down name=name />
                </Show>
                <button
                    type="button"
                    class="button icon quiet"
                    aria-label=Signal::derive(move || fill(w.clusters.dissolve, &[("name", &name.get())]))
                    on:click=dissolve
                >
                    {icon(icon::CLOSE)}
                </button>
            </div>
            {move || desk.pile(key).map(|pile| text_versions(app, key, &cluster::TITLE, &pile.title))}
            <Show when=move || points.with(Vec::is_empty)><p class="small muted">{w.clusters.empty}</p></Show>
            <ul class="points">
                <For each=move || points.get() key=|key| *key let:key><Card desk=desk key=key /></For>
            </ul>
        </section>
    }
}

#[component]
fn Name(desk: Desk, key: Key) -> impl IntoView {
    let app = desk.stand().app;
    let w = app.words();
    let field = NodeRef::<Input>::new();
    let value = Memo::new(move |_| desk.pile(key).map(|pile| pile.title.shown).unwrap_or_default());
    keep_shown(field, value.into());
    view! {
        <input
            id=name_id(key)
            class="pile-name"
            aria-label=w.clusters.name
            placeholder=w.clusters.name_placeholder
            autocomplete="off"
            enterkeyhint="done"
            maxlength=FIELD_CHARS_MAX.to_string()
            node_ref=field
            on:input:target=move |event| app.type_text(key, &cluster::TITLE, &event.target().value())
        />
    }
}

/// A button that moves the pile. At either end it stays, as `aria-disabled`, so that the focus does.
#[component]
fn StepButton(desk: Desk, key: Key, step: Step, name: Signal<String>) -> impl IntoView {
    let w = desk.stand().app.words();
    let (word, path) = match step {
        Step::Up => (w.clusters.up, icon::UP),
        Step::Down => (w.clusters.down, icon::DOWN),
    };
    view! {
        <button
            id=step_id(key, step)
            type="button"
            class="button icon quiet"
            aria-label=Signal::derive(move || fill(word, &[("name", &name.get())]))
            aria-disabled=Signal::derive(move || desk.beside(key, step).is_none().to_string())
            on:click=move |_| desk.step_pile(key, step)
        >
            {icon(path)}
        </button>
    }
}
