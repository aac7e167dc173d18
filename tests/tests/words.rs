//! House rules for words: no language stands among another's words, a number has the right form of its noun, and what
//! an editor has struck out stays out. Reads the words as they stand in the source.

use fellestid_tests::sources::{root, rust_files};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

const BOKMAL_ONLY: &str = include_str!("../../app/model/src/language/bokmal_only.txt");
const NYNORSK_ONLY: &str = include_str!("../../app/model/src/language/nynorsk_only.txt");

/// Words never used in the interface, in small letters, and what to write instead.
const NEVER: [(&str, &str); 53] = [
    ("utelat", "velge bort, ikke med"),
    ("utelèt", "velje bort, ikkje med"),
    ("utelot", "valgte bort"),
    ("ta inn", "hente inn"),
    ("tar inn", "henter inn"),
    ("tek inn", "hentar inn"),
    ("tatt inn", "hentet inn"),
    ("teke inn", "henta inn"),
    ("teken inn", "henta inn"),
    ("tekne inn", "henta inn"),
    ("takast inn", "hentast inn"),
    ("tas inn", "hentes inn"),
    ("ta ut", "fjern"),
    ("tatt ut", "fjernet"),
    ("løs opp", "fjern bunken"),
    ("løys opp", "fjern bunken"),
    ("legg bort", "legg til side"),
    ("lagt bort", "lagt til side"),
    ("går ut", "blir delt"),
    ("går herfr", "blir delt"),
    ("send fil", "del filen"),
    ("følger med", "er med, innebygd"),
    ("følgjer med", "er med, innebygd"),
    ("lukking", "etter møtet"),
    ("ble lukket", "møtet ble avsluttet"),
    ("blei lukka", "møtet blei avslutta"),
    ("rapport", "referat"),
    ("merk som sagt", "marker at det er sagt"),
    ("slukke", "slå seg av"),
    ("slokne", "slå seg av"),
    ("risting", "vibrasjon"),
    ("faste filer", "statiske filer"),
    ("ble ikke lest", "kunne ikke lese"),
    ("blei ikkje lesen", "kunne ikkje lese"),
    ("ble ikke laget", "kunne ikke lage"),
    ("blei ikkje laga", "kunne ikkje lage"),
    ("ble ikke åpnet", "kunne ikke åpne"),
    ("blei ikkje opna", "kunne ikkje opne"),
    ("ble ikke skrevet", "kunne ikke lage"),
    ("blei ikkje skrive", "kunne ikkje lage"),
    ("ble ikke lastet", "kunne ikke laste"),
    ("blei ikkje lasta", "kunne ikkje laste"),
    ("ble ikke hentet", "kunne ikke hente"),
    ("blei ikkje henta", "kunne ikkje hente"),
    ("del av spørsmål", "delspørsmål"),
    ("bring in", "import"),
    ("brings in", "imports"),
    ("brought in", "imported"),
    ("taken out", "removed, undone"),
    ("after closing", "after the meeting"),
    ("was not read", "could not read"),
    ("put aside", "set aside"),
    ("del i fl", "del opp i flere: å dele er å gi bort"),
];
/// Acts in English and in bokmål, by how the words begin: if one language has the act, so has the other, so that an act
/// has one verb wherever it is offered. The names are those of words that only look alike.
const ACTS: [(&str, &str, &[&str]); 10] = [
    ("import", "hent|innhent", &["missed.lead_after", "share.without_about"]),
    ("restor", "gjenopprett", &[]),
    ("split", "delt opp|del opp", &[]),
    ("remov", "fjern", &[]),
    ("undo", "angre", &[]),
    ("eras", "for godt", &[]),
    ("delet", "slett", &[]),
    ("renam", "heter", &[]),
    ("shar", "del", &["insight.questioned_about", "share.carry"]),
    ("set aside", "til side|satt av", &[]),
];
/// The other way: words with this in bokmål have that in English.
const VERBS: [(&str, &str); 6] = [
    ("gjenopprett", "restor"),
    ("fjern", "remov"),
    ("angre", "undo"),
    ("hent inn", "import"),
    ("hentet inn", "import"),
    ("slett for godt", "eras"),
];
/// A year group at school; a step of a meeting's plan is «steg».
const YEAR_GROUP: &str = "trinn";
const OF_YEAR_GROUPS: [&str; 6] =
    ["people.tags", "people.tag_new", "people.tag_example", "people.mixed_unknown", "people.later", "turns.pupil"];
