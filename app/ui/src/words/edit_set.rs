//! Words about writing a question set: its fields, its lines, and the acts on a line.

super::words! {
    EditSet {
        about: "Alt blir lagret her mens du skriver.", "Alt blir lagra her medan du skriv.", "Everything is saved here as you type.";
        title: "Tittel", "Tittel", "Title";
        about_set: "Hva passer settet til?", "Kva passar settet til?", "What is the set good for?";
        source: "Kilde", "Kjelde", "Source";
        stimulus: "Film eller tekst", "Film eller tekst", "Film or text";
        stimulus_kind: "Ser eller leser dere noe først?", "Ser eller les de noko først?", "Do you watch or read something first?";
        stimulus_none: "Ingenting", "Ingenting", "Nothing";
        stimulus_minutes: "Hvor lenge varer det?", "Kor lenge varer det?", "How long is it?";
        minutes_unit: "min", "min", "min";
        stimulus_title: "Hva heter det?", "Kva heiter det?", "What is it called?";
        stimulus_source: "Hvem har laget det?", "Kven har laga det?", "Who made it?";
        stimulus_link: "Lenke", "Lenkje", "Link";
        link_unsafe:
            "Lenken må begynne med https:// for å kunne åpnes herfra.",
            "Lenkja må byrje med https:// for å kunne opnast herfrå.",
            "The link must begin with https:// to be opened from here.";
        tags_and_series: "Merkelapper og serie", "Merkelappar og serie", "Tags and series";
        tag_new: "Ny merkelapp", "Ny merkelapp", "New tag";
        tag_remove: "Fjern merkelappen {tag}", "Fjern merkelappen {tag}", "Remove the tag {tag}";
        tags_full:
            "Du kan ikke legge til flere merkelapper.",
            "Du kan ikkje leggje til fleire merkelappar.",
            "You cannot add more tags.";
        series: "Serie", "Serie", "Series";
        series_about:
            "Sett med samme serienavn følger etter hverandre.",
            "Sett med same serienamn følgjer etter kvarandre.",
            "Sets with the same series name follow each other.";
        series_place: "Nummer i serien", "Nummer i serien", "Number in the series";
        questions: "Spørsmålene", "Spørsmåla", "The questions";
        keys_about:
            "Trykk Enter for et nytt spørsmål. Slettetasten fjerner en tom linje.",
            "Trykk Enter for eit nytt spørsmål. Slettetasten fjernar ei tom linje.",
            "Press Enter for a new question. Backspace removes an empty line.";
        theme: "Tema {number}", "Tema {number}", "Theme {number}";
        question: "Spørsmål {number}", "Spørsmål {number}", "Question {number}";
        part: "Delspørsmål til spørsmål {number}", "Delspørsmål til spørsmål {number}", "Sub-question of question {number}";
        theme_placeholder: "Hva heter temaet?", "Kva heiter temaet?", "What is the theme called?";
        question_placeholder: "Skriv spørsmålet", "Skriv spørsmålet", "Write the question";
        part_placeholder: "Skriv delspørsmålet", "Skriv delspørsmålet", "Write the sub-question";
        new_question: "Nytt spørsmål", "Nytt spørsmål", "New question";
        new_theme: "Nytt tema", "Nytt tema", "New theme";
        new_part: "Nytt delspørsmål", "Nytt delspørsmål", "New sub-question";
        more_about: "Mer om: {line}", "Meir om: {line}", "More about: {line}";
        up: "Flytt opp", "Flytt opp", "Move up";
        down: "Flytt ned", "Flytt ned", "Move down";
        up_line: "Flytt opp: {line}", "Flytt opp: {line}", "Move up: {line}";
        down_line: "Flytt ned: {line}", "Flytt ned: {line}", "Move down: {line}";
        split: "Del opp i flere spørsmål", "Del opp i fleire spørsmål", "Split into several questions";
        split_into_parts: "Del opp i delspørsmål", "Del opp i delspørsmål", "Split into sub-questions";
        join: "Slå sammen med neste", "Slå saman med neste", "Join with the next";
        join_as_part: "Gjør neste til delspørsmål", "Gjer neste til delspørsmål", "Make the next a sub-question";
        choose: "Tema, hvem det er for, svarform …", "Tema, kven det er for, svarform …", "Theme, who it is for, answers …";
        delete_heading: "Slett bare overskriften", "Slett berre overskrifta", "Delete the heading only";
        delete_with_questions: "Slett tema og spørsmål", "Slett tema og spørsmål", "Delete theme and questions";
        moved: "Flyttet. Er nå {line}.", "Flytta. Er no {line}.", "Moved. It is now {line}.";
        split_done: "Delt opp i {count}.", "Delt opp i {count}.", "Split into {count}.";
        joined: "Slått sammen.", "Slått saman.", "Merged.";
        theme_deleted: "Temaet er slettet.", "Temaet er sletta.", "The theme is deleted.";
        question_deleted: "Spørsmålet er slettet.", "Spørsmålet er sletta.", "The question is deleted.";
        part_deleted: "Delspørsmålet er slettet.", "Delspørsmålet er sletta.", "The sub-question is deleted.";
        choose_heading: "Om spørsmålet", "Om spørsmålet", "About the question";
        to_theme: "Hvilket tema står det under?", "Kva tema står det under?", "Which theme is it under?";
        no_theme: "Uten tema", "Utan tema", "No theme";
        untitled_theme: "Tema uten navn", "Tema utan namn", "Unnamed theme";
        audience: "Hvem er det for?", "Kven er det for?", "Who is it for?";
        audience_all: "Alle", "Alle", "Everyone";
        leadership: "Ledelsen", "Leiinga", "The leadership";
        teachers: "Lærerne", "Lærarane", "The teachers";
        other_staff: "Andre ansatte", "Andre tilsette", "Other staff";
        form: "Hvordan svarer dere?", "Korleis svarer de?", "How do you answer?";
        form_points: "Innspill i én liste", "Innspel i éi liste", "Points in one list";
        form_by_role: "Per rolle", "Per rolle", "By role";
        form_by_role_about:
            "Hva ledelsen, lærerne og andre ansatte kan gjøre",
            "Kva leiinga, lærarane og andre tilsette kan gjere",
            "What the leadership, the teachers and other staff can do";
        form_works: "Virker – virker mindre", "Verkar – verkar mindre", "Works – works less";
        form_works_about: "Side om side", "Side om side", "Side by side";
    }
}
