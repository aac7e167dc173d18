//! Several questions in one text (dele opp): finds where one ends and the next begins. It looks at punctuation,
//! not meaning; it changes nothing, and every word is in one of the pieces.

/// Opening and closing characters between which a question mark ends nothing.
const ENCLOSING: [(char, &[char]); 6] =
    [('«', &['»']), ('“', &['”']), ('„', &['“', '”']), ('"', &['"']), ('(', &[')']), ('[', &[']'])];
/// A sentence that begins with one of these asks for more about the question before it.
const FOLLOWING: [&str; 16] = [
    "gi",
    "nevn",
    "forklar",
    "begrunn",
    "grunngi",
    "grunngje",
    "beskriv",
    "fortell",
    "fortel",
    "utdyp",
    "kom",
    "bruk",
    "skriv",
    "del",
    "vis",
    "sammenlign",
];
/// Abbreviations whose point ends no sentence, without their last point.
const ABBREVIATIONS: [&str; 14] =
    ["f.eks", "bl.a", "m.m", "o.l", "osv", "ca", "jf", "mht", "evt", "dvs", "t.d", "mv", "nr", "kl"];

/// Returns the questions in a text, in order: one piece if it holds one. Without a question mark, each line is a
/// piece. A sentence that asks nothing stays with its neighbour.
///
/// ```
/// use fellestid_model::kinds::question::split::split_preview;
///
/// assert_eq!(split_preview("Hva ser vi? Hvorfor?"), ["Hva ser vi?", "Hvorfor?"]);
/// ```
pub fn split_preview(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for end in question_ends(text) {
        pieces.push(text[start..end].trim().to_owned());
        start = end;
    }
    if pieces.is_empty() {
        return text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    }
    // Text after the last question belongs to it, with the space between.
    if let Some(last) = pieces.last_mut() {
        *last = format!("{last}{}", text[start..].trim_end());
    }
    pieces
}

/// Returns where each question ends, in bytes.
fn question_ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut at = 0;
    while let Some(character) = text[at..].chars().next() {
        let close = closer(text, at);
        let next = close.unwrap_or(at + character.len_utf8());
        let ends_here = match close {
            Some(close) => ends_in_quoted_question(text, at, close),
            None => is_last_mark(text, at, next),
        };
        at = if ends_here { with_what_follows(text, next) } else { next };
        if ends_here {
            ends.push(at);
        }
    }
    ends
}

/// Returns whether this is the last of the characters that end a question: «?», and «?!» and «?…» as well.
fn is_last_mark(text: &str, at: usize, next: usize) -> bool {
    const AFTER: [char; 3] = ['!', '…', '.'];
    let asked = text[at..].starts_with('?') || text[at..].starts_with(AFTER) && text[..at].trim_end_matches(AFTER).ends_with('?');
    asked && ends_word(&text[next..])
}

/// Returns whether the word ends here: a mark inside a word or an address ends nothing.
fn ends_word(after: &str) -> bool {
    after.chars().next().is_none_or(char::is_whitespace)
}

/// Returns the place after the closing character, if an opening one at `at` is closed on the same line.
fn closer(text: &str, at: usize) -> Option<usize> {
    let opener = text[at..].chars().next()?;
    let (_, closers) = ENCLOSING.iter().find(|(character, _)| *character == opener)?;
    let inside = at + opener.len_utf8();
    let line = text[inside..].lines().next().unwrap_or_default();
    let (place, closer) = line.char_indices().find(|(_, character)| closers.contains(character))?;
    Some(inside + place + closer.len_utf8())
}

/// Returns whether a quoted question ends the sentence around it, because a new sentence begins after it: «Hun spurte:
/// «Hvorfor?» Hva svarte du?»
fn ends_in_quoted_question(text: &str, open: usize, close: usize) -> bool {
    let is_quote = !text[open..].starts_with(['(', '[']);
    let asked =
        text[open..close].trim_end_matches(|character: char| !character.is_alphanumeric() && character != '?').ends_with('?');
    let after = &text[close..];
    is_quote && asked && ends_word(after) && after.trim_start().chars().next().is_some_and(char::is_uppercase)
}

/// Returns the place after a parenthesis and after sentences that continue the question that ended at `end`.
fn with_what_follows(text: &str, mut end: usize) -> usize {
    while let Some(further) = parenthesis_after(text, end).or_else(|| following_sentence(text, end)) {
        end = further;
    }
    end
}

fn parenthesis_after(text: &str, end: usize) -> Option<usize> {
    let open = next_on_line(text, end)?;
    let close = closer(text, open).filter(|_| text[open..].starts_with('('))?;
    let rest = &text[close..];
    let marks = rest.len() - rest.trim_start_matches(['.', '!']).len();
    // If more words of the same sentence follow, the parenthesis begins the next question.
    let next = rest[marks..].trim_start().chars().next();
    (ends_word(&rest[marks..]) && next.is_none_or(|next| !next.is_lowercase())).then_some(close + marks)
}

fn following_sentence(text: &str, end: usize) -> Option<usize> {
    let start = next_on_line(text, end)?;
    let line = text[start..].lines().next().unwrap_or_default();
    let first = line.split(|character: char| !character.is_alphabetic()).next()?.to_lowercase();
    if !FOLLOWING.contains(&first.as_str()) {
        return None;
    }
    let sentence = &line[..sentence_length(line)];
    (!sentence.contains('?')).then_some(start + sentence.len())
}

