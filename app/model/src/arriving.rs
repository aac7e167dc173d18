//! Tells what a text from elsewhere is: copied, shared with the app, or read from a code (lim inn, skann).
//! Recognizes a link and a file of ours and reads neither. Knows no address of the app: a plan is the same wherever
//! the app is hosted.

use crate::paste::html;

/// What stands before a plan in a link.
const LEAD: &str = "#/join/";
/// The shortest plan that there is.
const PLAN_CHARS_MIN: usize = 20;
/// A wrapped link may be wrapped again.
const WRAPPINGS_MAX: usize = 3;

/// What a text is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arriving {
    /// A link to a meeting's plan: what stands in it after the address.
    Plan(String),
    /// A file of ours as plain text.
    File(String),
    /// Anything else, to be read as a page with questions.
    Page(String),
}

impl Arriving {
    /// Tells what a text is. Returns `None` if it is blank.
    ///
    /// ```
    /// use fellestid_model::arriving::Arriving;
    ///
    /// let link = "https://eksempel.no/#/join/2abcdefghijklmnopqrst";
    /// assert_eq!(Arriving::of_text(link), Some(Arriving::Plan("2abcdefghijklmnopqrst".to_owned())));
    /// ```
    pub fn of_text(text: &str) -> Option<Arriving> {
        let trimmed = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
        if trimmed.is_empty() {
            return None;
        }
        if is_file(trimmed) {
            return Some(Arriving::File(trimmed.to_owned()));
        }
        Some(plan_in(trimmed).map_or_else(|| Arriving::Page(trimmed.to_owned()), Arriving::Plan))
    }

    /// Tells what a text with its shape (HTML) is. A link may be hidden behind words.
    pub fn of_html(shaped: &str) -> Option<Arriving> {
        plan_in(shaped).map(Arriving::Plan).or_else(|| Arriving::of_text(&html::text(shaped)))
    }
}

/// Returns whether a text is a file of ours, also if an editor has indented it.
fn is_file(text: &str) -> bool {
    let is_ours = |rest: &str| Some(rest.trim_start().strip_prefix(':')?.trim_start().starts_with("\"fellestid\""));
    text.starts_with('{') && text.split("\"format\"").skip(1).any(|rest| is_ours(rest).unwrap_or_default())
}

/// Returns the plan of the first link to one, whether the link is plain or wrapped by a mail service (Safe Links).
/// Returns `None` if there is no such link.
pub fn plan_in(text: &str) -> Option<String> {
    let mut unwrapped = text.to_owned();
    for _ in 0..=WRAPPINGS_MAX {
        if let Some(plan) = after_lead(&unwrapped) {
            return Some(plan);
        }
        if !unwrapped.contains('%') {
            return None;
        }
        unwrapped = percent_decoded(&unwrapped);
    }
    None
}

fn after_lead(text: &str) -> Option<String> {
    let plan = |rest: &str| -> String { rest.chars().take_while(|letter| is_of_plan(*letter)).collect() };
    text.split(LEAD).skip(1).map(plan).find(|plan| plan.len() >= PLAN_CHARS_MIN)
}

fn is_of_plan(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

/// Decodes `%23` and the like; whatever is not an escape stays.
fn percent_decoded(text: &str) -> String {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = |at: usize| after.get(at).and_then(|digit| char::from(*digit).to_digit(16));
        match (first, hex(0), hex(1)) {
            (b'%', Some(high), Some(low)) => {
                decoded.push((high * 16 + low) as u8);
                rest = &after[2..];
            }
            _ => {
                decoded.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAN: &str = "2AbCd-EfGh_IjKlMnOpQrStUv";

    fn link() -> String {
        format!("https://skole.eksempel.no/fellestid/#/join/{PLAN}")
    }

    fn plan() -> Option<Arriving> {
        Some(Arriving::Plan(PLAN.to_owned()))
    }

    #[test]
    fn a_link_is_found_in_an_invitation() {
        let invitation = format!("Hei!\n\nMøtet er her:\n{}\n\nHilsen Eva", link());
        assert_eq!(Arriving::of_text(&invitation), plan());
        assert_eq!(Arriving::of_text(&format!("<{}>.", link())), plan());
    }

    #[test]
    fn safe_links_are_unwrapped() {
        let encoded = link().replace(':', "%3A").replace('/', "%2F").replace('#', "%23");
        let safe =
            format!("https://eur01.safelinks.protection.outlook.com/?url={encoded}&data=05%7C02%7Ceva%40skole.no&reserved=0");
        assert_eq!(Arriving::of_text(&safe), plan());
        let again = safe.replace('%', "%25");
        let twice = format!("https://nam02.safelinks.protection.outlook.com/?url={again}&sdata=x");
        assert_eq!(Arriving::of_text(&twice), plan());
        let html = format!("<p><a href=\"{}\">Åpne møtet</a></p>", safe.replace('&', "&amp;"));
        assert_eq!(Arriving::of_html(&html), plan());
    }

    #[test]
    fn other_links_and_texts_are_pages() {
        for text in ["https://eksempel.no/", "Hva er ro i timen?", "https://eksempel.no/#/join/kort", "50 % av oss, %zz %"] {
            assert_eq!(Arriving::of_text(text), Some(Arriving::Page(text.to_owned())));
        }
        assert_eq!(Arriving::of_html("<h1>Ro</h1><p>Hva er ro?</p>").map(|page| matches!(page, Arriving::Page(_))), Some(true));
    }

    #[test]
    fn a_file_as_text_is_a_file() {
        let file = "{\"actors\":[],\n \"format\":\"fellestid\",\"version\":0}";
        let indented = file.replace(':', ": ");
        for text in [file, &indented] {
            assert_eq!(Arriving::of_text(&format!("\u{FEFF}{text}\n")), Some(Arriving::File(text.to_owned())));
        }
        let other = "{\"format\":\"annet\",\"by\":\"fellestid\"}";
        assert_eq!(Arriving::of_text(other), Some(Arriving::Page(other.to_owned())));
    }

    #[test]
    fn blank_text_is_nothing() {
        assert_eq!(Arriving::of_text(" \n\u{FEFF}"), None);
        assert_eq!(Arriving::of_html("<p> </p>"), None);
    }
}
