//! The draft of the next gathering: what the adviser writes beside the schools' words, and what goes out of it: a
//! working copy, a handout that holds what schools let others see, and what became of its input to each school.

use super::desk::Desk;
use super::to_one::{ForOne, ToOne};
use super::{part_words, standing_words};
use crate::kit::{LineField, Memo, PageHead, Show, TextField, focus_soon, icon, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::feedback::told;
use crate::shared::not_here::{NotFound, NotYet, Whole};
use crate::shared::share_sheet::{Offer, Reading, share_out};
use crate::words::{Words, facts, fill};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_jobs::Paper;
use fellestid_model::kinds::answer_theme::Part;
use fellestid_model::kinds::feedback::Feedback;
use fellestid_model::kinds::package::Package;
use fellestid_model::kinds::reading::{self, DraftField, join_drafts, type_draft};
use fellestid_model::overviews::gathering::{Gathering, HandedBack, Own};
use fellestid_model::overviews::hidden::Hidden;
use fellestid_model::overviews::matrix::Matrix;
use fellestid_model::overviews::next_round;
use fellestid_model::pasted_questions::read;
use leptos::prelude::*;

#[component]
pub fn GatheringPage(app: App, home: Dot) -> impl IntoView {
    app.disk.load(home);
    view! { <NotYet app=app home=home><Draft app=app home=home /></NotYet> }
}

#[component]
fn Draft(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let (desk, is_whole) = Desk::of(app, home);
    let package = app.notebook.untracked(|notebook| Package::read(notebook, home)).map(|package| package.title);
    let Some(round) = package else { return view! { <NotFound app=app /> }.into_any() };
    let fields = Fields::of(app, home);
    let hidden = Memo::new(move |_| {
        let of = |matrix: &Matrix| desk.themes.with(|themes| Hidden::of(matrix, themes));
        desk.matrix.with(|matrix| matrix.as_ref().map(of))
    });
    let part = move |field: DraftField, part: Part, id: &'static str| {
        view! {
            <section class="part">
                <h2>{part_words(w, part)}</h2>
                {fields.text(field, id, w.network.own_words)}
                {live(move || quotes(w, desk, part))}
            </section>
        }
    };
    view! {
        <PageHead title=w.network.gathering.to_owned() back=(Route::Themes(home).href(), w.network.themes) eyebrow=round />
        <Whole app=app is_here=is_whole>
            {fields.line(DraftField::Title, "draft-title", w.network.draft_title, w.network.draft_title_example)}
            {fields.line(DraftField::When, "draft-when", w.network.draft_when, w.network.draft_when_example)}
            {part(DraftField::Done, Part::Done, "draft-done")}
            {part(DraftField::Challenges, Part::Challenges, "draft-challenges")}
            {part(DraftField::Possibilities, Part::Possibilities, "draft-possibilities")}
            <section class="part">
                <h2>{w.network.to_the_gathering}</h2>
                {fields.text(DraftField::Bring, "draft-bring", w.network.draft_bring)}
                {fields.text(DraftField::Questions, "draft-questions", w.network.draft_questions)}
            </section>
            <section class="part">
                <h2>{w.network.said_did}</h2>
                {live(move || decided(w, desk, home))}
            </section>
            <section class="part">
                <h2>{w.network.share_draft}</h2>
                <p>{w.network.share_draft_about}</p>
                {live(move || { fields.written.track(); repeats(w, desk, hidden) })}
                <p class="actions">{share(app, home)}</p>
            </section>
            // Under what is said of words that may not leave: they would leave with the round too.
            <NextRound desk=desk fields=fields />
            {backs(desk)}
        </Whole>
    }
    .into_any()
}

/// What is written at a place of the draft.
#[derive(Clone, PartialEq)]
struct Written {
    text: String,
    /// What somebody else has written there, or oneself on another device.
    beside: Vec<String>,
}

/// The fields of the draft, each with what else is written there.
#[derive(Clone, Copy)]
struct Fields {
    app: App,
    home: Dot,
    /// In the order of [`DraftField::ALL`].
    written: Memo<Vec<Written>>,
}

