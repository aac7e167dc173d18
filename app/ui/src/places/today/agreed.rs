//! What we agreed last, with the one to act on first; done or under way in one tap.

use crate::kit::{Memo, Show, For, live, view};
use crate::places::actions::{ActionRow, in_place};
use crate::route::Route;
use crate::state::App;
use crate::words::fill;
use fellestid_core::dot::Dot;
use fellestid_core::record::Key;
use fellestid_core::sorting::sorted_by;
use fellestid_core::views::action::Action;
use fellestid_core::views::action_list::agreed_last;
use leptos::prelude::*;

/// Tiltak shown here; the rest is one tap away.
const SHOWN_MAX: usize = 3;

#[component]
pub fn Agreed(app: App) -> impl IntoView {
    let w = app.words();
    let last = Memo::new(move |_| {
        let last = app.notebook.with(agreed_last);
        (last.meeting, sorted_by(last.actions, |left, right| urgency(left).cmp(&urgency(right))))
    });
    let shown = Memo::new(move |previous: Option<&Vec<Dot>>| {
        let before = previous.map(Vec::as_slice).unwrap_or_default();
        last.with(|(_, actions)| {
            let mut homes = in_place(before, actions.iter().map(|action| action.home).collect(), actions);
            homes.truncate(SHOWN_MAX);
            homes
        })
    });
    let first = Signal::derive(move || {
        last.with(|(_, actions)| {
            actions.iter().find(|action| !action.state.is_finished()).map(|action| action.home).filter(|_| actions.len() > 1)
        })
    });
    let from = move || {
        let root = Key::root(last.with(|(meeting, _)| *meeting)?);
        let (title, date) = app
            .notebook
            .with(|notebook| notebook.get(&root).map(|root| (root.text("title").to_owned(), fellestid_core::views::meeting::day(root).to_owned())))?;
        let title = if title.is_empty() { w.meetings.untitled.to_owned() } else { title };
        let text = fill(w.actions.from_meeting, &[("title", &title), ("date", &crate::dates::long(w, &date))]);
        Some(view! { <p class="small"><a class="back" href=Route::Meeting(root.home).href()>{text}</a></p> })
    };
    let says = move || {
        let all_done = last.with(|(_, actions)| actions.iter().all(|action| action.state.is_finished()));
        let text = if shown.with(Vec::is_empty) { w.today.agreed_none } else { w.actions.all_done };
        all_done.then(|| view! { <p class="muted">{text}</p> })
    };
    view! {
        <section class="part agreed">
            <div class="part-head">
                <h2>{w.today.agreed_heading}</h2>
                <a class="button quiet" href=Route::Actions.href()>{w.today.agreed_all}</a>
            </div>
            {live(from)}
            <div role="status">{live(says)}</div>
            <Show when=move || !shown.with(Vec::is_empty)>
                <ul class="rows boxed">
                    <For each=move || shown.get() key=|home| *home let:home><ActionRow app=app home=home first=first /></For>
                </ul>
            </Show>
        </section>
    }
}

/// Unfinished first; then by date, none last; then common ones.
fn urgency(action: &Action) -> (bool, bool, &str, bool) {
    (action.state.is_finished(), action.due_date.is_empty(), &action.due_date, !action.common)
}
