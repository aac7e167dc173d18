//! The row that shows a tiltak anywhere: what, who, how it will show, when; and, with one tap
//! each, that it is under way or done.

use super::read_action;
use crate::dates;
use crate::kit::{Memo, icon, live, view};
use crate::route::Route;
use crate::session::App;
use crate::words::{Words, facts, fill};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::Text;
use fellestid_model::kinds::action::{Action, Level, State, set_state};
use leptos::prelude::*;

/// Days before a date that it is near.
const NEAR_DAYS: i64 = 8;

#[component]
pub fn ActionRow(
    app: App,
    home: Dot,
    /// The one to act on first.
    #[prop(optional)]
    first: Option<Signal<Option<Dot>>>,
) -> impl IntoView {
    let w = app.words();
    let action = Memo::new(move |_| read_action(app, home));
    let is = move |state: State| action.with(|action| action.as_ref().is_some_and(|action| action.state == state));
    let is_common = move || action.with(|action| action.as_ref().is_some_and(|action| action.common));
    let is_finished = move || action.with(|action| action.as_ref().is_some_and(|action| action.state.is_finished()));
    let is_first = move || first.is_some_and(|first| first.get() == Some(home));
    let toggle = move |state: State| {
        let next = if is(state) { State::Open } else { state };
        app.transact(|transaction| set_state(transaction, home, next));
    };
    let named = move || action.with(|action| action.as_ref().map(|action| title(w, action)));
    let title_id = format!("action-{home}");
    let about = title_id.clone();
    view! {
        <li class="row" class:common=is_common class:off=move || is(State::Dropped)>
            <button
                type="button"
                class="said"
                aria-label=w.actions.state_done
                aria-describedby=about.clone()
                aria-pressed=Signal::derive(move || is(State::Done).to_string())
                on:click=move |_| toggle(State::Done)
            >
                {icon(icon::CHECK)}
            </button>
            <a class="row-main" href=Route::Action(home).href()>
                <span class="row-title" id=title_id>{live(named)}</span>
                {move || action.with(|action| action.as_ref().map(|action| lines(w, action)))}
            </a>
            <span class="row-end">
                {move || is_first().then(|| view! { <span class="chip now">{w.today.act_first}</span> })}
                {move || action.with(|action| action.as_ref().map(|action| chips(w, action)))}
                <button
                    type="button"
                    class="chip"
                    aria-describedby=about
                    aria-pressed=Signal::derive(move || is(State::Ongoing).to_string())
                    hidden=Signal::derive(is_finished)
                    on:click=move |_| toggle(State::Ongoing)
                >
                    {w.actions.state_ongoing}
                </button>
            </span>
        </li>
    }
}

/// What it is called where it has no words yet: by its goal, or as new.
pub fn title(w: &Words, action: &Action) -> String {
    said(&action.what).or(said(&action.goal)).unwrap_or(w.actions.untitled).to_owned()
}

pub fn state_name(w: &Words, state: State) -> &'static str {
    match state {
        State::Open => w.actions.state_agreed,
        State::Ongoing => w.actions.state_ongoing,
        State::Done => w.actions.state_done,
        State::Dropped => w.actions.state_dropped,
    }
}

/// The texts people write, each of which may stand in two versions.
pub fn texts(action: &Action) -> [&Text; 8] {
    [
        &action.what,
        &action.goal,
        &action.sign,
        &action.responsible,
        &action.context,
        &action.builds_on,
        &action.outcome,
        &action.learning,
    ]
}

fn lines(w: &Words, action: &Action) -> impl IntoView + use<> {
    let says = match action.state {
        State::Open | State::Ongoing => asks(w, action),
        State::Done if is_untold(action) => Some(w.actions.outcome_later.to_owned()),
        State::Done | State::Dropped => said(&action.outcome).map(str::to_owned),
    };
    let sign = said(&action.sign).map(|sign| format!("{}: {sign}", w.actions.sign_short));
    [who(w, action), sign, says].into_iter().flatten().map(|text| view! { <span class="row-line">{text}</span> }).collect_view()
}

/// «Felles · DM»: for all, and who takes it; nothing where neither is said.
pub fn who(w: &Words, action: &Action) -> Option<String> {
    let common = action.common.then_some(w.actions.common_short);
    let who = facts(common.into_iter().chain(said(&action.responsible)).map(str::to_owned));
    (!who.is_empty()).then_some(who)
}

fn said(text: &Text) -> Option<&str> {
    Some(text.shown.trim()).filter(|text| !text.is_empty())
}

pub fn is_untold(action: &Action) -> bool {
    said(&action.outcome).or(said(&action.learning)).is_none()
}

fn chips(w: &Words, action: &Action) -> impl IntoView + use<> {
    let disputed = texts(action).iter().any(|text| text.is_disputed());
    let disputed = disputed.then(|| view! { <span class="chip late">{w.versions.heading}</span> });
    (disputed, date_chip(w, action))
}

/// Never red for a person's lateness: a date gone by is a question, in the row's own line.
fn date_chip(w: &Words, action: &Action) -> impl IntoView + use<> {
    let chip = match action.state {
        State::Done => None,
        State::Dropped => Some(("chip", w.actions.state_dropped.to_owned())),
        State::Open | State::Ongoing => dates::days_since(&action.due_date).filter(|days| *days < 0).map(|days| {
            let class = if days > -NEAR_DAYS { "chip soon" } else { "chip" };
            (class, format!("{} {}", w.actions.due, dates::long(w, &action.due_date)))
        }),
    };
    chip.map(|(class, text)| view! { <span class=class>{text}</span> })
}

/// What a date that has come asks; never a reproach.
pub fn asks(w: &Words, action: &Action) -> Option<String> {
    due_sentence(w, action).or_else(|| action.is_due_for_review(&dates::today()).then(|| w.actions.review_now.to_owned()))
}

fn due_sentence(w: &Words, action: &Action) -> Option<String> {
    let days = dates::days_since(&action.due_date).filter(|days| *days >= 0 && !action.state.is_finished())?;
    Some(match (days, dates::recent_weekday(w, &action.due_date)) {
        (0, _) => w.actions.due_today.to_owned(),
        (_, Some(weekday)) => fill(w.actions.due_passed_weekday, &[("weekday", weekday)]),
        (_, None) => fill(w.actions.due_passed_date, &[("date", &dates::long(w, &action.due_date))]),
    })
}

/// What is shown stays where it is until one goes elsewhere, also when it is done meanwhile:
/// nothing moves under a thumb, and the focus stays where it was. What is new comes last.
pub fn in_place(shown: &[Dot], wanted: Vec<Dot>, all: &[Action]) -> Vec<Dot> {
    let is_there = |home: &Dot| all.iter().any(|action| action.home == *home);
    let mut homes: Vec<Dot> = shown.iter().copied().filter(is_there).collect();
    homes.extend(wanted.into_iter().filter(|home| !shown.contains(home)));
    homes
}

pub fn level_name(w: &Words, level: Level) -> &'static str {
    match level {
        Level::Owner => w.actions.level_owner,
        Level::Leadership => w.actions.level_leadership,
        Level::Teachers => w.actions.level_teachers,
        Level::OtherStaff => w.actions.level_other_staff,
        Level::Pupils => w.actions.level_pupils,
    }
}
