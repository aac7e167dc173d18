//! What was deleted, and the way back.

super::words! {
    Deleted {
        heading: "Slettet", "Sletta", "Deleted";
        about:
            "Det dere har slettet, kan hentes tilbake herfra.",
            "Det de har sletta, kan hentast tilbake herfrå.",
            "What you have deleted can be brought back from here.";
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
        part: "Del av et spørsmål", "Del av eit spørsmål", "Part of a question";
        point: "Innspill", "Innspel", "Point";
        untitled: "Uten tittel", "Utan tittel", "Untitled";
        inside: "fra «{title}»", "frå «{title}»", "from “{title}”";
        when: "slettet {date}", "sletta {date}", "deleted {date}";
        today: "slettet i dag", "sletta i dag", "deleted today";
    }
}
