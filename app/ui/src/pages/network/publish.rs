//! Answers without the school's name: when there are enough of them, what is published, the names that stand in it, and
//! that it cannot be taken back, are told before. A text with a name in it can be held back.

use crate::dates;
use crate::kit::{Memo, Show, focus_soon, icon, live, view};
use crate::session::App;
use crate::words::{counted, facts, fill};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::sorting::{gathered, sorted_by};
use fellestid_model::overviews::matrix::Matrix;
use fellestid_model::overviews::publishing::{HeldBack, Names, TOGETHER_MIN, waiting_in, waiting_without};
use leptos::prelude::*;
use std::collections::BTreeMap;

const ASK: &str = "publish-ask";
const SURE: &str = "publish-sure";

/// What waits to be published, by question.
type Waiting = BTreeMap<Dot, Vec<String>>;

/// What is asked before it is published.
#[derive(Clone, Copy)]
struct Press {
    app: App,
    package: Dot,
    matrix: Memo<Option<Matrix>>,
    /// All that is due.
    waiting: Memo<Waiting>,
    /// The names that stand in it, by its text; a text without a name is absent.
    named: Memo<BTreeMap<String, String>>,
    /// What would be published now.
    left: Memo<Waiting>,
    held: RwSignal<HeldBack>,
}

#[component]
pub fn Publish(app: App, package: Dot, matrix: Memo<Option<Matrix>>) -> impl IntoView {
    let w = app.words();
    let held = RwSignal::new(HeldBack::new());
    let waiting =
        Memo::new(move |_| matrix.with(|matrix| matrix.as_ref().map(|of| waiting_in(of, &dates::today())).unwrap_or_default()));
    let left = Memo::new(move |_| {
        let without = |of: &Matrix| held.with(|held| waiting_without(of, &dates::today(), held));
        matrix.with(|matrix| matrix.as_ref().map(without).unwrap_or_default())
    });
    let named = Memo::new(move |_| {
        let names = waiting.with(|waiting| !waiting.is_empty()).then(|| matrix.with(|matrix| matrix.as_ref().map(Names::of)));
        let names = names.flatten().unwrap_or_default();
        let of = |text: &String| {
            let told = facts(names.in_text(text).into_iter().map(str::to_owned));
            (!told.is_empty()).then(|| (text.clone(), told))
        };
        waiting.with(|waiting| gathered::<_, BTreeMap<String, String>>(waiting.values().flatten().filter_map(of)))
    });
    let press = Press { app, package, matrix, waiting, named, left, held };
    let count = move || waiting.with(counted_in);
    // A name is looked at before anything is published.
    let has_names = Memo::new(move |_| named.with(|named| !named.is_empty()));
    view! {
        <Show when=move || !waiting.with(BTreeMap::is_empty)>
            <section class="part">
                <h2>{w.network.publish}</h2>
                <p>{fill(w.network.publish_about, &[("least", &TOGETHER_MIN.to_string())])}</p>
                <details class="folded" open=move || has_names.get()>
                    <summary><h3>{live(move || counted(count(), w.network.publish_one, w.network.publish_many))}</h3></summary>
                    {live(move || texts(press))}
                </details>
                <Ask press=press />
            </section>
        </Show>
    }
}

fn counted_in(waiting: &Waiting) -> usize {
    waiting.values().map(Vec::len).sum()
}

/// Each question with the texts that are due: those with a name in them first, then in the order of the alphabet.
fn texts(press: Press) -> AnyView {
    let w = press.app.words();
    let question = |(ask, texts): (Dot, Vec<String>)| {
        let of =
            |matrix: &Matrix| matrix.questions.iter().find(|of| of.key.id == ask).map(|of| format!("{} {}", of.code, of.text));
        let heading = press.matrix.with(|matrix| matrix.as_ref().and_then(of));
        let is_plain = |text: &String| press.named.with(|named| !named.contains_key(text));
        let lines = sorted_by(texts, |left, right| (is_plain(left), left).cmp(&(is_plain(right), right)));
        let lines = lines.into_iter().map(|text| line(press, ask, text)).collect_view();
        let is_left = move || press.left.with(|left| left.contains_key(&ask));
        let least = TOGETHER_MIN.to_string();
        view! {
            <div class="stack tight">
                <h3 dir="auto">{heading}</h3>
                <ul class="rows boxed">{lines}</ul>
                <p class="small" role="status">{live(move || (!is_left()).then(|| fill(w.network.publish_too_few, &[("least", &least)])))}</p>
            </div>
        }
    };
    let questions = press.waiting.get().into_iter().map(question).collect_view();
    view! { <div class="stack">{questions}</div> }.into_any()
}

/// A text with the choice to hold it back, and the names of schools and places in it. Names of people are not known here.
fn line(press: Press, ask: Dot, text: String) -> AnyView {
    let w = press.app.words();
    let names = press.named.with(|named| named.get(&text).cloned());
    let place = (ask, text.clone());
    // Two schools may have written the same: both are held back.
    let own = place.clone();
    let is_held = Signal::derive(move || press.held.with(|held| held.contains(&own)));
    let hold = move |is_held: bool| {
        press.held.update(|held| {
            if is_held {
                held.insert(place.clone())
            } else {
                held.remove(&place)
            };
        });
    };
    let pointed = names.map(|names| {
        let told = fill(w.network.publish_names, &[("names", &names)]);
        view! { <small class="chip late">{told}</small> }
    });
    view! {
        <li class="row">
            <div class="row-main">
                <span dir="auto">{text}</span>
                {pointed}
                <label class="choice">
                    <input type="checkbox" prop:checked=is_held on:change:target=move |event| hold(event.target().checked()) />
                    <span>{w.network.publish_hold}</span>
                </label>
            </div>
        </li>
    }
    .into_any()
}

/// The button, and the question whether one is sure.
#[component]
fn Ask(press: Press) -> impl IntoView {
    let w = press.app.words();
    let is_sure = RwSignal::new(false);
    let open = move |_| {
        is_sure.set(true);
        focus_soon(SURE.to_owned());
    };
    let cancel = move |_| {
        is_sure.set(false);
        focus_soon(ASK.to_owned());
    };
    let publish = move |_| {
        is_sure.set(false);
        let held = press.held.get_untracked();
        if press.app.publish_nameless(press.package, &dates::today(), &held) {
            press.app.say(w.network.published);
        }
        focus_soon("page".to_owned());
    };
    let is_none = move || press.left.with(BTreeMap::is_empty);
    view! {
        <Show when=move || is_sure.get() fallback=move || view! {
            <p class="actions"><button type="button" class="button" id=ASK disabled=is_none on:click=open>{icon(icon::NAMELESS)} {w.network.publish_do}</button></p>
        }>
            <div class="banner warn" id=SURE tabindex="-1">
                <p class="grow">{w.network.publish_sure}</p>
                <button type="button" class="button" disabled=is_none on:click=publish>{w.network.publish_yes}</button>
                <button type="button" class="button quiet" on:click=cancel>{w.common.cancel}</button>
            </div>
        </Show>
    }
}
