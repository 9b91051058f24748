# The minutes and the notice of a meeting on paper. Dates come in as «06.12.2024», times as «10.42».

# What both say at the top
meeting-time = Tid:
meeting-place = Stad:
meeting-form-physical = Fysisk møte
meeting-form-digital = Digitalt møte
meeting-form-hybrid = Hybridmøte
meeting-case = Sak { $case }
column-case-title = Tittel
column-case-kind = Type

# The minutes
minutes-paper-title = Protokoll frå møte i { $bodies }
minutes-title-draft = Utkast til protokoll frå møte i { $bodies }
minutes-subject = Protokoll frå møtet { $date }
minutes-subject-no-date = Protokoll, dato for møtet ikkje sett
minutes-stamp = Utkast til protokoll
minutes-not-closed = Protokollen er ikkje lukka. Han viser møtet slik det er ført til no, og kan bli endra.
minutes-correction = Retting { $date }:

# Who was there
minutes-paper-attendance = Frammøte
minutes-attendance-count = { $seats ->
    [one] { $present } av { $seats } plass med røysterett var representert i møtet.
   *[other] { $present } av { $seats } plassar med røysterett var representerte i møtet.
}
column-attended = Møtte
column-attended-time = Tid
minutes-representative = representant
minutes-deputy = vara
minutes-deputy-named = { $person } (vara)
minutes-forfall = forfall
minutes-absent = ikkje møtt
minutes-vacant = ledig plass
minutes-without-vote = Utan røysterett
minutes-leads = møteleiar
minutes-with-vote = Med røysterett
minutes-time-from-until = { $from }–{ $until }
minutes-time-from = frå { $from }
minutes-time-only-case = { $time }, berre i sak { $case }

# A case
minutes-agenda = Sakliste
minutes-method = Opplegg:
minutes-questions = Spørsmål
minutes-set-asides = Avsetjing i saka
minutes-set-aside = { $name } i { $scheme }: { $amount } kroner ({ $basis })
minutes-proposed-decision = Framlegg til vedtak:
minutes-guests = Gjester i saka:
minutes-habilitet = Habilitet
minutes-proposals = Framlegg
minutes-version = { $proposal-first } er { $draft }, kontrollkode { $version }, til saman { $total } kroner.
minutes-replaced = Først vart dette vedteke: { $proposal }. Vedtaket er erstatta av det som vart vedteke seinare i saka.
minutes-treatment = Behandling
minutes-deciding = Avgjerd
minutes-roll-call = Røysting { $number }, røyst for røyst
minutes-decision = Vedtak
minutes-recommendation = Innstilling
minutes-recommends = Forumet innstiller. Statsforvaltaren gjer vedtaket.
minutes-no-decision = Det vart ikkje gjort noko vedtak i saka.
minutes-statements = Dissens og protokolltilførslar
minutes-follow-up = Blir følgd opp av { $responsible }.
minutes-follow-up-by = Blir følgd opp av { $responsible } innan { $date }.
minutes-between = Mellom sakene
minutes-not-taken-up = Saker som ikkje vart tekne opp
minutes-rules = Krav til fleirtal

# Approval
minutes-approval = Godkjenning
minutes-signed-by = Protokollen vart lukka { $date } kl. { $time } og skal underskrivast av:
minutes-paper-next-meeting = Protokollen vart lukka { $date } kl. { $time } og blir lagd fram for godkjenning i neste møte.
minutes-next-meeting-on = Protokollen vart lukka { $date } kl. { $time } og blir lagd fram for godkjenning i møtet { $meeting }.

# The notice
notice-title = Innkalling til møte i { $bodies }
notice-subject = Innkalling til møtet { $date }
notice-subject-no-date = Innkalling, dato for møtet ikkje sett
notice-in-time = Innkallinga blir send { $sent }. Fristen er { $due }, { $days ->
    [one] éin dag
   *[other] { $days } dagar
} før møtet.
notice-late = Innkallinga blir send { $sent }, { $late ->
    [one] éin dag
   *[other] { $late } dagar
} etter fristen. Han var { $due }, { $days ->
    [one] éin dag
   *[other] { $days } dagar
} før møtet.
notice-due-on = Fristen { $due } er { $day }.
notice-ask-forfall = Meld forfall, og sei frå om du kan vere ugild i ei sak, til sekretariatet så snart som råd, så vara kan kallast inn.
notice-agenda = Sakliste
column-time = Tid
notice-number-none = –
notice-break = pause
notice-carried-from = Overført frå sak { $case }.
notice-background = Bakgrunn
notice-method = Opplegg
notice-questions = Spørsmål
notice-guests = Gjester i saka
notice-proposed-decision = Framlegg til vedtak
notice-alternatives = Alternativ
notice-attachments = Vedlegg
notice-attachment = { $name } ({ $size })
notice-responsible = Saksansvarleg: { $responsible }.
notice-item = { $number } { $title }
notice-size-bytes = { $size } byte
notice-size-kilobytes = { $size } kB
notice-size-megabytes = { $size } MB

# Days that are no working days
day-new-years-day = fyrste nyttårsdag
day-maundy-thursday = skjertorsdag
day-good-friday = langfredag
day-easter-sunday = fyrste påskedag
day-easter-monday = andre påskedag
day-labour-day = 1. mai
day-constitution-day = 17. mai
day-ascension-day = Kristi himmelfartsdag
day-whit-sunday = fyrste pinsedag
day-whit-monday = andre pinsedag
day-christmas-day = fyrste juledag
day-boxing-day = andre juledag
day-saturday = ein laurdag
day-sunday = ein sundag
