//! A simulated staff with devices: they write, send each other files, lose some, and all meet at the end.

use crate::ledger::Ledger;
use crate::random::Random;
use crate::tablet::{Clock, Tablet};
use fellestid_crdt::file;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::share::{Selection, select};

pub struct Staff {
    pub tablets: Vec<Tablet>,
    pub ledger: Ledger,
    random: Random,
    /// Every file that was sent. Some are never opened, some several times, some much later.
    mail: Vec<Vec<u8>>,
    actors: u64,
}

impl Staff {
    /// Makes `tablets` devices that all start from one meeting, each with its own clock.
    pub fn new(seed: u64, tablets: usize) -> Self {
        let mut staff =
            Staff { tablets: Vec::new(), ledger: Ledger::default(), random: Random::new(seed), mail: Vec::new(), actors: 0 };
        for _ in 0..tablets {
            let clock = Clock::any(&mut staff.random);
            let actor = staff.next_actor();
            staff.tablets.push(Tablet::new(actor, clock));
        }
        staff
    }

    /// Returns an actor number that was never used, in no order.
    fn next_actor(&mut self) -> u64 {
        self.actors += 1;
        Random::new(self.actors).draw()
    }

    /// Lets one random thing happen to one of the staff.
    pub fn step(&mut self) {
        let place = self.random.below(self.tablets.len());
        match self.random.below(100) {
            0..=2 => self.hand_over(place),
            3..=7 => self.open_a_file(place),
            8 => self.open_a_damaged_file(place),
            9 if self.random.below(10) == 0 => self.restore_from_backup(place),
            _ => self.tablets[place].act(&mut self.random, &mut self.ledger),
        }
    }

    /// Sends the whole notebook, or one meeting with its tiltak, packed or plain.
    fn hand_over(&mut self, place: usize) {
        let tablet = &self.tablets[place];
        let meeting = self.random.pick(&tablet.meetings()).filter(|_| self.random.below(2) == 0);
        let chosen = select(&tablet.notebook, meeting.map_or(Selection::Everything, Selection::Home));
        let packed = self.random.below(2) == 0;
        self.mail.push(if packed { file::write(&chosen) } else { file::write_plain(&chosen).into_bytes() });
    }

    fn open_a_file(&mut self, place: usize) {
        if !self.mail.is_empty() {
            let chosen = self.random.below(self.mail.len());
            let notebook = file::read(&self.mail[chosen]).expect("an honest file opens");
            self.tablets[place].notebook.merge(&notebook);
        }
    }

    /// Opens a file that is cut short: it must be refused as a whole.
    fn open_a_damaged_file(&mut self, place: usize) {
        if !self.mail.is_empty() {
            let chosen = self.random.below(self.mail.len());
            let cut = self.random.below(self.mail[chosen].len());
            match file::read(&self.mail[chosen][..cut]) {
                Err(_) => {}
                // Only the line feed after the document was cut off.
                Ok(notebook) => self.tablets[place].notebook.merge(&notebook),
            }
        }
    }

    /// Lets an old copy of a device go on beside the device itself.
    fn restore_from_backup(&mut self, place: usize) {
        let notebook = self.tablets[place].notebook.clone();
        let clock = Clock::any(&mut self.random);
        let actor = self.next_actor();
        self.tablets.push(Tablet::restored(notebook, actor, clock));
    }

    /// Everybody receives everybody's file, each in their own order and some twice.
    pub fn meet(&mut self) {
        let files: Vec<Notebook> =
            self.tablets.iter().map(|tablet| file::read(&file::write(&tablet.notebook)).expect("an honest file opens")).collect();
        for tablet in &mut self.tablets {
            let first = self.random.below(files.len());
            for place in 0..files.len() + 2 {
                tablet.notebook.merge(&files[(first + place) % files.len()]);
            }
        }
    }

    /// Returns the bytes that everybody holds, or `None` if two devices differ.
    pub fn agreed_bytes(&self) -> Option<Vec<u8>> {
        let first = &self.tablets[0].notebook;
        let all = self.tablets.iter().all(|tablet| tablet.notebook == *first);
        all.then(|| file::write(first))
    }

    /// Lets a device that lay in a drawer send one of the oldest files again.
    pub fn open_an_old_file(&mut self) {
        let old = self.random.below(self.mail.len().min(5));
        if let Some(bytes) = self.mail.get(old) {
            let notebook = file::read(bytes).expect("an honest file opens");
            self.tablets.iter_mut().for_each(|tablet| tablet.notebook.merge(&notebook));
        }
    }
}
