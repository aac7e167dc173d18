//! An adviser alone, with Word and mail: schools and questions pasted, a form out, and answers in from schools
//! of which none has the app.

use super::{backup, import, newcomer_offline, no_faults, tablets_offline};
use crate::harness::{Engine, Tablet, wait_for};
use crate::tried_in;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::file;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_documents::{Filled, docx, filled_form};
use fellestid_model::kinds::addressee::Addressee;
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::package::Package;
use fellestid_model::kinds::report;
use fellestid_model::language::Language;
use fellestid_model::overviews::matrix::{Matrix, only_package};
use fellestid_model::share::{Selection, select};
use std::path::{Path, PathBuf};

/// The key, as WebDriver writes it.
const ARROW_DOWN: &str = "\u{e015}";
const KOMMUNER: [&str; 8] = ["Fjordvik", "Lauvdal", "Nesvåg", "Storelv", "Heidal", "Sundøy", "Tangvik", "Åsmark"];
const SCHOOLS: usize = 60;
/// Into a field each; they are not counted.
const PASTES: u32 = 2;
const QUESTIONS: &str = "1. Hva har dere prøvd siden sist?\n2. Hva ser dere at elevene gjør annerledes?\n3. Hva var vanskeligere enn dere trodde?\n4. Hva vil dere ta opp på samlingen?";

fn name(place: usize) -> String {
    let beginnings = ["Skog", "Bjørke", "Furu", "Nord", "Sol", "Berg", "Elve", "Myr"];
    let endings = ["heim", "lia", "vik", "dal", "moen", "bakken", "tangen", "neset"];
    format!("{}{} skole", beginnings[place % 8], endings[place / 8])
}

/// «Fjordvik: Skogheim skole, Bjørkeheim skole», a kommune on each line.
fn schools() -> String {
    let of = |kommune: usize| {
        let ours = (0..SCHOOLS)
            .filter(|place| place * KOMMUNER.len() / SCHOOLS == kommune)
            .map(|place| if place % 20 == 0 { format!("{} <post@skole{place}.example>", name(place)) } else { name(place) });
        format!("{}: {}\n", KOMMUNER[kommune], ours.collect::<Vec<String>>().join(", "))
    };
    (0..KOMMUNER.len()).map(of).collect()
}

/// Sixty schools, pasted by somebody who has just come.
pub fn make_network(tablet: &Tablet) {
    tablet.tap("Nytt nettverk");
    tablet.write("Hva heter nettverket?", "Profesjonsfellesskap");
    tablet.fill("Skolene", &schools());
    tablet.see("60 skoler");
    tablet.tap("Lag nettverket");
    tablet.see("Ny runde");
}

/// A round that is ready to be sent, from nothing.
pub fn make_round(tablet: &Tablet) {
    make_network(tablet);
    tablet.tap("Ny runde");
    tablet.write("Hva heter runden?", "Til høstsamlingen");
    tablet.fill("Spørsmålene", QUESTIONS);
    tablet.see("4 spørsmål");
    tablet.fill("Svar innen", &tablet.today().plus(14).to_string());
    tablet.tap("Lag runden");
    tablet.see("Send ut");
}

tried_in!(form_for_sixty_schools_is_ready: chromium);
fn form_for_sixty_schools_is_ready(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.count_taps();
    make_round(&tablet);
    tablet.tap("Lagre Word-skjemaet");
    let (path, bytes) = tablet.downloaded();
    tablet.cost_at_most("J10, from nothing to a form, and two pastes", 8 + PASTES);
    let name = path.file_name().expect("a name").to_string_lossy().into_owned();
    assert!(name.starts_with("skjema-til-hostsamlingen") && name.ends_with(".docx"), "{name} says what it is");
    assert!(bytes.starts_with(b"PK"), "Word opens it");
    no_faults(&tablet);
    // A network joins the bar where there is one.
    tablet.tap("Nettverk");
    tablet.see("Profesjonsfellesskap");
    no_faults(&tablet);
    tablet.reload();
    tablet.tap("Til høstsamlingen");
    tablet.see("Hva har dere prøvd siden sist?");
}

