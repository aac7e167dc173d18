//! Tiltak that wait: those agreed at the last meeting, and earlier ones not done, the one to act on first
//! at the top; done or under way with one tap.

use crate::kit::{For, Memo, Show, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::actions::{ActionRow, in_place};
use crate::words::fill;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::action::Action;
use fellestid_model::kinds::meeting;
use fellestid_model::overviews::waiting::WaitingActions;
use leptos::prelude::*;

/// Tiltak shown in each list; the rest is one tap away.
const SHOWN_MAX: usize = 3;

#[component]
pub fn Agreed(app: App) -> impl IntoView {
    let w = app.words();
    let waiting = Memo::new(move |_| app.notebook.read_roots(WaitingActions::read));
    let all = Memo::new(move |_| app.notebook.read_roots(Action::all));
    // Rows shown stay in place when they are done, so that nothing moves under a thumb.
    let shown = move |read: fn(&WaitingActions) -> &[Action]| {
        Memo::new(move |previous: Option<&Vec<Dot>>| {
            let wanted = waiting.with(|waiting| read(waiting).iter().map(|action| action.home).collect());
            let mut homes = all.with(|all| in_place(previous.map(Vec::as_slice).unwrap_or_default(), wanted, all));
            homes.truncate(SHOWN_MAX);
            homes
        })
    };
    let (agreed, earlier) = (shown(|waiting| &waiting.agreed), shown(|waiting| &waiting.earlier));
    let first = Signal::derive(move || waiting.with(WaitingActions::first));
    let from = move || {
        let root = Key::root(waiting.with(|waiting| waiting.meeting)?);
        let (title, date) = app.notebook.read(root.home, |notebook| {
            notebook
                .get(&root)
                .map(|root| (meeting::TITLE.text_in(root).to_owned(), fellestid_model::kinds::meeting::day(root).to_owned()))
        })?;
        let title = if title.is_empty() { w.common.untitled_meeting.to_owned() } else { title };
        let text = fill(w.actions.from_meeting, &[("title", &title), ("date", &crate::dates::long(w, &date))]);
        Some(view! { <p class="small"><a class="back" href=Route::Meeting(root.home).href()>{text}</a></p> })
    };
    let says = move || {
        let text =
            if agreed.with(Vec::is_empty) && earlier.with(Vec::is_empty) { w.today.agreed_none } else { w.actions.all_done };
        waiting.with(|waiting| waiting.count() == 0).then(|| view! { <p class="muted">{text}</p> })
    };
    let rows = move |homes: Memo<Vec<Dot>>| {
        view! {
            <Show when=move || !homes.with(Vec::is_empty)>
                <ul class="rows boxed">
                    <For each=move || homes.get() key=|home| *home let:home><ActionRow app=app home=home first=first /></For>
                </ul>
            </Show>
        }
    };
    view! {
        <section class="part agreed">
            <div class="part-head">
                <h2>{w.today.agreed_heading}</h2>
                <a class="button quiet" href=Route::Actions.href()>{w.today.agreed_all}</a>
            </div>
            {live(from)}
            <div role="status">{live(says)}</div>
            {rows(agreed)}
            <Show when=move || !agreed.with(Vec::is_empty) && !earlier.with(Vec::is_empty)><h3>{w.today.agreed_earlier}</h3></Show>
            {rows(earlier)}
        </section>
    }
}
