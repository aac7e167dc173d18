//! What a network asks the school, from a link: see it, and go on to the answer.

use super::taken_in;
use crate::kit::{PageHead, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::asked_by_network::asked_by;
use fellestid_jobs::AskedByLink;
use fellestid_model::kinds::package::Package;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub(super) fn Asked(app: App, asked: AskedByLink) -> impl IntoView {
    let w = app.words();
    let AskedByLink { home, title, from, due_date, questions } = asked;
    let is_taking = RwSignal::new(false);
    let take = move |_| {
        if is_taking.get_untracked() {
            return;
        }
        is_taking.set(true);
        spawn_local(async move {
            match taken_in(app, home, Package::read).await {
                Some(_) => app.go_instead(&Route::Answer(home)),
                None => {
                    is_taking.set(false);
                    app.say(w.plan.join_failed);
                }
            }
        });
    };
    let title = if title.is_empty() { w.answer.title.to_owned() } else { title };
    let lead = asked_by(w, &from, &due_date).join(" ");
    let question = |text: String| view! { <li class="row"><span class="row-main" dir="auto">{text}</span></li> };
    view! {
        <PageHead title=title eyebrow=w.answer.title.to_owned() lead=Signal::stored(lead) />
        <ul class="rows boxed">{questions.into_iter().map(question).collect_view()}</ul>
        <p class="actions">
            <button type="button" class="button main big" aria-busy=Signal::derive(move || is_taking.get().to_string()) on:click=take>{w.today.network_answer}</button>
        </p>
        <p class="hint">{w.answer.link_promise}</p>
    }
}
