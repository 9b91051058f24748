# Kva ein import spør om, og kva han fortel at han har gjort.

# Det som ikkje kan vitast av fila
import-question-unit = Overskrifta «{ $heading }» i kolonne { $column } seier noko om eining som kan forståast på fleire måtar. Kva eining står beløpa i?
import-question-unit-of-sheet = Ved tabellen står det «{ $words }». Kva eining står beløpa i?
import-question-year = Kolonne { $column } («{ $heading }») nemner { $named }, men møtet gjeld { $year }, og ingen annan kolonne har slike beløp for { $year }. Kva år gjeld beløpa?
import-question-year-of-sheet = Arket «{ $sheet }» nemner { $named }, men møtet gjeld { $year }. Skal arket lesast?
import-question-sheet = Arka { $sheets } har { $count } behovsmeldingar eller rader felles, slik ein kopi eller ei eldre utgåve har. Kva ark skal lesast?
import-question-struck = Det er stroke over { $count } rader. Skal dei reknast med?
import-question-struck-cells = Det er stroke over { $count } celler i rader som elles gjeld. Skal det som står i dei, reknast med?
import-question-encoding = Det kan ikkje avgjerast sikkert kva teiknkoding «{ $file }» er lagra i. I kva for ei er orda skrivne rett?
import-question-unknown-amounts = Kolonne { $column } («{ $heading }») har beløp i { $count } rader, men overskrifta er ikkje kjend. Kva er det?
import-question-merged-amount = I kolonne { $column } («{ $heading }») er beløp slått saman over { $count } rader. Kven er beløpet for?
import-question-one-number-two-names = Organisasjonsnummer { $number } står ved fleire namn: { $names }. Kva heiter mottakaren?
import-question-criteria = Tabellen manglar kolonne for kriterium { $missing }. Behovsmeldingar som ikkje oppfyller alle tre kriteria, får ikkje midlar. Kva skal gjelde til forumet har vurdert dei?

# Det møtet sjølv spør om
import-question-owner-name = Organisasjonsnummer { $number } heiter «{ $file }» i fila og «{ $meeting }» i møtet. Kva heiter eigaren?
import-question-above-frame = { $count ->
    [one] Éi rad søkjer om meir enn ramma for heile ordninga. Stemmer beløpet?
   *[other] { $count } rader søkjer om meir enn ramma for heile ordninga. Stemmer beløpa?
}
import-question-numbers-taken = { $what ->
    [rows] { $count ->
        [one] Éi rad har eit nummer som noko anna har i møtet. Kva er ho?
       *[other] { $count } rader har nummer som noko anna har i møtet. Kva er dei?
    }
   *[other] { $count ->
        [one] Éi rad har eit nummer som ein annan eigar har i møtet, med eit anna tiltak. Kva er ho?
       *[other] { $count } rader har nummer som andre eigarar har i møtet, med andre tiltak. Kva er dei?
    }
}
import-question-numbers-unclear = { $count ->
    [one] Éi rad har eit nummer som i møtet høyrer til eit anna tiltak frå same eigar, eller same tiltak frå ein annan. Kva er ho?
   *[other] { $count } rader har nummer som i møtet høyrer til andre tiltak frå same eigar, eller same tiltak frå andre. Kva er dei?
}
import-question-same = Rad { $row }, «{ $measure }» frå { $owner }, kan vere ei behovsmelding som er i møtet. Kva for ei er ho?
import-question-both-changed = «{ $field }» for { $name } er endra både i møtet og i fila sidan førre import. Kva skal gjelde?
import-question-gone = { $what ->
    [rows] { $count ->
        [one] Éi rad frå førre utgåve er ikkje i fila. Kva skal skje med det ho sa?
       *[other] { $count } rader frå førre utgåve er ikkje i fila. Kva skal skje med det dei sa?
    }
   *[other] { $count ->
        [one] Éi behovsmelding frå førre utgåve er ikkje i fila. Kva skal skje med ho?
       *[other] { $count } behovsmeldingar frå førre utgåve er ikkje i fila. Kva skal skje med dei?
    }
}
import-question-gone-one = { $name } er ikkje i fila. Kva skal skje med ho?
import-question-let-go = { $names } har eit fastsett beløp, men inga behovsmelding att etter importen. Kva skal skje med beløpet?

