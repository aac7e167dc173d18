//! What of a mail is no part of its answers, in three languages: the signature, the mail it answers, and the lines above
//! that say who sent it. Knows no question.

use super::guard::MARK;
use super::words::plain;
use fellestid_model::folding::folded;

/// What ends the answer above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Signature,
    /// The mail that is answered, or what a mail program puts under a mail.
    Below,
}

/// Words before the name of who signs, in lower case. The reader of pasted pages has a list of its own, with «alt godt»: there
/// such a line is only no question, and here it and what is below it are dropped.
const CLOSINGS: [&str; 35] = [
    "mvh",
    "m.v.h",
    "vh",
    "hilsen",
    "med hilsen",
    "vennlig hilsen",
    "med vennlig hilsen",
    "vennlige hilsener",
    "med vennlige hilsener",
    "beste hilsen",
    "med beste hilsen",
    "de beste hilsener",
    "varm hilsen",
    "helsing",
    "med helsing",
    "vennleg helsing",
    "med vennleg helsing",
    "venleg helsing",
    "med venleg helsing",
    "beste helsing",
    "med beste helsing",
    "varm helsing",
    "regards",
    "kind regards",
    "with kind regards",
    "best regards",
    "with best regards",
    "warm regards",
    "best wishes",
    "best",
    "sincerely",
    "yours sincerely",
    "sincerely yours",
    "yours faithfully",
    "yours truly",
];
/// Those that stand in no sentence: any words may follow.
const SHORT_CLOSINGS: [&str; 3] = ["mvh", "m.v.h", "vh"];
/// One that begins too much else to have a name after it.
const ALONE: &str = "best";
/// Words between the names of who signs, in lower case.
const BETWEEN_NAMES: [&str; 24] = [
    "og",
    "and",
    "fra",
    "frå",
    "from",
    "for",
    "ved",
    "v",
    "i",
    "på",
    "at",
    "of",
    "rektor",
    "inspektør",
    "leder",
    "leiar",
    "principal",
    "head",
    "skole",
    "skule",
    "school",
    "ungdomsskole",
    "ungdomsskule",
    "barneskole",
];
/// Beginnings of what a telephone puts under a mail, in lower case.
const DEVICES: [&str; 9] = [
    "sendt fra min",
    "sendt frå min",
    "sent from my",
    "sendt fra outlook",
    "sendt frå outlook",
    "sent from outlook",
    "hent outlook for",
    "skaff deg outlook for",
    "get outlook for",
];
const FROM: [&str; 5] = ["fra", "frå", "from", "avsender", "sender"];
const SENT: [&str; 4] = ["sendt", "sent", "dato", "date"];
const WROTE: [&str; 3] = ["skrev", "skreiv", "wrote"];
/// Lines between dashes, or with a colon, above a mail that is answered or forwarded.
const ABOVE_MAILS: [&str; 7] = [
    "opprinnelig melding",
    "opphavleg melding",
    "original message",
    "videresendt melding",
    "vidaresend melding",
    "forwarded message",
    "begin forwarded message",
];
/// The longest signature read as one: name, role, school, address, telephone, and some more.
const SIGNATURE_LINES_MAX: usize = 8;
const SIGNATURE_CHARS_MAX: usize = 80;
/// The most words on the line below a closing: a name and a role.
const NAME_WORDS_MAX: usize = 8;
/// The most words after a closing on its line.
const NAMES_AFTER_MAX: usize = 6;
/// The most lines of a mail's own heading, and of the line that says who wrote what is answered.
const HEADING_LINES_MAX: usize = 30;
const WROTE_LINES_MAX: usize = 3;
/// The most lines from who sent a mail to when.
const SENT_LINES_MAX: usize = 3;

/// Returns the ending that begins with the first of these lines, or `None` if none does. `belongs`: whether the line at
/// this place is quoted as deep as the first, and in the same part of the form.
pub fn ending(lines: &[&str], belongs: &dyn Fn(usize) -> bool) -> Option<Ending> {
    if is_below(lines) { Some(Ending::Below) } else { Some(Ending::Signature).filter(|_| is_signature(lines, belongs)) }
}

fn is_below(lines: &[&str]) -> bool {
    let is_end = |first: &&str| *first == "-- " || is_above_a_mail(first);
    lines.first().is_some_and(is_end) || is_heading(lines) || is_wrote(lines)
}

/// Returns whether a line can begin an [`Ending`], whatever is below it.
pub fn may_end(line: &str) -> bool {
    let has_wrote = folded(line).split_whitespace().any(|word| WROTE.contains(&word.trim_matches(is_sign)));
    has_wrote || closes(line) || is_above_a_mail(line) || has_label(line, &FROM)
}

/// Returns the address of who sent a pasted mail, in lower case, from the lines above it; empty if none says.
pub fn sender(lines: &[&str]) -> String {
    let lines = lines.iter().map(|line| line.trim()).skip_while(|line| line.is_empty() || is_above_a_mail(line));
    let mut above = lines.take_while(|line| !line.is_empty() && !plain(line).starts_with('§')).take(HEADING_LINES_MAX);
    above.find(|line| has_label(line, &FROM)).map(address).unwrap_or_default()
}

