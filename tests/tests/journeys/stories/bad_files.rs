//! Files that are not ours, or not whole: each is named with the reason, and nothing is changed.

use super::{import, meeting_file, newcomer_offline};
use crate::harness::{Engine, Tablet};
use crate::tried_in;

tried_in!(bad_files_change_nothing: chromium, webkit);
fn bad_files_change_nothing(engine: Engine) {
    let tablet = newcomer_offline(engine);
    import(&tablet, &meeting_file("Fagdag", &["Vi begynner likt."]));
    let whole = meeting_file("Et annet møte", &["Skal ikke komme inn."]);
    let mut bent = whole.clone();
    let middle = bent.len() / 2;
    bent[middle] ^= 0x10;
    let photo: Vec<u8> = [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10]
        .into_iter()
        .chain(b"JFIF".iter().copied())
        .chain((0..5000_u32).map(|at| ((at * 7919) >> 3) as u8))
        .collect();

    refuses(&tablet, "IMG_0417.jpg", &photo, "Dette er ikke en fil fra Fellestid.");
    refuses(&tablet, "brev.txt", "Hei! Her er referatet.".as_bytes(), "Dette er ikke en fil fra Fellestid.");
    let odt = [&b"PK\x03\x04"[..], &[0; 26], b"mimetypeapplication/vnd.oasis.opendocument.textPK"].concat();
    refuses(&tablet, "referat.odt", &odt, "så be om filen som .docx.");
    refuses(&tablet, "kuttet.fellestid", &whole[..middle], "Slutten av filen mangler.");
    refuses(&tablet, "bøyd.fellestid", &bent, "Filen er ikke hel.");
    refuses(&tablet, "tom.fellestid", b"", "Filen er tom.");

    tablet.tap("Møter");
    tablet.see("Fagdag");
    tablet.gone("Et annet møte");

    // A good file comes in beside a bad one.
    let good = tablet.put_file("god.fellestid", &whole);
    let bad = tablet.put_file("tom.fellestid", b"");
    tablet.go("#/take-in");
    tablet.pick("Velg filer", &[&good, &bad]);
    tablet.see("Filen er tom.");
    tablet.see("tom.fellestid");
    tablet.tap("Hent inn alt");
    tablet.see("Alt er hentet inn.");
    tablet.tap("Møter");
    tablet.see("Et annet møte");
}

fn refuses(tablet: &Tablet, name: &str, bytes: &[u8], why: &str) {
    let file = tablet.put_file(name, bytes);
    tablet.go("#/take-in");
    tablet.pick("Velg filer", &[&file]);
    tablet.see(why);
    tablet.see(name);
    tablet.see("Ingenting er endret her.");
}
