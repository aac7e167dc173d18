//! One question of a round as it is changed: its words, its place among the others, whom it is for, and the way to ask it no
//! more. It keeps its id and its number whatever becomes of it.

use super::options;
use super::worded::Worded;
use crate::dates::capitalised;
use crate::kit::{Memo, focus, view, when_free};
use crate::session::App;
use crate::shared::moves::Moves;
use crate::shared::written::written;
use crate::words::fill;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::ask::{self, Ask};
use fellestid_model::kinds::group::{Group, addressed};
use leptos::prelude::*;

/// The heading of the questions, where the focus is when one is gone.
pub const QUESTIONS: &str = "round-asked";

/// `keys`: the questions that are asked, in order.
#[component]
pub fn Question(app: App, ask: Ask, keys: Memo<Vec<Key>>) -> impl IntoView {
    let w = app.words();
    let key = ask.key;
    let ids = ["up", "down"].map(|way| Signal::stored(format!("ask-{way}-{}", key.id)));
    let called = |words: &str| Signal::stored(fill(words, &[("code", &ask.code)]));
    let labels = [w.network.question_up, w.network.question_down].map(called);
    let remove = move || {
        app.transact(|transaction| ask::delete(transaction, key));
        app.say_undoable(w.network.question_removed);
        when_free(|| _ = focus(QUESTIONS));
    };
    view! {
        <li class="stack tight">
            <Worded app=app key=key field=&ask::TEXT id=format!("ask-{}", key.id) label=called(w.network.question_words) remove=called(w.network.remove_question) blank=w.network.blank_question on_remove=remove />
            <div class="asked-row">
                <ForWhom app=app key=key code=ask.code.clone() />
                <div class="row-end"><Moves app=app key=key keys=keys ids=ids labels=labels /></div>
            </div>
        </li>
    }
}

/// Its options say in full whom the question is for, so that no label stands beside it.
#[component]
fn ForWhom(app: App, key: Key, code: String) -> impl IntoView {
    let w = app.words();
    let chosen = written(app, key, &ask::FOR_WHOM);
    let groups = Group::ALL.map(|group| (group.code().to_owned(), capitalised(addressed(group, w.language))));
    let all = options(w.network.for_everybody, std::iter::empty()).into_iter().chain(groups);
    let option = |(code, told): (String, String)| {
        let own = code.clone();
        let is_chosen = move || chosen.with(|chosen| Group::of_code(chosen) == Group::of_code(&own));
        view! { <option value=code prop:selected=Signal::derive(is_chosen)>{told}</option> }
    };
    let choose = move |code: String| app.transact(|transaction| ask::set_for_whom(transaction, key, Group::of_code(&code)));
    view! {
        <select id=format!("ask-for-{}", key.id) aria-label=fill(w.network.for_whom, &[("code", &code)]) on:change:target=move |event| choose(event.target().value())>
            {all.map(option).collect_view()}
        </select>
    }
}
