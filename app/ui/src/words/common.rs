//! Words used in many places, and nouns with numbers.

super::words! {
    Common {
        back: "Tilbake", "Tilbake", "Back";
        close: "Lukk", "Lukk", "Close";
        cancel: "Avbryt", "Avbryt", "Cancel";
        undo: "Angre", "Angre", "Undo";
        delete: "Slett", "Slett", "Delete";
        add: "Legg til", "Legg til", "Add";
        done: "Ferdig", "Ferdig", "Done";
        theme_one: "{count} tema", "{count} tema", "{count} theme";
        theme_many: "{count} temaer", "{count} tema", "{count} themes";
        question_one: "{count} spørsmål", "{count} spørsmål", "{count} question";
        question_many: "{count} spørsmål", "{count} spørsmål", "{count} questions";
        file_one: "{count} fil", "{count} fil", "{count} file";
        file_many: "{count} filer", "{count} filer", "{count} files";
        table_one: "{count} bord", "{count} bord", "{count} table";
        table_many: "{count} bord", "{count} bord", "{count} tables";
        minute_one: "{count} minutt", "{count} minutt", "{count} minute";
        minute_many: "{count} minutter", "{count} minutt", "{count} minutes";
        second_one: "{count} sekund", "{count} sekund", "{count} second";
        second_many: "{count} sekunder", "{count} sekund", "{count} seconds";
        reading: "Henter fram …", "Hentar fram …", "Loading …";
        redo: "Gjør om", "Gjer om", "Redo";
        untitled_meeting: "Møte uten navn", "Møte utan namn", "Untitled meeting";
        run_sheet: "Plan for møtet", "Plan for møtet", "Run sheet";
        import: "Hent inn filer", "Hent inn filer", "Import files";
        minutes: "Referat", "Referat", "Minutes";
        under_way: "I gang", "I gang", "Under way";
    }
}
