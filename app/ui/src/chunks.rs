//! The chunk that comes after the first load: most pages, and the words of the other languages.
//! It is fetched once, right after the first paint, so that nobody waits for it later.
//!
//! `wasm_split` marks where the program may be divided; `cargo xtask finish` divides it. The pages
//! are one chunk rather than several: what they share is then neither repeated nor spread, which is
//! 40 KB less in all. Knows which pages are in the first load, and nothing of what any of them shows.

use crate::kit::{Memo, live, view};
use crate::pages;
use crate::route::Route;
use crate::session::App;
use crate::shared::asked_by_network::AskedByNetwork;
use crate::shared::coach::coach;
use crate::shared::not_here::NotFound;
use crate::shared::own_folder::folder_waits;
use crate::shared::running;
use crate::shared::share_sheet::ShareButton;
use crate::words::Words;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::package;
use fellestid_model::shelf;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

/// What the first chunk calls in the later one.
#[derive(Clone, Copy)]
struct Contents {
    /// Builds the view of a page.
    place: fn(App, Route) -> AnyView,
    /// Returns a page's title for the window.
    title: fn(&Route, &Words) -> &'static str,
    /// Builds the button that makes a backup.
    backup: fn(App) -> AnyView,
    /// Shows what networks ask the school on I dag.
    network: fn(App, Memo<Vec<Dot>>) -> AnyView,
    /// What a person is asked for on I dag: the folder that waits, and how the app comes to the home screen.
    asked: fn(App) -> AnyView,
    /// Shows the place for what is on the clipboard.
    bring: fn(App),
    /// Starts a meeting on this tablet, or goes on with it.
    begin: fn(App, Dot),
}

#[derive(Clone, Copy)]
enum Arrival {
    /// Not requested yet, or on its way.
    Awaited,
    Here(Contents),
    Failed,
}

/// Whether the later chunk has arrived, and what it offers.
#[derive(Clone, Copy)]
pub struct Later(RwSignal<Arrival>);

impl Later {
    pub fn new() -> Self {
        Later(RwSignal::new(Arrival::Awaited))
    }

    /// Requests the later chunk. With the app installed it takes milliseconds; on a first visit it comes
    /// over the network while people read.
    pub fn fetch(self, app: App) {
        self.0.set(Arrival::Awaited);
        spawn_local(async move { self.0.set(contents(app).await.map_or(Arrival::Failed, Arrival::Here)) });
    }

    /// Returns the window's title. Until the later chunk with its words has arrived, that is the app's name.
    pub fn title(self, route: &Route, w: &Words) -> String {
        match self.0.get() {
            Arrival::Here(contents) => format!("{} – {}", (contents.title)(route, w), w.frame.app_name),
            Arrival::Awaited | Arrival::Failed => w.frame.app_name.to_owned(),
        }
    }

    /// Returns the cards of what networks ask the school. They are absent for a moment, until the later chunk has arrived;
    /// if it does not, a link leads to the page of each, which says so.
    pub fn network(self, app: App, packages: Memo<Vec<Dot>>) -> AnyView {
        let link = move |home: Dot| {
            let title = app.notebook.read_roots(|notebook| package::title(notebook, home));
            view! { <p class="actions"><a class="button" href=Route::Answer(home).href()>{title}</a></p> }
        };
        live(move || match self.0.get() {
            Arrival::Here(contents) => (contents.network)(app, packages),
            Arrival::Awaited => ().into_any(),
            Arrival::Failed => packages.get().into_iter().map(link).collect_view().into_any(),
        })
        .into_any()
    }

    /// Returns the backup button. It is absent for a moment, until the later chunk has arrived.
    pub fn backup(self, app: App) -> AnyView {
        self.piece(app, |contents| contents.backup)
    }

    /// Returns what I dag asks a person for. It too is absent until the later chunk has arrived.
    pub fn asked(self, app: App) -> AnyView {
        self.piece(app, |contents| contents.asked)
    }

