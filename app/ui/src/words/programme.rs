//! Words about programmes (satsinger): what a school works with over a year or so.

super::words! {
    Programme {
        heading: "Satsing", "Satsing", "Programme";
        which: "Hvilken satsing hører det til?", "Kva for ei satsing høyrer det til?", "Which programme does it belong to?";
        about:
            "Det dere arbeider med over tid, for eksempel «Vurdering for læring».",
            "Det de arbeider med over tid, til dømes «Vurdering for læring».",
            "What you work with over time, such as “Assessment for learning”.";
        named: "Satsing: {name}", "Satsing: {name}", "Programme: {name}";
        see_actions: "Se tiltakene i satsingen", "Sjå tiltaka i satsinga", "See the programme’s actions";
        all: "Alle satsinger", "Alle satsingar", "All programmes";
        change: "Endre satsingen", "Endre satsinga", "Change the programme";
        name: "Hva heter satsingen?", "Kva heiter satsinga?", "What is the programme called?";
        renamed: "Satsingen heter nå «{name}».", "Satsinga heiter no «{name}».", "The programme is now called “{name}”.";
        delete: "Slett satsingen", "Slett satsinga", "Delete the programme";
        delete_about:
            "Møtene og tiltakene blir her, uten satsing.",
            "Møta og tiltaka blir her, utan satsing.",
            "The meetings and actions stay here, without a programme.";
        deleted: "Satsingen er slettet.", "Satsinga er sletta.", "The programme is deleted.";
        home_new: "Ny satsing", "Ny satsing", "New programme";
        kind: "satsing", "satsing", "programme";
        kinds: "satsinger", "satsingar", "programmes";
    }
}