impl Fields {
    fn of(app: App, home: Dot) -> Fields {
        let at = move |notebook: &Notebook, field: DraftField| Written {
            text: reading::draft(notebook, home, field),
            beside: reading::drafts_beside(notebook, home, field),
        };
        let written = Memo::new(move |_| {
            app.notebook.read_gathered(
                |notebook| reading::all(notebook, home),
                |notebook| DraftField::ALL.iter().map(|field| at(notebook, *field)).collect(),
            )
        });
        Fields { app, home, written }
    }

    fn at<T>(self, field: DraftField, read: impl FnOnce(&Written) -> T) -> T {
        let place = DraftField::ALL.iter().position(|other| *other == field).unwrap_or_default();
        self.written.with(|written| read(&written[place]))
    }

    fn type_in(self, field: DraftField, text: &str) {
        self.app.transact(|transaction| type_draft(transaction, self.home, field, text));
    }

    fn line(self, field: DraftField, id: &'static str, label: &'static str, example: &'static str) -> AnyView {
        let value = Signal::derive(move || self.at(field, |written| written.text.clone()));
        view! {
            <LineField id=id label=label value=value placeholder=example on_input=move |text: String| self.type_in(field, &text) />
            {live(move || self.beside(field, id))}
        }
        .into_any()
    }

    fn text(self, field: DraftField, id: &'static str, label: &'static str) -> AnyView {
        let value = Signal::derive(move || self.at(field, |written| written.text.clone()));
        view! {
            <TextField id=id label=label value=value on_input=move |text: String| self.type_in(field, &text) />
            {live(move || self.beside(field, id))}
        }
        .into_any()
    }

    /// What else is written there, which is in nothing that is shared until it is added to the text.
    fn beside(self, field: DraftField, id: &'static str) -> Option<AnyView> {
        let w = self.app.words();
        let texts = self.at(field, |written| written.beside.clone());
        let join = move |_| {
            self.app.transact(|transaction| join_drafts(transaction, self.home, field));
            self.app.say_undoable(w.network.draft_joined);
            focus_soon(id.to_owned());
        };
        (!texts.is_empty()).then(|| {
            let lines = texts.iter().flat_map(|text| text.lines()).map(|line| view! { <p dir="auto">{line.to_owned()}</p> });
            view! {
                <div class="card flat stack tight">
                    <p class="small muted">{w.network.draft_beside}</p>
                    <blockquote>{lines.collect_view()}</blockquote>
                    <p><button type="button" class="button quiet" on:click=join>{icon(icon::PLUS)} {w.network.draft_join}</button></p>
                </div>
            }
            .into_any()
        })
    }
}

/// The draft and the themes, of which only the draft is read anew.
fn gathering(desk: Desk) -> Gathering {
    let themes = desk.themes.get();
    desk.app.notebook.untracked(|notebook| Gathering::with(notebook, desk.package, themes))
}

/// The quotes of the themes that stand in a part, with who may see each.
fn quotes(w: &'static Words, desk: Desk, part: Part) -> Option<AnyView> {
    let line = |quote: &fellestid_model::overviews::themes::Quote| {
        let about = facts([quote.school.clone(), standing_words(w, quote.standing).to_owned()]);
        view! { <li class="row"><div class="row-main"><blockquote dir="auto">{quote.words.clone()}</blockquote> <span class="row-line">{about}</span></div></li> }
    };
    let themes = desk.themes.get();
    let themes: Vec<_> = themes.iter().filter(|theme| theme.part == Some(part)).collect();
    let told = themes.iter().map(|theme| {
        view! { <h3 dir="auto">{theme.name.clone()}</h3> <ul class="rows boxed">{theme.quotes.iter().map(line).collect_view()}</ul> }
    });
    (!themes.is_empty()).then(|| told.collect_view().into_any())
}

fn decided(w: &'static Words, desk: Desk, home: Dot) -> AnyView {
    let gathering = gathering(desk);
    let row = |of: &Feedback| view! { <li class="row">{told(w, of)}</li> }.into_any();
    let rows: Vec<AnyView> = gathering.decided().iter().map(row).collect();
    let is_empty = rows.is_empty();
    let none = is_empty.then(
        || view! { <p class="muted">{w.network.none_decided} " " <a href=Route::Themes(home).href()>{w.network.themes}</a></p> },
    );
    let list = (!is_empty).then(|| view! { <ul class="rows boxed">{rows}</ul> });
    view! { {none} {list} }.into_any()
}

