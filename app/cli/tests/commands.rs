//! The command line as scripts use it: the built program, real files, what it prints and writes.

mod folder;
mod network;

use folder::{Folder, Run};
use serde_json::{Value, json};

const PAGE: &str = "\
Profesjonsfellesskap

Samarbeid
• Hva får vi til sammen?
• Hva står i veien for å dele?

Møter
• Hvordan begynner et godt møte?
";

fn two_tablets() -> Folder {
    let folder = Folder::new();
    folder.run(&["sample", "--tablets", "3", "--points", "5", "--seed", "1", "-o", "."]).succeeds();
    folder
}

#[test]
fn a_page_becomes_themes_with_questions() {
    let folder = Folder::new();
    folder.write("page.txt", PAGE.as_bytes());
    let page = folder.run(&["read", "page.txt", "--json"]).json();
    let questions = |theme: &Value| theme["questions"].as_array().unwrap().len();
    let counts: Vec<usize> = page["themes"].as_array().unwrap().iter().map(questions).collect();
    assert_eq!(counts, [2, 1]);
    assert_eq!(page["themes"][0]["questions"][0], json!({ "text": "Hva får vi til sammen?", "parts": [] }));
    assert!(page.get("title").is_some() && page.get("stimulus").is_some() && page["left_out"].is_array());
    assert!(folder.run(&["read", "page.txt"]).succeeds().contains("1. Hva får vi til sammen?"));
}

#[test]
fn a_page_reads_the_same_in_old_encodings() {
    let folder = Folder::new();
    folder.write("new.txt", PAGE.as_bytes());
    let units = PAGE.encode_utf16().flat_map(u16::to_le_bytes);
    folder.write("wide.txt", &[0xff, 0xfe].into_iter().chain(units).collect::<Vec<u8>>());
    let windows = |character: char| if character == '•' { 0x95 } else { u8::try_from(character).unwrap() };
    folder.write("old.txt", &PAGE.chars().map(windows).collect::<Vec<u8>>());
    let read = |name: &str| folder.run(&["read", name, "--json"]).json();
    assert_eq!(read("wide.txt"), read("new.txt"));
    assert_eq!(read("old.txt"), read("new.txt"));
}

#[test]
fn a_page_without_questions_is_no_failure() {
    let folder = Folder::new();
    folder.write("page.txt", b"Oppdatert i dag.\n");
    folder.write("empty.txt", b"");
    for name in ["page.txt", "empty.txt"] {
        assert_eq!(folder.run(&["read", name, "--json"]).json()["themes"], json!([]), "{name}");
        folder.run(&["read", name]).succeeds();
    }
}

