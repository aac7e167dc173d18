//! The texts of one meeting in three languages, as people get them, kept to the byte in
//! `expected/`. `FELLESTID_BLESS=1` writes them anew; look at the difference before it is kept.

mod example;

use fellestid_documents::{Email, Options, Points, With, email, invitation, minutes, table_sheet};
use fellestid_model::language::Language;
use std::path::Path;

fn folder(language: Language) -> &'static str {
    match language {
        Language::Bokmal => "bokmal",
        Language::Nynorsk => "nynorsk",
        Language::English => "english",
    }
}

fn is_as_kept(language: Language, name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected").join(folder(language)).join(name);
    if std::env::var_os("FELLESTID_BLESS").is_some() {
        std::fs::write(&path, found).expect("written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == found, "{} differs; FELLESTID_BLESS=1 writes it anew. Found:\n{found}", path.display());
}

fn as_text(email: &Email) -> String {
    format!("{}\n\n{}", email.subject, email.body)
}

#[test]
fn minutes_are_as_before() {
    for language in Language::ALL {
        let (notebook, meeting) = example::meeting(language);
        is_as_kept(language, "minutes.md", &minutes(&notebook, &meeting, &Options::everything(language)).markdown());
    }
}

#[test]
fn the_e_mail_is_as_before() {
    for language in Language::ALL {
        let (notebook, meeting) = example::meeting(language);
        is_as_kept(language, "email.txt", &as_text(&email(&notebook, &meeting, &Options::everything(language))));
    }
}

#[test]
fn the_shortest_e_mail_is_as_before() {
    let options = |language| Options { language, points: Points::None, actions: With::Included, names: With::LeftOut };
    for language in Language::ALL {
        let (notebook, meeting) = example::meeting(language);
        is_as_kept(language, "email_without_points_and_names.txt", &as_text(&email(&notebook, &meeting, &options(language))));
    }
}

#[test]
fn the_invitation_is_as_before() {
    for language in Language::ALL {
        let (notebook, meeting) = example::meeting(language);
        is_as_kept(language, "invitation.txt", &as_text(&invitation(&notebook, &meeting, language)));
    }
}

#[test]
fn the_table_sheet_is_as_before() {
    for language in Language::ALL {
        let (notebook, meeting) = example::meeting(language);
        is_as_kept(language, "table_sheet.md", &table_sheet(&notebook, &meeting, language).markdown());
    }
}
