//! Words about sharing a file.

super::words! {
    Share {
        heading: "Del", "Del", "Share";
        promise:
            "Ingenting blir sendt før du deler.",
            "Ingenting blir sendt før du deler.",
            "Nothing is sent until you share it.";
        promise_backup:
            "Kopien blir på enheten til du flytter eller deler den.",
            "Kopien blir på eininga til du flyttar eller deler han.",
            "The copy stays on this device until you move or share it.";
        send: "Del filen", "Del fila", "Share the file";
        save: "Lagre filen", "Lagre fila", "Save the file";
        file_word_meeting: "møte", "møte", "meeting";
        file_word_set: "spørsmål", "spørsmål", "questions";
        file_word_some: "utvalg", "utval", "selection";
        file_word_without: "uten-initialer", "utan-initialar", "without-initials";
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
            "Delingsmenyen kom ikke opp. Lagre filen og del den selv.",
            "Delingsmenyen kom ikkje opp. Lagre fila og del ho sjølv.",
            "The share menu did not open. Save the file and share it yourself.";
        making: "Lager filen …", "Lagar fila …", "Making the file …";
        failed:
            "Kunne ikke lage filen. Det du har skrevet, er trygt her. Lukk og prøv igjen.",
            "Kunne ikkje lage fila. Det du har skrive, er trygt her. Lukk og prøv på nytt.",
            "Could not make the file. What you have written is safe here. Close and try again.";
        file_word_action: "tiltak", "tiltak", "action";
        ways: "Hva vil du dele?", "Kva vil du dele?", "What would you like to share?";
        way_minutes: "Referat", "Referat", "Minutes";
        way_file: "Fil til Fellestid", "Fil til Fellestid", "File for Fellestid";
        way_file_about:
            "Til en som også bruker Fellestid. Den som får filen, ser hva som er nytt før noe blir hentet inn.",
            "Til ein som òg bruker Fellestid. Den som får fila, ser kva som er nytt før noko blir henta inn.",
            "For someone who also uses Fellestid. Whoever gets it sees what is new before anything is imported.";
        way_plan: "Plan", "Plan", "Plan";
        way_reading: "Til å lese", "Til å lese", "To read";
        way_list: "Liste", "Liste", "List";
        way_sheets: "Bordark", "Bordark", "Table sheets";
        share_list: "Del listen", "Del lista", "Share the list";
        file_word_plan: "plan", "plan", "plan";
        file_word_sheets: "bordark", "bordark", "table-sheets";
        as_file: "Som fil", "Som fil", "As a file";
        form_word: "Word", "Word", "Word";
        form_page: "Nettside", "Nettside", "Web page";
        form_table: "Tabell over tiltak", "Tabell over tiltak", "Table of actions";
        form_csv: "Tabell (CSV)", "Tabell (CSV)", "Table (CSV)";
        form_calendar: "Kalender", "Kalender", "Calendar";
        form_markdown: "Tekst (Markdown)", "Tekst (Markdown)", "Text (Markdown)";
        with_data: "Med data til Fellestid", "Med data til Fellestid", "With data for Fellestid";
        holds_data:
            "Innholdet ligger også i filen som skjulte data, så den kan hentes inn i Fellestid. Det du stryker i filen etterpå, ligger fortsatt i dataene.",
            "Innhaldet ligg òg i fila som skjulte data, så ho kan hentast inn i Fellestid. Det du stryk i fila etterpå, ligg framleis i dataa.",
            "The content is also in the file as hidden data, so that it can be imported into Fellestid. What you strike out in the file later is still in the data.";
        holds_no_data:
            "Bare det du ser, er i filen. Den kan leses som tekst i Fellestid, men ikke hentes inn.",
            "Berre det du ser, er i fila. Ho kan lesast som tekst i Fellestid, men ikkje hentast inn.",
            "Only what you see is in the file. Fellestid can read it as text, but not import it.";
        form_refused:
            "Delingsmenyen her tar ikke imot slike filer. Lagre filen, og del den fra mappen den ligger i.",
            "Delingsmenyen her tek ikkje imot slike filer. Lagre fila, og del ho frå mappa ho ligg i.",
            "The share menu here does not take such files. Save the file, and share it from the folder it is in.";
        lies:
            "{name} ligger blant nedlastingene dine.",
            "{name} ligg blant nedlastingane dine.",
            "{name} is among your downloads.";
        carry:
            "Uten nett flytter du filen med minnepinne, kabel, AirDrop eller Quick Share.",
            "Utan nett flyttar du fila med minnepinne, kabel, AirDrop eller Quick Share.",
            "Without a network you move the file by memory stick, cable, AirDrop or Quick Share.";
        file_shared: "Filen er delt.", "Fila er delt.", "The file is shared.";
        points: "Innspill", "Innspel", "Points";
        points_all: "Alle", "Alle", "All";
        points_said: "Bare de som er sagt", "Berre dei som er sagde", "Only those said";
        points_none: "Ingen", "Ingen", "None";
        with_actions: "Tiltak", "Tiltak", "Actions";
        with_names: "Ansvarlige og initialer", "Ansvarlege og initialar", "Who is responsible, and initials";
        preview: "Dette blir delt", "Dette blir delt", "This is what is shared";
        preview_backup: "Dette er i kopien", "Dette er i kopien", "This is in the copy";
        share_text: "Del teksten", "Del teksten", "Share the text";
        copy: "Kopier", "Kopier", "Copy";
        copied: "Teksten er kopiert.", "Teksten er kopiert.", "The text is copied.";
        not_copied:
            "Kopieringen virket ikke. Merk teksten og kopier den selv.",
            "Kopieringa verka ikkje. Merk teksten og kopier han sjølv.",
            "Copying did not work. Select the text and copy it yourself.";
        email: "Åpne e-post", "Opne e-post", "Open e-mail";
        email_long:
            "Teksten er lang. Den er kopiert: lim den inn i e-posten.",
            "Teksten er lang. Han er kopiert: lim han inn i e-posten.",
            "The text is long. It is copied: paste it into the e-mail.";
        email_long_about:
            "Teksten er for lang for en e-postlenke. Velger du e-post, blir den kopiert, så du kan lime den inn.",
            "Teksten er for lang for ei e-postlenkje. Vel du e-post, blir han kopiert, så du kan lime han inn.",
            "The text is too long for an e-mail link. If you choose e-mail, it is copied for you to paste.";
        email_paste: "(Lim inn teksten her.)", "(Lim inn teksten her.)", "(Paste the text here.)";
        text_shared: "Teksten er delt.", "Teksten er delt.", "The text is shared.";
        text_failed:
            "Kunne ikke lage dette. Det du har skrevet, er trygt her. Prøv igjen.",
            "Kunne ikkje lage dette. Det du har skrive, er trygt her. Prøv på nytt.",
            "Could not make this. What you have written is safe here. Try again.";
        over_heading: "Gi møtet videre", "Gi møtet vidare", "Hand the meeting over";
        over_about:
            "Når en annen skal lede neste gang, eller ta vare på møtet.",
            "Når ein annan skal leie neste gong, eller ta vare på møtet.",
            "When someone else is to lead next time, or look after the meeting.";
        over_stays:
            "Møtet blir liggende her også. Slett det her når den andre har fått det, om du vil.",
            "Møtet blir liggjande her òg. Slett det her når den andre har fått det, om du vil.",
            "The meeting stays here too. Delete it here once the other has it, if you like.";
        over_law: "Arkiv og innsyn", "Arkiv og innsyn", "Archiving and access";
        over_archive:
            "Er møtet en del av saksbehandlingen på skolen, skal referatet i arkivet deres. Lagre det som tekst eller skriv det ut, for Fellestid er ikke et arkiv.",
            "Er møtet ein del av saksbehandlinga på skulen, skal referatet i arkivet dykkar. Lagre det som tekst eller skriv det ut, for Fellestid er ikkje eit arkiv.",
            "If the meeting is part of the school’s official business, the minutes belong in your archive. Save them as text or print them: Fellestid is not an archive.";
        over_access:
            "Det som er arkivert eller sendt, kan andre be om innsyn i. Skriv om praksis, ikke om enkeltpersoner. Den som er navngitt som ansvarlig, kan be om innsyn i det som gjelder en selv.",
            "Det som er arkivert eller sendt, kan andre be om innsyn i. Skriv om praksis, ikkje om enkeltpersonar. Den som er namngitt som ansvarleg, kan be om innsyn i det som gjeld ein sjølv.",
            "Anyone may ask to see what is archived or sent. Write about practice, not about individuals. Anyone named as responsible may ask to see what is written about them.";
        over_letter:
            "Hei! Her er møtet «{title}» som fil til Fellestid: planen, spørsmålene, innspillene og tiltakene. Åpne Fellestid, velg Mer og «Hent inn filer». Du ser hva som er i filen før noe blir hentet inn.",
            "Hei! Her er møtet «{title}» som fil til Fellestid: planen, spørsmåla, innspela og tiltaka. Opne Fellestid, vel Meir og «Hent inn filer». Du ser kva som er i fila før noko blir henta inn.",
            "Hello! Here is the meeting “{title}” as a file for Fellestid: the plan, the questions, the points and the actions. Open Fellestid, choose More and “Import files”. You see what is in the file before anything is imported.";
        over_letter_heading: "Følgetekst", "Følgjetekst", "A note to go with it";
        over_copy: "Kopier følgeteksten", "Kopier følgjeteksten", "Copy the note";
        over_copied: "Følgeteksten er kopiert.", "Følgjeteksten er kopiert.", "The note is copied.";
        too_large:
            "Sikkerhetskopien er større enn Fellestid kan gjenopprette fra én fil. Lagre den gjerne, men lagre også møtene hver for seg.",
            "Tryggingskopien er større enn Fellestid kan gjenopprette frå éi fil. Lagre han gjerne, men lagre møta kvar for seg òg.",
            "The backup is larger than Fellestid can restore from one file. Save it if you like, but save the meetings one by one as well.";
        names: "Initialer og ansvarlige", "Initialar og ansvarlege", "Initials and who is responsible";
        names_with: "Med initialer", "Med initialar", "With initials";
        names_without: "Uten initialer", "Utan initialar", "Without initials";
        without_about:
            "En kopi uten personer, roller og ansvarlige, og uten det som er slettet. Hos den som får filen, blir kopien liggende for seg og slås ikke sammen med det som er der.",
            "Ein kopi utan personar, roller og ansvarlege, og utan det som er sletta. Hos den som får fila, blir kopien liggjande for seg og blir ikkje slått saman med det som er der.",
            "A copy without people, roles and who is responsible, and without what is deleted. Where the file is imported, it is kept as a separate copy.";
        without_texts:
            "Tekst blir med slik den er skrevet, også navn.",
            "Tekst blir med slik han er skriven, namn òg.",
            "Text is included as it is written, names too.";
        inside_steps: "steg i planen", "steg i planen", "steps in the plan";
        inside_step: "steg i planen", "steg i planen", "step in the plan";
        inside_list: "personliste", "personliste", "list of people";
        inside_lists: "personlister", "personlister", "lists of people";
        inside_responsible_one: "ansvarlig", "ansvarleg", "responsible";
        inside_responsible: "ansvarlige", "ansvarlege", "responsible";
        inside_signed: "avsender", "avsendar", "sender";
        inside_deleted:
            "slettet, men med i filen så det blir slettet også der den hentes inn",
            "sletta, men med i fila så det blir sletta der ho blir henta inn òg",
            "deleted, but in the file so that it is deleted where it is imported too";
        inside_drafts: "utkast og halvskrevne tekster", "utkast og halvskrivne tekstar", "drafts and half-written texts";
        choose: "Velg hva som skal deles", "Vel kva som skal delast", "Choose what to share";
        choose_about:
            "Alt du velger, kommer i én fil. Et møte tar med seg tiltakene sine.",
            "Alt du vel, kjem i éi fil. Eit møte tek med seg tiltaka sine.",
            "Everything you choose goes in one file. A meeting brings its actions along.";
        choose_none: "Her er det ingenting å dele ennå.", "Her er det ingenting å dele enno.", "There is nothing to share here yet.";
        choose_all: "Alle {count}", "Alle {count}", "All {count}";
        chosen_one: "{count} valgt", "{count} vald", "{count} chosen";
        chosen_many: "{count} valgt", "{count} valde", "{count} chosen";
        choose_make: "Se hva som blir delt", "Sjå kva som blir delt", "See what is shared";
        choose_again: "Velg på nytt", "Vel på nytt", "Choose again";
    }
}
