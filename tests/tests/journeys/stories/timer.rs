//! A step's time, with the tablet's clock held by the story.

use super::kinds::{Midst, go_to, half, see_act, start_every_kind};
use super::newcomer_offline;
use crate::harness::{Engine, Tablet, wait_for};
use crate::tried_in;
use fellestid_model::method::StepKind;

tried_in!(time_left_is_right_after_a_reload: webkit, firefox);
fn time_left_is_right_after_a_reload(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.hold_the_clock();
    tablet.go("#/plan");
    tablet.tap("Start møtet nå");
    tablet.see("5:00");
    tablet.let_pass_secs(90);
    tablet.see("3:30");
    tablet.reload();
    tablet.see("3:30");
    tablet.see("Skriv for deg selv");

    tablet.tap("Neste: runden");
    tablet.see("9:00");
    tablet.tap("+1 minutt");
    tablet.see("10:00");
    tablet.tap("Pause");
    tablet.let_pass_secs(120);
    tablet.reload();
    tablet.see("10:00");
    tablet.see("Ett innspill hver");
    tablet.tap("Fortsett");
    tablet.let_pass_secs(60);
    tablet.see("9:00");

    // Away for half an hour: the step is over time, the page says so, and nothing is lost.
    tablet.let_pass_secs(30 * 60);
    tablet.see("+21:00");
    tablet.see("Tiden er ute.");
    tablet.tap("Tilbake til Individuelt");
    tablet.see("5:00");
}

tried_in!(clock_set_back_goes_on_from_where_it_was: chromium);
fn clock_set_back_goes_on_from_where_it_was(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.hold_the_clock();
    tablet.go("#/plan");
    tablet.tap("Start møtet nå");
    tablet.see("5:00");
    tablet.let_pass_secs(90);
    tablet.see("3:30");
    tablet.set_the_clock_back_secs(60 * 60 + 3);
    // The app notices within a second, and the time runs on.
    std::thread::sleep(std::time::Duration::from_millis(1_500));
    tablet.see("3:30");
    tablet.let_pass_secs(30);
    tablet.see("3:00");
    tablet.reload();
    tablet.see("3:00");
    tablet.tap("Neste: runden");
    tablet.see("9:00");
}

tried_in!(late_start_shortens_the_talk_and_not_the_end: chromium, firefox);
fn late_start_shortens_the_talk_and_not_the_end(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.hold_the_clock();
    tablet.turn_the_clock_to(13, 30);
    tablet.go("#/plan");
    tablet.fill("Starter klokka", "14:00");
    tablet.see_value("Fast slutt", "14:45");
    tablet.tap("Lagre planen");
    tablet.see("14.00–14.45");

    tablet.turn_the_clock_to(14, 8);
    tablet.reload();
    tablet.tap("Start møtet");
    tablet.see("Slutt 14.45");
    tablet.see("Slutten står fast. Samtalen er kortet ned til 7 min.");
    tablet.tap("Planen");
    tablet.see_in_order(&[
        "14.08",
        "Individuelt",
        "5 min",
        "Runde i gruppa",
        "9 min",
        "Samtale i gruppa",
        "7 min",
        "Plenum",
        "9 min",
        "14.45",
        "Slutt",
    ]);
    tablet.tap("Lukk");

    // The talk itself begins with the rest of the time.
    tablet.let_pass_secs(5 * 60);
    tablet.tap("Neste: runden");
    tablet.let_pass_secs(9 * 60);
    tablet.tap("Neste: samtalen");
    tablet.see("7:00");
    tablet.see("Slutt 14.45");
}

tried_in!(every_kind_of_step_outlives_a_reload_and_a_sleep: chromium);
fn every_kind_of_step_outlives_a_reload_and_a_sleep(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.hold_the_clock();
    start_every_kind(&tablet);
    for (kind, number) in StepKind::ALL.into_iter().zip(1..) {
        go_to(&tablet, kind);
        let (midst, half) = (Midst::of(kind), half(kind));
        let given = wait_for(|| seconds_left(&tablet)).expect("a time");
        midst.begin(&tablet, &half);
        tablet.let_pass_secs(20);
        tablet.reload();
        see_left(&tablet, given - 20);
        tablet.see(&format!("Steg {number} av 25"));
        midst.unfold(&tablet);
        midst.is_there(&tablet, &half);

        // Asleep until long past the end: the page says so, and nobody is moved on.
        tablet.sleep_secs(u64::try_from(given).unwrap_or_default() + 25);
        see_left(&tablet, -45);
        tablet.see("Tiden er ute.");
        tablet.see(&format!("Steg {number} av 25"));
        see_act(&tablet, kind);
        midst.is_there(&tablet, &half);
    }
}

/// Returns the seconds left that the timer shows.
fn seconds_left(tablet: &Tablet) -> Option<i64> {
    let shown = tablet.script("return document.querySelector('[role=timer]').textContent", Vec::new());
    let (minutes, seconds) = shown.as_str()?.trim().split_once(':')?;
    let over = minutes.starts_with('+');
    let left = minutes.trim_start_matches('+').parse::<i64>().ok()? * 60 + seconds.parse::<i64>().ok()?;
    Some(if over { -left } else { left })
}

fn see_left(tablet: &Tablet, secs: i64) {
    let seen = wait_for(|| (seconds_left(tablet) == Some(secs)).then_some(()));
    assert!(seen.is_some(), "{secs} s are left, and not {:?}: {}", seconds_left(tablet), tablet.everything());
}
