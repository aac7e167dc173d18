//! Words of «Over tid»: the pulse, how far reflection went, and what the term's time is planned for.

super::words! {
    Insight {
        heading: "Over tid", "Over tid", "Over time";
        about:
            "Pulsen, refleksjonen og tiden, møte for møte",
            "Pulsen, refleksjonen og tida, møte for møte",
            "The pulse, the reflection and the time, meeting by meeting";
        lead:
            "Slik har møtene våre vært. Tallene gjelder fellesskapet, aldri én person.",
            "Slik har møta våre vore. Tala gjeld fellesskapet, aldri éin person.",
            "How our meetings have been. The figures are about us together, never about one person.";
        empty:
            "Her blir det synlig hvordan møtene utvikler seg. Det begynner med ett møte: Ta pulsen til slutt, og bli enige om et tiltak.",
            "Her blir det synleg korleis møta utviklar seg. Det byrjar med eitt møte: Ta pulsen til slutt, og bli samde om eit tiltak.",
            "Here you will see how your meetings develop. It begins with one meeting: take the pulse at the end, and agree on an action.";
        pulse: "Pulsen", "Pulsen", "The pulse";
        pulse_about:
            "Snittet av «hvor nyttig var møtet», der minst fem svarte.",
            "Snittet av «kor nyttig var møtet», der minst fem svarte.",
            "The average for “how useful was the meeting”, where at least five answered.";
        pulse_none:
            "Ingen puls med minst fem svar ennå. Ta pulsen på slutten av neste møte.",
            "Ingen puls med minst fem svar enno. Ta pulsen på slutten av neste møte.",
            "No pulse with at least five answers yet. Take the pulse at the end of the next meeting.";
        pulse_one:
            "Ett møte så langt. Fra det neste blir det en linje.",
            "Eitt møte så langt. Frå det neste blir det ei linje.",
            "One meeting so far. From the next one there will be a line.";
        chart:
            "Linje med snittet for {count} møter, fra {first} til {last}. Tallene står i tabellen.",
            "Linje med snittet for {count} møte, frå {first} til {last}. Tala står i tabellen.",
            "A line with the average for {count} meetings, from {first} to {last}. The figures are in the table.";
        meeting: "Møte", "Møte", "Meeting";
        answers: "Svar", "Svar", "Answers";
        mean: "Snitt (1–4)", "Snitt (1–4)", "Average (1–4)";
        tenths: "{whole},{tenth}", "{whole},{tenth}", "{whole}.{tenth}";
        questioned: "Egen praksis", "Eigen praksis", "Own practice";
        questioned_about:
            "«Egen praksis» er andelen som svarte ja på «Stilte vi spørsmål ved egen praksis i dag?».",
            "«Eigen praksis» viser kor stor del som svarte ja på «Stilte vi spørsmål ved eigen praksis i dag?».",
            "“Own practice” is the share who answered yes to “Did we question our own practice today?”.";
        reflection: "Refleksjonen", "Refleksjonen", "The reflection";
        reflection_about:
            "Over tid vil vi gjerne se flere felles tiltak, mer blandede bord og flere innspill som stiller spørsmål ved egen praksis.",
            "Over tid vil vi gjerne sjå fleire felles tiltak, meir blanda bord og fleire innspel som stiller spørsmål ved eigen praksis.",
            "Over time we hope to see more common actions, more mixed tables and more points that question our own practice.";
        reflection_none:
            "Tallene kommer når dere har holdt et møte og skrevet eller avtalt noe.",
            "Tala kjem når de har halde eit møte og skrive eller avtalt noko.",
            "The figures come once you have held a meeting and written or agreed something.";
        common_actions: "Felles tiltak", "Felles tiltak", "Common actions";
        mixed_tables: "Blandede bord", "Blanda bord", "Mixed tables";
        own_practice: "Innspill om egen praksis", "Innspel om eigen praksis", "Points about our own practice";
        part_of: "{part} av {all}", "{part} av {all}", "{part} of {all}";
        nothing: "–", "–", "–";
        term: "Fellestiden på én side", "Fellestida på éi side", "Our time together on one page";
        term_about:
            "Møtene dere har holdt, og minuttene som var satt av til læring og til informasjon. Pauser er ikke med.",
            "Møta de har halde, og minutta som var sette av til læring og til informasjon. Pausar er ikkje med.",
            "The meetings you have held, and the minutes set aside for learning and for information. Breaks are not counted.";
        first: "Fra", "Frå", "From";
        last: "Til og med", "Til og med", "To";
        learning: "Læring", "Læring", "Learning";
        information: "Informasjon", "Informasjon", "Information";
        learning_share:
            "{percent} % av tiden var satt av til å lære av hverandre.",
            "{percent} % av tida var sett av til å lære av kvarandre.",
            "{percent} % of the time was set aside for learning from each other.";
        coming: "Planlagt videre:", "Planlagt vidare:", "Planned ahead:";
        sum: "{meetings}: {learning} læring, {information} informasjon.", "{meetings}: {learning} læring, {information} informasjon.", "{meetings}: {learning} of learning, {information} of information.";
        month_line: "{learning} læring\u{a0}· {information} informasjon", "{learning} læring\u{a0}· {information} informasjon", "{learning} of learning\u{a0}· {information} of information";
        meeting_one: "{count} møte", "{count} møte", "{count} meeting";
        meeting_many: "{count} møter", "{count} møte", "{count} meetings";
        minutes_short: "{minutes}\u{a0}min", "{minutes}\u{a0}min", "{minutes}\u{a0}min";
        term_none: "Ingen møter er holdt mellom disse datoene.", "Ingen møte er haldne mellom desse datoane.", "No meetings were held between these dates.";
        undated_one:
            "{count} møte uten dato er ikke med.",
            "{count} møte utan dato er ikkje med.",
            "{count} meeting without a date is not counted.";
        undated_many:
            "{count} møter uten dato er ikke med.",
            "{count} møte utan dato er ikkje med.",
            "{count} meetings without a date are not counted.";
    }
}
