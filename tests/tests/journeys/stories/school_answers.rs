//! A network asks a school: the package comes in as a file, the answer is written from what the school has agreed on,
//! and is sent as a file that holds nothing else.

use super::{file_of, import, newcomer, newcomer_offline, no_faults};
use crate::harness::{Engine, Tablet};
use crate::tried_in;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file;
use fellestid_documents::read_answers;
use fellestid_model::derived::report_home;
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::group::Group;
use fellestid_model::kinds::meeting::{self, Meeting, MeetingPlan};
use fellestid_model::kinds::package::{self, PackageWords};
use fellestid_model::kinds::point::{NewPoint, create_point, create_said};
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::kinds::report::Report;
use fellestid_model::kinds::task::{self, Act, TaskWords};
use fellestid_model::kinds::{addressee, ask, programme};
use fellestid_model::link::package_link;
use fellestid_model::overviews::matrix::Matrix;
use fellestid_model::overviews::school_answer::receipt;

pub(super) struct Package {
    home: Dot,
    unit: Dot,
    asks: Vec<Dot>,
    file: Vec<u8>,
}

pub(super) fn package() -> Package {
    let words = PackageWords {
        title: "Vi ser hverandres praksis".to_owned(),
        goal: "Tre ting før vi møtes.".to_owned(),
        programme: "Ny praksis i Fjordvik".to_owned(),
        programme_goal: "Elevene lærer mer".to_owned(),
        from: "Nettverket i Fjordvik".to_owned(),
        due_date: "2099-01-29".to_owned(),
        minutes: Some(45),
        answer_minutes: None,
    };
    let mut made = None;
    let file = file_of(0x5eed, |transaction| {
        let home = package::create(transaction, &words);
        let texts = ["Hva har dere prøvd?", "Hva er vanskelig?", "Hva vil dere ta opp?"];
        let asks: Vec<Dot> =
            texts.into_iter().filter_map(|text| ask::create(transaction, home, text, None)).map(|key| key.id).collect();
        addressee::create(transaction, home, None, "Bjørkelia skole", "Fjordvik");
        let unit = addressee::create(transaction, home, None, "Ekornåsen skole", "Fjordvik").id;
        let tasks = [
            (Act::Prepare, "Les kapittelet om respons, hver for dere", Some(20), "2098-12-11"),
            (Act::Try, "Besøk en kollegas time, to og to, og snakk om det etterpå", Some(45), "2099-01-15"),
        ];
        for (act, text, minutes, date) in tasks {
            let words = TaskWords { text: text.to_owned(), act: Some(act), minutes, date: date.to_owned() };
            task::create(transaction, home, &words);
        }
        made = Some((home, unit, asks));
    });
    let (home, unit, asks) = made.expect("a package is made");
    Package { home, unit, asks, file }
}

/// Takes in the package, and shows its card on I dag.
pub(super) fn asked(tablet: &Tablet, package: &Package) {
    import(tablet, &package.file);
    tablet.go("#/");
    tablet.see("Nettverket ber om et svar.");
}

/// Goes from the card to the questions.
pub(super) fn opened(tablet: &Tablet) {
    tablet.tap("Svar på spørsmålene");
    tablet.see("Hvilken skole svarer dere for?");
    tablet.tap("Ekornåsen skole Fjordvik");
    tablet.see("For Ekornåsen skole.");
}

tried_in!(a_school_that_comes_by_a_link_says_which_it_is: chromium);
fn a_school_that_comes_by_a_link_says_which_it_is(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let package = package();
    let link = package_link(&file::read(&package.file).expect("a whole file"), package.home);
    tablet.go(&format!("#/join/{link}"));
    tablet.see("Vi ser hverandres praksis");
    tablet.see("§ 3 Hva vil dere ta opp?");
    no_faults(&tablet);
    tablet.tap("Svar på spørsmålene");
    tablet.see("Hvilken skole svarer dere for?");
    no_faults(&tablet);
    tablet.write("Navnet på skolen", "Ekornåsen skole");
    tablet.tap("Bruk dette navnet");
    tablet.see("For Ekornåsen skole.");
    tablet.reload();
    tablet.see("For Ekornåsen skole.");
}

