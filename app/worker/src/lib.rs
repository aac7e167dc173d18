//! The worker's jobs: reading, previewing, importing, undoing and writing files, where long work or a panic
//! costs the page nothing. It is the same program as the page, started in a worker, with the jobs as a part of
//! their own. It knows no words for people and never shows anything.
//!
//! In reading order: this file (which job is which module), [`context`] (what lives between two jobs), and one
//! module for each job, with its planning apart from its storing.

mod answers;
mod context;
mod export;
mod failure;
mod find;
mod import;
mod paper;
mod plan_code;
mod preview;
mod read_code;
#[cfg(test)]
mod simulation;
mod sync_folder;
mod undo;

use context::Context;
use failure::Failure;
use fellestid_browser::serve::{Reply, Request, serve};
use fellestid_jobs::{Answered, Ask, Job, Undone};
use fellestid_model::chance::Chance;
use fellestid_model::draw::rotation;
use fellestid_model::paste::Draft;
use std::rc::Rc;

/// Answers every job from now on. Call it once, in a worker.
pub fn begin() {
    let context = Rc::new(Context::default());
    serve(move |request| answer(Rc::clone(&context), request));
}

async fn answer(context: Rc<Context>, request: Request) -> Reply {
    let Request { json, buffers } = request;
    let done = match serde_json::from_str(&json) {
        Ok(job) => carry_out(&context, job, buffers).await,
        Err(_) => Err(Failure::NotAJob),
    };
    let (json, buffers) =
        done.unwrap_or_else(|failure| (fellestid_archive::stored::json(&Answered::<()>::Err(failure.why())), Vec::new()));
    Reply { json, buffers }
}

/// An answer as JSON, and the files beside it.
type Done = Result<(String, Vec<Vec<u8>>), Failure>;

/// Writes the answer to a request in the form the page reads.
fn answered<A: Ask>(_: &A, answer: A::Answer) -> Done {
    Ok((fellestid_archive::stored::json(&Answered::Ok(answer)), Vec::new()))
}

async fn carry_out(context: &Context, job: Job, buffers: Vec<Vec<u8>>) -> Done {
    // Opened only when needed: a pasted page can be read even if nothing can be stored.
    let store = async || context.store().await;
    match job {
        Job::ReadPage(ask) => answered(&ask, Draft::read(&ask.text)),
        Job::OpenPage(ask) => answered(&ask, preview::open_page(&ask.name, buffers.first().map_or(&[], Vec::as_slice))),
        Job::PreviewFiles(ask) => {
            context.forget();
            let (preview, incoming) = preview::run(&store().await?, &ask.file_names, &buffers).await?;
            context.remember(incoming);
            answered(&ask, preview)
        }
        Job::Import(ask) => {
            let incoming = context.incoming().ok_or(Failure::NothingPreviewed)?;
            let homes = import::run(&store().await?, &incoming, &ask.left_out, ask.now_ms).await?;
            answered(&ask, homes.into_iter().collect())
        }
        Job::SyncFolder(ask) => {
            let (files, synced) = sync_folder::run(&store().await?, &ask, &buffers).await?;
            Ok((answered(&ask, synced)?.0, files))
        }
        Job::UndoImport(ask) => {
            let (homes, kept) = undo::run(&store().await?).await?;
            answered(&ask, Undone { homes: homes.into_iter().collect(), kept })
        }
        Job::ListImports(ask) => answered(&ask, undo::list(&store().await?).await?),
        Job::Export(ask) => {
            let (files, exported) = export::run(&store().await?, &ask).await?;
            Ok((answered(&ask, exported)?.0, files))
        }
        Job::WritePaper(ask) => {
            let (written, files) = paper::run(&store().await?, &ask).await?;
            Ok((answered(&ask, written)?.0, files))
        }
        Job::MakePlanCode(ask) => answered(&ask, plan_code::make(context, &ask).await?),
        Job::ReadCode(ask) => answered(&ask, buffers.first().and_then(|greys| read_code::text(ask.width, greys))),
        Job::ReadPlan(ask) => {
            context.forget();
            let (read, incoming) = plan_code::read(&store().await?, &ask.link).await?;
            incoming.into_iter().for_each(|incoming| context.remember(incoming));
            answered(&ask, read)
        }
        Job::ReadAnswers(ask) => {
            context.forget();
            let (read, incoming) = answers::run(&store().await?, &ask, buffers).await?;
            context.remember(incoming);
            answered(&ask, read)
        }
        Job::PlanCafe(ask) => answered(&ask, rotation::plan(ask.cafe, &mut Chance::new(ask.seed))),
        Job::Find(ask) => {
            if ask.is_new || !context.has_index() {
                context.index(find::index(&store().await?, ask.language, &ask.waiting).await?);
            }
            answered(&ask, context.with_index(|index| find::find(index, &ask.query, ask.hits_max)))
        }
    }
}
