//! Dots: each person gives hers in turn on one tablet, nobody sees what the others gave, and the sums are
//! shown when all are done. Until then the vote stays on this tablet, and outlives a reload.
//!
//! In reading order: this file (which screen is shown), [`choices`] (what dots are given to),
//! [`begin`], [`ballot`] (one voter), [`handed_on`] (between two), [`on_paper`] (a sheet counted
//! by hand), [`result`].

mod ballot;
mod begin;
mod choices;
mod handed_on;
mod on_paper;
mod result;

use super::Stand;
use crate::kit::{Memo, Show, focus_soon, view};
use crate::session::Polling;
use crate::shared::running::Gathered;
use choices::{Choice, choices};
use fellestid_browser::Listener;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::dots::tally::{Booth, Tally, WALL};
use fellestid_model::dots::{Rules, Target, Vote};
use fellestid_model::kinds::cluster::Clusters;
use fellestid_model::method::StepKind;
use leptos::prelude::*;

/// The heading of the screen just shown, which gets the focus.
const HEADING: &str = "dots-heading";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Screen {
    Begin,
    Ballot,
    HandedOn,
    OnPaper,
    Result,
}

/// A vote at one table in one step.
#[derive(Clone, Copy)]
struct Poll {
    stand: Stand,
    gathered: Gathered,
    choices: Memo<Vec<Choice>>,
    booth: Memo<Booth>,
    /// The vote under way on this tablet.
    polling: RwSignal<Option<Polling>>,
    /// The tallies of every table.
    tallies: Memo<Vec<Tally>>,
    /// Whether the others' tallies are shown before this table has its own.
    looks: RwSignal<bool>,
}

impl Poll {
    fn open(stand: Stand, step: Memo<Option<Dot>>) -> Self {
        let (app, home) = (stand.app, stand.home);
        let gathered = Gathered::of(stand);
        let choices = Memo::new(move |_| gathered.clusters.with(|clusters| choices(app.words(), clusters)));
        let booth = Memo::new(move |_| Booth { meeting: home, step: step.get(), table: stand.table() });
        let tallies = Memo::new(move |_| app.notebook.read(home, |notebook| Tally::all(notebook, home, booth.get().step)));
        let poll = Poll { stand, gathered, choices, booth, polling: RwSignal::new(None), tallies, looks: RwSignal::new(false) };
        Effect::new(move |_| {
            booth.track();
            poll.looks.set(false);
            poll.look();
        });
        // If a point with dots is put in a pile, the dots move to the pile, where they can be taken back.
        Effect::new(move |_| {
            poll.polling.track();
            let is_here = app.notebook.read(home, |notebook| notebook.get(&Key::root(home)).is_some());
            // Read from storage, since another tab may have counted. A meeting being read again is not here yet.
            let Some(mut now) = app.tablet.polling(booth.get_untracked()).filter(|_| is_here) else { return };
            let standing = app.notebook.read(home, |notebook| Clusters::read(notebook, home));
            let before = now.vote.clone();
            now.vote.follow(|target| standing.standing(target.0).map(Target));
            if now.vote != before {
                poll.keep(now);
            }
        });
        // Another tab may have changed the vote.
        StoredValue::new_local(Listener::on(&window(), "storage", move |_| poll.look()));
        poll
    }

    fn look(self) {
        let Some(stored) = self.booth.try_get_untracked().map(|booth| self.stand.app.tablet.polling(booth)) else { return };
        if let Some(polling) = &stored {
            self.gathered.all_tables.set(polling.all_tables);
        }
        if self.polling.with_untracked(|polling| *polling != stored) {
            self.polling.set(stored);
        }
    }

    fn screen(self) -> Screen {
        let under_way = self.polling.with(|polling| {
            polling.as_ref().map(|polling| match (polling.vote.is_on_paper(), polling.is_handed_on) {
                (true, _) => Screen::OnPaper,
                (false, true) => Screen::HandedOn,
                (false, false) => Screen::Ballot,
            })
        });
        let own = self.booth.get().table;
        match under_way {
            Some(screen) => screen,
            None if self.looks.get() || self.tallies.with(|all| all.iter().any(|tally| tally.is_of(own))) => Screen::Result,
            None => Screen::Begin,
        }
    }

    fn begin(self, dots: u32) {
        self.hold(Vote::new(Rules { dots, dots_on_one: dots }));
    }

