//! Schools pasted by an adviser (lime inn skoler): `Kommune: skole, skole`, one a line, indented under their kommune,
//! or cells from a spreadsheet, separated by tabs or semicolons, where a kommune may be written in the first row of its
//! schools alone; with e-mail addresses if there are any. Whatever is no heading and no address is a school.

use crate::folding::{folded, tidied};
use crate::kinds::unit::UnitWords;

/// The most schools in one paste: ten times the largest network we know of.
const SCHOOLS_MAX: usize = 1_000;
/// The headings of a table of schools, in lower case.
const HEADINGS: [&str; 20] = [
    "kommune",
    "kommunenavn",
    "kommunenamn",
    "municipality",
    "skole",
    "skule",
    "skoler",
    "skular",
    "school",
    "skolenavn",
    "skulenamn",
    "navn på skolen",
    "namn på skulen",
    "name of the school",
    "e-post",
    "epost",
    "e-postadresse",
    "epostadresse",
    "e-mail",
    "email",
];

/// Reads a paste. Each school is returned once, by its name and kommune.
///
/// ```
/// use fellestid_model::pasted_schools::read;
///
/// let schools = read("Lauvdal: Skogheim skole, Nes skole <post@nes.no>\nNesvåg\n  Ås skule");
/// let told: Vec<(&str, &str)> = schools.iter().map(|of| (of.kommune.as_str(), of.name.as_str())).collect();
/// assert_eq!(told, [("Lauvdal", "Skogheim skole"), ("Lauvdal", "Nes skole"), ("Nesvåg", "Ås skule")]);
/// assert_eq!(schools[1].addresses, ["post@nes.no"]);
/// ```
pub fn read(text: &str) -> Vec<UnitWords> {
    let text = with_tabs(text);
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let (mut schools, mut above) = (Vec::new(), Above::default());
    for (place, line) in lines.iter().enumerate().take(SCHOOLS_MAX) {
        let is_above = lines.get(place + 1).is_some_and(|next| indent(next) > indent(line));
        if let Some((before, after)) = line.split_once(':').filter(|(before, _)| !before.contains(['@', '\t'])) {
            above = Above::of(before, line);
            after.split([',', ';']).for_each(|part| put(&mut schools, &above.kommune, &[part]));
        } else if line.trim().contains('\t') {
            row(&mut schools, &mut above, line);
        } else if is_above {
            above = Above::of(line, line);
        } else {
            // A line at the margin belongs to no kommune.
            let under = if indent(line) > 0 { above.kommune.as_str() } else { "" };
            line.split([',', ';']).for_each(|part| put(&mut schools, under, &[part]));
        }
    }
    schools.truncate(SCHOOLS_MAX);
    schools
}

/// The kommune that was written last, and how far in.
#[derive(Default)]
struct Above {
    kommune: String,
    indent: usize,
}

impl Above {
    fn of(kommune: &str, line: &str) -> Above {
        Above { kommune: tidied(kommune), indent: indent(line) }
    }
}

/// Returns the text with its cells separated by tabs: semicolons separate cells, not schools, where a line is headings, or
/// ends in the address of a school with its kommune.
fn with_tabs(text: &str) -> String {
    let has_cells = |line: &str| {
        let cells: Vec<&str> = line.split(';').map(str::trim).filter(|cell| !cell.is_empty()).collect();
        let is_row = |(last, before): (&&str, &[&str])| {
            before.len() >= 2 && is_address(last) && !before.iter().any(|cell| cell.contains(['@', '\t']))
        };
        cells.len() >= 2 && (are_headings(&cells) || cells.split_last().is_some_and(is_row))
    };
    if !text.lines().any(has_cells) {
        return text.to_owned();
    }
    let line = |line: &str| if line.contains([':', '\t']) { line.to_owned() } else { line.replace(';', "\t") };
    text.lines().map(line).collect::<Vec<String>>().join("\n")
}

fn is_address(cell: &str) -> bool {
    cell.contains('@') && !cell.contains(char::is_whitespace)
}

fn are_headings(cells: &[&str]) -> bool {
    cells.iter().all(|cell| HEADINGS.contains(&folded(cell).as_str()))
}

/// Reads a row of cells: the kommune first, if two of them are no address. In merged cells it is written in the first row
/// alone.
fn row(schools: &mut Vec<UnitWords>, above: &mut Above, line: &str) {
    let cells: Vec<&str> = line.split('\t').map(str::trim).filter(|cell| !cell.is_empty()).collect();
    if are_headings(&cells) {
        return;
    }
    let (addresses, named): (Vec<&str>, Vec<&str>) = cells.iter().partition(|cell| cell.contains('@'));
    let is_first_empty = line.split('\t').next().is_some_and(|cell| cell.trim().is_empty());
    let is_under = !above.kommune.is_empty() && indent(line) > above.indent && (is_first_empty || named.len() == 1);
    match named.as_slice() {
        [school, ..] if is_under => put(schools, &above.kommune, &[&[*school], addresses.as_slice()].concat()),
        [kommune, school, ..] => {
            *above = Above::of(kommune, line);
            put(schools, kommune, &[&[*school], addresses.as_slice()].concat());
        }
        [] | [_] => put(schools, "", &cells),
    }
}

