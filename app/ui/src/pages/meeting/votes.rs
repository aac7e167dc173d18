//! What the minutes tell besides points: what dots came to, how the meeting held up to its marks,
//! and the sums of the pulse. Nothing where there was none of it.

use crate::kit::{Memo, live, view};
use crate::shared::running::pile_name;
use crate::state::App;
use crate::words::{Words, counted, fill};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::dots::Target;
use fellestid_model::dots::tally::{Sums, Tally};
use fellestid_model::pulse::tally::Answers;
use fellestid_model::views::agreed_marks::{AgreedMark, Checked, checked};
use fellestid_model::views::cluster::Clusters;
use fellestid_model::views::meeting::{Meeting, Point};
use leptos::prelude::*;

/// One thing that got dots.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Ranked {
    text: String,
    dots: u32,
    /// Raised in the group, or a pile with something that was.
    is_said: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Votes {
    /// Voters, and what they gave dots to, for each vote.
    ranked: Vec<(u32, Vec<Ranked>)>,
    marks: Vec<Checked>,
    pulse: Answers,
}

impl Votes {
    fn of(w: &Words, notebook: &Notebook, meeting: &Meeting) -> Votes {
        let marks = AgreedMark::all(notebook, meeting.home);
        let is_mark = |target: &Target| marks.iter().any(|mark| mark.target() == *target);
        let steps = meeting.steps.iter().map(|step| Some(step.key.id)).chain([None]);
        let votes: Vec<Sums> = steps.map(|step: Option<Dot>| Sums::of(&Tally::all(notebook, meeting.home, step))).collect();
        let check = votes.iter().find(|sums| sums.counts.keys().any(is_mark));
        let ranked = votes
            .iter()
            .map(|sums| (sums.voters, ranked(w, notebook, meeting.home, sums)))
            .filter(|(_, ranked)| !ranked.is_empty());
        Votes {
            ranked: ranked.collect(),
            pulse: Answers::of(notebook, meeting.home),
            marks: check.map(|sums| checked(marks.clone(), sums)).unwrap_or_default(),
        }
    }
}

fn ranked(w: &Words, notebook: &Notebook, meeting: Dot, sums: &Sums) -> Vec<Ranked> {
    let (piles, points) = (Clusters::of(notebook, meeting).clusters, Point::all(notebook, meeting));
    let ranked = sums.ranked().into_iter().filter(|(_, dots)| *dots > 0).filter_map(|(Target(id), dots)| {
        let pile = piles.iter().find(|pile| pile.key.id == id);
        let pile = pile.map(|pile| (pile_name(w, pile), pile.points.iter().any(|point| point.said)));
        let point = || points.iter().find(|point| point.key.id == id).map(|point| (point.text.shown.clone(), point.said));
        let (text, is_said) = pile.or_else(point)?;
        Some(Ranked { text, dots, is_said })
    });
    ranked.collect()
}

#[component]
pub fn VotesView(app: App, meeting: Meeting) -> impl IntoView {
    let w = app.words();
    let votes = Memo::new(move |_| app.notebook.with(|notebook| Votes::of(w, notebook, &meeting)));
    live(move || {
        let Votes { ranked, marks, pulse } = votes.get();
        view! {
            {ranked.into_iter().map(|(voters, rows)| ranking(w, voters, rows)).collect_view()}
            {(!marks.is_empty()).then(|| checked_marks(w, marks))}
            {(pulse.count() > 0).then(|| sums(w, &pulse))}
        }
    })
}

fn ranking(w: &'static Words, voters: u32, rows: Vec<Ranked>) -> impl IntoView {
    let rows = rows.into_iter().map(|row| {
        view! {
            <li class:unsaid={!row.is_said}>
                {row.text} " " <b class="num nowrap">{counted(row.dots as usize, w.dots.dots_one, w.dots.dots_many)}</b>
            </li>
        }
    });
    view! {
        <section class="theme told-dots">
            <h3>{w.dots.in_minutes}</h3>
            <p class="small muted">{counted(voters as usize, w.dots.given_one, w.dots.given_many)}</p>
            <ol class="told">{rows.collect_view()}</ol>
        </section>
    }
}

fn checked_marks(w: &'static Words, marks: Vec<Checked>) -> impl IntoView {
    let rows = marks.into_iter().map(|checked| {
        let held = fill(w.dots.mark_held, &[("yes", &checked.yes.to_string()), ("count", &checked.voters.to_string())]);
        view! { <li>{checked.mark.text.shown} " " <b class="num nowrap">{held}</b></li> }
    });
    view! { <section class="theme"><h3>{w.dots.marks}</h3><ul class="told">{rows.collect_view()}</ul></section> }
}

/// The best first; what nobody said is not told.
fn sums(w: &'static Words, pulse: &Answers) -> impl IntoView + use<> {
    let words = [w.dots.pulse_poor, w.dots.pulse_fair, w.dots.pulse_good, w.dots.pulse_very_good];
    let marks = pulse.marks.iter().zip(words).rev().filter(|(number, _)| **number > 0);
    let marks: Vec<String> = marks.map(|(number, word)| fill(word, &[("count", &number.to_string())])).collect();
    let count = counted(pulse.count() as usize, w.dots.pulse_count_one, w.dots.pulse_count_many);
    let own_practice = pulse
        .own_practice()
        .map(|(yes, count)| fill(w.dots.pulse_own_practice, &[("yes", &yes.to_string()), ("count", &count.to_string())]));
    view! {
        <section class="theme">
            <h3>{w.dots.pulse}</h3>
            <p>{format!("{count} {}.", marks.join(", "))} " " {own_practice}</p>
        </section>
    }
}
