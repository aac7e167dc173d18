//! Paste a page, see what each line became, change what is wrong, keep the set.

use crate::kit::{Memo, PageHead, Show, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::words::{Words, counted, fill};
use fellestid_archive::LocalKey;
use fellestid_browser::files;
use fellestid_crdt::limits::TEXT_BYTES_MAX;
use fellestid_model::kinds::set::{self, SetWords};
use fellestid_model::paste::{Draft, LineKind};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The page's text.
fn place() -> LocalKey {
    LocalKey::Half("paste".to_owned())
}

#[component]
pub fn Paste(app: App) -> impl IntoView {
    let draft = RwSignal::new(None::<Draft>);
    let page = StoredValue::new(String::new());
    // Whoever had judged lines goes on there.
    if !app.tablet.half_written(&LocalKey::PasteLines).is_empty() {
        read_page(app, draft, page, app.tablet.half_written(&place()));
    }
    view! {
        <Show when=move || draft.with(Option::is_some) fallback=move || view! { <Text app=app draft=draft page=page /> }>
            <Result app=app draft=draft page=page />
        </Show>
    }
}

#[component]
fn Text(app: App, draft: RwSignal<Option<Draft>>, page: StoredValue<String>) -> impl IntoView {
    let w = app.words();
    let half = HalfField::at(app.tablet, place());
    let text = half.shown;
    let typed = move |new: String| {
        // What was judged was another page.
        app.tablet.set_half_written(&LocalKey::PasteLines, "");
        half.typed(new);
    };
    let read = move |_| read_page(app, draft, page, text.get_untracked());
    let open = move |event: web_sys::Event| {
        let picked = files::of_input(&event);
        spawn_local(async move {
            for file in files::read_files(&picked, TEXT_BYTES_MAX as f64).await.into_iter().flatten() {
                match String::from_utf8(file.bytes) {
                    Ok(read) if !read.contains('\0') => {
                        // What stands half-written in the field stays there.
                        if app.tablet.half_written(&place()).is_empty() {
                            app.tablet.set_half_written(&place(), &read);
                        }
                        read_page(app, draft, page, read);
                    }
                    Ok(_) | Err(_) => app.say(w.paste.not_text),
                }
            }
        });
    };
    view! {
        <PageHead title=w.paste.heading.to_owned() back=(Route::Sets.href(), w.sets.heading) lead=Signal::stored(w.paste.about.to_owned()) />
        <div class="field paste">
            <label for="paste-text">{w.paste.field}</label>
            <textarea id="paste-text" rows="12" prop:value=text.get_untracked() on:input:target=move |event| typed(event.target().value())></textarea>
        </div>
        <div class="actions">
            <button type="button" class="button main" disabled=Signal::derive(move || text.with(|text| text.trim().is_empty())) on:click=read>{w.paste.read}</button>
            <label class="button">
                {icon(icon::FILE)} {w.paste.open_file}
                <input id="paste-file" class="visually-hidden" type="file" on:change=open />
            </label>
        </div>
    }
}

#[component]
fn Result(app: App, draft: RwSignal<Option<Draft>>, page: StoredValue<String>) -> impl IntoView {
    let w = app.words();
    let words = Memo::new(move |_| draft.with(|draft| draft.as_ref().map(SetWords::from_draft).unwrap_or_default()));
    let questions = move || words.with(|words| words.themes.iter().map(|theme| theme.questions.len()).sum::<usize>());
    // What the person has typed, or else the line that is the title.
    let typed_title = RwSignal::new(Some(app.tablet.half_written(&LocalKey::PasteTitle)).filter(|title| !title.is_empty()));
    let title = Signal::derive(move || typed_title.get().unwrap_or_else(|| words.with(|words| words.title.clone())));
    let lead = move || {
        if questions() == 0 { format!("{} {}.", w.paste.no_questions, w.paste.choose_lines) } else { summary(w, &words.get()) }
    };
    let type_title = move |title: String| {
        app.tablet.set_half_written(&LocalKey::PasteTitle, &title);
        typed_title.set(Some(title));
    };
    let keep_set = move || {
        let words = SetWords { title: title.get_untracked(), ..words.get_untracked() };
        [place(), LocalKey::PasteTitle, LocalKey::PasteLines].iter().for_each(|key| app.tablet.set_half_written(key, ""));
        app.transact(|transaction| set::create(transaction, &words))
    };
    let keep_only = move |_| {
        let home = keep_set();
        app.say(w.paste.kept);
        app.go_instead(&Route::Set(home));
    };
    let keep_and_plan = move |_| {
        let home = keep_set();
        app.go_instead(&Route::Plan(Some(home)));
    };
    view! {
        <PageHead title=w.paste.found.to_owned() eyebrow=w.paste.heading.to_owned() lead=Signal::derive(lead) />
        <div class="field">
            <label for="set-title">{w.paste.kind_title}</label>
            <input id="set-title" autocomplete="off" maxlength="200" prop:value=title on:input:target=move |event| type_title(event.target().value()) />
        </div>
        {words.get_untracked().stimulus.map(|stimulus| view! { <p><span class="chip info">{crate::shared::sets::stimulus_words(w, stimulus)}</span></p> })}
        <p class="small muted">{w.paste.change_about} " " {w.paste.omitted_kept}</p>
        <Lines app=app draft=draft page=page />
        <div class="dock">
            <button type="button" class="button main" disabled=Signal::derive(move || questions() == 0) on:click=keep_only>{w.paste.keep_set}</button>
            <button type="button" class="button" disabled=Signal::derive(move || questions() == 0) on:click=keep_and_plan>{w.paste.plan_meeting}</button>
        </div>
        <p class="actions"><button type="button" class="button quiet" on:click=move |_| draft.set(None)>{w.common.back}</button></p>
    }
}

fn summary(w: &Words, words: &SetWords) -> String {
    let themes = words.themes.iter().filter(|theme| theme.title.is_some()).count();
    let questions = words.themes.iter().map(|theme| theme.questions.len()).sum();
    let found = fill(
        w.paste.summary,
        &[
            ("themes", &counted(themes, w.common.theme_one, w.common.theme_many)),
            ("questions", &counted(questions, w.common.question_one, w.common.question_many)),
        ],
    );
    let left_out = match words.more.len() {
        0 => w.paste.omitted_none.to_owned(),
        count => counted(count, w.paste.omitted_one, w.paste.omitted_many),
    };
    format!("{found} {left_out}")
}

/// Every line of the page, with what it is; the person has the last word.
#[component]
fn Lines(app: App, draft: RwSignal<Option<Draft>>, page: StoredValue<String>) -> impl IntoView {
    let w = app.words();
    let texts: Vec<String> = draft.with_untracked(|draft| {
        draft.as_ref().map(|draft| draft.lines().iter().map(|line| line.text.clone()).collect()).unwrap_or_default()
    });
    let lines = texts.into_iter().enumerate().map(|(place, text)| {
        let kind = Memo::new(move |_| {
            draft.with(|draft| draft.as_ref().and_then(|draft| draft.lines().get(place)).map_or(LineKind::LeftOut, |line| line.kind))
        });
        let choose = move |code: String| {
            if let Some(kind) = LineKind::ALL.into_iter().find(|kind| kind_class(*kind) == code) {
                draft.update(|draft| {
                    if let Some(draft) = draft {
                        draft.set_kind(place, kind);
                        app.tablet.set_half_written(&LocalKey::PasteLines, &page.with_value(|page| judgement(page, draft)));
                    }
                });
            }
        };
        let options = LineKind::ALL.map(|option| {
            view! { <option value=kind_class(option) prop:selected=Signal::derive(move || kind.get() == option)>{kind_words(w, option)}</option> }
        });
        let label = format!("{}: {}", w.paste.kind_label, text.chars().take(60).collect::<String>());
        view! {
            <li class=Signal::derive(move || format!("line {}", kind_class(kind.get())))>
                <p class="line-text">{text}</p>
                <select class="line-kind" aria-label=label on:change:target=move |event| choose(event.target().value())>{options.collect_view()}</select>
            </li>
        }
    });
    view! { <ul class="lines">{lines.collect_view()}</ul> }
}

/// Reads a page; lines that were judged before are what they were judged to be.
fn read_page(app: App, draft: RwSignal<Option<Draft>>, page: StoredValue<String>, text: String) {
    spawn_local(async move {
        match app.read_page(text.clone()).await {
            Some(mut read) => {
                judge_again(&app.tablet.half_written(&LocalKey::PasteLines), &text, &mut read);
                let _ = page.try_set_value(text);
                let _ = draft.try_set(Some(read));
            }
            None => app.say(app.words().paste.not_read),
        }
    });
}

/// What every line is, and how long the page is that they are of.
fn judgement(page: &str, draft: &Draft) -> String {
    draft.lines().iter().fold(page.len().to_string(), |text, line| format!("{text} {}", kind_class(line.kind)))
}

/// Where the page is the same one.
fn judge_again(kept: &str, page: &str, draft: &mut Draft) {
    let mut codes = kept.split(' ');
    let is_same = codes.next() == Some(&page.len().to_string());
    let kinds: Vec<LineKind> =
        codes.filter_map(|code| LineKind::ALL.into_iter().find(|kind| kind_class(*kind) == code)).collect();
    if is_same && kinds.len() == draft.lines().len() {
        kinds.into_iter().enumerate().for_each(|(place, kind)| draft.set_kind(place, kind));
    }
}

fn kind_class(kind: LineKind) -> &'static str {
    match kind {
        LineKind::Title => "title",
        LineKind::Theme => "theme",
        LineKind::Question => "question",
        LineKind::SubQuestion => "part",
        LineKind::LeftOut => "out",
    }
}

fn kind_words(w: &Words, kind: LineKind) -> &'static str {
    match kind {
        LineKind::Title => w.paste.kind_title,
        LineKind::Theme => w.paste.kind_theme,
        LineKind::Question => w.paste.kind_question,
        LineKind::SubQuestion => w.paste.kind_part,
        LineKind::LeftOut => w.paste.kind_omitted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn judged_lines_are_judged_again_where_the_page_is_unchanged() {
        let page = "Samarbeid\n- Hva får vi til?\n- Hva står i veien?";
        let mut draft = Draft::read(page);
        draft.set_kind(1, LineKind::LeftOut);
        draft.set_kind(2, LineKind::Title);
        let kept = judgement(page, &draft);
        let again = |page: &str| {
            let mut read = Draft::read(page);
            judge_again(&kept, page, &mut read);
            read
        };
        assert_eq!(again(page), draft);
        let longer = format!("{page}\n- Og videre?");
        assert_eq!(again(&longer), Draft::read(&longer));
        let other = page.replace("Samarbeid", "Samarbeidet");
        assert_eq!(again(&other), Draft::read(&other));
    }
}
