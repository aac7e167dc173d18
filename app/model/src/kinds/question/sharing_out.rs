//! Sharing sub-questions (deler) among tables, so that all are talked about.

use crate::kinds::question::{Question, SubQuestion};

/// Returns the sub-questions of one table, of `tables` tables counted from 1. With fewer tables than parts,
/// neighbours in the list go together, and no table gets two more than another. With as many or more, each gets
/// one, starting over from the first.
pub fn parts_for_table(question: &Question, tables: u32, table: u32) -> Vec<&SubQuestion> {
    let parts = question.parts.len();
    let tables = usize::try_from(tables.max(1)).unwrap_or(usize::MAX);
    let table = usize::try_from(table.max(1) - 1).unwrap_or_default() % tables;
    match parts {
        0 => Vec::new(),
        _ if tables >= parts => vec![&question.parts[table % parts]],
        _ => question.parts[table * parts / tables..(table + 1) * parts / tables].iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::Text;
    use fellestid_crdt::dot::{Actor, Dot};
    use fellestid_crdt::record::Key;
    use proptest::prelude::*;

    fn question(parts: u64) -> Question {
        let key = |counter| {
            let home = Dot { actor: Actor(1), counter: 1 };
            Key { home, id: Dot { actor: Actor(1), counter } }
        };
        let parts = (0..parts).map(|part| SubQuestion { key: key(part + 3), text: Text::default() }).collect();
        let mut question = crate::kinds::question::Question::all(&one_question(), key(1).home).remove(0);
        question.parts = parts;
        question
    }

    /// A question can only be read from records, so the test writes one.
    fn one_question() -> fellestid_crdt::notebook::Notebook {
        let mut notebook = fellestid_crdt::notebook::Notebook::new();
        let mut pen = fellestid_crdt::transaction::Pen::new(Actor(1));
        let mut transaction = fellestid_crdt::transaction::Transaction::begin(&mut pen, &mut notebook, 0);
        let home = transaction.create_home("meeting", &[]);
        transaction.create(home, crate::kinds::question::KIND.name, &[("text", "Hva nå?".into())]);
        notebook
    }

    #[test]
    fn neighbouring_parts_go_to_one_table() {
        let question = question(5);
        let shares: Vec<usize> = (1..=2).map(|table| parts_for_table(&question, 2, table).len()).collect();
        assert_eq!(shares, [2, 3]);
        assert_eq!(parts_for_table(&question, 7, 6), parts_for_table(&question, 7, 1));
    }

    proptest! {
        #[test]
        fn every_part_is_at_a_table_and_the_shares_are_even(parts in 1u64..40, tables in 1u32..=60) {
            let question = question(parts);
            let shares: Vec<Vec<&SubQuestion>> = (1..=tables).map(|table| parts_for_table(&question, tables, table)).collect();
            let times = |part: &SubQuestion| shares.iter().flatten().filter(|other| other.key == part.key).count();
            let times: Vec<usize> = question.parts.iter().map(times).collect();
            let sizes: Vec<usize> = shares.iter().map(Vec::len).collect();
            for counts in [&times, &sizes] {
                let (least, most) = (counts.iter().min().unwrap(), counts.iter().max().unwrap());
                prop_assert!(*least >= 1 && most - least <= 1, "{:?}", counts);
            }
        }

        #[test]
        fn any_table_has_a_part_if_there_are_parts(parts in 0u64..5, tables in any::<u32>(), table in any::<u32>()) {
            prop_assert_eq!(parts_for_table(&question(parts), tables, table).is_empty(), parts == 0);
        }
    }
}
