//! What networks ask the school, a card for each package (opplegg) on I dag: what is asked and by when, how far the answer
//! has come, and whether something has happened since it was shared.

use crate::dates;
use crate::kit::{For, Memo, view};
use crate::route::Route;
use crate::session::{App, Handed};
use crate::words::{Words, counted, fill};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::package::Package;
use fellestid_model::kinds::task::{Task, next_date};
use fellestid_model::overviews::already_written::ended;
use fellestid_model::overviews::school_answer::SchoolAnswer;
use leptos::prelude::*;

#[component]
pub fn AskedByNetwork(app: App, packages: Memo<Vec<Dot>>) -> impl IntoView {
    view! { <For each=move || packages.get() key=|home| *home children=move |home| view! { <Card app=app home=home /> } /> }
}

#[component]
fn Card(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let package = Memo::new(move |_| app.notebook.read_roots(|notebook| Package::read(notebook, home)));
    let chosen = chosen(app, home);
    let answer = app.overview(move |memory| SchoolAnswer::loaded(memory, home, chosen)).told(|| None);
    let stand =
        Memo::new(move |_| answer.with(|answer| answer.as_ref().map(|answer| Stand::of(app, answer))).unwrap_or_default());
    let tasks = Memo::new(move |_| answer.with(|answer| answer.as_ref().map(|answer| answer.tasks.clone())).unwrap_or_default());
    let card = move |package: Package| {
        let is_shared = is_shared(app, home);
        let stand = stand.get();
        let said = match stand {
            Stand::Begun(count, all) => fill(w.answer.begun, &[("count", &count.to_string()), ("all", &all.to_string())]),
            Stand::Changed => w.answer.changed_since.to_owned(),
            Stand::AskedMore(count) => counted(count, w.answer.asked_more_one, w.answer.asked_more_many),
            Stand::AsItWas if is_only_saved(app, home) => w.answer.saved_for_network.to_owned(),
            Stand::AsItWas if is_shared => w.today.network_shared.to_owned(),
            Stand::AsItWas => package.takes(&tasks.get(), w.language).unwrap_or_default(),
        };
        let when = if is_shared { String::new() } else { due(w, &package.due_date) };
        let act = if is_shared && stand == Stand::AsItWas { w.today.network_see } else { w.today.network_answer };
        let goal = goal(w, &package).filter(|_| !is_shared).map(|goal| view! { <p dir="auto">{goal}</p> });
        let to_do = tasks.with(|tasks| to_do(w, tasks)).filter(|_| !is_shared).map(|told| view! { <p>{told}</p> });
        view! {
            <section class="card stack" aria-label=w.today.network_asks>
                <p class="eyebrow">{if package.from.is_empty() { w.today.network_asks.to_owned() } else { package.from.clone() }}</p>
                <h2 dir="auto">{package.title.clone()}</h2>
                {goal}
                <p>{format!("{when} {said}").trim().to_owned()}</p>
                {to_do}
                <p class="actions"><a class="button" class:main=!is_shared href=Route::Answer(package.home).href()>{act}</a></p>
            </section>
        }
    };
    move || package.get().map(card)
}

/// «Fra Fjordvik-nettverket.», «Svar innen 29. januar.», as far as they are known.
pub fn asked_by(w: &Words, from: &str, due_date: &str) -> Vec<String> {
    let from = (!from.is_empty()).then(|| fill(w.answer.from, &[("from", from)]));
    let due = (!due_date.is_empty()).then(|| fill(w.answer.due, &[("date", &dates::with_weekday(w, due_date))]));
    from.into_iter().chain(due).collect()
}

/// «Mål: vi ser hva som virker.»; `None` if no goal is set.
fn goal(w: &Words, package: &Package) -> Option<String> {
    (!package.goal.is_empty()).then(|| fill(w.answer.goal, &[("goal", &ended(&package.goal))]))
}

/// «Del av satsingen «Ny praksis».», what that is meant to lead to, and the round's own goal, as far as they are set.
pub fn meant(w: &Words, package: &Package) -> Vec<String> {
    let programme = Some(&package.programme).filter(|name| !name.is_empty());
    let programme = programme.map(|name| fill(w.answer.programme, &[("programme", name)]));
    let leads = Some(&package.programme_goal).filter(|goal| !goal.is_empty());
    let leads = leads.map(|goal| fill(w.answer.programme_goal, &[("goal", &ended(goal))]));
    [programme, leads, goal(w, package)].into_iter().flatten().collect()
}

