//! «Si fra til de andre»: the invitation to copy, with the link to join, the code for the tables, and the table sheets.
//! Nothing is sent from here: people copy, scan or print.

use super::table_sheet::TableSheets;
use crate::kit::{Memo, Show, icon, view};
use crate::session::App;
use crate::shared::link_and_code::LinkAndCode;
use crate::shared::share_sheet::{copy_then, mail};
use crate::words::{Words, fill};
use fellestid_browser::wait::sleep;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Record;
use fellestid_jobs::{Paper, PaperWritten, PlanCode};
use fellestid_model::kinds::meeting::{self, Meeting};
use fellestid_model::kinds::{agreed_marks, participant};
use fellestid_model::options::Options;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The delay from the last letter until the texts are made again.
const STILL_MS: i32 = 600;

#[component]
pub fn Tell(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let plan = Memo::new(move |_| app.notebook.read(home, |notebook| Meeting::read(notebook, home)));
    // The code also holds more than the plan: who sits where, and our marks.
    let beside = Memo::new(move |_| {
        app.notebook.read(home, |notebook| {
            let along =
                |record: &Record| [meeting::KIND, participant::KIND, agreed_marks::KIND].iter().any(|kind| record.kind == *kind);
            notebook
                .home(home)
                .filter(|(_, record)| along(record))
                .map(|(key, record)| (*key, record.clone()))
                .collect::<Vec<_>>()
        })
    });
    let (invitation, code) = (RwSignal::new(None::<Invited>), RwSignal::new(None::<PlanCode>));
    let edition = StoredValue::new(0_u32);
    let is_failed = RwSignal::new(false);
    Effect::new(move |before: Option<()>| {
        // Read, not only tracked: a memo that nobody reads does not run.
        plan.with(|_| ());
        beside.with(|_| ());
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
            let options = Options::everything(app.shell.language.get_untracked());
            let (written, made) = (app.write_paper(vec![Paper::Invitation(home)], options).await, app.plan_code(home).await);
            if is_latest() {
                is_failed.set(written.is_none() || made.is_none());
                let link = made.as_ref().map(|code| code.link.clone());
                invitation.set(written.map(|(written, _)| Invited::of(app.words(), &written, link.as_deref())));
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
                    {move || invitation.get().map(|invited| view! { <Invitation app=app invited=invited /> })}
                    <TableSheets app=app home=home code=code />
                </div>
                {move || code.get().map(|code| view! { <TableCode app=app code=code /> })}
            </div>
        </section>
    }
}

/// The invitation as it is sent.
#[derive(Clone)]
struct Invited {
    subject: String,
    text: String,
}

impl Invited {
    fn of(w: &Words, written: &PaperWritten, link: Option<&str>) -> Self {
        let join = link.map(|link| fill(w.plan.invitation_join, &[("link", link)]));
        let text = [Some(written.plain.trim_end().to_owned()), join].into_iter().flatten().collect::<Vec<_>>().join("\n\n");
        Invited { subject: written.subject.clone(), text }
    }
}

/// The invitation. One too long for a mail address can only be copied.
#[component]
fn Invitation(app: App, invited: Invited) -> impl IntoView {
    let w = app.words();
    let Invited { subject, text } = invited;
    let address = mail::fits(&subject, &text).then(|| mail::address(&[], &subject, &text));
    let whole = format!("{subject}\n\n{text}");
    view! {
        <section class="card stack tight">
            <h3>{w.plan.invitation}</h3>
            <pre class="preview" tabindex="0" aria-label=w.plan.invitation>{whole.clone()}</pre>
            <div class="actions">
                <button type="button" class="button" on:click=move |_| copy_then(app, &whole, move || app.say(w.plan.invitation_copied))>{icon(icon::PASTE)} {w.plan.invitation_copy}</button>
                {address.map(|address| view! { <a class="button quiet" href=address>{w.plan.invitation_mail}</a> })}
            </div>
        </section>
    }
}

#[component]
fn TableCode(app: App, code: PlanCode) -> impl IntoView {
    let w = app.words();
    let along = match (code.marks, code.seating) {
        (Some(false), Some(false)) => Some(w.plan.code_without_both),
        (Some(false), _) => Some(w.plan.code_without_marks),
        (_, Some(false)) => Some(w.plan.code_without_seats),
        (_, Some(true)) => Some(w.plan.code_with_seats),
        (_, None) => None,
    };
    view! {
        <section class="card stack tight">
            <h3>{w.plan.code}</h3>
            <LinkAndCode app=app code=code label=w.plan.link about=w.plan.code_about />
            {along.map(|text| view! { <p class="hint">{text}</p> })}
        </section>
    }
}
