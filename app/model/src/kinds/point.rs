//! Points (innspill): what people write in a meeting, each a short text of its own.

pub mod own_practice;

use super::meeting::{Closing, TABLES_MAX};
use super::{Text, shown_of_kind, text_or_null};
use crate::kind::{Deletion, Heading, Home, InLink, Kind, Place, Searched, field, fields};
use crate::method::Script;
use fellestid_crdt::deletion::{Presence, is_shown, presence};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::Register;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    pub TEXT = field("text").searched();
    pub QUESTION = field("question").stands_under("question");
    PART = field("part").stands_under("part");
    STEP = field("step").points_at("step");
    pub(crate) TABLE = field("table").integer();
    pub(crate) COLUMN = field("column").code();
    pub SAID = field("said").flag();
    FREE = field("free").flag();
    pub(crate) CLUSTER = field("cluster").points_at("cluster");
    pub(crate) QUESTIONS_OWN_PRACTICE = field("questions_own_practice").flag();
}

/// A point (innspill).
pub const KIND: Kind = Kind {
    name: "point",
    home: Home::In(&["meeting"]),
    title: Some(TEXT.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(0),
    link: InLink::Never,
    search: Searched::ByText(Heading::Points),
    is_people: false,
};

/// A column (kolonne) for answers: who can do it, how it works, or what to do with it. A point in a column this
/// version does not know is shown without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Leadership (ledelsen).
    Leadership,
    /// Teachers (lærerne).
    Teachers,
    /// Other staff (andre ansatte).
    OtherStaff,
    /// What works (hva som virker).
    Works,
    /// What works less well (hva som virker mindre godt).
    WorksLess,
    /// Keep (beholde), one of the four fields: what we keep as it is.
    Keep,
    /// Develop (videreutvikle).
    Develop,
    /// Stop (slutte med).
    Stop,
    /// Begin (begynne med).
    Begin,
    /// Strengths (sterke sider), one of the four fields of SWOT.
    Strength,
    /// Weaknesses (svake sider).
    Weakness,
    /// Opportunities (muligheter).
    Opportunity,
    /// Threats (trusler).
    Threat,
}

impl Column {
    pub const ALL: [Column; 13] = [
        Column::Leadership,
        Column::Teachers,
        Column::OtherStaff,
        Column::Works,
        Column::WorksLess,
        Column::Keep,
        Column::Develop,
        Column::Stop,
        Column::Begin,
        Column::Strength,
        Column::Weakness,
        Column::Opportunity,
        Column::Threat,
    ];
    /// Fire felt: for sorting today's practice.
    pub const FOUR_FIELDS: [Column; 4] = [Column::Keep, Column::Develop, Column::Stop, Column::Begin];
    /// SWOT: for sorting the school and its prospects.
    pub const SWOT: [Column; 4] = [Column::Strength, Column::Weakness, Column::Opportunity, Column::Threat];

    /// Returns the four fields of a step, by the work form it follows.
    pub fn fields(script: Option<Script>) -> [Column; 4] {
        script.map_or(Column::FOUR_FIELDS, |script| script.step().fields)
    }

    /// Returns whether it is one of the four fields of a step.
    pub fn is_field(self) -> bool {
        Column::FOUR_FIELDS.contains(&self) || Column::SWOT.contains(&self)
    }

    /// Returns the name in records and files.
    pub fn code(self) -> &'static str {
        match self {
            Column::Leadership => "leadership",
            Column::Teachers => "teachers",
            Column::OtherStaff => "other_staff",
            Column::Works => "works",
            Column::WorksLess => "works_less",
            Column::Keep => "keep",
            Column::Develop => "develop",
            Column::Stop => "stop",
            Column::Begin => "begin",
            Column::Strength => "strength",
            Column::Weakness => "weakness",
            Column::Opportunity => "opportunity",
            Column::Threat => "threat",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.code() == code)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    pub key: Key,
    pub text: Text,
    pub question: Option<Dot>,
    /// The sub-question it answers.
    pub part: Option<Dot>,
    pub step: Option<Dot>,
    /// From 1.
    pub table: u32,
    pub column: Option<Column>,
    /// Whether it has been said in the group (sagt).
    pub said: bool,
    /// Whether it is free text (fri tekst): paragraphs beside the points.
    pub free: bool,
    /// The cluster (klynge) it was put in, which may be gone.
    pub cluster: Option<Dot>,
    /// Whether the group marked it as questioning our own practice (stiller spørsmål ved egen praksis).
    pub questions_own_practice: bool,
    /// When it was written, in milliseconds since 1970 by the writer's clock.
    pub at_ms: i64,
    /// Whether it came after closing (kom til etter møtet): the one who closed the minutes had not seen it.
    pub is_late: bool,
    /// Whether it was changed after closing (endret etter lukking): the closer had seen it, but not all of its text.
    pub is_changed_late: bool,
    /// Whether someone deleted it while someone else changed it (slettet her, endret der).
    pub brought_back: bool,
}

