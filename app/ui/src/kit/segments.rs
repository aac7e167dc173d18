//! A choice among few options, all of them visible.

use crate::kit::view;
use leptos::prelude::*;

#[component]
pub fn Segments(
    name: &'static str,
    legend: &'static str,
    /// Text, code, and whether it is chosen at first.
    options: Vec<(&'static str, &'static str, bool)>,
    on_choose: impl Fn(&'static str) + Copy + 'static,
) -> impl IntoView {
    let inputs = options.into_iter().map(|(label, code, is_chosen)| {
        view! {
            <label>
                <input type="radio" name=name value=code checked=is_chosen on:change=move |_| on_choose(code) />
                <span>{label}</span>
            </label>
        }
    });
    view! { <fieldset class="segments"><legend>{legend}</legend>{inputs.collect_view()}</fieldset> }
}
