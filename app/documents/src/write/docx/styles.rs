//! The parts of a .docx that are the same except for their language: styles, numbering, settings, types and relations.
//! The styles have Word's own names, so that navigation and screen readers find headings, and a school's template can
//! take over. Knows no document.

use super::sheet::{CELL, Sheet};
use super::xml::{DECLARATION, MAIN, element, value};

/// The depth of lists with a style of their own; Word has this many.
pub const DEPTH_MAX: usize = 5;
/// The indentation of each depth of a list, in twentieths of a point.
pub const INDENT: usize = 360;
/// The width of an A4 page within margins of 2 cm, in twentieths of a point.
pub const TEXT_WIDTH: usize = 9638;

const BULLETS: [&str; 3] = ["•", "–", "◦"];

/// Adjacent paragraphs share a frame, so the line between them is given too.
macro_rules! underlined {
    () => {
        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"7F7F7F\"/><w:between w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"7F7F7F\"/></w:pBdr>"
    };
}
/// A line below a paragraph.
pub const UNDERLINED: &str = underlined!();

/// A paragraph style: id, Word's name, paragraph properties and letter properties.
struct Look(&'static str, &'static str, &'static str, &'static str);

const PARAGRAPHS: [Look; 8] = [
    Look("Title", "Title", "<w:spacing w:before=\"0\" w:after=\"160\"/>", "<w:b/><w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>"),
    Look(
        "Heading1",
        "heading 1",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"360\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>",
    ),
    Look(
        "Heading2",
        "heading 2",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"60\"/><w:outlineLvl w:val=\"1\"/>",
        "<w:b/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>",
    ),
    Look(
        "Heading3",
        "heading 3",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"200\" w:after=\"40\"/><w:outlineLvl w:val=\"2\"/>",
        "<w:b/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>",
    ),
    Look("ListContinue", "List Continue", "<w:spacing w:after=\"40\"/>", ""),
    Look("Header", "header", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
    Look("Footer", "footer", "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
    Look("WritingLine", "Writing Line", concat!(underlined!(), "<w:spacing w:before=\"200\" w:after=\"0\"/>"), ""),
];

const CHARACTERS: [Look; 3] = [
    Look("Strong", "Strong", "", "<w:b/><w:bCs/>"),
    Look("Emphasis", "Emphasis", "", "<w:i/><w:iCs/>"),
    Look("Hyperlink", "Hyperlink", "", "<w:color w:val=\"0B5394\"/><w:u w:val=\"single\"/>"),
];

const TABLES: &str = "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style><w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders></w:tblPr></w:style>";

/// Returns the styles part. `language` is a tag such as `nb-NO`, for spelling and reading aloud.
pub fn styles(language: &str, sheet: Option<Sheet>) -> String {
    let (size, after) = sheet.map_or((22, 120), |sheet| (sheet.letters(22), sheet.space(40)));
    let letters = format!(
        "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/><w:lang w:val=\"{language}\" w:eastAsia=\"{language}\" w:bidi=\"ar-SA\"/>"
    );
    let defaults = element("w:rPrDefault", &element("w:rPr", &letters))
        + &format!(
            "<w:pPrDefault><w:pPr><w:spacing w:after=\"{after}\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>"
        );
    let mut out = element("w:docDefaults", &defaults);
    out.push_str(
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>",
    );
    out.push_str("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/></w:style>");
    let cells = sheet.is_some().then_some(Look(CELL, "Sheet Cell", "", ""));
    PARAGRAPHS.iter().chain(&cells).for_each(|look| out.push_str(&paragraph_style(look, sheet)));
    let after = if sheet.is_some() { 0 } else { 40 };
    for depth in 0..DEPTH_MAX {
        out.push_str(&list_style("ListBullet", "List Bullet", depth, after));
        out.push_str(&list_style("ListNumber", "List Number", depth, after));
    }
    CHARACTERS.iter().for_each(|look| out.push_str(&character_style(look)));
    DECLARATION.to_owned() + &element(&format!("w:styles {MAIN}"), &(out + TABLES))
}

fn paragraph_style(Look(id, name, paragraph, letters): &Look, sheet: Option<Sheet>) -> String {
    let head = value("w:name", name) + &value("w:basedOn", "Normal") + &value("w:next", "Normal") + "<w:qFormat/>";
    let closer = sheet.and_then(|sheet| sheet.look(id));
    let (paragraph, letters) = closer.unwrap_or_else(|| ((*paragraph).to_owned(), (*letters).to_owned()));
    let looks = element("w:pPr", &paragraph) + &element("w:rPr", &letters);
    element(&format!("w:style w:type=\"paragraph\" w:styleId=\"{id}\""), &(head + &looks))
}

fn character_style(Look(id, name, _, letters): &Look) -> String {
    let head = value("w:name", name) + &value("w:basedOn", "DefaultParagraphFont") + "<w:qFormat/>";
    element(&format!("w:style w:type=\"character\" w:styleId=\"{id}\""), &(head + &element("w:rPr", letters)))
}

fn list_style(id: &str, name: &str, depth: usize, after: usize) -> String {
    let head = value("w:name", &at_depth(name, depth, " ")) + &value("w:basedOn", "Normal") + "<w:qFormat/>";
    let looks = format!("<w:pPr><w:spacing w:after=\"{after}\"/></w:pPr>");
    element(&format!("w:style w:type=\"paragraph\" w:styleId=\"{}\"", at_depth(id, depth, "")), &(head + &looks))
}

/// Returns «List Bullet», «List Bullet 2» and so on, as Word counts.
pub fn at_depth(name: &str, depth: usize, between: &str) -> String {
    match depth.min(DEPTH_MAX - 1) {
        0 => name.to_owned(),
        depth => format!("{name}{between}{}", depth + 1),
    }
}

/// Returns the numbering. List 1 has bullets; numbered lists are 2 and on. `firsts`: the first number of each.
pub fn numbering(firsts: &[u32]) -> String {
    let bullets = |depth: usize| ("bullet", BULLETS[depth % BULLETS.len()].to_owned());
    let numbers = |depth: usize| ("decimal", format!("%{}.", depth + 1));
    let mut out = kind_of_list(1, bullets) + &kind_of_list(2, numbers);
    out.push_str(&element("w:num w:numId=\"1\"", &value("w:abstractNumId", "1")));
    for (place, first) in firsts.iter().enumerate() {
        let start = value("w:startOverride", &first.to_string());
        // A nested list restarts by itself.
        let begins: String = (0..DEPTH_MAX).map(|depth| element(&format!("w:lvlOverride w:ilvl=\"{depth}\""), &start)).collect();
        out.push_str(&element(&format!("w:num w:numId=\"{}\"", place + 2), &(value("w:abstractNumId", "2") + &begins)));
    }
    DECLARATION.to_owned() + &element(&format!("w:numbering {MAIN}"), &out)
}

fn kind_of_list(number: u32, mark: impl Fn(usize) -> (&'static str, String)) -> String {
    let level = |depth: usize| {
        let (form, text) = mark(depth);
        let place = format!("<w:pPr><w:ind w:left=\"{}\" w:hanging=\"{INDENT}\"/></w:pPr>", (depth + 1) * INDENT);
        let inside =
            value("w:start", "1") + &value("w:numFmt", form) + &value("w:lvlText", &text) + &value("w:lvlJc", "left") + &place;
        element(&format!("w:lvl w:ilvl=\"{depth}\""), &inside)
    };
    let levels: String = (0..DEPTH_MAX).map(level).collect();
    element(&format!("w:abstractNum w:abstractNumId=\"{number}\""), &(value("w:multiLevelType", "multilevel") + &levels))
}

pub fn settings(language: &str) -> String {
    let inside = "<w:defaultTabStop w:val=\"708\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>".to_owned()
        + &value("w:themeFontLang", language);
    DECLARATION.to_owned() + &element(&format!("w:settings {MAIN}"), &inside)
}

/// Returns the content types. `overrides` are those of the parts that only some files have.
pub fn types(overrides: &str) -> String {
    const OFFICE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    let parts = ["document.main", "styles", "numbering", "settings", "header", "footer"];
    let mut out = "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>".to_owned();
    for part in parts {
        let name = part.split('.').next().unwrap_or_default();
        out.push_str(&format!("<Override PartName=\"/word/{name}.xml\" ContentType=\"{OFFICE}{part}+xml\"/>"));
    }
    out.push_str(overrides);
    DECLARATION.to_owned() + &element("Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"", &out)
}

/// Returns a reference to another part, or out of the file.
pub fn relation(id: &str, kind: &str, target: &str) -> String {
    let mode = if kind == "hyperlink" { " TargetMode=\"External\"" } else { "" };
    let kind = match kind {
        "core-properties" => "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties".to_owned(),
        _ => format!("http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"),
    };
    format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"{mode}/>")
}

pub fn relations(inside: &str) -> String {
    DECLARATION.to_owned()
        + &element("Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"", inside)
}
