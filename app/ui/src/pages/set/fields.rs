//! The fields around a set's questions: its title, the film or text, tags, series, «Les mer».

use crate::kit::{LineField, Memo, Segments, Show, TextField, focus, focus_soon, icon, live, view};
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::shared::versions::{standing, text_versions};
use crate::words::fill;
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kind::Field;
use fellestid_model::kinds::set;
use fellestid_model::kinds::set::edit::{set_field, set_stimulus};
use fellestid_model::kinds::set::tags;
use fellestid_model::kinds::set::{QuestionSet, Stimulus as SetStimulus, StimulusKind, stimulus_code};
use fellestid_model::overviews::series;
use leptos::html::Input;
use leptos::prelude::*;

type Set = Memo<Option<QuestionSet>>;

/// No film is longer; a larger number is a typing error.
const MINUTES_MAX: u32 = 600;

fn value(set: Set, read: fn(&QuestionSet) -> String) -> Signal<String> {
    Signal::derive(move || set.with(|set| set.as_ref().map(read).unwrap_or_default()))
}

fn write(app: App, home: Dot, field: &'static Field) -> impl Fn(String) + 'static {
    move |text: String| app.transact(|transaction| set_field(transaction, home, field, &text))
}

#[component]
pub fn About(app: App, home: Dot, set: Set) -> impl IntoView {
    let w = app.words();
    view! {
        <div class="stack">
            <TextField id="edit-title" label=w.edit_set.title value=value(set, |set| set.title.shown.clone()) on_input=write(app, home, &set::TITLE) />
            {move || set.get().and_then(|set| text_versions(app, Key::root(home), &set::TITLE, &set.title))}
            <TextField id="edit-about" label=w.edit_set.about_set value=value(set, |set| set.about.clone()) on_input=write(app, home, &set::ABOUT) />
            {standing(app, Key::root(home), &set::ABOUT)}
        </div>
    }
}

/// Where the set comes from, and its lines under «Les mer» if there are any.
#[component]
pub fn Origin(app: App, home: Dot, set: Set) -> impl IntoView {
    let w = app.words();
    let has_more = set.with_untracked(|set| set.as_ref().is_some_and(|set| !set.more.is_empty()));
    view! {
        <div class="part">
            <TextField id="edit-source" label=w.edit_set.source value=value(set, |set| set.source.clone()) on_input=write(app, home, &set::SOURCE) />
            {standing(app, Key::root(home), &set::SOURCE)}
        </div>
        {has_more.then(|| view! {
            <details class="part folded">
                <summary>{w.sets.read_more}</summary>
                <TextField id="edit-more" label=w.sets.read_more_about value=value(set, |set| set.more.join("\n")) on_input=write(app, home, &set::MORE) />
                {standing(app, Key::root(home), &set::MORE)}
            </details>
        })}
    }
}

/// The film or text to begin with.
#[component]
pub fn Stimulus(app: App, home: Dot, set: Set) -> impl IntoView {
    let w = app.words();
    let kind = Memo::new(move |_| set.with(|set| set.as_ref().and_then(|set| set.stimulus)));
    let is_open = kind.with_untracked(Option::is_some);
    let code_now = kind.get_untracked().map(|stimulus| stimulus_code(stimulus.kind)).unwrap_or_default();
    let options = vec![
        (w.edit_set.stimulus_none, "", code_now.is_empty()),
        (w.sets.stimulus_film, "film", code_now == "film"),
        (w.sets.stimulus_text, "text", code_now == "text"),
    ];
    let choose = move |code: &'static str| {
        let chosen = [StimulusKind::Film, StimulusKind::Text].into_iter().find(|kind| stimulus_code(*kind) == code);
        let minutes = kind.get_untracked().and_then(|stimulus| stimulus.minutes);
        app.transact(|transaction| set_stimulus(transaction, home, chosen.map(|kind| SetStimulus { kind, minutes })));
    };
    let has_kind = Memo::new(move |_| kind.with(Option::is_some));
    view! {
        <details class="part folded" open=is_open>
            <summary>{w.edit_set.stimulus}</summary>
            <Segments name="stimulus" legend=w.edit_set.stimulus_kind options=options on_choose=choose />
            <Show when=move || has_kind.get()><StimulusFields app=app home=home set=set /></Show>
        </details>
    }
}

