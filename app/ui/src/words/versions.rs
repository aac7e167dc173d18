//! Two versions of one text.

super::words! {
    Versions {
        heading: "To versjoner", "To versjonar", "Two versions";
        about:
            "Endret to steder. Velg når du vil.",
            "Endra to stader. Vel når du vil.",
            "Changed in two places. Choose whenever you like.";
        use_it: "Bruk denne", "Bruk denne", "Use this one";
        deleted_here: "Slettet her, endret der.", "Sletta her, endra der.", "Deleted here, changed there.";
        restore: "Hent det tilbake", "Hent det tilbake", "Bring it back";
        let_go: "La det være slettet", "La det vere sletta", "Leave it deleted";
    }
}