fn address(line: &str) -> String {
    let mut words = line.split(|letter: char| letter.is_whitespace() || "<>()[]:,;\"'*".contains(letter));
    words.find(|word| word.contains('@')).unwrap_or_default().to_lowercase()
}

fn has_label(line: &str, labels: &[&str]) -> bool {
    plain(line).split_once(':').is_some_and(|(label, _)| labels.contains(&folded(label).trim_matches('*')))
}

/// Returns whether a mail's own heading begins here: who sent it, and soon when.
fn is_heading(lines: &[&str]) -> bool {
    let mut next = lines.iter().skip(1).filter(|line| !line.trim().is_empty()).take(SENT_LINES_MAX);
    lines.first().is_some_and(|first| has_label(first, &FROM)) && next.any(|line| has_label(line, &SENT))
}

/// Returns whether it says who wrote what is answered, and when: «Den 20. nov. 2026 kl. 10.12 skrev Anne <…>:».
fn is_wrote(lines: &[&str]) -> bool {
    let mut said = String::new();
    for line in lines.iter().map(|line| line.trim()).take_while(|line| !line.is_empty()).take(WROTE_LINES_MAX) {
        said = folded(&format!("{said} {line}"));
        if said.ends_with(':') {
            return says_who_wrote(&said);
        }
    }
    false
}

fn says_who_wrote(said: &str) -> bool {
    let words: Vec<&str> = said.split_whitespace().map(|word| word.trim_matches(is_sign)).collect();
    let is_dated =
        words.first().is_some_and(|first| ["den", "on"].contains(first) || first.starts_with(|it: char| it.is_numeric()));
    let has_address = said.contains('<') && said.contains('@');
    let has_clock = words.windows(2).any(|pair| is_clock(pair[0], pair[1]));
    !said.contains(MARK) && words.iter().any(|word| WROTE.contains(word)) && (has_address || is_dated && has_clock)
}

/// Returns whether a word is a time such as `10:12`, or `10.12` where the word before it says so.
fn is_clock(before: &str, word: &str) -> bool {
    let is_number = |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let are_numbers = |(hours, minutes): (&str, &str)| is_number(hours) && is_number(minutes) && minutes.len() == 2;
    let has_year = before.split('.').next_back().is_some_and(|year| year.len() == 4 && year.parse::<u16>().is_ok());
    let may_have_point = before == "kl" || has_year;
    word.split_once(':').is_some_and(are_numbers) || may_have_point && word.split_once('.').is_some_and(are_numbers)
}

fn is_above_a_mail(line: &str) -> bool {
    let line = folded(line);
    (line.starts_with("--") || line.ends_with(':')) && ABOVE_MAILS.contains(&line.trim_matches(['-', ':', ' ']))
}

/// Returns whether it is a closing, and below it are only such lines as people sign with.
fn is_signature(lines: &[&str], belongs: &dyn Fn(usize) -> bool) -> bool {
    let Some(first) = lines.first().filter(|first| closes(first)) else { return false };
    let of_part = (1..lines.len()).take_while(|at| belongs(*at) && !is_below(&lines[*at..])).map(|at| lines[at].trim());
    let below: Vec<&str> = of_part.filter(|line| !line.is_empty()).take(SIGNATURE_LINES_MAX + 1).collect();
    let is_name = |line: &&str| line.split_whitespace().count() <= NAME_WORDS_MAX && !line.ends_with(['.', '!', '?', ':']);
    // «Hilsen» alone can be a heading in an answer.
    let is_sure = first.split_whitespace().count() > 1 || SHORT_CLOSINGS.contains(&folded(first).trim_matches(is_sign));
    below.len() <= SIGNATURE_LINES_MAX
        && below.first().is_none_or(is_name)
        && below.iter().all(|line| may_sign(line) && (is_sure || is_name(line)))
}

fn may_sign(line: &str) -> bool {
    line.chars().count() <= SIGNATURE_CHARS_MAX && !line.starts_with([MARK, '-', '•', '–', '§'])
}

/// Returns whether a line is a closing, alone or with names after it, or what a telephone puts under a mail.
fn closes(line: &str) -> bool {
    let line = line.trim().trim_matches(['*', '_']);
    if line.chars().count() > SIGNATURE_CHARS_MAX || line.ends_with([':', '?']) {
        return false;
    }
    let lower = folded(line);
    let words: Vec<&str> = line.split_whitespace().collect();
    let bare: Vec<&str> = lower.split(' ').map(|word| word.trim_matches(is_sign)).collect();
    let after = |closing: &&str| {
        let count = closing.split(' ').count();
        (bare.len() >= count && bare[..count].join(" ") == **closing).then(|| is_after(closing, &words[count..]))
    };
    DEVICES.iter().any(|device| lower.starts_with(device)) || CLOSINGS.iter().filter_map(after).any(|is| is)
}

