//! A film seen together: what the set says about it, a link for those with a network, and a file picked
//! on this tablet, which the step's timer follows. The film itself is never stored, nor put in any file.

use super::Stand;
use super::rings::Notes;
use crate::kit::{Memo, icon, live, view};
use crate::words::fill;
use fellestid_browser::clock::now_ms;
use fellestid_browser::{files, film::Film};
use fellestid_crdt::record::Key;
use fellestid_model::kinds::meeting;
use fellestid_model::kinds::set::QuestionSet;
use fellestid_model::timer::Timer;
use leptos::html::Video;
use leptos::prelude::*;

#[component]
pub fn WatchFilm(stand: Stand) -> impl IntoView {
    let (app, home) = (stand.app, stand.home);
    let w = app.words();
    let set = Memo::new(move |_| {
        let set = app.notebook.read(home, |notebook| meeting::SET.dot_in(notebook.get(&Key::root(home))?))?;
        app.notebook.read(set, |notebook| QuestionSet::read(notebook, set)).filter(|set| set.stimulus.is_some())
    });
    let film = RwSignal::new(app.tablet.film_of(home));
    let pick = move |event: web_sys::Event| {
        if let Some(chosen) = files::of_input(&event).first().and_then(Film::of) {
            app.tablet.keep_film(home, chosen);
            film.set(app.tablet.film_of(home));
        }
    };
    let label = move || if film.with(Option::is_some) { w.film.pick_other } else { w.film.pick };
    view! {
        {move || set.get().and_then(|set| crate::shared::sets::stimulus_view(app, &set))}
        {move || film.get().map(|(address, name)| view! { <Player stand=stand address=address name=name /> })}
        <div class="film-pick">
            // No `accept`: iPads grey out films they know by another name.
            <label class="button">
                {icon(icon::FILE)} <span>{live(label)}</span>
                <input class="visually-hidden" type="file" on:change=pick />
            </label>
            <p class="small muted">{w.film.stays}</p>
        </div>
        <Notes stand=stand />
    }
}

/// The browser's own player. The step's timer follows its position.
#[component]
fn Player(stand: Stand, address: String, name: String) -> impl IntoView {
    let w = stand.app.words();
    let video = NodeRef::<Video>::new();
    let is_refused = RwSignal::new(false);
    let follow = move || {
        // A removed player reports once more, after its signals are gone.
        if let Some(player) = video.try_get_untracked().flatten()
            && let Some(timer) = timer_of(player.duration(), player.current_time(), player.paused(), now_ms())
        {
            stand.change_run(|run| run.timer = timer);
        }
    };
    // Until the film plays, the step's own time applies: one may talk first.
    let following = move |_| follow();
    Effect::new(move |_| {
        let stands_still = stand.run.with(|run| run.as_ref().is_some_and(|run| !run.timer.is_running()));
        if let Some(player) = video.get_untracked().filter(|player| stands_still && !player.paused()) {
            let _ = player.pause();
        }
    });
    view! {
        <figure class="film">
            <video
                controls
                playsinline
                preload="metadata"
                src=address
                aria-label=fill(w.film.playing, &[("name", &name)])
                node_ref=video
                on:play=following
                on:pause=following
                on:seeked=following
                on:error=move |_| is_refused.set(true)
            ></video>
            <figcaption class="small">
                {move || match is_refused.get() {
                    true => view! { <span role="alert">{w.film.unplayable}</span> }.into_any(),
                    false => view! { <span>{w.film.follows}</span> }.into_any(),
                }}
            </figcaption>
        </figure>
    }
}

/// Returns the step's timer from the film's position, in seconds. `None` until the film's length is known.
fn timer_of(length: f64, at: f64, is_paused: bool, now_ms: i64) -> Option<Timer> {
    let ms = |seconds: f64| (seconds * 1000.0) as i64;
    let is_known = length.is_finite() && length > 0.0;
    is_known.then(|| match is_paused {
        true => Timer::Paused { limit_ms: ms(length), before_ms: ms(at) },
        false => Timer::Running { limit_ms: ms(length), since_ms: now_ms, before_ms: ms(at) },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_timer_stands_where_the_film_does() {
        let playing = timer_of(240.0, 60.0, false, 1_000).expect("a length");
        assert_eq!(playing.seconds_left(31_000), 150);
        let paused = timer_of(240.0, 90.0, true, 31_000).expect("a length");
        assert_eq!((paused.seconds_left(900_000), paused.is_running()), (150, false));
        assert_eq!(timer_of(f64::NAN, 0.0, true, 0), None);
    }
}
