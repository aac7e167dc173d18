//! Pictures of every place in every look, and those of the README, for people to look at: `FELLESTID_SHOTS` names the
//! folder they are saved in; without it none are taken.

use super::places::{furnished, visit, visit_empty};
use super::school_answers::{asked, opened, package};
use super::words::Words;
use super::{add_point, kinds, network, newcomer_offline};
use crate::harness::{Engine, Tablet};
use crate::tried_in;
use std::path::{Path, PathBuf};

const WIDTHS: [(u32, u32); 5] = [(320, 640), (390, 844), (768, 1024), (1024, 768), (1440, 900)];
/// A phone, a tablet both ways, a laptop and a big screen: what is seen without scrolling.
const SCREENS: [(u32, u32); 5] = [(390, 844), (820, 1180), (1024, 768), (1440, 900), (1920, 1080)];

tried_in!(pictures_of_every_place: chromium);
fn pictures_of_every_place(engine: Engine) {
    let Some(folder) = folder() else { return };
    let empty = newcomer_offline(engine);
    let (tablet, furnished) = furnished(engine);
    for (language, words) in Words::all() {
        for theme in ["light", "dark"] {
            let look = (language, theme, "normal");
            visit_empty(&empty, look, &mut |place| take(&empty, &folder, &format!("{place}-{language}-{theme}")));
            visit(&tablet, &furnished, &words, look, &mut |place| take(&tablet, &folder, &format!("{place}-{language}-{theme}")));
        }
    }
}

tried_in!(pictures_of_every_kind_of_step: chromium);
fn pictures_of_every_kind_of_step(engine: Engine) {
    let Some(folder) = folder() else { return };
    kinds::tour(engine, &mut |tablet, kind, is_big| {
        let code = kind.code();
        if is_big {
            return tablet.picture(&folder.join(format!("screen-{code}.png")));
        }
        for theme in ["light", "dark"] {
            tablet.be_in_theme(theme);
            for (width, height) in SCREENS {
                tablet.be_wide(width, height);
                tablet.picture(&folder.join(format!("step-{code}-{theme}-{width}.png")));
            }
        }
    });
}

tried_in!(pictures_of_a_table_that_comes: chromium);
fn pictures_of_a_table_that_comes(engine: Engine) {
    let Some(folder) = folder() else { return };
    let (tablets, link) = super::join::at_one_o_clock(engine, 12, 57);
    let [lead, table] = tablets.as_slice() else { panic!("two tablets") };
    in_every_look(lead, &folder, "meeting-invites");
    super::join::scan(table, &link);
    table.see("Hvilket bord sitter dere ved?");
    in_every_look(table, &folder, "join-early");
    table.turn_the_clock_to(13, 6);
    table.reload();
    table.see("Møtet er i gang.");
    in_every_look(table, &folder, "join-late");
    table.turn_the_clock_to(12, 57);
    table.reload();
    table.tap("Bord 3");
    table.see("Vent her");
    in_every_look(table, &folder, "waiting");
    table.turn_the_clock_to(13, 6);
    table.see("Ett innspill hver");
    in_every_look(table, &folder, "landed");
    table.tap("Planen");
    in_every_look(table, &folder, "landed-plan");
}

tried_in!(pictures_of_what_all_say: chromium);
fn pictures_of_what_all_say(engine: Engine) {
    let Some(folder) = folder() else { return };
    super::big_screen::plenary_and_agreed(engine, &mut |tablet, what| {
        in_every_look(tablet, &folder, &format!("screen-{what}"));
        tablet.be_wide(1920, 1080);
    });
}

tried_in!(pictures_of_a_year_of_meetings: chromium);
fn pictures_of_a_year_of_meetings(engine: Engine) {
    let Some(folder) = folder() else { return };
    let tablet = newcomer_offline(engine);
    super::import(&tablet, &super::every_week::a_year_of_meetings());
    tablet.open("#/plan");
    tablet.tap("Lagre planen");
    tablet.see("Si fra til de andre");
    for (place, name) in [("#/meetings", "meetings-year"), ("#/", "today-year"), ("#/find", "find-year")] {
        tablet.open(place);
        in_every_look(&tablet, &folder, name);
    }
}

