//! Words about who comes, groups and roles drawn by lot, and our own marks of a good meeting.

super::words! {
    People {
        who: "Hvem kommer?", "Kven kjem?", "Who is coming?";
        about:
            "Frivillig. Initialer er nok. De er med i filen og koden til møtet, men står aldri ved et innspill.",
            "Frivillig. Initialar er nok. Dei er med i fila og koden til møtet, men står aldri ved eit innspel.",
            "Optional. Initials are enough. They are in the meeting’s file and code, but never appear beside a point.";
        about_list:
            "Initialer er nok. Listen blir her og i sikkerhetskopien.",
            "Initialar er nok. Lista blir her og i tryggingskopien.",
            "Initials are enough. The list stays here and in the backup.";
        later:
            "Merkelapper, grupper og roller kommer på siden til møtet når planen er lagret.",
            "Merkelappar, grupper og roller kjem på sida til møtet når planen er lagra.",
            "Tags, groups and roles come on the meeting’s page once the plan is saved.";
        initials: "Initialer", "Initialar", "Initials";
        initials_about: "Flere på en gang: EH, KA, TM", "Fleire på ein gong: EH, KA, TM", "Several at once: EH, KA, TM";
        initials_change: "Endre initialene", "Endre initialane", "Edit the initials";
        one: "{count} person", "{count} person", "{count} person";
        many: "{count} personer", "{count} personar", "{count} people";
        come_one: "{count} på listen", "{count} på lista", "{count} on the list";
        come_many: "{count} på listen", "{count} på lista", "{count} on the list";

        tags: "Trinn, fag eller skole", "Trinn, fag eller skule", "Year group, subject or school";
        tag_new: "Trinn, fag eller skole", "Trinn, fag eller skule", "Year group, subject or school";
        tag_example: "5. trinn", "5. trinn", "Year 5";
        tag_give: "Velg hvem", "Vel kven", "Choose who";
        tags_about:
            "Trengs bare når dere vil trekke blandede grupper.",
            "Trengst berre når de vil trekkje blanda grupper.",
            "Only needed when you want to draw mixed groups.";
        tag_in_hand: "Trykk på dem som hører til «{tag}».", "Trykk på dei som høyrer til «{tag}».", "Tap those who belong to “{tag}”.";

        take_out: "Fjern", "Fjern", "Remove";
        take_out_one: "Fjern {who}", "Fjern {who}", "Remove {who}";
        taken_out: "Fjernet.", "Fjerna.", "Removed.";
        erase: "Slett for godt", "Slett for godt", "Erase for good";
        erase_ask:
            "Initialene blir borte for godt fra listen, og kommer ikke tilbake selv om du henter inn en eldre fil. Der de er skrevet i møter og tiltak, blir de stående.",
            "Initialane blir borte for godt frå lista, og kjem ikkje tilbake sjølv om du hentar inn ei eldre fil. Der dei er skrivne i møte og tiltak, blir dei ståande.",
            "The initials will be gone from the list for good, and will not come back even if you import an older file. Where they are written in meetings and actions, they stay.";
        erase_yes: "Ja, slett for godt", "Ja, slett for godt", "Yes, erase for good";
        erased: "Slettet for godt.", "Sletta for godt.", "Erased for good.";

        from_lists: "Hent inn fra en liste", "Hent inn frå ei liste", "Import a list";
        bring: "Hent inn {list} ({count})", "Hent inn {list} ({count})", "Import {list} ({count})";
        brought: "Listen er hentet inn.", "Lista er henta inn.", "The list is imported.";
        lists: "Personlister", "Personlister", "Lists of people";
        lists_more: "Initialer som kan hentes inn i møter", "Initialar som kan hentast inn i møte", "Initials that can be imported into meetings";
        lists_about:
            "Skriv initialene én gang, og hent dem inn når dere planlegger.",
            "Skriv initialane éin gong, og hent dei inn når de planlegg.",
            "Write the initials once, and import them when you plan.";
        lists_none: "Ingen lister ennå.", "Ingen lister enno.", "No lists yet.";
        lists_change: "Se og endre listene", "Sjå og endre listene", "See and edit the lists";
        list_title: "Hva heter listen?", "Kva heiter lista?", "What is the list called?";
        list_example: "Personalet", "Personalet", "The staff";
        list_save: "Lagre som liste", "Lagre som liste", "Save as a list";
        list_saved: "Listen er lagret til neste møte.", "Lista er lagra til neste møte.", "The list is saved for the next meeting.";
        list_new: "Ny liste", "Ny liste", "New list";
        list_delete: "Slett listen", "Slett lista", "Delete the list";
        list_deleted: "Listen er slettet.", "Lista er sletta.", "The list is deleted.";

        draws: "Grupper og roller", "Grupper og roller", "Groups and roles";
        draws_about:
            "Loddet bestemmer. Ingen får samme rolle to møter på rad.",
            "Loddet avgjer. Ingen får same rolle to møte på rad.",
            "They are drawn by lot. Nobody gets the same role two meetings running.";
        draws_one_table:
            "Vil dere ha grupper, legg til flere bord under «Når, hvor og hvor mange».",
            "Vil de ha grupper, legg til fleire bord under «Når, kvar og kor mange».",
            "For groups, add more tables under “When, where and how many”.";
        draw_groups: "Trekk grupper", "Trekk grupper", "Draw groups";
        draw_groups_again: "Trekk grupper på nytt", "Trekk grupper på nytt", "Draw groups again";
        groups_drawn: "Gruppene er trukket.", "Gruppene er trekte.", "The groups are drawn.";
        mixed_all:
            "Så blandet som det går: De som har samme merkelapp, er fordelt jevnt på bordene.",
            "Så blanda som det går: Dei som har same merkelapp, er fordelte jamt på borda.",
            "As mixed as can be: people with the same tag are spread evenly over the tables.";
        mixed_some:
            "De fleste er blandet, men «{tag}» er ujevnt fordelt. Trekk gjerne på nytt.",
            "Dei fleste er blanda, men «{tag}» er ujamt fordelt. Trekk gjerne på nytt.",
            "Mostly mixed, but “{tag}” is unevenly spread. You may draw again.";
        mixed_unknown:
            "Trukket helt tilfeldig. Gi hver sitt trinn, fag eller skole, så blir gruppene blandet.",
            "Trekt heilt tilfeldig. Gi kvar sitt trinn, fag eller skule, så blir gruppene blanda.",
            "Drawn entirely at random. Give people a year group, subject or school to have them mixed.";
        late_one: "{count} har ikke bord ennå.", "{count} har ikkje bord enno.", "{count} has no table yet.";
        late_many: "{count} har ikke bord ennå.", "{count} har ikkje bord enno.", "{count} have no table yet.";

        roles: "Roller", "Roller", "Roles";
        draw_roles: "Trekk roller", "Trekk roller", "Draw roles";
        draw_roles_again: "Trekk roller på nytt", "Trekk roller på nytt", "Draw roles again";
        roles_drawn: "Rollene er trukket.", "Rollene er trekte.", "The roles are drawn.";
        plenary_lead_about: "leder samtalen i plenum", "leier samtalen i plenum", "leads the discussion in plenary";
        lead_about: "gir ordet og passer tiden", "gir ordet og passar tida", "invites people to speak and keeps the time";
        secretary_about: "skriver inn det som blir sagt", "skriv inn det som blir sagt", "types in what is said";
        scope_keeper_about: "passer på at vi holder oss til saken", "passar på at vi held oss til saka", "keeps us on the subject";
        host_about: "blir sittende, skriver og tar imot de neste", "blir sitjande, skriv og tek imot dei neste", "stays, writes and welcomes the next";
        seats_about:
            "Plass 1 er den som sitter nærmest døra. Tell videre med klokka.",
            "Plass 1 er den som sit nærast døra. Tel vidare med klokka.",
            "Seat 1 is whoever sits nearest the door. Count on clockwise.";

        marks: "Kjennetegn på et godt møte", "Kjenneteikn på eit godt møte", "Hallmarks of a good meeting";
        marks_more: "Det dere vil kjenne igjen et godt møte på", "Det de vil kjenne att eit godt møte på", "How you want to recognise a good meeting";
        marks_about:
            "Skriv kort det dere vil kjenne igjen et godt møte på. De er med når dere planlegger, og dere ser på dem til slutt.",
            "Skriv kort det de vil kjenne att eit godt møte på. Dei er med når de planlegg, og de ser på dei til slutt.",
            "Write briefly how you want to recognise a good meeting. They come along when you plan, and you look at them at the end.";
        marks_here: "Slik vil vi ha møtet", "Slik vil vi ha møtet", "This is how we want the meeting to be";
        marks_choose: "Disse blir med til møtet", "Desse blir med til møtet", "These come along to the meeting";
        marks_come_one: "{count} blir med", "{count} blir med", "{count} comes along";
        marks_come_many: "{count} blir med", "{count} blir med", "{count} come along";
        marks_full:
            "Tolv er nok å huske. Fjern ett før du skriver et nytt.",
            "Tolv er nok å hugse. Fjern eitt før du skriv eit nytt.",
            "Twelve are enough to remember. Remove one before you write another.";
        marks_lists:
            "Det er skrevet to lister, på hvert sitt nettbrett. Her står begge.",
            "Det er skrive to lister, på kvart sitt nettbrett. Her står begge.",
            "Two lists have been written, on two tablets. Both are here.";
        marks_join: "Slå dem sammen til én liste", "Slå dei saman til éi liste", "Make them one list";
        marks_joined: "Nå er det én liste.", "No er det éi liste.", "Now it is one list.";
        marks_examples: "Noe å begynne med", "Noko å byrje med", "Something to begin with";
        mark_heard: "Alle fikk sagt noe", "Alle fekk sagt noko", "Everyone got to say something";
        mark_time: "Vi begynte og sluttet når vi skulle", "Vi byrja og slutta når vi skulle", "We started and finished on time";
        mark_common: "Vi ble enige om noe vi gjør sammen", "Vi blei samde om noko vi gjer saman", "We agreed on something we do together";
        mark_classroom: "Jeg lærte noe jeg kan bruke", "Eg lærte noko eg kan bruke", "I learned something I can use";
        mark_new: "Nytt kjennetegn", "Nytt kjenneteikn", "New hallmark";
        mark_number: "Kjennetegn {number}", "Kjenneteikn {number}", "Hallmark {number}";
        mark_menu: "Mer om kjennetegn {number}", "Meir om kjenneteikn {number}", "More about hallmark {number}";
        mark_remove: "Fjern kjennetegnet", "Fjern kjenneteiknet", "Remove the hallmark";
        mark_removed: "Kjennetegnet er fjernet.", "Kjenneteiknet er fjerna.", "The hallmark is removed.";
    }
}
