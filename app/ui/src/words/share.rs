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
        method_about:
            "Stegene i arbeidsformen, ingen møter",
            "Stega i arbeidsforma, ingen møte",
            "The steps of the method, no meetings";
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
        ways: "Hva vil du dele?", "Kva vil du dele?", "What would you like to share?";
        way_minutes: "Referat til folk", "Referat til folk", "Minutes for people";
        way_file: "Fil til Fellestid", "Fil til Fellestid", "File for Fellestid";
        way_file_about:
            "Til et annet nettbrett med Fellestid. Den som får filen, ser hva som er nytt før noe blir tatt inn.",
            "Til eit anna nettbrett med Fellestid. Den som får fila, ser kva som er nytt før noko blir teke inn.",
            "For another tablet with Fellestid. Whoever gets it sees what is new before anything is taken in.";
        points: "Innspill", "Innspel", "Points";
        points_all: "Alle", "Alle", "All";
        points_said: "Bare sagte", "Berre sagde", "Only said";
        points_none: "Ingen", "Ingen", "None";
        with_actions: "Tiltak", "Tiltak", "Actions";
        with_names: "Ansvarlige og initialer", "Ansvarlege og initialar", "Who is responsible, and initials";
        preview: "Dette går ut", "Dette går ut", "This goes out";
        share_text: "Del teksten", "Del teksten", "Share the text";
        copy: "Kopier", "Kopier", "Copy";
        copied: "Referatet er kopiert.", "Referatet er kopiert.", "The minutes are copied.";
        not_copied:
            "Nettleseren ville ikke kopiere. Merk teksten og kopier den selv.",
            "Nettlesaren ville ikkje kopiere. Merk teksten og kopier han sjølv.",
            "The browser would not copy. Select the text and copy it yourself.";
        email: "Åpne e-post", "Opne e-post", "Open e-mail";
        email_long:
            "Referatet er langt. Det er kopiert: lim det inn i e-posten.",
            "Referatet er langt. Det er kopiert: lim det inn i e-posten.",
            "The minutes are long. They are copied: paste them into the e-mail.";
        email_long_about:
            "Referatet er for langt for en e-postlenke. Velger du e-post, blir det kopiert, så du kan lime det inn.",
            "Referatet er for langt for ei e-postlenkje. Vel du e-post, blir det kopiert, så du kan lime det inn.",
            "The minutes are too long for an e-mail link. Choose e-mail and they are copied, for you to paste.";
        email_paste: "(Lim inn referatet her.)", "(Lim inn referatet her.)", "(Paste the minutes here.)";
        markdown: "Lagre som Markdown", "Lagre som Markdown", "Save as Markdown";
        text_shared: "Referatet er delt.", "Referatet er delt.", "The minutes are shared.";
        text_failed:
            "Referatet ble ikke skrevet. Det du har skrevet, er trygt her. Prøv igjen.",
            "Referatet blei ikkje skrive. Det du har skrive, er trygt her. Prøv igjen.",
            "The minutes were not written. What you have written is safe here. Try again.";
        over_heading: "Gi møtet videre", "Gi møtet vidare", "Hand the meeting over";
        over_about:
            "Når en annen skal lede neste gang, eller ta vare på møtet.",
            "Når ein annan skal leie neste gong, eller ta vare på møtet.",
            "When someone else is to lead next time, or look after the meeting.";
        over_contains:
            "Filen inneholder planen, spørsmålene, alle innspill (også de som ikke ble sagt) og tiltakene med hvem som har ansvar.",
            "Fila inneheld planen, spørsmåla, alle innspel (også dei som ikkje blei sagde) og tiltaka med kven som har ansvar.",
            "The file holds the plan, the questions, every point (also those not said) and the actions with who is responsible.";
        over_stays:
            "Møtet blir liggende her også. Slett det her når den andre har fått det, om du vil.",
            "Møtet blir liggjande her òg. Slett det her når den andre har fått det, om du vil.",
            "The meeting stays here too. Delete it here once the other has it, if you like.";
        over_law: "Arkiv og innsyn", "Arkiv og innsyn", "Archive and access";
        over_archive:
            "Er møtet en del av saksbehandlingen på skolen, skal referatet i arkivet deres. Lagre det som tekst eller skriv det ut, for Fellestid er ikke et arkiv.",
            "Er møtet ein del av saksbehandlinga på skulen, skal referatet i arkivet dykkar. Lagre det som tekst eller skriv det ut, for Fellestid er ikkje eit arkiv.",
            "If the meeting is part of the school’s case work, the minutes belong in your archive. Save them as text or print them: Fellestid is not an archive.";
        over_access:
            "Det som er arkivert eller sendt, kan noen be om å få se. Skriv om praksis, ikke om enkeltpersoner. Den som er navngitt som ansvarlig, kan be om å få se det som står om seg.",
            "Det som er arkivert eller sendt, kan nokon be om å få sjå. Skriv om praksis, ikkje om enkeltpersonar. Den som er namngitt som ansvarleg, kan be om å få sjå det som står om seg.",
            "What is archived or sent, someone may ask to see. Write about practice, not about single people. Anyone named as responsible may ask to see what is written about them.";
        over_letter:
            "Hei! Her er møtet «{title}» som fil til Fellestid: planen, spørsmålene, innspillene og tiltakene. Åpne Fellestid, velg Mer og «Ta inn filer». Du ser hva som er i filen før noe blir tatt inn.",
            "Hei! Her er møtet «{title}» som fil til Fellestid: planen, spørsmåla, innspela og tiltaka. Opne Fellestid, vel Meir og «Ta inn filer». Du ser kva som er i fila før noko blir teke inn.",
            "Hello! Here is the meeting “{title}” as a file for Fellestid: the plan, the questions, the points and the actions. Open Fellestid, choose More and “Take in files”. You see what is in the file before anything is taken in.";
        over_letter_heading: "Følgetekst", "Følgjetekst", "A note to go with it";
        over_copy: "Kopier følgeteksten", "Kopier følgjeteksten", "Copy the note";
        over_copied: "Følgeteksten er kopiert.", "Følgjeteksten er kopiert.", "The note is copied.";
        too_large:
            "Sikkerhetskopien er større enn Fellestid kan hente inn igjen som én fil. Lagre den gjerne, men lagre også møtene hver for seg.",
            "Tryggingskopien er større enn Fellestid kan hente inn igjen som éi fil. Lagre han gjerne, men lagre òg møta kvar for seg.",
            "The backup is larger than Fellestid can bring back as one file. Save it if you like, but save the meetings one by one as well.";
        save_one: "Lagre «{title}»", "Lagre «{title}»", "Save “{title}”";
    }
}
