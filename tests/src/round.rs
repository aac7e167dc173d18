//! A network's round with a record of every kind, always the same: the golden files are made from it.

use fellestid_crdt::anonymous::AnonymousPen;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_documents::gather;
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::package::{self, PackageWords, create_asks_of_set};
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::kinds::report::{create, create_unlisted, set_answer, set_sent};
use fellestid_model::kinds::set::{self, SetWords, ThemeWords};
use fellestid_model::kinds::task::{self, Act, TaskWords};
use fellestid_model::kinds::unit::UnitWords;
use fellestid_model::kinds::{addressee, network, unit};
use fellestid_model::overviews::publishing::{HeldBack, publish};

/// 26 November 2026 at 14.00 in Norway, in milliseconds since 1970.
const START_MS: i64 = 1_795_698_000_000;
const DAY_MS: i64 = 86_400_000;

/// Returns the adviser's notebook, and the package in it.
pub fn round() -> (Notebook, Dot) {
    let (mut pen, mut notebook) = (Pen::new(Actor(0xad01)), Notebook::new());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, START_MS);
    let questions =
        ["Hva har dere prøvd?", "Hva ser dere?"].map(|text| QuestionWords { text: text.into(), ..QuestionWords::default() });
    let themes = vec![ThemeWords { title: None, questions: questions.to_vec() }];
    let set = set::create(&mut transaction, &SetWords { title: "Til samlingen".into(), themes, ..SetWords::default() });
    let words = PackageWords {
        title: "Til høstsamlingen".into(),
        goal: "Vi lærer av hverandre".into(),
        from: "Nettverkslederen".into(),
        due_date: "2026-12-11".into(),
        minutes: Some(45),
        ..PackageWords::default()
    };
    let package = package::create(&mut transaction, &words);
    create_asks_of_set(&mut transaction, package, set);
    let home = network::create(&mut transaction, "Nettverket");
    let names = ["Skogheim", "Nes", "Ås", "Bjørkelia", "Fjellvik", "Sandnes"].map(|name| format!("{name} skole"));
    let units = names.map(|name| {
        let words = UnitWords { name: name.clone(), kommune: "Lauvdal".into(), addresses: vec!["post@skole.example".into()] };
        let unit = unit::create(&mut transaction, home, &words).id;
        addressee::create(&mut transaction, package, Some(unit), &name, "Lauvdal");
        unit
    });
    let asks: Vec<Dot> = Ask::all(&notebook, package).into_iter().map(|ask| ask.key.id).collect();
    for (place, unit) in units.iter().enumerate() {
        let mut pen = Pen::new(Actor(0x5000 + place as u64));
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, START_MS + 5 * DAY_MS);
        let report = create(&mut transaction, package, *unit);
        let text = Answer::Text(format!("Vi prøver nummer {place}"));
        set_answer(&mut transaction, report, asks[0], "Hva har dere prøvd?", (&text, May::Nameless));
        let second = if place == 0 { Answer::Nothing } else { Answer::NotReached };
        set_answer(&mut transaction, report, asks[1], "Hva ser dere?", (&second, May::ALL[place % 3]));
        set_sent(&mut transaction, report, "2026-12-01");
    }
    let mut pen = Pen::new(Actor(0x5010));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, START_MS + 5 * DAY_MS);
    let report = create_unlisted(&mut transaction, package, "Skogheim");
    set_answer(&mut transaction, report, asks[1], "Hva ser dere?", (&Answer::Text("Mer ro".into()), May::Named));
    let mail = "From: b@skole.example\nDate: Tue, 1 Dec 2026 10:00:00 +0100\n\nSkole: Nes skole\n§ 2 Hva ser dere?\nElevene spør mer\n[x] Med skolens navn\n";
    let mut pen = Pen::new(Actor(0xad02));
    let files = vec![("svar.eml".to_owned(), mail.as_bytes().to_vec())];
    gather(&mut Transaction::begin(&mut pen, &mut notebook, START_MS + 6 * DAY_MS), package, files);
    AnonymousPen::new(0xf4e5, START_MS + 20 * DAY_MS)
        .write(&mut notebook, |transaction| publish(transaction, package, "2026-12-16", &HeldBack::new()));
    let mut pen = Pen::new(Actor(0xad03));
    let task = TaskWords { text: "Besøk en time".into(), act: Some(Act::Try), minutes: Some(45), date: "2027-01-15".into() };
    task::create(&mut Transaction::begin(&mut pen, &mut notebook, START_MS + 21 * DAY_MS), package, &task);
    (notebook, package)
}