/// Schools that do not answer.
const MISSING: usize = 3;

/// What comes in: half of it from the app, the rest in Word, by mail and in a table; a form whose school nobody
/// knows, and a picture.
pub fn heap(tablet: &Tablet) -> Vec<PathBuf> {
    let notebook = file::read(&backup(tablet)).expect("a whole backup");
    let home = only_package(&notebook).expect("one round");
    let package = Package::read(&notebook, home).expect("the round");
    let asks = Ask::all(&notebook, home);
    let (mut files, mut table) = (Vec::new(), "Skole;§ 1;§ 2;§ 3;§ 4\r\n".to_owned());
    for (place, school) in Addressee::all(&notebook, home).into_iter().enumerate().skip(MISSING) {
        match place % 6 {
            0 | 2 | 4 => files.push((format!("svar-{place}.fellestid"), own_file(&notebook, home, place, &school))),
            1 => files.push((format!("svar-{place}.docx"), docx(&[form_of(&notebook, &package, place, &school.name)]))),
            3 => {
                let text = form_of(&notebook, &package, place, &school.name).plain();
                let head = "From: Rektor <post@skole.example>\nTo: nettverk@kommune.example\nSubject: Svar\nContent-Type: text/plain; charset=utf-8\n\n";
                files.push((format!("svar-{place}.eml"), format!("{head}{text}").into_bytes()));
            }
            _ => {
                let words = (1..=asks.len()).map(|number| format!("\"{}\"", said(place, number)));
                table += &format!("{};{}\r\n", school.name, words.collect::<Vec<String>>().join(";"));
            }
        }
    }
    files.push(("svar-fra-forms.csv".to_owned(), table.into_bytes()));
    files.push(("ukjent.docx".to_owned(), docx(&[form_of(&notebook, &package, 99, "Nordheim oppvekstsenter")])));
    files.push(("bilde.jpg".to_owned(), b"\xFF\xD8\xFF\xE0\0\0".to_vec()));
    files.iter().map(|(name, bytes)| tablet.put_file(name, bytes)).collect()
}

fn said(place: usize, number: usize) -> String {
    format!("Skole {place} svarer på {number}: vi har prøvd å observere hverandre i par, og elevene merker det.")
}

fn form_of(notebook: &Notebook, package: &Package, place: usize, school: &str) -> fellestid_documents::Document {
    let asks = Ask::all(notebook, package.home).into_iter().enumerate();
    let replies = asks.map(|(at, ask)| (ask.key.id, Answer::Text(said(place, at + 1)), May::ALL[(place + at) % 3]));
    let filled = Filled { school: school.to_owned(), replies: replies.collect(), ..Filled::default() };
    filled_form(notebook, package, Language::Bokmal, &filled)
}

/// A school that has the app.
pub fn own_file(notebook: &Notebook, package: Dot, place: usize, school: &Addressee) -> Vec<u8> {
    let (mut pen, mut notebook) = (Pen::new(Actor(0x5c00 + place as u64)), notebook.clone());
    let asks = Ask::all(&notebook, package);
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_795_000_000_000);
    let home = report::create(&mut transaction, package, school.unit);
    for (at, ask) in asks.iter().enumerate() {
        let answer = if at == 3 { Answer::NotReached } else { Answer::Text(said(place, at + 1)) };
        report::set_answer(&mut transaction, home, ask.key.id, &ask.text, (&answer, May::ALL[(place + at) % 3]));
    }
    transaction.finish();
    file::write(&select(&notebook, Selection::Home(home)))
}

