//! Endre runden: its title and its date, what it is for and what it costs in time, its tasks and its questions, more and fewer
//! of them, and the schools that came to the network since. Nothing a school has answered is changed here.

use super::asked::{QUESTIONS, Question};
use super::feedback::Along;
use super::goal_and_time::{GoalAndTime, Meant, RoundText, Times};
use super::paste_field::PasteMore;
use super::tasks::ChangeTasks;
use super::{deleting, titled};
use crate::kit::{DateField, Folded, For, LineField, Memo, PageHead, Show, focus, focus_soon, icon, live, view, when_free};
use crate::route::Route;
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::shared::not_here::{NotFound, NotYet};
use crate::shared::versions::standing;
use crate::shared::written::written;
use crate::words::{counted, fill};
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kind::Field;
use fellestid_model::kinds::ask::{self, Ask};
use fellestid_model::kinds::package::{self, Package};
use fellestid_model::overviews::round_schools::Since;
use fellestid_model::pasted_questions::read;
use leptos::prelude::*;

#[component]
pub fn ChangeRound(app: App, home: Dot) -> impl IntoView {
    app.disk.load(home);
    view! { <NotYet app=app home=home><Fields app=app home=home /></NotYet> }
}

#[component]
fn Fields(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let root = Key::root(home);
    let package = Memo::new(move |_| app.notebook.read(home, |notebook| Package::read(notebook, home)));
    let back = move || {
        let title = package.with_untracked(|package| package.as_ref().map(|of| of.title.clone()).unwrap_or_default());
        titled(&title, w.network.untitled_round)
    };
    let delete = move || {
        app.delete(root, w.network.round_deleted);
        app.go(&Route::Networks);
    };
    view! {
        <Show when=move || package.with(Option::is_some) fallback=move || view! { <NotFound app=app /> }>
            <PageHead title=w.network.change_round.to_owned() back=(Route::Round(home).href(), w.network.round) eyebrow=back() lead=Signal::stored(w.network.change_round_about.to_owned()) />
            <LineField id="round-title" label=w.network.round_title value=written(app, root, &package::TITLE) placeholder=w.network.round_title_example on_input=move |text| app.type_text(root, &package::TITLE, &text) />
            {standing(app, root, &package::TITLE)}
            <DateField odd=w.dates.odd id="round-due" label=w.network.due value=written(app, root, &package::DUE_DATE) on_input=move |day| app.set_text(root, &package::DUE_DATE, &day) />
            <Cost app=app root=root package=package />
            <ChangeTasks app=app home=home />
            <Schools app=app home=home />
            <Questions app=app home=home />
            <Along app=app home=home />
            <More app=app home=home />
            {deleting(w.network.delete_round_about, w.network.delete_round, delete)}
        </Show>
    }
}

#[component]
fn Cost(app: App, root: Key, package: Memo<Option<Package>>) -> impl IntoView {
    let of = move |read: fn(&Package) -> Option<u32>| Signal::derive(move || package.with(|package| read(package.as_ref()?)));
    let times = Times {
        meeting: of(|package| package.minutes),
        answer: of(|package| package.answer_minutes),
        choose_meeting: Callback::new(move |minutes| {
            app.transact(|transaction| package::set_minutes(transaction, root.home, minutes));
        }),
        choose_answer: Callback::new(move |minutes| {
            app.transact(|transaction| package::set_answer_minutes(transaction, root.home, minutes));
        }),
    };
    let text = |field: &'static Field| RoundText {
        value: written(app, root, field),
        on_input: Callback::new(move |text: String| app.type_text(root, field, &text)),
        under: Some(standing(app, root, field)),
    };
    let meant = Meant {
        programme: text(&package::PROGRAMME),
        programme_goal: text(&package::PROGRAMME_GOAL),
        goal: text(&package::GOAL),
    };
    view! { <GoalAndTime app=app meant=meant times=times /> }
}

