//! What is asked before a meeting is closed: who did not come, tiltak without anyone responsible, slips
//! on paper, half-written text. A guest device hands in its file instead.

use super::Stand;
use super::ending::{close, half_written, open_actions, take_along, take_along_and_close};
use super::harvest::tables_missing;
use crate::kit::{Sheet, focus, icon, live, view};
use crate::route::Route;
use crate::shared::absent::Absent;
use crate::shared::import::PickButton;
use crate::shared::running::WhoAndWhen;
use crate::shared::share_sheet::FileOf;
use crate::words::{Words, counted, fill};
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::kinds::participant::Participant;
use fellestid_model::method::StepKind;
use leptos::prelude::*;

const TITLE: &str = "closing-title";

/// Ends the meeting from any step: at once, or after asking about what is left open. A guest device hands
/// its file to the one who leads; it cannot close the minutes.
pub fn finish(stand: Stand) {
    let Some(meeting) = stand.meeting.get_untracked() else { return };
    stand.asked.set(None);
    if stand.app.tablet.is_guest(stand.home) {
        return stand.is_closing.set(true);
    }
    let is_whole = half_written(stand.app, &meeting).is_empty() && open_actions(stand.app, &meeting).is_empty();
    if is_whole && on_paper(stand) == 0 && !has_list(stand) && untrack(|| tables_missing(stand)).is_empty() {
        return close(stand, &meeting);
    }
    stand.is_closing.set(true);
}

/// Returns the slips on paper at all the tables of this tablet.
fn on_paper(stand: Stand) -> usize {
    stand.run.with_untracked(|run| run.as_ref().map_or(0, |run| run.on_paper.iter().sum::<u32>())) as usize
}

/// Returns whether the meeting has a list of people.
fn has_list(stand: Stand) -> bool {
    !stand.app.notebook.untracked(|notebook| Participant::all(notebook, stand.home).is_empty())
}

/// What is left open when the meeting ends: who did not come, tiltak without anyone responsible or a date,
/// slips nobody has typed, and half-written text, which goes into the minutes only if someone says so.
#[component]
fn Closing(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let Some(meeting) = stand.meeting.get_untracked() else { return ().into_any() };
    let half = half_texts(stand, &meeting);
    let open = open_actions(stand.app, &meeting);
    let meeting = StoredValue::new(meeting);
    let end = move |end: fn(Stand, &Meeting)| meeting.with_value(|meeting| end(stand, meeting));
    let about_who = (!open.is_empty()).then(|| {
        let rows = open.into_iter().map(|action| view! {
            <li>
                <p>{crate::shared::actions::title(w, &action)}</p>
                <div class="taker"><WhoAndWhen app=stand.app home=action.home id=format!("closing-{}", action.home) /></div>
            </li>
        });
        view! { <h3>{w.run.who_takes}</h3> <ul class="closing-who">{rows.collect_view()}</ul> <p class="small muted">{w.run.closing_who_about}</p> }
    });
    let about_came =
        has_list(stand).then(|| view! { <h3>{w.minutes.anyone_absent}</h3> <Absent app=stand.app home=stand.home /> });
    let about_paper = about_paper(stand);
    let acts = match half.is_empty() {
        true => {
            view! { <button type="button" class="button main" on:click=move |_| end(close)>{w.run.finish}</button> }.into_any()
        }
        false => view! {
            <button type="button" class="button main" on:click=move |_| end(take_along_and_close)>{w.run.closing_take}</button>
            <button type="button" class="button" on:click=move |_| end(close)>{w.run.closing_leave}</button>
        }
        .into_any(),
    };
    let about_half = (!half.is_empty()).then(|| about_half(w, half));
    // What could be lost stands first.
    view! { <div class="sheet-body stack">{about_half} {about_tables(stand)} {about_paper} {about_came} {about_who} <p class="actions">{acts}</p></div> }.into_any()
}

