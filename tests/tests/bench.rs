//! How fast the core is natively: measured by `cargo xtask bench`, never by the suite.

use fellestid_crdt::dot::Actor;
use fellestid_crdt::file::{read, write};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_model::kinds::meeting::{self, MeetingPlan, create_point};
use std::time::Instant;

const MERGE_MS_MAX: f64 = 30.0;
const FILES: u64 = 60;
const POINTS_EACH: usize = 42;

/// Returns a meeting, and sixty devices' files of it with some 2,500 points together.
fn files() -> Vec<Vec<u8>> {
    let (mut pen, mut base) = (Pen::new(Actor(1)), Notebook::new());
    let words = MeetingPlan {
        title: "Fellestid".to_owned(),
        tables: 60,
        steps: fellestid_model::method::igp(45),
        ..MeetingPlan::default()
    };
    let home = meeting::create(&mut Transaction::begin(&mut pen, &mut base, 1), &words);
    let tablet = |number: u64| {
        let (mut pen, mut notebook) = (Pen::new(Actor(number + 2)), base.clone());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 2);
        for point in 0..POINTS_EACH {
            create_point(
                &mut transaction,
                home,
                None,
                None,
                1,
                &format!("Innspill {point} fra bord {number}: vi vil se hverandres timer oftere"),
            );
        }
        write(&notebook)
    };
    (0..FILES).map(tablet).collect()
}

#[test]
#[ignore = "measures; see cargo xtask bench"]
fn sixty_files_are_merged_at_once() {
    let notebooks: Vec<Notebook> = files().iter().map(|bytes| read(bytes).expect("whole")).collect();
    let mut times: Vec<f64> = (0..15)
        .map(|_| {
            let begun = Instant::now();
            let mut all = Notebook::new();
            notebooks.iter().for_each(|notebook| all.merge(notebook));
            assert!(all.records().len() > 2500);
            begun.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("merging {FILES} files, 2,520 points: {:.1} ms of {MERGE_MS_MAX}", times[times.len() / 2]);
    assert!(times[times.len() / 2] <= MERGE_MS_MAX, "over the bound");
}
