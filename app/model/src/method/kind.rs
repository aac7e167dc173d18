//! What a step asks people to do, and so what the app does in it. Several work forms share a kind.

/// What a step (steg) asks people to do. A kind this version does not know is shown as [`StepKind::Free`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepKind {
    /// Individuelt: write for yourself.
    Individual,
    /// Gruppe, runde: one point each, no comments yet.
    Round,
    /// Gruppe, samtale: talk about what was said.
    Talk,
    /// Plenum: what the groups bring.
    Plenary,
    /// Tiltak: agree on what to do.
    Agree,
    /// Fri samtale.
    Free,
    /// Informasjon: told to all, and its minutes are the most it may take.
    Information,
    /// Pause.
    Break,
    /// Hva vi ble enige om sist.
    LookBack,
    /// Film eller tekst: seen or read together.
    Film,
    /// To og to.
    Pairs,
    /// Fire og fire: two pairs together.
    Fours,
    /// Indre ring (akvariet): those inside talk, the others listen.
    Inner,
    /// Those who listened say what they heard.
    Observe,
    /// Bytt bord: people move, nothing is said.
    Rotate,
    /// Runde ved et kafébord: the host writes down what the table says.
    CafeRound,
    /// Ideer: silent, one idea for each point.
    Ideas,
    /// Like points are put together and named.
    Cluster,
    /// Prikker: each chooses for herself.
    Dots,
    /// One tells, the others listen.
    Present,
    /// Bare spørsmål: no advice yet.
    Probe,
    /// The one who told says what she takes along.
    Reply,
    /// Fire felt: behold, utvikle, slutt med, begynn med.
    Sort,
    /// A station of the reflection circle.
    Circle,
    /// Puls: how the meeting was, without names.
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

    /// The name in records and files.
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
