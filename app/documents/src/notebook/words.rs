//! The bokmål words of a whole notebook; those it shares with the other documents
//! are theirs. Knows no notebook.

use crate::words::Words;
use fellestid_model::kinds::action::{Level, State};
use fellestid_model::kinds::meeting::{Column, Step};
use fellestid_model::kinds::set::StimulusKind;
use fellestid_model::language::Language;
use fellestid_model::method::Purpose;

pub fn step(step: &Step) -> &str {
    let words = Words::of(Language::Bokmal);
    step.name(words.language, words.step(step.kind))
}

pub fn state(state: State) -> &'static str {
    Words::of(Language::Bokmal).state(state)
}

pub fn common() -> &'static str {
    Words::of(Language::Bokmal).common
}

pub fn purpose(purpose: Purpose) -> &'static str {
    Words::of(Language::Bokmal).purpose_of(purpose)
}

pub fn column(column: Column) -> &'static str {
    Words::of(Language::Bokmal).column(column)
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
    crate::date::date(Words::of(Language::Bokmal), text)
}

pub fn clock(minutes: u32) -> String {
    crate::date::clock(Words::of(Language::Bokmal), minutes)
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
