//! A folder that several devices keep the same notebook in: takes in what the others have written there, and says
//! what this device's own file is to hold: what a backup holds, without the values beside it. Asked twice it finds
//! everything there.

use crate::export::chosen;
use crate::failure::Failure;
use crate::import;
use fellestid_archive::stored::{Stored, add_waiting};
use fellestid_browser::Store;
use fellestid_browser::serve::say_alive;
use fellestid_crdt::folder::Folder;
use fellestid_jobs::{FolderSynced, SyncFolder};

/// Returns the bytes of the own file, if it is to be another, and what was found.
///
/// # Errors
///
/// Returns [`Failure`] if the store cannot be read or written.
pub async fn run(store: &Store, ask: &SyncFolder, buffers: &[Vec<u8>]) -> Result<(Vec<Vec<u8>>, FolderSynced), Failure> {
    let folder = read(ask, buffers, say_alive);
    let homes = import::run(store, &folder.notebook, &ask.left_out, ask.now_ms).await?;
    let mut notebook = Stored::everything(store).await?.notebook;
    say_alive();
    add_waiting(&mut notebook, &ask.waiting);
    let own = folder.to_write(&chosen(notebook, None));
    say_alive();
    let left_alone = folder.passed_over;
    let synced = FolderSynced { homes: homes.into_iter().collect(), left_alone, is_too_large: own.is_err() };
    Ok((own.ok().flatten().into_iter().collect(), synced))
}

fn read(ask: &SyncFolder, buffers: &[Vec<u8>], mut after_each: impl FnMut()) -> Folder {
    let mut folder = Folder::new();
    for (name, bytes) in ask.file_names.iter().zip(buffers) {
        folder.add(name, bytes, &ask.own);
        after_each();
    }
    folder
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::file;
    use fellestid_crdt::notebook::Notebook;
    use fellestid_crdt::transaction::{Pen, Transaction};
    use fellestid_model::kinds::meeting::{MeetingPlan, create};

    fn written(actor: u64) -> Notebook {
        let (mut pen, mut notebook) = (Pen::new(Actor(actor)), Notebook::new());
        create(&mut Transaction::begin(&mut pen, &mut notebook, 1), &MeetingPlan::default());
        notebook
    }

    #[test]
    fn own_file_holds_the_notebook_and_nothing_beside_it() {
        let theirs = written(2);
        let beside = [("drafts/0000000000000001.1".to_owned(), "Et utkast.".to_owned())].into();
        let theirs_bytes = file::pack(&file::write_plain_backup(&theirs, &beside));
        let ask = SyncFolder {
            file_names: vec!["b.fellestid".to_owned(), "half.fellestid".to_owned()],
            own: "a.fellestid".to_owned(),
            left_out: Vec::new(),
            now_ms: 1,
            waiting: Vec::new(),
        };
        let mut signs = 0;
        let folder = read(&ask, &[theirs_bytes.clone(), theirs_bytes[..40].to_vec()], || signs += 1);
        assert_eq!((folder.read, folder.passed_over.len(), signs), (1, 1, 2));
        let mut ours = written(1);
        ours.merge(&folder.notebook);
        let bytes = folder.to_write(&chosen(ours.clone(), None)).expect("small").expect("news");
        let (notebook, beside) = file::read_backup(&bytes).expect("whole");
        assert!(beside.is_empty() && theirs.records().all(|(key, _)| notebook.get(key).is_some()));
        assert!(!file::write_plain(&notebook).contains("Et utkast."));
    }
}
