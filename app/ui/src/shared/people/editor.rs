//! The people of a meeting or a list: initials are added, and tags (merkelapper) given to many in a few taps:
//! pick a tag, then press those who have it. With no tag picked, pressing a person opens what can be done.

use super::InitialsField;
use crate::kit::{For, LineField, Memo, Show, focus_soon, icon, view};
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::shared::sure::sure;
use crate::words::{counted, fill};
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::sorted_by;
use fellestid_model::folding::alphabetical;
use fellestid_model::kinds::participant::{self, Participant};
use fellestid_model::kinds::set::tags::TAG_CHARS_MAX;
use leptos::html::Input;
use leptos::prelude::*;

#[derive(Clone, Copy)]
struct Hand {
    app: App,
    home: Dot,
    people: Memo<Vec<Participant>>,
    /// The tag being given out.
    tag: RwSignal<Option<String>>,
    /// The person whose particulars are open.
    chosen: RwSignal<Option<Key>>,
}

#[component]
pub fn Editor(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let people = Memo::new(move |_| app.notebook.read(home, |notebook| Participant::all(notebook, home)));
    let hand = Hand { app, home, people, tag: RwSignal::new(None), chosen: RwSignal::new(None) };
    let add = Callback::new(move |typed: Vec<String>| {
        app.transact(|transaction| {
            typed.iter().for_each(|initials| {
                participant::create(transaction, home, initials);
            })
        })
    });
    let keys = move || people.with(|people| people.iter().map(|person| person.key).collect::<Vec<Key>>());
    let count = move || people.with(Vec::len);
    view! {
        <InitialsField app=app place=LocalKey::Half(format!("people/{home}/initials")) on_add=add />
        <p class="small" role="status">{move || (count() > 0).then(|| counted(count(), w.people.come_one, w.people.come_many))}</p>
        <Show when=move || { count() > 0 }>
            <Tags hand=hand />
            <ul class="people-list" aria-label=w.people.who>
                <For each=keys key=|key| *key let:key><Person hand=hand person=key /></For>
            </ul>
            {move || hand.chosen.get().filter(|_| hand.tag.with(Option::is_none)).map(|person| view! { <Particulars hand=hand person=person /> })}
        </Show>
    }
}

/// The tags in use, one of which may be picked.
#[component]
fn Tags(hand: Hand) -> impl IntoView {
    let w = hand.app.words();
    let field = NodeRef::<Input>::new();
    let half = HalfField::in_line(hand.app.tablet, LocalKey::Half(format!("people/{}/tag", hand.home)), field);
    let known = Memo::new(move |_| {
        let mut tags: Vec<String> = hand.people.with(|people| people.iter().flat_map(|person| person.tags.clone()).collect());
        tags.extend(hand.tag.get());
        let mut tags = sorted_by(tags, |left, right| (alphabetical(left), left).cmp(&(alphabetical(right), right)));
        tags.dedup();
        tags
    });
    let take_new = move || {
        let tag = half.text().trim().to_owned();
        if !tag.is_empty() {
            hand.tag.set(Some(tag));
            half.clear();
        }
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" {
            event.prevent_default();
            take_new();
        }
    };
    let chip = move |tag: String| {
        let (own, shown) = (tag.clone(), tag.clone());
        let is_held = Signal::derive(move || hand.tag.with(|held| held.as_ref() == Some(&own)));
        let press = move |_| hand.tag.set((!is_held.get_untracked()).then(|| tag.clone()));
        view! { <li><button type="button" class="chip" aria-pressed=Signal::derive(move || is_held.get().to_string()) on:click=press>{shown}</button></li> }
    };
    view! {
        <div class="stack tight people-tags" role="group" aria-label=w.people.tags>
            <div class="tag-new">
                <div class="field">
                    <label for="people-tag">{w.people.tag_new}</label>
                    <input id="people-tag" autocomplete="off" maxlength=TAG_CHARS_MAX.to_string() placeholder=w.people.tag_example enterkeyhint="done" node_ref=field on:keydown=on_key />
                </div>
                <button type="button" class="button" on:click=move |_| take_new()>{w.people.tag_give}</button>
            </div>
            <ul class="tags"><For each=move || known.get() key=|tag| tag.clone() let:tag>{chip(tag)}</For></ul>
            <p class="small" role="status">{move || match hand.tag.get() {
                Some(tag) => fill(w.people.tag_in_hand, &[("tag", &tag)]),
                None => w.people.tags_about.to_owned(),
            }}</p>
        </div>
    }
}