tried_in!(pictures_of_what_a_page_becomes: chromium);
fn pictures_of_what_a_page_becomes(engine: Engine) {
    let Some(folder) = folder() else { return };
    let tablet = newcomer_offline(engine);
    super::paste::paste(&tablet);
    for theme in ["light", "dark"] {
        tablet.be_in_theme(theme);
        for (width, height) in SCREENS {
            tablet.be_wide(width, height);
            tablet.picture(&folder.join(format!("pasted-{theme}-{width}.png")));
        }
    }
}

tried_in!(pictures_of_a_network: chromium);
fn pictures_of_a_network(engine: Engine) {
    let Some(folder) = folder() else { return };
    let tablet = newcomer_offline(engine);
    take_both(&tablet, &folder, "network-new-today");
    network::make_round(&tablet);
    let round = tablet.place();
    take_both(&tablet, &folder, "network-round-new");
    let files = network::heap(&tablet);
    tablet.open("#/new-network");
    tablet.fill("Skolene", "Lauvdal: Skogheim skole, Nes skole <post@nes.no>\nNesvåg\n  Ås skule\n  Ek skole");
    take_both(&tablet, &folder, "network-new");
    tablet.open("#/networks");
    tablet.see("Til høstsamlingen");
    take_both(&tablet, &folder, "network-schools");
    tablet.tap("Ny runde");
    tablet.fill("Spørsmålene", "Hva har dere prøvd?\nHva ser dere?");
    take_both(&tablet, &folder, "network-round-plan");
    tablet.tap("Oppgaver før skolene svarer");
    tablet.fill("Hva skal skolene gjøre?", "Les kapittelet\nPrøve ut: besøk en time, to og to (45 min, innen 15. januar)");
    tablet.see("2 oppgaver");
    take_both(&tablet, &folder, "network-round-tasks");
    tablet.tap("Lag runden");
    tablet.see("Oppgavene");
    take_both(&tablet, &folder, "network-round-with-tasks");
    tablet.tap("Endre runden");
    tablet.see_value("Oppgave 2", "Besøk en time, to og to");
    take_both(&tablet, &folder, "network-round-change");
    tablet.open(&round);
    tablet.pick("Hent inn svar", &files.iter().map(PathBuf::as_path).collect::<Vec<&Path>>());
    tablet.see("Ingenting er hentet inn ennå.");
    take_both(&tablet, &folder, "network-take-in");
    tablet.tap("Hent inn svarene");
    tablet.see("Tre skoler har ikke svart ennå.");
    take_both(&tablet, &folder, "network-round");
    tablet.be_wide(1440, 900);
    tablet.press_first(".matrix .cell");
    tablet.see("Neste skole");
    take_seen(&tablet, &folder, "network-answer");
    tablet.write("Nytt tema", "Tid og vikar");
    tablet.tap("Legg under temaet");
    tablet.tap("Neste skole");
    tablet.tap("Tid og vikar");
    tablet.escape();
    tablet.go(&round.replace("round", "themes"));
    tablet.choose("Plass i utkastet", "Utfordringer");
    tablet.choose("Hva ble det til?", "Senere");
    take_both(&tablet, &folder, "network-themes");
    tablet.go(&round.replace("round", "gathering"));
    tablet.see("Utfordringer");
    take_both(&tablet, &folder, "network-gathering");
    tablet.go(&round);
    tablet.tap("Del svarene");
    tablet.see("Arbeidskopi");
    take_seen(&tablet, &folder, "network-share");
}

/// Light and dark, as high as the page is.
fn take_both(tablet: &Tablet, folder: &Path, name: &str) {
    for theme in ["light", "dark"] {
        tablet.be_in_theme(theme);
        for (width, height) in [(390, 844), (1024, 768), (1440, 900)] {
            tablet.be_wide_and_whole(width, height);
            tablet.picture(&folder.join(format!("{name}-{theme}-{width}.png")));
        }
    }
}

