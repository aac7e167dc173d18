//! Chance (loddtrekning) from a seed: the same seed gives the same draw on every tablet. It has no source of
//! randomness of its own and is not secret: fit for drawing roles, not for keys.

/// A stream of numbers: SplitMix by Steele, Lea and Flood (2014), small, and even enough for lots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chance {
    state: u64,
}

impl Chance {
    pub fn new(seed: u64) -> Self {
        Chance { state: seed }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below `count`; 0 if `count` is 0.
    pub fn below(&mut self, count: usize) -> usize {
        let wide = u128::from(self.next()) * count as u128;
        usize::try_from(wide >> 64).unwrap_or_default()
    }

    /// Shuffles in place, every order equally likely as far as the stream allows.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for place in (1..items.len()).rev() {
            items.swap(place, self.below(place + 1));
        }
    }

    pub fn shuffled<T: Clone>(&mut self, items: &[T]) -> Vec<T> {
        let mut shuffled = items.to_vec();
        self.shuffle(&mut shuffled);
        shuffled
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn the_same_seed_gives_the_same_draw() {
        let items: Vec<u32> = (0..20).collect();
        assert_eq!(Chance::new(7).shuffled(&items), Chance::new(7).shuffled(&items));
        assert_ne!(Chance::new(7).shuffled(&items), Chance::new(8).shuffled(&items));
    }

    #[test]
    fn every_order_of_three_comes_about_as_often() {
        let mut times: BTreeMap<Vec<u8>, u32> = BTreeMap::new();
        for seed in 0..6000 {
            *times.entry(Chance::new(seed).shuffled(&[1, 2, 3])).or_default() += 1;
        }
        assert_eq!(times.len(), 6);
        assert!(times.values().all(|times| (880..1120).contains(times)), "{times:?}");
    }

    #[test]
    fn choosing_from_nothing_does_no_harm() {
        assert_eq!(Chance::new(1).below(0), 0);
        assert!(Chance::new(1).shuffled::<u8>(&[]).is_empty());
    }
}