tried_in!(sixty_answers_become_one_overview: chromium, webkit);
fn sixty_answers_become_one_overview(engine: Engine) {
    let tablet = newcomer_offline(engine);
    make_round(&tablet);
    let round = tablet.place();
    let files = heap(&tablet);
    tablet.go(&round);
    tablet.see("Ingen har svart ennå.");
    tablet.pick("Hent inn svar", &files.iter().map(PathBuf::as_path).collect::<Vec<&Path>>());
    tablet.count_taps();
    tablet.see("Ingenting er hentet inn ennå.");
    tablet.see("57 av 60 skoler har da svart.");
    tablet.see("bilde.jpg");
    tablet.see("Kan være Nordheim skole");
    no_faults(&tablet);
    tablet.tap("Hent inn svarene");
    tablet.see("57 av 60 skoler har svart.");
    tablet.cost_at_most("J6, sixty answers in one overview", 2);
    tablet.see("Tre skoler har ikke svart ennå.");
    tablet.tap("Har ikke svart ennå");
    tablet.see("Kopier adressene til disse");
    if engine == Engine::Chromium {
        tablet.tap("Kopier en påminnelse");
        tablet.see("Påminnelsen er kopiert.");
    }
    no_faults(&tablet);
    // What has no school is asked about once.
    tablet.tap("Det er Nordheim skole");
    tablet.see("Svaret står nå hos Nordheim skole.");
    tablet.gone("Det er Nordheim skole");
    tablet.reload();
    tablet.see("57 av 60 skoler har svart.");
    tablet.gone("Det er Nordheim skole");
    no_faults(&tablet);
}

tried_in!(pasted_answer_is_read_and_undone: chromium);
fn pasted_answer_is_read_and_undone(engine: Engine) {
    let tablet = newcomer_offline(engine);
    make_round(&tablet);
    let pasted = format!("Hei! Her er svaret.\nSkole: {}\n§ 1 Hva har dere prøvd?\nVi prøvde stasjoner.\n", name(0));
    tablet.tap("Lim inn svar");
    tablet.fill("Svaret", &pasted);
    tablet.tap("Les svaret");
    tablet.see("1 av 60 skoler har da svart.");
    tablet.tap("Hent inn svarene");
    tablet.see("1 av 60 skoler har svart.");
    tablet.see("Vi prøvde stasjoner.");
    tablet.tap("Angre innhentingen");
    tablet.see("Ingen har svart ennå.");
    tablet.gone("Vi prøvde stasjoner.");
}

/// The round's file, as it is shared with schools that have the app.
fn package_file(tablet: &Tablet) -> Vec<u8> {
    let notebook = file::read(&backup(tablet)).expect("a whole backup");
    file::write(&select(&notebook, Selection::Home(only_package(&notebook).expect("one round"))))
}

