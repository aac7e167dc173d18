//! Points (innspill).

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
        add: "Legg til", "Legg til", "Add";
        edit: "Rediger innspillet", "Rediger innspelet", "Edit the point";
        edit_done: "Ferdig", "Ferdig", "Done";
        deleted: "Innspillet er slettet.", "Innspelet er sletta.", "The point is deleted.";
        mark_said: "Merk som sagt", "Merk som sagt", "Mark as said";
        point_said: "sagt", "sagt", "said";
        to_action: "Gjør til tiltak", "Gjer til tiltak", "Make it an action";
        is_action: "Tiltaket er laget.", "Tiltaket er laga.", "The action is made.";
        open_action: "Se tiltaket", "Sjå tiltaket", "See the action";
    }
}
