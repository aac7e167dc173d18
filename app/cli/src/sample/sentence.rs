//! Points as a staff might write them, put together from parts that fit.

use super::random::Random;
use super::vocabulary::{ACTS, REASONS, TIMES, WHO};

/// The length of a usual point, in characters.
const CHARS_MIN: usize = 60;
const CHARS_MAX: usize = 120;

pub fn sentence(random: &mut Random) -> String {
    loop {
        let sentence = draw(random);
        if (CHARS_MIN..=CHARS_MAX).contains(&sentence.chars().count()) {
            return sentence;
        }
    }
}

fn draw(random: &mut Random) -> String {
    let mut part = |parts: &[&str]| random.pick(parts).map(|part| (*part).to_owned()).unwrap_or_default();
    let (who, act, time, reason) = (part(WHO), part(ACTS), part(TIMES), part(REASONS));
    format!("{who} {act} {time}, {reason}.")
}
