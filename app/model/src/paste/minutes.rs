//! Durations as people write them: «fire minutter», «4 min», «1 time og 20 minutter», «1 t 20 min», «2,5 timer», «1/2
//! time», «ein halv time», «twenty-five minutes», «(4:12)». It does not know what lasts that long.

/// Longer than any film or text for a meeting; a larger number means something else.
const MINUTES_MAX: u32 = 600;

const MINUTES_PER_HOUR: u32 = 60;

/// Returns the minutes a sentence states, rounded up so that there is time for all of it.
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

/// Parses «4:12» and «0:04:12». The caller must know that it is a length and not a time of day.
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

/// Returns whether a text is only a length or a time of day: «10 min», «Kl. 14.00», «ca. 1 time».
pub(super) fn is_only_time(text: &str) -> bool {
    const TIME_TEXT_BYTES_MAX: usize = 40;
    const TIME_WORDS: &[&str] = &[
        "kl", "klokka", "klokken", "ca", "cirka", "fra", "frå", "til", "og", "at", "from", "to", "about", "halv", "half", "a",
        "an", "t", "h", "time", "timer", "timar", "hour", "hours", "min", "mins", "minutt", "minutter", "minuttar", "minute",
        "minutes", "sek", "sekund", "sekunder",
    ];
    const BEFORE_TIME: &[&str] = &["kl", "klokka", "klokken", "ca", "cirka", "fra", "frå", "from", "about"];
    let is_figure = |word: &str| word.starts_with(|c: char| c.is_ascii_digit() || is_part(c));
    text.len() <= TIME_TEXT_BYTES_MAX && {
        let tokens = tokens(text);
        let of_time = tokens.iter().all(|word| is_figure(word) || TIME_WORDS.contains(&word.as_str()));
        // A lone number is a grade, a room or a page. «Time 2» is a lesson.
        let begins = tokens.first().is_some_and(|first| is_figure(first) || BEFORE_TIME.contains(&first.as_str()));
        of_time && begins && tokens.len() > 1 && tokens.iter().any(|word| is_figure(word))
    }
}

/// Writes fractions as one character, so that a half is not two numbers.
fn with_fractions(sentence: &str) -> String {
    let mut text = sentence.to_owned();
    for (written, sign) in [("1/2", "½"), ("1/4", "¼"), ("3/4", "¾")] {
        if text.contains(written) {
            text = text.replace(written, sign);
        }
    }
    text
}

fn is_part(sign: char) -> bool {
    "¼½¾".contains(sign)
}

/// Returns the minutes of a fraction of an hour.
fn fraction_minutes(word: &str) -> Option<u32> {
    match word {
        "¼" => Some(15),
        "½" | "halv" | "half" => Some(30),
        "¾" => Some(45),
        _ => None,
    }
}

/// Splits into lower-case words and numbers; «20min» gives two, «4,5» one, «1½» two.
fn tokens(sentence: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let sentence = with_fractions(sentence);
    let mut characters = sentence.chars().peekable();
    let mut token = String::new();
    while let Some(character) = characters.next() {
        let digits = token.ends_with(|c: char| c.is_ascii_digit());
        let decimal = digits && matches!(character, ',' | '.') && characters.peek().is_some_and(char::is_ascii_digit);
        let apart = is_part(character) || token.ends_with(is_part);
        let same = character.is_alphanumeric()
            && !apart
            && (token.is_empty() || token.ends_with(',') || digits == character.is_ascii_digit());
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
            match at.checked_sub(1).and_then(|before| fraction_minutes(&tokens[before])) {
                // Half a minute is rounded up to a whole one.
                Some(_) => Some(at.checked_sub(2).and_then(|before| number(&tokens[before])).unwrap_or(0).saturating_add(1)),
                None => number_before(tokens, at),
            }
        }
        "kvarter" => Some(number_before(tokens, at).unwrap_or(1).min(3) * 15),
        "trekvarter" => Some(45),
        _ => number(&token[..token.find("minutt")?]),
    }
}

/// Returns the minutes of a number of hours.
fn hours_at(tokens: &[String], at: usize) -> Option<u32> {
    let before = at.checked_sub(1).map_or("", |before| tokens[before].as_str());
    match tokens[at].as_str() {
        "halvtime" | "halvtimes" | "halvtimen" => Some(MINUTES_PER_HOUR / 2),
        // A letter alone means hours only after a number: «1 t 20 min».
        "t" | "h" if !before.starts_with(|c: char| c.is_ascii_digit() || is_part(c)) => None,
        "t" | "h" | "time" | "timer" | "timar" | "times" | "hour" | "hours" => match before {
            "halvannen" | "halvannan" | "halvanna" => Some(MINUTES_PER_HOUR * 3 / 2),
            // «half an hour»
            "an" | "a" => tokens[..at - 1].last().filter(|word| *word == "half").map(|_| MINUTES_PER_HOUR / 2),
            part => match fraction_minutes(part) {
                Some(minutes) => {
                    Some(whole_hours_before(tokens, at - 1).saturating_mul(MINUTES_PER_HOUR).saturating_add(minutes))
                }
                None => decimal_hours(part).or_else(|| number_before(tokens, at)?.checked_mul(MINUTES_PER_HOUR)),
            },
        },
        _ => None,
    }
}

/// Returns the 1 of «1 1/2 time» and the 2 of «to og en halv time»; 0 before «en halv time».
fn whole_hours_before(tokens: &[String], part: usize) -> u32 {
    let mut before = tokens[..part].iter().rev().map(String::as_str).peekable();
    let article = before.next_if(|word| ["en", "ein", "a"].contains(word)).is_some();
    let and = before.next_if(|word| ["og", "and"].contains(word)).is_some();
    match before.next() {
        Some(word) if and || !article => number(word).unwrap_or(0),
        Some(_) | None => 0,
    }
}

/// Parses decimal hours: «2,5» is two and a half.
fn decimal_hours(word: &str) -> Option<u32> {
    let (whole, fraction) = word.split_once(',').filter(|(_, fraction)| fraction.len() <= 2)?;
    let hundredths: u32 = format!("{fraction:0<2}").parse().ok()?;
    let above = (hundredths * MINUTES_PER_HOUR).div_ceil(100);
    whole.parse::<u32>().ok()?.checked_mul(MINUTES_PER_HOUR)?.checked_add(above)
}

/// Returns the number before, of one word, or of two as in «twenty five» and «thirty-five».
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

/// Parses «tjuefem», and the older «femogtyve».
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
