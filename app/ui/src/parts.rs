//! The parts of the program that come after the first load: most places, and the words of other
//! languages. Each is fetched once, soon after the start, so that nobody waits for it later.
//!
//! `wasm_split` marks where the program may be divided; `cargo xtask stamp` divides it.
//! Knows which place is in which part, and nothing of what is in them.

use crate::kit::{live, tap};
use crate::places;
use crate::route::Route;
use crate::state::App;
use fellestid_core::shelf;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

/// Builds the view of a place in its part.
type Show = fn(App, Route) -> AnyView;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// Planning, leading and reading a meeting.
    Meetings,
    /// Question sets.
    Sets,
    /// Tiltak, files, settings.
    More,
}

impl Part {
    const ALL: [Part; 3] = [Part::Meetings, Part::Sets, Part::More];

    async fn fetch(self, app: App) -> Result<Show, SplitLoaderError> {
        match self {
            Part::Meetings => meetings(app).await,
            Part::Sets => sets(app).await,
            Part::More => more().await,
        }
    }
}

#[derive(Clone, Copy)]
enum Arrival {
    /// Not asked for, or on its way.
    Awaited,
    Here(Show),
    Failed,
}

/// Which parts are here.
#[derive(Clone, Copy)]
pub struct Parts(StoredValue<[RwSignal<Arrival>; 3]>);

impl Parts {
    pub fn new() -> Self {
        Parts(StoredValue::new(std::array::from_fn(|_| RwSignal::new(Arrival::Awaited))))
    }

    /// One after the other, the most wanted first. With the app installed this is a matter of
    /// milliseconds; on a first visit it comes over the network while people read.
    pub fn fetch_all(self, app: App) {
        spawn_local(async move {
            for part in Part::ALL {
                self.fetch(app, part).await;
            }
        });
    }

    async fn fetch(self, app: App, part: Part) {
        let arrival = self.arrival(part);
        if matches!(arrival.get_untracked(), Arrival::Here(_)) {
            return;
        }
        let fetched = part.fetch(app).await;
        arrival.set(fetched.map_or(Arrival::Failed, Arrival::Here));
    }

    fn arrival(self, part: Part) -> RwSignal<Arrival> {
        self.0.with_value(|arrivals| arrivals[part as usize])
    }

    /// The place, or that it is on its way, or that it did not come.
    fn show(self, app: App, part: Part, route: Route) -> AnyView {
        let arrival = self.arrival(part);
        let w = app.words();
        let again = move |_| {
            arrival.set(Arrival::Awaited);
            spawn_local(self.fetch(app, part));
        };
        live(move || match arrival.get() {
            Arrival::Here(show) => show(app, route.clone()),
            Arrival::Awaited => view! { <p class="waiting muted" role="status">{w.frame.part_on_its_way}</p> }.into_any(),
            Arrival::Failed => view! {
                <div class="banner error" role="alert">
                    <p class="grow">{w.frame.part_missing}</p>
                    <button type="button" class="button" on:click=tap(again)>{w.frame.part_try_again}</button>
                </div>
            }.into_any(),
        })
        .into_any()
    }
}

/// The place a route leads to.
#[component]
pub fn Place(app: App, route: Route, parts: Parts) -> impl IntoView {
    match route {
        Route::Today => view! { <places::Today app=app /> }.into_any(),
        Route::Meetings => view! { <places::Meetings app=app /> }.into_any(),
        Route::Unknown => view! { <places::NotFound app=app /> }.into_any(),
        Route::Try | Route::Join(_) | Route::Plan(_) | Route::Meeting(_) | Route::Run(_) => parts.show(app, Part::Meetings, route),
        Route::Sets | Route::Set(_) | Route::Paste => parts.show(app, Part::Sets, route),
        Route::Actions | Route::Action(_) | Route::More | Route::TakeIn | Route::Find | Route::Deleted => parts.show(app, Part::More, route),
    }
}

#[wasm_split(meetings, fallible, wasm_split_path = leptos::wasm_split)]
fn meetings(app: App) -> Result<Show, SplitLoaderError> {
    app.fill_shelf(shelf::built_in);
    Ok(|app, route| match route {
        Route::Try => view! { <places::TryAlone app=app /> }.into_any(),
        Route::Join(link) => view! { <places::Join app=app link=link /> }.into_any(),
        Route::Plan(set) => view! { <places::Plan app=app set=set /> }.into_any(),
        Route::Meeting(home) => view! { <places::MeetingPage app=app home=home /> }.into_any(),
        Route::Run(home) => view! { <places::RunStep app=app home=home /> }.into_any(),
        _ => ().into_any(),
    })
}

#[wasm_split(sets, fallible, wasm_split_path = leptos::wasm_split)]
fn sets(app: App) -> Result<Show, SplitLoaderError> {
    app.fill_shelf(shelf::built_in);
    Ok(|app, route| match route {
        Route::Sets => view! { <places::Sets app=app /> }.into_any(),
        Route::Set(home) => view! { <places::SetPage app=app home=home /> }.into_any(),
        Route::Paste => view! { <places::Paste app=app /> }.into_any(),
        _ => ().into_any(),
    })
}

#[wasm_split(more, fallible, wasm_split_path = leptos::wasm_split)]
fn more() -> Result<Show, SplitLoaderError> {
    Ok(|app, route| match route {
        Route::Actions => view! { <places::Actions app=app /> }.into_any(),
        Route::Action(home) => view! { <places::ActionPage app=app home=home /> }.into_any(),
        Route::More => view! { <places::More app=app /> }.into_any(),
        Route::TakeIn => view! { <places::TakeIn app=app /> }.into_any(),
        Route::Find => view! { <places::Find app=app /> }.into_any(),
        Route::Deleted => view! { <places::Deleted app=app /> }.into_any(),
        _ => ().into_any(),
    })
}
