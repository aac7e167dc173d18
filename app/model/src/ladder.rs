//! The ladder (refleksjonsstigen): six rungs from telling what we do to seeing that it could be otherwise. It suits
//! any question: a group that is done with one rung takes the next.
//!
//! The idea is Steen Wackerhausen's (2009), «Collaboration, professional identity and reflection across
//! boundaries»: reflection of the first order stays within what the profession takes for granted; that of the
//! second order turns to it. The words are our own: plain constants that know no question and no meeting. Someone
//! who wants other words writes a question.

use crate::language::Language;

/// A rung (trinn på stigen; never «trinn» alone, which is a year group).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rung {
    /// Fortelle: what we do.
    Describe,
    /// Forklare: why we do it like this.
    Explain,
    /// Ta for gitt: what nobody asks about any longer.
    TakenForGranted,
    /// Blikket som mangler: whose view we have not heard.
    MissingView,
    /// Hva det sier om oss: about our practice, not about pupils or single persons.
    AboutUs,
    /// Annerledes: what could be otherwise.
    Otherwise,
}

/// The words of a rung, in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// One or two words, for a button.
    pub name: &'static str,
    /// The question to talk about.
    pub question: &'static str,
    /// Another way to ask, for a group that gets stuck.
    pub help: &'static str,
}

/// The order of reflection (refleksjon av første og andre orden).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Order {
    First,
    Second,
}

impl Rung {
    /// From the lowest up.
    pub const ALL: [Rung; 6] =
        [Rung::Describe, Rung::Explain, Rung::TakenForGranted, Rung::MissingView, Rung::AboutUs, Rung::Otherwise];

    pub fn order(self) -> Order {
        match self {
            Rung::Describe | Rung::Explain => Order::First,
            Rung::TakenForGranted | Rung::MissingView | Rung::AboutUs | Rung::Otherwise => Order::Second,
        }
    }

    /// Returns the rung above; `None` at the top.
    pub fn next(self) -> Option<Rung> {
        let at = Rung::ALL.iter().position(|rung| *rung == self)?;
        Rung::ALL.get(at + 1).copied()
    }

    pub fn prompt(self, language: Language) -> &'static Prompt {
        let [describe, explain, granted, missing, about_us, otherwise] = match language {
            Language::Bokmal => &BOKMAL,
            Language::Nynorsk => &NYNORSK,
            Language::English => &ENGLISH,
        };
        match self {
            Rung::Describe => describe,
            Rung::Explain => explain,
            Rung::TakenForGranted => granted,
            Rung::MissingView => missing,
            Rung::AboutUs => about_us,
            Rung::Otherwise => otherwise,
        }
    }
}

const fn prompt(name: &'static str, question: &'static str, help: &'static str) -> Prompt {
    Prompt { name, question, help }
}

const BOKMAL: [Prompt; 6] = [
    prompt("Fortell", "Hva gjør vi når dette skjer hos oss?", "Ta en vanlig uke. Hva ville en gjest ha sett?"),
    prompt("Forklar", "Hvorfor gjør vi det slik?", "Hva var det vi ville oppnå da vi begynte med det?"),
    prompt(
        "Tatt for gitt",
        "Hva har vi sluttet å spørre om?",
        "Hva sier vi «sånn er det bare» om? Hva snakker vi ikke om her, og hvorfor?",
    ),
    prompt(
        "Hvem mangler",
        "Hvem ville ha fortalt dette på en annen måte?",
        "Tenk på elevene, hjemmene, en ny kollega, de som er uenige.",
    ),
    prompt(
        "Hva det sier om oss",
        "Hva forteller dette om måten vi jobber på?",
        "Om oss alle sammen, ikke om én klasse eller én av oss.",
    ),
    prompt(
        "Kunne vært annerledes",
        "Hva kunne vi gjort på en helt annen måte?",
        "Hvis vi begynte på nytt i morgen, hva ville vi latt være?",
    ),
];

const NYNORSK: [Prompt; 6] = [
    prompt("Fortel", "Kva gjer vi når dette skjer hos oss?", "Ta ei vanleg veke. Kva ville ein gjest ha sett?"),
    prompt("Forklar", "Kvifor gjer vi det slik?", "Kva var det vi ville få til då vi byrja med det?"),
    prompt(
        "Teke for gitt",
        "Kva har vi slutta å spørje om?",
        "Kva seier vi «slik er det berre» om? Kva snakkar vi ikkje om her, og kvifor?",
    ),
    prompt(
        "Kven manglar",
        "Kven ville ha fortalt dette på ein annan måte?",
        "Tenk på elevane, heimane, ein ny kollega, dei som er usamde.",
    ),
    prompt(
        "Kva det seier om oss",
        "Kva fortel dette om måten vi arbeider på?",
        "Om oss alle saman, ikkje om éin klasse eller éin av oss.",
    ),
    prompt(
        "Kunne vore annleis",
        "Kva kunne vi gjort på ein heilt annan måte?",
        "Om vi byrja på nytt i morgon, kva ville vi ha late vere?",
    ),
];

const ENGLISH: [Prompt; 6] = [
    prompt("Describe", "What do we do when this happens here?", "Take an ordinary week. What would a guest see?"),
    prompt("Explain", "Why do we do it like this?", "What did we hope to achieve when we began?"),
    prompt(
        "Taken for granted",
        "What have we stopped asking about?",
        "Where do we say “that is just how it is”? What do we not talk about, and why?",
    ),
    prompt(
        "Who is missing",
        "Who would tell this differently?",
        "Think of the pupils, their homes, a new colleague, those who disagree.",
    ),
    prompt(
        "What it says about us",
        "What does this say about the way we work?",
        "About all of us, not about one class or one person.",
    ),
    prompt(
        "Could be different",
        "What could we do quite differently?",
        "If we started afresh tomorrow, what would we leave out?",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::mixing::stranger;
    use std::collections::BTreeSet;

    #[test]
    fn the_ladder_is_climbed_one_rung_at_a_time() {
        let climbed: Vec<Rung> = std::iter::successors(Some(Rung::Describe), |rung| rung.next()).collect();
        assert_eq!(climbed, Rung::ALL);
        assert!(climbed.windows(2).all(|pair| pair[0].order() <= pair[1].order()));
        assert_eq!((climbed[0].order(), climbed[5].order()), (Order::First, Order::Second));
    }

    #[test]
    fn every_rung_asks_one_short_question_in_each_language() {
        let prompts: Vec<&Prompt> =
            Language::ALL.iter().flat_map(|language| Rung::ALL.map(|rung| rung.prompt(*language))).collect();
        for prompt in &prompts {
            assert!(prompt.question.ends_with('?') && prompt.question.matches('?').count() == 1, "{prompt:?}");
            assert!(prompt.question.chars().count() <= 60 && prompt.name.chars().count() <= 24, "{prompt:?}");
            assert!(prompt.help.chars().count() <= 80 && prompt.help.ends_with(['?', '.']), "{prompt:?}");
        }
        assert_eq!(prompts.iter().map(|prompt| prompt.question).collect::<BTreeSet<_>>().len(), 18);
    }

    #[test]
    fn the_languages_are_not_mixed() {
        for (language, rung) in Language::ALL.iter().flat_map(|language| Rung::ALL.map(|rung| (*language, rung))) {
            let prompt = rung.prompt(language);
            for text in [prompt.name, prompt.question, prompt.help] {
                assert_eq!(stranger(language, text), None, "{text}");
            }
        }
    }
}
