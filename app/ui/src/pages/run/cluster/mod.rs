//! Clustering: putting points that are alike in piles, by dragging one onto another or from its menu.
//! Piles are named, moved and broken up; a point in no pile stands alone.
//!
//! In reading order: this file (the desk and its acts), [`pile`], [`card`], [`join`] (choosing what
//! to put a point together with), [`drag`].

mod card;
mod drag;
mod join;
mod pile;

use super::Stand;
use crate::kit::{Dragging, For, Memo, focus_soon, icon, view};
use crate::shared::running::{Gathered, WhichTable, pile_name};
use crate::words::fill;
use card::Card;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::cluster::{self, Cluster as Pile};
use fellestid_model::kinds::point::Point;
use fellestid_model::place;
use join::JoinSheet;
use leptos::prelude::*;
use pile::PileView;
use wasm_bindgen::JsCast;

const HEADING: &str = "piles-heading";
const ALONE: &str = "alone-heading";

/// Where a point may be put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Landing {
    /// On a point that stands alone: makes a pile of the two.
    Point(Key),
    Pile(Key),
    Alone,
}

/// The points on the desk, and the act under way.
#[derive(Clone, Copy)]
pub struct Desk {
    gathered: Gathered,
    /// The point for which a pile or a point is being chosen.
    joining: RwSignal<Option<Key>>,
    is_choosing: RwSignal<bool>,
    dragging: Dragging<Key, Landing>,
}

impl Desk {
    fn stand(self) -> Stand {
        self.gathered.stand
    }

    fn pile(self, key: Key) -> Option<Pile> {
        self.gathered.clusters.with(|clusters| clusters.clusters.iter().find(|pile| pile.key == key).cloned())
    }

    /// Returns the pile a point lies in.
    fn pile_of(self, point: Key) -> Option<Key> {
        self.gathered.clusters.with(|clusters| {
            let holds = |pile: &&Pile| pile.points.iter().any(|other| other.key == point);
            clusters.clusters.iter().find(holds).map(|pile| pile.key)
        })
    }

    /// Puts a point somewhere and says so. Returns the pile if a new one was made.
    fn put(self, point: Key, landing: Landing) -> Option<Key> {
        let (app, w) = (self.stand().app, self.stand().app.words());
        let step = self.stand().step_id();
        match landing {
            Landing::Point(onto) => {
                let onto = app.notebook.untracked(|notebook| Point::read(notebook, onto))?;
                let pile = app.transact(|transaction| cluster::put_together(transaction, &onto, point, step));
                app.say_undoable(w.clusters.joined);
                Some(pile)
            }
            Landing::Pile(pile) => {
                app.transact(|transaction| cluster::set_cluster(transaction, point, pile));
                let name = untrack(|| self.pile(pile)).map(|pile| pile_name(w, &pile)).unwrap_or_default();
                app.say_undoable(&fill(w.clusters.put, &[("name", &name)]));
                None
            }
            Landing::Alone => {
                app.transact(|transaction| cluster::take_out(transaction, point));
                app.say_undoable(w.clusters.taken_out);
                None
            }
        }
    }

    /// Puts a point where a choice says; the focus goes to a new pile's name, or else along with the point.
    fn put_and_follow(self, point: Key, landing: Landing) {
        match self.put(point, landing) {
            Some(pile) => focus_soon(pile::name_id(pile)),
            None => focus_menu(card::menu_id(point)),
        }
    }

    fn add_pile(self) {
        let stand = self.stand();
        let question = self.gathered.question.get_untracked();
        let step = stand.step_id();
        let pile = stand.app.transact(|transaction| cluster::create(transaction, stand.home, question, step, ""));
        focus_soon(pile::name_id(pile));
    }

    fn dissolve(self, pile: Key) {
        let app = self.stand().app;
        app.transact(|transaction| cluster::delete(transaction, pile));
        app.say_undoable(app.words().clusters.dissolved);
        focus_soon(ALONE.to_owned());
    }

    /// Returns the neighbour of a pile, in the order on the screen.
    fn beside(self, pile: Key, step: Step) -> Option<Key> {
        self.gathered.clusters.with(|clusters| {
            let at = clusters.clusters.iter().position(|other| other.key == pile)?;
            let beside = match step {
                Step::Up => at.checked_sub(1)?,
                Step::Down => at + 1,
            };
            clusters.clusters.get(beside).map(|pile| pile.key)
        })
    }

    /// Moves a pile past its neighbour on the screen, and past any piles of other tables between them.
    fn step_pile(self, pile: Key, step: Step) {
        let Some(beside) = untrack(|| self.beside(pile, step)) else { return };
        self.stand().app.transact(|transaction| {
            let siblings = place::siblings(transaction.notebook, pile);
            let at = |key: Key| siblings.iter().position(|other| *other == key).unwrap_or_default();
            for _ in 0..at(pile).abs_diff(at(beside)) {
                match step {
                    Step::Up => place::move_up(transaction, pile),
                    Step::Down => place::move_down(transaction, pile),
                };
            }
        });
        focus_soon(pile::step_id(pile, step));
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Up,
    Down,
}

/// Focuses a menu's button, once the page shows the change.
fn focus_menu(id: String) {
    request_animation_frame(move || {
        let summary = document().query_selector(&format!("[id='{id}'] > .menu > summary")).ok().flatten();
        if let Some(summary) = summary {
            let _ = summary.unchecked_into::<leptos::web_sys::HtmlElement>().focus();
        }
    });
}

#[component]
pub fn Cluster(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let desk = Desk {
        gathered: Gathered::of(stand),
        joining: RwSignal::new(None),
        is_choosing: RwSignal::new(false),
        dragging: Dragging::new(),
    };
    let piles =
        Memo::new(move |_| desk.gathered.clusters.with(|all| all.clusters.iter().map(|pile| pile.key).collect::<Vec<_>>()));
    let alone =
        Memo::new(move |_| desk.gathered.clusters.with(|all| all.alone.iter().map(|point| point.key).collect::<Vec<_>>()));
    let is_empty = Memo::new(move |_| piles.with(Vec::is_empty) && alone.with(Vec::is_empty));
    view! {
        <div class="part-head">
            <h2 id=HEADING tabindex="-1">{w.clusters.heading}</h2>
            <WhichTable stand=stand all_tables=desk.gathered.all_tables label=w.clusters.whose />
            <button type="button" class="button quiet" on:click=move |_| desk.add_pile()>{icon(icon::PLUS)} {w.clusters.new}</button>
        </div>
        <p class="small muted">{move || if is_empty.get() { w.clusters.none } else { w.clusters.hint }}</p>
        <crate::shared::points::Paper stand=stand />
        <div class="piles">
            <For each=move || piles.get() key=|key| *key let:key><PileView desk=desk key=key /></For>
        </div>
        <section class="pile alone" aria-labelledby=ALONE data-landing="alone" class:landing=move || desk.dragging.lands_on(Landing::Alone)>
            <h2 id=ALONE tabindex="-1">{w.clusters.alone} " " <span class="num muted">{move || alone.with(Vec::len)}</span></h2>
            <ul class="points">
                <For each=move || alone.get() key=|key| *key let:key><Card desk=desk key=key /></For>
            </ul>
        </section>
        <JoinSheet desk=desk />
    }
}
