//! What stands around a name and says whose it is: a class, a parent, a role, a book. Words are
//! written in small letters without accents. Knows no names.

use super::reading::Word;

/// Someone in a class (en elev), right before a name.
const PUPIL: &str = "elev eleven elevar elevane elever elevene jente jenta jenter jentene jenten jentane gut gutt guten gutten gutane guttene \
    gutter barn barnet barna ungen ungene ungane medelev medeleven pupil pupils student boy girl child";
/// Those at home, and what only one pupil has: «Emmas mor», «Emma sin IOP».
const BELONGS_TO_PUPIL: &str = "mor mora moren mamma mammaen far faren pappa pappaen foreldre foreldra foreldrene foresatte foresette \
    besteforeldre besteforeldra besteforeldrene heim hjem heimen hjemmet søster søsteren systera søstera bror broren bestemor \
    bestefar fravær fråvær iop oppførsel åtferd mappe mappa arbeidsbok leksene leksa prøve prøven sekken medisin medisinen \
    atferd lekser lekse pult kontaktlærer kontaktlærar karakter karakterar karakterer venner vener sekk mother father mum dad parents \
    behaviour attendance homework sister brother family";
/// What a colleague has: «Emmas klasse», «timen til Emma».
const BELONGS_TO_STAFF: &str = "klasse klassen klassa klasserom klasserommet time timen timane timene team teamet opplegg opplegget elevar elevane \
    elever elevene gruppe gruppa gruppen plan planen presentasjon presentasjonen innlegg innlegget forslag forslaget trinn trinnet \
    kontor kontoret class classroom lesson team pupils presentation suggestion";
/// A role, or a word that hands someone a task, right before a name.
const ROLE: &str = "rektor inspektør avdelingsleder avdelingsleiar undervisningsinspektør lærer læreren lærar læraren kontaktlærer kontaktlærar \
    assistent assistenten fagarbeider fagarbeidar teamleder teamleiar trinnleder trinnleiar kollega kollegaen vikar vikaren rådgiver \
    rådgjevar sekretær ordstyrer ordstyrar møteleder møteleiar viddevakt plenumsleder plenumsleiar helsesykepleier helsesjukepleiar \
    sosiallærer sosiallærar spesialpedagog spesialpedagogen miljøterapeut miljøterapeuten vaktmester vaktmeister tillitsvalgt tillitsvald \
    verneombud bibliotekar bibliotekaren logoped utviklingsveileder nettverksleder professor forsker forskar forskeren forskaren forfatter forfattaren \
    forfatteren ansvar ansvarlig ansvarleg team referent leder leiar principal head teacher colleague assistant responsible chair author \
    researcher counsellor hos kollegaene kollegane lærerne lærarane sankt st";
/// A book, a film, a figure, up to two words before a name.
const WORK: &str = "bok boka boken bøker filmen film romanen roman novellen novella eventyret figuren hovedpersonen hovudpersonen \
    dikt diktet leste las bildeboka biletboka stykket kortfilmen serien book novel movie programmet appen verktøyet";
/// What makes a name the name of a place, a book or a thing, right after it.
const THING: &str = "skole skolen skule skulen school barnehage barneskole barneskule ungdomsskole ungdomsskule gate gata vei veg plass \
    senter verden verda ark i lønneberga i et dukkehjem i eit dukkehjem brumm as";
/// What a person does at work, right after a name, or after «skal», «kan» and the like.
const DUTY: &[&str] = &[
    "holder innlegg", "held innlegg", "holder kurs", "held kurs", "stiller som", "stiller opp", "tar imot", "tek imot", "hjelper oss", "hjelper nye",
    "baker", "bakte", "bytter klasserom", "byter klasserom", "vikarierer", "forklarte",
    "tar ansvar", "tek ansvar", "tar referat", "tek referat", "tar kontakt", "tek kontakt", "tar initiativ", "tok initiativ", "tar det opp",
    "tek det opp", "tar med", "tar over", "tar seg av", "tek seg av", "har ansvar", "har ansvaret", "har laget", "har laga", "har prøvd", "har booket",
    "har lagt", "har skrevet", "har skrive", "har sendt", "leder", "leier", "kaller inn", "kallar inn", "kalle inn", "sender", "sende", "lager plan",
    "lager vaktplan", "lager liste", "lager en", "lager eit", "lagar", "lage", "laget", "laga", "informerer", "deler", "dele", "delte", "viser oss",
    "viser hvordan", "viser korleis", "viste", "viste oss", "vise", "presenterer", "presenterte", "presentere", "orienterer", "orienterte",
    "inviterer", "inviterte", "bestiller", "bestille", "underviser", "foreslår", "foreslo", "koordinerer", "booker", "setter opp", "set opp",
    "sette opp", "skriver referat", "skriv referat", "skrive referat", "fører referat", "hospiterer", "hospiterte", "observerer", "observerte", "veileder",
    "rettleier", "følger opp", "følgjer opp", "følge opp", "kontakter", "ringer", "ringe", "fortalte om", "fortel om", "sa i plenum", "leads",
    "shares", "share", "showed", "shows us", "teaches", "presents", "presented", "suggested", "is responsible",
];
/// Words that put off what is done.
const MODAL: &str = "skal kan vil må bør har skulle kunne ville will should can must has";
/// What writers do in staff rooms, after a full name.
const WRITES: &str = "sier seier sa skriver skriv skrev hevder hevdar mener meiner mente kaller kallar kalte kalla peker peikar viser spør \
    deler says said writes wrote argues claims calls";
