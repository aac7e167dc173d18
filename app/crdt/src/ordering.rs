//! Fractional order keys: a place between any two others, as one short text. Records with equal keys are ordered by id;
//! nothing here knows records.

const DIGITS: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// Returns a key after `low` and before `high`; `None` is an open end. Keys never end in `0`, so there is always room.
/// If the two are equal or the wrong way round, the key is right after `low`.
///
/// ```
/// use fellestid_crdt::ordering::between;
///
/// let first = between(None, None);
/// let second = between(Some(&first), None);
/// let middle = between(Some(&first), Some(&second));
/// assert!(first < middle && middle < second);
/// ```
pub fn between(low: Option<&str>, high: Option<&str>) -> String {
    let low = digits(low.unwrap_or_default());
    let high = high.map(digits).filter(|high| *high > low);
    let mut key = Vec::new();
    let mut bounded = high.is_some();
    for place in 0.. {
        let from = low.get(place).copied().unwrap_or(0);
        let to = match &high {
            Some(high) if bounded => high.get(place).copied().unwrap_or(0),
            Some(_) | None => DIGITS.len(),
        };
        if to > from + 1 {
            // Stepping by a little when appending keeps keys short for lists that only grow.
            let step = if bounded { (to - from) / 2 } else { 1 };
            key.push(from + step.max(1));
            break;
        }
        key.push(from);
        bounded = bounded && from == to;
    }
    key.into_iter().map(|digit| char::from(DIGITS[digit])).collect()
}

/// Returns the first `count` keys of a new list.
pub fn first_keys(count: usize) -> Vec<String> {
    let mut keys: Vec<String> = Vec::with_capacity(count);
    for _ in 0..count {
        keys.push(between(keys.last().map(String::as_str), None));
    }
    keys
}

/// Returns the digits of a key as a fraction, without the trailing zeros, which mean nothing.
fn digits(key: &str) -> Vec<usize> {
    let mut digits: Vec<usize> = key.bytes().map(|byte| DIGITS.iter().position(|digit| *digit == byte).unwrap_or(0)).collect();
    while digits.last() == Some(&0) {
        digits.pop();
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_growing_list_keeps_its_order() {
        let keys = first_keys(500);
        assert!(keys.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(keys.iter().all(|key| !key.ends_with('0')));
    }

    proptest! {
        #[test]
        fn there_is_always_room_between(places in prop::collection::vec(0usize..1000, 1..200)) {
            let mut keys = first_keys(2);
            for place in places {
                let at = place % (keys.len() + 1);
                let low = at.checked_sub(1).map(|before| keys[before].clone());
                let key = between(low.as_deref(), keys.get(at).map(String::as_str));
                keys.insert(at, key);
                prop_assert!(keys.windows(2).all(|pair| pair[0] < pair[1]), "{keys:?}");
            }
        }

        #[test]
        fn any_text_is_a_safe_neighbour(low in ".*", high in ".*") {
            let _ = between(Some(&low), Some(&high));
        }
    }
}
