//! Reads the text of a code (QR) in a picture. Knows neither the camera nor what the text is for.

use quircs::Quirc;

/// Most pixels on a side of a picture. The page scales larger ones down.
const SIDE_MAX: usize = 4_096;

/// Returns the text of the first readable code in a grey picture, given row by row with a byte for each pixel.
/// Returns `None` if there is none.
pub fn text(width: usize, greys: &[u8]) -> Option<String> {
    let height = greys.len().checked_div(width)?;
    let is_picture = height > 0 && width * height == greys.len() && width.max(height) <= SIDE_MAX;
    if !is_picture {
        return None;
    }
    let mut reader = Quirc::default();
    reader.identify(width, height, greys).find_map(|code| String::from_utf8(code.ok()?.decode().ok()?.payload).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use qrcodegen::{QrCode, QrCodeEcc};

    const LINK: &str = "https://eksempel.no/fellestid/#/join/2abcdefghijklmnopqrstuvwxyz";

    /// As a camera sees it: grey on grey, a little turned, so many pixels to a module.
    fn picture(text: &str, pixels: f64) -> (usize, Vec<u8>) {
        let code = QrCode::encode_text(text, QrCodeEcc::Low).expect("short enough");
        let modules = f64::from(code.size());
        let side = ((modules + 12.0) * pixels) as usize;
        let (sin, cos) = 0.06_f64.sin_cos();
        let shade = |x: usize, y: usize| {
            let (dx, dy) = (x as f64 - side as f64 / 2.0, y as f64 - side as f64 / 2.0);
            let at = |along: f64| (along / pixels + modules / 2.0).floor() as i32;
            if code.get_module(at(cos * dx - sin * dy), at(sin * dx + cos * dy)) { 60 } else { 190 }
        };
        (side, (0..side * side).map(|place| shade(place % side, place / side)).collect())
    }

    #[test]
    fn the_code_of_a_link_is_read() {
        let (width, greys) = picture(LINK, 5.0);
        assert_eq!(text(width, &greys).as_deref(), Some(LINK));
    }

    #[test]
    fn the_code_of_a_long_link_is_read() {
        let link = format!("https://eksempel.no/#/join/2{}", "aB3-".repeat(170));
        let (width, greys) = picture(&link, 6.0);
        assert_eq!(text(width, &greys), Some(link));
    }

    #[test]
    fn no_picture_is_too_odd() {
        for (width, greys) in
            [(0, vec![]), (0, vec![1]), (3, vec![1, 2]), (7, vec![9; 50]), (1, vec![0; 5_000]), (64, vec![128; 4_096])]
        {
            assert_eq!(text(width, &greys), None);
        }
        let mut seed = 1_u32;
        for side in [1, 2, 3, 21, 64, 150] {
            let noise: Vec<u8> = (0..side * side)
                .map(|_| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (seed >> 24) as u8
                })
                .collect();
            assert_eq!(text(side, &noise), None);
        }
    }
}
