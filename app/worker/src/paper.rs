//! Writes a meeting as text for people, and as HTML for print: minutes, invitation, table sheet.

use crate::export::going_along;
use crate::failure::Failure;
use fellestid_archive::stored::{Stored, add_waiting};
use fellestid_browser::Store;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_documents::{Options, Points, With, email, invitation, minutes, table_sheet};
use fellestid_jobs::{Paper, PaperPoints, PaperWish, PaperWritten};
use fellestid_model::kinds::meeting::Meeting;

/// Writes minutes, an invitation or a table sheet of one meeting.
///
/// # Errors
///
/// [`Failure`] if the home is no meeting, or the store cannot be read.
pub async fn run(store: &Store, home: Dot, wish: PaperWish, waiting: &[(Key, String)]) -> Result<PaperWritten, Failure> {
    let mut notebook = Stored::homes(store, &going_along(store, &[home]).await?).await?.notebook;
    add_waiting(&mut notebook, waiting);
    let meeting = Meeting::read(&notebook, home).ok_or(Failure::NoMeeting)?;
    Ok(written(&notebook, &meeting, wish))
}

fn written(notebook: &Notebook, meeting: &Meeting, wish: PaperWish) -> PaperWritten {
    let options = options(wish);
    match wish.paper {
        Paper::Minutes => {
            let letter = email(notebook, meeting, &options);
            let document = minutes(notebook, meeting, &options);
            PaperWritten { subject: letter.subject, plain: letter.body, markdown: document.markdown(), html: document.html() }
        }
        Paper::Invitation => {
            let letter = invitation(notebook, meeting, options.language);
            PaperWritten { subject: letter.subject, markdown: letter.body.clone(), plain: letter.body, html: String::new() }
        }
        Paper::TableSheet => {
            let sheet = table_sheet(notebook, meeting, options.language);
            PaperWritten { subject: sheet.title.clone(), plain: sheet.plain(), markdown: sheet.markdown(), html: sheet.html() }
        }
    }
}

fn options(wish: PaperWish) -> Options {
    let with = |is_with| if is_with { With::Included } else { With::LeftOut };
    Options {
        language: wish.language,
        points: match wish.points {
            PaperPoints::All => Points::All,
            PaperPoints::Said => Points::Said,
            PaperPoints::None => Points::None,
        },
        actions: with(wish.with_actions),
        names: with(wish.with_names),
    }
}
