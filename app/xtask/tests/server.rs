//! The server as the journeys rely on it: really stopped, back on its port, faulty on request.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::Duration;
use xtask::server::{Fault, Server};

/// A folder with a page and a host's headers, removed afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&dir).unwrap();
        fs::write(dir.join("index.html"), "the page").unwrap();
        fs::write(dir.join("app.wasm"), "wasm").unwrap();
        fs::write(dir.join("_headers"), "/*\n  X-Content-Type-Options: nosniff\n  Cache-Control: no-cache\n").unwrap();
        Folder(dir)
    }

    fn path(&self) -> PathBuf {
        self.0.clone()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// A connection that lasts for several requests, as a browser's do.
struct Browser(TcpStream);

impl Browser {
    fn open(port: u16) -> Browser {
        let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_millis(300))).unwrap();
        Browser(stream)
    }

    fn ask(&mut self, path: &str, header: &str) -> String {
        write!(self.0, "GET {path} HTTP/1.1\r\nHost: x\r\n{header}\r\n").unwrap();
        let mut answer = String::new();
        let mut piece = [0; 4096];
        // A time-out, a closed and a broken connection all read as nothing.
        while !whole(&answer) {
            let length = self.0.read(&mut piece).unwrap_or(0);
            if length == 0 {
                break;
            }
            answer += &String::from_utf8_lossy(&piece[..length]);
        }
        answer
    }
}

fn whole(answer: &str) -> bool {
    let Some((head, body)) = answer.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: "));
    body.len() >= length.map_or(0, |length| length.parse().unwrap())
}

#[test]
fn files_have_type_and_headers_from_any_sub_path() {
    let folder = Folder::new("sub-path");
    let server = Server::start_at(folder.path(), 0, "/school/app");
    assert!(server.url().ends_with("/school/app/"));
    let mut browser = Browser::open(server.port());
    let page = browser.ask("/school/app/?x", "");
    assert!(page.contains("text/html") && page.contains("nosniff") && page.ends_with("the page"), "{page}");
    assert!(browser.ask("/school/app/app.wasm", "").contains("application/wasm"));
    for outside in ["/", "/school/app/_headers", "/school/app/../../secret", "/school/app/%2e%2e/x", "/school/app//etc/passwd"] {
        assert!(browser.ask(outside, "").starts_with("HTTP/1.1 404"), "{outside}");
    }
    assert_eq!(server.take_requests()[..2], ["".to_owned(), "app.wasm".to_owned()]);
}

#[test]
fn an_unchanged_file_is_not_sent_again() {
    let folder = Folder::new("unchanged");
    let server = Server::start(folder.path(), 0);
    let mut browser = Browser::open(server.port());
    let first = browser.ask("/", "");
    let tag = first.split("ETag: ").nth(1).unwrap().lines().next().unwrap();
    let again = browser.ask("/", &format!("If-None-Match: {tag}\r\n"));
    assert!(again.starts_with("HTTP/1.1 304") && !again.contains("the page"), "{again}");
}

#[test]
fn a_stopped_server_hangs_up_and_its_port_can_be_used_again() {
    let folder = Folder::new("stopped");
    let server = Server::start(folder.path(), 0);
    let port = server.port();
    let mut browser = Browser::open(port);
    assert!(!browser.ask("/", "").is_empty());
    server.stop();
    assert!(browser.0.read(&mut [0; 1]).is_ok_and(|length| length == 0), "the connection is closed");
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err(), "nobody listens");
    for _ in 0..20 {
        let server = Server::start(folder.path(), port);
        assert!(Browser::open(port).ask("/", "").ends_with("the page"));
        server.stop();
    }
}

#[test]
fn a_server_fails_as_asked_and_can_be_mended() {
    let folder = Folder::new("faults");
    let server = Server::start(folder.path(), 0);
    let ask = |path: &str| Browser::open(server.port()).ask(path, "");
    server.fail("app.wasm", Fault::Missing);
    assert!(ask("/app.wasm").starts_with("HTTP/1.1 404"));
    assert!(ask("/").ends_with("the page"));
    server.fail("app.wasm", Fault::Redirect("/log-in".to_owned()));
    assert!(ask("/app.wasm").contains("Location: /log-in"));
    server.fail("app.wasm", Fault::Instead { content_type: "text/html".to_owned(), body: b"log in".to_vec() });
    assert!(ask("/app.wasm").ends_with("log in"));
    server.fail("app.wasm", Fault::BreakOff);
    assert!(ask("/app.wasm").ends_with("\r\n\r\nwa"));
    server.fail("*", Fault::Stall);
    assert_eq!(ask("/"), "");
    server.mend();
    assert!(ask("/app.wasm").ends_with("wasm"));
}