/// Numbers that are never one, or whose noun has one form.
const ONE_FORM: [&str; 16] = [
    "plan.at_most",
    "plan.seats",
    "plan.show_all",
    "plan.method_rounds",
    "run.tables_here",
    "insight.chart",
    "pulse.close_scale",
    "today.backup_days_ago_many",
    "documents.versions_many",
    "told.pulse_very_good",
    "told.pulse_good",
    "told.pulse_fair",
    "told.pulse_poor",
    "told.pulse_answers",
    "import.and_more",
    "documents.tables",
];

/// Words that say «lagret», and are not said of the last act.
const OF_OTHER_SAVING: [&str; 18] = [
    // Of a file that the browser was given, or that lies in a folder.
    "answer.saved",
    "answer.saved_for_network",
    "folder.in_step",
    "today.backup_today",
    "today.backup_yesterday",
    // How it goes, or will.
    "answer.link_promise",
    "edit_set.about",
    "folder.waits",
    "people.later",
    "plan.join_promise",
    "school.privacy_about",
    // What the disk says itself.
    "frame.saved",
    "frame.not_saved_yet",
    "frame.storage_full",
    "frame.storage_cannot_open",
    // Shown only while the disk has everything.
    "plan.draft_kept",
    // The worker has written it: the plan that a link brought, and before it makes an invitation, all that waits.
    "meetings.wait_coming",
    "plan.tell_failed",
];

#[derive(Clone, Debug)]
struct Word {
    /// The table and the constant: «plan.heading».
    name: String,
    bokmal: String,
    nynorsk: String,
    english: String,
}

impl Word {
    fn texts(&self) -> [&str; 3] {
        [&self.bokmal, &self.nynorsk, &self.english]
    }
}

fn read(path: &str) -> String {
    let path = root().join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns every text in quotes, in order.
fn quoted(code: &str) -> Vec<&str> {
    code.split('"').skip(1).step_by(2).collect()
}

/// Returns the lines that are not comments; only an address among our words contains two strokes.
fn code(source: &str) -> String {
    source.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect()
}

/// Returns the app's words, a table for each place.
fn of_the_app() -> Vec<Word> {
    let folder = root().join("app/ui/src/words");
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the words").map(|entry| entry.expect("a file").path()).collect();
    paths.sort();
    let table = |path: &PathBuf| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        words_of_table(&name, &std::fs::read_to_string(path).expect("text"))
    };
    paths.iter().flat_map(table).collect()
}

/// Returns the words of minutes, on the page and in every document, and those of a whole notebook.
fn of_what_is_told() -> Vec<Word> {
    let table = |name: &str, path: &str| words_of_table(name, &read(path));
    let told = table("told", "app/model/src/overviews/minutes/words.rs");
    let notebook = table("notebook", "app/documents/src/notebook/words.rs");
    told.into_iter().chain(notebook).chain(table("fields", "app/documents/src/notebook/fields.rs")).collect()
}

fn words_of_table(table: &str, source: &str) -> Vec<Word> {
    let source = code(source);
    let Some((_, body)) = source.split_once("words! {") else { return Vec::new() };
    body.split("\";\n")
        .filter_map(|entry| {
            let name =
                entry.split('"').next()?.trim().rsplit_once(['\n', '{']).map_or(entry.split('"').next()?, |(_, name)| name);
            let entry = format!("{entry}\"");
            let texts = quoted(&entry);
            let [bokmal, nynorsk, english] = texts.as_slice() else { return None };
            let name = format!("{table}.{}", name.trim().trim_end_matches(':'));
            Some(Word { name, bokmal: (*bokmal).to_owned(), nynorsk: (*nynorsk).to_owned(), english: (*english).to_owned() })
        })
        .collect()
}

/// Returns the words of the documents: the same names in three files.
fn of_the_documents() -> Vec<Word> {
    let [bokmal, nynorsk, english] =
        ["bokmal", "nynorsk", "english"].map(|name| named(&read(&format!("app/documents/src/words/{name}.rs"))));
    let texts = bokmal.into_iter().zip(nynorsk).zip(english);
    texts
        .map(|(((name, bokmal), (_, nynorsk)), (_, english))| Word {
            name: format!("documents.{name}"),
            bokmal,
            nynorsk,
            english,
        })
        .collect()
}

