//! Words about going round the reflection circle, and making it the school's own.

super::words! {
    Circle {
        name: "Refleksjonssirkelen", "Refleksjonssirkelen", "The reflection circle";
        onward: "Videre: {station}", "Vidare: {station}", "On to: {station}";
        back: "Tilbake: {station}", "Tilbake: {station}", "Back: {station}";
        change: "Endre sirkelen", "Endre sirkelen", "Edit the circle";
        so_far: "Det vi har sagt så langt", "Det vi har sagt så langt", "What we have said so far";
        so_far_other: "Før sirkelen", "Før sirkelen", "Before the circle";

        action: "Vårt felles tiltak", "Det felles tiltaket vårt", "Our common action";
        action_about:
            "Én ting alle prøver, er mer verdt enn ti gode forsetter.",
            "Éin ting alle prøver, er meir verd enn ti gode forsett.",
            "One thing everyone tries is worth more than ten good intentions.";
        action_what: "Hva gjør vi sammen?", "Kva gjer vi saman?", "What will we do together?";
        action_make: "Dette er vi enige om", "Dette er vi samde om", "We agree on this";
        action_common: "Gjør det felles for alle", "Gjer det felles for alle", "Make it a common action";
        action_open: "Mer om tiltaket", "Meir om tiltaket", "More about the action";
        action_kept: "Tiltaket følger dere til neste møte.", "Tiltaket følgjer dykk til neste møte.", "The action goes with you to the next meeting.";

        own_lead:
            "En runde fra noe som skjedde, til ett felles tiltak. Gjør den til deres egen.",
            "Ein runde frå noko som hende, til eitt felles tiltak. Gjer han til dykkar eigen.",
            "A round that leads from something that happened to one common action. Make it your own.";
        own_make: "Endre stoppene", "Endre stoppa", "Edit the stops";
        own_made: "Nå er sirkelen deres egen.", "No er sirkelen dykkar eigen.", "Now the circle is your own.";
        own_reset: "Tilbake til den innebygde sirkelen", "Tilbake til den innebygde sirkelen", "Back to the built-in circle";
        own_reset_done: "Sirkelen er som den var da dere fikk den.", "Sirkelen er som han var då de fekk han.", "The circle is as it was when you got it.";
        others: "Flere sirkler", "Fleire sirklar", "More circles";
        others_about:
            "Det er laget flere sirkler, på hvert sitt nettbrett. Den øverste er i bruk. Velger dere en annen, blir denne lagt i Slettet.",
            "Det er laga fleire sirklar, på kvart sitt nettbrett. Den øvste er i bruk. Vel de ein annan, blir denne lagd i Sletta.",
            "Several circles have been made, on different tablets. The one at the top is in use. If you choose another, this one goes to Deleted.";
        other: "Sirkel {number}", "Sirkel {number}", "Circle {number}";
        choose: "Bruk denne", "Bruk denne", "Use this one";
        chosen: "Nå er denne sirkelen i bruk.", "No er denne sirkelen i bruk.", "Now this circle is in use.";
        more_about: "Endre stoppene så de passer for dere", "Endre stoppa så dei passar for dykk", "Change the stops to suit you";
        stops: "Stoppene", "Stoppa", "The stops";
        stop_title: "Stopp {number}", "Stopp {number}", "Stop {number}";
        stop_about: "Hva gjør dere ved stopp {number}?", "Kva gjer de ved stopp {number}?", "What do you do at stop {number}?";
        stop_title_placeholder: "Hva heter stoppet?", "Kva heiter stoppet?", "What is the stop called?";
        stop_about_placeholder: "Én setning som kan leses høyt", "Éi setning som kan lesast høgt", "One sentence to read aloud";
        stop_gives: "Resultat av stopp {number}", "Resultat av stopp {number}", "Stop {number} produces";
        gives_points: "Innspill", "Innspel", "Points";
        gives_action: "Et felles tiltak", "Eit felles tiltak", "A common action";
        gives_sign: "Tegn og dato", "Teikn og dato", "Sign and date";
        stop_up: "Flytt stopp {number} opp", "Flytt stopp {number} opp", "Move stop {number} up";
        stop_down: "Flytt stopp {number} ned", "Flytt stopp {number} ned", "Move stop {number} down";
        stop_remove: "Fjern stopp {number}", "Fjern stopp {number}", "Remove stop {number}";
        stop_removed: "Stoppet er fjernet.", "Stoppet er fjerna.", "The stop is removed.";
        stop_add: "Nytt stopp", "Nytt stopp", "New stop";
        stops_full: "Det er plass til tolv stopp.", "Det er plass til tolv stopp.", "There is room for twelve stops.";
    }
}
