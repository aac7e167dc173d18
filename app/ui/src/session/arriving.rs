//! What comes from elsewhere: opened with the app, shared with it, pasted anywhere, copied, or read from a code.
//! Each goes to the page that shows it; nothing is imported here.

use super::App;
use crate::route::Route;
use crate::words::counted;
use fellestid_browser::pasting::{self, Clipboard};
use fellestid_browser::picture::{Greys, greys_of, is_picture};
use fellestid_browser::{files, shared};
use fellestid_crdt::file::EXTENSION_PLAIN;
use fellestid_jobs::ReadCode;
use fellestid_model::arriving::{Arriving, plan_in};
use leptos::task::spawn_local;
use web_sys::File;

/// The worker gave no answer, and neither did the one that was asked after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoAnswer;

impl App {
    /// Listens for what comes, for the rest of the window's life, and takes what came before. Call it once.
    pub fn await_arrivals(self) {
        files::on_opened(move |files, missing| {
            spawn_local(async move {
                self.bring_opened(files).await;
                self.say_missing(missing);
            });
        });
        pasting::on_files(move |files| spawn_local(self.bring_opened(files)));
        spawn_local(async move {
            let Some(shared) = shared::take().await else { return };
            let is_text = shared.files.is_empty() && self.bring_arriving(Arriving::of_text(&shared.text));
            let is_something = is_text || !shared.files.is_empty();
            self.bring_opened(shared.files).await;
            match is_something {
                true => self.say_missing(shared.missing),
                false => self.say(self.words().bring.not_kept),
            }
        });
    }

    /// Says how many files did not come along.
    fn say_missing(self, missing: usize) {
        let words = &self.words().bring;
        if missing > 0 {
            self.say(&counted(missing, words.missing_one, words.missing_many));
        }
    }

    /// Shows the page for what is on the clipboard; call it within the tap. Where the browser refuses, or the clipboard
    /// is empty, shows a field to paste into.
    pub fn bring_clipboard(self) {
        if !pasting::can_read() {
            return self.go(&Route::Bring);
        }
        let asked = pasting::read();
        spawn_local(async move {
            let is_something = match asked.await {
                Some(Clipboard::Html(shaped)) => self.bring_arriving(Arriving::of_html(&shaped)),
                Some(Clipboard::Text(text)) => self.bring_arriving(Arriving::of_text(&text)),
                Some(Clipboard::Picture(picture)) => {
                    self.bring_opened(vec![picture]).await;
                    true
                }
                None => false,
            };
            if !is_something {
                self.go(&Route::Bring);
                self.say(self.words().paste.not_taken);
            }
        });
    }

    /// Shows the page for a text. Returns `false` if there is no text.
    pub fn bring_arriving(self, arriving: Option<Arriving>) -> bool {
        let Some(arriving) = arriving else { return false };
        match arriving {
            Arriving::Plan(link) => self.go(&Route::Join(link)),
            Arriving::File(text) => {
                self.bring_files(files::of_text(&format!("tekst.{EXTENSION_PLAIN}"), &text).into_iter().collect())
            }
            Arriving::Page(text) => self.bring_files(files::of_text("tekst.txt", &text).into_iter().collect()),
        }
        true
    }

    /// Shows the page for files. A picture may hold a code; other files are treated as when they are dropped.
    async fn bring_opened(self, files: Vec<File>) {
        if let [only] = files.as_slice()
            && is_picture(only)
            && let Some(greys) = greys_of(only).await
        {
            match self.read_code(greys).await {
                Ok(Some(text)) if self.bring_code(&text) => return,
                Err(NoAnswer) => return self.say(self.words().bring.not_read),
                Ok(_) => {}
            }
        }
        self.bring_files(files);
    }

    /// Shows the plan that a code leads to, in place of this page. Returns `false` if the code is not ours.
    pub fn bring_code(self, text: &str) -> bool {
        let plan = plan_in(text);
        let is_ours = plan.is_some();
        plan.into_iter().for_each(|link| self.go_instead(&Route::Join(link)));
        is_ours
    }

    /// Returns the text of the code in a picture, or `None` if there is none.
    ///
    /// # Errors
    ///
    /// Returns an error if the worker gave no answer, so that nobody knows whether there is a code.
    pub async fn read_code(self, greys: Greys) -> Result<Option<String>, NoAnswer> {
        let answer = self.jobs.ask_with(ReadCode { width: greys.width }, vec![greys.bytes]).await;
        answer.map(|(text, _)| text).ok_or(NoAnswer)
    }
}
