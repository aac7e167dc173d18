//! The bokmål words of a whole notebook as Markdown; those it shares with the other documents
//! are theirs. Knows no notebook.

use crate::words::Language;
use fellestid_core::views::action::State;
use fellestid_core::views::meeting::Step;
use fellestid_core::views::set::StimulusKind;

pub fn step(step: &Step) -> &str {
    let words = Language::Bokmal.words();
    step.name(words.language, words.step(step.kind))
}

pub fn state(state: State) -> &'static str {
    Language::Bokmal.words().state(state)
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
        "state" => "Tilstand",
        "said" => "Sagt",
        "table" => "Bord",
        "date" => "Dato",
        "starts_at" => "Start",
        "tables" => "Antall bord",
        "order" => "Rekkefølge",
        "question" => "Spørsmål",
        "theme" => "Tema",
        "minutes" => "Minutter",
        other => other,
    }
}
