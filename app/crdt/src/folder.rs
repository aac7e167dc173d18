//! A folder that several devices keep the same notebook in (egen mappe): OneDrive, Nextcloud or Syncthing keep it in
//! step, and are never trusted. Each device writes one file of its own and reads all others. Knows no disk: names and
//! bytes come in, and bytes go out.
//!
//! What a file holds is known by its content, so a "conflicted copy", a renamed or a doubled file is a file
//! like any other. A file that is gone deletes nothing, since what it held is in every notebook that read it.
//! Nothing but the device's own file is ever written, nothing is removed, and there are no lock files, which hang.

use crate::file::{self, Damage, EXTENSION, EXTENSION_PLAIN};
use crate::notebook::Notebook;
use crate::sorting::sort;

/// Files looked at in one go; a staff has fewer devices, and an engine gone wild makes more.
pub const FILES_MAX: usize = 500;
/// Letters of a device's name that stand in the name of its file.
const NAME_CHARS_MAX: usize = 40;

/// What a folder holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Folder {
    /// Everything in the whole files, merged.
    pub notebook: Notebook,
    /// How many files were read.
    pub read: usize,
    /// Others' files of our kind that are not whole: on their way, damaged, or something else under our name, such as a
    /// login page. They are left as they are, and looked at again the next time.
    pub passed_over: Vec<(String, Damage)>,
    /// What the device's own file holds, or why it is not whole; `None` if there is none.
    own: Option<Result<Notebook, Damage>>,
}

/// The name of a device's file. It is ASCII, so that it is found again by name wherever it has been: some systems take
/// å apart to a and a ring (NFD), and give back another name than the one that was written.
///
/// ```
/// use fellestid_crdt::folder::{file_name, is_ours};
///
/// assert_eq!(file_name("PC 12/Rådgiver"), "fellestid-pc-12-radgiver.fellestid");
/// assert!(is_ours("fellestid-pc-12 (konflikt 2026-11-29).fellestid"));
/// assert!(!is_ours("referat.docx"));
/// ```
pub fn file_name(device: &str) -> String {
    let letters = device.chars().flat_map(char::to_lowercase);
    let plain: String = letters.map(in_ascii).collect();
    let short: String = plain.chars().take(NAME_CHARS_MAX).collect();
    let short = short.trim_matches('-');
    format!("fellestid-{}.{EXTENSION}", if short.is_empty() { "enhet" } else { short })
}

/// A small letter as ASCII, the same whether its mark is in the letter or comes after it.
fn in_ascii(letter: char) -> String {
    let spelled = match letter {
        'a'..='z' | '0'..='9' => return letter.to_string(),
        'à'..='å' => "a",
        'æ' => "ae",
        'ç' | 'č' => "c",
        'ð' | 'đ' => "d",
        'è'..='ë' => "e",
        'ì'..='ï' => "i",
        'ñ' | 'ŋ' => "n",
        'ò'..='ö' | 'ø' => "o",
        'š' => "s",
        'ŧ' => "t",
        'ù'..='ü' => "u",
        'ý' | 'ÿ' => "y",
        'ž' => "z",
        // A mark after its letter.
        '\u{300}'..='\u{36f}' => "",
        _ => "-",
    };
    spelled.to_owned()
}

/// Whether a file is of our kind by its name, whoever wrote it and whatever an engine has added to it. What an engine
/// or a program has beside a file that is on its way ends otherwise.
pub fn is_ours(name: &str) -> bool {
    let small = name.to_lowercase();
    !small.starts_with(['.', '~']) && [EXTENSION, EXTENSION_PLAIN].iter().any(|end| small.ends_with(&format!(".{end}")))
}

/// Returns the names of the files to read, the device's own first and then the others by name, and those beyond
/// [`FILES_MAX`], which are left for another time. Files of other kinds are in neither.
pub fn to_read(names: impl Iterator<Item = String>, own: &str) -> (Vec<String>, Vec<String>) {
    let (mut first, mut others): (Vec<String>, Vec<String>) = names.filter(|name| is_ours(name)).partition(|name| name == own);
    sort(&mut others);
    first.extend(others);
    let beyond = first.split_off(first.len().min(FILES_MAX));
    (first, beyond)
}

impl Folder {
    /// Nothing read yet.
    pub fn new() -> Self {
        Folder::default()
    }

