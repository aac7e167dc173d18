//! The folder that several devices share.

super::words! {
    Folder {
        heading: "Lagre i en mappe", "Lagre i ei mappe", "Save to a folder";
        about:
            "For deg som bruker flere enheter. Fellestid legger én fil i mappen og henter inn det de andre enhetene dine har lagt der. OneDrive, Nextcloud eller Syncthing flytter filene.",
            "For deg som bruker fleire einingar. Fellestid legg éi fil i mappa og hentar inn det dei andre einingane dine har lagt der. OneDrive, Nextcloud eller Syncthing flyttar filene.",
            "For anyone who uses several devices. Fellestid puts one file in the folder and imports what your other devices have put there. OneDrive, Nextcloud or Syncthing moves the files.";
        holds:
            "I filen er alt det som er med i en sikkerhetskopi, unntatt utkast i møter og halvskrevne tekster. Leder du et nettverk, er svarene som ikke skal spres, også med. Stemmer og svar på en puls er ikke med før de er talt opp. Filen er ikke kryptert: Alle som kommer inn i mappen, kan lese den.",
            "I fila er alt det som er med i ein tryggingskopi, unnateke utkast i møte og halvskrivne tekstar. Leier du eit nettverk, er svara som ikkje skal spreiast, òg med. Stemmer og svar på ein puls er ikkje med før dei er talde opp. Fila er ikkje kryptert: Alle som kjem inn i mappa, kan lese ho.",
            "The file holds everything that is in a backup, except drafts in meetings and half-written texts. If you lead a network, the answers that are not to be spread are in it too. Votes and answers to a pulse are not in it until they are counted. The file is not encrypted: anyone who can open the folder can read it.";
        elsewhere:
            "Denne nettleseren kan ikke lagre i en mappe. Det kan Edge og Chrome. Her bruker du sikkerhetskopi.",
            "Denne nettlesaren kan ikkje lagre i ei mappe. Det kan Edge og Chrome. Her bruker du tryggingskopi.",
            "This browser cannot save to a folder. Edge and Chrome can. Use a backup here.";
        choose: "Velg mappe", "Vel mappe", "Choose a folder";
        choose_other: "Velg en annen mappe", "Vel ei anna mappe", "Choose another folder";
        beginning: "Leser mappen «{name}» …", "Les mappa «{name}» …", "Reading the folder “{name}” …";
        progress: "Leser fil {place} av {count} …", "Les fil {place} av {count} …", "Reading file {place} of {count} …";
        in_step:
            "Sist lest og lagret i «{name}» kl. {time}.",
            "Sist lese og lagra i «{name}» kl. {time}.",
            "Last read and saved in “{name}” at {time}.";
        waits:
            "Fellestid trenger lov til å bruke mappen «{name}» igjen. Det du skriver, blir lagret her som vanlig.",
            "Fellestid treng lov til å bruke mappa «{name}» igjen. Det du skriv, blir lagra her som vanleg.",
            "Fellestid needs your permission to use the folder “{name}” again. What you write is saved here as usual.";
        undone:
            "Mappen «{name}» er koblet fra, siden du angret en fil som var hentet inn. Kobler du den til igjen, kommer det du angret, tilbake.",
            "Mappa «{name}» er kopla frå, sidan du angra ei fil som var henta inn. Koplar du ho til igjen, kjem det du angra, tilbake.",
            "The folder “{name}” is disconnected, since you chose to undo an import. If you connect it again, what it brought comes back.";
        failed:
            "Får ikke brukt mappen «{name}» akkurat nå. Det du skriver, er trygt her. Fellestid prøver igjen om litt.",
            "Får ikkje brukt mappa «{name}» akkurat no. Det du skriv, er trygt her. Fellestid prøver igjen om litt.",
            "Cannot use the folder “{name}” just now. What you write is safe here. Fellestid tries again in a moment.";
        left_one:
            "{count} fil er ikke hel og er ikke hentet inn: {names}. Den blir lest igjen når den endrer seg.",
            "{count} fil er ikkje heil og er ikkje henta inn: {names}. Ho blir lesen igjen når ho endrar seg.",
            "{count} file is not complete and is not imported: {names}. It is read again when it changes.";
        left_many:
            "{count} filer er ikke hele og er ikke hentet inn: {names}. De blir lest igjen når de endrer seg.",
            "{count} filer er ikkje heile og er ikkje henta inn: {names}. Dei blir lesne igjen når dei endrar seg.",
            "{count} files are not complete and are not imported: {names}. They are read again when they change.";
        large_one:
            "{count} fil er større enn Fellestid kan lese, og er ikke hentet inn: {names}. Del møtene hver for seg fra den enheten i stedet.",
            "{count} fil er større enn Fellestid kan lese, og er ikkje henta inn: {names}. Del møta kvar for seg frå den eininga i staden.",
            "{count} file is larger than Fellestid can read and is not imported: {names}. Share the meetings one by one from that device instead.";
        large_many:
            "{count} filer er større enn Fellestid kan lese, og er ikke hentet inn: {names}. Del møtene hver for seg fra de enhetene i stedet.",
            "{count} filer er større enn Fellestid kan lese, og er ikkje henta inn: {names}. Del møta kvar for seg frå dei einingane i staden.",
            "{count} files are larger than Fellestid can read and are not imported: {names}. Share the meetings one by one from those devices instead.";
        beyond_one:
            "Fellestid leser {max} filer i en mappe. {count} fil til er ikke hentet inn: {names}. Flytt ut filer fra enheter du ikke bruker lenger.",
            "Fellestid les {max} filer i ei mappe. {count} fil til er ikkje henta inn: {names}. Flytt ut filer frå einingar du ikkje bruker lenger.",
            "Fellestid reads {max} files in a folder. {count} more file is not imported: {names}. Move out files from devices you no longer use.";
        beyond_many:
            "Fellestid leser {max} filer i en mappe. {count} filer til er ikke hentet inn: {names}. Flytt ut filer fra enheter du ikke bruker lenger.",
            "Fellestid les {max} filer i ei mappe. {count} filer til er ikkje henta inn: {names}. Flytt ut filer frå einingar du ikkje bruker lenger.",
            "Fellestid reads {max} files in a folder. {count} more files are not imported: {names}. Move out files from devices you no longer use.";
        no_backup:
            "Mappen erstatter ikke en sikkerhetskopi: Utkast og halvskrevne tekster er ikke med, og det du sletter for godt, forsvinner også der.",
            "Mappa erstattar ikkje ein tryggingskopi: Utkast og halvskrivne tekstar er ikkje med, og det du slettar for godt, blir borte der òg.",
            "The folder does not replace a backup: drafts and half-written texts are not in it, and what you erase for good is gone there too.";
        too_large:
            "Det er blitt for mye til én fil, så filen i mappen er ikke oppdatert. Lagre møtene hver for seg i tillegg.",
            "Det er blitt for mykje til éi fil, så fila i mappa er ikkje oppdatert. Lagre møta kvar for seg i tillegg.",
            "There is too much for one file, so the file in the folder is not updated. Save the meetings one by one as well.";
        again: "Koble til igjen", "Kople til igjen", "Connect again";
        now: "Les og lagre nå", "Les og lagre no", "Read and save now";
        leave: "Koble fra mappen", "Kople frå mappa", "Disconnect the folder";
        left: "Mappen er koblet fra. Filene ligger der fortsatt.", "Mappa er kopla frå. Filene ligg der framleis.", "The folder is disconnected. The files are still there.";
        came: "Fra mappen: {what}. Se Mer.", "Frå mappa: {what}. Sjå Meir.", "From the folder: {what}. See More.";
    }
}
