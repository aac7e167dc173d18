//! Filling in words: names in braces, numbers with the right form of their noun, and facts on one line.

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

/// Facts on one line, «Torsdag 26. november · 14.15 · 3 bord»; the blank ones are left out. A dot begins no line.
pub fn facts(facts: impl IntoIterator<Item = String>) -> String {
    let told = facts.into_iter().filter(|fact| !fact.trim().is_empty());
    told.collect::<Vec<String>>().join("\u{a0}· ")
}
