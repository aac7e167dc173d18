//! Which of two stored values of one key is newer. The same value is in localStorage, where it is written at
//! once but may be lost with the browser, and in the database, where it is written soon and stays. Pure: it
//! knows neither.

/// When a value was written, in milliseconds since 1970; later than the one before even if the clock was set
/// back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    pub at_ms: i64,
    /// Written before the database was read, so perhaps without knowing what it held.
    pub is_apart: bool,
}

/// A stored value. Without text it was removed, which counts as a change as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StampedText {
    pub at_ms: i64,
    pub text: Option<String>,
}

/// What to do with a value that is in both places, or in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reconciled {
    Same,
    /// The value in localStorage goes to the database.
    Local,
    /// The value in the database goes to localStorage.
    Stored,
    /// Both were written without knowing of each other.
    Both,
}

/// Marks the stamp of a value written apart.
const APART: char = '?';

impl Stamp {
    pub fn after(before: Option<Stamp>, now_ms: i64) -> i64 {
        before.map_or(now_ms, |before| now_ms.max(before.at_ms + 1))
    }

    pub fn spell(self) -> String {
        let mark = if self.is_apart { "?" } else { "" };
        format!("{}{mark}", self.at_ms)
    }

    /// Parses a stamp. Returns `None` if the text is none.
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.strip_suffix(APART);
        Some(Stamp { at_ms: digits.unwrap_or(text).parse().ok()?, is_apart: digits.is_some() })
    }
}

impl StampedText {
    pub fn spell(&self) -> String {
        match &self.text {
            Some(text) => format!("{} {text}", self.at_ms),
            None => self.at_ms.to_string(),
        }
    }

    /// Parses a value. Returns `None` for a form only a newer version may have written.
    pub fn read(spelled: &str) -> Option<Self> {
        let (at, text) = match spelled.split_once(' ') {
            Some((at, text)) => (at, Some(text.to_owned())),
            None => (spelled, None),
        };
        Some(StampedText { at_ms: at.parse().ok()?, text })
    }
}

