//! What does not fit in its window, from the smallest phone to a large screen, with the largest text too. [`super::access`]
//! visits the places.

use super::{meeting, newcomer_offline, planned, start_planned, write_points};
use crate::harness::{Engine, Tablet};
use crate::tried_in;
use fellestid_model::method::{PlannedStep, StepKind};

const WIDTHS: [u32; 5] = [320, 390, 768, 1024, 1440];
/// The size of text that is chosen on the tablet: the largest.
pub(super) const CHOSEN: &str = "larger";

/// A laptop's window of 1280 by 1024 at 400 %: what scrolls must have room between the fixed bars.
const ZOOMED: (u32, u32) = (320, 256);
const COVERED_MAX: i64 = 50;

/// Returns what sticks out of the window in a place that is shown with [`CHOSEN`]: with that size of text and the usual one.
pub(super) fn too_wide(tablet: &Tablet, place: &str) -> Vec<String> {
    let chosen = tablet.script("return document.documentElement.dataset.text", Vec::new());
    assert_eq!(chosen, CHOSEN, "{place}: the chosen size is on the page");
    let mut wide = Vec::new();
    for size in ["normal", CHOSEN] {
        have_text(tablet, size);
        for width in WIDTHS {
            tablet.be_wide(width, 800);
            wide.extend(tablet.sticks_out().map(|what| format!("{place} {size} {width}: {what}")));
        }
    }
    wide
}

/// Returns what sticks out, or has no room to scroll in, for whoever zooms to 400 %.
pub(super) fn too_large(tablet: &Tablet, place: &str) -> Vec<String> {
    have_text(tablet, "normal");
    tablet.be_wide(ZOOMED.0, ZOOMED.1);
    let mut faults: Vec<String> = tablet.sticks_out().map(|what| format!("{place} at 400 %: {what}")).into_iter().collect();
    let covered = tablet.covered();
    if covered > COVERED_MAX {
        faults.push(format!("{place}: {covered} % lies under what stays"));
    }
    faults
}

pub(super) fn have_text(tablet: &Tablet, size: &str) {
    tablet.script("document.documentElement.dataset.text = arguments[0]", vec![size.into()]);
}

tried_in!(a_running_step_with_many_points_scrolls_in_one_place: chromium);
fn a_running_step_with_many_points_scrolls_in_one_place(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let texts = (1..=14).map(|number| format!("Dette er innspill nummer {number} fra bordet.")).collect::<Vec<String>>();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let steps = vec![PlannedStep::plain(StepKind::Talk, 8)];
    start_planned(&tablet, &planned(&meeting("Mange", steps), |change, home| write_points(change, home, &texts)));
    tablet.see(texts[13]);
    for (width, height) in [(320, 640), (390, 844), (768, 1024), (1024, 768)] {
        tablet.be_wide(width, height);
        // The header and the main button stay in place, however one scrolls.
        tablet.script("scrollTo(0, document.documentElement.scrollHeight)", Vec::new());
        tablet.painted();
        assert_eq!(tablet.script("return scrollY", Vec::new()), 0, "{width} wide");
        // A focused field scrolls whatever can be scrolled, even what people cannot scroll back.
        let pushed = "const stage = document.querySelector('.stage');
            if (getComputedStyle(stage).overflowY === 'auto') return 0;
            stage.scrollTop = 1000;
            return stage.scrollTop";
        assert_eq!(tablet.script(pushed, Vec::new()), 0, "the act is pushed out of sight, {width} wide");
    }
}
