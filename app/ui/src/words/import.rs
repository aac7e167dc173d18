//! Taking in files.

super::words! {
    Import {
        heading: "Ta inn filer", "Ta inn filer", "Bring in files";
        pick: "Velg filer", "Vel filer", "Choose files";
        pick_about:
            "Du ser hva som er nytt før noe blir tatt inn.",
            "Du ser kva som er nytt før noko blir teke inn.",
            "You see what is new before anything is brought in.";
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
            "Et utkast som ingen har sett, følger med sikkerhetskopien og kommer tilbake hit.",
            "Eit utkast som ingen har sett, følgjer med tryggingskopien og kjem tilbake hit.",
            "One draft that nobody has seen comes with the backup and returns here.";
        drafts_many:
            "{count} utkast som ingen har sett, følger med sikkerhetskopien og kommer tilbake hit.",
            "{count} utkast som ingen har sett, følgjer med tryggingskopien og kjem tilbake hit.",
            "{count} drafts that nobody has seen come with the backup and return here.";
        versions_one: "{count} i to versjoner", "{count} i to versjonar", "{count} in two versions";
        versions_many: "{count} i to versjoner", "{count} i to versjonar", "{count} in two versions";
        deleted_one: "{count} slettet", "{count} sletta", "{count} deleted";
        deleted_many: "{count} slettet", "{count} sletta", "{count} deleted";
        and_more: "og {count} til", "og {count} til", "and {count} more";
        import: "Ta inn alt", "Ta inn alt", "Bring in everything";
        imported: "Alt er tatt inn.", "Alt er teke inn.", "Everything is brought in.";
        undone:
            "Det er som før du tok inn filen.",
            "Det er som før du tok inn fila.",
            "Everything is as it was before you brought in the file.";
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
        nothing_touched: "Ingenting er endret her.", "Ingenting er endra her.", "Nothing has been changed here.";
        working: "Leser …", "Les …", "Reading …";
        failed:
            "Filene ble ikke tatt inn. Det du hadde, er som før. Prøv igjen.",
            "Filene blei ikkje tekne inn. Det du hadde, er som før. Prøv på nytt.",
            "The files were not brought in. What you had is as before. Try again.";
        error_locked:
            "Filen er låst med passord. Be om en som ikke er låst.",
            "Fila er låst med passord. Be om ei som ikkje er låst.",
            "The file is locked with a password. Ask for one that is not.";
        kind_points: "innspill", "innspel", "points";
        kind_actions: "tiltak", "tiltak", "actions";
        kind_meeting: "møte", "møte", "meeting";
        kind_meetings: "møter", "møte", "meetings";
        kind_sets: "spørsmålssett", "spørsmålssett", "question sets";
        kind_method: "arbeidsform", "arbeidsform", "method";
        kind_questions: "spørsmål", "spørsmål", "questions";
        kind_parts: "delspørsmål", "delspørsmål", "sub-questions";
        kind_theme: "tema", "tema", "theme";
        kind_themes: "temaer", "tema", "themes";
        kind_pile: "bunke", "bunke", "pile";
        kind_piles: "bunker", "bunkar", "piles";
        kind_tally: "opptelling av prikker", "oppteljing av prikkar", "dot count";
        kind_tallies: "opptellinger av prikker", "oppteljingar av prikkar", "dot counts";
        kind_pulse: "puls", "puls", "pulse";
        kind_pulses: "pulser", "pulsar", "pulses";
        kind_pulse_texts: "svar på pulsen", "svar på pulsen", "answers to the pulse";
        kind_person: "person", "person", "person";
        kind_persons: "personer", "personar", "people";
        kind_stations: "stopp i sirkelen", "stopp i sirkelen", "stops in the circle";
        kind_marks: "kjennetegn på et godt møte", "kjenneteikn på eit godt møte", "hallmarks of a good meeting";
        kind_other: "annet", "anna", "other";
        kind_had_before: "som dere har fra før", "som de har frå før", "that you already have";
        open_meeting: "Åpne møtet", "Opne møtet", "Open the meeting";
        pick_more: "Ta inn flere filer", "Ta inn fleire filer", "Bring in more files";
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
        home_left_out: "Utelatt", "Utelate", "Left out";
        copy_without_names:
            "Kopi uten initialer. Den kommer inn ved siden av det dere har fra før.",
            "Kopi utan initialar. Han kjem inn ved sida av det de har frå før.",
            "A copy without initials. It comes in beside what you already have.";
        with_plan: "og planen", "og planen", "and the plan";
        from_table: "Bord {number}: {count} innspill", "Bord {number}: {count} innspel", "Table {number}: {count} points";
        from_table_one: "Bord {number}: 1 innspill", "Bord {number}: 1 innspel", "Table {number}: 1 point";
        choose: "Se og velg", "Sjå og vel", "Look and choose";
        include: "Ta med {name}", "Ta med {name}", "Include {name}";
        no_name: "(uten tekst)", "(utan tekst)", "(no text)";
        follows:
            "Det som hører under noe du utelater, blir også utelatt. Valget er husket her, så du kan ta det med senere.",
            "Det som høyrer under noko du utelèt, blir òg utelate. Valet er hugsa her, så du kan ta det med seinare.",
            "What belongs to something you leave out is left out too. Your choice is remembered here, so you can include it later.";
        erased_stays:
            "Slettet for godt der filen kom fra. Det kan ikke utelates.",
            "Sletta for godt der fila kom frå. Det kan ikkje utelatast.",
            "Erased for good where the file came from. It cannot be left out.";
        left_out_before_one: "Utelatt sist: {count}.", "Utelate sist: {count}.", "Left out last time: {count}.";
        left_out_before_many: "Utelatt sist: {count}.", "Utelate sist: {count}.", "Left out last time: {count}.";
        include_after_all: "Ta med likevel", "Ta med likevel", "Include after all";
        take_in_rest: "Ta inn resten", "Ta inn resten", "Bring in the rest";
        taken_in_rest:
            "Resten er tatt inn. Det du utelot, er husket.",
            "Resten er teke inn. Det du utelét, er hugsa.",
            "The rest is brought in. What you left out is remembered.";
        imports: "Filer tatt inn", "Filer tekne inn", "Files brought in";
        imports_about:
            "De tre siste kan angres, den siste først. Det du har skrevet etterpå, blir stående.",
            "Dei tre siste kan angrast, den siste først. Det du har skrive etterpå, blir ståande.",
            "The last three can be undone, the last one first. What you wrote afterwards stays.";
        imports_none:
            "Ingen filer er tatt inn ennå.",
            "Ingen filer er tekne inn enno.",
            "No files have been brought in yet.";
        undo_last: "Angre denne", "Angre denne", "Undo this one";
        undone_short: "Filen er tatt ut igjen.", "Fila er teken ut att.", "The file is taken out again.";
        undo_failed:
            "Det gikk ikke å angre. Alt er som det var. Prøv igjen.",
            "Det gjekk ikkje å angre. Alt er som det var. Prøv på nytt.",
            "It could not be undone. Everything is as it was. Try again.";
    }
}
