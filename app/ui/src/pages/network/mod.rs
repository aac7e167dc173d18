//! Nettverk: schools that are asked something together, and what they answer. For the one who leads it; none
//! of the schools needs the app.
//!
//! In reading order: [`new`] (the schools, pasted), [`schools`] (a network's page: its rounds and its schools),
//! [`change_schools`], [`new_round`] (questions and a date), [`round`] (one round), [`change_round`] with [`asked`]
//! (one question), [`tasks`] and [`task`] (one of them), [`worded`], [`feedback`] (what goes along of the round before) and
//! [`goal_and_time`], [`send`] (what goes out) with [`by_link`], [`take_in`] (what comes back), [`not_answered`] (who is
//! still awaited), [`strays`] (whose it is), [`desk`] and [`matrix`] (all of it), [`answer`] (one of them) with [`quoting`]
//! (its words under a theme) and [`aside`] (what is not to count), [`publish`] (what is told without the school's name),
//! [`to_one`] (what one school gets), [`themes`] (the words and what became of them) and [`gathering`] (the draft of the
//! next gathering).

mod answer;
mod aside;
mod asked;
mod by_link;
mod change_round;
mod change_schools;
mod desk;
mod feedback;
mod gathering;
mod goal_and_time;
mod listed;
mod matrix;
mod new;
mod new_round;
mod not_answered;
mod paste_field;
mod publish;
mod quoting;
mod round;
mod schools;
mod send;
mod strays;
mod take_in;
mod task;
mod tasks;
mod themes;
mod to_one;
mod worded;

pub use change_round::ChangeRound;
pub use change_schools::ChangeSchools;
pub use gathering::GatheringPage;
pub use new::NewNetwork;
pub use new_round::NewRound;
pub use round::RoundPage;
pub use schools::{NetworkPage, Networks};
pub use themes::ThemesPage;

use crate::dates;
use crate::kit::{Memo, SelectField, icon, view};
use crate::session::App;
use crate::shared::feedback::decision_words;
use crate::shared::share_sheet::copy_then;
use crate::words::{Words, counted, fill};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::answer_theme::Part;
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::decision::Decision;
use fellestid_model::kinds::group::addressed;
use fellestid_model::kinds::received::Source;
use fellestid_model::kinds::unit::Unit;
use fellestid_model::overviews::addresses::Reached;
use fellestid_model::overviews::came_in::Refusal;
use fellestid_model::overviews::themes::Standing;
use leptos::prelude::*;

/// What people wrote, or what is said where they wrote nothing.
fn titled(title: &str, untitled: &'static str) -> String {
    if title.is_empty() { untitled.to_owned() } else { title.to_owned() }
}

/// «60 skoler», «2 team», «60 skoler og 2 team». `are_teams`: of each, whether it is a team.
fn schools_counted(w: &Words, are_teams: impl Iterator<Item = bool>) -> String {
    let (mut schools, mut teams) = (0, 0);
    are_teams.for_each(|is_team| *if is_team { &mut teams } else { &mut schools } += 1);
    let told_schools = counted(schools, w.network.school_one, w.network.school_many);
    let told_teams = counted(teams, w.network.team_one, w.network.team_many);
    match (schools, teams) {
        (_, 0) => told_schools,
        (0, _) => told_teams,
        _ => fill(w.network.schools_and_teams, &[("schools", &told_schools), ("teams", &told_teams)]),
    }
}

/// «57 av 60 skoler», and «57 av 62» where teams are among them.
fn answered_of(w: &Words, sentence: &'static str, answered: usize, are_teams: impl Iterator<Item = bool> + Clone) -> String {
    let (count, teams) = (are_teams.clone().count(), are_teams.clone().filter(|is_team| *is_team).count());
    let all = if teams == 0 || teams == count { schools_counted(w, are_teams) } else { count.to_string() };
    fill(sentence, &[("answered", &answered.to_string()), ("schools", &all)])
}

/// «§ 3», or «§ 3, til elevrådet».
fn code_told(w: &Words, ask: &Ask) -> String {
    let whom = ask.for_whom.map(|group| addressed(group, w.language));
    std::iter::once(ask.code.as_str()).chain(whom).collect::<Vec<&str>>().join(", ")
}

/// What was answered; of an answer without words, what it says.
fn answer_words(w: &Words, answer: &Answer) -> String {
    match answer {
        Answer::Text(text) => text.clone(),
        Answer::Nothing => w.network.answer_nothing.to_owned(),
        Answer::NotReached => w.network.answer_not_reached.to_owned(),
    }
}

