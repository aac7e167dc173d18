//! What is only this tablet's and never shared: settings, where a running meeting stands, half-written
//! points, and when the last backup was made.

use fellestid_archive::{LocalKey, locals};
use fellestid_browser::clock;
use fellestid_browser::film::Film;
use fellestid_crdt::dot::Dot;
use fellestid_model::timer::{Timer, set_back_ms};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// At most this much of a step's time is lost if the clock was set back and the page reloaded.
const CLOCK_KEPT_EVERY_MS: i64 = 10_000;

/// The tablet's own values: on disk by [`LocalKey`], except the film and the runs read so far.
#[derive(Clone, Copy)]
pub struct Tablet {
    pub runs: RwSignal<BTreeMap<Dot, Run>>,
    /// The film chosen here, and its meeting.
    pub(super) film: StoredValue<Option<(Dot, Film)>, LocalStorage>,
    /// Set when what lies in the folder of one's own changes.
    in_folder: RwSignal<()>,
}

/// Where a running meeting stands on this tablet. Fields with a default are missing in what earlier versions stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// Index of the step in the plan.
    pub step: usize,
    /// Index of the question shown.
    pub question: usize,
    /// The table this tablet stands on, from 1.
    pub table: u32,
    pub timer: Timer,
    /// When each step so far began, the current one last, in milliseconds since 1970.
    #[serde(default)]
    pub began_ms: Vec<i64>,
    /// The fixed end of this meeting today, in milliseconds since 1970.
    #[serde(default)]
    pub ends_at_ms: Option<i64>,
    /// Points on paper and not typed in yet, for each table in order.
    #[serde(default, rename = "paper")]
    pub on_paper: Vec<u32>,
    #[serde(default)]
    pub part: PartShown,
    /// The clock when it was last read, in milliseconds since 1970.
    #[serde(default)]
    pub seen_ms: i64,
}

impl Run {
    /// Returns the run as it is when the clock shows `now_ms`. If the clock was set back, all past times move with
    /// it; the fixed end is one of the plan, and stays.
    pub fn seen_at(self, now_ms: i64) -> Run {
        let back_ms = set_back_ms(self.seen_ms, now_ms);
        let began_ms = self.began_ms.iter().map(|began_ms| began_ms - back_ms).collect();
        Run { timer: self.timer.moved_back(back_ms), began_ms, seen_ms: now_ms, ..self }
    }

    /// Returns the points on paper at this tablet's table.
    pub fn on_paper(&self) -> u32 {
        self.on_paper.get(self.table.saturating_sub(1) as usize).copied().unwrap_or_default()
    }

    pub fn count_paper(&mut self, count: u32) {
        let place = self.table.saturating_sub(1) as usize;
        self.on_paper.resize(self.on_paper.len().max(place + 1), 0);
        self.on_paper[place] = count;
    }
}

