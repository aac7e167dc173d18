//! What a file about to leave contains, in people's words: how many of each kind, and the texts themselves in
//! an opened row. Reported by the code that wrote the file, not guessed here.

use crate::kit::view;
use crate::session::App;
use crate::words::kinds::kind_words;
use crate::words::{Words, fill};
use fellestid_model::kinds::{action, answers, meeting, package, participant};
use fellestid_model::share::{DELETED_KIND, Held};
use leptos::prelude::*;

/// People responsible are counted beside the tiltak, under the name of their field.
const RESPONSIBLE: &str = action::RESPONSIBLE.name();
/// The name of the field with a package's sender.
const SIGNED: &str = package::FROM.name();

/// Returns whether the file names people in a meeting or a tiltak. A list of people does not count: it holds only
/// names.
pub fn has_names(inside: &[Held]) -> bool {
    let has = |kinds: [&str; 2]| inside.iter().any(|held| kinds.contains(&held.kind.as_str()));
    has([participant::KIND.name, RESPONSIBLE]) && has([meeting::KIND.name, action::KIND.name])
}

#[component]
pub fn Inside(app: App, heading: &'static str, inside: Vec<Held>, drafts: usize) -> impl IntoView {
    let w = app.words();
    let drafts = Held { kind: String::new(), count: drafts, names: Vec::new() };
    // A school's answer is two records, and one thing to people.
    let rows = inside.into_iter().chain([drafts]).filter(|held| held.count > 0 && held.kind != answers::KIND.name);
    view! {
        <div class="stack tight">
            <h3>{heading}</h3>
            <ul class="choose-groups">{rows.map(|held| row(w, held)).collect_view()}</ul>
        </div>
    }
}

fn row(w: &'static Words, held: Held) -> AnyView {
    let head = view! { <b class="num">{held.count.to_string()}</b> " " <span class="choose-kind">{words(w, &held.kind, held.count)}</span> };
    if held.count == 1 || held.names.is_empty() {
        let name = held.names.into_iter().next().map(|name| view! { " " <span class="small">{name}</span> });
        return view! { <li class="inside">{head} {name}</li> }.into_any();
    }
    let hidden = held.count.saturating_sub(held.names.len());
    let more =
        (hidden > 0).then(|| view! { <li class="muted">{fill(w.import.and_more, &[("count", &hidden.to_string())])}</li> });
    let names = held.names.into_iter().map(|name| view! { <li>{name}</li> });
    view! {
        <li>
            <details class="choose">
                <summary>{head} <span class="choose-act"></span></summary>
                <ul class="stack tight small">{names.collect_view()} {more}</ul>
            </details>
        </li>
    }
    .into_any()
}

pub fn words(w: &Words, kind: &str, count: usize) -> &'static str {
    match (kind, count) {
        ("", _) => w.share.inside_drafts,
        (RESPONSIBLE, 1) => w.share.inside_responsible_one,
        (RESPONSIBLE, _) => w.share.inside_responsible,
        (SIGNED, _) => w.share.inside_signed,
        (DELETED_KIND, _) => w.share.inside_deleted,
        (kind, count) => kind_words(w, kind, count),
    }
}
