//! Names as people compare them: «Kari  Nes » and «kari nes» are the same. A tag's register is named by its
//! folded letters, so these functions must not change; search goes further and drops accents:
//! [`crate::search::fold`].

/// Returns the text trimmed, with single spaces between the words.
pub fn tidied(text: &str) -> String {
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}

/// Returns the text tidied and in lower case: what two spellings of the same name have in common.
pub fn folded(text: &str) -> String {
    tidied(text).to_lowercase()
}

/// Makes the first letter upper case, for the start of a line.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Returns a sort key in the order of the Norwegian alphabet: accents and capitals make no difference, æ, ø and å come
/// last, in that order, and aa is å. Unicode orders them differently.
pub fn alphabetical(text: &str) -> String {
    let last = |letter| match letter {
        'æ' => '\u{10fffd}',
        'ø' => '\u{10fffe}',
        'å' => '\u{10ffff}',
        other => other,
    };
    crate::search::fold(&tidied(text)).replace("aa", "å").chars().map(last).collect()
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

    #[test]
    fn ae_oe_and_aa_come_last_in_that_order() {
        let sorted = ["Arbeid", "Én bok", "erfaring", "Zoom", "Ærlig samtale", "Øving", "Åpne timer", "Aas"];
        assert!(sorted.is_sorted_by_key(|title| alphabetical(title)));
    }
}
