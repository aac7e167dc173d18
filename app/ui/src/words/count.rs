//! Filling in words: names in braces, and numbers with the right form of their noun.

/// Puts values in the places of a word: `fill("{count} nye", &[("count", "3")])`.
pub fn fill(word: &str, values: &[(&str, &str)]) -> String {
    let mut filled = word.to_owned();
    for (name, value) in values {
        filled = filled.replace(&format!("{{{name}}}"), value);
    }
    filled
}

/// A number with its noun: `one` for exactly 1, `many` for every other number.
pub fn counted(count: usize, one: &str, many: &str) -> String {
    fill(if count == 1 { one } else { many }, &[("count", &count.to_string())])
}
