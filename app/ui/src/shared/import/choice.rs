//! What a person leaves out of an import, remembered on this tablet.

use crate::session::App;
use fellestid_crdt::difference::Effect;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::gathered;
use fellestid_jobs::Preview;
use fellestid_model::preview::HomeNews;
use leptos::prelude::*;
use std::collections::BTreeSet;

#[derive(Clone, Copy)]
pub struct Choice {
    left_out: RwSignal<BTreeSet<Key>>,
    /// Everything in this preview that can be left out.
    all: StoredValue<BTreeSet<Key>>,
    /// How many of them were left out last time.
    pub before: usize,
}

impl Choice {
    /// Makes the choice for a preview. What was left out before is left out again unless the person includes it.
    pub fn of(app: App, preview: &Preview) -> Self {
        let all: BTreeSet<Key> = gathered(preview.homes.iter().flat_map(keys));
        let left_out: BTreeSet<Key> = gathered(app.tablet.left_out().intersection(&all).copied());
        Choice { before: left_out.len(), left_out: RwSignal::new(left_out), all: StoredValue::new(all) }
    }

    pub fn is_in(self, key: &Key) -> bool {
        self.left_out.with(|left_out| !left_out.contains(key))
    }

    pub fn set(self, key: &Key, is_in: bool) {
        self.left_out.update(|left_out| {
            if is_in {
                left_out.remove(key)
            } else {
                left_out.insert(*key)
            };
        });
    }

    pub fn include_all(self) {
        self.left_out.set(BTreeSet::new());
    }

    pub fn is_whole(self) -> bool {
        self.left_out.with(BTreeSet::is_empty)
    }

    pub fn left_out(self) -> Vec<Key> {
        self.left_out.with_untracked(|left_out| left_out.iter().copied().collect())
    }

    /// Returns everything to leave out when a later file brings it again.
    pub fn remembered(self, app: App) -> BTreeSet<Key> {
        let mut remembered = app.tablet.left_out();
        self.all.with_value(|all| remembered.retain(|key| !all.contains(key)));
        remembered.extend(self.left_out());
        remembered
    }
}

fn keys(home: &HomeNews) -> impl Iterator<Item = Key> {
    let items = home.groups.iter().flat_map(|group| &group.items).filter(|item| !item.is_erased);
    items.map(|item| item.key).chain(home.key.filter(|_| can_leave_out(home)))
}

/// Returns whether a whole home can be left out: not the tiltak, which are left out one by one, nor a home with erased
/// records or without news.
pub fn can_leave_out(home: &HomeNews) -> bool {
    let is_erased = home.groups.iter().flat_map(|group| &group.items).any(|item| item.is_erased);
    home.key.is_some() && !is_erased && is_news(home)
}

pub fn is_news(home: &HomeNews) -> bool {
    home.effect != Effect::Unchanged || !home.groups.is_empty() || home.with_plan
}
