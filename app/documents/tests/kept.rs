//! The texts of one meeting in three languages, as people get them, compared byte by byte with `expected/`.
//! `FELLESTID_BLESS=1` writes them; look at the difference before you commit it.

mod example;
mod round;
mod unpacked;

use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_documents::{
    Code, Copy, Document, Email, Options, Points, With, actions, actions_csv, arrived, calendar, docx, docx_carrying, email,
    form, form_email, gathering_document, handed_back, invitation, markdown, matrix_csv, matrix_document, matrix_json, minutes,
    page, plan, school_answer, school_paper, table_sheets,
};
use fellestid_model::derived::report_home;
use fellestid_model::kinds::action::Action;
use fellestid_model::kinds::package::Package;
use fellestid_model::language::Language;
use fellestid_model::overviews::arrived::Arrived;
use fellestid_model::overviews::gathering::{Gathering, HandedBack};
use fellestid_model::overviews::matrix::Matrix;
use fellestid_model::overviews::school_answer::SchoolAnswer;
use fellestid_model::school_papers::SchoolPaper;
use fellestid_model::share::{Shows, shown};
use std::path::Path;
use unpacked::parts;

fn folder(language: Language) -> &'static str {
    match language {
        Language::Bokmal => "bokmal",
        Language::Nynorsk => "nynorsk",
        Language::English => "english",
    }
}

fn is_as_kept(language: Language, name: &str, found: &str) {
    let path = Path::new(&std::env::var("CARGO_MANIFEST_DIR").expect("cargo says where"))
        .join("tests/expected")
        .join(folder(language))
        .join(name);
    if std::env::var_os("FELLESTID_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(&path, found).expect("written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == found, "{} differs; FELLESTID_BLESS=1 writes it anew. Found:\n{found}", path.display());
}

fn as_text(email: &Email) -> String {
    format!("{}\n\n{}", email.subject, email.body)
}

fn every_form_is_as_kept(language: Language, name: &str, document: &Document) {
    is_as_kept(language, &format!("{name}.md"), &document.markdown());
    is_as_kept(language, &format!("{name}.html"), &document.html());
    is_as_kept(language, &format!("{name}.txt"), &document.plain());
    is_as_kept(language, &format!("{name}.docx.xml"), &part(&docx(std::slice::from_ref(document)), "word/document.xml"));
}

/// Returns a part of a file for Word.
fn part(file: &[u8], wanted: &str) -> String {
    parts(file).into_iter().find(|(name, _)| name == wanted).expect("the part").1
}

#[test]
fn minutes_are_as_before() {
    for language in Language::ALL {
        let (notebook, meeting) = example::meeting(language);
        let document = minutes(&notebook, &meeting, &Options::everything(language));
        is_as_kept(language, "minutes.md", &document.markdown());
        is_as_kept(language, "minutes.html", &document.html());
    }
}

#[test]
fn a_hostile_meeting_is_as_before() {
    let (notebook, meeting) = example::hostile::meeting();
    for language in Language::ALL {
        every_form_is_as_kept(language, "hostile/minutes", &minutes(&notebook, &meeting, &Options::everything(language)));
        let code = Code { label: String::new(), path: "M0,0h1\"><script>".to_owned(), modules: 1 };
        let sheets = table_sheets(&notebook, &meeting, language, With::Included, Some(&code));
        every_form_is_as_kept(language, "hostile/table_sheet", &sheets[0]);
        every_form_is_as_kept(language, "hostile/plan", &plan(&notebook, &meeting, language));
        every_form_is_as_kept(
            language,
            "hostile/actions",
            &actions(&notebook, &all_actions(&notebook), language, With::Included),
        );
        is_as_kept(language, "hostile/invitation.txt", &as_text(&invitation(&notebook, &meeting, language)));
        is_as_kept(language, "hostile/email.txt", &as_text(&email(&notebook, &meeting, &Options::everything(language))));
        is_as_kept(language, "hostile/notebook.md", &markdown(&notebook, language));
    }
}

#[test]
fn every_block_with_hostile_words_is_as_before() {
    for language in Language::ALL {
        every_form_is_as_kept(language, "hostile/every_block", &example::hostile::every_block(language));
    }
}

#[test]
fn the_e_mail_is_as_before() {
    for language in Language::ALL {
        let (notebook, meeting) = example::meeting(language);
        is_as_kept(language, "email.txt", &as_text(&email(&notebook, &meeting, &Options::everything(language))));
    }
}

#[test]
fn the_shortest_e_mail_is_as_before() {
    let options = |language| Options {
        language,
        points: Points::None,
        actions: With::Included,
        names: With::LeftOut,
        ..Options::default()
    };
    for language in Language::ALL {
        let (notebook, meeting) = example::meeting(language);
        is_as_kept(language, "email_without_points_and_names.txt", &as_text(&email(&notebook, &meeting, &options(language))));
    }
}

#[test]
fn the_invitation_is_as_before() {
    for language in Language::ALL {
        let (notebook, meeting) = example::meeting(language);
        is_as_kept(language, "invitation.txt", &as_text(&invitation(&notebook, &meeting, language)));
    }
}

fn all(notebook: &Notebook) -> Vec<Dot> {
    notebook.homes().into_iter().collect()
}

fn all_actions(notebook: &Notebook) -> Vec<Dot> {
    Action::all(notebook).into_iter().map(|action| action.home).collect()
}

