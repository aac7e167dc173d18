//! A school's answer to its network: which school, the questions, who may see the answers, and what is sent.

super::words! {
    AnswerWords {
        title: "Svar til nettverket", "Svar til nettverket", "Answer to the network";
        due: "Svar innen {date}.", "Svar innan {date}.", "Answer by {date}.";
        from: "Fra {from}.", "Frå {from}.", "From {from}.";
        link_promise:
            "Spørsmålene ligger i lenken, og blir lagret her. Ingenting sendes før dere deler svaret.",
            "Spørsmåla ligg i lenkja, og blir lagra her. Ingenting blir sendt før de deler svaret.",
            "The questions are in the link, and are saved here. Nothing is sent until you share the answer.";
        which: "Hvilken skole svarer dere for?", "Kva skule svarer de for?", "Which school do you answer for?";
        which_about:
            "Da havner svaret på rett plass hos nettverkslederen, også om flere av dere skriver.",
            "Då hamnar svaret på rett plass hos nettverksleiaren, også om fleire av dykk skriv.",
            "Then the answer lands in the right place with the network leader, also if several of you write.";
        unlisted: "Skolen vår står ikke her", "Skulen vår står ikkje her", "Our school is not listed";
        school_name: "Navnet på skolen", "Namnet på skulen", "The school's name";
        choose_school: "Bruk dette navnet", "Bruk dette namnet", "Use this name";
        for_school: "For {school}.", "For {school}.", "For {school}.";
        wrong: "Feil skole?", "Feil skule?", "Wrong school?";
        moved: "Svaret står nå på {school}.", "Svaret står no på {school}.", "The answer now stands under {school}.";
        goal: "Mål: {goal}", "Mål: {goal}", "Goal: {goal}";
        programme: "Del av satsingen «{programme}».", "Del av satsinga «{programme}».", "Part of the programme “{programme}”.";
        programme_goal: "Målet for satsingen: {goal}", "Målet for satsinga: {goal}", "The goal of the programme: {goal}";
        planned_heading: "Møtet om spørsmålene", "Møtet om spørsmåla", "The meeting about the questions";
        begun:
            "{count} av {all} svar er klare, og ikke delt ennå.",
            "{count} av {all} svar er klare, og ikkje delte enno.",
            "{count} of {all} answers are ready, and not shared yet.";
        asked_more_one:
            "Svaret er delt. Nettverket har spurt om {count} ting til etterpå.",
            "Svaret er delt. Nettverket har spurt om {count} ting til etterpå.",
            "The answer is shared. The network has asked {count} more thing since.";
        asked_more_many:
            "Svaret er delt. Nettverket har spurt om {count} ting til etterpå.",
            "Svaret er delt. Nettverket har spurt om {count} ting til etterpå.",
            "The answer is shared. The network has asked {count} more things since.";
        tasks: "Oppgaver før dere svarer", "Oppgåver før de svarer", "Tasks before you answer";
        tasks_one: "{count} oppgave.", "{count} oppgåve.", "{count} task.";
        tasks_many: "{count} oppgaver.", "{count} oppgåver.", "{count} tasks.";
        tasks_due_one: "{count} oppgave, innen {date}.", "{count} oppgåve, innan {date}.", "{count} task, by {date}.";
        tasks_due_many:
            "{count} oppgaver, den neste innen {date}.",
            "{count} oppgåver, den neste innan {date}.",
            "{count} tasks, the next by {date}.";
        plan_heading: "Ta spørsmålene i et møte først", "Ta spørsmåla i eit møte først", "Take the questions to a meeting first";
        plan_about:
            "Spørsmålene fra nettverket ligger klare i planen. Tiltakene dere blir enige om, og det dere velger eller sier høyt, kan dere bruke i svaret.",
            "Spørsmåla frå nettverket ligg klare i planen. Tiltaka de blir samde om, og det de vel eller seier høgt, kan de bruke i svaret.",
            "The network's questions are ready in the plan. Actions you agree on, and what you choose or say aloud, can be used in the answer.";
        plan: "Planlegg møtet", "Planlegg møtet", "Plan the meeting";
        questions: "Spørsmålene", "Spørsmåla", "The questions";
        write: "Skriv", "Skriv", "Write";
        nothing: "Ingenting å melde", "Ingenting å melde", "Nothing to report";
        not_reached: "Vi rakk det ikke", "Vi rakk det ikkje", "We did not get to it";
        change: "Endre", "Endre", "Change";
        change_of: "Endre svaret på {code}", "Endre svaret på {code}", "Change the answer to {code}";
        write_of: "Skriv svar på {code}", "Skriv svar på {code}", "Write an answer to {code}";
        removed:
            "Nettverket spør ikke lenger om dette. Svaret følger likevel med.",
            "Nettverket spør ikkje lenger om dette. Svaret følgjer likevel med.",
            "The network no longer asks this. The answer still goes along.";
        reworded: "Da dere svarte, sto det: «{asked}»", "Då de svarte, stod det: «{asked}»", "When you answered, it read: “{asked}”";
        left_one: "{count} spørsmål er ikke besvart.", "{count} spørsmål er ikkje svart på.", "{count} question is not answered.";
        left_many: "{count} spørsmål er ikke besvart.", "{count} spørsmål er ikkje svart på.", "{count} questions are not answered.";
        new_words_one: "{count} spørsmål har fått nye ord siden dere svarte.", "{count} spørsmål har fått nye ord sidan de svarte.", "{count} question has new words since you answered.";
        new_words_many: "{count} spørsmål har fått nye ord siden dere svarte.", "{count} spørsmål har fått nye ord sidan de svarte.", "{count} questions have new words since you answered.";
        from_meeting: "Ta med fra møtet deres", "Ta med frå møtet dykkar", "Add from your meeting";
        from_actions: "Ta med fra tiltakene deres", "Ta med frå tiltaka dykkar", "Add from your actions";
        done: "Ferdig", "Ferdig", "Done";
        clear: "Fjern svaret", "Fjern svaret", "Remove the answer";
        cleared: "Svaret er fjernet.", "Svaret er fjerna.", "The answer is removed.";
        who: "Hvem kan lese svaret?", "Kven kan lese svaret?", "Who may read the answer?";
        who_adviser:
            "Til nettverkslederen – spres ikke",
            "Til nettverksleiaren – blir ikkje spreidd",
            "To the network leader – not spread";
        who_nameless: "Uten skolens navn", "Utan namnet på skulen", "Without the school's name";
        who_named: "Med skolens navn", "Med namnet på skulen", "With the school's name";
        about_adviser:
            "Nettverkslederen sprer ikke dette. Svaret kan likevel være et dokument hos kommunen som noen kan be om innsyn i.",
            "Nettverksleiaren spreier ikkje dette. Svaret kan likevel vere eit dokument hos kommunen som nokon kan be om innsyn i.",
            "The network leader does not spread this. The answer may still be a document that someone can ask the municipality to see.";
        about_marked:
            "Det som er merket «Til nettverkslederen», spres ikke. Det kan likevel være et dokument hos kommunen som noen kan be om innsyn i.",
            "Det som er merkt «Til nettverksleiaren», blir ikkje spreidd. Det kan likevel vere eit dokument hos kommunen som nokon kan be om innsyn i.",
            "What is marked “To the network leader” is not spread. It may still be a document that someone can ask the municipality to see.";
        about_nameless:
            "Nettverkslederen ser hvilken skole som skrev. Etter fristen, når minst fem skoler har valgt dette, kan ordene vises for andre uten skolens navn. Det kan ikke trekkes tilbake. Se etter navn på personer og steder. Svaret kan være et dokument som noen kan be om innsyn i.",
            "Nettverksleiaren ser kva skule som skreiv. Etter fristen, når minst fem skular har valt dette, kan orda visast for andre utan namnet på skulen. Det kan ikkje trekkjast tilbake. Sjå etter namn på personar og stader. Svaret kan vere eit dokument som nokon kan be om innsyn i.",
            "The network leader sees which school wrote it. After the due date, once at least five schools have chosen this, the words may be shown to others without the school’s name. That cannot be taken back. Look for names of people and places. The answer may be a document that someone can ask to see.";
        about_named:
            "Ordene kan vises for andre, også utenfor skolene, med navnet på skolen deres. Se etter navn på personer.",
            "Orda kan visast for andre, òg utanfor skulane, med namnet på skulen dykkar. Sjå etter namn på personar.",
            "The words may be shown to others, also outside the schools, with your school's name. Look for names of people.";
        took_part: "Hvem var med på svaret?", "Kven var med på svaret?", "Who took part in the answer?";
        took_part_about:
            "Kryss av for grupper, ikke for personer. Dette er til nettverkslederen og spres ikke.",
            "Kryss av for grupper, ikkje for personar. Dette er til nettverksleiaren og blir ikkje spreidd.",
            "Tick groups, not people. This is for the network leader and is not spread.";
        two_written:
            "Det er skrevet to svar samtidig. Velg det som skal gjelde.",
            "Det er skrive to svar samtidig. Vel det som skal gjelde.",
            "Two answers were written at the same time. Choose the one that is to stand.";
        ready: "{count} av {all} er klare.", "{count} av {all} er klare.", "{count} of {all} are ready.";
        see: "Se det som sendes", "Sjå det som blir sendt", "See what is sent";
        nothing_yet:
            "Svar på minst ett spørsmål først. «Ingenting å melde» er også et svar.",
            "Svar på minst eitt spørsmål først. «Ingenting å melde» er òg eit svar.",
            "Answer at least one question first. “Nothing to report” is an answer too.";
        sheet: "Dette sendes", "Dette blir sendt", "This is sent";
        sheet_about:
            "Filen inneholder svarene under og ikke noe annet fra denne enheten: ingen initialer, ingen innspill og ingen møter.",
            "Fila inneheld svara under og ikkje noko anna frå denne eininga: ingen initialar, ingen innspel og ingen møte.",
            "The file holds the answers below and nothing else from this device: no initials, no points and no meetings.";
        way_words: "Word eller e-post", "Word eller e-post", "Word or e-mail";
        file_word: "svar", "svar", "answer";
        words_about:
            "Til en nettverksleder som heller vil ha svaret i Word eller i en e-post. Det inneholder svarene under, hvem som kan se dem, og ikke noe annet fra denne enheten.",
            "Til ein nettverksleiar som heller vil ha svaret i Word eller i ein e-post. Det inneheld svara under, kven som kan sjå dei, og ikkje noko anna frå denne eininga.",
            "For a network leader who would rather have the answer in Word or in an e-mail. It holds the answers below, who may see them, and nothing else from this device.";
        words_without:
            "Svaret på «{asked}» er med i filen til Fellestid, men ikke her: opplegget dere har fått, har ikke det spørsmålet.",
            "Svaret på «{asked}» er med i fila til Fellestid, men ikkje her: opplegget de har fått, har ikkje det spørsmålet.",
            "The answer to “{asked}” is in the file for Fellestid, but not here: the package you have does not ask it.";
        sent_words:
            "{date}, i Word eller e-post. Da følger det ingen kode med. Spør nettverkslederen om svaret kom fram.",
            "{date}, i Word eller e-post. Då følgjer det ingen kode med. Spør nettverksleiaren om svaret kom fram.",
            "{date}, in Word or by e-mail. No code goes with it. Ask the network leader whether the answer arrived.";
        unanswered: "Ikke svart", "Ikkje svart", "Not answered";
        sent: "Svaret er delt", "Svaret er delt", "The answer is shared";
        sent_about:
            "{date}. Nettverkslederen kan bekrefte med den samme koden.",
            "{date}. Nettverksleiaren kan stadfeste med den same koden.",
            "{date}. The network leader can confirm with the same code.";
        saved: "Svaret er lagret som fil", "Svaret er lagra som fil", "The answer is saved as a file";
        saved_for_network:
            "Svaret er lagret som fil til nettverkslederen.",
            "Svaret er lagra som fil til nettverksleiaren.",
            "The answer is saved as a file for the network leader.";
        saved_about:
            "{date}. Filen ligger blant nedlastingene dine. Send den til nettverkslederen.",
            "{date}. Fila ligg blant nedlastingane dine. Send ho til nettverksleiaren.",
            "{date}. The file is among your downloads. Send it to the network leader.";
        receipt: "Kvittering", "Kvittering", "Receipt";
        receipt_about:
            "Koden er laget av svarene. Står den samme koden hos nettverkslederen, er alt kommet fram slik dere skrev det. Endrer dere svaret, får det en ny.",
            "Koden er laga av svara. Står den same koden hos nettverksleiaren, er alt komme fram slik de skreiv det. Endrar de svaret, får det ein ny.",
            "The code is made from the answers. If the network leader has the same code, everything arrived as you wrote it. If you change the answer, it gets a new one.";
        copy: "Kopier koden", "Kopier koden", "Copy the code";
        changed_since:
            "Svaret er endret etter at dere delte det. Del det på nytt, så nettverkslederen får det siste.",
            "Svaret er endra etter at de delte det. Del det på nytt, så nettverksleiaren får det siste.",
            "The answer has changed since you shared it. Share it again, so that the network leader has the latest.";
        not_arrived: "Kom det ikke fram?", "Kom det ikkje fram?", "Did it not arrive?";
        again: "Del svaret på nytt", "Del svaret på nytt", "Share the answer again";
        went_along: "Dette fulgte med", "Dette følgde med", "This went along";
        change_all: "Endre svaret", "Endre svaret", "Change the answer";
        delete: "Slett opplegget", "Slett opplegget", "Delete the package";
        deleted: "Opplegget er slettet.", "Opplegget er sletta.", "The package is deleted.";
        to_today: "Til I dag", "Til I dag", "To Today";
    }
}
