//! The list of meetings, and a meeting read.

super::words! {
    Meetings {
        heading: "Møter", "Møte", "Meetings";
        coming: "Kommende", "Komande", "Coming up";
        running: "I gang", "I gang", "Under way";
        held: "Tidligere møter", "Tidlegare møte", "Earlier meetings";
        empty:
            "Ingen møter her ennå. Det første tar fem minutter å planlegge.",
            "Ingen møte her enno. Det første tek fem minutt å planleggje.",
            "No meetings here yet. The first takes five minutes to plan.";
        untitled: "Møte uten navn", "Møte utan namn", "Untitled meeting";
        deleted: "Møtet er slettet.", "Møtet er sletta.", "The meeting is deleted.";
        minutes: "Referat", "Referat", "Minutes";
        reopen: "Fortsett møtet", "Hald fram med møtet", "Go on with the meeting";
    }
}
