//! Tests that every request is read as the job of its name, and that the office asks again when it may.

use crate::office::{Office, Sent, Worker};
use crate::search::under_headings;
use crate::{Ask, Asked, Hit, Import, Job, ListImports, Preview, PreviewFiles, ReadPage, UndoImport};
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::record::Key;
use fellestid_model::kind::Heading;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::{Future, ready};
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

#[test]
fn a_request_is_read_as_the_job_of_its_name() {
    let asked = serde_json::to_string(&Asked(&ReadPage { text: "a".to_owned() })).expect("plain data");
    assert_eq!(serde_json::from_str::<Job>(&asked).ok(), Some(Job::ReadPage(ReadPage { text: "a".to_owned() })));
    let asked = serde_json::to_string(&Asked(&PreviewFiles { file_names: Vec::new() })).expect("plain data");
    assert!(matches!(serde_json::from_str::<Job>(&asked), Ok(Job::PreviewFiles(_))));
}

#[test]
fn every_hit_is_shown_under_its_heading() {
    let id = |counter| Key::root(Dot { actor: Actor(1), counter });
    let hit = |(counter, heading)| Hit { key: id(counter), heading, pieces: Vec::new(), place: String::new() };
    let all = [(1, Heading::Questions), (2, Heading::Observations), (3, Heading::Questions), (4, Heading::Meetings)];
    let shown = under_headings(all.map(hit).to_vec()).into_iter();
    let shown: Vec<(Heading, Vec<Key>)> =
        shown.map(|(heading, hits)| (heading, hits.into_iter().map(|hit| hit.key).collect())).collect();
    let expected =
        [(Heading::Meetings, vec![id(4)]), (Heading::Observations, vec![id(2)]), (Heading::Questions, vec![id(1), id(3)])];
    assert_eq!(shown, expected);
}

/// What happens to a request.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    Answered,
    /// It, or its answer, is lost.
    Lost,
    /// The worker never listened.
    Unheard,
    /// The worker answers that it failed.
    Refused,
}

thread_local! {
    static FATES: RefCell<VecDeque<Fate>> = const { RefCell::new(VecDeque::new()) };
    /// Which worker got which request, and the silence allowed.
    static HEARD: RefCell<Vec<(usize, String, u32)>> = const { RefCell::new(Vec::new()) };
    static BEGUN: RefCell<usize> = const { RefCell::new(0) };
}

/// Whether it lives, and whether it has begun.
#[derive(Clone)]
struct Scripted(usize, Rc<RefCell<(bool, bool)>>);

impl Worker for Scripted {
    fn request(&self, (json, _): Sent, silence_max_secs: u32) -> impl Future<Output = Option<Sent>> {
        let name = json.split('"').nth(1).unwrap_or_default().to_owned();
        HEARD.with_borrow_mut(|heard| heard.push((self.0, name.clone(), silence_max_secs)));
        let fate = FATES.with_borrow_mut(VecDeque::pop_front).unwrap_or(Fate::Answered);
        let is_answered = matches!(fate, Fate::Answered | Fate::Refused);
        *self.1.borrow_mut() = (is_answered, fate != Fate::Unheard);
        let answer = match name.as_str() {
            _ if fate == Fate::Refused => r#"{"Err":"TimedOut"}"#.to_owned(),
            "PreviewFiles" => serde_json::to_string(&Ok::<_, String>(Preview::default())).expect("plain data"),
            "UndoImport" => r#"{"Ok":{"homes":[],"kept":0}}"#.to_owned(),
            _ => r#"{"Ok":[]}"#.to_owned(),
        };
        ready(is_answered.then(|| (answer, Vec::new())))
    }

    fn is_alive(&self) -> bool {
        self.1.borrow().0
    }

    fn has_begun(&self) -> bool {
        self.1.borrow().1
    }
}

fn office(fates: &[Fate]) -> Office<Scripted> {
    FATES.with_borrow_mut(|all| all.extend(fates));
    Office::new(|| {
        let number = BEGUN.with_borrow_mut(|begun| std::mem::replace(begun, *begun + 1));
        Some(Scripted(number, Rc::new(RefCell::new((true, true)))))
    })
}

