//! What can go wrong with storage. Words for people are elsewhere.

use wasm_bindgen::JsValue;

use crate::js;

/// Why something could not be stored or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// Another tab holds an older version of the database and does not close it.
    Blocked,
    /// No room left.
    Quota,
    /// The connection was lost or given up. A new attempt opens it again, except after
    /// [`store::Closing::NewerVersion`](crate::store::Closing).
    Closed,
    /// The browser does not let this page store anything.
    Refused,
    /// What is stored cannot be read as ours.
    Corrupt,
    /// No answer within the time limit. Nothing was written.
    TimedOut,
    /// Anything else, in the browser's own words.
    Other(String),
}

impl StorageError {
    /// Reads a DOMException by its name, or by its text if the name says nothing: Safari reports a lost database
    /// process as an `UnknownError`.
    pub(crate) fn from_js(error: &JsValue) -> StorageError {
        Self::from_name(&js::text(error, "name"), &js::text(error, "message"))
    }

    fn from_name(name: &str, message: &str) -> StorageError {
        match name {
            "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StorageError::Quota,
            "InvalidStateError" | "AbortError" => StorageError::Closed,
            "SecurityError" | "NotAllowedError" => StorageError::Refused,
            "UnknownError" if message.contains("onnection") => StorageError::Closed,
            "UnknownError" if message.contains("orrupt") => StorageError::Corrupt,
            "DataError" | "NotReadableError" | "NotFoundError" => StorageError::Corrupt,
            "TimeoutError" => StorageError::TimedOut,
            _ => StorageError::Other(format!("{name}: {message}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::StorageError;

    #[test]
    fn a_lost_database_process_on_ipad_counts_as_closed() {
        let message = "Connection to Indexed Database server lost. Refresh the page to try again";
        assert_eq!(StorageError::from_name("UnknownError", message), StorageError::Closed);
        assert_eq!(StorageError::from_name("QuotaExceededError", ""), StorageError::Quota);
    }
}
