//! Given names in Norway, in three lists by how much a name alone tells: sorted, in lower case without accents, with
//! spaces between. They are names many people have; no one in particular is meant, and no pupil is listed. Which list a
//! name is in is an estimate of the age of most who have it.

/// Names that children and young people have far more often than staff.
pub const YOUNG: &str = "\
    abdi abdirahman abdulahi abdullah abdullahi abel ada adam adele agathe agnes agnete ahmad ahmed aiden aisha \
    aksel albert alea aleksander alexander alexandra alfred ali alice alicia alina alisa aliya alma alva alvin \
    amalia amalie amanda amelia amelie amina amir amira amna amund anastasia andrine angela arian ariana ariel \
    armin aron artem arthur artur arvid aslak astri atle aurora axel ayaan ayan ayesha ayla ayman ayub beatrice \
    benedicte benedikte benjamin bertine bilal birk bohdan brage casper caspian cassandra celina celine charlie \
    christoffer cornelia damian daniela danielle danil daria daryna dennis dina dmytro dylan edith edvard edvin \
    edward eila eira eirill eirin elena eliana elias elif elijah elina eline elisa ella ellie ellinor elliot \
    elly elsa embla emil emilia emilie emilija emily emine emir emma emre enes enya eren erle esther ethan \
    evelina fabian farhan fatima felicia felix ferdinand filip fredrikke freya frida frøya gabija gabriel \
    gabriela georg gina gustav haakon hadi hailee hailey hamza hana hannah haris hasan hassan hawa hedda hedvig \
    helmer hennie henny henriette hermann hilma hira hodan hugo hussein ian iben ibrahim idunn ifrah ikram \
    iliana iman imran ines iqra isa isabel isabell isabella isabelle isac isak isha ishak ismael ismail isra \
    iver jack jacob jakob jakub jamal jana jasmin jasmine jayden jennifer jenny jesper joel johanne jolie \
    jonatan jonathan josefine josephine joshua julia julian juliane julie julius junaid junus kacper kaisa \
    kajsa karim karla karolina kasper kateryna kevin khadija khaled khalid kian kornelia lana lara laura \
    lavrans layla lea leah leander leo leon leona leonard leyla lia liam lilian lilja lilli lilly lily lina \
    linea linnea linus liva livia liza logan lotta lotte louis louise lovise luca lucas lucca lucy ludvig \
    ludvik luis luka lukas luke luna lydia madelen maha mahdi mahmoud maia maiken maja maksym malak malik malin \
    mariam mariama marlon maryam mason matas mateo mateusz mathea matheo matheus mathias mathilda mathilde \
    matilda matilde matteo matteus matthias maximilian maya mehdi mehmet melina melissa mert mia michelle mie \
    mikail mikkel mila milla millie milo mina mira miriam mirza mohamad mohamed mohammad mohammed molly muhamed \
    muhammad muhammed muna musa mustafa myriam nabil nadia nadine nadir naima najma naomi natalia natalie \
    nataniel nathalie nathan nathaniel natnael nellie nelly neo nicolai nicole nicoline nikita niklas nikola \
    nikolai nikoline nila nimo noa noah noel noelle noor nora norah nour nur oda odin oleksandr oliver olivia \
    oliwia oliwier olle omar omid oscar oskar osman othilie otto patrick patryk paulina penelope philip \
    philippa polina rafael rahaf rahma rakel rami rania rasmus rawan rayan rebecca rebekka rima rina rohan \
    ronja ruben runa ryan saad sabrina safa safiya sahra salah salma salman sam sami samia samir samira samuel \
    sander sandra sarah sebastian selam selim selin selina selma serina severin siddiq sienna sigrid sigurd \
    silas sindre sivert sofia sofie sofiia sofija sofus sohail sondre sophia sophie sumaya suzanna svea sylvia \
    syver szymon taha taim tarik tarjei tea teo teodor tess thea thelma theo theodor theodora tia tilda tilde \
    tilla timian tindra tiril tobias tora trym tuva tyra ulrik ulrikke umair umar usman uzair vanessa vetle \
    victor victoria viggo viktor viktoria vilde vilja viljar vilma vincent walid wiktor wiktoria wilhelm \
    wilhelmine william wilma yahya yara yasin yasmin yassin yazan ylva yohana yonas yosef younes yousef yuliia \
    yusuf zahra zain zainab zakaria zayd zayn zaynab zehra zeinab zeynep zoe zofia zuzanna åsne";

/// Names that pupils and staff both have: they need a sign beside them.
pub const ANY_AGE: &str = "\
    adrian anders andre andrea andreas ane anette anita anja anna anne annika anton are arild arne astrid bente \
    berit bernt birgitta birgitte bjarne bjørg bjørnar brit britt bård børge camilla carina caroline cathrine \
    cecilie charlotte christian christina christine christopher dagfinn daniel david ebba egil einar eirik \
    eivind elin elisabeth elise ellen endre erik erika erlend erling eskil espen eva finn fredrik frode gaute \
    geir george gerd grethe gro gudrun gunhild gunnar guro gøran halvard halvor hanna hanne hans harald hege \
    heidi helena helene helga helge henning henrik henrikke herman hilde håkon håvard ida idar inga inge \
    ingeborg inger ingrid ingunn ingvild irene iselin ivar james jan jane jannicke jarl jarle jens joachim \
    joakim johan johanna johannes john jon jonas jorunn josef jostein julianne jørgen jørn kai kaja karen kari \
    karianne karin karina karl karoline katarina katharina katrine ketil kim kine kirsten kirsti kjell kjersti \
    kjetil klara knut kristian kristiane kristin kristina kristine kristoffer kåre laila lars lasse leif lena \
    lene linda line linn lisa lise lone mads magne magnhild magnus maren margit margrete margrethe mari maria \
    marianne marie marion marit marita marius markus marta marte martha marthe martin martine martinus mats \
    mattis merete merethe mette michael michal mikael monica morten nils nina oddvar ola olaf olai olav ole \
    olga paul peder pernille peter petter pia piotr pål ragna ragnar ragnhild randi renate rikke rita roar \
    robert rolf ronald roy runar sanna sara sigrun silja silje simen simon siren siri sissel solveig stefan \
    steffen steinar stian stig stine sture sunniva susanne svein sverre sylvi synne synnøve sølvi teresa terese \
    terje thale thomas thor thorbjørn thorvald tina tine tom tomas tone tonje torbjørn tord tore torgeir toril \
    torill torkel tormod torstein torunn trine trond trude truls trygve turid ulf ulla unn unni vegar vegard \
    venke vera veronica veronika vibeke vigdis yngve åge åsa åse åshild åsmund øivind ørjan øystein øyvind";

/// Names that are also words, months, gods or films: they need a clear sign.
pub const ALSO_WORDS: &str = "\
    alba amber angel april aria ask august birger bjørn bo bror carmen dag dante eik even falk frank fred frøy \
    gard grace gry harry hauk hope iris jo joy jul juni juno kalle laban li lin lind liv live loke love lucia \
    lykke mai mars max may milan mille my norman nova odd per poppy raja ravn rein robin roman rose ruby rune \
    saga said sana sham signe siv sol stein stella storm summer svan tale tind tor ulv uma una vilje villa \
    viola violet vår";