/// Polls once: nothing here ever waits.
fn now<T>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

fn asked<A: Ask>(office: &Office<Scripted>, ask: &A) -> bool {
    now(office.ask(ask, Vec::new())).is_some()
}

/// Returns worker, request and allowed silence, in order.
fn heard() -> Vec<(usize, String, u32)> {
    HEARD.take()
}

fn told(all: &[(usize, &str, u32)]) -> Vec<(usize, String, u32)> {
    all.iter().map(|(worker, name, secs)| (*worker, (*name).to_owned(), *secs)).collect()
}

const PREVIEW: PreviewFiles = PreviewFiles { file_names: Vec::new() };
const IMPORT: Import = Import { now_ms: 1, left_out: Vec::new() };

#[test]
fn one_worker_answers_as_long_as_it_lives() {
    let office = office(&[]);
    assert!(asked(&office, &PREVIEW) && asked(&office, &IMPORT) && asked(&office, &ListImports {}));
    assert_eq!(heard(), told(&[(0, "PreviewFiles", 5), (0, "Import", 5), (0, "ListImports", 5)]));
}

#[test]
fn a_lost_request_is_asked_of_a_new_worker() {
    let office = office(&[Fate::Lost]);
    assert!(asked(&office, &ListImports {}));
    assert_eq!(heard(), told(&[(0, "ListImports", 5), (1, "ListImports", 20)]));
}

#[test]
fn a_request_lost_twice_is_an_error() {
    let office = office(&[Fate::Lost, Fate::Lost]);
    assert!(!asked(&office, &ListImports {}));
    assert_eq!(heard().len(), 2);
    assert!(asked(&office, &ListImports {}), "the next one begins anew");
}

#[test]
fn a_new_worker_reads_before_it_takes_in() {
    let office = office(&[Fate::Answered, Fate::Lost]);
    assert!(asked(&office, &PREVIEW) && asked(&office, &IMPORT));
    assert_eq!(heard(), told(&[(0, "PreviewFiles", 5), (0, "Import", 5), (1, "PreviewFiles", 20), (1, "Import", 20)]));
}

#[test]
fn what_was_read_is_read_again_after_another_request_was_lost() {
    let office = office(&[Fate::Answered, Fate::Lost, Fate::Answered]);
    assert!(asked(&office, &PREVIEW) && asked(&office, &ListImports {}) && asked(&office, &IMPORT));
    let read_again: Vec<String> = heard().into_iter().skip(3).map(|(_, name, _)| name).collect();
    assert_eq!(read_again, ["PreviewFiles", "Import"]);
}

#[test]
fn what_could_not_be_read_is_read_again() {
    let office = office(&[Fate::Answered, Fate::Lost, Fate::Refused, Fate::Answered]);
    assert!(asked(&office, &PREVIEW) && asked(&office, &IMPORT) && asked(&office, &IMPORT));
    let read_again: Vec<String> = heard().into_iter().skip(4).map(|(_, name, _)| name).collect();
    assert_eq!(read_again, ["PreviewFiles", "Import"], "the reading failed, so the next import reads first");
}

#[test]
fn an_undo_is_never_asked_twice() {
    let office = office(&[Fate::Lost]);
    assert!(!asked(&office, &UndoImport {}));
    assert_eq!(heard(), told(&[(0, "UndoImport", 20)]));
}

#[test]
fn an_undo_nobody_heard_is_asked_again() {
    let office = office(&[Fate::Unheard]);
    assert!(asked(&office, &UndoImport {}));
    assert_eq!(heard().len(), 2);
}

#[test]
fn a_tablet_that_was_slow_once_is_given_time() {
    let office = office(&[Fate::Lost]);
    assert!(asked(&office, &ListImports {}) && asked(&office, &ListImports {}));
    assert_eq!(heard().last().map(|(_, _, secs)| *secs), Some(20));
}
