//! Words of the big screen (storskjerm).

super::words! {
    Screen {
        open: "Storskjerm", "Storskjerm", "Big screen";
        open_about:
            "Åpnes i et eget vindu. Dra det over på storskjermen.",
            "Blir opna i eit eige vindauge. Dra det over på storskjermen.",
            "Opens in a window of its own. Drag it to the big screen.";
        begins_at: "Vi begynner {time}", "Vi byrjar {time}", "We begin at {time}";
        welcome: "Velkommen", "Velkomen", "Welcome";
        find_seat: "Finn en plass ved et bord.", "Finn ein plass ved eit bord.", "Find a seat at a table.";
        ended: "Takk for i dag.", "Takk for i dag.", "Thank you for today.";
        more_one: "og {count} til", "og {count} til", "and {count} more";
        more_many: "og {count} til", "og {count} til", "and {count} more";
        paused: "Klokka er satt på pause", "Klokka er sett på pause", "The clock is paused";
    }
}
