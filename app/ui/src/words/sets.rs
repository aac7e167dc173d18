//! Question sets (spørsmålssett).

super::words! {
    Sets {
        heading: "Spørsmål", "Spørsmål", "Questions";
        own: "Våre sett", "Våre sett", "Our sets";
        builtin: "Følger med", "Følgjer med", "Included";
        own_empty:
            "Lim inn spørsmålene dere allerede har.",
            "Lim inn spørsmåla de alt har.",
            "Paste the questions you already have.";
        paste: "Lim inn spørsmål", "Lim inn spørsmål", "Paste questions";
        counts: "{themes}, {questions}", "{themes}, {questions}", "{themes}, {questions}";
        source: "Kilde", "Kjelde", "Source";
        plan_meeting: "Planlegg møte", "Planlegg møte", "Plan a meeting";
        share: "Del", "Del", "Share";
        delete: "Slett settet", "Slett settet", "Delete the set";
        deleted: "Settet er slettet.", "Settet er sletta.", "The set is deleted.";
        read_more: "Les mer", "Les meir", "Read more";
        read_more_about:
            "Linjer fra siden som ikke ble spørsmål.",
            "Linjer frå sida som ikkje blei spørsmål.",
            "Lines from the page that did not become questions.";
        empty: "Settet har ingen spørsmål ennå.", "Settet har ingen spørsmål enno.", "The set has no questions yet.";
        stimulus_film: "Film", "Film", "Film";
        stimulus_text: "Tekst", "Tekst", "Text";
    }
}