/// «2 oppgaver, den neste innen torsdag 10. desember.»; `None` if there are none.
fn to_do(w: &Words, tasks: &[Task]) -> Option<String> {
    let told = match next_date(tasks, &dates::today()) {
        Some(day) => {
            let told = counted(tasks.len(), w.answer.tasks_due_one, w.answer.tasks_due_many);
            fill(&told, &[("date", &dates::with_weekday(w, day))])
        }
        None => counted(tasks.len(), w.answer.tasks_one, w.answer.tasks_many),
    };
    (!tasks.is_empty()).then_some(told)
}

/// «Svar innen 29. januar.»; empty if no date is set.
pub fn due(w: &Words, due_date: &str) -> String {
    let date = dates::with_weekday(w, due_date);
    match dates::days_since(due_date) {
        None => String::new(),
        Some(days) if days > 0 => fill(w.today.network_late, &[("date", &date)]),
        Some(_) => fill(w.today.network_due, &[("date", &date)]),
    }
}

/// How an answer stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stand {
    /// Not begun, or as it was shared.
    #[default]
    AsItWas,
    /// So many of so many questions are answered, and nothing is shared.
    Begun(usize, usize),
    /// Changed since it was shared.
    Changed,
    /// So many questions have come since it was shared.
    AskedMore(usize),
}

impl Stand {
    fn of(app: App, answer: &SchoolAnswer) -> Stand {
        let (home, shared) = (answer.package.home, shared(app, answer.package.home));
        match (shared.is_empty(), answer.answered()) {
            (true, 0) => Stand::AsItWas,
            (true, count) => Stand::Begun(count, answer.rows.len()),
            (false, _) if answer.receipt() != Some(shared) => Stand::Changed,
            (false, _) => match asked_before(app, home).map(|before| answer.asked_since(&before)) {
                None | Some(0) => Stand::AsItWas,
                Some(count) => Stand::AskedMore(count),
            },
        }
    }
}

/// Returns whether the answer to a package has been shared from this tablet.
pub fn is_shared(app: App, package: Dot) -> bool {
    !shared(app, package).is_empty()
}

/// Returns the receipt of what was last shared; empty if nothing was.
pub fn shared(app: App, package: Dot) -> String {
    app.tablet.recalled(&shared_name(package))
}

/// Returns whether the answer was last saved as a file, so that nobody knows whether it was sent.
pub fn is_only_saved(app: App, package: Dot) -> bool {
    !app.tablet.recalled(&saved_name(package)).is_empty()
}

/// Remembers what was given away, how, and what was asked then.
pub fn note_shared(app: App, package: Dot, (receipt, asked): (&str, &[Dot]), handed: Handed) {
    app.tablet.remember(&shared_name(package), receipt);
    app.tablet.remember(&saved_name(package), if handed == Handed::Saved { "saved" } else { "" });
    let asked: Vec<String> = asked.iter().map(Dot::to_string).collect();
    app.tablet.remember(&asked_name(package), &asked.join(" "));
}

/// Returns the questions that were asked when the answer was shared; `None` if that is not known.
fn asked_before(app: App, package: Dot) -> Option<Vec<Dot>> {
    let told = app.tablet.recalled(&asked_name(package));
    (!told.is_empty()).then(|| told.split(' ').filter_map(|id| id.parse::<Dot>().ok()).collect())
}

/// Returns the home of this tablet's answer: a file may have brought another.
pub fn chosen(app: App, package: Dot) -> Option<Dot> {
    app.tablet.recalled(&chosen_name(package)).parse().ok()
}

/// Remembers which answer is this tablet's.
pub fn choose(app: App, package: Dot, home: Dot) {
    app.tablet.remember(&chosen_name(package), &home.to_string());
}

fn chosen_name(package: Dot) -> String {
    format!("answer/{package}")
}

fn saved_name(package: Dot) -> String {
    format!("answered-saved/{package}")
}

fn shared_name(package: Dot) -> String {
    format!("answered/{package}")
}

fn asked_name(package: Dot) -> String {
    format!("answered-asks/{package}")
}
