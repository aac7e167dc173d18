//! One question of a package, and the school's answer to it: written, or given in one tap. Half-written text is saved
//! at every key press, and becomes the answer when the field is left.

use super::draft::Draft;
use super::{Desk, line};
use crate::dates::{self, capitalised};
use crate::kit::{Memo, Segments, Show, Versions, focus_soon, icon, keep_shown, live, view};
use crate::shared::pupil::{Asking, PupilHint};
use crate::words::{Words, fill};
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::transaction::Transaction;
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::group::{addressed, caution};
use fellestid_model::kinds::observation::Observation;
use fellestid_model::kinds::report::{self, Given};
use fellestid_model::overviews::already_written::{Tried, action_told};
use fellestid_model::overviews::school_answer::{Row, SchoolAnswer, shown};
use leptos::html::Textarea;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// A question, and the field where its answer is written.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) desk: Desk,
    pub(super) id: Dot,
    /// Its newest words: an update of the package may change them while the answer is written.
    ask: Memo<Ask>,
    pub(super) given: Memo<Option<Given>>,
    /// Who may see the answer, chosen before there was one.
    said: RwSignal<Option<May>>,
    is_open: RwSignal<bool>,
}

impl Asked {
    fn id(self, part: &str) -> String {
        format!("{part}-{}", self.id)
    }

    fn may(self) -> May {
        self.said.get().unwrap_or_else(|| self.given.with(|given| given.as_ref().map_or(May::default(), |given| given.may)))
    }

    /// Writes the answer; who may see it stays as chosen.
    fn write(self, answer: &Answer) {
        self.write_as(|transaction, home, asked, may| report::set_answer(transaction, home, self.id, asked, (answer, may)));
        self.said.set(None);
    }

    /// Writes the text of somebody who has seen these writes only: an answer from another tab stays beside it.
    pub(super) fn type_text(self, text: String, seen: &BTreeSet<Dot>) {
        let answer = Answer::Text(text);
        self.write_as(|transaction, home, asked, may| {
            report::type_answer(transaction, (home, self.id), asked, (&answer, may), seen);
        });
    }

