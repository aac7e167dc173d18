//! What people do in the work forms, at random: piles, votes, people, marks of a good meeting, the reflection circle
//! and the pulse.

use super::{START_MS, Tablet};
use crate::ledger::Ledger;
use crate::random::Random;
use fellestid_crdt::anonymous::AnonymousPen;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Commit, Transaction};
use fellestid_model::chance::Chance;
use fellestid_model::dots::tally::{self, Booth};
use fellestid_model::dots::{Rules, Target, Vote};
use fellestid_model::draw::roles::{Role, draw};
use fellestid_model::kinds::agreed_marks::{self, AgreedMark};
use fellestid_model::kinds::circle::{self, Circle};
use fellestid_model::kinds::cluster::{self, Clusters};
use fellestid_model::kinds::meeting::Point;
use fellestid_model::kinds::observation;
use fellestid_model::kinds::participant::drawn::{last_holders, set_roles};
use fellestid_model::kinds::participant::seated::{at_table, draw_groups, set_groups};
use fellestid_model::kinds::participant::{self, Participant, PeopleList};
use fellestid_model::kinds::point::own_practice;
use fellestid_model::kinds::station;
use fellestid_model::kinds::{action, programme};
use fellestid_model::language::Language;
use fellestid_model::overviews::loaded::Memory;
use fellestid_model::place::{move_down, move_up};
use fellestid_model::pulse::{self, Answer, Mark, OwnPractice, Pulse};

impl Tablet {
    /// Does one thing in a work form, with `text` if it needs words.
    pub(super) fn work(&mut self, random: &mut Random, ledger: &mut Ledger, text: &str) {
        let Some(home) = random.pick(&self.meetings()) else { return };
        match random.below(11) {
            0 | 1 => self.pile(random, ledger, home, text),
            2 => self.give_dots(random, ledger, home),
            3 | 4 => self.people(random, ledger, home),
            5 => self.marks(random, ledger, home, text),
            6 => self.stops(random, ledger, text),
            7 => self.pulse(random, ledger, home, text),
            8 => self.programme(random, ledger, home),
            9 => self.observe(random, ledger, text),
            _ => self.flag(random, ledger),
        }
    }

