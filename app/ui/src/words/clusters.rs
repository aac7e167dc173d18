//! Words about clusters (klynger, which people call «bunker»), and sorting points into four fields.

super::words! {
    Clusters {
        heading: "Bunker", "Bunkar", "Piles";
        hint:
            "Dra et innspill oppå et annet, eller bruk menyen ved siden av det.",
            "Dra eit innspel oppå eit anna, eller bruk menyen ved sida av det.",
            "Drag one point onto another, or use the menu beside it.";
        none:
            "Ingen innspill å samle ennå. Skriv dem i et steg før dette.",
            "Ingen innspel å samle enno. Skriv dei i eit steg før dette.",
            "No points to put together yet. Write them in an earlier step.";
        whose: "Hvilke innspill?", "Kva for innspel?", "Which points?";
        all_tables: "Alle bord", "Alle bord", "All tables";
        name: "Navn på bunken", "Namn på bunken", "Name of the pile";
        name_placeholder: "Gi bunken et navn", "Gi bunken eit namn", "Name the pile";
        pile_with: "Bunken med «{text}»", "Bunken med «{text}»", "The pile with “{text}”";
        empty: "Tom bunke", "Tom bunke", "Empty pile";
        new: "Ny bunke", "Ny bunke", "New pile";
        up: "Flytt opp: {name}", "Flytt opp: {name}", "Move up: {name}";
        down: "Flytt ned: {name}", "Flytt ned: {name}", "Move down: {name}";
        dissolve: "Fjern bunken: {name}", "Fjern bunken: {name}", "Remove the pile: {name}";
        dissolved:
            "Bunken er fjernet. Innspillene står alene.",
            "Bunken er fjerna. Innspela står åleine.",
            "The pile is removed. Its points are on their own.";
        alone: "Står alene", "Står åleine", "On their own";
        about: "Mer om «{text}»", "Meir om «{text}»", "More about “{text}”";
        join: "Legg sammen med …", "Legg saman med …", "Put together with …";
        joined: "Lagt sammen.", "Lagt saman.", "Put together.";
        put: "Lagt i «{name}».", "Lagt i «{name}».", "Put in “{name}”.";
        take_out: "Fjern fra bunken", "Fjern frå bunken", "Remove from the pile";
        taken_out: "Innspillet står alene.", "Innspelet står åleine.", "The point is on its own.";
        fields: "Fire felt", "Fire felt", "Four fields";
        unsorted: "Ikke lagt i felt ennå", "Ikkje lagt i felt enno", "In no field yet";
        sort_in: "Legg i felt", "Legg i felt", "Put in a field";
        sorted_in: "Lagt i «{name}».", "Lagt i «{name}».", "Put in “{name}”.";
        move_to: "Flytt til «{name}»", "Flytt til «{name}»", "Move to “{name}”";
        edit: "Endre teksten", "Endre teksten", "Edit the text";
    }
}