/// The school's choice of who may see it.
fn may_words(w: &Words, may: May) -> &'static str {
    match may {
        May::Adviser => w.network.may_adviser,
        May::Nameless => w.network.may_nameless,
        May::Named => w.network.may_named,
    }
}

/// How an answer came.
fn source_words(w: &Words, source: Source) -> &'static str {
    match source {
        Source::Fellestid => w.network.source_app,
        Source::Word => w.network.source_word,
        Source::Mail => w.network.source_mail,
        Source::Excel => w.network.source_excel,
        Source::Csv => w.network.source_csv,
    }
}

/// Why a file was not read, and what to do.
fn words_of_refusal(w: &Words, reason: Refusal) -> &'static str {
    match reason {
        Refusal::Empty => w.network.file_empty,
        Refusal::TooLarge => w.network.file_too_large,
        Refusal::Broken => w.network.file_broken,
        Refusal::Locked => w.network.file_locked,
        Refusal::OpenDocument => w.network.file_odt,
        Refusal::OutlookMail => w.network.file_outlook,
        Refusal::Unknown => w.network.file_unknown,
        Refusal::NoAnswer => w.network.file_no_answer,
    }
}

/// Who may see a quote, told plainly.
fn standing_words(w: &Words, standing: Standing) -> &'static str {
    match standing {
        Standing::Gone => w.network.quote_gone,
        Standing::Kept => w.network.quote_kept,
        Standing::Unpublished => w.network.quote_unpublished,
        Standing::Published => w.network.quote_published,
        Standing::Named => w.network.quote_named,
    }
}

/// The parts of the draft of the next gathering.
fn part_words(w: &Words, part: Part) -> &'static str {
    match part {
        Part::Done => w.network.part_done,
        Part::Challenges => w.network.part_challenges,
        Part::Possibilities => w.network.part_possibilities,
    }
}

/// «Svar innen fredag 11. desember».
fn due_words(w: &Words, day: &str) -> String {
    fill(w.network.due_date, &[("date", &dates::with_weekday(w, day))])
}

/// The way to delete all of it, last on its page: what that means, and the button.
fn deleting(about: &'static str, label: &'static str, delete: impl Fn() + 'static) -> AnyView {
    view! {
        <section class="part">
            <p class="hint">{about}</p>
            <p class="actions"><button type="button" class="button quiet danger" on:click=move |_| delete()>{icon(icon::TRASH)} {label}</button></p>
        </section>
    }
    .into_any()
}

/// The options of a choice: a code and its words, of which the first, with the empty code, is none.
fn options(none: &'static str, all: impl Iterator<Item = (&'static str, &'static str)>) -> Vec<(String, String)> {
    std::iter::once(("", none)).chain(all).map(|(code, words)| (code.to_owned(), words.to_owned())).collect()
}

/// What becomes of an input: nothing decided yet, or one of three.
fn decision_choice(
    w: &'static Words,
    id: String,
    value: Signal<Option<Decision>>,
    choose: impl Fn(Option<Decision>) + 'static,
) -> AnyView {
    let decisions = Decision::ALL.into_iter().map(|decision| (decision.code(), decision_words(w, decision)));
    let options = options(w.network.undecided, decisions);
    let code = Signal::derive(move || value.get().map_or(String::new(), |decision| decision.code().to_owned()));
    let choose = move |code: String| choose(Decision::of_code(&code));
    view! { <SelectField id=id label=w.network.decision options=options value=code on_choose=choose /> }.into_any()
}

/// The addresses of some schools, once every network is in memory.
fn reached(app: App, is_asked: impl Fn(Dot) -> bool + Send + Sync + 'static) -> Memo<Option<Reached>> {
    app.overview(move |memory| Reached::loaded(memory, &is_asked)).now()
}

/// Whether there are addresses to copy; while they are read, there are none.
fn has_addresses(reached: Memo<Option<Reached>>) -> bool {
    reached.with(|reached| reached.as_ref().is_some_and(|reached| !reached.addresses.is_empty()))
}

/// Copies the addresses, and says how many schools have none. To be called within the tap.
fn copy_addresses(app: App, reached: Memo<Option<Reached>>) {
    let w = app.words();
    let Some(Reached { addresses, without }) = reached.get_untracked() else { return };
    let schools = schools_counted(w, without.iter().map(Unit::is_team));
    let told = fill(w.network.without_address, &[("schools", &schools)]);
    let told = if without.is_empty() { String::new() } else { format!(" {told}") };
    let told = format!("{}{told}", w.network.addresses_copied);
    copy_then(app, &addresses.join("; "), move || app.say(&told));
}
