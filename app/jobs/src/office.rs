//! Asks a worker, and once more a new one if no answer comes, before reporting failure. It decides how long a
//! silence may last, and what a new worker must be told first; how a worker is started and heard is the
//! [`Worker`]'s matter. Knows no browser, so that every order of losses can be tested.

use crate::{Answered, Ask, Asked, Nature};
use std::cell::RefCell;

/// The silence after which a worker is taken to hang, the first time. One that works reports between its steps,
/// each of which takes tenths of a second.
const SILENCE_FIRST_SECS: u32 = 5;
/// The same the second time, and for requests that cannot be repeated: a full, slow tablet may need it.
const SILENCE_MAX_SECS: u32 = 20;

/// A text as JSON, and bytes beside it.
pub type Sent = (String, Vec<Vec<u8>>);

/// A worker as the office sees it.
pub trait Worker: Clone {
    /// Sends a request and waits for the reply. Returns `None` if none came; the worker is dead then.
    fn request(&self, sent: Sent, silence_max_secs: u32) -> impl Future<Output = Option<Sent>>;
    fn is_alive(&self) -> bool;
    /// Returns whether it has ever listened: one that has not was given nothing to do.
    fn has_begun(&self) -> bool;
}

/// Sends requests to a worker. `W` is started at the first request.
pub struct Office<W> {
    begin: fn() -> Option<W>,
    desk: RefCell<Desk<W>>,
}

struct Desk<W> {
    worker: Option<W>,
    /// What was read last, for a worker that has not read it.
    reading: Option<Sent>,
    /// Whether the current worker has read it.
    has_read: bool,
    /// Whether a second worker ever answered what a first did not: this tablet may be slow.
    is_slow: bool,
}

impl<W: Worker> Office<W> {
    pub fn new(begin: fn() -> Option<W>) -> Self {
        Office { begin, desk: RefCell::new(Desk { worker: None, reading: None, has_read: false, is_slow: false }) }
    }

    /// Sends a request, with files beside it. Returns the answer with the files beside it, or `None` if no answer
    /// came or the job failed.
    pub async fn ask<A: Ask>(&self, ask: &A, buffers: Vec<Vec<u8>>) -> Option<(A::Answer, Vec<Vec<u8>>)> {
        let json = serde_json::to_string(&Asked(ask)).ok()?;
        let (json, buffers) = self.send((json, buffers), A::NATURE).await?;
        let answered: Answered<A::Answer> = serde_json::from_str(&json).ok()?;
        answered.ok().map(|answer| (answer, buffers))
    }

    async fn send(&self, sent: Sent, nature: Nature) -> Option<Sent> {
        if nature == Nature::ReadsIn {
            let mut desk = self.desk.borrow_mut();
            (desk.reading, desk.has_read) = (Some(sent.clone()), false);
        }
        let is_patient = nature == Nature::Undoes || self.desk.borrow().is_slow;
        let worker = self.worker()?;
        let first = self.try_once(&worker, &sent, nature, if is_patient { SILENCE_MAX_SECS } else { SILENCE_FIRST_SECS });
        if let Some(reply) = first.await {
            return Some(reply);
        }
        if nature == Nature::Undoes && worker.has_begun() {
            return None;
        }
        let reply = self.try_once(&self.worker()?, &sent, nature, SILENCE_MAX_SECS).await?;
        self.desk.borrow_mut().is_slow = true;
        Some(reply)
    }

    async fn try_once(&self, worker: &W, sent: &Sent, nature: Nature, silence_max_secs: u32) -> Option<Sent> {
        if nature == Nature::TakesIn {
            self.read_again(worker, silence_max_secs).await?;
        }
        let reply = worker.request(sent.clone(), silence_max_secs).await?;
        if nature == Nature::ReadsIn {
            self.desk.borrow_mut().has_read = is_done(&reply);
        }
        Some(reply)
    }

    /// Has a new worker read what is to be imported, since only the old one had.
    async fn read_again(&self, worker: &W, silence_max_secs: u32) -> Option<()> {
        let unread = {
            let desk = self.desk.borrow();
            desk.reading.clone().filter(|_| !desk.has_read)
        };
        if let Some(reading) = unread {
            let reply = worker.request(reading, silence_max_secs).await?;
            self.desk.borrow_mut().has_read = is_done(&reply);
        }
        Some(())
    }

    /// Returns the current worker, or a new one.
    fn worker(&self) -> Option<W> {
        let mut desk = self.desk.borrow_mut();
        if let Some(worker) = desk.worker.take().filter(W::is_alive) {
            desk.worker = Some(worker.clone());
            return Some(worker);
        }
        desk.has_read = false;
        desk.worker = (self.begin)();
        desk.worker.clone()
    }
}

/// Returns whether the job succeeded; the answer itself is for the caller.
fn is_done((json, _): &Sent) -> bool {
    serde_json::from_str::<Answered<serde::de::IgnoredAny>>(json).is_ok_and(|answered| answered.is_ok())
}
