//! A school's answer to its network: which school answers, each question with who may see the answer, and the file to
//! send. The package belongs to the network and is not changed here.
//!
//! In reading order: this file (what is shown when), [`school`] (which school), [`feedback`] (of the round before), [`tasks`]
//! (what to do first), [`question`] (one question), [`took_part`], [`send`] (what is sent, and in which way), [`receipt`].

mod draft;
mod feedback;
mod question;
mod receipt;
mod school;
mod send;
mod tasks;
mod took_part;

use crate::dates;
use crate::kit::{For, Memo, PageHead, Show, icon, live, view};
use crate::route::Route;
use crate::session::{App, DraftPlan, Handed};
use crate::shared::asked_by_network;
use crate::shared::not_here::{NotFound, Whole};
use crate::shared::plan::{fresh, plan_with};
use crate::shared::pupil::KnownNames;
use crate::words::{Words, facts};
use feedback::SaidDid;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::set::{self, QuestionSet, SetWords};
use fellestid_model::kinds::{self, meeting};
use fellestid_model::overviews::already_written::{self, Tried};
use fellestid_model::overviews::school_answer::SchoolAnswer;
use leptos::prelude::*;
use leptos::task::spawn_local;
use question::{Question, half_place};
use receipt::Receipt;
use school::{ForSchool, WhichSchool};
use send::{Send, Way};
use std::collections::BTreeMap;
use tasks::Tasks;
use took_part::TookPart;

/// The package, and the answer that this tablet writes.
#[derive(Clone, Copy)]
struct Desk {
    app: App,
    package: Dot,
    answer: Memo<Option<SchoolAnswer>>,
    /// What the school's meetings about the package chose, by question.
    at_meeting: Memo<BTreeMap<Dot, Vec<String>>>,
    /// The school's tiltak that an answer may use.
    tried: Memo<Vec<Tried>>,
    /// Names that are not asked about.
    names: KnownNames,
    /// The home of this tablet's answer: a file may have brought another.
    chosen: RwSignal<Option<Dot>>,
}

impl Desk {
    /// Remembers which answer is this tablet's.
    fn choose(self, home: Dot) {
        asked_by_network::choose(self.app, self.package, home);
        self.chosen.set(Some(home));
    }

    fn report_home(self) -> Option<Dot> {
        self.answer.with(|answer| answer.as_ref()?.report.as_ref().map(|report| report.home))
    }

    fn told<T: Default>(self, tell: impl FnOnce(&SchoolAnswer) -> T) -> T {
        self.answer.with(|answer| answer.as_ref().map(tell).unwrap_or_default())
    }

    /// Remembers that an answer was emptied in favour of another school: the network may have its file already, so the
    /// emptied one is sent along.
    fn note_emptied(self, home: Dot) {
        let before = self.app.tablet.recalled(&emptied_name(self.package));
        self.app.tablet.remember(&emptied_name(self.package), format!("{before} {home}").trim());
    }

    /// Returns the homes to send: the school's answer, and those it was written in by mistake.
    fn outgoing(self) -> Vec<Dot> {
        let Some(home) = untrack(|| self.report_home()) else { return Vec::new() };
        let emptied = self.app.tablet.recalled(&emptied_name(self.package));
        let emptied = emptied.split(' ').filter_map(|home| home.parse::<Dot>().ok()).filter(|other| *other != home);
        std::iter::once(home).chain(emptied).collect()
    }

    /// Returns the receipt of what was last shared; empty if nothing was.
    fn shared(self) -> String {
        asked_by_network::shared(self.app, self.package)
    }

    /// Returns whether the answer is another now than the one last shared.
    fn is_changed(self) -> bool {
        let shared = self.shared();
        !shared.is_empty() && self.told(SchoolAnswer::receipt) != Some(shared)
    }

    /// Remembers what was given away, and in which way.
    fn note_shared(self, way: Way, handed: Handed) {
        let (receipt, asked) = untrack(|| self.told(|answer| (answer.receipt().unwrap_or_default(), answer.asked_now())));
        asked_by_network::note_shared(self.app, self.package, (&receipt, &asked), handed);
        self.app.tablet.remember(&way_name(self.package), way.code());
    }