/// Returns each text with its name; the texts of a list have the list's name.
fn named(source: &str) -> Vec<(String, String)> {
    let mut name = String::new();
    let mut found = Vec::new();
    for line in code(source).lines() {
        if let Some((begun, _)) = line.trim_start().split_once(": ").filter(|(begun, _)| !begun.contains('"')) {
            begun.clone_into(&mut name);
        }
        found.extend(quoted(line).into_iter().map(|text| (name.clone(), text.to_owned())));
    }
    found
}

/// Returns the words of the start page, which must work when the app does not.
fn of_the_start() -> Vec<Word> {
    let source = read("public/boot.js");
    let part = |tag: &str| {
        let (_, rest) = source.split_once(&format!("\n    {tag}: {{\n")).expect("its words");
        let (part, _) = rest.split_once("\n    },").expect("an end");
        let one = |line: &str| {
            let (name, text) = line.trim().split_once(": '").expect("a name and a text");
            (name.to_owned(), text.trim_end_matches("',").to_owned())
        };
        part.lines().map(one).collect::<Vec<(String, String)>>()
    };
    let texts = part("nb").into_iter().zip(part("nn")).zip(part("en"));
    texts
        .map(|(((name, bokmal), (_, nynorsk)), (_, english))| Word { name: format!("start.{name}"), bokmal, nynorsk, english })
        .collect()
}

fn every_word() -> Vec<Word> {
    let words: Vec<Word> =
        of_the_app().into_iter().chain(of_what_is_told()).chain(of_the_documents()).chain(of_the_start()).collect();
    assert!(words.len() > 1000, "only {} were read", words.len());
    words
}

