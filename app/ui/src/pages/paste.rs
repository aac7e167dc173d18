//! Paste a page, see what each line became, correct what is wrong, save the set.

use crate::kit::{Memo, PageHead, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::words::{Words, counted, fill};
use fellestid_archive::LocalKey;
use fellestid_browser::pasting::Clipboard;
use fellestid_browser::{files, pasting};
use fellestid_crdt::limits::TEXT_BYTES_MAX;
use fellestid_model::kinds::set::{self, SetWords};
use fellestid_model::overviews::sets::made_from;
use fellestid_model::paste::opened::Unread;
use fellestid_model::paste::{Draft, LineKind, html};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Returns the key of the half-written page.
fn place() -> LocalKey {
    LocalKey::Half("paste".to_owned())
}

/// The page being read, and the kind of each of its lines.
#[derive(Clone, Copy)]
struct Reading {
    app: App,
    page: StoredValue<String>,
    draft: RwSignal<Draft>,
    /// Counts the pages read, so that each is shown anew; `None` while the text field is shown.
    shown: RwSignal<Option<u32>>,
}

impl Reading {
    /// Reads a page. Lines of the same page that were judged before keep their judgement.
    fn read(self, text: String) {
        let app = self.app;
        spawn_local(async move {
            match app.read_page(text.clone()).await {
                Some(mut read) => {
                    judge_again(&app.tablet.half_written(&LocalKey::PasteLines), &text, &mut read);
                    let _ = self.page.try_set_value(text);
                    let _ = self.draft.try_set(read);
                    let _ = self.shown.try_update(|shown| *shown = Some(shown.unwrap_or_default() + 1));
                }
                None => app.say(app.words().paste.not_read),
            }
        });
    }

    /// Reads a page that was not typed. A text half-written in the field stays there.
    fn read_beside(self, text: String) {
        if self.app.tablet.half_written(&place()).trim().is_empty() {
            self.app.tablet.set_half_written(&LocalKey::PasteTitle, "");
            self.app.tablet.set_half_written(&place(), &text);
        }
        self.read(text);
    }

    /// Reads the first of the files that holds a page.
    fn read_files(self, picked: Vec<web_sys::File>) {
        let app = self.app;
        let w = app.words();
        spawn_local(async move {
            for file in &picked {
                // A file that is too large, or a folder.
                let Ok(file) = files::read_file(file, TEXT_BYTES_MAX as f64).await else {
                    app.say(unread_words(w, Unread::Other));
                    continue;
                };
                let name = file.name.clone();
                match app.open_page(file).await {
                    // The file is not a page to read, but a paper to import.
                    Some(Ok(page)) if page.carries => return app.bring_papers(picked),
                    Some(Ok(page)) => {
                        if picked.len() > 1 {
                            app.say(&fill(w.paste.one_at_a_time, &[("name", &name)]));
                        }
                        return self.read_beside(page.text);
                    }
                    Some(Err(unread)) => app.say(unread_words(w, unread)),
                    None => app.say(w.paste.not_read),
                }
            }
        });
    }

    /// Returns whether the page is the field's own text, for which a title and judged lines are kept.
    fn is_of_field(self) -> bool {
        self.page.with_value(|page| *page == self.app.tablet.half_written(&place()))
    }

    fn title_typed(self) -> Option<String> {
        let typed = self.app.tablet.half_written(&LocalKey::PasteTitle);
        Some(typed).filter(|title| self.is_of_field() && !title.is_empty())
    }

    fn keep_title(self, title: &str) {
        if self.is_of_field() {
            self.app.tablet.set_half_written(&LocalKey::PasteTitle, title);
        }
    }

    fn set_kind(self, place: usize, kind: LineKind) {
        self.draft.update(|draft| draft.set_kind(place, kind));
        if self.is_of_field() {
            let judged = self.page.with_value(|page| self.draft.with_untracked(|draft| judgement(page, draft)));
            self.app.tablet.set_half_written(&LocalKey::PasteLines, &judged);
        }
    }

    /// Clears the field once the page has become a set.
    fn clear(self) {
        if self.is_of_field() {
            [place(), LocalKey::PasteTitle, LocalKey::PasteLines]
                .iter()
                .for_each(|key| self.app.tablet.set_half_written(key, ""));
        }
    }
}

#[component]
pub fn Paste(app: App) -> impl IntoView {
    let reading = Reading {
        app,
        page: StoredValue::new(String::new()),
        draft: RwSignal::new(Draft::default()),
        shown: RwSignal::new(None),
    };
    // Someone who had judged lines goes on with them.
    if !app.tablet.half_written(&LocalKey::PasteLines).is_empty() {
        reading.read(app.tablet.half_written(&place()));
    }
    // Files dropped anywhere in the app.
    Effect::new(move |_| reading.read_files(app.brought_pages()));
    move || match reading.shown.get() {
        None => view! { <Text app=app reading=reading /> }.into_any(),
        Some(_) => view! { <Result app=app reading=reading /> }.into_any(),
    }
}

#[component]
fn Text(app: App, reading: Reading) -> impl IntoView {
    let w = app.words();
    let half = HalfField::at(app.tablet, place());
    let text = half.shown;
    let typed = move |new: String| {
        // The judgements belonged to the earlier text.
        app.tablet.set_half_written(&LocalKey::PasteLines, "");
        half.typed(new);
    };
    let take_clipboard = move |_| {
        let asked = pasting::read();
        spawn_local(async move {
            let text = match asked.await {
                Some(Clipboard::Html(shaped)) => html::text(&shaped),
                Some(Clipboard::Text(text)) => text,
                Some(Clipboard::Picture(_)) => return app.say(unread_words(w, Unread::Picture)),
                None => String::new(),
            };
            if text.trim().is_empty() { app.say(w.paste.not_taken) } else { reading.read_beside(text) }
        });
    };
    // A list copied from the web or Word keeps its levels.
    let paste = move |event: web_sys::ClipboardEvent| {
        if let Some(shaped) = pasting::html_of(&event).map(|html| html::text(&html)).filter(|text| html::has_shape(text)) {
            pasting::insert(&event, &shaped);
        }
    };
    view! {
        <PageHead title=w.paste.heading.to_owned() back=(Route::Sets.href(), w.sets.heading) lead=Signal::stored(w.paste.about.to_owned()) />
        <div class="field paste">
            <label for="paste-text">{w.paste.field}</label>
            <textarea id="paste-text" rows="12" dir="auto" prop:value=text.get_untracked() on:input:target=move |event| typed(event.target().value()) on:paste=paste></textarea>
        </div>
        <div class="actions">
            <button type="button" class="button main" disabled=Signal::derive(move || text.with(|text| text.trim().is_empty())) on:click=move |_| reading.read(text.get_untracked())>{w.paste.read}</button>
            {pasting::can_read().then(|| view! {
                <button type="button" class="button" on:click=take_clipboard>{icon(icon::PASTE)} {w.paste.take}</button>
            })}
            <label class="button">
                {icon(icon::FILE)} {w.paste.open_file}
                <input id="paste-file" class="visually-hidden" type="file" on:change=move |event| reading.read_files(files::of_input(&event)) />
            </label>
        </div>
    }
}

#[component]
fn Result(app: App, reading: Reading) -> impl IntoView {
    let w = app.words();
    let draft = reading.draft;
    let words = Memo::new(move |_| draft.with(SetWords::from_draft));
    let questions = move || words.with(|words| words.themes.iter().map(|theme| theme.questions.len()).sum::<usize>());
    // The title the person typed, or else the line found to be the title.
    let typed_title = RwSignal::new(reading.title_typed());
    let title = Signal::derive(move || typed_title.get().unwrap_or_else(|| words.with(|words| words.title.clone())));
    let lead = move || {
        if questions() == 0 { format!("{} {}.", w.paste.no_questions, w.paste.choose_lines) } else { summary(w, &words.get()) }
    };
    let type_title = move |title: String| {
        reading.keep_title(&title);
        typed_title.set(Some(title));
    };
    let keep_set = move || {
        let words = SetWords { title: title.get_untracked(), ..words.get_untracked() };
        reading.clear();
        app.transact(|transaction| set::create(transaction, &words))
    };
    let known = app.overview(move |memory| draft.with(|draft| made_from(memory, draft))).told(|| None);
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
            <input id="set-title" autocomplete="off" maxlength="200" dir="auto" prop:value=title on:input:target=move |event| type_title(event.target().value()) />
        </div>
        {words.get_untracked().stimulus.map(|stimulus| view! { <p><span class="chip info">{crate::shared::sets::stimulus_words(w, stimulus)}</span></p> })}
        <p class="small muted">{w.paste.change_about} " " {w.paste.omitted_kept}</p>
        {move || known.get().map(|(home, title)| {
            let title = if title.is_empty() { w.sets.untitled.to_owned() } else { title };
            view! {
                <div class="banner info" role="status">
                    {icon(icon::FILE)} <p class="grow">{w.paste.known}</p>
                    <a class="button" href=Route::Set(home).href() dir="auto">{title}</a>
                </div>
            }
        })}
        <Lines app=app reading=reading />
        <div class="dock">
            <button type="button" class="button main" disabled=Signal::derive(move || questions() == 0) on:click=keep_only>{w.paste.keep_set}</button>
            <button type="button" class="button" disabled=Signal::derive(move || questions() == 0) on:click=keep_and_plan>{w.paste.plan_meeting}</button>
        </div>
        <p class="actions"><button type="button" class="button quiet" on:click=move |_| reading.shown.set(None)>{w.common.back}</button></p>
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

/// Every line of the page with its kind, which the person can change.
#[component]
fn Lines(app: App, reading: Reading) -> impl IntoView {
    let w = app.words();
    let draft = reading.draft;
    let texts: Vec<String> = draft.with_untracked(|draft| draft.lines().iter().map(|line| line.text.clone()).collect());
    let lines = texts.into_iter().enumerate().map(|(place, text)| {
        let kind = Memo::new(move |_| {
            draft.with(|draft| draft.lines().get(place).map_or(LineKind::LeftOut, |line| line.kind))
        });
        let choose = move |code: String| {
            if let Some(kind) = LineKind::ALL.into_iter().find(|kind| kind_class(*kind) == code) {
                reading.set_kind(place, kind);
            }
        };
        let options = LineKind::ALL.map(|option| {
            view! { <option value=kind_class(option) prop:selected=Signal::derive(move || kind.get() == option)>{kind_words(w, option)}</option> }
        });
        let id = format!("line-{place}");
        let label = format!("{}: {}", w.paste.kind_label, text.chars().take(60).collect::<String>());
        view! {
            <li class=Signal::derive(move || format!("line {}", kind_class(kind.get())))>
                <label class="line-text" for=id.clone() dir="auto">{text}</label>
                <select class="line-kind" id=id aria-label=label on:change:target=move |event| choose(event.target().value())>{options.collect_view()}</select>
            </li>
        }
    });
    view! { <ul class="lines">{lines.collect_view()}</ul> }
}

/// Returns the kind of each line as text, preceded by the page's length.
fn judgement(page: &str, draft: &Draft) -> String {
    draft.lines().iter().fold(page.len().to_string(), |text, line| format!("{text} {}", kind_class(line.kind)))
}

/// Applies kept judgements, if they are of the same page.
fn judge_again(kept: &str, page: &str, draft: &mut Draft) {
    let mut codes = kept.split(' ');
    let is_same = codes.next() == Some(&page.len().to_string());
    let kinds: Vec<LineKind> =
        codes.filter_map(|code| LineKind::ALL.into_iter().find(|kind| kind_class(*kind) == code)).collect();
    if is_same && kinds.len() == draft.lines().len() {
        kinds.into_iter().enumerate().for_each(|(place, kind)| draft.set_kind(place, kind));
    }
}

/// Says what a file without a readable page is, and what to do instead.
fn unread_words(w: &Words, unread: Unread) -> &'static str {
    match unread {
        Unread::Empty => w.paste.file_empty,
        Unread::Office => w.paste.file_office,
        Unread::OpenDocument => w.paste.file_odt,
        Unread::Locked => w.paste.file_locked,
        Unread::Pdf => w.paste.file_pdf,
        Unread::Rtf => w.paste.file_rtf,
        Unread::Mail => w.paste.file_mail,
        Unread::Picture => w.paste.file_picture,
        Unread::Other => w.paste.not_text,
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
