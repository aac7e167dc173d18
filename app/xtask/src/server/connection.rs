//! One connection: as many requests, one after another, as the browser sends.

use super::reply::{Reply, Send};
use super::{Fault, Shared};
use std::io::{self, BufRead, BufReader, Read};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

/// A request head is a few hundred bytes; a larger one does not come from a browser.
const HEAD_BYTES_MAX: u64 = 64 * 1024;

/// How often a stalled request checks whether it may end.
const STALL_STEP: Duration = Duration::from_millis(20);

struct Request {
    method: String,
    /// As sent, from the slash to the end of the query.
    target: String,
    known_tag: Option<String>,
}

/// Serves the requests of one connection.
///
/// # Errors
///
/// Returns an error if the browser has gone away, or the server is stopped.
pub(super) fn serve(shared: &Shared, connection: TcpStream) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let mut writer = connection.try_clone()?;
    let mut reader = BufReader::new(connection);
    while let Some(request) = read_request(&mut reader)? {
        let how = match request.method.as_str() {
            "GET" => Send::Whole,
            "HEAD" => Send::HeadersOnly,
            _ => {
                Reply::not_allowed().write(&mut writer, Send::Whole)?;
                return Ok(());
            }
        };
        let Some(path) = path_in_app(&request.target, &shared.prefix) else {
            Reply::missing().write(&mut writer, how)?;
            continue;
        };
        shared.note(&path);
        let file = || Reply::file(&shared.dir(), &path, request.known_tag.as_deref());
        match shared.faults.of(&path) {
            None => file().write(&mut writer, how)?,
            Some(Fault::Missing) => Reply::missing().write(&mut writer, how)?,
            Some(Fault::Redirect(to)) => Reply::redirect(&to).write(&mut writer, how)?,
            Some(Fault::Instead { content_type, body }) => {
                Reply::instead(&content_type, body).write(&mut writer, how)?;
            }
            Some(Fault::BreakOff) => return Reply::file(&shared.dir(), &path, None).write(&mut writer, Send::Half),
            Some(Fault::Stall) => return stall(shared, &path),
        }
    }
    Ok(())
}

/// Keeps silent until the fault is mended or the server stopped; then hangs up.
fn stall(shared: &Shared, path: &str) -> io::Result<()> {
    while !shared.stopping() && matches!(shared.faults.of(path), Some(Fault::Stall)) {
        thread::sleep(STALL_STEP);
    }
    Ok(())
}

/// Reads a request. Returns `None` at the end of the connection, or for what is no HTTP.
fn read_request(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut head = reader.take(HEAD_BYTES_MAX);
    let mut line = String::new();
    head.read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let (Some(method), Some(target)) = (words.next(), words.next()) else {
        return Ok(None);
    };
    let mut request = Request { method: method.to_owned(), target: target.to_owned(), known_tag: None };
    loop {
        let mut line = String::new();
        if head.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let line = line.trim_end();
        if line.is_empty() {
            return Ok(Some(request));
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("if-none-match")
        {
            request.known_tag = Some(value.trim().to_owned());
        }
    }
}

/// Returns the path relative to the app's folder; `None` outside it. Our own names need no percent-decoding.
fn path_in_app(target: &str, prefix: &str) -> Option<String> {
    let path = target.split(['?', '#']).next()?;
    path.strip_prefix(prefix).map(str::to_owned)
}
