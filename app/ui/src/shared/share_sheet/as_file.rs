//! The same words as a file: for Word, as a web page, a table, a calendar, or text. The share sheet is asked
//! with the actual file, since browsers accept some types and refuse others; if refused, the file is saved,
//! and the page says where it is and how to pass it on without a network.

use super::reading::{Written, tick_box, with_subject};
use crate::kit::{Memo, Segments, icon, view};
use crate::session::{App, Handed};
use crate::words::{Words, fill};
use fellestid_browser::files;
use fellestid_browser::share::{self, ShareError, Shared};
use fellestid_jobs::FileForm;
use fellestid_model::options;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What is previewed.
#[derive(Clone, Copy, PartialEq)]
pub enum Seen {
    Text,
    Table,
    Calendar,
}

impl Seen {
    pub fn of(self, written: &Written) -> String {
        match self {
            Seen::Text => with_subject(&written.letter),
            Seen::Table => {
                String::from_utf8_lossy(Form::Made(FileForm::Table).bytes(written)).trim_start_matches('\u{feff}').to_owned()
            }
            Seen::Calendar => written.letter.days.clone(),
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Made(FileForm),
    Markdown,
}

const FORMS: [Form; 5] = [
    Form::Made(FileForm::Word),
    Form::Made(FileForm::Page),
    Form::Made(FileForm::Table),
    Form::Made(FileForm::Calendar),
    Form::Markdown,
];

impl Form {
    /// Returns the file extension and the media type.
    fn kind(self) -> (&'static str, &'static str) {
        match self {
            Form::Made(FileForm::Word) => ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Form::Made(FileForm::Page) => ("html", "text/html"),
            Form::Made(FileForm::Table) => ("csv", "text/csv"),
            Form::Made(FileForm::Calendar) => ("ics", "text/calendar"),
            Form::Markdown => ("md", "text/markdown"),
        }
    }

    /// `table`: what its table is of.
    fn label(self, w: &Words, table: &'static str) -> &'static str {
        match self {
            Form::Made(FileForm::Word) => w.share.form_word,
            Form::Made(FileForm::Page) => w.share.form_page,
            Form::Made(FileForm::Table) => table,
            Form::Made(FileForm::Calendar) => w.share.form_calendar,
            Form::Markdown => w.share.form_markdown,
        }
    }

    /// Returns the file's bytes; empty if there is nothing for that form.
    fn bytes(self, written: &Written) -> &[u8] {
        match self {
            Form::Made(form) => {
                let place = FileForm::ALL.iter().position(|other| *other == form).unwrap_or_default();
                written.files.get(place).map(Vec::as_slice).unwrap_or_default()
            }
            Form::Markdown => written.letter.markdown.as_bytes(),
        }
    }

    /// Returns whether it can hold data to import besides the text.
    fn can_carry(self) -> bool {
        match self {
            Form::Made(FileForm::Word | FileForm::Page) => true,
            Form::Made(FileForm::Table | FileForm::Calendar) | Form::Markdown => false,
        }
    }

    fn seen(self) -> Seen {
        match self {
            Form::Made(FileForm::Word | FileForm::Page) | Form::Markdown => Seen::Text,
            Form::Made(FileForm::Table) => Seen::Table,
            Form::Made(FileForm::Calendar) => Seen::Calendar,
        }
    }
}

/// Saves a file for Word, and says where it is. `name` has no file extension.
pub fn save_word(app: App, name: &str, bytes: &[u8]) {
    let w = app.words();
    let (ending, mime) = FORMS[0].kind();
    match files::download(&format!("{name}.{ending}"), bytes, mime) {
        Ok(()) => app.say(w.share.saved),
        Err(_) => app.say(w.share.text_failed),
    }
}

/// What is told of a document's files.
pub struct Told {
    /// Their name without extension.
    pub name: String,
    /// What a table is of.
    pub table: &'static str,
    /// Whether Word and web page hold data that can be imported; `None` where they never do.
    pub data: Option<RwSignal<options::With>>,
    /// What follows once a file is shared or saved.
    pub on_given: Option<Callback<Handed>>,
}

/// Shows the choice of form and the button that writes the file.
pub fn as_file(app: App, told: Told, written: RwSignal<Option<Written>>, seen: RwSignal<Seen>) -> AnyView {
    let w = app.words();
    let Told { name, table, data, on_given } = told;
    let chosen = RwSignal::new(FORMS[0]);
    // The name of the file just saved.
    let saved = RwSignal::new(None::<String>);
    let there = Memo::new(move |_| {
        let has = |written: &Written| FORMS.iter().filter(|form| !form.bytes(written).is_empty()).copied().collect::<Vec<Form>>();
        written.with(|written| written.as_ref().map(has).unwrap_or_default())
    });
    let choose = move |code: &'static str| {
        let form = FORMS.into_iter().find(|form| form.kind().0 == code).unwrap_or(FORMS[0]);
        seen.set(form.seen());
        saved.set(None);
        chosen.set(form);
    };
    let forms = move || {
        let there = there.get();
        let is_chosen = |form: &Form| *form == chosen.get_untracked();
        let options = there.iter().map(|form| (form.label(w, table), form.kind().0, is_chosen(form))).collect();
        (!there.is_empty()).then(|| view! { <Segments name="form" legend=w.share.as_file options=options on_choose=choose /> })
    };
    let give = move || {
        let form = chosen.get();
        let name = format!("{name}.{}", form.kind().0);
        // A form that no longer has any content cannot be shared.
        let is_there = written.with(|written| written.as_ref().is_some_and(|written| !form.bytes(written).is_empty()));
        is_there.then(|| give(app, (form, name), written, saved, on_given))
    };
    view! {
        <div class="stack tight">
            {forms}
            {move || data.filter(|_| chosen.get().can_carry()).map(|data| with_data(w, data))}
            {give}
            {move || saved.get().map(|name| view! { <p class="banner info" role="status">{fill(w.share.lies, &[("name", &name)])} " " {w.share.carry}</p> })}
        </div>
    }
    .into_any()
}

/// The choice whether Word and web page hold data besides the text, and what that means.
fn with_data(w: &'static Words, data: RwSignal<options::With>) -> AnyView {
    let about = move || match data.get() {
        options::With::Included => w.share.holds_data,
        options::With::LeftOut => w.share.holds_no_data,
    };
    view! { <div class="bar">{tick_box(w.share.with_data, data)}</div> <p class="small muted" role="status">{about}</p> }
        .into_any()
}

fn give(
    app: App,
    (form, name): (Form, String),
    written: RwSignal<Option<Written>>,
    saved: RwSignal<Option<String>>,
    on_given: Option<Callback<Handed>>,
) -> AnyView {
    let w = app.words();
    let mime = form.kind().1;
    let with = move |give: &mut dyn FnMut(&[u8])| {
        written.with_untracked(|written| written.iter().for_each(|written| give(form.bytes(written))));
    };
    let name = StoredValue::new(name);
    let mut can_share = false;
    with(&mut |bytes| can_share = name.with_value(|name| share::can_share_file(name, mime, bytes)));
    let done = move |told: &str, handed: Handed| {
        app.say(told);
        on_given.iter().for_each(|then| then.run(handed));
    };
    let save = move || {
        let mut is_saved = false;
        with(&mut |bytes| is_saved = name.with_value(|name| files::download(name, bytes, mime).is_ok()));
        match is_saved {
            true if on_given.is_some() => done(w.share.saved, Handed::Saved),
            true => saved.set(Some(name.get_value())),
            false => app.say(w.share.text_failed),
        }
    };
    let share = move |_| {
        with(&mut |bytes| {
            let sheet = name.with_value(|name| share::share_file(name, mime, bytes, name));
            spawn_local(async move {
                match sheet.await {
                    Ok(Shared::Done) => done(w.share.file_shared, Handed::Shared),
                    Ok(Shared::Cancelled) => {}
                    // The next best: saves at once.
                    Err(ShareError::Missing | ShareError::Refused | ShareError::Busy | ShareError::Other(_)) => save(),
                }
            });
        });
    };
    let is_refused = !can_share && share::can_share_text();
    view! {
        <p class="small num">{name.get_value()}</p>
        {is_refused.then(|| view! { <p class="small">{w.share.form_refused}</p> })}
        <div class="actions">
            {can_share.then(|| view! { <button type="button" class="button" on:click=share>{icon(icon::SHARE)} {w.share.send}</button> })}
            <button type="button" class="button" on:click=move |_| save()>{icon(icon::FILE)} {w.share.save}</button>
        </div>
    }
    .into_any()
}
