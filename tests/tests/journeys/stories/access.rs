//! Accessibility of every place and of all that opens there: axe-core finds nothing, in any language, theme or width.

use super::newcomer_offline;
use super::opened::{everything, visit_opened};
use super::places::{furnished, visit, visit_empty};
use super::words::Words;
use crate::harness::{Engine, Tablet};
use crate::tried_in;

/// A phone held upright, a tablet lying down, and a tablet with its on-screen keyboard up.
const WIDTHS: [(u32, u32); 3] = [(390, 844), (1024, 768), (1180, 560)];

tried_in!(every_place_is_for_everyone: chromium);
fn every_place_is_for_everyone(engine: Engine) {
    let (tablet, furnished) = furnished(engine);
    let mut faults = Vec::new();
    for (language, words) in Words::all() {
        visit(&tablet, &furnished, &words, (language, "light", "normal"), &mut |place| {
            faults.extend(faults_at(&tablet, &format!("{place} {language}"), &WIDTHS));
        });
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

tried_in!(all_that_opens_is_for_everyone: chromium);
fn all_that_opens_is_for_everyone(engine: Engine) {
    let (tablet, everything) = everything(engine);
    let mut faults = Vec::new();
    for (language, words) in Words::all() {
        visit_opened(&tablet, &everything, &words, (language, "light", "normal"), &mut |what| {
            let mut found = faults_at(&tablet, &format!("{what} {language}"), &WIDTHS[..2]);
            // What lies under an open menu cannot be tapped until the menu is closed.
            found.retain(|fault| !(what.ends_with("-menu") && fault.contains("target-size") && fault.contains("obscured")));
            faults.append(&mut found);
        });
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

tried_in!(every_empty_place_is_for_everyone: chromium);
fn every_empty_place_is_for_everyone(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let mut faults = Vec::new();
    for (language, _) in Words::all() {
        visit_empty(&tablet, (language, "light", "normal"), &mut |place| {
            faults.extend(faults_at(&tablet, &format!("{place} {language}"), &WIDTHS));
        });
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Returns the faults in both themes; in the dark theme only colours differ.
fn faults_at(tablet: &Tablet, place: &str, widths: &[(u32, u32)]) -> Vec<String> {
    let at = |&(width, height): &(u32, u32)| {
        tablet.be_wide_and_whole(width, height);
        let light = tablet.faults().into_iter().map(move |fault| format!("{place} {width}: {fault}")).collect::<Vec<_>>();
        tablet.be_in_theme("dark");
        let dark =
            tablet.colour_faults().into_iter().map(move |fault| format!("{place} {width} dark: {fault}")).collect::<Vec<_>>();
        tablet.be_in_theme("light");
        light.into_iter().chain(dark)
    };
    widths.iter().flat_map(at).collect()
}
