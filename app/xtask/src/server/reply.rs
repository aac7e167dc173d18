//! From a path to an answer: the file, its type, and the headers of `_headers`.

use crate::stamp::sha256_hex;
use std::fs;
use std::io::{self, Write};
use std::path::{Component, Path};

/// Has no body and no length.
const UNCHANGED: &str = "304 Not Modified";

/// One answer, ready to be sent.
pub(super) struct Reply {
    status: &'static str,
    headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

/// How much of a reply to send.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Send {
    Whole,
    HeadersOnly,
    Half,
}

impl Reply {
    /// Returns the file at `path` in `dir`. `known` is the tag of the copy the browser has.
    pub(super) fn file(dir: &Path, path: &str, known: Option<&str>) -> Reply {
        let name = if path.is_empty() { "index.html" } else { path };
        let inside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
        let hidden = name == "_headers";
        let Some(body) = (inside && !hidden).then(|| fs::read(dir.join(name)).ok()).flatten() else {
            return Reply::missing();
        };
        let tag = format!("\"{}\"", &sha256_hex(&body)[..16]);
        let mut reply = if known == Some(tag.as_str()) {
            Reply::new(UNCHANGED, content_type(name), Vec::new())
        } else {
            Reply::new("200 OK", content_type(name), body)
        };
        reply.headers.push(("ETag".to_owned(), tag));
        reply.headers.extend(configured_headers(dir));
        reply
    }

    pub(super) fn missing() -> Reply {
        Reply::new("404 Not Found", "text/plain; charset=utf-8", b"not here\n".to_vec())
    }

    pub(super) fn not_allowed() -> Reply {
        Reply::new("405 Method Not Allowed", "text/plain; charset=utf-8", b"only GET and HEAD\n".to_vec())
    }

    pub(super) fn redirect(to: &str) -> Reply {
        let mut reply = Reply::new("302 Found", "text/plain; charset=utf-8", Vec::new());
        reply.headers.push(("Location".to_owned(), to.to_owned()));
        reply
    }

    pub(super) fn instead(content_type: &str, body: Vec<u8>) -> Reply {
        Reply::new("200 OK", content_type, body)
    }

    fn new(status: &'static str, content_type: &str, body: Vec<u8>) -> Reply {
        let headers = vec![("Content-Type".to_owned(), content_type.to_owned())];
        Reply { status, headers, body }
    }

    /// Writes the reply.
    ///
    /// # Errors
    ///
    /// Returns an error if the browser has gone away.
    pub(super) fn write(&self, to: &mut impl Write, how: Send) -> io::Result<()> {
        let mut head = format!("HTTP/1.1 {}\r\n", self.status);
        if self.status != UNCHANGED {
            head += &format!("Content-Length: {}\r\n", self.body.len());
        }
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        head += "\r\n";
        to.write_all(head.as_bytes())?;
        to.write_all(match how {
            Send::Whole => &self.body,
            Send::HeadersOnly => &[],
            Send::Half => &self.body[..self.body.len() / 2],
        })?;
        to.flush()
    }
}

/// Returns the headers that `_headers` gives to everything, the only block we use.
fn configured_headers(dir: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(dir.join("_headers")).unwrap_or_default();
    text.lines()
        .skip_while(|line| line.trim() != "/*")
        .skip(1)
        .take_while(|line| line.starts_with(' '))
        .filter_map(|line| line.trim().split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
