//! A saved mail (.eml): who sent it and when, its text, and its attachments. By RFC 5322 and 2045, as far as mail
//! programs use them; text that is only there as HTML is read without its markup.

use fellestid_model::dates::Day;
use fellestid_model::paste::html::decoded;
use fellestid_model::paste::opened::decode;

/// The deepest nesting of parts; a forwarded mail with an attachment has three.
const DEPTH_MAX: usize = 6;
/// The most parts of one mail.
const PARTS_MAX: usize = 100;

/// The content of a mail.
#[derive(Debug, Default)]
pub struct Mail {
    /// The sender's address, in lower case.
    pub from: String,
    /// As `2026-12-01`; empty if unknown.
    pub day: String,
    /// The plain text; if the mail has none, the text of its web page.
    pub text: String,
    /// The mail as a web page; empty if it has none.
    pub html: String,
    /// Name and bytes.
    pub attached: Vec<(String, Vec<u8>)>,
}

/// Reads a mail. Whatever is not understood is skipped.
pub fn read(bytes: &[u8]) -> Mail {
    let mut mail = Mail::default();
    let (headers, _) = split(bytes);
    mail.from = address(&header(&headers, "from"));
    mail.day = day(&header(&headers, "date")).unwrap_or_default();
    part(bytes, 0, &mut mail);
    if mail.text.trim().is_empty() {
        mail.text = without_markup(&mail.html);
    }
    mail
}

fn part(bytes: &[u8], depth: usize, mail: &mut Mail) {
    if depth > DEPTH_MAX || mail.attached.len() > PARTS_MAX {
        return;
    }
    let (headers, body) = split(bytes);
    let kind = header(&headers, "content-type");
    let lower = kind.to_ascii_lowercase();
    if let Some(boundary) = parameter(&kind, "boundary").filter(|_| lower.starts_with("multipart/")) {
        for inner in between(body, &boundary).into_iter().take(PARTS_MAX) {
            part(inner, depth + 1, mail);
        }
        return;
    }
    let body = unfolded(body, &header(&headers, "content-transfer-encoding").to_ascii_lowercase());
    if lower.starts_with("message/rfc822") {
        return part(&body, depth + 1, mail);
    }
    let disposition = header(&headers, "content-disposition");
    let name = parameter(&disposition, "filename").or_else(|| parameter(&kind, "name"));
    match name {
        Some(name) => mail.attached.push((words(&name), body)),
        None if lower.starts_with("text/html") => mail.html.push_str(&text_of(&body, &lower)),
        None if lower.is_empty() || lower.starts_with("text/") => mail.text.push_str(&text_of(&body, &lower)),
        None => {}
    }
}

fn text_of(body: &[u8], kind: &str) -> String {
    let is_western = kind.contains("8859-1") || kind.contains("windows-1252");
    // Text in a western encoding is valid UTF-8 only by chance.
    if is_western && std::str::from_utf8(body).is_err() {
        body.iter().map(|byte| fellestid_model::paste::opened::windows_1252(*byte)).collect()
    } else {
        decode(body)
    }
}

/// Returns the headers, unfolded, and the body after the first empty line.
fn split(bytes: &[u8]) -> (Vec<(String, String)>, &[u8]) {
    let mut headers: Vec<(String, String)> = Vec::new();
    let mut rest = bytes;
    while !rest.is_empty() {
        let end = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1);
        let line = String::from_utf8_lossy(&rest[..end]).trim_end().to_owned();
        rest = &rest[end..];
        if line.is_empty() {
            break;
        }
        match (line.starts_with([' ', '\t']), headers.last_mut(), line.split_once(':')) {
            (true, Some((_, value)), _) => value.push_str(&line),
            (false, _, Some((name, value))) => headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned())),
            (true, None, _) | (false, _, None) => {}
        }
    }
    (headers, rest)
}

fn header(headers: &[(String, String)], name: &str) -> String {
    headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone()).unwrap_or_default()
}

/// Returns a parameter such as `boundary="…"`; a long one, or one with other letters, may be written in pieces
/// (`filename*0*=utf-8''sp%C3%B8r`, RFC 2231). Written both ways, the latter counts.
fn parameter(value: &str, name: &str) -> Option<String> {
    let mut plain: Option<&str> = None;
    let mut pieces: Option<Vec<u8>> = None;
    for (key, value) in value.split(';').skip(1).filter_map(|part| part.split_once('=')) {
        let (key, value) = (key.trim().to_ascii_lowercase(), value.trim().trim_matches('"'));
        if key == name {
            plain = plain.or(Some(value));
        }
        let Some(piece) = key.strip_prefix(name).filter(|piece| piece.starts_with('*')) else { continue };
        let bytes = match (piece.ends_with('*'), value.split_once("''")) {
            (true, Some((_, coded))) => percent_decoded(coded),
            (true, None) => percent_decoded(value),
            (false, _) => value.into(),
        };
        pieces.get_or_insert_default().extend(bytes);
    }
    pieces.map(|bytes| decode(&bytes)).or(plain.map(str::to_owned))
}

fn percent_decoded(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (place, piece) in text.split('%').enumerate() {
        let coded = piece.get(..2).filter(|_| place > 0).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.extend(coded);
        bytes.extend_from_slice(coded.map_or(piece, |_| &piece[2..]).as_bytes());
    }
    bytes
}

