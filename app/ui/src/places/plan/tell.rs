//! «Si fra til de andre»: the invitation to copy, the code for the tables, and the table sheet.
//! Nothing is sent from here: people copy, scan or print.

use super::table_sheet::TableSheets;
use crate::kit::{icon, live, tap};
use crate::state::App;
use crate::words::{Language, Words};
use fellestid_browser::{share::copy_text, wait::sleep};
use fellestid_core::dot::Dot;
use fellestid_core::job::{CodeDrawing, Paper, PaperLanguage, PaperPoints, PaperWish, PaperWritten, PlanCode};
use fellestid_core::views::meeting::Meeting;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::fmt::Write;

/// After the last letter, before the texts are made anew.
const STILL_MS: i32 = 600;
/// White around a code, in modules: what scanners need.
const QUIET_MODULES: u32 = 4;

#[component]
pub fn Tell(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let meeting = Memo::new(move |_| app.notebook.with(|notebook| Meeting::read(notebook, home)));
    let (invitation, code) = (RwSignal::new(None::<PaperWritten>), RwSignal::new(None::<PlanCode>));
    let edition = StoredValue::new(0_u32);
    let is_failed = RwSignal::new(false);
    Effect::new(move |before: Option<()>| {
        // Read and not only tracked: a memo that nobody reads hears of nothing.
        meeting.with(|_| ());
        edition.update_value(|edition| *edition += 1);
        let own = edition.get_value();
        let is_latest = move || edition.try_get_value() == Some(own);
        spawn_local(async move {
            if before.is_some() {
                sleep(STILL_MS).await;
            }
            if !is_latest() {
                return;
            }
            let (mut written, mut made) = (app.write_paper(home, wish(app)).await, app.plan_code(home).await);
            // A worker that stopped is started anew by the next request.
            if written.is_none() || made.is_none() {
                (written, made) = (app.write_paper(home, wish(app)).await, app.plan_code(home).await);
            }
            if is_latest() {
                is_failed.set(written.is_none() || made.is_none());
                invitation.set(written);
                code.set(made);
            }
        });
    });
    view! {
        <section class="part tell">
            <h2>{w.plan.tell}</h2>
            <p class="hint">{w.plan.tell_about}</p>
            <Show when=move || is_failed.get()><div class="banner error" role="alert"><p>{w.plan.tell_failed}</p></div></Show>
            <div class="tell-ways">
                <div class="stack">
                    {live(move || invitation.get().map(|written| view! { <Invitation app=app written=written /> }))}
                    <TableSheets app=app meeting=meeting code=code />
                </div>
                {live(move || code.get().map(|code| view! { <TableCode app=app code=code /> }))}
            </div>
        </section>
    }
}

fn wish(app: App) -> PaperWish {
    let language = match app.language.get_untracked() {
        Language::Bokmal => PaperLanguage::Bokmal,
        Language::Nynorsk => PaperLanguage::Nynorsk,
        Language::English => PaperLanguage::English,
    };
    PaperWish { paper: Paper::Invitation, language, points: PaperPoints::None, with_actions: false, with_names: false }
}

/// Copies within the tap, and says how it went.
fn copy(app: App, text: &str, done: &'static str) {
    let copied = copy_text(text);
    spawn_local(async move { app.say(if copied.await { done } else { app.words().plan.copy_refused }) });
}

#[component]
fn Invitation(app: App, written: PaperWritten) -> impl IntoView {
    let w = app.words();
    let address = format!("mailto:?subject={}&body={}", percent(&written.subject), percent(&written.plain));
    let whole = format!("{}\n\n{}", written.subject, written.plain);
    view! {
        <section class="card stack tight">
            <h3>{w.plan.invitation}</h3>
            <pre class="preview" tabindex="0" aria-label=w.plan.invitation>{format!("{}\n\n{}", written.subject, written.plain)}</pre>
            <div class="actions">
                <button type="button" class="button" on:click=tap(move |_| copy(app, &whole, w.plan.invitation_copied))>{icon(icon::PASTE)} {w.plan.invitation_copy}</button>
                <a class="button quiet" href=address>{w.plan.invitation_mail}</a>
            </div>
        </section>
    }
}

#[component]
fn TableCode(app: App, code: PlanCode) -> impl IntoView {
    let w = app.words();
    let link = code.link.clone();
    view! {
        <section class="card stack tight">
            <h3>{w.plan.code}</h3>
            {match &code.drawing {
                Some(drawing) => view! { <p>{w.plan.code_about}</p> {qr(w, drawing)} }.into_any(),
                None => view! { <p>{w.plan.code_too_long}</p> }.into_any(),
            }}
            <div class="field">
                <label for="plan-link">{w.plan.link}</label>
                <input id="plan-link" readonly value=code.link.clone() />
            </div>
            <p><button type="button" class="button" on:click=tap(move |_| copy(app, &link, w.plan.link_copied))>{icon(icon::PASTE)} {w.plan.link_copy}</button></p>
        </section>
    }
}

/// Dark on white whatever the theme: scanners see no other.
pub fn qr(w: &Words, code: &CodeDrawing) -> impl IntoView + use<> {
    let side = code.modules + 2 * QUIET_MODULES;
    let view_box = format!("-{QUIET_MODULES} -{QUIET_MODULES} {side} {side}");
    view! {
        <svg class="qr" viewBox=view_box role="img" aria-label=w.plan.code_label shape-rendering="crispEdges">
            <path d=code.path.clone()></path>
        </svg>
    }
}

/// Text for an address, as mail programs read it.
fn percent(text: &str) -> String {
    let mut safe = String::new();
    for byte in text.replace('\n', "\r\n").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            safe.push(char::from(byte));
        } else {
            let _ = write!(safe, "%{byte:02X}");
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn norwegian_letters_and_lines_reach_the_mail_program() {
        assert_eq!(percent("På møtet\n14.15"), "P%C3%A5%20m%C3%B8tet%0D%0A14.15");
    }
}
