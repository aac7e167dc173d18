//! The ways in which a host can fail, on a test's request.

use super::lock;
use std::collections::BTreeMap;
use std::sync::Mutex;

/// How a request goes wrong.
#[derive(Clone, Debug)]
pub enum Fault {
    /// 404.
    Missing,
    /// Accepted, and never answered.
    Stall,
    /// Redirected, to this path or address.
    Redirect(String),
    /// Answered with 200 and other content, such as a log-in page in place of wasm.
    Instead { content_type: String, body: Vec<u8> },
    /// Announces the whole file, sends half of it, and hangs up.
    BreakOff,
}

/// Which paths fail, and how.
#[derive(Default)]
pub(super) struct Faults(Mutex<BTreeMap<String, Fault>>);

impl Faults {
    pub(super) fn set(&self, path: &str, fault: Fault) {
        lock(&self.0).insert(path.to_owned(), fault);
    }

    pub(super) fn clear(&self) {
        lock(&self.0).clear();
    }

    pub(super) fn of(&self, path: &str) -> Option<Fault> {
        let faults = lock(&self.0);
        faults.get(path).or_else(|| faults.get("*")).cloned()
    }
}
