//! Planning a meeting, quick first: one line says what will happen, and the two ways on stand at once.
//! Everything has a sensible value from the start; what is changed is kept on this tablet until it is
//! a meeting. Here is the page; the parts it is made of stand beside it.

mod form;
mod marks;
mod method;
mod methods;
mod programme;
mod purpose;
mod questions;
mod who;
mod wishes;

pub use methods::Methods;

use crate::dates;
use crate::kit::{PageHead, Show, focus_soon, icon, live, view};
use crate::route::Route;
use crate::session::{App, DraftPlan, Saving};
use crate::shared::not_here::Whole;
use crate::shared::plan::{Fold, StepList, When, fresh, minutes_words};
use crate::words::Words;
use fellestid_crdt::dot::Dot;
use form::Form;
use leptos::prelude::*;

#[component]
pub fn Plan(app: App, set: Option<Dot>) -> impl IntoView {
    let w = app.words();
    let found = app.tablet.draft_plan().map(|draft| DraftPlan { date: draft.date.clone().max(dates::today()), ..draft });
    let is_found = found.is_some();
    let mut first = found.unwrap_or_else(|| fresh(app));
    if let Some(set) = set.map(|set| set.to_string()).filter(|set| *set != first.set) {
        (first.set, first.chosen) = (set, None);
    }
    // The form is made anew for a draft that comes from elsewhere: fields keep what is typed in them.
    let shown = RwSignal::new((first, is_found));
    let emptied = RwSignal::new(None::<DraftPlan>);
    let begin_anew = Callback::new(move |draft: DraftPlan| {
        app.tablet.forget_draft_plan();
        emptied.set(Some(draft));
        shown.set((fresh(app), false));
        focus_soon("page".to_owned());
    });
    let bring_back = move |_| {
        if let Some(draft) = emptied.get_untracked() {
            app.tablet.keep_draft_plan(&draft);
            shown.set((draft, true));
        }
        emptied.set(None);
    };
    view! {
        {move || {
            let (draft, is_found) = shown.get();
            view! { <PlanForm app=app draft=draft is_found=is_found begin_anew=begin_anew>
                <Show when=move || emptied.with(Option::is_some)>
                    <p class="kept-draft" role="status">
                        <span class="grow">{w.plan.draft_emptied}</span>
                        <button type="button" class="button quiet" on:click=bring_back>{icon(icon::UNDO)} {w.plan.draft_bring_back}</button>
                    </p>
                </Show>
            </PlanForm> }
        }}
    }
}

/// `children`: the way back to a draft that was emptied.
#[component]
fn PlanForm(app: App, draft: DraftPlan, is_found: bool, begin_anew: Callback<DraftPlan>, children: ChildrenFn) -> impl IntoView {
    let w = app.words();
    let form = Form::new(app, draft);
    let is_kept = RwSignal::new(is_found);
    Effect::new(move |before: Option<()>| {
        form.draft.track();
        if before.is_some() {
            form.draft.with_untracked(|draft| app.tablet.keep_draft_plan(draft));
            is_kept.set(true);
        }
    });
    let is_stuck = Signal::derive(move || !form.is_whole.get() || form.needs_question() || form.rows.with(Vec::is_empty));
    let default_title = Signal::derive(move || form.default_title());
    view! {
        <PageHead title=w.plan.heading.to_owned() back=(Route::Meetings.href(), w.meetings.heading) lead=Signal::derive(move || in_short(w, form)) />
        <p class="actions plan-go"><Go form=form is_stuck=is_stuck /></p>
        {is_found.then(|| view! { <DraftLine form=form is_kept=is_kept begin_anew=begin_anew /> })}
        {children()}
        <Whole app=app is_here=form.is_whole>
            <section class="part">
                <h2>{w.plan.when}</h2>
                <When app=app facts=form.facts() on_fact=Callback::new(move |fact| form.set_fact(fact)) default_title=default_title />
                <programme::ProgrammeChoice form=form />
            </section>
            <purpose::PurposeChoice w=w form=form />
            <method::MethodPart w=w form=form />
            <who::WhoComes form=form />
            <questions::Questions w=w form=form />
            <marks::MarksChoice form=form />
            <RunSheet form=form />
        </Whole>
        // A draft just begun says so here, where nothing moves under the hand that writes.
        {(!is_found).then(|| view! { <DraftLine form=form is_kept=is_kept begin_anew=begin_anew /> })}
        <p class="dock plan-dock"><Go form=form is_stuck=is_stuck /></p>
    }
}

/// That the draft is kept, and the way to an empty one.
#[component]
fn DraftLine(form: Form, is_kept: RwSignal<bool>, begin_anew: Callback<DraftPlan>) -> impl IntoView {
    let w = form.app.words();
    // That it is kept is said when it is.
    let told = move || match form.app.shell.saving.get() {
        Saving::Saved => w.plan.draft_kept,
        Saving::UnderWay | Saving::NotSaved(_) => form.app.shell.saved_word(),
    };
    view! {
        <Show when=move || is_kept.get()>
            <p class="kept-draft" role="status">
                <span class="grow">{live(told)}</span>
                <button type="button" class="button quiet" on:click=move |_| begin_anew.run(form.draft.get_untracked())>{w.plan.draft_anew}</button>
            </p>
        </Show>
    }
}

/// What will happen, in one line.
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

/// The two ways on.
#[component]
fn Go(form: Form, is_stuck: Signal<bool>) -> impl IntoView {
    let app = form.app;
    let w = app.words();
    // One of another day is kept, and the others are told of it, before it is started.
    let is_today = Signal::derive(move || form.draft.with(|draft| draft.date == dates::today()));
    let save = move |_| {
        let (date, starts_at) = form.draft.with_untracked(|draft| (draft.date.clone(), draft.starts_at));
        let home = form.keep(date, starts_at);
        app.go_instead(&Route::Meeting(home));
    };
    let start = move |_| {
        let (today, now) = (dates::today(), dates::minute_of_day());
        // A meeting that should have begun already keeps its end; any other begins now, as long as planned.
        let is_due = form
            .draft
            .with_untracked(|draft| draft.date == today && (draft.starts_at..draft.starts_at + draft.minutes).contains(&now));
        let starts_at = if is_due { form.draft.with_untracked(|draft| draft.starts_at) } else { now };
        let home = form.keep(today, starts_at);
        app.go_instead(&Route::Meeting(home));
        crate::shared::running::begin(app, home);
    };
    view! {
        <button type="button" class="button big" class:main=is_today disabled=is_stuck on:click=start>{icon(icon::PLAY)} {w.plan.start_now}</button>
        <button type="button" class="button big" class:main=move || !is_today.get() disabled=is_stuck on:click=save>{w.plan.save}</button>
    }
}

/// The plan with clock times, as it would be; where the meeting is too short, its work form says so.
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
