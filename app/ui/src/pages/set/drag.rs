//! Dragging a question by its number: the line under the finger, and where the question is then put.

use super::acts::put_before;
use super::edit::Desk;
use super::lines::{Line, LineKind};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use leptos::html::Li;
use leptos::prelude::*;

/// Returns the code by which a line is found under the finger.
pub fn code(line: &Line) -> String {
    format!("{:?} {}", line.kind, line.key)
}

/// Lets a question be dragged by its row.
pub fn may_drag(desk: Desk, row: NodeRef<Li>, id: (LineKind, Key)) {
    let landing_at = move |x, y| line_at(desk, x, y).filter(|line| *line != id);
    desk.dragging.may_drag(row, id.1, landing_at, move |landing| land(desk, id, landing));
}

/// Returns the line under the finger; over a part, its question, since a question cannot stand among parts.
fn line_at(desk: Desk, x: i32, y: i32) -> Option<(LineKind, Key)> {
    let element = document().element_from_point(x as f32, y as f32)?.closest("[data-line]").ok().flatten()?;
    let wanted = element.get_attribute("data-line")?;
    desk.lines.with_untracked(|lines| {
        let at = lines.iter().position(|line| code(line) == wanted)?;
        lines[..=at].iter().rev().find(|line| line.kind != LineKind::SubQuestion).map(Line::id)
    })
}

fn land(desk: Desk, id: (LineKind, Key), landing: (LineKind, Key)) {
    let Some(line) = desk.line(landing) else { return };
    let (theme, before) = match line.kind {
        LineKind::Question | LineKind::SubQuestion => (line.theme, Some(line.key)),
        LineKind::Add => (theme_of(line.key), None),
        LineKind::Theme => (theme_of(line.key), first_under(desk, line.key)),
    };
    desk.app.transact(|transaction| put_before(transaction, id.1, theme, before));
    desk.say_moved(id);
}

fn theme_of(key: Key) -> Option<Dot> {
    (!key.is_root()).then_some(key.id)
}

fn first_under(desk: Desk, theme: Key) -> Option<Key> {
    desk.lines.with_untracked(|lines| lines.iter().find(|line| line.theme == Some(theme.id)).map(|line| line.key))
}
