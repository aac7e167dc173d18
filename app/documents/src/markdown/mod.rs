//! A notebook as Markdown in bokmål: minutes with tiltak first, sets, circles, work forms, and the tiltak that stand alone.

mod action;
mod circle;
mod document;
pub(crate) mod escape;
mod meeting;
mod method;
mod page;
mod set;
mod words;

use crate::contents::Contents;
use fellestid_crdt::notebook::Notebook;
use page::Page;

/// One page. A notebook with nothing to show says so.
pub fn markdown(notebook: &Notebook) -> String {
    let contents = Contents::of(notebook);
    let mut page = Page::new(notebook);
    for meeting in &contents.meetings {
        meeting::write(&mut page, &contents, meeting);
    }
    for set in &contents.sets {
        set::write(&mut page, set);
    }
    for circle in &contents.circles {
        circle::write(&mut page, circle);
    }
    for own in &contents.methods {
        method::write(&mut page, own);
    }
    write_actions_alone(&mut page, &contents);
    write_newer(&mut page, &contents);
    page.finish()
}

fn write_actions_alone(page: &mut Page<'_>, contents: &Contents) {
    if contents.actions_alone().next().is_some() {
        page.heading(1, "Tiltak");
        contents.actions_alone().for_each(|action| action::write(page, action));
    }
}

fn write_newer(page: &mut Page<'_>, contents: &Contents) {
    let count: usize = contents.newer.values().sum();
    if count > 0 {
        page.paragraph(&format!(
            "*En nyere versjon av Fellestid har skrevet {count} ting som ikke vises her, men som er med i filen.*"
        ));
    }
}
