//! The host the app, or its gallery, is fetched from: served from a built folder, and really
//! stopped when a story says so.

use std::path::PathBuf;
use xtask::server::Server;

/// Stopped when dropped. It comes back on the same port, so that the origin stays.
pub struct Host {
    port: u16,
    server: Option<Server>,
}

impl Host {
    pub fn open() -> Host {
        Host::of(dist())
    }

    /// The page with everything the interface is built of.
    pub fn of_gallery() -> Host {
        let dir = std::env::var_os("FELLESTID_GALLERY").map(PathBuf::from).unwrap_or_default();
        assert!(dir.join("index.html").exists(), "no gallery in {}: run `cargo xtask gallery`", dir.display());
        Host::of(dir)
    }

    fn of(dir: PathBuf) -> Host {
        let server = Server::start(dir, 0);
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
