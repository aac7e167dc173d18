//! Planning a meeting, the quick way first: one line says what will happen, and the two buttons that go on
//! stand beside it. Everything has a sensible value from the start; changes are kept on this tablet until
//! the plan is a meeting. The same form changes a planned meeting. This file is the page; its parts are the
//! files beside it.

mod form;
mod goal;
mod marks;
mod method;
mod methods;
mod programme;
mod purpose;
mod questions;
mod repeat;
mod who;
mod wishes;

pub use methods::Methods;

use crate::dates;
use crate::kit::{PageHead, Show, focus_soon, icon, live, view};
use crate::route::Route;
use crate::session::two_tabs::on_news;
use crate::session::{App, DraftPlan, Saving};
use crate::shared::not_here::{NotFound, Whole};
use crate::shared::plan::{Fold, StepList, When, draft_loaded, minutes_words};
use crate::words::{Words, counted};
use fellestid_crdt::dot::Dot;
use fellestid_model::overviews::minutes::Minutes;
use form::Form;
use goal::Goal;
use leptos::prelude::*;

#[component]
pub fn Plan(app: App, set: Option<Dot>) -> impl IntoView {
    let found = app.tablet.draft_plan().map(|draft| DraftPlan { date: draft.date.clone().max(dates::today()), ..draft });
    let is_found = found.is_some();
    let mut first = found.unwrap_or_else(|| Goal::New.first(app));
    if let Some(set) = set.map(|set| set.to_string()).filter(|set| *set != first.set) {
        (first.set, first.chosen) = (set, None);
    }
    view! { <Draft app=app goal=Goal::New first=first is_found=is_found /> }
}

/// «Endre planen»: the same form for a meeting that is planned and has not begun.
#[component]
pub fn ChangePlan(app: App, home: Dot) -> impl IntoView {
    let meeting = app.overview(move |memory| draft_loaded(memory, home));
    let is_there = meeting.told(|| false);
    let goal = Goal::Change(home);
    let change = move || {
        if has_begun(app, home) {
            app.go_instead(&Route::Meeting(home));
            return ().into_any();
        }
        let found = goal.found(app);
        let is_found = found.is_some();
        let first = found.unwrap_or_else(|| goal.first(app));
        view! { <Draft app=app goal=goal first=first is_found=is_found /> }.into_any()
    };
    view! {
        <Whole app=app is_here=meeting.is_whole>
            <Show when=move || is_there.get() fallback=move || view! { <NotFound app=app /> }>{untrack(change)}</Show>
        </Whole>
    }
}

/// Returns whether the meeting has begun. From then on its plan is changed on its own page, or while it runs.
fn has_begun(app: App, home: Dot) -> bool {
    let minutes = app.notebook.untracked(|notebook| Minutes::read(notebook, home));
    let has_words = minutes.is_some_and(|minutes| minutes.meeting.closed_at_ms.is_some() || minutes.has_any());
    has_words || app.tablet.run(home).is_some() || app.tablet.is_guest(home)
}

/// `first`: what the form shows. `is_found`: whether it is a draft begun earlier.
#[component]
fn Draft(app: App, goal: Goal, first: DraftPlan, is_found: bool) -> impl IntoView {
    let w = app.words();
    // A draft from elsewhere gets a new form, since fields keep what is typed in them.
    let emptied = RwSignal::new(first.before.clone().map(|before| *before));
    let shown = RwSignal::new((DraftPlan { before: None, ..first }, is_found));
    let be_done = Callback::new(move |()| goal.be_done(app, shown.with_untracked(|(draft, _)| draft.id)));
    let begin_anew = Callback::new(move |draft: DraftPlan| {
        goal.forget(app);
        let before = emptied.get_untracked().and_then(DraftPlan::not_dropped).map(Box::new);
        emptied.set(Some(DraftPlan { is_dropped: true, before, ..draft }));
        shown.set((goal.first(app), false));
        focus_soon("page".to_owned());
    });
    let bring_back = move |_| {
        let Some(draft) = emptied.get_untracked() else { return };
        let draft = DraftPlan { is_dropped: false, ..draft };
        goal.keep(app, &draft);
        emptied.set(draft.before.clone().map(|before| *before));
        shown.set((DraftPlan { before: None, ..draft }, true));
    };
    view! {
        {move || {
            let (draft, is_found) = shown.get();
            view! { <PlanForm app=app goal=goal draft=draft is_found=is_found begin_anew=begin_anew be_done=be_done emptied=emptied>
                <Show when=move || emptied.with(Option::is_some)>
                    <p class="kept-draft" role="status">
                        <span class="grow">{goal.said(w).emptied}</span>
                        <button type="button" class="button quiet" on:click=bring_back>{icon(icon::UNDO)} {w.plan.draft_bring_back}</button>
                    </p>
                </Show>
            </PlanForm> }
        }}
    }
}

