//! Words about a café's rounds and tables, the ring of a fishbowl (akvariet), and a critical friend's one rule.

super::words! {
    Cafe {
        round_of: "Runde {number} av {count}", "Runde {number} av {count}", "Round {number} of {count}";
        host: "Kafévert ved bord {table}: {name}", "Kafévert ved bord {table}: {name}", "Host at table {table}: {name}";
        rule:
            "Ingen kritiserer andres ideer. Vi bygger videre på dem.",
            "Ingen kritiserer ideane til andre. Vi byggjer vidare på dei.",
            "Nobody criticises others’ ideas. We build on them.";
        stay: "Du som ble sittende, er kafévert.", "Du som blei sitjande, er kafévert.", "If you stayed, you are the host.";
        round_next:
            "Runde {number} av {count} begynner når dere sitter.",
            "Runde {number} av {count} byrjar når de sit.",
            "Round {number} of {count} begins when you are seated.";
        count_off:
            "Tell 1, 2, 3 … rundt bordet, uten kaféverten, og husk tallet ditt gjennom hele kafeen.",
            "Tel 1, 2, 3 … rundt bordet, utan kaféverten, og hugs talet ditt gjennom heile kafeen.",
            "Count 1, 2, 3 … round the table, leaving out the host, and remember your number throughout.";
        go_from: "Fra bord {table}: {moves}.", "Frå bord {table}: {moves}.", "From table {table}: {moves}.";
        go_to: "{number} går til bord {table}", "{number} går til bord {table}", "{number} goes to table {table}";
        go_other: "Gjestene ved bord {table} går til bord {other}.", "Gjestene ved bord {table} går til bord {other}.", "The guests at table {table} go to table {other}.";
        plan_elsewhere:
            "Har møtelederen en bordplan, følger dere den.",
            "Har møteleiaren ein bordplan, følgjer de han.",
            "If the meeting leader has a seating plan, follow that.";
        plan: "Bordplan", "Bordplan", "Seating plan";
        plan_about:
            "Planen lar flest mulig møtes på tvers av rundene.",
            "Planen lèt flest mogleg møtast på tvers av rundane.",
            "The plan lets as many as possible meet across the rounds.";
        plan_make: "Lag bordplan", "Lag bordplan", "Make a seating plan";
        plan_anew: "Lag en ny bordplan", "Lag ein ny bordplan", "Make a new seating plan";
        plan_hosts: "En kafévert blir sittende ved hvert bord", "Ein kafévert blir sitjande ved kvart bord", "A host stays at each table";
        plan_hosts_about: "Den som trakk rollen. Ellers trekkes det lodd.", "Den som trekte rolla. Elles blir det trekt lodd.", "Whoever drew the role. Otherwise it is drawn by lot.";
        plan_busy: "Regner ut hvem som kan møtes …", "Reknar ut kven som kan møtast …", "Working out who can meet …";
        plan_failed:
            "Det ble ingen bordplan. Ingenting er endret. Prøv igjen.",
            "Det blei ingen bordplan. Ingenting er endra. Prøv på nytt.",
            "No seating plan was made. Nothing has changed. Try again.";
        plan_good_one: "Alle møter minst {count} annen.", "Alle møter minst {count} annan.", "Everyone meets at least {count} other.";
        plan_good: "Alle møter minst {count} andre.", "Alle møter minst {count} andre.", "Everyone meets at least {count} others.";
        table: "Bord {number}", "Bord {number}", "Table {number}";
        is_host: "{name} (vert)", "{name} (vert)", "{name} (host)";

        ring_of: "Ring {number} av {count}", "Ring {number} av {count}", "Circle {number} of {count}";
        ring_in: "I ringen nå", "I ringen no", "In the circle now";
        ring_was: "Disse var i ringen", "Desse var i ringen", "These were in the circle";
        ring_next: "Inn i ringen", "Inn i ringen", "Into the circle";
        ring_how_many:
            "Fire til seks i ringen, alle andre utenfor.",
            "Fire til seks i ringen, alle andre utanfor.",
            "Four to six in the circle, everyone else outside.";
        notes: "Noter underveis", "Noter undervegs", "Take notes along the way";
    }
}
