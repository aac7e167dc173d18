//! Whose an answer is: by its sender, by its name, and by what somebody has said before.

use super::*;
use fellestid_model::kinds::report::{Report, create_unlisted};
use fellestid_model::kinds::{reading, received};
use fellestid_model::overviews::strays::Stray;
use fellestid_model::share::{Selection, select};

#[test]
fn a_sender_is_known_and_a_near_name_is_offered() {
    let mut round = round();
    let text = "\n\n§ 1\nVi leser\n";
    let gathered = round.gather(&[("a.eml", format!("From: Rektor <Post@Nesvåg.no>{text}").as_bytes())]);
    assert_eq!((round.told(2)[0].clone(), gathered.unplaced.len()), (one("Vi leser", May::Adviser), 0));
    let gathered = round.gather(&[("b.txt", b"Skole: Skogheim oppvekstsenter\n\xc2\xa7 1\nVi skriver")]);
    assert_eq!(gathered.unplaced, [Unplaced { file: "b.txt".into(), guess: Some("Skogheim skole".into()) }]);
    assert!(round.told(0)[0].is_empty(), "offered, not taken for it");
}

#[test]
fn a_pasted_mail_is_known_by_who_sent_it() {
    for head in [
        "Fra: Anne Berg <Post@Nesvåg.no>\nSendt: fredag 20. november 2026 10:12\nTil: Utviklingsveileder\nEmne: Svar\n\nHei!",
        "Frå: post@nesvåg.no",
        "**From:** Anne Berg [mailto:post@nesvåg.no]",
    ] {
        let mut round = round();
        let gathered = round.gather(&[("limt.txt", format!("{head}\n\n§ 1\nVi leser\n").as_bytes())]);
        assert_eq!((round.told(2)[0].clone(), gathered.unplaced), (one("Vi leser", May::Adviser), vec![]), "{head}");
    }
    // A name that is no school's here: the address proposes one.
    let mut round = round();
    round.gather(&[("limt.txt", "Fra: post@nesvåg.no\n\nSkole: Skauheim\n§ 1\nVi leser\n".as_bytes())]);
    let strays = Stray::all(&round.notebook, round.package);
    assert_eq!(strays.iter().map(|stray| stray.guess).collect::<Vec<_>>(), [Some(round.units[2])]);
}

#[test]
fn a_near_name_from_the_schools_own_address_is_placed() {
    for (school, place) in [
        ("Nes", Some(2)),
        ("Nes skole", Some(2)),
        ("Nes barneskole, Nesvåg kommune", Some(2)),
        ("Skogheim skole", Some(0)),
        ("Skogheim", None),
        ("Nesheim", None),
    ] {
        let mut round = round();
        let mail = format!("From: post@nesvåg.no\nContent-Type: text/plain; charset=utf-8\n\nSkole: {school}\n§ 1\nVi leser\n");
        let gathered = round.gather(&[("svar.eml", mail.as_bytes())]);
        assert_eq!(gathered.unplaced.len(), usize::from(place.is_none()), "{school}");
        let answered: Vec<usize> = (0..3).filter(|place| !round.told(*place)[0].is_empty()).collect();
        assert_eq!(answered, place.into_iter().collect::<Vec<usize>>(), "{school}");
    }
}

#[test]
fn an_unlisted_school_is_asked_about_once() {
    let mut round = round();
    let (package, ask) = (round.package, round.asks[0].key.id);
    let bytes = own(&round, |transaction| {
        let home = create_unlisted(transaction, package, "Skogheim");
        set_answer(transaction, home, ask, "", (&Answer::Text("Vi leser".into()), May::Named));
    });
    let guess = Some("Skogheim skole".to_owned());
    assert_eq!(round.gather(&[("a.fellestid", &bytes)]).unplaced, [Unplaced { file: "a.fellestid".into(), guess }]);
    let report = Report::all(&round.notebook, package)[0].home;
    let mut pen = Pen::new(Actor(0xad03));
    let mut transaction = Transaction::begin(&mut pen, &mut round.notebook, 2);
    let home = reading::create(&mut transaction, package);
    reading::set_placed(&mut transaction, home, report, Some(round.units[0]));
    assert!(round.gather(&[("a.fellestid", &bytes)]).unplaced.is_empty());
    assert_eq!(round.told(0)[0], one("Vi leser", May::Named));
}

