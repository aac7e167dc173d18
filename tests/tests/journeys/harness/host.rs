//! The host the app is fetched from: served from `dist/`, and really stopped when a story says so.

use std::path::PathBuf;
use xtask::server::Server;

/// Stopped when dropped. It comes back on the same port, so that the origin stays.
pub struct Host {
    port: u16,
    server: Option<Server>,
}

impl Host {
    pub fn open() -> Host {
        let server = Server::start(dist(), 0);
        Host { port: server.port(), server: Some(server) }
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// From now on nobody answers, and every connection is cut.
    pub fn stop(&mut self) {
        if let Some(server) = self.server.take() {
            server.stop();
        }
    }
}

fn dist() -> PathBuf {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../dist");
    let dist = std::env::var_os("FELLESTID_DIST").map_or_else(beside, PathBuf::from);
    assert!(dist.join("index.html").exists(), "no app in {}: run `cargo xtask build`", dist.display());
    dist
}
