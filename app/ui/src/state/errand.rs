//! Errands to the worker: reading and taking in files, and writing them. A panic or a hang
//! there costs nothing: that worker is ended, and the next errand starts another.

use super::App;
use fellestid_browser::files::PickedFile;
use fellestid_browser::share::{self, ShareError, Shared};
use fellestid_browser::worker::Worker;
use fellestid_browser::{clock, files};
use fellestid_core::dot::Dot;
use fellestid_core::file::{EXTENSION, EXTENSION_PLAIN};
use fellestid_core::job::{Job, Outcome};
use fellestid_core::paste::Draft;
use leptos::prelude::*;

const WORKER_URL: &str = "./worker.js";
const MIME_PLAIN: &str = "text/plain";
const MIME_PACKED: &str = "application/gzip";

/// A file in its two forms, made before the tap that hands it over:
/// share sheets must be opened within the tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payload {
    /// Without ending.
    pub name: String,
    pub packed: Vec<u8>,
    pub plain: Vec<u8>,
    pub records: usize,
}

/// How handing over ended.
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
        share::can_share_file(&self.plain_name(), MIME_PLAIN)
    }

    /// Opens the share sheet; call it within the tap.
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
    /// Reads files and says what they would do; nothing is changed.
    pub async fn preview(self, picked: Vec<PickedFile>) -> Outcome {
        self.all_kept().await;
        let (names, bytes): (Vec<String>, Vec<Vec<u8>>) = picked.into_iter().map(|file| (file.name, file.bytes)).unzip();
        self.ask(Job::Preview { file_names: names }, bytes).await.0
    }

    /// Reads a pasted page; nothing where the worker would not.
    pub async fn read_page(self, text: String) -> Option<Draft> {
        match self.ask(Job::ReadPage { text }, Vec::new()).await.0 {
            Outcome::PageRead(draft) => Some(draft),
            Outcome::Previewed(_) | Outcome::TakenIn { .. } | Outcome::Undone { .. } | Outcome::Exported { .. } | Outcome::Failed { .. } => None,
        }
    }

    pub async fn take_in(self) -> Outcome {
        let outcome = self.ask(Job::TakeIn { now_ms: clock::now_ms() }, Vec::new()).await.0;
        if let Outcome::TakenIn { homes } = &outcome {
            self.reread(&dots(homes)).await;
        }
        outcome
    }

    pub async fn undo_take_in(self) -> Outcome {
        self.all_kept().await;
        let outcome = self.ask(Job::UndoTakeIn, Vec::new()).await.0;
        if let Outcome::Undone { homes, .. } = &outcome {
            self.reread(&dots(homes)).await;
        }
        outcome
    }

    /// Makes a file of a home and what belongs with it, or of everything. What could not be
    /// stored goes along: a full tablet is when it matters most.
    pub async fn export(self, home: Option<Dot>, name: String) -> Option<Payload> {
        self.all_kept().await;
        let job = Job::Export { home: home.map(|home| home.to_string()), waiting: self.waiting_rows() };
        match self.ask(job, Vec::new()).await {
            (Outcome::Exported { records }, mut files) => {
                let plain = files.pop()?;
                Some(Payload { name, packed: files.pop()?, plain, records })
            }
            (Outcome::PageRead(_) | Outcome::Failed { .. } | Outcome::Previewed(_) | Outcome::TakenIn { .. } | Outcome::Undone { .. }, _) => None,
        }
    }

    async fn ask(self, job: Job, buffers: Vec<Vec<u8>>) -> (Outcome, Vec<Vec<u8>>) {
        let failed = |why: String| (Outcome::Failed { why }, Vec::new());
        let worker = match self.worker() {
            Ok(worker) => worker,
            Err(why) => return failed(why),
        };
        let json = serde_json::to_string(&job).unwrap_or_default();
        match worker.request(json, buffers).await {
            Ok((json, buffers)) => match serde_json::from_str(&json) {
                Ok(outcome) => (outcome, buffers),
                Err(error) => failed(error.to_string()),
            },
            Err(error) => failed(format!("{error:?}")),
        }
    }

    fn worker(self) -> Result<Worker, String> {
        let started = self.inner.try_update_value(|inner| match inner.worker.take().filter(Worker::is_alive) {
            Some(worker) => Ok(inner.worker.insert(worker).clone()),
            None => Worker::spawn(WORKER_URL).map(|worker| inner.worker.insert(worker).clone()),
        });
        started.ok_or_else(String::new)?.map_err(|error| format!("{error:?}"))
    }
}

fn dots(texts: &[String]) -> Vec<Dot> {
    texts.iter().filter_map(|text| text.parse().ok()).collect()
}
