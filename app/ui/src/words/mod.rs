//! Every word people see, in three languages, a table for each place: bokmål, nynorsk, English
//! side by side, where a missing word does not compile. Knows no places; places ask for words by name.
//!
//! `{name}` in a word is filled in with [`fill`]; words that count stand in pairs, see [`counted`].

mod actions;
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
mod frame;
mod import;
mod insight;
pub mod kinds;
mod meetings;
mod minutes;
mod missed;
mod more;
mod paste;
mod people;
mod plan;
mod points;
mod programme;
mod pulse;
mod run;
mod screen;
mod sets;
mod share;
mod today;
mod try_alone;
mod turns;
mod versions;

pub use count::{counted, facts, fill};

use fellestid_model::language::Language;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

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

/// The words of one language, by place.
#[derive(Debug)]
pub struct Words {
    /// Theirs.
    pub language: Language,
    pub common: common::Common,
    pub find: find::Find,
    pub frame: frame::Frame,
    pub dates: dates::Dates,
    pub today: today::Today,
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
    pub actions: actions::Actions,
    pub programme: programme::Programme,
    pub sets: sets::Sets,
    pub edit_set: edit_set::EditSet,
    pub deleted: deleted::Deleted,
    pub paste: paste::Paste,
    pub versions: versions::Versions,
    pub share: share::Share,
    pub import: import::Import,
    pub more: more::More,
    pub pulse: pulse::Pulse,
    pub screen: screen::Screen,
    pub missed: missed::Missed,
    pub insight: insight::Insight,
}

/// One language of every table.
macro_rules! all {
    ($language:ident, $core:ident) => {
        Words {
            language: Language::$core,
            common: common::Common::$language,
            find: find::Find::$language,
            frame: frame::Frame::$language,
            dates: dates::Dates::$language,
            today: today::Today::$language,
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
            actions: actions::Actions::$language,
            programme: programme::Programme::$language,
            sets: sets::Sets::$language,
            edit_set: edit_set::EditSet::$language,
            deleted: deleted::Deleted::$language,
            paste: paste::Paste::$language,
            versions: versions::Versions::$language,
            share: share::Share::$language,
            import: import::Import::$language,
            more: more::More::$language,
            pulse: pulse::Pulse::$language,
            screen: screen::Screen::$language,
            missed: missed::Missed::$language,
            insight: insight::Insight::$language,
        }
    };
}

static BOKMAL: Words = all!(BOKMAL, Bokmal);
static NYNORSK: Words = all!(NYNORSK, Nynorsk);
static ENGLISH: Words = all!(ENGLISH, English);

impl Words {
    /// Bokmål, which is always here.
    pub const BOKMAL: &Words = &BOKMAL;

    /// The words of a language. Those who read bokmål need not fetch the others.
    ///
    /// # Errors
    /// When the part of the program with that language did not come.
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
