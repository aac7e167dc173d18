//! Journeys: what people do with Fellestid, told once and tried in real browsers, against a
//! host that is really stopped. The harness has the verbs; the stories have the words.
//!
//! Run by `cargo xtask test`, which says where browsers, drivers, axe-core and `dist/` are.
//! A browser whose driver is not named is not tried.

mod harness;
mod stories;

/// One story as a test in each engine: `tried_in!(story: chromium, webkit)`.
macro_rules! tried_in {
    ($story:ident: $($engine:ident),+) => {
        mod $story {
            $(
                #[test]
                fn $engine() {
                    crate::stories::told(crate::stories::engine::$engine, super::$story);
                }
            )+
        }
    };
}
pub(crate) use tried_in;
