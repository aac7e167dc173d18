//! Files from outside: cut short, damaged, forged, hostile, or not ours at all. Each is refused with the name of what
//! is wrong, within the memory bound, and nothing of it is taken in.

use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::file::{
    Damage, LocalDrafts, read, read_backup, salvage, write, write_backup, write_plain, write_plain_backup,
};
use fellestid_crdt::limits::{
    DEPTH_MAX, FILE_BYTES_MAX, NODES_MAX, RECORDS_MAX, REGISTERS_MAX, TEXT_BYTES_MAX, VALUES_PER_REGISTER_MAX,
};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::{Entry, Register};
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::value::Value;
use fellestid_crdt::version_vector::VersionVector;
use fellestid_model::kinds::meeting::create_point;
use fellestid_model::share::{Selection, select};
use fellestid_tests::example;
use fellestid_tests::memory::{Counting, peak_bytes};
use fellestid_tests::random::Random;
use flate2::{Compression, GzBuilder};
use std::io::Write;

#[global_allocator]
static MEMORY: Counting = Counting;

/// What reading may hold at most, whatever the file.
const READING_BYTES_MAX: usize = 64 * 1024 * 1024;
/// Flipped bytes of a larger file; `FELLESTID_FLIPS` sets another number.
const FLIPS: usize = 2_000;

fn small() -> Notebook {
    let (mut pen, mut notebook) = (Pen::new(Actor(0xabc)), Notebook::new());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_795_698_000_000);
    let home = transaction.create_home("meeting", &[("title", "Fellestid på Skogheim".into())]);
    let key = create_point(&mut transaction, home, None, None, 1, "Et innspill").expect("text");
    transaction.write(key, "said", true.into());
    notebook
}

fn packed(text: &[u8]) -> Vec<u8> {
    let mut gzip = GzBuilder::new().write(Vec::new(), Compression::fast());
    gzip.write_all(text).and_then(|()| gzip.finish()).expect("memory")
}

/// Returns a document of ours with `records` written into its home unchanged, and a digest that cannot match.
fn document(records: &str) -> String {
    format!(
        "{{\"actors\":[\"0000000000000001\"],\"digest\":\"\",\"erased\":[],\"format\":\"fellestid\",\"homes\":[{{\"id\":\"0.1\",\"records\":[{records}]}}],\"version\":0}}\n"
    )
}

#[test]
fn a_file_cut_short_anywhere_is_named_so() {
    let whole = write(&small());
    for length in 0..whole.len() {
        let expected = match length {
            0 => Damage::Empty,
            1 => Damage::NotOurs,
            _ => Damage::CutShort,
        };
        assert_eq!(read(&whole[..length]), Err(expected), "{length} of {}", whole.len());
    }
}

#[test]
fn plain_text_cut_short_anywhere_is_refused() {
    let whole = write_plain(&small());
    // The line feed that closes the document carries nothing.
    for length in 1..whole.len() - 1 {
        let damage = read(&whole.as_bytes()[..length]).expect_err("cut short");
        let begins_like_ours = length >= "{\"actors\":".len();
        assert_eq!(damage, if begins_like_ours { Damage::CutShort } else { Damage::NotOurs }, "{length}");
    }
    assert_eq!(read(&whole.as_bytes()[..whole.len() - 1]), Ok(small()));
}

#[test]
fn every_bit_of_a_small_file_counts() {
    let notebook = small();
    for whole in [write(&notebook), write_plain(&notebook).into_bytes()] {
        for bit in 0..whole.len() * 8 {
            let mut flipped = whole.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            if let Ok(read) = read(&flipped) {
                assert_eq!(read, notebook, "bit {bit} changed what is read");
            }
        }
    }
}

#[test]
fn every_letter_of_a_backups_drafts_counts() {
    let aside = LocalDrafts::from([("drafts/1.1".to_owned(), "Ingen har sett «dette».".to_owned())]);
    let bytes = write_plain_backup(&small(), &aside).into_bytes();
    assert_eq!(read_backup(&bytes), Ok((small(), aside.clone())));
    assert_eq!(read_backup(&write_backup(&small(), &aside)), Ok((small(), aside)));
    assert_eq!(read(&bytes), Ok(small()));
    let changed = String::from_utf8(bytes).expect("text").replace("Ingen har", "Alle har");
    assert_eq!(read_backup(changed.as_bytes()), Err(Damage::Broken));
    assert_eq!(write_plain_backup(&small(), &LocalDrafts::new()), write_plain(&small()));
}

