//! Our files, opened by other programs, and theirs by ours: Python's own readers and writers, a reader of calendars, and
//! LibreOffice. Python or LibreOffice, if it is not installed, is named and skipped, except where `CI` is set:
//! `cargo xtask test` installs them if it can.

mod example;

use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_documents::{
    Carried, Document, Item, Options, Runs, Table, With, actions_csv, calendar, carried, docx, docx_carrying, minutes, read_page,
};
use fellestid_model::kinds::meeting::set_date;
use fellestid_model::language::Language;
use fellestid_model::share::{Shows, shown};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

/// Checks that every part is well-formed, and prints the words of each paragraph on a line.
const READ_DOCX: &str = "
import sys, zipfile, xml.etree.ElementTree as tree
file = zipfile.ZipFile(sys.argv[1])
assert file.testzip() is None
parts = {name: tree.fromstring(file.read(name)) for name in file.namelist()}
w = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
lines = [''.join(text.text or '' for text in one.iter(w + 't')) for one in parts['word/document.xml'].iter(w + 'p')]
sys.stdout.buffer.write('\\n'.join(lines).encode())
assert not any('creator' in one.tag for one in parts['docProps/core.xml'])
";

const READ_CSV: &str = "
import csv, sys
rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), delimiter=';'))
assert len({len(row) for row in rows}) == 1, rows
assert not any(cell[:1] in '=+-@\\t' for row in rows for cell in row if cell), rows
sys.stdout.buffer.write(str(len(rows)).encode())
";

