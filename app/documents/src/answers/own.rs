//! The app's own file (.fellestid) among answers: the answers to the package, and nothing else of it.

use super::Refusal;
use super::heap::Heap;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_model::derived::{answers_of, is_derived};
use fellestid_model::kinds::report::{self, Report};
use fellestid_model::kinds::{answers, reading};

impl Heap<'_, '_> {
    /// Reads the answers of one file.
    ///
    /// # Errors
    ///
    /// Returns [`Refusal`] if it is damaged, or holds no answer to the package.
    pub fn own(&mut self, name: &str, bytes: &[u8]) -> Result<(), Refusal> {
        let notebook = file::read(bytes).map_err(|damage| match damage {
            file::Damage::Empty => Refusal::Empty,
            file::Damage::TooLarge => Refusal::TooLarge,
            file::Damage::Locked => Refusal::Locked,
            file::Damage::NotOurs => Refusal::Unknown,
            file::Damage::CutShort | file::Damage::Broken => Refusal::Broken,
        })?;
        let mut reports = Report::all_of(&notebook, self.package, &self.listed);
        // A home of another kind here is no answer, whatever the file says.
        reports
            .retain(|report| self.transaction.notebook.get(&Key::root(report.home)).is_none_or(|root| root.kind == report::KIND));
        if reports.is_empty() {
            return Err(Refusal::NoAnswer);
        }
        for report in reports {
            self.place(name, &report);
            self.came_in.taken += 1;
            let answers = answers_in(&notebook, report.home);
            for (key, record) in notebook.home(report.home).filter(|(key, _)| key.is_root() || answers.contains(&key.id)) {
                self.transaction.take_in(*key, record);
            }
        }
        Ok(())
    }

    /// Places a school that the package does not list, and that nobody has placed, by the name it gives itself.
    fn place(&mut self, name: &str, report: &Report) {
        let is_placed = |heap: &Self| reading::placed(heap.transaction.notebook, heap.package, report.home).is_some();
        if self.listed.contains(&report.home) || !report.is_answered() || is_placed(self) {
            return;
        }
        if let Some(unit) = self.unit(name, &report.school, "") {
            reading::set_placed(self.transaction, self.reading, report.home, Some(unit));
        }
    }
}

/// Returns the records of a home that hold its answers. In a derived home that is only the second record.
fn answers_in(notebook: &Notebook, home: Dot) -> Vec<Dot> {
    let of_kind = notebook.home(home).filter(|(_, record)| record.kind == answers::KIND).map(|(key, _): (&Key, _)| key.id);
    of_kind.filter(|id| !is_derived(home) || *id == answers_of(home)).collect()
}
