//! A part of the program that fails to load the first time: the page says so, and trying again loads it.

use crate::harness::{Engine, Host, Tablet};
use crate::tried_in;
use serde_json::json;

tried_in!(missing_part_is_asked_for_again: chromium);
fn missing_part_is_asked_for_again(engine: Engine) {
    let host = Host::open();
    let tablet = Tablet::new(engine, &host.url());
    tablet.command("Network.enable", json!({})).expect("the network can be watched");
    tablet.command("Network.setBlockedURLs", json!({ "urls": ["*split_*.wasm"] })).expect("parts can be held back");
    tablet.go("#/");
    tablet.see("Prøv alene");
    tablet.tap("Mer");
    tablet.see("Denne delen av Fellestid er ikke lastet ned ennå.");
    tablet.command("Network.setBlockedURLs", json!({ "urls": [] })).expect("parts come again");
    tablet.tap("Prøv igjen");
    tablet.see("Lagre sikkerhetskopi");
    tablet.tap("Møter");
    tablet.see("Ingen møter her ennå.");
}
