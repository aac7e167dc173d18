//! One line on where one's words are kept; a stronger one if a meeting has been held and lies nowhere else since,
//! neither in a backup nor in the folder of one's own, and the browser has not promised to keep its storage. Someone who
//! has only tried alone is asked for nothing.

use crate::chunks::Later;
use crate::dates;
use crate::kit::{Memo, icon, live, view};
use crate::session::App;
use crate::shared::meetings::has_more_than_a_trial;
use fellestid_crdt::record::Record;
use fellestid_model::kinds::meeting;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn Kept(app: App, later: Later) -> impl IntoView {
    let w = app.words();
    let is_promised = RwSignal::new(true);
    spawn_local(async move { is_promised.set(app.tablet.is_storage_promised().await) });
    // A toast tells of each backup; then the line is read anew.
    let backup_ms = move || {
        app.shell.toast.track();
        app.tablet.last_backup_ms()
    };
    let is_urgent = Memo::new(move |_| {
        // In a held meeting nothing is a draft any more, so that all of it is in the folder.
        let outside_ms = backup_ms().max(app.tablet.last_in_folder_ms());
        !is_promised.get() && last_closed_ms(app).is_some_and(|closed| outside_ms.is_none_or(|outside| outside < closed))
    });
    let text = move || {
        if is_urgent.get() {
            w.today.backup_now.to_owned()
        } else {
            dates::backup_age(w, backup_ms(), app.tablet.last_in_folder_ms())
        }
    };
    let has_more = Memo::new(move |_| app.notebook.read_roots(has_more_than_a_trial));
    view! {
        <div class="kept" hidden=move || !has_more.get() class:urgent=move || is_urgent.get()>
            {icon(icon::FILE)} <p class="grow">{live(text)}</p>
            {later.backup(app)}
        </div>
        {later.asked(app)}
    }
}

/// Returns when the latest meeting's minutes were closed, in milliseconds since 1970.
fn last_closed_ms(app: App) -> Option<i64> {
    app.notebook.read_roots(|notebook| {
        let is_held = |root: &Record| root.kind == meeting::KIND && !meeting::is_alone(root);
        let meetings = notebook.roots().filter(|(_, record)| is_held(record));
        meetings.filter_map(|(_, record)| meeting::CLOSED_AT.integer_in(record)).max()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::notebook::Notebook;
    use fellestid_crdt::record::Key;
    use fellestid_crdt::transaction::{Pen, Transaction};
    use fellestid_model::kinds::action;
    use fellestid_model::kinds::meeting::{MeetingPlan, create, create_point, mark_alone};

    #[test]
    fn a_private_trial_asks_for_no_backup() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let trial = create(&mut transaction, &MeetingPlan::default());
        mark_alone(&mut transaction, trial);
        let point = create_point(&mut transaction, trial, None, None, 1, "Alene.").expect("a point");
        let made = action::create_from_point(&mut transaction, point).expect("a tiltak");
        meeting::close(&mut transaction, trial, 2);
        transaction.finish();
        assert!(notebook.get(&Key::root(made)).is_some() && !has_more_than_a_trial(&notebook));

        create(&mut Transaction::begin(&mut pen, &mut notebook, 3), &MeetingPlan::default());
        assert!(has_more_than_a_trial(&notebook), "a meeting with others is to be kept");
    }
}