    /// Reads one file; `own` is the name of the device's own. Ignores files of other kinds.
    pub fn add(&mut self, name: &str, bytes: &[u8], own: &str) {
        if !is_ours(name) {
            return;
        }
        let read = file::read(bytes);
        if let Ok(notebook) = &read {
            self.read += 1;
            self.notebook.merge(notebook);
        }
        match read {
            read if name == own => self.own = Some(read),
            Ok(_) => {}
            Err(damage) => self.passed_over.push((name.to_owned(), damage)),
        }
    }

    /// Whether the device's own file is there, and is not whole but holds something.
    pub fn is_own_torn(&self) -> bool {
        self.own.as_ref().and_then(|own| own.as_ref().err()).is_some_and(|damage| *damage != Damage::Empty)
    }

    /// Returns the bytes of the device's own file when it holds `notebook`, the device's own, into which the folder is
    /// already merged; `None` if the file holds that already. An own file that is not whole is written over, since the
    /// notebook is what it was written from.
    ///
    /// # Errors
    ///
    /// [`Damage::TooLarge`] if no version would open the file again. The old file is better.
    pub fn to_write(&self, notebook: &Notebook) -> Result<Option<Vec<u8>>, Damage> {
        let whole = self.own.as_ref().and_then(|own| own.as_ref().ok());
        if whole == Some(notebook) || whole.is_none() && notebook.is_empty() {
            return Ok(None);
        }
        let bytes = file::write(notebook);
        match file::read(&bytes) {
            Ok(read_back) if read_back == *notebook => Ok(Some(bytes)),
            Ok(_) | Err(_) => Err(Damage::TooLarge),
        }
    }

