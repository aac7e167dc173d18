//! Minutes as people write them: «fire minutter», «4 min», «1 time og 20
//! minutter», «ein halv time», «twenty-five minutes», «(4:12)». It does not
//! know what lasts that long.

/// Longer than any film or text for a meeting; a larger number means something else.
const MINUTES_MAX: u32 = 600;

const MINUTES_PER_HOUR: u32 = 60;

/// The minutes a sentence states, rounded up so that there is time for all of it.
pub(super) fn stated(sentence: &str) -> Option<u32> {
    let tokens = tokens(sentence);
    let minutes = (0..tokens.len()).find_map(|at| minutes_at(&tokens, at));
    let hours = (0..tokens.len()).find_map(|at| hours_at(&tokens, at));
    let sum = match (hours, minutes) {
        (None, None) => return None,
        (hours, minutes) => hours.unwrap_or(0).saturating_add(minutes.unwrap_or(0)),
    };
    (1..=MINUTES_MAX).contains(&sum).then_some(sum)
}

/// «4:12» and «0:04:12». The caller must know that it is a length and not a time of day.
pub(super) fn running_time(sentence: &str) -> Option<u32> {
    let clock = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_ascii_digit());
        let parts: Vec<u32> = word.split(':').map(|part| part.parse().ok()).collect::<Option<_>>()?;
        match parts[..] {
            [minutes, seconds] => minutes.checked_add(u32::from(seconds > 0)),
            [hours, minutes, seconds] => hours.checked_mul(60)?.checked_add(minutes)?.checked_add(u32::from(seconds > 0)),
            _ => None,
        }
    };
    sentence.split_whitespace().find_map(clock).filter(|minutes| (1..=MINUTES_MAX).contains(minutes))
}

/// Lower-case words and figures; «20min» is two, «4,5» is one.
fn tokens(sentence: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut characters = sentence.chars().peekable();
    let mut token = String::new();
    while let Some(character) = characters.next() {
        let digits = token.ends_with(|c: char| c.is_ascii_digit());
        let decimal = digits && matches!(character, ',' | '.') && characters.peek().is_some_and(char::is_ascii_digit);
        let same =
            character.is_alphanumeric() && (token.is_empty() || token.ends_with(',') || digits == character.is_ascii_digit());
        if !decimal && !same {
            tokens.extend((!token.is_empty()).then(|| std::mem::take(&mut token)));
        }
        if decimal {
            token.push(',');
        } else if character.is_alphanumeric() {
            token.extend(character.to_lowercase());
        }
    }
    tokens.extend((!token.is_empty()).then_some(token));
    tokens
}

fn minutes_at(tokens: &[String], at: usize) -> Option<u32> {
    let token = tokens[at].as_str();
    match token {
        "min" | "mins" | "minutt" | "minutts" | "minutter" | "minutters" | "minuttar" | "minuttars" | "minute" | "minutes" => {
            number_before(tokens, at)
        }
        "kvarter" => Some(15),
        "trekvarter" => Some(45),
        _ => number(&token[..token.find("minutt")?]),
    }
}

fn hours_at(tokens: &[String], at: usize) -> Option<u32> {
    let halves = match tokens[at].as_str() {
        "halvtime" | "halvtimes" | "halvtimen" => 1,
        "time" | "timer" | "timar" | "times" | "hour" | "hours" => {
            match at.checked_sub(1).map(|before| tokens[before].as_str()) {
                Some("halv" | "half") => 1,
                Some("halvannen" | "halvannan") => 3,
                _ => return number_before(tokens, at)?.checked_mul(MINUTES_PER_HOUR),
            }
        }
        _ => return None,
    };
    Some(halves * MINUTES_PER_HOUR / 2)
}

/// One number, or two as in «twenty five» and «thirty-five».
fn number_before(tokens: &[String], at: usize) -> Option<u32> {
    let last = number(&tokens[at.checked_sub(1)?])?;
    let tens = at.checked_sub(2).and_then(|before| tens(&tokens[before]));
    Some(if last < 10 { last + tens.unwrap_or(0) } else { last })
}

fn number(word: &str) -> Option<u32> {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return figure(word);
    }
    below_twenty(word).or_else(|| tens(word)).or_else(|| compound(word))
}

fn figure(word: &str) -> Option<u32> {
    let (whole, fraction) = word.split_once(',').unwrap_or((word, "0"));
    let above = fraction.bytes().any(|digit| digit != b'0');
    whole.parse::<u32>().ok()?.checked_add(u32::from(above))
}

/// «tjuefem», and the older «femogtyve».
fn compound(word: &str) -> Option<u32> {
    if let Some((ones, tens_word)) = word.split_once("og") {
        return Some(below_twenty(ones).filter(|ones| *ones < 10)? + tens(tens_word)?);
    }
    let starts = word.char_indices().map(|(at, _)| at).take(12);
    starts.skip(1).find_map(|at| Some(tens(&word[..at])? + below_twenty(&word[at..]).filter(|ones| *ones < 10)?))
}

fn below_twenty(word: &str) -> Option<u32> {
    Some(match word {
        "en" | "én" | "ein" | "éin" | "et" | "ett" | "eitt" | "ei" | "one" => 1,
        "to" | "two" => 2,
        "tre" | "three" => 3,
        "fire" | "four" => 4,
        "fem" | "five" => 5,
        "seks" | "six" => 6,
        "sju" | "syv" | "seven" => 7,
        "åtte" | "eight" => 8,
        "ni" | "nine" => 9,
        "ti" | "ten" => 10,
        "elleve" | "eleven" => 11,
        "tolv" | "twelve" => 12,
        "tretten" | "thirteen" => 13,
        "fjorten" | "fourteen" => 14,
        "femten" | "fifteen" => 15,
        "seksten" | "sixteen" => 16,
        "sytten" | "seventeen" => 17,
        "atten" | "eighteen" => 18,
        "nitten" | "nineteen" => 19,
        _ => return None,
    })
}

fn tens(word: &str) -> Option<u32> {
    Some(match word {
        "tjue" | "tyve" | "twenty" => 20,
        "tretti" | "tredve" | "thirty" => 30,
        "førti" | "førr" | "forty" => 40,
        "femti" | "fifty" => 50,
        "seksti" | "sixty" => 60,
        "sytti" | "seventy" => 70,
        "åtti" | "eighty" => 80,
        "nitti" | "ninety" => 90,
        _ => return None,
    })
}
