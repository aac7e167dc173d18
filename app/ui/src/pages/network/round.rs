//! A round: who has answered, what they said, and the two ways of going on: sending out, and taking in.

use super::aside::{ANSWERS, LaidAside};
use super::desk::Desk;
use super::matrix::Overview;
use super::not_answered::NotAnswered;
use super::publish::Publish;
use super::send::Send;
use super::strays::Strays;
use super::take_in::{Intake, Stage, TakingIn, Ways};
use super::tasks::task_rows;
use super::to_one::{ForOne, ToOne};
use super::{answered_of, code_told, due_words, schools_counted, titled};
use crate::kit::{Folded, Memo, PageHead, Show, icon, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::asked_by_network::meant;
use crate::shared::not_here::{NotFound, NotYet, Whole};
use crate::shared::share_sheet::{Offer, Reading, share_out};
use crate::words::{Words, counted, facts, fill};
use fellestid_crdt::dot::Dot;
use fellestid_jobs::Paper;
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::package::Package;
use fellestid_model::kinds::task::Task;
use fellestid_model::overviews::addresses::networks_loaded;
use fellestid_model::overviews::arrived::Arrived;
use fellestid_model::overviews::matrix::{Matrix, Replier, Reply};
use fellestid_model::overviews::reading_state::unread;
use fellestid_model::overviews::strays::Stray;
use leptos::prelude::*;

#[component]
pub fn RoundPage(app: App, home: Dot) -> impl IntoView {
    app.disk.load(home);
    let intake = Intake { app, package: home, stage: RwSignal::new(Stage::Picking(None)) };
    let is_reading = move || intake.stage.with(|stage| matches!(stage, Stage::Picking(_)));
    Effect::new(move |_| intake.pick(app.brought_answers()));
    view! {
        <NotYet app=app home=home>
            <Show when=is_reading fallback=move || view! { <TakingIn intake=intake /> }><Round app=app home=home intake=intake /></Show>
        </NotYet>
    }
}

#[component]
fn Round(app: App, home: Dot, intake: Intake) -> impl IntoView {
    let w = app.words();
    let package = Memo::new(move |_| app.notebook.read(home, |notebook| Package::read(notebook, home)));
    let tasks = Memo::new(move |_| app.notebook.read(home, |notebook| Some(Task::all(notebook, home))).unwrap_or_default());
    let (desk, is_whole) = Desk::of(app, home);
    let matrix = desk.matrix;
    let schools = Memo::new(move |_| matrix.with(|matrix| matrix.as_ref().map(Matrix::repliers).unwrap_or_default()));
    let strays = strays(app, home, matrix);
    let answered = Memo::new(move |_| matrix.with(|matrix| matrix.as_ref().map_or(0, Matrix::answered)));
    let is_answered = Signal::derive(move || answered.get() > 0);
    let title = Signal::derive(move || {
        titled(&package.with(|package| package.as_ref().map(|of| of.title.clone()).unwrap_or_default()), w.network.untitled_round)
    });
    let due = move || package.with(|package| package.as_ref().map(|of| of.due_date.clone()).unwrap_or_default());
    let lead = Signal::derive(move || {
        let due = due();
        let due = if due.is_empty() { due } else { due_words(w, &due) };
        let asks = matrix.with(|matrix| matrix.as_ref().map_or(0, |matrix| matrix.questions.len()));
        facts([
            schools.with(|schools| schools_counted(w, schools.iter().map(|school| school.is_team))),
            counted(asks, w.common.question_one, w.common.question_many),
            due,
        ])
    });
    view! {
        <Show when=move || package.with(Option::is_some) fallback=move || view! { <NotFound app=app /> }>
            <PageHead title=title back=(Route::Networks.href(), w.network.heading) lead=lead />
            <Whole app=app is_here=is_whole>
                {live(move || package.with(|package| package.as_ref().and_then(|package| aim(w, package, &tasks.get()))))}
                <Taken intake=intake />
                <Show when=move || !is_answered.get()><Send app=app home=home /></Show>
                <section class="part">
                    <div class="part-head">
                        <h2 id=ANSWERS tabindex="-1">{w.network.answers}</h2>
                        <Show when=move || is_answered.get()>{share(app, home, title)}</Show>
                    </div>
                    <p role="status">{live(move || schools.with(|schools| answered_words(w, schools)))} " " {live(move || news(w, desk))}</p>
                    <Ways intake=intake is_main=is_answered />
                    <p class="hint">{w.network.take_in_about}</p>
                </section>
                <Strays app=app package=home strays=strays schools=schools />
                <Show when=move || is_answered.get()>
                    <p class="actions">
                        {to_themes(w, desk)}
                        <a class="button" href=Route::Gathering(home).href()>{w.network.to_gathering} {icon(icon::FORWARD)}</a>
                    </p>
                    <Overview desk=desk />
                    <Publish app=app package=home matrix=matrix />
                    <NotAnswered app=app home=home schools=schools />
                    {arrived(app, home, matrix)}
                </Show>
                <LaidAside desk=desk />
                <Show when=move || is_answered.get()><Send app=app home=home /></Show>
                {live(move || given(w, &tasks.get(), is_answered.get()))}
                <Show when=move || !is_answered.get()>{live(move || asks(w, matrix))}</Show>
            </Whole>
        </Show>
    }
}

/// «Del av satsingen «Ny praksis». Mål: vi ser hva som virker. Ett møte på 45 minutter.»
fn aim(w: &Words, package: &Package, tasks: &[Task]) -> Option<AnyView> {
    let told: Vec<String> = meant(w, package).into_iter().chain(package.takes(tasks, w.language)).collect();
    (!told.is_empty()).then(|| view! { <p dir="auto">{told.join(" ")}</p> }.into_any())
}

/// What has no school yet; while more of the networks is read, what it was. It is worked out again with the overview, and
/// not with all that a reader marks as read.
fn strays(app: App, home: Dot, matrix: Memo<Option<Matrix>>) -> Memo<Vec<Stray>> {
    let networks = app.overview(networks_loaded).now();
    Memo::new(move |before: Option<&Vec<Stray>>| {
        matrix.track();
        networks.with(|homes| match homes {
            None => before.cloned().unwrap_or_default(),
            Some(homes) => app.notebook.read_homes(homes, |notebook| Stray::all(notebook, home)),
        })
    })
}

/// What was just taken in, with the way back.
#[component]
fn Taken(intake: Intake) -> impl IntoView {
    let w = intake.app.words();
    let taken = move || matches!(intake.stage.get(), Stage::Picking(Some(_)));
    view! {
        <Show when=taken>
            <div class="banner info" role="status">
                {icon(icon::CHECK)} <p class="grow">{w.network.taken}</p>
                <button type="button" class="button" on:click=move |_| intake.undo()>{icon(icon::UNDO)} {w.network.undo_taken}</button>
            </div>
        </Show>
    }
}

/// «57 av 60 skoler har svart. Tre skoler har ikke svart ennå.»
fn answered_words(w: &Words, schools: &[Replier]) -> String {
    let count = |reply: Reply| schools.iter().filter(|school| school.reply == reply).count();
    let answered = count(Reply::Here);
    let so_many = || answered_of(w, w.network.answered, answered, schools.iter().map(|school| school.is_team));
    match count(Reply::Missing) {
        0 if answered == schools.len() => w.network.everybody.to_owned(),
        0 => format!("{}.", so_many()),
        _ if answered == 0 => w.network.nobody_yet.to_owned(),
        missing => {
            let so_many = so_many();
            let mut are_missing = schools.iter().filter(|school| school.reply == Reply::Missing);
            let word = match missing {
                _ if are_missing.any(|school| school.is_team) => w.network.not_yet,
                1 => w.network.not_yet_one,
                _ => w.network.not_yet_many,
            };
            format!("{so_many}. {}", fill(word, &[("number", &number(w, missing))]))
        }
    }
}

/// «41 svar er nye. 3 er endret siden du leste.»
fn news(w: &Words, desk: Desk) -> String {
    let (new, changed) = desk
        .matrix
        .with(|matrix| desk.marks.with(|marks| matrix.as_ref().map(|matrix| unread(matrix, marks))))
        .unwrap_or_default();
    let told = |count: usize, one, many| if count == 0 { String::new() } else { counted(count, one, many) };
    format!(
        "{} {}",
        told(new, w.network.new_one, w.network.new_many),
        told(changed, w.network.changed_one, w.network.changed_many)
    )
    .trim()
    .to_owned()
}

/// Up to twelve in letters, as it is written at the beginning of a line.
fn number(w: &Words, count: usize) -> String {
    let in_letters = count.checked_sub(1).and_then(|place| w.network.small_numbers.split(' ').nth(place));
    in_letters.map_or_else(|| count.to_string(), str::to_owned)
}

/// How many themes there are, for the way to them.
fn to_themes(w: &'static Words, desk: Desk) -> AnyView {
    let told = move || match desk.themes.with(Vec::len) {
        0 => w.network.themes.to_owned(),
        count => counted(count, w.network.theme_one, w.network.theme_many),
    };
    view! { <a class="button" href=Route::Themes(desk.package).href()>{icon(icon::QUESTION)} {live(told)}</a> }.into_any()
}

/// What has come from one school at a time, so that the school can see that nothing was lost on the way.
fn arrived(app: App, home: Dot, matrix: Memo<Option<Matrix>>) -> AnyView {
    let w = app.words();
    let schools = Memo::new(move |_| matrix.with(|matrix| matrix.as_ref().map(Arrived::schools).unwrap_or_default()));
    let what = ForOne {
        id: "arrived-to",
        label: w.network.arrived,
        word: w.network.file_word_arrived,
        act: w.network.give_back,
        paper: Paper::Arrived,
    };
    view! {
        <Folded heading=w.network.arrived>
            <p>{w.network.arrived_about}</p>
            <ToOne app=app package=home what=what schools=schools />
        </Folded>
    }
    .into_any()
}

/// The tasks, above the questions until somebody has answered.
fn given(w: &'static Words, tasks: &[Task], is_answered: bool) -> Option<AnyView> {
    let rows = (!tasks.is_empty()).then(|| task_rows(w, tasks))?;
    Some(match is_answered {
        true => view! { <Folded heading=w.network.tasks>{rows}</Folded> }.into_any(),
        false => view! { <section class="part"><h2>{w.network.tasks}</h2> {rows}</section> }.into_any(),
    })
}

fn asks(w: &'static Words, matrix: Memo<Option<Matrix>>) -> AnyView {
    let line = |ask: Ask| view! { <li class="row"><span class="row-main"><span dir="auto">{format!("{} {}", code_told(w, &ask), ask.text)}</span></span></li> };
    let asks = matrix.with(|matrix| matrix.as_ref().map(|matrix| matrix.questions.clone()).unwrap_or_default());
    view! { <section class="part"><h2>{w.network.questions}</h2> <ul class="rows boxed">{asks.into_iter().map(line).collect_view()}</ul></section> }.into_any()
}

/// What others may see, and the working copy.
fn share(app: App, home: Dot, title: Signal<String>) -> AnyView {
    let w = app.words();
    let offer = move || {
        let title = title.get_untracked();
        let working = Reading {
            label: w.network.way_working,
            word: w.network.file_word_working,
            title: title.clone(),
            papers: vec![Paper::WorkingCopy(home)],
        };
        let spread =
            Reading { label: w.network.way_spread, word: w.network.file_word_spread, title, papers: vec![Paper::Answers(home)] };
        Offer { readings: vec![spread, working], homes: Vec::new(), is_file_first: false }
    };
    share_out(app, w.network.share_answers, Signal::stored(false), offer)
}
