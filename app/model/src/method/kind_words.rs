//! The name and instruction of each kind of step, for a step that has no words of its own and no work form with
//! words for it.

use super::StepKind;
use super::text::{StepWords, text, words};

impl StepKind {
    pub const fn words(self) -> StepWords {
        match self {
            StepKind::Individual => words(
                text("Individuelt", "Individuelt", "On your own"),
                text(
                    "Skriv for deg selv. Ingen snakker ennå.",
                    "Skriv for deg sjølv. Ingen snakkar enno.",
                    "Write for yourself. Nobody talks yet.",
                ),
            ),
            StepKind::Round => words(
                text("Runde i gruppa", "Runde i gruppa", "Round the group"),
                text(
                    "Ett innspill hver. Etter tur, uten kommentarer ennå.",
                    "Eitt innspel kvar. Etter tur, utan kommentarar enno.",
                    "One point each. In turn, and no comments yet.",
                ),
            ),
            StepKind::Talk => words(
                text("Samtale i gruppa", "Samtale i gruppa", "Group discussion"),
                text(
                    "Snakk sammen. Hva går igjen? Hva ser vi ulikt?",
                    "Snakk saman. Kva går att? Kva ser vi ulikt?",
                    "Talk together. What keeps coming up? What do we see differently?",
                ),
            ),
            StepKind::Plenary => words(
                text("Plenum", "Plenum", "Plenary"),
                text(
                    "Ett innspill fra hvert bord: det viktigste de andre bør høre.",
                    "Eitt innspel frå kvart bord: det viktigaste dei andre bør høyre.",
                    "One point from each table: the one the others most need to hear.",
                ),
            ),
            StepKind::Agree => words(
                text("Tiltak", "Tiltak", "Action"),
                text(
                    "Velg ett felles tiltak. Hva gjør vi, og hvordan ser vi at det virker?",
                    "Vel eitt felles tiltak. Kva gjer vi, og korleis ser vi at det verkar?",
                    "Choose one common action. What will we do, and how will we see that it works?",
                ),
            ),
            StepKind::Free => words(
                text("Samtale", "Samtale", "Discussion"),
                text("Snakk sammen om spørsmålet.", "Snakk saman om spørsmålet.", "Talk together about the question."),
            ),
            StepKind::Information => words(
                text("Informasjon", "Informasjon", "Information"),
                text(
                    "Lytt først. Spørsmål tar vi til slutt.",
                    "Lytt først. Spørsmål tek vi til slutt.",
                    "Listen first. Questions at the end.",
                ),
            ),
            StepKind::Break => words(
                text("Pause", "Pause", "Break"),
                text(
                    "Rør litt på dere. Vi begynner presis.",
                    "Rør litt på dykk. Vi byrjar presis.",
                    "Stretch your legs. We start again on time.",
                ),
            ),
            StepKind::LookBack => words(
                text("Siden sist", "Sidan sist", "Since last time"),
                text(
                    "Se på det vi ble enige om sist. Hvordan gikk det?",
                    "Sjå på det vi blei samde om sist. Korleis gjekk det?",
                    "Look at what we agreed last time. How did it go?",
                ),
            ),
            StepKind::Film => words(
                text("Film eller tekst", "Film eller tekst", "Film or text"),
                text(
                    "Se eller les først. Noter det du stusser over.",
                    "Sjå eller les først. Noter det du stussar over.",
                    "Watch or read first. Note what makes you wonder.",
                ),
            ),
            StepKind::Pairs => words(
                text("To og to", "To og to", "In pairs"),
                text(
                    "Snakk sammen to og to. Les opp det du skrev.",
                    "Snakk saman to og to. Les opp det du skreiv.",
                    "Talk in pairs. Read out what you wrote.",
                ),
            ),
            StepKind::Fours => words(
                text("Fire og fire", "Fire og fire", "In fours"),
                text(
                    "Slå dere sammen, fire og fire. Hva går igjen?",
                    "Slå dykk saman, fire og fire. Kva går att?",
                    "Join another pair. What keeps coming up?",
                ),
            ),
            StepKind::Inner => words(
                text("Indre ring", "Indre ring", "Inner circle"),
                text(
                    "Snakk sammen i ringen. Alle andre lytter.",
                    "Snakk saman i ringen. Alle andre lyttar.",
                    "Talk together in the circle. Everyone else listens.",
                ),
            ),
            StepKind::Observe => words(
                text("Det vi hørte", "Det vi høyrde", "What we heard"),
                text(
                    "Si hva dere la merke til. Nå snakker dere som lyttet, og ringen svarer ikke.",
                    "Sei kva de la merke til. No snakkar de som lytta, og ringen svarer ikkje.",
                    "Say what you noticed. Now those who listened talk, and the circle does not answer.",
                ),
            ),
            StepKind::Rotate => words(
                text("Bytt bord", "Byt bord", "Change tables"),
                text(
                    "Finn et nytt bord. Kaféverten blir sittende.",
                    "Finn eit nytt bord. Kaféverten blir sitjande.",
                    "Find a new table. The host stays.",
                ),
            ),
            StepKind::CafeRound => words(
                text("Runde ved bordet", "Runde ved bordet", "Round at the table"),
                text(
                    "Bygg videre på det bordet har. Kaféverten skriver ned alt.",
                    "Bygg vidare på det bordet har. Kaféverten skriv ned alt.",
                    "Build on what the table has. The host writes everything down.",
                ),
            ),
            StepKind::Ideas => words(
                text("Ideer", "Idear", "Ideas"),
                text(
                    "Skriv for deg selv. Én idé per lapp.",
                    "Skriv for deg sjølv. Éin idé per lapp.",
                    "Write for yourself. One idea per note.",
                ),
            ),
            StepKind::Cluster => words(
                text("Samle det som ligner", "Samle det som liknar kvarandre", "Group similar notes"),
                text(
                    "Legg sammen lapper som ligner. Gi hver bunke et navn.",
                    "Legg saman lappar som liknar kvarandre. Gi kvar bunke eit namn.",
                    "Put notes that are alike together. Give each pile a name.",
                ),
            ),
            StepKind::Dots => words(
                text("Prikker", "Prikkar", "Dots"),
                text(
                    "Sett prikkene dine. Velg det du vil at vi skal gjøre.",
                    "Set prikkane dine. Vel det du vil at vi skal gjere.",
                    "Place your dots. Choose what you want us to do.",
                ),
            ),
            StepKind::Present => words(
                text("Én forteller", "Éin fortel", "One person speaks"),
                text(
                    "Fortell hva du står i. Vi andre lytter.",
                    "Fortel kva du står i. Vi andre lyttar.",
                    "Tell us what you are facing. The rest of us listen.",
                ),
            ),
            StepKind::Probe => words(
                text("Bare spørsmål", "Berre spørsmål", "Questions only"),
                text(
                    "Still åpne spørsmål. Har du et råd, vent med det.",
                    "Still opne spørsmål. Har du eit råd, vent med det.",
                    "Ask open questions. If you have advice, keep it for later.",
                ),
            ),
            StepKind::Reply => words(
                text("Det jeg tar med meg", "Det eg tek med meg", "What I take with me"),
                text(
                    "Fortell hva du tar med deg. Du trenger ikke svare på alt.",
                    "Fortel kva du tek med deg. Du treng ikkje svare på alt.",
                    "Tell us what you take with you. You need not answer everything.",
                ),
            ),
            StepKind::Sort => words(
                text("Fire felt", "Fire felt", "Four fields"),
                text(
                    "Legg hvert innspill i ett felt: behold, utvikle, slutt med eller begynn med.",
                    "Legg kvart innspel i eitt felt: behald, utvikle, slutt med eller byrj med.",
                    "Put each point in one field: keep, develop, stop or begin.",
                ),
            ),
            StepKind::Circle => words(
                text("Rundt i sirkelen", "Rundt i sirkelen", "Round the circle"),
                text(
                    "Ta ordet etter tur. Skriv ned det dere kommer fram til.",
                    "Ta ordet etter tur. Skriv ned det de kjem fram til.",
                    "Take turns. Write down what you arrive at.",
                ),
            ),
            StepKind::Pulse => words(
                text("Pulsen", "Pulsen", "Pulse"),
                text(
                    "Svar for deg selv. Hvordan var møtet for deg?",
                    "Svar for deg sjølv. Korleis var møtet for deg?",
                    "Answer for yourself. How was the meeting for you?",
                ),
            ),
        }
    }
}
