//! The host that serves the app, or its gallery, from a built folder, and that stops when a story says so.

use super::ahead;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use xtask::server::{Place, Server};

/// Below the ports that systems give out to whoever asks for any.
const NEVER_GIVEN: std::ops::Range<u16> = 21_000..32_000;

/// A host that stops when it is dropped. It starts again on the same port, so that the origin stays the same.
pub struct Host {
    port: u16,
    server: Option<Server>,
}

impl Host {
    pub fn open() -> Host {
        Host::of(dist())
    }

    /// Serves the page with everything the interface is built of.
    pub fn of_gallery() -> Host {
        let dir = std::env::var_os("FELLESTID_GALLERY").map(PathBuf::from).unwrap_or_default();
        assert!(dir.join("index.html").exists(), "no gallery in {}: run `cargo xtask gallery`", dir.display());
        Host::of(dir)
    }

    fn of(dir: PathBuf) -> Host {
        Host::running(Server::start(dir, 0))
    }

    fn running(server: Server) -> Host {
        Host { port: server.port(), server: Some(server) }
    }

    /// Serves the app at a port that no other program is given while this host is stopped.
    pub(super) fn with_a_port_of_its_own() -> Host {
        let started = |port| Server::open(dist(), Place { port, prefix: "/".to_owned(), everybody: false }).ok();
        // Another run at the same time begins elsewhere: it would take the port of a host that has stopped.
        let first = NEVER_GIVEN.start + (std::process::id() % NEVER_GIVEN.len() as u32) as u16;
        let mut ports = (first..NEVER_GIVEN.end).chain(NEVER_GIVEN.start..first);
        Host::running(ports.find_map(started).expect("a port is free"))
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Serves the same files as another version from now on; returns its name.
    pub fn bring_out_a_version(&self, name: &str) -> String {
        let dir = std::env::temp_dir().join(format!("fellestid-version-{}-{}", std::process::id(), self.port));
        copy_all(&dist(), &dir);
        let stamp = xtask::stamp::stamp(&dir, Some(name)).expect("a built app is stamped");
        self.server.as_ref().expect("it runs").publish(dir);
        stamp.version
    }

    /// Stops answering, and cuts every connection.
    pub fn stop(&mut self) {
        if let Some(server) = self.server.take() {
            server.stop();
        }
    }
}

pub(super) fn copy_all(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder is made");
    for entry in std::fs::read_dir(from).expect("a folder is read").flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type().expect("a file has a type");
        if kind.is_dir() {
            copy_all(&from, &to);
        } else if !kind.is_symlink() {
            // Links are a browser's marks of having its profile in use: they lead to its process and to nowhere.
            std::fs::copy(from, to).expect("a file is copied");
        }
    }
}

/// Returns the build under test, with its clock ahead if asked for; found once.
fn dist() -> PathBuf {
    static DIST: OnceLock<PathBuf> = OnceLock::new();
    DIST.get_or_init(|| ahead::of(built())).clone()
}

fn built() -> PathBuf {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../dist");
    let dist = std::env::var_os("FELLESTID_DIST").map_or_else(beside, PathBuf::from);
    assert!(dist.join("index.html").exists(), "no app in {}: run `cargo xtask build`", dist.display());
    dist
}
