# The minutes and the notice of a meeting on paper. Dates come in as «06.12.2024», times as «10.42».

# What both say at the top
meeting-time = Tid:
meeting-place = Sted:
meeting-form-physical = Fysisk møte
meeting-form-digital = Digitalt møte
meeting-form-hybrid = Hybridmøte
meeting-case = Sak { $case }
column-case-title = Tittel
column-case-kind = Type

# The minutes
minutes-paper-title = Protokoll fra møte i { $bodies }
minutes-title-draft = Utkast til protokoll fra møte i { $bodies }
minutes-subject = Protokoll fra møtet { $date }
minutes-subject-no-date = Protokoll, dato for møtet ikke satt
minutes-stamp = Utkast til protokoll
minutes-not-closed = Protokollen er ikke lukket. Den viser møtet slik det er ført til nå, og kan bli endret.
minutes-correction = Rettelse { $date }:

# Who was there
minutes-paper-attendance = Frammøte
minutes-attendance-count = { $seats ->
    [one] { $present } av { $seats } plass med stemmerett var representert i møtet.
   *[other] { $present } av { $seats } plasser med stemmerett var representert i møtet.
}
column-attended = Møtte
column-attended-time = Tid
minutes-representative = representant
minutes-deputy = vara
minutes-deputy-named = { $person } (vara)
minutes-forfall = forfall
minutes-absent = ikke møtt
minutes-vacant = ledig plass
minutes-without-vote = Uten stemmerett
minutes-leads = møteleder
minutes-with-vote = Med stemmerett
minutes-time-from-until = { $from }–{ $until }
minutes-time-from = fra { $from }
minutes-time-only-case = { $time }, bare i sak { $case }

# A case
minutes-agenda = Saksliste
minutes-method = Opplegg:
minutes-questions = Spørsmål
minutes-set-asides = Avsetning i saken
minutes-set-aside = { $name } i { $scheme }: { $amount } kroner ({ $basis })
minutes-proposed-decision = Forslag til vedtak:
minutes-guests = Gjester i saken:
minutes-habilitet = Habilitet
minutes-proposals = Forslag
minutes-version = { $proposal-first } er { $draft }, kontrollkode { $version }, til sammen { $total } kroner.
minutes-replaced = Først ble dette vedtatt: { $proposal }. Vedtaket er erstattet av det som ble vedtatt senere i saken.
minutes-treatment = Behandling
minutes-deciding = Avgjørelse
minutes-roll-call = Votering { $number }, stemme for stemme
minutes-decision = Vedtak
minutes-recommendation = Innstilling
minutes-recommends = Forumet innstiller. Statsforvalteren gjør vedtaket.
minutes-no-decision = Det ble ikke gjort noe vedtak i saken.
minutes-statements = Dissens og protokolltilførsler
minutes-follow-up = Følges opp av { $responsible }.
minutes-follow-up-by = Følges opp av { $responsible } innen { $date }.
minutes-between = Mellom sakene
minutes-not-taken-up = Saker som ikke ble tatt opp
minutes-rules = Krav til flertall

# Approval
minutes-approval = Godkjenning
minutes-signed-by = Protokollen ble lukket { $date } kl. { $time } og skal underskrives av:
minutes-paper-next-meeting = Protokollen ble lukket { $date } kl. { $time } og legges fram for godkjenning i neste møte.
minutes-next-meeting-on = Protokollen ble lukket { $date } kl. { $time } og legges fram for godkjenning i møtet { $meeting }.

# The notice
notice-title = Innkalling til møte i { $bodies }
notice-subject = Innkalling til møtet { $date }
notice-subject-no-date = Innkalling, dato for møtet ikke satt
notice-in-time = Innkallingen sendes { $sent }. Fristen er { $due }, { $days ->
    [one] én dag
   *[other] { $days } dager
} før møtet.
notice-late = Innkallingen sendes { $sent }, { $late ->
    [one] én dag
   *[other] { $late } dager
} etter fristen. Den var { $due }, { $days ->
    [one] én dag
   *[other] { $days } dager
} før møtet.
notice-due-on = Fristen { $due } er { $day }.
notice-ask-forfall = Meld forfall, og si fra om du kan være inhabil i en sak, til sekretariatet så snart som mulig, så vara kan kalles inn.
notice-agenda = Saksliste
column-time = Tid
notice-number-none = –
notice-break = pause
notice-carried-from = Overført fra sak { $case }.
notice-background = Bakgrunn
notice-method = Opplegg
notice-questions = Spørsmål
notice-guests = Gjester i saken
notice-proposed-decision = Forslag til vedtak
notice-alternatives = Alternativer
notice-attachments = Vedlegg
notice-attachment = { $name } ({ $size })
notice-responsible = Saksansvarlig: { $responsible }.
notice-item = { $number } { $title }
notice-size-bytes = { $size } byte
notice-size-kilobytes = { $size } kB
notice-size-megabytes = { $size } MB

# Days that are no working days
day-new-years-day = første nyttårsdag
day-maundy-thursday = skjærtorsdag
day-good-friday = langfredag
day-easter-sunday = første påskedag
day-easter-monday = andre påskedag
day-labour-day = 1. mai
day-constitution-day = 17. mai
day-ascension-day = Kristi himmelfartsdag
day-whit-sunday = første pinsedag
day-whit-monday = andre pinsedag
day-christmas-day = første juledag
day-boxing-day = andre juledag
day-saturday = en lørdag
day-sunday = en søndag