tried_in!(a_school_answers_and_nothing_else_goes_out: webkit);
fn a_school_answers_and_nothing_else_goes_out(engine: Engine) {
    let (_host, tablet) = newcomer(engine);
    let package = package();
    asked(&tablet, &package);
    opened(&tablet);
    tablet.see("Svar på minst ett spørsmål først.");
    tablet.tap("Skriv svar på § 1");
    tablet.write("§ 1 · Hva har dere prøvd?", "Vi besøkte Emma i 8B.");
    tablet.see("Er «Emma» en elev?");
    tablet.rewrite("§ 1 · Hva har dere prøvd?", "Vi besøkte hverandre.");
    tablet.tap("Med skolens navn");
    tablet.see("Ordene kan vises for andre, også utenfor skolene, med navnet på skolen deres.");
    tablet.tap("Ferdig");
    tablet.see("1 av 3 er klare.");
    tablet.tap("Ingenting å melde");
    tablet.see("2 av 3 er klare.");
    tablet.see_focused("Endre svaret på § 2");
    tablet.tap("Elevrådet");
    tablet.tap("Ledelsen");
    tablet.tap("Se det som sendes");
    tablet.see("Til nettverkslederen – spres ikke");
    tablet.see("ledelsen, elevrådet");
    tablet.tap("Lagre filen");
    tablet.see("Svaret er lagret som fil");
    let (_, bytes) = tablet.downloaded();
    let sent = file::read(&bytes).expect("a file of ours");
    assert_eq!(sent.homes(), [report_home(package.home, package.unit)].into(), "the answer alone");
    let report = Report::read(&sent, report_home(package.home, package.unit)).expect("an answer");
    let given = |place: usize| report.answers.iter().find(|given| given.ask == package.asks[place]);
    let first = given(0).expect("answered");
    assert_eq!(
        (first.versions.as_slice(), first.may),
        ([Answer::Text("Vi besøkte hverandre.".to_owned())].as_slice(), May::Named)
    );
    assert_eq!(given(1).map(|given| (given.versions.clone(), given.may)), Some((vec![Answer::Nothing], May::Adviser)));
    assert!(given(2).is_none());
    assert_eq!(report.took_part, [Group::Leadership, Group::Pupils]);
    // The network computes the same code from the file alone.
    tablet.see(&receipt(&report));
    tablet.tap("Endre svaret");
    tablet.tap("Endre svaret på § 1");
    tablet.rewrite("§ 1 · Hva har dere prøvd?", "Vi besøkte hverandre to ganger.");
    tablet.tap("Ferdig");
    tablet.see("Svaret er endret etter at dere delte det.");
    tablet.go("#/");
    tablet.see("Svaret er endret etter at dere delte det.");
    tablet.tap("Svar på spørsmålene");
    tablet.see("Vi besøkte hverandre to ganger.");
    tablet.tap("Se det som sendes");
    tablet.tap("Lagre filen");
    tablet.see("Svaret er lagret som fil");
    tablet.go("#/");
    tablet.see("Svaret er lagret som fil til nettverkslederen.");
}

/// The school's meeting about the package, where something was said.
fn meeting_about_it() -> Vec<u8> {
    file_of(0x3e37, |transaction| {
        let asked = QuestionWords { text: "Hva har dere prøvd?".to_owned(), ..QuestionWords::default() };
        let home = meeting::create(transaction, &MeetingPlan { questions: vec![asked], ..MeetingPlan::default() });
        programme::set(transaction, home, "Vi ser hverandres praksis");
        let question = Meeting::read(transaction.notebook, home).expect("made").questions[0].key.id;
        let said = NewPoint { question: Some(question), text: "Kollegabesøk i par", ..NewPoint::default() };
        create_said(transaction, home, &said).expect("said");
        create_point(transaction, home, Some(question), None, 1, "Et stille notat").expect("written");
    })
}

tried_in!(an_answer_from_another_tab_stays_beside_the_one_here: chromium);
fn an_answer_from_another_tab_stays_beside_the_one_here(engine: Engine) {
    let (_host, tablet) = newcomer(engine);
    asked(&tablet, &package());
    opened(&tablet);
    let place = tablet.place();
    tablet.tap("Skriv svar på § 1");
    tablet.write("§ 1 · Hva har dere prøvd?", "Vi besøkte");
    let first = tablet.tab();
    tablet.new_tab();
    tablet.open(&place);
    tablet.tap("Endre svaret på § 1");
    tablet.rewrite("§ 1 · Hva har dere prøvd?", "Vi leste i par.");
    tablet.tap("Ferdig");
    tablet.see("Vi leste i par.");
    tablet.turn_to(&first);
    tablet.keep_typing(" hverandre.");
    tablet.tap("Ferdig");
    // Where the browser reports that the tab was left, the key press goes on from the newest words; else both stand.
    tablet.see("Vi leste i par.");
    tablet.see("hverandre.");
}