/// The content of a point to be made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NewPoint<'a> {
    pub question: Option<Dot>,
    pub part: Option<Dot>,
    pub step: Option<Dot>,
    /// From 1; 0 counts as 1.
    pub table: u32,
    pub column: Option<Column>,
    pub text: &'a str,
    /// Whether it is free text (fri tekst).
    pub free: bool,
}

impl Point {
    /// Returns every point of a meeting, in the order they were written.
    pub fn all(notebook: &Notebook, meeting: Dot) -> Vec<Point> {
        let closing = Closing::read(notebook, meeting);
        let points = shown_of_kind(notebook, meeting, &crate::kinds::point::KIND).into_iter();
        points.map(|(key, record)| Point::from_record(notebook, key, record, closing.as_ref())).collect()
    }

    /// Reads a point; `None` if it is hidden.
    pub fn read(notebook: &Notebook, key: Key) -> Option<Point> {
        let record = notebook.get(&key).filter(|_| is_shown(notebook, &key))?;
        Some(Point::from_record(notebook, key, record, Closing::read(notebook, key.home).as_ref()))
    }

    fn from_record(notebook: &Notebook, key: Key, record: &Record, closing: Option<&Closing>) -> Point {
        let is_late = closing.is_some_and(|closing| closing.is_late(key.id, record.created_at_ms));
        let mut words = TEXT.register_in(record).into_iter().flat_map(Register::entries);
        let has_late_words = closing.is_some_and(|closing| words.any(|entry| closing.is_late(entry.dot, entry.written_at_ms)));
        let table = TABLE.integer_in(record).unwrap_or(1).clamp(1, i64::from(TABLES_MAX));
        Point {
            key,
            text: Text::read(record, &TEXT),
            question: QUESTION.dot_in(record),
            part: PART.dot_in(record),
            step: STEP.dot_in(record),
            table: u32::try_from(table).unwrap_or(1),
            column: Column::from_code(COLUMN.text_in(record)),
            said: SAID.flag_in(record),
            free: FREE.flag_in(record),
            cluster: CLUSTER.dot_in(record),
            questions_own_practice: QUESTIONS_OWN_PRACTICE.flag_in(record),
            at_ms: record.created_at_ms,
            is_late,
            is_changed_late: has_late_words && !is_late,
            brought_back: presence(notebook, &key) == Presence::Resurrected,
        }
    }
}

/// Makes a point. Returns `None` for blank text. Empty fields are not written.
pub fn create(transaction: &mut Transaction<'_>, meeting: Dot, point: &NewPoint<'_>) -> Option<Key> {
    if point.text.trim().is_empty() {
        return None;
    }
    let fields = [
        COLUMN.with(point.column.map_or(Value::Null, |column| column.code().into())),
        FREE.with(if point.free { true.into() } else { Value::Null }),
        PART.with(Value::pointer(point.part)),
        QUESTION.with(Value::pointer(point.question)),
        STEP.with(Value::pointer(point.step)),
        TABLE.with(i64::from(point.table.max(1)).into()),
        TEXT.with(text_or_null(point.text)),
    ];
    Some(transaction.create(meeting, crate::kinds::point::KIND.name, &fields))
}

/// Makes a point under a question or none, in no column; see [`create`] for all the options.
pub fn create_point(
    transaction: &mut Transaction<'_>,
    meeting: Dot,
    question: Option<Dot>,
    step: Option<Dot>,
    table: u32,
    text: &str,
) -> Option<Key> {
    create(transaction, meeting, &NewPoint { question, step, table, text, ..NewPoint::default() })
}

