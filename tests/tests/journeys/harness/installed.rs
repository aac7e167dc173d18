//! A tablet that keeps the app, and that nobody has used. It is made once; the stories' tablets are copies of it, since to
//! install takes longer than many a story. Chromium only: the other drivers give each session a new profile.

use super::engine::bare_chromium;
use super::host::copy_all;
use super::own_folder::own_folder;
use super::{Engine, Host, Tablet, watch};
use serde_json::json;
use std::path::PathBuf;
use std::sync::OnceLock;

/// All that a page stores, but for the app itself.
const WRITTEN: &str = "cookies,file_systems,indexeddb,local_storage,websql";

struct Installed {
    profile: PathBuf,
    /// Where the app came from. Nobody answers there any longer.
    url: String,
}

impl Tablet {
    /// Makes a tablet that keeps the app and has no host; nobody has used it.
    pub fn installed() -> Tablet {
        static INSTALLED: OnceLock<Installed> = OnceLock::new();
        let Installed { profile, url } = INSTALLED.get_or_init(install);
        let home = Tablet::new_home();
        copy_all(profile, &home.join("profile"));
        let tablet = Tablet::at_home(Engine::Chromium, url, home, bare_chromium());
        tablet.open("#/");
        tablet.be_controlled();
        tablet
    }
}

fn install() -> Installed {
    let mut host = Host::with_a_port_of_its_own();
    let url = host.url();
    let tablet = Tablet::at_home(Engine::Chromium, &url, Tablet::new_home(), bare_chromium());
    tablet.open("#/");
    tablet.keep_the_app();
    host.stop();
    tablet.run_what_is_kept();
    assert_eq!(watch::complaints(&tablet), Vec::<String>::new(), "nothing is wrong while the app is installed");
    tablet.leave();
    tablet.command("Storage.clearDataForOrigin", json!({ "origin": url, "storageTypes": WRITTEN })).expect("nothing is left");
    let profile = own_folder().join("installed");
    drop(std::fs::remove_dir_all(&profile));
    tablet.end_and_keep_profile(&profile);
    Installed { profile, url }
}
