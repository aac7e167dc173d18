//! The run sheet to edit: minutes, own words, order, adding and removing, and the sum against the fixed end.
//! The same for a draft and for a saved meeting: the caller decides what an act does.

use super::rows::{Act, StepRow, Sum, added, place_for, sum};
use super::sheet::{kind_name, minutes_words};
use crate::dates;
use crate::kit::{Counter, For, Memo, Menu, Show, focus_soon, icon, keep_shown, live, view};
use crate::words::{Words, fill};
use fellestid_model::kinds::meeting::Direction;
use fellestid_model::method::StepKind;
use leptos::prelude::*;

const STEP_MINUTES_MAX: u32 = 240;
/// Kinds that can be added to any plan.
const ADDABLE: [StepKind; 3] = [StepKind::Information, StepKind::Break, StepKind::Free];

/// The steps, and the acts on them.
#[derive(Clone, Copy)]
pub struct Steps {
    pub w: &'static Words,
    pub rows: Signal<Vec<StepRow>>,
    /// Minutes after midnight.
    pub starts_at: Signal<u32>,
    /// Minutes from the start to the fixed end.
    pub minutes: Signal<u32>,
    pub act: Callback<Act>,
}

impl Steps {
    /// Returns when a step begins, or, for no step, when the last one ends.
    fn begins_at(self, id: Option<&str>) -> u32 {
        let before =
            |rows: &Vec<StepRow>| rows.iter().take_while(|row| Some(row.id.as_str()) != id).map(|row| row.minutes).sum::<u32>();
        self.starts_at.get() + self.rows.with(before)
    }

    fn ids(self) -> Vec<String> {
        self.rows.with_untracked(|rows| rows.iter().map(|row| row.id.clone()).collect())
    }

    /// Adds a step where it belongs, and moves the focus to it.
    fn add(self, kind: StepKind) {
        let before = self.ids();
        let place = self.rows.with_untracked(|rows| place_for(kind, rows));
        self.act.run(Act::Add(place, added(kind)));
        if let Some(id) = self.ids().into_iter().find(|id| !before.contains(id)) {
            focus_soon(element_id(&id));
        }
    }

    /// Removes a step, and moves the focus to the step now in its place.
    fn remove(self, id: &str) {
        let (mut left, place) = (self.ids(), self.ids().iter().position(|other| other == id).unwrap_or_default());
        left.retain(|other| other != id);
        self.act.run(Act::Remove(id.to_owned()));
        if let Some(id) = left.get(place).or(left.last()) {
            focus_soon(element_id(id));
        }
    }

    fn shift(self, id: &str, direction: Direction) {
        self.act.run(Act::Move(id.to_owned(), direction));
        focus_soon(element_id(id));
    }
}

fn element_id(id: &str) -> String {
    format!("step-{id}")
}

