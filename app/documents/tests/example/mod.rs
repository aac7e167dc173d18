//! One meeting with some of everything, in each language, from which the kept texts are made.

pub mod hostile;

use fellestid_crdt::anonymous::AnonymousPen;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::value::Value;
use fellestid_model::chance::Chance;
use fellestid_model::dots::tally::{Booth, close as close_tally};
use fellestid_model::dots::{Rules, Target, Vote};
use fellestid_model::kinds::action;
use fellestid_model::kinds::action::{create_from_point, mark_common};
use fellestid_model::kinds::agreed_marks::{self, AgreedMark};
use fellestid_model::kinds::cluster;
use fellestid_model::kinds::meeting::{self, Meeting, MeetingPlan, Point, close, create_point, reopen};
use fellestid_model::kinds::participant;
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::language::Language;
use fellestid_model::method::{Purpose, igp};
use fellestid_model::pulse::{Answer, Mark, OwnPractice, Pulse};

const NOW_MS: i64 = 1_795_698_000_000;
const MINUTE_MS: i64 = 60_000;

/// What people wrote, in one language.
struct Texts {
    title: &'static str,
    place: &'static str,
    note: &'static str,
    questions: [&'static str; 3],
    part: &'static str,
    /// Table, question from 0, text.
    points: [(u32, usize, &'static str); 5],
    other_version: &'static str,
    pile: &'static str,
    mark: &'static str,
    what: &'static str,
    goal: &'static str,
    sign: &'static str,
    responsible: &'static str,
    late: &'static str,
}

fn texts(language: Language) -> Texts {
    match language {
        Language::Bokmal => Texts {
            title: "Hvordan lærer vi av hverandre?",
            place: "Personalrommet",
            note: "Ta gjerne med noe du har prøvd.\nLedelsen sitter ved bord 2.",
            questions: ["Når lærte du sist noe av en kollega?", "Hva tar vi for gitt?", "Hva ville en gjest undre seg over?"],
            part: "Hva gjorde at det skjedde?",
            points: [
                (1, 0, "Da vi planla matteuka sammen: alle måtte forklare hvorfor."),
                (1, 0, "Sigga viste oss «skriv først»."),
                (2, 0, "# vi øver *mer* på 5. trinn\n- og mindre på <ark>"),
                (1, 1, "At alle har lest innkallingen."),
                (2, 1, "At stille betyr enig."),
            ],
            other_version: "Sigga viste oss hvordan elevene skriver først.",
            pile: "Å lære av hverandre",
            mark: "Alle tok ordet",
            what: "Hvert team besøker et annet team én time",
            goal: "Vi lærer av hverandre i hverdagen",
            sign: "Alle kan fortelle om noe de har prøvd",
            responsible: "Teamlederne",
            late: "Kunne vi filmet en time?",
        },
        Language::Nynorsk => Texts {
            title: "Korleis lærer vi av kvarandre?",
            place: "Personalrommet",
            note: "Ta gjerne med noko du har prøvd.\nLeiinga sit ved bord 2.",
            questions: ["Når lærte du sist noko av ein kollega?", "Kva tek vi for gitt?", "Kva ville ein gjest undre seg over?"],
            part: "Kva gjorde at det skjedde?",
            points: [
                (1, 0, "Då vi planla matteveka saman: alle måtte forklare kvifor."),
                (1, 0, "Sigga viste oss «skriv først»."),
                (2, 0, "# vi øver *meir* på 5. trinn\n- og mindre på <ark>"),
                (1, 1, "At alle har lese innkallinga."),
                (2, 1, "At stille tyder einig."),
            ],
            other_version: "Sigga viste oss korleis elevane skriv først.",
            pile: "Å lære av kvarandre",
            mark: "Alle tok ordet",
            what: "Kvart team vitjar eit anna team éin time",
            goal: "Vi lærer av kvarandre i kvardagen",
            sign: "Alle kan fortelje om noko dei har prøvd",
            responsible: "Teamleiarane",
            late: "Kunne vi filma ein time?",
        },
        Language::English => Texts {
            title: "How do we learn from each other?",
            place: "The staff room",
            note: "Bring something you have tried, if you like.\nThe leadership sits at table 2.",
            questions: [
                "When did you last learn from a colleague?",
                "What do we take for granted?",
                "What would a guest wonder at?",
            ],
            part: "What made it happen?",
            points: [
                (1, 0, "When we planned maths week: everyone had to say why."),
                (1, 0, "Sigga showed us “write first”."),
                (2, 0, "# we practise *more* in year 5\n- and less on <paper>"),
                (1, 1, "That everyone has read the agenda."),
                (2, 1, "That silence means yes."),
            ],
            other_version: "Sigga showed us how pupils write first.",
            pile: "Learning from each other",
            mark: "Everyone spoke",
            what: "Each team visits another team for an hour",
            goal: "We learn from each other every day",
            sign: "Everyone can tell of something they have tried",
            responsible: "The team leaders",
            late: "Could we film a lesson?",
        },
    }
}

/// Makes a closed meeting with two tables, where two tablets changed one text apart.
pub fn meeting(language: Language) -> (Notebook, Meeting) {
    let texts = texts(language);
    let mut pen = Pen::new(Actor(0xd0c5));
    let mut first = Notebook::new();
    let home = plan_it(&mut Transaction::begin(&mut pen, &mut first, NOW_MS), &texts);
    let questions: Vec<Dot> = read(&first, home).questions.iter().map(|question| question.key.id).collect();
    let mut transaction = Transaction::begin(&mut pen, &mut first, NOW_MS + MINUTE_MS);
    for (table, question, text) in texts.points {
        create_point(&mut transaction, home, Some(questions[question]), None, table, text);
    }
    come(&mut Transaction::begin(&mut pen, &mut first, NOW_MS + 2 * MINUTE_MS), home);
    let points: Vec<Key> = Point::all(&first, home).into_iter().map(|point| point.key).collect();
    let mut second = first.clone();
    let mut transaction = Transaction::begin(&mut pen, &mut first, NOW_MS + 30 * MINUTE_MS);
    transaction.write(points[0], "said", true.into());
    transaction.write(points[1], "text", texts.other_version.into());
    transaction.delete(points[4]);
    agree(&mut transaction, points[0], &texts);
    write_apart(&mut second, &points, texts.points[1].2);
    first.merge(&second);
    vote(&mut pen, &mut first, home, &points, &texts);
    close_again(&mut pen, &mut first, home);
    let mut transaction = Transaction::begin(&mut pen, &mut first, NOW_MS + 60 * MINUTE_MS);
    create_point(&mut transaction, home, Some(questions[2]), None, 2, texts.late);
    let meeting = read(&first, home);
    (first, meeting)
}

pub fn read(notebook: &Notebook, home: Dot) -> Meeting {
    Meeting::read(notebook, home).expect("the meeting is there")
}

fn plan_it(transaction: &mut Transaction<'_>, texts: &Texts) -> Dot {
    let question = |text: &str| QuestionWords { text: text.to_owned(), parts: Vec::new(), ..QuestionWords::default() };
    let mut questions: Vec<QuestionWords> = texts.questions.into_iter().map(question).collect();
    questions[0].parts.push(texts.part.to_owned());
    let words = MeetingPlan {
        title: texts.title.to_owned(),
        date: "2026-11-26".to_owned(),
        starts_at: 855,
        purpose: Some(Purpose::OneAction),
        tables: 2,
        place: texts.place.to_owned(),
        note: texts.note.to_owned(),
        steps: igp(45),
        questions,
        ..MeetingPlan::default()
    };
    meeting::create(transaction, &words)
}

/// Adds four people, one of whom was absent.
fn come(transaction: &mut Transaction<'_>, home: Dot) {
    let [.., last] = ["EH", "KA", "TM", "SB"].map(|initials| participant::create(transaction, home, initials).expect("added"));
    participant::set_absent(transaction, last, true);
}

fn agree(transaction: &mut Transaction<'_>, point: Key, texts: &Texts) {
    let action = create_from_point(transaction, point).expect("the point is there");
    let fields = [
        (&action::WHAT, texts.what),
        (&action::GOAL, texts.goal),
        (&action::SIGN, texts.sign),
        (&action::RESPONSIBLE, texts.responsible),
        (&action::DUE_DATE, "2026-12-18"),
        (&action::REVIEW_DATE, "2027-02-02"),
    ];
    for (field, text) in fields {
        transaction.write(Key::root(action), field.name(), text.into());
    }
    mark_common(transaction, action);
}

/// The other tablet changes a text, and continues with what was deleted.
fn write_apart(notebook: &mut Notebook, points: &[Key], text: &str) {
    let mut pen = Pen::new(Actor(0xd0c6));
    let mut transaction = Transaction::begin(&mut pen, notebook, NOW_MS + 31 * MINUTE_MS);
    transaction.write(points[1], "text", Value::text(format!("{text} 😀")));
    transaction.write(points[4], "said", true.into());
}

/// Puts the first two points in a pile; both tables give dots, four check a mark, and five answer the pulse.
fn vote(pen: &mut Pen, notebook: &mut Notebook, home: Dot, points: &[Key], texts: &Texts) {
    let mut transaction = Transaction::begin(pen, notebook, NOW_MS + 32 * MINUTE_MS);
    let question = Point::read(transaction.notebook, points[0]).and_then(|point| point.question);
    let pile = cluster::create(&mut transaction, home, question, None, texts.pile);
    points[..2].iter().for_each(|point| cluster::set_cluster(&mut transaction, *point, pile));
    agreed_marks::create(&mut transaction, home, texts.mark);
    let steps: Vec<Dot> = read(transaction.notebook, home).steps.iter().map(|step| step.key.id).collect();
    let (pile, point) = (Target(pile.id), Target(points[2].id));
    for (table, ballots) in [(1, [[pile, pile, point], [pile, point, point]]), (2, [[point, point, point], [pile, pile, point]])]
    {
        let booth = Booth { meeting: home, step: Some(steps[0]), table };
        close_vote(notebook, Vote::new(Rules::THREE), &ballots.map(|ballot| ballot.to_vec()), booth);
    }
    let marks = AgreedMark::all(notebook, home);
    let mark = marks[0].target();
    let booth = Booth { meeting: home, step: Some(steps[1]), table: 1 };
    close_vote(notebook, agreed_marks::check(&marks), &[vec![mark], vec![], vec![mark], vec![mark]], booth);
    let mut pulse = Pulse::default();
    for (mark, own_practice) in
        [(Mark::VeryGood, true), (Mark::Good, true), (Mark::Good, false), (Mark::VeryGood, true), (Mark::Fair, false)]
    {
        let own_practice = Some(if own_practice { OwnPractice::Yes } else { OwnPractice::No });
        pulse.add(Answer { mark, good: String::new(), better: String::new(), own_practice });
    }
    let anonymous_pen = AnonymousPen::new(0xd0c9, NOW_MS);
    fellestid_model::pulse::tally::close(pulse, notebook, home, anonymous_pen, &mut Chance::new(1)).expect("five are enough");
}

fn close_vote(notebook: &mut Notebook, mut vote: Vote, ballots: &[Vec<Target>], booth: Booth) {
    for ballot in ballots {
        ballot.iter().for_each(|target| assert!(vote.give(*target), "a dot is left"));
        vote.hand_on();
    }
    let anonymous_pen = AnonymousPen::new(0xd0ca + u64::from(vote.voter()) * 10 + u64::from(booth.table), NOW_MS);
    close_tally(vote, notebook, booth, anonymous_pen);
}

/// Closes too early, reopens, and closes again: the second edition.
fn close_again(pen: &mut Pen, notebook: &mut Notebook, home: Dot) {
    for (minute, is_closing) in [(43, true), (44, false), (45, true)] {
        let now_ms = NOW_MS + minute * MINUTE_MS;
        let mut transaction = Transaction::begin(pen, notebook, now_ms);
        if is_closing { close(&mut transaction, home, now_ms) } else { reopen(&mut transaction, home, now_ms) }
    }
}
