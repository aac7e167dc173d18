//! Every place of the app, reached in any language; for the stories that look at them all.

use super::words::Words;
use super::{FIELD, PAGE, add_point, file_of, import, meeting_file, newcomer_offline};
use crate::harness::{Engine, Tablet};
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::answer_theme::{self, Part};
use fellestid_model::kinds::decision::Decision;
use fellestid_model::kinds::package::{self, PackageWords};
use fellestid_model::kinds::quote::{self, From};
use fellestid_model::kinds::task::{self, Act, TaskWords};
use fellestid_model::kinds::unit::{self, UnitWords};
use fellestid_model::kinds::{addressee, ask, network, reading, report};

/// A look: language, theme, text size.
pub type Look<'a> = (&'a str, &'a str, &'a str);

/// The addresses of what [`furnished`] made.
pub struct Furnished {
    meeting: String,
    /// A meeting with one long question in parts, and nothing written.
    long: String,
    set: String,
    action: String,
    /// A meeting that is planned and has not begun.
    coming: String,
    /// A network, and a round of it that one of two schools has answered, with a theme in the answer.
    network: String,
    package: String,
}

/// Makes a tablet with a bit of everything.
pub fn furnished(engine: Engine) -> (Tablet, Furnished) {
    let tablet = newcomer_offline(engine);
    import(&tablet, &meeting_file("Fagdag på Ærøskøbing ungdomsskole", &["Vi begynner likt."]));
    let (network, package) = lead_a_network(&tablet);
    let set = keep_a_set(&tablet);
    let coming = plan_a_meeting(&tablet);
    delete_a_tiltak(&tablet);
    try_alone(&tablet);
    tablet.go(&set);
    let long = run_long(&tablet);
    tablet.go(&set);
    tablet.tap("Planlegg møte");
    tablet.tap("Når har vi sist sett hverandre undervise?");
    tablet.tap("Lære av hverandre");
    tablet.tap("Ett bord til");
    tablet.tap("Start møtet nå");
    tablet.tap("Neste: runden");
    tablet.see("Ett innspill hver");
    let run = tablet.place();
    for text in [
        "Vi ser hva elevene gjør når vi snakker.",
        "Det er uvant å bli sett, og det går fort over når det er vi som spør.",
        "Fem minutter er nok.",
    ] {
        add_point(&tablet, text);
    }
    tablet.tap_beside("Det er uvant å bli sett", "Marker at det er sagt");
    tablet.tap_beside("Fem minutter er nok.", "Gjør til tiltak");
    tablet.tap_beside("Fem minutter er nok.", "Se tiltaket");
    tablet.see("Fra innspillet");
    tablet.write("Tegn på at det virker", "Elevene kjenner igjen oppstarten.");
    tablet.fill("Frist", &tablet.today().plus(-8).to_string());
    let furnished = Furnished { meeting: run.replace("#/run/", ""), long, set, action: tablet.place(), coming, network, package };
    (tablet, furnished)
}

