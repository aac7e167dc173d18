//! A small number with a button on either side, large enough for thumbs.

use super::icon::{self, icon};
use crate::kit::view;
use leptos::prelude::*;

#[component]
pub fn Counter(
    /// What is counted; the name of the group.
    #[prop(into)]
    label: String,
    fewer: &'static str,
    more: &'static str,
    #[prop(into)] value: Signal<u32>,
    min: u32,
    max: u32,
    on_change: impl Fn(u32) + Copy + 'static,
) -> impl IntoView {
    view! {
        <div class="stepper" role="group" aria-label=label>
            <button
                type="button"
                class="button icon"
                aria-label=fewer
                aria-disabled=Signal::derive(move || (value.get() <= min).to_string())
                on:click=move |_| on_change(value.get_untracked().saturating_sub(1).max(min))
            >
                {icon(icon::MINUS)}
            </button>
            <output aria-live="polite">{value}</output>
            <button
                type="button"
                class="button icon"
                aria-label=more
                aria-disabled=Signal::derive(move || (value.get() >= max).to_string())
                on:click=move |_| on_change((value.get_untracked() + 1).min(max))
            >
                {icon(icon::PLUS)}
            </button>
        </div>
    }
}