/// `children`: the button that brings back an emptied draft.
#[component]
fn PlanForm(
    app: App,
    goal: Goal,
    draft: DraftPlan,
    is_found: bool,
    begin_anew: Callback<DraftPlan>,
    be_done: Callback<()>,
    emptied: RwSignal<Option<DraftPlan>>,
    children: ChildrenFn,
) -> impl IntoView {
    let w = app.words();
    let form = Form::new(app, draft);
    let is_kept = RwSignal::new(is_found);
    // The displaced draft stays stored with the new one. A form that is going keeps its own until it is gone.
    let before = StoredValue::new(emptied.get_untracked().map(Box::new));
    let whole = move || DraftPlan { before: before.get_value(), ..form.draft.get_untracked() };
    // What is stored may be older than what the form begins with, which is then stored at once.
    let stored = goal.found(app).filter(|stored| stored.id == form.draft.with_untracked(|draft| draft.id));
    let own = StoredValue::new(stored.unwrap_or_else(whole));
    let keep = move || {
        let draft = whole();
        if own.with_value(|own| *own != draft) {
            is_kept.set(own.with_value(|own| goal.keep_with_others(app, own, draft.clone())));
            own.set_value(draft);
        }
    };
    Effect::new(move |_| {
        form.draft.track();
        keep();
    });
    on_news(move || {
        keep();
        let stored = goal.found(app).filter(|stored| stored.id == form.draft.with_untracked(|draft| draft.id));
        let Some(stored) = stored.map(|stored| DraftPlan { before: None, ..stored }) else { return };
        if form.draft.with_untracked(|draft| *draft != stored) {
            own.set_value(DraftPlan { before: before.get_value(), ..stored.clone() });
            form.draft.set(stored);
        }
    });
    let is_stuck = Signal::derive(move || !form.is_whole.get() || form.needs_question() || form.rows.with(Vec::is_empty));
    let default_title = Signal::derive(move || form.default_title());
    view! {
        <PageHead title=goal.said(w).heading.to_owned() back=goal.back(w) lead=Signal::derive(move || in_short(w, form)) />
        <p class="actions plan-go"><Go form=form goal=goal is_stuck=is_stuck be_done=be_done /></p>
        {is_found.then(|| view! { <DraftLine form=form goal=goal is_kept=is_kept begin_anew=begin_anew /> })}
        {children()}
        <Whole app=app is_here=form.is_whole>
            <section class="part">
                <h2>{w.plan.when}</h2>
                <When app=app facts=form.facts() on_fact=Callback::new(move |fact| form.set_fact(fact)) default_title=default_title />
                <programme::ProgrammeChoice form=form />
            </section>
            {(goal == Goal::New).then(|| view! { <repeat::Repeat form=form /> })}
            <purpose::PurposeChoice w=w form=form />
            <method::MethodPart w=w form=form />
            {(goal == Goal::New).then(|| view! { <who::WhoComes form=form /> })}
            <questions::Questions w=w form=form />
            {(goal == Goal::New).then(|| view! { <marks::MarksChoice form=form /> })}
            <RunSheet form=form />
        </Whole>
        // For a draft just begun the line stands here, so that nothing moves while one writes.
        {(!is_found).then(|| view! { <DraftLine form=form goal=goal is_kept=is_kept begin_anew=begin_anew /> })}
        <p class="dock plan-dock"><Go form=form goal=goal is_stuck=is_stuck be_done=be_done /></p>
    }
}

/// Says that the draft is kept, and offers an empty one.
#[component]
fn DraftLine(form: Form, goal: Goal, is_kept: RwSignal<bool>, begin_anew: Callback<DraftPlan>) -> impl IntoView {
    let w = form.app.words();
    // «Kept» is said only once it is on disk.
    let told = move || match form.app.shell.saving.get() {
        Saving::Saved => goal.said(w).kept,
        Saving::UnderWay | Saving::NotSaved(_) => form.app.shell.saved_word(),
    };
    view! {
        <Show when=move || is_kept.get()>
            <p class="kept-draft" role="status">
                <span class="grow">{live(told)}</span>
                <button type="button" class="button quiet" on:click=move |_| begin_anew.run(form.draft.get_untracked())>{goal.said(w).anew}</button>
            </p>
        </Show>
    }
}