tried_in!(answer_in_word_is_read_by_the_network: chromium);
fn answer_in_word_is_read_by_the_network(engine: Engine) {
    let (_host, tablet) = newcomer(engine);
    let package = package();
    import(&tablet, &meeting_about_it());
    asked(&tablet, &package);
    opened(&tablet);
    tablet.tap("Skriv svar på § 1");
    tablet.tap("Ta med fra møtet deres");
    tablet.gone("Et stille notat");
    tablet.tap("Kollegabesøk i par");
    tablet.see_value("§ 1 · Hva har dere prøvd?", "Kollegabesøk i par");
    // Half an answer is there after a reload.
    tablet.write("§ 1 · Hva har dere prøvd?", " og tr");
    tablet.reload();
    tablet.see_value("§ 1 · Hva har dere prøvd?", "Kollegabesøk i par og tr");
    no_faults(&tablet);
    tablet.write("§ 1 · Hva har dere prøvd?", "e");
    tablet.tap("Ferdig");
    tablet.tap("Se det som sendes");
    tablet.tap("Word eller e-post");
    tablet.see("Det kan likevel være et dokument hos kommunen som noen kan be om innsyn i.");
    tablet.see("☒ Til nettverkslederen – spres ikke");
    no_faults(&tablet);
    tablet.tap("Lagre filen");
    tablet.see("Svaret er lagret som fil");
    tablet.gone("Kvittering");
    let (path, bytes) = tablet.downloaded();
    let name = path.file_name().expect("a name").to_string_lossy().into_owned();
    assert!(name.starts_with("svar-ekornasen-skole-2") && name.ends_with(".docx"), "{name} says what it is, and no person");
    let mut network = file::read(&package.file).expect("the network's own");
    read_answers(&mut network, package.home, vec![(name, bytes)], &mut || ());
    let matrix = Matrix::of(&network, package.home).expect("the round");
    let school = matrix.schools.iter().find(|school| school.unit == Some(package.unit)).expect("listed");
    let said: Vec<(&str, May)> = school.cells[&package.asks[0]].iter().map(|said| (said.answer.words(), said.may)).collect();
    assert_eq!((said, school.cells.len()), (vec![("Kollegabesøk i par og tre", May::Adviser)], 1));
}

tried_in!(the_wrong_school_is_put_right_and_a_meeting_planned: chromium);
fn the_wrong_school_is_put_right_and_a_meeting_planned(engine: Engine) {
    let (_host, tablet) = newcomer(engine);
    let package = package();
    let file = tablet.put_file("opplegg.fellestid", &package.file);
    tablet.go("#/take-in");
    tablet.pick("Velg filer", &[&file]);
    tablet.count_taps();
    tablet.tap("Hent inn alt");
    tablet.tap("Gå til I dag");
    opened(&tablet);
    tablet.tap("Planlegg møtet");
    tablet.see_value("Hva heter møtet?", "Vi ser hverandres praksis");
    tablet.see("Hva har dere prøvd?");
    tablet.tap("Lagre planen");
    tablet.see("Si fra til de andre");
    tablet.see("Hva er vanskelig?");
    tablet.cost_at_most("J11, from a file that is picked to the school's meeting planned", 6);
    tablet.go("#/");
    tablet.tap("Svar på spørsmålene");
    tablet.see("Møtet om spørsmålene");
    tablet.tap("Vi rakk det ikke");
    tablet.see("1 av 3 er klare.");
    tablet.tap("Feil skole?");
    tablet.tap("Bjørkelia skole Fjordvik");
    tablet.see("Svaret står nå på Bjørkelia skole.");
    tablet.see("1 av 3 er klare.");
    // The network may have the earlier file, which this one empties.
    tablet.tap("Se det som sendes");
    tablet.tap("Lagre filen");
    tablet.see("Svaret er lagret som fil");
    let sent = file::read(&tablet.downloaded().1).expect("a file of ours");
    let wrong = report_home(package.home, package.unit);
    assert_eq!((sent.homes().len(), sent.homes().contains(&wrong)), (2, true));
    assert!(Report::read(&sent, wrong).is_none());
}
