//! The result of the dots for all tables together: most dots first, drawn and counted. Each choice can
//! become a tiltak with one tap.

use super::begin::DOTS_USUAL;
use super::choices::{Choice, choices};
use super::{HEADING, Poll};
use crate::kit::{For, Memo, icon, live, view};
use crate::shared::running::Taker;
use crate::shared::running::make_or_open;
use crate::words::{counted, facts};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::dots::tally::Sums;
use fellestid_model::kinds::cluster::Clusters;
use fellestid_model::kinds::meeting::Point;
use leptos::prelude::*;

/// The most dots drawn in a row; beyond that the figure alone tells.
const DRAWN_MAX: u32 = 60;

#[component]
pub fn Outcome(poll: Poll) -> impl IntoView {
    let app = poll.stand.app;
    let w = app.words();
    let own = move || poll.booth.get().table;
    let has_own = Memo::new(move |_| poll.tallies.with(|all| all.iter().any(|tally| tally.is_of(own()))));
    view! {
        <List poll=poll />
        <p class="actions">
            <button type="button" class="button quiet" on:click=move |_| poll.again()>
                {move || if has_own.get() { w.dots.again } else { w.dots.our_turn }}
            </button>
            <button type="button" class="button quiet" on:click=move |_| poll.count_paper(DOTS_USUAL)>{w.dots.paper}</button>
        </p>
    }
}

/// How many voted, and the choices by their dots, most first.
#[component]
pub fn List(poll: Poll) -> impl IntoView {
    let w = poll.stand.app.words();
    let voters = Memo::new(move |_| poll.tallies.with(|tallies| Sums::of(tallies).voters));
    let ranked = Memo::new(move |_| ranked(poll));
    view! {
        <div class="part-head">
            <h2 id=HEADING tabindex="-1">{w.dots.result}</h2>
            <p class="small muted">{move || counted(voters.get() as usize, w.dots.given_one, w.dots.given_many)}</p>
        </div>
        <ol class="points agreeing ranked">
            <For each=move || ranked.get() key=|(choice, dots)| (choice.id(), *dots) let:row><Row poll=poll choice=row.0 dots=row.1 /></For>
        </ol>
    }
}

/// Returns every choice, of whichever table, with its dots; those without any come last.
fn ranked(poll: Poll) -> Vec<(Choice, u32)> {
    let sums = poll.tallies.with(|tallies| Sums::of(tallies));
    let w = poll.stand.app.words();
    let mut all =
        poll.stand.app.notebook.read(poll.stand.home, |notebook| choices(w, &Clusters::read(notebook, poll.stand.home)));
    // A point put in a pile after it got dots keeps them.
    let loose = poll.stand.app.notebook.read(poll.stand.home, |notebook| {
        choices(w, &Clusters { clusters: Vec::new(), alone: Point::all(notebook, poll.stand.home) })
    });
    let within = |target| loose.iter().find(|choice| choice.target == target).cloned();
    let mut take =
        |target| all.iter().position(|choice| choice.target == target).map(|at| all.remove(at)).or_else(|| within(target));
    let mut ranked: Vec<(Choice, u32)> =
        sums.ranked().into_iter().filter_map(|(target, dots)| Some((take(target)?, dots))).collect();
    let without = poll.choices.get().into_iter().filter(|choice| !sums.counts.contains_key(&choice.target));
    ranked.extend(without.map(|choice| (choice, 0)));
    ranked
}

#[component]
fn Row(poll: Poll, choice: Choice, dots: u32) -> impl IntoView {
    let w = poll.stand.app.words();
    let point = choice.point;
    let made = Memo::new(move |_| poll.gathered.made.with(|made| made.get(&point.id).copied()));
    let drawn = (0..dots.min(DRAWN_MAX)).map(|_| view! { <i class="dot"></i> }).collect_view();
    let count = match dots {
        0 => w.dots.no_dots.to_owned(),
        dots => counted(dots as usize, w.dots.dots_one, w.dots.dots_many),
    };
    let holds = facts(choice.holds.clone());
    view! {
        <li class="point" class:none={dots == 0}>
            <div class="point-text">
                <p>{choice.text.clone()}</p>
                {(!holds.is_empty()).then(|| view! { <p class="small muted">{holds.clone()}</p> })}
                <p class="bar-of-dots">{(dots > 0).then(|| view! { <span class="dot-row" aria-hidden="true">{drawn}</span> })} <b class="num">{count}</b></p>
            </div>
            <div class="point-end"><Flag poll=poll point=choice.point title=choice.title.clone() made=made /></div>
            <Taker stand=poll.stand made=made.into() row=flag_id(choice.point) />
        </li>
    }
}

fn flag_id(point: Key) -> String {
    format!("ranked-{}", point.id)
}

/// Makes a tiltak with one tap, named after the pile if it has a name; the next tap opens it.
#[component]
fn Flag(poll: Poll, point: Key, title: String, made: Memo<Option<Dot>>) -> impl IntoView {
    let w = poll.stand.app.words();
    let words = move || if made.get().is_some() { w.points.open_action } else { w.points.to_action };
    view! {
        <button
            id=flag_id(point)
            type="button"
            class="button icon quiet flag"
            aria-pressed=Signal::derive(move || made.get().is_some().to_string())
            aria-label=Signal::derive(words)
            on:click=move |_| make_or_open(poll.stand, made.get_untracked(), point, &title, flag_id(point))
        >
            {icon(icon::FLAG)} <span class="flag-words" aria-hidden="true">{live(words)}</span>
        </button>
    }
}
