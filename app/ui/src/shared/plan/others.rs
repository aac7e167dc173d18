//! The people who come without being listed.

use crate::words::{Words, counted};

/// Says what the people without initials do; `None` if all have initials, or none have.
pub fn others(w: &Words, people: Option<u32>, named: usize) -> Option<String> {
    let others = (people? as usize).checked_sub(named).filter(|others| named > 0 && *others > 0)?;
    Some(counted(others, w.plan.others_one, w.plan.others_many))
}
