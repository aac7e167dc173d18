//! What everyone has in common on the big screen: in plenary the points written there, later what was agreed on. It
//! shows the latest, as many as can be read across a room. Knows nothing of what a table wrote by itself, or of who
//! takes a tiltak.

use crate::session::{App, Run};
use crate::words::{Words, counted};
use fellestid_model::kinds::action::Action;
use fellestid_model::kinds::meeting::{Meeting, Point, Step};
use fellestid_model::method::StepKind;

/// The most texts shown at once.
const SHOWN_MAX: usize = 5;
/// The most characters shown of one text.
const CHARS_MAX: usize = 80;

/// Returns what people have said together in the current step; empty in steps for each alone or for a table.
pub fn said(app: App, meeting: &Meeting, run: &Run, step: &Step) -> Vec<String> {
    match step.kind {
        StepKind::Plenary => points(app, meeting, run, step),
        StepKind::Agree => agreed(app, meeting),
        StepKind::Individual | StepKind::Round | StepKind::Talk | StepKind::Free | StepKind::Information => Vec::new(),
        StepKind::Break | StepKind::LookBack | StepKind::Film | StepKind::Pairs | StepKind::Fours => Vec::new(),
        StepKind::Inner | StepKind::Observe | StepKind::Rotate | StepKind::CafeRound | StepKind::Ideas => Vec::new(),
        StepKind::Cluster | StepKind::Dots | StepKind::Present | StepKind::Probe | StepKind::Reply => Vec::new(),
        StepKind::Sort | StepKind::Circle | StepKind::Pulse => Vec::new(),
    }
}

/// Returns the meeting's tiltak.
pub fn agreed(app: App, meeting: &Meeting) -> Vec<String> {
    let made = app.notebook.read_roots(|notebook| Action::made_in(notebook, meeting.home));
    shown(app.words(), &made.into_iter().map(|action| action.what.shown).collect::<Vec<String>>())
}

fn points(app: App, meeting: &Meeting, run: &Run, step: &Step) -> Vec<String> {
    let question = meeting.questions.get(run.question).map(|question| question.key.id);
    let points = app.notebook.read(meeting.home, |notebook| Point::all(notebook, meeting.home));
    let is_said = |point: &Point| point.question == question && point.step == Some(step.key.id) && !point.free;
    let texts: Vec<String> = points.into_iter().filter(is_said).map(|point| point.text.shown).collect();
    shown(app.words(), &texts)
}

fn shown(w: &Words, texts: &[String]) -> Vec<String> {
    let texts: Vec<String> = texts.iter().map(|text| short(text)).filter(|text| !text.is_empty()).collect();
    let earlier = texts.len().saturating_sub(SHOWN_MAX);
    let latest = texts.into_iter().skip(earlier);
    match earlier {
        0 => latest.collect(),
        _ => latest.chain([counted(earlier, w.screen.more_one, w.screen.more_many)]).collect(),
    }
}

/// Cuts a text between words.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<&str>>().join(" ");
    match line.char_indices().nth(CHARS_MAX) {
        None => line,
        Some((end, _)) => format!("{} …", line[..end].rsplit_once(' ').map_or(&line[..end], |(whole, _)| whole)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_are_shown_and_the_rest_counted() {
        let texts: Vec<String> = (1..=8).map(|number| format!("Innspill {number}")).collect();
        let told = shown(Words::BOKMAL, &texts);
        assert_eq!(told, ["Innspill 4", "Innspill 5", "Innspill 6", "Innspill 7", "Innspill 8", "og 3 til"]);
        assert_eq!(shown(Words::BOKMAL, &texts[..2]), texts[..2]);
        assert!(shown(Words::BOKMAL, &["  \n ".to_owned()]).is_empty());
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(short(" To\nlinjer "), "To linjer");
        let long = short(&"ordet ".repeat(30));
        assert!(long.ends_with("ordet …") && long.chars().count() <= CHARS_MAX + 2, "{long}");
        assert_eq!(short(&"å".repeat(90)).chars().count(), CHARS_MAX + 2);
    }
}
