//! The worker: reads, previews, takes in, undoes and writes files, where a long piece of work or
//! a panic costs the page nothing. Knows no words for people and never shows anything.
//!
//! In reading order: [`stored`] is what the store holds, as records; [`image`] what is
//! remembered of an import; then one module for each job, with its planning apart from its
//! storing; [`desk`] keeps what lives between two jobs.

mod desk;
mod export;
mod failure;
mod find;
mod image;
mod paper;
mod plan_code;
mod preview;
#[cfg(test)]
mod simulation;
mod stored;
mod take_in;
mod undo;

use desk::Desk;
use failure::Failure;
use fellestid_browser::serve::{Progress, Reply, Request, serve};
use fellestid_core::job::{Job, Outcome};
use fellestid_core::paste::Draft;
use std::rc::Rc;

fn main() {
    // A native build only shows that it compiles.
    if cfg!(target_arch = "wasm32") {
        let desk = Rc::new(Desk::default());
        serve(move |request| answer(Rc::clone(&desk), request));
    }
}

async fn answer(desk: Rc<Desk>, request: Request) -> Reply {
    let Request { json, buffers, progress } = request;
    let done = match serde_json::from_str(&json) {
        Ok(job) => carry_out(&desk, job, buffers, &progress).await,
        Err(_) => Err(Failure::NotAJob),
    };
    let (outcome, buffers) = done.unwrap_or_else(|failure| (Outcome::Failed { why: failure.why() }, Vec::new()));
    let json = serde_json::to_string(&outcome).expect("an outcome has only text keys");
    Reply { json, buffers }
}

type Done = Result<(Outcome, Vec<Vec<u8>>), Failure>;

async fn carry_out(desk: &Desk, job: Job, buffers: Vec<Vec<u8>>, progress: &Progress) -> Done {
    // A page can be read where nothing can be stored.
    let store = async || desk.store().await;
    match job {
        Job::ReadPage { text } => Ok((Outcome::PageRead(Draft::read(&text)), Vec::new())),
        Job::Preview { file_names } => {
            desk.forget();
            let (preview, incoming) = preview::run(&store().await?, &file_names, &buffers, progress).await?;
            desk.remember(incoming);
            Ok((Outcome::Previewed(preview), Vec::new()))
        }
        Job::TakeIn { now_ms, left_out } => {
            let incoming = desk.incoming().ok_or(Failure::NothingPreviewed)?;
            let homes = take_in::run(&store().await?, &incoming, &left_out, now_ms, progress).await?;
            Ok((Outcome::TakenIn { homes }, Vec::new()))
        }
        Job::UndoTakeIn => {
            let (homes, kept) = undo::run(&store().await?, progress).await?;
            Ok((Outcome::Undone { homes, kept }, Vec::new()))
        }
        Job::ListImports => Ok((Outcome::Imports(undo::list(&store().await?).await?), Vec::new())),
        Job::Export { home, waiting } => {
            let (files, records) = export::run(&store().await?, home.as_deref(), &waiting, progress).await?;
            Ok((Outcome::Exported { records }, files))
        }
        Job::WritePaper { home, wish, waiting } => Ok((paper::run(&store().await?, &home, wish, &waiting).await?, Vec::new())),
        Job::MakePlanCode { home, address, waiting } => {
            Ok((plan_code::make(&store().await?, &home, &address, &waiting).await?, Vec::new()))
        }
        Job::ReadPlan { link } => {
            desk.forget();
            let (read, incoming) = plan_code::read(&store().await?, &link).await?;
            incoming.into_iter().for_each(|incoming| desk.remember(incoming));
            Ok((Outcome::PlanRead(read), Vec::new()))
        }
        Job::Find { query, hits_max, is_new, waiting } => {
            if is_new || !desk.has_index() {
                desk.index(find::index(&store().await?, &waiting).await?);
            }
            Ok((desk.with_index(|index| find::find(index, &query, hits_max)), Vec::new()))
        }
    }
}
