//! Skann: reads the code of a meeting, by the camera or in a picture. A code that is not ours does nothing.
//! Leaving the page turns the camera off.

use crate::kit::{PageHead, icon, view};
use crate::route::Route;
use crate::session::{App, NoAnswer};
use crate::words::Words;
use fellestid_browser::picture::{self, Camera};
use fellestid_browser::{files, wait};
use leptos::html::Video;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Pause between two pictures. An old tablet reads one in a tenth of a second.
const LOOK_EVERY_MS: i32 = 250;

/// What one is told while the page looks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    Looking,
    NoCamera,
    /// A picture was chosen, and there is no code in it.
    NoCode,
    /// The browser makes no picture of the file that was chosen.
    NotOpened,
    /// The worker gave no answer about the picture that was chosen.
    NotRead,
    /// A code that is not ours.
    Stranger,
}

#[component]
pub fn Scan(app: App) -> impl IntoView {
    let w = app.words();
    let told = RwSignal::new(if picture::can_film() { Told::Looking } else { Told::NoCamera });
    // Not by what is told: without a camera one may be told of a picture.
    let has_camera = RwSignal::new(picture::can_film());
    let player = NodeRef::<Video>::new();
    let camera = StoredValue::new_local(None::<Camera>);
    Effect::new(move |_| {
        let Some(player) = player.get().filter(|_| picture::can_film()) else { return };
        spawn_local(async move {
            match Camera::open(player.into()).await {
                // If the page is gone by now, the camera is dropped, which turns it off.
                Some(open) => drop(camera.try_set_value(Some(open))),
                None => drop((told.try_set(Told::NoCamera), has_camera.try_set(false))),
            }
            look(app, camera, told).await;
        });
    });
    let choose = move |event: web_sys::Event| {
        let picked = files::of_input(&event);
        spawn_local(async move {
            let Some(file) = picked.first() else { return };
            let Some(greys) = picture::greys_of(file).await else {
                told.try_set(Told::NotOpened);
                return;
            };
            match app.read_code(greys).await {
                Ok(text) => _ = tell(app, told, text.as_deref(), Told::NoCode),
                Err(NoAnswer) => _ = told.try_set(Told::NotRead),
            }
        });
    };
    view! {
        <PageHead title=w.bring.scan.to_owned() back=(Route::Today.href(), w.frame.nav_today) lead=Signal::stored(w.bring.scan_about.to_owned()) />
        <div class="film" hidden=move || !has_camera.get()>
            <video node_ref=player muted=true autoplay=true playsinline="" aria-label=w.bring.camera></video>
        </div>
        <p role="status">{move || told_words(w, told.get())}</p>
        <p class="actions">
            <label class="button">
                {icon(icon::FILE)} {w.bring.choose}
                <input class="visually-hidden" type="file" accept="image/*" on:change=choose />
            </label>
        </p>
    }
}

/// Reads picture after picture while the camera is on.
async fn look(app: App, camera: StoredValue<Option<Camera>, LocalStorage>, told: RwSignal<Told>) {
    loop {
        wait::sleep(LOOK_EVERY_MS).await;
        let seen = camera.try_with_value(|camera| camera.as_ref().map(Camera::greys));
        let Some(Some(seen)) = seen else { return };
        let text = match seen {
            // The next picture comes at once.
            Some(greys) => app.read_code(greys).await.unwrap_or_default(),
            None => None,
        };
        if camera.try_with_value(Option::is_some) != Some(true)
            || text.is_some_and(|text| tell(app, told, Some(&text), Told::Looking))
        {
            return;
        }
    }
}

/// Goes where a code leads, or says why not. Returns whether it goes.
fn tell(app: App, told: RwSignal<Told>, text: Option<&str>, otherwise: Told) -> bool {
    let goes = text.is_some_and(|text| app.bring_code(text));
    if !goes {
        told.try_set(if text.is_some() { Told::Stranger } else { otherwise });
    }
    goes
}

fn told_words(w: &Words, told: Told) -> &'static str {
    match told {
        Told::Looking => w.bring.looking,
        Told::NoCamera => w.bring.no_camera,
        Told::NoCode => w.bring.no_code,
        Told::NotOpened => w.bring.not_opened,
        Told::NotRead => w.bring.not_read,
        Told::Stranger => w.bring.stranger,
    }
}
