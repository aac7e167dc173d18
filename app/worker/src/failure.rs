//! Why a job could not be done. Nothing was changed. For developers, not for people.

use fellestid_browser::StorageError;

#[derive(Debug)]
pub enum Failure {
    /// The request is not one this version knows.
    NotAJob,
    /// An import without a preview: the worker may have been restarted since.
    NothingPreviewed,
    /// The meeting does not exist, or is deleted.
    NoMeeting,
    /// The last import's before-image cannot be read.
    ImageUnreadable,
    Storage(StorageError),
}

impl Failure {
    /// Returns the case's name, or that of the storage error.
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