fn letters(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

fn has_a_word_of(text: &str, list: &str) -> bool {
    letters(text).any(|word| list.split_whitespace().any(|one| one == word))
}

/// Returns whether a word of the text begins with `never`: «hentar inn» does not say «tar inn».
fn says(text: &str, never: &str) -> bool {
    let text = text.to_lowercase();
    text.match_indices(never).any(|(at, _)| !text[..at].ends_with(char::is_alphabetic))
}

/// The school's own papers say what the start page, the headers and the manifest hold.
#[test]
fn papers_for_schools_say_what_is_so() {
    let start = read("app/ui/index.html");
    let papers = ["nb", "nn"].map(|language| read(&format!("app/documents/src/school_papers/it.{language}.txt")));
    let is_budget = read("app/xtask/src/size.rs").contains("PRECACHE_BYTES_MAX: usize = 1_500_000;");
    for paper in &papers {
        assert!(is_budget && paper.contains("under 1,5 megabyte"));
        for browser in ["iPadOS 16.4", "Chrome 109", "Edge 109", "Firefox 115"] {
            assert!(start.contains(browser) && paper.contains(browser), "{browser}");
        }
        assert!(read("public/_headers").contains("no-cache") && paper.contains("Cache-Control: no-cache"));
        assert!(read("public/manifest.webmanifest").contains("file_handlers") && paper.contains("Edge"));
    }
    assert!(start.contains("default-src 'none'") && start.contains("connect-src 'self'"));
    let paths = std::fs::read_dir(root().join("app/documents/src/school_papers"));
    for path in paths.expect("the papers").map(|entry| entry.expect("a file").path()) {
        let text = std::fs::read_to_string(&path).expect("text");
        let said = NEVER.iter().find(|(never, _)| says(&text, never));
        assert!(said.is_none(), "{}: {said:?}", path.display());
    }
}

#[test]
fn the_languages_are_not_mixed() {
    let is_mixed = |word: &&Word| has_a_word_of(&word.bokmal, NYNORSK_ONLY) || has_a_word_of(&word.nynorsk, BOKMAL_ONLY);
    let words = every_word();
    let mixed: Vec<&Word> = words.iter().filter(is_mixed).collect();
    assert!(mixed.is_empty(), "{mixed:#?}");
}

#[test]
fn what_an_editor_struck_out_stays_out() {
    for word in every_word() {
        for text in word.texts() {
            let said = NEVER.iter().find(|(never, _)| says(text, never));
            assert!(said.is_none(), "{}: «{text}»: {said:?}", word.name);
            let is_of_pupils = !text.to_lowercase().contains(YEAR_GROUP) || OF_YEAR_GROUPS.contains(&word.name.as_str());
            assert!(is_of_pupils, "{}: «{text}» says {YEAR_GROUP} of something else", word.name);
        }
    }
}

#[test]
fn what_is_told_as_saved_waits_for_the_disk() {
    let pages: String = rust_files().filter(|(path, _)| path.starts_with("app/ui/src")).map(|(_, text)| text).collect();
    let says_saved: Vec<Word> = of_the_app().into_iter().filter(|word| says(&word.bokmal, "lagret")).collect();
    let is_of_other = |word: &&Word| OF_OTHER_SAVING.contains(&word.name.as_str());
    assert_eq!(says_saved.iter().filter(is_of_other).count(), OF_OTHER_SAVING.len(), "{says_saved:#?}");
    for word in says_saved.iter().filter(|word| !is_of_other(word)) {
        let said = pages.matches(&format!(".{}", word.name)).count();
        let waits = pages.matches(&format!("say_when_kept(w.{},", word.name)).count();
        assert!(waits > 0 && said == waits, "{}: said {said} times, and {waits} by say_when_kept", word.name);
    }
}

#[test]
fn an_act_has_one_verb_wherever_it_is_offered() {
    let says_one = |text: &str, words: &str| words.split('|').any(|word| says(text, word));
    let mut wrong = Vec::new();
    for word in every_word() {
        for (english, bokmal, other) in ACTS {
            let is_it = says_one(&word.english, english) && !other.contains(&word.name.as_str());
            wrong.extend((is_it && !says_one(&word.bokmal, bokmal)).then(|| (english, bokmal, word.clone())));
        }
        for (bokmal, english) in VERBS {
            let is_it = says(&word.bokmal, bokmal);
            wrong.extend((is_it && !says_one(&word.english, english)).then(|| (bokmal, english, word.clone())));
        }
    }
    assert!(wrong.is_empty(), "one is not the other: {wrong:#?}");
}

/// A word in bokmål has one form in nynorsk, whichever table it is in.
#[test]
fn one_word_has_one_form_in_the_other_written_form() {
    let mut known: BTreeMap<String, Word> = BTreeMap::new();
    for word in every_word().into_iter().filter(|word| !word.name.ends_with("_one") && !word.name.ends_with("_many")) {
        let key = word.bokmal.to_lowercase().trim_end_matches('.').to_owned();
        let form = |word: &Word| word.nynorsk.to_lowercase().trim_end_matches('.').to_owned();
        if let Some(other) = known.get(&key) {
            assert_eq!(form(other), form(&word), "{} and {}", other.name, word.name);
        }
        known.insert(key, word);
    }
}

#[test]
fn a_number_has_the_right_form_of_its_noun() {
    let words = every_word();
    let names: BTreeSet<&str> = words.iter().map(|word| word.name.as_str()).collect();
    let is_a_pair = |name: &str| {
        let stem = name.strip_suffix("_one").or_else(|| name.strip_suffix("_many")).or_else(|| name.strip_suffix('s'));
        let stem = stem.unwrap_or(name);
        let stands = |form: &str| names.contains(form.replace("._", ".").as_str());
        let ones = [format!("{stem}_one"), format!("{stem}.one"), format!("{name}_one")];
        name.ends_with(".one") || name.ends_with(".many") || ones.iter().any(|one| stands(one)) || name != stem && stands(stem)
    };
    let mut wrong = Vec::new();
    for word in &words {
        let counts = word.texts().iter().any(|text| counts_a_noun(text));
        let is_right = !counts || ONE_FORM.contains(&word.name.as_str()) || is_a_pair(&word.name);
        wrong.extend((!is_right).then_some(word));
    }
    assert!(wrong.is_empty(), "one form for all numbers: {wrong:#?}");
    for name in ONE_FORM {
        assert!(names.contains(name), "there is no {name}");
    }
}

/// Returns whether a noun follows a number, as in «{count} møter»; «av», «of» and the like do not count.
fn counts_a_noun(text: &str) -> bool {
    let Some((before, after)) = text.split_once("{count}") else { return false };
    let Some(after) = after.strip_prefix(' ').filter(|_| !before.ends_with("av ") && !before.ends_with("of ")) else {
        return false;
    };
    let next: String = after.chars().take_while(|letter| letter.is_alphabetic()).collect();
    !next.is_empty() && !["av", "of", "sa", "said", "ja", "min", "til"].contains(&next.as_str())
}
