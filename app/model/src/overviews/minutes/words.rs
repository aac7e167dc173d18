//! The words of the minutes, in three languages, for the page and every document: a missing one does not compile. Knows
//! no page and no document.

use super::Minutes;
use crate::fill::fill;
use crate::kinds::agreed_marks::Checked;
use crate::kinds::cluster::Cluster;
use crate::kinds::meeting::{Column, Meeting};
use crate::language::Language;
use crate::method::Purpose;
use crate::pulse::tally::Answers;

/// Makes the table: each word has a name, then bokmål, nynorsk and English.
macro_rules! words {
    ($($name:ident: $bokmal:literal, $nynorsk:literal, $english:literal;)*) => {
        /// The words of one language.
        #[derive(Debug)]
        pub struct MinutesWords {
            $(pub $name: &'static str,)*
        }

        impl MinutesWords {
            pub const fn of(language: Language) -> &'static MinutesWords {
                match language {
                    Language::Bokmal => &MinutesWords { $($name: $bokmal,)* },
                    Language::Nynorsk => &MinutesWords { $($name: $nynorsk,)* },
                    Language::English => &MinutesWords { $($name: $english,)* },
                }
            }
        }
    };
}

words! {
    place: "Sted: {place}", "Stad: {place}", "Place: {place}";
    purpose: "Mål for møtet: {purpose}", "Mål for møtet: {purpose}", "Purpose of the meeting: {purpose}";
    purpose_learn: "lære av hverandre", "lære av kvarandre", "learn from each other";
    purpose_action: "bli enige om ett felles tiltak", "bli samde om eitt felles tiltak", "agree on one common action";
    purpose_look_back: "se tilbake på det vi avtalte", "sjå tilbake på det vi avtalte", "look back at what we agreed";
    purpose_film: "film og samtale", "film og samtale", "film and discussion";
    edition: "Versjon {number}", "Versjon {number}", "Version {number}";
    present: "Til stede: {who}", "Til stades: {who}", "Present: {who}";
    absent: "Ikke til stede: {who}", "Ikkje til stades: {who}", "Not present: {who}";
    planned_for: "Planlagt for {count}", "Planlagt for {count}", "Planned for {count}";
    actions: "Dette ble vi enige om", "Dette blei vi samde om", "What we agreed";
    looked_back: "Siden sist", "Sidan sist", "Since last time";
    outcome: "Hvordan gikk det", "Korleis gjekk det", "How it went";
    learning: "Hva lærte vi", "Kva lærte vi", "What we learned";
    common: "felles", "felles", "common";
    goal: "Mål", "Mål", "Goal";
    sign: "Tegn på at det virker", "Teikn på at det verkar", "Sign that it works";
    responsible: "Ansvar", "Ansvar", "Responsible";
    due_date: "Frist", "Frist", "Due";
    review_date: "Vi ser på det igjen", "Vi ser på det att", "We look at it again";
    table: "Bord {number}", "Bord {number}", "Table {number}";
    said: "sagt", "sagt", "said";
    changed_late: "endret etter møtet", "endra etter møtet", "changed after the meeting";
    points: "Innspill", "Innspel", "Points";
    others: "Andre innspill", "Andre innspel", "Other points";
    not_reached: "Det vi ikke rakk", "Det vi ikkje rakk", "What we did not reach";
    without_points: "Spørsmål uten innspill", "Spørsmål utan innspel", "Questions without points";
    late: "Kom til etter møtet", "Kom til etter møtet", "Added after the meeting";
    column_leadership: "Ledelsen", "Leiinga", "Leadership";
    column_teachers: "Lærerne", "Lærarane", "Teachers";
    column_other_staff: "Andre ansatte", "Andre tilsette", "Other staff";
    column_works: "Det som virker", "Det som verkar", "What works";
    column_works_less: "Det som virker mindre godt", "Det som verkar mindre godt", "What works less well";
    column_keep: "Behold", "Behald", "Keep";
    column_develop: "Utvikle", "Utvikle", "Develop";
    column_stop: "Slutt med", "Slutt med", "Stop";
    column_begin: "Begynn med", "Byrj med", "Begin";
    column_strength: "Sterke sider", "Sterke sider", "Strengths";
    column_weakness: "Svake sider", "Svake sider", "Weaknesses";
    column_opportunity: "Muligheter", "Moglegheiter", "Opportunities";
    column_threat: "Trusler", "Truslar", "Threats";
    unnamed_pile: "Bunke uten navn", "Bunke utan namn", "Unnamed pile";
    dots: "Prikker", "Prikkar", "Dots";
    voters_one: "Prikker fra {count} person.", "Prikkar frå {count} person.", "Dots from {count} person.";
    voters_many: "Prikker fra {count} personer.", "Prikkar frå {count} personar.", "Dots from {count} people.";
    dots_one: "{count} prikk", "{count} prikk", "{count} dot";
    dots_many: "{count} prikker", "{count} prikkar", "{count} dots";
    marks: "Kjennetegn på et godt møte", "Kjenneteikn på eit godt møte", "Hallmarks of a good meeting";
    mark_held: "{yes} av {count} sa ja", "{yes} av {count} sa ja", "{yes} of {count} said yes";
    pulse: "Slik var møtet", "Slik var møtet", "How the meeting went";
    pulse_answers: "{count} svarte: {marks}.", "{count} svarte: {marks}.", "{count} answered: {marks}.";
    pulse_very_good: "{count} svært nyttig", "{count} svært nyttig", "{count} very useful";
    pulse_good: "{count} ganske nyttig", "{count} ganske nyttig", "{count} quite useful";
    pulse_fair: "{count} litt nyttig", "{count} litt nyttig", "{count} a little useful";
    pulse_poor: "{count} ikke nyttig", "{count} ikkje nyttig", "{count} not useful";
    pulse_own_practice:
        "{yes} av {count} mente at vi stilte spørsmål ved egen praksis.",
        "{yes} av {count} meinte at vi stilte spørsmål ved eigen praksis.",
        "{yes} of {count} felt that we questioned our own practice.";
}