#[test]
fn flipped_bits_in_a_larger_file_never_change_what_is_read() {
    let notebook = example::notebook();
    let flips = std::env::var("FELLESTID_FLIPS").ok().and_then(|text| text.parse().ok()).unwrap_or(FLIPS);
    let mut random = Random::new(23);
    for whole in [write(&notebook), write_plain(&notebook).into_bytes()] {
        for _ in 0..flips {
            let mut flipped = whole.clone();
            for _ in 0..=random.below(3) {
                let place = random.below(flipped.len());
                flipped[place] ^= 1 << random.below(8);
            }
            if let Ok(read) = read(&flipped) {
                assert_eq!(read, notebook);
            }
            let _ = salvage(&flipped);
        }
    }
}

#[test]
fn salvage_gives_what_is_whole_and_counts_what_is_not() {
    let notebook = small();
    let damaged = write_plain(&notebook).replace("Et innspill", "Et utspill!");
    assert_eq!(read(damaged.as_bytes()), Err(Damage::Broken));
    let saved = salvage(damaged.as_bytes()).expect("a document of ours");
    assert_eq!(saved.records_lost, 1);
    assert_eq!(saved.notebook.records().len(), notebook.records().len() - 1);
    assert!(saved.notebook.records().all(|(key, record)| notebook.get(key) == Some(record)));
}

