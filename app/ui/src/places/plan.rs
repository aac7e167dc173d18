//! Planning a meeting: what, when, how long, how many tables, which questions.
//! Everything has a sensible value from the start, so that «Start» can be the first tap.

use super::sets::{built_in_for, own};
use crate::dates;
use crate::kit::{Counter, DateField, PageHead, icon, live, tap};
use crate::route::Route;
use crate::state::App;
use crate::words::{Words, counted, fill};
use fellestid_core::dot::Dot;
use fellestid_core::method::{IGP_MINUTES_MIN, PlannedStep, StepKind, igp};
use fellestid_core::record::Key;
use fellestid_core::shelf;
use fellestid_core::views::meeting::{MeetingPlan, TABLES_MAX, clock_times, plan};
use fellestid_core::views::set::QuestionSet;
use leptos::prelude::*;
use std::collections::BTreeSet;

const MINUTES_DEFAULT: u32 = 45;
const MINUTES_MAX: u32 = 480;

/// What the form holds.
#[derive(Clone, Copy)]
struct Form {
    title: RwSignal<String>,
    date: RwSignal<String>,
    starts_at: RwSignal<u32>,
    minutes: RwSignal<u32>,
    tables: RwSignal<u32>,
    set: RwSignal<Option<Dot>>,
    chosen: RwSignal<BTreeSet<Key>>,
}

#[component]
pub fn Plan(app: App, set: Option<Dot>) -> impl IntoView {
    let w = app.words();
    let first_built_in = built_in_for(app.language.get_untracked()).first().map(|set| shelf::home(set));
    let form = Form {
        title: RwSignal::new(String::new()),
        date: RwSignal::new(dates::today()),
        starts_at: RwSignal::new(next_quarter()),
        minutes: RwSignal::new(MINUTES_DEFAULT),
        tables: RwSignal::new(1),
        set: RwSignal::new(set.or(first_built_in)),
        chosen: RwSignal::default(),
    };
    let shown_set = Memo::new(move |_| {
        let home = form.set.get()?;
        app.load(home);
        app.notebook.with(|notebook| QuestionSet::read(notebook, home))
    });
    // One good question is enough: the first is chosen when a set is.
    Effect::new(move |_| {
        let first = shown_set.with(|set| set.as_ref().and_then(|set| set.questions().next().map(|question| question.key)));
        form.chosen.set(first.into_iter().collect());
    });
    let needs_question = Signal::derive(move || form.chosen.with(BTreeSet::is_empty));
    let steps = Memo::new(move |_| igp(form.minutes.get()));
    let keep = move || app.change(|change| plan(change, &form.words(w, shown_set.get_untracked(), steps.get_untracked())));
    let save = move |_| {
        let home = keep();
        app.go_instead(&Route::Meeting(home));
    };
    let start = move |_| {
        form.date.set(dates::today());
        form.starts_at.set(dates::minute_of_day());
        let home = keep();
        app.go_instead(&Route::Meeting(home));
        super::run::begin(app, home);
    };
    view! {
        <PageHead title=w.plan.heading.to_owned() back=(Route::Meetings.href(), w.meetings.heading) lead=Signal::stored(w.plan.method_igp.to_owned()) />
        <p class="actions">
            <button type="button" class="button main big" disabled=needs_question on:click=tap(start)>{icon(icon::PLAY)} {w.plan.start_now}</button>
            <button type="button" class="button" disabled=needs_question on:click=tap(save)>{w.plan.save}</button>
        </p>
        <Show when=move || needs_question.get()><p class="banner info" role="status">{w.plan.needs_question}</p></Show>
        <When w=w form=form />
        <SetChoice app=app form=form shown_set=shown_set />
        <Sheet w=w form=form steps=steps />
    }
}