/// Decides what to do. `local`: the stamp, if any, and the text. A value without a stamp is from an earlier
/// version and was never in the database.
pub fn reconcile(local: (Option<Stamp>, Option<&str>), stored: Option<&StampedText>) -> Reconciled {
    let (stamp, text) = local;
    let Some(stored) = stored else {
        return if text.is_some() { Reconciled::Local } else { Reconciled::Same };
    };
    let is_same = text == stored.text.as_deref();
    match stamp {
        None if text.is_none() => Reconciled::Stored,
        None => {
            if is_same {
                Reconciled::Stored
            } else {
                Reconciled::Both
            }
        }
        Some(Stamp { is_apart: true, .. }) if !is_same => Reconciled::Both,
        Some(stamp) if stamp.at_ms < stored.at_ms => Reconciled::Stored,
        // Changed by an earlier version, which sets no stamp.
        Some(stamp) if stamp.at_ms == stored.at_ms && is_same && !stamp.is_apart => Reconciled::Same,
        Some(_) => Reconciled::Local,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(at_ms: i64, text: Option<&str>) -> StampedText {
        StampedText { at_ms, text: text.map(str::to_owned) }
    }

    fn stamp(at_ms: i64) -> Option<Stamp> {
        Some(Stamp { at_ms, is_apart: false })
    }

    #[test]
    fn stamps_and_values_are_read_back() {
        for is_apart in [false, true] {
            let stamp = Stamp { at_ms: 17, is_apart };
            assert_eq!(Stamp::read(&stamp.spell()), Some(stamp));
        }
        for kept in [kept(17, None), kept(17, Some("")), kept(17, Some("to ord"))] {
            assert_eq!(StampedText::read(&kept.spell()), Some(kept));
        }
        assert_eq!((Stamp::read("x"), StampedText::read("{}")), (None, None));
    }

    #[test]
    fn a_clock_set_back_makes_no_value_older() {
        assert_eq!(Stamp::after(stamp(100), 40), 101);
        assert_eq!(Stamp::after(stamp(100), 140), 140);
        assert_eq!(Stamp::after(None, 40), 40);
    }

    #[test]
    fn the_newer_value_stands() {
        assert_eq!(reconcile((stamp(1), Some("a")), Some(&kept(2, Some("b")))), Reconciled::Stored);
        assert_eq!(reconcile((stamp(3), Some("a")), Some(&kept(2, Some("b")))), Reconciled::Local);
        assert_eq!(reconcile((stamp(2), Some("b")), Some(&kept(2, Some("b")))), Reconciled::Same);
        // A removal is a change too.
        assert_eq!(reconcile((stamp(1), Some("a")), Some(&kept(2, None))), Reconciled::Stored);
        assert_eq!(reconcile((stamp(3), None), Some(&kept(2, Some("b")))), Reconciled::Local);
    }

    #[test]
    fn what_an_earlier_version_kept_goes_to_disk() {
        assert_eq!(reconcile((None, Some("a")), None), Reconciled::Local);
        assert_eq!(reconcile((None, None), Some(&kept(2, Some("b")))), Reconciled::Stored);
        assert_eq!(reconcile((None, Some("a")), Some(&kept(2, Some("b")))), Reconciled::Both);
    }

    #[test]
    fn what_was_written_before_the_disk_was_read_stands_beside_it() {
        let apart = Some(Stamp { at_ms: 9, is_apart: true });
        assert_eq!(reconcile((apart, Some("a")), Some(&kept(2, Some("b")))), Reconciled::Both);
        assert_eq!(reconcile((apart, Some("b")), Some(&kept(2, Some("b")))), Reconciled::Local);
    }

    /// One value, written again and again; the disk of each store lags behind arbitrarily.
    #[derive(Clone, Default)]
    struct Tablet {
        local: Vec<StampedText>,
        local_on_disk: usize,
        database: Option<StampedText>,
        told_as_saved: Option<StampedText>,
    }

    impl Tablet {
        fn write(&mut self, now_ms: i64, text: Option<&str>) {
            let before = self.local.last().map(|kept| Stamp { at_ms: kept.at_ms, is_apart: false });
            self.local.push(kept(Stamp::after(before, now_ms), text));
        }

        fn complete(&mut self) {
            self.database = self.local.last().cloned();
            self.told_as_saved = self.database.clone();
        }

        /// Returns the value after the browser was killed and reopened, when `flushed` writes were on disk.
        fn killed(&self, flushed: usize) -> Option<StampedText> {
            let local = flushed.checked_sub(1).map(|last| self.local[last].clone());
            let stamp = local.as_ref().map(|local| Stamp { at_ms: local.at_ms, is_apart: false });
            let text = local.as_ref().and_then(|local| local.text.as_deref());
            match reconcile((stamp, text), self.database.as_ref()) {
                Reconciled::Same | Reconciled::Local => local,
                Reconciled::Stored => self.database.clone(),
                Reconciled::Both => panic!("nothing was written apart"),
            }
        }
    }

    #[test]
    fn a_kill_at_any_point_loses_nothing_told_as_saved() {
        let words = [Some("a"), Some("ab"), None, Some("b"), None, Some("bc")];
        // Each bit says whether the database completed that write; the clock goes back once.
        for completed in 0..1_u32 << words.len() {
            let mut tablet = Tablet::default();
            for (place, text) in words.iter().enumerate() {
                let now_ms = if place < 3 { 100 + place as i64 } else { 50 };
                tablet.write(now_ms, *text);
                if completed & (1 << place) != 0 {
                    tablet.complete();
                }
                for flushed in tablet.local_on_disk..=tablet.local.len() {
                    let stands = tablet.killed(flushed);
                    let (stands_at, saved_at) =
                        (stands.map_or(0, |stands| stands.at_ms), tablet.told_as_saved.as_ref().map_or(0, |saved| saved.at_ms));
                    assert!(stands_at >= saved_at, "{completed:b} {place} {flushed}: {stands_at} < {saved_at}");
                }
            }
        }
    }
}
