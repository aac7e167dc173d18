//! Words about a film seen together, from this tablet or from the web.

super::words! {
    Film {
        pick: "Velg filmen blant filene dine", "Vel filmen blant filene dine", "Choose the film from your files";
        pick_other: "Velg en annen film", "Vel ein annan film", "Choose another film";
        stays:
            "Filmen blir der den er. Fellestid lagrer den ikke og sender den ikke til noen.",
            "Filmen blir der han er. Fellestid lagrar han ikkje og sender han ikkje til nokon.",
            "The film stays where it is. Fellestid does not keep it or send it to anyone.";
        follows: "Tiden følger filmen.", "Tida følgjer filmen.", "The time follows the film.";
        playing: "Filmen {name}", "Filmen {name}", "The film {name}";
        unplayable:
            "Nettleseren kan ikke spille denne filen. Filen er som før. Velg en film i MP4.",
            "Nettlesaren kan ikkje spele denne fila. Fila er som før. Vel ein film i MP4.",
            "The browser cannot play this file. The file is as before. Choose a film in MP4.";
    }
}
