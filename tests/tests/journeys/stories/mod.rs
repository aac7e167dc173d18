//! The stories, and the few acts that many of them begin with.

mod offline;

use crate::harness::{Engine, Host, Tablet};

pub mod engine {
    #![allow(non_upper_case_globals, reason = "they name tests, which are written small")]
    use crate::harness::Engine;
    pub const chromium: Engine = Engine::Chromium;
    pub const webkit: Engine = Engine::WebKit;
}

pub const FIELD: &str = "Innspill";

/// A page as people copy it from a website; the words are ours.
pub const PAGE: &str = include_str!("page.txt");

/// Tells a story where there is a browser to try it in.
pub fn told(engine: Engine, story: fn(Engine)) {
    match engine.program() {
        Some(_) => story(engine),
        None => println!("{engine:?} is not here; the story is not tried"),
    }
}

/// A host, and a tablet that has the app and needs the host no more; nothing is written yet.
pub fn newcomer(engine: Engine) -> (Host, Tablet) {
    let host = Host::open();
    let tablet = Tablet::new(engine, &host.url());
    tablet.open("#/");
    tablet.be_installed();
    (host, tablet)
}

/// A newcomer whose host is gone.
pub fn newcomer_offline(engine: Engine) -> Tablet {
    let (mut host, tablet) = newcomer(engine);
    host.stop();
    tablet.reload();
    tablet
}

/// A meeting on a built-in set, running, with nothing written.
pub fn start_meeting(tablet: &Tablet) {
    tablet.open("#/plan");
    tablet.tap("Start møtet nå");
    tablet.see("Skriv for deg selv");
}

/// One more point in the open field.
pub fn add_point(tablet: &Tablet, text: &str) {
    tablet.write(FIELD, text);
    tablet.enter();
    tablet.see(text);
    tablet.see_value(FIELD, "");
}
