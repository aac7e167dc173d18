//! Appearance and language on this tablet.

use crate::kit::{Segments, view};
use crate::session::{App, Contrast, TextSize, Theme};
use crate::shared::pupil::{ask_about_pupils, ask_no_more_about_pupils, asks_about_pupils};
use fellestid_model::language::Language;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn Look(app: App) -> impl IntoView {
    let w = app.words();
    let languages = Language::ALL.map(|language| {
        let name = match language {
            Language::Bokmal => w.more.language_bokmal,
            Language::Nynorsk => w.more.language_nynorsk,
            Language::English => w.more.language_english,
        };
        (name, language.tag(), app.shell.language.get_untracked() == language)
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
                app.shell.choose_language(language).await;
                focus_checked("language");
            });
        }
    };
    let choose_theme = |code: &'static str| Theme::ALL.into_iter().filter(|theme| theme.code() == code).for_each(Theme::choose);
    let choose_contrast =
        |code: &'static str| Contrast::ALL.into_iter().filter(|contrast| contrast.code() == code).for_each(Contrast::choose);
    let choose_size =
        |code: &'static str| TextSize::ALL.into_iter().filter(|size| size.code() == code).for_each(TextSize::choose);
    let contrasts = Contrast::ALL.map(|contrast| {
        let name = match contrast {
            Contrast::Auto => w.more.contrast_normal,
            Contrast::More => w.more.contrast_more,
        };
        (name, contrast.code(), Contrast::chosen() == contrast)
    });
    let choose_pupils = move |is_asked: bool| if is_asked { ask_about_pupils(app) } else { ask_no_more_about_pupils(app) };
    view! {
        <section class="part settings">
            <h2>{w.more.settings_heading}</h2>
            <Segments name="language" legend=w.more.settings_language options=languages.to_vec() on_choose=choose_language />
            <Segments name="theme" legend=w.more.settings_theme options=themes.to_vec() on_choose=choose_theme />
            <Segments name="text-size" legend=w.more.settings_text_size options=sizes.to_vec() on_choose=choose_size />
            <Segments name="contrast" legend=w.more.settings_contrast options=contrasts.to_vec() on_choose=choose_contrast />
            <label class="choice">
                <input type="checkbox" checked=asks_about_pupils(app) on:change:target=move |event| choose_pupils(event.target().checked()) />
                <span><b>{w.turns.pupil_setting}</b> <small>{w.turns.pupil_setting_about}</small></span>
            </label>
        </section>
    }
}

/// Returns the focus to the choice just made, once the page is rebuilt in the new language.
fn focus_checked(name: &'static str) {
    request_animation_frame(move || {
        use wasm_bindgen::JsCast;
        let found = document().query_selector(&format!("input[name={name}]:checked")).ok().flatten();
        if let Some(input) = found {
            let _ = input.unchecked_into::<web_sys::HtmlElement>().focus();
        }
    });
}
