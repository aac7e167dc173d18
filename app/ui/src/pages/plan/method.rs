//! The work form (arbeidsform) of a plan as one card: what it is for, who sits together, and its steps
//! fitted to the time. The other forms are folded away behind «Velg arbeidsform».

use super::form::Form;
use super::purpose::{FilmMinutes, purpose_method};
use super::wishes::Wants;
use crate::dates;
use crate::kit::{Memo, Show, focus_soon, icon, live, view};
use crate::route::Route;
use crate::shared::plan::OwnMethodActs;
use crate::shared::plan::minutes_words;
use crate::shared::plan::{can_end_alone, has_film, method_of, needs, purpose_of};
use crate::words::{Words, fill};
use fellestid_model::builtin::forms_for;
use fellestid_model::kinds::method::OwnMethod;
use fellestid_model::method::Purpose;
use fellestid_model::method::library::{ALL, IGP, Method, Want, Wish};
use fellestid_model::shelf;
use leptos::html::Details;
use leptos::prelude::*;

const CARD: &str = "plan-method";

/// A form in a few words.
#[derive(Clone, PartialEq, Eq)]
struct Told {
    name: String,
    purpose: String,
    people: &'static str,
    source: &'static str,
    /// «Ha klart: …»
    at_hand: String,
}

/// Returns what to have ready before the meeting; empty if nothing is needed.
pub fn at_hand(w: &Words, method: &'static Method) -> String {
    let things = method.at_hand.of(w.language);
    if things.is_empty() { String::new() } else { fill(w.plan.method_at_hand, &[("things", things)]) }
}

impl Told {
    fn of(w: &Words, method: &'static Method) -> Self {
        let (name, purpose) = (method.name.of(w.language).to_owned(), method.purpose.of(w.language).to_owned());
        let (people, source) = (method.people.about.of(w.language), method.source.of(w.language));
        Told { name, purpose, people, source, at_hand: at_hand(w, method) }
    }

    fn of_own(w: &Words, own: &OwnMethod) -> Self {
        let people = own.copied_from.map_or("", |method| method.people.about.of(w.language));
        let at_hand = own.copied_from.map_or_else(String::new, |method| at_hand(w, method));
        Told { name: own.title.shown.clone(), purpose: own.about.shown.clone(), people, source: "", at_hand }
    }

    /// Describes a draft without a chosen form, where the purpose decides.
    fn of_purpose(w: &Words, purpose: Purpose) -> Self {
        let name = if purpose == Purpose::LookBack { w.plan.purpose_look_back } else { w.plan.method_igp };
        Told {
            name: name.to_owned(),
            purpose: purpose_method(w, purpose).to_owned(),
            people: IGP.people.about.of(w.language),
            source: "",
            at_hand: String::new(),
        }
    }

    fn about(&self, w: &Words) -> String {
        let source = fill(w.plan.method_source, &[("source", self.source)]);
        if self.source.is_empty() { self.people.to_owned() } else { format!("{} {source}", self.people) }
    }
}

fn told(w: &Words, form: Form) -> Told {
    form.draft.with(|draft| match (method_of(draft), form.own_method(draft)) {
        (Some(method), _) => Told::of(w, method),
        (None, Some(own)) => Told::of_own(w, &own),
        (None, None) => Told::of_purpose(w, purpose_of(draft)),
    })
}

/// Returns the chosen form's name.
pub fn method_name(w: &Words, form: Form) -> String {
    told(w, form).name
}

#[component]
pub fn MethodPart(w: &'static Words, form: Form) -> impl IntoView {
    let shown = Memo::new(move |_| told(w, form));
    let own = Memo::new(move |_| form.draft.with(|draft| form.own_method(draft).map(|own| own.home)));
    let deleted = Callback::new(move |()| {
        form.refit(|draft| draft.method = String::new());
        // Undoing the deletion brings back the form itself, so the steps need no undo of their own.
        form.before.set(None);
        focus_soon(CARD.to_owned());
    });
    view! {
        <section class="part">
            <div class="part-head">
                <h2>{w.plan.method}</h2>
                <a class="button quiet" href=Route::Methods.href()>{w.plan.methods_read}</a>
            </div>
            <div class="card method-card" id=CARD tabindex="-1" role="group" aria-label=w.plan.method>
                {move || {
                    let told = shown.get();
                    let about = told.about(w);
                    view! {
                        <h3>{told.name}</h3>
                        {(!told.purpose.is_empty()).then(|| view! { <p>{told.purpose}</p> })}
                        {(!told.at_hand.is_empty()).then(|| view! { <p>{told.at_hand}</p> })}
                        {(!about.is_empty()).then(|| view! { <p class="small">{about}</p> })}
                    }
                }}
                <StepsInShort w=w form=form />
                <Show when=move || form.draft.with(has_film)><FilmMinutes w=w form=form /></Show>
                <EndsAlone w=w form=form />
                {move || own.get().map(|home| view! { <OwnMethodActs app=form.app home=home on_deleted=deleted /> })}
                <Chooser w=w form=form />
            </div>
        </section>
    }
}

