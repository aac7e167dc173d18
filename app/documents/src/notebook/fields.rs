//! What each field is called where its two versions are told, in three languages: a missing word does not compile, and a
//! field without a name fails a test. Knows no notebook.

use fellestid_model::kind::Field;
use fellestid_model::language::Language;

/// Makes the table: each field by its name in records, without the colon of a family, then bokmål, nynorsk and English.
macro_rules! words {
    ($($name:ident: $bokmal:literal, $nynorsk:literal, $english:literal;)*) => {
        /// The names of one language.
        pub struct FieldNames {
            $(pub $name: &'static str,)*
        }

        impl FieldNames {
            pub const fn of(language: Language) -> &'static FieldNames {
                match language {
                    Language::Bokmal => &FieldNames { $($name: $bokmal,)* },
                    Language::Nynorsk => &FieldNames { $($name: $nynorsk,)* },
                    Language::English => &FieldNames { $($name: $english,)* },
                }
            }

            /// Returns each name with what the field is called.
            fn all(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
                [$((stringify!($name), self.$name)),*].into_iter()
            }
        }
    };
}

words! {
    about: "Om", "Om", "About";
    alone: "Prøvd alene", "Prøvd åleine", "Tried alone";
    as_planned: "Som planlagt", "Som planlagt", "As planned";
    audience: "Hvem det er til", "Kven det er til", "Whom it is for";
    builds_on: "Bygger på", "Byggjer på", "Builds on";
    chosen: "Valgt", "Vald", "Chosen";
    closed_actions: "Tiltak da møtet ble avsluttet", "Tiltak då møtet blei avslutta", "Actions when the meeting ended";
    closed_at: "Når møtet ble avsluttet", "Når møtet blei avslutta", "When the meeting ended";
    closed_seen: "Det som var med da møtet ble avsluttet", "Det som var med då møtet blei avslutta", "What was there when the meeting ended";
    cluster: "Bunke", "Bunke", "Pile";
    column: "Kolonne", "Kolonne", "Column";
    common: "Felles", "Felles", "Common";
    context: "Slik er det nå", "Slik er det no", "How it is now";
    copied_from: "Kopi av", "Kopi av", "Copy of";
    course: "Videre", "Vidare", "From here";
    date: "Dato", "Dato", "Date";
    due_date: "Frist", "Frist", "Due";
    edition: "Utgave", "Utgåve", "Edition";
    ends_at: "Slutt", "Slutt", "End";
    form: "Svarform", "Svarform", "Form of the answers";
    free: "Fri tekst", "Fri tekst", "Free text";
    from_meeting: "Fra møtet", "Frå møtet", "From the meeting";
    from_point: "Fra innspillet", "Frå innspelet", "From the point";
    from_question: "Fra spørsmålet", "Frå spørsmålet", "From the question";
    from_task: "Fra oppgaven", "Frå oppgåva", "From the task";
    gives: "Resultat", "Resultat", "Result";
    goal: "Mål", "Mål", "Goal";
    joined_into: "Slått sammen med", "Slått saman med", "Joined with";
    kind: "Type steg", "Type steg", "Kind of step";
    learning: "Hva vi lærte", "Kva vi lærte", "What we learned";
    level: "Gjelder", "Gjeld", "Concerns";
    looked_back: "Tiltak vi så tilbake på", "Tiltak vi såg tilbake på", "Actions we looked back at";
    minutes: "Minutter", "Minutt", "Minutes";
    more: "Les mer", "Les meir", "Read more";
    note: "Beskjed", "Melding", "Message";
    order: "Rekkefølge", "Rekkjefølgje", "Order";
    outcome: "Hva som skjedde", "Kva som skjedde", "What happened";
    part: "Del", "Del", "Part";
    people: "Hvor mange som kommer", "Kor mange som kjem", "How many are coming";
    place: "Sted", "Stad", "Place";
    programme: "Satsing", "Satsing", "Programme";
    purpose: "Mål for møtet", "Mål for møtet", "Purpose of the meeting";
    question: "Spørsmål", "Spørsmål", "Question";
    questions_own_practice:
        "Stiller spørsmål ved egen praksis",
        "Stiller spørsmål ved eigen praksis",
        "Questions our own practice";
    reopened_at: "Når møtet ble åpnet igjen", "Når møtet blei opna igjen", "When the meeting was reopened";
    responsible: "Ansvar", "Ansvar", "Responsible";
    review_date: "Vi ser på det igjen", "Vi ser på det att", "We look at it again";
    roles: "Roller", "Roller", "Roles";
    said: "Sagt", "Sagt", "Said";
    script: "Ordene til steget", "Orda til steget", "Words of the step";
    series: "Serie", "Serie", "Series";
    series_place: "Nummer i serien", "Nummer i serien", "Number in the series";
    set: "Spørsmålssett", "Spørsmålssett", "Question set";
    sign: "Tegn på at det virker", "Teikn på at det verkar", "Sign that it works";
    source: "Kilde", "Kjelde", "Source";
    starts_at: "Start", "Start", "Start";
    state: "Tilstand", "Tilstand", "State";
    step: "Steg", "Steg", "Step";
    stimulus: "Film eller tekst", "Film eller tekst", "Film or text";
    stimulus_link: "Lenke til film eller tekst", "Lenkje til film eller tekst", "Link to the film or text";
    stimulus_minutes: "Minutter til film eller tekst", "Minutt til film eller tekst", "Minutes for the film or text";
    stimulus_source: "Kilden til film eller tekst", "Kjelda til film eller tekst", "Source of the film or text";
    stimulus_title: "Tittel på film eller tekst", "Tittel på film eller tekst", "Title of the film or text";
    surprise: "Hva overrasket oss", "Kva overraska oss", "What surprised us";
    table: "Bord", "Bord", "Table";
    tables: "Antall bord", "Talet på bord", "Number of tables";
    tag: "Merkelapper", "Merkelappar", "Tags";
    text: "Tekst", "Tekst", "Text";
    theme: "Tema", "Tema", "Theme";
    title: "Tittel", "Tittel", "Title";
    took_up: "Har med", "Har med", "Includes";
    what: "Hva vi gjør", "Kva vi gjer", "What we do";
    without_names: "Uten navn", "Utan namn", "Without names";
}