#[test]
fn what_is_not_ours_is_named_so() {
    let html = b"<!doctype html><html><body>fellestid</body></html>";
    let cases: [(&str, &[u8], Damage); 14] = [
        ("nothing", b"", Damage::Empty),
        ("blank", b" \r\n\t\n", Damage::Empty),
        ("only a byte order mark", b"\xef\xbb\xbf", Damage::Empty),
        ("png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Damage::NotOurs),
        ("jpeg", b"\xff\xd8\xff\xe0\0\x10JFIF", Damage::NotOurs),
        ("pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", Damage::NotOurs),
        ("zip or docx", b"PK\x03\x04\x14\0\x06\0", Damage::NotOurs),
        ("html", html, Damage::NotOurs),
        ("text", "Referat fra fellestid\n- Et innspill".as_bytes(), Damage::NotOurs),
        ("somebody's json", b"{\"format\":\"gpx\",\"homes\":[]}", Damage::NotOurs),
        ("json without a name", b"[1,2,3]", Damage::NotOurs),
        ("utf-16", b"\xff\xfe{\0\"\0", Damage::NotOurs),
        ("locked", b"{\"format\":\"fellestid\",\"locked\":{},\"version\":0}", Damage::Locked),
        ("ours with nothing in it", b"{\"format\":\"fellestid\"}", Damage::Broken),
    ];
    for (name, bytes, damage) in cases {
        assert_eq!(read(bytes), Err(damage), "{name}");
        assert_eq!(salvage(bytes).err(), Some(damage), "{name}");
    }
    assert_eq!(read(&packed(b"hei")), Err(Damage::NotOurs));
}

#[test]
fn what_mail_and_editors_do_to_plain_text_does_no_harm() {
    let notebook = example::notebook();
    let text = write_plain(&notebook);
    let indented = format!("{:#}", serde_json::from_str::<serde_json::Value>(&text).expect("JSON"));
    let changed = [
        text.replace('\n', "\r\n"),
        text.replace('\n', "\r"),
        text.replace('\n', ""),
        format!("\u{feff}{text}"),
        format!("\n {text}\n\n"),
        indented,
    ];
    for changed in changed {
        assert_eq!(read(changed.as_bytes()), Ok(notebook.clone()));
    }
}

#[test]
fn a_newer_version_is_read_and_what_it_added_is_kept() {
    let mut notebook = example::notebook();
    let mut pen = Pen::new(Actor(5));
    let key = *notebook.records().next().expect("a record").0;
    Transaction::begin(&mut pen, &mut notebook, 1).write(
        key,
        "nytt felt",
        Value::List(vec![Value::Map([("a".to_owned(), 1.into())].into())]),
    );
    let newer = write_plain(&notebook).replace("\"version\":0", "\"version\":9,\"window\":{\"open\":true}");
    assert_eq!(read(newer.as_bytes()), Ok(notebook));
}

#[test]
fn bytes_after_the_end_are_damage() {
    let mut bytes = write(&small());
    bytes.push(0);
    assert_eq!(read(&bytes), Err(Damage::Broken));
    assert_eq!(read(format!("{}{{}}", write_plain(&small())).as_bytes()), Err(Damage::Broken));
}

/// Asserts that the file is refused as `damage`, holding no more memory than allowed.
fn is_refused(name: &str, bytes: &[u8], damage: Damage) {
    for (way, (result, held)) in [("read", peak_bytes(|| read(bytes).err())), ("salvage", peak_bytes(|| salvage(bytes).err()))] {
        assert!(held <= READING_BYTES_MAX, "{name}, {way}: {} MiB", held >> 20);
        assert!(way == "salvage" || result == Some(damage), "{name}, {way}: {result:?}");
    }
}

#[test]
fn bombs_are_refused_within_limits() {
    let zeros = packed(&vec![b' '; 200 * 1024 * 1024]);
    is_refused("a gzip bomb", &zeros, Damage::TooLarge);
    is_refused("a file over the limit", &vec![b'{'; FILE_BYTES_MAX + 1], Damage::TooLarge);
    is_refused("plain text over the limit", &vec![b' '; TEXT_BYTES_MAX + 1], Damage::TooLarge);
    let deep = format!("{{\"format\":\"fellestid\",\"homes\":{}", "[".repeat(100_000));
    is_refused("deep lists", deep.as_bytes(), Damage::Broken);
    is_refused("deep maps", document(&"{\"a\":".repeat(DEPTH_MAX)).as_bytes(), Damage::Broken);
}

#[test]
fn a_million_tiny_things_are_refused_within_limits() {
    let record = "{\"at\":0,\"digest\":\"\",\"fields\":{},\"id\":\"0.1\",\"kind\":\"a\"}";
    let many = |item: &str, count: usize| vec![item; count].join(",");
    is_refused("records", document(&many(record, 190_000)).as_bytes(), Damage::TooLarge);
    is_refused("fewer records", document(&many(record, 90_000)).as_bytes(), Damage::TooLarge);
    is_refused("nodes", document(&many("0", NODES_MAX)).as_bytes(), Damage::TooLarge);
    is_refused("empty maps", document(&many("{}", 500_000)).as_bytes(), Damage::TooLarge);
    is_refused("a list with lists", document(&many("[0]", 280_000)).as_bytes(), Damage::TooLarge);
    let keys: Vec<String> = (0..500_000).map(|number| format!("\"{number}\":0")).collect();
    is_refused("keys", document(&format!("{{{}}}", keys.join(","))).as_bytes(), Damage::Broken);
    let texts: Vec<String> = (0..290_000).map(|number| format!("\"{number:032}\"")).collect();
    is_refused("texts", document(&texts.join(",")).as_bytes(), Damage::TooLarge);
    is_refused("a huge text", document(&format!("\"{}\"", "a".repeat(TEXT_BYTES_MAX - 1000))).as_bytes(), Damage::Broken);
    is_refused(
        "a huge escaped text",
        document(&format!("\"{}\"", "\\u00e5".repeat(TEXT_BYTES_MAX / 6 - 1000))).as_bytes(),
        Damage::Broken,
    );
    is_refused("a repeated key", document("{\"at\":0,\"at\":1}").as_bytes(), Damage::Broken);
}

#[test]
fn the_largest_honest_file_opens_within_limits() {
    let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1_795_698_000_000);
    let home = transaction.create_home("meeting", &[("title", "Mange møter".into())]);
    for place in 0..30_000 {
        let text = format!("Innspill nummer {place}: vi planlegger lesing på tvers av fagene, og ser om det virker");
        let key = create_point(&mut transaction, home, Some(home), Some(home), 1, &text).expect("text");
        if place % 2 == 0 {
            transaction.write(key, "said", true.into());
        }
    }
    let bytes = write(&notebook);
    let (result, held) = peak_bytes(|| read(&bytes));
    assert!(result == Ok(notebook), "30,000 points open");
    println!("30,000 points: {} KiB packed, {} MiB held while reading", bytes.len() >> 10, held >> 20);
    assert!(held <= READING_BYTES_MAX, "{} MiB", held >> 20);
}

