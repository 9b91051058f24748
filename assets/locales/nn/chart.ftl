# Pictures of the draft: on the wall, in the leader's window, on a laptop. Short, since they are read from ten metres.
#
# `$percent` is a decimal number as it is written, without its sign. Counts that choose singular or plural come as numbers.

chart-flow = Frå ramme til region
chart-met = Søkt som er dekt
chart-key-figure = Del mot nøkkeltal
chart-split = Eigar og UH
chart-last-year = I fjor og i år
chart-years = År for år
chart-schemes = Alle ordningar
chart-moves = Før og etter
chart-all-schemes = Alle ordningar
chart-with-last-change = siste endring
chart-with-draft = mot { $draft }
chart-with-version = mot det som vart lagt fram
chart-table-of = Tabell: { $title }
chart-table = Vis som tabell
chart-picture = Vis som bilete
chart-sum = Sum
chart-flow-sum = Inn i alt
chart-from = Frå
chart-to = Til
chart-kroner = Kroner
chart-rows-region = Region
chart-rows-need = Behovsmelding
chart-rows-years = År
chart-rows-schemes = Ordning
chart-no-region = Utan region
chart-whole = heile ordninga: { $percent } %
chart-other-regions =
    { $count ->
        [one] { $count } annan region
       *[other] { $count } andre regionar
    }
chart-other-pots =
    { $count ->
        [one] { $count } annan pott
       *[other] { $count } andre pottar
    }
chart-other-set-asides =
    { $count ->
        [one] { $count } anna avsetjing
       *[other] { $count } andre avsetjingar
    }

chart-part-applied = Søkt
chart-part-given = Fordelt
chart-part-owner = Eigar
chart-part-university = UH
chart-part-estimate = Anslag
chart-part-last-year = I fjor
chart-part-frame = Ramme
chart-part-committed = Bunde
chart-part-set-aside = Avsett
chart-part-shared = Fordeles
chart-part-pot = Pott
chart-part-region = Region
chart-part-rest = Rest
chart-part-over = Over ramma
chart-part-key-figure = Nøkkeltal
chart-part-before = Før
chart-part-after = Etter
chart-percent-met = Dekt
chart-percent-of-given = Av pengane
chart-percent-of-figure = Av nøkkeltalet
chart-percent-to-owner = Til eigar
chart-percent-to-university = Til UH

chart-not-no-amounts = Ingenting å teikne: utkastet har verken ramme eller beløp her.
chart-not-nobody-applied = Ingen har meldt behov her, så det er ikkje noko å vise kor mykje som er dekt av.
chart-not-nothing-given = Ingenting er fordelt her enno.
chart-not-no-key-figure = Ingen har nøkkeltal som gir del i denne ordninga. Legg dei inn under «Rammer».
chart-not-one-scheme = Nøkkeltal gjeld éi ordning om gongen. Vel ei ordning.
chart-not-no-last-year = Tildelinga frå i fjor er ikkje lagd inn. Hent ho inn under «Rammer».
chart-not-one-year = Berre eitt år er kjent. Legg inn rammene for andre år, så kjem dei her.
chart-not-nothing-to-compare = Det som skulle samanliknast, finst ikkje lenger eller kan ikkje reknast.
chart-not-nothing-moved = Ingenting er endra.

# The scenes around the cases
wall-page = { $page } av { $pages }
wall-welcome = Velkomen
wall-welcome-agenda = Saker
wall-welcome-time = { $from }–{ $to }
wall-welcome-from = kl. { $from }
wall-minutes = { $minutes } min
wall-need-number = Behovsmelding { $number }
wall-need-gone = Behovsmeldinga finst ikkje lenger
wall-need-with = med { $university }
wall-need-ongoing = pågåande tiltak
wall-need-units =
    { $count ->
        [one] { $count } eining
       *[other] { $count } einingar
    }
wall-need-applied = Søkt
wall-need-given = I { $draft }
wall-need-sum = I alt
wall-speakers = Talarliste
wall-speakers-none = Ingen har bede om ordet
wall-speakers-now = Har ordet
wall-speakers-waiting = Ventar
wall-speakers-closed = Strek er sett
wall-floor-speech = innlegg
wall-floor-reply = replikk
wall-floor-order = til forretningsorden
wall-break = Pause
wall-break-until = Vi held fram kl. { $until }
wall-thanks = Takk for i dag
wall-thanks-decided = Vedteke i dag
wall-thanks-none = Ingenting vart vedteke.
wall-thanks-next = Neste møte: { $date }
wall-thanks-draft = { $draft }, fordelt som vist

# The leader's choice of scenes
scene-welcome = Velkomen
scene-speakers = Talarliste
scene-break = Pause til eit klokkeslett
scene-break-until = Pause til kl. { $until }
scene-thanks = Takk
scene-need = Behovsmelding { $need }
scene-chart = { $chart }, { $scheme }
scene-moves = Før og etter: { $with }, { $scheme }
scene-moves-need = Før og etter per behovsmelding: { $with }, { $scheme }
scenes-title = Rekke for saka
scenes-of-case = Rekke for sak { $number }
scenes-none = Ingen bilete i rekka. Vel eit bilete og trykk «Legg i rekka».
scenes-add = Legg i rekka
scenes-suggest = Foreslå rekke
scenes-next = Neste på veggen
scenes-next-is = Neste på veggen: { $scene }
scenes-next-help = Viser neste i rekka (N)
scenes-end = Rekka er vist. N byrjar på nytt.
scenes-shown = er vist no
scenes-show = Vis { $scene }
scenes-remove = Ta { $scene } ut av rekka
scenes-up = Flytt { $scene } opp
scenes-down = Flytt { $scene } ned
scenes-gone = Finst ikkje lenger
break-until = Pause til kl.
page-turn-next = Bla om på veggen
page-turn-by-itself = La sidene bla sjølve
page-turn-help = Veggen viser side { $page } av { $pages }
need-to-wall = Vis behovsmeldinga på veggen
section-charts = Bilete
charts-print = Skriv ut bileta
charts-choose = Bilete
charts-scheme = Ordning
charts-all = Alle
charts-with = Mot
charts-by = Etter
charts-by-region = Region
charts-by-need = Behovsmelding
charts-not-reckoned = Utkastet kan ikkje reknast no, så det finst ikkje noko bilete av det.
key-next = N
key-next-does = neste bilete i rekka på veggen
key-turn = PageDown + PageUp
key-turn-does = bla om på veggen, med fokus i «Veggen i lite»
wall-heard-moved = { $label }: { $moved } kroner.
show-need = Vis behovsmeldinga
need-named-to-wall = { $number } { $owner } på veggen
next-page = Neste side
previous-page = Førre side
needs-region-to-wall = Region på vegg
