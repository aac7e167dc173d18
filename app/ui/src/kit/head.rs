//! The head of a page: the way back, the title, one sentence about it.

use super::icon::{self, icon};
use crate::kit::view;
use leptos::prelude::*;

#[component]
pub fn PageHead(
    #[prop(into)] title: Signal<String>,
    /// The address and name of the page above.
    #[prop(optional)]
    back: Option<(String, &'static str)>,
    #[prop(optional, into)] eyebrow: Option<String>,
    #[prop(optional, into)] lead: Option<Signal<String>>,
    /// The title's language, if it is not the page's.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
) -> impl IntoView {
    view! {
        <header class="page-head">
            {back.map(|(href, name)| view! { <a class="back" href=href>{icon(icon::BACK)} {name}</a> })}
            {eyebrow.map(|text| view! { <p class="eyebrow">{text}</p> })}
            <h1 lang=lang>{title}</h1>
            {lead.map(|text| view! { <p class="lead">{text}</p> })}
        </header>
    }
}