/// The questions that are asked, and those that were removed.
#[component]
fn Questions(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let all = Memo::new(move |_| app.notebook.read(home, |notebook| Ask::all(notebook, home)));
    let those = move |is_removed: bool| {
        let mut asks = all.get();
        asks.retain(|ask| ask.is_removed == is_removed);
        asks
    };
    let keys = Memo::new(move |_| those(false).iter().map(|ask| ask.key).collect::<Vec<Key>>());
    let bring_back = move |key: Key| {
        app.transact(|transaction| ask::restore(transaction, key));
        app.say_undoable(w.network.question_back);
        focus_soon(format!("ask-{}", key.id));
    };
    let removed = move |of: Ask| {
        let label = fill(w.deleted.restore_one, &[("title", &of.code)]);
        view! {
            <li class="row">
                <div class="row-main"><span dir="auto">{format!("{} {}", of.code, of.text)}</span></div>
                <span class="row-end"><button type="button" class="button" aria-label=label on:click=move |_| bring_back(of.key)>{icon(icon::UNDO)} {w.deleted.restore}</button></span>
            </li>
        }
    };
    view! {
        <section class="part">
            <h2 id=QUESTIONS tabindex="-1">{w.network.questions}</h2>
            <ul class="plain asks">
                <For each=move || those(false) key=|ask| (ask.key, ask.code.clone()) children=move |ask| view! { <Question app=app ask=ask keys=keys /> } />
            </ul>
        </section>
        <Show when=move || all.with(|all| all.iter().any(|ask| ask.is_removed))>
            <Folded heading=w.network.removed_questions>
                <ul class="rows boxed">{live(move || those(true).into_iter().map(removed).collect_view())}</ul>
            </Folded>
        </Show>
    }
}

/// Questions pasted after the others.
#[component]
fn More(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let half = HalfField::at(app.tablet, LocalKey::Half(format!("round/{home}/more-questions")));
    let pasted = Memo::new(move |_| half.shown.with(|text| read(text)));
    let add = move || {
        // What there is no room for stays in the field.
        let left: Vec<String> = app.transact(|transaction| {
            let asked = pasted.get_untracked().into_iter();
            asked.filter(|text| ask::create(transaction, home, text, None).is_none()).collect()
        });
        half.put(left.join("\n"));
        if left.is_empty() {
            app.say_undoable(w.network.questions_added);
        } else {
            app.say(&fill(w.network.questions_full, &[("max", &ask::ASKS_MAX.to_string())]));
        }
        when_free(|| _ = focus(QUESTIONS));
    };
    let told = Signal::derive(move || match pasted.with(Vec::len) {
        0 => String::new(),
        count => counted(count, w.common.question_one, w.common.question_many),
    });
    view! {
        <section class="part">
            <h2>{w.network.more_questions}</h2>
            <PasteMore id="more-questions" label=w.network.questions about=w.network.questions_about half=half told=told add=w.network.add_questions on_add=add />
        </section>
    }
}

/// Schools that were added to the network, or renamed there, since they were asked.
#[component]
fn Schools(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let since = app.overview(move |memory| Since::loaded(memory, home)).told(Since::default);
    let told = move |names: Vec<String>, words: [&'static str; 3], act: fn(App, Dot, &Since)| {
        let [about, label, said] = words;
        let go = move |_| {
            let here = since.get_untracked();
            act(app, home, &here);
            app.say_undoable(said);
            when_free(|| _ = focus("page"));
        };
        (!names.is_empty()).then(|| {
            view! {
                <div class="banner info">
                    <p class="grow">{about} ": " {names.join(", ")} "."</p>
                    <button type="button" class="button" on:click=go>{icon(icon::CHECK)} {label}</button>
                </div>
            }
        })
    };
    let added = move || {
        let names = since.with(|since| since.added.iter().map(|unit| unit.name.clone()).collect());
        let act = |app: App, home, since: &Since| app.transact(|transaction| since.ask(transaction, home));
        told(names, [w.network.not_asked, w.network.ask_them, w.network.asked_too], act)
    };
    let renamed = move || {
        let names = since.with(|since| since.renamed.iter().map(|(_, unit)| unit.name.clone()).collect());
        let act = |app: App, _, since: &Since| app.transact(|transaction| since.rename(transaction));
        told(names, [w.network.renamed, w.network.use_names, w.network.names_used], act)
    };
    view! { {live(added)} {live(renamed)} }
}
