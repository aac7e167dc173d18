//! Lim inn and Skann.

super::words! {
    Bring {
        heading: "Lim inn", "Lim inn", "Paste";
        about:
            "En lenke til et møte, en side med spørsmål eller en fil. Du ser hva det er før noe blir hentet inn.",
            "Ei lenke til eit møte, ei side med spørsmål eller ei fil. Du ser kva det er før noko blir henta inn.",
            "A link to a meeting, a page of questions or a file. You see what it is before anything is imported.";
        field: "Det du har kopiert", "Det du har kopiert", "What you have copied";
        see: "Se hva det er", "Sjå kva det er", "See what it is";
        not_kept:
            "Fikk ikke tak i det som ble delt. Lim det inn, eller velg filen.",
            "Fekk ikkje tak i det som blei delt. Lim det inn, eller vel fila.",
            "Could not get what was shared. Paste it, or choose the file.";
        missing_one:
            "{count} fil kom ikke med. Hent den inn fra mappen den ligger i.",
            "{count} fil kom ikkje med. Hent ho inn frå mappa ho ligg i.",
            "{count} file did not come along. Import it from the folder it is in.";
        missing_many:
            "{count} filer kom ikke med. Hent dem inn fra mappen de ligger i.",
            "{count} filer kom ikkje med. Hent dei inn frå mappa dei ligg i.",
            "{count} files did not come along. Import them from the folder they are in.";
        scan: "Skann en kode", "Skann ein kode", "Scan a code";
        scan_about:
            "Hold kameraet foran koden til møtet. Bildet blir på denne enheten.",
            "Hald kameraet framfor koden til møtet. Biletet blir på denne eininga.",
            "Hold the camera in front of the meeting’s code. The picture stays on this device.";
        camera: "Bildet fra kameraet", "Biletet frå kameraet", "The camera’s picture";
        looking: "Leter etter en kode …", "Leitar etter ein kode …", "Looking for a code …";
        no_camera:
            "Fikk ikke bruke kameraet. Gi Fellestid lov i nettleseren, eller velg et bilde av koden.",
            "Fekk ikkje bruke kameraet. Gi Fellestid lov i nettlesaren, eller vel eit bilete av koden.",
            "Could not use the camera. Allow it in the browser, or choose a picture of the code.";
        no_code:
            "Fant ingen kode i bildet. Ta et nytt, nærmere og rett forfra.",
            "Fann ingen kode i biletet. Ta eit nytt, nærare og rett framanfrå.",
            "Found no code in the picture. Take another, closer and straight on.";
        not_opened:
            "Fikk ikke åpnet bildet. Velg et annet bilde av koden.",
            "Fekk ikkje opna biletet. Vel eit anna bilete av koden.",
            "Could not open the picture. Choose another picture of the code.";
        not_read:
            "Kunne ikke lese bildet. Velg det en gang til.",
            "Kunne ikkje lese biletet. Vel det ein gong til.",
            "Could not read the picture. Choose it again.";
        stranger:
            "Dette er ikke en kode fra Fellestid. Ingenting er hentet inn.",
            "Dette er ikkje ein kode frå Fellestid. Ingenting er henta inn.",
            "This is not a code from Fellestid. Nothing has been imported.";
        choose: "Velg et bilde", "Vel eit bilete", "Choose a picture";
    }
}
