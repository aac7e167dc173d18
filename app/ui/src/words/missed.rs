//! Words for those who were not there, and for those who cannot come.

super::words! {
    Missed {
        heading: "For deg som ikke var der", "For deg som ikkje var der", "If you were not there";
        lead_after:
            "Det viktigste på én side. Det du svarer, blir med i referatet under «Kom til etter møtet».",
            "Det viktigaste på éi side. Det du svarer, blir med i referatet under «Kom til etter møtet».",
            "The most important things on one page. Your answers go into the minutes under “Added after the meeting”.";
        heading_before: "Kan du ikke komme?", "Kan du ikkje kome?", "Can’t you come?";
        lead_before:
            "Svar her før møtet, så blir det du mener, med i møtet.",
            "Svar her før møtet, så blir det du meiner, med i møtet.",
            "Answer here before the meeting, and your view is part of it.";
        back: "Møtet", "Møtet", "The meeting";
        agreed: "Dette ble vi enige om", "Dette blei vi samde om", "What we agreed";
        agreed_none: "Ingen tiltak fra dette møtet.", "Ingen tiltak frå dette møtet.", "No actions from this meeting.";
        talked: "Dette snakket vi om", "Dette snakka vi om", "What we talked about";
        questions: "Spørsmålene", "Spørsmåla", "The questions";
        said: "Det som ble sagt", "Det som blei sagt", "What was said";
        more_points_many:
            "{count} innspill til står i referatet.",
            "{count} innspel til står i referatet.",
            "{count} more points are in the minutes.";
        more_points_one: "{count} innspill til står i referatet.", "{count} innspel til står i referatet.", "{count} more point is in the minutes.";
        nothing_said: "Ingen innspill til dette.", "Ingen innspel til dette.", "No points on this.";
        answer: "Hva tenker du?", "Kva tenkjer du?", "What do you think?";
        add: "Legg til svaret", "Legg til svaret", "Add the answer";
        added: "Lagret her. Del filen når du er ferdig.", "Lagra her. Del fila når du er ferdig.", "Saved here. Share the file when you are done.";
        yours: "Dette har du svart", "Dette har du svart", "Your answers so far";
        delete_answer: "Slett «{text}»", "Slett «{text}»", "Delete “{text}”";
        deleted: "Svaret er slettet.", "Svaret er sletta.", "The answer is deleted.";
        coming: "Dette kommer", "Dette kjem", "What comes next";
        coming_none: "Ingen nye møter er planlagt her.", "Ingen nye møte er planlagde her.", "No new meetings are planned here.";
        review: "{date}: vi ser på «{action}» igjen", "{date}: vi ser på «{action}» att", "{date}: we look at “{action}” again";
        due: "{date}: frist for «{action}»", "{date}: frist for «{action}»", "{date}: “{action}” is due";
        not_reached: "Spørsmål vi ikke rakk", "Spørsmål vi ikkje rakk", "Questions we did not reach";
        send: "Del svaret ditt", "Del svaret ditt", "Share your answer";
        send_about:
            "Filen inneholder møtet og det du har skrevet. Del den med den som leder møtet. Der blir svaret ditt hentet inn uten at noe annet endres.",
            "Fila inneheld møtet og det du har skrive. Del ho med den som leier møtet. Der blir svaret ditt henta inn utan at noko anna blir endra.",
            "The file contains the meeting and what you have written. Share it with the meeting leader. Your answer is imported there, and nothing else changes.";
        save: "Lagre filen med svaret ditt", "Lagre fila med svaret ditt", "Save the file with your answer";
    }
}
