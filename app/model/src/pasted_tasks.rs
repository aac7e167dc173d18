//! Tasks as an adviser pastes them (lime inn oppgaver): one a line, and of each what is done, the minutes and the day if the
//! line says so: «Prøve ut: kollegabesøk i par (45 min, innen 15. januar)», as the form to the schools says it too. What is
//! not understood stays in the words.

use crate::dates::{self, Day};
use crate::folding::{capitalised, folded, tidied};
use crate::kinds::task::{Act, TASKS_MAX, TaskWords};
use crate::language::Language;
use crate::pasted_questions::without_mark;

/// Other words for an act than its name, in lower case.
const ASKED_FOR: [(Act, &[&str]); 4] = [
    (Act::Prepare, &["forbered", "forberedelse", "førebuing"]),
    (Act::Try, &["prøv ut", "prøv", "prøve", "try"]),
    (Act::Look, &["observer", "observere", "observe"]),
    (Act::FollowUp, &["følg opp", "oppfølging", "oppfølgjing"]),
];
const MINUTES: [&str; 4] = ["min", "minutt", "minutter", "minutes"];
/// Words before a day, in lower case.
const BEFORE_A_DAY: [&str; 8] = ["innen", "innan", "før", "by", "frist", "til", "before", "den"];
/// The beginnings of the months, in Norwegian and then in English.
const MONTHS: [[&str; 2]; 12] = [
    ["jan", "jan"],
    ["feb", "feb"],
    ["mar", "mar"],
    ["apr", "apr"],
    ["mai", "may"],
    ["jun", "jun"],
    ["jul", "jul"],
    ["aug", "aug"],
    ["sep", "sep"],
    ["okt", "oct"],
    ["nov", "nov"],
    ["des", "dec"],
];

/// Reads a paste. A day without a year is the first such day from `today` on. What is more than a package holds is left out.
///
/// ```
/// use fellestid_model::dates::Day;
/// use fellestid_model::kinds::task::Act;
/// use fellestid_model::pasted_tasks::read;
///
/// let today = Day::read("2026-11-26").expect("a day");
/// let tasks = read("• Prøve ut: kollegabesøk i par (45 min, innen 15. januar)\n", today);
/// assert_eq!((tasks[0].text.as_str(), tasks[0].act), ("Kollegabesøk i par", Some(Act::Try)));
/// assert_eq!((tasks[0].minutes, tasks[0].date.as_str()), (Some(45), "2027-01-15"));
/// ```
pub fn read(text: &str, today: Day) -> Vec<TaskWords> {
    let lines = text.lines().map(|line| tidied(without_mark(line))).filter(|line| !line.is_empty());
    lines.map(|line| task(&line, today)).take(TASKS_MAX).collect()
}

fn task(line: &str, today: Day) -> TaskWords {
    let (act, rest) = match line.split_once(':').and_then(|(before, rest)| Some((act(before)?, capitalised(rest.trim())))) {
        Some((act, rest)) if !rest.is_empty() => (Some(act), rest),
        Some(_) | None => (None, line.to_owned()),
    };
    match rest.strip_suffix(['.']).unwrap_or(&rest).strip_suffix(')').and_then(|text| text.rsplit_once('(')) {
        Some((text, terms)) if !text.trim().is_empty() => match understood(terms, today) {
            Some((minutes, date)) => TaskWords { text: text.trim().to_owned(), act, minutes, date },
            None => TaskWords { text: rest.clone(), act, ..TaskWords::default() },
        },
        Some(_) | None => TaskWords { text: rest.to_owned(), act, ..TaskWords::default() },
    }
}

fn act(words: &str) -> Option<Act> {
    let words = folded(words);
    let is_name = |act: &Act| Language::ALL.iter().any(|language| folded(act.name(*language)) == words);
    let named = Act::ALL.into_iter().find(is_name);
    named.or_else(|| ASKED_FOR.iter().find(|(_, all)| all.contains(&words.as_str())).map(|(act, _)| *act))
}

