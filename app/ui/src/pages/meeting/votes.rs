//! What the minutes tell besides points: the results of the dots, how the meeting met its marks, and the
//! sums of the pulse. Shows nothing for a part that did not take place.

use crate::kit::view;
use fellestid_model::kinds::agreed_marks::Checked;
use fellestid_model::overviews::minutes::{Given, MinutesWords, Ranked, Ranking};
use fellestid_model::pulse::tally::Answers;
use leptos::prelude::*;

pub fn votes(told: &'static MinutesWords, rankings: Vec<Ranking>, marks: Vec<Checked>, pulse: &Answers) -> impl IntoView + use<> {
    view! {
        {rankings.into_iter().map(|vote| ranking(told, vote.voters, vote.rows)).collect_view()}
        {(!marks.is_empty()).then(|| checked_marks(told, marks))}
        {(pulse.count() > 0).then(|| sums(told, pulse))}
    }
}

fn ranking(told: &'static MinutesWords, voters: u32, rows: Vec<Ranked>) -> impl IntoView {
    let rows = rows.into_iter().map(|row| {
        let text = match &row.given_to {
            Given::Cluster(pile) => told.pile_called(&pile.title.shown).to_owned(),
            Given::Point(point) => point.text.shown.clone(),
        };
        view! {
            <li>
                {text} " " <b class="num nowrap">{told.dots_given(row.dots)}</b>
            </li>
        }
    });
    view! {
        <section class="theme">
            <h3>{told.dots}</h3>
            <p class="small muted">{told.voters(voters)}</p>
            <ol class="told">{rows.collect_view()}</ol>
        </section>
    }
}

fn checked_marks(told: &'static MinutesWords, marks: Vec<Checked>) -> impl IntoView {
    let rows = marks.into_iter().map(|checked| {
        let held = told.held(&checked);
        view! { <li>{checked.mark.text.shown} " " <b class="num nowrap">{held}</b></li> }
    });
    view! { <section class="theme"><h3>{told.marks}</h3><ul class="told">{rows.collect_view()}</ul></section> }
}

fn sums(told: &'static MinutesWords, pulse: &Answers) -> impl IntoView + use<> {
    view! { <section class="theme"><h3>{told.pulse}</h3><p>{told.pulse_told(pulse).join(" ")}</p></section> }
}
