//! A paper is imported again: it carries what it shows and no more, its copy without names carries no names, and what
//! people changed on it is reported.

mod example;
mod unpacked;

use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::file::Damage;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::value::Value;
use fellestid_documents::{
    Carried, Document, Options, Points, With, actions, carried, docx, docx_carrying, invited, minutes, page, page_carrying, plan,
    question_set, zipped,
};
use fellestid_model::kind::Holds;
use fellestid_model::kinds::ALL;
use fellestid_model::kinds::action::Action;
use fellestid_model::kinds::meeting::{Meeting, MeetingPlan, create, create_point};
use fellestid_model::kinds::step;
use fellestid_model::language::Language;
use fellestid_model::method::igp;
use fellestid_model::share::{Shows, WITHOUT_NAMES, shown};
use fellestid_model::shelf::built_in;
use proptest::prelude::*;

const FRESH: Actor = Actor(0xf4e5_0000_0000_0001);

/// Writes the paper, from what is stored or from what it carried.
fn written(notebook: &Notebook, paper: &Shows, options: &Options) -> Vec<Document> {
    let meeting = |home: &Dot| Meeting::read(notebook, *home).expect("the meeting");
    let language = options.language;
    match paper {
        Shows::Minutes(home) => vec![minutes(notebook, &meeting(home), options)],
        Shows::Invitation(home) => vec![invited(notebook, &meeting(home), language)],
        Shows::Plan(home) => vec![plan(notebook, &meeting(home), language)],
        Shows::Set(home) => vec![question_set(notebook, *home, language).expect("the set")],
        Shows::Actions(homes) => vec![actions(notebook, homes, language, options.names)],
        Shows::Everything => fellestid_documents::notebook(notebook, language),
    }
}

fn carrying(notebook: &Notebook, paper: &Shows, options: &Options) -> [Vec<u8>; 2] {
    let (documents, data) = (written(notebook, paper, options), shown(notebook, std::slice::from_ref(paper), options, FRESH));
    [docx_carrying(&documents, &data), page_carrying(&documents, &data).into_bytes()]
}

fn read(file: &[u8]) -> Carried {
    carried(file).expect("it carries something").expect("whole")
}

fn every_choice() -> Vec<Options> {
    let mut all = Vec::new();
    for points in [Points::All, Points::Said, Points::None] {
        for actions in [With::Included, With::LeftOut] {
            for names in [With::Included, With::LeftOut] {
                all.push(Options { language: Language::Bokmal, points, actions, names, ..Options::default() });
            }
        }
    }
    all
}

/// Returns meetings with everything in them, a set, and every kind of paper of them.
fn papers() -> Vec<(Notebook, Shows)> {
    let set = built_in();
    let home = *set.homes().first().expect("a set");
    let mut all = vec![(set, Shows::Set(home))];
    let example = Language::ALL.map(example::meeting).into_iter();
    for (notebook, meeting) in example.chain([example::hostile::meeting()]) {
        let homes = Action::all(&notebook).iter().map(|action| action.home).collect();
        let home = meeting.home;
        let of = [Shows::Minutes(home), Shows::Invitation(home), Shows::Plan(home), Shows::Actions(homes), Shows::Everything];
        all.extend(of.into_iter().map(|paper| (notebook.clone(), paper)));
    }
    all
}

fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// Returns every text in the records, also the versions beside others.
fn texts(notebook: &Notebook) -> Vec<(String, String)> {
    let entries = notebook.records().flat_map(|(_, record)| {
        record.registers.iter().flat_map(|(name, register)| {
            let told = |name: &str| format!("{} {name}", record.kind);
            register.entries().filter_map(move |entry| Some((told(name), entry.value.as_text()?.to_owned())))
        })
    });
    entries.collect()
}

