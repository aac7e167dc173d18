//! A meeting for those who were not there: what was agreed, what was said, what is coming, and a
//! place to answer. Before the meeting it is for those who cannot come. Their answers leave the
//! tablet in the meeting's file, as everything else does.

mod answer;

use crate::dates;
use crate::kit::{Memo, PageHead, Show, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::actions::title;
use crate::shared::meetings::Listed;
use crate::shared::not_here::{NotFound, NotYet};
use crate::shared::sets::foreign_words;
use crate::shared::share_sheet::ShareButton;
use crate::words::{Words, counted, facts, fill};
use answer::AnswerTo;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::action::Action;
use fellestid_model::kinds::meeting::Point;
use fellestid_model::kinds::question::Question;
use fellestid_model::overviews::minutes::{Answered, Minutes, MinutesWords};
use leptos::prelude::*;

/// Points shown for each question; the rest stand in the minutes.
const POINTS_MAX: usize = 5;
/// Upcoming meetings shown.
const COMING_MAX: usize = 3;

#[component]
pub fn Missed(app: App, home: Dot) -> impl IntoView {
    app.disk.load(home);
    let minutes = Memo::new(move |_| app.notebook.read_with_roots(home, |notebook| Minutes::read(notebook, home)));
    view! {
        <NotYet app=app home=home>
            <Show when=move || minutes.with(Option::is_some) fallback=move || view! { <NotFound app=app /> }>
                <Page app=app home=home minutes=minutes />
            </Show>
        </NotYet>
    }
}

#[component]
fn Page(app: App, home: Dot, minutes: Memo<Option<Minutes>>) -> impl IntoView {
    let w = app.words();
    let is_over =
        minutes.with_untracked(|minutes| minutes.as_ref().is_some_and(|minutes| minutes.meeting.closed_at_ms.is_some()));
    let (heading, lead) = match is_over {
        true => (w.missed.heading, w.missed.lead_after),
        false => (w.missed.heading_before, w.missed.lead_before),
    };
    let which = minutes.with_untracked(|minutes| minutes.as_ref().map(|minutes| which(w, minutes))).unwrap_or_default();
    // The questions are read once, so that a field does not move while one writes; new points are added to each.
    let questions =
        minutes.with_untracked(|minutes| minutes.as_ref().map(|minutes| minutes.meeting.questions.clone())).unwrap_or_default();
    let fields = match questions.is_empty() {
        true => vec![view! { <AnswerTo app=app home=home question=None place=0 /> }.into_any()],
        false => questions
            .into_iter()
            .enumerate()
            .map(|(place, question)| {
                view! { <OneQuestion app=app home=home minutes=minutes question=question place=place is_over=is_over /> }
                    .into_any()
            })
            .collect(),
    };
    view! {
        <PageHead title=heading.to_owned() back=(Route::Meeting(home).href(), w.missed.back) eyebrow=which lead=Signal::stored(lead.to_owned()) />
        {is_over.then(|| live(move || minutes.with(|minutes| minutes.as_ref().map(|minutes| agreed(w, &minutes.actions)))))}
        <section class="part">
            <h2>{if is_over { w.missed.talked } else { w.missed.questions }}</h2>
            {fields}
        </section>
        <section class="part missed-send no-print">
            <h2>{w.missed.send}</h2>
            <p class="muted">{w.missed.send_about}</p>
            <p class="actions"><ShareButton app=app home=Some(home) label=w.missed.save quiet=false /></p>
        </section>
        {is_over.then(|| live(move || coming(app, home, &minutes)))}
    }
}

/// Formats the meeting as «Vi ser hverandres praksis · torsdag 26. november».
fn which(w: &Words, minutes: &Minutes) -> String {
    facts([minutes.meeting.title.shown.clone(), dates::with_weekday(w, &minutes.meeting.date)])
}

fn agreed(w: &'static Words, actions: &[Action]) -> impl IntoView + use<> {
    let rows = actions.iter().map(|action| {
        let sign = Some(action.sign.shown.clone()).filter(|sign| !sign.is_empty());
        view! {
            <li class="row" class:common=action.common>
                <a class="row-main" href=Route::Action(action.home).href()>
                    <span class="row-title">{title(w, action)}</span>
                    {sign.map(|sign| view! { <span class="row-line">{w.actions.sign} ": " {sign}</span> })}
                </a>
                {action.common.then(|| view! { <span class="row-end"><span class="chip">{dates::capitalised(MinutesWords::of(w.language).common)}</span></span> })}
            </li>
        }
    });
    let rows = rows.collect_view();
    view! {
        <section class="part">
            <h2>{w.missed.agreed}</h2>
            {match actions.is_empty() {
                true => view! { <p class="muted">{w.missed.agreed_none}</p> }.into_any(),
                false => view! { <ul class="rows boxed">{rows}</ul> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn OneQuestion(
    app: App,
    home: Dot,
    minutes: Memo<Option<Minutes>>,
    question: Question,
    place: usize,
    is_over: bool,
) -> impl IntoView {
    let w = app.words();
    let id = question.key.id;
    let said = move || minutes.with(|minutes| minutes.as_ref().map(|minutes| most_said(minutes, id))).unwrap_or_default();
    let points = move || {
        let (points, more) = said();
        let rows = points.iter().map(|point| view! { <li class="point" class:raised=point.said><div class="point-text"><p>{point.text.shown.clone()}</p></div></li> });
        let rows = rows.collect_view();
        view! {
            {match points.is_empty() {
                true => view! { <p class="muted">{w.missed.nothing_said}</p> }.into_any(),
                false => view! { <ul class="points" aria-label=w.missed.said>{rows}</ul> }.into_any(),
            }}
            {(more > 0).then(|| view! {
                <p class="small"><a href=Route::Meeting(home).href()>{counted(more, w.missed.more_points_one, w.missed.more_points_many)}</a></p>
            })}
        }
    };
    view! {
        <div class="missed-question">
            <h3 lang=foreign_words(app, &question.text.shown)>{question.text.shown.clone()}</h3>
            {is_over.then(|| live(points))}
            <AnswerTo app=app home=home question=Some(id) place=place />
        </div>
    }
}

/// Returns the points to show, those marked «sagt» first, and how many points are left out.
fn most_said(minutes: &Minutes, question: Dot) -> (Vec<Point>, usize) {
    let answered = minutes.questions.iter().filter(|answered| answered.question.key.id == question);
    let all: Vec<&Point> = answered.flat_map(Answered::groups).flat_map(|group| &group.points).collect();
    let said = all.iter().filter(|point| point.said).chain(all.iter().filter(|point| !point.said));
    let shown: Vec<Point> = said.take(POINTS_MAX).map(|point| (*point).clone()).collect();
    let more = all.len() - shown.len();
    (shown, more)
}

/// Upcoming meetings, dates for following up what was agreed, and questions that were not reached.
fn coming(app: App, home: Dot, minutes: &Memo<Option<Minutes>>) -> impl IntoView + use<> {
    let w = app.words();
    let today = dates::today();
    let (actions, waiting) = minutes
        .with(|minutes| minutes.as_ref().map(|minutes| (minutes.actions.clone(), minutes.not_reached.clone())))
        .unwrap_or_default();
    let meetings = app.notebook.read_roots(Listed::all).into_iter().rev();
    let meetings = meetings.filter(|meeting| meeting.home != home && !meeting.is_closed && meeting.date >= today).take(COMING_MAX).map(|meeting| {
        let day = dates::capitalised(&dates::with_weekday(w, &meeting.date));
        view! { <li><a href=Route::Meeting(meeting.home).href()>{meeting.shown_title(w)}</a> <span class="small muted">{day}</span></li> }.into_any()
    });
    let dated = actions.iter().filter(|action| !action.state.is_finished()).flat_map(|action| {
        let title = crate::shared::actions::title(w, action);
        let line = move |word: &str, day: &str| {
            (!day.is_empty()).then(|| fill(word, &[("date", &dates::capitalised(&dates::long(w, day))), ("action", &title)]))
        };
        [line(w.missed.due, &action.due_date), line(w.missed.review, &action.review_date)]
            .into_iter()
            .flatten()
            .collect::<Vec<String>>()
    });
    let dated = dated.map(|text| view! { <li>{text}</li> }.into_any());
    let lines: Vec<AnyView> = meetings.chain(dated).collect();
    let not_reached = waiting
        .iter()
        .map(|question| view! { <li lang=foreign_words(app, &question.text.shown)>{question.text.shown.clone()}</li> })
        .collect::<Vec<_>>();
    view! {
        <section class="part">
            <h2>{w.missed.coming}</h2>
            {match lines.is_empty() {
                true => view! { <p class="muted">{w.missed.coming_none}</p> }.into_any(),
                false => view! { <ul class="stack tight">{lines}</ul> }.into_any(),
            }}
            {(!not_reached.is_empty()).then(|| view! { <h3>{w.missed.not_reached}</h3> <ul class="stack tight">{not_reached}</ul> })}
        </section>
    }
}
