//! The frame: navigation, saving, storage in trouble.

super::words! {
    Frame {
        app_name: "Fellestid", "Fellestid", "Fellestid";
        nav_label: "Hovedmeny", "Hovudmeny", "Main menu";
        nav_today: "I dag", "I dag", "Today";
        nav_meetings: "Møter", "Møte", "Meetings";
        nav_questions: "Spørsmål", "Spørsmål", "Questions";
        nav_actions: "Tiltak", "Tiltak", "Actions";
        nav_more: "Mer", "Meir", "More";
        skip_to_content: "Hopp til innholdet", "Hopp til innhaldet", "Skip to content";
        page_not_found: "Her er det ingenting.", "Her er det ingenting.", "There is nothing here.";
        page_not_found_act: "Gå til I dag", "Gå til I dag", "Go to Today";
        saved: "Lagret", "Lagra", "Saved";
        saving: "Lagrer …", "Lagrar …", "Saving …";
        not_saved_yet:
            "Ikke lagret ennå – teksten er her",
            "Ikkje lagra enno – teksten er her",
            "Not saved yet – the text is here";
        storage_full:
            "Det er ikke mer plass her. Teksten står på skjermen. Lagre en sikkerhetskopi nå, og rydd plass.",
            "Det er ikkje meir plass her. Teksten står på skjermen. Lagre ein tryggingskopi no, og rydd plass.",
            "There is no more room here. Your text is on the screen. Save a backup now, and free some space.";
        storage_closed_elsewhere:
            "Fellestid er åpen i en annen fane i en nyere versjon. Fortsett der.",
            "Fellestid er open i ei anna fane i ein nyare versjon. Hald fram der.",
            "Fellestid is open in another tab in a newer version. Carry on there.";
        storage_blocked:
            "En annen fane er i veien. Lukk den, så åpner Fellestid seg her.",
            "Ei anna fane er i vegen. Lukk ho, så opnar Fellestid seg her.",
            "Another tab is in the way. Close it, and Fellestid opens here.";
        storage_cannot_open:
            "Fellestid får ikke åpnet lageret i nettleseren. Det du skriver, er på skjermen, men blir ikke lagret.",
            "Fellestid får ikkje opna lageret i nettlesaren. Det du skriv, er på skjermen, men blir ikkje lagra.",
            "Fellestid cannot open the browser’s storage. What you write is on the screen but is not being saved.";
        storage_in_part:
            "Nettleseren tar ikke vare på alt akkurat nå. Det du skriver, er her til du lukker siden. Lagre en sikkerhetskopi.",
            "Nettlesaren tek ikkje vare på alt akkurat no. Det du skriv, er her til du lukkar sida. Lagre ein tryggingskopi.",
            "The browser is not keeping everything right now. What you write is here until you close the page. Save a backup.";
        storage_try_again: "Prøv igjen", "Prøv på nytt", "Try again";
        update_ready:
            "Ny versjon er klar. Den tas i bruk neste gang du åpner appen.",
            "Ny versjon er klar. Han blir teken i bruk neste gong du opnar appen.",
            "A new version is ready. It is used the next time you open the app.";
        part_on_its_way: "Henter …", "Hentar …", "Fetching …";
        part_missing:
            "Denne delen av Fellestid er ikke hentet ennå. Alt du har skrevet, er trygt. Sjekk nettet og prøv igjen.",
            "Denne delen av Fellestid er ikkje henta enno. Alt du har skrive, er trygt. Sjekk nettet og prøv på nytt.",
            "This part of Fellestid has not been fetched yet. Everything you have written is safe. Check the network and try again.";
        part_try_again: "Prøv igjen", "Prøv på nytt", "Try again";
    }
}
