//! The kit's components, working, in each of their states.

use crate::kit::{
    Counter, DateField, Dragging, Empty, Folded, LineField, Menu, Ring, Segments, SelectField, Sheet, TextField, Versions, icon,
    view,
};
use leptos::prelude::*;

#[component]
pub fn Components() -> impl IntoView {
    view! {
        <section class="part"><h2>"Ikoner"</h2><Icons /></section>
        <section class="part"><h2>"Feltene"</h2><Fields /></section>
        <section class="part"><h2>"Ringen"</h2><Rings /></section>
        <section class="part"><h2>"Å velge"</h2><Choosing /></section>
        <section class="part"><h2>"Meny, ark og mer"</h2><Opening /></section>
        <section class="part"><h2>"Tomt, og to utgaver"</h2><Texts /></section>
    }
}

const ICONS: &[(&str, &str)] = &[
    ("HOME", icon::HOME),
    ("PEOPLE", icon::PEOPLE),
    ("QUESTION", icon::QUESTION),
    ("CHECK", icon::CHECK),
    ("MORE", icon::MORE),
    ("BACK", icon::BACK),
    ("FORWARD", icon::FORWARD),
    ("PLAY", icon::PLAY),
    ("PLUS", icon::PLUS),
    ("MINUS", icon::MINUS),
    ("FLAG", icon::FLAG),
    ("FILE", icon::FILE),
    ("SHARE", icon::SHARE),
    ("TAKE_IN", icon::TAKE_IN),
    ("TRASH", icon::TRASH),
    ("UNDO", icon::UNDO),
    ("REDO", icon::REDO),
    ("PASTE", icon::PASTE),
    ("CLOSE", icon::CLOSE),
    ("PERSON", icon::PERSON),
    ("SEARCH", icon::SEARCH),
    ("WARNING", icon::WARNING),
    ("NETWORK", icon::NETWORK),
    ("LOCK", icon::LOCK),
    ("NAMELESS", icon::NAMELESS),
    ("SCAN", icon::SCAN),
    ("UP", icon::UP),
    ("DOWN", icon::DOWN),
    ("SCREEN", icon::SCREEN),
];

#[component]
fn Icons() -> impl IntoView {
    let icons = ICONS.iter().map(|&(name, path)| view! { <li>{icon(path)} <span>{name}</span></li> }).collect_view();
    view! { {icon::mark()} <ul class="icons">{icons}</ul> }
}

#[component]
fn Fields() -> impl IntoView {
    let text =
        RwSignal::new("En tekst som er så lang at feltet må vokse når skjermen er smal, slik at alt kan leses.".to_owned());
    let line = RwSignal::new(String::new());
    let date = RwSignal::new("2026-11-26".to_owned());
    let chosen = RwSignal::new("igp".to_owned());
    let methods = [("igp", "Alene, i gruppe, i plenum"), ("round", "Runde rundt bordet")];
    let methods = methods.map(|(code, name)| (code.to_owned(), name.to_owned())).to_vec();
    view! {
        <div class="form-grid">
            <TextField id="text" label="Hva vil vi oppnå?" value=text on_input=move |value| text.set(value) />
            <LineField id="line" label="Møtet heter" value=line on_input=move |value| line.set(value) placeholder="Vi ser hverandres praksis" />
            <DateField id="date" label="Dato" odd="Skriv dagen slik: 26.11.2026" value=date on_input=move |value| date.set(value) />
            <SelectField id="method" label="Arbeidsform" options=methods value=chosen on_choose=move |code| chosen.set(code) />
        </div>
    }
}

/// What is left in thousandths and in seconds, whether the timer is paused, and its text.
const RINGS: [(i64, i64, bool, &str); 4] = [
    (1000, 480, true, "8 minutter, ikke startet"),
    (620, 298, false, "5 minutter igjen"),
    (310, 149, true, "Pause"),
    (0, -640, false, "10 minutter over tiden"),
];

#[component]
fn Rings() -> impl IntoView {
    let rings = RINGS.map(|(left, seconds, is_paused, spoken)| {
        view! {
            <Ring
                thousandths_left=Signal::derive(move || left)
                seconds_left=Signal::derive(move || seconds)
                is_paused=Signal::derive(move || is_paused)
                spoken=Signal::derive(move || spoken.to_owned())
            />
        }
    });
    view! { <div class="bar">{rings.collect_view()}</div> }
}

#[component]
fn Choosing() -> impl IntoView {
    let count = RwSignal::new(1);
    let said = RwSignal::new("bokmål");
    let languages = vec![("Bokmål", "bokmål", true), ("Nynorsk", "nynorsk", false), ("English", "English", false)];
    view! {
        <Counter label="Bord" fewer="Ett bord færre" more="Ett bord til" value=count min=1 max=12 on_change=move |to| count.set(to) />
        <Segments name="language" legend="Språk" options=languages on_choose=move |code| said.set(code) />
        <p>"Valgt: " {move || said.get()}</p>
    }
}

#[component]
fn Opening() -> impl IntoView {
    let is_open = RwSignal::new(false);
    let last = RwSignal::new("ingenting");
    let card = NodeRef::<leptos::html::Li>::new();
    let dragging = Dragging::<(), ()>::new();
    dragging.may_drag(card, (), |_, _| None, |()| ());
    view! {
        <ul class="points">
            <li node_ref=card class="point movable" style:transform=move || dragging.transform(())>
                <span class="grip" data-handle="" aria-hidden="true"></span>
                <div class="point-text"><p>"Dra meg, så kommer jeg tilbake."</p></div>
            </li>
        </ul>
        <div class="bar">
            <button type="button" class="button" on:click=move |_| is_open.set(true)>"Åpne arket"</button>
            <Menu label="Mer om spørsmålet" path=icon::MORE>
                <button type="button" on:click=move |_| last.set("Flytt opp")>"Flytt opp"</button>
                <button type="button" on:click=move |_| last.set("Del i to")>"Del i to"</button>
                <button type="button" disabled=true>"Flytt ned"</button>
                <hr />
                <button type="button" class="danger" on:click=move |_| last.set("Slett")>"Slett"</button>
            </Menu>
            <p>"Sist valgt: " {move || last.get()}</p>
        </div>
        <Folded heading="Hva skjer når vi går over tiden?">
            <p>"Ingenting stopper. Ringen blir stiplet og viser hvor lenge."</p>
        </Folded>
        <Sheet id="sheet-title" title="Del møtet" close="Lukk" is_open=is_open>
            <div class="sheet-body stack">
                <p>"Filen inneholder planen og innspillene. Den går bare dit du sender den."</p>
                <div class="field"><label for="sheet-field">"Til hvem?"</label><input id="sheet-field" /></div>
            </div>
            <footer>
                <button type="button" class="button main" on:click=move |_| is_open.set(false)>"Del"</button>
                <button type="button" class="button quiet" on:click=move |_| is_open.set(false)>"Avbryt"</button>
            </footer>
        </Sheet>
    }
}

#[component]
fn Texts() -> impl IntoView {
    let kept = RwSignal::new(String::new());
    let texts = ["Vi besøker én kollega hver.", "Vi besøker én kollega hver før jul."].map(str::to_owned).to_vec();
    view! {
        <Empty path=icon::FLAG text="Ingen tiltak ennå. Det første kommer fra et møte.">
            <a class="button" href="#page">"Planlegg møte"</a>
        </Empty>
        <Versions about="Teksten er endret to steder. Velg den du vil beholde. Det haster ikke." choose="Behold denne" texts=texts on_choose=move |text| kept.set(text) />
        <p>"Beholdt: " {kept}</p>
    }
}
