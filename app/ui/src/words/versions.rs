//! Words about two versions of one text.

super::words! {
    Versions {
        heading: "To versjoner", "To versjonar", "Two versions";
        about:
            "Teksten er endret to steder. Velg den du vil beholde. Det haster ikke.",
            "Teksten er endra to stader. Vel den du vil behalde. Det hastar ikkje.",
            "The text was changed in two places. Choose the one to keep. There is no hurry.";
        use_it: "Bruk denne", "Bruk denne", "Use this one";
        deleted_here: "Slettet her, endret der.", "Sletta her, endra der.", "Deleted here, changed there.";
        restore: "Hent det tilbake", "Hent det tilbake", "Bring it back";
        let_go: "La det være slettet", "La det vere sletta", "Leave it deleted";
    }
}
