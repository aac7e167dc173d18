//! I dag, and the three ways in.

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
            "Fra en kollega, eller din egen sikkerhetskopi. Se hva som er i den før du tar den inn.",
            "Frå ein kollega, eller din eigen tryggingskopi. Sjå kva som er i ho før du tek ho inn.",
            "From a colleague, or your own backup. See what is in it before you bring it in.";
        start_promise:
            "Ingen innlogging. Det du skriver, blir i denne nettleseren til du deler det.",
            "Inga innlogging. Det du skriv, blir i denne nettlesaren til du deler det.",
            "No login. What you write stays in this browser until you share it.";
        greeting_morning: "God morgen", "God morgon", "Good morning";
        greeting_day: "Hei", "Hei", "Hello";
        greeting_evening: "God kveld", "God kveld", "Good evening";
        meeting_waiting:
            "Dere har et møte klokka {time}.",
            "De har eit møte klokka {time}.",
            "You have a meeting at {time}.";
        meeting_ready: "Møtet er klart.", "Møtet er klart.", "The meeting is ready.";
        meeting_open: "Et møte står åpent.", "Eit møte står ope.", "A meeting is still open.";
        other_meetings: "Andre møter", "Andre møte", "Other meetings";
        at_today: "I dag kl. {time}", "I dag kl. {time}", "Today at {time}";
        open_yesterday:
            "I går. Referatet er åpent til dere lukker det.",
            "I går. Referatet er ope til de lukkar det.",
            "Yesterday. The minutes are open until you close them.";
        open_since:
            "{date}. Referatet er åpent til dere lukker det.",
            "{date}. Referatet er ope til de lukkar det.",
            "{date}. The minutes are open until you close them.";
        alone_waits:
            "Det du begynte på alene, ligger her.",
            "Det du byrja på åleine, ligg her.",
            "What you began on your own is here.";
        alone_go_on: "Fortsett der du slapp", "Hald fram der du slapp", "Carry on where you left off";
        find: "Søk i alt", "Søk i alt", "Search everything";
        act_first: "Først", "Først", "First";
        no_more_meetings: "Ingen flere møter i dag.", "Ingen fleire møte i dag.", "No more meetings today.";
        no_meeting: "Ingen møter i dag.", "Ingen møte i dag.", "No meetings today.";
        next_meeting: "Neste møte er {date}.", "Neste møte er {date}.", "Next meeting is {date}.";
        start_meeting: "Start møtet", "Start møtet", "Start the meeting";
        plan_meeting: "Planlegg et møte", "Planlegg eit møte", "Plan a meeting";
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
            "Alt ligger bare her. Lagre en sikkerhetskopi.",
            "Alt ligg berre her. Lagre ein tryggingskopi.",
            "Everything is only here. Save a backup.";
        backup_today: "Sikkerhetskopi lagret i dag.", "Tryggingskopi lagra i dag.", "Backup saved today.";
        backup_yesterday: "Sikkerhetskopi lagret i går.", "Tryggingskopi lagra i går.", "Backup saved yesterday.";
        backup_days_ago_many:
            "Siste sikkerhetskopi er {count} dager gammel.",
            "Siste tryggingskopi er {count} dagar gammal.",
            "The last backup is {count} days old.";
        backup_now:
            "Møtet ligger bare her, og nettleseren lover ikke å ta vare på det. Lagre en sikkerhetskopi nå.",
            "Møtet ligg berre her, og nettlesaren lovar ikkje å ta vare på det. Lagre ein tryggingskopi no.",
            "The meeting is only here, and the browser does not promise to keep it. Save a backup now.";
        backup_save: "Lagre sikkerhetskopi", "Lagre tryggingskopi", "Save a backup";
    }
}
