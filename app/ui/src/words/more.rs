//! Mer: settings, files, privacy.

super::words! {
    More {
        heading: "Mer", "Meir", "More";
        settings_heading: "Innstillinger", "Innstillingar", "Settings";
        settings_language: "Språk", "Språk", "Language";
        language_bokmal: "Bokmål", "Bokmål", "Bokmål";
        language_nynorsk: "Nynorsk", "Nynorsk", "Nynorsk";
        language_english: "English", "English", "English";
        settings_theme: "Lys eller mørk", "Lys eller mørk", "Light or dark";
        theme_auto: "Som nettbrettet", "Som nettbrettet", "Like the tablet";
        theme_light: "Lys", "Lys", "Light";
        theme_dark: "Mørk", "Mørk", "Dark";
        settings_text_size: "Tekststørrelse", "Tekststorleik", "Text size";
        text_size_normal: "Vanlig", "Vanleg", "Normal";
        text_size_large: "Stor", "Stor", "Large";
        text_size_largest: "Størst", "Størst", "Largest";
        files: "Filer og sikkerhetskopi", "Filer og tryggingskopi", "Files and backup";
        backup_about:
            "En sikkerhetskopi er én fil med alt. Legg den på et trygt sted utenfor nettbrettet.",
            "Ein tryggingskopi er éi fil med alt. Legg ho på ein trygg stad utanfor nettbrettet.",
            "A backup is one file with everything. Put it somewhere safe outside the tablet.";
        about: "Om Fellestid", "Om Fellestid", "About Fellestid";
        about_text:
            "Fellestid hjelper ansatte i skolen å tenke, snakke og bli enige sammen. Appen virker uten nett.",
            "Fellestid hjelper tilsette i skulen å tenkje, snakke og bli samde saman. Appen verkar utan nett.",
            "Fellestid helps school staff think, talk and agree together. It works with no network.";
        about_version: "Versjon {version}", "Versjon {version}", "Version {version}";
        privacy: "Personvern", "Personvern", "Privacy";
        privacy_stays:
            "Alt blir i denne nettleseren til du deler det.",
            "Alt blir i denne nettlesaren til du deler det.",
            "Everything stays in this browser until you share it.";
        privacy_no_server:
            "Det finnes ingen konto og ingen server som samler inn det dere skriver.",
            "Det finst ingen konto og ingen tenar som samlar inn det de skriv.",
            "There is no account and no server that collects what you write.";
        privacy_pupils:
            "Elevnavn hører ikke hjemme her. Skriv om det vi gjør.",
            "Elevnamn høyrer ikkje heime her. Skriv om det vi gjer.",
            "Pupils’ names do not belong here. Write about what we do.";
        privacy_shared_tablet:
            "Alle som bruker dette nettbrettet, kan lese det som står her.",
            "Alle som bruker dette nettbrettet, kan lese det som står her.",
            "Anyone who uses this tablet can read what is here.";
        it: "Til IKT", "Til IKT", "For IT";
        it_about:
            "Fellestid er en mappe med faste filer på en vanlig nettside. Ingen database, ingen kontoer.",
            "Fellestid er ei mappe med faste filer på ei vanleg nettside. Ingen database, ingen kontoar.",
            "Fellestid is a folder of static files on an ordinary website. No database, no accounts.";
        it_requests:
            "Siden henter bare sine egne filer og sender ingenting fra seg.",
            "Sida hentar berre sine eigne filer og sender ingenting frå seg.",
            "The page fetches only its own files and sends nothing out.";
        it_storage:
            "Nettleseren lagrer i IndexedDB og localStorage under denne adressen.",
            "Nettlesaren lagrar i IndexedDB og localStorage under denne adressa.",
            "The browser stores in IndexedDB and localStorage under this address.";
    }
}