#[test]
fn what_has_no_school_is_told_apart_and_put_in_its_place() {
    let mut round = round();
    let mut pen = Pen::new(Actor(0x77));
    let mut notebook = round.notebook.clone();
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
    let unlisted = create_unlisted(&mut transaction, round.package, "Nesheim");
    set_answer(&mut transaction, unlisted, round.asks[0].key.id, "", (&Answer::Text("Fra appen".into()), May::Named));
    let own = write(&select(&notebook, Selection::Home(unlisted)));
    round.gather(&[
        ("a.txt", "§ 1\nVi leser\n§ 2\nMer ro".as_bytes()),
        ("b.txt", "§ 2\nElevene spør".as_bytes()),
        ("c.txt", "Skole: Skogheim oppvekstsenter\n§ 1\nVi måler".as_bytes()),
        ("d.fellestid", &own),
    ]);
    let told = |stray: &Stray| {
        let words: Vec<String> = stray.answers.iter().map(|(code, answer)| format!("{code} {}", answer.words())).collect();
        (stray.school.clone(), stray.guess, words.join(", "))
    };
    let strays = Stray::all(&round.notebook, round.package);
    let expected = [
        (String::new(), None, "§ 1 Vi leser, § 2 Mer ro".to_owned()),
        (String::new(), None, "§ 2 Elevene spør".to_owned()),
        ("Skogheim oppvekstsenter".to_owned(), Some(round.units[0]), "§ 1 Vi måler".to_owned()),
        ("Nesheim".to_owned(), None, "§ 1 Fra appen".to_owned()),
    ];
    assert_eq!(strays.iter().map(told).collect::<Vec<_>>(), expected);
    let mut pen = Pen::new(Actor(0x78));
    let mut transaction = Transaction::begin(&mut pen, &mut round.notebook, 2);
    for (stray, unit) in strays.iter().zip([0, 1, 0, 2]) {
        stray.place(&mut transaction, round.package, round.units[unit]);
    }
    assert_eq!(Stray::all(&round.notebook, round.package), []);
    let words = |place: usize| round.told(place).concat().into_iter().map(|(text, _)| text).collect::<Vec<String>>();
    assert_eq!(words(0), ["Vi leser", "Vi måler", "Mer ro"]);
    assert_eq!((words(1), words(2)), (vec!["Elevene spør".to_owned()], vec!["Fra appen".to_owned()]));
}

#[test]
fn who_was_placed_once_needs_no_placing_next_round() {
    let mut round = round();
    let mail = |school: &str, from: &str| format!("From: {from}\n\n{school}§ 1\nVi leser\n").into_bytes();
    let files = [mail("", "Kari Nes <Kari@Privat.no>"), mail("Skole: Skauheim\n", "inspektor@privat.no")];
    let heap = |name: &str| [(format!("{name}-a.eml"), &files[0]), (format!("{name}-b.eml"), &files[1])];
    let gather = |round: &mut Round, name: &str, actor: u64| {
        let heap = heap(name);
        round.gather_by(Actor(actor), &heap.each_ref().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))
    };
    assert_eq!(gather(&mut round, "host", 0xad02).unplaced.len(), 2);
    let mut pen = Pen::new(Actor(0x78));
    for stray in Stray::all(&round.notebook, round.package) {
        let unit = if stray.school.is_empty() { round.units[1] } else { round.units[0] };
        stray.place(&mut Transaction::begin(&mut pen, &mut round.notebook, 2), round.package, unit);
    }
    // Once it is placed, who sent it stands with the school alone.
    let of_readings = round.notebook.records().filter(|(_, record)| record.kind == received::KIND);
    let texts = of_readings.flat_map(|(_, record)| record.content()).filter_map(|entry| entry.value.as_text());
    assert!(!texts.into_iter().any(|text| text.contains('@')));
    // The next round is another package to the same schools.
    let mut transaction = Transaction::begin(&mut pen, &mut round.notebook, 3);
    let next = package::create(&mut transaction, &PackageWords { title: "Våren".into(), ..PackageWords::default() });
    ask::create(&mut transaction, next, "Hva nå?", None);
    for (unit, name) in round.units.iter().zip(["Skogheim skole", "Nes skole", "Nes skole"]) {
        addressee::create(&mut transaction, next, Some(*unit), name, "");
    }
    (round.package, round.asks) = (next, Ask::all(&round.notebook, next));
    assert_eq!(gather(&mut round, "var", 0xad03).unplaced, []);
    assert_eq!([round.told(0), round.told(1)], [[one("Vi leser", May::Adviser)], [one("Vi leser", May::Adviser)]]);
}
