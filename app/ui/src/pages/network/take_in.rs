//! Hent inn svar: files of any kind, or pasted text; what they hold is told, and nothing is changed until the
//! person says so.

use super::{answered_of, words_of_refusal};
use crate::frame::focus_page;
use crate::kit::{PageHead, Sheet, focus_soon, icon, live, view};
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::words::{Words, counted, fill};
use fellestid_archive::LocalKey;
use fellestid_browser::files::{self, FileError, PickedFile};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::limits::FILE_BYTES_MAX;
use fellestid_jobs::AnswersRead;
use fellestid_model::overviews::came_in::{PassedOver, Refusal, Refused, Unplaced};
use leptos::prelude::*;
use leptos::task::spawn_local;

#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// Where one is; after an import that can be undone, with it.
    Picking(Option<Taken>),
    Working,
    Read(AnswersRead),
    Failed,
}

/// What was just taken in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Taken {
    /// Schools that had not answered before.
    pub new: usize,
}

/// A heap being taken in to one round.
#[derive(Clone, Copy)]
pub struct Intake {
    pub app: App,
    pub package: Dot,
    pub stage: RwSignal<Stage>,
}

impl Intake {
    pub fn pick(self, picked: Vec<web_sys::File>) {
        if picked.is_empty() {
            return;
        }
        self.stage.set(Stage::Working);
        spawn_local(async move {
            let names: Vec<String> = picked.iter().map(web_sys::File::name).collect();
            let (mut whole, mut unread) = (Vec::new(), Vec::new());
            for (result, file) in files::read_files(&picked, FILE_BYTES_MAX as f64).await.into_iter().zip(names) {
                match result {
                    Ok(file) => whole.push(file),
                    Err(FileError::TooLarge { .. }) => unread.push(Refused { file, reason: Refusal::TooLarge }),
                    Err(_) => unread.push(Refused { file, reason: Refusal::Broken }),
                }
            }
            self.read(whole, unread).await;
        });
    }

    async fn read(self, files: Vec<PickedFile>, unread: Vec<Refused>) {
        let read = self.app.read_answers(self.package, files).await;
        let stage = read.map_or(Stage::Failed, |mut read| {
            read.came_in.refused.extend(unread);
            Stage::Read(read)
        });
        let _ = self.stage.try_set(stage);
    }

    /// Text that stands in an e-mail, or cells of a table.
    fn read_pasted(self, text: String) {
        self.stage.set(Stage::Working);
        let name = self.app.words().network.pasted.to_owned();
        spawn_local(self.read_one(PickedFile { name, size_bytes: text.len() as f64, bytes: text.into_bytes() }));
    }

    async fn read_one(self, file: PickedFile) {
        self.read(vec![file], Vec::new()).await;
    }

    fn take_in(self, read: &AnswersRead) {
        let new = read.answered.saturating_sub(read.answered_before);
        self.stage.set(Stage::Working);
        spawn_local(async move {
            let is_done = self.app.import().await.is_some();
            let _ = self.stage.try_set(if is_done { Stage::Picking(Some(Taken { new })) } else { Stage::Failed });
        });
    }

    /// Nothing is taken in; what had the focus is gone.
    fn leave(self) {
        self.stage.set(Stage::Picking(None));
        focus_soon("page".to_owned());
    }

    pub fn undo(self) {
        let w = self.app.words();
        self.stage.set(Stage::Working);
        spawn_local(async move {
            let text = match self.app.undo_import().await {
                Some(0) => w.import.undone_short.to_owned(),
                Some(_) => format!("{} {}", w.import.undone_short, w.import.undone_kept),
                None => w.import.undo_failed.to_owned(),
            };
            self.app.say(&text);
            let _ = self.stage.try_set(Stage::Picking(None));
        });
    }
}

