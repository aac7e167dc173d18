//! Ny runde: what the schools of a network are asked, by when, and optionally its goal, what it costs in time and what the
//! schools do first. It becomes a package to each of them.

use super::goal_and_time::{GoalAndTime, Meant, RoundText, Times};
use super::paste_field::PasteField;
use super::tasks::{PastedTasks, pasted_tasks};
use super::titled;
use crate::kit::{DateField, LineField, Memo, PageHead, SelectField, Show, focus_soon, icon, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::shared::not_here::NotYet;
use crate::shared::sets::built_in_for;
use crate::words::{counted, fill};
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::network::Network;
use fellestid_model::kinds::package::{self, PackageWords, create_asks_of_set};
use fellestid_model::kinds::set::QuestionSet;
use fellestid_model::kinds::unit::Unit;
use fellestid_model::kinds::{addressee, ask, task};
use fellestid_model::overviews::rounds::Rounds;
use fellestid_model::overviews::sets::own;
use fellestid_model::pasted_questions::read;
use fellestid_model::shelf;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn NewRound(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    app.disk.load(home);
    view! {
        <PageHead title=w.network.new_round.to_owned() back=(Route::Network(home).href(), w.network.heading) />
        <NotYet app=app home=home><Fields app=app home=home /></NotYet>
    }
}

#[component]
fn Fields(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let half = |place: &str| HalfField::at(app.tablet, LocalKey::Half(format!("round/{home}/{place}")));
    let (title, pasted, due, goal) = (half("title"), half("questions"), half("due"), half("goal"));
    let (programme, programme_goal) = (half("programme"), half("programme-goal"));
    let (meeting, answer, tasks) = (half("minutes"), half("answer-minutes"), half("tasks"));
    // The set whose questions go along, and whether they are in memory.
    let set = RwSignal::new(None::<Dot>);
    let of_set = Memo::new(move |_| {
        let set = set.get()?;
        app.notebook.read(set, |notebook| QuestionSet::read(notebook, set))
    });
    Effect::new(move |_| set.get().into_iter().for_each(|set| app.disk.load(set)));
    let questions = Memo::new(move |_| {
        let of_set = of_set.with(|of_set| {
            let texts = of_set.iter().flat_map(|set| set.questions().map(|question| question.text.shown.clone()));
            texts.collect::<Vec<String>>()
        });
        [of_set, pasted.shown.with(|text| read(text))].concat()
    });
    let is_empty = Signal::derive(move || questions.with(Vec::is_empty));
    let make = move |_| {
        // The schools know the network by its name.
        let from = app.notebook.untracked(|notebook| Network::read(notebook, home)).map(|network| network.title);
        let words = PackageWords {
            title: title.text(),
            goal: goal.text(),
            programme: programme.text(),
            programme_goal: programme_goal.text(),
            from: from.unwrap_or_default(),
            due_date: due.text(),
            minutes: meeting.text().parse().ok(),
            answer_minutes: answer.text().parse().ok(),
        };
        let (set, asked) = (set.get_untracked(), pasted.shown.with_untracked(|text| read(text)));
        let given = pasted_tasks(&tasks.text());
        spawn_local(async move {
            if let Some(set) = set.filter(|set| !app.notebook.is_whole_untracked(*set)) {
                app.disk.read_home(set).await;
            }
            let package = app.transact(|transaction| {
                let package = package::create(transaction, &words);
                set.into_iter().for_each(|set| _ = create_asks_of_set(transaction, package, set));
                asked.iter().for_each(|text| _ = ask::create(transaction, package, text, None));
                given.iter().for_each(|words| _ = task::create(transaction, package, words));
                for school in Unit::all(transaction.notebook, home) {
                    addressee::create_of(transaction, package, &school);
                }
                package
            });
            [title, pasted, due, goal, programme, programme_goal, meeting, answer, tasks].into_iter().for_each(HalfField::clear);
            app.go_instead(&Route::Round(package));
        });
    };
    let read_minutes = |half: HalfField| Signal::derive(move || half.shown.with(|text| text.parse().ok()));
    let choose = |half: HalfField| {
        Callback::new(move |minutes: Option<u32>| half.typed(minutes.map(|minutes| minutes.to_string()).unwrap_or_default()))
    };
    let times = Times {
        meeting: read_minutes(meeting),
        answer: read_minutes(answer),
        choose_meeting: choose(meeting),
        choose_answer: choose(answer),
    };
    let typed = |half: HalfField| RoundText {
        value: half.shown.into(),
        on_input: Callback::new(move |text| half.typed(text)),
        under: None,
    };
    let meant = Meant { programme: typed(programme), programme_goal: typed(programme_goal), goal: typed(goal) };
    let list = move || {
        let lines = questions.get().into_iter().enumerate().map(|(place, text)| {
            view! { <li class="row"><span class="row-main"><span dir="auto">{format!("§ {} {text}", place + 1)}</span></span></li> }
        });
        view! { <ul class="rows boxed">{lines.collect_view()}</ul> }
    };
    view! {
        <LineField id="round-title" label=w.network.round_title value=title.shown placeholder=w.network.round_title_example on_input=move |text| title.typed(text) />
        <PasteField id="round-questions" label=w.network.questions about=w.network.questions_about half=pasted />
        <SelectField id="round-set" label=w.network.from_set options=sets(app) value=Signal::derive(move || code(set.get())) on_choose=move |chosen: String| set.set(chosen.parse().ok()) />
        <DateField odd=w.dates.odd id="round-due" label=w.network.due value=due.shown on_input=move |day| due.typed(day) />
        <Before app=app home=home fields=(programme, programme_goal) />
        <GoalAndTime app=app meant=meant times=times />
        <PastedTasks app=app half=tasks />
        <Show when=move || !is_empty.get()>
            <p role="status"><b>{live(move || counted(questions.with(Vec::len), w.common.question_one, w.common.question_many))}</b></p>
            {live(list)}
        </Show>
        <div class="dock">
            <button type="button" class="button main" disabled=is_empty on:click=make>{icon(icon::CHECK)} {w.network.make_round}</button>
        </div>
    }
}

/// Offers to go on with the programme of the network's last round.
#[component]
fn Before(app: App, home: Dot, fields: (HalfField, HalfField)) -> impl IntoView {
    let w = app.words();
    let rounds = app.overview(move |memory| Rounds::loaded(memory, home)).told(Rounds::default);
    let last = Memo::new(move |_| rounds.with(|rounds| rounds.packages.first().cloned()));
    let (programme, programme_goal) = fields;
    let offered = move || {
        let last = last.get().filter(|last| !last.programme.is_empty() && programme.shown.with(|text| text.trim().is_empty()))?;
        let label = fill(w.network.programme_as_before, &[("programme", &last.programme)]);
        let go_on = move |_| {
            programme_goal.put(last.programme_goal.clone());
            programme.put(last.programme.clone());
            focus_soon("round-programme".to_owned());
        };
        Some(
            view! { <p class="actions"><button type="button" class="button quiet" dir="auto" on:click=go_on>{icon(icon::PLUS)} {label}</button></p> },
        )
    };
    live(offered)
}

/// Our own sets first, then those that come with the app.
fn sets(app: App) -> Vec<(String, String)> {
    let w = app.words();
    let own = app.notebook.untracked(own).into_iter().map(|(home, title)| (home.to_string(), titled(&title, w.sets.untitled)));
    let built_in = built_in_for(app.shell.language.get_untracked()).into_iter();
    let built_in = built_in.map(|set| (shelf::home(set).to_string(), set.title.to_owned()));
    std::iter::once((String::new(), w.network.no_set.to_owned())).chain(own).chain(built_in).collect()
}

fn code(set: Option<Dot>) -> String {
    set.map(|set| set.to_string()).unwrap_or_default()
}