impl FieldNames {
    /// Returns what a field is called, or `None` if its two versions are told nowhere.
    pub fn name(&self, field: &Field) -> Option<&'static str> {
        self.all().find(|(name, _)| *name == register(field)).map(|(_, called)| called)
    }
}

fn register(field: &Field) -> &'static str {
    field.name().trim_end_matches(':')
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::record::DELETED;
    use fellestid_model::kind::COMMON;
    use fellestid_model::kinds::{ALL, KindName};

    /// Returns whether a whole notebook, as people read it, tells of two versions in records of the kind.
    fn is_told(kind: KindName) -> bool {
        match kind {
            KindName::Meeting | KindName::Set | KindName::Action | KindName::Observation | KindName::Method => true,
            KindName::Circle | KindName::Station | KindName::Step | KindName::Theme => true,
            KindName::Question | KindName::SubQuestion | KindName::Point | KindName::Cluster => true,
            KindName::People | KindName::Person | KindName::Marks | KindName::Mark | KindName::Programme => false,
            KindName::Tally | KindName::Pulse | KindName::PulseText => false,
            KindName::Package | KindName::Ask | KindName::Task | KindName::Addressee | KindName::Feedback => false,
            KindName::Report | KindName::Answers | KindName::Network | KindName::Unit | KindName::Reading => false,
            KindName::Received | KindName::Publication | KindName::AnswerTheme | KindName::Quote => false,
            KindName::ReadMarks => false,
        }
    }

    fn told() -> impl Iterator<Item = &'static Field> {
        let kinds = ALL.iter().filter(|kind| KindName::of(kind.name).is_some_and(is_told));
        let fields = kinds.flat_map(|kind| kind.fields).chain(COMMON.iter().filter(|field| field.name() != DELETED));
        fields.filter(|field| field.is_asked())
    }

    #[test]
    fn every_field_with_two_versions_has_a_name() {
        for (language, field) in Language::ALL.iter().flat_map(|language| told().map(move |field| (*language, field))) {
            let name = FieldNames::of(language).name(field);
            assert!(name.is_some_and(|name| !name.is_empty() && name != register(field)), "{field:?}: {name:?}");
        }
    }

    #[test]
    fn every_name_is_of_a_field_with_two_versions() {
        for (name, _) in FieldNames::of(Language::Bokmal).all() {
            assert!(told().any(|field| register(field) == name), "{name}");
        }
    }
}
