//! What of the program comes after the first load: most places, and the words of other languages.
//! It is fetched once, right after the first paint, so that nobody waits for it later.
//!
//! `wasm_split` marks where the program may be divided; `cargo xtask finish` divides it. The places
//! are one part rather than several: what they share is then neither repeated nor spread, which is
//! 40 KB less in all. Knows which places are there at once, and nothing of what is in any.

use crate::kit::{live, view};
use crate::pages;
use crate::route::Route;
use crate::share_sheet::ShareButton;
use crate::state::App;
use fellestid_crdt::dot::Dot;
use fellestid_model::shelf;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

/// What the first part asks of the later one.
#[derive(Clone, Copy)]
struct Contents {
    /// Builds the view of a place.
    place: fn(App, Route) -> AnyView,
    /// The button that makes a backup.
    backup: fn(App) -> AnyView,
    /// Starts a meeting on this tablet, or goes on with it.
    begin: fn(App, Dot),
}

#[derive(Clone, Copy)]
enum Arrival {
    /// Not asked for, or on its way.
    Awaited,
    Here(Contents),
    Failed,
}

/// Whether the later places are here.
#[derive(Clone, Copy)]
pub struct Later(RwSignal<Arrival>);

impl Later {
    pub fn new() -> Self {
        Later(RwSignal::new(Arrival::Awaited))
    }

    /// With the app installed this is a matter of milliseconds; on a first visit it comes over the
    /// network while people read.
    pub fn fetch(self, app: App) {
        self.0.set(Arrival::Awaited);
        spawn_local(async move { self.0.set(contents(app).await.map_or(Arrival::Failed, Arrival::Here)) });
    }

    /// As soon as it is here: it is a matter of moments.
    pub fn backup(self, app: App) -> impl IntoView {
        live(move || match self.0.get() {
            Arrival::Here(contents) => Some((contents.backup)(app)),
            Arrival::Awaited | Arrival::Failed => None,
        })
    }

    /// Where the later part is not here, the meeting's own place says so.
    pub fn begin(self, app: App, meeting: Dot) {
        match self.0.get_untracked() {
            Arrival::Here(contents) => (contents.begin)(app, meeting),
            Arrival::Awaited | Arrival::Failed => app.go(&Route::Meeting(meeting)),
        }
    }

    /// The place, or that it is on its way, or that it did not come.
    fn show(self, app: App, route: Route) -> AnyView {
        let w = app.words();
        let again = move |_| self.fetch(app);
        live(move || match self.0.get() {
            Arrival::Here(contents) => (contents.place)(app, route.clone()),
            Arrival::Awaited => view! { <p class="waiting muted" role="status">{w.frame.part_on_its_way}</p> }.into_any(),
            Arrival::Failed => view! {
                <div class="banner error" role="alert">
                    <p class="grow">{w.frame.part_missing}</p>
                    <button type="button" class="button" on:click=again>{w.frame.part_try_again}</button>
                </div>
            }
            .into_any(),
        })
        .into_any()
    }
}

/// The place a route leads to.
#[component]
pub fn Place(app: App, route: Route, later: Later) -> impl IntoView {
    match route {
        Route::Today => view! { <pages::Today app=app later=later /> }.into_any(),
        Route::Unknown => view! { <pages::NotFound app=app /> }.into_any(),
        Route::Meetings
        | Route::Try
        | Route::Join(_)
        | Route::Plan(_)
        | Route::Meeting(_)
        | Route::Run(_)
        | Route::Sets
        | Route::Set(_)
        | Route::Paste
        | Route::Actions
        | Route::Action(_)
        | Route::More
        | Route::Import
        | Route::Methods
        | Route::Marks
        | Route::People
        | Route::Find
        | Route::Circle
        | Route::Deleted
        | Route::Pulse(_)
        | Route::Screen(_)
        | Route::Missed(_)
        | Route::Insight => later.show(app, route),
    }
}

#[wasm_split(later, fallible, wasm_split_path = leptos::wasm_split)]
fn contents(app: App) -> Result<Contents, SplitLoaderError> {
    app.fill_shelf(shelf::built_in);
    Ok(Contents { place, backup, begin: pages::begin })
}

/// All that a worker does, and the page never needs.
#[wasm_split(jobs, fallible, wasm_split_path = leptos::wasm_split)]
pub fn jobs() -> Result<(), SplitLoaderError> {
    fellestid_worker::begin();
    Ok(())
}

fn backup(app: App) -> AnyView {
    view! { <ShareButton app=app home=None label=app.words().today.backup_save quiet=true /> }.into_any()
}

fn place(app: App, route: Route) -> AnyView {
    match route {
        Route::Try => view! { <pages::TryAlone app=app /> }.into_any(),
        Route::Meetings => view! { <pages::Meetings app=app /> }.into_any(),
        Route::Join(link) => view! { <pages::Join app=app link=link /> }.into_any(),
        Route::Plan(set) => view! { <pages::Plan app=app set=set /> }.into_any(),
        Route::Meeting(home) => view! { <pages::MeetingPage app=app home=home /> }.into_any(),
        Route::Run(home) => view! { <pages::RunStep app=app home=home /> }.into_any(),
        Route::Sets => view! { <pages::Sets app=app /> }.into_any(),
        Route::Set(home) => view! { <pages::SetPage app=app home=home /> }.into_any(),
        Route::Paste => view! { <pages::Paste app=app /> }.into_any(),
        Route::Actions => view! { <pages::Actions app=app /> }.into_any(),
        Route::Action(home) => view! { <pages::ActionPage app=app home=home /> }.into_any(),
        Route::More => view! { <pages::More app=app /> }.into_any(),
        Route::Import => view! { <pages::Import app=app /> }.into_any(),
        Route::Methods => view! { <pages::Methods app=app /> }.into_any(),
        Route::Marks => view! { <pages::Marks app=app /> }.into_any(),
        Route::People => view! { <pages::People app=app /> }.into_any(),
        Route::Find => view! { <pages::Find app=app /> }.into_any(),
        Route::Circle => view! { <pages::OwnCircle app=app /> }.into_any(),
        Route::Deleted => view! { <pages::Deleted app=app /> }.into_any(),
        Route::Pulse(home) => view! { <pages::PulsePage app=app home=home /> }.into_any(),
        Route::Screen(home) => view! { <pages::Screen app=app home=home /> }.into_any(),
        Route::Missed(home) => view! { <pages::Missed app=app home=home /> }.into_any(),
        Route::Insight => view! { <pages::Insight app=app /> }.into_any(),
        Route::Today | Route::Unknown => ().into_any(),
    }
}
