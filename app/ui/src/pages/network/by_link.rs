//! A round as a link and a code, for schools that have the app.

use crate::kit::{Show, focus_soon, icon, live, view};
use crate::session::App;
use crate::shared::link_and_code::LinkAndCode;
use fellestid_crdt::dot::Dot;
use fellestid_jobs::PlanCode;
use leptos::prelude::*;
use leptos::task::spawn_local;

const HEADING: &str = "round-link";

/// The link of a round, once it is asked for.
#[derive(Clone, Copy)]
pub struct ByLink {
    app: App,
    home: Dot,
    code: RwSignal<Option<PlanCode>>,
}

impl ByLink {
    pub fn of(app: App, home: Dot) -> ByLink {
        let code = RwSignal::new(None);
        // A link shows the round as it was when it was made.
        Effect::new(move |_| {
            app.notebook.read(home, |_| ());
            code.set(None);
        });
        ByLink { app, home, code }
    }

    pub fn make(self) {
        let ByLink { app, home, code } = self;
        spawn_local(async move {
            match app.plan_code(home).await {
                Some(made) => {
                    // The page may be gone meanwhile.
                    _ = code.try_set(Some(made));
                    focus_soon(HEADING.to_owned());
                }
                None => app.say(app.words().network.by_link_failed),
            }
        });
    }
}

#[component]
pub fn Button(by_link: ByLink) -> impl IntoView {
    let w = by_link.app.words();
    view! { <button type="button" class="button" on:click=move |_| by_link.make()>{icon(icon::SCAN)} {w.network.by_link}</button> }
}

#[component]
pub fn Link(by_link: ByLink) -> impl IntoView {
    let ByLink { app, code, .. } = by_link;
    let w = app.words();
    view! {
        <Show when=move || code.with(Option::is_some)>
            <section class="card stack tight">
                <h3 id=HEADING tabindex="-1">{w.network.by_link}</h3>
                {live(move || code.get().map(|code| view! { <LinkAndCode app=app code=code label=w.network.by_link_field about=w.network.by_link_about /> }))}
            </section>
        </Show>
    }
}
