//! Words about planning a meeting, telling the others, and joining from a link.

super::words! {
    Plan {
        heading: "Planlegg møte", "Planlegg møte", "Plan a meeting";
        change: "Endre planen", "Endre planen", "Change the plan";
        change_save: "Lagre endringene", "Lagre endringane", "Save the changes";
        change_kept:
            "Endringene står her til du lagrer dem.",
            "Endringane står her til du lagrar dei.",
            "The changes stay here until you save them.";
        changed: "Planen er endret.", "Planen er endra.", "The plan is changed.";
        change_drop: "Forkast endringene", "Forkast endringane", "Discard the changes";
        change_dropped: "Planen er som den var.", "Planen er som han var.", "The plan is as it was.";
        copy: "Kopier møtet", "Kopier møtet", "Copy the meeting";
        next: "Planlegg neste møte", "Planlegg neste møte", "Plan the next meeting";
        questions_of_meeting: "Spørsmål i møtet", "Spørsmål i møtet", "Questions in the meeting";
        save: "Lagre planen", "Lagre planen", "Save the plan";
        start_now: "Start møtet nå", "Start møtet no", "Start the meeting now";
        draft_kept: "Utkastet er lagret her.", "Utkastet er lagra her.", "The draft is saved here.";
        draft_anew: "Begynn på nytt", "Start på nytt", "Start over";
        draft_emptied: "Du begynner på nytt.", "Du byrjar på nytt.", "You are starting over.";
        draft_bring_back: "Hent utkastet tilbake", "Hent utkastet tilbake", "Bring the draft back";

        purpose: "Hva skal møtet brukes til?", "Kva skal møtet brukast til?", "What is the meeting for?";
        purpose_learn: "Lære av hverandre", "Lære av kvarandre", "Learn from each other";
        purpose_learn_about:
            "Alle tenker først. Så deler dere det som virker, og det som er vanskelig.",
            "Alle tenkjer først. Så deler de det som verkar, og det som er vanskeleg.",
            "Everyone thinks first. Then you share what works, and what is hard.";
        purpose_action: "Ett felles tiltak", "Eitt felles tiltak", "One common action";
        purpose_action_about:
            "Mer tid til å bli enige om én ting dere gjør sammen.",
            "Meir tid til å bli samde om éin ting de gjer saman.",
            "More time to agree on one thing you do together.";
        purpose_look_back: "Se tilbake", "Sjå tilbake", "Look back";
        purpose_look_back_about:
            "Hva ble det av det dere avtalte, og hva gjør dere nå?",
            "Kva blei det av det de avtalte, og kva gjer de no?",
            "What came of what you agreed, and what will you do now?";
        purpose_film: "Film og samtale", "Film og samtale", "Film and discussion";
        purpose_film_about:
            "Se eller les noe sammen først, og snakk om det etterpå.",
            "Sjå eller les noko saman først, og snakk om det etterpå.",
            "Watch or read something together first, then talk about it.";

        method: "Arbeidsform", "Arbeidsform", "Method";
        method_igp: "IGP", "IGP", "IGP";
        method_igp_about:
            "Individuelt, gruppe, plenum: alle rekker å tenke, og alle blir hørt.",
            "Individuelt, gruppe, plenum: alle rekk å tenkje, og alle blir høyrde.",
            "Individual, group, plenary: everyone gets to think, and everyone is heard.";
        method_look_back_about:
            "Først det dere ble enige om, så samtale, så hva dere gjør nå.",
            "Først det de blei samde om, så samtale, så kva de gjer no.",
            "First what you agreed, then discussion, then what you do now.";
        method_film_about:
            "Film, skriv for deg selv, runde, samtale og tiltak.",
            "Film, skriv for deg sjølv, runde, samtale og tiltak.",
            "Film, write for yourself, round, discussion and action.";
        choose_method: "Velg arbeidsform", "Vel arbeidsform", "Choose a method";
        method_steps: "Slik blir stegene nå", "Slik blir stega no", "The steps as they are now";
        method_source: "Kilde: {source}.", "Kjelde: {source}.", "Source: {source}.";
        method_own: "Egen arbeidsform.", "Eiga arbeidsform.", "A method of your own.";
        method_needs: "trenger {minutes}", "treng {minutes}", "needs {minutes}";
        ends_alone: "Avslutt hver for dere", "Avslutt kvar for dykk", "End on your own";
        ends_alone_about:
            "IGP-I: tre minutter til slutt der alle skriver hva de tar med seg.",
            "IGP-I: tre minutt til slutt der alle skriv kva dei tek med seg.",
            "IGP-I: three minutes at the end, where everyone writes what they take with them.";
        method_change: "Navn, deling og sletting", "Namn, deling og sletting", "Name, sharing and deleting";
        method_about: "Hva er den god til?", "Kva er ho god til?", "What is it good for?";
        method_share: "Del arbeidsformen", "Del arbeidsforma", "Share the method";
        methods: "Arbeidsformer", "Arbeidsformer", "Methods";
        methods_more: "Slik gjør dere det, steg for steg", "Slik gjer de det, steg for steg", "How to do it, step by step";
        methods_read: "Les om alle", "Les om alle", "Read about all";
        methods_about:
            "Åpne en, og les hva den er god til, og hva du sier i hvert steg. Du trenger ikke å ha ledet den før.",
            "Opne ei, og les kva ho er god til, og kva du seier i kvart steg. Du treng ikkje å ha leidd ho før.",
            "Open one to read what it is good for, and what to say at each step. You need not have led it before.";
        methods_own: "Deres egne", "Dykkar eigne", "Your own";
        methods_all: "Innebygde arbeidsformer", "Innebygde arbeidsformer", "Built-in methods";
        methods_save:
            "Har du endret stegene i et møte, kan du lagre dem som en egen arbeidsform på siden til møtet.",
            "Har du endra stega i eit møte, kan du lagre dei som ei eiga arbeidsform på sida til møtet.",
            "If you have changed the steps of a meeting, you can save them as a method of your own on the meeting’s page.";
        methods_want: "Vi vil …", "Vi vil …", "We want to …";
        methods_frame: "Hvor lenge og hvor mange", "Kor lenge og kor mange", "How long and how many";
        methods_minutes: "Hvor mange minutter har dere?", "Kor mange minutt har de?", "How many minutes do you have?";
        methods_people: "Hvor mange er dere?", "Kor mange er de?", "How many are you?";
        methods_any: "Uansett", "Uansett", "Any";
        methods_found_one: "{count} arbeidsform passer.", "{count} arbeidsform passar.", "{count} method fits.";
        methods_found_many: "{count} arbeidsformer passer.", "{count} arbeidsformer passar.", "{count} methods fit.";
        methods_none:
            "Ingen arbeidsform passer til alt dere har valgt. Gi møtet mer tid, eller velg færre ting.",
            "Ingen arbeidsform passar til alt de har valt. Gi møtet meir tid, eller vel færre ting.",
            "No method fits all you have chosen. Give the meeting more time, or choose fewer things.";
        method_minutes_min: "Minst {minutes}.", "Minst {minutes}.", "At least {minutes}.";
        method_at_hand: "Ha klart: {things}", "Ha klart: {things}", "Have ready: {things}";
        method_sets: "Spørsmål som passer", "Spørsmål som passar", "Questions that fit this method";
        method_suits: "passer til spørsmålene", "passar til spørsmåla", "suits the questions";
        method_rounds: "{count} runder.", "{count} rundar.", "{count} rounds.";
        minutes_range: "{min}–{max} minutter", "{min}–{max} minutt", "{min}–{max} minutes";
        step_optional: "når det er tid", "når det er tid", "when there is time";
        step_each_round: "i hver runde", "i kvar runde", "in every round";
        step_between_rounds: "mellom rundene", "mellom rundane", "between the rounds";
        step_one: "{count} steg", "{count} steg", "{count} step";
        step_many: "{count} steg", "{count} steg", "{count} steps";
        plan_with: "Planlegg med denne", "Planlegg med denne", "Plan with this";
        alone: "alene", "åleine", "alone";
        pairs: "to og to", "to og to", "in pairs";
        fours: "fire og fire", "fire og fire", "in fours";
        at_table: "ved bordet", "ved bordet", "at the table";
        inner_circle: "indre ring", "indre ring", "inner circle";
        everyone: "alle sammen", "alle saman", "everyone together";
        method_free: "Fri samtale", "Fri samtale", "Free discussion";
        save_as_method: "Lagre som egen arbeidsform", "Lagre som eiga arbeidsform", "Save as a method of your own";
        method_title: "Hva skal den hete?", "Kva skal ho heite?", "What should it be called?";
        method_saved:
            "Lagret. Du finner den under «Arbeidsform» når du planlegger.",
            "Lagra. Du finn ho under «Arbeidsform» når du planlegg.",
            "Saved. You find it under “Method” when you plan.";
        delete_method: "Slett arbeidsformen", "Slett arbeidsforma", "Delete the method";
        method_deleted: "Arbeidsformen er slettet.", "Arbeidsforma er sletta.", "The method is deleted.";
        film_minutes: "Hvor mange minutter tar filmen eller teksten?", "Kor mange minutt tek filmen eller teksten?", "How many minutes does the film or text take?";
        film_about: "Filmen blir aldri kortet ned.", "Filmen blir aldri korta ned.", "The film is never cut short.";
        opens_with_agreed:
            "Begynn med det vi sist ble enige om",
            "Byrj med det vi sist blei samde om",
            "Begin with what we agreed last";
        open_action_one: "Dere har {count} tiltak å se på.", "De har {count} tiltak å sjå på.", "You have {count} action to look at.";
        open_action_many: "Dere har {count} tiltak å se på.", "De har {count} tiltak å sjå på.", "You have {count} actions to look at.";

        when: "Når, hvor og hvor mange", "Når, kvar og kor mange", "When, where and how many";
        title: "Hva heter møtet?", "Kva heiter møtet?", "What is the meeting called?";
        date: "Dato", "Dato", "Date";
        start: "Starter klokka", "Startar klokka", "Starts at";
        end: "Fast slutt", "Fast slutt", "Fixed end";
        end_about:
            "Starter dere sent, blir samtalen kortere.",
            "Startar de seint, blir samtalen kortare.",
            "If you start late, the discussion gets shorter.";
        end_odd:
            "Et møte varer fra fem minutter til åtte timer. Slutten er som før.",
            "Eit møte varer frå fem minutt til åtte timar. Slutten er som før.",
            "A meeting lasts from five minutes to eight hours. The end is unchanged.";
        length_minutes: "Lengde i minutter", "Lengd i minutt", "Length in minutes";
        people: "Hvor mange kommer?", "Kor mange kjem?", "How many are coming?";
        people_about: "Bare et tall, ingen navn.", "Berre eit tal, ingen namn.", "Just a number, no names.";
        tables: "Hvor mange bord?", "Kor mange bord?", "How many tables?";
        table_fewer: "Ett bord færre", "Eitt bord færre", "One fewer table";
        table_more: "Ett bord til", "Eitt bord til", "One more table";
        seats: "{count} ved hvert bord", "{count} ved kvart bord", "{count} at each table";
        others_one:
            "{count} til kommer, og setter seg der det er plass.",
            "{count} til kjem, og set seg der det er plass.",
            "{count} more is coming, and will sit where there is room.";
        others_many:
            "{count} til kommer, og setter seg der det er plass.",
            "{count} til kjem, og set seg der det er plass.",
            "{count} more are coming, and will sit where there is room.";
        repeat: "Gjenta møtet", "Gjenta møtet", "Repeat the meeting";
        repeat_how: "Hvor ofte?", "Kor ofte?", "How often?";
        repeat_once: "Bare denne gangen", "Berre denne gongen", "Only this time";
        repeat_weekly: "Hver uke", "Kvar veke", "Every week";
        repeat_fortnightly: "Annenhver uke", "Annakvar veke", "Every other week";
        repeat_until: "Til og med", "Til og med", "Up to and including";
        repeat_one: "{count} møte til", "{count} møte til", "{count} more meeting";
        repeat_many: "{count} møter til", "{count} møte til", "{count} more meetings";
        repeat_most:
            "Det er ikke plass til flere møter enn dette på én gang.",
            "Det er ikkje plass til fleire møte enn dette på éin gong.",
            "There is no room for more meetings than this at once.";
        repeat_about:
            "Hver dag blir et eget møte, like langt og med samme arbeidsform. Hvert møte får neste spørsmål i settet, og kan endres til det begynner.",
            "Kvar dag blir eit eige møte, like langt og med same arbeidsform. Kvart møte får neste spørsmål i settet, og kan endrast til det byrjar.",
            "Each day becomes a meeting of its own, as long and with the same method. Each gets the next question of the set, and can be changed until it begins.";
        repeat_days:
            "Ta bort haken der dere ikke møtes",
            "Ta bort haken der de ikkje møtest",
            "Untick the days when you do not meet";
        repeated_one:
            "{count} møte til er planlagt. Du finner det under Møter.",
            "{count} møte til er planlagt. Du finn det under Møte.",
            "{count} more meeting is planned. You find it under Meetings.";
        repeated_many:
            "{count} møter til er planlagt. Du finner dem under Møter.",
            "{count} møte til er planlagde. Du finn dei under Møte.",
            "{count} more meetings are planned. You find them under Meetings.";
        place_and_note: "Sted og beskjed", "Stad og beskjed", "Place and message";
        place: "Sted", "Stad", "Place";
        place_example: "Personalrommet", "Personalrommet", "The staff room";
        note: "Beskjed til de andre", "Beskjed til dei andre", "Message to the others";
        note_example:
            "Ta med ett elevarbeid, uten navn.",
            "Ta med eitt elevarbeid, utan namn.",
            "Bring one piece of pupils’ work, without names.";

        questions: "Hvilke spørsmål?", "Kva for spørsmål?", "Which questions?";
        questions_about:
            "Ett godt spørsmål er nok til et helt møte.",
            "Eitt godt spørsmål er nok til eit heilt møte.",
            "One good question is enough for a whole meeting.";
        questions_own:
            "Denne arbeidsformen har egne spørsmål. Dere trenger ikke velge noe her.",
            "Denne arbeidsforma har eigne spørsmål. De treng ikkje velje noko her.",
            "This method has its own questions. You need not choose any here.";
        asked: "Tatt opp {date}", "Teke opp {date}", "Discussed {date}";
        waiting: "Det vi ikke rakk sist", "Det vi ikkje rakk sist", "What we did not reach last time";
        set: "Spørsmålssett", "Spørsmålssett", "Question set";
        search: "Søk i spørsmålene", "Søk i spørsmåla", "Search the questions";
        search_none: "Ingen spørsmål med de ordene.", "Ingen spørsmål med dei orda.", "No questions with those words.";
        show_all: "Vis alle {count} spørsmål", "Vis alle {count} spørsmål", "Show all {count} questions";
        needs_question: "Velg minst ett spørsmål.", "Vel minst eitt spørsmål.", "Choose at least one question.";

        run_sheet_about:
            "Endre minuttene, så regnes klokkeslettene ut på nytt.",
            "Endre minutta, så blir klokkesletta rekna ut på nytt.",
            "Change the minutes and the clock times follow.";
        end_of_meeting: "Slutt", "Slutt", "End";
        too_short:
            "Dette trenger minst {minutes}. Dere har {has}.",
            "Dette treng minst {minutes}. De har {has}.",
            "This needs at least {minutes}. You have {has}.";
        use_minutes: "Bruk {minutes}", "Bruk {minutes}", "Use {minutes}";
        minute_fewer: "Ett minutt kortere", "Eitt minutt kortare", "One minute shorter";
        minute_more: "Ett minutt lengre", "Eitt minutt lengre", "One minute longer";
        at_most: "maks {count} min", "maks {count} min", "{count} min at most";
        step_menu: "Mer om steget {step}", "Meir om steget {step}", "More about the step {step}";
        own_words: "Bruk egne ord", "Bruk eigne ord", "Use your own words";
        step_title: "Hva heter steget?", "Kva heiter steget?", "What is the step called?";
        step_about: "Hva skal folk gjøre?", "Kva skal folk gjere?", "What should people do?";
        move_up: "Flytt opp", "Flytt opp", "Move up";
        move_down: "Flytt ned", "Flytt ned", "Move down";
        remove_step: "Fjern steget", "Fjern steget", "Remove the step";
        step_removed: "Steget er fjernet.", "Steget er fjerna.", "The step is removed.";
        reset_steps: "Tilbake til forslaget", "Tilbake til framlegget", "Back to the suggestion";
        steps_new:
            "Planen er regnet ut på nytt. Stegene du hadde endret, er byttet ut.",
            "Planen er rekna ut på nytt. Stega du hadde endra, er bytte ut.",
            "The plan has been worked out again. The steps you had changed are replaced.";
        sum_even: "Til sammen {minutes}. Slutt {end}.", "Til saman {minutes}. Slutt {end}.", "{minutes} in all. Ends {end}.";
        sum_over:
            "Planen går {minutes} over {end}. Kort ned samtalen?",
            "Planen går {minutes} over {end}. Korte ned samtalen?",
            "The plan runs {minutes} past {end}. Shorten the discussion?";
        sum_far_over:
            "Planen går {minutes} over {end}, også med korte steg. Fjern et steg, eller slutt senere.",
            "Planen går {minutes} over {end}, sjølv med korte steg. Fjern eit steg, eller slutt seinare.",
            "The plan runs {minutes} past {end}, even with short steps. Remove a step, or end later.";
        sum_under:
            "Planen har {minutes} til overs før {end}.",
            "Planen har {minutes} til overs før {end}.",
            "The plan has {minutes} to spare before {end}.";
        shorten_talk: "Kort ned samtalen", "Kort ned samtalen", "Shorten the discussion";
        lengthen_talk: "Gi tiden til samtalen", "Gi tida til samtalen", "Give the time to the discussion";
        end_instead: "Slutt {time} i stedet", "Slutt {time} i staden", "End at {time} instead";

        tell: "Si fra til de andre", "Sei frå til dei andre", "Tell the others";
        tell_about:
            "Fellestid sender ingenting. Du kopierer, viser eller skriver ut.",
            "Fellestid sender ingenting. Du kopierer, viser eller skriv ut.",
            "Fellestid sends nothing. You copy, show or print.";
        tell_failed:
            "Invitasjonen, koden eller arket ble ikke ferdig. Planen er lagret. Last siden på nytt.",
            "Invitasjonen, koden eller arket blei ikkje ferdig. Planen er lagra. Last sida på nytt.",
            "The invitation, the code or the sheet was not finished. The plan is saved. Reload the page.";
        invitation: "Invitasjon", "Invitasjon", "Invitation";
        invitation_copy: "Kopier invitasjonen", "Kopier invitasjonen", "Copy the invitation";
        invitation_copied:
            "Invitasjonen er kopiert. Lim den inn der dere pleier å skrive.",
            "Invitasjonen er kopiert. Lim han inn der de bruker å skrive.",
            "The invitation is copied. Paste it where you usually write.";
        invitation_mail: "Åpne i e-post", "Opne i e-post", "Open in e-mail";
        invitation_join:
            "Bli med her når møtet begynner: {link}",
            "Bli med her når møtet byrjar: {link}",
            "Join here when the meeting begins: {link}";
        code: "Kode til bordene", "Kode til borda", "Code for the tables";
        code_too_long:
            "Dette er for langt for en kode. Del lenken i stedet.",
            "Dette er for langt for ein kode. Del lenkja i staden.",
            "This is too long for a code. Share the link instead.";
        code_about:
            "Skann koden med nettbrettet ved bordet, så får bordet planen. Ingenting sendes noe sted.",
            "Skann koden med nettbrettet ved bordet, så får bordet planen. Ingenting blir sendt nokon stad.",
            "Scan the code with the table’s tablet, and the table gets the plan. Nothing is sent anywhere.";
        code_with_seats:
            "Initialer, bord og roller er med.",
            "Initialar, bord og roller er med.",
            "Initials, tables and roles are included.";
        code_without_seats:
            "Bordplassering og roller får ikke plass i lenken. Del filen med bordene som trenger dem.",
            "Bordplassering og roller får ikkje plass i lenkja. Del fila med borda som treng dei.",
            "Seats and roles do not fit in the link. Share the file with the tables that need them.";
        code_without_marks:
            "Kjennetegnene på et godt møte får ikke plass i lenken. Del filen med bordene som trenger dem.",
            "Kjenneteikna på eit godt møte får ikkje plass i lenkja. Del fila med borda som treng dei.",
            "The hallmarks of a good meeting do not fit in the link. Share the file with the tables that need them.";
        code_without_both:
            "Kjennetegn, bordplassering og roller får ikke plass i lenken. Del filen med bordene som trenger dem.",
            "Kjenneteikn, bordplassering og roller får ikkje plass i lenkja. Del fila med borda som treng dei.",
            "Hallmarks, seats and roles do not fit in the link. Share the file with the tables that need them.";
        code_label: "QR-kode med planen for møtet", "QR-kode med planen for møtet", "QR code with the meeting’s plan";
        link: "Lenke med planen", "Lenkje med planen", "Link with the plan";
        link_copy: "Kopier lenken", "Kopier lenkja", "Copy the link";
        link_copied: "Lenken er kopiert.", "Lenkja er kopiert.", "The link is copied.";
        table_sheet: "Bordark", "Bordark", "Table sheet";
        table_sheet_about:
            "Ett ark til hvert bord, med spørsmål, klokkeslett og linjer å skrive på.",
            "Eitt ark til kvart bord, med spørsmål, klokkeslett og linjer å skrive på.",
            "One sheet per table, with questions, clock times and lines to write on.";
        table_sheet_print: "Skriv ut bordark", "Skriv ut bordark", "Print table sheets";
        table_sheet_share: "Del bordark", "Del bordark", "Share table sheets";

        join: "Bli med", "Bli med", "Join";
        join_eyebrow: "Du er invitert til et møte", "Du er invitert til eit møte", "You are invited to a meeting";
        join_late:
            "Dere kommer rett inn i «{step}», med {minutes} igjen.",
            "De kjem rett inn i «{step}», med {minutes} att.",
            "You come straight into “{step}”, with {minutes} left.";
        join_promise:
            "Planen ligger i lenken, og blir lagret her. Ingenting sendes noe sted.",
            "Planen ligg i lenkja, og blir lagra her. Ingenting blir sendt nokon stad.",
            "The plan is in the link, and is saved here. Nothing is sent anywhere.";
        join_open: "Åpne møtet", "Opne møtet", "Open the meeting";
        join_own:
            "Møtet ligger her fra før. Bli med bare om noen andre leder det.",
            "Møtet ligg her frå før. Bli med berre om nokon andre leier det.",
            "The meeting is already here. Join only if someone else leads it.";
        join_here: "Møtet ligger her fra før.", "Møtet ligg her frå før.", "The meeting is already here.";
        join_reading: "Leser planen …", "Les planen …", "Reading the plan …";
        join_trouble: "Kunne ikke åpne møtet", "Kunne ikkje opne møtet", "Could not open the meeting";
        join_broken:
            "Lenken er ikke hel. Ingenting er endret her. Skann koden på nytt, eller be om hele lenken.",
            "Lenkja er ikkje heil. Ingenting er endra her. Skann koden på nytt, eller be om heile lenkja.",
            "The link is not complete. Nothing is changed here. Scan the code again, or ask for the whole link.";
        join_newer:
            "Lenken er laget i en nyere versjon av Fellestid. Ingenting er endret her. Lukk alle Fellestid-vinduer. Koble til nett, åpne på nytt og skann en gang til.",
            "Lenkja er laga i ein nyare versjon av Fellestid. Ingenting er endra her. Lukk alle Fellestid-vindauge. Kople til nett, opne på nytt og skann ein gong til.",
            "The link was made in a newer version of Fellestid. Nothing is changed here. Close every Fellestid window. Connect to a network, open it again and scan once more.";
        join_failed:
            "Kunne ikke lese planen. Alt du har her, er trygt. Prøv igjen.",
            "Kunne ikkje lese planen. Alt du har her, er trygt. Prøv på nytt.",
            "Could not read the plan. Everything you have here is safe. Try again.";
    }
}
