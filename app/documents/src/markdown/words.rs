//! The bokmål words of a whole notebook as Markdown; those it shares with the other documents
//! are theirs. Knows no notebook.

use crate::words::Language;
use fellestid_model::method::Purpose;
use fellestid_model::views::action::{Level, State};
use fellestid_model::views::meeting::{Column, Step};
use fellestid_model::views::set::StimulusKind;

pub fn step(step: &Step) -> &str {
    let words = Language::Bokmal.words();
    step.name(words.language, words.step(step.kind))
}

pub fn state(state: State) -> &'static str {
    Language::Bokmal.words().state(state)
}

pub fn common() -> &'static str {
    Language::Bokmal.words().common
}

pub fn purpose(purpose: Purpose) -> &'static str {
    Language::Bokmal.words().purpose_of(purpose)
}

pub fn column(column: Column) -> &'static str {
    Language::Bokmal.words().column(column)
}

pub fn level(level: Level) -> &'static str {
    match level {
        Level::Owner => "Skoleeier",
        Level::Leadership => "Ledelsen",
        Level::Teachers => "Lærerne",
        Level::OtherStaff => "Andre ansatte",
        Level::Pupils => "Elevene",
    }
}

pub fn date(text: &str) -> String {
    crate::date::date(Language::Bokmal.words(), text)
}

pub fn clock(minutes: u32) -> String {
    crate::date::clock(Language::Bokmal.words(), minutes)
}

pub fn stimulus(kind: StimulusKind) -> &'static str {
    match kind {
        StimulusKind::Film => "Film",
        StimulusKind::Text => "Tekst",
    }
}

/// What a register is called where two versions of it stand; an unknown one keeps its own name.
pub fn register(name: &str) -> &str {
    match name {
        "title" => "Tittel",
        "text" => "Tekst",
        "about" => "Om settet",
        "source" => "Kilde",
        "goal" => "Mål",
        "what" => "Hva vi gjør",
        "sign" => "Tegn på at det virker",
        "responsible" => "Ansvar",
        "due_date" => "Frist",
        "review_date" => "Vi ser på det igjen",
        "context" => "Slik er det nå",
        "builds_on" => "Bygger på",
        "level" => "Gjelder",
        "common" => "Felles",
        "outcome" => "Hva som skjedde",
        "learning" => "Hva vi lærte",
        "state" => "Tilstand",
        "said" => "Sagt",
        "table" => "Bord",
        "date" => "Dato",
        "starts_at" => "Start",
        "ends_at" => "Slutt",
        "place" => "Sted",
        "note" => "Beskjed",
        "purpose" => "Mål for møtet",
        "column" => "Kolonne",
        "part" => "Del",
        "tables" => "Antall bord",
        "order" => "Rekkefølge",
        "question" => "Spørsmål",
        "theme" => "Tema",
        "minutes" => "Minutter",
        other => other,
    }
}