# Kva kvart svar gjer
import-choice-kroner = Heile kroner
import-choice-thousand = Tusen kroner: kvart tal blir gonga med 1000
import-choice-million = Millionar kroner: kvart tal blir gonga med 1 000 000
import-choice-this-year = { $year }: les dei som beløpa til møtet
import-choice-named-year = { $named }: ikkje beløp for dette møtet
import-choice-sheet = Les «{ $sheet }» ({ $rows } rader), og lat dei andre vere
import-choice-all-sheets = Les alle arka
import-choice-leave-out = Utelat
import-choice-count = Rekn med som elles
import-choice-encoding = { $encoding }: { $example }
import-choice-field = Feltet { $field }
import-choice-ignore = Ikkje les kolonnen
import-choice-first-row = Heile beløpet til den første rada, ingenting til dei andre
import-choice-each-row = Heile beløpet til kvar av radene
import-choice-name = «{ $name }» ({ $rows } rader)
import-choice-none = Ingen oppfyller dei enno
import-choice-all = Alle oppfyller dei
import-choice-name-in-file = «{ $name }», som i fila
import-choice-name-in-meeting = «{ $name }», som i møtet
import-choice-take-place = Nye utgåver av det som står under numra i møtet
import-choice-new-number = Nye, som får ledige nummer
import-choice-this-one = Nr. { $number }: { $owner }, «{ $measure }»
import-choice-new = Ei ny behovsmelding
import-choice-ours = Som i møtet: { $ours }
import-choice-theirs = Som i fila: { $theirs }
import-choice-keep = Bli i møtet
import-choice-remove = Blir tekne ut av møtet, med alt som er sett for dei
import-choice-one-by-one = Svar for kvar einskild
import-choice-let-go = Beløpet blir sleppt, og regelen gjeld
import-choice-cancel = Ikkje importer

