//! Words of «Prøv alene», the first minutes.

super::words! {
    TryAlone {
        meeting_title: "Tre minutter alene", "Tre minutt åleine", "Three minutes on my own";
        step: "Skjerm {number} av {count}", "Skjerm {number} av {count}", "Screen {number} of {count}";
        choose: "Velg et spørsmål", "Vel eit spørsmål", "Choose a question";
        choose_about:
            "Ta det du har mest lyst til å tenke på. Ingen ser det du skriver.",
            "Ta det du har mest lyst til å tenkje på. Ingen ser det du skriv.",
            "Take the one you most want to think about. Nobody sees what you write.";
        chosen: "Du er i gang med dette.", "Du er i gang med dette.", "You have begun this one.";
        write:
            "Skriv for deg selv. Ett minutt. Stikkord holder, ett om gangen.",
            "Skriv for deg sjølv. Eitt minutt. Stikkord held, eitt om gongen.",
            "Write for yourself. One minute. A few words will do, one thing at a time.";
        take_your_time: "Minuttet er gått. Ta den tiden du trenger.", "Minuttet er gått. Ta den tida du treng.", "The minute has passed. Take the time you need.";
        write_first: "Skriv ett stikkord først.", "Skriv eitt stikkord først.", "Write a word or two first.";
        onward: "Videre", "Vidare", "Continue";
        why: "Hvorfor gjør vi det slik?", "Kvifor gjer vi det slik?", "Why do we do it like this?";
        choose_point: "Velg det du vil se nærmere på", "Vel det du vil sjå nærare på", "Choose what you want to look at more closely";
        why_placeholder:
            "Kanskje fordi vi alltid har gjort det",
            "Kanskje fordi vi alltid har gjort det",
            "Perhaps because we always have";
        will_heading: "Hva vil du prøve?", "Kva vil du prøve?", "What will you try?";
        will: "Jeg vil …", "Eg vil …", "I will …";
        will_placeholder:
            "spørre elevene hva de lærte", "spørje elevane kva dei lærte", "ask the pupils what they learned";
        will_first: "Skriv hva du vil prøve, så blir det et tiltak.", "Skriv kva du vil prøve, så blir det eit tiltak.", "Write what you will try, and it becomes an action.";
        will_about: "Noe lite du kan gjøre denne uka, er best.", "Noko lite du kan gjere denne veka, er best.", "Something small you can do this week is best.";
        sign_placeholder: "Hva ser eller hører du da?", "Kva ser eller høyrer du då?", "What will you see or hear then?";
        make: "Lag tiltaket", "Lag tiltaket", "Make the action";
        done: "Her er tiltaket ditt", "Her er tiltaket ditt", "Here is your action";
        done_about:
            "Fra spørsmål til tiltak på noen minutter. Slik blir det for alle i et møte. Tiltaket ligger under I dag og Tiltak.",
            "Frå spørsmål til tiltak på nokre minutt. Slik blir det for alle i eit møte. Tiltaket ligg under I dag og Tiltak.",
            "From a question to an action in a few minutes. A meeting does this for everyone. You find the action under Today and Actions.";
        to_team: "Ta spørsmålet med til teammøtet", "Ta spørsmålet med til teammøtet", "Take the question to the team meeting";
        to_today: "Gå til I dag", "Gå til I dag", "Go to Today";
    }
}
