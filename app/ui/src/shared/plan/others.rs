//! Those who come and are not named.

use crate::words::{Words, counted};

/// What those do who are counted and have no initials here; nothing where all have, or none.
pub fn others(w: &Words, people: Option<u32>, named: usize) -> Option<String> {
    let others = (people? as usize).checked_sub(named).filter(|others| named > 0 && *others > 0)?;
    Some(counted(others, w.plan.others_one, w.plan.others_many))
}