/// Returns the minutes and the day of a task; `None` if any part of it is something else.
fn understood(terms: &str, today: Day) -> Option<(Option<u32>, String)> {
    let (mut minutes, mut date) = (None, String::new());
    for term in terms.split([',', ';']).map(folded).filter(|term| !term.is_empty()) {
        match (minutes_of(&term), day_of(&term, today)) {
            (Some(count), _) if minutes.is_none() => minutes = Some(count),
            (None, Some(day)) if date.is_empty() => date = day.to_string(),
            (Some(_), _) | (None, _) => return None,
        }
    }
    (minutes.is_some() || !date.is_empty()).then_some((minutes, date))
}

fn minutes_of(term: &str) -> Option<u32> {
    let (count, unit) = term.trim_end_matches('.').split_once(' ')?;
    MINUTES.contains(&unit).then(|| count.parse().ok()).flatten()
}

/// Reads «innen fredag 15. januar», «15.1.» or «15.01.2027».
fn day_of(term: &str, today: Day) -> Option<Day> {
    let words = term.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.skip_while(|word| BEFORE_A_DAY.contains(word) || is_weekday(word)).collect();
    let number = |text: &str| text.parse::<u32>().ok();
    let (day, month, year) = match words.as_slice() {
        [day, month] => (day, month, None),
        [day, month, year] => (day, month, Some(number(year)?)),
        _ => return None,
    };
    let month = number(month).or_else(|| month_named(month))?;
    let of = |year: u32| dates::meant(&format!("{year:04}-{month:02}-{:02}", number(day)?));
    match year {
        Some(year) => of(year),
        None => of(today.year).filter(|day| day.number() >= today.number()).or_else(|| of(today.year + 1)),
    }
}

fn is_weekday(word: &str) -> bool {
    word.chars().count() > 3 && (word.ends_with("dag") || word.ends_with("day"))
}

fn month_named(word: &str) -> Option<u32> {
    let at = MONTHS.iter().position(|begins| begins.iter().any(|begin| word.starts_with(begin)))?;
    u32::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(String, Option<Act>, Option<u32>, String)> {
        let today = Day::read("2026-11-26").expect("a day");
        read(text, today).into_iter().map(|task| (task.text, task.act, task.minutes, task.date)).collect()
    }

    #[test]
    fn a_line_says_what_is_done_how_long_and_when() {
        let cases = [
            ("Les artikkelen", ("Les artikkelen", None, None, "")),
            ("- Forberede: les artikkelen (20 min)", ("Les artikkelen", Some(Act::Prepare), Some(20), "")),
            ("2) Sjå etter: kven spør? (innan 15.1.)", ("Kven spør?", Some(Act::Look), None, "2027-01-15")),
            (
                "FØLG OPP: Snakk om det (1 minutt; fredag 4. desember).",
                ("Snakk om det", Some(Act::FollowUp), Some(1), "2026-12-04"),
            ),
            ("Try out: visits (45 minutes, by 15 January 2028)", ("Visits", Some(Act::Try), Some(45), "2028-01-15")),
            ("Besøk en time (26.11)", ("Besøk en time", None, None, "2026-11-26")),
            ("Besøk en time (25.11)", ("Besøk en time", None, None, "2027-11-25")),
        ];
        for (text, (words, act, minutes, date)) in cases {
            assert_eq!(told(text), [(words.to_owned(), act, minutes, date.to_owned())], "{text}");
        }
    }

    #[test]
    fn what_is_not_understood_stays_in_the_words() {
        for text in [
            "Mål: les høyt",
            "Prøv ut:",
            "Les (side 4)",
            "Les (20 min, side 4)",
            "Les (20 min, 30 min)",
            "Les (31. februar)",
            "(20 min)",
            "Les (20 min) først",
            "Les ()",
        ] {
            assert_eq!(told(text), [(text.to_owned(), None, None, String::new())], "{text}");
        }
        assert_eq!(told(" \n•\n"), []);
        assert_eq!(read(&"Les\n".repeat(99), Day::FIRST).len(), TASKS_MAX);
    }
}
