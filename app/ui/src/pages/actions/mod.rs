//! Tiltak: what we agreed, common ones first, as a list or a board, with filters.

mod board;
mod filters;
mod programme;

use crate::dates;
use crate::kit::{Empty, For, Memo, PageHead, Segments, Show, icon, keep_shown, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::actions::{ActionRow, in_place};
use crate::shared::half_field::HalfField;
use crate::shared::share_sheet::ShareActions;
use crate::words::counted;
use board::Board;
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::action::{self, Action};
use fellestid_model::overviews::action_list::Filter;
use filters::Filters;
use leptos::html::Input;
use leptos::prelude::*;

/// The name under which the choice of list or board is remembered, and a half-written tiltak.
const VIEW: &str = "actions";
const BOARD: &str = "board";
/// Filters are shown from this many tiltak on.
const FILTERS_FROM: usize = 2;

#[component]
pub fn Actions(app: App) -> impl IntoView {
    let w = app.words();
    let all = Memo::new(move |_| app.notebook.read_roots(Action::all));
    let filter = RwSignal::new(filters::recalled(app));
    let is_board = RwSignal::new(app.tablet.recalled(VIEW) == BOARD);
    let count = move || all.with(Vec::len);
    let is_narrow = move || filter.with(|filter| *filter != Filter::default());
    let choose = move |code: &'static str| {
        app.tablet.remember(VIEW, code);
        is_board.set(code == BOARD);
    };
    let views = move || {
        vec![(w.actions.as_list, "list", !is_board.get_untracked()), (w.actions.as_board, BOARD, is_board.get_untracked())]
    };
    let taken = Memo::new(move |_| filter.with(|filter| all.with(|all| filter.of(all.clone(), &dates::today()))));
    view! {
        <PageHead title=w.actions.heading.to_owned() lead=Signal::stored(w.actions.lead.to_owned()) />
        <NewAction app=app />
        <Show when=move || count() == 0>
            <Empty path=icon::FLAG text=w.actions.empty>
                <a class="button" href=Route::Plan(None).href()>{w.today.start_plan}</a>
            </Empty>
        </Show>
        <Show when=move || { count() > 0 }>
            <div class="looking">
                <Segments name="actions-view" legend=w.actions.view options=views() on_choose=choose />
                <Show when=move || { count() >= FILTERS_FROM || is_narrow() }>
                    <Filters app=app all=all filter=filter />
                </Show>
            </div>
            <Show when=move || filter.with(|filter| !filter.programme.is_empty())><programme::Change app=app filter=filter /></Show>
            <p class="visually-hidden" role="status">
                {move || is_narrow().then(|| counted(taken.with(Vec::len), w.actions.shown_one, w.actions.shown_many))}
            </p>
            <Show when=move || is_narrow() && taken.with(Vec::is_empty)>
                <div class="empty inline">
                    <p>{w.actions.none_match}</p>
                    <button type="button" class="button" on:click=move |_| filters::choose(app, filter, Filter::default())>
                        {w.actions.show_all}
                    </button>
                </div>
            </Show>
            <p class="actions"><ShareActions app=app homes=Signal::derive(move || taken.with(|taken| taken.iter().map(|action| action.home).collect())) /></p>
            {move || if is_board.get() {
                view! { <Board app=app taken=taken /> }.into_any()
            } else {
                view! { <List app=app filter=filter all=all taken=taken /> }.into_any()
            }}
        </Show>
    }
}

/// The line that makes a tiltak. A blank line makes nothing.
#[component]
fn NewAction(app: App) -> impl IntoView {
    let w = app.words();
    let field = NodeRef::<Input>::new();
    let half = HalfField::at(app.tablet, LocalKey::Half(VIEW.to_owned()));
    keep_shown(field, half.shown.into());
    let make = move || {
        if half.is_blank() {
            if let Some(element) = field.get_untracked() {
                let _ = element.focus();
            }
            return;
        }
        let home = app.transact(|transaction| action::create(transaction, &half.text()));
        half.clear();
        app.go(&Route::Action(home));
    };
    view! {
        <form
            class="new-action"
            on:submit=move |event| {
                event.prevent_default();
                make();
            }
        >
            <div class="field">
                <label for="new-action">{w.actions.new}</label>
                <input
                    id="new-action"
                    autocomplete="off"
                    enterkeyhint="done"
                    placeholder=w.actions.what
                    maxlength=fellestid_crdt::limits::FIELD_CHARS_MAX.to_string()
                    node_ref=field
                    on:input:target=move |event| half.typed(event.target().value())
                />
            </div>
            <button type="submit" class="button main">{icon(icon::PLUS)} {w.common.add}</button>
        </form>
    }
}

#[component]
fn List(app: App, filter: RwSignal<Filter>, all: Memo<Vec<Action>>, taken: Memo<Vec<Action>>) -> impl IntoView {
    let w = app.words();
    // A new filter sorts anew; until then rows keep their places, also when they change state.
    let shown = Memo::new(move |previous: Option<&(Filter, Vec<Dot>)>| {
        let filter = filter.get();
        let before = previous.filter(|(before, _)| *before == filter).map(|(_, homes)| homes.as_slice()).unwrap_or_default();
        let open =
            taken.with(|taken| taken.iter().filter(|action| !action.state.is_finished()).map(|action| action.home).collect());
        (filter, all.with(|all| in_place(before, open, all)))
    });
    let is_common = move |home: &Dot| all.with(|all| all.iter().any(|action| action.home == *home && action.common));
    let common = move || shown.with(|(_, homes)| homes.iter().copied().filter(is_common).collect::<Vec<Dot>>());
    let others = move || shown.with(|(_, homes)| homes.iter().copied().filter(|home| !is_common(home)).collect::<Vec<Dot>>());
    let finished = move || {
        let is_elsewhere = |home: &Dot| shown.with(|(_, homes)| homes.contains(home));
        let finished = |action: &&Action| action.state.is_finished() && !is_elsewhere(&action.home);
        taken.with(|taken| taken.iter().filter(finished).map(|action| action.home).collect::<Vec<Dot>>())
    };
    let finished = Signal::derive(finished);
    let others_heading = move || if common().is_empty() { w.actions.open_heading } else { w.actions.other_heading };
    let is_all_done = move || shown.with(|(filter, homes)| homes.is_empty() && *filter == Filter::default());
    view! {
        <Group app=app heading=Signal::stored(w.actions.common_heading) homes=Signal::derive(common) />
        <Group app=app heading=Signal::derive(others_heading) homes=Signal::derive(others) />
        <Show when=move || is_all_done()><p class="muted">{w.actions.all_done}</p></Show>
        <Show when=move || finished.with(|homes| !homes.is_empty())>
            <details class="part finished">
                <summary>{move || counted(finished.with(Vec::len), w.actions.finished_one, w.actions.finished_many)}</summary>
                <Rows app=app homes=finished />
            </details>
        </Show>
    }
}

#[component]
fn Group(app: App, heading: Signal<&'static str>, homes: Signal<Vec<Dot>>) -> impl IntoView {
    view! {
        <Show when=move || homes.with(|homes| !homes.is_empty())>
            <section class="part">
                <div class="part-head"><h2>{heading}</h2></div>
                <Rows app=app homes=homes />
            </section>
        </Show>
    }
}

#[component]
fn Rows(app: App, homes: Signal<Vec<Dot>>) -> impl IntoView {
    view! {
        <ul class="rows boxed">
            <For each=move || homes.get() key=|home| *home let:home><ActionRow app=app home=home /></For>
        </ul>
    }
}
