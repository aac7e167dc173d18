//! Words about dots (prikker): voting in turn on one tablet, and the result.

super::words! {
    Dots {
        give_one: "Gi én prikk hver.", "Gi éin prikk kvar.", "One dot each.";
        give_two: "Gi to prikker hver.", "Gi to prikkar kvar.", "Two dots each.";
        give_three: "Gi tre prikker hver.", "Gi tre prikkar kvar.", "Three dots each.";
        give_four: "Gi fire prikker hver.", "Gi fire prikkar kvar.", "Four dots each.";
        give_five: "Gi fem prikker hver.", "Gi fem prikkar kvar.", "Five dots each.";
        how:
            "Én om gangen på denne skjermen. Ingen ser hva de andre valgte, og ingen ser summen før alle er ferdige.",
            "Éin om gongen på denne skjermen. Ingen ser kva dei andre valde, og ingen ser summen før alle er ferdige.",
            "One at a time on this screen. Nobody sees what the others chose, or the totals before everyone is done.";
        each: "Prikker til hver", "Prikkar til kvar", "Dots for each";
        fewer: "Én prikk færre", "Éin prikk færre", "One fewer dot";
        more: "Én prikk til", "Éin prikk til", "One more dot";
        choices_one: "{count} å velge", "{count} å velje", "{count} to choose";
        choices_many: "{count} å velge mellom", "{count} å velje mellom", "{count} to choose from";
        begin: "Start", "Start", "Start";
        paper: "Tell fra papir", "Tel frå papir", "Count from paper";
        paper_about:
            "Skriv hvor mange prikker hvert innspill fikk på arket.",
            "Skriv kor mange prikkar kvart innspel fekk på arket.",
            "Write how many dots each point got on the sheet.";
        paper_voters: "Hvor mange ga prikker?", "Kor mange gav prikkar?", "How many gave dots?";
        paper_done: "Vis resultatet", "Vis resultatet", "Show the result";
        nothing:
            "Ingen innspill å gi prikker til ennå. Skriv dem i et steg før dette.",
            "Ingen innspel å gi prikkar til enno. Skriv dei i eit steg før dette.",
            "No points to give dots to yet. Write them in an earlier step.";
        your_dots: "Dine prikker", "Dine prikkar", "Your dots";
        left_none:
            "Alle prikkene er gitt. Ta tilbake én om du ombestemmer deg.",
            "Alle prikkane er gitt. Ta tilbake éin om du ombestemmer deg.",
            "All your dots are given. Take one back if you change your mind.";
        left_one: "{count} prikk igjen", "{count} prikk att", "{count} dot left";
        left_many: "{count} prikker igjen", "{count} prikkar att", "{count} dots left";
        dots_one: "{count} prikk", "{count} prikk", "{count} dot";
        dots_many: "{count} prikker", "{count} prikkar", "{count} dots";
        give: "Gi én prikk: {text}", "Gi éin prikk: {text}", "Give a dot: {text}";
        take_back: "Ta tilbake én prikk: {text}", "Ta tilbake éin prikk: {text}", "Take back a dot: {text}";
        hand_on: "Ferdig – gi videre", "Ferdig – gi vidare", "Done – pass it on";
        change_number: "Endre antall prikker", "Endre talet på prikkar", "Change the number of dots";
        handed_on: "Gi det videre til neste.", "Gi det vidare til neste.", "Pass it on to the next person.";
        unseen: "Ingen ser hva du valgte.", "Ingen ser kva du valde.", "Nobody sees what you chose.";
        voted_one: "{count} person har gitt prikker.", "{count} person har gitt prikkar.", "{count} person has given dots.";
        voted_many: "{count} personer har gitt prikker.", "{count} personar har gitt prikkar.", "{count} people have given dots.";
        my_turn: "Min tur", "Min tur", "My turn";
        not_me: "Ikke min tur", "Ikkje min tur", "Not my turn";
        all_done: "Alle er ferdige – vis resultatet", "Alle er ferdige – vis resultatet", "Everyone is done – show the result";
        result: "Slik ble det", "Slik blei det", "How it turned out";
        given_one: "Prikker fra {count} person.", "Prikkar frå {count} person.", "Dots from {count} person.";
        given_many: "Prikker fra {count} personer.", "Prikkar frå {count} personar.", "Dots from {count} people.";
        no_dots: "Ingen prikker", "Ingen prikkar", "No dots";
        again: "Gi prikker på nytt", "Gi prikkar på nytt", "Give dots again";
        cleared:
            "Bordets prikker er fjernet.",
            "Prikkane til bordet er fjerna.",
            "The table’s dots are removed.";
        others_done:
            "Andre bord er ferdige. Gi prikker her før dere ser hva de andre bordene valgte.",
            "Andre bord er ferdige. Gi prikkar her før de ser kva dei andre borda valde.",
            "Other tables are done. Give your dots before you see what the other tables chose.";
        look_now: "Vis resultatet nå", "Vis resultatet no", "Show the result now";
        our_turn: "Gi prikker ved vårt bord", "Gi prikkar ved bordet vårt", "Give dots at our table";
    }
}