impl Form {
    fn words(self, w: &Words, set: Option<QuestionSet>, steps: Vec<PlannedStep>) -> MeetingPlan {
        let chosen = self.chosen.get_untracked();
        let questions: Vec<_> = set.iter().flat_map(QuestionSet::questions).filter(|question| chosen.contains(&question.key)).collect();
        let named = Some(self.title.get_untracked()).filter(|title| !title.trim().is_empty());
        let from_set = set.as_ref().map(|set| set.title.shown.clone()).filter(|title| !title.is_empty());
        let from_date = fill(w.plan.default_title, &[("date", &dates::long(w, &self.date.get_untracked()))]);
        MeetingPlan {
            title: named.or(from_set).unwrap_or(from_date),
            date: self.date.get_untracked(),
            starts_at: self.starts_at.get_untracked(),
            tables: self.tables.get_untracked(),
            steps,
            questions: questions.into_iter().map(|question| question.words()).collect(),
            set: self.set.get_untracked(),
            ..MeetingPlan::default()
        }
    }
}

/// The next quarter of an hour.
fn next_quarter() -> u32 {
    (dates::minute_of_day() / 15 + 1) * 15 % (24 * 60)
}

#[component]
fn When(w: &'static Words, form: Form) -> impl IntoView {
    let set_time = move |text: String| {
        if let Some(minutes) = dates::parse_field_time(&text) {
            form.starts_at.set(minutes);
        }
    };
    // What the field shows afterwards is what the plan uses.
    let set_minutes = move |field: web_sys::HtmlInputElement| {
        if let Ok(minutes) = field.value().parse::<u32>() {
            form.minutes.set(minutes.clamp(IGP_MINUTES_MIN, MINUTES_MAX));
        }
        field.set_value(&form.minutes.get_untracked().to_string());
    };
    view! {
        <div class="form-grid">
            <div class="field wide">
                <label for="plan-title">{w.plan.title}</label>
                <input id="plan-title" autocomplete="off" maxlength="200" on:input:target=move |event| form.title.set(event.target().value()) />
            </div>
            <DateField id="plan-date" label=w.plan.date value=form.date on_input=move |date| form.date.set(date) />
            <div class="field">
                <label for="plan-start">{w.plan.start}</label>
                <input
                    id="plan-start"
                    type="time"
                    prop:value=Signal::derive(move || dates::field_time(form.starts_at.get()))
                    on:change:target=move |event| set_time(event.target().value())
                />
            </div>
            <div class="field">
                <label for="plan-minutes">{w.plan.length_minutes}</label>
                <input
                    id="plan-minutes"
                    type="number"
                    inputmode="numeric"
                    min=IGP_MINUTES_MIN.to_string()
                    max=MINUTES_MAX.to_string()
                    prop:value=Signal::derive(move || form.minutes.get().to_string())
                    on:change:target=move |event| set_minutes(event.target())
                />
            </div>
            <div class="field">
                <span class="label" aria-hidden="true">{w.plan.tables}</span>
                <Counter
                    label=w.plan.tables
                    fewer=w.plan.table_fewer
                    more=w.plan.table_more
                    value=form.tables
                    min=1
                    max=TABLES_MAX
                    on_change=move |tables| form.tables.set(tables)
                />
            </div>
        </div>
    }
}

