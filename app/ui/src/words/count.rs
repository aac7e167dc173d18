//! Filling in words: numbers with the right form of their noun, and facts on one line.

pub use fellestid_model::fill::fill;

/// Formats a number with its noun: `one` for exactly 1, `many` for every other number.
pub fn counted(count: usize, one: &str, many: &str) -> String {
    fill(if count == 1 { one } else { many }, &[("count", &count.to_string())])
}

/// Joins facts on one line, «Torsdag 26. november · 14.15 · 3 bord», without blank ones. No line begins with a dot.
pub fn facts(facts: impl IntoIterator<Item = String>) -> String {
    let told = facts.into_iter().filter(|fact| !fact.trim().is_empty());
    told.collect::<Vec<String>>().join("\u{a0}· ")
}
