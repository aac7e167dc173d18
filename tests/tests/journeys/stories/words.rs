//! The app's own words in its three languages, for stories that run in all of them.

/// The tables that the stories take words from, as source text.
const TABLES: [(&str, &str); 7] = [
    ("actions", include_str!("../../../../app/ui/src/words/actions.rs")),
    ("edit_set", include_str!("../../../../app/ui/src/words/edit_set.rs")),
    ("find", include_str!("../../../../app/ui/src/words/find.rs")),
    ("paste", include_str!("../../../../app/ui/src/words/paste.rs")),
    ("sets", include_str!("../../../../app/ui/src/words/sets.rs")),
    ("share", include_str!("../../../../app/ui/src/words/share.rs")),
    ("import", include_str!("../../../../app/ui/src/words/import.rs")),
];

/// The words of one language: its index among the three of each word.
pub struct Words(usize);

impl Words {
    /// Returns each language tag with its words.
    pub fn all() -> Vec<(&'static str, Words)> {
        ["nb", "nn", "en"].into_iter().enumerate().map(|(place, tag)| (tag, Words(place))).collect()
    }

    pub fn get(&self, table: &str, name: &str) -> &'static str {
        let (_, source) =
            TABLES.iter().find(|(known, _)| *known == table).unwrap_or_else(|| panic!("no table {table} is read here"));
        let begun = format!("\n        {name}:");
        let (_, rest) = source.split_once(begun.as_str()).unwrap_or_else(|| panic!("there is no word {name} in {table}"));
        // A name and three texts in quotes: every other piece is a text.
        rest.split('"').nth(2 * self.0 + 1).expect("three texts")
    }
}
