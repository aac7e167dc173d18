//! Words of the pulse: how the meeting was, each for herself on one tablet.

super::words! {
    Pulse {
        name: "Pulsen", "Pulsen", "The pulse";
        take: "Ta pulsen", "Ta pulsen", "Take the pulse";
        see: "Se pulsen", "Sjå pulsen", "See the pulse";
        offer:
            "To minutter til slutt: hvordan var møtet for hver av dere?",
            "To minutt til slutt: korleis var møtet for kvar av dykk?",
            "Two minutes at the end: how was the meeting for each of you?";
        ready: "Hvordan var møtet?", "Korleis var møtet?", "How was the meeting?";
        ready_about:
            "Send nettbrettet rundt. Hver svarer for seg, uten navn. Ingen kan gå tilbake og se hva noen svarte.",
            "Send nettbrettet rundt. Kvar svarer for seg, utan namn. Ingen kan gå tilbake og sjå kva nokon svarte.",
            "Pass the tablet round. Each person answers alone, without a name. Nobody can go back and see what anyone answered.";
        begin: "Svar", "Svar", "Answer";
        scale: "Hvor nyttig var møtet for deg?", "Kor nyttig var møtet for deg?", "How useful was the meeting for you?";
        poor: "Ikke nyttig", "Ikkje nyttig", "Not useful";
        fair: "Litt nyttig", "Litt nyttig", "A little useful";
        good_mark: "Ganske nyttig", "Ganske nyttig", "Quite useful";
        very_good: "Svært nyttig", "Svært nyttig", "Very useful";
        choose_first:
            "Velg ett av de fire svarene først. Resten kan stå åpent.",
            "Vel eitt av dei fire svara først. Resten kan stå ope.",
            "Choose one of the four answers first. The rest may be left open.";
        own_practice:
            "Stilte vi spørsmål ved egen praksis i dag?",
            "Stilte vi spørsmål ved eigen praksis i dag?",
            "Did we question our own practice today?";
        yes: "Ja", "Ja", "Yes";
        no: "Nei", "Nei", "No";
        skip: "Hopp over", "Hopp over", "Skip";
        marks: "Hvilke kjennetegn stemte i dag?", "Kva for kjenneteikn stemte i dag?", "Which hallmarks were true today?";
        marks_about:
            "Det vi har sagt kjennetegner et godt møte hos oss.",
            "Det vi har sagt kjenneteiknar eit godt møte hos oss.",
            "What we have said a good meeting looks like here.";
        good: "Dette var bra", "Dette var bra", "This was good";
        better: "Dette kan bli bedre", "Dette kan bli betre", "This could be better";
        optional: "valgfritt", "valfritt", "optional";
        handed_on_about: "Ingen ser hva du svarte.", "Ingen ser kva du svarte.", "Nobody sees what you answered.";
        count_one: "{count} har svart", "{count} har svart", "{count} has answered";
        count_many: "{count} har svart", "{count} har svart", "{count} have answered";
        close: "Avslutt pulsen", "Avslutt pulsen", "End the pulse";
        close_all: "Har alle svart?", "Har alle svart?", "Has everyone answered?";
        close_all_about:
            "Svarene blir lagt sammen i møtet, uten navn, i tilfeldig rekkefølge. Så ser dere på dem sammen.",
            "Svara blir lagde saman i møtet, utan namn, i tilfeldig rekkjefølgje. Så ser de på dei saman.",
            "The answers are put together in the meeting, without names, in random order. Then you look at them together.";
        close_scale:
            "Bare {count} har svart.",
            "Berre {count} har svart.",
            "Only {count} have answered.";
        close_scale_about:
            "Med under fem svar blir bare «hvor nyttig» tatt vare på. Tekstene blir slettet, for det ville være lett å kjenne igjen hvem som skrev dem.",
            "Med under fem svar blir berre «kor nyttig» teke vare på. Tekstane blir sletta, for det ville vere lett å kjenne att kven som skreiv dei.",
            "With fewer than five answers only “how useful” is kept. The texts are deleted: it would be easy to tell who wrote them.";
        close_none: "Det er for få svar til at de kan vises.", "Det er for få svar til at dei kan visast.", "There are too few answers to show.";
        close_none_about:
            "Med under tre svar kunne dere gjette hva hver svarte. Derfor blir ingenting tatt vare på. La gjerne flere svare først.",
            "Med under tre svar kunne de gjette kva kvar svarte. Derfor blir ingenting teke vare på. La gjerne fleire svare først.",
            "With fewer than three answers you could guess what each one said. So nothing is kept. Let more people answer first.";
        close_now: "Avslutt og vis svarene", "Avslutt og vis svara", "End and show the answers";
        close_without: "Avslutt uten å ta vare på noe", "Avslutt utan å ta vare på noko", "End and keep nothing";
        more_answer: "Flere skal svare", "Fleire skal svare", "More people will answer";
        dropped: "Svarene er slettet. Ingenting er tatt vare på.", "Svara er sletta. Ingenting er teke vare på.", "The answers are deleted. Nothing is kept.";
        result: "Slik var møtet", "Slik var møtet", "How the meeting went";
        result_talk:
            "Se på svarene sammen. Hva gjør vi annerledes neste gang?",
            "Sjå på svara saman. Kva gjer vi annleis neste gong?",
            "Look at the answers together. What will we do differently next time?";
        marks_result: "Dette stemte i dag", "Dette stemte i dag", "What was true today";
        marks_of: "{yes} av {voters}", "{yes} av {voters}", "{yes} of {voters}";
        texts_later:
            "Tekstene er ikke tatt vare på. Det må være minst fem svar på samme nettbrett.",
            "Tekstane er ikkje tekne vare på. Det må vere minst fem svar på same nettbrett.",
            "The texts were not kept. There must be at least five answers on the same tablet.";
        delete_text: "Slett «{text}»", "Slett «{text}»", "Delete “{text}”";
        text_deleted: "Teksten er slettet.", "Teksten er sletta.", "The text is deleted.";
    }
}