/// The two ways in.
#[component]
pub fn Ways(intake: Intake, #[prop(into)] is_main: Signal<bool>) -> impl IntoView {
    let w = intake.app.words();
    let is_open = RwSignal::new(false);
    let half = HalfField::at(intake.app.tablet, LocalKey::Half(format!("round/{}/pasted", intake.package)));
    let read = move |_| {
        let text = half.text();
        is_open.set(false);
        half.clear();
        intake.read_pasted(text);
    };
    view! {
        <div class="actions">
            // No `accept`: iPads grey out endings they do not know. The bytes say what a file is.
            <label class="button" class:main=is_main>
                {icon(icon::TAKE_IN)} {w.network.take_in}
                <input class="visually-hidden" type="file" multiple on:change=move |event| intake.pick(files::of_input(&event)) />
            </label>
            <button type="button" class="button" on:click=move |_| is_open.set(true)>{icon(icon::PASTE)} {w.network.paste_answer}</button>
        </div>
        <Sheet id="paste-answer" title=w.network.paste_answer close=w.common.close is_open=is_open>
            <div class="sheet-body stack">
                <super::paste_field::PasteField id="pasted-answer" label=w.network.pasted_field about=w.network.pasted_about half=half />
                <div class="actions">
                    <button type="button" class="button main" disabled=Signal::derive(move || half.shown.with(|text| text.trim().is_empty())) on:click=read>{w.network.read_pasted}</button>
                </div>
            </div>
        </Sheet>
    }
}

/// Every stage but picking.
#[component]
pub fn TakingIn(intake: Intake) -> impl IntoView {
    let w = intake.app.words();
    Effect::new(move |_| {
        // Each stage begins at its top, with the focus there.
        intake.stage.track();
        request_animation_frame(focus_page);
    });
    let back = move |_| intake.leave();
    live(move || match intake.stage.get() {
        Stage::Picking(_) => ().into_any(),
        Stage::Working => view! {
            <PageHead title=w.network.take_in.to_owned() />
            <p role="status">{w.import.working}</p>
            <progress class="progress" aria-label=w.import.working></progress>
        }
        .into_any(),
        Stage::Read(read) => what_came(intake, read),
        Stage::Failed => view! {
            <PageHead title=w.network.take_in.to_owned() />
            <p class="banner error" role="alert">{w.import.failed}</p>
            <p class="actions"><button type="button" class="button main" on:click=back>{w.frame.storage_try_again}</button></p>
        }
        .into_any(),
    })
}

fn what_came(intake: Intake, read: AnswersRead) -> AnyView {
    let w = intake.app.words();
    let has_answers = read.came_in.taken > 0;
    let title = if has_answers { answers_counted(w, read.came_in.taken) } else { w.network.no_answers.to_owned() };
    let lead = if has_answers { w.import.nothing_imported } else { "" };
    let told = (has_answers).then(|| {
        view! { <p>{answered_of(w, w.network.answered_then, read.answered, read.are_teams.iter().copied())}</p> }
    });
    let kept = StoredValue::new(read.clone());
    let take_in = move |_| kept.with_value(|read| intake.take_in(read));
    view! {
        <PageHead title=title eyebrow=w.network.take_in.to_owned() lead=Signal::stored(lead.to_owned()) />
        {told}
        <p class="actions">
            {has_answers.then(|| view! { <button type="button" class="button main big" on:click=take_in>{icon(icon::TAKE_IN)} {w.network.take_in_these}</button> })}
            <button type="button" class="button" on:click=move |_| intake.leave()>{w.common.cancel}</button>
        </p>
        {part(w.network.refused, &read.came_in.refused, &|of: &Refused| (of.file.clone(), words_of_refusal(w, of.reason).to_owned()))}
        {part(w.network.unplaced, &read.came_in.unplaced, &|of: &Unplaced| {
            let guess = of.guess.as_ref().map(|guess| fill(w.network.unplaced_guess, &[("school", guess)]));
            (of.file.clone(), guess.unwrap_or_default())
        })}
        {part(w.network.passed_over, &read.came_in.passed_over, &|of: &PassedOver| {
            (of.file.clone(), fill(w.network.passed_over_column, &[("number", &of.column.to_string()), ("heading", &of.heading)]))
        })}
    }
    .into_any()
}

/// «57 svar er lest.»
fn answers_counted(w: &Words, count: usize) -> String {
    counted(count, w.network.read_one, w.network.read_many)
}

/// A list with a heading, where there is anything: what it is of, and what is said of it.
fn part<T>(heading: &'static str, all: &[T], told: &dyn Fn(&T) -> (String, String)) -> Option<AnyView> {
    let row = |of: &T| {
        let (name, said) = told(of);
        view! { <li class="row"><div class="row-main"><span class="row-title">{name}</span> <span class="row-line">{said}</span></div></li> }
    };
    let rows = all.iter().map(row).collect_view();
    (!all.is_empty())
        .then(|| view! { <section class="part"><h2>{heading}</h2> <ul class="rows boxed">{rows}</ul></section> }.into_any())
}