/// Light and dark, as it is seen.
fn take_seen(tablet: &Tablet, folder: &Path, name: &str) {
    for theme in ["light", "dark"] {
        tablet.be_in_theme(theme);
        for (width, height) in [(390, 844), (1440, 900)] {
            tablet.be_wide(width, height);
            tablet.picture(&folder.join(format!("{name}-{theme}-{width}.png")));
        }
    }
}

tried_in!(pictures_of_the_readme: chromium);
fn pictures_of_the_readme(engine: Engine) {
    let Some(folder) = folder() else { return };
    let tablet = newcomer_offline(engine);
    tablet.open("#/actions");
    tablet.write("Nytt tiltak", "Hver lærer besøker én kollega før jul");
    tablet.tap("Legg til");
    tablet.see("Hver lærer besøker én kollega før jul");
    tablet.open("#/plan");
    tablet.write("Hva heter møtet?", "Vi ser hverandres praksis");
    tablet.tap("Start møtet nå");
    for step in ["skriv for deg selv", "runden"] {
        tablet.tap(&format!("Neste: {step}"));
    }
    for text in ["Hun lot meg se timen uten å rette på noe.", "Vi planla den første økta sammen.", "Han spurte elevene mine."]
    {
        add_point(&tablet, text);
    }
    tablet.be_wide(1024, 768);
    tablet.painted();
    tablet.picture(&folder.join("run.png"));
    tablet.open("#/");
    tablet.see("Fortsett der dere slapp");
    tablet.painted();
    tablet.picture(&folder.join("today.png"));
}

tried_in!(pictures_of_a_schools_answer: chromium);
fn pictures_of_a_schools_answer(engine: Engine) {
    let Some(folder) = folder() else { return };
    let tablet = newcomer_offline(engine);
    let shoot = |name: &str| {
        for theme in ["light", "dark"] {
            tablet.be_in_theme(theme);
            take(&tablet, &folder, &format!("answer-{name}-{theme}"));
        }
    };
    asked(&tablet, &package());
    shoot("today");
    opened(&tablet);
    tablet.tap("Skriv svar på § 1");
    tablet.write("§ 1 · Hva har dere prøvd?", "Vi besøkte hverandre to og to, og snakket om det etterpå på trinnmøtet.");
    shoot("writing");
    tablet.tap("Ferdig");
    tablet.tap("Vi rakk det ikke");
    shoot("standing");
    tablet.tap("Se det som sendes");
    tablet.see("Lagre filen");
    shoot("sheet");
    tablet.tap("Lagre filen");
    tablet.see("Svaret er lagret som fil");
    shoot("receipt");
}

/// Takes pictures of what is seen without scrolling, light and dark.
fn in_every_look(tablet: &Tablet, folder: &Path, name: &str) {
    for theme in ["light", "dark"] {
        tablet.be_in_theme(theme);
        for (width, height) in WIDTHS.into_iter().chain([(1920, 1080)]) {
            tablet.be_wide(width, height);
            tablet.painted();
            tablet.picture(&folder.join(format!("{name}-{theme}-{width}.png")));
        }
    }
}

fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("FELLESTID_SHOTS").map(PathBuf::from)?;
    std::fs::create_dir_all(&folder).expect("a folder for pictures");
    Some(folder)
}

/// Takes pictures of what is shown, in both themes, if somebody wants them. In Chromium alone.
pub(super) fn look(tablet: &Tablet, name: &str) {
    let Some(folder) = folder() else { return };
    for theme in ["dark", "light"] {
        tablet.be_in_theme(theme);
        take(tablet, &folder, &format!("{name}-{theme}"));
    }
}

/// Takes a picture as high as the page, so that all of it is in it.
fn take(tablet: &Tablet, folder: &Path, name: &str) {
    for (width, height) in WIDTHS {
        tablet.be_wide_and_whole(width, height);
        tablet.picture(&folder.join(format!("{name}-{width}.png")));
    }
}
