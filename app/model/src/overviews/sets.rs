//! The school's own question sets (spørsmålssett): which there are, and their content. Built-in sets are not among
//! them.

use crate::folding::alphabetical;
use crate::kinds::set::{self, KIND, QuestionSet};
use crate::kinds::shown_root;
use crate::overviews::loaded::{Loaded, Memory};
use crate::paste::Draft;
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

/// Returns our own set that was made from a page, with its title, once all of them are in memory; `None` if none was.
pub fn made_from(memory: Memory<'_>, page: &Draft) -> Loaded<Option<(Dot, String)>> {
    let sets = own(memory.notebook);
    let homes = sets.iter().map(|(home, _)| *home).collect();
    memory.gathered(homes, |notebook| sets.into_iter().find(|(home, _)| set::comes_from(notebook, *home, page)))
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

    #[test]
    fn a_page_is_known_once_every_own_set_is_here() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let [known, other] = ["Ro\n- Hva er ro?\n- Når er det ro?", "Tid\n- Hva tar tid?\n- Når?"].map(Draft::read);
        let [first, second] = [&other, &known].map(|page| create(&mut transaction, &SetWords::from_draft(page)));
        let made = |page: &Draft, whole: &[Dot]| made_from(Memory::new(&notebook, &|home| whole.contains(&home)), page);
        assert_eq!(made(&known, &[first]), Loaded::Needs(vec![second]));
        assert!(matches!(made(&known, &[first, second]), Loaded::Whole(Some((home, _))) if home == second));
        assert_eq!(made(&Draft::default(), &[first, second]), Loaded::Whole(None));
    }
}
