//! Words about a tiltak while it is tried and afterwards: what was seen, whether it went as planned, and what now.

super::words! {
    Tried {
        seen: "Det vi har sett", "Det vi har sett", "What we have seen";
        seen_about:
            "Skriv det ned når dere ser det, så slipper dere å huske det til slutt. Ingen elevnavn.",
            "Skriv det ned når de ser det, så slepp de å hugse det til slutt. Ingen elevnamn.",
            "Write it down when you see it, so nobody has to remember it at the end. No pupils’ names.";
        saw: "Hva så eller hørte dere?", "Kva såg eller høyrde de?", "What did you see or hear?";
        saw_day: "Når?", "Når?", "When?";
        delete_one: "Slett: {text}", "Slett: {text}", "Delete: {text}";
        deleted: "Slettet.", "Sletta.", "Deleted.";
        observation: "observasjon", "observasjon", "observation";
        observations: "observasjoner", "observasjonar", "observations";
        observation_name: "Noe dere har sett", "Noko de har sett", "Something you have seen";
        as_planned: "Ble det som planlagt?", "Blei det som planlagt?", "Did it go as planned?";
        surprise: "Hva overrasket oss?", "Kva overraska oss?", "What surprised us?";
        course: "Hva gjør vi videre?", "Kva gjer vi vidare?", "What do we do from here?";
    }
}
