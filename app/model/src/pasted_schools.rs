//! Schools pasted by an adviser (lime inn skoler): `Kommune: skole, skole`, one a line, indented under their kommune,
//! or cells from a spreadsheet; with e-mail addresses if there are any. Whatever is no heading and no address is a
//! school.

use crate::folding::{folded, tidied};
use crate::kinds::unit::UnitWords;

/// The most schools in one paste: ten times the largest network we know of.
const SCHOOLS_MAX: usize = 1_000;
/// The headings of a table of schools, in lower case.
const HEADINGS: [&str; 9] = ["kommune", "skole", "skule", "skoler", "skular", "e-post", "epost", "e-postadresse", "school"];

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
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let (mut schools, mut kommune) = (Vec::new(), String::new());
    for (place, line) in lines.iter().enumerate().take(SCHOOLS_MAX) {
        let is_above = lines.get(place + 1).is_some_and(|next| indent(next) > indent(line));
        if let Some((before, after)) = line.split_once(':').filter(|(before, _)| !before.contains(['@', '\t'])) {
            kommune = tidied(before);
            after.split([',', ';']).for_each(|part| put(&mut schools, &kommune, &[part]));
        } else if line.trim().contains('\t') {
            row(&mut schools, line);
        } else if is_above {
            kommune = tidied(line);
        } else {
            // A line at the margin belongs to no kommune.
            let under = if indent(line) > 0 { kommune.as_str() } else { "" };
            line.split([',', ';']).for_each(|part| put(&mut schools, under, &[part]));
        }
    }
    schools.truncate(SCHOOLS_MAX);
    schools
}

/// Reads a row of cells: the kommune first, if two of them are no address.
fn row(schools: &mut Vec<UnitWords>, line: &str) {
    let cells: Vec<&str> = line.split('\t').map(str::trim).filter(|cell| !cell.is_empty()).collect();
    if cells.iter().all(|cell| HEADINGS.contains(&folded(cell).as_str())) {
        return;
    }
    let (addresses, named): (Vec<&str>, Vec<&str>) = cells.iter().partition(|cell| cell.contains('@'));
    match named.as_slice() {
        [kommune, school, ..] => put(schools, kommune, &[&[*school], addresses.as_slice()].concat()),
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
    fn a_long_paste_is_read_within_its_limit() {
        let text: String = (0..5_000).map(|place| format!("Skole {place}\n")).collect();
        assert_eq!(read(&text).len(), SCHOOLS_MAX);
    }
}
