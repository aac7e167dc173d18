//! Arbeidsformer: every work form to read, with its purpose, its steps and what to say in each, so that
//! someone who has never led it can; and the school's own. Filtered by purpose, minutes and number of
//! people. Each leads on to a plan.

use super::method::at_hand;
use super::wishes::{Looking, Wishes};
use crate::kit::{Empty, For, Memo, PageHead, Show, focus_soon, icon, live, view};
use crate::route::Route;
use crate::session::{App, DraftPlan};
use crate::shared::plan::OwnMethodActs;
use crate::shared::plan::{minutes_words, step_instruction, step_name};
use crate::shared::plan::{plan_with, steps_of_own, with_method};
use crate::shared::sets::foreign;
use crate::words::{Words, counted, facts, fill};
use fellestid_crdt::dot::Dot;
use fellestid_model::builtin::{BuiltinSet, sets_for};
use fellestid_model::kinds::method::{self, OwnMethod};
use fellestid_model::method::library::{ALL, Grouping, Method, MethodStep, Repeats, Wish};
use fellestid_model::shelf;
use leptos::html::Details;
use leptos::prelude::*;

#[component]
pub fn Methods(app: App) -> impl IntoView {
    let w = app.words();
    let own = Memo::new(move |_| app.notebook.read_roots(method::homes));
    Effect::new(move |_| own.with(|own| own.iter().for_each(|home| app.disk.load(*home))));
    // One at a time: the page stays short.
    let open = RwSignal::new(String::new());
    let has_own = move || !own.with(Vec::is_empty);
    let looking = Looking::default();
    let found = Memo::new(move |_| found(looking.wish()));
    let has_found = move || !found.with(Vec::is_empty);
    let clear = move |_| {
        looking.clear();
        focus_soon(FOUND.to_owned());
    };
    view! {
        <PageHead title=w.plan.methods.to_owned() back=(Route::More.href(), w.more.heading) lead=Signal::stored(w.plan.methods_about.to_owned()) />
        <Show when=has_own>
            <section class="part">
                <h2>{w.plan.methods_own}</h2>
                <For each=move || own.get() key=|home| *home let:home><OwnOne app=app home=home open=open /></For>
            </section>
        </Show>
        <section class="part">
            <Show when=has_own><h2>{w.plan.methods_all}</h2></Show>
            <search class="stack"><Wishes w=w looking=looking /></search>
            <p class="bar small muted" id=FOUND tabindex="-1" role="status">
                <Show when=move || looking.wish().is_any()>
                    <span>{move || counted(found.with(Vec::len), w.plan.methods_found_one, w.plan.methods_found_many)}</span>
                    <Show when=has_found><button type="button" class="button quiet" on:click=clear>{w.sets.show_all}</button></Show>
                </Show>
            </p>
            <Show when=move || !has_found()>
                <Empty path=icon::SEARCH text=w.plan.methods_none><button type="button" class="button" on:click=clear>{w.sets.show_all}</button></Empty>
            </Show>
            <For each=move || found.get() key=|code| *code let:code>
                {Method::from_code(code).map(|method| view! { <One app=app method=method open=open /> })}
            </For>
            <p class="hint">{w.plan.methods_save}</p>
        </section>
    }
}

/// The id of the line that says how many were found.
const FOUND: &str = "methods-found";

/// Returns the codes of the forms that match the wish.
fn found(wish: Wish) -> Vec<&'static str> {
    ALL.iter().filter(|method| wish.takes(method)).map(|method| method.code).collect()
}

/// One form, folded; its content is built when it is opened.
#[component]
fn Entry(
    code: String,
    #[prop(into)] name: Signal<String>,
    #[prop(into)] line: Signal<String>,
    open: RwSignal<String>,
    children: ChildrenFn,
) -> impl IntoView {
    let details = NodeRef::<Details>::new();
    let code = StoredValue::new(code);
    let is_open = Signal::derive(move || code.with_value(|code| open.with(|open| open == code)));
    let toggled = move |_| {
        let now = details.get_untracked().is_some_and(|element| element.open());
        if now != is_open.get_untracked() {
            open.set(if now { code.get_value() } else { String::new() });
        }
    };
    view! {
        <details class="method" node_ref=details prop:open=is_open on:toggle=toggled>
            <summary><span class="grow"><span class="row-title">{name}</span> <span class="row-line">{line}</span></span></summary>
            <Show when=move || is_open.get()><div class="stack">{children()}</div></Show>
        </details>
    }
}

#[component]
fn One(app: App, method: &'static Method, open: RwSignal<String>) -> impl IntoView {
    let w = app.words();
    let (name, source) = (method.name.of(w.language), method.source.of(w.language));
    let plan = move |_| plan_with(app, |draft| with_method(draft, method));
    view! {
        <Entry code=method.code.to_owned() name=Signal::stored(name.to_owned()) line=Signal::stored(method.purpose.of(w.language).to_owned()) open=open>
            <p>{in_short(w, method)}</p>
            <ol class="method-told">{method.steps.iter().map(|step| told(w, step)).collect_view()}</ol>
            {(!source.is_empty()).then(|| view! { <p class="small">{fill(w.plan.method_source, &[("source", source)])}</p> })}
            <Sets app=app method=method />
            <p class="actions"><button type="button" class="button main" on:click=plan>{icon(icon::PLUS)} {w.plan.plan_with}</button></p>
        </Entry>
    }
}