/// The tables without any points, with the way to import them.
fn about_tables(stand: Stand) -> impl IntoView + use<> {
    let w = stand.app.words();
    let missing = untrack(|| tables_missing(stand));
    let name = |table: &u32| fill(w.run.table, &[("number", &table.to_string())]);
    (!missing.is_empty()).then(|| view! {
        <h3>{fill(w.run.closing_tables, &[("tables", &missing.iter().map(name).collect::<Vec<String>>().join(", "))])}</h3>
        <p class="actions"><PickButton app=stand.app stage=stand.coming label=w.minutes.harvest path=icon::TAKE_IN class="button" /></p>
    })
}

/// A guest device's last act: everything it has, in a file for the one who leads. Half-written text and
/// drafts not yet shown are asked about first.
#[component]
fn HandIn(stand: Stand) -> impl IntoView {
    let (app, home) = (stand.app, stand.home);
    let w = app.words();
    let Some(meeting) = stand.meeting.get_untracked() else { return ().into_any() };
    // Leaving the step ends its vote, as going on to another step does.
    if stand.kind.get_untracked() == StepKind::Dots {
        app.close_pollings(&meeting);
    }
    let (half, drafts) = (half_texts(stand, &meeting), stand.drafts.all.with_untracked(Vec::len));
    let is_asking = RwSignal::new(!half.is_empty() || drafts > 0);
    let go_on = move || {
        is_asking.set(false);
        focus(TITLE);
    };
    let take = move |()| {
        take_along(stand, &meeting);
        stand.drafts.reveal();
        go_on();
    };
    let (half, take) = (StoredValue::new(half), Callback::new(take));
    let is_last = untrack(|| stand.step_beside(1)).is_none();
    let given = move |_| {
        if is_last {
            app.tablet.hand_in(home);
            app.go_instead(&Route::Meeting(home));
        }
    };
    let body = move || match is_asking.get() {
        true => view! {
            {half.with_value(|half| (!half.is_empty()).then(|| about_half(w, half.clone())))}
            {(drafts > 0).then(|| view! { <h3>{counted(drafts, w.run.drafts_left_one, w.run.drafts_left_many)}</h3> })}
            <p class="actions">
                <button type="button" class="button main" on:click=move |_| take.run(())>{w.run.hand_in_take}</button>
                <button type="button" class="button" on:click=move |_| go_on()>{w.run.hand_in_leave}</button>
            </p>
        }
        .into_any(),
        false => view! {
            {about_paper(stand)}
            <p class="small muted">{w.run.hand_in_about}</p>
            <FileOf app=app homes=Some(vec![home]) is_open=stand.is_closing on_given=Callback::new(given) />
        }
        .into_any(),
    };
    view! { <div class="sheet-body stack">{live(body)}</div> }.into_any()
}

#[component]
pub fn ClosingSheet(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let is_guest = stand.app.tablet.is_guest(stand.home);
    let title = if is_guest { w.run.give_to_lead } else { w.run.closing };
    view! {
        <Sheet id=TITLE title=title close=w.common.close is_open=stand.is_closing>
            {match is_guest {
                true => view! { <HandIn stand=stand /> }.into_any(),
                false => view! { <Closing stand=stand /> }.into_any(),
            }}
        </Sheet>
    }
}

fn half_texts(stand: Stand, meeting: &Meeting) -> Vec<String> {
    half_written(stand.app, meeting).into_iter().map(|half| half.text).collect()
}

fn about_half(w: &Words, half: Vec<String>) -> impl IntoView + use<> {
    let texts = half.into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
    view! { <h3>{w.run.closing_half}</h3> <ul class="half-written">{texts}</ul> <p class="small muted">{w.run.closing_about}</p> }
}

fn about_paper(stand: Stand) -> impl IntoView + use<> {
    let words = &stand.app.words().run;
    let paper = on_paper(stand);
    (paper > 0).then(|| view! { <h3>{counted(paper, words.closing_paper_one, words.closing_paper_many)}</h3> })
}