/// Makes a point of what someone is just saying, marked as said (sagt).
pub fn create_said(transaction: &mut Transaction<'_>, meeting: Dot, point: &NewPoint<'_>) -> Option<Key> {
    let key = create(transaction, meeting, point)?;
    mark_said(transaction, key);
    Some(key)
}

/// Marks a point as said in the group (sagt).
pub fn mark_said(transaction: &mut Transaction<'_>, point: Key) {
    SAID.write(transaction, point, true.into());
}

pub fn mark_unsaid(transaction: &mut Transaction<'_>, point: Key) {
    SAID.write(transaction, point, false.into());
}

pub fn set_column(transaction: &mut Transaction<'_>, point: Key, column: Column) {
    COLUMN.write(transaction, point, column.code().into());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::meeting::{self, MeetingPlan, close, close_anew, reopen};
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::Pen;

    #[test]
    fn a_point_keeps_its_column_part_and_time() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 1_000), &MeetingPlan::default());
        let part = Dot { actor: Actor(1), counter: 7 };
        let new = NewPoint {
            part: Some(part),
            column: Some(Column::WorksLess),
            text: " Støy i gangen ",
            free: true,
            ..NewPoint::default()
        };
        create(&mut Transaction::begin(&mut pen, &mut notebook, 2_000), home, &new);
        let point = Point::all(&notebook, home).remove(0);
        assert_eq!((point.column, point.part, point.at_ms), (Some(Column::WorksLess), Some(part), 2_000));
        assert_eq!((point.table, point.free, point.text.shown.as_str()), (1, true, "Støy i gangen"));
    }

    #[test]
    fn a_point_after_closing_is_late_until_closed_again() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 1_000), &MeetingPlan::default());
        let late = |notebook: &Notebook| Point::all(notebook, home).iter().filter(|point| point.is_late).count();
        create_point(&mut Transaction::begin(&mut pen, &mut notebook, 2_000), home, None, None, 1, "i tide");
        close(&mut Transaction::begin(&mut pen, &mut notebook, 3_000), home, 3_000);
        create_point(&mut Transaction::begin(&mut pen, &mut notebook, 4_000), home, None, None, 1, "for seint");
        assert_eq!(late(&notebook), 1);
        reopen(&mut Transaction::begin(&mut pen, &mut notebook, 5_000), home, 5_000);
        assert_eq!(late(&notebook), 0);
        close(&mut Transaction::begin(&mut pen, &mut notebook, 6_000), home, 6_000);
        assert_eq!(late(&notebook), 0);
    }

    #[test]
    fn a_point_the_closer_had_not_seen_is_late_by_any_clock() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 1_000), &MeetingPlan::default());
        let mut table = notebook.clone();
        create_point(&mut Transaction::begin(&mut pen, &mut notebook, 9_000), home, None, None, 1, "her");
        create_point(&mut Transaction::begin(&mut Pen::new(Actor(2)), &mut table, 2_000), home, None, None, 2, "ved bord 2");
        close(&mut Transaction::begin(&mut pen, &mut notebook, 3_000), home, 3_000);
        notebook.merge(&table);
        let late = |notebook: &Notebook| {
            let points = Point::all(notebook, home).into_iter();
            points.filter(|point| point.is_late).map(|point| point.text.shown).collect::<Vec<_>>()
        };
        assert_eq!(late(&notebook), ["ved bord 2"]);
        // Points the closer had seen tell whether they were changed since.
        let changed = |notebook: &Notebook| Point::all(notebook, home).into_iter().filter(|point| point.is_changed_late).count();
        assert_eq!(changed(&notebook), 0);
        let known = Point::all(&notebook, home).into_iter().find(|point| !point.is_late).expect("a point").key;
        Transaction::begin(&mut pen, &mut notebook, 3_500).write(known, "text", "her og nå".into());
        assert_eq!((changed(&notebook), late(&notebook).len()), (1, 1));
        close_anew(&mut Transaction::begin(&mut pen, &mut notebook, 4_000), home, 4_000);
        assert_eq!(late(&notebook), Vec::<String>::new());
    }

    #[test]
    fn columns_are_read_back_and_unknown_ones_are_none() {
        assert!(Column::ALL.iter().all(|column| Column::from_code(column.code()) == Some(*column)));
        assert_eq!(Column::from_code("elevene"), None);
    }
}
