//! «Skriv for deg selv. Ett minutt.»: points, and a ring that hurries nobody.

use super::{Head, Onward};
use crate::kit::fingers::is_enter;
use crate::kit::{For, Memo, Ring, focus, icon, keep_shown, live, view};
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::shared::trail::{Screen, Trail};
use crate::words::{counted, fill};
use fellestid_archive::LocalKey;
use fellestid_archive::local_key::TRIED;
use fellestid_browser::clock;
use fellestid_browser::wait::interval;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::meeting::{Point, create_point};
use fellestid_model::timer::{Timer, set_back_ms};
use leptos::html::Textarea;
use leptos::prelude::*;

const FIELD: &str = "alone-point";
const TICK_MS: i32 = 1_000;

/// The field, and the acts on its text.
#[derive(Clone, Copy)]
struct Writing {
    app: App,
    trail: Trail,
    question: Option<Dot>,
    half: HalfField,
    /// Whether someone tried to go on without any point.
    is_missing: RwSignal<bool>,
}

impl Writing {
    fn typed(self, text: String) {
        self.is_missing.set(false);
        self.half.typed(text);
    }

    fn add(self) {
        let text = self.half.text();
        self.app.transact(|transaction| create_point(transaction, self.trail.meeting, self.question, None, 1, &text));
        self.half.clear();
    }

    fn add_and_stay(self) {
        self.add();
        focus(FIELD);
    }

    /// Saves the half-written text as a point, and goes on.
    fn go_on(self, points: Memo<Vec<Point>>) {
        self.add();
        if points.with_untracked(Vec::is_empty) {
            self.is_missing.set(true);
            focus(FIELD);
        } else {
            self.trail.go(self.app, Screen::Why);
        }
    }
}

#[component]
pub fn Write(app: App, trail: Trail) -> impl IntoView {
    let w = app.words();
    let (question, text) = trail.question(app).map(|question| (question.key.id, question.text.shown)).unzip();
    let points = Memo::new(move |_| {
        app.notebook
            .read(trail.meeting, |notebook| Point::all(notebook, trail.meeting))
            .into_iter()
            .filter(|point| Some(point.key.id) != trail.why)
            .collect::<Vec<_>>()
    });
    let half = HalfField::at(app.tablet, LocalKey::Half(TRIED.to_owned()));
    let writing = Writing { app, trail, question, half, is_missing: RwSignal::new(false) };
    view! {
        <Head app=app screen=Screen::Write title=text.unwrap_or_default() />
        <div class="alone-now">
            <Minute app=app began_at_ms=trail.began_at_ms />
            <p class="lead" id="alone-do">{w.try_alone.write}</p>
        </div>
        <Field writing=writing />
        <ul class="points">
            <For each=move || points.get() key=|point| point.key let:point>
                <Written app=app key=point.key text=point.text.shown.clone() />
            </For>
        </ul>
        <Onward label=w.try_alone.onward on_tap=move |_| writing.go_on(points) />
    }
}

#[component]
fn Field(writing: Writing) -> impl IntoView {
    let w = writing.app.words();
    let field = NodeRef::<Textarea>::new();
    keep_shown(field, writing.half.shown.into());
    let on_key = move |event: web_sys::KeyboardEvent| {
        if is_enter(&event) {
            event.prevent_default();
            writing.add_and_stay();
        }
    };
    view! {
        <form
            class="alone-compose"
            on:submit=move |event| {
                event.prevent_default();
                writing.add_and_stay();
            }
        >
            <div class="autosize" data-value=writing.half.shown>
                <textarea
                    id=FIELD
                    rows="1"
                    aria-label=w.points.field
                    aria-describedby="alone-do"
                    aria-invalid=Signal::derive(move || writing.is_missing.get().then_some("true"))
                    placeholder=w.points.placeholder
                    enterkeyhint="send"
                    maxlength=fellestid_crdt::limits::FIELD_CHARS_MAX.to_string()
                    node_ref=field
                    on:input:target=move |event| writing.typed(event.target().value())
                    on:keydown=on_key
                ></textarea>
            </div>
            // The tap must not take the focus from the field: the on-screen keyboard would fold away.
            <button type="submit" class="button icon" aria-label=w.common.add on:pointerdown=|event| event.prevent_default()>
                {icon(icon::PLUS)}
            </button>
        </form>
        <div role="alert">{move || writing.is_missing.get().then(|| view! { <p class="error">{w.try_alone.write_first}</p> })}</div>
    }
}

#[component]
fn Written(app: App, key: Key, text: String) -> impl IntoView {
    let w = app.words();
    let delete = move |_| {
        app.delete(key, w.points.deleted);
        super::begin_at_top(Screen::Write);
    };
    view! {
        <li class="point">
            <div class="point-text">{text}</div>
            <div class="point-end">
                <button type="button" class="button icon quiet" aria-label=w.common.delete on:click=delete>{icon(icon::TRASH)}</button>
            </div>
        </li>
    }
}

/// One minute. When it is over, the ring is empty and nothing more happens.
#[component]
fn Minute(app: App, began_at_ms: i64) -> impl IntoView {
    let w = app.words();
    let now_ms = RwSignal::new(clock::now_ms());
    let timer = RwSignal::new(Timer::of_minutes(1).started(began_at_ms));
    let ticking = StoredValue::new_local(Some(interval(TICK_MS, move || {
        let back_ms = set_back_ms(now_ms.get_untracked(), clock::now_ms());
        if back_ms > 0 {
            timer.update(|timer| *timer = timer.moved_back(back_ms));
        }
        now_ms.set(clock::now_ms());
    })));
    on_cleanup(move || ticking.set_value(None));
    let seconds = Memo::new(move |_| timer.get().seconds_left(now_ms.get()).max(0));
    let spoken = move || {
        let seconds = counted(usize::try_from(seconds.get()).unwrap_or_default(), w.common.second_one, w.common.second_many);
        fill(w.run.time_spoken_seconds, &[("seconds", &seconds)])
    };
    let said = move || if seconds.get() == 0 { w.try_alone.take_your_time } else { "" };
    view! {
        <Ring
            thousandths_left=Signal::derive(move || timer.get().thousandths_left(now_ms.get()).max(0))
            seconds_left=seconds
            is_paused=Signal::stored(false)
            spoken=Signal::derive(spoken)
        />
        <p class="visually-hidden" role="status">{live(said)}</p>
    }
}
