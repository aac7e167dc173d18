//! Words of Mer: settings, files, privacy.

super::words! {
    More {
        heading: "Mer", "Meir", "More";
        settings_heading: "Innstillinger", "Innstillingar", "Settings";
        settings_language: "Språk", "Språk", "Language";
        language_bokmal: "Bokmål", "Bokmål", "Bokmål";
        language_nynorsk: "Nynorsk", "Nynorsk", "Nynorsk";
        language_english: "English", "English", "English";
        settings_theme: "Lys eller mørk", "Lys eller mørk", "Light or dark";
        theme_auto: "Som enheten", "Som eininga", "Same as the device";
        theme_light: "Lys", "Lys", "Light";
        theme_dark: "Mørk", "Mørk", "Dark";
        settings_text_size: "Tekststørrelse", "Tekststorleik", "Text size";
        text_size_normal: "Vanlig", "Vanleg", "Normal";
        text_size_large: "Stor", "Stor", "Large";
        text_size_largest: "Størst", "Størst", "Largest";
        files: "Filer og sikkerhetskopi", "Filer og tryggingskopi", "Files and backup";
        backup_about:
            "En sikkerhetskopi er én fil med alt. Legg den et trygt sted, ikke bare på denne enheten.",
            "Ein tryggingskopi er éi fil med alt. Legg han ein trygg stad, ikkje berre på denne eininga.",
            "A backup is one file with everything. Put it somewhere safe, not only on this device.";
        about: "Om Fellestid", "Om Fellestid", "About Fellestid";
        about_text:
            "Fellestid hjelper ansatte i skolen med å tenke, snakke og bli enige sammen. Appen virker uten nett.",
            "Fellestid hjelper tilsette i skulen med å tenkje, snakke og bli samde saman. Appen verkar utan nett.",
            "Fellestid helps school staff think, talk and agree together. It works without a network.";
        about_version: "Versjon {version}", "Versjon {version}", "Version {version}";
        privacy: "Personvern", "Personvern", "Privacy";
        privacy_stays:
            "Alt blir på denne enheten til du deler det, eller velger en mappe å lagre i.",
            "Alt blir på denne eininga til du deler det, eller vel ei mappe å lagre i.",
            "Everything stays on this device until you share it, or choose a folder to save to.";
        privacy_no_server:
            "Det finnes ingen konto og ingen server som samler inn det dere skriver.",
            "Det finst ingen konto og ingen tenar som samlar inn det de skriv.",
            "There is no account and no server that collects what you write.";
        privacy_pupils:
            "Elevnavn hører ikke hjemme her. Skriv om det vi gjør.",
            "Elevnamn høyrer ikkje heime her. Skriv om det vi gjer.",
            "Pupils’ names do not belong here. Write about what we do.";
        privacy_shared_tablet:
            "Alle som bruker denne enheten, kan lese det som står her.",
            "Alle som bruker denne eininga, kan lese det som står her.",
            "Anyone who uses this device can read what is here.";
        it: "Til IKT", "Til IKT", "For IT";
        it_about:
            "Fellestid er en mappe med statiske filer på en vanlig webserver. Ingen database, ingen kontoer.",
            "Fellestid er ei mappe med statiske filer på ein vanleg webtenar. Ingen database, ingen kontoar.",
            "Fellestid is a folder of static files on an ordinary web server. No database, no accounts.";
        it_requests:
            "Siden henter bare sine egne filer og sender ingenting fra seg.",
            "Sida hentar berre sine eigne filer og sender ingenting frå seg.",
            "The page fetches only its own files and sends nothing out.";
        it_storage:
            "Nettleseren lagrer i IndexedDB, localStorage og Cache Storage under denne adressen.",
            "Nettlesaren lagrar i IndexedDB, localStorage og Cache Storage under denne adressa.",
            "The browser stores in IndexedDB, localStorage and Cache Storage under this address.";
        restore: "Gjenopprett fra sikkerhetskopi", "Gjenopprett frå tryggingskopi", "Restore from a backup";
        restore_about:
            "Nytt nettbrett? Velg kopien, så ser du hva som er i den. Det du har her, blir ikke borte.",
            "Nytt nettbrett? Vel kopien, så ser du kva som er i han. Det du har her, blir ikkje borte.",
            "New tablet? Choose the backup and see what is in it. What you have here is not lost.";
        deleted: "Slettet", "Sletta", "Deleted";
        deleted_about: "Se det, og hent det tilbake", "Sjå det, og hent det tilbake", "See it, and bring it back";
        settings_contrast: "Kontrast", "Kontrast", "Contrast";
        contrast_normal: "Som enheten", "Som eininga", "Same as the device";
        contrast_more: "Mer", "Meir", "More";
        help: "Hjelp", "Hjelp", "Help";
        help_meeting:
            "Planlegg møtet på ett nettbrett. Del planen med bordene som kode eller fil.",
            "Planlegg møtet på eitt nettbrett. Del planen med borda som kode eller fil.",
            "Plan the meeting on one tablet. Share the plan with the tables as a code or a file.";
        help_tables:
            "Hvert bord skriver på sitt nettbrett. Etterpå deler bordene filen sin, og du velger «Hent inn fra bordene».",
            "Kvart bord skriv på sitt nettbrett. Etterpå deler borda fila si, og du vel «Hent inn frå borda».",
            "Each table writes on its own tablet. Afterwards the tables share their files, and you choose “Import from the tables”.";
        help_twice:
            "Den samme filen kan hentes inn flere ganger uten at noe blir dobbelt.",
            "Den same fila kan hentast inn fleire gonger utan at noko blir dobbelt.",
            "The same file can be imported several times without anything being doubled.";
        help_lost:
            "Fellestid ser ikke andre enheter. Mister du denne, har du bare det du har delt eller sikkerhetskopiert.",
            "Fellestid ser ikkje andre einingar. Mistar du denne, har du berre det du har delt eller tryggingskopiert.",
            "Fellestid cannot see other devices. If you lose this one, you have only what you shared or backed up.";
        install: "Legg Fellestid på hjemskjermen", "Legg Fellestid på heimskjermen", "Put Fellestid on the home screen";
        install_why:
            "Da åpner Fellestid seg uten nett, og nettleseren rydder ikke bort det du har skrevet.",
            "Då opnar Fellestid seg utan nett, og nettlesaren ryddar ikkje bort det du har skrive.",
            "Then it opens without a network, and the browser does not clear away what you have written.";
        install_ipad:
            "iPad og iPhone: Åpne i Safari. Trykk på Del, så «Legg til på Hjem-skjerm».",
            "iPad og iPhone: Opne i Safari. Trykk på Del, så «Legg til på Hjem-skjerm».",
            "iPad and iPhone: Open in Safari. Tap Share, then “Add to Home Screen”.";
        install_ipad_note:
            "På iPad har hjemskjermen sitt eget lager. Har du skrevet noe i Safari først: lagre en sikkerhetskopi der og gjenopprett fra den her.",
            "På iPad har heimskjermen sitt eige lager. Har du skrive noko i Safari først: lagre ein tryggingskopi der og gjenopprett frå han her.",
            "On an iPad the home screen has its own storage. If you wrote something in Safari first: save a backup there and restore from it here.";
        install_android:
            "Android: Åpne i Chrome. Trykk på menyen ⋮, så «Installer app» eller «Legg til på startsiden».",
            "Android: Opne i Chrome. Trykk på menyen ⋮, så «Installer app» eller «Legg til på startsiden».",
            "Android: Open in Chrome. Tap the menu ⋮, then “Install app” or “Add to Home screen”.";
        install_chromebook:
            "Chromebook og PC: Trykk på installer-ikonet til høyre i adressefeltet.",
            "Chromebook og PC: Trykk på installer-ikonet til høgre i adressefeltet.",
            "Chromebook and PC: Tap the install icon at the right of the address bar.";
        install_accept: "Installer", "Installer", "Install";
        in_browser:
            "Du bruker Fellestid i nettleseren. Det du skriver, ligger bare i denne nettleseren på denne enheten. Skal du over i en annen nettleser eller til hjemskjermen på iPad: lagre en sikkerhetskopi her, og gjenopprett fra den der.",
            "Du bruker Fellestid i nettlesaren. Det du skriv, ligg berre i denne nettlesaren på denne eininga. Skal du over i ein annan nettlesar eller til heimskjermen på iPad: lagre ein tryggingskopi her, og gjenopprett frå han der.",
            "You are using Fellestid in the browser. What you write is only in this browser on this device. Moving to another browser, or to the home screen of an iPad: save a backup here and restore from it there.";
        it_host:
            "Alt ligger i én mappe som kan stå på skolens eget nettsted.",
            "Alt ligg i éi mappe som kan stå på nettstaden til skulen.",
            "Everything is in one folder, which can sit on the school’s own website.";
    }
}
