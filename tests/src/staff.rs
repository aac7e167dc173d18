//! A staff with tablets: they write, hand each other files, lose some, and meet in the end.

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
    /// Every file anybody handed over. Some are never opened, some more than once, some much later.
    mail: Vec<Vec<u8>>,
    actors: u64,
}

impl Staff {
    /// `tablets` that all start from one meeting, with clocks of their own.
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

    /// Never the same twice, and in no order.
    fn next_actor(&mut self) -> u64 {
        self.actors += 1;
        Random::new(self.actors).draw()
    }

    /// One thing happens to somebody.
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

    /// The whole notebook, or one meeting with its tiltak, packed or plain.
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

    /// Half a file is refused whole: nothing of it is taken in.
    fn open_a_damaged_file(&mut self, place: usize) {
        if !self.mail.is_empty() {
            let chosen = self.random.below(self.mail.len());
            let cut = self.random.below(self.mail[chosen].len());
            match file::read(&self.mail[chosen][..cut]) {
                Err(_) => {}
                // Only the line end after the document was cut off.
                Ok(notebook) => self.tablets[place].notebook.merge(&notebook),
            }
        }
    }

    /// An old copy of a tablet goes on beside the tablet itself.
    fn restore_from_backup(&mut self, place: usize) {
        let notebook = self.tablets[place].notebook.clone();
        let clock = Clock::any(&mut self.random);
        let actor = self.next_actor();
        self.tablets.push(Tablet::restored(notebook, actor, clock));
    }

    /// Everybody's file reaches everybody, each in an order of their own and some twice.
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

    /// The bytes everybody holds; nothing where two differ.
    pub fn agreed_bytes(&self) -> Option<Vec<u8>> {
        let first = &self.tablets[0].notebook;
        let all = self.tablets.iter().all(|tablet| tablet.notebook == *first);
        all.then(|| file::write(first))
    }

    /// A tablet that lay in a drawer: one of the oldest files comes in again.
    pub fn open_an_old_file(&mut self) {
        let old = self.random.below(self.mail.len().min(5));
        if let Some(bytes) = self.mail.get(old) {
            let notebook = file::read(bytes).expect("an honest file opens");
            self.tablets.iter_mut().for_each(|tablet| tablet.notebook.merge(&notebook));
        }
    }
}