    /// Begins counting a sheet, or counts an earlier one again, be it the wall's or the table's own.
    fn count_paper(self, dots: u32) {
        let own = self.booth.get_untracked().table;
        let is_alone = self.stand.meeting.with_untracked(|meeting| meeting.as_ref().is_some_and(|meeting| meeting.tables == 1));
        let is_all = is_alone || self.gathered.all_tables.get_untracked();
        let places = if is_all { [WALL, own] } else { [own, WALL] };
        let before = self.tallies.with_untracked(|all| places.into_iter().find_map(|table| Tally::sheet(all, table).cloned()));
        // A sheet on the wall belongs to all tables.
        let is_on_wall = before.as_ref().map_or(is_all, |tally| tally.table == WALL);
        self.gathered.all_tables.set(is_on_wall);
        let dots = before.as_ref().map_or(dots, |tally| tally.dots_each);
        let mut vote = Vote::on_paper(Rules { dots, dots_on_one: dots });
        let people = self.stand.meeting.with_untracked(|meeting| meeting.as_ref().filter(|_| is_on_wall)?.people);
        vote.count_voters(people.unwrap_or_default());
        if let Some(tally) = before {
            vote.count_voters(tally.voters);
            tally.counts.iter().for_each(|(target, dots)| vote.count(*target, *dots));
        }
        self.hold(vote);
    }

    fn hold(self, vote: Vote) {
        self.keep(Polling { vote, is_handed_on: false, all_tables: self.gathered.all_tables.get_untracked() });
        focus_soon(HEADING.to_owned());
    }

    /// Changes the vote as it is stored now.
    fn transact(self, act: impl FnOnce(&mut Polling)) {
        if let Some(mut polling) = self.stand.app.tablet.polling(self.booth.get_untracked()) {
            act(&mut polling);
            self.keep(polling);
        }
    }

    fn keep(self, polling: Polling) {
        self.stand.app.tablet.keep_polling(self.booth.get_untracked(), &polling);
        self.polling.set(Some(polling));
    }

    /// Adds this ballot to the sums, and clears it from the screen.
    fn hand_on(self) {
        self.transact(|polling| {
            polling.vote.hand_on();
            polling.is_handed_on = true;
        });
        focus_soon(HEADING.to_owned());
    }

    fn next_voter(self) {
        self.transact(|polling| polling.is_handed_on = false);
        focus_soon(HEADING.to_owned());
    }

    /// Gives the turn back without a ballot: an empty ballot is not handed on.
    fn step_back(self) {
        self.transact(|polling| polling.is_handed_on = true);
        focus_soon(HEADING.to_owned());
    }

    /// Returns to before the first voter. Drops only a first ballot, or a sheet not yet saved.
    fn begin_anew(self) {
        self.stand.app.tablet.drop_polling(self.booth.get_untracked());
        self.polling.set(None);
        focus_soon(HEADING.to_owned());
    }

    fn close(self) {
        self.stand.app.close_polling(self.booth.get_untracked());
        self.polling.set(None);
        focus_soon(HEADING.to_owned());
    }

    /// Starts a new vote at this table: deletes its old tallies, and those of a sheet on the wall, and offers
    /// to undo that.
    fn again(self) {
        let app = self.stand.app;
        let own = self.booth.get_untracked().table;
        let old: Vec<_> =
            self.tallies.with_untracked(|all| all.iter().filter(|tally| tally.is_of(own)).map(|tally| tally.key).collect());
        self.looks.set(false);
        if !old.is_empty() {
            app.transact(|transaction| old.iter().for_each(|key| transaction.delete(*key)));
            app.say_undoable(app.words().dots.cleared);
        }
        focus_soon(HEADING.to_owned());
    }
}

#[component]
pub fn Dots(stand: Stand) -> impl IntoView {
    let step = Memo::new(move |_| stand.step_beside(0).map(|(_, step)| step.key.id));
    let poll = Poll::open(stand, step);
    let screen = Memo::new(move |_| poll.screen());
    view! {
        <div class="dots">
            {move || match screen.get() {
                Screen::Begin => view! { <begin::Begin poll=poll /> }.into_any(),
                Screen::Ballot => view! { <ballot::Ballot poll=poll /> }.into_any(),
                Screen::HandedOn => view! { <handed_on::HandedOn poll=poll /> }.into_any(),
                Screen::OnPaper => view! { <on_paper::OnPaper poll=poll /> }.into_any(),
                Screen::Result => view! { <result::Outcome poll=poll /> }.into_any(),
            }}
        </div>
    }
}

/// The result of the dots, shown in a later step that builds on them. Empty if no dots were given.
#[component]
pub fn Ranked(stand: Stand) -> impl IntoView {
    let step = Memo::new(move |_| {
        let at = stand.run.with(|run| run.as_ref().map_or(0, |run| run.step));
        stand.meeting.with(|meeting| {
            let mut before = meeting.as_ref()?.steps.iter().take(at);
            before.rfind(|step| step.kind == StepKind::Dots).map(|step| step.key.id)
        })
    });
    let has_tally = Memo::new(move |_| {
        let tallies = |step| stand.app.notebook.read(stand.home, |notebook| Tally::all(notebook, stand.home, Some(step)));
        step.get().is_some_and(|step| !tallies(step).is_empty())
    });
    view! { <Show when=move || has_tally.get()><result::List poll=Poll::open(stand, step) /></Show> }
}
