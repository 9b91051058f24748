# Hva en import spør om, og hva den forteller at den har gjort.

# Det som ikke kan vites av filen
import-question-unit = Overskriften «{ $heading }» i kolonne { $column } sier noe om enhet som kan forstås på flere måter. Hvilken enhet står beløpene i?
import-question-unit-of-sheet = Ved tabellen står det «{ $words }». Hvilken enhet står beløpene i?
import-question-year = Kolonne { $column } («{ $heading }») nevner { $named }, men møtet gjelder { $year }, og ingen annen kolonne har slike beløp for { $year }. Hvilket år gjelder beløpene?
import-question-year-of-sheet = Arket «{ $sheet }» nevner { $named }, men møtet gjelder { $year }. Skal arket leses?
import-question-sheet = Arkene { $sheets } har { $count } behovsmeldinger eller rader felles, som en kopi eller en eldre utgave har. Hvilket ark skal leses?
import-question-struck = Det er strøket over { $count } rader. Skal de regnes med?
import-question-struck-cells = Det er strøket over { $count } celler i rader som ellers gjelder. Skal det som står i dem, regnes med?
import-question-encoding = Det kan ikke avgjøres sikkert hvilken tegnkoding «{ $file }» er lagret i. I hvilken er ordene skrevet riktig?
import-question-unknown-amounts = Kolonne { $column } («{ $heading }») har beløp i { $count } rader, men overskriften er ikke kjent. Hva er det?
import-question-merged-amount = I kolonne { $column } («{ $heading }») er beløp slått sammen over { $count } rader. Hvem er beløpet for?
import-question-one-number-two-names = Organisasjonsnummer { $number } står ved flere navn: { $names }. Hva heter mottakeren?
import-question-criteria = Tabellen mangler kolonne for kriterium { $missing }. Behovsmeldinger som ikke oppfyller alle tre kriteriene, får ikke midler. Hva skal gjelde til forumet har vurdert dem?

# Det møtet selv spør om
import-question-owner-name = Organisasjonsnummer { $number } heter «{ $file }» i filen og «{ $meeting }» i møtet. Hva heter eieren?
import-question-above-frame = { $count ->
    [one] Én rad søker om mer enn rammen for hele ordningen. Stemmer beløpet?
   *[other] { $count } rader søker om mer enn rammen for hele ordningen. Stemmer beløpene?
}
import-question-numbers-taken = { $what ->
    [rows] { $count ->
        [one] Én rad har et nummer som noe annet har i møtet. Hva er den?
       *[other] { $count } rader har numre som noe annet har i møtet. Hva er de?
    }
   *[other] { $count ->
        [one] Én rad har et nummer som en annen eier har i møtet, med et annet tiltak. Hva er den?
       *[other] { $count } rader har numre som andre eiere har i møtet, med andre tiltak. Hva er de?
    }
}
import-question-numbers-unclear = { $count ->
    [one] Én rad har et nummer som i møtet hører til et annet tiltak fra samme eier, eller samme tiltak fra en annen. Hva er den?
   *[other] { $count } rader har numre som i møtet hører til andre tiltak fra samme eier, eller samme tiltak fra andre. Hva er de?
}
import-question-same = Rad { $row }, «{ $measure }» fra { $owner }, kan være en behovsmelding som er i møtet. Hvilken er den?
import-question-both-changed = «{ $field }» for { $name } er endret både i møtet og i filen siden forrige import. Hva skal gjelde?
import-question-gone = { $what ->
    [rows] { $count ->
        [one] Én rad fra forrige utgave er ikke i filen. Hva skal skje med det den sa?
       *[other] { $count } rader fra forrige utgave er ikke i filen. Hva skal skje med det de sa?
    }
   *[other] { $count ->
        [one] Én behovsmelding fra forrige utgave er ikke i filen. Hva skal skje med den?
       *[other] { $count } behovsmeldinger fra forrige utgave er ikke i filen. Hva skal skje med dem?
    }
}
import-question-gone-one = { $name } er ikke i filen. Hva skal skje med den?
import-question-let-go = { $names } har et fastsatt beløp, men ingen behovsmelding igjen etter importen. Hva skal skje med beløpet?

