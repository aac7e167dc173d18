//! The silent phase: only the number of drafts is visible until they are shown. Paper comes first, so slips
//! are counted too.

use super::Here;
use super::row::HEADING;
use crate::kit::fingers::is_writing_in;
use crate::kit::{Counter, For, Memo, Show, focus, icon, keep_shown, live, view};
use crate::session::{Draft, Run};
use crate::shared::pupil::{Asking, PupilHint};
use crate::shared::running::Stand;
use crate::words::{counted, fill};
use leptos::html::Textarea;
use leptos::prelude::*;

/// A table never has more slips than this.
const ON_PAPER_MAX: u32 = 99;

/// How many drafts there are on this question, and a way to see one's own.
#[component]
pub fn Hidden(here: Here) -> impl IntoView {
    let drafts = here.stand.drafts;
    let w = here.stand.app.words();
    let removed = RwSignal::new(None::<Draft>);
    let ids = Memo::new(move |_| {
        let spot = here.spot.get();
        let is_here = |draft: &&Draft| draft.spot.question == spot.question && draft.spot.table == spot.table;
        drafts.all.with(|all| all.iter().filter(is_here).map(|draft| draft.id).collect::<Vec<u64>>())
    });
    let say = move || match ids.with(Vec::len) {
        0 => w.points.drafts_none.to_owned(),
        count => counted(count, w.points.drafts_one, w.points.drafts_many),
    };
    // If no later step shows points, the drafts are shown here or when the meeting ends.
    let is_last = Memo::new(move |_| stand_alone(here.stand));
    let is_waiting = move || is_last.get() && !ids.with(Vec::is_empty);
    let show = move |_| {
        drafts.reveal();
        focus(HEADING);
    };
    let put_back = move |_| {
        removed.get_untracked().into_iter().for_each(|draft| drafts.put(draft));
        removed.set(None);
    };
    view! {
        <p class="drafts-say" role="status">{live(say)}</p>
        <Show when=is_waiting>
            <div class="bar at-the-end">
                <p class="small grow">{w.turns.shown_at_the_end}</p>
                <button type="button" class="button" on:click=show>{w.run.drafts_show}</button>
            </div>
        </Show>
        <Show when=move || removed.with(Option::is_some)>
            <div class="bar small" role="status">
                <span>{w.points.deleted}</span>
                <button type="button" class="button quiet" on:click=put_back>{w.common.undo}</button>
            </div>
        </Show>
        <Show when=move || !ids.with(Vec::is_empty)>
            <details class="note">
                <summary>{w.points.drafts_mine}</summary>
                <ul class="points">
                    <For each=move || ids.get() key=|id| *id let:id><Own here=here ids=ids id=id removed=removed /></For>
                </ul>
            </details>
        </Show>
    }
}

/// Returns whether no later step shows the drafts.
fn stand_alone(stand: Stand) -> bool {
    let place = stand.run.with(|run| run.as_ref().map_or(0, |run| run.step));
    stand
        .meeting
        .with(|meeting| meeting.iter().flat_map(|meeting| &meeting.steps).skip(place + 1).all(|step| !step.kind.shows_points()))
}

/// A draft that can still be changed.
#[component]
fn Own(here: Here, ids: Memo<Vec<u64>>, id: u64, removed: RwSignal<Option<Draft>>) -> impl IntoView {
    let drafts = here.stand.drafts;
    let w = here.stand.app.words();
    let field = NodeRef::<Textarea>::new();
    let stored = Memo::new(move |_| drafts.all.with(|all| all.iter().find(|draft| draft.id == id).cloned()));
    let shown = RwSignal::new(stored.get_untracked());
    // Changes from another tab are shown when this field loses the focus.
    Effect::new(move |_| {
        let stored = stored.get();
        let is_free = field.get().is_some_and(|field| !is_writing_in(&field));
        if is_free && stored.is_some() {
            shown.set(stored);
        }
    });
    let text = Signal::derive(move || shown.with(|shown| shown.as_ref().map(|draft| draft.text.clone()).unwrap_or_default()));
    keep_shown(field, text);
    let asking = Asking::of(here.names, field);
    let typed = move |text: String| {
        if let Some(before) = shown.get_untracked() {
            drafts.write(&before, &text);
            shown.set(Some(Draft { text, ..before }));
        }
        asking.typed();
    };
    let remove = move |_| {
        removed.set(stored.get_untracked());
        drafts.remove(id);
        focus(HEADING);
    };
    let number = move || ids.with(|ids| ids.iter().position(|other| *other == id).unwrap_or_default() + 1).to_string();
    let name = move |word: &'static str| Signal::derive(move || fill(word, &[("number", &number())]));
    view! {
        <li class="point private">
            <div class="point-text">
                <div class="autosize" data-value=text>
                    <textarea
                        rows="1"
                        aria-label=name(w.points.draft)
                        maxlength=fellestid_crdt::limits::FIELD_CHARS_MAX.to_string()
                        node_ref=field
                        on:input:target=move |event| typed(event.target().value())
                    ></textarea>
                </div>
                <PupilHint asking=asking />
            </div>
            <div class="point-end">
                <button type="button" class="button icon quiet" aria-label=name(w.points.draft_delete) on:click=remove>{icon(icon::TRASH)}</button>
            </div>
        </li>
    }
}

/// Paper first: slips are counted in silence; afterwards it says how many are left to type, until none are.
#[component]
pub fn Paper(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let on_paper = Memo::new(move |_| stand.run.with(|run| run.as_ref().map_or(0, Run::on_paper)));
    let is_silent = Memo::new(move |_| stand.kind.get().is_silent());
    view! {
        <Show when=move || { is_silent.get() || on_paper.get() > 0 }>
            {move || {
                let label = if is_silent.get() { w.points.on_paper } else { w.points.paper_left };
                view! {
                    <div class="bar paper">
                        <p class="grow">
                            <span aria-hidden="true">{label}</span>
                            {is_silent.get().then(|| view! { <small>{w.points.paper_about}</small> })}
                        </p>
                        <Counter
                            label=label
                            fewer=w.points.paper_fewer
                            more=w.points.paper_more
                            value=on_paper
                            min=0
                            max=ON_PAPER_MAX
                            on_change=move |count| stand.change_run(|run| run.count_paper(count))
                        />
                    </div>
                }
            }}
        </Show>
    }
}