tried_in!(round_is_changed_and_a_school_loses_nothing: chromium);
fn round_is_changed_and_a_school_loses_nothing(engine: Engine) {
    let tablets = tablets_offline(engine, 2);
    let (adviser, school) = (&tablets[0], &tablets[1]);
    adviser.tap("Nytt nettverk");
    adviser.write("Hva heter nettverket?", "Profesjonsfellesskap");
    adviser.fill("Skolene", "Fjordvik: Skogheim skole, Nes skole");
    adviser.tap("Lag nettverket");
    adviser.tap("Ny runde");
    adviser.write("Hva heter runden?", "Til høstsamlingen");
    adviser.fill("Spørsmålene", "Hva har dere prøvd?\nHva er vanskelig?");
    adviser.tap("Oppgaver før skolene svarer");
    let day = adviser.today().plus(9);
    let by = format!("{}.{}.{}", day.day, day.month, day.year);
    adviser.fill("Hva skal skolene gjøre?", &format!("Les kapittelet (20 min)\nPrøve ut: besøk en time (45 min, innen {by})"));
    adviser.see_in_order(&["2 oppgaver", "Les kapittelet", "besøk en time", "Prøve ut · 45 minutter, innen"]);
    no_faults(adviser);
    adviser.tap("Lag runden");
    adviser.see("Send ut");
    adviser.see_in_order(&["65 minutter til oppgavene.", "Oppgavene", "besøk en time"]);
    let round = adviser.place();
    import(school, &package_file(adviser));
    school.go("#/");
    school.see("2 oppgaver, den neste innen");
    school.tap("Svar på spørsmålene");
    school.tap("Nes skole Fjordvik");
    // What the network asks for becomes the school's own, once, and then a part of its answer.
    school.tap("Gjør til tiltak: besøk en time");
    school.see("Tiltaket er laget.");
    school.see_focused("Se tiltaket: besøk en time");
    no_faults(school);
    school.tap("Skriv svar på § 1");
    school.tap("Ta med fra tiltakene deres");
    school.see("besøk en time (avtalt).");
    school.write("§ 1 · Hva har dere prøvd?", "Vi besøkte hverandre.");
    school.tap("Ferdig");
    school.see("1 av 2 er klare.");
    school.tap("Skriv svar på § 2");
    school.write("§ 2 · Hva er vanskelig?", "Å få tid når noen er sy");
    school.reload();
    school.see_value("§ 2 · Hva er vanskelig?", "Å få tid når noen er sy");
    let answer = school.place();
    // The network gets a school more, and its round other words, a question more and one less.
    adviser.go(&round);
    adviser.tap("Nettverk");
    adviser.tap("Endre skolene");
    adviser.fill("Skolene", "Fjordvik: Elvebakken skole");
    adviser.tap("Legg til skolene");
    adviser.see("Skolene er lagt til.");
    adviser.tap("Endre Elvebakken skole");
    adviser.fill("Team ved skolen", "5. trinn");
    adviser.tap("Legg til teamene");
    adviser.see("Elvebakken skole – 5. trinn");
    adviser.tap("Endre Elvebakken skole");
    adviser.rewrite("Navn på skolen", "Elvebakken oppvekstsenter");
    adviser.tap("Ferdig");
    adviser.see("Elvebakken oppvekstsenter – 5. trinn");
    adviser.fill("Arbeidsgruppa", "Kari Nordmann, leder");
    adviser.tap("Endre Nes skole");
    adviser.rewrite("Navn på skolen", "Nes oppvekstsenter");
    adviser.tap("Ferdig");
    no_faults(adviser);
    adviser.go(&round);
    adviser.tap("Endre runden");
    adviser.see("I nettverket, men ikke med i runden: Elvebakken oppvekstsenter, Elvebakken oppvekstsenter – 5. trinn.");
    adviser.tap("Spør disse også");
    adviser.gone("I nettverket, men ikke med i runden");
    adviser.tap("Endre i runden også");
    adviser.rewrite("Spørsmål § 1", "Hva har dere prøvd i høst?");
    adviser.tap("Fjern spørsmål § 2");
    adviser.see("Spørsmålet er fjernet. Svarene på det blir stående.");
    adviser.fill("Spørsmålene", "Hva trenger dere?");
    adviser.tap("Legg til spørsmålene");
    adviser.see_value("Spørsmål § 3", "Hva trenger dere?");
    adviser.choose("Hvem er spørsmål § 3 til?", "Til elevrådet");
    adviser.tap("Flytt spørsmål § 3 opp");
    adviser.rewrite("Oppgave 2", "besøk to timer");
    adviser.choose("Hva slags", "Forberede");
    adviser.tap("Flytt oppgave 2 opp");
    adviser.see_value("Oppgave 1", "besøk to timer");
    adviser.tap("Fjern oppgave 2");
    adviser.see("Oppgaven er fjernet.");
    adviser.tap("Angre");
    adviser.see_value("Oppgave 2", "Les kapittelet");
    adviser.fill("Flere oppgaver", "Følge opp: snakk om det");
    adviser.tap("Legg til oppgavene");
    adviser.see_value("Oppgave 3", "Snakk om det");
    adviser.tap("Satsing, mål og tid");
    adviser.write("Hvilken satsing er runden en del av?", "Ny praksis");
    adviser.fill("Hva skal satsingen føre til?", "Elevene lærer mer");
    adviser.fill("Hva skal runden føre til?", "Vi lærer av hverandre.");
    adviser.choose("Møtet på skolen tar", "45 minutter");
    adviser.choose("Svaret tar", "10 minutter");
    no_faults(adviser);
    adviser.go(&round);
    adviser.tap("Nettverk");
    adviser.see_in_order(&["Ny praksis", "Elevene lærer mer", "Arbeidsgruppa"]);
    adviser.tap("Ny runde");
    adviser.tap("Fortsett satsingen «Ny praksis»");
    adviser.see_focused("Hvilken satsing er runden en del av?");
    adviser.see_value("Hva skal satsingen føre til?", "Elevene lærer mer");
    import(school, &package_file(adviser));
    school.go(&answer);
    school.see("For Nes oppvekstsenter.");
    school.see("Da dere svarte, sto det: «Hva har dere prøvd?»");
    school.see("Vi besøkte hverandre.");
    school.see("§ 3 · Hva trenger dere?");
    school.see("Del av satsingen «Ny praksis». Målet for satsingen: Elevene lærer mer. Mål: Vi lærer av hverandre.");
    school.see("Ett møte på 45 minutter, 65 minutter eller mer til oppgavene, 10 minutter til svaret.");
    school.see_in_order(&["besøk to timer", "Se tiltaket", "Les kapittelet", "Forberede", "Gjør til tiltak", "snakk om det"]);
    school.see("Til elevrådet.");
    school.tap("Skriv svar på § 3");
    school.see("Skriv hva elevrådet sier, uten navn på elever.");
    school.see("Nettverket spør ikke lenger om dette.");
    school.see_value("§ 2 · Hva er vanskelig?", "Å få tid når noen er sy");
    assert_eq!(school.faults(), Vec::<String>::new(), "the answer page is for everyone");
}

