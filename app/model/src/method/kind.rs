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
        match self {
            StepKind::Individual => "individual",
            StepKind::Round => "round",
            StepKind::Talk => "talk",
            StepKind::Plenary => "plenary",
            StepKind::Agree => "agree",
            StepKind::Free => "free",
            StepKind::Information => "information",
            StepKind::Break => "break",
            StepKind::LookBack => "look_back",
            StepKind::Film => "film",
            StepKind::Pairs => "pairs",
            StepKind::Fours => "fours",
            StepKind::Inner => "inner",
            StepKind::Observe => "observe",
            StepKind::Rotate => "rotate",
            StepKind::CafeRound => "cafe_round",
            StepKind::Ideas => "ideas",
            StepKind::Cluster => "cluster",
            StepKind::Dots => "dots",
            StepKind::Present => "present",
            StepKind::Probe => "probe",
            StepKind::Reply => "reply",
            StepKind::Sort => "sort",
            StepKind::Circle => "circle",
            StepKind::Pulse => "pulse",
        }
    }

    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|kind| kind.code() == code).unwrap_or(StepKind::Free)
    }

    /// Talk among people: shortened first when the meeting is late, and lengthened when there is time.
    pub fn is_talk(self) -> bool {
        match self {
            StepKind::Talk | StepKind::Free | StepKind::Pairs | StepKind::Fours => true,
            StepKind::Inner | StepKind::CafeRound | StepKind::Circle => true,
            StepKind::Individual | StepKind::Round | StepKind::Plenary | StepKind::Agree | StepKind::LookBack => false,
            StepKind::Information | StepKind::Break | StepKind::Film | StepKind::Rotate | StepKind::Pulse => false,
            StepKind::Observe | StepKind::Ideas | StepKind::Cluster | StepKind::Dots | StepKind::Sort => false,
            StepKind::Present | StepKind::Probe | StepKind::Reply => false,
        }
    }

    /// Everyone writes and nobody speaks: what is written is hidden until it is shown to all.
    pub fn is_silent(self) -> bool {
        matches!(self, StepKind::Individual | StepKind::Ideas)
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
