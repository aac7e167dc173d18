//! What goes out to the schools: the form for Word, the e-mail, the addresses, and the link; made as soon as the page is
//! shown, so that each is given within the tap.

use super::by_link::{Button, ByLink, Link};
use super::{copy_addresses, has_addresses, reached};
use crate::kit::{Memo, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::share_sheet::{Offer, Reading, copy_then, save_word, share_out};
use fellestid_crdt::dot::Dot;
use fellestid_jobs::{FileForm, Paper, PaperWritten};
use fellestid_model::kinds::addressee::Addressee;
use fellestid_model::kinds::package;
use fellestid_model::options::Options;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn Send(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let written = RwSignal::new(None::<(PaperWritten, Vec<Vec<u8>>)>);
    // The last asked for wins.
    let asked = StoredValue::new(0_u32);
    Effect::new(move |_| {
        app.notebook.read(home, |_| ());
        let options = Options::everything(app.shell.language.get());
        asked.update_value(|asked| *asked += 1);
        let number = asked.get_value();
        spawn_local(async move {
            let made = app.write_paper(vec![Paper::Form(home)], options).await;
            if asked.try_get_value() == Some(number) {
                written.set(made);
            }
        });
    });
    let asked_units = Memo::new(move |_| {
        let asked = app.notebook.read(home, |notebook| Addressee::all(notebook, home));
        asked.into_iter().map(|of| of.unit).collect::<Vec<Dot>>()
    });
    let reached = reached(app, move |unit| asked_units.with(|units| units.contains(&unit)));
    let reading = move || {
        let title = app.notebook.read(home, |notebook| package::Package::read(notebook, home)).map(|of| of.title);
        Reading {
            label: w.network.way_form,
            word: w.network.file_word_form,
            title: title.unwrap_or_default(),
            papers: vec![Paper::Form(home)],
        }
    };
    // Whoever is quicker than the worker gets the file as soon as it is made.
    let save = move |_| {
        let (name, options) = (untrack(reading).file_name(), Options::everything(app.shell.language.get_untracked()));
        spawn_local(async move {
            let made = match written.get_untracked() {
                Some(made) => Some(made),
                None => app.write_paper(vec![Paper::Form(home)], options).await,
            };
            let place = FileForm::ALL.iter().position(|form| *form == FileForm::Word).unwrap_or_default();
            match made.as_ref().and_then(|(_, files)| files.get(place)) {
                Some(bytes) => save_word(app, &name, bytes),
                None => app.say(w.share.text_failed),
            }
        });
    };
    let copy = move |_| {
        written.with_untracked(|written| {
            let letter = written.iter().map(|(letter, _)| letter);
            letter.for_each(|letter| copy_then(app, &letter.plain, move || app.say(w.network.email_copied)));
        });
    };
    let by_link = ByLink::of(app, home);
    let is_making = Signal::derive(move || written.with(Option::is_none));
    let offer = move || Offer { readings: vec![reading()], homes: vec![home], is_file_first: false };
    view! {
        <section class="part">
            <h2>{w.network.send}</h2>
            <p>{w.network.send_about}</p>
            <div class="actions">
                <button type="button" class="button main" on:click=save>{icon(icon::FILE)} {w.network.save_form}</button>
                <button type="button" class="button" disabled=is_making on:click=copy>{icon(icon::PASTE)} {w.network.copy_email}</button>
                {move || has_addresses(reached).then(|| view! {
                    <button type="button" class="button" on:click=move |_| copy_addresses(app, reached)>{icon(icon::PERSON)} {w.network.copy_addresses}</button>
                })}
                {share_out(app, w.network.other_ways, Signal::stored(false), offer)}
                <Button by_link=by_link />
                <a class="button" href=Route::ChangeRound(home).href()>{w.network.change_round} {icon(icon::FORWARD)}</a>
            </div>
            <Link by_link=by_link />
        </section>
    }
}