    /// Returns the way in which it was last shared.
    fn shared_way(self) -> Way {
        Way::of_code(&self.app.tablet.recalled(&way_name(self.package)))
    }
}

fn way_name(package: Dot) -> String {
    format!("answered-way/{package}")
}

fn emptied_name(package: Dot) -> String {
    format!("answer-emptied/{package}")
}

#[component]
pub fn AnswerPage(app: App, home: Dot) -> impl IntoView {
    let chosen = RwSignal::new(asked_by_network::chosen(app, home));
    let read = app.overview(move |memory| SchoolAnswer::loaded(memory, home, chosen.get()));
    let at_meeting = app.overview(move |memory| already_written::chosen(memory, home)).told(BTreeMap::new);
    let tried = app.overview(move |memory| already_written::tried(memory, home)).told(Vec::new);
    let desk =
        Desk { app, package: home, answer: read.told(|| None), at_meeting, tried, names: KnownNames::of(app, None), chosen };
    view! {
        <Whole app=app is_here=read.is_whole>
            <Page desk=desk />
        </Whole>
    }
}

#[component]
fn Page(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let w = app.words();
    let is_package = Memo::new(move |_| desk.answer.with(Option::is_some));
    let has_school = Memo::new(move |_| desk.report_home().is_some());
    let is_choosing = RwSignal::new(false);
    let asks = move || !has_school.get() || is_choosing.get();
    // What was shared is shown as shared until someone writes on.
    let shows_receipt = RwSignal::new(!desk.shared().is_empty() && !untrack(|| desk.is_changed()));
    let title = move || desk.told(|answer| answer.package.title.clone());
    let lead = Signal::derive(move || desk.told(|answer| about(w, answer)));
    let delete = move |_| {
        app.delete(Key::root(desk.package), w.answer.deleted);
        app.go(&Route::Today);
    };
    view! {
        <Show when=move || is_package.get() fallback=move || view! { <NotFound app=app /> }>
            {live(move || {
                if asks() {
                    view! {
                        <PageHead title=Signal::derive(title) eyebrow=w.answer.title.to_owned() lead=lead back=(Route::Today.href(), w.frame.nav_today) />
                        <WhichSchool desk=desk is_choosing=is_choosing />
                    }
                    .into_any()
                } else if shows_receipt.get() {
                    view! { <Receipt desk=desk shows_receipt=shows_receipt /> }.into_any()
                } else {
                    view! {
                        <PageHead title=Signal::derive(title) eyebrow=w.answer.title.to_owned() lead=lead back=(Route::Today.href(), w.frame.nav_today) />
                        <ForSchool desk=desk is_choosing=is_choosing />
                        // For as long as the page is open: saving an answer moves nothing under the finger.
                        {untrack(|| desk.is_changed()).then(|| view! { <p class="banner info">{w.answer.changed_since}</p> })}
                        <SaidDid desk=desk />
                        <Tasks desk=desk />
                        <MeetFirst desk=desk />
                        <Questions desk=desk />
                        <TookPart desk=desk />
                        <Send desk=desk shows_receipt=shows_receipt />
                        <p class="actions"><button type="button" class="button quiet danger" on:click=delete>{icon(icon::TRASH)} {w.answer.delete}</button></p>
                    }
                    .into_any()
                }
            })}
        </Show>
    }
}

/// Formats «Mål: vi ser hva som virker. Fra Fjordvik-nettverket. Svar innen 29. januar. Ett møte på 45 minutter.»
fn about(w: &Words, answer: &SchoolAnswer) -> String {
    let package = &answer.package;
    let asked_by = asked_by_network::asked_by(w, &package.from, &package.due_date);
    let told = asked_by_network::meant(w, package).into_iter().chain(asked_by).chain(package.takes(&answer.tasks, w.language));
    told.collect::<Vec<String>>().join(" ")
}