    /// Carries out an act on many records at once, by someone who sees everything here.
    fn seeing_all(&mut self, ledger: &mut Ledger, act: impl FnOnce(&mut Transaction<'_>)) {
        let seen = self.notebook.clone();
        self.carry_out(ledger, &seen, act);
    }

    /// Carries out an act in nobody's name, which cannot be undone.
    fn once(
        &mut self,
        random: &mut Random,
        ledger: &mut Ledger,
        act: impl FnOnce(&mut Notebook, AnonymousPen) -> Option<Commit>,
    ) {
        let seen = self.notebook.clone();
        if let Some(written) = act(&mut self.notebook, AnonymousPen::new(random.draw(), START_MS)) {
            ledger.note(&seen, &written);
        }
    }

    fn pile(&mut self, random: &mut Random, ledger: &mut Ledger, home: Dot, text: &str) {
        let points = Point::all(&self.notebook, home);
        let piles: Vec<Key> = Clusters::read(&self.notebook, home).clusters.iter().map(|pile| pile.key).collect();
        let keys: Vec<Key> = points.iter().map(|point| point.key).collect();
        let (Some(point), other) = (random.pick(&keys), random.below(points.len())) else { return };
        let (kind, pile) = (random.below(7), random.pick(&piles));
        self.seeing_all(ledger, |transaction| match (kind, pile) {
            (0, _) | (_, None) => drop(cluster::put_together(transaction, &points[other], point, None)),
            (1 | 2, Some(pile)) => cluster::set_cluster(transaction, point, pile),
            (3, Some(pile)) => cluster::set_title(transaction, pile, text),
            (4, Some(pile)) => cluster::delete(transaction, pile),
            (5, Some(pile)) => drop(move_up(transaction, pile)),
            (_, Some(_)) => cluster::take_out(transaction, point),
        });
    }

    /// Holds a vote of a few people on points and piles.
    fn give_dots(&mut self, random: &mut Random, ledger: &mut Ledger, home: Dot) {
        let targets: Vec<Dot> = Point::all(&self.notebook, home).iter().map(|point| point.key.id).collect();
        let mut vote = Vote::new(Rules::THREE);
        for _ in 0..random.below(4) {
            random.pick(&targets).map(|target| vote.give(Target(target)));
            vote.hand_on();
        }
        let booth = Booth { meeting: home, step: None, table: 1 };
        self.once(random, ledger, |notebook, once| tally::close(vote, notebook, booth, once));
    }

    fn people(&mut self, random: &mut Random, ledger: &mut Ledger, meeting: Dot) {
        let lists: Vec<Dot> = PeopleList::all(&self.notebook).iter().map(|list| list.home).collect();
        let list = random.pick(&lists);
        let home = list.filter(|_| random.below(2) == 0).unwrap_or(meeting);
        let keys: Vec<Key> = Participant::all(&self.notebook, home).iter().map(|person| person.key).collect();
        let (kind, person, initials) = (random.below(9), random.pick(&keys), format!("K{:x}", random.below(16)));
        let mut chance = Chance::new(random.draw());
        self.seeing_all(ledger, |transaction| match (kind, person, list) {
            (0..=2, _, _) | (3..=5, None, _) => drop(participant::create(transaction, home, &initials)),
            (3, Some(person), _) => drop(participant::tag(transaction, person, &initials)),
            (4, Some(person), _) => participant::delete(transaction, person),
            (5, Some(person), _) => participant::erase(transaction, person),
            (6, _, Some(list)) => participant::bring(transaction, list, meeting),
            (6, _, None) => drop(participant::create_list(transaction, &initials)),
            (7, _, _) => {
                let groups = draw_groups(transaction.notebook, meeting, 4, &mut chance);
                set_groups(transaction, &groups);
            }
            (_, _, _) => {
                let people = at_table(transaction.notebook, meeting, 1);
                let last = last_holders(Memory::new(transaction.notebook, &|_| true), meeting);
                let roles = draw(&people, &Role::AT_TABLE, last.whole().expect("all is here"), &mut chance);
                set_roles(transaction, meeting, 1, &roles);
            }
        });
    }

    fn marks(&mut self, random: &mut Random, ledger: &mut Ledger, meeting: Dot, text: &str) {
        let keys: Vec<Key> = agreed_marks::all(&self.notebook).iter().map(|mark: &AgreedMark| mark.key).collect();
        let homes = agreed_marks::homes(&self.notebook);
        let (kind, mark, home) = (random.below(8), random.pick(&keys), random.pick(&homes));
        self.seeing_all(ledger, |transaction| match (kind, mark, home) {
            (_, _, None) => drop(agreed_marks::create_list(transaction, text)),
            (0..=2, _, Some(home)) | (_, None, Some(home)) => drop(agreed_marks::create(transaction, home, text)),
            (3, Some(mark), _) => agreed_marks::set_text(transaction, mark, text),
            (4, Some(mark), _) => agreed_marks::delete(transaction, mark),
            (5, Some(mark), _) => drop(move_down(transaction, mark)),
            (6, _, _) => agreed_marks::join(transaction),
            (_, _, _) => agreed_marks::bring(transaction, meeting, |other| Some(other) == mark),
        });
    }

    fn stops(&mut self, random: &mut Random, ledger: &mut Ledger, text: &str) {
        let circles = Circle::all(&self.notebook);
        let homes: Vec<Dot> = circles.iter().filter_map(|circle| circle.home).collect();
        let stops: Vec<Key> = circles.iter().flat_map(|circle| &circle.stations).filter_map(|station| station.key).collect();
        let (kind, home, stop) = (random.below(8), random.pick(&homes), random.pick(&stops));
        self.seeing_all(ledger, |transaction| match (kind, home, stop) {
            (_, None, _) => drop(circle::create(transaction, Language::Nynorsk)),
            (0 | 1, Some(home), _) | (_, Some(home), None) => drop(circle::create_station(transaction, home, None, text)),
            (2 | 3, _, Some(stop)) => station::ABOUT.type_text(transaction, stop, text),
            (4, _, Some(stop)) => circle::delete_station(transaction, stop),
            (5 | 6, _, Some(stop)) => drop(move_up(transaction, stop)),
            (_, Some(home), _) => circle::choose(transaction, home),
        });
    }

    /// Holds a pulse of one to seven answers: of few answers the device stores nothing, or the scale alone.
    fn pulse(&mut self, random: &mut Random, ledger: &mut Ledger, home: Dot, text: &str) {
        let texts = self.keys(fellestid_model::kinds::pulse_text::KIND.name);
        if let Some(key) = random.pick(&texts).filter(|_| random.below(2) == 0) {
            return self.transact(ledger, key, |transaction| transaction.delete(key));
        }
        let mut pulse = Pulse::default();
        for _ in 0..=random.below(7) {
            let mark = random.pick(&Mark::ALL).unwrap_or(Mark::Good);
            pulse.add(Answer { mark, good: text.to_owned(), better: String::new(), own_practice: Some(OwnPractice::Yes) });
        }
        let mut chance = Chance::new(random.draw());
        self.once(random, ledger, |notebook, once| pulse::tally::close(pulse, notebook, home, once, &mut chance).ok());
    }

    /// Puts meetings and tiltak in one of a few programmes (satsinger), renames these and deletes them.
    fn programme(&mut self, random: &mut Random, ledger: &mut Ledger, meeting: Dot) {
        let home = random.pick(&self.keys("action")).filter(|_| random.below(2) == 0).map_or(meeting, |key| key.home);
        let (kind, name, other) =
            (random.below(8), format!("Satsing {}", random.below(3)), format!("satsing  {}", random.below(3)));
        self.seeing_all(ledger, |transaction| match kind {
            0 => programme::set_name(transaction, &name, &other),
            1 => programme::delete(transaction, &name),
            2 => programme::set(transaction, home, ""),
            _ => programme::set(transaction, home, &name),
        });
    }

    /// Writes down what was seen of a tiltak, or deletes it.
    fn observe(&mut self, random: &mut Random, ledger: &mut Ledger, text: &str) {
        let (seen, made) = (random.pick(&self.keys(observation::KIND.name)), random.pick(&self.keys("action")));
        match (seen, made) {
            (Some(seen), _) if random.below(2) == 0 => self.transact(ledger, seen, |transaction| transaction.delete(seen)),
            (_, Some(made)) => {
                self.transact(ledger, made, |transaction| _ = observation::create(transaction, made.home, text, "2026-12-01"));
            }
            (_, None) => {}
        }
    }

    /// Marks a tiltak as common (for all), or a point as one that questions our own practice; or unmarks it.
    fn flag(&mut self, random: &mut Random, ledger: &mut Ledger) {
        match (random.pick(&self.keys("point")), random.pick(&self.keys("action"))) {
            (Some(point), _) if random.below(3) < 2 => {
                let act = if random.below(2) == 0 { own_practice::mark } else { own_practice::unmark };
                self.transact(ledger, point, |transaction| act(transaction, point));
            }
            (_, Some(made)) => self.transact(ledger, made, |transaction| action::mark_common(transaction, made.home)),
            (_, None) => {}
        }
    }
}
