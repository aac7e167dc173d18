//! The app's own words in its three languages, for stories that are told in all of them.

use std::collections::BTreeMap;

/// Language tags with their tables, as they stand in the source.
const TABLES: [(&str, &str); 3] = [
    ("nb", include_str!("../../../../app/ui/src/words/bokmal.rs")),
    ("nn", include_str!("../../../../app/ui/src/words/nynorsk.rs")),
    ("en", include_str!("../../../../app/ui/src/words/english.rs")),
];

pub struct Words(BTreeMap<&'static str, &'static str>);

impl Words {
    pub fn all() -> Vec<(&'static str, Words)> {
        TABLES.map(|(tag, table)| (tag, Words::read(table))).into_iter().collect()
    }

    fn read(table: &'static str) -> Words {
        let lines = table.lines().filter_map(|line| line.trim().strip_suffix("\",")?.split_once(": \""));
        Words(lines.collect())
    }

    pub fn get(&self, name: &str) -> &'static str {
        self.0.get(name).unwrap_or_else(|| panic!("there is no word {name}"))
    }
}
