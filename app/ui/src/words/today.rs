//! Words of I dag, and the three ways to begin.

super::words! {
    Today {
        tagline: "Få alle med i møtet", "Få alle med i møtet", "Bring everyone into the meeting";
        start_try: "Prøv alene", "Prøv åleine", "Try it alone";
        start_try_about: "Ett spørsmål, tre minutter.", "Eitt spørsmål, tre minutt.", "One question, three minutes.";
        start_plan: "Planlegg et møte", "Planlegg eit møte", "Plan a meeting";
        start_plan_about:
            "Velg spørsmål, så får du en plan med klokkeslett.",
            "Vel spørsmål, så får du ein plan med klokkeslett.",
            "Choose a question and get a plan with clock times.";
        start_file: "Jeg har fått en fil", "Eg har fått ei fil", "I have a file";
        start_file_about:
            "Fra en kollega, eller din egen sikkerhetskopi. Se hva som er i filen før du henter den inn.",
            "Frå ein kollega, eller din eigen tryggingskopi. Sjå kva som er i fila før du hentar ho inn.",
            "From a colleague, or your own backup. See what is in it before you import it.";
        start_network: "Nytt nettverk", "Nytt nettverk", "New network";
        start_network_about:
            "Spør skolene, og se svarene samlet.",
            "Spør skulane, og sjå svara samla.",
            "Ask the schools, and see the answers together.";
        start_promise:
            "Ingen innlogging. Det du skriver, blir på denne enheten til du deler det.",
            "Inga innlogging. Det du skriv, blir på denne eininga til du deler det.",
            "No login. What you write stays on this device until you share it.";
        greeting_morning: "God morgen", "God morgon", "Good morning";
        greeting_day: "Hei", "Hei", "Hello";
        greeting_evening: "God kveld", "God kveld", "Good evening";
        meeting_waiting:
            "Dere har et møte klokka {time}.",
            "De har eit møte klokka {time}.",
            "You have a meeting at {time}.";
        meeting_ready: "Møtet er klart.", "Møtet er klart.", "The meeting is ready.";
        meeting_open: "Et møte er ikke avsluttet.", "Eit møte er ikkje avslutta.", "A meeting has not ended.";
        other_meetings: "Andre møter", "Andre møte", "Other meetings";
        at_today: "I dag kl. {time}", "I dag kl. {time}", "Today at {time}";
        open_yesterday:
            "I går. Referatet blir klart når dere avslutter møtet.",
            "I går. Referatet blir klart når de avsluttar møtet.",
            "Yesterday. The minutes are ready once you end the meeting.";
        open_since:
            "{date}. Referatet blir klart når dere avslutter møtet.",
            "{date}. Referatet blir klart når de avsluttar møtet.",
            "{date}. The minutes are ready once you end the meeting.";
        alone_waits:
            "Det du begynte på alene, ligger her.",
            "Det du byrja på åleine, ligg her.",
            "What you began on your own is here.";
        alone_go_on: "Fortsett der du slapp", "Hald fram der du slapp", "Carry on where you left off";
        network_asks: "Nettverket spør", "Nettverket spør", "The network asks";
        network_waits: "Nettverket ber om et svar.", "Nettverket ber om eit svar.", "The network asks for an answer.";
        network_due: "Svar innen {date}.", "Svar innan {date}.", "Answer by {date}.";
        network_late:
            "Fristen var {date}. Dere kan fortsatt svare.",
            "Fristen var {date}. De kan framleis svare.",
            "It was due {date}. You can still answer.";
        network_shared: "Svaret er delt.", "Svaret er delt.", "The answer is shared.";
        network_answer: "Svar på spørsmålene", "Svar på spørsmåla", "Answer the questions";
        network_see: "Se svaret", "Sjå svaret", "See the answer";
        paste: "Lim inn", "Lim inn", "Paste";
        scan: "Skann", "Skann", "Scan";
        act_first: "Først", "Først", "First";
        no_more_meetings: "Ingen flere møter i dag.", "Ingen fleire møte i dag.", "No more meetings today.";
        no_meeting: "Ingen møter i dag.", "Ingen møte i dag.", "No meetings today.";
        next_meeting: "Neste møte er {date}.", "Neste møte er {date}.", "Next meeting is {date}.";
        start_meeting: "Start møtet", "Start møtet", "Start the meeting";
        running: "Møtet er i gang.", "Møtet er i gang.", "The meeting is under way.";
        resume: "Fortsett der dere slapp", "Hald fram der de slapp", "Carry on where you left off";
        agreed_heading: "Det vi sist ble enige om", "Det vi sist blei samde om", "What we agreed last";
        agreed_all: "Se alle tiltak", "Sjå alle tiltak", "See all actions";
        agreed_earlier: "Fra før", "Frå før", "From before";
        agreed_none:
            "Ingen tiltak ennå. De kommer fra møtene deres.",
            "Ingen tiltak enno. Dei kjem frå møta dykkar.",
            "No actions yet. They come from your meetings.";
        backup_never:
            "Alt ligger bare på denne enheten. Lagre en sikkerhetskopi.",
            "Alt ligg berre på denne eininga. Lagre ein tryggingskopi.",
            "Everything is only on this device. Save a backup.";
        backup_in_folder:
            "Alt unntatt utkast ligger også i mappen.",
            "Alt unnateke utkast ligg i mappa òg.",
            "Everything except drafts is in the folder too.";
        backup_today: "Sikkerhetskopi lagret i dag.", "Tryggingskopi lagra i dag.", "Backup saved today.";
        backup_yesterday: "Sikkerhetskopi lagret i går.", "Tryggingskopi lagra i går.", "Backup saved yesterday.";
        backup_days_ago_many:
            "Siste sikkerhetskopi er {count} dager gammel.",
            "Siste tryggingskopi er {count} dagar gammal.",
            "The last backup is {count} days old.";
        backup_now:
            "Møtet ligger bare på denne enheten, og nettleseren kan slette det. Lagre en sikkerhetskopi nå.",
            "Møtet ligg berre på denne eininga, og nettlesaren kan slette det. Lagre ein tryggingskopi no.",
            "The meeting is only on this device, and the browser may delete it. Save a backup now.";
        backup_save: "Lagre sikkerhetskopi", "Lagre tryggingskopi", "Save a backup";
    }
}