/// Returns what will happen, in one line.
fn in_short(w: &Words, form: Form) -> String {
    let method = method::method_name(w, form);
    form.draft.with(|draft| {
        let (start, end) = (dates::clock(w, draft.starts_at), dates::clock(w, draft.starts_at + draft.minutes));
        let times = if draft.date == dates::today() {
            format!("{start}–{end}")
        } else {
            format!("{} {start}–{end}", dates::with_weekday(w, &draft.date))
        };
        format!("{method}, {}, {times}", minutes_words(w, draft.minutes))
    })
}

/// The two buttons that go on. `be_done` disposes of the draft once it is a meeting.
#[component]
fn Go(form: Form, goal: Goal, is_stuck: Signal<bool>, be_done: Callback<()>) -> impl IntoView {
    let app = form.app;
    let w = app.words();
    // A meeting on another day is saved first, and the others are told, before it is started.
    let is_today = Signal::derive(move || form.draft.with(|draft| draft.date == dates::today()));
    if let Goal::Change(home) = goal {
        let change = move |_| {
            // Begun in another tab meanwhile: no step is taken from a running meeting, and the draft stays here.
            if has_begun(app, home) {
                return app.go_instead(&Route::Meeting(home));
            }
            form.change(home);
            be_done.run(());
            app.say_undoable(w.plan.changed);
            app.go_instead(&Route::Meeting(home));
        };
        return view! { <button type="button" class="button main big" disabled=is_stuck on:click=change>{w.plan.change_save}</button> }
            .into_any();
    }
    let save = move |_| {
        let (date, starts_at) = form.draft.with_untracked(|draft| (draft.date.clone(), draft.starts_at));
        let repeats = form.repeats();
        let home = form.keep(date, starts_at);
        be_done.run(());
        if !repeats.is_empty() {
            app.say_undoable(&repeated(w, form.keep_repeats(&repeats)));
        }
        app.go_instead(&Route::Meeting(home));
    };
    let start = move |_| {
        let (today, now) = (dates::today(), dates::minute_of_day());
        // A meeting that should have begun already keeps its start and end; any other begins now, as long as planned.
        let is_due = form
            .draft
            .with_untracked(|draft| draft.date == today && (draft.starts_at..draft.starts_at + draft.minutes).contains(&now));
        let starts_at = if is_due { form.draft.with_untracked(|draft| draft.starts_at) } else { now };
        let repeats = form.repeats();
        let home = form.keep(today, starts_at);
        be_done.run(());
        // Nothing done before a meeting begins can be undone in it.
        if !repeats.is_empty() {
            app.say(&repeated(w, form.keep_repeats(&repeats)));
        }
        app.go_instead(&Route::Meeting(home));
        crate::shared::running::begin(app, home);
    };
    view! {
        <button type="button" class="button big" class:main=is_today disabled=is_stuck on:click=start>{icon(icon::PLAY)} {w.plan.start_now}</button>
        <button type="button" class="button big" class:main=move || !is_today.get() disabled=is_stuck on:click=save>{w.plan.save}</button>
    }
    .into_any()
}

/// Says how many more meetings are planned.
fn repeated(w: &Words, count: usize) -> String {
    counted(count, w.plan.repeated_one, w.plan.repeated_many)
}

/// The plan with clock times. If the meeting is too short, the work form's card says so.
#[component]
fn RunSheet(form: Form) -> impl IntoView {
    let w = form.app.words();
    let is_own = Signal::derive(move || form.draft.with(|draft| !draft.steps.is_empty()));
    view! {
        <Fold app=form.app name="plan-steps" heading=w.common.run_sheet opens=is_own>
            <p class="bar">
                <span class="hint grow">{w.plan.run_sheet_about}</span>
                <Show when=move || is_own.get()><button type="button" class="button quiet" on:click=move |_| form.refit(|_| ())>{w.plan.reset_steps}</button></Show>
            </p>
            <Show when=move || form.too_short().is_none()><StepList steps=form.steps() /></Show>
        </Fold>
        <div role="status">
            {move || form.before.get().map(|(_, said)| view! {
                <p class="kept-draft">
                    <span class="grow">{said}</span>
                    <button type="button" class="button quiet" on:click=move |_| form.bring_back()>{icon(icon::UNDO)} {w.common.undo}</button>
                </p>
            })}
        </div>
        <Show when=move || form.needs_question()><p class="banner info" role="status">{w.plan.needs_question}</p></Show>
    }
}
