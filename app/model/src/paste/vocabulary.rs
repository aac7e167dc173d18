//! The words the reader looks for, in bokmål, nynorsk and English: only lists; what follows from a word is in `words`.
//! A list is one text with strokes between its words.

/// Returns whether a word or a line is one of a list.
pub(super) fn is_one_of(list: &str, text: &str) -> bool {
    list.split('|').any(|one| one == text)
}

/// Returns whether a lower-case text begins with one of a list.
pub(super) fn begins_as(list: &str, lower: &str) -> bool {
    list.split('|').any(|begun| lower.starts_with(begun))
}

/// Words that ask.
pub(super) const INTERROGATIVES: &str = "\
    hva|hvordan|hvorfor|hvilke|hvilken|hvilket|hvem|hvor|hvorvidt|når|kva|korleis|kvifor|kven|kvar|kor|korvidt|what|how|\
    why|which|who|whose|where|when";

/// Words that may come before a word that asks: «I hvilken grad …», «Og hva …».
pub(super) const BEFORE_INTERROGATIVE: &str = "\
    i|på|med|for|til|av|fra|frå|om|ved|under|og|men|in|on|to|with|from|at|by|and|but";

/// Words that begin a question answered with yes or no, if one of `ASKED` follows.
pub(super) const YES_NO: &str = "\
    har|er|kan|bør|skal|vil|må|får|gjør|gjer|blir|vert|opplever|bruker|brukar|trenger|treng|kjenner|ser|do|does|are|is|\
    can|have|has|should|could|will";

pub(super) const ASKED: &str = "vi|du|dere|de|dykk|det|alle|noen|nokon|we|you|they|it|there|everyone";

/// Words that ask somebody to do something. Nouns spelled the same are left out, and so are words of footers («Se
/// også», «Les mer»).
pub(super) const IMPERATIVES: &str = "\
    analyser|avklar|avtal|bli|bytt|definer|eksemplifiser|evaluer|fordel|fortset|fortsett|forbered|foreta|gå|hent|husk|\
    ha|hør|innled|intervju|kom|konkretiser|lat|la|les|løft|legg|marker|observer|organiser|planlegg|plukk|presenter|prøv|\
    samle|se|sjå|skisser|snu|sorter|studer|ta|utforsk|utveksle|vis|øv|agree|analyse|choose|create|decide|find|make|read|\
    recall|begrunn|beskriv|del|diskuter|drøft|finn|foreslå|forklar|formuler|fortel|fortell|gi|gje|grunngi|kartlegg|lag|\
    nevn|nemn|noter|oppsummer|prioriter|ranger|reflekter|samanlikn|sammenlign|samtal|skriv|snakk|tenk|undersøk|utdyp|\
    velg|vel|vurder|compare|consider|describe|discuss|explain|give|identify|imagine|name|pick|reflect|share|suggest|\
    talk|tell|think|write";

/// Second words that show that the first, whatever it is, asks somebody to do something: «Ta en runde», «Sett opp tre
/// punkter».
pub(super) const AFTER_IMPERATIVE: &str = "\
    en|én|ei|et|ett|ein|éin|eit|eitt|opp|fram|enige|einige|samde|sammen|saman|hverandre|kvarandre|dere|dykk|deg|ned|ut|\
    gjennom|noen|nokre|a|an|your";

/// Short words before an article that are no imperative: «Som en», «Dag én».
pub(super) const NO_ACTS: &str = "\
    som|slik|nok|ikke|ikkje|bare|kun|hver|dag|tid|år|mål|rom|jeg|eg|man|eller|dette|that|as|like|not|just|day|such";

/// What pages call the questions they number.
pub(super) const TASK_NOUNS: &str = "\
    oppgave|oppgåve|spørsmål|spm|diskusjonsoppgave|diskusjonsspørsmål|refleksjonsoppgave|refleksjonsspørsmål|\
    drøftingsoppgave|drøftingsspørsmål|question|task";

/// A heading made of only these announces that questions come, and names no theme.
pub(super) const ANNOUNCING_HEADS: &str = "\
    samtal|tenk|summing|summegruppe|summegrupper|diskusjonsspm|drøftingsoppgaver|drøftingsoppgåver|refleksjonsoppgåver|\
    samtaleoppgaver|tasks|task|diskusjon|diskusjonsoppgave|diskusjonsoppgaver|diskuter|drøft|drøfting|ettertanke|gruppe|\
    gruppen|gruppearbeid|gruppeoppgave|gruppeoppgaver|gruppesamtale|individuelt|oppgave|oppgaver|oppgåve|oppgåver|\
    plenum|refleksjon|refleksjonsoppgaver|reflekter|samtale|snakk|spm|questions|question|discussion|discuss|reflection|\
    reflect";

/// Endings of words that announce: «refleksjonsspørsmålene».
pub(super) const ANNOUNCING_ENDS: &str = "spørsmål|spørsmålet|spørsmålene|spørsmåla|spørsmåler";

