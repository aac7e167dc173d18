//! Finding work forms by name: they are in no notebook, so no index holds them.

use super::{ALL, Method, Want};
use crate::language::Language;
use crate::search::fold;

/// Returns the forms that hold every word of the query: in their names, in what they are for («se på elevarbeid») and
/// in what to have ready, in every language, since one school's word is another's. Empty for a query without words.
pub fn called(query: &str) -> Vec<&'static Method> {
    let query = fold(query);
    let words: Vec<&str> = query.split_whitespace().collect();
    let is_called = |method: &&&Method| {
        let told = told(method);
        words.iter().all(|word| told.contains(word))
    };
    if words.is_empty() { Vec::new() } else { ALL.iter().filter(is_called).copied().collect() }
}

/// Returns all the texts one may look for, folded.
fn told(method: &Method) -> String {
    let wants = method.wants.iter().map(|want| Want::name(*want));
    let texts = [method.name, method.at_hand].into_iter().chain(wants);
    let texts = texts.flat_map(|text| Language::ALL.map(|language| text.of(language)));
    fold(&texts.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(query: &str) -> Vec<&'static str> {
        called(query).iter().map(|method| method.code).collect()
    }

    #[test]
    fn a_form_is_found_by_its_name_in_both_written_forms() {
        assert_eq!(codes("puslespel"), ["jigsaw"]);
        assert_eq!(codes("puslespill"), ["jigsaw"]);
        assert_eq!(codes("kollegarettleiing"), codes("kollegaveiledning"));
        assert_eq!(codes("SMTTE teikn"), ["smtte"]);
        assert_eq!(codes("forteljing"), ["practice_story"]);
    }

    #[test]
    fn a_form_is_found_by_what_one_wants_and_has() {
        assert_eq!(codes("se på elevarbeid"), ["moderation", "gallery_walk"]);
        assert!(codes("elevarbeid").contains(&"smtte"));
        assert_eq!(codes("  "), Vec::<&str>::new());
        assert_eq!(codes("dans"), Vec::<&str>::new());
    }
}
