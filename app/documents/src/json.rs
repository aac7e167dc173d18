//! A notebook as JSON for scripts: what people see, not how it is stored. The file itself is
//! JSON too, see `fellestid_crdt::file`; this one is for reading, and cannot be read back.

use crate::conflicts::Conflicts;
use crate::contents::Contents;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::value::Value as Stored;
use fellestid_model::kinds::action::{Action, AsPlanned, Course, Level};
use fellestid_model::kinds::circle::{Circle, Station};
use fellestid_model::kinds::meeting::{Column, Meeting, Point, Step};
use fellestid_model::kinds::method::OwnMethod;
use fellestid_model::kinds::observation::Observation;
use fellestid_model::kinds::participant::attendance::Attendance;
use fellestid_model::kinds::question::{Question, SubQuestion};
use fellestid_model::kinds::set::{QuestionSet, Theme, stimulus_code};
use fellestid_model::method::{Purpose, Script};
use serde_json::{Map, Value, json};

/// Returns every visible meeting, set, work form and tiltak. ARCHITECTURE.md describes the structure.
pub fn json(notebook: &Notebook) -> Value {
    let contents = Contents::of(notebook);
    json!({
        "meetings": list(&contents.meetings, |item| meeting(notebook, &contents, item)),
        "sets": list(&contents.sets, |item| set(notebook, item)),
        "circles": list(&contents.circles, |item| circle(notebook, item)),
        "methods": list(&contents.methods, |item| method(notebook, item)),
        "actions": list(&contents.actions, |item| action(notebook, item)),
        "newer": contents.newer,
        "erased": notebook.erased().len(),
    })
}

fn list<'a, T: 'a>(items: impl IntoIterator<Item = &'a T>, one: impl Fn(&T) -> Value) -> Value {
    Value::Array(items.into_iter().map(one).collect())
}

fn meeting(notebook: &Notebook, contents: &Contents, meeting: &Meeting) -> Value {
    let points = Point::all(notebook, meeting.home);
    let attendance = Attendance::read(notebook, meeting);
    let known = |point: &&Point| meeting.questions.iter().any(|question| Some(question.key.id) == point.question);
    let fields = json!({
        "title": meeting.title.shown,
        "date": text_or_null(&meeting.date),
        "starts_at": meeting.starts_at.map(clock),
        "ends_at": meeting.ends_at.map(clock),
        "minutes": meeting.minutes(),
        "purpose": meeting.purpose.map(Purpose::code),
        "people": meeting.people,
        "present": attendance.present,
        "absent": attendance.absent,
        "tables": meeting.tables,
        "place": text_or_null(&meeting.place.shown),
        "note": text_or_null(&meeting.note.shown),
        "closed_at_ms": meeting.closed_at_ms,
        "reopened_at_ms": meeting.reopened_at_ms,
        "edition": meeting.edition,
        "actions": list(contents.actions_of(meeting.home), |item| action(notebook, item)),
        "steps": steps(notebook, meeting),
        "questions": list(&meeting.questions, |item| question_with_points(notebook, item, &points)),
        "points": list(points.iter().filter(|point| !known(point)), |item| point(notebook, item)),
    });
    standing(notebook, &Key::root(meeting.home), fields)
}

fn steps(notebook: &Notebook, meeting: &Meeting) -> Value {
    let times = meeting.clock_times();
    let steps = meeting.steps.iter().zip(times).map(|(step, time)| {
        let starts_at = meeting.starts_at.map(|_| clock(time));
        let mut value = step_fields(step);
        value["starts_at"] = json!(starts_at);
        standing(notebook, &step.key, value)
    });
    Value::Array(steps.collect())
}

fn step_fields(step: &Step) -> Value {
    json!({
        "kind": step.kind.code(),
        "script": step.script.map(Script::code),
        "title": text_or_null(&step.title.shown),
        "about": text_or_null(&step.about.shown),
        "minutes": step.minutes,
    })
}

fn method(notebook: &Notebook, own: &OwnMethod) -> Value {
    let fields = json!({
        "title": own.title.shown,
        "about": text_or_null(&own.about.shown),
        "steps": list(&own.steps, |step| standing(notebook, &step.key, step_fields(step))),
    });
    standing(notebook, &Key::root(own.home), fields)
}

fn question_with_points(notebook: &Notebook, item: &Question, points: &[Point]) -> Value {
    let mut value = question(notebook, item);
    let own = points.iter().filter(|point| point.question == Some(item.key.id));
    value["points"] = list(own, |item| point(notebook, item));
    value
}

