//! Parts of sentences; any from one list goes with any from the next.

pub const WHO: &[&str] = &[
    "Vi", "Teamet", "Faglærerne", "Kontaktlærerne", "Alle på trinnet", "Lærerne i norsk", "Mattelærerne", "Ledelsen", "Assistentene",
    "De nyansatte", "Elevrådet", "To og to lærere", "Lærerne på ungdomstrinnet", "Gruppa vår", "SFO og skolen", "Spesialpedagogene",
    "Fagkoordinatorene", "Begynnerlærerne", "Flere av oss", "Vi på mellomtrinnet",
];

pub const ACTS: &[&str] = &[
    "prøver ut den samme oppgaven", "ser på elevarbeider sammen", "besøker hverandre i timene", "deler et opplegg som ikke virket",
    "lager felles vurderingskriterier", "lar elevene velge arbeidsmåte", "snakker om hva god underveisvurdering er",
    "skriver ned hva vi la merke til", "begynner timene på samme måte", "planlegger lesing på tvers av fagene",
    "spør elevene hva som hjelper dem", "øver på å stille åpne spørsmål", "bruker de første ti minuttene på repetisjon",
    "går gjennom overgangene mellom trinnene", "finner fram eksempler fra egen undervisning", "prøver samarbeidslæring i små grupper",
    "rydder i hva vi bruker møtetida på", "lar alle skrive før noen snakker", "bytter klasser i en økt",
    "ser på resultatene uten å lete etter skyld", "tester ut korte tilbakemeldinger muntlig", "samler ord og begreper på en felles vegg",
    "lager en plan for uteskole", "øver på å gi hverandre respons", "leser en artikkel og prøver ett råd",
    "lager stasjoner med ulik vanskegrad", "tar opp det vi pleier å ta for gitt", "følger tre elever gjennom en hel dag",
    "lager en felles start på skoledagen", "viser fram modelltekster i alle fag",
];

pub const TIMES: &[&str] = &[
    "hver tredje uke", "før neste samling", "i fellestida på torsdager", "de neste seks ukene", "etter høstferien", "på teammøtene",
    "i begynnelsen av hver periode", "gjennom hele vårhalvåret", "en gang i måneden", "før foreldremøtet", "i uke 46", "på planleggingsdagen",
    "når prøvene er levert", "i to parallelle klasser", "uten å vente på nye bøker", "i norsk og samfunnsfag",
];

pub const REASONS: &[&str] = &[
    "slik at flere tør å si noe", "for da ser vi det samme", "og skriver ned ett tegn på at det virker", "fordi overgangen er vanskelig for mange",
    "så ingen sitter alene med det", "og tar det opp igjen i januar", "for elevene merker at vi gjør det likt", "men vi trenger tid til det",
    "og lar elevene si hva de la merke til", "slik at vikarer også kan bruke det", "fordi vi vet for lite om hvorfor", "og velger bort noe annet",
    "så vi kan snakke om det samme etterpå", "for det virket i fjor", "selv om timeplanen er trang", "og deler det på tvers av trinnene",
    "slik at målene blir tydelige for alle", "fordi noen elever aldri blir spurt", "og ser om det blir roligere", "så det ikke henger på én person",
];