# Hva hvert svar gjør
import-choice-kroner = Hele kroner
import-choice-thousand = Tusen kroner: hvert tall ganges med 1000
import-choice-million = Millioner kroner: hvert tall ganges med 1 000 000
import-choice-this-year = { $year }: les dem som møtets beløp
import-choice-named-year = { $named }: ikke beløp for dette møtet
import-choice-sheet = Les «{ $sheet }» ({ $rows } rader), og la de andre være
import-choice-all-sheets = Les alle arkene
import-choice-leave-out = Utelat
import-choice-count = Regn med som ellers
import-choice-encoding = { $encoding }: { $example }
import-choice-field = Feltet { $field }
import-choice-ignore = Ikke les kolonnen
import-choice-first-row = Hele beløpet til den første raden, ingenting til de andre
import-choice-each-row = Hele beløpet til hver av radene
import-choice-name = «{ $name }» ({ $rows } rader)
import-choice-none = Ingen oppfyller dem ennå
import-choice-all = Alle oppfyller dem
import-choice-name-in-file = «{ $name }», som i filen
import-choice-name-in-meeting = «{ $name }», som i møtet
import-choice-take-place = Nye utgaver av det som står under numrene i møtet
import-choice-new-number = Nye, som får ledige numre
import-choice-this-one = Nr. { $number }: { $owner }, «{ $measure }»
import-choice-new = En ny behovsmelding
import-choice-ours = Som i møtet: { $ours }
import-choice-theirs = Som i filen: { $theirs }
import-choice-keep = Bli i møtet
import-choice-remove = Tas ut av møtet, med alt som er satt for dem
import-choice-one-by-one = Svar for hver enkelt
import-choice-let-go = Beløpet slippes, og regelen gjelder
import-choice-cancel = Ikke importer

