//! Words about a meeting after it was held: its minutes, and the acts on them.

super::words! {
    Minutes {
        closed: "Møtet ble avsluttet {when}.", "Møtet blei avslutta {when}.", "The meeting ended {when}.";
        reopened: "Åpnet igjen {when}.", "Opna att {when}.", "Reopened {when}.";
        when: "{date} kl. {time}", "{date} kl. {time}", "{date} at {time}";
        read_only:
            "Ingen kan endre det uten at det vises her.",
            "Ingen kan endre det utan at det blir synleg her.",
            "Nobody can change them without it showing here.";
        note: "Notat", "Notat", "Note";
        carry_on: "Ta med til neste møte", "Ta med til neste møte", "Take to the next meeting";
        late_about:
            "Skrevet eller hentet inn etter at møtet ble avsluttet.",
            "Skrive eller henta inn etter at møtet blei avslutta.",
            "Written or imported after the meeting ended.";
        late_take_in_one: "Ta det med i referatet", "Ta det med i referatet", "Add it to the minutes";
        late_take_in: "Ta dem med i referatet", "Ta dei med i referatet", "Add them to the minutes";
        late_taken_in: "Innspillene er med i referatet.", "Innspela er med i referatet.", "The points are in the minutes.";
        late_one: "{count} innspill kom til etter møtet.", "{count} innspel kom til etter møtet.", "{count} point was added after the meeting.";
        late_many: "{count} innspill kom til etter møtet.", "{count} innspel kom til etter møtet.", "{count} points were added after the meeting.";
        nothing: "Ingen skrev noe i dette møtet.", "Ingen skreiv noko i dette møtet.", "Nobody wrote anything in this meeting.";
        print: "Skriv ut", "Skriv ut", "Print";
        harvest: "Hent inn fra bordene", "Hent inn frå borda", "Import from the tables";
        anyone_absent: "Var det noen som ikke kom?", "Var det nokon som ikkje kom?", "Was anyone not there?";
        press_absent:
            "Trykk på dem som ikke var til stede.",
            "Trykk på dei som ikkje var til stades.",
            "Tap those who were not there.";
    }
}
