//! An e-mail as a `mailto:` address that mail programs open.

/// The longest letter, in characters, that mail programs on tablets and old Outlook accept whole.
const LETTER_CHARS_MAX: usize = 1800;

/// Returns whether the text fits in an address.
pub fn fits(subject: &str, body: &str) -> bool {
    subject.chars().count() + body.chars().count() <= LETTER_CHARS_MAX
}

/// `to`: the addresses it is for; none if nobody is chosen yet.
pub fn address(to: &[String], subject: &str, body: &str) -> String {
    let to: Vec<String> = to.iter().map(|address| encoded(address).replace("%40", "@")).collect();
    format!("mailto:{}?subject={}&body={}", to.join(","), encoded(subject), encoded(&body.replace('\n', "\r\n")))
}

fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_survives_the_address() {
        assert_eq!(
            address(&[], "Referat", "Vi så på & på\n«æøå»"),
            "mailto:?subject=Referat&body=Vi%20s%C3%A5%20p%C3%A5%20%26%20p%C3%A5%0D%0A%C2%AB%C3%A6%C3%B8%C3%A5%C2%BB"
        );
        let to = ["post@nes.no".to_owned(), "a&b@ås.no".to_owned()];
        assert_eq!(address(&to, "", ""), "mailto:post@nes.no,a%26b@%C3%A5s.no?subject=&body=");
        assert!(fits("Referat", &"æ".repeat(1700)) && !fits("Referat", &"æ".repeat(1800)));
    }
}