/// Adds a school with its addresses, which may be in one text: `Nes skole <post@nes.no>`.
fn put(schools: &mut Vec<UnitWords>, kommune: &str, parts: &[&str]) {
    let words = parts.iter().flat_map(|part| part.split(|letter: char| letter.is_whitespace() || "<>()".contains(letter)));
    let (addresses, name): (Vec<&str>, Vec<&str>) = words.filter(|word| !word.is_empty()).partition(|word| word.contains('@'));
    let addresses = addresses.into_iter().map(str::to_lowercase);
    let name = name.join(" ").trim_matches(['-', '•', '*', ' ']).to_owned();
    let same = schools.iter().position(|of| folded(&of.name) == folded(&name) && folded(&of.kommune) == folded(kommune));
    // An address alone belongs to the school before it.
    match same.or_else(|| schools.len().checked_sub(1).filter(|_| name.is_empty())) {
        Some(place) => schools[place].addresses.extend(addresses),
        None if name.is_empty() => {}
        None => schools.push(UnitWords { name, kommune: tidied(kommune), addresses: addresses.collect() }),
    }
}

fn indent(line: &str) -> usize {
    line.chars().take_while(|letter| letter.is_whitespace() || "-•*".contains(*letter)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        read(text).into_iter().map(|of| format!("{}/{}/{}", of.kommune, of.name, of.addresses.join(","))).collect()
    }

    #[test]
    fn schools_are_read_as_people_paste_them() {
        let cases: [(&str, &[&str]); 8] = [
            ("Skogheim skole\nNes skole", &["/Skogheim skole/", "/Nes skole/"]),
            ("Lauvdal: Nes skole, Ås skule;Ek skole", &["Lauvdal/Nes skole/", "Lauvdal/Ås skule/", "Lauvdal/Ek skole/"]),
            ("Lauvdal\n   Nes skole\n   Ås skule\nNesvåg\n   Ek", &["Lauvdal/Nes skole/", "Lauvdal/Ås skule/", "Nesvåg/Ek/"]),
            ("Lauvdal\n- Nes skole\n- Ås skule", &["Lauvdal/Nes skole/", "Lauvdal/Ås skule/"]),
            ("Kommune\tSkole\tE-post\nLauvdal\tNes skole\tPost@Nes.no", &["Lauvdal/Nes skole/post@nes.no"]),
            ("Nes skole\tpost@nes.no\n", &["/Nes skole/post@nes.no"]),
            ("Lauvdal: Nes skole, nes  SKOLE (a@b.no)", &["Lauvdal/Nes skole/a@b.no"]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(told(text), expected, "{text}");
        }
    }

    #[test]
    fn a_kommune_stands_until_the_next_is_written() {
        let cases: [(&str, &[&str]); 9] = [
            // Merged cells.
            (
                "Heidal\tNes skole\ta@nes.no\n\tÅs skole\ta@aas.no\n\tEk skole\nNesvåg\tØy skule\tb@oy.no",
                &["Heidal/Nes skole/a@nes.no", "Heidal/Ås skole/a@aas.no", "Heidal/Ek skole/", "Nesvåg/Øy skule/b@oy.no"],
            ),
            // A column more.
            (
                "Heidal\tNes skole\t1–7\ta@nes.no\n\tÅs skole\t8–10\ta@aas.no",
                &["Heidal/Nes skole/a@nes.no", "Heidal/Ås skole/a@aas.no"],
            ),
            // The first column is empty, and each row has its kommune.
            (
                "\tHeidal\tNes skole\n\tNesvåg\tØy skule\n\t\tÅs skule",
                &["Heidal/Nes skole/", "Nesvåg/Øy skule/", "Nesvåg/Ås skule/"],
            ),
            // The kommune alone on a line.
            ("Heidal\n\tNes skole\ta@nes.no\n\tÅs skole\ta@aas.no", &["Heidal/Nes skole/a@nes.no", "Heidal/Ås skole/a@aas.no"]),
            (
                "Heidal\t\t\n\tNes skole\ta@nes.no\nHeim\n  Ås skole\ta@aas.no",
                &["Heidal/Nes skole/a@nes.no", "Heim/Ås skole/a@aas.no"],
            ),
            ("Heidal:\n\tNes skole\ta@nes.no\nÅs skole\ta@aas.no", &["Heidal/Nes skole/a@nes.no", "/Ås skole/a@aas.no"]),
            // Semicolons.
            (
                "Heidal;Heidal ungdomsskole;post@heidal.example\n;Nes skole;a@nes.no\nNesvåg;Øy skule;",
                &["Heidal/Heidal ungdomsskole/post@heidal.example", "Heidal/Nes skole/a@nes.no", "Nesvåg/Øy skule/"],
            ),
            ("Kommune;Navn på skolen\nHeidal;Nes skole", &["Heidal/Nes skole/"]),
            (
                "Nes skole;Ås skole;Ek skole\nØy skule; oy@oy.no",
                &["/Nes skole/", "/Ås skole/", "/Ek skole/", "/Øy skule/oy@oy.no"],
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(told(text), expected, "{text}");
        }
    }

    #[test]
    fn a_long_paste_is_read_within_its_limit() {
        let text: String = (0..5_000).map(|place| format!("Skole {place}\n")).collect();
        assert_eq!(read(&text).len(), SCHOOLS_MAX);
    }
}