#[component]
fn StimulusFields(app: App, home: Dot, set: Set) -> impl IntoView {
    let w = app.words();
    let stimulus = move || set.with_untracked(|set| set.as_ref().and_then(|set| set.stimulus));
    let minutes = stimulus().and_then(|stimulus| stimulus.minutes).map(|minutes| minutes.to_string()).unwrap_or_default();
    let set_minutes = move |text: String| {
        let minutes = text.parse::<u32>().ok().filter(|minutes| *minutes > 0).map(|minutes| minutes.min(MINUTES_MAX));
        app.transact(|transaction| {
            set_stimulus(transaction, home, stimulus().map(|stimulus| SetStimulus { minutes, ..stimulus }))
        });
    };
    let is_unsafe =
        move || set.with(|set| set.as_ref().is_some_and(|set| !set.stimulus_link.trim().is_empty() && set.safe_link().is_none()));
    view! {
        {[&set::STIMULUS_TITLE, &set::STIMULUS_SOURCE, &set::STIMULUS_LINK]
            .map(|field| standing(app, Key::root(home), field))
            .into_iter()
            .collect_view()}
        <div class="form-grid two">
            <LineField id="stimulus-title" label=w.edit_set.stimulus_title value=value(set, |set| set.stimulus_title.clone()) on_input=write(app, home, &set::STIMULUS_TITLE) />
            <LineField id="stimulus-source" label=w.edit_set.stimulus_source value=value(set, |set| set.stimulus_source.clone()) on_input=write(app, home, &set::STIMULUS_SOURCE) />
            <div>
                <LineField id="stimulus-link" label=w.edit_set.stimulus_link placeholder="https://" value=value(set, |set| set.stimulus_link.clone()) on_input=write(app, home, &set::STIMULUS_LINK) />
                <div role="status">{move || is_unsafe().then(|| view! { <p class="hint">{w.edit_set.link_unsafe}</p> })}</div>
            </div>
            <div class="field">
                <label for="stimulus-minutes">{w.edit_set.stimulus_minutes}</label>
                <div class="with-unit">
                    <input id="stimulus-minutes" type="number" inputmode="numeric" min="1" max=MINUTES_MAX.to_string() value=minutes on:input:target=move |event| set_minutes(event.target().value()) />
                    <span>{w.edit_set.minutes_unit}</span>
                </div>
            </div>
        </div>
    }
}

/// Tags and series: how sets are found, and which follow each other.
#[component]
pub fn Tags(app: App, home: Dot, set: Set) -> impl IntoView {
    let w = app.words();
    let has_any = set.with_untracked(|set| set.as_ref().is_some_and(|set| !set.tags.is_empty() || !set.series.is_empty()));
    view! {
        <details class="part folded" open=has_any>
            <summary>{w.edit_set.tags_and_series}</summary>
            <TagList app=app home=home set=set />
            <TagField app=app home=home />
            <SeriesFields app=app home=home set=set />
        </details>
    }
}

#[component]
fn TagList(app: App, home: Dot, set: Set) -> impl IntoView {
    let w = app.words();
    let tags = Memo::new(move |_| set.with(|set| set.as_ref().map(|set| set.tags.clone()).unwrap_or_default()));
    let chip = move |tag: String| {
        let label = fill(w.edit_set.tag_remove, &[("tag", &tag)]);
        let shown = tag.clone();
        let remove = move |_| {
            app.transact(|transaction| tags::remove(transaction, home, &tag));
            focus_soon("tag-new".to_owned());
        };
        view! { <li><button type="button" class="chip" aria-label=label on:click=remove>{shown} {icon(icon::CLOSE)}</button></li> }
    };
    live(move || {
        let tags = tags.get();
        (!tags.is_empty())
            .then(|| view! { <ul class="tags" aria-label=w.sets.tags>{tags.into_iter().map(chip).collect_view()}</ul> })
    })
}

#[component]
fn TagField(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let field = NodeRef::<Input>::new();
    let half = HalfField::in_line(app.tablet, LocalKey::Half(format!("set/{home}/tag")), field);
    let add = move |event: leptos::web_sys::SubmitEvent| {
        event.prevent_default();
        focus("tag-new");
        let typed = half.text();
        let wanted: Vec<&str> = typed.split(',').filter(|tag| !tag.trim().is_empty()).collect();
        let all_added = app.transact(|transaction| wanted.iter().filter(|tag| !tags::add(transaction, home, tag)).count() == 0);
        if all_added {
            half.clear();
        } else {
            app.say(w.edit_set.tags_full);
        }
    };
    let known = app.notebook.untracked(tags::all);
    view! {
        <form class="tag-new" on:submit=add>
            <div class="field">
                <label for="tag-new">{w.edit_set.tag_new}</label>
                <input id="tag-new" list="tags-known" autocomplete="off" maxlength=tags::TAG_CHARS_MAX.to_string() enterkeyhint="done" node_ref=field />
                <datalist id="tags-known">{known.into_iter().map(|known| view! { <option value=known.tag></option> }).collect_view()}</datalist>
            </div>
            <button type="submit" class="button">{icon(icon::PLUS)} {w.common.add}</button>
        </form>
    }
}

#[component]
fn SeriesFields(app: App, home: Dot, set: Set) -> impl IntoView {
    let w = app.words();
    let known = app.notebook.untracked(series::all);
    let place = set
        .with_untracked(|set| set.as_ref().and_then(|set| set.series_place))
        .map(|place| place.to_string())
        .unwrap_or_default();
    let set_place = move |text: String| {
        let name = set.with_untracked(|set| set.as_ref().map(|set| set.series.clone()).unwrap_or_default());
        app.transact(|transaction| series::set(transaction, home, &name, text.parse().ok()));
    };
    view! {
        <div class="form-grid two">
            <div>
                <LineField id="edit-series" label=w.edit_set.series list="series-known" value=value(set, |set| set.series.clone()) on_input=write(app, home, &set::SERIES) />
                <p class="hint">{w.edit_set.series_about}</p>
                <datalist id="series-known">{known.into_iter().map(|name| view! { <option value=name></option> }).collect_view()}</datalist>
            </div>
            <div class="field">
                <label for="edit-series-place">{w.edit_set.series_place}</label>
                <input id="edit-series-place" type="number" inputmode="numeric" min="1" max=series::SERIES_PLACE_MAX.to_string() value=place on:input:target=move |event| set_place(event.target().value()) />
            </div>
        </div>
    }
}
