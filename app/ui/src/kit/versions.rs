//! Two versions of one text, side by side until someone chooses one with a tap.

use crate::kit::view;
use leptos::prelude::*;

#[component]
pub fn Versions(
    about: &'static str,
    choose: &'static str,
    texts: Vec<String>,
    on_choose: impl Fn(String) + Copy + 'static,
) -> impl IntoView {
    let versions = texts.into_iter().map(|text| {
        let chosen = text.clone();
        view! {
            <li>
                <p class="version-text">{text}</p>
                <button type="button" class="button" on:click=move |_| on_choose(chosen.clone())>
                    {choose}
                </button>
            </li>
        }
    });
    view! {
        <div class="versions">
            <p class="versions-say">{about}</p>
            <ul>{versions.collect_view()}</ul>
        </div>
    }
}