/// The beginnings of words that tell of one pupil's day.
const ONE_PUPIL: &[&str] = &[
    "iop", "enkeltvedtak", "fravær", "fråvær", "bup", "diagnos", "adhd", "autis", "dysleks", "mobb", "plaga", "utager", "skolevegr",
    "skulevegr", "anmerkning", "merknad", "skulk", "gråt", "gret", "slåss", "slo", "slår", "bann", "strev", "sliter", "slit ", "forstyrr",
    "bråk", "urolig", "uroleg", "gruer", "gruar", "henger etter", "heng etter", "for sent", "for seint", "sitte stille", "sitje stille",
    "sitter stille", "tilrettelegging", "medisin", "nekter", "nektar", "klarer ikke", "klarer ikkje", "forstår ikke", "forstår ikkje", "løper ut", "friminutt",
    "roper", "ropar", "biter", "bit ", "kaster", "kastar", "lyver", "lyg ", "spring frå", "lekse", "pult", "dusj", "sfo", "rekke opp", "leverte",
    "levert inn", "konsentr", "hører ikke", "høyrer ikkje", "vil ikke", "vil ikkje", "orker ikke", "orkar ikkje", "tør ikke", "tør ikkje", "ensom",
    "einsam", "alene", "åleine", "redd", "sint", "sinna", "lei seg", "mye syk", "mykje sjuk", "mye borte", "mykje borte", "mangler mye",
    "manglar mykje", "i en time", "på en time", "på ein time", "barnevern", "bullied", "absen", "far behind", "disturb", "cries", "dyslex",
];

/// The beginnings of words from the staff room: a sentence that has one is about those who work there.
const STAFF_ROOM: &[&str] = &[
    "planleggingsdag", "planleggingstid", "ordstyr", "møteled", "møteleia", "sekretær", "personal", "lærere", "lærerne", "lærarar", "lærarane", "ikt",
    "kommune", "opplegg", "referat", "teammøt", "trinnmøt", "teamet", "teamtid", "tillitsval", "innkalling", "fellestid", "utviklingstid", "plenum",
    "vertskap", "vert ", "kolleg", "ledelsen", "leiinga", "ledergrupp", "leiargrupp", "kurs", "budsjett", "vaktplan", "vakter", "timeplan", "rettlei",
    "skolebesøk", "skulebesøk", "nettverk", "staff", "chair", "colleague", "minutes", "agenda", "municipality", "workshop", "vikar",
    "foreldremøte", "presentasjon",
];

/// Whether a list of words with spaces between has this one.
pub fn has(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == word)
}

