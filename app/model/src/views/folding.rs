//! Names as people compare them: «Kari  Nes » and «kari nes» are one.
//! It knows no alphabet's order and no names. A tag's register is called by its folded letters, so they
//! stay as they are; what is looked for goes further and drops accents: [`crate::search::fold`].

/// Trimmed, with single spaces between the words.
pub fn tidied(text: &str) -> String {
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}

/// Tidied and in small letters: what two spellings of the same name have in common.
pub fn folded(text: &str) -> String {
    tidied(text).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_and_capitals_make_no_difference() {
        assert_eq!(folded("  Åse \t Ødegård\n"), folded("åse ødegård"));
        assert_eq!(tidied(" Åse  Ø "), "Åse Ø");
        assert_ne!(folded("Åse"), folded("Ase"));
    }
}
