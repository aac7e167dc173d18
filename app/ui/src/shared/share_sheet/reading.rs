//! A document to share for reading: chosen, previewed, and shared as text, on paper, or as a file in a form that
//! other programs open. What is previewed is exactly what is shared.

use super::name::named;
use super::{as_file, mail};
use crate::kit::{Segments, Show, icon, view};
use crate::session::{App, Handed};
use crate::shared::on_paper::OnPaper;
use crate::words::Words;
use fellestid_browser::share::{self, ShareError, Shared};
use fellestid_jobs::{Paper, PaperWritten};
use fellestid_model::language::Language;
use fellestid_model::options::{self, Options, Points};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A document to read.
#[derive(Clone)]
pub struct Reading {
    /// Its name in the choice.
    pub label: &'static str,
    /// Its name in file names and headings.
    pub word: &'static str,
    pub title: String,
    pub papers: Vec<Paper>,
}

impl Reading {
    /// Returns the file's name without extension.
    pub fn file_name(&self) -> String {
        named(self.word, &self.title)
    }

    /// What its table is called.
    fn table(&self, w: &Words) -> &'static str {
        let is_of_answers = self.papers.iter().any(|paper| matches!(paper, Paper::WorkingCopy(_) | Paper::Answers(_)));
        if is_of_answers { w.share.form_csv } else { w.share.form_table }
    }

    /// Returns whether a Word file or a web page of it holds data that can be imported.
    fn carries(&self) -> bool {
        self.papers.iter().any(|paper| paper.shows().is_some())
    }

    fn has_minutes(&self) -> bool {
        self.papers.iter().any(|paper| matches!(paper, Paper::Minutes(_)))
    }

    /// Returns whether the document may name people. A set names nobody.
    fn has_names(&self) -> bool {
        self.papers.iter().any(|paper| match paper {
            Paper::Minutes(_) | Paper::TableSheets(_, _) | Paper::Actions(_) => true,
            Paper::Invitation(_) | Paper::Plan(_) | Paper::Set(_) | Paper::Form(_) | Paper::School(_) => false,
            // They name schools, and no people.
            Paper::WorkingCopy(_) | Paper::Answers(_) => false,
            Paper::GatheringWorking(_) | Paper::Gathering(_) | Paper::SchoolAnswer(_, _) => false,
            Paper::HandedBack(_, _) | Paper::Arrived(_, _) => false,
        })
    }
}

/// The text, and its files in the order of `FileForm::ALL`.
#[derive(Clone, Default, PartialEq)]
pub struct Written {
    pub letter: PaperWritten,
    pub files: Vec<Vec<u8>>,
}

/// What a person chooses to include.
#[derive(Clone, Copy)]
pub struct Left {
    points: RwSignal<Points>,
    actions: RwSignal<options::With>,
    names: RwSignal<options::With>,
    data: RwSignal<options::With>,
}

impl Left {
    /// Includes everything.
    pub fn new() -> Self {
        Left {
            points: RwSignal::new(Points::All),
            actions: RwSignal::new(options::With::Included),
            names: RwSignal::new(options::With::Included),
            data: RwSignal::new(options::With::Included),
        }
    }

    fn options(self, language: Language) -> Options {
        let [actions, names, data] = [self.actions, self.names, self.data].map(|with| with.get());
        Options { language, points: self.points.get(), actions, names, data }
    }
}

/// Everything about one document: the choices, the text, the files and the ways to share it.
pub fn reading(app: App, reading: Reading, left: Left, is_open: RwSignal<bool>) -> AnyView {
    reading_then(app, reading, left, is_open, Given::default())
}

/// Whom something is given to, and what then follows.
#[derive(Clone, Default)]
pub struct Given {
    /// The e-mail addresses it is for.
    pub to: Vec<String>,
    /// Runs once it is shared, saved, copied or put in an e-mail.
    pub then: Option<Callback<Handed>>,
}

/// Like [`reading`], when it is known whom it is for, or something follows.
pub fn reading_then(app: App, reading: Reading, left: Left, is_open: RwSignal<bool>, given: Given) -> AnyView {
    let w = app.words();
    let written = RwSignal::new(None::<Written>);
    let has_failed = RwSignal::new(false);
    let (paper, is_printing) = (RwSignal::new(String::new()), RwSignal::new(false));
    // Only the last request counts.
    let asked = StoredValue::new(0_u32);
    let papers = reading.papers.clone();
    Effect::new(move |_| {
        let options = left.options(app.shell.language.get());
        let papers = papers.clone();
        asked.update_value(|asked| *asked += 1);
        let number = asked.get_value();
        spawn_local(async move {
            let made = app.write_paper(papers, options).await.map(|(letter, files)| Written { letter, files });
            if asked.try_get_value() == Some(number) {
                has_failed.set(made.is_none());
                written.set(made);
            }
        });
    });
    let print = move |_| {
        paper.set(
            written.with_untracked(|written| written.as_ref().map(|written| written.letter.html.clone()).unwrap_or_default()),
        );
        is_printing.set(true);
    };
    let seen = RwSignal::new(as_file::Seen::Text);
    let data = reading.carries().then_some(left.data);
    let told = as_file::Told { name: reading.file_name(), table: reading.table(w), data, on_given: given.then };
    let out = Out { is_open, on_given: given.then, to: StoredValue::new(given.to) };
    view! {
        <div class="sheet-body stack">
            {choices(app, &reading, left)}
            {as_file::as_file(app, told, written, seen)}
            <div class="stack tight">
                <h3 id="goes-out">{w.share.preview}</h3>
                <pre class="preview" tabindex="0" aria-labelledby="goes-out">{move || written.with(|written| written.as_ref().map(|written| seen.get().of(written)))}</pre>
            </div>
            <Show when=move || has_failed.get()><p class="banner error" role="alert">{w.share.text_failed}</p></Show>
        </div>
        {move || written.get().map(|written| ways(app, written.letter, out, print))}
        <OnPaper is_printing=is_printing sheets=move || view! { <div inner_html=paper.get()></div> }.into_any() />
    }
    .into_any()
}

