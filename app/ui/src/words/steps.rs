//! The steps of a meeting, and what they ask people to do.

super::words! {
    Steps {
        alone: "Individuelt", "Individuelt", "On your own";
        alone_do:
            "Skriv for deg selv. Ingen snakker ennå.",
            "Skriv for deg sjølv. Ingen snakkar enno.",
            "Write for yourself. Nobody talks yet.";
        round: "Runde i gruppen", "Runde i gruppa", "Round in the group";
        round_do:
            "Ett innspill hver, i tur. Ingen kommentarer ennå.",
            "Eitt innspel kvar, i tur. Ingen kommentarar enno.",
            "One point each, in turn. No comments yet.";
        talk: "Samtale i gruppen", "Samtale i gruppa", "Talk in the group";
        talk_do:
            "Snakk sammen. Hva går igjen, og hvorfor gjør vi det slik?",
            "Snakk saman. Kva går igjen, og kvifor gjer vi det slik?",
            "Talk together. What comes up again, and why do we do it like this?";
        plenary: "Plenum", "Plenum", "Plenary";
        plenary_do:
            "Ett innspill fra hvert bord: det viktigste de andre bør høre.",
            "Eitt innspel frå kvart bord: det viktigaste dei andre bør høyre.",
            "One point from each table: the most important for the others to hear.";
        action: "Tiltak", "Tiltak", "Action";
        action_do:
            "Velg ett felles tiltak. Hva gjør vi, og hvordan ser vi at det virker?",
            "Vel eitt felles tiltak. Kva gjer vi, og korleis ser vi at det verkar?",
            "Choose one common action. What do we do, and how will we see that it works?";
        free: "Samtale", "Samtale", "Talk";
        free_do: "Snakk sammen om spørsmålet.", "Snakk saman om spørsmålet.", "Talk together about the question.";
        information: "Informasjon", "Informasjon", "Information";
        information_do:
            "Kort og tydelig. Spørsmål tar vi til slutt.",
            "Kort og tydeleg. Spørsmål tek vi til slutt.",
            "Short and clear. Questions come at the end.";
        pause: "Pause", "Pause", "Break";
        pause_do: "Rør litt på dere. Vi begynner igjen presis.", "Rør litt på dykk. Vi byrjar igjen presis.", "Stretch your legs. We start again on time.";
        look_back: "Siden sist", "Sidan sist", "Since last time";
        look_back_do:
            "Hva ble vi enige om sist? Hvordan gikk det?",
            "Kva blei vi samde om sist? Korleis gjekk det?",
            "What did we agree last time? How did it go?";
        film: "Film eller tekst", "Film eller tekst", "Film or text";
        film_do:
            "Se eller les først. Noter det du stusser over.",
            "Sjå eller les først. Noter det du stussar over.",
            "Watch or read first. Note what makes you wonder.";
    }
}
