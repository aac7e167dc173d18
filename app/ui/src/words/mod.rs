//! Every word people see, in three languages, a table for each part of the app: bokmål, nynorsk and English
//! side by side, where a missing word does not compile. Knows no pages; pages ask for words by name.
//!
//! `{name}` in a word is filled in with [`fill`]; words that count stand in pairs, see [`counted`].

mod actions;
mod answer;
mod bring;
mod cafe;
mod circle;
mod clusters;
mod common;
mod count;
mod dates;
mod deleted;
mod dots;
mod edit_set;
mod film;
mod find;
mod folder;
mod frame;
mod import;
mod insight;
pub mod kinds;
mod meetings;
mod minutes;
mod missed;
mod more;
mod network;
mod paste;
mod people;
mod plan;
mod points;
mod programme;
mod pulse;
mod run;
mod school;
mod screen;
mod sets;
mod share;
mod today;
mod tried;
mod try_alone;
mod turns;
mod versions;

pub use count::{counted, facts, fill};

use fellestid_model::language::Language;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use std::ops::Deref;

/// Makes a table of words: each has a name, then bokmål, nynorsk and English.
macro_rules! words {
    ($table:ident { $($name:ident: $nb:literal, $nn:literal, $en:literal;)* }) => {
        #[derive(Debug)]
        pub struct $table {
            $(pub $name: &'static str,)*
        }

        impl $table {
            pub(super) const BOKMAL: $table = $table { $($name: $nb,)* };
            pub(super) const NYNORSK: $table = $table { $($name: $nn,)* };
            pub(super) const ENGLISH: $table = $table { $($name: $en,)* };
        }
    };
}
use words;

/// The words of one language, by table: those of the first load, and through them ([`Deref`]) those of the
/// later pages. Code that uses a word of a later table links all the later tables, so nothing in the first
/// part of the program may.
#[derive(Debug)]
pub struct Words {
    /// The language of these words.
    pub language: Language,
    pub common: common::Common,
    pub frame: frame::Frame,
    pub dates: dates::Dates,
    pub today: today::Today,
    pub actions: actions::Actions,
    pub versions: versions::Versions,
    /// The later tables. `None` means bokmål, whose later tables come with the later pages.
    later: Option<&'static LaterWords>,
}

/// The words of the pages that come after the first load.
#[derive(Debug)]
pub struct LaterWords {
    pub bring: bring::Bring,
    pub find: find::Find,
    pub folder: folder::Folder,
    pub try_alone: try_alone::TryAlone,
    pub turns: turns::Turns,
    pub meetings: meetings::Meetings,
    pub minutes: minutes::Minutes,
    pub people: people::People,
    pub plan: plan::Plan,
    pub run: run::Run,
    pub cafe: cafe::Cafe,
    pub circle: circle::Circle,
    pub film: film::Film,
    pub points: points::Points,
    pub clusters: clusters::Clusters,
    pub dots: dots::Dots,
    pub programme: programme::Programme,
    pub sets: sets::Sets,
    pub edit_set: edit_set::EditSet,
    pub deleted: deleted::Deleted,
    pub paste: paste::Paste,
    pub share: share::Share,
    pub import: import::Import,
    pub more: more::More,
    pub network: network::Network,
    pub pulse: pulse::Pulse,
    pub school: school::School,
    pub screen: screen::Screen,
    pub missed: missed::Missed,
    pub insight: insight::Insight,
    pub answer: answer::AnswerWords,
    pub tried: tried::Tried,
}

impl Deref for Words {
    type Target = LaterWords;

    fn deref(&self) -> &LaterWords {
        self.later.unwrap_or(&LATER_BOKMAL)
    }
}

macro_rules! first_words {
    ($language:ident, $core:ident, $later:expr) => {
        Words {
            language: Language::$core,
            common: common::Common::$language,
            frame: frame::Frame::$language,
            dates: dates::Dates::$language,
            today: today::Today::$language,
            actions: actions::Actions::$language,
            versions: versions::Versions::$language,
            later: $later,
        }
    };
}

macro_rules! later_words {
    ($language:ident) => {
        LaterWords {
            bring: bring::Bring::$language,
            find: find::Find::$language,
            folder: folder::Folder::$language,
            try_alone: try_alone::TryAlone::$language,
            turns: turns::Turns::$language,
            meetings: meetings::Meetings::$language,
            minutes: minutes::Minutes::$language,
            people: people::People::$language,
            plan: plan::Plan::$language,
            run: run::Run::$language,
            cafe: cafe::Cafe::$language,
            circle: circle::Circle::$language,
            film: film::Film::$language,
            points: points::Points::$language,
            clusters: clusters::Clusters::$language,
            dots: dots::Dots::$language,
            programme: programme::Programme::$language,
            sets: sets::Sets::$language,
            edit_set: edit_set::EditSet::$language,
            deleted: deleted::Deleted::$language,
            paste: paste::Paste::$language,
            share: share::Share::$language,
            import: import::Import::$language,
            more: more::More::$language,
            network: network::Network::$language,
            pulse: pulse::Pulse::$language,
            school: school::School::$language,
            screen: screen::Screen::$language,
            missed: missed::Missed::$language,
            insight: insight::Insight::$language,
            answer: answer::AnswerWords::$language,
            tried: tried::Tried::$language,
        }
    };
}

static BOKMAL: Words = first_words!(BOKMAL, Bokmal, None);
static LATER_BOKMAL: LaterWords = later_words!(BOKMAL);
static NYNORSK: Words = first_words!(NYNORSK, Nynorsk, Some(&LATER_NYNORSK));
static LATER_NYNORSK: LaterWords = later_words!(NYNORSK);
static ENGLISH: Words = first_words!(ENGLISH, English, Some(&LATER_ENGLISH));
static LATER_ENGLISH: LaterWords = later_words!(ENGLISH);

impl Words {
    /// Bokmål, which is always loaded.
    pub const BOKMAL: &Words = &BOKMAL;

    /// Returns the words of a language. Bokmål needs no fetching.
    ///
    /// # Errors
    ///
    /// Returns an error if the part of the program with that language does not load.
    pub async fn fetch(language: Language) -> Result<&'static Words, SplitLoaderError> {
        match language {
            Language::Bokmal => Ok(Words::BOKMAL),
            Language::Nynorsk => nynorsk().await,
            Language::English => english().await,
        }
    }
}

#[wasm_split(nynorsk, fallible, wasm_split_path = leptos::wasm_split)]
fn nynorsk() -> Result<&'static Words, SplitLoaderError> {
    Ok(&NYNORSK)
}

#[wasm_split(english, fallible, wasm_split_path = leptos::wasm_split)]
fn english() -> Result<&'static Words, SplitLoaderError> {
    Ok(&ENGLISH)
}
