//! A page pasted, line by line.

super::words! {
    Paste {
        heading: "Lim inn spørsmål", "Lim inn spørsmål", "Paste questions";
        about:
            "Kopier siden med spørsmålene, og lim inn alt her. Du ser hva det blir før du beholder noe.",
            "Kopier sida med spørsmåla, og lim inn alt her. Du ser kva det blir før du tek vare på noko.",
            "Copy the page with the questions and paste all of it here. You see what it becomes before you keep anything.";
        field: "Tekst med spørsmål", "Tekst med spørsmål", "Text with questions";
        open_file: "Åpne en tekstfil", "Opne ei tekstfil", "Open a text file";
        read: "Se hva det blir", "Sjå kva det blir", "See what it becomes";
        summary: "{themes}, {questions}.", "{themes}, {questions}.", "{themes}, {questions}.";
        omitted_none: "Alle linjer er med.", "Alle linjer er med.", "Every line is included.";
        omitted_one: "{count} linje er ikke med.", "{count} linje er ikkje med.", "{count} line is left out.";
        omitted_many: "{count} linjer er ikke med.", "{count} linjer er ikkje med.", "{count} lines are left out.";
        kind_label: "Linjen er", "Linja er", "This line is";
        kind_title: "Tittel", "Tittel", "Title";
        kind_theme: "Tema", "Tema", "Theme";
        kind_question: "Spørsmål", "Spørsmål", "Question";
        kind_part: "Delspørsmål", "Delspørsmål", "Sub-question";
        kind_omitted: "Ikke med", "Ikkje med", "Left out";
        change_about:
            "Ble noe feil? Trykk på linjen og velg hva den er.",
            "Blei noko feil? Trykk på linja og vel kva ho er.",
            "Something wrong? Tap the line and choose what it is.";
        omitted_kept:
            "Linjer som ikke er med, blir liggende under «Les mer».",
            "Linjer som ikkje er med, blir liggjande under «Les meir».",
            "Lines left out are kept under “Read more”.";
        no_questions:
            "Ingen linjer ser ut som spørsmål.",
            "Ingen linjer ser ut som spørsmål.",
            "No line looks like a question.";
        choose_lines:
            "Velg linjene som skal være med",
            "Vel linjene som skal vere med",
            "Choose the lines to include";
        keep_set: "Behold settet", "Ta vare på settet", "Keep the set";
        plan_meeting: "Planlegg møte med dette", "Planlegg møte med dette", "Plan a meeting with this";
        kept:
            "Settet ligger nå under Spørsmål. Trykk på Endre om noe skal være annerledes.",
            "Settet ligg no under Spørsmål. Trykk på Endre om noko skal vere annleis.",
            "The set is now under Questions. Tap Edit to change anything.";
        not_text:
            "Denne filen er ikke ren tekst. Åpne den og kopier teksten hit.",
            "Denne fila er ikkje rein tekst. Opne ho og kopier teksten hit.",
            "This file is not plain text. Open it and copy the text here.";
        found: "Dette ble det", "Dette blei det", "This is what it became";
        not_read:
            "Kunne ikke lese siden. Teksten står her ennå. Prøv igjen.",
            "Kunne ikkje lese sida. Teksten står her enno. Prøv på nytt.",
            "Could not read the page. The text is still here. Try again.";
    }
}
