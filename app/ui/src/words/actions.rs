//! Words about actions (tiltak).

super::words! {
    Actions {
        heading: "Tiltak", "Tiltak", "Actions";
        lead: "Det vi ble enige om, og hvordan det går.", "Det vi blei samde om, og korleis det går.", "What we agreed, and how it is going.";
        empty:
            "Ingen tiltak ennå. Det første kommer fra et møte: Trykk på flagget ved et innspill, så blir det et tiltak.",
            "Ingen tiltak enno. Det første kjem frå eit møte: Trykk på flagget ved eit innspel, så blir det eit tiltak.",
            "No actions yet. The first one comes from a meeting: tap the flag beside a point, and it becomes an action.";
        new: "Nytt tiltak", "Nytt tiltak", "New action";
        untitled: "Tiltak uten navn", "Tiltak utan namn", "Untitled action";
        view: "Vis som", "Vis som", "Show as";
        as_list: "Liste", "Liste", "List";
        as_board: "Tavle", "Tavle", "Board";
        filters: "Vis bare", "Vis berre", "Show only";
        everyone: "Alles tiltak", "Tiltaka til alle", "Everyone’s actions";
        filter_due: "Fristen er passert", "Fristen er passert", "Past the due date";
        filter_review: "Tid for å se på det igjen", "Tid for å sjå på det att", "Time to look again";
        none_match: "Ingen tiltak passer til det du har valgt.", "Ingen tiltak passar til det du har valt.", "No actions match what you have chosen.";
        show_all: "Vis alle", "Vis alle", "Show all";
        shown_one: "{count} tiltak vises.", "Viser {count} tiltak.", "{count} action shown.";
        shown_many: "{count} tiltak vises.", "Viser {count} tiltak.", "{count} actions shown.";
        common_heading: "Felles tiltak", "Felles tiltak", "Common actions";
        other_heading: "Andre tiltak", "Andre tiltak", "Other actions";
        open_heading: "Det vi holder på med", "Det vi held på med", "What we are working on";
        common_short: "Felles", "Felles", "Common";
        all_done: "Alt vi ble enige om, er i mål.", "Alt vi blei samde om, er i mål.", "Everything we agreed is done.";
        finished_one: "{count} ferdig", "{count} ferdig", "{count} finished";
        finished_many: "{count} ferdige", "{count} ferdige", "{count} finished";
        column_empty: "Ingen her nå.", "Ingen her no.", "None here now.";
        move_to: "Flytt «{text}» til {column}", "Flytt «{text}» til {column}", "Move “{text}” to {column}";
        moved: "Flyttet til {column}.", "Flytta til {column}.", "Moved to {column}.";
        goal: "Hva vil vi oppnå?", "Kva vil vi oppnå?", "What do we want to achieve?";
        what: "Hva gjør vi?", "Kva gjer vi?", "What will we do?";
        sign: "Tegn på at det virker", "Teikn på at det verkar", "Sign that it works";
        sign_short: "Tegn", "Teikn", "Sign";
        sign_placeholder:
            "Hva kan vi se eller høre hos elevene?",
            "Kva kan vi sjå eller høyre hos elevane?",
            "What can we see or hear from the pupils?";
        responsible: "Hvem har ansvar?", "Kven har ansvar?", "Who is responsible?";
        responsible_placeholder: "Initialer eller rolle holder", "Initialar eller rolle held", "Initials or a role will do";
        due: "Frist", "Frist", "Due";
        review: "Se på det igjen", "Sjå på det att", "Look at it again";
        review_now:
            "Nå er det tid for å se på dette igjen. Hvordan går det?",
            "No er det tid for å sjå på dette att. Korleis går det?",
            "It is time to look at this again. How is it going?";
        common: "Felles for hele personalet", "Felles for heile personalet", "For the whole staff";
        common_about:
            "Ett felles tiltak får til mer enn ti hver for seg.",
            "Eitt felles tiltak får til meir enn ti kvar for seg.",
            "One common action does more than ten separate ones.";
        level: "Hvem gjelder det?", "Kven gjeld det?", "Who does it concern?";
        level_none: "Ikke valgt", "Ikkje valt", "Not chosen";
        more: "Mer om tiltaket", "Meir om tiltaket", "More about the action";
        more_about:
            "Feltene svarer omtrent til SMTTE-modellen: status, mål, tiltak, tegn og evaluering.",
            "Felta svarer omtrent til SMTTE-modellen: status, mål, tiltak, teikn og evaluering.",
            "The fields roughly match SMTTE, a Norwegian planning model: status, goal, action, sign and evaluation.";
        context: "Slik er det nå", "Slik er det no", "How it is now";
        builds_on: "Hva bygger vi på?", "Kva byggjer vi på?", "What is it built on?";
        builds_on_about:
            "Forskning, erfaring eller en etisk vurdering. Gjerne alle tre.",
            "Forsking, erfaring eller ei etisk vurdering. Gjerne alle tre.",
            "Research, experience or ethical judgement. All three if you can.";
        from_point: "Fra innspillet «{text}»", "Frå innspelet «{text}»", "From the point “{text}”";
        from_meeting:
            "Fra møtet «{title}», {date}",
            "Frå møtet «{title}», {date}",
            "From the meeting “{title}”, {date}";
        from_question: "Spørsmålet var: {text}", "Spørsmålet var: {text}", "The question was: {text}";
        from_elsewhere:
            "Kommer fra et møte som ikke ligger her.",
            "Kjem frå eit møte som ikkje ligg her.",
            "Comes from a meeting that is not on this device.";
        trace: "Hvor det kommer fra", "Kvar det kjem frå", "Where it comes from";
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
        outcome: "Hva skjedde?", "Kva skjedde?", "What happened?";
        outcome_later:
            "Hva skjedde? Skriv det her når du vil.",
            "Kva skjedde? Skriv det her når du vil.",
            "What happened? Write it here whenever you like.";
        learning: "Hva lærte vi?", "Kva lærte vi?", "What did we learn?";
        learning_placeholder:
            "Noe vi tar med oss videre", "Noko vi tek med oss vidare", "Something to take with us";
        deleted: "Tiltaket er slettet.", "Tiltaket er sletta.", "The action is deleted.";
    }
}