#[component]
pub fn StepList(steps: Steps) -> impl IntoView {
    let w = steps.w;
    // With its code, since steps made anew may give the same id to another step.
    let ids = Memo::new(move |_| {
        steps.rows.with(|rows| rows.iter().map(|row| (row.id.clone(), row.code())).collect::<Vec<(String, &'static str)>>())
    });
    let add = ADDABLE.map(|kind| {
        let name = if kind == StepKind::Free { w.plan.method_free } else { kind_name(w, kind) };
        view! { <button type="button" class="button" on:click=move |_| steps.add(kind)>{icon(icon::PLUS)} {name}</button> }
    });
    view! {
        <ol class="plan editable">
            <For each=move || ids.get() key=|id| id.clone() let:id><EditStep steps=steps id=id.0 /></For>
            <li class="slot end">
                <time class="slot-time">{move || dates::clock(w, steps.begins_at(None))}</time>
                <div class="slot-what"><b>{w.plan.end_of_meeting}</b></div>
            </li>
        </ol>
        <SumLine steps=steps />
        <div class="actions" role="group" aria-label=w.common.add>
            <span class="small">{w.common.add}</span> {add.collect_view()}
        </div>
    }
}

#[component]
fn EditStep(steps: Steps, id: String) -> impl IntoView {
    let w = steps.w;
    let key = StoredValue::new(id.clone());
    let own = id.clone();
    let row = Memo::new(move |_| steps.rows.with(|rows| rows.iter().find(|row| row.id == own).cloned()));
    // A step keeps its kind and its script as long as it exists.
    let Some((kind, plain)) = row.with_untracked(|row| row.as_ref().map(|row| (row.kind, row.plain()))) else {
        return ().into_any();
    };
    let is_writing = RwSignal::new(false);
    let name = move || row.get().map(|row| row.name(w)).unwrap_or_default();
    let about = move || row.get().map(|row| row.instruction(w)).unwrap_or_default();
    let place = move || key.with_value(|key| steps.rows.with(|rows| rows.iter().position(|row| row.id == *key)));
    let is_last = Signal::derive(move || place().is_none_or(|place| place + 1 == steps.rows.with(Vec::len)));
    let shift = move |direction| key.with_value(|key| steps.shift(key, direction));
    let write = move |_| {
        is_writing.set(true);
        focus_soon(key.with_value(|key| format!("step-title-{key}")));
    };
    view! {
        <li class="slot" id=element_id(&id) tabindex="-1">
            <time class="slot-time">{move || key.with_value(|key| dates::clock(w, steps.begins_at(Some(key))))}</time>
            <div class="slot-what">
                <b>{live(name)}</b>
                {(kind == StepKind::Information).then(|| view! {
                    <span class="chip soon">{move || fill(w.plan.at_most, &[("count", &row.get().map_or(0, |row| row.minutes).to_string())])}</span>
                })}
                <span class="small">{live(about)}</span>
            </div>
            <div class="slot-end">
                <Counter
                    label=plain.name(w)
                    fewer=w.plan.minute_fewer
                    more=w.plan.minute_more
                    value=Signal::derive(move || row.get().map_or(0, |row| row.minutes))
                    min=1
                    max=STEP_MINUTES_MAX
                    on_change=move |minutes| steps.act.run(Act::Minutes(key.get_value(), minutes))
                />
                <Menu label=fill(w.plan.step_menu, &[("step", &name())]) path=icon::MORE>
                    <button type="button" on:click=write>{w.plan.own_words}</button>
                    <button type="button" disabled=Signal::derive(move || place() == Some(0)) on:click=move |_| shift(Direction::Up)>{w.plan.move_up}</button>
                    <button type="button" disabled=is_last on:click=move |_| shift(Direction::Down)>{w.plan.move_down}</button>
                    <button type="button" class="danger" on:click=move |_| steps.remove(&key.get_value())>{w.plan.remove_step}</button>
                </Menu>
            </div>
            <Show when=move || is_writing.get()><OwnWords steps=steps id=key.get_value() row=row is_writing=is_writing /></Show>
        </li>
    }
    .into_any()
}

/// A step's own name and instruction.
#[component]
fn OwnWords(steps: Steps, id: String, row: Memo<Option<StepRow>>, is_writing: RwSignal<bool>) -> impl IntoView {
    let w = steps.w;
    let Some(now) = row.get_untracked() else { return ().into_any() };
    let key = StoredValue::new(id.clone());
    let (plain_name, plain_instruction) = (now.plain().name(w), now.plain().instruction(w));
    let (title_id, about_id) = (format!("step-title-{id}"), format!("step-about-{id}"));
    let done = move |_| {
        is_writing.set(false);
        focus_soon(key.with_value(|key| element_id(key)));
    };
    let own = move |read: fn(&StepRow) -> &String| {
        Signal::derive(move || row.with(|row| row.as_ref().map(|row| read(row).clone()).unwrap_or_default()))
    };
    let (title_field, about_field) = (NodeRef::<leptos::html::Input>::new(), NodeRef::<leptos::html::Input>::new());
    keep_shown(title_field, own(|row| &row.title));
    keep_shown(about_field, own(|row| &row.about));
    let title = move |text: String| steps.act.run(Act::Title(key.get_value(), text));
    let about = move |text: String| steps.act.run(Act::About(key.get_value(), text));
    view! {
        <div class="own-words stack tight">
            <div class="field">
                <label for=title_id.clone()>{w.plan.step_title}</label>
                <input id=title_id autocomplete="off" maxlength="100" placeholder=plain_name node_ref=title_field on:input:target=move |event| title(event.target().value()) />
            </div>
            <div class="field">
                <label for=about_id.clone()>{w.plan.step_about}</label>
                <input id=about_id autocomplete="off" maxlength="300" placeholder=plain_instruction node_ref=about_field on:input:target=move |event| about(event.target().value()) />
            </div>
            <p><button type="button" class="button" on:click=done>{w.common.done}</button></p>
        </div>
    }
    .into_any()
}

/// The steps against the fixed end, and what would make them fit.
#[component]
fn SumLine(steps: Steps) -> impl IntoView {
    let w = steps.w;
    let standing = Memo::new(move |_| steps.rows.with(|rows| sum(rows, steps.minutes.get())));
    let mend = move |act: Act, label: String| {
        view! { <button type="button" class="button" on:click=move |_| steps.act.run(act.clone())>{label}</button> }
    };
    let end_instead = move || {
        let end = steps.begins_at(None);
        mend(Act::EndAt(end), fill(w.plan.end_instead, &[("time", &dates::clock(w, end))]))
    };
    let fixed_end = move || dates::clock(w, steps.starts_at.get() + steps.minutes.get());
    let line = move |word: &str, minutes: u32| fill(word, &[("minutes", &minutes_words(w, minutes)), ("end", &fixed_end())]);
    view! {
        <div role="status" class="sum">
            {move || match standing.get() {
                Sum::Even => view! { <p class="small">{line(w.plan.sum_even, steps.minutes.get())}</p> }.into_any(),
                Sum::Over { minutes, fitted: Some(lengths) } => view! {
                    <div class="banner warn">
                        <p class="grow">{line(w.plan.sum_over, minutes)}</p>
                        {mend(Act::Lengths(lengths), w.plan.shorten_talk.to_owned())}
                    </div>
                }.into_any(),
                Sum::Over { minutes, fitted: None } => view! {
                    <div class="banner warn"><p class="grow">{line(w.plan.sum_far_over, minutes)}</p> {end_instead()}</div>
                }.into_any(),
                Sum::Under { minutes, fitted: Some(lengths) } => view! {
                    <div class="banner info">
                        <p class="grow">{line(w.plan.sum_under, minutes)}</p>
                        {mend(Act::Lengths(lengths), w.plan.lengthen_talk.to_owned())}
                        {end_instead()}
                    </div>
                }.into_any(),
                Sum::Under { minutes, fitted: None } => view! {
                    <div class="banner info"><p class="grow">{line(w.plan.sum_under, minutes)}</p> {end_instead()}</div>
                }.into_any(),
            }}
        </div>
    }
}
