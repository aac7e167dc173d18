//! Words of the list of meetings, and of a meeting to read.

super::words! {
    Meetings {
        heading: "Møter", "Møte", "Meetings";
        coming: "Kommende", "Komande", "Coming up";
        held: "Tidligere møter", "Tidlegare møte", "Earlier meetings";
        empty:
            "Ingen møter her ennå. Slik blir det første:",
            "Ingen møte her enno. Slik blir det første:",
            "No meetings here yet. This is how the first one goes:";
        empty_plan:
            "Velg et spørsmål, så får du en plan med klokkeslett. Det tar fem minutter.",
            "Vel eit spørsmål, så får du ein plan med klokkeslett. Det tek fem minutt.",
            "Choose a question and get a plan with clock times. It takes five minutes.";
        empty_lead:
            "Alle skriver først, så sier hver sitt ved bordet. Ett nettbrett ved hvert bord er nok.",
            "Alle skriv først, så seier kvar sitt ved bordet. Eitt nettbrett ved kvart bord er nok.",
            "Everyone writes first, then each person has a turn at the table. One tablet per table is enough.";
        empty_after:
            "Dere sitter igjen med ett felles tiltak og et ferdig referat.",
            "De sit att med eitt felles tiltak og eit ferdig referat.",
            "You leave with one common action and finished minutes.";
        left_open: "ikke avsluttet", "ikkje avslutta", "not ended";
        wait: "Vent her", "Vent her", "Wait here";
        wait_table:
            "Du sitter ved bord {table}. Møtet begynner {time}.",
            "Du sit ved bord {table}. Møtet byrjar {time}.",
            "You are at table {table}. The meeting begins at {time}.";
        wait_begin:
            "Når møtelederen sier fra, trykker du «Start møtet». Planen ligger her, også uten nett.",
            "Når møteleiaren seier frå, trykkjer du «Start møtet». Planen ligg her og verkar utan nett.",
            "When the meeting leader says so, tap “Start the meeting”. The plan is here, even without a network.";
        handed_in:
            "Dere delte med møtelederen {when}. Når referatet kommer, henter du det inn her.",
            "De delte med møteleiaren {when}. Når referatet kjem, hentar du det inn her.",
            "You shared with the meeting leader {when}. When the minutes come, import them here.";
        lead_here: "Jeg leder møtet fra dette nettbrettet", "Eg leier møtet frå dette nettbrettet", "I lead the meeting from this tablet";
        leads_here:
            "Møtet ledes nå fra dette nettbrettet.",
            "Møtet blir no leidd frå dette nettbrettet.",
            "The meeting is now led from this tablet.";
        deleted: "Møtet er slettet.", "Møtet er sletta.", "The meeting is deleted.";
        reopen: "Åpne møtet igjen", "Opne møtet att", "Open the meeting again";
    }
}