fn put(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("fellestid-strangers-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(name);
    std::fs::write(&path, bytes).expect("written");
    path
}

/// LibreOffice has one profile, and runs once at a time.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Returns what a program prints; `None` if it is missing.
fn says(program: &str, arguments: &[&str], file: &Path) -> Option<String> {
    let _alone = ONE_AT_A_TIME.lock();
    let run = Command::new(program).args(arguments).arg(file).current_dir(file.parent().expect("a folder")).output();
    let Ok(run) = run else {
        assert!(std::env::var_os("CI").is_none(), "{program} is missing");
        eprintln!("{program} is missing: not tried");
        return None;
    };
    assert!(run.status.success(), "{program}: {}", String::from_utf8_lossy(&run.stderr));
    Some(String::from_utf8(run.stdout).expect("text"))
}

fn all(notebook: &Notebook) -> Vec<Dot> {
    notebook.homes().into_iter().collect()
}

fn hostile() -> Document {
    let mut document = example::hostile::every_block(Language::Nynorsk);
    let long = "å".repeat(100_000);
    for text in ["]]><w:p>", "\u{0}\u{1}\u{b}\u{1f}\u{7f}\u{ffff}\u{fffe}synlig", "שלום \u{202e}עולם", "👩‍👩‍👧 😀", long.as_str()]
    {
        document.section(text);
        document.paragraph([Runs::strong(text).and(Runs::link(text, "https://a.no/?a=1&b=\"'<>"))]);
        document.items([Item::new(text).with_field(text, text).with_items([Item::new(text)])]);
        document.table(Table::new([text, text]).row([text, "]]>"]).naming_rows());
    }
    document
}

#[test]
fn hostile_words_never_break_a_file_for_word() {
    let document = hostile();
    let file = docx(&[document.clone(), document]);
    let Some(told) = says("python3", &["-c", READ_DOCX], &put("hostile.docx", &file)) else { return };
    for text in ["]]><w:p>", "synlig", "👩‍👩‍👧 😀"] {
        assert!(told.lines().any(|line| line == text), "{text}");
    }
    assert!(told.lines().any(|line| line.chars().count() == 100_000));
}

#[test]
fn a_file_for_word_says_what_the_document_says() {
    for language in Language::ALL {
        let (notebook, meeting) = example::meeting(language);
        let document = minutes(&notebook, &meeting, &Options::everything(language));
        let file = docx(std::slice::from_ref(&document));
        assert_eq!(file, docx(std::slice::from_ref(&document)), "the same words are the same bytes");
        let Some(told) = says("python3", &["-c", READ_DOCX], &put(language.tag(), &file)) else { return };
        // Line ends within a paragraph are not text there.
        let bare = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
        let told = bare(&told);
        for line in document.plain().lines().filter(|line| !line.is_empty()) {
            assert!(told.contains(&bare(line)), "{line}");
        }
    }
}

#[test]
fn libreoffice_opens_a_file_for_word() {
    let (notebook, meeting) = example::meeting(Language::Bokmal);
    let document = minutes(&notebook, &meeting, &Options::everything(Language::Bokmal));
    let path = put("referat.docx", &docx(&[document.clone(), hostile()]));
    let arguments = ["--headless", "--convert-to", "txt:Text (encoded):UTF8"];
    if says("soffice", &arguments, &path).is_none() {
        return;
    }
    let told = std::fs::read_to_string(path.with_extension("txt")).expect("converted");
    assert!(told.contains(&document.title) && told.contains("synlig"), "{told}");
}

#[test]
fn a_table_of_tiltak_is_a_table_to_others() {
    let (notebook, _) = example::hostile::meeting();
    let file =
        put("tiltak.csv", actions_csv(&notebook, &all(&notebook), Language::Bokmal, With::Included).expect("tiltak").as_bytes());
    if let Some(rows) = says("python3", &["-c", READ_CSV], &file) {
        assert!(rows.parse::<usize>().expect("a number") > 1);
    }
}

#[test]
fn days_are_a_calendar_to_others() {
    use icalendar::{Calendar, Component};
    let (mut hostile, meeting) = example::hostile::meeting();
    // Its own date is no day, and what has none is in no calendar.
    set_date(&mut Transaction::begin(&mut Pen::new(Actor(8)), &mut hostile, 4_000), meeting.home, "2026-11-26");
    for notebook in [example::meeting(Language::Bokmal).0, hostile] {
        let text = calendar(&notebook, &all(&notebook), Language::Bokmal).expect("there are days");
        let read: Calendar = text.parse().expect("another reader reads it");
        let events: Vec<_> = read.components.iter().filter_map(|component| component.as_event()).collect();
        assert_eq!(events.len(), text.matches("BEGIN:VEVENT").count());
        assert!(!events.is_empty());
        for event in events {
            assert!(event.get_uid().is_some() && event.get_start().is_some() && event.get_end().is_some(), "{event:?}");
            assert!(event.get_summary().is_some_and(|summary| !summary.is_empty()), "{event:?}");
        }
    }
}

/// Writes a mail with two forms of its text and an attachment, all with letters that a mail has to encode.
const WRITE_MAIL: &str = "
import sys, email.message, email.policy
mail = email.message.EmailMessage(policy=email.policy.SMTP)
mail['From'], mail['Subject'] = 'Åse Lærer <Ase@Skole.no>', 'Svar på spørsmålene fra nettverket, og litt til som ikke får plass på linjen'
mail['Date'] = 'Mon, 30 Nov 2026 10:05:00 +0100'
mail.set_content('Vi øver på ro.\\n')
mail.add_alternative('<h2>Svar</h2><p>Vi øver på ro.</p>', subtype='html')
mail.add_attachment('§ 1;Åpent'.encode(), maintype='text', subtype='csv', filename='svar på §1.csv')
open(sys.argv[1], 'wb').write(mail.as_bytes())
";

#[test]
fn a_mail_that_python_writes_is_read() {
    let file = put("post.eml", b"");
    if says("python3", &["-c", WRITE_MAIL], &file).is_none() {
        return;
    }
    let bytes = std::fs::read(&file).expect("written");
    let page = read_page("post.eml", &bytes).expect("a page");
    assert_eq!((page.sender.as_str(), page.date.as_str()), ("ase@skole.no", "2026-11-30"));
    assert_eq!(page.text(), "## Svar\n\nVi øver på ro.");
}

/// Replaces a word in the text of a Word file, as an edit there does.
const EDIT_DOCX: &str = "
import sys, zipfile
file = zipfile.ZipFile(sys.argv[1])
parts = {name: file.read(name) for name in file.namelist()}
before = parts['word/document.xml']
parts['word/document.xml'] = before.replace('innkallingen'.encode(), 'referatet'.encode())
assert parts['word/document.xml'] != before
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as out:
    for name, text in parts.items():
        out.writestr(name, text)
";

#[test]
fn libreoffice_keeps_what_a_paper_carries() {
    let (notebook, meeting) = example::meeting(Language::Bokmal);
    let options = Options::everything(Language::Bokmal);
    let data = shown(&notebook, &[Shows::Minutes(meeting.home)], &options, Actor(1));
    let file = docx_carrying(&[minutes(&notebook, &meeting, &options)], &data);
    let path = put("baerer.docx", &file);
    let saved = path.with_file_name("lagret");
    let save = ["--headless", "--convert-to", "docx:Office Open XML Text", "--outdir", "lagret"];
    if says("soffice", &save, &path).is_none() {
        return;
    }
    let saved = saved.join("baerer.docx");
    let came = carried(&std::fs::read(&saved).expect("saved")).expect("carried still").expect("whole");
    assert_eq!(came, Carried { notebook: data.clone(), changed: Vec::new(), gone: 0 });
    says("python3", &["-c", EDIT_DOCX], &saved).expect("edited");
    std::fs::copy(&saved, &path).expect("put back");
    says("soffice", &save, &path).expect("saved again");
    let came = carried(&std::fs::read(&saved).expect("saved")).expect("carried still").expect("whole");
    assert_eq!(came, Carried { notebook: data, changed: vec!["At alle har lest referatet.".to_owned()], gone: 0 });
}
