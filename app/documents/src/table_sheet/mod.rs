//! Sheets of paper for the tables (bordark), one side of A4 each: its questions, who does what, the plan with clock
//! times, lines to write points on, and space for one tiltak. Knows no points.

mod fit;

use crate::document::{Block, Code, Document, Item, Runs};
use crate::facts::{Facts, begun, text_or};
use crate::plan::steps;
use crate::words::Words;
use crate::write::one_line;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::kinds::agreed_marks::AgreedMark;
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::kinds::participant::drawn::roles_told;
use fellestid_model::kinds::question::Question;
use fellestid_model::kinds::question::sharing_out::parts_for_table;
use fellestid_model::language::Language;
use fellestid_model::link::plan_link;
use fellestid_model::options::With;
use fit::Fit;

/// The lines for a tiltak.
const ACTION_LINES: u32 = 3;

/// Returns a sheet for each table of the meeting. `code`: the code its tablet joins by. Without `names` the sheet does
/// not tell who does what, and a code with seats is left out.
pub fn table_sheets(
    notebook: &Notebook,
    meeting: &Meeting,
    language: Language,
    names: With,
    code: Option<&Code>,
) -> Vec<Document> {
    let code = match names {
        With::Included => code,
        With::LeftOut => code.filter(|_| plan_link(notebook, meeting.home).seating != Some(true)),
    };
    (1..=meeting.tables.max(1)).map(|table| Sheet::of(notebook, meeting, table, language, names).document(code)).collect()
}

/// What one table's sheet tells, before it is known what fits.
struct Sheet<'a> {
    facts: Facts<'a>,
    table: u32,
    /// When and where, on one line.
    about: String,
    /// The questions, each with this table's sub-questions.
    asked: Vec<Asked>,
    /// Our marks, and who does what.
    beside: Vec<String>,
}

struct Asked {
    /// `None` if it is the meeting's title.
    text: Option<String>,
    parts: Vec<String>,
}

impl<'a> Sheet<'a> {
    fn of(notebook: &Notebook, meeting: &'a Meeting, table: u32, language: Language, names: With) -> Self {
        let facts = Facts::of(meeting, Words::of(language));
        let marks: Vec<String> = AgreedMark::all(notebook, meeting.home).into_iter().map(|mark| mark.text.shown).collect();
        let marks = (!marks.is_empty()).then(|| format!("{}: {}", facts.words.marks_here, marks.join(" · ")));
        let roles = match names {
            With::Included => roles_told(notebook, meeting.home, table, language),
            With::LeftOut => Vec::new(),
        };
        let roles: Vec<String> = roles.iter().map(|(role, who)| format!("{}: {who}", role.name(language))).collect();
        let roles = (!roles.is_empty()).then(|| roles.join(" · "));
        let when = facts.when().map(|when| begun(&when));
        let about: Vec<String> = [when, facts.place()].into_iter().flatten().collect();
        let asked = meeting.questions.iter().map(|question| asked(&facts, question, table)).collect();
        Sheet { table, about: about.join(" · "), asked, beside: [marks, roles].into_iter().flatten().collect(), facts }
    }

    fn document(&self, code: Option<&Code>) -> Document {
        let fit = Fit::of(self, code.is_some());
        let words = self.facts.words;
        let mut document = Document::new(words.language, fit.cut(&self.facts.title()));
        document.layout = fit.layout;
        let name = Runs::strong(words.minutes.table_name(self.table));
        document.paragraph([if self.about.is_empty() { name } else { name.and(format!(" · {}", fit.cut(&self.about))) }]);
        document.blocks.extend(code.map(|code| Block::Code(Code { label: words.sheet_code.to_owned(), ..code.clone() })));
        for asked in self.asked.iter().take(fit.count_max) {
            if let Some(text) = &asked.text {
                document.section(fit.cut(text));
            }
            document.items(asked.parts.iter().take(fit.count_max).map(|part| Item::new(fit.cut(part))));
        }
        document.paragraph(self.beside.iter().map(|line| fit.cut(line)));
        let mut plan = steps(&self.facts, fit.instructions);
        fit.shorten(&mut plan);
        document.table(plan);
        document.section(words.sheet_points);
        document.writing_lines(fit.lines);
        document.section(words.sheet_action);
        document.paragraph([words.sheet_action_about]);
        document.writing_lines(ACTION_LINES);
        document
    }
}

fn asked(facts: &Facts<'_>, question: &Question, table: u32) -> Asked {
    let told = |text: &str| one_line(&text_or(text, facts.words.no_text));
    let text = told(&question.text.shown);
    let parts = parts_for_table(question, facts.meeting.tables, table);
    Asked { text: (text != facts.title()).then_some(text), parts: parts.iter().map(|part| told(&part.text.shown)).collect() }
}
