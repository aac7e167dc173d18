//! Words about a pasted page, line by line.

super::words! {
    Paste {
        heading: "Lim inn spørsmål", "Lim inn spørsmål", "Paste questions";
        about:
            "Kopier siden med spørsmålene, og lim inn alt her. Du ser hva det blir før du beholder noe.",
            "Kopier sida med spørsmåla, og lim inn alt her. Du ser kva det blir før du tek vare på noko.",
            "Copy the page with the questions and paste all of it here. You see what it becomes before you keep anything.";
        field: "Tekst med spørsmål", "Tekst med spørsmål", "Text with questions";
        open_file: "Åpne en fil", "Opne ei fil", "Open a file";
        take: "Lim inn", "Lim inn", "Paste";
        not_taken:
            "Fikk ingen tekst fra utklippstavlen. Hold fingeren i feltet og velg Lim inn, eller trykk Ctrl+V.",
            "Fekk ingen tekst frå utklippstavla. Hald fingeren i feltet og vel Lim inn, eller trykk Ctrl+V.",
            "Got no text from the clipboard. Press and hold in the field and choose Paste, or press Ctrl+V.";
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
            "Denne filen er ikke tekst. Åpne den, kopier teksten og lim den inn her.",
            "Denne fila er ikkje tekst. Opne ho, kopier teksten og lim han inn her.",
            "This file is not text. Open it, copy the text and paste it here.";
        file_empty: "Filen er tom.", "Fila er tom.", "The file is empty.";
        file_office:
            "Åpne dokumentet, merk alt, kopier og lim inn her. Overskrifter og punkter blir med.",
            "Opne dokumentet, merk alt, kopier og lim inn her. Overskrifter og punkt blir med.",
            "Open the document, select all, copy and paste it here. Headings and lists come along.";
        file_odt:
            "Fellestid leser ikke .odt. Åpne dokumentet i LibreOffice, velg «Lagre som» og Word (.docx), og åpne den filen her. Du kan også kopiere teksten og lime den inn.",
            "Fellestid les ikkje .odt. Opne dokumentet i LibreOffice, vel «Lagre som» og Word (.docx), og opne den fila her. Du kan òg kopiere teksten og lime han inn.",
            "Fellestid does not read .odt. Open the document in LibreOffice, choose “Save as” and Word (.docx), and open that file here. You can also copy the text and paste it.";
        file_locked:
            "Filen er låst. Åpne dokumentet i Office, kopier teksten og lim den inn her.",
            "Fila er låst. Opne dokumentet i Office, kopier teksten og lim han inn her.",
            "The file is locked. Open the document in Office, copy the text and paste it here.";
        file_pdf:
            "Åpne PDF-filen, merk teksten, kopier og lim inn her.",
            "Opne PDF-fila, merk teksten, kopier og lim inn her.",
            "Open the PDF, select the text, copy and paste it here.";
        file_rtf:
            "Åpne filen i Word, merk alt, kopier og lim inn her.",
            "Opne fila i Word, merk alt, kopier og lim inn her.",
            "Open the file in Word, select all, copy and paste it here.";
        file_mail:
            "Åpne e-posten, kopier teksten og lim den inn her.",
            "Opne e-posten, kopier teksten og lim han inn her.",
            "Open the e-mail, copy the text and paste it here.";
        file_picture:
            "Dette er et bilde. Fellestid leser ikke tekst i bilder. Skriv spørsmålene inn her.",
            "Dette er eit bilete. Fellestid les ikkje tekst i bilete. Skriv spørsmåla inn her.",
            "This is a picture. Fellestid does not read text in pictures. Type the questions here.";
        known: "Denne siden har du fra før.", "Denne sida har du frå før.", "You already have this page.";
        one_at_a_time:
            "Fellestid leser én side om gangen. Dette er {name}.",
            "Fellestid les éi side om gongen. Dette er {name}.",
            "Fellestid reads one page at a time. This is {name}.";
        found: "Dette ble det", "Dette blei det", "This is what it became";
        not_read:
            "Kunne ikke lese siden. Teksten står her ennå. Prøv igjen.",
            "Kunne ikkje lese sida. Teksten står her enno. Prøv på nytt.",
            "Could not read the page. The text is still here. Try again.";
    }
}