tried_in!(answers_become_a_theme_a_decision_and_a_draft: chromium);
fn answers_become_a_theme_a_decision_and_a_draft(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.be_wide(1440, 900);
    make_round(&tablet);
    let round = tablet.place();
    tablet.tap("Lenke og kode");
    tablet.see("Skolene står ikke i lenken");
    tablet.see_focused("Lenke og kode");
    no_faults(&tablet);
    let files = heap(&tablet);
    tablet.go(&round);
    tablet.pick("Hent inn svar", &files.iter().map(PathBuf::as_path).collect::<Vec<&Path>>());
    tablet.tap("Hent inn svarene");
    tablet.see("svar er nye.");
    tablet.press_first(".matrix .cell");
    tablet.see("Spres ikke. Hva det ble til, får skolen vite i en fil for seg.");
    no_faults(&tablet);
    tablet.write("Nytt tema", "Å observere i par");
    tablet.tap("Legg under temaet");
    tablet.see("Ordene står nå under Å observere i par.");
    tablet.tap("Neste skole");
    tablet.tap("Å observere i par");
    tablet.see_pressed("Å observere i par");
    tablet.escape();
    // The focus is in the overview again, and arrows move it there.
    let cell = || {
        tablet
            .script("return document.activeElement.id", Vec::new())
            .as_str()
            .filter(|id| id.starts_with("cell-"))
            .map(str::to_owned)
    };
    let here = wait_for(cell).expect("the focus is in a cell");
    tablet.keep_typing(ARROW_DOWN);
    assert!(wait_for(|| cell().filter(|now| *now != here)).is_some(), "an arrow moves the focus from {here}");
    tablet.enter();
    tablet.see("Neste skole");
    tablet.escape();
    tablet.tap("1 tema");
    tablet.see("Temaer i svarene");
    tablet.choose("Plass i utkastet", "Utfordringer");
    tablet.choose("Hva ble det til?", "Senere");
    tablet.write("Grunnen, som skolene får lese", "Når vi ser på året");
    no_faults(&tablet);
    tablet.tap("Lag neste samling");
    tablet.write("Tema for samlingen", "Å gi respons");
    tablet.see("Når vi ser på året");
    tablet.see("Skriv minst ett spørsmål å arbeide med først.");
    tablet.write("Spørsmål å arbeide med, ett på hver linje", "Hva så dere?");
    no_faults(&tablet);
    tablet.reload();
    tablet.see_value("Tema for samlingen", "Å gi respons");
    tablet.tap("Del utkastet");
    tablet.tap("Arbeidskopi");
    tablet.see("Arbeidskopi. Inneholder svar som ikke skal spres.");
    tablet.escape();
    tablet.tap("Lag neste runde");
    tablet.see("Runden er laget.");
    tablet.see_value("Hva heter runden?", "Å gi respons");
    tablet.see_value("Spørsmål § 1", "Hva så dere?");
    no_faults(&tablet);
}

