//! A step being run.

super::words! {
    Run {
        step_of: "Steg {number} av {count}", "Steg {number} av {count}", "Step {number} of {count}";
        time_spoken: "{minutes} og {seconds} igjen", "{minutes} og {seconds} att", "{minutes} and {seconds} left";
        time_spoken_seconds: "{seconds} igjen", "{seconds} att", "{seconds} left";
        time_up:
            "Tiden er ute. Si det du holder på å si, så går vi videre.",
            "Tida er ute. Sei det du held på å seie, så går vi vidare.",
            "Time is up. Finish what you are saying, then we move on.";
        overtime_spoken: "{minutes} over tiden", "{minutes} over tida", "{minutes} over time";
        pause: "Pause", "Pause", "Pause";
        resume: "Fortsett", "Hald fram", "Go on";
        add_minute: "+1 minutt", "+1 minutt", "+1 minute";
        next: "Neste: {step}", "Neste: {step}", "Next: {step}";
        previous: "Tilbake til {step}", "Tilbake til {step}", "Back to {step}";
        finish: "Avslutt møtet", "Avslutt møtet", "End the meeting";
        finished:
            "Takk for i dag. Referatet er klart.",
            "Takk for i dag. Referatet er klart.",
            "Thank you for today. The minutes are ready.";
        finished_read: "Les referatet", "Les referatet", "Read the minutes";
        leave: "Gå ut av møtet", "Gå ut av møtet", "Leave the meeting";
        choose_table: "Hvilket bord sitter dere ved?", "Kva for eit bord sit de ved?", "Which table are you at?";
        table: "Bord {number}", "Bord {number}", "Table {number}";
        question_of: "Spørsmål {number} av {count}", "Spørsmål {number} av {count}", "Question {number} of {count}";
        next_question: "Neste spørsmål", "Neste spørsmål", "Next question";
        previous_question: "Forrige spørsmål", "Førre spørsmål", "Previous question";
    }
}