# Hva som er utelatt, slått sammen eller endret
import-note-sum-skipped = { $count ->
    [one] Én rad med sum eller liknende er ikke lest som behovsmelding.
   *[other] { $count } rader med summer og liknende er ikke lest som behovsmeldinger.
}
import-note-remark-skipped = { $count ->
    [one] Én rad med merknad er ikke lest.
   *[other] { $count } rader med merknader er ikke lest.
}
import-note-unfilled-skipped = { $count ->
    [one] Én rad er ikke fylt ut og er ikke lest.
   *[other] { $count } rader er ikke fylt ut og er ikke lest.
}
import-note-heading-repeated = { $count ->
    [one] Én rad gjentar overskriftene.
   *[other] { $count } rader gjentar overskriftene.
}
import-note-heading-applied = { $count ->
    [one] Én rad er lest som overskrift over radene under.
   *[other] { $count } rader er lest som overskrift over radene under.
}
import-note-struck-left-out = { $count ->
    [one] Én overstrøken rad eller celle er utelatt, som svart.
   *[other] { $count } overstrøkne rader eller celler er utelatt, som svart.
}
import-note-struck-counted = { $count ->
    [one] Én overstrøken rad eller celle er regnet med, som svart.
   *[other] { $count } overstrøkne rader eller celler er regnet med, som svart.
}
import-note-column-unknown = Kolonne { $column } («{ $heading }») er ikke lest: overskriften er ikke kjent.
import-note-column-ignored = Kolonne { $column } («{ $heading }») er ikke lest, som svart.
import-note-column-pointed = Kolonne { $column } («{ $heading }») er lest som { $field }, som svart.
import-note-column-other-year = Kolonne { $column } («{ $heading }») gjelder { $named } og er ikke lest.
import-note-column-retimed = Kolonne { $column } («{ $heading }») er lest som beløp for { $year }, som svart.
import-note-thousands-read = Beløpene i kolonne { $column } («{ $heading }») er i tusen kroner og er ganget med 1000.
import-note-millions-read = Beløpene i kolonne { $column } («{ $heading }») er i millioner kroner og er ganget med 1 000 000.
import-note-column-hidden = Kolonne { $column } («{ $heading }») er skjult i arket, men lest.
import-note-row-hidden = { $count ->
    [one] Én rad er skjult i arket, men lest.
   *[other] { $count } rader er skjult i arket, men lest.
}
import-note-text-cleaned = { $count ->
    [one] Én tekst hadde usynlige tegn eller delte bokstaver og er satt sammen.
   *[other] { $count } tekster hadde usynlige tegn eller delte bokstaver og er satt sammen.
}
import-note-number-tail-cut = { $count ->
    [one] Ett tall hadde flere sifre enn regnearket viser. Det er lest slik det vises.
   *[other] { $count } tall hadde flere sifre enn regnearket viser. De er lest slik de vises.
}
import-note-beneath-merged = { $count ->
    [one] Én verdi ligger skjult under en sammenslått celle og er ikke lest.
   *[other] { $count } verdier ligger skjult under sammenslåtte celler og er ikke lest.
}
import-note-merged-filled = { $count ->
    [one] Én celle har fått verdien til den sammenslåtte cellen den hører til.
   *[other] { $count } celler har fått verdien til den sammenslåtte cellen de hører til.
}
import-note-merged-amount = { $count ->
    [one] Én celle med sammenslått beløp er lest, som svart.
   *[other] { $count } celler med sammenslåtte beløp er lest, som svart.
}
import-note-part-derived = { $count ->
    [one] Ett beløp mangler og er regnet ut av summen og den andre delen.
   *[other] { $count } beløp mangler og er regnet ut av summen og den andre delen.
}
import-note-number-given = { $count ->
    [one] Én rad har ikke nummer og har fått et.
   *[other] { $count } rader har ikke nummer og har fått et.
}
import-note-region-spelled = { $count ->
    [one] Ett regionnavn er skrevet som i fylket.
   *[other] { $count } regionnavn er skrevet som i fylket.
}
import-note-name-spelled = { $count ->
    [one] Ett navn er skrevet som der det sto først.
   *[other] { $count } navn er skrevet som der de sto først.
}
import-note-name-chosen = { $count ->
    [one] Ett navn er byttet til det som ble valgt for organisasjonsnummeret.
   *[other] { $count } navn er byttet til det som ble valgt for organisasjonsnummeret.
}
import-note-criteria-assumed = { $count ->
    [one] Én rad har ikke kriterier i tabellen og er lest som svart.
   *[other] { $count } rader har ikke kriterier i tabellen og er lest som svart.
}
import-note-sheet-hidden = Arket «{ $sheet }» er skjult og er ikke lest.
import-note-sheet-without-table = Arket «{ $sheet }» har ingen slik tabell og er ikke lest.
import-note-sheet-left-out = Arket «{ $sheet }» er ikke lest, som svart.
import-note-edition-recognised = { $count ->
    [one] Én rad er kjent igjen selv om ordlyden er ny, siden ingen annen kan være ment.
   *[other] { $count } rader er kjent igjen selv om ordlyden er ny, siden ingen andre kan være ment.
}
import-note-number-kept = { $count ->
    [one] Én rad har et annet nummer i filen. Det nummeret møtet har, står.
   *[other] { $count } rader har andre numre i filen. De numrene møtet har, står.
}
import-note-number-changed = { $count ->
    [one] Én ny rad har fått et ledig nummer, siden nummeret i filen er i bruk i møtet.
   *[other] { $count } nye rader har fått ledige numre, siden numrene i filen er i bruk i møtet.
}
import-note-above-frame-left-out = { $count ->
    [one] Én rad som søker om mer enn rammen, er utelatt, som svart.
   *[other] { $count } rader som søker om mer enn rammen, er utelatt, som svart.
}
import-note-answer-remembered = «{ $question }» er besvart med «{ $choice }», som sist en slik fil kom.
import-note-field-remembered = «{ $heading }» er lest som { $field }, som sist en slik fil kom.

