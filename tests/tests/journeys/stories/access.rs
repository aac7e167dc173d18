//! Accessibility of every place and of all that opens there: axe-core finds nothing, in any language, theme or width, and
//! nothing is wider than its window. One walk looks for both: to walk takes longer than to look.

use super::newcomer_offline;
use super::opened::{everything, visit_opened};
use super::places::{furnished, visit, visit_empty};
use super::width::{CHOSEN, have_text, too_large, too_wide};
use super::words::Words;
use crate::harness::{Engine, Tablet};
use crate::tried_in;

/// A phone held upright, a tablet lying down, and a tablet with its on-screen keyboard up.
const WIDTHS: [(u32, u32); 3] = [(390, 844), (1024, 768), (1180, 560)];

tried_in!(every_place_is_for_everyone_and_within_its_window: chromium);
fn every_place_is_for_everyone_and_within_its_window(engine: Engine) {
    let (tablet, furnished) = furnished(engine);
    let mut faults = Vec::new();
    for (language, words) in Words::all() {
        visit(&tablet, &furnished, &words, (language, "light", CHOSEN), &mut |place| {
            let named = format!("{place} {language}");
            faults.extend(too_wide(&tablet, &named));
            faults.extend(too_large(&tablet, &named));
            faults.extend(faults_at(&tablet, (place, language), &WIDTHS));
            tablet.be_wide(1024, 768);
            have_text(&tablet, CHOSEN);
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
            let mut found = faults_at(&tablet, (what, language), &WIDTHS[..2]);
            // What lies under an open menu cannot be tapped until the menu is closed.
            found.retain(|fault| !(what.ends_with("-menu") && fault.contains("target-size") && fault.contains("obscured")));
            faults.append(&mut found);
        });
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

tried_in!(every_empty_place_is_for_everyone_and_within_its_window: chromium);
fn every_empty_place_is_for_everyone_and_within_its_window(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let mut faults = Vec::new();
    for (language, _) in Words::all() {
        visit_empty(&tablet, (language, "light", CHOSEN), &mut |place| {
            faults.extend(too_wide(&tablet, &format!("{place} {language}")));
            have_text(&tablet, "normal");
            faults.extend(faults_at(&tablet, (place, language), &WIDTHS));
            have_text(&tablet, CHOSEN);
        });
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Returns the faults, and what sticks out, in bokmål at every width and in both themes. In the dark theme only colours
/// differ, and another language changes words alone: one width is enough for each.
fn faults_at(tablet: &Tablet, (place, language): (&str, &str), widths: &[(u32, u32)]) -> Vec<String> {
    let told = |fault: String, width: u32, theme: &str| format!("{place} {language} {width} {theme}: {fault}");
    let at = |&(width, height): &(u32, u32)| {
        tablet.be_wide_and_whole(width, height);
        let found = tablet.faults().into_iter().chain(tablet.sticks_out());
        let mut faults: Vec<String> = found.map(|fault| told(fault, width, "light")).collect();
        if language == "nb" {
            tablet.be_in_theme("dark");
            faults.extend(tablet.colour_faults().into_iter().map(|fault| told(fault, width, "dark")));
            tablet.be_in_theme("light");
        }
        faults
    };
    let tried = match language {
        "nb" => widths,
        "nn" => &widths[..1],
        _ => &widths[1..2],
    };
    tried.iter().flat_map(at).collect()
}
