//! What the minutes tell besides points: what dots came to, how the meeting held up to its marks,
//! and the sums of the pulse. Nothing where there was none of it.

use crate::kit::view;
use crate::shared::running::pile_name;
use crate::words::{Words, counted, fill};
use fellestid_model::kinds::agreed_marks::Checked;
use fellestid_model::overviews::minutes::{Given, Ranked, Ranking};
use fellestid_model::pulse::tally::Answers;
use leptos::prelude::*;

pub fn votes(w: &'static Words, rankings: Vec<Ranking>, marks: Vec<Checked>, pulse: &Answers) -> impl IntoView + use<> {
    view! {
        {rankings.into_iter().map(|vote| ranking(w, vote.voters, vote.rows)).collect_view()}
        {(!marks.is_empty()).then(|| checked_marks(w, marks))}
        {(pulse.count() > 0).then(|| sums(w, pulse))}
    }
}

fn ranking(w: &'static Words, voters: u32, rows: Vec<Ranked>) -> impl IntoView {
    let rows = rows.into_iter().map(|row| {
        let text = match &row.given_to {
            Given::Cluster(pile) => pile_name(w, pile),
            Given::Point(point) => point.text.shown.clone(),
        };
        view! {
            <li class:unsaid={!row.is_said}>
                {text} " " <b class="num nowrap">{counted(row.dots as usize, w.dots.dots_one, w.dots.dots_many)}</b>
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
