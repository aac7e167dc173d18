//! Words of the talk at a table: turns in the round, the ladder, and questioning our own practice.

super::words! {
    Turns {
        name: "Runden", "Runden", "The round";
        now: "Nå: {who}", "No: {who}", "Now: {who}";
        next: "Neste: {who}", "Neste: {who}", "Next: {who}";
        last: "Ferdig med runden", "Ferdig med runden", "The round is done";
        seat: "plass {number}", "plass {number}", "seat {number}";
        order: "Rekkefølgen", "Rekkjefølgja", "The order";
        had: "har hatt ordet", "har hatt ordet", "has spoken";
        passed: "sto over", "stod over", "passed";
        lap: "Runde {number}", "Runde {number}", "Round {number}";
        pass: "Står over", "Står over", "Pass";
        undo: "Tilbake til forrige", "Tilbake til den førre", "Back to the one before";
        everyone: "Alle har hatt ordet.", "Alle har hatt ordet.", "Everyone has spoken.";
        spent: "Ingen har flere innspill nå.", "Ingen har fleire innspel no.", "Nobody has more points now.";
        ask_again:
            "Sto over: {who}. Spør om det har kommet noe.",
            "Stod over: {who}. Spør om det har kome noko.",
            "Passed: {who}. Ask if anything has come up.";
        again: "En runde til", "Ein runde til", "Another round";
        who: "Hvem er med i runden?", "Kven er med i runden?", "Who is in the round?";
        who_about:
            "Gjelder bare denne runden, og bare her.",
            "Gjeld berre denne runden, og berre her.",
            "Only for this round, and only here.";
        leaves: "Fjern {who} fra runden", "Fjern {who} frå runden", "Remove {who} from the round";
        joins: "En til ved bordet", "Ein til ved bordet", "One more at the table";
        initials: "Initialer", "Initialar", "Initials";
        join: "Legg til i runden", "Legg til i runden", "Add to the round";
        how_many:
            "Hvor mange er dere ved bordet?",
            "Kor mange er de ved bordet?",
            "How many are you at the table?";
        how_many_about:
            "Da ser dere hvem som er neste.",
            "Då ser de kven som er neste.",
            "Then you see who is next.";
        fewer: "Én færre", "Éin færre", "One fewer";
        more: "Én til", "Éin til", "One more";
        begin: "Start runden", "Start runden", "Start the round";
        dig: "Grav dypere", "Grav djupare", "Dig deeper";
        rung: "{number} av {count}", "{number} av {count}", "{number} of {count}";
        deeper: "Et steg dypere", "Eit steg djupare", "One step deeper";
        back: "Et steg tilbake", "Eit steg tilbake", "One step back";
        stuck: "Står dere fast?", "Står de fast?", "Are you stuck?";
        own_practice:
            "Stiller spørsmål ved egen praksis",
            "Stiller spørsmål ved eigen praksis",
            "Questions our own practice";
        own_practice_sign: "egen praksis", "eigen praksis", "own practice";
        mark_points:
            "Merk innspill som stiller spørsmål ved egen praksis",
            "Merk innspel som stiller spørsmål ved eigen praksis",
            "Mark points that question our own practice";
        mark_about:
            "Merket hører til gruppa. Det sier ikke hvem som skrev.",
            "Merket høyrer til gruppa. Det seier ikkje kven som skreiv.",
            "The mark belongs to the group. It does not tell who wrote.";
        unsaid_only: "Ikke sagt ennå", "Ikkje sagt enno", "Not said yet";
        all_said: "Alt er sagt.", "Alt er sagt.", "Everything is said.";
        left_one:
            "{count} innspill er ikke sagt. Det står i referatet.",
            "{count} innspel er ikkje sagt. Det står i referatet.",
            "{count} point was not said. It is in the minutes.";
        left_many:
            "{count} innspill er ikke sagt. De står i referatet.",
            "{count} innspel er ikkje sagde. Dei står i referatet.",
            "{count} points were not said. They are in the minutes.";
        shown_at_the_end:
            "Det dere har skrevet, vises når møtet avsluttes.",
            "Det de har skrive, blir vist når møtet blir avslutta.",
            "What you have written is shown when the meeting ends.";
        pupil:
            "Er «{name}» en elev? Skriv heller «en elev på 8. trinn».",
            "Er «{name}» ein elev? Skriv heller «ein elev på 8. trinn».",
            "Is “{name}” a pupil? Write “a pupil in year 8” instead.";
        pupil_keep: "Behold", "Behald", "Keep it";
        pupil_change: "Endre", "Endre", "Change it";
        pupil_off: "Ikke spør mer", "Ikkje spør meir", "Don’t ask again";
        pupil_is_off:
            "Du blir ikke spurt mer om elevnavn. Slå det på igjen under Mer.",
            "Du blir ikkje spurd meir om elevnamn. Slå det på att under Meir.",
            "You will not be asked about pupils’ names again. Turn it back on under More.";
        pupil_setting:
            "Spør når et innspill eller et svar ser ut til å navngi en elev",
            "Spør når eit innspel eller eit svar ser ut til å namngi ein elev",
            "Ask when a point or an answer seems to name a pupil";
        pupil_setting_about:
            "Det skjer her. Ingenting sendes.",
            "Det skjer her. Ingenting blir sendt.",
            "It happens here. Nothing is sent.";
    }
}