#[component]
fn Questions(desk: Desk) -> impl IntoView {
    let w = desk.app.words();
    // The list depends on which questions there are, so that no field moves while one writes in it: not when an answer
    // is saved, and not when an update of the package arrives. A removed question stays while half an answer is written
    // under it.
    let asks = Memo::new(move |_| {
        let is_begun = |ask: &&Ask| !desk.app.tablet.half_written(&half_place(desk.package, ask.key.id)).trim().is_empty();
        let asks = |answer: &SchoolAnswer| {
            let removed = answer.removed.iter().filter(is_begun);
            answer.rows.iter().map(|row| &row.ask).chain(removed).cloned().collect::<Vec<Ask>>()
        };
        desk.told(asks)
    });
    view! {
        <section class="stack" aria-label=w.answer.questions>
            <For each=move || asks.get() key=|ask| ask.key children=move |ask| view! { <Question desk=desk ask=ask /> } />
        </section>
    }
}

/// The meeting that the answer may come from: planned with one tap, and then the way to it.
#[component]
fn MeetFirst(desk: Desk) -> impl IntoView {
    let w = desk.app.words();
    // As it is when the page is opened: saving an answer moves nothing under the finger.
    let is_begun = untrack(|| desk.told(|answer| answer.answered() > 0));
    let meeting = desk.app.notebook.untracked(|notebook| {
        let home = already_written::last_meeting(notebook, desk.package)?;
        let root = notebook.get(&Key::root(home))?;
        let title = Some(kinds::ALL.title(root)).filter(|title| !title.is_empty()).unwrap_or(w.common.untitled_meeting);
        Some((home, facts([title.to_owned(), dates::with_weekday(w, meeting::day(root))])))
    });
    let act = view! { <button type="button" class="button" on:click=move |_| spawn_local(plan(desk))>{w.answer.plan}</button> };
    match (meeting, is_begun) {
        (Some((home, told)), _) => view! {
            <section class="card stack">
                <h2>{w.answer.planned_heading}</h2>
                <p class="actions"><a class="button" dir="auto" href=Route::Meeting(home).href()>{told}</a></p>
            </section>
        }
        .into_any(),
        (None, false) => view! {
            <section class="card stack">
                <h2>{w.answer.plan_heading}</h2>
                <p>{w.answer.plan_about}</p>
                <p class="actions">{act}</p>
            </section>
        }
        .into_any(),
        // Who has begun to answer may still want to meet.
        (None, true) => view! { <p class="actions">{act}</p> }.into_any(),
    }
}

/// Plans a meeting with the package's questions.
async fn plan(desk: Desk) {
    let Some(answer) = desk.answer.get_untracked() else { return };
    let set = set_of(desk, &answer).await;
    let (app, package) = (desk.app, &answer.package);
    let asked = app.notebook.untracked(|notebook| QuestionSet::read(notebook, set));
    let chosen = asked.map(|set| set.questions().map(|question| question.key.to_string()).collect());
    let minutes = package.minutes.unwrap_or(crate::shared::plan::MINUTES_DEFAULT);
    let before = app.tablet.draft_plan().map(|before| Box::new(DraftPlan { before: None, ..before }));
    let draft = DraftPlan {
        before,
        title: package.title.clone(),
        programme: package.programme_at_school().to_owned(),
        minutes,
        set: set.to_string(),
        chosen,
        copied_from: desk.package.to_string(),
        ..fresh(app)
    };
    plan_with(app, |_| draft);
}

/// Returns a set of what is asked now: one that came with the package or was made from it, if an update has not changed
/// the questions since; otherwise a new one.
async fn set_of(desk: Desk, answer: &SchoolAnswer) -> Dot {
    let app = desk.app;
    let name = format!("answer-set/{}", desk.package);
    let kept = app.tablet.recalled(&name).parse::<Dot>().ok();
    for set in answer.package.sets.iter().copied().chain(kept) {
        if !app.notebook.is_whole_untracked(set) {
            app.disk.read_home(set).await;
        }
        if app.notebook.untracked(|notebook| QuestionSet::read(notebook, set)).is_some_and(|set| answer.is_asked_by(&set)) {
            return set;
        }
    }
    let words = SetWords::of_questions(&answer.package.title, answer.asked().map(str::to_owned));
    let set = app.transact(|transaction| set::create(transaction, &words));
    app.tablet.remember(&name, &set.to_string());
    set
}

/// Formats a line such as «§ 2 · Hva har dere prøvd?».
fn line(code: &str, text: &str) -> String {
    facts([code.to_owned(), text.to_owned()])
}
