//! A link to copy, and its code to scan if it is short enough for one.

use crate::kit::{icon, view};
use crate::session::App;
use crate::shared::share_sheet::copy_then;
use crate::words::Words;
use fellestid_jobs::{CodeDrawing, PlanCode};
use leptos::prelude::*;

/// The margin around a code, in modules, that scanners need.
const QUIET_MODULES: u32 = 4;

/// `label`: what the link leads to; `about`: what the code is for.
#[component]
pub fn LinkAndCode(app: App, code: PlanCode, label: &'static str, about: &'static str) -> impl IntoView {
    let w = app.words();
    let link = code.link.clone();
    view! {
        {match &code.drawing {
            Some(drawing) => view! { <p>{about}</p> {qr(w, drawing)} }.into_any(),
            None => view! { <p>{w.plan.code_too_long}</p> }.into_any(),
        }}
        <div class="field">
            <label for="plan-link">{label}</label>
            <input id="plan-link" readonly value=code.link />
        </div>
        <p><button type="button" class="button" on:click=move |_| copy_then(app, &link, move || app.say(w.plan.link_copied))>{icon(icon::PASTE)} {w.plan.link_copy}</button></p>
    }
}

/// The code, dark on white in every theme, as scanners need it.
fn qr(w: &Words, code: &CodeDrawing) -> impl IntoView + use<> {
    let side = code.modules + 2 * QUIET_MODULES;
    let view_box = format!("-{QUIET_MODULES} -{QUIET_MODULES} {side} {side}");
    view! {
        <svg class="qr" viewBox=view_box role="img" aria-label=w.plan.code_label shape-rendering="crispEdges">
            <path d=code.path.clone()></path>
        </svg>
    }
}