# Kva som er utelate, slått saman eller endra
import-note-sum-skipped = { $count ->
    [one] Éi rad med sum eller liknande er ikkje lesen som behovsmelding.
   *[other] { $count } rader med summar og liknande er ikkje lesne som behovsmeldingar.
}
import-note-remark-skipped = { $count ->
    [one] Éi rad med merknad er ikkje lesen.
   *[other] { $count } rader med merknader er ikkje lesne.
}
import-note-unfilled-skipped = { $count ->
    [one] Éi rad er ikkje fylt ut og er ikkje lesen.
   *[other] { $count } rader er ikkje fylte ut og er ikkje lesne.
}
import-note-heading-repeated = { $count ->
    [one] Éi rad gjentek overskriftene.
   *[other] { $count } rader gjentek overskriftene.
}
import-note-heading-applied = { $count ->
    [one] Éi rad er lesen som overskrift over radene under.
   *[other] { $count } rader er lesne som overskrift over radene under.
}
import-note-struck-left-out = { $count ->
    [one] Éi overstroken rad eller celle er utelaten, som svart.
   *[other] { $count } overstrokne rader eller celler er utelatne, som svart.
}
import-note-struck-counted = { $count ->
    [one] Éi overstroken rad eller celle er rekna med, som svart.
   *[other] { $count } overstrokne rader eller celler er rekna med, som svart.
}
import-note-column-unknown = Kolonne { $column } («{ $heading }») er ikkje lesen: overskrifta er ikkje kjend.
import-note-column-ignored = Kolonne { $column } («{ $heading }») er ikkje lesen, som svart.
import-note-column-pointed = Kolonne { $column } («{ $heading }») er lesen som { $field }, som svart.
import-note-column-other-year = Kolonne { $column } («{ $heading }») gjeld { $named } og er ikkje lesen.
import-note-column-retimed = Kolonne { $column } («{ $heading }») er lesen som beløp for { $year }, som svart.
import-note-thousands-read = Beløpa i kolonne { $column } («{ $heading }») er i tusen kroner og er gonga med 1000.
import-note-millions-read = Beløpa i kolonne { $column } («{ $heading }») er i millionar kroner og er gonga med 1 000 000.
import-note-column-hidden = Kolonne { $column } («{ $heading }») er skjult i arket, men lesen.
import-note-row-hidden = { $count ->
    [one] Éi rad er skjult i arket, men lesen.
   *[other] { $count } rader er skjulte i arket, men lesne.
}
import-note-text-cleaned = { $count ->
    [one] Éin tekst hadde usynlege teikn eller delte bokstavar og er sett saman.
   *[other] { $count } tekstar hadde usynlege teikn eller delte bokstavar og er sette saman.
}
import-note-number-tail-cut = { $count ->
    [one] Eitt tal hadde fleire siffer enn reknearket viser. Det er lese slik det blir vist.
   *[other] { $count } tal hadde fleire siffer enn reknearket viser. Dei er lesne slik dei blir viste.
}
import-note-beneath-merged = { $count ->
    [one] Éin verdi ligg skjult under ei samanslått celle og er ikkje lesen.
   *[other] { $count } verdiar ligg skjulte under samanslåtte celler og er ikkje lesne.
}
import-note-merged-filled = { $count ->
    [one] Éi celle har fått verdien til den samanslåtte cella ho høyrer til.
   *[other] { $count } celler har fått verdien til den samanslåtte cella dei høyrer til.
}
import-note-merged-amount = { $count ->
    [one] Éi celle med samanslått beløp er lesen, som svart.
   *[other] { $count } celler med samanslåtte beløp er lesne, som svart.
}
import-note-part-derived = { $count ->
    [one] Eitt beløp manglar og er rekna ut av summen og den andre delen.
   *[other] { $count } beløp manglar og er rekna ut av summen og den andre delen.
}
import-note-number-given = { $count ->
    [one] Éi rad har ikkje nummer og har fått eit.
   *[other] { $count } rader har ikkje nummer og har fått eit.
}
import-note-region-spelled = { $count ->
    [one] Eitt regionnamn er skrive som i fylket.
   *[other] { $count } regionnamn er skrivne som i fylket.
}
import-note-name-spelled = { $count ->
    [one] Eitt namn er skrive som der det stod først.
   *[other] { $count } namn er skrivne som der dei stod først.
}
import-note-name-chosen = { $count ->
    [one] Eitt namn er bytt til det som vart valt for organisasjonsnummeret.
   *[other] { $count } namn er bytte til det som vart valt for organisasjonsnummeret.
}
import-note-criteria-assumed = { $count ->
    [one] Éi rad har ikkje kriterium i tabellen og er lesen som svart.
   *[other] { $count } rader har ikkje kriterium i tabellen og er lesne som svart.
}
import-note-sheet-hidden = Arket «{ $sheet }» er skjult og er ikkje lese.
import-note-sheet-without-table = Arket «{ $sheet }» har ingen slik tabell og er ikkje lese.
import-note-sheet-left-out = Arket «{ $sheet }» er ikkje lese, som svart.
import-note-edition-recognised = { $count ->
    [one] Éi rad er kjend att sjølv om ordlyden er ny, sidan inga anna kan vere meint.
   *[other] { $count } rader er kjende att sjølv om ordlyden er ny, sidan ingen andre kan vere meinte.
}
import-note-number-kept = { $count ->
    [one] Éi rad har eit anna nummer i fila. Det nummeret møtet har, står.
   *[other] { $count } rader har andre nummer i fila. Dei numra møtet har, står.
}
import-note-number-changed = { $count ->
    [one] Éi ny rad har fått eit ledig nummer, sidan nummeret i fila er i bruk i møtet.
   *[other] { $count } nye rader har fått ledige nummer, sidan numra i fila er i bruk i møtet.
}
import-note-above-frame-left-out = { $count ->
    [one] Éi rad som søkjer om meir enn ramma, er utelaten, som svart.
   *[other] { $count } rader som søkjer om meir enn ramma, er utelatne, som svart.
}
import-note-answer-remembered = «{ $question }» er svart på med «{ $choice }», som sist ei slik fil kom.
import-note-field-remembered = «{ $heading }» er lesen som { $field }, som sist ei slik fil kom.

