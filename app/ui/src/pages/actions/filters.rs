//! The filters of the list: responsible, satsing, level, past due, due for review. Only values that some
//! tiltak has are offered. The choice is remembered until tomorrow.

use crate::dates;
use crate::kit::{For, Memo, Show, live, view};
use crate::session::App;
use crate::shared::actions::keep;
use crate::words::Words;
use fellestid_archive::local_key::{ACTIONS_FILTER, MARK};
use fellestid_model::folding::folded;
use fellestid_model::kinds::action::{Action, Level};
use fellestid_model::kinds::programme;
use fellestid_model::overviews::action_list::{Filter, people};
use leptos::prelude::*;

/// Returns the filter chosen earlier today.
pub fn recalled(app: App) -> Filter {
    let text = app.tablet.recalled(ACTIONS_FILTER);
    let parts: Vec<&str> = text.split(MARK).collect();
    match parts.as_slice() {
        [day, who, level, marks, programme] if *day == dates::today() => Filter {
            responsible: (*who).to_owned(),
            programme: (*programme).to_owned(),
            level: Level::ALL.into_iter().find(|known| known.code() == *level),
            past_due: marks.contains('d'),
            due_for_review: marks.contains('r'),
            ..Filter::default()
        },
        _ => Filter::default(),
    }
}

pub fn choose(app: App, filter: RwSignal<Filter>, chosen: Filter) {
    keep(app, &chosen);
    filter.set(chosen);
}

/// A filter chip that is on or off.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Narrowing {
    PastDue,
    ForReview,
    Of(Level),
}

impl Narrowing {
    fn is_on(self, filter: &Filter) -> bool {
        match self {
            Narrowing::PastDue => filter.past_due,
            Narrowing::ForReview => filter.due_for_review,
            Narrowing::Of(level) => filter.level == Some(level),
        }
    }

    fn toggled(self, filter: Filter) -> Filter {
        match self {
            Narrowing::PastDue => Filter { past_due: !filter.past_due, ..filter },
            Narrowing::ForReview => Filter { due_for_review: !filter.due_for_review, ..filter },
            Narrowing::Of(level) => Filter { level: Some(level).filter(|_| !self.is_on(&filter)), ..filter },
        }
    }

    fn name(self, w: &Words) -> &'static str {
        match self {
            Narrowing::PastDue => w.actions.filter_due,
            Narrowing::ForReview => w.actions.filter_review,
            Narrowing::Of(level) => level.name(w.language),
        }
    }

    fn takes(self, action: &Action, today: &str) -> bool {
        self.toggled(Filter::default()).takes(action, today)
    }

    fn all() -> impl Iterator<Item = Narrowing> {
        [Narrowing::PastDue, Narrowing::ForReview].into_iter().chain(Level::ALL.map(Narrowing::Of))
    }
}

#[component]
pub fn Filters(app: App, all: Memo<Vec<Action>>, filter: RwSignal<Filter>) -> impl IntoView {
    let w = app.words();
    let people = Memo::new(move |_| app.notebook.read_roots(people));
    let programmes = Memo::new(move |_| app.notebook.read_roots(programme::all));
    let of_person = Callback::new(move |responsible| choose(app, filter, Filter { responsible, ..filter.get_untracked() }));
    let of_programme = Callback::new(move |programme| choose(app, filter, Filter { programme, ..filter.get_untracked() }));
    let chips = move || {
        let today = dates::today();
        let wanted = |chip: &Narrowing| {
            filter.with(|filter| chip.is_on(filter)) || all.with(|all| all.iter().any(|action| chip.takes(action, &today)))
        };
        Narrowing::all().filter(wanted).collect::<Vec<_>>()
    };
    view! {
        <div class="filters" role="group" aria-label=w.actions.filters>
            // «Mine»: one chooses one's own name among those responsible for a tiltak.
            <OneOf label=w.actions.responsible any=w.actions.everyone names=people chosen=Signal::derive(move || filter.with(|filter| filter.responsible.clone())) on_choose=of_person />
            <OneOf label=w.programme.heading any=w.programme.all names=programmes chosen=Signal::derive(move || filter.with(|filter| filter.programme.clone())) on_choose=of_programme />
            <For each=chips key=move |chip| chip.name(w) let:chip>
                <button
                    type="button"
                    class="chip"
                    aria-pressed=Signal::derive(move || filter.with(|filter| chip.is_on(filter)).to_string())
                    on:click=move |_| choose(app, filter, chip.toggled(filter.get_untracked()))
                >
                    {chip.name(w)}
                </button>
            </For>
        </div>
    }
}

/// A choice of one name among those in use, or of all.
#[component]
fn OneOf(
    label: &'static str,
    any: &'static str,
    names: Memo<Vec<String>>,
    chosen: Signal<String>,
    on_choose: Callback<String>,
) -> impl IntoView {
    let is = move |name: &str| chosen.with(|chosen| folded(chosen) == folded(name));
    // A name no longer in use, or one that has been changed, is dropped from the filter.
    Effect::new(move |_| {
        if names.with(|names| !names.is_empty() && !names.iter().any(|name| is(name))) && !is("") {
            on_choose.run(String::new());
        }
    });
    let options = move || {
        let names = names.get().into_iter().map(|name| {
            let own = name.clone();
            view! { <option value=name.clone() prop:selected=Signal::derive(move || is(&own))>{name}</option> }
        });
        names.collect_view()
    };
    view! {
        <Show when=move || !names.with(Vec::is_empty)>
            <select aria-label=label on:change:target=move |event| on_choose.run(event.target().value())>
                <option value="">{any}</option>
                {live(options)}
            </select>
        </Show>
    }
}