/// Returns whether these words may stand after a closing.
fn is_after(closing: &str, words: &[&str]) -> bool {
    let is_name = |word: &&str| word.starts_with(char::is_uppercase);
    let is_between = |word: &&str| BETWEEN_NAMES.contains(&word.to_lowercase().trim_matches(|it: char| is_sign(it) || it == '/'));
    let are_names = words.iter().any(is_name) && words.iter().all(|word| is_name(word) || is_between(word));
    let ends_a_sentence = words.last().is_some_and(|word| word.ends_with(['.', '!']));
    match words {
        [] => true,
        _ if words.len() > NAMES_AFTER_MAX || closing == ALONE => false,
        _ => SHORT_CLOSINGS.contains(&closing) || are_names && !ends_a_sentence,
    }
}

fn is_sign(letter: char) -> bool {
    ",.!;:–-*_".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn what(text: &str) -> Option<Ending> {
        let lines: Vec<&str> = text.lines().collect();
        ending(&lines, &|_| true)
    }

    #[test]
    fn a_signature_is_a_closing_and_short_lines() {
        for text in [
            "Mvh Per",
            "Mvh rektor ved Nes skole",
            "M.v.h.\nPer Ås",
            "Vennlig hilsen\nAnne Berg\nrektor, Heidal skole\ntlf 99 99 99 99",
            "Med vennlig hilsen,\n\nAnne Berg\n\nTenk på miljøet før du skriver ut denne meldingen.",
            "Hilsen Anne og Per",
            "Hilsen",
            "Beste hilsen fra Skogheim skole",
            "Vennleg helsing\nKari Nes",
            "Helsing Kari",
            "Kind regards,\nKari",
            "Best,\nKari",
            "Yours sincerely\nKari Nes",
            "Sendt fra min iPhone",
            "**Mvh**\nPer",
        ] {
            assert_eq!(what(text), Some(Ending::Signature), "{text}");
        }
    }

    #[test]
    fn words_of_an_answer_are_no_signature() {
        for text in [
            "Hilsen fra elevrådet kom på møtet, og alle fikk lese den.",
            "Hilsen fra elevrådet",
            "Hilsen:\nVi hilser på alle",
            "Hilsen\nAlle hilser på hverandre i gangen hver eneste morgen.",
            "Hilsen\n- i gangen\n- i klassen",
            "Vennlig hilsen på morgenen har gitt mer ro",
            "Med hilsen Fra Oss.",
            "Best Practice",
            "Best of all is the calm",
            "Regards to nobody",
            "Helsing og ro",
            "Mvh\nen\nto\ntre\nfire\nfem\nseks\nsju\nåtte\nni",
            "Fra: elevrådet",
            "Den dagen skrev elevene:",
            "Den 5. mai skrev elevene brev:",
            "Den 20.11 skrev elevene brev:",
            "Original message",
            "\u{2060}Mvh Per",
        ] {
            assert_eq!(what(text), None, "{text}");
        }
    }

    #[test]
    fn a_mail_that_is_answered_is_known_by_its_heading() {
        for text in [
            "Den 20. nov. 2026 kl. 10.12 skrev Utviklingsveileder <a@b.no>:",
            "Den fre. 20. nov. 2026 kl. 10:12 skreiv Utviklingsrettleiar\n<a@b.no>:",
            "On Fri, Nov 20, 2026 at 10:12 AM Adviser <a@b.no> wrote:",
            "20. nov. 2026 kl. 10:12 skrev A B:",
            "On 11/20/26 10:12, A B wrote:",
            "Fra: A B <a@b.no>\nSendt: fredag 20. november 2026 10:12\nTil: C\nEmne: Spørsmål",
            "*Frå:* A B\n\n*Sendt:* fredag",
            "From: A B\nSent: Friday\nTo: C",
            "-----Opprinnelig melding-----",
            "---------- Forwarded message ---------",
            "-- ",
        ] {
            assert_eq!(what(text), Some(Ending::Below), "{text}");
            assert!(text == "-- " || may_end(text.lines().next().unwrap_or_default()) || text.lines().any(may_end), "{text}");
        }
    }

    #[test]
    fn the_sender_of_a_pasted_mail_is_in_the_lines_above_it() {
        for (text, expected) in [
            ("Fra: Anne Berg <Post@Heidal.example>\n\nSkole: Nes", "post@heidal.example"),
            ("\nEmne: Svar\n**Frå:** post@heidal.example\n", "post@heidal.example"),
            ("---------- Forwarded message ---------\nFrom: A [mailto:a@b.no]\nSent: now", "a@b.no"),
            ("Hei\n\nFra: a@b.no", ""),
            ("§ 1\nFra: a@b.no", ""),
            ("Fra: elevrådet\n", ""),
        ] {
            assert_eq!(sender(&text.lines().collect::<Vec<_>>()), expected, "{text}");
        }
    }
}
