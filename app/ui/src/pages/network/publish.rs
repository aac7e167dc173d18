//! Answers without the school's name: when there are enough of them, what is published, the names that stand in it, and
//! that it cannot be taken back, are told before.

use crate::dates;
use crate::kit::{Memo, Show, focus_soon, icon, live, view};
use crate::session::App;
use crate::words::{counted, facts, fill};
use fellestid_crdt::dot::Dot;
use fellestid_model::overviews::matrix::Matrix;
use fellestid_model::overviews::publishing::{TOGETHER_MIN, names_in, waiting_in};
use leptos::prelude::*;

const ASK: &str = "publish-ask";
const SURE: &str = "publish-sure";

#[component]
pub fn Publish(app: App, package: Dot, matrix: Memo<Option<Matrix>>) -> impl IntoView {
    let w = app.words();
    let is_sure = RwSignal::new(false);
    let waiting = Memo::new(move |_| {
        matrix.with(|matrix| matrix.as_ref().map(|matrix| waiting_in(matrix, &dates::today())).unwrap_or_default())
    });
    let open = move |_| {
        is_sure.set(true);
        focus_soon(SURE.to_owned());
    };
    let cancel = move |_| {
        is_sure.set(false);
        focus_soon(ASK.to_owned());
    };
    let publish = move |_| {
        is_sure.set(false);
        if app.publish_nameless(package, &dates::today()) {
            app.say(w.network.published);
        }
        focus_soon("page".to_owned());
    };
    let texts = move || {
        matrix.with(|matrix| {
            let matrix = matrix.as_ref()?;
            let question = |(ask, texts): (Dot, Vec<String>)| {
                let heading = matrix.questions.iter().find(|of| of.key.id == ask).map(|of| format!("{} {}", of.code, of.text));
                let line = |text: String| {
                    let names = names_in(matrix, &text);
                    let pointed = (!names.is_empty()).then(|| {
                        let told = fill(w.network.publish_names, &[("names", &facts(names.into_iter().map(str::to_owned)))]);
                        view! { <small class="chip late">{told}</small> }
                    });
                    view! { <li class="row"><div class="row-main"><span dir="auto">{text}</span> {pointed}</div></li> }
                };
                let lines = fellestid_crdt::sorting::sorted_by(texts, |left, right| left.cmp(right));
                let lines = lines.into_iter().map(line).collect_view();
                view! { <div class="stack tight"><h3 dir="auto">{heading}</h3> <ul class="rows boxed">{lines}</ul></div> }
            };
            let questions = waiting.get().into_iter().map(question).collect_view();
            Some(view! { <div class="stack">{questions}</div> })
        })
    };
    let count = move || waiting.with(|waiting| waiting.values().map(Vec::len).sum::<usize>());
    let least = TOGETHER_MIN.to_string();
    view! {
        <Show when=move || !waiting.with(|waiting| waiting.is_empty())>
            <section class="part">
                <h2>{w.network.publish}</h2>
                <p>{fill(w.network.publish_about, &[("least", &least)])}</p>
                <details class="folded">
                    <summary><h3>{live(move || counted(count(), w.network.publish_one, w.network.publish_many))}</h3></summary>
                    {live(texts)}
                </details>
                <Show when=move || is_sure.get() fallback=move || view! {
                    <p class="actions"><button type="button" class="button" id=ASK on:click=open>{icon(icon::NAMELESS)} {w.network.publish_do}</button></p>
                }>
                    <div class="banner warn" id=SURE tabindex="-1">
                        <p class="grow">{w.network.publish_sure}</p>
                        <button type="button" class="button" on:click=publish>{w.network.publish_yes}</button>
                        <button type="button" class="button quiet" on:click=cancel>{w.common.cancel}</button>
                    </div>
                </Show>
            </section>
        </Show>
    }
}