#[test]
fn a_paper_comes_back_as_it_went_out() {
    let apart = papers().into_iter().map(|(notebook, paper)| (rewritten_apart(&notebook), paper));
    for (notebook, paper) in papers().into_iter().chain(apart) {
        for options in every_choice().into_iter().filter(|options| options.names == With::Included) {
            let documents = written(&notebook, &paper, &options);
            let data = shown(&notebook, std::slice::from_ref(&paper), &options, FRESH);
            for file in carrying(&notebook, &paper, &options) {
                let came = read(&file);
                assert_eq!((came.changed.as_slice(), came.gone), (&[][..], 0), "{paper:?} {options:?}");
                assert_eq!(came.notebook, data);
            }
            // A list of tiltak leaves the meetings it names behind, and without points nobody knows what was talked about.
            let is_alike = !matches!(paper, Shows::Actions(_) | Shows::Everything);
            if is_alike && options.points == Points::All {
                let pages = [&written(&data, &paper, &options), &documents]
                    .map(|all| all.iter().map(Document::markdown).collect::<String>());
                assert_eq!(pages[0], pages[1], "{paper:?} {options:?}");
            }
            let mut merged = notebook.clone();
            merged.merge(&data);
            assert_eq!(merged, notebook, "where it came from, it changes nothing");
        }
    }
}

#[test]
fn without_data_a_file_is_its_text_alone() {
    for (notebook, paper) in papers() {
        let options = Options { data: With::LeftOut, ..Options::everything(Language::Bokmal) };
        let [word, web] = carrying(&notebook, &paper, &options);
        let documents = written(&notebook, &paper, &options);
        assert!(word == docx(&documents), "{paper:?}: the Word file holds more than the text");
        assert!(web == page(&documents).into_bytes(), "{paper:?}: the page holds more than the text");
        let parts = unpacked::parts(&word).into_iter().flat_map(|(name, text)| [name, text]);
        for text in parts.chain([String::from_utf8(web.clone()).expect("text")]) {
            for trace in ["customXml", "urn:fellestid", "\"homes\"", "vnd.fellestid"] {
                assert!(!text.contains(trace), "{paper:?}: {trace}");
            }
        }
        assert!([word, web].iter().all(|file| carried(file).is_none()), "{paper:?}");
    }
}

#[test]
fn no_word_is_carried_that_is_not_on_the_paper() {
    // Not words of people: codes, order and times.
    let codes = ["kind", "script", "purpose", "order", "form", "column", "stimulus", "level", "state", "date", "began"];
    for (notebook, paper) in papers() {
        for options in every_choice() {
            let told: String = written(&notebook, &paper, &options).iter().map(|one| one.title.clone() + &one.plain()).collect();
            let told = letters(&told);
            let data = shown(&notebook, std::slice::from_ref(&paper), &options, FRESH);
            for (field, text) in texts(&data) {
                let is_code = codes.iter().any(|code| field.ends_with(code));
                assert!(is_code || told.contains(&letters(&text)), "{field}: {text} in {paper:?} {options:?}");
            }
        }
    }
}

/// Returns the same notebook after two tablets, unaware of each other, have rewritten every text in it.
fn rewritten_apart(notebook: &Notebook) -> Notebook {
    let mut both = notebook.clone();
    for (actor, words) in [(0xa1, "den ene"), (0xa2, "den andre")] {
        let (mut pen, mut copy) = (Pen::new(Actor(actor)), notebook.clone());
        let mut transaction = Transaction::begin(&mut pen, &mut copy, 1_795_800_000_000 + actor as i64);
        for (key, record) in notebook.records() {
            let kind = ALL.find(&record.kind).expect("a kind of ours");
            let is_text = |name: &str| kind.field(name).is_some_and(|field| field.holds == Holds::Text);
            for (name, text) in record.registers.iter().filter(|(name, _)| is_text(name)) {
                let before = text.latest().and_then(Value::as_text).unwrap_or_default();
                transaction.write(*key, name, format!("{before} {words} {}", record.kind).as_str().into());
            }
        }
        transaction.finish();
        both.merge(&copy);
    }
    both
}

#[test]
fn the_steps_that_head_the_points_are_carried() {
    let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
    let home = create(&mut transaction, &MeetingPlan { steps: igp(45), ..MeetingPlan::default() });
    let steps = Meeting::read(transaction.notebook, home).expect("the meeting").steps;
    for (step, name) in steps.iter().zip(["Stille start", "Runden"]) {
        step::TITLE.set_text(&mut transaction, step.key, name);
        let point = create_point(&mut transaction, home, None, None, 1, "Vi begynner likt.").expect("a point");
        transaction.write(point, "step", step.key.id.into());
    }
    transaction.finish();
    let (paper, options) = (Shows::Minutes(home), Options::everything(Language::Bokmal));
    let pages = [&notebook, &read(&carrying(&notebook, &paper, &options)[0]).notebook].map(|of| written(of, &paper, &options));
    assert!(pages[0][0].plain().contains("Stille start"));
    assert_eq!(pages[0], pages[1]);
}

