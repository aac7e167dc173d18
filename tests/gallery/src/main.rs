//! Everything the interface is built of, in every state, on one page: for those who draw and those who test. Knows the
//! app's kit and style sheets, and nothing else of the app.
//!
//! `components` are the kit's own and work; `patterns/` holds plain pages of what has only style classes.

mod components;
#[path = "../../../app/ui/src/kit/mod.rs"]
#[allow(dead_code, unused_imports, reason = "what is only behaviour is not shown here")]
mod kit;
mod switches;

use crate::kit::view;
use components::Components;
use leptos::prelude::*;
use switches::Switches;

/// The name of each page of patterns, and the page.
const PATTERNS: [(&str, &str); 10] = [
    ("Ord og flater", include_str!("../patterns/page.html")),
    ("Knapper", include_str!("../patterns/buttons.html")),
    ("Felt", include_str!("../patterns/fields.html")),
    ("Valg", include_str!("../patterns/choices.html")),
    ("Merker, kort og rader", include_str!("../patterns/rows.html")),
    ("Beskjeder", include_str!("../patterns/messages.html")),
    ("Tid og framdrift", include_str!("../patterns/time.html")),
    ("Spørsmål og innliming", include_str!("../patterns/questions.html")),
    ("I dag, plan og tiltak", include_str!("../patterns/places.html")),
    ("Et steg på hele skjermen", include_str!("../patterns/run.html")),
];

fn main() {
    mount_to_body(|| view! { <Gallery /> });
}

#[component]
fn Gallery() -> impl IntoView {
    let patterns = PATTERNS.map(|(name, page)| {
        view! { <section class="part"><h2>{name}</h2><div class="sample" inner_html=page></div></section> }
    });
    view! {
        <main class="page gallery" id="page">
            <kit::PageHead title=Signal::derive(|| "Det alt er bygd av".to_owned()) eyebrow="Fellestid" />
            <Switches />
            <Components />
            {patterns.collect_view()}
        </main>
    }
}