fn question(notebook: &Notebook, question: &Question) -> Value {
    let part = |part: &SubQuestion| standing(notebook, &part.key, json!({ "text": part.text.shown }));
    let audience = question.audience.iter().map(|audience| audience.code()).collect::<Vec<_>>();
    let fields = json!({
        "text": question.text.shown,
        "form": question.form.code(),
        "audience": audience,
        "parts": list(&question.parts, part),
    });
    standing(notebook, &question.key, fields)
}

fn point(notebook: &Notebook, point: &Point) -> Value {
    let fields = json!({
        "text": point.text.shown,
        "table": point.table,
        "column": point.column.map(Column::code),
        "part": point.part.map(|part| part.to_string()),
        "free": point.free,
        "said": point.said,
        "late": point.is_late,
    });
    standing(notebook, &point.key, fields)
}

fn set(notebook: &Notebook, set: &QuestionSet) -> Value {
    let stimulus = set.stimulus.map(|stimulus| json!({ "kind": stimulus_code(stimulus.kind), "minutes": stimulus.minutes }));
    let fields = json!({
        "title": set.title.shown,
        "about": text_or_null(&set.about),
        "source": text_or_null(&set.source),
        "stimulus": stimulus,
        "themes": list(&set.themes, |item| theme(notebook, item)),
        "more": set.more,
    });
    standing(notebook, &Key::root(set.home), fields)
}

fn theme(notebook: &Notebook, theme: &Theme) -> Value {
    let title = theme.title.as_ref().map(|title| &title.shown);
    let fields = json!({ "title": title, "questions": list(&theme.questions, |item| question(notebook, item)) });
    match &theme.key {
        Some(key) => standing(notebook, key, fields),
        None => fields,
    }
}

fn circle(notebook: &Notebook, circle: &Circle) -> Value {
    let fields = json!({ "title": circle.title.shown, "stations": list(&circle.stations, |item| station(notebook, item)) });
    match circle.home {
        Some(home) => standing(notebook, &Key::root(home), fields),
        None => fields,
    }
}

fn station(notebook: &Notebook, station: &Station) -> Value {
    let fields = json!({
        "title": station.title.shown,
        "about": text_or_null(&station.about.shown),
        "gives": station.gives.code(),
    });
    match &station.key {
        Some(key) => standing(notebook, key, fields),
        None => fields,
    }
}

fn action(notebook: &Notebook, action: &Action) -> Value {
    let origin = action.origin.as_ref();
    let from = origin.map(|origin| {
        json!({
            "meeting": origin.meeting.to_string(),
            "point": origin.point.to_string(),
            "question": text_or_null(&origin.question),
        })
    });
    let fields = json!({
        "what": action.what.shown,
        "goal": text_or_null(&action.goal.shown),
        "sign": text_or_null(&action.sign.shown),
        "responsible": text_or_null(&action.responsible.shown),
        "due_date": text_or_null(&action.due_date),
        "context": text_or_null(&action.context.shown),
        "builds_on": text_or_null(&action.builds_on.shown),
        "level": action.level.map(Level::code),
        "common": action.common,
        "review_date": text_or_null(&action.review_date),
        "outcome": text_or_null(&action.outcome.shown),
        "learning": text_or_null(&action.learning.shown),
        "as_planned": action.as_planned.map(AsPlanned::code),
        "surprise": text_or_null(&action.surprise.shown),
        "course": action.course.map(Course::code),
        "seen": Observation::all(notebook, action.home).iter().map(|seen| observation(notebook, seen)).collect::<Vec<_>>(),
        "state": action.state.code(),
        "made_at_ms": action.made_at_ms,
        "from": from,
    });
    standing(notebook, &Key::root(action.home), fields)
}

fn observation(notebook: &Notebook, seen: &Observation) -> Value {
    standing(notebook, &seen.key, json!({ "text": seen.text.shown, "date": text_or_null(&seen.date) }))
}

/// Adds the id, and what people should know before they trust the other fields.
fn standing(notebook: &Notebook, key: &Key, mut fields: Value) -> Value {
    let standing = Conflicts::of(notebook, key);
    fields["id"] = key.id.to_string().into();
    fields["brought_back"] = standing.brought_back.into();
    let versions =
        standing.versions.iter().map(|(name, values)| (name.clone(), Value::Array(values.iter().map(stored).collect())));
    fields["two_versions"] = Value::Object(versions.collect());
    fields
}

fn stored(value: &Stored) -> Value {
    match value {
        Stored::Null => Value::Null,
        Stored::Flag(flag) => (*flag).into(),
        Stored::Integer(integer) => (*integer).into(),
        Stored::Text(text) => text.as_str().into(),
        Stored::Dot(dot) => dot.to_string().into(),
        Stored::List(items) => list(items, stored),
        Stored::Map(map) => Value::Object(map.iter().map(|(name, value)| (name.clone(), stored(value))).collect::<Map<_, _>>()),
    }
}

fn text_or_null(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { text.into() }
}

fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}
