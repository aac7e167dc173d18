//! Words of a running step.

super::words! {
    Run {
        title: "Møtet i gang", "Møtet i gang", "Meeting in progress";
        step_of: "Steg {number} av {count}", "Steg {number} av {count}", "Step {number} of {count}";
        now: "Nå", "No", "Now";
        until: "til", "til", "until";
        then: "så", "så", "then";
        time_spoken: "{minutes} og {seconds} igjen", "{minutes} og {seconds} att", "{minutes} and {seconds} left";
        time_spoken_seconds: "{seconds} igjen", "{seconds} att", "{seconds} left";
        time_up:
            "Tiden er ute. Avslutt det du sier, så går vi videre.",
            "Tida er ute. Avslutt det du seier, så går vi vidare.",
            "Time is up. Finish what you are saying, then we move on.";
        overtime_spoken: "{minutes} over tiden", "{minutes} over tida", "{minutes} over time";
        pause: "Pause", "Pause", "Pause";
        resume: "Fortsett", "Hald fram", "Resume";
        add_minute: "+1 minutt", "+1 minutt", "+1 minute";
        next: "Neste: {step}", "Neste: {step}", "Next: {step}";
        next_alone: "Neste: skriv for deg selv", "Neste: skriv for deg sjølv", "Next: write for yourself";
        next_round: "Neste: runden", "Neste: runden", "Next: the round";
        next_talk: "Neste: samtalen", "Neste: samtalen", "Next: the discussion";
        next_plenary: "Neste: plenum", "Neste: plenum", "Next: plenary";
        next_agree: "Neste: tiltaket", "Neste: tiltaket", "Next: the action";
        next_information: "Neste: informasjon", "Neste: informasjon", "Next: information";
        next_break: "Neste: pause", "Neste: pause", "Next: a break";
        next_look_back: "Neste: siden sist", "Neste: sidan sist", "Next: since last time";
        next_film: "Neste: se eller les", "Neste: sjå eller les", "Next: watch or read";
        reveal:
            "Alle har skrevet – vis innspillene",
            "Alle har skrive – vis innspela",
            "Everyone has written – show the points";
        previous: "Tilbake til {step}", "Tilbake til {step}", "Back to {step}";
        finish: "Avslutt møtet", "Avslutt møtet", "End the meeting";
        finish_now: "Avslutt møtet nå", "Avslutt møtet no", "End the meeting now";
        finished:
            "Takk for i dag. Referatet er klart.",
            "Takk for i dag. Referatet er klart.",
            "Thank you for today. The minutes are ready.";
        finished_with_draft:
            "Takk for i dag. Referatet er klart. Ett innspill dere ikke hadde vist, er tatt med.",
            "Takk for i dag. Referatet er klart. Eitt innspel de ikkje hadde vist, er teke med.",
            "Thank you for today. The minutes are ready, with one point that had not been shown.";
        finished_with_drafts:
            "Takk for i dag. Referatet er klart. {count} innspill dere ikke hadde vist, er tatt med.",
            "Takk for i dag. Referatet er klart. {count} innspel de ikkje hadde vist, er tekne med.",
            "Thank you for today. The minutes are ready, with {count} points that had not been shown.";
        finished_read: "Les referatet", "Les referatet", "Read the minutes";
        leave: "Gå ut av møtet", "Gå ut av møtet", "Leave the meeting";
        choose_table: "Hvilket bord sitter dere ved?", "Kva for eit bord sit de ved?", "Which table are you at?";
        table: "Bord {number}", "Bord {number}", "Table {number}";
        question_of: "Spørsmål {number} av {count}", "Spørsmål {number} av {count}", "Question {number} of {count}";
        next_question: "Neste spørsmål", "Neste spørsmål", "Next question";
        previous_question: "Forrige spørsmål", "Førre spørsmål", "Previous question";
        ends_at: "Slutt {time}", "Slutt {time}", "Ends {time}";
        plan: "Planen", "Planen", "The plan";
        plan_about:
            "Trykk på et steg for å gå dit. Slutten står fast: samtalen blir kortere når noe tar lengre tid.",
            "Trykk på eit steg for å gå dit. Slutten står fast: samtalen blir kortare når noko tek lengre tid.",
            "Tap a step to go there. The end is fixed: the discussion gets shorter when something takes longer.";
        minutes_short: "{minutes} min", "{minutes} min", "{minutes} min";
        lag_talk:
            "Slutten står fast. Samtalen er kortet ned til {talk} min.",
            "Slutten står fast. Samtalen er korta ned til {talk} min.",
            "The end is fixed. The discussion is cut to {talk} min.";
        lag_rest:
            "Slutten står fast. Stegene er kortet ned med {minutes} min til sammen.",
            "Slutten står fast. Stega er korta ned med {minutes} min til saman.",
            "The end is fixed. The steps are shortened by {minutes} min in all.";
        lag_end:
            "Dere blir ferdige {time}, {minutes} min etter planen. Hopp over et steg, eller bli enige om å holde på litt lenger.",
            "De blir ferdige {time}, {minutes} min etter planen. Hopp over eit steg, eller bli samde om å halde på litt lenger.",
            "You will end at {time}, {minutes} min late. Skip a step, or agree to go on a little longer.";
        back_at: "Vi begynner igjen {time}", "Vi byrjar att {time}", "We start again at {time}";
        screen_sleeps:
            "Skjermen kan slå seg av. Klokka går riktig likevel.",
            "Skjermen kan slå seg av. Klokka går rett likevel.",
            "The screen may turn off. The timer keeps running.";
        bell: "Lyd når tiden er ute", "Lyd når tida er ute", "A sound when time is up";
        bell_about:
            "En kort tone, og vibrasjon på enheter som kan det.",
            "Ein kort tone, og vibrasjon på einingar som kan det.",
            "One short tone, and vibration if supported.";
        look_back_none:
            "Ingen tiltak fra før. Det første kommer fra dette møtet.",
            "Ingen tiltak frå før. Det første kjem frå dette møtet.",
            "No actions yet. The first one comes from this meeting.";
        look_back_elsewhere:
            "Tiltakene fra sist ligger hos den som leder møtet.",
            "Tiltaka frå sist ligg hos den som leier møtet.",
            "The actions from last time are with whoever leads the meeting.";
        put_aside: "Legg til side", "Legg til side", "Set aside";
        drafts_left_one:
            "{count} innspill er skrevet her og ikke vist.",
            "{count} innspel er ikkje vist enno.",
            "{count} point is written here and not shown.";
        drafts_left_many:
            "{count} innspill er skrevet her og ikke vist.",
            "{count} innspel er ikkje viste enno.",
            "{count} points are written here and not shown.";
        tables_here: "{count} av {tables} bord er her.", "{count} av {tables} bord er her.", "{count} of {tables} tables are here.";
        give_to_lead: "Del med møtelederen", "Del med møteleiaren", "Share with the meeting leader";
        who_takes: "Hvem tar det, og når?", "Kven tek det, og når?", "Who will do it, and by when?";
        closing: "Før dere avslutter", "Før de avsluttar", "Before you finish";
        closing_tables:
            "Ikke hentet inn ennå: {tables}",
            "Ikkje henta inn enno: {tables}",
            "Not imported yet: {tables}";
        closing_half: "Det står noe halvskrevet her", "Det står noko halvskrive her", "Something is half-written here";
        closing_who_about:
            "Dere kan avslutte nå og fylle ut dette senere.",
            "De kan avslutte no og fylle ut dette seinare.",
            "You can finish now and fill this in later.";
        closing_paper_one:
            "{count} innspill på papir er ikke skrevet inn.",
            "{count} innspel på papir er ikkje skrive inn.",
            "{count} point on paper has not been typed in.";
        closing_paper_many:
            "{count} innspill på papir er ikke skrevet inn.",
            "{count} innspel på papir er ikkje skrivne inn.",
            "{count} points on paper have not been typed in.";
        made_today: "Laget i dag", "Laga i dag", "Made today";
        will: "Vi vil …", "Vi vil …", "We will …";
        will_make: "Lag tiltaket", "Lag tiltaket", "Make the action";
        closing_take: "Ta med teksten og avslutt", "Ta med teksten og avslutt", "Add the text and finish";
        closing_leave: "Avslutt uten teksten", "Avslutt utan teksten", "Finish without the text";
        hand_in_about:
            "Del filen med møtelederen, som henter den inn.",
            "Del fila med møteleiaren, som hentar ho inn.",
            "Share the file with the meeting leader, who imports it.";
        hand_in_take: "Ta det med", "Ta det med", "Include it";
        hand_in_leave: "Gå videre uten", "Gå vidare utan", "Go on without it";
        closing_about:
            "Det du ikke tar med, blir stående i feltet her.",
            "Det du ikkje tek med, blir ståande i feltet her.",
            "What you leave out stays in its field here.";
        drafts_show: "Vis dem nå", "Vis dei no", "Show them now";
    }
}
