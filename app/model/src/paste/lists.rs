//! Which lines of a list are questions. A list is judged as one: among questions a line without its mark is still a
//! question, and among plain points one question does not make the others so.

use super::LineKind;
use super::judge::Page;
use super::mark::Mark;
use super::words::{Label, label};

pub(super) fn judge(page: &mut Page<'_>) {
    let mut list: Vec<usize> = Vec::new();
    let (mut announced, mut headed) = (false, false);
    for index in 0..page.rows.len() {
        if !page.nest.is_root(index) || page.outside[index] {
            continue;
        }
        if page.rows[index].mark != Mark::Plain {
            list.push(index);
            continue;
        }
        judge_root_list(page, &std::mem::take(&mut list), announced, headed);
        headed = page.voices[index].announces;
        announced |= headed;
        judge_plain(page, index);
    }
    judge_root_list(page, &list, announced, headed);
}

/// Returns whether the page has a list right under a heading that announces questions, in which every line begins as
/// one.
pub(super) fn is_commanded(page: &Page<'_>) -> bool {
    let mut headed = false;
    let mut all = 0;
    for index in (0..page.rows.len()).filter(|index| page.nest.is_root(*index) && !page.outside[*index]) {
        if page.rows[index].mark == Mark::Plain {
            if headed && all > 1 {
                return true;
            }
            (headed, all) = (page.voices[index].announces, 0);
        } else if page.voices[index].prompts() {
            all += 1;
        } else {
            headed = false;
        }
    }
    headed && all > 1
}

/// `headed`: the line right above said that questions come, so that lines that do not ask are questions too.
fn judge_root_list(page: &mut Page<'_>, list: &[usize], announced: bool, headed: bool) {
    judge_list(page, list, announced);
    for index in list.iter().filter(|_| headed) {
        let holds_others = page.nest.children[*index].iter().any(|child| !page.is_left_out(*child));
        if page.is_left_out(*index) && !holds_others {
            page.set_question(*index);
        }
    }
}

/// Judges a line outside any list. Bold questions wait for `headings`, which sees what is under them.
fn judge_plain(page: &mut Page<'_>, index: usize) {
    let voice = &page.voices[index];
    let asks = voice.asks_throughout && !page.rows[index].strong;
    let completed = voice.leads_on && !page.nest.children[index].is_empty();
    let bold = page.rows[index].strong && voice.asks_throughout;
    let named = label(&page.rows[index].text).is_some_and(Label::names_theme);
    if (bold || named || completed && voice.interrogates) && page.asks_below(index) {
        judge_heading(page, index, true);
    } else if asks || completed {
        page.set_question(index);
    }
}

/// `announced`: a line above said that questions come.
fn judge_list(page: &mut Page<'_>, list: &[usize], announced: bool) {
    let asking = list.iter().filter(|index| page.voices[**index].asks).count();
    let prompting = list.iter().filter(|index| page.voices[**index].asks || page.voices[**index].prompts()).count();
    let interrogating = |index: &&usize| page.voices[**index].asks || page.voices[**index].interrogates;
    let like_questions = list.iter().filter(interrogating).count();
    let among = Among {
        questions: asking > 0,
        mostly_questions: asking > 0 && like_questions * 2 > list.len(),
        prompts: (announced || asking > 0) && prompting * 2 >= list.len(),
        announced,
    };
    let flat = among.mostly_questions && list.len() > 1 && names_next(page, list, 0);
    for (place, index) in list.iter().enumerate() {
        match flat && names_next(page, list, place) {
            true => page.kinds[*index] = LineKind::Theme,
            false => judge_item(page, *index, &among),
        }
    }
}

/// Returns whether a line is a heading within the list: a list that lost its levels may begin with one and have more.
fn names_next(page: &Page<'_>, list: &[usize], place: usize) -> bool {
    let voice = &page.voices[list[place]];
    let names = voice.heads && !voice.asks && !voice.prompts() && page.nest.children[list[place]].is_empty();
    names && list.get(place + 1).is_some_and(|next| page.voices[*next].asks)
}

/// What the list as a whole is like.
struct Among {
    questions: bool,
    mostly_questions: bool,
    prompts: bool,
    announced: bool,
}

fn judge_item(page: &mut Page<'_>, index: usize, among: &Among) {
    let voice = &page.voices[index];
    let opened = voice.leads_in && !page.nest.children[index].is_empty();
    let prompts = voice.interrogates && among.questions || voice.prompts() && among.prompts;
    if voice.asks || among.mostly_questions || prompts {
        page.set_question(index);
    } else if voice.heads && !voice.prompts() && !among.questions && page.asks_below(index) {
        judge_heading(page, index, among.announced);
    } else if opened && (page.asks_below(index) || among.announced) {
        page.set_question(index);
    } else {
        let below = page.nest.children[index].clone();
        judge_list(page, &below, among.announced);
    }
}

/// Judges a heading in a list of themes: «1. Samarbeid» with questions under it.
fn judge_heading(page: &mut Page<'_>, index: usize, announced: bool) {
    page.kinds[index] = LineKind::Theme;
    let below = page.nest.children[index].clone();
    judge_list(page, &below, announced);
}
