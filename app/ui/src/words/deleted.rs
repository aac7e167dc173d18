//! Words about what was deleted, and bringing it back.

super::words! {
    Deleted {
        heading: "Slettet", "Sletta", "Deleted";
        about:
            "Det dere har slettet, kan hentes tilbake herfra, eller slettes for godt.",
            "Det de har sletta, kan hentast tilbake herfrå, eller slettast for godt.",
            "What you have deleted can be brought back from here, or erased for good.";
        empty: "Ingenting er slettet.", "Ingenting er sletta.", "Nothing is deleted.";
        restore: "Hent tilbake", "Hent tilbake", "Bring back";
        restore_one: "Hent tilbake: {title}", "Hent tilbake: {title}", "Bring back: {title}";
        restored: "Hentet tilbake.", "Henta tilbake.", "Brought back.";
        set: "Spørsmålssett", "Spørsmålssett", "Question set";
        meeting: "Møte", "Møte", "Meeting";
        method: "Egen arbeidsform", "Eiga arbeidsform", "Method of your own";
        action: "Tiltak", "Tiltak", "Action";
        theme: "Tema", "Tema", "Theme";
        question: "Spørsmål", "Spørsmål", "Question";
        task: "Oppgave", "Oppgåve", "Task";
        part: "Delspørsmål", "Delspørsmål", "Sub-question";
        point: "Innspill", "Innspel", "Point";
        pile: "Bunke", "Bunke", "Pile";
        pulse_text: "Svar i pulsen", "Svar i pulsen", "Answer in the pulse";
        person: "Person", "Person", "Person";
        people: "Personliste", "Personliste", "List of people";
        station: "Stopp i sirkelen", "Stopp i sirkelen", "Stop in the circle";
        mark: "Kjennetegn", "Kjenneteikn", "Hallmark of a good meeting";
        more: "Vis flere", "Vis fleire", "Show more";
        erase_one: "Slett for godt: {title}", "Slett for godt: {title}", "Erase for good: {title}";
        erase_ask:
            "Dette blir borte for godt fra denne enheten, med alt som står i det, og kommer ikke tilbake selv om du henter inn en eldre fil.",
            "Dette blir borte for godt frå denne eininga, med alt som står i det, og kjem ikkje tilbake sjølv om du hentar inn ei eldre fil.",
            "This will be gone from this device for good, with everything in it, and will not come back even if you import an older file.";
        erase_ask_package:
            "Dette og alle svar på det blir borte for godt fra denne enheten, og kommer ikke tilbake selv om du henter inn en eldre fil. Svar som ligger på andre enheter, blir liggende der.",
            "Dette og alle svar på det blir borte for godt frå denne eininga, og kjem ikkje tilbake sjølv om du hentar inn ei eldre fil. Svar som ligg på andre einingar, blir liggande der.",
            "This and all answers to it will be gone from this device for good, and will not come back even if you import an older file. Answers on other devices stay there.";
        untitled: "Uten tittel", "Utan tittel", "Untitled";
        inside: "fra «{title}»", "frå «{title}»", "from “{title}”";
        when: "slettet {date}", "sletta {date}", "deleted {date}";
        today: "slettet i dag", "sletta i dag", "deleted today";
    }
}
