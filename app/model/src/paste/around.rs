//! Lines around a page that are not part of it: menus, breadcrumbs, bylines and dates, facts about the meeting, page
//! numbers, and other things to read. It sees one line at a time; `judge` knows where such a line is.

use super::minutes;
use super::vocabulary::{begins_as, is_one_of};
use super::words::{bare, first_word};

/// A longer line is text that begins with such a word.
const AROUND_CHARS_MAX: usize = 80;

/// Returns whether a line is around the page: it names neither the page nor a theme, and asks nothing of a staff.
pub(super) fn is_around(text: &str) -> bool {
    let short = text.chars().count() <= AROUND_CHARS_MAX;
    short && (is_menu(text) || is_way_here(text) || is_byline(text) || is_fact(text) || is_page_number(text))
        || minutes::is_only_time(text)
        || is_note(text)
}

/// Returns whether it is a button or link of a page.
fn is_menu(text: &str) -> bool {
    const WHOLE: &str = "meny|hovedmeny|hovudmeny|menu|søk|søk her|search|lukk|lukk meny|åpne meny|opne meny|vis meny|\
        logg inn|logg på|logg ut|min side|log in|sign in|hjem|heim|forside|forsiden|framside|home|\
        innhold på siden|innhald på sida|på denne siden|på denne sida|kontakt|kontakt oss|skriv ut|print|\
        del siden|del sida|del artikkelen|del på facebook|facebook|twitter|linkedin|instagram|youtube|\
        last ned|last ned pdf|last ned som pdf|download|lytt|lytt til teksten|les opp|til toppen|\
        tilbake til toppen|tilbake|back to top|back|neste side|forrige side|førre side|abonner|\
        meld deg på nyhetsbrev|godta|godta alle|avvis alle|annonse|reklame|ledig stilling|\
        informasjonskapsler|informasjonskapslar|cookies|tilgjengelighetserklæring|personvernerklæring|\
        personvernerklæring og informasjonskapsler|language|bokmål|nynorsk|english|velg språk|vel språk|\
        aktuelt|om oss|share|tweet";
    const BEGUN: &str = "hopp til |hopp rett til |gå til inn|gå til hoved|gå til hovud|skip to |jump to |\
        vi bruker informasjonskapsler|vi bruker cookies|we use cookies|©|copyright|org.nr|\
        organisasjonsnummer|telefon:|tlf|e-post:|epost:|besøksadresse|postadresse";
    let lower = text.to_lowercase();
    let whole = lower.trim_matches(|c: char| !c.is_alphanumeric() && c != '©');
    is_one_of(WHOLE, whole) || begins_as(BEGUN, &lower)
}

/// Returns whether it is a breadcrumb: «Hjem > Skole > Ledelse», «Forside / Skole».
fn is_way_here(text: &str) -> bool {
    const STARTS: &str = "hjem|heim|forside|forsiden|framside|home|start|du er her";
    for sign in [" > ", " › ", " » ", " / ", " → ", " | "] {
        let steps: Vec<&str> = text.split(sign).map(str::trim).collect();
        let starts = is_one_of(STARTS, &bare(steps[0])) || text.to_lowercase().starts_with("du er her");
        let arrows = steps.len() > 2 && matches!(sign, " > " | " › ");
        let names = steps.iter().all(|step| !step.is_empty() && !step.contains('?'));
        if steps.len() > 1 && names && (starts || arrows) {
            return true;
        }
    }
    false
}

/// Returns whether it is a byline: «Av Kari Nordmann», «Publisert 3. mars 2026», «3. mars 2026», «Foto: …».
fn is_byline(text: &str) -> bool {
    const MADE: &str = "publisert|oppdatert|sist oppdatert|sist endret|sist endra|endret|skrevet av|skrive av|tekst av|\
        tekst og foto|foto:|foto av|illustrasjon:|illustrasjonsfoto|bilde:|bilete:|published|updated|\
        last updated|written by|photo:|lest av|lesetid|reading time|utgitt|utgitt av|utgjeve|forfatter:|\
        forfattar:|author:";
    let lower = text.to_lowercase();
    let made = |start: &str| lower.strip_prefix(start).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    MADE.split('|').any(made) && !text.ends_with('?') || is_by_name(text) || is_date(text)
}

fn is_by_name(text: &str) -> bool {
    const NAMES_MAX: usize = 8;
    let mut words = text.split_whitespace();
    let by = words.next().map(bare).is_some_and(|word| word == "av" || word == "by");
    let names: Vec<&str> = words.collect();
    let is_name = |word: &str| word.starts_with(char::is_uppercase) || matches!(word, "og" | "and" | "de" | "von" | "van");
    let many = names.iter().filter(|word| word.starts_with(char::is_uppercase)).count() > 1;
    by && many && names.len() <= NAMES_MAX && names.iter().all(|word| is_name(word)) && !text.ends_with(['?', ':'])
}

