//! Any words of a school come back as it wrote them, and no bytes do harm.

use super::*;
use crate::arrived;
use fellestid_model::overviews::arrived::Arrived;
use proptest::prelude::*;

/// Lines that the form's reader would take for the form's own, and any others.
fn hostile_lines() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(
        prop_oneof![
            proptest::sample::select(vec![
                "",
                "§ 1",
                "- § 2 er vanskelig",
                "§ 9 A",
                "Med skolens navn",
                "☒ Uten skolens navn",
                "Hvem kan se svaret?",
                "Hvem var med på svaret: lærerne",
                "☒ Lærerne",
                "Slutt på svaret",
                "Skole: Nes skole",
                "Skole:",
                "Skolen:",
                "> sitat",
                "_ _",
                "_kursiv_",
                "Spørsmålet er til elevrådet.",
                "Skriv hva elevrådet sier, uten navn på elever",
                "Vi rakk det ikke.",
                "Hva ser dere?",
                "\u{2060}",
                "-- ",
                "Mvh Per",
                "Vennlig hilsen",
                "Vennleg helsing, Kari Nes",
                "Kind regards,",
                "Best",
                "Per Ås",
                "rektor, Heidal skole",
                "Sendt fra min iPad",
                "Den 20. nov. 2026 kl. 10.12",
                "skrev Anne <a@b.no>:",
                "20. nov. 2026 kl. 10:12 skreiv A B:",
                "On 20 Nov 2026 at 10:12, A B wrote:",
                "Fra: Anne Berg <a@b.no>",
                "Sendt: fredag 20. november",
                "From: A",
                "Sent: now",
                "-----Opprinnelig melding-----",
                "a;b,c",
            ])
            .prop_map(str::to_owned),
            "\\PC{0,30}",
        ],
        1..5,
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_of_a_school_come_back_as_it_wrote_them(
        lines in hostile_lines(),
        choice in 0..3usize,
    ) {
        let answer = Answer::Text(lines.join("\n"));
        let given = [(answer.clone(), May::ALL[choice]), (Answer::Nothing, May::Adviser)];
        let expected = match as_lines(&answer) {
            Answer::Text(text) if text.is_empty() => vec![],
            answer => vec![(answer, May::ALL[choice])],
        };
        for (way, came) in came_back(&sent(&round(), 0, &given, Language::Bokmal), 0) {
            prop_assert_eq!(&came[0], &expected, "{}", way);
            prop_assert_eq!(&came[1], &[(Answer::Nothing, May::Adviser)], "{}", way);
        }
    }

    #[test]
    fn any_words_that_a_school_got_back_are_no_answer(lines in hostile_lines(), language in 0..3usize) {
        let mut round = round();
        let (package, unit, ask) = (round.package, round.units[0], round.asks[0].clone());
        let mut pen = Pen::new(Actor(0xad04));
        let mut transaction = Transaction::begin(&mut pen, &mut round.notebook, 2);
        let home = report::create(&mut transaction, package, unit);
        let answer = Answer::Text(format!("Vi\n{}", lines.join("\n")));
        set_answer(&mut transaction, home, ask.key.id, &ask.text, (&answer, May::Named));
        let before = round.told(0);
        let got = arrived(&Arrived::of(&round.matrix(), unit).expect("it has answered"), Language::ALL[language]);
        round.gather(&[("fått.docx", &docx(std::slice::from_ref(&got)))]);
        prop_assert_eq!(&round.told(0), &before);
        let quoted: String = got.plain().lines().map(|line| format!("> {line}\n")).collect();
        round.gather(&[("svar.txt", format!("Skole: Skogheim skole\n§ 1\nVi leser mer\n\n{quoted}").as_bytes())]);
        let told = round.told(0);
        let more: Vec<&str> = told[0].iter().map(|(text, _)| text.as_str()).filter(|text| *text != before[0][0].0).collect();
        prop_assert_eq!(more, ["Vi leser mer"]);
        prop_assert_eq!(&told[1], &before[1]);
    }

    #[test]
    fn any_bytes_are_read_or_refused(
        bytes in proptest::collection::vec(any::<u8>(), 0..400), head in 0..6usize, name in 0..6usize,
    ) {
        let heads: [&[u8]; 6] = [b"", b"PK\x03\x04", b"From: a\nContent-Type: multipart/x; boundary=\"\"\n\n--", b"Skole;\xc2\xa7 1\n", b"\x1f\x8b", b"\xff\xfe"];
        let names = ["a.docx", "a.eml", "a.csv", "a.txt", "a.fellestid", "a.xlsx"];
        round().gather(&[(names[name], &[heads[head], &bytes].concat())]);
    }

    #[test]
    fn a_changed_word_file_is_read_or_refused(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let mut round = round();
        let mut bytes = docx(&[round.filled("Skogheim skole")]);
        let place = at.index(bytes.len());
        bytes[place] = byte;
        round.gather(&[("a.docx", &bytes)]);
        bytes.truncate(cut.index(bytes.len()));
        round.gather(&[("b.docx", &bytes)]);
    }
}