#[component]
fn SetChoice(app: App, form: Form, shown_set: Memo<Option<QuestionSet>>) -> impl IntoView {
    let w = app.words();
    let built_in = built_in_for(app.language.get_untracked()).into_iter().map(|set| (shelf::home(set), set.title.to_owned()));
    let mut sets: Vec<(Dot, String)> = own(app).into_iter().chain(built_in).collect();
    // A set in the other language, opened by its own page, is still the one that is planned with.
    if let Some(set) = shown_set.get_untracked().filter(|set| !sets.iter().any(|(home, _)| *home == set.home)) {
        sets.push((set.home, set.title.shown));
    }
    let options = sets.into_iter().map(|(home, title)| {
        let title = if title.is_empty() { w.sets.heading.to_owned() } else { title };
        view! { <option value=home.to_string() selected=Signal::derive(move || form.set.get() == Some(home))>{title}</option> }
    });
    let tick = move |key: Key, is_chosen: bool| {
        form.chosen.update(|chosen| {
            if is_chosen { chosen.insert(key) } else { chosen.remove(&key) };
        });
    };
    let questions = move || {
        let questions = shown_set.with(|set| set.iter().flat_map(QuestionSet::questions).cloned().collect::<Vec<_>>());
        questions.into_iter().map(|question| {
            let key = question.key;
            view! {
                <label class="choice">
                    <input
                        type="checkbox"
                        prop:checked=Signal::derive(move || form.chosen.with(|chosen| chosen.contains(&key)))
                        on:change:target=move |event| tick(key, event.target().checked())
                    />
                    <span>{question.text.shown}</span>
                </label>
            }
        }).collect_view()
    };
    view! {
        <section class="part">
            <div class="field">
                <label for="plan-set">{w.plan.set}</label>
                <select id="plan-set" on:change:target=move |event| form.set.set(event.target().value().parse().ok())>{options.collect_view()}</select>
            </div>
            <fieldset class="choices">
                <legend>{w.plan.questions}</legend>
                <p class="hint">{w.plan.questions_about}</p>
                {questions}
            </fieldset>
        </section>
    }
}

/// The plan with clock times, as it would be.
#[component]
fn Sheet(w: &'static Words, form: Form, steps: Memo<Vec<PlannedStep>>) -> impl IntoView {
    view! {
        <section class="part">
            <h2>{w.plan.run_sheet}</h2>
            {live(move || run_sheet(w, form.starts_at.get(), &steps.get(), None))}
        </section>
    }
}

/// A run sheet; `current` is the step under way.
pub fn run_sheet(w: &'static Words, starts_at: u32, steps: &[PlannedStep], current: Option<usize>) -> impl IntoView + use<> {
    let times = clock_times(starts_at, steps.iter().map(|step| step.minutes));
    let end = dates::clock(w, times[times.len() - 1]);
    let slots = steps.iter().zip(times).enumerate().map(|(place, (step, time))| {
        let minutes = counted(usize::try_from(step.minutes).unwrap_or_default(), w.common.minute_one, w.common.minute_many);
        let is_current = (current == Some(place)).then_some("step");
        view! {
            <li class="slot" aria-current=is_current class:done=current.is_some_and(|current| place < current)>
                <time class="slot-time">{dates::clock(w, time)}</time>
                <div class="slot-what"><b>{step_name(w, step.kind)}</b> <span class="small">{step_instruction(w, step.kind)}</span></div>
                <div class="slot-end"><span class="num">{minutes}</span></div>
            </li>
        }
    });
    view! {
        <ol class="plan">
            {slots.collect_view()}
            <li class="slot end"><time class="slot-time">{end}</time> <div class="slot-what"><b>{w.plan.end_of_meeting}</b></div></li>
        </ol>
    }
}

pub fn step_name(w: &Words, kind: StepKind) -> &'static str {
    match kind {
        StepKind::Individual => w.steps.alone,
        StepKind::Round => w.steps.round,
        StepKind::Talk => w.steps.talk,
        StepKind::Plenary => w.steps.plenary,
        StepKind::Agree => w.steps.action,
        StepKind::Free => w.steps.free,
        StepKind::Information => w.steps.information,
        StepKind::Break => w.steps.pause,
        StepKind::LookBack => w.steps.look_back,
        StepKind::Film => w.steps.film,
    }
}

/// One sentence a person can read aloud.
pub fn step_instruction(w: &Words, kind: StepKind) -> &'static str {
    match kind {
        StepKind::Individual => w.steps.alone_do,
        StepKind::Round => w.steps.round_do,
        StepKind::Talk => w.steps.talk_do,
        StepKind::Plenary => w.steps.plenary_do,
        StepKind::Agree => w.steps.action_do,
        StepKind::Free => w.steps.free_do,
        StepKind::Information => w.steps.information_do,
        StepKind::Break => w.steps.pause_do,
        StepKind::LookBack => w.steps.look_back_do,
        StepKind::Film => w.steps.film_do,
    }
}
