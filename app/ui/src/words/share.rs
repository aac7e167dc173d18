//! Handing over a file.

super::words! {
    Share {
        heading: "Del", "Del", "Share";
        promise:
            "Ingenting forlater nettbrettet før du deler.",
            "Ingenting forlèt nettbrettet før du deler.",
            "Nothing leaves the tablet until you share it.";
        meeting_about:
            "Plan, spørsmål, innspill og tiltak fra møtet",
            "Plan, spørsmål, innspel og tiltak frå møtet",
            "Plan, questions, points and actions from the meeting";
        set_about:
            "Temaer og spørsmål, ingen innspill",
            "Tema og spørsmål, ingen innspel",
            "Themes and questions, no points";
        everything_about:
            "Alle møter, sett og tiltak på dette nettbrettet",
            "Alle møte, sett og tiltak på dette nettbrettet",
            "All meetings, sets and actions on this tablet";
        send: "Del filen", "Del fila", "Share the file";
        save: "Lagre filen", "Lagre fila", "Save the file";
        file_word_meeting: "møte", "møte", "meeting";
        file_word_set: "spørsmål", "spørsmål", "questions";
        file_word_everything: "alt", "alt", "everything";
        file_word_backup: "sikkerhetskopi", "tryggingskopi", "backup";
        done:
            "Filen er klar. Den som får den, åpner den i Fellestid.",
            "Fila er klar. Den som får ho, opnar ho i Fellestid.",
            "The file is ready. Whoever gets it opens it in Fellestid.";
        saved:
            "Filen ligger blant nedlastingene dine.",
            "Fila ligg blant nedlastingane dine.",
            "The file is among your downloads.";
        refused:
            "Nettbrettet åpnet ikke delingen. Lagre filen og send den selv.",
            "Nettbrettet opna ikkje delinga. Lagre fila og send ho sjølv.",
            "The tablet did not open sharing. Save the file and send it yourself.";
        making: "Lager filen …", "Lagar fila …", "Making the file …";
        failed:
            "Filen ble ikke laget. Det du har skrevet, er trygt her. Lukk og prøv igjen.",
            "Fila blei ikkje laga. Det du har skrive, er trygt her. Lukk og prøv igjen.",
            "The file was not made. What you have written is safe here. Close and try again.";
        action_about:
            "Tiltaket, og spørsmålet det kom fra",
            "Tiltaket, og spørsmålet det kom frå",
            "The action, and the question it came from";
        file_word_action: "tiltak", "tiltak", "action";
    }
}
