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
import-question-numbers-taken = { $count ->
    [one] Én rad har et nummer som en annen eier har i møtet, med et annet tiltak. Hva er den?
   *[other] { $count } rader har numre som andre eiere har i møtet, med andre tiltak. Hva er de?
}
import-question-numbers-unclear = { $count ->
    [one] Én rad har et nummer som i møtet hører til et annet tiltak fra samme eier, eller samme tiltak fra en annen. Hva er den?
   *[other] { $count } rader har numre som i møtet hører til andre tiltak fra samme eier, eller samme tiltak fra andre. Hva er de?
}
import-question-same = Rad { $row }, «{ $measure }» fra { $owner }, kan være en behovsmelding som er i møtet. Hvilken er den?
import-question-both-changed = «{ $field }» for «{ $measure }» fra { $owner } er endret både i møtet og i filen siden forrige import. Hva skal gjelde?
import-question-gone = { $count ->
    [one] Én behovsmelding fra forrige utgave er ikke i filen. Hva skal skje med den?
   *[other] { $count } behovsmeldinger fra forrige utgave er ikke i filen. Hva skal skje med dem?
}
import-question-gone-one = Nr. { $number }, «{ $measure }» fra { $owner }, er ikke i filen. Hva skal skje med den?
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
import-choice-new-number = Nye behovsmeldinger, som får ledige numre
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
    [one] Én behovsmelding har et annet nummer i filen og beholder nummeret den har i møtet.
   *[other] { $count } behovsmeldinger har andre numre i filen og beholder numrene de har i møtet.
}
import-note-number-changed = { $count ->
    [one] Én ny behovsmelding har fått et ledig nummer, siden nummeret i filen er i bruk i møtet.
   *[other] { $count } nye behovsmeldinger har fått ledige numre, siden numrene i filen er i bruk i møtet.
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
