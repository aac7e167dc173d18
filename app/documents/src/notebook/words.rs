//! The words a whole notebook needs besides those of every document, in three languages: a missing one does not
//! compile. Knows no notebook.

use fellestid_model::kinds::set::StimulusKind;
use fellestid_model::language::Language;

/// Makes the table: each word has a name, then bokmål, nynorsk and English.
macro_rules! words {
    ($($name:ident: $bokmal:literal, $nynorsk:literal, $english:literal;)*) => {
        /// The words of one language.
        pub struct OwnWords {
            $(pub $name: &'static str,)*
        }

        impl OwnWords {
            pub const fn of(language: Language) -> &'static OwnWords {
                match language {
                    Language::Bokmal => &OwnWords { $($name: $bokmal,)* },
                    Language::Nynorsk => &OwnWords { $($name: $nynorsk,)* },
                    Language::English => &OwnWords { $($name: $english,)* },
                }
            }
        }
    };
}

words! {
    circle: "Refleksjonssirkel", "Refleksjonssirkel", "Reflection circle";
    meeting: "Møte", "Møte", "Meeting";
    method: "Arbeidsform", "Arbeidsform", "Method";
    closed: "Møtet er avsluttet", "Møtet er avslutta", "The meeting has ended";
    seen: "Det vi har sett", "Det vi har sett", "What we have seen";
    begin_with: "Begynn med: {what}", "Byrj med: {what}", "Begin with: {what}";
    begin_with_minutes: "Begynn med: {what}, {minutes} min", "Byrj med: {what}, {minutes} min", "Begin with: {what}, {minutes} min";
    film: "film", "film", "film";
    text: "tekst", "tekst", "text";
    nothing: "Ingenting å vise.", "Ingenting å vise.", "Nothing to show.";
    newer_one:
        "En nyere versjon av Fellestid har skrevet {count} ting som ikke vises her, men som er med i filen.",
        "Ein nyare versjon av Fellestid har skrive {count} ting som ikkje blir vist her, men som er med i fila.",
        "A newer version of Fellestid has written {count} thing that is not shown here, but is in the file.";
    newer_many:
        "En nyere versjon av Fellestid har skrevet {count} ting som ikke vises her, men som er med i filen.",
        "Ein nyare versjon av Fellestid har skrive {count} ting som ikkje blir viste her, men som er med i fila.",
        "A newer version of Fellestid has written {count} things that are not shown here, but are in the file.";
    brought_back:
        "Slettet ett sted, endret et annet. Den vises til noen velger.",
        "Sletta éin stad, endra ein annan. Den blir vist til nokon vel.",
        "Deleted in one place, changed in another. It is shown until someone chooses.";
    two_versions:
        "{what} – to versjoner, velg når dere vil:",
        "{what} – to versjonar, vel når de vil:",
        "{what} – two versions, choose when you like:";
    yes: "ja", "ja", "yes";
    no: "nei", "nei", "no";
    by_newer: "(skrevet av en nyere versjon)", "(skrive av ein nyare versjon)", "(written by a newer version)";
}

impl OwnWords {
    pub fn stimulus(&self, kind: StimulusKind) -> &'static str {
        match kind {
            StimulusKind::Film => self.film,
            StimulusKind::Text => self.text,
        }
    }
}
