//! A folder that an engine keeps in step between devices: files come late, half, doubled and renamed, are
//! doubled by conflicts, replaced by login pages and thrown away; whatever happens, all end up alike, and no word is gone.
//!
//! `FELLESTID_SEEDS=10000 cargo test -p fellestid-tests --test folder` tries more.

use fellestid_crdt::file;
use fellestid_crdt::folder::{Folder, file_name};
use fellestid_tests::ledger::Ledger;
use fellestid_tests::random::Random;
use fellestid_tests::tablet::{Clock, Tablet};
use std::collections::BTreeMap;

const SEEDS: u64 = 60;
const DEVICES: usize = 4;
const ACTS: usize = 160;

/// One device, and the folder as it lies there now.
struct Device {
    tablet: Tablet,
    own: String,
    files: BTreeMap<String, Vec<u8>>,
    /// What the engine last saw here, by name: a file that is another since was written here.
    seen: BTreeMap<String, Vec<u8>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mood {
    /// Some files wait, and some come half.
    Slow,
    Prompt,
}

/// The engine's own store, and the devices it keeps in step with it.
struct World {
    devices: Vec<Device>,
    cloud: BTreeMap<String, Vec<u8>>,
    ledger: Ledger,
    random: Random,
    copies: usize,
}

impl World {
    fn new(seed: u64) -> World {
        let mut random = Random::new(seed);
        let device = |place: usize, clock: Clock| Device {
            tablet: Tablet::new(seed * 100 + place as u64 + 1, clock),
            // Two of them are called the same, as a cloned machine is.
            own: file_name(if place < 2 { "PC" } else { ["iPad", "Laptop"][place % 2] }),
            files: BTreeMap::new(),
            seen: BTreeMap::new(),
        };
        let devices = (0..DEVICES).map(|place| device(place, Clock::any(&mut random))).collect();
        World { devices, cloud: BTreeMap::new(), ledger: Ledger::default(), random, copies: 0 }
    }

    fn step(&mut self) {
        let place = self.random.below(self.devices.len());
        match self.random.below(20) {
            0..=9 => self.devices[place].tablet.act(&mut self.random, &mut self.ledger),
            10..=13 => self.devices[place].look(),
            14..=16 => self.engine(place, Mood::Slow),
            17 => self.copy_or_rename(place),
            18 => self.throw_away(place),
            _ => self.replace_by_a_login_page(place),
        }
    }

    /// Up and down, one file at a time; some wait, and some come half.
    fn engine(&mut self, place: usize, mood: Mood) {
        let is_moody = mood == Mood::Slow;
        let device = &mut self.devices[place];
        let names: Vec<String> = device.files.keys().chain(self.cloud.keys()).cloned().collect();
        for name in names {
            if is_moody && self.random.below(3) == 0 {
                continue;
            }
            let (here, there, seen) = (device.files.get(&name), self.cloud.get(&name), device.seen.get(&name));
            let is_mine = here != seen;
            match (here.cloned(), there.cloned()) {
                (Some(here), Some(there)) if is_mine && seen != Some(&there) && here != there => {
                    // Both were written: the one that came first keeps its name.
                    self.copies += 1;
                    let conflict = name.replace(".fellestid", &format!(" (konflikt {}).fellestid", self.copies));
                    self.cloud.insert(conflict.clone(), here.clone());
                    device.files.insert(conflict.clone(), here.clone());
                    device.seen.insert(conflict, here);
                    device.files.insert(name.clone(), there.clone());
                    device.seen.insert(name, there);
                }
                (Some(here), _) if is_mine => {
                    self.cloud.insert(name.clone(), here.clone());
                    device.seen.insert(name, here);
                }
                (_, Some(there)) => {
                    let is_half = is_moody && self.random.below(4) == 0;
                    let end = if is_half { self.random.below(there.len() + 1) } else { there.len() };
                    // Half of it is what the engine knows of: the next time it brings the rest.
                    device.files.insert(name.clone(), there[..end].to_vec());
                    device.seen.insert(name, there[..end].to_vec());
                }
                (Some(_), None) => {
                    device.files.remove(&name);
                    device.seen.remove(&name);
                }
                (None, None) => {}
            }
        }
    }

    fn copy_or_rename(&mut self, place: usize) {
        let device = &mut self.devices[place];
        let names: Vec<String> = device.files.keys().cloned().collect();
        let Some(name) = any(&mut self.random, &names) else { return };
        self.copies += 1;
        let bytes = device.files[&name].clone();
        device.files.insert(format!("Kopi {} av {name}", self.copies), bytes);
        if self.random.below(2) == 0 {
            device.files.remove(&name);
            device.seen.remove(&name);
            self.cloud.remove(&name);
        }
    }

    fn throw_away(&mut self, place: usize) {
        let names: Vec<String> = self.cloud.keys().cloned().collect();
        let Some(name) = any(&mut self.random, &names) else { return };
        self.cloud.remove(&name);
        self.devices[place].files.remove(&name);
        self.devices[place].seen.remove(&name);
    }

    fn replace_by_a_login_page(&mut self, place: usize) {
        let names: Vec<String> = self.devices[place].files.keys().cloned().collect();
        if let Some(name) = any(&mut self.random, &names) {
            self.devices[place].files.insert(name, b"<html>Logg inn</html>".to_vec());
        }
    }

    /// Nobody writes any more, and the engine gets round. Each writes its own file, reads, and so on.
    fn come_to_rest(&mut self) {
        for _ in 0..4 {
            for place in 0..self.devices.len() {
                self.engine(place, Mood::Prompt);
                self.devices[place].look();
                self.engine(place, Mood::Prompt);
            }
        }
    }
}

fn any(random: &mut Random, names: &[String]) -> Option<String> {
    (!names.is_empty()).then(|| names[random.below(names.len())].clone())
}

impl Device {
    fn look(&mut self) {
        let mut folder = Folder::new();
        self.files.iter().for_each(|(name, bytes)| folder.add(name, bytes, &self.own));
        self.tablet.notebook.merge(&folder.notebook);
        if let Some(bytes) = folder.to_write(&self.tablet.notebook).expect("small") {
            self.files.insert(self.own.clone(), bytes);
        }
    }
}

#[test]
fn devices_that_share_a_folder_end_up_alike() {
    let seeds = std::env::var("FELLESTID_SEEDS").map_or(SEEDS, |seeds| seeds.parse().expect("a number"));
    for seed in 1..=seeds {
        let mut world = World::new(seed);
        (0..ACTS).for_each(|_| world.step());
        world.come_to_rest();
        let first = file::write(&world.devices[0].tablet.notebook);
        for device in &world.devices {
            assert!(file::write(&device.tablet.notebook) == first, "seed {seed}: {} holds something else", device.own);
        }
        if let Err(lie) = world.ledger.agrees_with(&world.devices[0].tablet.notebook) {
            panic!("seed {seed}: {lie}");
        }
    }
}