/// Words after a name, in small letters with spaces between and at both ends.
fn told(words: &[Word<'_>]) -> String {
    words.iter().fold(" ".to_owned(), |told, word| told + &word.folded + " ")
}

/// How many words a class (klasse) takes, if one begins here: «8B», «4. trinn», «femte», «year 6».
fn class_words(words: &[Word<'_>]) -> Option<usize> {
    let folded = |at: usize| words.get(at).map_or("", |word| word.folded.as_str());
    let number = folded(0).trim_end_matches(|letter: char| letter.is_ascii_lowercase());
    let is_number = number.parse().is_ok_and(|number: u32| (1..=13).contains(&number));
    let letters = folded(0).len() - number.len();
    let is_group = has("trinn trinnet klasse klassen årstrinn klassetrinn klassesteg", folded(1));
    if is_number && letters == 1 {
        return Some(1);
    }
    if is_number && letters == 0 && is_group || has(ORDINALS, folded(0)) && is_group {
        return Some(2);
    }
    let is_named = has("trinn year grade class klasse", folded(0)) && folded(1).starts_with(|letter: char| letter.is_ascii_digit());
    if is_named {
        return Some(2);
    }
    let stands_alone = !has("time rad runde bord dag uke veke økt gang møte", folded(1));
    (has(HIGH_ORDINALS, folded(0)) && stands_alone).then_some(1)
}

const ORDINALS: &str = "første fyrste andre tredje fjerde femte sjette sjuende sjuande syvende åttende åttande niende niande tiende tiande";
const HIGH_ORDINALS: &str = "fjerde femte sjette sjuende sjuande syvende åttende åttande niende niande tiende tiande";

/// How many words say which class a name belongs to, right after it: «i 8B», «(7A)».
pub fn class_after(after: &[Word<'_>]) -> Option<usize> {
    let first = after.first()?;
    if first.gap.contains(['(', ',']) {
        return class_words(after);
    }
    let is_between = has("i på frå fra in from of", &first.folded);
    class_words(after.get(1..)?).filter(|_| is_between).map(|count| count + 1)
}

/// «Eleven», «foreldrene til», «heter», before a name.
pub fn pupil_before(before: &[Word<'_>]) -> bool {
    let back = |steps: usize| before.len().checked_sub(steps).map_or("", |at| before[at].folded.as_str());
    let is_called = has("heter heiter", back(1)) && has("jente jenta gut gutt guten gutten elev eleven som", back(2));
    has(PUPIL, back(1)) || is_called || (has("til åt of", back(1)) && has(BELONGS_TO_PUPIL, back(2)))
}

/// A pupil's own noun right before a name, for names that stand in no list.
pub fn is_pupil_noun(word: &Word<'_>) -> bool {
    has("eleven guten gutten jenta jenten medeleven", &word.folded)
}

/// What someone owns, right after a name in the genitive or with «sin».
fn owned<'w>(is_genitive: bool, after: &'w [Word<'_>]) -> Option<&'w str> {
    let at = usize::from(after.first().is_some_and(|word| has("sin si sitt sine", &word.folded)));
    after.get(at).filter(|_| is_genitive || at == 1).map(|word| word.folded.as_str())
}

pub fn has_pupils_own(is_genitive: bool, after: &[Word<'_>]) -> bool {
    owned(is_genitive, after).is_some_and(|word| has(BELONGS_TO_PUPIL, word))
}

/// A role, a task or a class of her own: someone who works at the school.
pub fn is_staff(before: &[Word<'_>], is_genitive: bool, after: &[Word<'_>]) -> bool {
    let back = |steps: usize| before.len().checked_sub(steps).map_or("", |at| before[at].folded.as_str());
    let is_thanked = has("til to åt", back(1)) && has("takk thanks", back(2));
    let is_teaching = has("til hos of", back(1)) && has(BELONGS_TO_STAFF, back(2));
    let with_me = has("og and", back(1)) && has("jeg eg i", back(2));
    let and_me = after.len() > 1 && has("og and", &after[0].folded) && has("jeg eg i", &after[1].folded);
    let owns = owned(is_genitive, after).is_some_and(|word| has(BELONGS_TO_STAFF, word));
    has(ROLE, back(1)) || (has("min vår", back(1)) && has(ROLE, back(2))) || is_thanked || is_teaching || with_me || and_me || owns || has_duty(after)
}

/// What is done right after the name, its class and the one beside it is work.
fn has_duty(after: &[Word<'_>]) -> bool {
    let mut rest = after;
    if rest.len() > 1 && has("og and", &rest[0].folded) && rest[1].is_capitalised() {
        rest = &rest[2..];
    }
    rest = &rest[class_after(rest).unwrap_or(0)..];
    let now = told(rest);
    let later = rest.first().filter(|word| has(MODAL, &word.folded)).map(|_| told(&rest[1..]));
    DUTY.iter().any(|duty| [Some(&now), later.as_ref()].into_iter().flatten().any(|told| told.starts_with(&format!(" {duty} "))))
}

/// A book, a film, a place: no person at this school.
pub fn is_thing(before: &[Word<'_>], after: &[Word<'_>]) -> bool {
    let told = told(after);
    let things = THING.split_ascii_whitespace().filter(|thing| !has("i et eit dukkehjem lønneberga", thing));
    let phrases = ["i lønneberga", "i et dukkehjem", "i eit dukkehjem"];
    let is_named = things.chain(phrases).any(|thing| told.starts_with(&format!(" {thing} ")));
    is_named || before.iter().rev().take(2).any(|word| has(WORK, &word.folded))
}

/// Someone who writes books: a year, or a verb of writing, after a full name.
pub fn is_author(after: &[Word<'_>]) -> bool {
    let is_year = |word: &Word<'_>| word.text.parse().is_ok_and(|year: u32| (1800..2100).contains(&year));
    let writes = after.first().is_some_and(|word| has(WRITES, &word.folded) || has(MODAL, &word.folded) && after.get(1).is_some_and(|next| has("skrevet skrive written", &next.folded)));
    writes || after.first().is_some_and(is_year)
}

/// The sentence is from the staff room.
pub fn is_of_the_staff_room(words: &[Word<'_>]) -> bool {
    let told = told(words);
    STAFF_ROOM.iter().any(|beginning| told.contains(&format!(" {beginning}")))
}

/// Something that is told of one pupil, in the first words after the name.
pub fn tells_of_one_pupil(after: &[Word<'_>]) -> bool {
    let told = told(&after[..after.len().min(7)]);
    ONE_PUPIL.iter().any(|beginning| told.contains(&format!(" {beginning}")))
}
