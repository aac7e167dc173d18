//! The file `*.fellestid`: gzip of one canonical JSON document, readable in twenty years
//! with `gunzip` and a text editor. Plain JSON is read too. One notebook has one spelling.

mod erased;
mod json;
mod read;
mod row;
mod write;

pub use erased::{erased_name, read_erased};
pub use read::{Damage, Salvage, read, read_backup, salvage};
pub use row::{read_row, write_row};
pub use write::{pack, write, write_backup, write_plain, write_plain_backup};

/// The word every file begins its description with.
pub const FORMAT: &str = "fellestid";
/// 0 while the format may still change; 1, from the network part on, is readable for ever.
pub const VERSION: i64 = 0;
/// The file extension, and the one for share sheets that only know common types.
pub const EXTENSION: &str = "fellestid";
pub const EXTENSION_PLAIN: &str = "fellestid.txt";

use crate::dot::{Actor, Dot};
use crate::notebook::Notebook;
use crate::record::Record;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Drafts (utkast), which a device keeps beside the notebook and which are no records: texts by name. A backup contains
/// them, a shared file never does.
pub type LocalDrafts = BTreeMap<String, String>;

/// How actors in dots are spelled: in full in storage, as an index into the actor table in files.
trait Spelling {
    fn write_actor(&self, actor: Actor, out: &mut String);
    fn read_actor(&self, text: &str) -> Option<Actor>;

    fn write_dot(&self, dot: Dot, out: &mut String) {
        self.write_actor(dot.actor, out);
        out.push('.');
        out.push_str(&dot.counter.to_string());
    }

    fn read_dot(&self, text: &str) -> Option<Dot> {
        let (actor, counter) = text.split_once('.')?;
        Some(Dot { actor: self.read_actor(actor)?, counter: crate::dot::parse_counter(counter).ok()? })
    }
}

/// Sixteen hexadecimal digits for the actor.
struct InFull;

impl Spelling for InFull {
    fn write_actor(&self, actor: Actor, out: &mut String) {
        out.push_str(&actor.to_string());
    }

    fn read_actor(&self, text: &str) -> Option<Actor> {
        text.parse().ok()
    }
}

/// Returns the SHA-256 of a record in full spelling. Files carry the first eight hexadecimal digits beside each record:
/// enough to tell a damaged record from a whole one, at a tenth of the bytes.
fn record_digest(id: Dot, record: &Record) -> String {
    let mut text = String::new();
    write::record(&InFull, id, record, None, &mut text);
    hex(&Sha256::digest(text.as_bytes()), 4)
}

/// Returns the SHA-256 over all records and erasures in full spelling, and the drafts beside them, as hexadecimal.
fn whole_digest(notebook: &Notebook, aside: &LocalDrafts) -> String {
    let mut hasher = Sha256::new();
    let mut text = String::new();
    for (key, record) in notebook.records() {
        text.clear();
        text.push_str(&key.to_string());
        write::record(&InFull, key.id, record, None, &mut text);
        hasher.update(text.as_bytes());
    }
    for key in notebook.erased() {
        hasher.update(format!("erased {key}").as_bytes());
    }
    for (name, text) in aside {
        hasher.update(format!("aside {name} {text}").as_bytes());
    }
    hex(&hasher.finalize(), 32)
}

fn hex(bytes: &[u8], bytes_max: usize) -> String {
    bytes.iter().take(bytes_max).map(|byte| format!("{byte:02x}")).collect()
}
