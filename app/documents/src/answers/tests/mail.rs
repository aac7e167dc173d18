//! Answers in a mail. What lies under them, a signature, the tasks of the form and what a school got back are no answer.

use super::*;
use crate::arrived;
use fellestid_model::overviews::arrived::Arrived;

#[test]
fn the_form_that_lies_under_a_mail_is_no_answer() {
    let asked = "> Skole:\n> § 1 Hva har dere prøvd?\n> § 2 Hva ser dere?\n";
    for (mail, first, second) in [
        ("Skole: Skogheim skole\n§ 2 Hva ser dere?\nElevene spør mer\n\n", None, "Elevene spør mer"),
        ("Skole: Skogheim skole\n§ 1 Hva har dere prøvd?\nVi leser\n§ 2\nMer ro\n\n", Some("Vi leser"), "Mer ro"),
    ] {
        let mut round = round();
        round.gather(&[("svar.txt", format!("{mail}{asked}").as_bytes())]);
        let told = round.told(0);
        assert_eq!(told[0], first.map(|text| one(text, May::Adviser)).unwrap_or_default(), "{mail}");
        assert_eq!(told[1], one(second, May::Adviser), "{mail}");
    }
}

#[test]
fn a_signature_and_a_mail_below_are_no_part_of_an_answer() {
    let text = |words: &str| vec![(Answer::Text(words.into()), May::Adviser)];
    let asked = "Den 20. nov. 2026 kl. 10.12 skrev Utviklingsveileder <a@b.no>:";
    let outlook = "Fra: Utviklingsveileder <a@b.no>\nSendt: fredag 20. november 2026 10:12\nTil: Heidal\nEmne: Spørsmål";
    let cases = [
        (
            "§ 1\nVi leser\n§ 2\nVi rakk det ikke\n\nVennlig hilsen\nAnne Berg\nrektor, Heidal skole\ntlf 99 99 99 99".to_owned(),
            text("Vi leser"),
            vec![(Answer::NotReached, May::Adviser)],
        ),
        (format!("§ 1\nVi leser\n§ 2\n\nMvh Per\n{asked}\nHei, her er spørsmålene."), text("Vi leser"), vec![]),
        (
            format!("§ 1\nVi leser\n§ 2\nMer ro\n\n{outlook}\n\nHei! Her er spørsmålene.\nDe er to."),
            text("Vi leser"),
            text("Mer ro"),
        ),
        (
            "§ 1\nVi leser\n\nHelsing Kari\n\n§ 2 Hva ser dere?\nMer ro\nKind regards,\nKari".to_owned(),
            text("Vi leser"),
            text("Mer ro"),
        ),
        // Long quoted words under a signature, and answers in the quoted mail.
        (
            format!("§ 1\nVi leser\n§ 2\nMer ro\nMvh\nPer\n{}", "> Hei! Her er det vi spør om.\n".repeat(20)),
            text("Vi leser"),
            text("Mer ro"),
        ),
        (
            format!("Svar under.\nMvh Per\n{asked}\n> § 1 Hva har dere prøvd?\nVi leser\n> § 2\nMer ro"),
            text("Vi leser"),
            text("Mer ro"),
        ),
        // The choice is below the signature.
        (
            "§ 1\nVi leser\n§ 2\nMer ro\nMvh Per\nHvem kan se svaret?\n☒ Med skolens navn".to_owned(),
            text("Vi leser"),
            vec![(Answer::Text("Mer ro".into()), May::Named)],
        ),
        // Words of an answer.
        (
            "§ 1\nHilsen fra elevrådet kom på møtet, og alle leste den.\nVi svarte.\n§ 2\nFra: elevrådet\nMer ro".to_owned(),
            text("Hilsen fra elevrådet kom på møtet, og alle leste den.\nVi svarte."),
            text("Fra: elevrådet\nMer ro"),
        ),
    ];
    for (mail, first, second) in cases {
        for (name, head) in [("svar.txt", ""), ("svar.eml", "From: a@b.no\nContent-Type: text/plain; charset=utf-8\n\n")] {
            let mut round = round();
            round.gather(&[(name, format!("{head}Skole: Skogheim skole\n{mail}\n").as_bytes())]);
            let cells = &round.matrix().schools[0].cells;
            let told =
                |ask: &Ask| cells.get(&ask.key.id).into_iter().flatten().map(|said| (said.answer.clone(), said.may)).collect();
            assert_eq!(round.asks.iter().map(told).collect::<Cells>(), [first.clone(), second.clone()], "{name}: {mail}");
        }
    }
}

/// Returns the lines as a mail program breaks them.
fn broken(text: &str, chars_max: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut width = 0;
        for word in line.split(' ') {
            let is_full = width > 0 && width + 1 + word.chars().count() > chars_max;
            out.push_str(if width == 0 {
                ""
            } else if is_full {
                "\n"
            } else {
                " "
            });
            width = if is_full || width == 0 { word.chars().count() } else { width + 1 + word.chars().count() };
            out.push_str(word);
        }
        out.push('\n');
    }
    out
}

#[test]
fn tasks_of_a_form_are_no_answer() {
    let expected = [one("Vi leser\nsammen", May::Nameless), one("Mer ro & <orden>", May::Named)];
    for (language, width) in Language::ALL.into_iter().flat_map(|language| (50..=80).map(move |width| (language, width))) {
        let asking = round();
        let package = Package::read(&asking.notebook, asking.package).expect("a package");
        let asked = broken(&form(&asking.notebook, &package, language).plain(), width);
        assert!(asked.contains("§ 1 les den først"));
        let quoted: String = asked.lines().map(|line| format!("> {line}\n")).collect();
        let above =
            "Skole: Skogheim skole\n§ 1\nVi leser\nsammen\nx Uten skolens navn\n§ 2\nMer ro & <orden>\nx Med skolens navn\n";
        let filled = broken(&asking.filled("Skogheim skole").plain(), width);
        for mail in [format!("{above}\n{asked}"), format!("{above}{quoted}"), filled] {
            let mut round = round();
            round.gather(&[("svar.txt", mail.as_bytes())]);
            assert_eq!(round.told(0), expected, "{language:?}, {width}: {mail}");
            assert!(round.matrix().schools[1..].iter().all(|school| !school.is_answered()));
        }
    }
}

#[test]
fn what_a_school_got_back_is_no_answer() {
    for language in Language::ALL {
        let mut round = round();
        round.gather(&[("svar.docx", &docx(&[round.filled("Skogheim skole")]))]);
        let told = round.told(0);
        let got = arrived(&Arrived::of(&round.matrix(), round.units[0]).expect("it has answered"), language);
        let word = docx(std::slice::from_ref(&got));
        assert_eq!(round.gather(&[("fått.docx", &word)]).taken, 0, "{language:?}");
        let quoted: String = got.plain().lines().map(|line| format!("> {line}\n")).collect();
        let reply = format!("Skole: Skogheim skole\n§ 1\nVi leser mer\n\nMvh Skogheim\n\n> {}\n{quoted}", got.title);
        round.gather(&[("svar.txt", reply.as_bytes())]);
        let first = round.told(0)[0].iter().map(|(text, _)| text.clone()).collect::<Vec<String>>();
        assert!(first.iter().any(|text| text.starts_with("Vi leser mer") && !text.contains("sammen")), "{first:?}");
        assert_eq!(round.told(0)[1], told[1], "{language:?}");
    }
}
