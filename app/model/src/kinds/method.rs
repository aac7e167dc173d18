//! The school's own work forms (egne arbeidsformer): the steps of a meeting stored under a name, to plan other
//! meetings from. Each is a home of its own, and is shared, found and deleted as such. Its steps are changed as
//! a meeting's are; see `meeting`.

use super::meeting::{self, Step};
use super::{Text, shown_of_kind, shown_root, step, text_or_null};
use crate::folding::alphabetical;
use crate::kind::{Deletion, Heading, Home, InLink, Kind, Place, Searched, field, fields};
use crate::method::{Method, PlannedStep, Script, TooShort};
use crate::overviews::loaded::{Loaded, Memory};
use crate::schedule::{Course, Fits, schedule};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Record;
use fellestid_crdt::sorting::sorted_by;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    pub TITLE = field("title").searched();
    pub ABOUT = field("about").searched();
    // The code of the built-in work form it was copied from.
    COPIED_FROM = field("copied_from").code();
}

/// A work form of the school's own (egen arbeidsform).
pub const KIND: Kind = Kind {
    name: "method",
    home: Home::Root,
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(5),
    link: InLink::Never,
    search: Searched::ByTitle(Heading::Methods),
    is_people: false,
};

/// A work form (arbeidsform) that someone has saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnMethod {
    pub home: Dot,
    pub title: Text,
    /// What it is good for.
    pub about: Text,
    /// The built-in work form it was made from.
    pub copied_from: Option<&'static Method>,
    pub steps: Vec<Step>,
}

impl OwnMethod {
    pub fn read(notebook: &Notebook, home: Dot) -> Option<Self> {
        let root = shown_root(notebook, home, &KIND)?;
        Some(OwnMethod {
            home,
            title: Text::read(root, &TITLE),
            about: Text::read(root, &ABOUT),
            copied_from: Method::from_code(COPIED_FROM.text_in(root)),
            steps: Step::all(notebook, home),
        })
    }

    /// Like [`OwnMethod::all`], once every one of them is in memory.
    pub fn loaded(memory: Memory<'_>) -> Loaded<Vec<OwnMethod>> {
        memory.gathered(homes(memory.notebook), OwnMethod::all)
    }

    /// Returns the work forms sorted by title.
    pub fn all(notebook: &Notebook) -> Vec<Self> {
        let own = homes(notebook).into_iter().filter_map(|home| OwnMethod::read(notebook, home)).collect();
        sorted_by(own, |left: &OwnMethod, right: &OwnMethod| {
            (alphabetical(&left.title.shown), left.home).cmp(&(alphabetical(&right.title.shown), right.home))
        })
    }

    pub fn minutes(&self) -> u32 {
        self.steps.iter().map(|step| step.minutes).fold(0, u32::saturating_add)
    }
}

/// Returns the homes of the visible work forms.
pub fn homes(notebook: &Notebook) -> Vec<Dot> {
    let roots = notebook.roots().filter(|(key, root)| root.kind == KIND && is_shown(notebook, key));
    roots.map(|(key, _)| key.home).collect()
}

/// Returns the steps fitted to a meeting of this many minutes, in order and with their own words: talk is
/// shortened first, and gets the minutes left over. Without talk, those stay unused.
///
/// # Errors
///
/// Returns [`TooShort`] with the shortest meeting it fits in.
pub fn plan_from(own: &OwnMethod, minutes: u32) -> Result<Vec<Step>, TooShort> {
    let planned: Vec<PlannedStep> = own.steps.iter().map(Step::planned).collect();
    let shorter = schedule(&Course { starts_at: 0, ends_at: minutes, steps: &planned, began: &[], extra_minutes: 0 }, 0);
    let spare = match shorter.fits {
        Fits::No { over_minutes } => return Err(TooShort { needs: minutes.saturating_add(over_minutes) }),
        Fits::Yes { spare_minutes } => spare_minutes,
    };
    let mut steps = own.steps.clone();
    for (step, slot) in steps.iter_mut().zip(&shorter.slots) {
        step.minutes = slot.minutes;
    }
    // The longest talk, and the first of those.
    if let Some(talk) = steps.iter_mut().rev().filter(|step| step.kind.is_talk()).max_by_key(|step| step.minutes) {
        talk.minutes = talk.minutes.saturating_add(spare);
    }
    Ok(steps)
}

/// Saves a meeting's steps as a work form of the school's own (lagre som egen arbeidsform), with their own words.
/// Returns `None` if the meeting is deleted or unknown.
pub fn create_from_meeting(transaction: &mut Transaction<'_>, meeting: Dot, title: &str) -> Option<Dot> {
    shown_root(transaction.notebook, meeting, &meeting::KIND)?;
    let steps: Vec<Record> =
        shown_of_kind(transaction.notebook, meeting, &step::KIND).into_iter().map(|(_, record)| record.clone()).collect();
    let scripts = steps.iter().filter_map(|step| Script::from_code(step::SCRIPT.text_in(step)));
    let from = scripts.filter_map(|script| Method::of_step(script.step())).next();
    let from = from.map_or(Value::Null, |method| method.code.into());
    let home = transaction.create_home(KIND.name, &[TITLE.with(text_or_null(title)), COPIED_FROM.with(from)]);
    for kept in &steps {
        // Registers only a newer version knows stay with the meeting's step.
        let latest = |name: &str| kept.register(name).and_then(|register| register.latest()).cloned().unwrap_or(Value::Null);
        let fields: Vec<(&str, Value)> = step::KIND.fields.iter().map(|field| (field.name(), latest(field.name()))).collect();
        transaction.create(home, step::KIND.name, &fields);
    }
    Some(home)
}