/// The round that follows: made at once, and changed as any round before anything is sent.
#[component]
fn NextRound(desk: Desk, fields: Fields) -> impl IntoView {
    let (app, home) = (desk.app, desk.package);
    let w = app.words();
    let is_blank = Signal::derive(move || fields.at(DraftField::Questions, |written| read(&written.text).is_empty()));
    let make = move |_| {
        let draft = untrack(|| gathering(desk));
        let Some(package) = app.notebook.untracked(|notebook| Package::read(notebook, home)) else { return };
        let made = app.transact(|transaction| next_round::create(transaction, &package, &draft));
        app.say_undoable(w.network.round_made);
        app.go(&Route::ChangeRound(made));
    };
    view! {
        <section class="part">
            <h2>{w.network.next_round_heading}</h2>
            <p>{w.network.next_round_about}</p>
            <p class="hint" role="status">{live(move || is_blank.get().then_some(w.network.next_round_blank))}</p>
            <p class="actions"><button type="button" class="button" disabled=is_blank on:click=make>{w.network.next_round} {icon(icon::FORWARD)}</button></p>
        </section>
    }
}

/// Where the adviser's own words repeat an answer that is not to be spread.
fn repeats(w: &'static Words, desk: Desk, hidden: Memo<Option<Hidden>>) -> Option<AnyView> {
    let gathering = gathering(desk);
    let places = hidden.with(|hidden| hidden.as_ref().map(|hidden| gathering.repeats(hidden)))?;
    let named = |place: &Own<'_>| match place {
        Own::Draft(DraftField::Title) => w.network.draft_title.to_owned(),
        Own::Draft(DraftField::When) => w.network.draft_when.to_owned(),
        Own::Draft(DraftField::Done) => w.network.part_done.to_owned(),
        Own::Draft(DraftField::Challenges) => w.network.part_challenges.to_owned(),
        Own::Draft(DraftField::Possibilities) => w.network.part_possibilities.to_owned(),
        Own::Draft(DraftField::Bring) => w.network.draft_bring.to_owned(),
        Own::Draft(DraftField::Questions) => w.network.draft_questions.to_owned(),
        Own::Theme(theme) => format!("«{}»", theme.name),
    };
    let places: Vec<String> = places.iter().map(named).collect();
    (!places.is_empty()).then(|| {
        view! { <p class="banner warn" role="status">{fill(w.network.repeats, &[("places", &places.join(", "))])}</p> }.into_any()
    })
}

fn share(app: App, home: Dot) -> AnyView {
    let w = app.words();
    let offer = move || {
        let title = app.notebook.untracked(|notebook| reading::draft(notebook, home, DraftField::Title));
        let handout = Reading {
            label: w.network.way_handout,
            word: w.network.file_word_handout,
            title: title.clone(),
            papers: vec![Paper::Gathering(home)],
        };
        let working = Reading {
            label: w.network.way_working,
            word: w.network.file_word_draft,
            title,
            papers: vec![Paper::GatheringWorking(home)],
        };
        Offer { readings: vec![handout, working], homes: Vec::new(), is_file_first: false }
    };
    share_out(app, w.network.share_draft, Signal::stored(true), offer)
}

/// What became of its input to one school at a time, in a file for that school alone.
fn backs(desk: Desk) -> AnyView {
    let w = desk.app.words();
    let schools = Memo::new(move |_| {
        let backs = |matrix: &Matrix| desk.themes.with(|themes| HandedBack::all(matrix, themes));
        let all = desk.matrix.with(|matrix| matrix.as_ref().map(backs)).unwrap_or_default();
        all.into_iter().map(|(unit, back)| (unit, back.school)).collect::<Vec<(Dot, String)>>()
    });
    let what = ForOne {
        id: "back-to",
        label: w.network.way_back,
        word: w.network.file_word_back,
        act: w.network.give_back,
        paper: Paper::HandedBack,
    };
    view! {
        <Show when=move || !schools.with(Vec::is_empty)>
            <section class="part">
                <h2>{w.network.way_back}</h2>
                <p>{w.network.back_about}</p>
                <ToOne app=desk.app package=desk.package what=what schools=schools />
            </section>
        </Show>
    }
    .into_any()
}
