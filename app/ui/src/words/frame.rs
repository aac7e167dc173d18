//! Words of the frame: navigation, saving, storage in trouble.

super::words! {
    Frame {
        app_name: "Fellestid", "Fellestid", "Fellestid";
        nav_label: "Hovedmeny", "Hovudmeny", "Main menu";
        nav_today: "I dag", "I dag", "Today";
        nav_meetings: "Møter", "Møte", "Meetings";
        nav_questions: "Spørsmål", "Spørsmål", "Questions";
        nav_actions: "Tiltak", "Tiltak", "Actions";
        nav_find: "Søk", "Søk", "Search";
        nav_network: "Nettverk", "Nettverk", "Network";
        nav_more: "Mer", "Meir", "More";
        skip_to_content: "Hopp til innholdet", "Hopp til innhaldet", "Skip to content";
        page_not_found: "Fant ikke siden.", "Fann ikkje sida.", "Page not found.";
        page_not_found_act: "Gå til I dag", "Gå til I dag", "Go to Today";
        saved: "Lagret", "Lagra", "Saved";
        saving: "Lagrer …", "Lagrar …", "Saving …";
        not_saved_yet:
            "Ikke lagret ennå – teksten er her",
            "Ikkje lagra enno – teksten er her",
            "Not saved yet – the text is here";
        storage_full:
            "Enheten er full. Det siste står på skjermen, men er ikke lagret. Lagre en sikkerhetskopi nå, og slett noe du ikke trenger.",
            "Eininga er full. Det siste står på skjermen, men er ikkje lagra. Lagre ein tryggingskopi no, og slett noko du ikkje treng.",
            "This device is full. Your latest text is on the screen, but not saved. Save a backup now, and delete something you do not need.";
        storage_closed_elsewhere:
            "Fellestid er åpen i en annen fane i en nyere versjon. Fortsett der.",
            "Fellestid er open i ei anna fane i ein nyare versjon. Hald fram der.",
            "Fellestid is open in another tab in a newer version. Carry on there.";
        storage_blocked:
            "Fellestid er åpen i en annen fane. Lukk den, så starter Fellestid her.",
            "Fellestid er open i ei anna fane. Lukk ho, så startar Fellestid her.",
            "Fellestid is open in another tab. Close it, and Fellestid starts here.";
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
        part_on_its_way: "Laster …", "Lastar …", "Loading …";
        part_missing:
            "Denne delen av Fellestid er ikke lastet ned ennå. Alt du har skrevet, er trygt. Sjekk nettet og prøv igjen.",
            "Denne delen av Fellestid er ikkje lasta ned enno. Alt du har skrive, er trygt. Sjekk nettet og prøv på nytt.",
            "This part of Fellestid has not been downloaded yet. Everything you have written is safe. Check the network and try again.";
        part_try_again: "Prøv igjen", "Prøv på nytt", "Try again";
    }
}