/// Six schools that let others see their answer to the first question without their name, four of them also the second.
fn nameless(tablet: &Tablet) -> Vec<PathBuf> {
    let notebook = file::read(&backup(tablet)).expect("a whole backup");
    let home = only_package(&notebook).expect("one round");
    let package = Package::read(&notebook, home).expect("the round");
    let asks = Ask::all(&notebook, home);
    let first = |place: usize| {
        if place == 0 { "På Skogheim leser vi".to_owned() } else { format!("Skole {place} leser, også vikarer") }
    };
    let form = |(place, school): (usize, Addressee)| {
        let second = if place < 4 { May::Nameless } else { May::Adviser };
        let replies = vec![
            (asks[0].key.id, Answer::Text(first(place)), May::Nameless),
            (asks[1].key.id, Answer::Text(format!("Tid {place}")), second),
        ];
        let filled = Filled { school: school.name, replies, ..Filled::default() };
        docx(&[filled_form(&notebook, &package, Language::Bokmal, &filled)])
    };
    let forms = Addressee::all(&notebook, home).into_iter().take(6).enumerate().map(form);
    forms.enumerate().map(|(place, bytes)| tablet.put_file(&format!("svar-{place}.docx"), &bytes)).collect()
}

tried_in!(nameless_answers_are_published_after_the_due_date: chromium);
fn nameless_answers_are_published_after_the_due_date(engine: Engine) {
    let tablet = newcomer_offline(engine);
    make_network(&tablet);
    tablet.tap("Ny runde");
    tablet.write("Hva heter runden?", "Til høstsamlingen");
    tablet.fill("Spørsmålene", "1. Hva har dere prøvd?\n2. Hva er vanskelig?");
    tablet.fill("Svar innen", &tablet.today().plus(-1).to_string());
    tablet.tap("Lag runden");
    tablet.see("Send ut");
    let round = tablet.place();
    let files = nameless(&tablet);
    tablet.go(&round);
    tablet.pick("Hent inn svar", &files.iter().map(PathBuf::as_path).collect::<Vec<&Path>>());
    tablet.tap("Hent inn svarene");
    // Of the second question there are four.
    tablet.see_in_order(&["Se de 6 svarene først", "Navn i teksten: Skogheim skole"]);
    tablet.tap("Hold dette svaret tilbake denne gangen");
    no_faults(&tablet);
    tablet.tap("Publiser uten navn");
    tablet.see("Det som er publisert, kan ikke trekkes tilbake.");
    tablet.tap("Ja, publiser");
    tablet.see("Svarene er publisert.");
    tablet.gone("Publiser uten navn");
    tablet.tap("Del svarene");
    tablet.see("Skole 5 leser, også vikarer");
    tablet.escape();
    // A school gets back what came from it.
    tablet.tap("Dette har jeg fått");
    tablet.choose("Velg skole", &name(5));
    tablet.tap("Del med skolen");
    tablet.see_in_order(&["Dette har jeg fått fra dere", "Skole 5 leser, også vikarer"]);
    no_faults(&tablet);
    tablet.escape();
    let notebook = file::read(&backup(&tablet)).expect("a whole backup");
    let nameless = Matrix::of(&notebook, only_package(&notebook).expect("one round")).expect("the round").nameless;
    let published: Vec<&String> = nameless.values().flatten().collect();
    assert_eq!((nameless.len(), published.len()), (1, 5), "{published:?}");
    assert!(published.iter().all(|text| text.starts_with("Skole ")), "what is held back is not there: {published:?}");
}