    /// Like [`to_write`](Self::to_write), for a device that has no notebook but its file in the folder. An own file that
    /// is not whole is left as it is: it may be all there is of what the device wrote. An empty one holds nothing, as a
    /// browser leaves it that ended before it had written, and is written over.
    ///
    /// # Errors
    ///
    /// As [`to_write`](Self::to_write).
    pub fn to_write_back(&self) -> Result<Option<Vec<u8>>, Damage> {
        if self.is_own_torn() { Ok(None) } else { self.to_write(&self.notebook) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dot::{Actor, Dot};
    use crate::record::Key;
    use crate::transaction::{Pen, Transaction};

    const OWN: &str = "fellestid-a.fellestid";

    fn notebook(actor: u64, text: &str) -> Notebook {
        let (mut pen, mut notebook) = (Pen::new(Actor(actor)), Notebook::new());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_795_000_000_000);
        let home = Dot { actor: Actor(actor), counter: 1 };
        transaction.create(home, "point", &[("text", text.into())]);
        transaction.finish();
        notebook
    }

    fn found(files: &[(&str, &[u8])]) -> Folder {
        let mut folder = Folder::new();
        files.iter().for_each(|(name, bytes)| folder.add(name, bytes, OWN));
        folder
    }

    #[test]
    fn conflicted_and_renamed_copies_are_read_like_any_other() {
        let (ours, theirs) = (notebook(1, "vårt"), notebook(2, "deres"));
        let (ours_bytes, theirs_bytes) = (file::write(&ours), file::write(&theirs));
        let names = [
            "fellestid-b (Rådgivers konfliktkopi 2026-11-29).fellestid",
            "fellestid-b-PC12.fellestid",
            "fellestid-b.sync-conflict-20261129-120000-ABC.fellestid",
            "Kopi av fellestid-b.FELLESTID",
            "fellestid-b.fellestid.txt",
        ];
        let mut both = ours.clone();
        both.merge(&theirs);
        for name in names {
            assert_eq!(found(&[(OWN, &ours_bytes), (name, &theirs_bytes), (name, &theirs_bytes)]).notebook, both, "{name}");
        }
    }

    #[test]
    fn what_is_on_its_way_is_passed_over_and_named() {
        let bytes = file::write(&notebook(2, "deres"));
        let half = &bytes[..bytes.len() / 2];
        let folder = found(&[("b.fellestid", half), ("c.fellestid", b"<html>Logg inn</html>"), ("d.fellestid", b"")]);
        let damage: Vec<Damage> = folder.passed_over.iter().map(|(_, damage)| *damage).collect();
        assert_eq!(damage, [Damage::CutShort, Damage::NotOurs, Damage::Empty]);
        assert_eq!((folder.notebook, folder.read), (Notebook::new(), 0));
        let beside =
            found(&[(".fellestid-b.fellestid", half), ("b.fellestid.tmp", half), ("~$b.fellestid", half), ("x.docx", half)]);
        assert_eq!(beside, Folder::new());
    }

    #[test]
    fn own_file_is_written_when_it_says_less() {
        let (ours, theirs) = (notebook(1, "vårt"), notebook(2, "deres"));
        let bytes = file::write(&ours);
        let folder = found(&[(OWN, &bytes), ("b.fellestid", &file::write(&theirs))]);
        let mut merged = ours.clone();
        merged.merge(&folder.notebook);
        let written = folder.to_write(&merged).expect("small").expect("more than before");
        assert_eq!(file::read(&written), Ok(merged.clone()));
        assert_eq!(found(&[(OWN, &written)]).to_write(&merged), Ok(None), "nothing to say twice");
        assert!(found(&[(OWN, &written[..9])]).to_write(&merged).is_ok_and(|bytes| bytes.is_some()), "a torn file is mended");
    }

    #[test]
    fn a_torn_own_file_that_is_all_there_is_is_left() {
        let (ours, theirs) = (file::write(&notebook(1, "vårt")), file::write(&notebook(2, "deres")));
        let torn = found(&[(OWN, &ours[..ours.len() - 9]), ("b.fellestid", &theirs)]);
        assert!(torn.is_own_torn());
        assert_eq!(torn.to_write_back(), Ok(None));
        assert_eq!(torn.passed_over, [], "told apart from others'");
        let whole = found(&[(OWN, &ours), ("b.fellestid", &theirs)]);
        let written = whole.to_write_back().expect("small").expect("more than before");
        assert_eq!(file::read(&written), Ok(whole.notebook.clone()));
        assert_eq!(found(&[("b.fellestid", &theirs)]).to_write_back().map(|bytes| bytes.is_some()), Ok(true));
    }

    #[test]
    fn an_empty_own_file_holds_nothing_and_is_written_over() {
        let theirs = file::write(&notebook(2, "deres"));
        let emptied = found(&[(OWN, b""), ("b.fellestid", &theirs)]);
        assert!(!emptied.is_own_torn());
        assert_eq!(emptied.to_write_back(), Ok(Some(theirs)));
        assert_eq!(found(&[(OWN, b"")]).to_write_back(), Ok(None), "there is nothing to write");
    }

    #[test]
    fn own_file_comes_first_and_a_flood_is_cut() {
        let flood = (0..FILES_MAX + 2).map(|number| format!("x-{number:04}.fellestid"));
        let names = flood.chain([OWN, "referat.docx", ".x.fellestid"].map(str::to_owned));
        let (read, beyond) = to_read(names, OWN);
        assert_eq!((read[0].as_str(), read[1].as_str(), read.len()), (OWN, "x-0000.fellestid", FILES_MAX));
        assert_eq!(beyond, ["x-0499.fellestid", "x-0500.fellestid", "x-0501.fellestid"]);
    }

    #[test]
    fn an_empty_notebook_writes_no_file() {
        assert_eq!(found(&[]).to_write(&Notebook::new()), Ok(None));
    }

    #[test]
    fn a_missing_file_deletes_nothing() {
        let mut merged = notebook(1, "vårt");
        merged.merge(&notebook(2, "deres"));
        let folder = found(&[]);
        merged.merge(&folder.notebook);
        assert!(merged.get(&Key::root(Dot { actor: Actor(2), counter: 1 })).is_some());
        assert!(folder.to_write(&merged).is_ok_and(|bytes| bytes.is_some()), "and comes again");
    }

    #[test]
    fn names_of_files_are_letters_and_digits() {
        assert_eq!(file_name("iPad"), "fellestid-ipad.fellestid");
        assert_eq!(file_name("../.."), "fellestid-enhet.fellestid");
        assert!(file_name(&"æ".repeat(500)).chars().count() < 70);
        assert!(is_ours(&file_name("")));
    }

    #[test]
    fn a_name_is_one_however_its_letters_are_made() {
        let (together, apart) = ("Rådgivers Mac på Čáhput", "Ra\u{30a}dgivers Mac pa\u{30a} C\u{30c}a\u{301}hput");
        assert_eq!(file_name(together), "fellestid-radgivers-mac-pa-cahput.fellestid");
        assert_eq!(file_name(apart), file_name(together));
        assert!(file_name("Кабинет 7 – øst").is_ascii());
        // Others' files are read by whatever name they have.
        assert!(is_ours("fellestid-ra\u{30a}dgiver (konflikt).fellestid"));
    }
}
