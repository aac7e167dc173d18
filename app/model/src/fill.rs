//! Words with placeholders, `{name}`, and filling them in. Knows no words and no language.

/// Returns `word` with its placeholders filled in, in one pass: a value is never searched for placeholders,
/// since people write braces too. A placeholder without a value stays as it is.
///
/// ```
/// use fellestid_model::fill::fill;
///
/// assert_eq!(fill("Flytt «{text}» til {column}", &[("text", "{column}"), ("column", "Gjort")]), "Flytt «{column}» til Gjort");
/// ```
pub fn fill(word: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = word;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let found = after.split_once('}').and_then(|(name, after)| {
            let value = values.iter().find(|(known, _)| *known == name)?.1;
            Some((value, after))
        });
        let (text, after) = found.unwrap_or(("{", after));
        filled.push_str(text);
        rest = after;
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_not_read_for_places() {
        assert_eq!(fill("Referat: {title}.", &[("title", "{title} {x")]), "Referat: {title} {x.");
        assert_eq!(fill("{a}{b}", &[("a", "{b}"), ("b", "{a}")]), "{b}{a}");
    }

    #[test]
    fn place_without_a_value_stays() {
        assert_eq!(fill("{one} { {two", &[("two", "2")]), "{one} { {two");
    }
}
