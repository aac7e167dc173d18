//! Names that carry the app's own path, since an origin may be shared: two
//! copies of Fellestid under `/a/` and `/b/` must never see each other's data.
//! Does not know what the names stand for.

use wasm_bindgen::{JsCast, JsValue};

/// Returns the folder the app is served from, as a path with slashes at both ends: `/` or `/school/`.
///
/// In a worker this is what the page told it through the worker's name, since a worker's own address may be a
/// blob. `/` if it cannot be known.
pub fn base_path() -> String {
    let global = js_sys::global();
    let address = if let Some(window) = global.dyn_ref::<web_sys::Window>() {
        window.document().and_then(|document| document.base_uri().ok().flatten())
    } else if let Some(scope) = global.dyn_ref::<web_sys::DedicatedWorkerGlobalScope>() {
        let name = scope.name();
        if name.starts_with('/') {
            return name;
        }
        Some(scope.location().href())
    } else {
        None
    };
    address.and_then(|address| folder_of(&address).ok()).unwrap_or_else(|| "/".to_owned())
}

/// Returns a name of storage, cache, lock or channel that belongs to this copy of the app only:
/// `fellestid:/school/#journal/…`. `#` cannot be part of a path, so no two pairs of path and name look alike.
pub fn scoped(name: &str) -> String {
    scoped_under(&base_path(), name)
}

/// Returns the name of this copy's database: `fellestid:/school/`.
pub(crate) fn database_name() -> String {
    format!("fellestid:{}", base_path())
}

fn scoped_under(base: &str, name: &str) -> String {
    format!("fellestid:{base}#{name}")
}

fn folder_of(address: &str) -> Result<String, JsValue> {
    Ok(web_sys::Url::new_with_base(".", address)?.pathname())
}

#[cfg(test)]
mod tests {
    use super::scoped_under;

    #[test]
    fn two_copies_on_one_origin_never_share_a_name() {
        assert_ne!(scoped_under("/", "pref/x"), scoped_under("/pref/", "x"));
        assert_eq!(scoped_under("/b/", "pref/x"), "fellestid:/b/#pref/x");
    }
}