/// The fitted steps by the clock; or the minutes the form needs, with a button that sets them.
#[component]
fn StepsInShort(w: &'static Words, form: Form) -> impl IntoView {
    let too_short = Memo::new(move |_| form.too_short());
    let lengthen = move |needs: u32| form.refit(|draft| draft.minutes = needs);
    let steps = move || {
        let mut at = form.draft.with(|draft| draft.starts_at);
        let rows = form.rows.get().into_iter().map(|row| {
            let time = dates::clock(w, at);
            at += row.minutes;
            view! { <li><time>{time}</time> <span>{row.name(w)}</span> <span class="num">{minutes_words(w, row.minutes)}</span></li> }
        });
        view! { <ol class="method-steps" aria-label=w.plan.method_steps>{rows.collect_view()}</ol> }
    };
    live(move || match too_short.get() {
        None => steps().into_any(),
        Some(needs) => {
            let has = form.draft.with_untracked(|draft| draft.minutes);
            let said = fill(w.plan.too_short, &[("minutes", &minutes_words(w, needs)), ("has", &minutes_words(w, has))]);
            view! {
                <div class="banner warn" role="status">
                    <p class="grow">{said}</p>
                    <button type="button" class="button" on:click=move |_| lengthen(needs)>{fill(w.plan.use_minutes, &[("minutes", &minutes_words(w, needs))])}</button>
                </div>
            }
            .into_any()
        }
    })
}

/// The choice of IGP-I: IGP that ends individually.
#[component]
fn EndsAlone(w: &'static Words, form: Form) -> impl IntoView {
    view! {
        <Show when=move || form.draft.with(can_end_alone)>
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=Signal::derive(move || form.draft.with(|draft| draft.ends_alone))
                    on:change:target=move |event| {
                        let ends_alone = event.target().checked();
                        form.refit(|draft| draft.ends_alone = ends_alone);
                    }
                />
                <span><b>{w.plan.ends_alone}</b> <small>{w.plan.ends_alone_about}</small></span>
            </label>
        </Show>
    }
}

/// All the forms, built when they are opened. Choosing one folds them away and moves the focus to the card.
#[component]
fn Chooser(w: &'static Words, form: Form) -> impl IntoView {
    let details = NodeRef::<Details>::new();
    let is_open = RwSignal::new(false);
    let choose = Callback::new(move |code: String| {
        form.refit(|draft| draft.method = code);
        if let Some(element) = details.get_untracked() {
            element.set_open(false);
        }
        focus_soon(CARD.to_owned());
    });
    view! {
        <details class="chooser" node_ref=details on:toggle=move |_| is_open.set(details.get_untracked().is_some_and(|element| element.open()))>
            <summary>{w.plan.choose_method}</summary>
            <Show when=move || is_open.get()><Choices w=w form=form choose=choose /></Show>
        </details>
    }
}

#[component]
fn Choices(w: &'static Words, form: Form, choose: Callback<String>) -> impl IntoView {
    let chosen = move || form.draft.with(|draft| draft.method.clone());
    let want = RwSignal::new(None::<Want>);
    let is_wanted = move |method: &'static Method| Wish { want: want.get(), ..Wish::default() }.takes(method);
    let suits = move |method: &'static Method| {
        let set = form.set.with(|set| set.as_ref().and_then(|set| shelf::at(set.home)));
        set.is_some_and(|set| forms_for(set).contains(&method))
    };
    let choice = move |code: String, name: String, line: String, needs: Option<u32>| {
        let is_chosen = chosen() == code;
        let suits =
            Method::from_code(&code).is_some_and(suits).then(|| view! { <span class="chip info">{w.plan.method_suits}</span> });
        let needs = needs.map(|minutes| view! { <span class="chip soon">{fill(w.plan.method_needs, &[("minutes", &minutes_words(w, minutes))])}</span> });
        view! {
            <li class="row">
                <button type="button" class="row-main" aria-pressed=is_chosen.to_string() on:click=move |_| choose.run(code.clone())>
                    <span class="row-title">{name}</span> <span class="row-line">{line}</span>
                </button>
                <span class="row-end">{suits} {needs} {is_chosen.then(|| icon(icon::CHECK))}</span>
            </li>
        }
    };
    let own = move |own: OwnMethod| {
        let line = if own.about.shown.is_empty() { w.plan.method_own.to_owned() } else { own.about.shown };
        choice(own.home.to_string(), own.title.shown, line, None)
    };
    let library = move |method: &'static Method| {
        let has_open = form.open_actions.get() > 0;
        let needs = form.draft.with(|draft| needs(draft, method, has_open));
        choice(method.code.to_owned(), method.name.of(w.language).to_owned(), method.purpose.of(w.language).to_owned(), needs)
    };
    let rows = live(move || {
        let purpose = form.draft.with(purpose_of);
        let by_purpose = Told::of_purpose(w, purpose);
        let others = ALL.iter().copied().filter(|method| *method != &IGP && is_wanted(method));
        // Forms that suit the set come first.
        let (suited, rest): (Vec<&Method>, Vec<&Method>) = others.partition(|method| suits(method));
        let is_any = want.get().is_none();
        let owns = form.own_methods.get().into_iter().filter(|own| is_any || own.copied_from.is_some_and(is_wanted));
        view! {
            <ul class="rows">
                {(is_any || is_wanted(&IGP)).then(|| choice(String::new(), by_purpose.name, by_purpose.purpose, None))}
                {owns.map(own).collect_view()}
                {suited.into_iter().chain(rest).map(library).collect_view()}
            </ul>
        }
    });
    view! { <Wants w=w want=want /> {rows} }
}
