//! Actions (tiltak).

super::words! {
    Actions {
        heading: "Tiltak", "Tiltak", "Actions";
        done: "Gjort", "Gjort", "Done";
        empty:
            "Ingen tiltak ennå. Gjør et innspill til tiltak i neste møte.",
            "Ingen tiltak enno. Gjer eit innspel til tiltak i neste møte.",
            "No actions yet. Turn a point into an action in your next meeting.";
        plan_meeting: "Planlegg et møte", "Planlegg eit møte", "Plan a meeting";
        new: "Nytt tiltak", "Nytt tiltak", "New action";
        goal: "Hva vil vi oppnå?", "Kva vil vi oppnå?", "What do we want to achieve?";
        what: "Hva gjør vi?", "Kva gjer vi?", "What do we do?";
        sign: "Tegn på at det virker", "Teikn på at det verkar", "Sign that it works";
        sign_placeholder:
            "Hva kan vi se eller høre hos elevene?",
            "Kva kan vi sjå eller høyre hos elevane?",
            "What can we see or hear from the pupils?";
        responsible: "Hvem har ansvar?", "Kven har ansvar?", "Who is responsible?";
        due: "Frist", "Frist", "Due";
        from_point: "Fra innspillet «{text}»", "Frå innspelet «{text}»", "From the point “{text}”";
        from_meeting:
            "Fra møtet «{title}», {date}",
            "Frå møtet «{title}», {date}",
            "From the meeting “{title}”, {date}";
        from_question: "Spørsmålet var: {text}", "Spørsmålet var: {text}", "The question was: {text}";
        due_passed_weekday:
            "Fristen var {weekday}. Fortsatt aktuelt?",
            "Fristen var {weekday}. Framleis aktuelt?",
            "It was due on {weekday}. Still relevant?";
        due_passed_date:
            "Fristen var {date}. Fortsatt aktuelt?",
            "Fristen var {date}. Framleis aktuelt?",
            "It was due on {date}. Still relevant?";
        due_today: "Fristen er i dag.", "Fristen er i dag.", "Due today.";
        state: "Hvor langt er vi?", "Kor langt er vi?", "How far are we?";
        state_agreed: "Avtalt", "Avtalt", "Agreed";
        state_ongoing: "Holder på", "Held på", "Under way";
        state_done: "Gjort", "Gjort", "Done";
        state_dropped: "Lagt til side", "Lagt til side", "Set aside";
        deleted: "Tiltaket er slettet.", "Tiltaket er sletta.", "The action is deleted.";
    }
}