# Kva ein kolonne kan vere
import-field-number = Nummer
import-field-scheme = Ordning
import-field-region = Region eller nettverk
import-field-owner = Eigar
import-field-org-number = Organisasjonsnummer
import-field-owner-kind = Eigartype
import-field-measure = Tiltak
import-field-units = Tal barnehagar eller skular
import-field-university = UH-partnar
import-field-owner-amount = Beløp til eigar
import-field-university-amount = Beløp til UH
import-field-coordinator = Av dette koordinator
import-field-total = Eigar og UH til saman
import-field-later-amount = Beløp i { $of }
import-field-later-owner-amount = Beløp til eigar i { $of }
import-field-later-university-amount = Beløp til UH i { $of }
import-field-start-year = Startår
import-field-duration = Varigheit i år
import-field-ongoing = Igangsett tiltak
import-field-several-municipalities = Fleire kommunar
import-field-network-rank = Prioritet frå nettverk
import-field-local-need = Kriterium 1
import-field-collective = Kriterium 2
import-field-partnership = Kriterium 3
import-field-special-challenges = Særlege utfordringar
import-field-follow-up = Oppfølgingsordninga
import-field-pps = PPT med
import-field-statped = Statped involvert
import-field-challenges-reason = Grunngiving for særlege utfordringar
import-field-follow-up-agreed = Avklart med oppfølgingsordninga
import-field-coordinator-reason = Grunngiving for koordinator
import-field-all-to-university = Grunngiving for alt til UH
import-field-theme = Tema
import-field-statped-role = Rolla til Statped
import-field-statped-partner = Grunngiving for Statped som partnar
import-field-team-around-child = PPT og laget rundt barnet
import-field-private-owners = Tilbod til private eigarar
import-field-alike = Like tiltak
import-field-answer = Svar: { $of }
import-field-use-owner = { $of }, delen til eigar
import-field-use-university = { $of }, delen til UH
import-field-participant = Nettverk eller eigar
import-field-participant-kind = Type deltakar
import-field-recipient = Mottakar
import-field-teacher-fte = Lærarårsverk
import-field-vocational-fte = Av dette yrkesfaglærarar
import-field-schools = Skular
import-field-pupils = Elevar
import-field-kindergarten-fte = Årsverk i barnehage
import-field-kindergartens = Barnehagar
import-field-children = Barn i barnehage
import-field-takes-part-in = Deltek i { $of }
import-field-takes-part = Deltek
import-field-given = Tildelt i { $of }
import-field-note = Merknad
import-field-year = Budsjettår
import-field-main-allocation = Hovudtildeling
import-field-supplement = Tilleggstildeling
import-field-status = Status
import-field-letter-date = Dato for tildelingsbrev
import-field-letter-reference = Referanse til tildelingsbrev
import-field-call = Utlysing
import-field-category = Kategori
import-field-kindergarten = Barnehage
import-field-municipality = Kommune
import-field-study = Studium
import-field-students = Tal studentar
import-field-applied-sum = Søkt beløp
import-field-dispensations-municipality = Dispensasjonar i kommunen
import-field-dispensations-kindergarten = Dispensasjonar i barnehagen
import-field-progress = Komne lengst i studiet
import-field-received = Motteken
import-field-study-year = Studieår

