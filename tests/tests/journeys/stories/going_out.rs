//! Sharing: what leaves is shown first, without initials if one wants, and one file may hold several things.

use super::people::write_a_list;
use super::{add_point, import, newcomer_offline, no_faults};
use crate::harness::{Engine, Tablet};
use crate::tried_in;
use fellestid_crdt::file::{read, write_plain};
use fellestid_crdt::notebook::Notebook;

/// Saves the file, and returns its name and contents.
fn saved(tablet: &Tablet) -> (String, Vec<u8>, Notebook) {
    tablet.tap("Lagre filen");
    tablet.see("Filen ligger blant nedlastingene dine.");
    let (path, bytes) = tablet.downloaded();
    let notebook = read(&bytes).expect("a whole file");
    (path.file_name().expect("a name").to_string_lossy().into_owned(), bytes, notebook)
}

tried_in!(a_file_without_initials_is_a_copy_elsewhere: chromium);
fn a_file_without_initials_is_a_copy_elsewhere(engine: Engine) {
    let ours = newcomer_offline(engine);
    write_a_list(&ours);
    ours.go("#/plan");
    ours.tap("Hvem kommer?");
    ours.tap("Personalet");
    ours.tap("Lagre planen");
    ours.see("Si fra til de andre");
    let place = ours.place();
    ours.tap("Start møtet");
    ours.tap("Neste: runden");
    add_point(&ours, "Vi begynner likt.");
    ours.go(&place);

    ours.tap("Del");
    ours.tap("Fil til Fellestid");
    ours.see("Dette blir delt");
    ours.tap("6 personer");
    ours.see_in_order(&["EH", "QX", "TM"]);
    no_faults(&ours);
    ours.tap("Uten initialer");
    ours.see("Tekst blir med slik den er skrevet, også navn.");
    ours.see("1 innspill");
    ours.gone("6 personer");
    let (name, bytes, copy) = saved(&ours);
    assert!(name.starts_with("mote-uten-initialer-"), "{name}");
    let plain = write_plain(&copy);
    assert!(plain.contains("Vi begynner likt."));
    for initials in ["EH", "QX", "TM", "LS", "SB", "AN", "5. trinn"] {
        assert!(!plain.contains(&format!("\"{initials}\"")), "{initials} in {plain}");
    }

    let theirs = newcomer_offline(engine);
    let file = theirs.put_file("kopi.fellestid", &bytes);
    theirs.go("#/take-in");
    theirs.pick("Velg filer", &[&file]);
    theirs.see("Kopi uten initialer.");
    theirs.tap("Hent inn alt");
    theirs.tap("Åpne møtet");
    theirs.see("Vi begynner likt.");

    // On the tablet it came from it is taken in beside the old meeting, which is unchanged.
    import(&ours, &bytes);
    ours.go(&place);
    ours.tap("Del");
    ours.tap("Fil til Fellestid");
    ours.see("6 personer");
}

tried_in!(several_things_go_out_in_one_file: chromium);
fn several_things_go_out_in_one_file(engine: Engine) {
    let tablet = newcomer_offline(engine);
    write_a_list(&tablet);
    import(&tablet, &super::meeting_file("Fagdag", &["Vi begynner likt."]));
    import(&tablet, &super::meeting_file("Naboskolen", &["Bare deres."]));
    tablet.go("#/more");
    tablet.tap("Velg hva som skal deles");
    tablet.see("0 valgt");
    tablet.tap("Personalet");
    tablet.tap("Alle 2");
    tablet.see("3 valgt");
    tablet.tap("Naboskolen 24. november");
    tablet.see("2 valgt");
    no_faults(&tablet);
    tablet.tap("Se hva som blir delt");
    tablet.see("1 møte");
    no_faults(&tablet);
    let (name, _, chosen) = saved(&tablet);
    assert!(name.starts_with("utvalg-"), "{name}");
    let plain = write_plain(&chosen);
    assert!(plain.contains("Fagdag") && plain.contains("\"QX\"") && !plain.contains("Naboskolen"), "{plain}");
}