/// Returns the parts between the lines that begin with `--boundary`.
fn between<'a>(body: &'a [u8], boundary: &str) -> Vec<&'a [u8]> {
    let mark = format!("--{boundary}").into_bytes();
    let mut starts: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    while at < body.len() {
        let end = body[at..].iter().position(|byte| *byte == b'\n').map_or(body.len(), |line| at + line + 1);
        if body[at..].starts_with(&mark) {
            starts.push((at, end));
        }
        at = end;
    }
    starts.windows(2).map(|pair| &body[pair[0].1..pair[1].0]).collect()
}

fn unfolded(body: &[u8], encoding: &str) -> Vec<u8> {
    match encoding {
        "base64" => base64(body),
        "quoted-printable" => quoted_printable(body),
        _ => body.to_vec(),
    }
}

fn base64(body: &[u8]) -> Vec<u8> {
    let (mut out, mut bits, mut count) = (Vec::new(), 0u32, 0);
    for byte in body {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    out
}

fn quoted_printable(body: &[u8]) -> Vec<u8> {
    let (mut out, mut at) = (Vec::new(), 0);
    let hex = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    while at < body.len() {
        match (body[at], hex(body.get(at + 1)), hex(body.get(at + 2))) {
            (b'=', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 3;
            }
            // A soft line break.
            (b'=', _, _) => at = body[at..].iter().position(|byte| *byte == b'\n').map_or(body.len(), |line| at + line + 1),
            (byte, _, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    out
}

fn address(from: &str) -> String {
    let inside = from.rsplit_once('<').map_or(from, |(_, rest)| rest.split('>').next().unwrap_or_default());
    if inside.contains('@') { inside.trim().to_lowercase() } else { String::new() }
}

/// Decodes a file's name written as `=?utf-8?B?…?=` or Q.
fn words(name: &str) -> String {
    let Some(coded) = name.trim().strip_prefix("=?").and_then(|rest| rest.strip_suffix("?=")) else { return name.to_owned() };
    let mut parts = coded.splitn(3, '?').skip(1);
    match (parts.next().map(str::to_ascii_lowercase).as_deref(), parts.next()) {
        (Some("b"), Some(text)) => decode(&base64(text.as_bytes())),
        (Some("q"), Some(text)) => decode(&quoted_printable(text.replace('_', " ").as_bytes())),
        (_, _) => name.to_owned(),
    }
}

/// Parses a date: `Mon, 30 Nov 2026 10:05:00 +0100` is `2026-11-30`. `None` if there is no such day.
fn day(date: &str) -> Option<String> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let words: Vec<&str> = date.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let at = words.iter().position(|word| MONTHS.iter().any(|month| word.to_ascii_lowercase().starts_with(month)))?;
    let month = MONTHS.iter().position(|month| words[at].to_ascii_lowercase().starts_with(month))? + 1;
    let (day, year): (u32, u32) = (words.get(at.checked_sub(1)?)?.parse().ok()?, words.get(at + 1)?.parse().ok()?);
    let day = Day::read(&format!("{year:04}-{month:02}-{day:02}"))?;
    (day.year >= 1970).then(|| day.to_string())
}

/// Returns HTML without its tags; paragraphs and breaks become lines.
pub(super) fn without_markup(html: &str) -> String {
    let lines = ["<br", "</p", "</div", "</tr", "</li", "</h"]
        .iter()
        .fold(html.to_owned(), |text, tag| text.replace(tag, &format!("\n{tag}")));
    let mut out = String::new();
    let mut is_tag = false;
    for letter in lines.chars() {
        match letter {
            '<' => is_tag = true,
            '>' if is_tag => is_tag = false,
            letter if !is_tag => out.push(letter),
            _ => {}
        }
    }
    decoded(&out)
}

#[cfg(test)]
mod tests {
    use super::{day, parameter, without_markup};

    #[test]
    fn a_mail_is_of_a_day_that_exists_or_of_none() {
        let table = [
            ("Mon, 30 Nov 2026 10:05:00 +0100", Some("2026-11-30")),
            ("1 Dec 2026", Some("2026-12-01")),
            ("Tue, 29 Feb 2028 09:00:00 GMT", Some("2028-02-29")),
            ("Sat, 31 Feb 2026 10:05:00 +0100", None),
            ("Sun, 31 Nov 2026 10:05:00 +0100", None),
            ("Thu, 1 Jan 1903 00:00:00 +0000", None),
            ("Thu, 1 Jan 20266 00:00:00 +0000", None),
            ("i går", None),
        ];
        table.iter().for_each(|(date, expected)| assert_eq!(day(date).as_deref(), *expected, "{date}"));
    }

    #[test]
    fn a_name_in_pieces_is_one_name() {
        let table = [
            ("attachment; filename=\"svar.docx\"", "svar.docx"),
            ("attachment; filename*=utf-8''svar%20p%C3%A5%20%C2%A71.csv", "svar på §1.csv"),
            ("attachment; filename*0*=utf-8''sp%C3%B8rs; filename*1*=m%C3%A5l; filename*2=.docx", "spørsmål.docx"),
            ("attachment; filename*=100%", "100"),
            ("attachment; filename=\"svar.docx\"; filename*=utf-8''sv%C3%A5r.docx", "svår.docx"),
        ];
        for (value, expected) in table {
            assert_eq!(parameter(value, "filename").as_deref(), Some(expected), "{value}");
        }
        assert_eq!(parameter("text/plain; charset=utf-8", "name"), None);
    }

    #[test]
    fn letters_of_outlook_are_letters() {
        assert_eq!(without_markup("<b>H&aring;p</b>&nbsp;&amp;lt; r&#229;d<br>Vi&#8230;"), "Håp &lt; råd\nVi…");
    }
}