# Kva som skulle ha stått i ei celle
import-expected-value = ein verdi, ikkje ein feil frå reknearket
import-expected-value-worked-out = ein verdi som er rekna ut: opne fila i reknearket og lagre ho
import-expected-text-at-most = ein tekst på høgst { $limit } teikn
import-expected-text-whole = ein tekst der alle bokstavar er heile
import-expected-text-without-personal-number = ein tekst utan fødselsnummer
import-expected-yes-or-no = Ja eller Nei
import-expected-whole-number = eit heilt tal, til dømes { $example }
import-expected-number = eit tal, til dømes 558,3
import-expected-number-grouped = eit tal, til dømes 558,3, med tre siffer i kvar gruppe
import-expected-number-not-negative = eit tal på 0 eller meir
import-expected-number-at-most = eit tal på høgst { $limit }
import-expected-number-one-reading = { $thousands } eller desimaltalet { $text }: skriv talet slik at berre éin er mogleg
import-expected-date = ein dato, til dømes 15.10.2024
import-expected-whole-kroner = heile kroner, til dømes 125 000
import-expected-whole-kroner-no-date = heile kroner, til dømes 125 000, ikkje ein dato
import-expected-whole-kroner-grouped = heile kroner, til dømes 125 000, med tre siffer i kvar gruppe
import-expected-whole-kroner-no-decimals = heile kroner, til dømes 125 000, utan øre
import-expected-amount-not-negative = eit beløp på 0 kroner eller meir
import-expected-amount-at-most = eit beløp på høgst { $limit } kroner
import-expected-amount-one-reading = { $thousands } kroner eller desimaltalet { $text }: skriv beløpet utan punktum og komma
import-expected-amount-or-dash = eit beløp, eller ein strek der eigaren ikkje deltok
import-expected-no-amount-without-part = ikkje noko beløp der «Deltek» er Nei
import-expected-part-not-only-sum = beløp til eigar eller UH, ikkje berre summen
import-expected-at-most-owner-amount = høgst beløpet til eigar, { $owner }
import-expected-sum-of-parts = { $sum }, som er { $owner } til eigar og { $university } til UH
import-expected-sum-at-least = ein sum på minst { $part }
import-expected-sum-of-rows = { $sum }, som er summen av radene, men det står { $written }
import-expected-org-number = eit organisasjonsnummer med ni siffer, eller tomt
import-expected-org-number-check-digit = eit organisasjonsnummer der kontrollsifferet stemmer
import-expected-owner-name = namnet på eigaren
import-expected-owner-kind = kommune, fylkeskommune, privat barnehage eller friskule
import-expected-owner-once = kvar eigar éin gong i ei ordning, men denne står òg på rad { $row } i «{ $sheet }»
import-expected-measure-name = namnet på tiltaket
import-expected-region-name = namnet på ein region eller eit nettverk
import-expected-region-as-on = { $region }, som på rad { $row } i «{ $sheet }»
import-expected-scheme = ei av ordningane i budsjettåret: { $schemes }
import-expected-no-scheme-in-force = ei ordning, men inga gjeld i budsjettåret
import-expected-scheme-as-above = { $scheme }, som arket eller overskrifta seier
import-expected-scheme-in-force = ei ordning som galdt i { $year }
import-expected-scheme-column = ein kolonne «Ordning», eller eit arknamn som seier ei av ordningane: { $schemes }
import-expected-column = { $count ->
    [one] ein kolonne { $columns }
   *[other] ein av kolonnane { $columns }
}
import-expected-one-such-column = berre éin slik kolonne, men kolonne { $column } tyder det same
import-expected-takes-part-in-scheme = «Deltek i» og ei av ordningane: { $schemes }
import-expected-who-pays = kven som betaler: «{ $name } eigar» eller «{ $name } UH»
import-expected-own-number = eit eige nummer, men { $number } står òg på rad { $row } i «{ $sheet }»
import-expected-theme = spesialpedagogikk og inkluderande praksis, eller anna
import-expected-choices-of = éin eller fleire av { $choices }, med komma mellom
import-expected-budget-year = eit budsjettår, til dømes 2025
import-expected-frame-once = kvar ordning éin gong i eit år, men denne står òg på rad { $row } i «{ $sheet }»
import-expected-frame-status = anslag eller endeleg
import-expected-participant-name = namnet på eit nettverk eller ein eigar
import-expected-participant-once = eitt namn på kvar rad, men dette står òg på rad { $row } i «{ $sheet }»
import-expected-participant-kind = region, nettverk, kommune, fylkeskommune, friskular eller anna
import-expected-figure-or-zero = eit tal, og 0 der det ikkje er noko å telje
import-expected-at-most-teachers = høgst talet på alle lærarårsverk, { $all }
import-expected-students-or-amount = talet på studentar eller eit søkt beløp
import-expected-date-received = datoen søknaden kom inn, til dømes 15.10.2024
import-expected-category = barnehagefagleg grunnkompetanse, kompetansehevingsstudium, fagbrev eller tilretteleggingsmidlar
import-expected-study-year = eit studieår, til dømes 2024/25

# Ja og nei i eit felt
import-value-yes = ja
import-value-no = nei
