//! Planning a meeting.

super::words! {
    Plan {
        heading: "Planlegg møte", "Planlegg møte", "Plan a meeting";
        title: "Hva heter møtet?", "Kva heiter møtet?", "What is the meeting called?";
        date: "Dato", "Dato", "Date";
        start: "Starter klokken", "Startar klokka", "Starts at";
        length_minutes: "Lengde i minutter", "Lengd i minutt", "Length in minutes";
        tables: "Hvor mange bord?", "Kor mange bord?", "How many tables?";
        set: "Spørsmålssett", "Spørsmålssett", "Question set";
        questions: "Hvilke spørsmål?", "Kva for spørsmål?", "Which questions?";
        questions_about:
            "Ett godt spørsmål er nok til et helt møte.",
            "Eitt godt spørsmål er nok til eit heilt møte.",
            "One good question is enough for a whole meeting.";
        run_sheet: "Plan for møtet", "Plan for møtet", "Run sheet";
        needs_question: "Velg minst ett spørsmål.", "Vel minst eitt spørsmål.", "Choose at least one question.";
        save: "Lagre planen", "Lagre planen", "Save the plan";
        start_now: "Start møtet nå", "Start møtet no", "Start the meeting now";
        default_title: "Møte {date}", "Møte {date}", "Meeting {date}";
        method_igp: "Individuelt – gruppe – plenum", "Individuelt – gruppe – plenum", "Individual – group – plenary";
        table_fewer: "Ett bord færre", "Eitt bord færre", "One table fewer";
        table_more: "Ett bord til", "Eitt bord til", "One table more";
        end_of_meeting: "Slutt", "Slutt", "End";
    }
}