#[test]
fn a_page_that_is_a_picture_is_refused() {
    let folder = Folder::new();
    folder.write("photo.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    folder.run(&["read", "photo.txt", "--json"]).fails_naming(&["photo.txt", "a picture"]);
}

#[test]
fn merging_counts_relative_to_the_first_file() {
    let folder = two_tablets();
    let counts = folder.run(&["merge", "base.fellestid", "tablet-001.fellestid", "-o", "out.fellestid", "--json"]).json();
    assert_eq!(counts, json!({ "added": 5, "changed": 11, "unchanged": 107, "two_versions": 0, "deleted": 0 }));
    let counts = folder.run(&["merge", "out.fellestid", "base.fellestid", "-o", "out.fellestid", "--json"]).json();
    assert_eq!(counts, json!({ "added": 0, "changed": 0, "unchanged": 123, "two_versions": 0, "deleted": 0 }));
}

#[test]
fn the_result_does_not_depend_on_order_repetition_or_grouping() {
    let folder = two_tablets();
    let [a, b, c] = ["tablet-001.fellestid", "tablet-002.fellestid", "tablet-003.fellestid"];
    let merge = |files: &[&str], out: &str| folder.run(&[&["merge"], files, &["-o", out]].concat()).succeeds();
    merge(&[a, b, c], "once.fellestid");
    merge(&[c, a, b, a, c, c], "again.fellestid");
    merge(&[c, b], "half.fellestid");
    merge(&["half.fellestid", a], "halves.fellestid");
    merge(&[a, b, c], a);
    for other in ["again.fellestid", "halves.fellestid", a] {
        assert_eq!(folder.read(other), folder.read("once.fellestid"), "{other}");
    }
}

#[test]
fn one_damaged_file_and_nothing_is_written() {
    let folder = two_tablets();
    let whole = folder.read("tablet-001.fellestid");
    folder.write("cut.fellestid", &whole[..whole.len() / 2]);
    let before = folder.names();
    for out in ["new.fellestid", "base.fellestid"] {
        let base = folder.read("base.fellestid");
        folder.run(&["merge", "base.fellestid", "cut.fellestid", "-o", out]).fails_naming(&["cut.fellestid", "cut short"]);
        assert_eq!((folder.names(), folder.read("base.fellestid")), (before.clone(), base));
    }
}

#[test]
fn a_merge_leaves_nothing_else_behind() {
    let folder = two_tablets();
    let before = folder.names();
    folder.run(&["merge", "tablet-001.fellestid", "tablet-002.fellestid", "-o", "base.fellestid"]).succeeds();
    assert_eq!(folder.names(), before);
    folder.run(&["merge", "base.fellestid", "-o", "nowhere/out.fellestid"]).fails_naming(&["nowhere/out.fellestid"]);
    folder.run(&["merge", "base.fellestid", "-o", "."]).fails_naming(&["."]);
    assert_eq!(folder.names(), before);
}

#[test]
fn merging_to_a_plain_name_writes_plain_text_that_reads_back() {
    let folder = two_tablets();
    folder.run(&["merge", "base.fellestid", "-o", "base.fellestid.txt"]).succeeds();
    assert!(folder.read("base.fellestid.txt").starts_with(b"{\"actors\":"));
    folder.run(&["merge", "base.fellestid.txt", "-o", "back.fellestid"]).succeeds();
    assert_eq!(folder.read("back.fellestid"), folder.read("base.fellestid"));
}

#[test]
fn a_file_is_shown_for_people_and_for_scripts() {
    let folder = two_tablets();
    let shown = folder.run(&["show", "tablet-001.fellestid", "--as", "json"]).json();
    let questions = shown["meetings"][0]["questions"].as_array().unwrap().clone();
    assert_eq!(questions.len(), 12);
    assert_eq!(questions.iter().map(|question| question["points"].as_array().unwrap().len()).sum::<usize>(), 105);
    let page = folder.run(&["show", "tablet-001.fellestid", "--as", "md"]).succeeds();
    assert!(page.starts_with("# Fellestid i november\n\nTorsdag 26. november 2026, kl. 14.00–14.45"), "{page}");
    let english = folder.run(&["show", "tablet-001.fellestid", "--language", "en"]).succeeds();
    assert!(english.starts_with("# Fellestid i november\n\nThursday 26 November 2026"), "{english}");
    folder.run(&["show", "tablet-001.fellestid", "--as", "pdf"]).fails_naming(&["docx"]);
    folder.run(&["show", "tablet-001.fellestid", "--as", "docx"]).fails_naming(&["-o OUT"]);
    for (form, begins) in [("docx", "PK"), ("html", "<!doctype html>"), ("ics", "BEGIN:VCALENDAR\r\n"), ("txt", "Fellestid i")] {
        folder.run(&["show", "tablet-001.fellestid", "--as", form, "-o", "out"]).succeeds();
        assert!(folder.read("out").starts_with(begins.as_bytes()), "{form}");
    }
    folder.run(&["show", "tablet-001.fellestid", "--as", "csv", "-o", "out"]).fails_naming(&["no tiltak"]);
    folder.run(&["show", "tablet-001.fellestid", "--language", "fr"]).fails_naming(&["nb, nn or en"]);
}

#[test]
fn check_tells_what_is_inside_or_what_is_wrong() {
    let folder = two_tablets();
    let told = folder.run(&["check", "tablet-001.fellestid"]).succeeds();
    assert!(told.contains("1 meeting") && told.contains("105 points"), "{told}");
    assert_eq!(told.lines().count(), 1);
    let mut broken = folder.read("base.fellestid");
    let middle = broken.len() / 2;
    broken[middle] ^= 1;
    let cases: [(&str, &[u8], &str); 4] = [
        ("broken", &broken, "broken"),
        ("empty", b"", "empty"),
        ("photo.jpg", b"\xff\xd8\xff\xe0JFIF", "not ours"),
        ("page.html", b"<!doctype html>", "not ours"),
    ];
    for (name, bytes, reason) in cases {
        folder.write(name, bytes);
        folder.run(&["check", name]).fails_naming(&[name, reason]);
    }
    folder.run(&["check", "missing.fellestid"]).fails_naming(&["missing.fellestid"]);
}

#[test]
fn the_same_seed_gives_the_same_files() {
    let (one, other) = (two_tablets(), two_tablets());
    assert_eq!(one.names(), ["base.fellestid", "tablet-001.fellestid", "tablet-002.fellestid", "tablet-003.fellestid"]);
    for name in one.names() {
        assert_eq!(one.read(&name), other.read(&name), "{name}");
    }
    assert_ne!(one.read("tablet-001.fellestid"), one.read("tablet-002.fellestid"));
}

#[test]
fn a_mistyped_command_is_named_and_nothing_is_done() {
    let folder = Folder::new();
    let mistakes: [&[&str]; 9] = [
        &[],
        &["merj"],
        &["merge", "-o", "out"],
        &["merge", "a.fellestid"],
        &["show"],
        &["read", "a", "b"],
        &["check", "--json", "a"],
        &["sample", "--tablets", "many", "-o", "."],
        &["sample", "--tablets", "1000", "-o", "."],
    ];
    for arguments in mistakes {
        folder.run(arguments).fails_naming(&["fellestid --help"]);
    }
    assert!(folder.names().is_empty());
    assert!(folder.run(&["--help"]).succeeds().contains("merge"));
}

#[test]
fn a_reader_who_has_seen_enough_is_no_panic() {
    let folder = two_tablets();
    let Run { code, errors, .. } = folder.run_unread(&["show", "tablet-001.fellestid"]);
    assert_eq!((code, errors.as_str()), (Some(0), ""));
}

#[test]
fn a_result_too_large_to_open_is_not_written() {
    let folder = Folder::new();
    folder.run(&["sample", "--tablets", "5", "--points", "10000", "--seed", "1", "-o", "."]).succeeds();
    let before = folder.names();
    let files: Vec<&str> = before.iter().map(String::as_str).collect();
    folder
        .run(&[&["merge"], files.as_slice(), &["-o", "all.fellestid"]].concat())
        .fails_naming(&["all.fellestid", "not written"]);
    assert_eq!(folder.names(), before);
}

#[test]
fn papers_are_merged_and_checked_like_files() {
    let folder = two_tablets();
    for form in ["docx", "html"] {
        let paper = format!("bord.{form}");
        folder.run(&["show", "tablet-001.fellestid", "--as", form, "-o", &paper]).succeeds();
        assert!(folder.run(&["check", &paper]).succeeds().contains(": whole; 1 meeting, 105 points"));
        let merged = folder.run(&["merge", "tablet-002.fellestid", &paper, "-o", "all.fellestid", "--json"]).json();
        let file = folder.run(&["merge", "tablet-002.fellestid", "tablet-001.fellestid", "-o", "all.fellestid", "--json"]).json();
        assert_eq!(merged, file, "{form}");
    }
    let page = String::from_utf8(folder.read("bord.html")).unwrap();
    let at = page.find("<li>").unwrap() + 4;
    folder.write("bord.html", format!("{}Dessuten: {}", &page[..at], &page[at..]).as_bytes());
    let told = folder.run(&["check", "bord.html"]).succeeds();
    assert!(told.contains("; 1 paragraph changed on the paper, not in its data"), "{told}");
    folder.write("bare.docx", &fellestid_documents::docx(&[]));
    folder.run(&["check", "bare.docx"]).fails_naming(&["bare.docx", "not ours"]);
}

#[test]
fn word_web_and_mail_are_read_as_pages() {
    let folder = Folder::new();
    let mut document = fellestid_documents::Document::default();
    document.section("Samarbeid");
    document.items([fellestid_documents::Item::new("Hva får vi til?"), fellestid_documents::Item::new("Hva står i veien?")]);
    folder.write("side.docx", &fellestid_documents::docx(std::slice::from_ref(&document)));
    folder.write("side.html", fellestid_documents::page(std::slice::from_ref(&document)).as_bytes());
    let head = "From: Eva <eva@skole.no>\nDate: Tue, 1 Dec 2026 08:00:00 +0100\nMIME-Version: 1.0\n";
    let mail = format!("{head}Content-Type: text/html; charset=utf-8\n\n{}", document.html());
    folder.write("side.eml", mail.as_bytes());
    let [word, web, mail] = ["side.docx", "side.html", "side.eml"].map(|name| folder.run(&["read", name, "--json"]).json());
    assert_eq!(word["themes"][0]["title"], "Samarbeid");
    assert_eq!((&word, &word["themes"]), (&web, &mail["themes"]));
    assert_eq!((&mail["sender"], &mail["date"]), (&json!("eva@skole.no"), &json!("2026-12-01")));
    folder.write("arbeidsbok.xlsx", &fellestid_documents::zipped(&[("xl/workbook.xml", String::new())]));
    folder.run(&["read", "arbeidsbok.xlsx"]).fails_naming(&["arbeidsbok.xlsx", "an Office document"]);
}

#[test]
fn devices_meet_in_a_folder() {
    let folder = two_tablets();
    folder.run(&["sample", "--tablets", "3", "--points", "5", "--seed", "2", "-o", "shared"]).succeeds();
    folder.write("shared/fellestid-ipad (konflikt).fellestid", &folder.read("tablet-001.fellestid"));
    folder.write("shared/half.fellestid", &folder.read("tablet-002.fellestid")[..100]);
    folder.write("shared/referat.docx", b"noe annet");
    let first = folder.run(&["sync", "shared", "--name", "PC 12", "--json"]).json();
    assert_eq!(first, json!({ "read": 5, "written": true, "passed_over": ["half.fellestid"] }));
    let again = folder.run(&["sync", "shared", "--name", "PC 12", "--json"]).json();
    assert_eq!(again, json!({ "read": 6, "written": false, "passed_over": ["half.fellestid"] }));
    assert_eq!(folder.read("shared/half.fellestid").len(), 100, "left as it was");
    // Another device brings words of its own along, and takes the folder's home.
    folder.run(&["sync", "shared", "tablet-003.fellestid", "--name", "Laptop"]).succeeds();
    folder.run(&["sync", "shared", "--name", "PC 12"]).succeeds();
    let file = |name: &str| fellestid_crdt::file::read(&folder.read(name)).expect("a whole file");
    assert_eq!(file("tablet-003.fellestid"), file("shared/fellestid-pc-12.fellestid"));
    assert_eq!(file("tablet-003.fellestid"), file("shared/fellestid-laptop.fellestid"));
    folder.run(&["sync", "nowhere"]).fails_naming(&["nowhere"]);
    // A Word file is not written over with a notebook.
    folder.run(&["sync", "shared", "referat.docx"]).fails_naming(&["referat.docx"]);
}

#[test]
fn own_file_that_cannot_be_read_is_not_written_over() {
    let folder = two_tablets();
    folder.run(&["sample", "--tablets", "1", "--points", "5", "--seed", "2", "-o", "shared"]).succeeds();
    let too_large = vec![0; fellestid_crdt::limits::FILE_BYTES_MAX + 1];
    folder.write("shared/fellestid-pc-12.fellestid", &too_large);
    folder.run(&["sync", "shared", "--name", "PC 12"]).fails_naming(&["fellestid-pc-12.fellestid"]);
    assert!(folder.read("shared/fellestid-pc-12.fellestid") == too_large, "left as it was");
}

#[test]
fn torn_own_file_is_written_over_from_a_notebook_alone() {
    let folder = two_tablets();
    folder.run(&["sample", "--tablets", "1", "--points", "5", "--seed", "2", "-o", "shared"]).succeeds();
    let own = "fellestid-pc-12.fellestid";
    let torn = folder.read("tablet-002.fellestid")[..100].to_vec();
    folder.write(&format!("shared/{own}"), &torn);
    let left = folder.run(&["sync", "shared", "--name", "PC 12", "--json"]).json();
    assert_eq!((&left["written"], &left["passed_over"]), (&json!(false), &json!([own])));
    assert!(folder.read(&format!("shared/{own}")) == torn, "it may be all there is of what the machine wrote");
    let mended = folder.run(&["sync", "shared", "tablet-002.fellestid", "--name", "PC 12", "--json"]).json();
    assert_eq!((&mended["written"], &mended["passed_over"]), (&json!(true), &json!([])));
    assert!(fellestid_crdt::file::read(&folder.read(&format!("shared/{own}"))).is_ok());
}
