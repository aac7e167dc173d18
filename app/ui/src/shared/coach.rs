//! Tells how to install the app: on I dag, once there is something to lose, and never while a meeting is under way.
//! Closed once, it does not come back; Mer says the same.

use crate::kit::{focus_soon, icon, live, view};
use crate::session::App;
use crate::shared::meetings::has_more_than_a_trial;
use fellestid_archive::{LocalKey, locals};
use fellestid_browser::install;
use leptos::prelude::*;

/// Returns the card, or nothing where the app is installed or cannot be.
pub fn coach(app: App) -> AnyView {
    let is_closed = RwSignal::new(locals::get(&LocalKey::Coached).is_some());
    let can_be = !install::is_installed() && (install::is_by_hand() || install::is_offered());
    let is_moment =
        move || can_be && !is_closed.get() && app.tablet.running().is_none() && app.notebook.read_roots(has_more_than_a_trial);
    let close = Callback::new(move |()| {
        locals::set(&LocalKey::Coached, "1");
        is_closed.set(true);
        focus_soon("page".to_owned());
    });
    live(move || is_moment().then(|| view! { <Card app=app close=close /> })).into_any()
}

#[component]
fn Card(app: App, close: Callback<()>) -> impl IntoView {
    let w = app.words();
    let accept = move |_| {
        install::accept();
        close.run(());
    };
    view! {
        <section class="card stack" aria-labelledby="coach">
            <h2 id="coach">{w.more.install}</h2>
            <p>{w.more.install_why}</p>
            {install::is_by_hand().then(|| view! { <p>{w.more.install_ipad}</p> <p class="small muted">{w.more.install_ipad_note}</p> })}
            <p class="actions">
                {install::is_offered().then(|| view! {
                    <button type="button" class="button" on:click=accept>{icon(icon::PLUS)} {w.more.install_accept}</button>
                })}
                <button type="button" class="button quiet" on:click=move |_| close.run(())>{w.common.close}</button>
            </p>
        </section>
    }
}