# Hva en kolonne kan være
import-field-number = Nummer
import-field-scheme = Ordning
import-field-region = Region eller nettverk
import-field-owner = Eier
import-field-org-number = Organisasjonsnummer
import-field-owner-kind = Eiertype
import-field-measure = Tiltak
import-field-units = Antall barnehager eller skoler
import-field-university = UH-partner
import-field-owner-amount = Beløp til eier
import-field-university-amount = Beløp til UH
import-field-coordinator = Herav koordinator
import-field-total = Eier og UH til sammen
import-field-later-amount = Beløp i { $of }
import-field-later-owner-amount = Beløp til eier i { $of }
import-field-later-university-amount = Beløp til UH i { $of }
import-field-start-year = Startår
import-field-duration = Varighet i år
import-field-ongoing = Igangsatt tiltak
import-field-several-municipalities = Flere kommuner
import-field-network-rank = Prioritet fra nettverk
import-field-local-need = Kriterium 1
import-field-collective = Kriterium 2
import-field-partnership = Kriterium 3
import-field-special-challenges = Særlige utfordringer
import-field-follow-up = Oppfølgingsordningen
import-field-pps = PPT med
import-field-statped = Statped involvert
import-field-challenges-reason = Begrunnelse for særlige utfordringer
import-field-follow-up-agreed = Avklart med oppfølgingsordningen
import-field-coordinator-reason = Begrunnelse for koordinator
import-field-all-to-university = Begrunnelse for alt til UH
import-field-theme = Tema
import-field-statped-role = Statpeds rolle
import-field-statped-partner = Begrunnelse for Statped som partner
import-field-team-around-child = PPT og laget rundt barnet
import-field-private-owners = Tilbud til private eiere
import-field-alike = Like tiltak
import-field-answer = Svar: { $of }
import-field-use-owner = { $of }, eiers del
import-field-use-university = { $of }, UHs del
import-field-participant = Nettverk eller eier
import-field-participant-kind = Type deltaker
import-field-recipient = Mottaker
import-field-teacher-fte = Lærerårsverk
import-field-vocational-fte = Herav yrkesfaglærere
import-field-schools = Skoler
import-field-pupils = Elever
import-field-kindergarten-fte = Årsverk i barnehage
import-field-kindergartens = Barnehager
import-field-children = Barn i barnehage
import-field-takes-part-in = Deltar i { $of }
import-field-takes-part = Deltar
import-field-given = Tildelt i { $of }
import-field-note = Merknad
import-field-year = Budsjettår
import-field-main-allocation = Hovedtildeling
import-field-supplement = Tilleggstildeling
import-field-status = Status
import-field-letter-date = Dato for tildelingsbrev
import-field-letter-reference = Referanse til tildelingsbrev
import-field-call = Utlysning
import-field-category = Kategori
import-field-kindergarten = Barnehage
import-field-municipality = Kommune
import-field-study = Studium
import-field-students = Antall studenter
import-field-applied-sum = Søkt beløp
import-field-dispensations-municipality = Dispensasjoner i kommunen
import-field-dispensations-kindergarten = Dispensasjoner i barnehagen
import-field-progress = Kommet lengst i studiet
import-field-received = Mottatt
import-field-study-year = Studieår

