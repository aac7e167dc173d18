//! Requests to the worker: reading and importing files, and writing them. A panic or a hang there loses
//! nothing: that worker is ended, and a new one is asked.

use super::App;
use super::imports::Brought;
use crate::route::Route;
use fellestid_browser::files::PickedFile;
use fellestid_browser::random::random_u64;
use fellestid_browser::share::{self, ShareError, Shared};
use fellestid_browser::worker::Worker;
use fellestid_browser::{clock, env, files};
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::file::{EXTENSION, EXTENSION_PLAIN, LocalDrafts};
use fellestid_jobs::office::{self, Office, Sent};
use fellestid_jobs::{
    AnswersRead, Ask, Export, Exported, Find, Hit, MakePlanCode, OpenPage, Opened, Paper, PaperWritten, PlanCode, PlanRead,
    Preview, PreviewFiles, ReadAnswers, ReadPage, ReadPlan, UndoImport, Undone, WritePaper,
};
use fellestid_model::options::Options;
use fellestid_model::paste::Draft;
use fellestid_model::share::Held;
use leptos::prelude::*;
use std::rc::Rc;

/// The worker's script, which starts the page's own program.
const WORKER: &str = "./worker.js";
const MIME_PLAIN: &str = "text/plain";
const MIME_PACKED: &str = "application/gzip";

/// The worker, and what it will be given.
#[derive(Clone, Copy)]
pub struct Jobs {
    office: StoredValue<Rc<Office<Hand>>, LocalStorage>,
    /// When the files to be imported were read: however often the import is asked for, it is one import.
    pub(super) read_in_ms: StoredValue<i64>,
    /// Files picked elsewhere, for the page that imports them.
    pub(super) picked: RwSignal<Brought, LocalStorage>,
    /// The files of the last preview, so that one that turns out to be a page can be read as such.
    pub(super) previewed: StoredValue<Vec<web_sys::File>, LocalStorage>,
}

/// A file in its two forms, made before the tap that shares it, since share sheets must be opened within
/// the tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payload {
    /// Without file extension.
    pub name: String,
    pub packed: Vec<u8>,
    pub plain: Vec<u8>,
    pub records: usize,
    /// What the file holds.
    pub inside: Vec<Held>,
    /// The number of drafts and half-written texts in it.
    pub drafts: usize,
}

/// Whether a file names people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    AsTheyStand,
    /// A copy without names (uten navn).
    Without,
}

/// How sharing ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handed {
    Shared,
    Saved,
    Cancelled,
    Refused,
}

impl Payload {
    fn plain_name(&self) -> String {
        format!("{}.{EXTENSION_PLAIN}", self.name)
    }

    pub fn can_share(&self) -> bool {
        share::can_share_file(&self.plain_name(), MIME_PLAIN, &self.plain)
    }

    /// Opens the share sheet. It must be called within the tap.
    pub fn share(&self, title: &str) -> impl Future<Output = Handed> + 'static + use<> {
        let sheet = share::share_file(&self.plain_name(), MIME_PLAIN, &self.plain, title);
        async move {
            match sheet.await {
                Ok(Shared::Done) => Handed::Shared,
                Ok(Shared::Cancelled) => Handed::Cancelled,
                Err(ShareError::Missing | ShareError::Refused | ShareError::Busy | ShareError::Other(_)) => Handed::Refused,
            }
        }
    }

    pub fn save(&self) -> Handed {
        match files::download(&format!("{}.{EXTENSION}", self.name), &self.packed, MIME_PACKED) {
            Ok(()) => Handed::Saved,
            Err(_) => Handed::Refused,
        }
    }
}

impl App {
    /// Reads files and says what they would change, without changing anything. Returns `None` if the worker
    /// stopped; so do the requests below.
    pub async fn preview(self, picked: Vec<PickedFile>) -> Option<Preview> {
        self.disk.all_kept().await;
        let (names, bytes): (Vec<String>, Vec<Vec<u8>>) = picked.into_iter().map(|file| (file.name, file.bytes)).unzip();
        self.jobs.read_in_ms.set_value(clock::now_ms());
        self.jobs.ask_with(PreviewFiles { file_names: names }, bytes).await.map(|(preview, _)| preview)
    }

    /// Opens a file as a page. Returns `None` if the worker stopped.
    pub async fn open_page(self, file: PickedFile) -> Option<Opened> {
        Some(self.jobs.ask_with(OpenPage { name: file.name }, vec![file.bytes]).await?.0)
    }

    /// Reads answers to a package out of files of any kind; nothing is changed.
    pub async fn read_answers(self, package: Dot, picked: Vec<PickedFile>) -> Option<AnswersRead> {
        self.disk.all_kept().await;
        let (file_names, bytes): (Vec<String>, Vec<Vec<u8>>) = picked.into_iter().map(|file| (file.name, file.bytes)).unzip();
        self.jobs.read_in_ms.set_value(clock::now_ms());
        self.jobs.ask_with(ReadAnswers { package, file_names }, bytes).await.map(|(read, _)| read)
    }