/// Words that may be in an announcement without naming anything.
pub(super) const VAGUE: &str = "\
    ved|din|ditt|sin|team|teamet|teama|teamene|trinn|trinnet|trinna|trinnene|fagseksjon|fagseksjonen|fagseksjonene|\
    fagseksjonane|seksjon|seksjonen|seksjonane|kollegiet|heile|hele|personalet|personalgruppa|sidemann|sidemannen|\
    sidepersonen|sidekvinnen|sidevenn|naboen|nabo|makker|makkeren|læringspartner|læringspartneren|bord|bordet|bordene|\
    borda|minst|med|høyt|høgt|gjennom|disse|mot|kvarandre|avdeling|avdelingen|avdelinga|plenum|salen|alene|åleine|først|\
    deretter|teams|table|tables|partner|pair|neighbour|each|other|aktuelle|alle|andre|arbeid|artikkelen|bruk|de|deg|den|\
    denne|dere|dette|dykk|desse|etter|felles|filmen|flere|fleire|flg|for|forslag|framlegg|følgende|følgjande|gruppa|\
    gruppe|gruppen|gruppene|grupper|her|er|hverandre|i|ein|en|kommer|kjem|min|minutt|minutter|minuttar|nedenfor|noen|\
    nokre|og|om|over|par|på|rundt|sammen|saman|samtalen|sjølv|selv|teksten|til|to|tre|fire|under|vi|videoen|vidare|\
    videre|å|snakke|diskutere|drøfte|reflektere|tenke|skal|the|these|some|following|group|groups|pairs|in|your|and|of|\
    about|here|are";

/// What a page calls its parts: «Del to: Veien videre».
pub(super) const PART_NOUNS: &str = "del|bolk|part";

/// The numbers of parts as words.
pub(super) const PART_NUMBERS: &str = "en|én|ein|éin|to|tre|fire|fem|seks|one|two|three|four|five|six|i|ii|iii|iv";

/// Whole lines that name nothing.
pub(super) const BARE_LABELS: &str = "\
    to og to|i par|parvis|i grupper|i gruppa|alle sammen|in pairs|tema|notat|notater|svar|våre svar|theme|notes|answers";

/// Nouns before which a number is part of the sentence, not a mark.
pub(super) const ORDINAL_NOUNS: &str = "\
    januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|trinn|trinnet|trinns|klasse|\
    klassen|årstrinn|steg|orden|ordens|time|timen|plass|januari|halvår|termin|samling|året|skoleår|skuleår";

/// A line that ends with one of these continues.
pub(super) const CONNECTORS: &str = "\
    og|eller|men|som|at|å|i|på|for|med|til|av|fra|frå|om|ved|mellom|mot|under|over|hos|når|hvis|viss|fordi|en|et|ei|ein|\
    eit|den|det|de|vår|vårt|våre|sin|sitt|sine|and|or|but|of|in|on|to|with|from|the|a|an|our|your|that|by";

/// A full stop after these does not end a sentence.
pub(super) const ABBREVIATIONS: &str = "ca.|f.eks.|t.d.|bl.a.|mm.|m.m.|evt.|ev.|jf.|jfr.|inkl.|min.|nr.|kap.|dvs.|e.g.|i.e.";

/// Words that begin a mail.
pub(super) const GREETINGS: &str = "hei|hallo|heisann|kjære|god|hi|hello|dear";

/// Words that end a mail; a name and a title follow.
pub(super) const CLOSINGS: &str = "\
    hilsen|helsing|mvh|vh|med vennlig hilsen|med venleg helsing|vennlig hilsen|venleg helsing|beste hilsen|\
    beste helsing|mange hilsener|alt godt|kind regards|best regards|regards";

/// Beginnings of lines in the head of a forwarded or answered mail.
pub(super) const MAIL_HEADS: &str = "\
    fra:|frå:|til:|sendt:|dato:|emne:|kopi:|svar til:|vedlegg:|from:|to:|sent:|date:|subject:|cc:|attachments:|\
    opprinnelig melding|videresendt melding|original message";

/// Questions of web sites, not of a staff.
pub(super) const FOOTERS: &str = "\
    fant du det du lette etter|fann du det du leita etter|var denne siden nyttig|var denne sida nyttig|fikk du svar|\
    lurer du på noe|lurer du på|lurar du på|har du spørsmål|trenger du hjelp|treng du hjelp|hva synes du om siden|\
    was this page helpful|did you find|need help|questions?|glemt passord";

pub(super) const FILM_WORDS: &str = "\
    film|filmen|video|videoen|filmklipp|filmklippet|videoklipp|videoklippet|klippet|kortfilm|kortfilmen|filmsnutt|\
    filmsnutten|videosnutt|videosnutten";

pub(super) const TEXT_WORDS: &str = "teksten|artikkelen|fagartikkelen|lesetid|lesetida|article";
