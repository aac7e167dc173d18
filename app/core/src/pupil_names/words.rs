//! The words that speak for or against a pupil: people, belongings, roles, duties, days. In small
//! letters, bokmål, nynorsk and English side by side. Knows no rules and no names.

/// Someone in a class (en elev), right before a name.
pub const PUPIL: &str = "elev eleven elevar elevane elever elevene jente jenta jenter jentene jenten jentane gut gutt guten gutten gutane guttene \
    gutter barn barnet barna ungen ungene ungane medelev medeleven pupil pupils student boy girl child";

/// Those at home, and what only one pupil has: «Emmas mor», «Emma sin IOP».
pub const BELONGS_TO_PUPIL: &str = "mor mora moren mamma mammaen far faren pappa pappaen foreldre foreldra foreldrene foresatte føresette \
    besteforeldre besteforeldra besteforeldrene heim hjem heimen hjemmet søster søsteren systera søstera bror broren bestemor \
    bestefar fravær fråvær iop oppførsel åtferd mappe mappa arbeidsbok leksene leksa prøve prøven sekken medisin medisinen \
    atferd lekser lekse pult kontaktlærer kontaktlærar karakter karakterar karakterer venner vener sekk mother father mum dad parents \
    behaviour attendance homework sister brother family";

/// What a colleague has: «Emmas klasse», «timen til Emma».
pub const BELONGS_TO_STAFF: &str = "klasse klassen klassa klasserom klasserommet time timen timane timene team teamet opplegg opplegget elevar elevane \
    elever elevene gruppe gruppa gruppen plan planen presentasjon presentasjonen innlegg innlegget forslag forslaget trinn trinnet \
    kontor kontoret class classroom lesson team pupils presentation suggestion";

/// A role, or a word that hands someone a task, right before a name.
pub const ROLE: &str = "rektor inspektør avdelingsleder avdelingsleiar undervisningsinspektør lærer læreren lærar læraren kontaktlærer kontaktlærar \
    assistent assistenten fagarbeider fagarbeidar teamleder teamleiar trinnleder trinnleiar kollega kollegaen vikar vikaren rådgiver \
    rådgjevar sekretær ordstyrer ordstyrar møteleder møteleiar viddevakt plenumsleder plenumsleiar helsesykepleier helsesjukepleiar \
    sosiallærer sosiallærar spesialpedagog spesialpedagogen miljøterapeut miljøterapeuten vaktmester vaktmeister tillitsvalgt tillitsvald \
    verneombud bibliotekar bibliotekaren logoped utviklingsveileder nettverksleder professor forsker forskar forskeren forskaren forfatter forfattaren \
    forfatteren ansvar ansvarlig ansvarleg team referent leder leiar principal head teacher colleague assistant responsible chair author \
    researcher counsellor hos kollegaene kollegane lærerne lærarane sankt st";

/// A book, a film, a figure, up to two words before a name.
pub const WORK: &str = "bok boka boken bøker filmen film romanen roman novellen novella eventyret figuren hovedpersonen hovudpersonen \
    dikt diktet leste las bildeboka biletboka stykket kortfilmen serien book novel movie programmet appen verktøyet";

/// What makes a name the name of a place, a book or a thing, right after it.
pub const THING: &[&str] = &[
    "skole", "skolen", "skule", "skulen", "school", "barnehage", "barneskole", "barneskule", "ungdomsskole", "ungdomsskule", "gate", "gata", "vei",
    "veg", "plass", "senter", "verden", "verda", "ark", "brumm", "as", "i lønneberga", "i et dukkehjem", "i eit dukkehjem",
];

