//! An overview of many homes, of which not all may be in memory: either the whole overview, or the homes it needs
//! first, never half of it. Knows no storage; the caller loads the homes.

use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;

/// An overview, or what it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded<T> {
    Whole(T),
    /// The homes that must be loaded first.
    Needs(Vec<Dot>),
}

/// A notebook in which some homes have only their root in memory.
#[derive(Clone, Copy)]
pub struct Memory<'a> {
    pub notebook: &'a Notebook,
    is_whole: &'a dyn Fn(Dot) -> bool,
}

impl<'a> Memory<'a> {
    /// `is_whole` returns whether all of a home is in the notebook. It is called for every home that an overview reads.
    pub fn new(notebook: &'a Notebook, is_whole: &'a dyn Fn(Dot) -> bool) -> Self {
        Memory { notebook, is_whole }
    }

    /// Computes an overview of these homes and of roots, or returns the homes that are missing.
    pub fn gathered<T>(&self, homes: Vec<Dot>, put_together: impl FnOnce(&Notebook) -> T) -> Loaded<T> {
        let mut missing = homes;
        missing.retain(|home| !(self.is_whole)(*home));
        if missing.is_empty() { Loaded::Whole(put_together(self.notebook)) } else { Loaded::Needs(missing) }
    }
}

impl<T> Loaded<T> {
    /// Returns the overview, or `None` while something is missing.
    pub fn whole(&self) -> Option<&T> {
        match self {
            Loaded::Whole(whole) => Some(whole),
            Loaded::Needs(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::dot::Actor;

    #[test]
    fn an_overview_is_whole_or_names_what_it_needs() {
        let [first, second] = [1, 2].map(|counter| Dot { actor: Actor(1), counter });
        let (notebook, is_first) = (Notebook::new(), |home: Dot| home == first);
        let memory = Memory::new(&notebook, &is_first);
        assert_eq!(memory.gathered(vec![first, second], |_| 7), Loaded::Needs(vec![second]));
        assert_eq!(memory.gathered(vec![first], |_| 7), Loaded::Whole(7));
    }
}
