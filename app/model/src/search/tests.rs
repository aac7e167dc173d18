//! What is found, in which order, and what never is.

use super::{Found, Hit, Index};
use crate::kind::Heading;
use crate::kinds::KindName;
use crate::kinds::action;
use crate::kinds::action::{create, create_from_point};
use crate::kinds::meeting::{self, Meeting, MeetingPlan, Point, create_point};
use crate::kinds::observation;
use crate::kinds::question::QuestionWords;
use crate::kinds::set::edit;
use crate::kinds::set::tags;
use crate::kinds::set::{self, SetWords, ThemeWords};
use crate::method::igp;
use crate::overviews::series;
use crate::shelf::built_in;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::value::Value;
use proptest::prelude::*;

/// A notebook someone is writing in; each act is a second later.
struct Desk {
    pen: Pen,
    notebook: Notebook,
    now_ms: i64,
}

impl Desk {
    fn new() -> Self {
        Desk { pen: Pen::new(Actor(7)), notebook: Notebook::new(), now_ms: 1_000 }
    }

    fn act<T>(&mut self, act: impl FnOnce(&mut Transaction<'_>) -> T) -> T {
        self.now_ms += 1_000;
        act(&mut Transaction::begin(&mut self.pen, &mut self.notebook, self.now_ms))
    }

    fn meeting(&mut self, title: &str, question: &str) -> Dot {
        let questions = vec![QuestionWords {
            text: question.to_owned(),
            parts: vec!["Hvem merker det?".to_owned()],
            ..QuestionWords::default()
        }];
        let title = title.to_owned();
        let words = MeetingPlan {
            title,
            date: String::new(),
            starts_at: 840,
            tables: 1,
            steps: Vec::new(),
            questions,
            ..MeetingPlan::default()
        };
        self.act(|transaction| meeting::create(transaction, &words))
    }

    fn point(&mut self, meeting: Dot, text: &str) -> Key {
        let question = Meeting::read(&self.notebook, meeting).and_then(|meeting| Some(meeting.questions.first()?.key.id));
        self.act(|transaction| create_point(transaction, meeting, question, None, 1, text)).expect("written")
    }

    fn find(&self, query: &str) -> Found {
        Index::of(&self.notebook).find(query, 10)
    }

    fn kinds(&self, query: &str) -> Vec<KindName> {
        self.find(query).hits.into_iter().filter_map(|hit| KindName::of(hit.kind.name)).collect()
    }
}

fn marked(hit: &Hit) -> Vec<&str> {
    hit.marks.iter().map(|mark| &hit.snippet[mark.clone()]).collect()
}

#[test]
fn everything_a_person_looks_for_is_found_where_it_stands() {
    let mut desk = Desk::new();
    let meeting = desk.meeting("Fellestid i november", "Hvordan lærer vi?");
    let point = desk.point(meeting, "Vi planla matteuka");
    let action = desk.act(|transaction| {
        let action = create_from_point(transaction, point).expect("the point is there");
        action::GOAL.write(transaction, Key::root(action), "Hospitering i hverdagen".into());
        action::RESPONSIBLE.write(transaction, Key::root(action), "Teamlederne".into());
        action
    });
    let themes = vec![ThemeWords { title: Some("Ledelse".to_owned()), questions: Vec::new() }];
    desk.act(|transaction| set::create(transaction, &SetWords { title: "Årshjulet".to_owned(), themes, ..SetWords::default() }));
    for (query, kind, place) in [
        ("november", KindName::Meeting, "Fellestid i november"),
        ("lærer", KindName::Question, "Fellestid i november"),
        ("merker", KindName::SubQuestion, "Fellestid i november"),
        ("teamleder hospit", KindName::Action, "Fellestid i november"),
        ("årshjul", KindName::Set, "Årshjulet"),
        ("ledelse", KindName::Theme, "Årshjulet"),
    ] {
        let found = desk.find(query);
        assert_eq!((found.total, found.hits[0].kind, found.hits[0].place.as_str()), (1, kind.kind(), place), "{query}");
    }
    assert_eq!(desk.kinds("matteuka"), [KindName::Action, KindName::Point], "the newer first");
    assert_eq!(desk.find("teamleder").hits[0].key, Key::root(action));
    assert!(Index::of(&built_in()).find("vi", 3).total > 3);
}

#[test]
fn every_word_of_a_tiltak_is_found() {
    let mut desk = Desk::new();
    let action = desk.act(|transaction| create(transaction, ""));
    let fields = [
        &action::WHAT,
        &action::GOAL,
        &action::SIGN,
        &action::RESPONSIBLE,
        &action::CONTEXT,
        &action::BUILDS_ON,
        &action::OUTCOME,
        &action::LEARNING,
    ];
    for field in fields {
        desk.act(|transaction| {
            transaction.write(Key::root(action), field.name(), Value::text(format!("Om {}et", field.name().replace('_', ""))))
        });
    }
    for field in fields {
        let found = desk.find(&format!("{}et", field.name().replace('_', "")));
        assert_eq!((found.total, found.hits[0].key), (1, Key::root(action)), "{field:?}");
    }
}

#[test]
fn what_was_seen_is_found_and_leads_to_its_tiltak() {
    let mut desk = Desk::new();
    let action = desk.act(|transaction| create(transaction, "Besøke en time"));
    desk.act(|transaction| observation::create(transaction, action, "Elevene spurte hverandre", "")).expect("not blank");
    let found = desk.find("hverandre");
    let hit = found.hits.first().expect("found");
    assert_eq!((found.total, hit.heading, hit.key.home), (1, Heading::Observations, action));
    assert_eq!(hit.place, "Besøke en time");
    assert_eq!(desk.find("besøke").hits[0].place, "", "a tiltak of no meeting stands nowhere");
}

#[test]
fn a_meeting_is_found_by_what_its_leader_wrote() {
    let mut desk = Desk::new();
    let home = desk.act(|transaction| meeting::create(transaction, &MeetingPlan { steps: igp(45), ..MeetingPlan::default() }));
    let step = Meeting::read(&desk.notebook, home).expect("the meeting").steps[0].key;
    let fields =
        [(Key::root(home), "title"), (Key::root(home), "place"), (Key::root(home), "note"), (step, "title"), (step, "about")];
    for (number, (key, name)) in fields.into_iter().enumerate() {
        let mut other = desk.notebook.clone();
        let number = u64::try_from(number).expect("small");
        Transaction::begin(&mut Pen::new(Actor(20 + number)), &mut other, 9_000).write(
            key,
            name,
            Value::text(format!("eple{number}")),
        );
        desk.act(|transaction| transaction.write(key, name, Value::text(format!("pære{number}"))));
        desk.notebook.merge(&other);
        for query in [format!("eple{number}"), format!("pære{number}")] {
            assert_eq!(desk.find(&query).hits.first().map(|hit| hit.key), Some(Key::root(home)), "{name}: {query}");
        }
    }
}

#[test]
fn a_set_is_found_by_its_tags_its_series_and_its_film() {
    let mut desk = Desk::new();
    let set =
        desk.act(|transaction| set::create(transaction, &SetWords { title: "Årshjulet".to_owned(), ..SetWords::default() }));
    desk.act(|transaction| {
        tags::add(transaction, set, "Leseløftet");
        series::set(transaction, set, "Høstrekka", Some(2));
        edit::set_field(transaction, set, &set::STIMULUS_TITLE, "Filmen om skogen");
    });
    for query in ["leseløft", "høstrekk", "skogen"] {
        assert_eq!(desk.find(query).hits.first().map(|hit| hit.key), Some(Key::root(set)), "{query}");
    }
}

#[test]
fn capitals_and_accents_do_not_hide_a_word() {
    let mut desk = Desk::new();
    let meeting = desk.meeting("Møte", "Spørsmål");
    desk.point(meeting, "ÉN idé på Ål, sa Bjo\u{308}rn");
    for (query, marks) in
        [("en", "ÉN"), ("IDE", "idé"), ("ål", "Ål"), ("a\u{30a}l", "Ål"), ("bjørn", "Bjo\u{308}rn"), ("björn", "Bjo\u{308}rn")]
    {
        assert_eq!(marked(&desk.find(query).hits[0]), [marks], "{query}");
    }
    assert_eq!(desk.find("al").total, 0);
    assert_eq!(desk.find("bjorn").total, 0);
}

#[test]
fn titles_come_first_then_beginnings_of_words_then_the_newest() {
    let mut desk = Desk::new();
    let meeting = desk.meeting("Om lesing", "Hva er en god time?");
    let old = desk.point(meeting, "lesing hver dag");
    let inside = desk.point(meeting, "høytlesing");
    let new = desk.point(meeting, "mer lesing");
    let keys: Vec<Key> = desk.find("lesing").hits.into_iter().map(|hit| hit.key).collect();
    assert_eq!(keys, [Key::root(meeting), new, old, inside]);
    let found = Index::of(&desk.notebook).find("lesing", 1);
    assert_eq!((found.hits.len(), found.total), (1, 4));
}

#[test]
fn every_word_of_the_query_has_to_be_there() {
    let mut desk = Desk::new();
    let meeting = desk.meeting("Møte", "Spørsmål");
    desk.point(meeting, "Vi leser høyt, og skriver etterpå");
    assert_eq!(marked(&desk.find("«skriv» les").hits[0]), ["les", "skriv"]);
    assert_eq!(desk.find("les regn").total, 0);
    for nothing in ["", "  ", "?!"] {
        assert_eq!(desk.find(nothing), Found::default());
    }
}

#[test]
fn what_is_deleted_or_erased_is_never_found() {
    let mut desk = Desk::new();
    let meeting = desk.meeting("Møte", "Hva er hemmelig?");
    let deleted = desk.point(meeting, "hemmelig slettet");
    let erased = desk.point(meeting, "hemmelig borte");
    let mut index = Index::of(&desk.notebook);
    assert_eq!(index.find("hemmelig", 10).total, 3);
    desk.act(|transaction| transaction.delete(deleted));
    desk.act(|transaction| transaction.erase(erased));
    index.add(&desk.notebook, meeting);
    assert_eq!(index.find("hemmelig", 10).total, 1);
    desk.act(|transaction| transaction.delete(Key::root(meeting)));
    index.add(&desk.notebook, meeting);
    assert_eq!(index.find("hemmelig", 10), Found::default());
    assert_eq!(desk.find("hemmelig"), Found::default());
}

#[test]
fn either_of_two_versions_is_found() {
    let mut desk = Desk::new();
    let meeting = desk.meeting("Møte", "Spørsmål");
    let point = desk.point(meeting, "først");
    let mut other = desk.notebook.clone();
    Transaction::begin(&mut Pen::new(Actor(8)), &mut other, 9_000).write(point, "text", "eple".into());
    desk.act(|transaction| transaction.write(point, "text", "pære".into()));
    desk.notebook.merge(&other);
    assert_eq!(["eple", "pære", "først"].map(|query| desk.find(query).total), [1, 1, 0]);
}

#[test]
fn a_long_point_is_shown_around_the_find() {
    let mut desk = Desk::new();
    let meeting = desk.meeting("Møte", "Spørsmål");
    desk.point(meeting, &format!("{}nålen\nligger {}", "høy ".repeat(100), "strå ".repeat(100)));
    let hit = desk.find("nål").hits.remove(0);
    assert_eq!(marked(&hit), ["nål"]);
    assert!(hit.snippet.starts_with("…høy ") && hit.snippet.contains("nålen ligger strå"), "{}", hit.snippet);
    assert!(hit.snippet.ends_with(" strå…") && hit.snippet.chars().count() <= 122, "{}", hit.snippet);
}

#[test]
fn a_meeting_without_a_title_has_no_title_hit() {
    let mut desk = Desk::new();
    let untitled = desk.meeting("", "Spørsmål");
    desk.act(|transaction| transaction.write(Key::root(untitled), "note", "Om skogen".into()));
    let titled = desk.meeting("Skogen", "Spørsmål");
    desk.point(untitled, "skogen igjen");
    let hits = desk.find("skogen").hits;
    assert_eq!((hits[0].key, hits[2].snippet.as_str()), (Key::root(titled), "Om skogen"));
}

proptest! {
    #[test]
    fn marks_are_whole_letters_in_order_whatever_is_written(text in any::<String>(), query in any::<String>()) {
        let words = super::fold::words(&query);
        let (snippet, marks) = super::snippet::of(&text, &words);
        prop_assert!(marks.iter().all(|mark| snippet.get(mark.clone()).is_some_and(|marked| !marked.is_empty())));
        prop_assert!(marks.windows(2).all(|pair| pair[0].end < pair[1].start));
    }

    #[test]
    fn every_word_of_a_point_finds_it(text in "[a-zA-ZæøåéÉö ,.?\n-]{1,200}", place in any::<prop::sample::Index>()) {
        let mut desk = Desk::new();
        let meeting = desk.meeting("", "");
        let words: Vec<&str> = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        prop_assume!(!words.is_empty());
        let key = desk.point(meeting, &text);
        let found = desk.find(words[place.index(words.len())]);
        let hit = found.hits.iter().find(|hit| hit.key == key);
        prop_assert!(hit.is_some_and(|hit| !hit.marks.is_empty()), "{:?}", found);
    }

    #[test]
    fn a_home_added_anew_is_as_if_all_were_built_again(texts in prop::collection::vec("[a-c ]{1,6}", 1..12), deleted in any::<prop::sample::Index>()) {
        let mut desk = Desk::new();
        let homes = [desk.meeting("a", "b"), desk.meeting("c", "a b")];
        let mut index = Index::of(&desk.notebook);
        for (place, text) in texts.iter().enumerate() {
            let home = homes[place % 2];
            desk.act(|transaction| create_point(transaction, home, None, None, 1, text));
            index.add(&desk.notebook, home);
        }
        let points = Point::all(&desk.notebook, homes[0]);
        if !points.is_empty() {
            desk.act(|transaction| transaction.delete(deleted.get(&points).key));
            index.add(&desk.notebook, homes[0]);
        }
        for query in ["a", "b c", "ab"] {
            prop_assert_eq!(index.find(query, 10), desk.find(query));
        }
    }
}

/// Run in release: `cargo test --release -p fellestid-core --lib -- --ignored --nocapture search`.
#[test]
#[ignore = "a measurement"]
fn ten_thousand_points_are_searched_within_thirty_milliseconds() {
    let mut desk = Desk::new();
    let syllables = ["lær", "vi", "skri", "ving", "sam", "tale", "ele", "ver", "tid", "høy", "opp", "gave", "mål", "ne"];
    let mut seed = 1_u64;
    let mut draw = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let mut word = || (0..2 + draw(3)).map(|_| syllables[draw(14) as usize]).collect::<String>();
    for meeting in 0..100 {
        let home = desk.meeting(&format!("Møte {meeting} {}", word()), &word());
        for _ in 0..100 {
            let text: Vec<String> = (0..14).map(|_| word()).collect();
            desk.point(home, &text.join(" "));
        }
    }
    let started = std::time::Instant::now();
    let index = Index::of(&desk.notebook);
    println!("built in {:?}", started.elapsed());
    for query in ["skriving", "e", "læring elever", "samtale tid mål høy", "finnes ikke", "vi vi"] {
        let started = std::time::Instant::now();
        let found = index.find(query, 20);
        let gone = started.elapsed();
        println!("{query:?}: {} of {} in {gone:?}", found.hits.len(), found.total);
        assert!(gone.as_millis() <= 30, "{query}: {gone:?}");
    }
}