/// The longest names there are in a bar of seven places, and in a table.
fn lead_a_network(tablet: &Tablet) -> (String, String) {
    let mut made = None;
    let file = file_of(0x2e7, |transaction| {
        let network = network::create(transaction, "Profesjonsfellesskap i Fjordvik og omegn");
        let words = PackageWords {
            title: "Til høstsamlingen".to_owned(),
            from: "Profesjonsfellesskap i Fjordvik".to_owned(),
            due_date: "2099-12-01".to_owned(),
            ..PackageWords::default()
        };
        let package = package::create(transaction, &words);
        let asks = ["Hva har dere prøvd siden sist?", "Hva var vanskeligere enn dere trodde at det skulle bli?"];
        let asks = asks.map(|text| ask::create(transaction, package, text, None).expect("there is room"));
        let schools = ["Ærøskøbing ungdomsskole og kultursenter", "Ås skule"].map(|name| {
            let words = UnitWords { name: name.to_owned(), kommune: "Fjordvik".to_owned(), ..UnitWords::default() };
            let unit = unit::create(transaction, network, &words).id;
            addressee::create(transaction, package, Some(unit), name, "Fjordvik");
            unit
        });
        for (act, text) in [(Act::Prepare, "Les kapittelet"), (Act::Try, "Besøk en kollegas time på et annet trinn, to og to")]
        {
            let words = TaskWords { text: text.to_owned(), act: Some(act), minutes: Some(45), date: "2099-11-20".to_owned() };
            task::create(transaction, package, &words);
        }
        let home = report::create(transaction, package, schools[0]);
        let text = Answer::Text("Vi har besøkt hverandre to og to, og snakket om det på trinnmøtene etterpå.".to_owned());
        report::set_answer(transaction, home, asks[0].id, "Hva har dere prøvd siden sist?", (&text, May::Named));
        let reading = reading::create(transaction, package);
        let theme = answer_theme::create(transaction, reading, "Å besøke hverandre");
        answer_theme::set_part(transaction, theme, Some(Part::Done));
        answer_theme::set_decision(transaction, theme, Some(Decision::Later));
        let from = From { unit: schools[0], ask: asks[0].id };
        quote::create(transaction, theme, from, "Vi har besøkt hverandre to og to");
        made = Some((network.to_string(), package.to_string()));
    });
    import(tablet, &file);
    made.expect("a network is made")
}

fn plan_a_meeting(tablet: &Tablet) -> String {
    tablet.go("#/plan");
    tablet.write("Hva heter møtet?", "Teammøte om oppstart");
    tablet.tap("Ett bord til");
    tablet.tap("Lagre planen");
    tablet.see("Si fra til de andre");
    tablet.place()
}

fn delete_a_tiltak(tablet: &Tablet) {
    tablet.go("#/actions");
    tablet.write("Nytt tiltak", "Rydde kopirommet");
    tablet.tap("Legg til");
    tablet.tap("Slett");
    tablet.see("Tiltaket er slettet.");
}

fn try_alone(tablet: &Tablet) {
    tablet.go("#/try");
    tablet.tap("Når ble du sist flinkere i jobben");
    tablet.write(FIELD, "Da vi så en film sammen.");
    tablet.enter();
    tablet.see("Da vi så en film sammen.");
    tablet.tap("Videre");
    tablet.see("Hvorfor gjør vi det slik?");
}

fn run_long(tablet: &Tablet) -> String {
    tablet.tap("Planlegg møte");
    tablet.tap("Hva lærer vi av å være i timen til en kollega?");
    tablet.tap("Hvilke deler av det vi gjør");
    tablet.tap("Start møtet nå");
    // The set has a film, which is seen first.
    tablet.tap("Neste: skriv for deg selv");
    tablet.see("oppstart av timen");
    tablet.place()
}

pub(super) fn keep_a_set(tablet: &Tablet) -> String {
    tablet.go("#/paste");
    tablet.fill("Tekst med spørsmål", PAGE);
    tablet.tap("Se hva det blir");
    tablet.tap("Behold settet");
    tablet.see("Hvem må være med for at det skal vare?");
    tablet.place()
}

