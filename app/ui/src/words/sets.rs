//! Words about question sets (spørsmålssett): the list, a set to read, and writing one.

super::words! {
    Sets {
        heading: "Spørsmål", "Spørsmål", "Questions";
        own: "Våre sett", "Våre sett", "Our sets";
        builtin: "Innebygde sett", "Innebygde sett", "Built-in sets";
        own_empty:
            "Lim inn spørsmålene dere allerede har, eller skriv et nytt sett.",
            "Lim inn spørsmåla de alt har, eller skriv eit nytt sett.",
            "Paste the questions you already have, or write a new set.";
        paste: "Lim inn spørsmål", "Lim inn spørsmål", "Paste questions";
        write_new: "Skriv et nytt sett", "Skriv eit nytt sett", "Write a new set";
        untitled: "Sett uten tittel", "Sett utan tittel", "Untitled set";
        search: "Søk i settene", "Søk i setta", "Search the sets";
        tags: "Merkelapper", "Merkelappar", "Tags";
        found_none: "Ingen sett passer.", "Ingen sett passar.", "No set matches.";
        found_one: "{count} sett passer.", "{count} sett passar.", "{count} set matches.";
        found_many: "{count} sett passer.", "{count} sett passar.", "{count} sets match.";
        show_all: "Vis alle", "Vis alle", "Show all";
        to_deleted: "Slettet", "Sletta", "Deleted";
        counts: "{themes}, {questions}", "{themes}, {questions}", "{themes}, {questions}";
        source: "Kilde", "Kjelde", "Source";
        plan_meeting: "Planlegg møte", "Planlegg møte", "Plan a meeting";
        forms: "Arbeidsformer som passer", "Arbeidsformer som passar", "Methods that fit these questions";
        forms_about: "Velg en, så blir den med i planen.", "Vel ei, så blir ho med i planen.", "Choose one, and it goes into the plan.";
        share: "Del", "Del", "Share";
        edit: "Endre", "Endre", "Edit";
        copy: "Lag en kopi jeg kan endre", "Lag ein kopi eg kan endre", "Make a copy I can change";
        copy_title: "{title} (kopi)", "{title} (kopi)", "{title} (copy)";
        copied: "Dette er din kopi. Endre det du vil.", "Dette er din kopi. Endre det du vil.", "This is your copy. Change what you like.";
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
        stimulus_open: "Åpne på nettet", "Opne på nettet", "Open on the web";
        series_place: "{series}, nummer {place}", "{series}, nummer {place}", "{series}, number {place}";
        series_next: "Neste i serien: {title}", "Neste i serien: {title}", "Next in the series: {title}";
        for_leadership: "For ledelsen", "For leiinga", "For the leadership";
        for_teachers: "For lærerne", "For lærarane", "For the teachers";
        for_other_staff: "For andre ansatte", "For andre tilsette", "For other staff";
        form_by_role: "Svar per rolle", "Svar per rolle", "Answers by role";
        form_works: "Virker – virker mindre", "Verkar – verkar mindre", "Works – works less";
    }
}
