//! Asks a worker, and a new one where no answer comes, once, before anyone is told. How silence is
//! borne, and what a new worker must be told first, is decided here; how a worker is begun and heard is
//! its own matter ([`Worker`]). Knows no browser, so that every order of losses can be tried.

use crate::{Answered, Ask, Asked, Nature};
use std::cell::RefCell;

/// A worker that says nothing for so long is taken to hang, the first time. One that works says so between
/// its steps, each of which takes tenths of a second.
const SILENCE_FIRST_SECS: u32 = 5;
/// The second time, and for what cannot be asked again: a full and slow tablet may need it.
const SILENCE_MAX_SECS: u32 = 20;

/// A text as JSON, and bytes beside it.
pub type Sent = (String, Vec<Vec<u8>>);

/// A worker as the office knows it.
pub trait Worker: Clone {
    /// Asks, and waits for the reply. `None` when none came, and then the worker is dead.
    fn request(&self, sent: Sent, silence_max_secs: u32) -> impl Future<Output = Option<Sent>>;
    fn is_alive(&self) -> bool;
    /// Whether it has ever listened: one that has not was given nothing to do.
    fn has_begun(&self) -> bool;
}

/// The one who asks. `W` is begun at the first request.
pub struct Office<W> {
    begin: fn() -> Option<W>,
    desk: RefCell<Desk<W>>,
}

struct Desk<W> {
    worker: Option<W>,
    /// What was last read in, for a worker that has not read it.
    reading: Option<Sent>,
    /// Whether the worker at hand has read it.
    has_read: bool,
    /// Whether a second worker answered what a first did not: this tablet may be slow.
    is_slow: bool,
}

impl<W: Worker> Office<W> {
    pub fn new(begin: fn() -> Option<W>) -> Self {
        Office { begin, desk: RefCell::new(Desk { worker: None, reading: None, has_read: false, is_slow: false }) }
    }

    /// Asks, with files beside the request and beside the answer. Returns `None` if no answer came, or
    /// the worker could not do it.
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

    /// What is to be taken in lies with the worker; a new one reads it first.
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

    /// The worker at hand, or a new one.
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

/// Whether the worker could do it; what it answers beside is for whoever asked.
fn is_done((json, _): &Sent) -> bool {
    serde_json::from_str::<Answered<serde::de::IgnoredAny>>(json).is_ok_and(|answered| answered.is_ok())
}
