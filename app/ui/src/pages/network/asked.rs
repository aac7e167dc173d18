//! One question of a round as it is changed: its words, its place among the others, whom it is for, and the way to ask it no
//! more. It keeps its id and its number whatever becomes of it.

use super::options;
use crate::dates::capitalised;
use crate::kit::{Memo, focus, icon, keep_shown, live, view, when_free};
use crate::session::App;
use crate::shared::moves::Moves;
use crate::shared::versions::standing;
use crate::shared::written::written;
use crate::words::fill;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::ask::{self, Ask};
use fellestid_model::kinds::group::{Group, addressed};
use leptos::html::Textarea;
use leptos::prelude::*;

/// The heading of the questions, where the focus is when one is gone.
pub const QUESTIONS: &str = "round-asked";

/// `keys`: the questions that are asked, in order.
#[component]
pub fn Question(app: App, ask: Ask, keys: Memo<Vec<Key>>) -> impl IntoView {
    let w = app.words();
    let key = ask.key;
    let ids = ["up", "down"].map(|way| Signal::stored(format!("ask-{way}-{}", key.id)));
    let labels =
        [w.network.question_up, w.network.question_down].map(|words| Signal::stored(fill(words, &[("code", &ask.code)])));
    view! {
        <li class="stack tight">
            <TextOf app=app ask=ask.clone() />
            <div class="asked-row">
                <ForWhom app=app key=key code=ask.code.clone() />
                <div class="row-end"><Moves app=app key=key keys=keys ids=ids labels=labels /></div>
            </div>
        </li>
    }
}

#[component]
fn TextOf(app: App, ask: Ask) -> impl IntoView {
    let w = app.words();
    let (key, id) = (ask.key, format!("ask-{}", ask.key.id));
    let text = written(app, key, &ask::TEXT);
    let field = NodeRef::<Textarea>::new();
    keep_shown(field, text);
    // A question without words cannot be answered: what it was before comes back.
    let before = StoredValue::new(String::new());
    let is_blank = RwSignal::new(false);
    let typed = move |words: String| {
        is_blank.set(false);
        app.type_text(key, &ask::TEXT, &words);
    };
    let left = move |_| {
        // The page may be going, and its fields with it.
        if text.try_with_untracked(|text| text.trim().is_empty()) == Some(true) {
            app.set_text(key, &ask::TEXT, &before.get_value());
            is_blank.set(true);
        }
    };
    let remove = move |_| {
        app.transact(|transaction| ask::delete(transaction, key));
        app.say_undoable(w.network.question_removed);
        when_free(|| _ = focus(QUESTIONS));
    };
    let code = [("code", ask.code.as_str())];
    view! {
        <div class="asked-row">
            <div class="field">
                <label for=id.clone()>{fill(w.network.question_words, &code)}</label>
                <div class="autosize" data-value=text>
                    <textarea
                        id=id
                        rows="1"
                        dir="auto"
                        maxlength=fellestid_crdt::limits::FIELD_CHARS_MAX.to_string()
                        node_ref=field
                        on:focus=move |_| before.set_value(text.get_untracked())
                        on:input:target=move |event| typed(event.target().value())
                        on:blur=left
                    ></textarea>
                </div>
            </div>
            <button type="button" class="button icon quiet" aria-label=fill(w.network.remove_question, &code) on:click=remove>{icon(icon::TRASH)}</button>
        </div>
        <div role="status">{live(move || is_blank.get().then(|| view! { <p class="hint">{w.network.blank_question}</p> }))}</div>
        {standing(app, key, &ask::TEXT)}
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
