//! The staff's own marks of a good meeting (kjennetegn), and those of a meeting.

use crate::kit::{Memo, Show, view};
use crate::session::{App, Overview};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::agreed_marks::{self, AgreedMark};
use leptos::prelude::*;

/// Returns the staff's own marks, from every list.
pub fn our_marks(app: App) -> Overview<Vec<AgreedMark>> {
    app.overview(agreed_marks::loaded)
}

/// The marks of a meeting, if it has any.
#[component]
pub fn MarksOf(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let marks = Memo::new(move |_| app.notebook.read(home, |notebook| AgreedMark::all(notebook, home)));
    view! {
        <Show when=move || !marks.with(Vec::is_empty)>
            <section class="part no-print">
                <h2>{w.people.marks_here}</h2>
                <ul class="marks-here">{move || marks.get().into_iter().map(|mark| view! { <li>{mark.text.shown}</li> }).collect_view()}</ul>
            </section>
        </Show>
    }
}
