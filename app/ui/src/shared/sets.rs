//! Question sets (spørsmålssett) in short: how much a set holds, and the film or text it goes with.

use crate::kit::{icon, view};
use crate::session::App;
use crate::words::{Words, counted, facts, fill};
use fellestid_crdt::dot::Dot;
use fellestid_model::builtin::{self, BuiltinSet};
use fellestid_model::kinds::set::{QuestionSet, Stimulus, StimulusKind};
use fellestid_model::language::Language;
use fellestid_model::shelf;
use leptos::prelude::*;

/// Returns the built-in sets of a language; English readers get the bokmål ones.
pub fn built_in_for(language: Language) -> Vec<&'static BuiltinSet> {
    builtin::in_language(language).collect()
}

/// Returns a built-in set's language if the page is in another. `None` for sets people wrote: nobody knows theirs.
pub fn foreign(app: App, home: Dot) -> Option<&'static str> {
    let language = shelf::at(home)?.language;
    (language != app.shell.language.get_untracked()).then_some(language.tag())
}

/// Returns the language of a text from a built-in set if the page is in another; `None` for other texts.
pub fn foreign_words(app: App, text: &str) -> Option<&'static str> {
    let here = app.shell.language.get_untracked();
    builtin::language_of(text, here).filter(|language| *language != here).map(Language::tag)
}

/// Formats «3 temaer, 7 spørsmål».
pub fn counts(w: &Words, set: &QuestionSet) -> String {
    let themes = set.themes.iter().filter(|theme| theme.title.is_some()).count();
    let questions = counted(set.questions().count(), w.common.question_one, w.common.question_many);
    if themes == 0 {
        return questions;
    }
    fill(w.sets.counts, &[("themes", &counted(themes, w.common.theme_one, w.common.theme_many)), ("questions", &questions)])
}

/// The film or text the set goes with. Only web addresses become links.
pub fn stimulus_view(app: App, set: &QuestionSet) -> Option<impl IntoView + use<>> {
    let w = app.words();
    let stimulus = set.stimulus?;
    let link = set.safe_link().map(|link| {
        view! { <a class="button" href=link.to_owned() target="_blank" rel="noopener noreferrer">{w.sets.stimulus_open}</a> }
    });
    let about = facts([set.stimulus_title.clone(), set.stimulus_source.clone()]);
    Some(view! {
        <div class="stimulus">
            {icon(match stimulus.kind { StimulusKind::Film => icon::SCREEN, StimulusKind::Text => icon::FILE })}
            <div class="grow"><b>{stimulus_words(w, stimulus)}</b> {(!about.is_empty()).then(|| view! { <p class="small">{about}</p> })}</div>
            {link}
        </div>
    })
}

pub fn stimulus_words(w: &Words, stimulus: Stimulus) -> String {
    let kind = match stimulus.kind {
        StimulusKind::Film => w.sets.stimulus_film,
        StimulusKind::Text => w.sets.stimulus_text,
    };
    let minutes = stimulus.minutes.and_then(|minutes| usize::try_from(minutes).ok());
    let minutes = minutes.map(|minutes| counted(minutes, w.common.minute_one, w.common.minute_many));
    facts([Some(kind.to_owned()), minutes].into_iter().flatten())
}
