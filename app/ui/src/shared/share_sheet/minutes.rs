//! Sharing a meeting: minutes for people, seen before they leave, or a file for another tablet.

use super::name::{named, title_of};
use super::{FileOf, mail};
use crate::kit::{Segments, Sheet, Show, icon, view};
use crate::session::App;
use fellestid_browser::files;
use fellestid_browser::share::{self, ShareError, Shared};
use fellestid_crdt::dot::Dot;
use fellestid_jobs::{Paper, PaperPoints, PaperWish, PaperWritten};
use fellestid_model::language::Language;
use leptos::prelude::*;
use leptos::task::spawn_local;

const MARKDOWN: &str = "text/markdown";

/// What a person lets out of the minutes.
#[derive(Clone, Copy)]
struct Left {
    points: RwSignal<PaperPoints>,
    with_actions: RwSignal<bool>,
    with_names: RwSignal<bool>,
}

impl Left {
    /// Everything.
    fn new() -> Self {
        Left { points: RwSignal::new(PaperPoints::All), with_actions: RwSignal::new(true), with_names: RwSignal::new(true) }
    }

    fn wish(self, language: Language) -> PaperWish {
        let (with_actions, with_names) = (self.with_actions.get(), self.with_names.get());
        PaperWish { paper: Paper::Minutes, language, points: self.points.get(), with_actions, with_names }
    }
}

#[component]
pub fn ShareMeeting(
    app: App,
    home: Dot,
    is_main: Signal<bool>,
    on_print: impl Fn(String) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let w = app.words();
    let left = Left::new();
    let is_open = RwSignal::new(false);
    let is_file = RwSignal::new(false);
    // Nothing until it is written. What is seen is what goes out, also while a new choice is on its way.
    let written = RwSignal::new(None::<PaperWritten>);
    // A table that came by invitation hands its file to the one who leads; else it is the minutes.
    let file_first = move || app.tablet.is_guest(home) && !is_main.get_untracked();
    let open = move |_| {
        is_file.set(file_first());
        written.set(None);
        is_open.set(true);
    };
    let print = move |html| {
        is_open.set(false);
        on_print(html);
    };
    let ways = move || vec![(w.share.way_minutes, "minutes", !file_first()), (w.share.way_file, "file", file_first())];
    view! {
        <button type="button" class="button" class:main=is_main on:click=open>{icon(icon::SHARE)} {w.share.heading}</button>
        <Sheet id="share-meeting-title" title=w.share.heading close=w.common.close is_open=is_open>
            <div class="sheet-body stack">
                <Segments name="way" legend=w.share.ways options=ways() on_choose=move |code| is_file.set(code == "file") />
                {move || if is_file.get() {
                    view! {
                        <p class="small muted">{w.share.way_file_about} " " {w.share.promise}</p>
                        <FileOf app=app homes=Some(vec![home]) is_open=is_open />
                    }.into_any()
                } else {
                    view! { <ForPeople app=app home=home left=left written=written /> }.into_any()
                }}
            </div>
            {move || written.get().filter(|_| !is_file.get()).map(|written| view! {
                <Ways app=app home=home written=written is_open=is_open on_print=print />
            })}
        </Sheet>
    }
}

#[component]
fn ForPeople(app: App, home: Dot, left: Left, written: RwSignal<Option<PaperWritten>>) -> impl IntoView {
    let w = app.words();
    let has_failed = RwSignal::new(false);
    // The last asked for wins.
    let asked = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let wish = left.wish(app.shell.language.get());
        asked.update_value(|asked| *asked += 1);
        let number = asked.get_value();
        spawn_local(async move {
            let made = app.write_paper(home, wish).await;
            if asked.try_get_value() == Some(number) {
                has_failed.set(made.is_none());
                written.set(made);
            }
        });
    });
    view! {
        <Choices app=app left=left />
        <div class="stack tight">
            <h3 id="goes-out">{w.share.preview}</h3>
            <pre class="preview" tabindex="0" aria-labelledby="goes-out">{move || written.get().map(|written| with_subject(&written))}</pre>
            {move || written.get().filter(|letter| !fits(letter)).map(|_| view! { <p class="small muted">{w.share.email_long_about}</p> })}
        </div>
        <Show when=move || has_failed.get()><p class="banner error" role="alert">{w.share.text_failed}</p></Show>
    }
}