/// The id of a person's particulars: they are shown below all the others, and so get the focus.
const PARTICULARS: &str = "particulars";

fn element_id(person: Key) -> String {
    format!("person-{}", person.id)
}

/// A person's button: gives or takes back the picked tag, or else opens the particulars.
#[component]
fn Person(hand: Hand, person: Key) -> impl IntoView {
    let read = Memo::new(move |_| hand.people.with(|people| people.iter().find(|other| other.key == person).cloned()));
    let has = move |tag: &String| {
        read.with(|read| read.as_ref().is_some_and(|read| read.tags.iter().any(|own| own.to_lowercase() == tag.to_lowercase())))
    };
    let press = move |_| match hand.tag.get_untracked() {
        Some(tag) if untrack(|| has(&tag)) => hand.app.transact(|transaction| participant::untag(transaction, person, &tag)),
        Some(tag) => hand.app.transact(|transaction| {
            participant::tag(transaction, person, &tag);
        }),
        None => {
            hand.chosen.update(|chosen| *chosen = if *chosen == Some(person) { None } else { Some(person) });
            focus_soon(PARTICULARS.to_owned());
        }
    };
    let pressed = Signal::derive(move || hand.tag.with(|tag| tag.as_ref().map(|tag| has(tag).to_string())));
    let expanded =
        Signal::derive(move || hand.tag.with(Option::is_none).then(|| (hand.chosen.get() == Some(person)).to_string()));
    view! {
        <li>
            <button type="button" class="chip person" id=element_id(person) aria-pressed=pressed aria-expanded=expanded on:click=press>
                {move || read.get().map(|read| view! {
                    <b>{read.initials.shown}</b>
                    {(!read.tags.is_empty()).then(|| view! { <small>{read.tags.join(", ")}</small> })}
                })}
            </button>
        </li>
    }
}

/// Changing the initials, removing the person from here, or erasing for good.
#[component]
fn Particulars(hand: Hand, person: Key) -> impl IntoView {
    let (app, w) = (hand.app, hand.app.words());
    let is_sure = RwSignal::new(false);
    let initials = Signal::derive(move || {
        hand.people.with(|people| {
            people.iter().find(|other| other.key == person).map(|person| person.initials.shown.clone()).unwrap_or_default()
        })
    });
    let gone = move || {
        hand.chosen.set(None);
        focus_soon("initials".to_owned());
    };
    let take_out = move |_| {
        app.transact(|transaction| participant::delete(transaction, person));
        app.say_undoable(w.people.taken_out);
        gone();
    };
    let erase = move || {
        app.erase(move |transaction| participant::erase(transaction, person), move || app.say(w.people.erased));
        gone();
    };
    let done = move |_| {
        hand.chosen.set(None);
        focus_soon(element_id(person));
    };
    let ask = move |_| {
        is_sure.set(true);
        focus_soon("erase-sure".to_owned());
    };
    view! {
        <div class="card flat stack tight" id=PARTICULARS tabindex="-1" role="group" aria-label=initials>
            <LineField id="person-initials" label=w.people.initials_change value=initials on_input=move |text| app.transact(|transaction| participant::set_initials(transaction, person, &text)) />
            {crate::shared::versions::standing(app, person, &participant::INITIALS)}
            <p class="actions">
                <button type="button" class="button" on:click=done>{w.common.done}</button>
                <button type="button" class="button quiet" on:click=take_out>{icon(icon::CLOSE)} {w.people.take_out}</button>
                <button id="erase-sure-ask" type="button" class="button quiet" on:click=ask>{icon(icon::TRASH)} {w.people.erase}</button>
            </p>
            {sure(w, "erase-sure".to_owned(), (w.people.erase_ask, w.people.erase_yes), is_sure, erase)}
        </div>
    }
}
