//! A backup too large to be read back as one file: says so plainly, and offers smaller files instead.

use super::choose::choosing;
use crate::kit::{icon, view};
use crate::session::{App, Payload};
use fellestid_crdt::limits::{FILE_BYTES_MAX, RECORDS_MAX, TEXT_BYTES_MAX};
use leptos::prelude::*;

/// The heading of the backup's sheet.
const HEADING: &str = "share-title";

pub fn is_too_large(payload: &Payload) -> bool {
    payload.records > RECORDS_MAX || payload.plain.len() > TEXT_BYTES_MAX || payload.packed.len() > FILE_BYTES_MAX
}

pub fn told(app: App, is_open: RwSignal<bool>) -> AnyView {
    view! {
        <div class="banner warn" role="alert">{icon(icon::WARNING)} <div class="grow"><p>{app.words().share.too_large}</p></div></div>
        {choosing(app, HEADING, is_open)}
    }
    .into_any()
}