    fn write_as(self, write: impl FnOnce(&mut Transaction<'_>, Dot, &str, May)) {
        let (may, Some(home)) = (untrack(|| self.may()), untrack(|| self.desk.report_home())) else { return };
        let asked = self.ask.with_untracked(|ask| ask.text.clone());
        self.desk.app.transact(|transaction| write(transaction, home, &asked, may));
    }

    /// Returns the writes of the stored answer.
    pub(super) fn writes(self) -> BTreeSet<Dot> {
        let home = untrack(|| self.desk.report_home());
        home.map(|home| self.desk.app.notebook.untracked(|notebook| report::writes_of(notebook, home, self.id)))
            .unwrap_or_default()
    }

    /// Returns the text of the stored answer: the newest, if there are several.
    pub(super) fn stored(self) -> String {
        self.given.with(|given| given.as_ref().map(|given| shown(given).to_owned()).unwrap_or_default())
    }

    /// Writes an answer that is given in one tap.
    fn give(self, answer: &Answer) {
        self.write(answer);
        focus_soon(self.id("change"));
    }

    /// Stores who may see the answer that somebody who has seen these writes wrote; before there is one, the choice is
    /// kept and stored with it.
    pub(super) fn say_who(self, may: May, seen: &BTreeSet<Dot>) {
        let home = untrack(|| self.desk.report_home()).filter(|_| self.given.with_untracked(Option::is_some));
        if let Some(home) = home {
            self.desk.app.transact(|transaction| report::choose_may(transaction, (home, self.id), may, seen));
        }
        self.said.set(Some(may));
    }

    /// Keeps to the choice that is shown, whatever another tab chooses.
    pub(super) fn hold_to_choice(self) {
        let may = untrack(|| self.may());
        self.said.set(Some(may));
    }

    fn open(self) {
        self.is_open.set(true);
        focus_soon(self.id("answer"));
    }
}

#[component]
pub(super) fn Question(desk: Desk, ask: Ask) -> impl IntoView {
    let w = desk.app.words();
    let (id, first) = (ask.key.id, ask);
    let ask = Memo::new(move |before: Option<&Ask>| {
        let of = |answer: &SchoolAnswer| {
            answer.rows.iter().map(|row| &row.ask).chain(&answer.removed).find(|ask| ask.key.id == id).cloned()
        };
        desk.told(of).or_else(|| before.cloned()).unwrap_or_else(|| first.clone())
    });
    let given = Memo::new(move |_| {
        desk.answer.with(|answer| answer.as_ref()?.rows.iter().find(|row| row.ask.key.id == id)?.given.clone())
    });
    let asked = Asked { desk, id, ask, given, said: RwSignal::new(None), is_open: RwSignal::new(false) };
    // Half-written text from earlier opens its field again.
    if !desk.app.tablet.half_written(&half_place(desk.package, id)).trim().is_empty() {
        asked.is_open.set(true);
    }
    let heading = asked.id("ask");
    let whom = move || ask.with(|ask| ask.for_whom.map(|group| format!("{}.", capitalised(addressed(group, w.language)))));
    let reworded = move || {
        let row = Row { ask: asked.ask.get(), is_asked: true, given: given.get() };
        row.given.as_ref().filter(|_| row.is_reworded()).map(|given| given.asked.clone())
    };
    view! {
        <article class="card stack answer" aria-labelledby=heading.clone()>
            <h2 id=heading dir="auto">{move || ask.with(|ask| line(&ask.code, &ask.text))}</h2>
            {live(move || whom().map(|whom| view! { <p class="muted">{whom}</p> }))}
            {live(move || ask.with(|ask| (!ask.help.is_empty()).then(|| view! { <p class="muted" dir="auto">{ask.help.clone()}</p> })))}
            {live(move || ask.with(|ask| ask.is_removed).then(|| view! { <p class="small">{w.answer.removed}</p> }))}
            {move || reworded().map(|words| view! { <p class="small">{fill(w.answer.reworded, &[("asked", &words)])}</p> })}
            {live(move || {
                if asked.is_open.get() {
                    view! { <Writing asked=asked /> }.into_any()
                } else if given.with(Option::is_some) {
                    view! { <Standing asked=asked /> }.into_any()
                } else {
                    view! { <Unanswered asked=asked /> }.into_any()
                }
            })}
        </article>
    }
}

#[component]
fn Unanswered(asked: Asked) -> impl IntoView {
    let w = asked.desk.app.words();
    let code = asked.ask.with_untracked(|ask| ask.code.clone());
    view! {
        <p class="actions">
            <button type="button" id=asked.id("write") class="button" aria-label=fill(w.answer.write_of, &[("code", &code)]) on:click=move |_| asked.open()>{w.answer.write}</button>
            <button type="button" class="button" on:click=move |_| asked.give(&Answer::Nothing)>{w.answer.nothing}</button>
            <button type="button" class="button" on:click=move |_| asked.give(&Answer::NotReached)>{w.answer.not_reached}</button>
        </p>
    }
}

/// The stored answer, who may see it, and the way to change it.
#[component]
fn Standing(asked: Asked) -> impl IntoView {
    let w = asked.desk.app.words();
    let code = asked.ask.with_untracked(|ask| ask.code.clone());
    let texts = Memo::new(move |_| {
        let of = |given: &Given| given.versions.iter().map(|answer| told(w, answer).to_owned()).collect::<Vec<String>>();
        asked.given.with(|given| given.as_ref().map(of).unwrap_or_default())
    });
    let choose = move |text: String| {
        let versions = asked.given.with_untracked(|given| given.as_ref().map(|given| given.versions.clone()).unwrap_or_default());
        versions.iter().filter(|answer| told(w, answer) == text).for_each(|answer| asked.write(answer));
    };
    let body = move || match texts.get() {
        texts if texts.len() > 1 => {
            view! { <Versions about=w.answer.two_written choose=w.versions.use_it texts=texts on_choose=choose /> }.into_any()
        }
        texts => view! { <p class="answer-text" dir="auto">{texts.into_iter().next().unwrap_or_default()}</p> }.into_any(),
    };
    let who = move || {
        let told = |given: &Given| view! { {icon(may_icon(given.may))} <span>{who_may(w, given.may)}</span> };
        asked.given.with(|given| given.as_ref().map(told))
    };
    let remove = move |_| {
        asked.write(&Answer::Text(String::new()));
        asked.desk.app.say_undoable(w.answer.cleared);
        focus_soon(asked.id("write"));
    };
    view! {
        {body}
        <p class="small may">{live(who)}</p>
        <p class="actions">
            <button type="button" id=asked.id("change") class="button" aria-label=fill(w.answer.change_of, &[("code", &code)]) on:click=move |_| asked.open()>{w.answer.change}</button>
            <button type="button" class="button quiet" on:click=remove>{w.answer.clear}</button>
        </p>
    }
}

#[component]
fn Writing(asked: Asked) -> impl IntoView {
    let app = asked.desk.app;
    let w = app.words();
    let draft = Draft::begin(asked);
    let half = draft.half;
    let field = NodeRef::<Textarea>::new();
    keep_shown(field, half.shown.into());
    draft.follow(field);
    let asking = Asking::of(asked.desk.names, field);
    let typed = move |text: String| {
        draft.typed(text);
        asking.typed();
    };
    let keep = move || draft.keep();
    let done = move |_| {
        keep();
        if asked.given.with_untracked(Option::is_some) {
            asked.said.set(None);
        }
        asked.is_open.set(false);
        focus_soon(asked.id("ask"));
    };
    let caution_told = move || asked.ask.with(|ask| ask.for_whom.and_then(|group| caution(group, w.language)));
    let label = Signal::derive(move || asked.ask.with(|ask| line(&ask.code, &ask.text)));
    view! {
        {live(move || caution_told().map(|told| view! { <p class="hint" id=asked.id("caution")>{told}</p> }))}
        <div class="autosize" data-value=half.shown>
            <textarea
                id=asked.id("answer")
                aria-describedby=move || caution_told().map(|_| asked.id("caution"))
                rows="3"
                dir="auto"
                aria-label=label
                maxlength=fellestid_crdt::limits::FIELD_CHARS_MAX.to_string()
                node_ref=field
                on:input:target=move |event| typed(event.target().value())
                on:change=move |_| keep()
            ></textarea>
        </div>
        <PupilHint asking=asking />
        <AlreadyWritten asked=asked draft=draft />
        <WhoMay asked=asked draft=draft />
        <p class="actions"><button type="button" class="button main" on:click=done>{w.answer.done}</button></p>
    }
}

/// What the school has written already, each in words that one tap puts into the answer, so that nobody has to write them
/// again: its tiltak with their signs, and what its meeting chose under this question.
#[component]
fn AlreadyWritten(asked: Asked, draft: Draft) -> impl IntoView {
    let app = asked.desk.app;
    let w = app.words();
    let chosen = Memo::new(move |_| {
        let id = asked.id;
        asked.desk.at_meeting.with(|all| all.get(&id).cloned().unwrap_or_default())
    });
    let actions = Memo::new(move |_| {
        let told = |tried: &Tried| {
            let seen = tried.seen.iter().map(|seen| seen_told(w, seen)).collect::<Vec<String>>();
            std::iter::once(action_told(&tried.action, w.language)).chain(seen)
        };
        asked.desk.tried.with(|all| all.iter().flat_map(told).collect::<Vec<String>>())
    });
    view! {
        <Offered asked=asked draft=draft heading=w.answer.from_meeting texts=chosen />
        <Offered asked=asked draft=draft heading=w.answer.from_actions texts=actions />
    }
}

/// «De spurte hverandre (20. november 2026)».
fn seen_told(w: &Words, seen: &Observation) -> String {
    let text = seen.text.shown.trim();
    if seen.date.is_empty() { text.to_owned() } else { format!("{text} ({})", dates::long(w, &seen.date)) }
}

/// Texts to take into the answer, one by one.
#[component]
fn Offered(asked: Asked, draft: Draft, heading: &'static str, texts: Memo<Vec<String>>) -> impl IntoView {
    let row = move |told: String| {
        let words = told.clone();
        let add = move |_| {
            let text = draft.half.text();
            draft.put(if text.trim().is_empty() { words.clone() } else { format!("{}\n{words}", text.trim_end()) });
            focus_soon(asked.id("answer"));
        };
        view! { <li><button type="button" class="button quiet" dir="auto" on:click=add>{icon(icon::PLUS)} {told}</button></li> }
    };
    view! {
        <Show when=move || !texts.with(Vec::is_empty)>
            <details>
                <summary>{heading}</summary>
                <ul class="plain">{move || texts.get().into_iter().map(row).collect_view()}</ul>
            </details>
        </Show>
    }
}

/// Who may see the answer; the meaning of the choice is below it, before anything is sent.
#[component]
fn WhoMay(asked: Asked, draft: Draft) -> impl IntoView {
    let w = asked.desk.app.words();
    let first = untrack(|| asked.may());
    let options = May::ALL.into_iter().map(|may| (who_may(w, may), may.code(), may == first)).collect();
    let about = move || match asked.may() {
        May::Adviser => w.answer.about_adviser,
        May::Nameless => w.answer.about_nameless,
        May::Named => w.answer.about_named,
    };
    // A form of its own, so that its choice is independent of those under other questions.
    view! {
        <form><Segments name="may" legend=w.answer.who options=options on_choose=move |code| draft.say_who(May::of_code(code)) /></form>
        <p class="small muted" role="status">{about}</p>
    }
}

/// Where the half-written answer to a question is stored.
pub(super) fn half_place(package: Dot, ask: Dot) -> LocalKey {
    LocalKey::Half(format!("answer/{package}/{ask}"))
}

/// Returns an answer as people read it.
pub(super) fn told<'a>(w: &'a Words, answer: &'a Answer) -> &'a str {
    match answer {
        Answer::Text(text) => text,
        Answer::Nothing => w.answer.nothing,
        Answer::NotReached => w.answer.not_reached,
    }
}

/// Returns the mark of who may see it.
pub(super) fn may_icon(may: May) -> &'static str {
    match may {
        May::Adviser => icon::LOCK,
        May::Nameless => icon::NAMELESS,
        May::Named => icon::PEOPLE,
    }
}

/// Returns who may see it, in people's words.
pub(super) fn who_may(w: &'static Words, may: May) -> &'static str {
    match may {
        May::Adviser => w.answer.who_adviser,
        May::Nameless => w.answer.who_nameless,
        May::Named => w.answer.who_named,
    }
}
