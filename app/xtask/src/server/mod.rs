//! Serves a built app from a folder, as a plain static host would.
//!
//! Knows files, `_headers` and how to fail on request ([`Fault`]); knows nothing of building, and nothing of what the
//! files mean. For local use only.

mod connection;
mod fault;
mod reply;

pub use fault::Fault;

use fault::Faults;
use std::collections::BTreeMap;
use std::io;
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};

/// A running server; dropping it stops it.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

/// Where a server answers, and to whom.
pub struct Place {
    /// 0 for any free port.
    pub port: u16,
    /// The folder of the host that the app seems to be in: `/` or `/some/where/`.
    pub prefix: String,
    /// Whether it serves everybody on the network, not only this machine.
    pub everybody: bool,
}

/// What the accepting thread and the connections share.
pub(crate) struct Shared {
    dir: Mutex<PathBuf>,
    prefix: String,
    faults: Faults,
    requests: Mutex<Vec<String>>,
    connections: Mutex<BTreeMap<u64, TcpStream>>,
    stopping: AtomicBool,
}

impl Server {
    /// Serves `dir` at `http://127.0.0.1:port/`.
    ///
    /// # Panics
    ///
    /// If the port is taken; see [`Server::open`].
    pub fn start(dir: PathBuf, port: u16) -> Server {
        Server::start_at(dir, port, "/")
    }

    /// Serves `dir` from a sub-path, such as `/school/fellestid/`.
    ///
    /// # Panics
    ///
    /// If the port is taken; see [`Server::open`].
    pub fn start_at(dir: PathBuf, port: u16, prefix: &str) -> Server {
        let place = Place { port, prefix: prefix.to_owned(), everybody: false };
        Server::open(dir, place).unwrap_or_else(|error| panic!("cannot serve on port {port}: {error}"))
    }

    /// Starts a server.
    ///
    /// # Errors
    ///
    /// Returns an error if the port is taken or may not be used.
    pub fn open(dir: PathBuf, place: Place) -> io::Result<Server> {
        let reach = if place.everybody { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
        let listener = TcpListener::bind((reach, place.port))?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, listener.local_addr()?.port()));
        let shared = Arc::new(Shared::new(dir, &place.prefix));
        let accepting = thread::spawn({
            let shared = Arc::clone(&shared);
            move || shared.accept(&listener)
        });
        Ok(Server { address, shared, accepting: Some(accepting) })
    }

    /// Returns the address of the app, with a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.shared.prefix)
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Serves the files of another folder from now on: a new version has been published.
    pub fn publish(&self, dir: PathBuf) {
        *lock(&self.shared.dir) = dir;
    }

    /// Makes `path` fail from now on (as in `sw.js`; empty for the page itself, `*` for everything).
    pub fn fail(&self, path: &str, fault: Fault) {
        self.shared.faults.set(path, fault);
    }

    /// Ends all faults; stalled requests are cut off.
    pub fn mend(&self) {
        self.shared.faults.clear();
    }

    /// Returns the paths requested since the last call, in order, relative to the app's folder.
    pub fn take_requests(&self) -> Vec<String> {
        std::mem::take(&mut *lock(&self.shared.requests))
    }

    /// Closes the port and every open connection; the port can be used again at once.
    pub fn stop(self) {}
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopping.store(true, Ordering::SeqCst);
        // The accepting thread sleeps until a connection comes.
        drop(TcpStream::connect(self.address));
        if let Some(accepting) = self.accepting.take() {
            drop(accepting.join());
        }
        for connection in lock(&self.shared.connections).values() {
            drop(connection.shutdown(Shutdown::Both));
        }
    }
}

impl Shared {
    fn new(dir: PathBuf, prefix: &str) -> Shared {
        let inner = prefix.trim_matches('/');
        Shared {
            dir: Mutex::new(dir),
            prefix: if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") },
            faults: Faults::default(),
            requests: Mutex::default(),
            connections: Mutex::default(),
            stopping: AtomicBool::new(false),
        }
    }

    fn accept(self: &Arc<Shared>, listener: &TcpListener) {
        for (number, connection) in (0..).zip(listener.incoming()) {
            if self.stopping() {
                return;
            }
            let Ok(connection) = connection else { continue };
            let Ok(handle) = connection.try_clone() else { continue };
            lock(&self.connections).insert(number, handle);
            let shared = Arc::clone(self);
            thread::spawn(move || {
                // A browser that goes away in the middle is no error here.
                drop(connection::serve(&shared, connection));
                lock(&shared.connections).remove(&number);
            });
        }
    }

    pub(crate) fn stopping(&self) -> bool {
        self.stopping.load(Ordering::SeqCst)
    }

    pub(crate) fn note(&self, path: &str) {
        lock(&self.requests).push(path.to_owned());
    }

    pub(crate) fn dir(&self) -> PathBuf {
        lock(&self.dir).clone()
    }
}

/// Locks a mutex. A thread that panicked while holding one of ours has left nothing half done.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
