//! Words of the search.

super::words! {
    Find {
        field: "Hva leter du etter?", "Kva leitar du etter?", "What are you looking for?";
        about:
            "Søker i alt som ligger her: møter, innspill, tiltak og spørsmål. Med tastatur kommer du hit med Ctrl K eller ⌘ K.",
            "Søkjer i alt som ligg her: møte, innspel, tiltak og spørsmål. Med tastatur kjem du hit med Ctrl K eller ⌘ K.",
            "Searches everything here: meetings, points, actions and questions. With a keyboard, Ctrl K or ⌘ K leads here.";
        none:
            "Ingenting her med «{query}». Prøv færre bokstaver, eller et annet ord.",
            "Ingenting her med «{query}». Prøv færre bokstavar, eller eit anna ord.",
            "Nothing here with “{query}”. Try fewer letters, or another word.";
        found_one: "{count} treff", "{count} treff", "{count} result";
        found_many: "{count} treff", "{count} treff", "{count} results";
        found_some:
            "Viser {shown} av {count}. Skriv et ord til, så blir det færre.",
            "Viser {shown} av {count}. Skriv eit ord til, så blir det færre.",
            "Showing {shown} of {count}. Add a word to narrow it down.";
        failed:
            "Søket stoppet. Det du har skrevet, er trygt. Prøv igjen.",
            "Søket stoppa. Det du har skrive, er trygt. Prøv på nytt.",
            "The search stopped. What you have written is safe. Try again.";
        kind_meetings: "Møter", "Møte", "Meetings";
        kind_points: "Innspill", "Innspel", "Points";
        kind_actions: "Tiltak", "Tiltak", "Actions";
        kind_sets: "Spørsmålssett", "Spørsmålssett", "Question sets";
        kind_methods: "Arbeidsformer", "Arbeidsformer", "Methods";
        kind_questions: "Spørsmål og temaer", "Spørsmål og tema", "Questions and themes";
    }
}