#[test]
fn a_version_that_is_not_on_the_paper_is_not_carried() {
    for (notebook, paper) in papers() {
        let notebook = rewritten_apart(&notebook);
        for options in every_choice() {
            let told: String = written(&notebook, &paper, &options).iter().map(|one| one.title.clone() + &one.plain()).collect();
            let told = letters(&told);
            let data = shown(&notebook, std::slice::from_ref(&paper), &options, FRESH);
            let words = texts(&data).into_iter().filter(|(field, _)| !field.ends_with(" order"));
            let hidden: Vec<(String, String)> =
                words.filter(|(_, text)| text.contains(" den ") && !told.contains(&letters(text))).collect();
            assert!(hidden.is_empty(), "{hidden:#?} in {paper:?} {options:?}");
        }
    }
}

#[test]
fn a_paper_without_names_carries_a_copy_without_names() {
    let options = Options { names: With::LeftOut, ..Options::everything(Language::Bokmal) };
    let (notebook, meeting) = example::meeting(Language::Bokmal);
    let paper = Shows::Minutes(meeting.home);
    let data = shown(&notebook, std::slice::from_ref(&paper), &options, FRESH);
    assert!(data.roots().all(|(key, root)| root.flag(WITHOUT_NAMES) && notebook.get(key).is_none()), "beside the original");
    let [word, web] = carrying(&notebook, &paper, &options);
    let unpacked: String = unpacked::parts(&word).into_iter().flat_map(|(name, text)| [name, text]).collect();
    for text in [unpacked, String::from_utf8(web).expect("text")] {
        for hidden in ["EH", "KA", "TM", "SB", "Teamlederne", "000000000000d0c5", "000000000000d0c6", "d0c9"] {
            assert!(!text.contains(&format!("\"{hidden}")) && !text.contains(&format!(" {hidden},")), "{hidden}");
        }
        assert!(!text.contains("Teamlederne") && !text.contains("000000000000d0c"), "nobody, and no tablet");
        assert!(text.contains("without_names"));
    }
}

/// Returns the same Word file with another text in one of its parts.
fn with_part(file: &[u8], of: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let parts: Vec<(String, String)> = unpacked::parts(file)
        .into_iter()
        .map(|(name, text)| if name == of { (name, change(&text)) } else { (name, text) })
        .collect();
    zipped(&parts.iter().map(|(name, text)| (name.as_str(), text.clone())).collect::<Vec<_>>())
}

#[test]
fn what_was_changed_on_the_paper_is_told_and_not_taken() {
    let (notebook, meeting) = example::meeting(Language::Bokmal);
    let options = Options::everything(Language::Bokmal);
    let [word, web] = carrying(&notebook, &Shows::Minutes(meeting.home), &options);
    let before = read(&word).notebook;
    let edited = with_part(&word, "word/document.xml", |text| text.replace("At alle har lest innkallingen.", "At noen har det."));
    assert_eq!(read(&edited), Carried { notebook: before.clone(), changed: vec!["At noen har det.".to_owned()], gone: 0 });
    let web = String::from_utf8(web).expect("text");
    let cut = web.replace("<li>At alle har lest innkallingen.</li>", "");
    assert_eq!(read(cut.as_bytes()), Carried { notebook: before, changed: Vec::new(), gone: 1 });
}

#[test]
fn whatever_people_wrote_reads_as_unchanged() {
    let (notebook, meeting) = example::hostile::meeting();
    let data = shown(&notebook, &[Shows::Plan(meeting.home)], &Options::default(), FRESH);
    let document = [example::hostile::every_block(Language::English), plan(&notebook, &meeting, Language::English)];
    for file in [docx_carrying(&document, &data), page_carrying(&document, &data).into_bytes()] {
        assert_eq!(read(&file), Carried { notebook: data.clone(), changed: Vec::new(), gone: 0 });
    }
}

