//! How storage keeps the keys that are erased for good: each under a name of its own, never one list that is read and
//! written back. So two tabs that erase at the same moment lose neither key.

use crate::record::Key;
use std::collections::BTreeSet;

const EACH: &str = "erased/";
/// The name under which earlier versions stored all of them, as a JSON list.
const LIST: &str = "erased";

/// Returns the name that an erased key is stored under. The value under it means nothing.
pub fn erased_name(key: &Key) -> String {
    format!("{EACH}{key}")
}

/// Returns the erased keys among named texts. Names of newer versions are skipped. Returns `None` if the old list
/// cannot be read.
pub fn read_erased(stored: &[(String, String)]) -> Option<BTreeSet<Key>> {
    let mut keys: BTreeSet<Key> = BTreeSet::new();
    for (name, text) in stored {
        keys.extend(name.strip_prefix(EACH).and_then(|key| key.parse::<Key>().ok()));
        if name == LIST {
            let list: Vec<String> = serde_json::from_str(text).ok()?;
            keys.extend(list.iter().filter_map(|key| key.parse::<Key>().ok()));
        }
    }
    Some(keys)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dot::{Actor, Dot};

    #[test]
    fn erased_keys_are_stored_singly_and_the_old_list_is_read() {
        let key = |counter| Key::root(Dot { actor: Actor(1), counter });
        let mut stored =
            vec![("erased".to_owned(), format!("[\"{}\",\"nyere form\"]", key(1))), ("seen".to_owned(), String::new())];
        stored.extend([(erased_name(&key(2)), String::new()), ("erased/nyere form".to_owned(), String::new())]);
        assert_eq!(read_erased(&stored), Some(BTreeSet::from([key(1), key(2)])));
        assert_eq!(read_erased(&[("erased".to_owned(), "{".to_owned())]), None);
    }
}