/// What the subject tells in an e-mail, told where there is none.
fn with_subject(letter: &PaperWritten) -> String {
    format!("{}\n\n{}", letter.subject, letter.plain)
}

fn fits(letter: &PaperWritten) -> bool {
    mail::fits(&letter.subject, &letter.plain)
}

#[component]
fn Choices(app: App, left: Left) -> impl IntoView {
    let w = app.words();
    let chosen = left.points.get_untracked();
    let points = [
        (w.share.points_all, "all", chosen == PaperPoints::All),
        (w.share.points_said, "said", chosen == PaperPoints::Said),
        (w.share.points_none, "none", chosen == PaperPoints::None),
    ];
    let choose = move |code| {
        left.points.set(match code {
            "said" => PaperPoints::Said,
            "none" => PaperPoints::None,
            _ => PaperPoints::All,
        })
    };
    let checks = [(w.share.with_actions, left.with_actions), (w.share.with_names, left.with_names)];
    let checks = checks.map(|(label, is_with)| {
        view! {
            <label class="choice">
                <input type="checkbox" prop:checked=is_with on:change:target=move |event| is_with.set(event.target().checked()) />
                <span>{label}</span>
            </label>
        }
    });
    view! {
        <Segments name="points" legend=w.share.points options=points.to_vec() on_choose=choose />
        <div class="bar">{checks.into_iter().collect_view()}</div>
    }
}

/// The ways a text leaves the tablet. The first is the main one.
#[component]
fn Ways(
    app: App,
    home: Dot,
    written: PaperWritten,
    is_open: RwSignal<bool>,
    on_print: impl Fn(String) + Copy + 'static,
) -> impl IntoView {
    let w = app.words();
    let can_share = share::can_share_text();
    let done = move |text: &'static str| {
        app.say(text);
        is_open.set(false);
    };
    let letter = StoredValue::new(written);
    let share = move |_| {
        let sheet = letter.with_value(|letter| share::share_text(&letter.subject, &letter.plain));
        spawn_local(async move {
            match sheet.await {
                Ok(Shared::Done) => done(w.share.text_shared),
                Ok(Shared::Cancelled) => {}
                Err(ShareError::Missing | ShareError::Refused | ShareError::Busy | ShareError::Other(_)) => {
                    app.say(w.share.refused)
                }
            }
        });
    };
    let copy = move |_| letter.with_value(|letter| copy_then(app, &with_subject(letter), move || done(w.share.copied)));
    let fits = letter.with_value(fits);
    let address =
        letter.with_value(|letter| mail::address(&letter.subject, if fits { &letter.plain } else { w.share.email_paste }));
    // The link itself opens the letter; what does not fit in it is copied by the same tap.
    let email = move |_| {
        if !fits {
            letter.with_value(|letter| copy_then(app, &letter.plain, move || app.say(w.share.email_long)));
        }
    };
    let save = move |_| {
        let name = format!("{}.md", named(w.meetings.minutes, &title_of(app, home)));
        match letter.with_value(|letter| files::download(&name, letter.markdown.as_bytes(), MARKDOWN)) {
            Ok(()) => done(w.share.saved),
            Err(_) => app.say(w.share.text_failed),
        }
    };
    // What goes on paper is what is seen.
    let print = move |_| on_print(letter.with_value(|letter| letter.html.clone()));
    view! {
        <footer class="ways-out">
            {can_share.then(|| view! { <button type="button" class="button main" on:click=share>{icon(icon::SHARE)} {w.share.share_text}</button> })}
            <button type="button" class="button" class:main=!can_share on:click=copy>{icon(icon::PASTE)} {w.share.copy}</button>
            <a class="button" href=address on:click=email>{w.share.email}</a>
            <button type="button" class="button" on:click=save>{w.share.markdown}</button>
            <button type="button" class="button" on:click=print>{w.minutes.print}</button>
        </footer>
    }
}

/// Copies at once, within the tap, and says so where the browser would not.
pub fn copy_then(app: App, text: &str, then: impl FnOnce() + 'static) {
    let copying = share::copy_text(text);
    spawn_local(async move { if copying.await { then() } else { app.say(app.words().share.not_copied) } });
}
