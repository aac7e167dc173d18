//! Prøv alene: the first minutes of someone who has only got the link.

use crate::dates;
use crate::state::App;
use fellestid_core::method::{PlannedStep, StepKind};
use fellestid_core::shelf;
use fellestid_core::views::meeting::{MeetingPlan, plan};
use fellestid_core::views::set::QuestionSet;
use leptos::prelude::*;

#[component]
pub fn TryAlone(app: App) -> impl IntoView {
    try_alone(app);
}

/// Three minutes with one question from the shelf: a real meeting, for one.
fn try_alone(app: App) {
    let w = app.words();
    let home = super::sets::built_in_for(app.language.get_untracked()).first().map(|set| shelf::home(set));
    let question = home.and_then(|home| {
        app.notebook.with_untracked(|notebook| QuestionSet::read(notebook, home)?.questions().next().map(|question| question.words()))
    });
    let words = MeetingPlan {
        title: w.today.start_try.to_owned(),
        date: dates::today(),
        starts_at: dates::minute_of_day(),
        tables: 1,
        steps: [(StepKind::Individual, 1), (StepKind::Agree, 2)].map(|(kind, minutes)| PlannedStep { kind, minutes }).to_vec(),
        questions: question.into_iter().collect(),
        set: home,
        ..MeetingPlan::default()
    };
    let meeting = app.change(|change| plan(change, &words));
    super::run::begin(app, meeting);
}