#[test]
fn table_sheets_are_as_before() {
    for language in Language::ALL {
        let (notebook, meeting) = example::meeting(language);
        let sheets = table_sheets(&notebook, &meeting, language, With::Included, None);
        assert_eq!(sheets.len(), 2, "one to each table");
        every_form_is_as_kept(language, "table_sheet", &sheets[0]);
    }
}

#[test]
fn the_plan_is_as_before() {
    for language in Language::ALL {
        let (notebook, meeting) = example::meeting(language);
        every_form_is_as_kept(language, "plan", &plan(&notebook, &meeting, language));
    }
}

#[test]
fn the_list_of_tiltak_is_as_before() {
    for language in Language::ALL {
        let (notebook, _) = example::meeting(language);
        let homes = all_actions(&notebook);
        every_form_is_as_kept(language, "actions", &actions(&notebook, &homes, language, With::Included));
        let without = actions(&notebook, &homes, language, With::LeftOut);
        assert!(!without.markdown().contains("Team"), "nobody is named");
        assert!(actions(&notebook, &[], language, With::Included).blocks.is_empty(), "what is not chosen is not there");
    }
}

#[test]
fn a_draft_and_what_a_school_gets_back_are_as_before() {
    let (notebook, package) = round::read_round();
    let matrix = Matrix::of(&notebook, package).expect("a package");
    let gathering = Gathering::of(&notebook, &matrix);
    let back = HandedBack::of(&notebook, &matrix, matrix.schools[2].unit.expect("listed")).expect("decided");
    let came = Arrived::of(&matrix, matrix.schools[2].unit.expect("listed")).expect("answered");
    for language in Language::ALL {
        every_form_is_as_kept(language, "network/gathering", &gathering_document(&gathering, language, Copy::Working));
        let handout = gathering_document(&gathering.clone().spread(), language, Copy::Spread);
        every_form_is_as_kept(language, "network/handout", &handout);
        every_form_is_as_kept(language, "network/handed-back", &handed_back(&back, language));
        every_form_is_as_kept(language, "network/arrived", &arrived(&came, language));
    }
}

#[test]
fn a_networks_form_and_overview_are_as_before() {
    let (notebook, home) = round::round();
    let package = Package::read(&notebook, home).expect("a package");
    let matrix = Matrix::of(&notebook, home).expect("a package");
    for language in Language::ALL {
        every_form_is_as_kept(language, "network/form", &form(&notebook, &package, language));
        let Email { subject, body } = form_email(&notebook, &package, language);
        is_as_kept(language, "network/form.email.txt", &format!("{subject}\n\n{body}"));
        let home = report_home(package.home, matrix.schools[0].unit.expect("listed"));
        let answer = SchoolAnswer::read(&notebook, package.home, Some(home)).expect("a package");
        every_form_is_as_kept(language, "network/answer", &school_answer(&answer, language));
        every_form_is_as_kept(language, "network/spread", &matrix_document(&matrix.clone().spread(), language, Copy::Spread));
        every_form_is_as_kept(language, "network/working", &matrix_document(&matrix, language, Copy::Working));
        is_as_kept(language, "network/working.csv", &matrix_csv(&matrix, language, Copy::Working));
        is_as_kept(language, "network/spread.json", &format!("{:#}\n", matrix_json(&matrix.clone().spread())));
    }
}

#[test]
fn a_schools_own_paper_is_as_before() {
    for language in [Language::Bokmal, Language::Nynorsk] {
        every_form_is_as_kept(language, "school/risk", &school_paper(SchoolPaper::Risk, language));
    }
    assert_eq!(school_paper(SchoolPaper::It, Language::English), school_paper(SchoolPaper::It, Language::Bokmal));
}

#[test]
fn files_for_word_web_table_and_calendar_are_as_before() {
    for language in Language::ALL {
        let (notebook, meeting) = example::meeting(language);
        let document = minutes(&notebook, &meeting, &Options::everything(language));
        is_as_kept(language, "minutes.page.html", &page(std::slice::from_ref(&document)));
        let file = docx(std::slice::from_ref(&document));
        for name in ["document", "styles", "numbering", "settings", "header", "footer"] {
            is_as_kept(language, &format!("docx/{name}.xml"), &part(&file, &format!("word/{name}.xml")));
        }
        let shown = shown(&notebook, &[Shows::Minutes(meeting.home)], &Options::everything(language), Actor(1));
        let carrying = docx_carrying(std::slice::from_ref(&document), &shown);
        for name in ["customXml/item1.xml", "customXml/itemProps1.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"] {
            let kept = name.rsplit('/').next().unwrap_or(name).replace(['[', ']'], "");
            is_as_kept(language, &format!("docx/{kept}"), &part(&carrying, name));
        }
        is_as_kept(language, "docx/core.xml", &part(&file, "docProps/core.xml"));
        is_as_kept(language, "actions.csv", &actions_csv(&notebook, &all(&notebook), language, With::Included).expect("tiltak"));
        is_as_kept(language, "calendar.ics", &calendar(&notebook, &all(&notebook), language).expect("days"));
        assert!(
            !actions_csv(&notebook, &all(&notebook), language, With::LeftOut).expect("tiltak").contains("Team"),
            "nobody is named"
        );
    }
}