/// Returns who, how many rounds, the fewest minutes, and what to have ready, in one line.
fn in_short(w: &Words, method: &'static Method) -> String {
    let minutes = fill(w.plan.method_minutes_min, &[("minutes", &minutes_words(w, method.minutes_min()))]);
    let parts = [method.people.about.of(w.language).to_owned(), rounds(w, method), minutes, at_hand(w, method)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The built-in sets the form suits.
#[component]
fn Sets(app: App, method: &'static Method) -> impl IntoView {
    let w = app.words();
    let row = |set: &'static BuiltinSet| {
        view! { <li class="row"><a class="row-main" href=Route::Set(shelf::home(set)).href()><span class="row-title" lang=foreign(app, shelf::home(set))>{set.title}</span></a> <span class="row-end">{icon(icon::FORWARD)}</span></li> }
    };
    let rows: Vec<_> = sets_for(method, w.language).map(row).collect();
    (!rows.is_empty()).then(|| view! { <p><b>{w.plan.method_sets}</b></p> <ul class="rows boxed">{rows}</ul> })
}

fn rounds(w: &Words, method: &Method) -> String {
    let (fewest, most) = method.rounds;
    let count = format!("{fewest}–{most}");
    if most > 1 { fill(w.plan.method_rounds, &[("count", &count)]) } else { String::new() }
}

fn told(w: &'static Words, step: &'static MethodStep) -> impl IntoView {
    let words = step.words();
    let (min, max) = (step.minutes.min, step.minutes.max);
    let minutes = if min == max {
        minutes_words(w, max)
    } else {
        fill(w.plan.minutes_range, &[("min", &min.to_string()), ("max", &max.to_string())])
    };
    let extra = match step.repeats {
        Repeats::Once if step.is_optional => Some(w.plan.step_optional),
        Repeats::Once => None,
        Repeats::EachRound => Some(w.plan.step_each_round),
        Repeats::BetweenRounds => Some(w.plan.step_between_rounds),
    };
    let about = facts([grouping(w, step.grouping).to_owned(), minutes].into_iter().chain(extra.map(str::to_owned)));
    view! { <li><b>{words.name.of(w.language)}</b> <span>{words.instruction.of(w.language)}</span> <span class="small">{about}</span></li> }
}

fn grouping(w: &Words, grouping: Grouping) -> &'static str {
    match grouping {
        Grouping::Alone => w.plan.alone,
        Grouping::Pairs => w.plan.pairs,
        Grouping::Fours => w.plan.fours,
        Grouping::Table => w.plan.at_table,
        Grouping::InnerCircle => w.plan.inner_circle,
        Grouping::All => w.plan.everyone,
    }
}

#[component]
fn OwnOne(app: App, home: Dot, open: RwSignal<String>) -> impl IntoView {
    let w = app.words();
    let method = Memo::new(move |_| app.notebook.read(home, |notebook| OwnMethod::read(notebook, home)));
    let name = Signal::derive(move || {
        method.with(|method| method.as_ref().map(|method| method.title.shown.clone()).unwrap_or_default())
    });
    let line =
        Signal::derive(move || method.with(|method| method.as_ref().map(|method| own_line(w, method)).unwrap_or_default()));
    let steps = move || {
        let steps = method.with(|method| method.as_ref().map(|method| method.steps.clone()).unwrap_or_default());
        let told = steps.into_iter().map(|step| {
            view! { <li><b>{step_name(w, &step)}</b> <span>{step_instruction(w, &step, 2)}</span> <span class="small">{minutes_words(w, step.minutes)}</span></li> }
        });
        view! { <ol class="method-told">{told.collect_view()}</ol> }
    };
    let plan = move |_| {
        if let Some(own) = method.get_untracked() {
            plan_with(app, |draft| DraftPlan { method: home.to_string(), steps: steps_of_own(&own, draft.minutes), ..draft });
        }
    };
    let deleted = Callback::new(move |()| crate::kit::focus_soon("page".to_owned()));
    view! {
        <Entry code=home.to_string() name=name line=line open=open>
            {live(steps)}
            <p class="actions"><button type="button" class="button main" on:click=plan>{icon(icon::PLUS)} {w.plan.plan_with}</button></p>
            <OwnMethodActs app=app home=home on_deleted=deleted />
        </Entry>
    }
}

fn own_line(w: &Words, own: &OwnMethod) -> String {
    let steps = counted(own.steps.len(), w.plan.step_one, w.plan.step_many);
    let length = format!("{steps}, {}", minutes_words(w, own.minutes()));
    if own.about.shown.is_empty() { length } else { format!("{} {length}", own.about.shown) }
}
