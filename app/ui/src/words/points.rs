//! Words about points (innspill).

super::words! {
    Points {
        heading: "Innspill fra bord {number}", "Innspel frå bord {number}", "Points from table {number}";
        heading_all: "Innspill", "Innspel", "Points";
        said: "{said} av {count} sagt", "{said} av {count} sagt", "{said} of {count} said";
        empty:
            "Ingen innspill ennå. Skriv det første.",
            "Ingen innspel enno. Skriv det første.",
            "No points yet. Write the first.";
        field: "Innspill", "Innspel", "Point";
        placeholder: "Skriv ett innspill", "Skriv eitt innspel", "Write one point";
        placeholder_next: "Skriv neste innspill", "Skriv neste innspel", "Write the next point";
        placeholder_short: "Skriv her", "Skriv her", "Write here";
        edit: "Endre innspillet", "Endre innspelet", "Edit the point";
        deleted: "Innspillet er slettet.", "Innspelet er sletta.", "The point is deleted.";
        mark_said: "Marker at det er sagt", "Marker at det er sagt", "Mark as said";
        point_said: "sagt", "sagt", "said";
        to_action: "Gjør til tiltak", "Gjer til tiltak", "Make it an action";
        is_action: "Tiltaket er laget.", "Tiltaket er laga.", "The action is made.";
        open_action: "Se tiltaket", "Sjå tiltaket", "See the action";
        drafts_none:
            "Det dere skriver nå, ser ingen før dere viser det.",
            "Det de skriv no, ser ingen før de viser det.",
            "Nobody sees what you write now until you show it.";
        drafts_one:
            "{count} innspill skrevet. Ingen ser det før dere viser det.",
            "{count} innspel skrive. Ingen ser det før de viser det.",
            "{count} point written. Nobody sees it until you show it.";
        drafts_many:
            "{count} innspill skrevet. Ingen ser dem før dere viser dem.",
            "{count} innspel skrivne. Ingen ser dei før de viser dei.",
            "{count} points written. Nobody sees them until you show them.";
        drafts_mine: "Vis mine", "Vis mine", "Show mine";
        draft: "Innspill {number}, ikke vist", "Innspel {number}, ikkje vist", "Point {number}, not shown";
        draft_delete: "Slett innspill {number}", "Slett innspel {number}", "Delete point {number}";
        on_paper: "Skrevet på papir", "Skrive på papir", "Written on paper";
        paper_about: "Én skriver dem inn etterpå.", "Éin skriv dei inn etterpå.", "One of you types them in afterwards.";
        paper_fewer: "Ett færre på papir", "Eitt færre på papir", "One fewer on paper";
        paper_more: "Ett til på papir", "Eitt til på papir", "One more on paper";
        paper_left: "På papir, ikke skrevet inn", "På papir, ikkje skrive inn", "On paper, not typed in";
        leadership: "Ledelsen", "Leiinga", "Leadership";
        teachers: "Lærerne", "Lærarane", "Teachers";
        other_staff: "Andre ansatte", "Andre tilsette", "Other staff";
        works: "Virker", "Verkar", "Works";
        works_less: "Virker mindre", "Verkar mindre", "Works less";
        keep: "Behold", "Behald", "Keep";
        develop: "Utvikle", "Utvikle", "Develop";
        stop: "Slutt med", "Slutt med", "Stop";
        begin: "Begynn med", "Byrj med", "Begin";
        strength: "Sterke sider", "Sterke sider", "Strengths";
        weakness: "Svake sider", "Svake sider", "Weaknesses";
        opportunity: "Muligheter", "Moglegheiter", "Opportunities";
        threat: "Trusler", "Truslar", "Threats";
        field_in: "Innspill: {column}", "Innspel: {column}", "Point: {column}";
        in_no_column: "Andre innspill", "Andre innspel", "Other points";
        parts: "Hva skriver dere om?", "Kva skriv de om?", "What are you writing about?";
        whole_question: "Hele spørsmålet", "Heile spørsmålet", "The whole question";
        your_part: "deres bord", "bordet dykkar", "your table";
        note: "Notat", "Notat", "Note";
        note_about:
            "Fri tekst ved siden av innspillene. Hvert avsnitt blir med i referatet.",
            "Fri tekst ved sida av innspela. Kvart avsnitt blir med i referatet.",
            "Free text beside the points. Each paragraph goes into the minutes.";
        note_placeholder: "Skriv et avsnitt", "Skriv eit avsnitt", "Write a paragraph";
    }
}
