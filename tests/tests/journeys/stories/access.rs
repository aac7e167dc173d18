//! Everyone can use every place: axe-core finds nothing, in any language, theme or width.

use super::newcomer_offline;
use super::places::{furnished, visit, visit_empty};
use super::words::Words;
use crate::harness::{Engine, Tablet};
use crate::tried_in;

/// A phone held upright, a tablet lying down, and one with its keyboard up.
const WIDTHS: [(u32, u32); 3] = [(390, 844), (1024, 768), (1180, 560)];
const THEMES: [&str; 2] = ["light", "dark"];

tried_in!(every_place_is_for_everyone: chromium);
fn every_place_is_for_everyone(engine: Engine) {
    let (tablet, furnished) = furnished(engine);
    let mut faults = Vec::new();
    for (language, words) in Words::all() {
        for theme in THEMES {
            visit(&tablet, &furnished, &words, (language, theme, "normal"), &mut |place| {
                faults.extend(faults_at(&tablet, &format!("{place} {language} {theme}")));
            });
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

tried_in!(every_empty_place_is_for_everyone: chromium);
fn every_empty_place_is_for_everyone(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let mut faults = Vec::new();
    for (language, _) in Words::all() {
        for theme in THEMES {
            visit_empty(&tablet, (language, theme, "normal"), &mut |place| {
                faults.extend(faults_at(&tablet, &format!("{place} {language} {theme}")));
            });
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

fn faults_at(tablet: &Tablet, place: &str) -> Vec<String> {
    let at = |(width, height): (u32, u32)| {
        tablet.be_wide_and_whole(width, height);
        tablet.faults().into_iter().map(move |fault| format!("{place} {width}: {fault}")).collect::<Vec<_>>()
    };
    WIDTHS.into_iter().flat_map(at).collect()
}