/// Shows every place in one look, and calls `each` with its name.
pub fn visit(tablet: &Tablet, furnished: &Furnished, words: &Words, look: Look<'_>, each: &mut dyn FnMut(&str)) {
    put_on(tablet, look);
    let meeting = format!("#/meeting/{}", furnished.meeting);
    let run = format!("#/run/{}", furnished.meeting);
    let change = furnished.coming.replace("#/meeting/", "#/change/");
    let [network, new_round, schools] =
        ["network", "new-round", "schools"].map(|place| format!("#/{place}/{}", furnished.network));
    let [round, answer, themes, gathering, change_round] =
        ["round", "answer", "themes", "gathering", "change-round"].map(|place| format!("#/{place}/{}", furnished.package));
    let [pulse, screen, missed] = ["pulse", "screen", "missed"].map(|place| format!("#/{place}/{}", furnished.meeting));
    let plain = [
        ("today", "#/"),
        ("meetings", "#/meetings"),
        ("plan", "#/plan"),
        ("meeting", &meeting),
        ("meeting-coming", &furnished.coming),
        ("change", &change),
        ("run", &run),
        ("run-long", &furnished.long),
        ("sets", "#/sets"),
        ("set", &furnished.set),
        ("paste", "#/paste"),
        ("actions", "#/actions"),
        ("action", &furnished.action),
        ("more", "#/more"),
        ("pulse", &pulse),
        ("screen", &screen),
        ("missed", &missed),
        ("insight", "#/insight"),
        ("take-in", "#/take-in"),
        ("try", "#/try"),
        ("try-write", "#/try/write"),
        ("try-why", "#/try/why"),
        ("circle", "#/circle"),
        ("methods", "#/methods"),
        ("marks", "#/marks"),
        ("people", "#/people"),
        ("deleted", "#/deleted"),
        ("paper", "#/paper/risk"),
        ("networks", "#/networks"),
        ("new-network", "#/new-network"),
        ("network", &network),
        ("new-round", &new_round),
        ("schools", &schools),
        ("change-round", &change_round),
        ("round", &round),
        ("answer", &answer),
        ("themes", &themes),
        ("gathering", &gathering),
        ("bring", "#/bring"),
        ("scan", "#/scan"),
        ("join-broken", "#/join/broken"),
        ("nowhere", "#/nowhere"),
    ];
    for (name, place) in plain {
        tablet.go(place);
        each(name);
    }
    tablet.go("#/find");
    tablet.fill(words.get("find", "field"), "likt");
    tablet.see("Vi begynner likt.");
    each("find");
    tablet.go("#/actions");
    tablet.tap(words.get("actions", "as_board"));
    tablet.see(words.get("actions", "column_empty"));
    each("board");
    tablet.tap(words.get("actions", "as_list"));
    tablet.go(&furnished.set);
    tablet.tap(words.get("sets", "edit"));
    tablet.see_value(words.get("edit_set", "title"), "Når vi ser hverandre undervise");
    each("set-edit");
    tablet.go("#/paste");
    tablet.fill(words.get("paste", "field"), PAGE);
    tablet.tap(words.get("paste", "read"));
    tablet.see(words.get("paste", "found"));
    each("paste-found");
    tablet.go("#/take-in");
    let good = tablet.put_file("mote.fellestid", &meeting_file("Et annet møte", &["Vi slutter likt."]));
    let bad = tablet.put_file("bilde.jpg", b"\xFF\xD8\xFF\xE0");
    tablet.pick(words.get("import", "pick"), &[&good, &bad]);
    tablet.see(words.get("import", "preview_heading"));
    each("take-in-preview");
    tablet.go(&meeting);
    tablet.tap(words.get("share", "heading"));
    tablet.see(words.get("share", "form_markdown"));
    each("share");
}

/// Shows the places of a tablet with nothing on it.
pub fn visit_empty(tablet: &Tablet, look: Look<'_>, each: &mut dyn FnMut(&str)) {
    put_on(tablet, look);
    for (name, place) in [
        ("new-today", "#/"),
        ("new-meetings", "#/meetings"),
        ("new-sets", "#/sets"),
        ("new-actions", "#/actions"),
        ("new-circle", "#/circle"),
        ("new-marks", "#/marks"),
        ("new-people", "#/people"),
        ("new-deleted", "#/deleted"),
        ("new-find", "#/find"),
        ("new-more", "#/more"),
        ("new-insight", "#/insight"),
        ("new-bring", "#/bring"),
        ("new-scan", "#/scan"),
    ] {
        tablet.go(place);
        each(name);
    }
}

pub(super) fn put_on(tablet: &Tablet, (language, theme, text): Look<'_>) {
    tablet.prefer("language", language);
    tablet.prefer("theme", theme);
    tablet.prefer("text", text);
    tablet.reload();
}