/// Returns the text with the subject above it, for where there is no subject line.
pub fn with_subject(letter: &PaperWritten) -> String {
    format!("{}\n\n{}", letter.subject, letter.plain)
}

fn choices(app: App, reading: &Reading, left: Left) -> AnyView {
    let w = app.words();
    let chosen = left.points.get_untracked();
    let points = vec![
        (w.share.points_all, "all", chosen == Points::All),
        (w.share.points_said, "said", chosen == Points::Said),
        (w.share.points_none, "none", chosen == Points::None),
    ];
    let choose = move |code| {
        left.points.set(match code {
            "said" => Points::Said,
            "none" => Points::None,
            _ => Points::All,
        })
    };
    let (has_minutes, has_names) = (reading.has_minutes(), reading.has_names());
    let checks = [(has_minutes, w.share.with_actions, left.actions), (has_names, w.share.with_names, left.names)];
    let checks = checks.into_iter().filter(|(is_there, ..)| *is_there).map(|(_, label, with)| tick_box(label, with));
    view! {
        {has_minutes.then(|| view! { <Segments name="points" legend=w.share.points options=points on_choose=choose /> })}
        {has_names.then(|| view! { <div class="bar">{checks.collect_view()}</div> })}
    }
    .into_any()
}

/// A tick box for something to include.
pub fn tick_box(label: &'static str, with: RwSignal<options::With>) -> AnyView {
    let is_ticked = move || with.get() == options::With::Included;
    let tick = move |is_ticked: bool| with.set(if is_ticked { options::With::Included } else { options::With::LeftOut });
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=is_ticked on:change:target=move |event| tick(event.target().checked()) />
            <span>{label}</span>
        </label>
    }
    .into_any()
}

/// The sheet that a text is shared from, and what then follows.
#[derive(Clone, Copy)]
struct Out {
    is_open: RwSignal<bool>,
    on_given: Option<Callback<Handed>>,
    to: StoredValue<Vec<String>>,
}

/// The ways to share a text. The first is the main one.
fn ways(app: App, letter: PaperWritten, out: Out, print: impl Fn(web_sys::MouseEvent) + Copy + 'static) -> AnyView {
    let w = app.words();
    let can_share = share::can_share_text();
    let done = move |text: &'static str| {
        app.say(text);
        out.is_open.set(false);
        out.on_given.iter().for_each(|then| then.run(Handed::Shared));
    };
    let fits = mail::fits(&letter.subject, &letter.plain);
    let body = if fits { &letter.plain } else { w.share.email_paste };
    let address = out.to.with_value(|to| mail::address(to, &letter.subject, body));
    let letter = StoredValue::new(letter);
    let share = move |_| {
        let sheet = letter.with_value(|letter| share::share_text(&letter.subject, &letter.plain));
        spawn_local(async move {
            match sheet.await {
                Ok(Shared::Done) => done(w.share.text_shared),
                Ok(Shared::Cancelled) => {}
                Err(ShareError::Missing | ShareError::Refused | ShareError::Busy | ShareError::Other(_)) => {
                    app.say(w.share.refused)
                }
            }
        });
    };
    let copy = move |_| letter.with_value(|letter| copy_then(app, &with_subject(letter), move || done(w.share.copied)));
    // The link itself opens the e-mail; a text too long for it is copied by the same tap instead.
    let email = move |_| {
        if !fits {
            letter.with_value(|letter| copy_then(app, &letter.plain, move || app.say(w.share.email_long)));
        }
        if let Some(then) = out.on_given {
            out.is_open.set(false);
            then.run(Handed::Shared);
        }
    };
    view! {
        <footer class="ways-out">
            {(!fits).then(|| view! { <p class="small muted">{w.share.email_long_about}</p> })}
            {can_share.then(|| view! { <button type="button" class="button main" on:click=share>{icon(icon::SHARE)} {w.share.share_text}</button> })}
            <button type="button" class="button" class:main=!can_share on:click=copy>{icon(icon::PASTE)} {w.share.copy}</button>
            <a class="button" href=address on:click=email>{w.share.email}</a>
            <button type="button" class="button" on:click=print>{icon(icon::FILE)} {w.minutes.print}</button>
        </footer>
    }
    .into_any()
}

/// Copies within the tap, as browsers require, and says so if the browser refused.
pub fn copy_then(app: App, text: &str, then: impl FnOnce() + 'static) {
    let copying = share::copy_text(text);
    spawn_local(async move { if copying.await { then() } else { app.say(app.words().share.not_copied) } });
}
