//! base64url without padding (RFC 4648, section 5): bytes in letters that a link may hold.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

pub(super) fn write(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits, place| bits << 8 | usize::from(group.get(place).copied().unwrap_or(0)));
        for place in 0..=group.len() {
            text.push(char::from(LETTERS[bits >> (18 - 6 * place) & 63]));
        }
    }
    text
}

/// Decodes a text. Returns `None` if a letter is not in the alphabet, or if leftover bits are set.
pub(super) fn read(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    for group in text.as_bytes().chunks(4) {
        let mut bits: u32 = 0;
        for place in 0..4 {
            bits = bits << 6 | group.get(place).map_or(Some(0), |letter| value(*letter))?;
        }
        let [_, whole @ ..] = bits.to_be_bytes();
        let (kept, left_over) = whole.split_at(group.len() - 1);
        if group.len() == 1 || left_over.iter().any(|byte| *byte != 0) {
            return None;
        }
        bytes.extend_from_slice(kept);
    }
    Some(bytes)
}

fn value(letter: u8) -> Option<u32> {
    Some(u32::from(match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn bytes_are_spelled_as_the_standard_says() {
        for (bytes, text) in [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE")] {
            assert_eq!((write(bytes.as_bytes()).as_str(), read(text)), (text, Some(bytes.as_bytes().to_vec())));
        }
        assert_eq!(write(&[0xfb, 0xff]), "-_8");
        for odd in ["A", "Zh", "Zm9=", "Zm 9", "æ"] {
            assert_eq!(read(odd), None, "{odd}");
        }
    }

    proptest! {
        #[test]
        fn bytes_are_read_back_and_any_text_is_read_or_refused(
            bytes in prop::collection::vec(any::<u8>(), 0..50), text in ".*",
        ) {
            prop_assert_eq!(read(&write(&bytes)), Some(bytes));
            let _ = read(&text);
        }
    }
}