fn sentence_length(line: &str) -> usize {
    let stops = line.char_indices().filter(|(_, character)| matches!(character, '.' | '!' | '…' | '?' | ':'));
    let mut ends = stops.filter(|(at, stop)| {
        let word = line[..*at].rsplit(char::is_whitespace).next().unwrap_or_default().to_lowercase();
        let abbreviated = *stop == '.' && ABBREVIATIONS.contains(&word.trim_start_matches(['(', '«']));
        !abbreviated && ends_word(&line[at + stop.len_utf8()..])
    });
    ends.next().map_or(line.len(), |(at, stop)| at + stop.len_utf8())
}

/// Returns where the next word on the same line begins.
fn next_on_line(text: &str, end: usize) -> Option<usize> {
    let rest = &text[end..];
    let gap = rest.len() - rest.trim_start().len();
    (gap > 0 && gap < rest.len() && !rest[..gap].contains('\n')).then_some(end + gap)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(split_preview(text), expected, "{text}");
    }

    #[test]
    fn each_question_is_a_piece() {
        check("", &[]);
        check("Hva får vi til?", &["Hva får vi til?"]);
        check("A? B? C?", &["A?", "B?", "C?"]);
        check("Hva gjør vi bra? og hva kan bli bedre?", &["Hva gjør vi bra?", "og hva kan bli bedre?"]);
        check("Virkelig?! Hvorfor??  Hvordan?", &["Virkelig?!", "Hvorfor??", "Hvordan?"]);
        check("Hva så?… Hvem?", &["Hva så?…", "Hvem?"]);
    }

    #[test]
    fn lines_are_pieces_where_nothing_is_asked() {
        check("Snakk om tavla\n\n Snakk om gangen \n", &["Snakk om tavla", "Snakk om gangen"]);
        check("Samarbeid\nHva får vi til?\nHva hindrer oss?", &["Samarbeid\nHva får vi til?", "Hva hindrer oss?"]);
    }

    #[test]
    fn a_sentence_that_asks_nothing_stands_with_its_neighbour() {
        check("Tenk på i fjor. Hva gikk bra? Hva gikk skeis?", &["Tenk på i fjor. Hva gikk bra?", "Hva gikk skeis?"]);
        check("Hva gikk bra? Hva gikk skeis? Ta dere tid.", &["Hva gikk bra?", "Hva gikk skeis? Ta dere tid."]);
        check("Hva gikk bra? Gi eksempler. Hva nå?", &["Hva gikk bra? Gi eksempler.", "Hva nå?"]);
        check("Hva? Nevn f.eks. tre ting. Hvem?", &["Hva? Nevn f.eks. tre ting.", "Hvem?"]);
        check("Hva gjør vi? (Og hvem?) Når?", &["Hva gjør vi? (Og hvem?)", "Når?"]);
        check("Hva gjør vi?\nSkriv tre ting\nDel dem", &["Hva gjør vi?\nSkriv tre ting\nDel dem"]);
        check("Hva gjør vi? I fjor bygde vi ute. Hva nå?", &["Hva gjør vi?", "I fjor bygde vi ute. Hva nå?"]);
    }

    #[test]
    fn a_question_in_quotes_is_not_one_to_answer() {
        check("Hva mener vi med «hvem er vi?» i planen? Og du?", &["Hva mener vi med «hvem er vi?» i planen?", "Og du?"]);
        check("Hun spurte: «Hvorfor?» Hva svarte du?", &["Hun spurte: «Hvorfor?»", "Hva svarte du?"]);
        check("Sier vi \"hva? nå?\" ofte? Når?", &["Sier vi \"hva? nå?\" ofte?", "Når?"]);
        check("Sier vi „hva? nå?“ ofte? Når?", &["Sier vi „hva? nå?“ ofte?", "Når?"]);
        check("Hvem (leder? lærer?) gjør det? Når?", &["Hvem (leder? lærer?) gjør det?", "Når?"]);
    }

    #[test]
    fn a_quote_that_is_never_closed_hides_nothing() {
        check("Hva er «dette? Hvem vet?", &["Hva er «dette?", "Hvem vet?"]);
        check("Hva (er? Hvem\nvet)? Så?", &["Hva (er?", "Hvem\nvet)?", "Så?"]);
    }

    #[test]
    fn a_mark_inside_an_address_ends_nothing() {
        check("Se skole.no/?side=2 først. Hva ser du?", &["Se skole.no/?side=2 først. Hva ser du?"]);
    }

    proptest! {
        #[test]
        fn no_letter_is_lost(text in "[ aAB?.!…«»()\"\n\u{a0}æ\t]{0,60}") {
            let letters = |text: &str| text.chars().filter(|character| !character.is_whitespace()).collect::<String>();
            let pieces = split_preview(&text);
            prop_assert_eq!(letters(&pieces.concat()), letters(&text));
            prop_assert!(pieces.iter().all(|piece| !piece.trim().is_empty()));
        }

        #[test]
        fn any_text_at_all_can_be_read(text in ".*") {
            let _ = split_preview(&text);
        }
    }
}
