//! A round of a network with hostile words: two questions, three schools, and an answer of each choice.

use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::package::{self, PackageWords};
use fellestid_model::kinds::report::{self, set_answer};
use fellestid_model::kinds::{addressee, ask};

const HOSTILE: &str = "=HYPERLINK(\"http://x\");| <b>æ</b> & «så»\n# ikke en overskrift";

/// Makes the notebook, and returns it with its package.
pub fn round() -> (Notebook, Dot) {
    let (mut pen, mut notebook) = (Pen::new(Actor(0xad01)), Notebook::new());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_795_698_000_000);
    let words = PackageWords {
        title: "Til høstsamlingen".into(),
        goal: "Vi lærer av hverandre".into(),
        due_date: "2026-12-11".into(),
        ..PackageWords::default()
    };
    let package = package::create(&mut transaction, &words);
    let asks = ["Hva har dere prøvd?", "Hva ser dere | nå?"]
        .map(|text| ask::create(&mut transaction, package, text, None).expect("room"));
    let schools =
        [("Skogheim skole", "Lauvdal", May::Named), ("Nes <skole>", "Lauvdal", May::Nameless), ("Ås skule", "", May::Adviser)];
    for (name, kommune, may) in schools {
        let unit = transaction.next_id();
        addressee::create(&mut transaction, package, Some(unit), name, kommune);
        let home = report::create(&mut transaction, package, unit);
        set_answer(&mut transaction, home, asks[0].id, "", (&Answer::Text(format!("{HOSTILE} {}", may.code())), may));
        set_answer(&mut transaction, home, asks[1].id, "", (&Answer::NotReached, may));
    }
    (notebook, package)
}
