//! The row that shows a tiltak anywhere: what, who, its sign, when, the question it came from, and its state,
//! changed in a menu.

use super::read_action;
use crate::dates;
use crate::kit::{Memo, live, view};
use crate::route::Route;
use crate::session::App;
use crate::words::{Words, facts, fill};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::Text;
use fellestid_model::kinds::action::{Action, State, set_state};
use leptos::prelude::*;

/// A date this many days ahead is near.
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
    let state = Memo::new(move |_| action.with(|action| action.as_ref().map_or(State::Open, |action| action.state)));
    let is_common = move || action.with(|action| action.as_ref().is_some_and(|action| action.common));
    let is_first = move || first.is_some_and(|first| first.get() == Some(home));
    let choose = move |code: String| {
        let chosen = State::of_code(&code);
        chosen.into_iter().for_each(|state| app.transact(|transaction| set_state(transaction, home, state)));
    };
    let named = move || action.with(|action| action.as_ref().map(|action| title(w, action)));
    let title_id = format!("action-{home}");
    let about = title_id.clone();
    let options = State::ALL.map(|choice| {
        let is_chosen = Signal::derive(move || state.get() == choice);
        view! { <option value=choice.code() prop:selected=is_chosen>{choice.name(w.language)}</option> }
    });
    view! {
        <li class="row" class:common=is_common class:off=move || state.get() == State::Dropped>
            <a class="row-main tiltak" href=Route::Action(home).href()>
                <span class="row-title" id=title_id>{live(named)}</span>
                {move || action.with(|action| action.as_ref().map(|action| lines(w, action, first.is_none())))}
            </a>
            <span class="row-end">
                {move || is_first().then(|| view! { <span class="chip now">{w.today.act_first}</span> })}
                {move || action.with(|action| action.as_ref().map(|action| chips(w, action)))}
                <label class="state-of" data-state=Signal::derive(move || state.get().code().to_owned())>
                    <select aria-label=w.actions.state aria-describedby=about on:change:target=move |event| choose(event.target().value())>
                        {options.collect_view()}
                    </select>
                </label>
            </span>
        </li>
    }
}

/// Returns the title of a tiltak: its text, else its goal, else a word for a new one.
pub fn title(w: &Words, action: &Action) -> String {
    said(&action.what).or(said(&action.goal)).unwrap_or(w.actions.untitled).to_owned()
}

/// Returns the texts people write, each of which may have two versions.
pub fn texts(action: &Action) -> [&Text; 9] {
    [
        &action.what,
        &action.goal,
        &action.sign,
        &action.responsible,
        &action.context,
        &action.builds_on,
        &action.outcome,
        &action.learning,
        &action.surprise,
    ]
}

/// Returns the lines below a tiltak; with the question it came from if `has_question`.
fn lines(w: &Words, action: &Action, has_question: bool) -> impl IntoView + use<> {
    let says = match action.state {
        State::Open | State::Ongoing => asks(w, action),
        State::Done if is_untold(action) => Some(w.actions.outcome_later.to_owned()),
        State::Done | State::Dropped => said(&action.outcome).map(str::to_owned),
    };
    let sign = said(&action.sign).map(|sign| format!("{}: {sign}", w.actions.sign_short));
    let question = action.origin.as_ref().map(|origin| &origin.question).filter(|text| has_question && !text.is_empty());
    let question = question.map(|text| fill(w.actions.from_question, &[("text", text)]));
    [who(w, action), sign, says, question]
        .into_iter()
        .flatten()
        .map(|text| view! { <span class="row-line">{text}</span> })
        .collect_view()
}

/// Formats «Felles · DM», common and who is responsible; `None` if neither is set.
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

/// The date of a tiltak. A date gone by is never red: the row's own line asks about it instead.
fn date_chip(w: &Words, action: &Action) -> impl IntoView + use<> {
    let chip = match action.state {
        State::Done | State::Dropped => None,
        State::Open | State::Ongoing => dates::days_since(&action.due_date).filter(|days| *days < 0).map(|days| {
            let class = if days > -NEAR_DAYS { "chip soon" } else { "chip" };
            (class, format!("{} {}", w.actions.due, dates::long(w, &action.due_date)))
        }),
    };
    chip.map(|(class, text)| view! { <span class=class>{text}</span> })
}

/// Returns the question a date that has come asks; it is never a reproach.
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

/// Returns the rows to show. Rows already shown stay in place until one leaves the page, even when they are
/// done: nothing moves under a thumb, and the focus stays. New ones come last.
pub fn in_place(shown: &[Dot], wanted: Vec<Dot>, all: &[Action]) -> Vec<Dot> {
    let is_there = |home: &Dot| all.iter().any(|action| action.home == *home);
    let mut homes: Vec<Dot> = shown.iter().copied().filter(is_there).collect();
    homes.extend(wanted.into_iter().filter(|home| !shown.contains(home)));
    homes
}