/// What a person does at work, right after a name, or after «skal», «kan» and the like.
pub const DUTY: &[&str] = &[
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
pub const MODAL: &str = "skal kan vil må bør har skulle kunne ville will should can must has";

/// What writers do in staff rooms, after a full name.
pub const WRITES: &str = "sier seier sa skriver skriv skrev hevder hevdar mener meiner mente kaller kallar kalte kalla peker peikar viser spør \
    deler says said writes wrote argues claims calls";

/// The beginnings of words that tell of one pupil's day.
pub const ONE_PUPIL: &[&str] = &[
    "iop", "enkeltvedtak", "fravær", "fråvær", "bup", "diagnos", "adhd", "autis", "dysleks", "mobb", "plaga", "utager", "skolevegr",
    "skulevegr", "anmerkning", "merknad", "skulk", "gråt", "gret", "slåss", "slo", "slår", "bann", "strev", "sliter", "slit ", "forstyrr",
    "bråk", "urolig", "uroleg", "gruer", "gruar", "henger etter", "heng etter", "for sent", "for seint", "sitte stille", "sitje stille",
    "sitter stille", "tilrettelegging", "medisin", "nekter", "nektar", "klarer ikke", "klarer ikkje", "forstår ikke", "forstår ikkje", "løper ut", "friminutt",
    "roper", "ropar", "biter", "bit ", "kaster", "kastar", "lyver", "lyg ", "spring frå", "lekse", "pult", "dusj", "sfo", "rekke opp", "leverte",
    "levert inn", "konsentr", "hører ikke", "høyrer ikkje", "vil ikke", "vil ikkje", "orker ikke", "orkar ikkje", "tør ikke", "tør ikkje", "ensom",
    "einsam", "alene", "åleine", "redd", "sint", "sinna", "lei seg", "mye syk", "mykje sjuk", "mye borte", "mykje borte", "mangler mye",
    "manglar mykje", "i en time", "på en time", "på ein time", "barnevern", "bullied", "absen", "far behind", "disturb", "cries", "dyslex",
    "mobilen", "lov til", "muntlig prøve", "munnleg prøve", "får ikke", "får ikkje", "ber aldri", "holder seg for", "held seg for",
    "vil heller", "verksted", "verkstad", "trenger hjelp", "treng hjelp", "trenger støtte", "treng støtte", "trenger en voksen",
    "treng ein vaksen", "ikke vært på skole", "ikkje vore på skule", "leker", "leikar", "fotball", "gaming", "spiser ikke", "et ikkje",
    "sover", "søv", "matpakk", "bokstav", "alfabet", "skolevei", "skuleveg", "drosje", "asyl", "flykt", "morsmål", "tospråk",
    "fosterhjem", "fosterheim", "utred", "utgrei", "logoped", "spesialund", "stillerom", "grupperom", "hørselvern", "time-out",
    "tar av seg", "juks", "stjal", "stel", "røyk", "snus", "vape", "rusa", "sparka", "sparker", "truer", "trua", "dytt", "krangl",
    "kranglar", "utestengt", "utestengd", "utenfor", "utanfor", "ikke venner", "ikkje vener", "gym", "svømming", "symjing",
    "hjemmefra", "hjemme", "heime", "gir opp", "gjev opp", "tør", "våger ikke", "vågar ikkje", "svarer bare", "svarar berre", "sovner",
    "sovnar", "hates", "cannot sit", "alone", "needs help", "struggles", "lonely", "homework", "his desk", "her desk", "hits", "kicks",
    "lunch box",
];

/// The beginnings of words from the staff room: a sentence that has one is about those who work there.
pub const STAFF_ROOM: &[&str] = &[
    "planleggingsdag", "planleggingstid", "ordstyr", "møteled", "møteleia", "sekretær", "personal", "lærere", "lærerne", "lærarar", "lærarane", "ikt",
    "kommune", "opplegg", "referat", "teammøt", "trinnmøt", "teamet", "teamtid", "tillitsval", "innkalling", "fellestid", "utviklingstid", "plenum",
    "vertskap", "kolleg", "ledelsen", "leiinga", "ledergrupp", "leiargrupp", "kurs", "budsjett", "vaktplan", "vakter", "timeplan", "rettlei",
    "skolebesøk", "skulebesøk", "nettverk", "staff", "chair", "colleague", "minutes", "agenda", "municipality", "workshop", "vikar",
    "foreldremøte", "presentasjon",
    "klassen sin", "klassa si", "timen sin", "timene sine", "elevene sine", "elevane sine", "faget sitt", "trinnet sitt", "neste møte",
    "dette møtet", "møtet vårt", "naboskole", "naboskule", "videreutdanning", "vidareutdanning", "etterutdanning", "mentor",
    "nyutdann", "universitet", "høgskole", "høgskule", "studenter", "studentar", "praksis", "permisjon", "stilling", "årsplan",
    "årshjul", "periodeplan", "læreplan", "vurderingskort", "nasjonale prøver", "onenote", "onedrive", "sharepoint", "printer",
    "kopimaskin", "nøkkel", "nøklar", "kaffe", "kake", "lunsj", "julebord", "forbundet", "verneombud", "arbeidstid", "åpner skolen",
    "opnar skulen", "låser", "rubrikk", "mal ", "maler", "malar", "notes", "lesson plan", "feedback to us", "trainee", "union",
];

/// Year groups in words (trinn).
pub const ORDINALS: &str = "første fyrste andre tredje fjerde femte sjette sjuende sjuande syvende åttende åttande niende niande tiende tiande";

/// Those that need no «trinn» behind them: hardly anything else at school is the eighth.
pub const HIGH_ORDINALS: &str = "fjerde femte sjette sjuende sjuande syvende åttende åttande niende niande tiende tiande";
