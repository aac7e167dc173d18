//! Reads answers that schools have sent, whatever they came as, and says what they are. Writes nothing: what was
//! read is taken in as an import is, with the same way back.

use crate::failure::Failure;
use fellestid_archive::stored::Stored;
use fellestid_browser::Store;
use fellestid_browser::serve::say_alive;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::sorting::gathered;
use fellestid_documents::read_answers;
use fellestid_jobs::{AnswersRead, ReadAnswers};
use fellestid_model::kinds::network::Network;
use fellestid_model::overviews::matrix::{Matrix, School};

/// What the files hold, and the change they would make.
///
/// # Errors
///
/// [`Failure`] if the store cannot be read, or there is no such package.
pub async fn run(store: &Store, ask: &ReadAnswers, buffers: Vec<Vec<u8>>) -> Result<(AnswersRead, Notebook), Failure> {
    let mut notebook = Stored::roots(store).await?.notebook;
    // Which answers are the package's is for the whole of it to say.
    read(store, &mut notebook, vec![ask.package]).await?;
    let networks = Network::all(&notebook).into_iter().map(|network| network.home);
    let homes = Matrix::homes_read(&notebook, ask.package).into_iter().chain(networks).collect();
    read(store, &mut notebook, homes).await?;
    say_alive();
    let (answered_before, _) = counts(&notebook, ask.package).ok_or(Failure::NoMeeting)?;
    let files = ask.file_names.iter().cloned().zip(buffers).collect();
    let (came_in, delta) = read_answers(&mut notebook, ask.package, files, &mut say_alive);
    let (answered, are_teams) = counts(&notebook, ask.package).unwrap_or_default();
    Ok((AnswersRead { came_in, answered_before, answered, are_teams }, delta))
}

async fn read(store: &Store, notebook: &mut Notebook, homes: Vec<Dot>) -> Result<(), Failure> {
    notebook.merge(&Stored::homes(store, &gathered(homes)).await?.notebook);
    Ok(())
}

/// How many of the schools have answered, and of each whether it is a team.
fn counts(notebook: &Notebook, package: Dot) -> Option<(usize, Vec<bool>)> {
    let matrix = Matrix::of(notebook, package)?;
    Some((matrix.answered(), matrix.schools.iter().map(School::is_team).collect()))
}
