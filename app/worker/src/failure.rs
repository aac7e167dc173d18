//! Why a job could not be done. Nothing was changed. For us, not for people.

use fellestid_browser::StorageError;

#[derive(Debug)]
pub enum Failure {
    /// The request is not one this version knows.
    NotAJob,
    /// An import without a preview: the worker may have been started again since.
    NothingPreviewed,
    /// There is no such meeting, or it is deleted.
    NoMeeting,
    /// What is remembered of the last import cannot be read.
    ImageUnreadable,
    Storage(StorageError),
}

impl Failure {
    /// The case's name; of storage errors their own.
    pub fn why(&self) -> String {
        match self {
            Failure::Storage(error) => format!("{error:?}"),
            Failure::NotAJob | Failure::NothingPreviewed | Failure::NoMeeting | Failure::ImageUnreadable => {
                format!("{self:?}")
            }
        }
    }
}

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Self {
        Failure::Storage(error)
    }
}
