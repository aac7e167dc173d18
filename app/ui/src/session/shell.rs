//! What the frame shows around every page: the route, the language and its words, the last message, and
//! whether what is written is saved. Knows no notebook; whoever stores it reports how that went.

use super::tablet::apply_look;
use crate::route::Route;
use crate::words::Words;
use fellestid_archive::{LocalKey, locals};
use fellestid_browser::{StorageError, env};
use fellestid_model::language::Language;
use leptos::prelude::*;

/// Whether what the person sees is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saving {
    Saved,
    UnderWay,
    /// In memory and the journal only.
    NotSaved(StorageError),
}

/// A short message, with undo if there is something to undo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    pub text: String,
    pub can_undo: bool,
    /// Whether the page it is about shows it, rather than the frame over the page, until the page is left or something
    /// is done.
    pub is_in_page: bool,
}

#[derive(Clone, Copy)]
pub struct Shell {
    pub route: RwSignal<Route>,
    pub saving: RwSignal<Saving>,
    /// Storage could not be opened, or was lost.
    pub trouble: RwSignal<Option<StorageError>>,
    /// Whether localStorage refuses to store: local values then last only as long as the page.
    pub is_half_kept: RwSignal<bool>,
    pub toast: RwSignal<Option<Toast>>,
    /// The language whose words are loaded. Pages are rebuilt when it changes.
    pub language: RwSignal<Language>,
    words: StoredValue<&'static Words>,
}

impl Shell {
    pub fn new() -> Self {
        Shell {
            route: RwSignal::new(Route::parse(&env::hash())),
            saving: RwSignal::new(Saving::Saved),
            trouble: RwSignal::new(None),
            is_half_kept: RwSignal::new(false),
            toast: RwSignal::new(None),
            language: RwSignal::new(Language::Bokmal),
            words: StoredValue::new(Words::BOKMAL),
        }
    }

    /// Returns the words of the current language.
    pub fn words(self) -> &'static Words {
        self.words.get_value()
    }

    pub fn go(self, route: &Route) {
        env::set_hash(route.href().trim_start_matches('#'));
    }

    /// Goes to a route in place of the current one, so that Back does not lead to it again.
    pub fn go_instead(self, route: &Route) {
        env::replace_hash(route.href().trim_start_matches('#'));
        self.route.set(route.clone());
    }

    pub fn say(self, text: &str) {
        self.toast.set(Some(Toast { text: text.to_owned(), can_undo: false, is_in_page: false }));
    }

    /// Shows a message about the last act, with undo.
    pub fn say_undoable(self, text: &str) {
        self.toast.set(Some(Toast { text: text.to_owned(), can_undo: true, is_in_page: false }));
    }

    /// Reports writing under way. Trouble already shown stays until everything is saved.
    pub(super) fn say_under_way(self) {
        if self.saving.with_untracked(|saving| *saving == Saving::Saved) {
            self.saving.set(Saving::UnderWay);
        }
    }

    /// Reports that saving failed, once per error: an alert set again would be read out again.
    pub(super) fn say_not_saved(self, error: StorageError) {
        let told = Saving::NotSaved(error);
        if self.saving.with_untracked(|saving| *saving != told) {
            self.saving.set(told);
        }
    }

    /// Returns the word about saving, for beside a field.
    pub fn saved_word(self) -> &'static str {
        let words = &self.words().frame;
        match self.saving.get() {
            Saving::Saved if self.is_half_kept.get() => words.not_saved_yet,
            Saving::Saved => words.saved,
            Saving::UnderWay => words.saving,
            Saving::NotSaved(_) => words.not_saved_yet,
        }
    }

    /// Returns whether writing has failed, and what is written is not all on disk.
    pub(super) fn could_not_save(self) -> bool {
        self.saving.with_untracked(|saving| matches!(saving, Saving::NotSaved(_)))
    }

    pub fn apply_look(self) {
        apply_look();
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", self.language.get_untracked().tag());
        }
    }

    pub async fn choose_language(self, language: Language) {
        locals::set(&LocalKey::Language, language.tag());
        self.fetch_words(language).await;
    }

    /// Changes to a language once its words are loaded. If they do not load, the current language stays.
    pub(super) async fn fetch_words(self, language: Language) {
        match Words::fetch(language).await {
            Ok(words) => {
                self.words.set_value(words);
                self.language.set(language);
                self.apply_look();
            }
            Err(_) => self.say(self.words().frame.part_missing),
        }
    }
}

/// Returns the language chosen here, or else the browser's.
pub(super) fn wanted_language() -> Language {
    let chosen = locals::get(&LocalKey::Language).and_then(|tag| Language::from_tag(&tag));
    chosen.unwrap_or_else(|| Language::guess(&env::languages()))
}
