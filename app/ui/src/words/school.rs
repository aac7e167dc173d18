//! The school's own papers, by name.

super::words! {
    School {
        heading: "Skolens papirer", "Papira til skulen", "Papers for the school";
        about:
            "Tekster skolen kan kopiere, rette og bruke som sine.",
            "Tekstar skulen kan kopiere, rette og bruke som sine.",
            "Texts the school can copy, correct and use as its own. They are in Norwegian.";
        privacy: "Personvern i Fellestid", "Personvern i Fellestid", "Privacy";
        privacy_about: "Hva som blir lagret, delt og slettet", "Kva som blir lagra, delt og sletta", "What is stored, shared and deleted";
        risk: "Risikovurdering (ROS)", "Risikovurdering (ROS)", "Risk assessment";
        risk_about: "Et utkast til skolens egen vurdering", "Eit utkast til vurderinga skulen gjer sjølv", "A draft for the school’s own assessment";
        accessibility: "Tilgjengelighet", "Tilgjenge", "Accessibility";
        accessibility_about:
            "Grunnlag for en tilgjengelighetserklæring",
            "Grunnlag for ei tilgjengeerklæring",
            "Ground for an accessibility statement";
        archive: "Arkiv og innsyn", "Arkiv og innsyn", "Archive and access";
        archive_about: "Hva som skal tas vare på, og hvem som kan be om å få se", "Kva som skal takast vare på, og kven som kan be om å få sjå", "What is to be kept, and who may ask to see it";
        it: "Fellestid på enhetene", "Fellestid på einingane", "Fellestid on the devices";
        it_about: "Nettsted, nettlesere, lagring og filer, for IKT", "Nettstad, nettlesarar, lagring og filer, for IKT", "Host, browsers, storage and files, for IT";
        share: "Del eller skriv ut", "Del eller skriv ut", "Share or print";
        failed:
            "Kunne ikke hente teksten. Last siden på nytt.",
            "Kunne ikkje hente teksten. Last sida på nytt.",
            "Could not get the text. Reload the page.";
    }
}
