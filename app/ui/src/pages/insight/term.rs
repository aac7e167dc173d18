//! The term's time together on one page: minutes of learning and of information, month by month.

use crate::dates;
use crate::kit::{DateField, view};
use crate::session::App;
use crate::words::{Words, counted, fill};
use fellestid_model::overviews::term::{Month, Term, Time};
use leptos::prelude::*;

/// The names under which the dates last chosen are remembered.
const FIRST: &str = "term-first";
const LAST: &str = "term-last";

#[component]
pub fn TermSection(app: App) -> impl IntoView {
    let w = app.words();
    let (this_first, this_last) = this_half_year();
    let chosen = |name: &str, otherwise: String| {
        RwSignal::new(Some(app.tablet.recalled(name)).filter(|day| !day.is_empty()).unwrap_or(otherwise))
    };
    let (first, last) = (chosen(FIRST, this_first), chosen(LAST, this_last));
    let choose = move |name: &'static str, field: RwSignal<String>, day: String| {
        app.tablet.remember(name, &day);
        field.set(day);
    };
    let term =
        app.overview(move |memory| first.with(|first| last.with(|last| Term::loaded(memory, first, last, &dates::today()))));
    let term = term.told(Term::default);
    view! {
        <section class="part over-time term">
            <h2>{w.insight.term}</h2>
            <p class="muted">{w.insight.term_about}</p>
            <div class="form-grid two no-print">
                <DateField odd=w.dates.odd id="term-first" label=w.insight.first value=first on_input=move |day| choose(FIRST, first, day) />
                <DateField odd=w.dates.odd id="term-last" label=w.insight.last value=last on_input=move |day| choose(LAST, last, day) />
            </div>
            <div aria-live="polite">{move || term.with(|term| whole(w, term))}</div>
        </section>
    }
}

/// Returns the first and last day of the current half year: school terms change in the summer.
fn this_half_year() -> (String, String) {
    let today = dates::today();
    let (year, month) = (today.get(..4).unwrap_or_default(), today.get(5..7).unwrap_or_default());
    match month <= "07" {
        true => (format!("{year}-01-01"), format!("{year}-07-31")),
        false => (format!("{year}-08-01"), format!("{year}-12-31")),
    }
}

fn whole(w: &'static Words, term: &Term) -> impl IntoView + use<> {
    let undated = (term.undated > 0)
        .then(|| view! { <p class="small muted">{counted(term.undated, w.insight.undated_one, w.insight.undated_many)}</p> });
    let coming = (term.coming.meetings > 0).then(|| view! { <p>{w.insight.coming} " " {summed(w, term.coming)}</p> });
    if term.months.is_empty() {
        return view! { <p>{w.insight.term_none}</p> {coming} {undated} }.into_any();
    }
    let most = term.months.iter().map(|month| minutes(month.time)).max().unwrap_or_default();
    let rows = term.months.iter().map(|month| row(w, month, most)).collect_view();
    view! {
        {term.sum.learning_percent().map(|percent| view! { <p class="term-share">{fill(w.insight.learning_share, &[("percent", &percent.to_string())])}</p> })}
        <p>{summed(w, term.sum)}</p>
        {coming}
        <ul class="term-months">{rows}</ul>
        <p class="small muted term-keys" aria-hidden="true">
            <span class="key learning"></span> {w.insight.learning} <span class="key information"></span> {w.insight.information}
        </p>
        {undated}
    }
    .into_any()
}

/// Formats a sum as «3 møter: 180 min læring, 40 min informasjon.»
fn summed(w: &Words, time: Time) -> String {
    let values = [
        ("meetings", counted(time.meetings, w.insight.meeting_one, w.insight.meeting_many)),
        ("learning", short(w, time.learning_minutes)),
        ("information", short(w, time.information_minutes)),
    ];
    fill(w.insight.sum, &values.each_ref().map(|(name, value)| (*name, value.as_str())))
}

fn minutes(time: Time) -> u32 {
    time.learning_minutes.saturating_add(time.information_minutes)
}

fn short(w: &Words, minutes: u32) -> String {
    fill(w.insight.minutes_short, &[("minutes", &minutes.to_string())])
}

/// A month: its name, its number of meetings, the minutes of each kind, and a bar in proportion to `most`.
fn row(w: &'static Words, month: &Month, most: u32) -> impl IntoView + use<> {
    let time = month.time;
    let share = |minutes: u32| format!("calc({minutes} / {})", most.max(1));
    let values = [("learning", short(w, time.learning_minutes)), ("information", short(w, time.information_minutes))];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    view! {
        <li>
            <p class="term-month">
                <b>{dates::capitalised(&dates::month_and_year(w, &month.month))}</b>
                <span class="small muted">{counted(time.meetings, w.insight.meeting_one, w.insight.meeting_many)}</span>
            </p>
            <div class="term-bar" aria-hidden="true">
                <span class="learning" style=("--share", share(time.learning_minutes))></span>
                <span class="information" style=("--share", share(time.information_minutes))></span>
            </div>
            <p class="small num">{fill(w.insight.month_line, &values)}</p>
        </li>
    }
}