/// The part of a question this tablet writes to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum PartShown {
    /// «Own» was the part given to the table, in earlier versions.
    #[default]
    #[serde(alias = "Own")]
    Whole,
    /// The sub-question with this id.
    One(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    Auto,
    Light,
    Dark,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextSize {
    Normal,
    Large,
    Larger,
}

impl Theme {
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    /// Returns the value of `data-theme`.
    pub fn code(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    pub fn chosen() -> Self {
        let code = locals::get(&LocalKey::Theme).unwrap_or_default();
        Self::ALL.into_iter().find(|theme| theme.code() == code).unwrap_or(Theme::Auto)
    }

    pub fn choose(self) {
        locals::set(&LocalKey::Theme, self.code());
        apply_look();
    }
}

impl TextSize {
    pub const ALL: [TextSize; 3] = [TextSize::Normal, TextSize::Large, TextSize::Larger];

    /// Returns the value of `data-text`.
    pub fn code(self) -> &'static str {
        match self {
            TextSize::Normal => "normal",
            TextSize::Large => "large",
            TextSize::Larger => "larger",
        }
    }

    pub fn chosen() -> Self {
        let code = locals::get(&LocalKey::TextSize).unwrap_or_default();
        Self::ALL.into_iter().find(|size| size.code() == code).unwrap_or(TextSize::Normal)
    }

    pub fn choose(self) {
        locals::set(&LocalKey::TextSize, self.code());
        apply_look();
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contrast {
    /// What the device asks for.
    Auto,
    More,
}

impl Contrast {
    pub const ALL: [Contrast; 2] = [Contrast::Auto, Contrast::More];

    /// Returns the value of `data-contrast`, which is set only if more contrast is chosen.
    pub fn code(self) -> &'static str {
        match self {
            Contrast::Auto => "auto",
            Contrast::More => "more",
        }
    }

    pub fn chosen() -> Self {
        let code = locals::get(&LocalKey::Contrast).unwrap_or_default();
        Self::ALL.into_iter().find(|contrast| contrast.code() == code).unwrap_or(Contrast::Auto)
    }

    pub fn choose(self) {
        locals::set(&LocalKey::Contrast, self.code());
        apply_look();
    }
}

/// Sets theme, text size and contrast on the page itself.
pub fn apply_look() {
    let Some(root) = document().document_element() else { return };
    let _ = root.set_attribute("data-theme", Theme::chosen().code());
    let _ = root.set_attribute("data-text", TextSize::chosen().code());
    let _ = match Contrast::chosen() {
        Contrast::More => root.set_attribute("data-contrast", Contrast::More.code()),
        Contrast::Auto => root.remove_attribute("data-contrast"),
    };
}

/// Returns true from the second call on, also after a reload.
pub(super) fn has_asked_to_keep() -> bool {
    let asked = locals::get(&LocalKey::AskedToKeep).is_some();
    if !asked {
        locals::set(&LocalKey::AskedToKeep, "yes");
    }
    asked
}

impl Tablet {
    pub fn new() -> Self {
        Tablet { runs: RwSignal::new(BTreeMap::new()), film: StoredValue::new_local(None), in_folder: RwSignal::new(()) }
    }

    /// Returns where a meeting stands here, or `None` if it has not begun on this tablet.
    pub fn run(self, meeting: Dot) -> Option<Run> {
        self.runs.with(|runs| runs.get(&meeting).cloned()).or_else(|| stored_run(meeting))
    }

    pub fn set_run(self, meeting: Dot, run: Run) {
        let run = run.seen_at(clock::now_ms());
        keep_run(meeting, &run);
        locals::set(&LocalKey::Running, &meeting.to_string());
        self.runs.update(|runs| {
            runs.insert(meeting, run);
        });
    }

    /// Reads the clock while a meeting runs: if it was set back, no time has passed. What it showed is stored
    /// now and then, for a page that is reloaded.
    pub fn look_at_clock(self, meeting: Dot) {
        let Some(run) = untrack(|| self.run(meeting)) else { return };
        let now_ms = clock::now_ms();
        if set_back_ms(run.seen_ms, now_ms) > 0 {
            return self.set_run(meeting, run);
        }
        let is_kept = now_ms.div_euclid(CLOCK_KEPT_EVERY_MS) == run.seen_ms.div_euclid(CLOCK_KEPT_EVERY_MS);
        let run = Run { seen_ms: now_ms, ..run };
        if !is_kept {
            keep_run(meeting, &run);
        }
        self.runs.update_untracked(|runs| _ = runs.insert(meeting, run));
    }

    /// Leaves the running meeting. Where it stood stays stored, in case it is resumed.
    pub fn leave_run(self) {
        locals::remove(&LocalKey::Running);
        self.runs.notify();
    }

    /// Returns the meeting under way on this tablet.
    pub fn running(self) -> Option<Dot> {
        self.runs.track();
        locals::get_as(&LocalKey::Running)
    }

    /// Returns text that is typed and not yet added.
    pub fn half_written(self, place: &LocalKey) -> String {
        locals::get(place).unwrap_or_default()
    }

    pub fn set_half_written(self, place: &LocalKey, text: &str) {
        locals::set_or_remove(place, text);
    }

    /// Returns whether the bell rings when the time is up.
    pub fn rings(self) -> bool {
        locals::get(&LocalKey::Bell).is_some()
    }

    pub fn ring_from_now(self) {
        locals::set(&LocalKey::Bell, "on");
    }

    pub fn ring_no_more(self) {
        locals::remove(&LocalKey::Bell);
    }

    pub fn note_backup(self) {
        locals::set(&LocalKey::LastBackup, &clock::now_ms().to_string());
    }

    /// Returns when the last backup was made, in milliseconds since 1970.
    pub fn last_backup_ms(self) -> Option<i64> {
        locals::get_as(&LocalKey::LastBackup)
    }

    /// Notes that all that is stored lies in the folder of one's own, too.
    pub fn note_in_folder(self) {
        locals::set(&LocalKey::LastInFolder, &clock::now_ms().to_string());
        self.in_folder.set(());
    }

    /// Notes that the folder is let go of: what is stored from now on is not there.
    pub fn note_folder_left(self) {
        locals::remove(&LocalKey::LastInFolder);
        self.in_folder.set(());
    }

    /// Returns when all that is stored was last in the folder of one's own, in milliseconds since 1970.
    pub fn last_in_folder_ms(self) -> Option<i64> {
        self.in_folder.track();
        locals::get_as(&LocalKey::LastInFolder)
    }
}

fn keep_run(meeting: Dot, run: &Run) {
    locals::set(&LocalKey::Run(meeting), &serde_json::to_string(run).unwrap_or_default());
}

fn stored_run(meeting: Dot) -> Option<Run> {
    serde_json::from_str(&locals::get(&LocalKey::Run(meeting))?).ok()
}