    /// Reads a pasted page.
    pub async fn read_page(self, text: String) -> Option<Draft> {
        self.jobs.ask(ReadPage { text }).await
    }

    /// Imports everything previewed. Returns the homes that changed.
    pub async fn import(self) -> Option<Vec<Dot>> {
        self.take_in_without(Vec::new()).await
    }

    /// Undoes the last import. Returns how many records were left as they are, since they were changed after it.
    pub async fn undo_import(self) -> Option<usize> {
        self.let_go_of_folder().await;
        self.disk.all_kept().await;
        let Some(Undone { homes, kept }) = self.jobs.ask(UndoImport {}).await else {
            // It may be done, with only the answer lost, so everything shown is read again.
            self.disk.reread(&self.notebook.whole_homes()).await;
            return None;
        };
        self.disk.reread(&homes).await;
        Some(kept)
    }

    /// Makes a file of some homes and what belongs with them, or of everything; also as a copy without names.
    /// Changes that could not be stored are included: a full tablet is when a backup matters most.
    pub async fn export(self, homes: Option<Vec<Dot>>, names: Names, name: String) -> Option<Payload> {
        self.disk.all_kept().await;
        let aside = if homes.is_none() { fellestid_archive::locals::aside() } else { LocalDrafts::new() };
        let drafts = aside.len();
        let ask = Export {
            homes,
            without_names: (names == Names::Without).then(|| Actor(random_u64())),
            aside,
            waiting: self.disk.waiting_rows(),
        };
        let (Exported { records, inside }, mut files) = self.jobs.ask_with(ask, Vec::new()).await?;
        let plain = files.pop()?;
        Some(Payload { name, packed: files.pop()?, plain, records, inside, drafts })
    }

    /// Returns the document as text, and its files in the order of `FileForm::ALL`.
    pub async fn write_paper(self, papers: Vec<Paper>, options: Options) -> Option<(PaperWritten, Vec<Vec<u8>>)> {
        self.disk.all_kept().await;
        self.jobs
            .ask_with(WritePaper { papers, options, fresh: Actor(random_u64()), waiting: self.disk.waiting_rows() }, Vec::new())
            .await
    }

    /// Returns a meeting's plan as a link to this app and, unless it is too long, as a code to scan.
    pub async fn plan_code(self, home: Dot) -> Option<PlanCode> {
        self.disk.all_kept().await;
        let address = format!("{}{}/", env::address(), Route::Join(String::new()).href());
        self.jobs.ask(MakePlanCode { home, address, waiting: self.disk.waiting_rows() }).await
    }

    /// Reads the plan in a link. [`App::import`] then imports it.
    pub async fn read_plan(self, link: String) -> Option<PlanRead> {
        self.disk.all_kept().await;
        self.jobs.read_in_ms.set_value(clock::now_ms());
        self.jobs.ask(ReadPlan { link }).await
    }

    /// Searches everything, after building the index anew, as for the first letter.
    pub async fn find_anew(self, query: String, hits_max: usize) -> Option<(Vec<Hit>, usize)> {
        self.disk.all_kept().await;
        self.ask_to_find(query, hits_max, true).await
    }

    /// Searches everything, in the index built before.
    pub async fn find(self, query: String, hits_max: usize) -> Option<(Vec<Hit>, usize)> {
        self.ask_to_find(query, hits_max, false).await
    }

    async fn ask_to_find(self, query: String, hits_max: usize, is_new: bool) -> Option<(Vec<Hit>, usize)> {
        self.jobs
            .ask(Find {
                query,
                hits_max,
                is_new,
                language: self.shell.language.get_untracked(),
                waiting: self.disk.waiting_rows(),
            })
            .await
    }
}

impl Jobs {
    pub fn new() -> Self {
        Jobs {
            office: StoredValue::new_local(office()),
            read_in_ms: StoredValue::new(clock::now_ms()),
            picked: RwSignal::new_local(Brought::default()),
            previewed: StoredValue::new_local(Vec::new()),
        }
    }

    pub(super) async fn ask<A: Ask>(self, ask: A) -> Option<A::Answer> {
        self.ask_with(ask, Vec::new()).await.map(|(answer, _)| answer)
    }

    /// Sends a request with files beside it. Returns the answer with the files beside it.
    pub(super) async fn ask_with<A: Ask>(self, ask: A, buffers: Vec<Vec<u8>>) -> Option<(A::Answer, Vec<Vec<u8>>)> {
        let office = self.office.get_value();
        office.ask(&ask, buffers).await
    }
}

/// The page's own worker, which is started at the first request.
fn office() -> Rc<Office<Hand>> {
    Rc::new(Office::new(|| Worker::spawn(WORKER, &env::program()).ok().map(Hand)))
}

#[derive(Clone)]
pub(super) struct Hand(Worker);

impl office::Worker for Hand {
    async fn request(&self, (json, buffers): Sent, silence_max_secs: u32) -> Option<Sent> {
        self.0.request(json, buffers, silence_max_secs).await.ok()
    }

    fn is_alive(&self) -> bool {
        self.0.is_alive()
    }

    fn has_begun(&self) -> bool {
        self.0.has_begun()
    }
}