impl MinutesWords {
    pub fn column(&self, column: Column) -> &'static str {
        match column {
            Column::Leadership => self.column_leadership,
            Column::Teachers => self.column_teachers,
            Column::OtherStaff => self.column_other_staff,
            Column::Works => self.column_works,
            Column::WorksLess => self.column_works_less,
            Column::Keep => self.column_keep,
            Column::Develop => self.column_develop,
            Column::Stop => self.column_stop,
            Column::Begin => self.column_begin,
            Column::Strength => self.column_strength,
            Column::Weakness => self.column_weakness,
            Column::Opportunity => self.column_opportunity,
            Column::Threat => self.column_threat,
        }
    }

    /// Returns the heading of points under no question; for a meeting without questions, simply that of points.
    pub fn beside_questions(&self, meeting: &Meeting) -> &'static str {
        if meeting.questions.is_empty() { self.points } else { self.others }
    }

    /// Returns the heading of the questions that nobody wrote to: not reached once the minutes are closed, since an open
    /// meeting may reach them yet. `None` if nothing is written at all: they are simply its questions.
    pub fn unanswered(&self, minutes: &Minutes) -> Option<&'static str> {
        match minutes.meeting.closed_at_ms {
            Some(_) => Some(self.not_reached),
            None => minutes.was_held.then_some(self.without_points),
        }
    }

    /// Formats «Sted: Personalrommet»; `None` for a blank place.
    pub fn place_named(&self, place: &str) -> Option<String> {
        (!place.trim().is_empty()).then(|| fill(self.place, &[("place", place.trim())]))
    }

    /// Returns what the meeting is for. `None` if that is not chosen, or only a newer version knows it.
    pub fn purpose_of(&self, meeting: &Meeting) -> Option<String> {
        let purpose = match meeting.purpose? {
            Purpose::LearnFromEachOther => self.purpose_learn,
            Purpose::OneAction => self.purpose_action,
            Purpose::LookBack => self.purpose_look_back,
            Purpose::FilmAndTalk => self.purpose_film,
        };
        Some(fill(self.purpose, &[("purpose", purpose)]))
    }

    /// Returns a pile's name; both, if it has two versions.
    pub fn pile_name(&self, pile: &Cluster) -> String {
        let names: Vec<&str> = pile.title.every_version().map(|name| self.pile_called(name)).collect();
        names.join(" / ")
    }

    /// Returns the name of a pile, or «Bunke uten navn».
    pub fn pile_called<'a>(&self, name: &'a str) -> &'a str {
        if name.trim().is_empty() { self.unnamed_pile } else { name.trim() }
    }

    /// Formats «Bord 2».
    pub fn table_name(&self, number: u32) -> String {
        fill(self.table, &[("number", &number.to_string())])
    }

    /// Formats «Prikker fra 6 personer.»
    pub fn voters(&self, count: u32) -> String {
        counted(count, self.voters_one, self.voters_many)
    }

    /// Formats «3 prikker».
    pub fn dots_given(&self, count: u32) -> String {
        counted(count, self.dots_one, self.dots_many)
    }

    /// Formats «5 av 6 sa ja».
    pub fn held(&self, checked: &Checked) -> String {
        fill(self.mark_held, &[("yes", &checked.yes.to_string()), ("count", &checked.voters.to_string())])
    }

    /// Says in sentences how people found the meeting: the best mark first, without marks nobody gave. Empty if nobody
    /// answered.
    pub fn pulse_told(&self, answers: &Answers) -> Vec<String> {
        let count = answers.count();
        if count == 0 {
            return Vec::new();
        }
        let words = [self.pulse_poor, self.pulse_fair, self.pulse_good, self.pulse_very_good];
        let marks = answers.marks.iter().zip(words).rev().filter(|(number, _)| **number > 0);
        let marks: Vec<String> = marks.map(|(number, word)| fill(word, &[("count", &number.to_string())])).collect();
        let mut told = vec![fill(self.pulse_answers, &[("count", &count.to_string()), ("marks", &marks.join(", "))])];
        told.extend(
            answers
                .own_practice()
                .map(|(yes, count)| fill(self.pulse_own_practice, &[("yes", &yes.to_string()), ("count", &count.to_string())])),
        );
        told
    }
}

fn counted(count: u32, one: &str, many: &str) -> String {
    fill(if count == 1 { one } else { many }, &[("count", &count.to_string())])
}
