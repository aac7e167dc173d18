//! A new version comes while a meeting runs: the running page does not change, and at the next start the version is
//! there, with everything that was written.

use super::{add_point, start_meeting};
use crate::harness::{Engine, Host, Tablet, wait_for};
use crate::tried_in;

tried_in!(new_version_waits_for_the_meeting: chromium, webkit, firefox);
fn new_version_waits_for_the_meeting(engine: Engine) {
    let mut host = Host::open();
    let tablet = Tablet::new(engine, &host.url());
    tablet.open("#/");
    tablet.be_installed();
    start_meeting(&tablet);
    let before = version(&tablet);

    let after = host.bring_out_a_version("to");
    let look = "navigator.serviceWorker.ready.then((registration) => registration.update())";
    tablet.script(look, Vec::new());
    tablet.see("Ny versjon er klar.");
    assert_eq!(version(&tablet), before, "the page is as it was");
    let run = tablet.place();
    tablet.tap("Neste: samtalen");
    add_point(&tablet, "Skrevet mens den nye ventet.");

    host.stop();
    tablet.reload();
    let is_new = wait_for(|| (version(&tablet) == after).then_some(()));
    assert!(is_new.is_some(), "the next start is the new version, whole, without a host");
    tablet.open(&run);
    tablet.see("Skrevet mens den nye ventet.");
}

fn version(tablet: &Tablet) -> String {
    let meta = "return document.querySelector('meta[name=fellestid-version]').content";
    tablet.script(meta, Vec::new()).as_str().unwrap_or_default().to_owned()
}
