//! The bokmål words of the documents. Knows no notebook; sentences are put together elsewhere.

use fellestid_core::method::StepKind;
use fellestid_core::views::action::State;
use fellestid_core::views::set::StimulusKind;

const MONTHS: [&str; 12] =
    ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

pub fn step(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Individual => "Skriv for deg selv",
        StepKind::Round => "Runde i gruppa: ett innspill hver",
        StepKind::Talk => "Samtale i gruppa",
        StepKind::Plenary => "Plenum",
        StepKind::Agree => "Bli enige om tiltak",
        StepKind::Free => "Fri samtale",
        StepKind::Information => "Informasjon",
        StepKind::Break => "Pause",
        StepKind::LookBack => "Hva ble vi enige om sist?",
        StepKind::Film => "Film eller tekst",
    }
}

pub fn state(state: State) -> &'static str {
    match state {
        State::Open => "avtalt",
        State::Done => "gjort",
        State::Dropped => "lagt bort",
    }
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
        "ends_at" => "Slutt",
        "purpose" => "Formål",
        "people" => "Hvor mange",
        "place" => "Sted",
        "note" => "Beskjed",
        "column" => "Kolonne",
        other => other,
    }
}

/// `2026-11-26` as «26. november 2026»; anything else as it stands.
pub fn date(text: &str) -> String {
    let parts: Vec<Option<usize>> = text.split('-').map(|part| part.parse().ok()).collect();
    match parts.as_slice() {
        [Some(year), Some(month @ 1..=12), Some(day @ 1..=31)] => format!("{day}. {} {year}", MONTHS[month - 1]),
        _ => text.to_owned(),
    }
}

/// Minutes after midnight as «14.05».
pub fn clock(minutes: u32) -> String {
    format!("{:02}.{:02}", minutes / 60 % 24, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_as_people_write_them_and_oddities_are_left_alone() {
        assert_eq!(date("2026-11-06"), "6. november 2026");
        for odd in ["", "2026-13-01", "etter jul", "2026-11"] {
            assert_eq!(date(odd), odd);
        }
    }

    #[test]
    fn clock_times_pass_midnight() {
        assert_eq!(clock(14 * 60 + 5), "14.05");
        assert_eq!(clock(24 * 60 + 10), "00.10");
    }
}
