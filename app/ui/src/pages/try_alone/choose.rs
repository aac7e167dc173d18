//! Choose a question: the first of each of three built-in sets.

use super::Head;
use crate::dates;
use crate::kit::{icon, view};
use crate::session::App;
use crate::shared::sets::{built_in_for, foreign_words};
use crate::shared::trail::{Screen, Trail};
use fellestid_browser::clock;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::meeting::{self, MeetingPlan, Point, close, mark_alone};
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::kinds::set::QuestionSet;
use fellestid_model::method::{PlannedStep, StepKind};
use fellestid_model::shelf;
use leptos::prelude::*;

const QUESTIONS: usize = 3;
/// The minutes all five screens take.
const MINUTES: u32 = 3;

#[component]
pub fn Choose(app: App, trail: Option<Trail>) -> impl IntoView {
    let w = app.words();
    let unfinished = trail.filter(|trail| trail.screen != Screen::Done);
    let choices = offered(app).into_iter().map(move |(set, question)| {
        let text = question.text.clone();
        let lang = foreign_words(app, &text);
        let chosen = unfinished.filter(|trail| trail.question(app).is_some_and(|own| own.text.shown == text));
        let choose = move |_| match chosen {
            Some(trail) => trail.go(app, Screen::Write),
            None => begin(app, unfinished, set, &question),
        };
        view! {
            <li>
                <button type="button" class="way" aria-current=chosen.map(|_| "true") on:click=choose>
                    {icon(icon::QUESTION)} <b lang=lang>{text}</b> {chosen.map(|_| view! { <span>{w.try_alone.chosen}</span> })}
                </button>
            </li>
        }
    });
    view! {
        <Head app=app screen=Screen::Choose title=w.try_alone.choose.to_owned() />
        <p class="lead">{w.try_alone.choose_about}</p>
        <ul class="ways alone-ways">{choices.collect_view()}</ul>
    }
}

/// Returns the first question of each of the first sets.
fn offered(app: App) -> Vec<(Dot, QuestionWords)> {
    let homes = built_in_for(app.shell.language.get_untracked()).into_iter().map(shelf::home);
    let first = |home: Dot| {
        let words = app
            .notebook
            .untracked(|notebook| QuestionSet::read(notebook, home)?.questions().next().map(|question| question.words()))?;
        Some((home, words))
    };
    homes.filter_map(first).take(QUESTIONS).collect()
}

/// Makes a real meeting for one. An earlier trial with words in it is closed and kept; an empty one is deleted.
fn begin(app: App, before: Option<Trail>, set: Dot, question: &QuestionWords) {
    let words = MeetingPlan {
        title: app.words().try_alone.meeting_title.to_owned(),
        date: dates::today(),
        starts_at: dates::minute_of_day(),
        tables: 1,
        steps: vec![PlannedStep::plain(StepKind::Individual, MINUTES)],
        questions: vec![question.clone()],
        set: Some(set),
        ..MeetingPlan::default()
    };
    let now_ms = clock::now_ms();
    let meeting = app.transact(|transaction| {
        if let Some(before) = before {
            match Point::all(transaction.notebook, before.meeting).is_empty() {
                true => transaction.delete(Key::root(before.meeting)),
                false => close(transaction, before.meeting, now_ms),
            }
        }
        let meeting = meeting::create(transaction, &words);
        mark_alone(transaction, meeting);
        meeting
    });
    let trail = Trail { screen: Screen::Write, began_at_ms: now_ms, meeting, set, point: None, why: None, action: None };
    trail.go(app, Screen::Write);
}