    fn piece(self, app: App, which: fn(Contents) -> fn(App) -> AnyView) -> AnyView {
        live(move || match self.0.get() {
            Arrival::Here(contents) => Some(which(contents)(app)),
            Arrival::Awaited | Arrival::Failed => None,
        })
        .into_any()
    }

    /// Where the later part is not here, the place that takes what is pasted says so. To be called within the tap.
    pub fn bring(self, app: App) {
        match self.0.get_untracked() {
            Arrival::Here(contents) => (contents.bring)(app),
            Arrival::Awaited | Arrival::Failed => app.go(&Route::Bring),
        }
    }

    /// Starts the meeting. If the later chunk has not arrived, opens the meeting's own page, which says so.
    pub fn begin(self, app: App, meeting: Dot) {
        match self.0.get_untracked() {
            Arrival::Here(contents) => (contents.begin)(app, meeting),
            Arrival::Awaited | Arrival::Failed => app.go(&Route::Meeting(meeting)),
        }
    }

    /// Shows the page; until the chunk has arrived, that it is on its way, or that it failed to load.
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

/// Matches the lines of the table of pages, and makes the two views of them.
macro_rules! views {
    ($($route:ident $([$at:ident: $type:ty])? $(/ $own:ident)? $path:literal $place:ident $setting:ident $chunk:ident
        $table:ident.$word:ident $view:ident;)*) => {
        /// The page of a route: shown at once if it is in the first chunk, else as soon as the later one arrives.
        #[component]
        pub fn Page(app: App, route: Route, later: Later) -> impl IntoView {
            match route {
                $(Route::$route { .. } => views!(@first $chunk $view app route later),)*
                Route::Unknown => view! { <NotFound app=app /> }.into_any(),
            }
        }

        /// A page of the later chunk. Only [`contents`] may call it, so that it stays out of the first.
        fn place(app: App, route: Route) -> AnyView {
            match route {
                $(views!(@pattern $route $($at)?) => views!(@later $chunk $view app $($at)?),)*
                Route::Unknown => ().into_any(),
            }
        }
    };
    (@first first $view:ident $app:ident $route:ident $later:ident) => { view! { <pages::$view app=$app later=$later /> }.into_any() };
    (@first later $view:ident $app:ident $route:ident $later:ident) => { $later.show($app, $route) };
    (@pattern $route:ident $at:ident) => { Route::$route($at) };
    (@pattern $route:ident) => { Route::$route };
    (@later first $view:ident $app:ident) => { ().into_any() };
    (@later later $view:ident $app:ident $($at:ident)?) => { view! { <pages::$view app=$app $($at=$at)? /> }.into_any() };
}

pages::table!(views);

#[wasm_split(later, fallible, wasm_split_path = leptos::wasm_split)]
fn contents(app: App) -> Result<Contents, SplitLoaderError> {
    app.fill_shelf(shelf::built_in);
    app.await_arrivals();
    app.follow_folder();
    app.follow_erasures();
    Ok(Contents { place, title: Route::title, backup, network, asked, bring: App::bring_clipboard, begin: running::begin })
}

/// Runs the worker's side of the program, which the page itself never needs.
///
/// # Errors
///
/// Returns an error if the chunk does not load, or belongs to another version.
#[wasm_split(jobs, fallible, wasm_split_path = leptos::wasm_split)]
pub fn jobs() -> Result<(), SplitLoaderError> {
    fellestid_worker::begin();
    Ok(())
}

fn network(app: App, packages: Memo<Vec<Dot>>) -> AnyView {
    view! { <AskedByNetwork app=app packages=packages /> }.into_any()
}

fn asked(app: App) -> AnyView {
    view! { {folder_waits(app)} {coach(app)} }.into_any()
}

fn backup(app: App) -> AnyView {
    view! { <ShareButton app=app home=None label=app.words().today.backup_save quiet=true /> }.into_any()
}
