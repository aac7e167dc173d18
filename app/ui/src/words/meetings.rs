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
        find: "Finn et møte", "Finn eit møte", "Find a meeting";
        find_none:
            "Ingen møter med de ordene. Det som er skrevet i møtene, finner du med «Søk».",
            "Ingen møte med dei orda. Det som er skrive i møta, finn du med «Søk».",
            "No meetings with those words. What is written in them, you find with “Search”.";
        term_autumn: "Høsten {year}", "Hausten {year}", "Autumn {year}";
        term_spring: "Våren {year}", "Våren {year}", "Spring {year}";
        left_open: "ikke avsluttet", "ikkje avslutta", "not ended";
        wait: "Vent her", "Vent her", "Wait here";
        wait_begin:
            "Møtet begynner her av seg selv klokka {time}. Sier møtelederen fra før det, trykker dere «Start møtet».",
            "Møtet byrjar her av seg sjølv klokka {time}. Seier møteleiaren frå før det, trykkjer de «Start møtet».",
            "The meeting begins here by itself at {time}. If the meeting leader says so earlier, tap “Start the meeting”.";
        wait_coming: "Planen er lagret her", "Planen er lagra her", "The plan is saved here";
        wait_until:
            "Møtet er {date}. Åpne Fellestid da, så står det under «I dag». Dere trenger ikke nett.",
            "Møtet er {date}. Opne Fellestid då, så står det under «I dag». De treng ikkje nett.",
            "The meeting is on {date}. Open Fellestid then, and you find it under “Today”. You need no network.";
        wait_over: "Møtet er ikke begynt her", "Møtet er ikkje byrja her", "The meeting has not begun here";
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
