//! What a step asks people to do, and so what the app does in it. Several work forms share a kind.

/// What a step (steg) asks people to do. A kind this version does not know is shown as [`StepKind::Free`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepKind {
    /// Individual (individuelt): everyone writes alone.
    Individual,
    /// Round (gruppe, runde): one point each, no comments yet.
    Round,
    /// Talk (gruppe, samtale): about what was said.
    Talk,
    /// Plenary (plenum): what the groups bring.
    Plenary,
    /// Agreeing (tiltak) on what to do.
    Agree,
    /// Free talk (fri samtale).
    Free,
    /// Information (informasjon), told to all; it never takes more than its minutes.
    Information,
    /// Break (pause).
    Break,
    /// Looking back (hva vi ble enige om sist).
    LookBack,
    /// Film or text, seen or read together.
    Film,
    /// Pairs (to og to).
    Pairs,
    /// Fours (fire og fire): two pairs together.
    Fours,
    /// Inner ring (indre ring) of a fishbowl (akvariet): those inside talk, the others listen.
    Inner,
    /// Those who listened say what they heard.
    Observe,
    /// Changing tables (bytt bord): people move, nothing is said.
    Rotate,
    /// A round at a café table: the host writes down what the table says.
    CafeRound,
    /// Ideas (ideer): in silence, one idea for each point.
    Ideas,
    /// Points that are alike are put together and named.
    Cluster,
    /// Dots (prikker): each chooses for herself.
    Dots,
    /// One person tells, the others listen.
    Present,
    /// Only questions (bare spørsmål): no advice yet.
    Probe,
    /// The person who told says what she takes from it.
    Reply,
    /// Four fields (fire felt): keep, develop, stop, begin.
    Sort,
    /// A station of the reflection circle.
    Circle,
    /// Pulse (puls): how the meeting was, without names.
    Pulse,
}

impl StepKind {
    pub const ALL: [StepKind; 25] = [
        StepKind::Individual,
        StepKind::Round,
        StepKind::Talk,
        StepKind::Plenary,
        StepKind::Agree,
        StepKind::Free,
        StepKind::Information,
        StepKind::Break,
        StepKind::LookBack,
        StepKind::Film,
        StepKind::Pairs,
        StepKind::Fours,
        StepKind::Inner,
        StepKind::Observe,
        StepKind::Rotate,
        StepKind::CafeRound,
        StepKind::Ideas,
        StepKind::Cluster,
        StepKind::Dots,
        StepKind::Present,
        StepKind::Probe,
        StepKind::Reply,
        StepKind::Sort,
        StepKind::Circle,
        StepKind::Pulse,
    ];

    /// Returns the name in records and files.
    pub fn code(self) -> &'static str {
        self.traits().code
    }

    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|kind| kind.code() == code).unwrap_or(StepKind::Free)
    }
}

#[cfg(test)]
mod tests {
    use super::StepKind;

    #[test]
    fn codes_are_read_back_and_unknown_ones_are_free() {
        assert!(StepKind::ALL.iter().all(|kind| StepKind::from_code(kind.code()) == *kind));
        assert_eq!(StepKind::from_code("akvariet"), StepKind::Free);
    }

    #[test]
    fn nobody_talks_in_silence() {
        assert!(StepKind::ALL.iter().all(|kind| !(kind.is_talk() && kind.is_silent())));
    }
}