#[test]
fn another_program_may_call_our_part_what_it_likes() {
    let (notebook, meeting) = example::meeting(Language::Bokmal);
    let options = Options::everything(Language::Bokmal);
    let [word, _] = carrying(&notebook, &Shows::Plan(meeting.home), &options);
    let moved: Vec<(String, String)> = unpacked::parts(&word)
        .into_iter()
        .map(|(name, text)| (name.replace("item1", "item7"), text.replace("<carried xmlns=", "<ns0:carried xmlns:ns0=")))
        .map(|(name, text)| (name, text.replace("</carried>", "</ns0:carried>")))
        .collect();
    let moved = zipped(&moved.iter().map(|(name, text)| (name.as_str(), text.clone())).collect::<Vec<_>>());
    assert_eq!(read(&moved), read(&word));
}

#[test]
fn data_that_is_forged_or_damaged_is_named_so() {
    let (notebook, meeting) = example::meeting(Language::Bokmal);
    let options = Options::everything(Language::Bokmal);
    let [word, web] = carrying(&notebook, &Shows::Minutes(meeting.home), &options);
    let web = String::from_utf8(web).expect("text");
    let item = "customXml/item1.xml";
    let changed = |from: &str, to: &str| {
        let (from, to) = (from.to_owned(), to.to_owned());
        [with_part(&word, item, |text| text.replace(&from, &to)), web.replace(&from, &to).into_bytes()]
    };
    for file in changed("\"table\":1", "\"table\":9") {
        assert_eq!(carried(&file), Some(Err(Damage::Broken)));
    }
    for file in changed("\"version\":0}", "") {
        assert_eq!(carried(&file), Some(Err(Damage::CutShort)));
    }
    for file in changed("\"format\":\"fellestid\"", "\"format\":\"fremmed\"") {
        assert_eq!(carried(&file), Some(Err(Damage::NotOurs)));
    }
    assert_eq!(carried(&docx(&[])), None);
    assert_eq!(carried(b"urn:fellestid:carried:1 <notebook>{}</notebook>"), None, "words about it are no block");
    assert_eq!(carried(b""), None);
}

#[test]
fn what_could_not_be_read_back_is_not_carried() {
    let (notebook, meeting) = example::meeting(Language::Bokmal);
    let document = plan(&notebook, &meeting, Language::Bokmal);
    assert_eq!(carried(&docx_carrying(std::slice::from_ref(&document), &Notebook::new())), None);
    let mut large = notebook.clone();
    let (key, record) = notebook.records().next().expect("a record");
    let mut record = record.clone();
    let register = record.registers.values().next().expect("a register").clone();
    for number in 0..300 {
        record.registers.insert(format!("felt{number}"), register.clone());
    }
    large.merge_record(*key, &record);
    assert_eq!(carried(&docx_carrying(&[document], &large)), None);
}

#[test]
fn people_who_write_our_marks_break_nothing() {
    let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
    let home = create(
        &mut transaction,
        &MeetingPlan { title: "</script><script>urn:fellestid:carried:1".into(), ..MeetingPlan::default() },
    );
    create_point(&mut transaction, home, None, None, 1, "</notebook></carried>]]> &amp; \\u003c urn:fellestid:carried:1");
    for file in carrying(&notebook, &Shows::Minutes(home), &Options::default()) {
        let came = read(&file);
        assert_eq!(texts(&came.notebook), texts(&shown(&notebook, &[Shows::Minutes(home)], &Options::default(), FRESH)));
    }
}

proptest! {
    #[test]
    fn no_bytes_hang_or_break_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..400), at in 0..60_000usize, in_word in any::<bool>()) {
        let _ = carried(&bytes);
        let (notebook, meeting) = example::meeting(Language::Bokmal);
        let [word, web] = carrying(&notebook, &Shows::Plan(meeting.home), &Options::default());
        let mut file = if in_word { word } else { web };
        let at = at % file.len();
        let end = (at + bytes.len()).min(file.len());
        file.splice(at..end, bytes);
        let _ = carried(&file);
    }
}
