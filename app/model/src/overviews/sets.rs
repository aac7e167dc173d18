//! The school's own question sets (spørsmålssett): which there are, and their content. Built-in sets are not among
//! them.

use crate::folding::alphabetical;
use crate::kinds::set::{self, KIND, QuestionSet};
use crate::kinds::shown_root;
use crate::overviews::loaded::{Loaded, Memory};
use crate::shelf;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::sorting::sorted_by;

/// Returns our own sets with their titles, sorted by title. Reads only roots.
pub fn own(notebook: &Notebook) -> Vec<(Dot, String)> {
    let homes = notebook.roots().map(|(key, _)| key.home).filter(|home| !shelf::is_built_in(*home));
    let titled = |home: Dot| Some((home, set::TITLE.text_in(shown_root(notebook, home, &KIND)?).to_owned()));
    sorted_by(homes.filter_map(titled).collect(), |left, right| {
        alphabetical(&left.1).cmp(&alphabetical(&right.1)).then(left.0.cmp(&right.0))
    })
}

/// Returns our own sets with their content, once it is in memory.
pub fn own_whole(memory: Memory<'_>) -> Loaded<Vec<QuestionSet>> {
    let homes: Vec<Dot> = own(memory.notebook).into_iter().map(|(home, _)| home).collect();
    memory.gathered(homes.clone(), |notebook| homes.iter().filter_map(|home| QuestionSet::read(notebook, *home)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::set::{SetWords, create};
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::{Pen, Transaction};

    #[test]
    fn own_sets_stand_by_title_and_need_each_home() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let [later, first] = ["Åpne spørsmål", "Egne spørsmål"]
            .map(|title| create(&mut transaction, &SetWords { title: title.to_owned(), ..SetWords::default() }));
        assert_eq!(own(&notebook).into_iter().map(|(home, _)| home).collect::<Vec<Dot>>(), [first, later]);
        assert_eq!(own_whole(Memory::new(&notebook, &|home| home == first)), Loaded::Needs(vec![later]));
        let all = own_whole(Memory::new(&notebook, &|_| true));
        assert!(all.whole().is_some_and(|sets| sets.iter().map(|set| set.home).eq([first, later])));
    }
}
