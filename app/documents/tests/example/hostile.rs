//! A meeting, a set and a tiltak in which every text is hostile: markup, braces, characters that change the reading
//! order, a word without end, pipes, and signs at the beginning of a line.

use fellestid_crdt::dot::Actor;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_documents::{Document, Field, Item, Numbering, Runs, Table};
use fellestid_model::kinds::action;
use fellestid_model::kinds::action::create_from_point;
use fellestid_model::kinds::agreed_marks;
use fellestid_model::kinds::cluster;
use fellestid_model::kinds::meeting::{self, Meeting, MeetingPlan, NewPoint, Point, close};
use fellestid_model::kinds::participant;
use fellestid_model::kinds::point;
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::language::Language;
use fellestid_model::method::igp;

pub const TEXTS: [&str; 8] = [
    "<script>alert(\"1\")</script> & <b onclick='x'>fet</b>",
    "{column} {title} {{count}} {",
    "a\u{202e}gnidnev\u{202c} \u{2066}b\u{2069}\u{200f}\0",
    "Menneskerettighetsorganisasjonsmedlemskapsavgiftsinnkrevingsbyråkratiutvalgsmedlemmenesforeningslokale",
    "en | to | tre\n--- | --- | ---",
    "# tittel\n- strek\n+ pluss\n1. tall\n2) tall\n=== \n> sitat",
    "[lenke](javascript:alert(1)) ![bilde](x) `kode` *fet* _skrå_ ~~strøket~~ $x$ \\",
    "\u{200e} # bak noe usynlig 😀 #",
];

/// Makes a meeting with two tables in which every text is one of [`TEXTS`].
pub fn meeting() -> (Notebook, Meeting) {
    let (mut pen, mut notebook) = (Pen::new(Actor(7)), Notebook::new());
    let questions =
        TEXTS.map(|text| QuestionWords { text: text.to_owned(), parts: vec![TEXTS[5].to_owned()], ..QuestionWords::default() });
    let words = MeetingPlan {
        title: TEXTS[0].to_owned(),
        date: TEXTS[1].to_owned(),
        starts_at: 840,
        tables: 2,
        steps: igp(45),
        place: TEXTS[4].to_owned(),
        note: TEXTS[5].to_owned(),
        questions: questions.to_vec(),
        ..MeetingPlan::default()
    };
    let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 1_000), &words);
    write(&mut Transaction::begin(&mut pen, &mut notebook, 1_500), home);
    close(&mut Transaction::begin(&mut pen, &mut notebook, 2_000), home, 2_000);
    let late = NewPoint { text: TEXTS[6], table: 2, ..NewPoint::default() };
    point::create(&mut Transaction::begin(&mut pen, &mut notebook, 3_000), home, &late);
    let meeting = Meeting::read(&notebook, home).expect("the meeting is there");
    (notebook, meeting)
}

fn write(transaction: &mut Transaction<'_>, home: fellestid_crdt::dot::Dot) {
    participant::create(transaction, home, "<i>");
    agreed_marks::create(transaction, home, TEXTS[4]);
    let question = Meeting::read(transaction.notebook, home).expect("the meeting").questions[0].key.id;
    let pile = cluster::create(transaction, home, Some(question), None, TEXTS[1]);
    let mut points: Vec<Key> = Vec::new();
    for (place, text) in TEXTS.into_iter().enumerate() {
        let table = u32::try_from(place % 2).expect("small") + 1;
        let new = NewPoint { question: Some(question), table, text, free: place == 5, ..NewPoint::default() };
        points.extend(point::create(transaction, home, &new));
    }
    cluster::set_cluster(transaction, points[0], pile);
    let action = create_from_point(transaction, points[6]).expect("the point is there");
    for field in [&action::WHAT, &action::GOAL, &action::SIGN, &action::RESPONSIBLE] {
        transaction.write(Key::root(action), field.name(), TEXTS[5].into());
    }
    assert_eq!(Point::all(transaction.notebook, home).len(), TEXTS.len());
}

/// Makes a document with every kind of block, in which every text is one of [`TEXTS`].
pub fn every_block(language: Language) -> Document {
    let mut document = Document::new(language, TEXTS[7]);
    for text in TEXTS {
        document.section(text);
        document.subsection(Runs::from("1. ").and(Runs::strong(text)));
        document.paragraph([Runs::from(text), Runs::emphasis(text).and(" ").and(Runs::link(text, "https://a.no/<>?\"|"))]);
        document.fields([Field::new(text, text)]);
        let below = Item::new(Runs::strong(text)).with_field(text, text);
        document.list(Numbering::From(9), [Item::new(text), Item::new(text).with_items([below])]);
    }
    document.table(TEXTS.iter().fold(Table::new(["1", "|", TEXTS[4]]), |table, text| table.row([*text, *text])).naming_rows());
    document.page_break();
    document.table(Table::new(["# Bord", "Prikker"]).row(["- 1", "7"]));
    document.writing_lines(2);
    document
}