# Hva som skulle ha stått i en celle
import-expected-value = en verdi, ikke en feil fra regnearket
import-expected-value-worked-out = en verdi som er regnet ut: åpne filen i regnearket og lagre den
import-expected-text-at-most = en tekst på høyst { $limit } tegn
import-expected-text-whole = en tekst der alle bokstaver er hele
import-expected-text-without-personal-number = en tekst uten fødselsnummer
import-expected-yes-or-no = Ja eller Nei
import-expected-whole-number = et helt tall, for eksempel { $example }
import-expected-number = et tall, for eksempel 558,3
import-expected-number-grouped = et tall, for eksempel 558,3, med tre sifre i hver gruppe
import-expected-number-not-negative = et tall på 0 eller mer
import-expected-number-at-most = et tall på høyst { $limit }
import-expected-number-one-reading = { $thousands } eller desimaltallet { $text }: skriv tallet slik at bare én er mulig
import-expected-date = en dato, for eksempel 15.10.2024
import-expected-whole-kroner = hele kroner, for eksempel 125 000
import-expected-whole-kroner-no-date = hele kroner, for eksempel 125 000, ikke en dato
import-expected-whole-kroner-grouped = hele kroner, for eksempel 125 000, med tre sifre i hver gruppe
import-expected-whole-kroner-no-decimals = hele kroner, for eksempel 125 000, uten øre
import-expected-amount-not-negative = et beløp på 0 kroner eller mer
import-expected-amount-at-most = et beløp på høyst { $limit } kroner
import-expected-amount-one-reading = { $thousands } kroner eller desimaltallet { $text }: skriv beløpet uten punktum og komma
import-expected-amount-or-dash = et beløp, eller en strek der eieren ikke deltok
import-expected-no-amount-without-part = ikke noe beløp der «Deltar» er Nei
import-expected-part-not-only-sum = beløp til eier eller UH, ikke bare summen
import-expected-at-most-owner-amount = høyst beløpet til eier, { $owner }
import-expected-sum-of-parts = { $sum }, som er { $owner } til eier og { $university } til UH
import-expected-sum-at-least = en sum på minst { $part }
import-expected-sum-of-rows = { $sum }, som er summen av radene, men det står { $written }
import-expected-org-number = et organisasjonsnummer med ni sifre, eller tomt
import-expected-org-number-check-digit = et organisasjonsnummer der kontrollsifferet stemmer
import-expected-owner-name = navnet på eieren
import-expected-owner-kind = kommune, fylkeskommune, privat barnehage eller friskole
import-expected-owner-once = hver eier én gang i en ordning, men denne står også på rad { $row } i «{ $sheet }»
import-expected-measure-name = navnet på tiltaket
import-expected-region-name = navnet på en region eller et nettverk
import-expected-region-as-on = { $region }, som på rad { $row } i «{ $sheet }»
import-expected-scheme = en av ordningene i budsjettåret: { $schemes }
import-expected-no-scheme-in-force = en ordning, men ingen gjelder i budsjettåret
import-expected-scheme-as-above = { $scheme }, som arket eller overskriften sier
import-expected-scheme-in-force = en ordning som gjaldt i { $year }
import-expected-scheme-column = en kolonne «Ordning», eller et arknavn som sier en av ordningene: { $schemes }
import-expected-column = { $count ->
    [one] en kolonne { $columns }
   *[other] en av kolonnene { $columns }
}
import-expected-one-such-column = bare én slik kolonne, men kolonne { $column } betyr det samme
import-expected-takes-part-in-scheme = «Deltar i» og en av ordningene: { $schemes }
import-expected-who-pays = hvem som betaler: «{ $name } eier» eller «{ $name } UH»
import-expected-own-number = et eget nummer, men { $number } står også på rad { $row } i «{ $sheet }»
import-expected-theme = spesialpedagogikk og inkluderende praksis, eller annet
import-expected-choices-of = én eller flere av { $choices }, med komma mellom
import-expected-budget-year = et budsjettår, for eksempel 2025
import-expected-frame-once = hver ordning én gang i et år, men denne står også på rad { $row } i «{ $sheet }»
import-expected-frame-status = anslag eller endelig
import-expected-participant-name = navnet på et nettverk eller en eier
import-expected-participant-once = ett navn på hver rad, men dette står også på rad { $row } i «{ $sheet }»
import-expected-participant-kind = region, nettverk, kommune, fylkeskommune, friskoler eller annet
import-expected-figure-or-zero = et tall, og 0 der det ikke er noe å telle
import-expected-at-most-teachers = høyst tallet på alle lærerårsverk, { $all }
import-expected-students-or-amount = antall studenter eller et søkt beløp
import-expected-date-received = datoen søknaden kom inn, for eksempel 15.10.2024
import-expected-category = barnehagefaglig grunnkompetanse, kompetansehevingsstudier, fagbrev eller tilretteleggingsmidler
import-expected-study-year = et studieår, for eksempel 2024/25

# Ja og nei i et felt
import-value-yes = ja
import-value-no = nei
