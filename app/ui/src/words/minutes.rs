//! A meeting after it was held: its minutes, and what to do with them.

super::words! {
    Minutes {
        closed: "Møtet ble avsluttet {when}.", "Møtet blei avslutta {when}.", "The meeting ended {when}.";
        edition: "Versjon {number}", "Versjon {number}", "Version {number}";
        reopened: "Åpnet igjen {when}.", "Opna att {when}.", "Reopened {when}.";
        when: "{date} kl. {time}", "{date} kl. {time}", "{date} at {time}";
        read_only:
            "Ingen kan endre det uten at det vises her.",
            "Ingen kan endre det utan at det blir synleg her.",
            "Nobody can change them without it showing here.";
        actions: "Dette ble vi enige om", "Dette blei vi samde om", "What we agreed";
        common: "Felles", "Felles", "Common";
        said: "sagt", "sagt", "said";
        note: "Notat", "Notat", "Note";
        others: "Andre innspill", "Andre innspel", "Other points";
        not_reached: "Det vi ikke rakk", "Det vi ikkje rakk", "What we did not reach";
        carry_on: "Ta med til neste møte", "Ta med til neste møte", "Take to the next meeting";
        late: "Kom til etter møtet", "Kom til etter møtet", "Added after the meeting";
        changed_late: "endret etter møtet", "endra etter møtet", "changed after the meeting";
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
        column_leadership: "Ledelsen", "Leiinga", "Leadership";
        column_teachers: "Lærerne", "Lærarane", "Teachers";
        column_other_staff: "Andre ansatte", "Andre tilsette", "Other staff";
        column_works: "Det som virker", "Det som verkar", "What works";
        column_works_less: "Det som virker mindre godt", "Det som verkar mindre godt", "What works less well";
        column_keep: "Behold", "Behald", "Keep";
        column_develop: "Utvikle", "Utvikle", "Develop";
        column_stop: "Slutt med", "Slutt med", "Stop";
        column_begin: "Begynn med", "Byrj med", "Begin";
        column_strength: "Sterke sider", "Sterke sider", "Strengths";
        column_weakness: "Svake sider", "Svake sider", "Weaknesses";
        column_opportunity: "Muligheter", "Moglegheiter", "Opportunities";
        column_threat: "Trusler", "Truslar", "Threats";
        print: "Skriv ut", "Skriv ut", "Print";
        harvest: "Hent inn fra bordene", "Hent inn frå borda", "Import from the tables";
        present: "Til stede: {who}", "Til stades: {who}", "Present: {who}";
        absent: "Ikke til stede: {who}", "Ikkje til stades: {who}", "Not present: {who}";
        planned_for: "Planlagt for {count}", "Planlagt for {count}", "Planned for {count}";
        anyone_absent: "Var det noen som ikke kom?", "Var det nokon som ikkje kom?", "Was anyone not there?";
        press_absent:
            "Trykk på dem som ikke var til stede.",
            "Trykk på dei som ikkje var til stades.",
            "Tap those who were not there.";
        responsible: "Ansvar", "Ansvar", "Responsible";
    }
}
