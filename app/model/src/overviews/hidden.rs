//! Words of answers that may not stand in what others get, ready to be looked for in what the adviser writes: put in
//! order once, so that a text is looked through as it is typed, however many schools have answered.

use crate::kinds::answer::{Answer, May};
use crate::overviews::matrix::Matrix;
use crate::overviews::themes::Theme;
use fellestid_crdt::sorting::sorted_by;

/// Fewer words in a row may be the adviser's own by chance; those of a whole answer that is shorter count too.
const REPEATED_WORDS: usize = 5;
/// So may words that are together shorter, with the spaces between them.
const REPEATED_CHARS_MIN: usize = 20;

/// The words of each hidden answer, and where in them there is enough in a row to be hardly another's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    answers: Vec<Vec<String>>,
    /// Sorted by their first words.
    runs: Vec<Run>,
    /// Whole answers of fewer words.
    short: Vec<Run>,
    /// What may stand, whoever has written it too.
    open: Vec<Vec<String>>,
}

/// Words in a row: those of an answer from one to before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    answer: usize,
    from: usize,
    end: usize,
}

impl Hidden {
    /// Returns the words that are not to be spread, or without the school's name and not published, or quoted and since
    /// withdrawn.
    pub fn of(matrix: &Matrix, themes: &[Theme]) -> Hidden {
        let (mut answers, open) = told(matrix);
        let kept = themes.iter().flat_map(|theme| &theme.quotes).filter(|quote| !quote.standing.may_leave());
        answers.extend(kept.map(|quote| words(&quote.words)));
        let runs = answers.iter().enumerate().flat_map(|(answer, words)| runs_of(answer, words));
        let (runs, short): (Vec<Run>, Vec<Run>) = runs.partition(|run| run.end - run.from >= REPEATED_WORDS);
        let first = |run: &Run| &answers[run.answer][run.from..run.from + REPEATED_WORDS];
        let runs = sorted_by(runs, |left, right| first(left).cmp(first(right)));
        Hidden { answers, runs, short, open }
    }

    /// Returns whether a text has any of them that no open answer has. Capitals and marks make no difference.
    pub fn stands_in(&self, text: &str) -> bool {
        let text = words(text);
        let is_hidden = |run: &Run| !self.open.iter().any(|answer| stands(self.words(run), answer));
        let begun_at = |at: usize| {
            let first = &text[at..at + REPEATED_WORDS];
            let begin = self.runs.partition_point(|run| self.first(run) < first);
            self.runs[begin..].iter().take_while(move |run| self.first(run) == first)
        };
        let starts = 0..(text.len() + 1).saturating_sub(REPEATED_WORDS);
        starts.into_iter().any(|at| begun_at(at).any(|run| text[at..].starts_with(self.words(run)) && is_hidden(run)))
            || self.short.iter().any(|run| stands(self.words(run), &text) && is_hidden(run))
    }

    fn words(&self, run: &Run) -> &[String] {
        &self.answers[run.answer][run.from..run.end]
    }

    fn first(&self, run: &Run) -> &[String] {
        &self.answers[run.answer][run.from..run.from + REPEATED_WORDS]
    }
}

/// Returns the words of the answers that may not stand in what others get, and of those that may.
fn told(matrix: &Matrix) -> (Vec<Vec<String>>, Vec<Vec<String>>) {
    let mut hidden = Vec::new();
    let mut open: Vec<Vec<String>> = matrix.nameless.values().flatten().map(|text| words(text)).collect();
    // What is laid aside is spread as little as before.
    let aside = matrix.aside.iter().flat_map(|school| school.cells.values()).flatten();
    let texts = aside.filter_map(|said| if let Answer::Text(text) = &said.answer { Some(words(text)) } else { None });
    hidden.extend(texts);
    let rows = matrix.schools.iter().chain(&matrix.unplaced);
    for said in rows.flat_map(|school| school.cells.values()).flatten() {
        match (&said.answer, said.may) {
            (Answer::Text(text), May::Named) => open.push(words(text)),
            (Answer::Text(text), May::Adviser | May::Nameless) => hidden.push(words(text)),
            (Answer::Nothing | Answer::NotReached, _) => {}
        }
    }
    (hidden, open)
}

fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Returns, from each word of an answer on, the fewest words in a row that are hardly another's by chance.
fn runs_of(answer: usize, words: &[String]) -> impl Iterator<Item = Run> {
    let chars = |run: &[String]| run.iter().map(|word| word.chars().count() + 1).sum::<usize>() - 1;
    let words_min = REPEATED_WORDS.min(words.len());
    (0..words.len()).filter_map(move |from| {
        let mut ends = from + words_min..=words.len();
        ends.find(|end| chars(&words[from..*end]) >= REPEATED_CHARS_MIN).map(|end| Run { answer, from, end })
    })
}

fn stands(run: &[String], text: &[String]) -> bool {
    text.windows(run.len()).any(|other| other == run)
}
