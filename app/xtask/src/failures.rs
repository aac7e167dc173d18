//! Why parts of the suite failed, in a line each, to be told together at the end: what is printed before is so long that
//! whoever waits for an automatic run may see only pieces of it.

use std::sync::{Mutex, PoisonError};

/// The most characters of a reason: a story tells all that is on its screen.
const CHARS_MAX: usize = 500;

/// Reasons so far, from every thread.
static REASONS: Mutex<Vec<String>> = Mutex::new(Vec::new());

pub fn note(why: &str) {
    REASONS.lock().unwrap_or_else(PoisonError::into_inner).push(why.chars().take(CHARS_MAX).collect());
}

/// Prints every reason.
pub fn print() {
    for why in REASONS.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        println!("failed: {why}");
    }
}

/// Finds the reasons in the output of `cargo test`, line by line.
#[derive(Default)]
pub struct Reader {
    /// The test whose output is being read.
    test: Option<String>,
    /// Whether the next line is what it panicked with.
    is_next: bool,
}

impl Reader {
    /// Returns the test and its reason, once a line completes it; the first of each test.
    pub fn read(&mut self, line: &str) -> Option<String> {
        if let Some(test) = line.strip_prefix("---- ").and_then(|line| line.strip_suffix(" stdout ----")) {
            (self.test, self.is_next) = (Some(test.to_owned()), false);
        } else if self.is_next {
            self.is_next = false;
            return self.test.take().map(|test| format!("{test}: {line}"));
        } else {
            self.is_next = self.test.is_some() && line.starts_with("thread '") && line.contains(" panicked at ");
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::Reader;

    #[test]
    fn each_failed_test_has_the_first_line_of_its_panic() {
        let output = "test a ... FAILED\n\nfailures:\n\n---- a stdout ----\n\nthread 'a' (7) panicked at tests/a.rs:1:2:\n\
            cannot tap Ferdig: not there\nstack backtrace:\n   0: b\nthread 'a' (7) panicked at tests/b.rs:1:2:\nagain\n\n\
            ---- c stdout ----\nthread 'c' (8) panicked at tests/c.rs:3:4:\nno field Navn\n";
        let mut reader = Reader::default();
        let reasons: Vec<String> = output.lines().filter_map(|line| reader.read(line)).collect();
        assert_eq!(reasons, ["a: cannot tap Ferdig: not there", "c: no field Navn"]);
    }
}
