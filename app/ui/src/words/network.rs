//! Nettverk: schools, rounds of questions to them, and their answers.

super::words! {
    Network {
        heading: "Nettverk", "Nettverk", "Network";
        more_about:
            "Spør skolene i nettverket, og se svarene samlet",
            "Spør skulane i nettverket, og sjå svara samla",
            "Ask the schools in the network, and see the answers together";
        none: "Her er ingen nettverk ennå.", "Her er ingen nettverk enno.", "There are no networks here yet.";
        untitled: "Nettverk uten navn", "Nettverk utan namn", "Network without a name";
        new_network: "Nytt nettverk", "Nytt nettverk", "New network";
        new_about:
            "Ingen skole trenger Fellestid for å svare. De svarer i Word eller i en e-post.",
            "Ingen skule treng Fellestid for å svare. Dei svarer i Word eller i ein e-post.",
            "No school needs Fellestid to answer. They answer in Word or in an e-mail.";
        name: "Hva heter nettverket?", "Kva heiter nettverket?", "What is the network called?";
        schools: "Skolene", "Skulane", "The schools";
        schools_about:
            "Lim inn én skole på hver linje, «Kommune: skole, skole», eller celler fra Excel. E-postadresser kan stå ved siden av.",
            "Lim inn éin skule på kvar linje, «Kommune: skule, skule», eller celler frå Excel. E-postadresser kan stå ved sida av.",
            "Paste one school on each line, “Municipality: school, school”, or cells from Excel. E-mail addresses may stand beside them.";
        school_one: "{count} skole", "{count} skule", "{count} school";
        school_many: "{count} skoler", "{count} skular", "{count} schools";
        team_one: "{count} team", "{count} team", "{count} team";
        team_many: "{count} team", "{count} team", "{count} teams";
        schools_and_teams: "{schools} og {teams}", "{schools} og {teams}", "{schools} and {teams}";
        kommune_one: "{count} kommune", "{count} kommune", "{count} municipality";
        kommune_many: "{count} kommuner", "{count} kommunar", "{count} municipalities";
        address_one: "{count} e-postadresse", "{count} e-postadresse", "{count} e-mail address";
        address_many: "{count} e-postadresser", "{count} e-postadresser", "{count} e-mail addresses";
        no_kommune: "Uten kommune", "Utan kommune", "No municipality";
        make: "Lag nettverket", "Lag nettverket", "Make the network";
        round: "Runde", "Runde", "Round";
        rounds: "Runder", "Rundar", "Rounds";
        no_rounds:
            "Ingen runder ennå. I en runde spør du skolene om noe og får svarene i én oversikt.",
            "Ingen rundar enno. I ein runde spør du skulane om noko og får svara i éi oversikt.",
            "No rounds yet. In a round you ask the schools something and get the answers in one overview.";
        new_round: "Ny runde", "Ny runde", "New round";
        round_title: "Hva heter runden?", "Kva heiter runden?", "What is the round called?";
        round_title_example: "Til høstsamlingen", "Til haustsamlinga", "For the autumn gathering";
        untitled_round: "Runde uten navn", "Runde utan namn", "Round without a name";
        questions: "Spørsmålene", "Spørsmåla", "The questions";
        questions_about:
            "Lim inn ett spørsmål på hver linje.",
            "Lim inn eitt spørsmål på kvar linje.",
            "Paste one question on each line.";
        from_set: "Eller ta med spørsmålene i et sett", "Eller ta med spørsmåla i eit sett", "Or include the questions of a set";
        no_set: "Ikke noe sett", "Ikkje noko sett", "No set";
        due: "Svar innen", "Svar innan", "Answer by";
        due_date: "Svar innen {date}", "Svar innan {date}", "Answer by {date}";
        goal_and_time: "Satsing, mål og tid", "Satsing, mål og tid", "Programme, goal and time";
        programme: "Hvilken satsing er runden en del av?", "Kva satsing er runden ein del av?", "Which programme is the round part of?";
        programme_goal: "Hva skal satsingen føre til?", "Kva skal satsinga føre til?", "What is the programme meant to lead to?";
        programme_as_before:
            "Fortsett satsingen «{programme}»",
            "Hald fram med satsinga «{programme}»",
            "Continue the programme “{programme}”";
        alone_rounds: "Andre runder", "Andre rundar", "Other rounds";
        working_group: "Arbeidsgruppa", "Arbeidsgruppa", "The working group";
        working_group_about:
            "Én person på hver linje, gjerne med rolle: «Kari Nordmann, leder». Ingen skole ser dette.",
            "Éin person på kvar linje, gjerne med rolle: «Kari Nordmann, leiar». Ingen skule ser dette.",
            "One person on each line, with their role if you like: “Kari Nordmann, chair”. No school sees this.";
        goal: "Hva skal runden føre til?", "Kva skal runden føre til?", "What is the round meant to lead to?";
        tasks: "Oppgavene", "Oppgåvene", "The tasks";
        tasks_optional: "Oppgaver før skolene svarer", "Oppgåver før skulane svarer", "Tasks before the schools answer";
        tasks_label: "Hva skal skolene gjøre?", "Kva skal skulane gjere?", "What should the schools do?";
        tasks_more: "Flere oppgaver", "Fleire oppgåver", "More tasks";
        tasks_about:
            "Én oppgave på hver linje, gjerne med tid og frist: «Prøve ut: besøk en time (45 min, innen 15. januar)».",
            "Éi oppgåve på kvar linje, gjerne med tid og frist: «Prøve ut: besøk ein time (45 min, innan 15. januar)».",
            "One task on each line, with time and date if you like: “Try out: visit a lesson (45 min, by 15 January)”.";
        task_one: "{count} oppgave", "{count} oppgåve", "{count} task";
        task_many: "{count} oppgaver", "{count} oppgåver", "{count} tasks";
        task_words: "Oppgave {number}", "Oppgåve {number}", "Task {number}";
        task_act: "Hva slags", "Kva slags", "What kind";
        task_minutes: "Tid", "Tid", "Time";
        task_date: "Innen", "Innan", "By";
        remove_task: "Fjern oppgave {number}", "Fjern oppgåve {number}", "Remove task {number}";
        task_up: "Flytt oppgave {number} opp", "Flytt oppgåve {number} opp", "Move task {number} up";
        task_down: "Flytt oppgave {number} ned", "Flytt oppgåve {number} ned", "Move task {number} down";
        task_removed:
            "Oppgaven er fjernet. Tiltak skolene har laget av den, blir stående.",
            "Oppgåva er fjerna. Tiltak skulane har laga av ho, blir ståande.",
            "The task is removed. Actions the schools have made of it stay.";
        blank_task:
            "En oppgave må ha ord. Er den ikke aktuell lenger, kan du fjerne den.",
            "Ei oppgåve må ha ord. Er ho ikkje aktuell lenger, kan du fjerne ho.",
            "A task needs words. If it is no longer relevant, you can remove it.";
        add_tasks: "Legg til oppgavene", "Legg til oppgåvene", "Add the tasks";
        tasks_added: "Oppgavene er lagt til.", "Oppgåvene er lagde til.", "The tasks are added.";
        tasks_full:
            "En runde har plass til {max} oppgaver. Resten står i feltet.",
            "Ein runde har plass til {max} oppgåver. Resten står i feltet.",
            "A round has room for {max} tasks. The rest is in the field.";
        meeting_minutes: "Møtet på skolen tar", "Møtet på skulen tek", "The meeting at the school takes";
        took_part: "Med på svaret: {groups}", "Med på svaret: {groups}", "Took part in the answer: {groups}";
        answer_minutes: "Svaret tar", "Svaret tek", "The answer takes";
        time_undecided: "Ikke bestemt", "Ikkje bestemt", "Not decided";
        make_round: "Lag runden", "Lag runden", "Make the round";
        change_round: "Endre runden", "Endre runden", "Change the round";
        change_round_about:
            "Har du allerede sendt ut runden? Send den på nytt, så får skolene endringen. Det de har skrevet, blir stående.",
            "Har du allereie sendt ut runden? Send han på nytt, så får skulane endringa. Det dei har skrive, blir ståande.",
            "Have you already sent the round out? Send it again, and the schools get the change. What they have written stays.";
        question_words: "Spørsmål {code}", "Spørsmål {code}", "Question {code}";
        remove_question: "Fjern spørsmål {code}", "Fjern spørsmål {code}", "Remove question {code}";
        for_whom: "Hvem er spørsmål {code} til?", "Kven er spørsmål {code} til?", "Whom is question {code} for?";
        for_everybody: "Til alle", "Til alle", "For everybody";
        question_up: "Flytt spørsmål {code} opp", "Flytt spørsmål {code} opp", "Move question {code} up";
        question_down: "Flytt spørsmål {code} ned", "Flytt spørsmål {code} ned", "Move question {code} down";
        question_removed:
            "Spørsmålet er fjernet. Svarene på det blir stående.",
            "Spørsmålet er fjerna. Svara på det blir ståande.",
            "The question is removed. The answers to it stay.";
        blank_question:
            "Et spørsmål må ha ord. Er det ikke aktuelt lenger, kan du fjerne det.",
            "Eit spørsmål må ha ord. Er det ikkje aktuelt lenger, kan du fjerne det.",
            "A question needs words. If it is no longer relevant, you can remove it.";
        removed_questions: "Fjernede spørsmål", "Fjerna spørsmål", "Removed questions";
        question_back: "Spørsmålet er hentet tilbake.", "Spørsmålet er henta tilbake.", "The question is brought back.";
        more_questions: "Flere spørsmål", "Fleire spørsmål", "More questions";
        add_questions: "Legg til spørsmålene", "Legg til spørsmåla", "Add the questions";
        questions_added: "Spørsmålene er lagt til.", "Spørsmåla er lagde til.", "The questions are added.";
        questions_full:
            "En runde har plass til {max} spørsmål, også de fjernede. Resten står i feltet.",
            "Ein runde har plass til {max} spørsmål, medrekna dei som er fjerna. Resten står i feltet.",
            "A round has room for {max} questions, removed ones included. The rest is in the field.";
        not_asked: "I nettverket, men ikke med i runden", "I nettverket, men ikkje med i runden", "In the network, but not in the round";
        ask_them: "Spør disse også", "Spør desse òg", "Ask these too";
        asked_too: "De er med i runden.", "Dei er med i runden.", "They are in the round.";
        renamed: "Har fått nytt navn eller ny kommune", "Har fått nytt namn eller ny kommune", "New name or municipality";
        use_names: "Endre i runden også", "Endre i runden òg", "Change it in the round too";
        names_used: "Runden er endret.", "Runden er endra.", "The round is changed.";
        delete_round: "Slett runden", "Slett runden", "Delete the round";
        delete_round_about:
            "Skolene har fortsatt svarene sine. Runden kan du hente tilbake fra «Slettet». Den kommer ikke tilbake om det kommer en ny fil fra en skole.",
            "Skulane har framleis svara sine. Runden kan du hente tilbake frå «Sletta». Han kjem ikkje tilbake om det kjem ei ny fil frå ein skule.",
            "The schools still have their answers. You can bring the round back from “Deleted”. A new file from a school does not bring it back.";
        round_deleted: "Runden er slettet.", "Runden er sletta.", "The round is deleted.";
        delete_network: "Slett nettverket", "Slett nettverket", "Delete the network";
        delete_network_about:
            "Rundene i nettverket blir også slettet. Skolene har fortsatt svarene sine, og du kan hente alt tilbake fra «Slettet».",
            "Rundane i nettverket blir òg sletta. Skulane har framleis svara sine, og du kan hente alt tilbake frå «Sletta».",
            "The rounds of the network are deleted too. The schools still have their answers, and you can bring everything back from “Deleted”.";
        network_deleted: "Nettverket og rundene er slettet.", "Nettverket og rundane er sletta.", "The network and its rounds are deleted.";
        change_schools: "Endre skolene", "Endre skulane", "Change the schools";
        change_schools_about:
            "Runder du allerede har laget, blir som de er. Vil du ha endringen med der, gjør du det under «Endre runden».",
            "Rundar du allereie har laga, blir som dei er. Vil du ha endringa med der, gjer du det under «Endre runden».",
            "Rounds you have already made stay as they are. To take the change along, use “Change the round”.";
        change: "Endre", "Endre", "Change";
        change_of: "Endre {school}", "Endre {school}", "Change {school}";
        school_name: "Navn på skolen", "Namn på skulen", "Name of the school";
        kommune: "Kommune", "Kommune", "Municipality";
        addresses: "E-postadresser svarene kommer fra", "E-postadresser svara kjem frå", "E-mail addresses the answers come from";
        known_by: "Andre navn som blir brukt i svar", "Andre namn som blir brukte i svar", "Other names used in answers";
        untitled_school: "Skole uten navn", "Skule utan namn", "School without a name";
        team: "Navn på teamet", "Namn på teamet", "Name of the team";
        team_about:
            "Skolens navn og kommune endrer du der skolen står i listen.",
            "Namnet på skulen og kommunen han ligg i, endrar du der skulen står i lista.",
            "To change the school’s name or municipality, open the school in the list.";
        team_alone_about:
            "Skolen er fjernet. Skal navnet eller kommunen endres, henter du den tilbake fra «Slettet» først.",
            "Skulen er fjerna. Skal namnet eller kommunen endrast, hentar du han tilbake frå «Sletta» først.",
            "The school has been removed. To change its name or municipality, bring it back from “Deleted” first.";
        teams: "Team ved skolen", "Team ved skulen", "Teams at the school";
        teams_about:
            "Ett team på hver linje. Hvert team får spørsmålene og svarer for seg. Skal ikke skolen også svare, fjern den etterpå.",
            "Eitt team på kvar linje. Kvart team får spørsmåla og svarer for seg. Skal ikkje skulen òg svare, fjern han etterpå.",
            "One team on each line. Each team gets the questions and answers by itself. If the school is not to answer too, remove it afterwards.";
        add_teams: "Legg til teamene", "Legg til teama", "Add the teams";
        teams_added: "Teamene er lagt til.", "Teama er lagde til.", "The teams are added.";
        teams_here: "Teamene står her fra før.", "Teama står her frå før.", "The teams are here already.";
        remove_school: "Fjern skolen", "Fjern skulen", "Remove the school";
        remove_school_sure:
            "Skolen har svart. Svarene blir stående i rundene, men skolen blir ikke spurt i nye.",
            "Skulen har svart. Svara blir ståande i rundane, men skulen blir ikkje spurd i nye.",
            "The school has answered. The answers stay in the rounds, but the school is not asked in new ones.";
        remove_school_yes: "Ja, fjern skolen", "Ja, fjern skulen", "Yes, remove the school";
        remove_team: "Fjern teamet", "Fjern teamet", "Remove the team";
        remove_team_sure:
            "Teamet har svart. Svarene blir stående i rundene, men teamet blir ikke spurt i nye.",
            "Teamet har svart. Svara blir ståande i rundane, men teamet blir ikkje spurt i nye.",
            "The team has answered. The answers stay in the rounds, but the team is not asked in new ones.";
        remove_team_yes: "Ja, fjern teamet", "Ja, fjern teamet", "Yes, remove the team";
        school_removed: "{school} er fjernet.", "{school} er fjerna.", "{school} is removed.";
        more_schools: "Flere skoler", "Fleire skular", "More schools";
        add_schools: "Legg til skolene", "Legg til skulane", "Add the schools";
        schools_added: "Skolene er lagt til.", "Skulane er lagde til.", "The schools are added.";
        schools_here: "Skolene står her fra før.", "Skulane står her frå før.", "The schools are here already.";
        send: "Send ut", "Send ut", "Send it out";
        send_about:
            "Legg skjemaet ved e-posten. Skolene svarer i skjemaet eller rett i e-posten.",
            "Legg skjemaet ved e-posten. Skulane svarer i skjemaet eller rett i e-posten.",
            "Attach the form to the e-mail. The schools answer in the form, or in the e-mail itself.";
        save_form: "Lagre Word-skjemaet", "Lagre Word-skjemaet", "Save the Word form";
        copy_email: "Kopier e-posten", "Kopier e-posten", "Copy the e-mail";
        email_copied: "E-posten er kopiert. Lim den inn i e-postprogrammet.", "E-posten er kopiert. Lim han inn i e-postprogrammet.", "The e-mail is copied. Paste it into your mail program.";
        copy_addresses: "Kopier adressene", "Kopier adressene", "Copy the addresses";
        addresses_copied: "Adressene er kopiert. Lim dem inn i blindkopifeltet.", "Adressene er kopierte. Lim dei inn i blindkopifeltet.", "The addresses are copied. Paste them into the Bcc field.";
        without_address: "{schools} står uten adresse.", "{schools} står utan adresse.", "Without an address: {schools}.";
        copy_addresses_missing: "Kopier adressene til disse", "Kopier adressene til desse", "Copy the addresses of these";
        copy_reminder: "Kopier en påminnelse", "Kopier ei påminning", "Copy a reminder";
        reminder_copied: "Påminnelsen er kopiert. Lim den inn i en e-post.", "Påminninga er kopiert. Lim ho inn i ein e-post.", "The reminder is copied. Paste it into an e-mail.";
        reminder:
            "Hei!\n\nVi har ikke fått svar fra dere på «{title}» ennå. {due} Det holder å svare på det dere rekker, og «Ingenting å melde» er også et svar. Har dere sendt svaret, kan det hende vi ikke har hentet det inn ennå. Da trenger dere ikke gjøre noe.",
            "Hei!\n\nVi har ikkje fått svar frå dykk på «{title}» enno. {due} Det held å svare på det de rekk, og «Ingenting å melde» er òg eit svar. Har de sendt svaret, kan det hende vi ikkje har henta det inn enno. Då treng de ikkje gjere noko.",
            "Hello!\n\nWe have not received your answer to “{title}” yet. {due} It is enough to answer what you have time for, and “Nothing to report” is an answer too. If you have sent your answer, we may not have imported it yet. Then there is nothing you need to do.";
        other_ways: "Flere måter", "Fleire måtar", "More ways";
        way_form: "Skjema", "Skjema", "Form";
        file_word_form: "skjema", "skjema", "form";
        take_in: "Hent inn svar", "Hent inn svar", "Import answers";
        take_in_these: "Hent inn svarene", "Hent inn svara", "Import the answers";
        take_in_about:
            "Word, Excel, CSV, e-post (.eml, .msg), zip og filer fra Fellestid, så mange du vil på én gang.",
            "Word, Excel, CSV, e-post (.eml, .msg), zip og filer frå Fellestid, så mange du vil på éin gong.",
            "Word, Excel, CSV, e-mail (.eml, .msg), zip and files from Fellestid, as many as you like at once.";
        paste_answer: "Lim inn svar", "Lim inn svar", "Paste an answer";
        pasted_field: "Svaret", "Svaret", "The answer";
        pasted_about:
            "Lim inn teksten fra en e-post, eller celler fra Excel. Kodene (§ 1, § 2 …) viser hva som er svar på hva.",
            "Lim inn teksten frå ein e-post, eller celler frå Excel. Kodane (§ 1, § 2 …) viser kva som er svar på kva.",
            "Paste the text of an e-mail, or cells from Excel. The codes (§ 1, § 2 …) show what answers what.";
        read_pasted: "Les svaret", "Les svaret", "Read the answer";
        pasted: "Limt inn", "Limt inn", "Pasted";
        read_one: "{count} svar er lest", "{count} svar er lese", "{count} answer is read";
        read_many: "{count} svar er lest", "{count} svar er lesne", "{count} answers are read";
        no_answers: "Fant ingen svar", "Fann ingen svar", "No answers were found";
        answered: "{answered} av {schools} har svart", "{answered} av {schools} har svart", "{answered} of {schools} have answered";
        answered_then: "{answered} av {schools} har da svart.", "{answered} av {schools} har då svart.", "{answered} of {schools} will then have answered.";
        nobody_yet: "Ingen har svart ennå.", "Ingen har svart enno.", "Nobody has answered yet.";
        everybody: "Alle har svart.", "Alle har svart.", "Everyone has answered.";
        not_yet_one: "{number} skole har ikke svart ennå.", "{number} skule har ikkje svart enno.", "{number} school has not answered yet.";
        not_yet_many: "{number} skoler har ikke svart ennå.", "{number} skular har ikkje svart enno.", "{number} schools have not answered yet.";
        not_yet: "{number} har ikke svart ennå.", "{number} har ikkje svart enno.", "{number} still to answer.";
        small_numbers:
            "Én To Tre Fire Fem Seks Sju Åtte Ni Ti Elleve Tolv",
            "Éin To Tre Fire Fem Seks Sju Åtte Ni Ti Elleve Tolv",
            "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve";
        not_answered: "Har ikke svart ennå", "Har ikkje svart enno", "Has not answered yet";
        taken: "Svarene er hentet inn.", "Svara er henta inn.", "The answers are imported.";
        undo_taken: "Angre innhentingen", "Angre innhentinga", "Undo the import";
        refused: "Disse blir ikke hentet inn", "Desse blir ikkje henta inn", "These will not be imported";
        unplaced: "Skolen velger du etterpå", "Skulen vel du etterpå", "You choose the school afterwards";
        unplaced_guess: "Kan være {school}", "Kan vere {school}", "It may be {school}";
        passed_over: "Kolonner som ikke er spørsmål i runden", "Kolonnar som ikkje er spørsmål i runden", "Columns that are no question in the round";
        passed_over_column: "Kolonne {number}: {heading}", "Kolonne {number}: {heading}", "Column {number}: {heading}";
        file_empty: "Filen er tom.", "Fila er tom.", "The file is empty.";
        file_too_large: "Filen er for stor.", "Fila er for stor.", "The file is too large.";
        file_broken: "Filen er ikke hel. Be om den på nytt.", "Fila er ikkje heil. Be om ho på nytt.", "The file is not complete. Ask for it again.";
        file_locked: "Filen er låst med passord. Be om den uten.", "Fila er låst med passord. Be om ho utan.", "The file is locked with a password. Ask for it without.";
        file_odt:
            "Fellestid leser ikke .odt. Åpne filen i LibreOffice, velg «Lagre som» og Word (.docx), og hent inn den.",
            "Fellestid les ikkje .odt. Opne fila i LibreOffice, vel «Lagre som» og Word (.docx), og hent inn den.",
            "Fellestid does not read .odt. Open the file in LibreOffice, choose “Save as” and Word (.docx), and import that one.";
        file_outlook:
            "E-posten fra Outlook (.msg) kan ikke leses. Åpne den i Outlook, kopier teksten og velg «Lim inn svar», eller lagre vedlegget for seg.",
            "E-posten frå Outlook (.msg) kan ikkje lesast. Opne han i Outlook, kopier teksten og vel «Lim inn svar», eller lagre vedlegget for seg.",
            "The e-mail from Outlook (.msg) cannot be read. Open it in Outlook, copy the text and choose “Paste an answer”, or save the attachment by itself.";
        file_unknown:
            "Kjenner ikke igjen filen. Be om svaret i Word, Excel eller e-post.",
            "Kjenner ikkje att fila. Be om svaret i Word, Excel eller e-post.",
            "The file is not recognised. Ask for the answer in Word, Excel or e-mail.";
        file_no_answer:
            "Fant ingen svar på spørsmålene i denne runden.",
            "Fann ingen svar på spørsmåla i denne runden.",
            "No answers to the questions of this round were found.";
        strays: "Hvilken skole er dette?", "Kva for ein skule er dette?", "Which school is this?";
        strays_about:
            "Disse svarene er hentet inn, men skolen er ikke kjent igjen. De står ikke i oversikten før du velger.",
            "Desse svara er henta inn, men skulen er ikkje kjend att. Dei står ikkje i oversikta før du vel.",
            "These answers are imported, but the school is not recognised. They are not in the overview until you choose.";
        stray_unnamed: "Skole uten navn", "Skule utan namn", "School without a name";
        stray_is: "Det er {school}", "Det er {school}", "It is {school}";
        stray_which: "Velg skole", "Vel skule", "Choose the school";
        stray_choose: "Velg …", "Vel …", "Choose …";
        stray_placed: "Svaret står nå hos {school}.", "Svaret står no hos {school}.", "The answer now stands with {school}.";
        overview: "Oversikt", "Oversikt", "Overview";
        question: "Spørsmål", "Spørsmål", "Question";
        answer: "Svar", "Svar", "Answer";
        answers: "Svarene", "Svara", "The answers";
        versions: "{number} versjoner", "{number} versjonar", "{number} versions";
        school_before: "Forrige skole", "Førre skule", "Previous school";
        school_after: "Neste skole", "Neste skule", "Next school";
        question_before: "Forrige spørsmål", "Førre spørsmål", "Previous question";
        question_after: "Neste spørsmål", "Neste spørsmål", "Next question";
        answer_nothing: "Ingenting å melde", "Ingenting å melde", "Nothing to report";
        answer_not_reached: "Vi rakk det ikke", "Vi rakk det ikkje", "We did not get to it";
        may_adviser: "til nettverkslederen – spres ikke", "til nettverksleiaren – blir ikkje spreidd", "to the network leader – not to be spread";
        may_nameless: "uten skolens navn", "utan namnet på skulen", "without the school’s name";
        may_named: "med skolens navn", "med namnet på skulen", "with the school’s name";
        source_app: "fra Fellestid", "frå Fellestid", "from Fellestid";
        source_word: "fra Word", "frå Word", "from Word";
        source_mail: "fra e-post", "frå e-post", "from e-mail";
        source_excel: "fra Excel", "frå Excel", "from Excel";
        source_csv: "fra CSV", "frå CSV", "from CSV";
        share_answers: "Del svarene", "Del svara", "Share the answers";
        way_working: "Arbeidskopi", "Arbeidskopi", "Working copy";
        way_spread: "Til andre", "Til andre", "For others";
        file_word_working: "arbeidskopi", "arbeidskopi", "working-copy";
        file_word_spread: "svar", "svar", "answers";
        new_one: "{count} svar er nytt.", "{count} svar er nytt.", "{count} answer is new.";
        new_many: "{count} svar er nye.", "{count} svar er nye.", "{count} answers are new.";
        changed_one: "{count} er endret siden du leste.", "{count} er endra sidan du las.", "{count} has changed since you read it.";
        changed_many: "{count} er endret siden du leste.", "{count} er endra sidan du las.", "{count} have changed since you read them.";
        cell_new: "ny", "ny", "new";
        cell_changed: "endret", "endra", "changed";
        keys: "Piltastene flytter mellom svarene, Enter åpner.", "Piltastane flyttar mellom svara, Enter opnar.", "The arrow keys move between the answers, Enter opens.";
        next_unread: "Neste nye svar", "Neste nye svar", "Next new answer";
        mark_unread: "Merk som ulest", "Merk som ulese", "Mark as unread";
        unread_now: "Svaret er merket som ulest.", "Svaret er merkt som ulese.", "The answer is marked as unread.";
        lay_aside: "Legg alt fra skolen til side", "Legg alt frå skulen til side", "Set everything from the school aside";
        laid_aside:
            "Alt {school} har svart i runden, er lagt til side.",
            "Alt {school} har svart i runden, er lagt til side.",
            "Everything {school} has answered in the round is set aside.";
        lay_stray_aside: "Legg svaret til side", "Legg svaret til side", "Set the answer aside";
        stray_aside: "Svaret er lagt til side.", "Svaret er lagt til side.", "The answer is set aside.";
        aside: "Lagt til side", "Lagt til side", "Set aside";
        aside_about:
            "Disse svarene er ute av oversikten, blir ikke telt og blir ikke delt. Det som allerede er publisert, blir stående. Skriver skolen noe nytt i Fellestid, kommer svaret fram igjen.",
            "Desse svara er ute av oversikta, blir ikkje talde og blir ikkje delte. Det som allereie er publisert, blir ståande. Skriv skulen noko nytt i Fellestid, kjem svaret fram att.",
            "These answers are out of the overview, are not counted and are not shared. What is already published stays. If the school writes something new in Fellestid, the answer comes back.";
        take_back: "Ta med igjen", "Ta med att", "Include again";
        take_back_of: "Ta med igjen: {school}", "Ta med att: {school}", "Include again: {school}";
        taken_back:
            "Svaret fra {school} er med igjen.",
            "Svaret frå {school} er med att.",
            "The answer from {school} is included again.";
        themes: "Temaer", "Tema", "Themes";
        themes_title: "Temaer i svarene", "Tema i svara", "Themes in the answers";
        theme_one: "{count} tema", "{count} tema", "{count} theme";
        theme_many: "{count} temaer", "{count} tema", "{count} themes";
        no_themes: "Ingen temaer ennå. Åpne et svar, velg ord fra det og legg dem under et tema.", "Ingen tema enno. Opne eit svar, vel ord frå det og legg dei under eit tema.", "No themes yet. Open an answer, choose words from it and put them under a theme.";
        to_answers: "Til svarene", "Til svara", "To the answers";
        quote: "Sitat til et tema", "Sitat til eit tema", "A quote for a theme";
        quote_about: "Merk ord i svaret, eller velg her.", "Merk ord i svaret, eller vel her.", "Mark words in the answer, or choose here.";
        quote_words: "Ord fra svaret", "Ord frå svaret", "Words from the answer";
        quote_marked: "Det du har merket: {words}", "Det du har merkt: {words}", "What you have marked: {words}";
        quote_whole: "Hele svaret", "Heile svaret", "The whole answer";
        new_theme: "Nytt tema", "Nytt tema", "New theme";
        new_theme_example: "Tid og vikar", "Tid og vikar", "Time and substitutes";
        put_under: "Legg under temaet", "Legg under temaet", "Put under the theme";
        quote_put: "Ordene står nå under {theme}.", "Orda står no under {theme}.", "The words now stand under {theme}.";
        quote_removed: "Sitatet er fjernet.", "Sitatet er fjerna.", "The quote is removed.";
        remove_quote: "Fjern sitatet", "Fjern sitatet", "Remove the quote";
        theme_removed: "Temaet er fjernet.", "Temaet er fjerna.", "The theme is removed.";
        remove_theme: "Fjern temaet", "Fjern temaet", "Remove the theme";
        quote_gone: "Ordene står ikke lenger i svaret. De kommer ikke med til andre.", "Orda står ikkje lenger i svaret. Dei kjem ikkje med til andre.", "The words no longer stand in the answer. They do not go to others.";
        quote_kept: "Spres ikke. Hva det ble til, får skolen vite i en fil for seg.", "Blir ikkje spreidd. Kva det blei til, får skulen vite i ei fil for seg.", "Not to be spread. The school is told what became of it in a file of its own.";
        quote_unpublished: "Uten skolens navn. Kan vises når svarene er publisert.", "Utan namnet på skulen. Kan visast når svara er publiserte.", "Without the school’s name. It can be shown once the answers are published.";
        quote_published: "Kan vises uten skolens navn.", "Kan visast utan namnet på skulen.", "It can be shown without the school’s name.";
        quote_named: "Kan vises med skolens navn.", "Kan visast med namnet på skulen.", "It can be shown with the school’s name.";
        definition: "Hva temaet handler om", "Kva temaet handlar om", "What the theme is about";
        part: "Plass i utkastet", "Plass i utkastet", "Place in the draft";
        part_none: "Ikke med i utkastet", "Ikkje med i utkastet", "Not in the draft";
        part_done: "Det dere har gjort", "Det de har gjort", "What you have done";
        part_challenges: "Utfordringer", "Utfordringar", "Challenges";
        part_possibilities: "Muligheter", "Moglegheiter", "Possibilities";
        decision: "Hva ble det til?", "Kva blei det til?", "What became of it?";
        undecided: "Ikke bestemt ennå", "Ikkje bestemt enno", "Not decided yet";
        decision_included: "Tatt med", "Teke med", "Included";
        decision_later: "Senere", "Seinare", "Later";
        decision_not: "Ikke, fordi …", "Ikkje, fordi …", "Not, because …";
        not_alone: "Ikke tatt med", "Ikkje teke med", "Not included";
        not_because: "Ikke, fordi {reason}", "Ikkje, fordi {reason}", "Not, because {reason}";
        reason: "Grunnen, som skolene får lese", "Grunnen, som skulane får lese", "The reason, which the schools will read";
        to_gathering: "Lag neste samling", "Lag neste samling", "Make the next gathering";
        gathering: "Neste samling", "Neste samling", "The next gathering";
        draft_title: "Tema for samlingen", "Tema for samlinga", "Theme of the gathering";
        draft_title_example: "Å gi respons som fører videre", "Å gi respons som fører vidare", "Giving responses that lead on";
        draft_when: "Når og hvor", "Når og kvar", "When and where";
        draft_when_example: "Torsdag 11. februar, 09.00–12.00, kulturhuset", "Torsdag 11. februar, 09.00–12.00, kulturhuset", "Thursday 11 February, 09:00–12:00, town hall";
        own_words: "Dine egne ord", "Dine eigne ord", "Your own words";
        to_the_gathering: "Til samlingen", "Til samlinga", "For the gathering";
        draft_beside:
            "Dette er også skrevet her, i en annen lesing av runden eller på en annen enhet:",
            "Dette er òg skrive her, i ei anna lesing av runden eller på ei anna eining:",
            "This is written here too, in another reading of the round or on another device:";
        draft_join: "Legg til i teksten", "Legg til i teksten", "Add to the text";
        draft_joined: "Tekstene er slått sammen.", "Tekstane er slått saman.", "The texts are joined.";
        draft_bring: "Ta med", "Ta med", "Bring";
        draft_questions: "Spørsmål å arbeide med, ett på hver linje", "Spørsmål å arbeide med, eitt på kvar linje", "Questions to work on, one on each line";
        said_did: "Dere sa – vi gjorde", "De sa – vi gjorde", "You said – we did";
        none_decided: "Ingenting er bestemt ennå. Du bestemmer under hvert tema og sitat.", "Ingenting er bestemt enno. Du bestemmer under kvart tema og sitat.", "Nothing is decided yet. You decide under each theme and quote.";
        by_link: "Lenke og kode", "Lenkje og kode", "Link and code";
        by_link_about:
            "Skolen åpner lenken eller skanner koden, og svarer i Fellestid. Skolene står ikke i lenken, så hver skole skriver selv hvem den er.",
            "Skulen opnar lenkja eller skannar koden, og svarer i Fellestid. Skulane står ikkje i lenkja, så kvar skule skriv sjølv kven han er.",
            "The school opens the link or scans the code, and answers in Fellestid. The schools are not in the link, so each school says itself which it is.";
        by_link_field: "Lenke til runden", "Lenkje til runden", "Link to the round";
        by_link_failed: "Kunne ikke lage lenken. Prøv igjen.", "Kunne ikkje lage lenkja. Prøv igjen.", "Could not make the link. Try again.";
        next_round: "Lag neste runde", "Lag neste runde", "Make the next round";
        next_round_heading: "Neste runde", "Neste runde", "The next round";
        next_round_about:
            "Spørsmålene over blir spørsmål til skolene. «Dere sa – vi gjorde» blir med, så langt skolene lar andre se det. Ingenting er sendt før du deler runden.",
            "Spørsmåla over blir spørsmål til skulane. «De sa – vi gjorde» blir med, så langt skulane lèt andre sjå det. Ingenting er sendt før du deler runden.",
            "The questions above become questions to the schools. “You said – we did” goes along, as far as the schools let others see it. Nothing is sent until you share the round.";
        next_round_blank:
            "Skriv minst ett spørsmål å arbeide med først.",
            "Skriv minst eitt spørsmål å arbeide med først.",
            "Write at least one question to work on first.";
        round_made: "Runden er laget.", "Runden er laga.", "The round is made.";
        feedback_along: "Dette blir med til alle skolene.", "Dette blir med til alle skulane.", "This goes along to all schools.";
        feedback_remove: "Fjern «{said}»", "Fjern «{said}»", "Remove “{said}”";
        feedback_removed: "Det er fjernet fra runden.", "Det er fjerna frå runden.", "It is removed from the round.";
        share_draft: "Del utkastet", "Del utkastet", "Share the draft";
        share_draft_about: "Til utdeling er det skolene lar andre se. Arbeidskopien har alt, og er til deg.", "Til utdeling er det skulane lèt andre sjå. Arbeidskopien har alt, og er til deg.", "The handout has what the schools let others see. The working copy has everything, and is for you.";
        repeats: "Her står det ord fra svar som ikke skal spres: {places}. Skriv det med egne ord.", "Her står det ord frå svar som ikkje skal spreiast: {places}. Skriv det med eigne ord.", "Words of answers that are not to be spread stand here: {places}. Write it in your own words.";
        way_handout: "Til utdeling", "Til utdeling", "Handout";
        file_word_handout: "samling", "samling", "gathering";
        file_word_draft: "utkast", "utkast", "draft";
        arrived: "Dette har jeg fått", "Dette har eg fått", "This is what I have received";
        arrived_about:
            "Del med en skole det du har fått fra den: skolens egne ord, og kvitteringen på det som kom som fil. Da ser skolen at alt er kommet fram. Ingenting fra andre skoler er med.",
            "Del med ein skule det du har fått frå han: orda til skulen, og kvitteringa på det som kom som fil. Då ser skulen at alt er komme fram. Ingenting frå andre skular er med.",
            "Share with a school what you have received from it: its own words, and the receipt of what came as a file. Then the school sees that everything has arrived. Nothing from other schools is included.";
        file_word_arrived: "dette-har-jeg-fått", "dette-har-eg-fått", "received";
        way_back: "Til hver skole", "Til kvar skule", "To each school";
        file_word_back: "dere-sa-vi-gjorde", "de-sa-vi-gjorde", "you-said-we-did";
        give_back: "Del med skolen", "Del med skulen", "Share with the school";
        back_about: "En fil for hver skole, med skolens egne ord og hva det ble til. Den har ingenting fra andre skoler.", "Ei fil for kvar skule, med skulen sine eigne ord og kva det blei til. Ho har ingenting frå andre skular.", "A file for each school, with its own words and what became of them. It has nothing of other schools.";
        publish: "Svar uten skolens navn", "Svar utan namnet på skulen", "Answers without the school’s name";
        publish_about: "Svarfristen er ute, og minst {least} skoler har svart slik på samme spørsmål. Da kan svarene vises for andre, uten navn.", "Svarfristen er ute, og minst {least} skular har svart slik på same spørsmål. Då kan svara visast for andre, utan namn.", "The due date is past, and at least {least} schools have answered a question this way. The answers can then be shown to others, without names.";
        publish_one: "Se svaret først", "Sjå svaret først", "See the answer first";
        publish_many: "Se de {count} svarene først", "Sjå dei {count} svara først", "See the {count} answers first";
        publish_names: "Navn i teksten: {names}", "Namn i teksten: {names}", "Names in the text: {names}";
        publish_hold: "Hold dette svaret tilbake denne gangen", "Hald dette svaret tilbake denne gongen", "Hold this answer back this time";
        publish_too_few: "Da er det færre enn {least} igjen, og ingen svar på dette spørsmålet blir publisert nå.", "Då er det færre enn {least} att, og ingen svar på dette spørsmålet blir publiserte no.", "Then fewer than {least} are left, and no answer to this question is published now.";
        publish_do: "Publiser uten navn", "Publiser utan namn", "Publish without names";
        publish_sure: "Det som er publisert, kan ikke trekkes tilbake. Se etter navn i svarene først.", "Det som er publisert, kan ikkje trekkjast tilbake. Sjå etter namn i svara først.", "What is published cannot be taken back. Look for names in the answers first.";
        publish_yes: "Ja, publiser", "Ja, publiser", "Yes, publish";
        published: "Svarene er publisert. De står i det du deler med andre.", "Svara er publiserte. Dei står i det du deler med andre.", "The answers are published. They stand in what you share with others.";
    }
}
