//! A network leader gets rid of things: an answer that is not to count, and a whole round.

use super::erased::is_nowhere;
use super::network::own_file;
use super::{backup, newcomer_offline, no_faults};
use crate::harness::{Engine, Tablet, wait_for};
use crate::tried_in;
use fellestid_crdt::file;
use fellestid_model::kinds::addressee::Addressee;
use fellestid_model::overviews::matrix::only_package;
use std::path::PathBuf;

const WORDS: &str = "vi har prøvd å observere hverandre i par";

/// A round with an answer that a school wrote in the app, which is returned, and one that was pasted.
fn round_with_answers(tablet: &Tablet) -> PathBuf {
    tablet.tap("Nytt nettverk");
    tablet.write("Hva heter nettverket?", "Profesjonsfellesskap");
    tablet.fill("Skolene", "Fjordvik: Skogheim skole, Nes skole");
    tablet.tap("Lag nettverket");
    tablet.tap("Ny runde");
    tablet.write("Hva heter runden?", "Til høstsamlingen");
    tablet.fill("Spørsmålene", "Hva har dere prøvd?");
    tablet.tap("Lag runden");
    tablet.see("Send ut");
    let round = tablet.place();
    let notebook = file::read(&backup(tablet)).expect("a whole backup");
    let home = only_package(&notebook).expect("one round");
    let school = Addressee::all(&notebook, home).into_iter().find(|of| of.name == "Skogheim skole").expect("asked");
    let file = tablet.put_file("svar.fellestid", &own_file(&notebook, home, 1, &school));
    tablet.go(&round);
    tablet.pick("Hent inn svar", &[&file]);
    tablet.tap("Hent inn svarene");
    tablet.see("1 av 2 skoler har svart.");
    tablet.tap("Lim inn svar");
    tablet.fill("Svaret", "Skole: Nes skole\n§ 1 Hva har dere prøvd?\nVi prøvde stasjoner.\n");
    tablet.tap("Les svaret");
    tablet.tap("Hent inn svarene");
    tablet.see("Alle har svart.");
    file
}

tried_in!(answer_is_laid_aside_and_a_round_deleted: chromium);
fn answer_is_laid_aside_and_a_round_deleted(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.be_wide(1440, 900);
    round_with_answers(&tablet);
    tablet.see(WORDS);
    tablet.press_first(".matrix .cell");
    tablet.tap("Legg alt fra skolen til side");
    tablet.see("Alt Skogheim skole har svart i runden, er lagt til side.");
    tablet.see("1 av 2 skoler har svart.");
    tablet.gone(WORDS);
    let focus = || tablet.script("return document.activeElement.textContent", Vec::new()).as_str().map(str::to_owned);
    assert!(wait_for(|| focus().filter(|at| at == "Svarene")).is_some(), "the focus is at {:?}", focus());
    tablet.tap("Lagt til side");
    tablet.see("Det som allerede er publisert, blir stående.");
    no_faults(&tablet);
    tablet.tap("Ta med igjen: Skogheim skole");
    tablet.see("Alle har svart.");
    tablet.see(WORDS);
    tablet.tap("Endre runden");
    tablet.tap("Slett runden");
    tablet.see("Runden er slettet.");
    tablet.gone("Til høstsamlingen");
    tablet.go("#/deleted");
    tablet.tap("Hent tilbake: Til høstsamlingen");
    tablet.see("Ingenting er slettet.");
    tablet.go("#/networks");
    tablet.tap("Til høstsamlingen");
    tablet.see("Alle har svart.");
}

tried_in!(erased_round_leaves_no_word_of_a_school: chromium);
fn erased_round_leaves_no_word_of_a_school(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let file = round_with_answers(&tablet);
    tablet.go("#/networks");
    tablet.tap("Endre skolene");
    tablet.see("Rundene i nettverket blir også slettet.");
    tablet.tap("Slett nettverket");
    tablet.see("Nettverket og rundene er slettet.");
    tablet.go("#/deleted");
    tablet.tap("Slett for godt: Til høstsamlingen");
    tablet.see("Dette og alle svar på det blir borte for godt fra denne enheten");
    no_faults(&tablet);
    tablet.tap("Ja, slett for godt");
    tablet.gone("Til høstsamlingen");
    tablet.tap("Slett for godt: Profesjonsfellesskap");
    tablet.tap("Ja, slett for godt");
    tablet.see("Ingenting er slettet.");
    for words in [WORDS, "Vi prøvde stasjoner", "Skogheim", "Nes skole"] {
        is_nowhere(&tablet, words);
    }
    // The school's file again: nothing of it is taken in.
    tablet.go("#/take-in");
    tablet.pick("Velg filer", &[&file]);
    tablet.see("Ingenting nytt. Dere har alt dette fra før.");
    tablet.reload();
    tablet.see("Velg filer");
    is_nowhere(&tablet, WORDS);
}
