//! Mer: how the app looks and speaks, files and backup, and plain words about what it keeps.

use crate::kit::{PageHead, Segments, icon};
use crate::route::Route;
use crate::share_sheet::ShareButton;
use crate::state::{App, TextSize, Theme};
use crate::words::{Language, fill};
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn More(app: App) -> impl IntoView {
    let w = app.words();
    view! {
        <PageHead title=w.more.heading.to_owned() />
        <section class="part">
            <h2>{w.more.files}</h2>
            <p class="small muted">{w.more.backup_about}</p>
            <div class="actions">
                <ShareButton app=app home=None label=w.today.backup_save quiet=false />
                <a class="button" href=Route::TakeIn.href()>{icon(icon::TAKE_IN)} {w.take_in.heading}</a>
            </div>
        </section>
        <Look app=app />
        <section class="part">
            <h2>{w.more.privacy}</h2>
            <ul class="stack tight">
                {[w.more.privacy_stays, w.more.privacy_no_server, w.more.privacy_pupils, w.more.privacy_shared_tablet].map(|text| view! { <li>{text}</li> })}
            </ul>
        </section>
        <section class="part">
            <h2>{w.more.it}</h2>
            <ul class="stack tight">{[w.more.it_about, w.more.it_requests, w.more.it_storage].map(|text| view! { <li>{text}</li> })}</ul>
        </section>
        <section class="part">
            <h2>{w.more.about}</h2>
            <p>{w.more.about_text}</p>
            <p class="small muted">{fill(w.more.about_version, &[("version", env!("CARGO_PKG_VERSION"))])}</p>
        </section>
    }
}

#[component]
fn Look(app: App) -> impl IntoView {
    let w = app.words();
    let languages = Language::ALL.map(|language| {
        let name = match language {
            Language::Bokmal => w.more.language_bokmal,
            Language::Nynorsk => w.more.language_nynorsk,
            Language::English => w.more.language_english,
        };
        (name, language.tag(), app.language.get_untracked() == language)
    });
    let themes = Theme::ALL.map(|theme| {
        let name = match theme {
            Theme::Auto => w.more.theme_auto,
            Theme::Light => w.more.theme_light,
            Theme::Dark => w.more.theme_dark,
        };
        (name, theme.code(), Theme::chosen() == theme)
    });
    let sizes = TextSize::ALL.map(|size| {
        let name = match size {
            TextSize::Normal => w.more.text_size_normal,
            TextSize::Large => w.more.text_size_large,
            TextSize::Larger => w.more.text_size_largest,
        };
        (name, size.code(), TextSize::chosen() == size)
    });
    let choose_language = move |tag: &'static str| {
        if let Some(language) = Language::from_tag(tag) {
            spawn_local(async move {
                app.choose_language(language).await;
                focus_checked("language");
            });
        }
    };
    let choose_theme = |code: &'static str| Theme::ALL.into_iter().filter(|theme| theme.code() == code).for_each(Theme::choose);
    let choose_size = |code: &'static str| TextSize::ALL.into_iter().filter(|size| size.code() == code).for_each(TextSize::choose);
    view! {
        <section class="part settings">
            <h2>{w.more.settings_heading}</h2>
            <Segments name="language" legend=w.more.settings_language options=languages.to_vec() on_choose=choose_language />
            <Segments name="theme" legend=w.more.settings_theme options=themes.to_vec() on_choose=choose_theme />
            <Segments name="text-size" legend=w.more.settings_text_size options=sizes.to_vec() on_choose=choose_size />
        </section>
    }
}

/// The page is made anew in the new language; the focus goes back to the choice that was made.
fn focus_checked(name: &'static str) {
    request_animation_frame(move || {
        use wasm_bindgen::JsCast;
        let found = document().query_selector(&format!("input[name={name}]:checked")).ok().flatten();
        if let Some(input) = found {
            let _ = input.unchecked_into::<web_sys::HtmlElement>().focus();
        }
    });
}
