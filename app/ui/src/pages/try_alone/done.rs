//! The finished tiltak, and the question to bring to the team.

use super::Head;
use crate::kit::{icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::actions::ActionRow;
use crate::shared::trail::{Screen, Trail};
use leptos::prelude::*;

#[component]
pub fn Done(app: App, trail: Trail) -> impl IntoView {
    let w = app.words();
    view! {
        <Head app=app screen=Screen::Done title=w.try_alone.done.to_owned() />
        <p class="lead">{w.try_alone.done_about}</p>
        {trail.action.map(|home| view! { <ul class="rows boxed"><ActionRow app=app home=home /></ul> })}
        <p class="actions">
            <a class="button main big" href=Route::Plan(Some(trail.set)).href()>{icon(icon::PEOPLE)} {w.try_alone.to_team}</a>
            <a class="button" href=Route::Today.href()>{w.try_alone.to_today}</a>
        </p>
    }
}