#[test]
fn a_register_takes_as_many_values_as_tablets_and_no_more() {
    let key = Key::root(Dot { actor: Actor(1), counter: 1 });
    let crowded = |count: u64| {
        let entry =
            |actor| Entry { dot: Dot { actor: Actor(actor), counter: 1 }, written_at_ms: 0, value: Value::Integer(actor as i64) };
        let mut record = Record::new("point", 0);
        record.registers.insert("text".to_owned(), Register::from_parts((0..count).map(entry), Default::default()));
        let mut notebook = Notebook::new();
        notebook.merge_record(key, &record);
        notebook
    };
    let most = crowded(VALUES_PER_REGISTER_MAX as u64);
    assert_eq!(read(&write(&most)), Ok(most));
    assert_eq!(read(&write(&crowded(VALUES_PER_REGISTER_MAX as u64 + 1))), Err(Damage::Broken));
}

#[test]
fn a_forged_dot_keeps_both_and_a_forged_seen_is_told() {
    use fellestid_crdt::difference::{Difference, Effect};
    let notebook = small();
    let (key, record) = notebook.records().find(|(_, record)| record.kind == "point").expect("a point");
    let honest = record.register("text").and_then(Register::only).expect("one text").clone();
    let import = |register: Register| {
        let mut forged = Notebook::new();
        let mut addition = Record::new("point", record.created_at_ms);
        addition.registers.insert("text".to_owned(), register);
        forged.merge_record(*key, &addition);
        Difference::of_import(&notebook, &read(&write(&forged)).expect("well formed"), &|_, _| true)
    };
    let (same_dot, after) = import(Register::new(Entry { value: "forfalsket".into(), ..honest.clone() }));
    assert_eq!(same_dot.effects[key], Effect::TwoVersions);
    assert_eq!(after.get(key).and_then(|record| record.register("text")).map(|text| text.entries().count()), Some(2));
    let mut all = VersionVector::new();
    all.observe(Dot { counter: u64::MAX >> 11, ..honest.dot });
    let (swept, after) = import(Register::from_parts([], all));
    assert_eq!(swept.effects[key], Effect::Changed);
    assert_eq!(after.get(key).map(|record| record.text("text")), Some(""));
}

#[test]
fn a_shared_meeting_takes_its_tiltak_along_and_nothing_else() {
    let mut notebook = example::notebook();
    let home = notebook.roots().find(|(_, record)| record.kind == "meeting").map(|(key, _)| key.home).expect("a meeting");
    let mut pen = Pen::new(Actor(0xdead));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 7);
    let other = transaction.create_home("meeting", &[("title", "Hemmelig samtale".into())]);
    create_point(&mut transaction, other, None, None, 1, "Skal ikke ut");
    let shared = write_plain(&select(&notebook, Selection::Home(home)));
    for word in ["Hemmelig", "Skal ikke ut", "000000000000dead", "Rydde i m", "stolte av"] {
        assert!(!shared.contains(word), "{word}");
    }
    assert!(shared.contains("et annet team") && read(shared.as_bytes()).is_ok());
}

#[test]
fn a_forged_digest_is_no_whole_file() {
    let text = write_plain(&small());
    let place = text.find("\"digest\":\"").expect("a digest") + 10;
    let mut forged = text.into_bytes();
    forged[place] = if forged[place] == b'0' { b'1' } else { b'0' };
    assert_eq!(read(&forged), Err(Damage::Broken));
}

#[test]
fn forged_files_with_right_digests_stay_within_limits() {
    for (count, registers) in [(85_000, 0), (85_000, 1), (40_000, 1), (40_000, 5), (30_000, 6), (2_300, 250), (800, 250)] {
        let mut notebook = Notebook::new();
        for counter in 1..=count {
            let dot = Dot { actor: Actor(1), counter };
            let mut record = Record::new("a", 0);
            let field = |name: usize| (name.to_string(), Register::new(Entry { dot, written_at_ms: 0, value: Value::Null }));
            record.registers.extend((0..registers).map(field));
            notebook.merge_record(Key { home: Dot { actor: Actor(1), counter: 1 }, id: dot }, &record);
        }
        let bytes = write(&notebook);
        let (result, held) = peak_bytes(|| read(&bytes));
        let fits = count as usize <= RECORDS_MAX && count as usize * registers <= REGISTERS_MAX;
        assert!(result == if fits { Ok(notebook) } else { Err(Damage::TooLarge) }, "{count} records of {registers}");
        println!("{count} records of {registers}: {} MiB", held >> 20);
        assert!(held <= READING_BYTES_MAX, "{count} records of {registers}: {} MiB", held >> 20);
    }
}
