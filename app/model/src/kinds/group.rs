//! The groups of a school (grupper): whom a question of a round is for, and who took part in an answer. Never persons,
//! and never how many.

pub use super::action::Level as Group;
use crate::language::Language;
use crate::method::text;
use fellestid_crdt::value::Value;

/// Returns the groups whose codes are in any of the lists, each once and in order.
pub(crate) fn of_lists<'v>(lists: impl Iterator<Item = &'v Value>) -> Vec<Group> {
    let codes: Vec<&str> = lists.filter_map(Value::as_list).flatten().filter_map(Value::as_text).collect();
    Group::ALL.into_iter().filter(|group| codes.contains(&group.code())).collect()
}

/// Returns groups as a record stores them.
pub(crate) fn to_value(groups: &[Group]) -> Value {
    let codes: Vec<Value> = groups.iter().map(|group| Value::text(group.code())).collect();
    if codes.is_empty() { Value::Null } else { Value::List(codes) }
}

/// Returns the name for people, with a capital letter. Of the pupils, those take part who were chosen to speak for them.
pub fn name(group: Group, language: Language) -> &'static str {
    match group {
        Group::Pupils => text("Elevrådet", "Elevrådet", "The pupils’ council").of(language),
        Group::Owner | Group::Leadership | Group::Teachers | Group::OtherStaff => group.name(language),
    }
}

/// Returns groups on one line, «ledelsen, elevrådet».
pub fn names(groups: &[Group], language: Language) -> String {
    groups.iter().map(|group| name(*group, language).to_lowercase()).collect::<Vec<String>>().join(", ")
}

/// Returns whom something is for, in the middle of a line: «til elevrådet».
pub fn addressed(group: Group, language: Language) -> &'static str {
    let words = match group {
        Group::Owner => text("til skoleeier", "til skuleeigar", "for the school owner"),
        Group::Leadership => text("til ledelsen", "til leiinga", "for the leadership"),
        Group::Teachers => text("til lærerne", "til lærarane", "for the teachers"),
        Group::OtherStaff => text("til andre ansatte", "til andre tilsette", "for other staff"),
        Group::Pupils => text("til elevrådet", "til elevrådet", "for the pupils’ council"),
    };
    words.of(language)
}

/// Returns a caution to those who write down what the group says; `None` for most groups.
pub fn caution(group: Group, language: Language) -> Option<&'static str> {
    let words = text(
        "Skriv hva elevrådet sier, uten navn på elever.",
        "Skriv kva elevrådet seier, utan namn på elevar.",
        "Write what the pupils’ council says, without names of pupils.",
    );
    (group == Group::Pupils).then(|| words.of(language))
}
