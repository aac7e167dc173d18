//! What has come from one school (dette har jeg fått), for that school alone: its answers as they arrived, and what
//! it has not answered, so that whoever sent them can see that nothing was lost on the way.

use crate::kinds::ask::Ask;
use crate::overviews::matrix::{Matrix, Said};
use fellestid_crdt::dot::Dot;

/// What has come from one school: its own words, and nothing of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    pub round: String,
    pub school: String,
    /// Who asked, as signed; may be empty.
    pub from: String,
    /// Each question that it has answered, and every answer to it.
    pub answers: Vec<(String, Vec<Said>)>,
    /// The questions without an answer.
    pub unanswered: Vec<String>,
    /// The receipts (kvitteringer) that the school sees itself; none if nothing came in our own file.
    pub receipts: Vec<String>,
}

impl Arrived {
    /// Returns what has come from a school; `None` if nothing has, or the school is not in the overview.
    pub fn of(matrix: &Matrix, unit: Dot) -> Option<Arrived> {
        let school = matrix.schools.iter().find(|school| school.unit == Some(unit) && school.is_answered())?;
        // What came and was laid aside is neither told nor asked for.
        let is_aside = |ask: &Ask| matrix.aside.iter().any(|of| of.unit == Some(unit) && of.cells.contains_key(&ask.key.id));
        let mut answers = Vec::new();
        let mut unanswered = Vec::new();
        for ask in &matrix.questions {
            match school.cells.get(&ask.key.id) {
                Some(cell) => answers.push((ask.text.clone(), cell.clone())),
                None if ask.is_removed || is_aside(ask) => {}
                None => unanswered.push(ask.text.clone()),
            }
        }
        Some(Arrived {
            round: matrix.package.title.clone(),
            school: school.name.clone(),
            from: matrix.package.from.clone(),
            answers,
            unanswered,
            receipts: school.receipts.iter().cloned().collect(),
        })
    }

    /// Returns the schools from which something has come, in the order of the overview.
    pub fn schools(matrix: &Matrix) -> Vec<(Dot, String)> {
        let answered = matrix.schools.iter().filter(|school| school.is_answered());
        answered.filter_map(|school| Some((school.unit?, matrix.called(school)))).collect()
    }
}
