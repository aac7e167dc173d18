//! Our files, opened by other programs, and theirs by ours: Python's own readers and writers, a reader of calendars, and
//! LibreOffice, which opens Word's and makes a sheet of our table on a machine set up in Norwegian. How our files for
//! Word fall on paper is in `pages.rs`.

mod example;
mod stranger;

use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_documents::{
    Carried, Document, Item, Options, Runs, Table, With, actions_csv, calendar, carried, docx, docx_carrying, minutes, read_page,
};
use fellestid_model::kinds::action::{self, Action};
use fellestid_model::kinds::meeting::set_date;
use fellestid_model::language::Language;
use fellestid_model::paste::opened::Unread;
use fellestid_model::share::{Shows, shown};
use stranger::{converted, put, says};

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

/// Prints each row of a flat sheet of LibreOffice's on a line: what kind of value each cell has, and the value, with those
/// that are computed marked as such.
const READ_SHEET: &str = "
import sys, json, xml.etree.ElementTree as tree
office, table, text = ('{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}' % name for name in ('office', 'table', 'text'))
for row in tree.parse(sys.argv[1]).iter(table + 'table-row'):
    cells = []
    for cell in row.findall(table + 'table-cell'):
        kind = 'formula' if table + 'formula' in cell.attrib else cell.get(office + 'value-type', '')
        words = '\\n'.join(''.join(line.itertext()) for line in cell.findall(text + 'p'))
        cells += [[kind, cell.get(office + 'date-value', words)]] * min(int(cell.get(table + 'number-columns-repeated', '1')), 50)
    while cells and cells[-1] == ['', '']:
        cells.pop()
    if cells:
        sys.stdout.buffer.write((json.dumps(cells, ensure_ascii=False) + '\\n').encode())
";

type Cells = Vec<(String, String)>;

/// Opens a table with LibreOffice Calc on a Norwegian machine, as a double click in Excel opens it there.
///
/// Excel takes UTF-8 from the mark at the beginning, and `;` from the machine's settings. LibreOffice asks the person, and
/// without a window takes commas and Windows' letters: so these two are told (59 and 76), and that what looks like a date
/// or a formula is to be taken for one, as Excel does. The language is the machine's (0).
fn opened_in_norway(name: &str, table: &str) -> Option<Vec<Cells>> {
    let sheet = converted(&put(name, table.as_bytes()), &["--infilter=CSV:59,34,76,1,,0,false,true,,,,,true"], "fods")?;
    let rows = says("python3", &["-c", READ_SHEET], &sheet)?;
    Some(rows.lines().map(|row| serde_json::from_str(row).expect("cells")).collect())
}

#[test]
fn a_table_of_tiltak_opens_in_norway_as_it_is() {
    let Some(raw) = opened_in_norway("raa.csv", "\u{feff}=1+1;1,5;å\r\n") else { return };
    let kinds: Vec<&str> = raw[0].iter().map(|(kind, _)| kind.as_str()).collect();
    assert_eq!(kinds, ["formula", "float", "string"], "what is not ours is computed, and a comma is a decimal");

    let (mut notebook, _) = example::meeting(Language::Bokmal);
    let home = Action::all(&notebook)[0].home;
    let what = "=HYPERLINK(\"http://x\")";
    let fields = [
        (&action::WHAT, what),
        (&action::GOAL, "Ærlig «ro»; \"å øve\", og 1,5 timer\n+ mer"),
        (&action::SIGN, "+47 22"),
        (&action::RESPONSIBLE, "@SUM(A1)"),
    ];
    let mut pen = Pen::new(Actor(9));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 4_000_000_000_000);
    fields.iter().for_each(|(field, text)| transaction.write(Key::root(home), field.name(), (*text).into()));
    transaction.finish();
    let table = actions_csv(&notebook, &all(&notebook), Language::Bokmal, With::Included).expect("tiltak");
    let Some(rows) = opened_in_norway("norsk.csv", &table) else { return };
    let texts: Vec<&str> = rows[1].iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!((rows.len(), rows[0].len()), (2, 18), "{rows:?}");
    assert_eq!(rows[0][3].1, "Mål");
    assert_eq!(texts[0], format!("'{what}"));
    assert_eq!(texts[3..6], ["Ærlig «ro»; \"å øve\", og 1,5 timer\n+ mer", "'+47 22", "'@SUM(A1)"]);
    let days: Vec<&(String, String)> = rows[1].iter().filter(|(kind, _)| kind == "date").collect();
    assert_eq!(days.iter().map(|(_, day)| day.as_str()).collect::<Vec<_>>(), ["2026-12-18", "2027-02-02"]);

    let (hostile, _) = example::hostile::meeting();
    let table = actions_csv(&hostile, &all(&hostile), Language::Bokmal, With::Included).expect("tiltak");
    let rows = opened_in_norway("fiendtlig.csv", &table).expect("opened before");
    assert!(rows.iter().flatten().all(|(kind, _)| kind != "formula"), "{rows:?}");
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

/// The data of a paper does not outlive it, so nothing is read of it: what to do instead is said wherever it is opened.
#[test]
fn what_libreoffice_saves_as_odt_is_known_as_such() {
    let (notebook, meeting) = example::meeting(Language::Bokmal);
    let options = Options::everything(Language::Bokmal);
    let data = shown(&notebook, &[Shows::Minutes(meeting.home)], &options, Actor(1));
    let file = docx_carrying(&[minutes(&notebook, &meeting, &options)], &data);
    let Some(saved) = converted(&put("fri.docx", &file), &[], "odt") else { return };
    let bytes = std::fs::read(saved).expect("saved");
    assert_eq!(carried(&bytes), None);
    for name in ["fri.odt", "fri"] {
        assert_eq!(read_page(name, &bytes), Err(Unread::OpenDocument), "{name}");
    }
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
