# Pictures of the draft: on the wall, in the leader's window, on a laptop. Short, since they are read from ten metres.
#
# `$percent` is a decimal number as it is written, without its sign. Counts that choose singular or plural come as numbers.

chart-flow = Fra ramme til region
chart-met = Søkt som er dekket
chart-key-figure = Andel mot nøkkeltall
chart-split = Eier og UH
chart-last-year = I fjor og i år
chart-years = År for år
chart-schemes = Alle ordninger
chart-moves = Før og etter
chart-all-schemes = Alle ordninger
chart-with-last-change = siste endring
chart-with-draft = mot { $draft }
chart-with-version = mot det som ble lagt fram
chart-table-of = Tabell: { $title }
chart-table = Vis som tabell
chart-picture = Vis som bilde
chart-sum = Sum
chart-flow-sum = Inn i alt
chart-from = Fra
chart-to = Til
chart-kroner = Kroner
chart-rows-region = Region
chart-rows-need = Behovsmelding
chart-rows-years = År
chart-rows-schemes = Ordning
chart-no-region = Uten region
chart-whole = hele ordningen: { $percent } %
chart-other-regions =
    { $count ->
        [one] { $count } annen region
       *[other] { $count } andre regioner
    }
chart-other-pots =
    { $count ->
        [one] { $count } annen pott
       *[other] { $count } andre potter
    }
chart-other-set-asides =
    { $count ->
        [one] { $count } annen avsetning
       *[other] { $count } andre avsetninger
    }

chart-part-applied = Søkt
chart-part-given = Fordelt
chart-part-owner = Eier
chart-part-university = UH
chart-part-estimate = Anslag
chart-part-last-year = I fjor
chart-part-frame = Ramme
chart-part-committed = Bundet
chart-part-set-aside = Avsatt
chart-part-shared = Fordeles
chart-part-pot = Pott
chart-part-region = Region
chart-part-rest = Rest
chart-part-over = Over rammen
chart-part-key-figure = Nøkkeltall
chart-part-before = Før
chart-part-after = Etter
chart-percent-met = Dekket
chart-percent-of-given = Av pengene
chart-percent-of-figure = Av nøkkeltallet
chart-percent-to-owner = Til eier
chart-percent-to-university = Til UH

chart-not-no-amounts = Ingenting å tegne: utkastet har verken ramme eller beløp her.
chart-not-nobody-applied = Ingen har meldt behov her, så det er ikke noe å vise hvor mye som er dekket av.
chart-not-nothing-given = Ingenting er fordelt her ennå.
chart-not-no-key-figure = Ingen har nøkkeltall som gir andel i denne ordningen. Legg dem inn under «Rammer».
chart-not-one-scheme = Nøkkeltall gjelder én ordning om gangen. Velg en ordning.
chart-not-no-last-year = Fjorårets tildeling er ikke lagt inn. Hent den inn under «Rammer».
chart-not-one-year = Bare ett år er kjent. Legg inn rammene for andre år, så vises de her.
chart-not-nothing-to-compare = Det som skulle sammenlignes, finnes ikke lenger eller kan ikke regnes.
chart-not-nothing-moved = Ingenting er endret.

# The scenes around the cases
wall-page = { $page } av { $pages }
wall-welcome = Velkommen
wall-welcome-agenda = Saker
wall-welcome-time = { $from }–{ $to }
wall-welcome-from = kl. { $from }
wall-minutes = { $minutes } min
wall-need-number = Behovsmelding { $number }
wall-need-gone = Behovsmeldingen finnes ikke lenger
wall-need-with = med { $university }
wall-need-ongoing = pågående tiltak
wall-need-units =
    { $count ->
        [one] { $count } enhet
       *[other] { $count } enheter
    }
wall-need-applied = Søkt
wall-need-given = I { $draft }
wall-need-sum = I alt
wall-speakers = Talerliste
wall-speakers-none = Ingen har bedt om ordet
wall-speakers-now = Har ordet
wall-speakers-waiting = Venter
wall-speakers-closed = Strek er satt
wall-floor-speech = innlegg
wall-floor-reply = replikk
wall-floor-order = til forretningsorden
wall-break = Pause
wall-break-until = Vi fortsetter kl. { $until }
wall-thanks = Takk for i dag
wall-thanks-decided = Vedtatt i dag
wall-thanks-none = Ingenting ble vedtatt.
wall-thanks-next = Neste møte: { $date }
wall-thanks-draft = { $draft }, fordelt som vist

# The leader's choice of scenes
scene-welcome = Velkommen
scene-speakers = Talerliste
scene-break = Pause til et klokkeslett
scene-break-until = Pause til kl. { $until }
scene-thanks = Takk
scene-need = Behovsmelding { $need }
scene-chart = { $chart }, { $scheme }
scene-moves = Før og etter: { $with }, { $scheme }
scene-moves-need = Før og etter per behovsmelding: { $with }, { $scheme }
scenes-title = Rekke for saken
scenes-of-case = Rekke for sak { $number }
scenes-none = Ingen bilder i rekka. Velg et bilde og trykk «Legg i rekka».
scenes-add = Legg i rekka
scenes-suggest = Foreslå rekke
scenes-next = Neste på veggen
scenes-next-is = Neste på veggen: { $scene }
scenes-next-help = Viser neste i rekka (N)
scenes-end = Rekka er vist. N begynner på nytt.
scenes-shown = vises nå
scenes-show = Vis { $scene }
scenes-remove = Ta { $scene } ut av rekka
scenes-up = Flytt { $scene } opp
scenes-down = Flytt { $scene } ned
scenes-gone = Finnes ikke lenger
break-until = Pause til kl.
page-turn-next = Bla om på veggen
page-turn-by-itself = La sidene bla selv
page-turn-help = Veggen viser side { $page } av { $pages }
need-to-wall = Vis behovsmeldingen på vegg
section-charts = Bilder
charts-print = Skriv ut bildene
charts-choose = Bilde
charts-scheme = Ordning
charts-all = Alle
charts-with = Mot
charts-by = Etter
charts-by-region = Region
charts-by-need = Behovsmelding
charts-not-reckoned = Utkastet kan ikke regnes nå, så det finnes ikke noe bilde av det.
key-next = N
key-next-does = neste bilde i rekka på veggen
key-turn = PageDown + PageUp
key-turn-does = bla om på veggen, med fokus i «Veggen i lite»
wall-heard-moved = { $label }: { $moved } kroner.
show-need = Vis behovsmeldingen
need-named-to-wall = { $number } { $owner } på veggen
next-page = Neste side
previous-page = Forrige side
needs-region-to-wall = Region på vegg
