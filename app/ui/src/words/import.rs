//! Words about importing files.

super::words! {
    Import {
        pick: "Velg filer", "Vel filer", "Choose files";
        pick_about:
            "Du ser hva som er nytt før noe blir hentet inn.",
            "Du ser kva som er nytt før noko blir henta inn.",
            "You see what is new before anything is imported.";
        preview_heading: "Dette er i filen", "Dette er i fila", "This is in the file";
        preview_heading_many: "Dette er i filene", "Dette er i filene", "This is in the files";
        new_many: "{count} nye", "{count} nye", "{count} new";
        new_one: "{count} ny", "{count} ny", "{count} new";
        new_neuter_one: "{count} nytt", "{count} nytt", "{count} new";
        changed_one: "{count} endret", "{count} endra", "{count} changed";
        changed_many: "{count} endret", "{count} endra", "{count} changed";
        unchanged_one: "{count} uendret", "{count} uendra", "{count} unchanged";
        unchanged_many: "{count} uendret", "{count} uendra", "{count} unchanged";
        drafts_one:
            "Et utkast som ingen har sett, er med i sikkerhetskopien og kommer tilbake hit.",
            "Eit utkast som ingen har sett, er med i tryggingskopien og kjem tilbake hit.",
            "One draft that nobody has seen comes with the backup and returns here.";
        drafts_many:
            "{count} utkast som ingen har sett, er med i sikkerhetskopien og kommer tilbake hit.",
            "{count} utkast som ingen har sett, er med i tryggingskopien og kjem tilbake hit.",
            "{count} drafts that nobody has seen come with the backup and return here.";
        versions_one: "{count} i to versjoner", "{count} i to versjonar", "{count} in two versions";
        versions_many: "{count} i to versjoner", "{count} i to versjonar", "{count} in two versions";
        deleted_one: "{count} slettet", "{count} sletta", "{count} deleted";
        deleted_many: "{count} slettet", "{count} sletta", "{count} deleted";
        and_more: "og {count} til", "og {count} til", "and {count} more";
        import: "Hent inn alt", "Hent inn alt", "Import everything";
        imported: "Alt er hentet inn.", "Alt er henta inn.", "Everything is imported.";
        undone:
            "Det er som før du hentet inn filen.",
            "Det er som før du henta inn fila.",
            "Everything is as it was before you imported the file.";
        undone_kept:
            "Det som er endret etterpå, er beholdt.",
            "Det som er endra etterpå, er teke vare på.",
            "What was changed afterwards is kept.";
        nothing_new:
            "Ingenting nytt. Dere har alt dette fra før.",
            "Ingenting nytt. De har alt dette frå før.",
            "Nothing new. You already have all of this.";
        error_not_ours:
            "Dette er ikke en fil fra Fellestid.",
            "Dette er ikkje ei fil frå Fellestid.",
            "This is not a file from Fellestid.";
        error_odt:
            "Dette er et dokument fra LibreOffice (.odt). Fellestid leser .fellestid, Word (.docx) og nettsider (.html), så be om filen som .docx. Har du den bare som .odt: Åpne den i LibreOffice, velg «Lagre som» og Word (.docx), og velg den filen. Da kan teksten leses, men møter og tiltak kan ikke hentes inn.",
            "Dette er eit dokument frå LibreOffice (.odt). Fellestid les .fellestid, Word (.docx) og nettsider (.html), så be om fila som .docx. Har du ho berre som .odt: Opne ho i LibreOffice, vel «Lagre som» og Word (.docx), og vel den fila. Då kan teksten lesast, men møte og tiltak kan ikkje hentast inn.",
            "This is a document from LibreOffice (.odt). Fellestid reads .fellestid, Word (.docx) and web pages (.html), so ask for the file as .docx. If you only have it as .odt: open it in LibreOffice, choose “Save as” and Word (.docx), and choose that file. Its text can then be read, but meetings and actions cannot be imported.";
        error_damaged:
            "Filen er ikke hel. Be om den på nytt.",
            "Fila er ikkje heil. Be om ho på nytt.",
            "The file is not complete. Ask for it again.";
        error_cut_short:
            "Slutten av filen mangler. Be om den på nytt.",
            "Slutten av fila manglar. Be om ho på nytt.",
            "The end of the file is missing. Ask for it again.";
        error_too_large:
            "Filen er større enn Fellestid kan lese. Be om ett møte om gangen.",
            "Fila er større enn Fellestid kan lese. Be om eitt møte om gongen.",
            "The file is larger than Fellestid can read. Ask for one meeting at a time.";
        error_empty:
            "Filen er tom. Be om den på nytt.",
            "Fila er tom. Be om ho på nytt.",
            "The file is empty. Ask for it again.";
        page_about:
            "Fellestid finner ingen data å hente inn, men teksten kan leses som en side med spørsmål.",
            "Fellestid finn ingen data å hente inn, men teksten kan lesast som ei side med spørsmål.",
            "Fellestid finds no data to import, but the text can be read as a page of questions.";
        page_read: "Les teksten", "Les teksten", "Read the text";
        paper_changed_one:
            "Et avsnitt er endret etter at dokumentet ble laget. Endringen blir ikke hentet inn:",
            "Eit avsnitt er endra etter at dokumentet blei laga. Endringa blir ikkje henta inn:",
            "A paragraph was changed after the document was made. The change is not imported:";
        paper_changed_many:
            "{count} avsnitt er endret etter at dokumentet ble laget. Endringene blir ikke hentet inn:",
            "{count} avsnitt er endra etter at dokumentet blei laga. Endringane blir ikkje henta inn:",
            "{count} paragraphs were changed after the document was made. The changes are not imported:";
        paper_gone_one:
            "Et avsnitt er tatt bort i dokumentet. Det som stod der, er med når du henter inn.",
            "Eit avsnitt er teke bort i dokumentet. Det som stod der, er med når du hentar inn.",
            "A paragraph is gone from the document. What it said is still imported.";
        paper_gone_many:
            "{count} avsnitt er tatt bort i dokumentet. Det som stod der, er med når du henter inn.",
            "{count} avsnitt er tekne bort i dokumentet. Det som stod der, er med når du hentar inn.",
            "{count} paragraphs are gone from the document. What they said is still imported.";
        nothing_touched: "Ingenting er endret her.", "Ingenting er endra her.", "Nothing has been changed here.";
        nothing_imported: "Ingenting er hentet inn ennå.", "Ingenting er henta inn enno.", "Nothing has been imported yet.";
        working: "Leser …", "Les …", "Reading …";
        failed:
            "Kunne ikke hente inn filene. Det du hadde, er som før. Prøv igjen.",
            "Kunne ikkje hente inn filene. Det du hadde, er som før. Prøv på nytt.",
            "Could not import the files. What you had is as before. Try again.";
        error_locked:
            "Filen er låst med passord. Be om en som ikke er låst.",
            "Fila er låst med passord. Be om ei som ikkje er låst.",
            "The file is locked with a password. Ask for one that is not.";
        kind_point: "innspill", "innspel", "point";
        kind_points: "innspill", "innspel", "points";
        kind_action: "tiltak", "tiltak", "action";
        kind_actions: "tiltak", "tiltak", "actions";
        kind_meeting: "møte", "møte", "meeting";
        kind_meetings: "møter", "møte", "meetings";
        kind_set: "spørsmålssett", "spørsmålssett", "question set";
        kind_sets: "spørsmålssett", "spørsmålssett", "question sets";
        kind_method: "arbeidsform", "arbeidsform", "method";
        kind_methods: "arbeidsformer", "arbeidsformer", "methods";
        kind_circle: "refleksjonssirkel", "refleksjonssirkel", "reflection circle";
        kind_circles: "refleksjonssirkler", "refleksjonssirklar", "reflection circles";
        kind_question: "spørsmål", "spørsmål", "question";
        kind_questions: "spørsmål", "spørsmål", "questions";
        kind_task: "oppgave", "oppgåve", "task";
        kind_tasks: "oppgaver", "oppgåver", "tasks";
        kind_part: "delspørsmål", "delspørsmål", "sub-question";
        kind_parts: "delspørsmål", "delspørsmål", "sub-questions";
        kind_theme: "tema", "tema", "theme";
        kind_themes: "temaer", "tema", "themes";
        kind_pile: "bunke", "bunke", "pile";
        kind_piles: "bunker", "bunkar", "piles";
        kind_tally: "opptelling av prikker", "oppteljing av prikkar", "dot count";
        kind_tallies: "opptellinger av prikker", "oppteljingar av prikkar", "dot counts";
        kind_pulse: "puls", "puls", "pulse";
        kind_pulses: "pulser", "pulsar", "pulses";
        kind_pulse_text: "svar på pulsen", "svar på pulsen", "answer to the pulse";
        kind_pulse_texts: "svar på pulsen", "svar på pulsen", "answers to the pulse";
        kind_person: "person", "person", "person";
        kind_persons: "personer", "personar", "people";
        kind_station: "stopp i sirkelen", "stopp i sirkelen", "stop in the circle";
        kind_stations: "stopp i sirkelen", "stopp i sirkelen", "stops in the circle";
        kind_mark: "kjennetegn på et godt møte", "kjenneteikn på eit godt møte", "hallmark of a good meeting";
        kind_marks: "kjennetegn på et godt møte", "kjenneteikn på eit godt møte", "hallmarks of a good meeting";
        kind_school: "skole", "skule", "school";
        kind_schools: "skoler", "skular", "schools";
        kind_package: "opplegg til skolene", "opplegg til skulane", "package to the schools";
        kind_feedback: "svar på «dere sa»", "svar på «de sa»", "reply to “you said”";
        kind_report: "svar fra skolen", "svar frå skulen", "answer from the school";
        kind_network: "nettverk", "nettverk", "network";
        kind_other: "annet", "anna", "other";
        kind_had_before: "som dere har fra før", "som de har frå før", "that you already have";
        open_meeting: "Åpne møtet", "Opne møtet", "Open the meeting";
        pick_more: "Hent inn flere filer", "Hent inn fleire filer", "Import more files";
        home_new_meeting: "Nytt møte", "Nytt møte", "New meeting";
        home_new_set: "Nytt spørsmålssett", "Nytt spørsmålssett", "New question set";
        home_new_method: "Ny arbeidsform", "Ny arbeidsform", "New method";
        home_new_people: "Ny personliste", "Ny personliste", "New list of people";
        home_new_circle: "Ny refleksjonssirkel", "Ny refleksjonssirkel", "New reflection circle";
        home_new_marks: "Nye kjennetegn", "Nye kjenneteikn", "New hallmarks";
        home_new: "Nytt", "Nytt", "New";
        home_changed: "Endret", "Endra", "Changed";
        home_versions: "Tittel eller tid er ulik", "Tittel eller tid er ulik", "Title or time differs";
        home_deleted: "Blir slettet", "Blir sletta", "Will be deleted";
        home_back: "Slettet her, kommer tilbake", "Sletta her, kjem tilbake", "Deleted here, comes back";
        deleted_here: "{what} er slettet her", "{what} er sletta her", "Deleted here: {what}";
        deleted_here_about:
            "Det blir liggende som slettet til dere henter det tilbake.",
            "Det blir liggjande som sletta til de hentar det tilbake.",
            "It stays deleted until you bring it back.";
        home_left_out: "Ikke med", "Ikkje med", "Left out";
        copy_without_names:
            "Kopi uten initialer. Den blir liggende for seg og slås ikke sammen med det dere har fra før.",
            "Kopi utan initialar. Han blir liggjande for seg og blir ikkje slått saman med det de har frå før.",
            "A copy without initials. It is kept as a separate copy.";
        with_plan: "Planen for møtet er også med.", "Planen for møtet er med òg.", "Includes the run sheet.";
        from_table: "Bord {number}: {count} innspill", "Bord {number}: {count} innspel", "Table {number}: {count} points";
        from_table_one: "Bord {number}: 1 innspill", "Bord {number}: 1 innspel", "Table {number}: 1 point";
        choose: "Se og velg", "Sjå og vel", "Look and choose";
        include: "Ta med {name}", "Ta med {name}", "Include {name}";
        no_name: "(uten tekst)", "(utan tekst)", "(no text)";
        follows:
            "Velger du bort noe, velger du også bort det som hører til. Valget blir husket, og du kan hente det inn senere.",
            "Vel du bort noko, vel du bort det som høyrer til òg. Valet blir hugsa, og du kan hente det inn seinare.",
            "What belongs to something you leave out is left out too. Your choice is remembered, and you can import it later.";
        erased_stays:
            "Slettet for godt der filen kom fra. Det kan ikke velges bort.",
            "Sletta for godt der fila kom frå. Det kan ikkje veljast bort.",
            "Erased for good where the file came from. It cannot be left out.";
        left_out_before_one: "Sist valgte du bort {count}.", "Sist valde du bort {count}.", "Last time you left out {count}.";
        left_out_before_many: "Sist valgte du bort {count}.", "Sist valde du bort {count}.", "Last time you left out {count}.";
        include_after_all: "Ta med likevel", "Ta med likevel", "Include after all";
        take_in_rest: "Hent inn resten", "Hent inn resten", "Import the rest";
        taken_in_rest:
            "Resten er hentet inn. Det du valgte bort, kan du hente inn senere.",
            "Resten er henta inn. Det du valde bort, kan du hente inn seinare.",
            "The rest is imported. You can import what you left out later.";
        imports: "Filer hentet inn", "Filer henta inn", "Imported files";
        imports_about:
            "De tre siste kan angres, den siste først. Det du har skrevet etterpå, blir stående.",
            "Dei tre siste kan angrast, den siste først. Det du har skrive etterpå, blir ståande.",
            "The last three can be undone, the last one first. What you wrote afterwards stays.";
        imports_none:
            "Ingen filer er hentet inn ennå.",
            "Ingen filer er henta inn enno.",
            "No files have been imported yet.";
        undo_last: "Angre denne", "Angre denne", "Undo this one";
        undone_short: "Innhentingen er angret.", "Innhentinga er angra.", "Import undone.";
        undo_failed:
            "Det gikk ikke å angre. Alt er som det var. Prøv igjen.",
            "Det gjekk ikkje å angre. Alt er som det var. Prøv på nytt.",
            "It could not be undone. Everything is as it was. Try again.";
    }
}
