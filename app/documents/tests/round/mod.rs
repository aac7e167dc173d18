//! A round of a network with hostile words: two questions, three schools, an answer of each choice, and tasks.

use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::answer_theme::Part;
use fellestid_model::kinds::decision::Decision;
use fellestid_model::kinds::package::{self, PackageWords};
use fellestid_model::kinds::quote::From;
use fellestid_model::kinds::reading::{DraftField, type_draft};
use fellestid_model::kinds::report::{self, set_answer};
use fellestid_model::kinds::task::{self, Act, TaskWords};
use fellestid_model::kinds::{addressee, ask, quote};
use fellestid_model::overviews::matrix::Matrix;
use fellestid_model::overviews::themes::{Theme, decide_theme, set_part, theme_named};

const HOSTILE: &str = "=HYPERLINK(\"http://x\");| <b>æ</b> & «så»\n# ikke en overskrift";

/// Makes the notebook, and returns it with its package.
pub fn round() -> (Notebook, Dot) {
    let (mut pen, mut notebook) = (Pen::new(Actor(0xad01)), Notebook::new());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_795_698_000_000);
    let words = PackageWords {
        title: "Til høstsamlingen".into(),
        goal: "Vi lærer av hverandre".into(),
        programme: "Ny praksis".into(),
        programme_goal: "Elevene lærer mer".into(),
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
    let hostile = TaskWords { text: HOSTILE.into(), date: "2026-12-04".into(), ..TaskWords::default() };
    let tasks = [(Some(Act::Try), "Besøk en time, to og to", Some(45)), (Some(Act::Look), "Skole: hvem spør?", None)];
    let tasks = tasks.map(|(act, text, minutes)| TaskWords { text: text.into(), act, minutes, ..TaskWords::default() });
    tasks.iter().chain([&hostile]).for_each(|words| _ = task::create(&mut transaction, package, words));
    (notebook, package)
}

/// The same, read: the words of each school under a theme of their own, with a decision, and a draft.
#[allow(dead_code, reason = "not every test that makes a round reads it")]
pub fn read_round() -> (Notebook, Dot) {
    let (mut notebook, package) = round();
    let matrix = Matrix::of(&notebook, package).expect("a package");
    let mut pen = Pen::new(Actor(0xad02));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_795_698_000_000);
    let ask = matrix.questions[0].key.id;
    for (school, may) in matrix.schools.iter().zip([May::Named, May::Nameless, May::Adviser]) {
        let theme = theme_named(&mut transaction, package, &format!("Tema {}", may.code())).expect("a name");
        let from = From { unit: school.unit.expect("listed"), ask };
        let words = format!("{HOSTILE} {}", may.code());
        quote::create(&mut transaction, theme, from, &words);
    }
    for (place, theme) in Theme::all(transaction.notebook, &matrix).iter().enumerate() {
        set_part(&mut transaction, theme, Some(Part::ALL[place % 3]));
        decide_theme(&mut transaction, theme, Some(Decision::ALL[place % 3]));
    }
    for (field, text) in [
        (DraftField::Title, "Å gi respons som fører videre"),
        (DraftField::When, "Torsdag 11. februar, Granvoll kulturhus"),
        (DraftField::Done, "Nesten alle har vært inne hos hverandre."),
        (DraftField::Bring, "Et elevarbeid"),
        (DraftField::Questions, "Hva sier vi nå?\nHva kan vi slutte med?"),
    ] {
        type_draft(&mut transaction, package, field, text);
    }
    (notebook, package)
}
