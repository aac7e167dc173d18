//! A meeting that is held every week or every other week (gjenta): how often, until when, and on which days. Each day
//! becomes a meeting of its own; the meetings themselves know nothing of each other.

use super::form::Form;
use crate::dates;
use crate::kit::{DateField, Memo, SelectField, Show, live, view};
use crate::session::DraftPlan;
use crate::words::{Words, counted};
use fellestid_model::dates::{Day, REPEATS_MAX};
use leptos::prelude::*;

/// Returns every day the draft is repeated on, as `2026-11-26`, also those that are left out.
fn days(draft: &DraftPlan) -> Vec<String> {
    let ends = Day::read(&draft.date).zip(Day::read(&draft.until));
    let days = ends.map(|(first, last)| first.repeated(draft.every_weeks, last)).unwrap_or_default();
    days.iter().map(Day::to_string).collect()
}

/// Returns the days the draft is repeated on, without those that are left out.
pub fn days_held(draft: &DraftPlan) -> Vec<String> {
    let mut held = days(draft);
    held.retain(|day| !draft.not_on.contains(day));
    held
}

/// Repeats the draft every few weeks; at first until the end of term.
fn repeat(draft: &mut DraftPlan, every_weeks: u32) {
    draft.every_weeks = every_weeks;
    let has_days = Day::read(&draft.until).is_some_and(|last| last.to_string() > draft.date);
    if let Some(first) = Day::read(&draft.date).filter(|_| every_weeks > 0 && !has_days) {
        draft.until = first.last_of_term().to_string();
    }
}

#[component]
pub fn Repeat(form: Form) -> impl IntoView {
    let w = form.app.words();
    let days = Memo::new(move |_| form.draft.with(days));
    let repeats = Memo::new(move |_| form.draft.with(|draft| draft.every_weeks > 0));
    let options = [("0", w.plan.repeat_once), ("1", w.plan.repeat_weekly), ("2", w.plan.repeat_fortnightly)];
    let options = options.map(|(code, name)| (code.to_owned(), name.to_owned())).to_vec();
    let every = Signal::derive(move || form.draft.with(|draft| draft.every_weeks.to_string()));
    let until = Signal::derive(move || form.draft.with(|draft| draft.until.clone()));
    // A field that had the focus may report its change after the page is gone.
    let set_until = move |day| {
        form.draft.try_update(|draft| draft.until = day);
    };
    let is_most = move || days.with(Vec::len) == REPEATS_MAX;
    view! {
        <details class="folded">
            <summary><h2>{w.plan.repeat}</h2> <span class="small">{move || form.draft.with(|draft| told(w, draft))}</span></summary>
            <div class="stack">
                <div class="form-grid">
                    <SelectField id="plan-repeat" label=w.plan.repeat_how options=options value=every
                        on_choose=move |code| form.draft.update(|draft| repeat(draft, code.parse().unwrap_or_default())) />
                    <Show when=move || repeats.get()>
                        <DateField odd=w.dates.odd id="plan-until" label=w.plan.repeat_until value=until on_input=set_until />
                    </Show>
                </div>
                <Show when=move || repeats.get()>
                    <p class="hint">{w.plan.repeat_about}</p>
                    <fieldset class="choices cards"><legend>{w.plan.repeat_days}</legend> {live(move || days.get().into_iter().map(|day| choice(form, day)).collect_view())}</fieldset>
                    <p class="hint" role="status">{move || is_most().then_some(w.plan.repeat_most)}</p>
                </Show>
            </div>
        </details>
    }
}

/// Says how often it is held and how many times more.
fn told(w: &Words, draft: &DraftPlan) -> String {
    match draft.every_weeks {
        0 => w.plan.repeat_once.to_owned(),
        weeks => {
            let often = if weeks == 1 { w.plan.repeat_weekly } else { w.plan.repeat_fortnightly };
            format!("{often}, {}", counted(days_held(draft).len(), w.plan.repeat_one, w.plan.repeat_many))
        }
    }
}

/// A day with its tick box.
fn choice(form: Form, day: String) -> impl IntoView + use<> {
    let (own, name) = (day.clone(), dates::capitalised(&dates::with_weekday(form.app.words(), &day)));
    let is_held = Signal::derive(move || form.draft.with(|draft| !draft.not_on.contains(&own)));
    let tick = move |is_held: bool| {
        form.draft.update(|draft| {
            draft.not_on.retain(|other| *other != day);
            if !is_held {
                draft.not_on.push(day.clone());
            }
        });
    };
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=is_held on:change:target=move |event| tick(event.target().checked()) />
            <span>{name}</span>
        </label>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weekly(date: &str) -> DraftPlan {
        let mut draft = DraftPlan { date: date.to_owned(), ..DraftPlan::default() };
        repeat(&mut draft, 1);
        draft
    }

    #[test]
    fn a_repeated_plan_goes_on_until_the_end_of_term() {
        let mut draft = weekly("2026-11-26");
        assert_eq!(days_held(&draft), ["2026-12-03", "2026-12-10", "2026-12-17"]);
        draft.not_on = vec!["2026-12-10".to_owned()];
        assert_eq!(told(Words::BOKMAL, &draft), "Hver uke, 2 møter til");
        repeat(&mut draft, 2);
        assert_eq!((days(&draft).len(), days_held(&draft).len()), (1, 0));
        repeat(&mut draft, 0);
        assert_eq!((told(Words::BOKMAL, &draft).as_str(), days(&draft)), ("Bare denne gangen", Vec::new()));
    }

    #[test]
    fn an_end_somebody_chose_stands() {
        let mut draft = DraftPlan { until: "2026-12-04".to_owned(), ..weekly("2026-11-26") };
        repeat(&mut draft, 2);
        assert_eq!(draft.until, "2026-12-04");
        draft.date = "2027-01-07".to_owned();
        repeat(&mut draft, 1);
        assert_eq!(draft.until, "2027-06-20", "one that lies before the meeting does not");
    }
}
