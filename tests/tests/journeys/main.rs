//! Journeys: what people do with Fellestid, written once and tried in real browsers, against a host that is really
//! stopped. The harness has the verbs; the stories have the words.
//!
//! Run by `cargo xtask test`, which says where browsers, drivers, axe-core and `dist/` are. A browser without a named
//! driver is skipped.

mod harness;
mod stories;

/// Makes a test of one story in each engine: `tried_in!(story: chromium, webkit)`.
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