/// Returns whether it is only a date: «3. mars 2026», «tirsdag 03.03.2026».
fn is_date(text: &str) -> bool {
    const WORDS: &str = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|\
        march|may|june|july|october|december|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|\
        tysdag|laurdag|sundag|monday|tuesday|wednesday|thursday|friday|den|kl|dato|i|uke|veke|week";
    let mut figures = 0;
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            figures += 1;
        } else if !is_one_of(WORDS, &word.to_lowercase()) {
            return false;
        }
    }
    figures > 1
}

/// Returns whether it is a fact about the meeting, not part of it: «Varighet: 7 minutter», «Målgruppe: alle».
fn is_fact(text: &str) -> bool {
    const FACTS: &str = "varighet|varigheit|lengde|lengd|tid|tidsbruk|tidsramme|estimert tid|spilletid|speletid|lesetid|\
        målgruppe|passer for|passar for|nivå|trinn|fag|sted|stad|rom|dato|når|hvor|utstyr|materiell|hensikt|\
        formål|føremål|kilde|kjelde|kilder|kjelder|ansvarlig|ansvarleg|møteleder|møteleiar|ordstyrer|\
        ordstyrar|referent|deltakere|deltakarar|emneord|nøkkelord|stikkord|lenke|lenkje|duration|length|\
        time|audience|place|date|source|materials|purpose|tags";
    let Some((name, after)) = text.split_once(':') else { return false };
    !after.trim().is_empty() && !text.ends_with('?') && name.len() <= 20 && is_one_of(FACTS, &name.trim().to_lowercase())
}

/// Returns whether it is a page number: «Side 1 av 2», «Page 3», «– 2 –».
pub(super) fn is_page_number(text: &str) -> bool {
    let words: Vec<String> =
        text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase).filter(|word| !word.is_empty()).collect();
    let is_figure = |word: &String| word.bytes().all(|byte| byte.is_ascii_digit());
    match words.as_slice() {
        [page, rest @ ..] if matches!(page.as_str(), "side" | "page" | "s") => {
            (1..=3).contains(&rest.len()) && rest.iter().all(|word| is_figure(word) || matches!(word.as_str(), "av" | "of"))
        }
        [from, of, to] => is_figure(from) && is_figure(to) && matches!(of.as_str(), "av" | "of"),
        _ => false,
    }
}

/// Returns whether it is a note that a sign in the text refers to: `¹ Se heftet`, `[1] Se heftet`.
pub(super) fn is_note(text: &str) -> bool {
    let bracketed = text.strip_prefix('[').is_some_and(|rest| {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        (1..=3).contains(&digits) && rest[digits..].starts_with(']')
    });
    bracketed || text.starts_with(|c: char| "¹²³⁰⁴⁵⁶⁷⁸⁹†‡".contains(c))
}

/// Returns whether it is a heading over other things to read: «Les også», «Relaterte artikler».
pub(super) fn is_over_others(text: &str) -> bool {
    const WHOLE: &str = "les også|les òg|les mer|les meir|se også|sjå også|sjå òg|relatert|relatert innhold|relatert innhald|\
        relaterte artikler|relaterte artiklar|relaterte saker|relaterte sider|flere artikler|\
        fleire artiklar|flere saker|fleire saker|lignende artikler|liknande artiklar|lignende innhold|\
        andre artikler|andre artiklar|andre leste også|mest lest|mest lese|mest populært|siste nytt|\
        siste saker|siste artikler|anbefalt|anbefalt for deg|anbefalte artikler|du vil kanskje også like|\
        kanskje du også liker|nyttige lenker|nyttige lenkjer|related|related articles|related content|\
        read more|read also|see also|more like this|you may also like|most read";
    let lower = text.to_lowercase();
    is_one_of(WHOLE, lower.trim_matches(|c: char| !c.is_alphanumeric()))
}

/// Returns whether the mail asks it, not the page in it: «Kan dere lese dette før torsdag?»
pub(super) fn is_courtesy(text: &str) -> bool {
    const BEGUN: &str = "kan dere|kan du|kan de |kan dykk|kunne dere|kunne du|har dere tid|har du tid|har de tid|\
        har dere mulighet|har du mulighet|har dere anledning|har du anledning|er det greit|er det ok|\
        går det greit|går det bra|vil du |vil dere være med|could you|can you|would you|will you|is it ok|\
        do you have time";
    const WITHIN: &str = "passer det|passar det|høver det|passer for|passar for|høver for|si fra|sei frå|si ifra|gi beskjed|\
        gje beskjed|svar meg|svare meg|melde meg|let me know|suit you|work for you";
    let lower = text.to_lowercase();
    begins_as(BEGUN, &lower) || WITHIN.split('|').any(|within| lower.contains(within))
}

/// Returns whether a line points elsewhere and asks for nothing: «Se også: …».
pub(super) fn points_elsewhere(text: &str) -> bool {
    let second = text.split_whitespace().nth(1).map(bare).unwrap_or_default();
    matches!(first_word(text).as_str(), "les" | "se" | "sjå" | "read" | "see")
        && ["mer", "meir", "også", "òg", "more", "also", "her", "here"].contains(&second.as_str())
}
