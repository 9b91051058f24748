# Words of the screen: the leader's page, and what all pages share.
#
# Arguments are texts that are already formatted: amounts as «1 234 567», percents as «30 %», dates as «13.03.2025»,
# times as «10.51». Counts that choose singular or plural come as numbers.

app-name = Innstilling
close = Lukk
cancel = Avbryt
yes = Ja
no = Nei
sum = Sum
search = Søk
scheme = Ordning
schemes = Ordningar
all-schemes = Alle ordningar
messages = Meldingar
tone-good = Utført:
tone-bad = Ikkje utført:
skip-to-content = Gå til innhaldet
try-again = Prøv igjen
cannot-open = Møtet kan ikkje visast

# The top bar
meeting-title = Innstilling { $year } · { $forum }
case-title = Sak { $number } { $title }
undo = Angre
redo = Gjer om
undo-named = Angre: { $what }
# What is taken back, as short as the button is: the base and what was not placed stand in the list of changes.
undo-percent = { $percent } for { $about ->
    [nobody] { $count ->
        [one] { $count } beløp
       *[other] { $count } beløp
    }
   *[other] { $owner }
}: { $by } kr { $way ->
    [down] mindre
   *[other] meir
}
redo-named = Gjer om: { $what }
on-wall = På veggen:
on-wall-frozen = Frose på veggen. Neste:
on-wall-closed = Til veggen:
show-on-wall = Vis på veggen
close-wall = Lukk veggen
freeze = Frys
thaw = Slepp
freeze-help = Veggen står stille medan du førebur deg (F8)
freeze-wall = Frys veggen
thaw-wall = Slepp veggen
scene-pause = Pause
scene-draft = { $scheme }
scene-region = { $scheme }, { $region }
scene-result = Resultat
scene-case = Saka som er oppe
show-scene = Vis på veggen: { $scene }

# The rail
sections = Delar av møtet
section-draft = Utkast
section-decision = Avgjerd
section-forum = Forum
section-documents = Dokument
section-frames = Rammer
section-needs = Behov

# Sums, at the foot and elsewhere
sums = Summar
sums-of = Summar for { $scheme }
frame = Ramme
frame-estimated = Ramme (anslag)
committed = Tilsegner
committed-long = Tilsegner frå tidlegare år
set-aside = Avsett
set-aside-named = Avsett: { $name }
allocated = Fordelt
rest = Rest
applied = Søkt
saved = Lagra kl. { $time } · kontrollkode { $code }
kroner = { $amount } kroner

# Scheme cards
frame-of = ramme { $amount }
frame-missing = ramme manglar
frame-estimate = anslag
committed-of = tilsegner { $amount }
set-aside-of = avsett { $amount }
comes-out-even = går opp
rest-of = rest { $amount }
over-by = { $amount } for mykje

# The draft
draft-table = Utkastet, etter region
scrub-by-pointer = Ikkje lagra. Slepp for å lagre, Esc tek tilbake
scrub-by-keys = Ikkje lagra. Enter lagrar, Esc tek tilbake
scrub-said = { $owner }: { $amount } kroner, { $difference }. Ikkje lagra.
draft-no-hits = Ingen behovsmeldingar passar med søket.
draft-empty = Ordninga har ingen behovsmeldingar enno. Gå til Behov og hent dei frå eit rekneark.
search-short = Søk i utkastet
search-draft = Søk etter eigar, tiltak, region eller nummer
search-hits = { $hits } av { $all }
only-findings = Berre funn
fold-all = Fald saman
open-all = Fald ut
when-I-change = Når eg endrar eit beløp:
choose-hold = Hald dei andre
choose-spread = Fordel resten
follow-everywhere-short = Følg regelen
follow-everywhere = La alle beløp følgje regelen?
follow-everywhere-text = Beløp som er sette for hand eller haldne, blir rekna ut på nytt i alle ordningar. Låste beløp blir ståande. Du kan angre.
follow-everywhere-action = Følg regelen overalt
head-number = Nr.
head-owner = Eigar
head-measure = Tiltak
head-applied = Søkt
head-share = Del av søkt
head-state = Merknader
head-region = Region
head-university = UH-partnar
head-owner-part = Eigar
head-university-part = UH
head-criteria = Kriterium
region-needs = { $count ->
    [one] 1 melding
   *[other] { $count } meldingar
}
region-of = av { $applied } søkt, { $count ->
    [one] 1 melding
   *[other] { $count } meldingar
}
not-eligible = ikkje alle kriterium
badge-ongoing = sett i gang
badge-ongoing-long = Tiltaket er i gang frå før
badge-special = særl. utf.
badge-special-long = Særlege utfordringar
badge-follow-up = oppf.
badge-follow-up-long = Med i oppfølgingsordninga
state-by-hand = Sett for hand
state-held = Halde der det stod
state-by-rule = Følgjer regelen
state-locked = Låst
state-noted = Har intern merknad
fault-take = Bruk { $amount }
fault-drop = Behald det gamle beløpet

# The panel
panel = Vald behovsmelding
panel-number = Nr. { $number } · { $region }
split = eigar { $owner } · UH { $university }
split-coordinator = · av dette koordinator { $amount }
why = Kvifor dette beløpet?
findings = Funn
findings-scheme = Funn for ordninga og regionen
accepted-because = Godteke: { $reason }
note = Intern merknad
note-help = Blir aldri vist på veggen eller i gjennomsynskopien.
lock = Lås
unlock = Lås opp
follow-rule = Følg regelen igjen
show-region = Vis regionen på veggen
show-scheme = Vis ordninga på veggen
to-share = Til fordeling på { $count ->
    [one] 1 melding
   *[other] { $count } meldingar
}
to-owners = Av fordelt til eigarar
to-universities = Av fordelt til UH

# Seats
seats-about = { $seats ->
    [one] 1 plass
   *[other] { $seats } plassar
}, { $voters } med røysterett. Statsforvaltaren har ikkje røysterett.
seats-none = Ingen plassar er registrerte i møtet.
seat-organisation = Organisasjon
seat-group = Gruppe
seat-role = Rolle
seat-vote = Røysterett
seat-named = { $organisation } ({ $group })

# Documents
print-title = Innstillinga
print-about = PDF med rammer, avsetjingar, fordeling på ordning, region og mottakar, avgjerda og kontrollkode.
print-decided = Forumet har avgjort saka. Papiret viser det som er innstilt.
print-undecided = Forumet har ikkje avgjort saka. Dokumentet blir merkt som utkast.
print = Vis innstillinga
pdf-tools = Bla, forstørr og lagre
pdf-page = Side
pdf-of = av { $pages }
pdf-page-of = Side { $page }
pdf-before = Førre side
pdf-after = Neste side
pdf-smaller = Mindre
pdf-larger = Større
pdf-size = Storleik
pdf-fit = Heile breidda
pdf-language = Språk
pdf-in-nb = Bokmål
pdf-in-nn = Nynorsk
pdf-in-en = Engelsk
pdf-save = Lagre som…
pdf-save-and-open = Lagre og opne for utskrift…
pdf-open = Opne for utskrift
pdf-not-saved = Ikkje lagra enno.
copy-title = Gjennomsynskopi
copy-about = Ei fil som representantane kan opne på si eiga maskin for å lese behovsmeldingane og utkastet. Ingenting i fila kan endrast.
copy-without = Interne merknader er ikkje med.
copy = Lag gjennomsynskopi
copy-done = Gjennomsynskopien er laga
whole-copy-title = Kopi av møtefila
whole-copy-about = Ein heil kopi av møtet slik det står no, lesen tilbake og kontrollert. Ein kopi som filhandsamaren tek medan møtet er ope, kan mangle det siste.
whole-copy = Lagre kopi …
whole-copy-done = Kopien er lagra
written = { $what }: { $path }
show-in-folder = Vis i mappe

# Frames
frames-part = Post
frames-amount = Kroner
frames-letter = { $date } { $reference }
frames-to-share = Til fordeling
frames-eligible = { $eligible } av { $needs } meldingar oppfyller kriteria

# Behovsmeldinger and import
needs-none = Møtet har ingen behovsmeldingar enno. Hent dei frå eit rekneark, eller skriv dei inn éi for éi.
needs-table = behovsmeldingane
needs-more = Vis fleire (viser { $shown } av { $all })
criteria-met = alle oppfylte
criteria-not-met = ikkje oppfylt
import-title = Hent frå rekneark
import-about = Excel eller CSV med behovsmeldingar. Fila blir lesen og kontrollert først; ingenting blir endra før du har sett resultatet.
import-choose = Vel rekneark …
import-closed = Utkastet er lagt fram eller avgjort, og behovsmeldingane kan ikkje endrast.
import-problems-table = Det som må rettast i reknearket
import-problems = { $count ->
    [one] 1 feil må rettast i reknearket. Ingenting er henta.
   *[other] { $count } feil må rettast i reknearket. Ingenting er henta.
}
import-left-out-hidden = Arket «{ $sheet }» er skjult og vart ikkje lese.
import-left-out-no-needs = Arket «{ $sheet }» har ingen behovsmeldingar.
import-ready = { $count ->
    [one] 1 behovsmelding er klar.
   *[other] { $count } behovsmeldingar er klare.
}
import-replaces = { $count ->
    [one] 1 av dei erstattar ei som er i møtet.
   *[other] { $count } av dei erstattar slike som er i møtet.
}
import-checked = { $count ->
    [one] 1 delsum stemmer.
   *[other] { $count } delsummar stemmer.
}
import-apply = { $count ->
    [one] Hent inn 1 behovsmelding
   *[other] Hent inn { $count } behovsmeldingar
}
import-done = { $count ->
    [one] 1 behovsmelding er henta inn.
   *[other] { $count } behovsmeldingar er henta inn.
}
import-sheet = Ark
import-row = Rad
import-column = Kolonne
import-value = Står der
import-expected = Venta

# The deciding
undecided = { $draft } er ikkje avgjort
undecided-about = Eit utkast blir avgjort i ei sak i eit møte. Der blir det lagt fram og frose som ein versjon, forumet blir samd eller røystar, og det blir ført i protokollen.
undecided-case = Det er inga vedtakssak. Lag saka som utkastet skal avgjerast i.
undecided-meeting = Ingen møte er planlagde framover. Planlegg møtet som utkastet skal avgjerast i.
undecided-agenda = Møtet har inga vedtakssak igjen på saklista som utkastet kan avgjerast i. Set opp saka.
undecided-open = Møtet er ikkje opna ({ $date }). Opne det frå saklista, ta opp sak { $case }, og legg fram utkastet der.
undecided-taken-up = Møtet blir leidd frå saklista. Ta opp sak { $case }, og legg fram utkastet der.
undecided-put-forward = Sak { $case } er til handsaming. Legg fram utkastet i henne.
sums-in = Summane i { $draft }

propose-blocked = { $count ->
    [one] 1 funn må rettast eller grunngivast først
   *[other] { $count } funn må rettast eller grunngivast først
}
propose-asks = { $count ->
    [one] 1 funn skal grunngivast. Det hindrar ikkje at utkastet blir lagt fram.
   *[other] { $count } funn skal grunngivast. Dei hindrar ikkje at utkastet blir lagt fram.
}
show-place = Vis
override = Godta med grunngiving
override-title = Godta: { $finding }
override-printed = Grunngivinga blir trykt i innstillinga.
override-action = Godta
override-reason = Grunngiving
reason-missing = Skriv ei grunngiving.

on-table = { $draft } er lagt fram i sak { $case }
frozen-at = Slik det vart frose kl. { $time },
version = versjon { $version }
on-table-about = Det blir avgjort i saka på saklista: der blir semje eller røysting ført.
tried-at = Semje er prøvd og ikkje nådd, registrert kl. { $time }.

without-vote = utan røysterett
count-yes = For
count-no = Mot
count-blank = Blank
count-not-a-number = Skriv heile tal.
roll-help = Les opp plassane. F = for, M = mot, B = blank; markøren går vidare til neste plass.
roll-standing = For { $yes }, mot { $no }, blank { $blank }. { $answered } av { $entitled } har svart.
roll-answers = Svara frå oppropet
answer-for = For
answer-against = Mot
answer-blank = Blank
answer-none = ikkje svart
vote-close = Avslutt røystinga
vote-held = Røysting { $ordinal }, avslutta kl. { $time } ved { $method }
vote-count = For { $yes } · mot { $no } · blank { $blank }
vote-of = { $given } av { $entitled } røysteføre røysta over versjon { $version }.
vote-recused = Ugilde:
recused-named = { $seat } ({ $reason })
before = Før røystinga
after = Etter røystinga
vote-before = Utkastet var lagt fram
vote-after-adopted = Vedteke: Utkastet er innstillinga frå forumet
vote-after-fallen = Falle: Utkastet er framleis ikkje avgjort
vote-after-no-quorum = For få kunne røyste: Utkastet er framleis ikkje avgjort

decided-heading = Innstillinga frå forumet
decided-consensus = Sak { $case } vart avgjord i semje { $date } kl. { $time }: { $draft }, versjon { $version }.
decided-vote = Sak { $case } vart avgjord ved røysting { $date } kl. { $time }: { $draft }, versjon { $version }.
decided-meeting = Sak { $case } vart avgjord i møtet { $date } kl. { $time }: { $draft }, versjon { $version }.
decided-untold = Sak { $case } vart avgjord { $date } kl. { $time }: { $draft }, versjon { $version }. Protokollen frå møtet held ikkje etter reglane, så korleis det vart avgjort, kan ikkje visast.
show-result = Vis resultatet på veggen
reopen = Ta saka opp igjen
reopen-led = Eit møte blir leidd. Skal noko anna avgjerast i det, blir det lagt fram i ei sak på saklista.
reopen-title = Ta saka opp igjen?
reopen-text = Innstillinga blir oppheva, og utkastet kan endrast igjen.
reopen-point-kept = Avgjerda blir ståande i protokollen som oppheva, med grunngivinga.
reopen-point-again = Utkastet må leggjast fram og avgjerast på nytt i eit møte.
reopen-reason = Grunngiving
reopen-action = Ta saka opp igjen
earlier = Tidlegare i saka
set-aside-because = Oppheva: { $reason }
replaced-by = Erstatta av { $draft }, versjon { $version }.
decided-schemes = Gjeld { $schemes }.
decided-lines = { $count ->
    [one] Gjeld éi av linjene.
   *[other] Gjeld { $count } av linjene.
}
decided-agreed = Avgjort i semje.
decided-other-draft = No blir det arbeidd med { $draft }. Beløpa i det som er vedteke, blir viste når det utkastet er valt.

# The start page
start-lead = Fordel, forklar og avgjer tilskotsmidlane i samarbeidsforum. Alt ligg i éi fil på denne maskina, utan nett.
start-open = Opne
start-open-about = Ei møtefil eller ein gjennomsynskopi (.innstilling).
start-open-file = Opne møtefil …
start-recent = Sist brukt
start-recent-none = Ingen møtefiler er opna på denne maskina enno.
start-missing = Fila finst ikkje lenger her: { $path }
start-help = Ny her? Begynn med eksempelet: endre eit beløp, vis det på veggen, legg fram utkastet i ei sak og skriv ut innstillinga. Trykk ? i møtet for å sjå tastane.

# Settings, help and search
settings = Utsjånad og språk
language = Språk
language-choice-nb = Bokmål
language-choice-nn = Nynorsk
language-help = Innstillinga blir skriven ut på same språk.
theme = Fargar
theme-auto = Som maskina
theme-light = Lys
theme-dark = Mørk
theme-contrast = Høg kontrast
settings-help = Fargane og språket gjeld denne maskina. Storleiken på denne sida blir endra med Ctrl og + eller −, og Ctrl+0 set han tilbake.
search-commands = Søk etter kommando eller behovsmelding
search-commands-help = Skriv for å søkje, piltastar og Enter for å velje
search-nothing = Ingen treff.
kind-command = kommando
go-to = Gå til { $place }
need-named = { $number } { $owner }: { $measure }
key-help = Tastar
keys-grid = I alle tabellar
keys-writing = Skrive og ordne i tabellane
keys-table = I utkastet og pottane
keys-everywhere = Overalt
keys-vote = Ved namneopprop
key-arrows = ← + ↑ + → + ↓
key-arrows-does = flytt éi celle
key-pages = PgUp + PgDn
key-pages-does = flytt éi side
key-home = Home + End
key-home-does = første og siste celle i rada, med Ctrl i tabellen
key-edit = Enter + F2
key-edit-does = skriv i cella, eller opne det ho viser til
key-digit = Tal og bokstavar
key-digit-does = skriv over cella du har valt
key-commit = Enter + Tab
key-commit-does = lagre og gå ned, eller til neste celle
key-cancel = Esc
key-cancel-does = behald det som stod der
key-scrub = Alt + ↑ + ↓
key-scrub-does = endre beløpet med 1 000 (Shift: 10 000, Ctrl: 100); Enter lagrar, Esc tek tilbake
key-percent = −5 % + +3 %
key-percent-does = endre dei valde beløpa, eller alt i ein region, pott eller ordning, med ein prosent
key-drag = Dra + ↔
key-drag-does = dra beløpet sidelengs i steg på 1 000 (Shift: 10 000, Ctrl: 100)
key-lock = L
key-lock-does = lås eller lås opp
key-toggle = Mellomrom
key-toggle-does = fald regionen
key-paste = Ctrl+V
key-paste-does = lim inn celler frå Excel, frå cella du har valt
key-edge = Ctrl + ← + ↑ + → + ↓
key-edge-does = til enden av det som er fylt ut
key-range = Shift + ← + ↑ + → + ↓
key-range-does = vel fleire celler; sum og snitt står under tabellen
key-choose = Ctrl+A + Ctrl+mellomrom + Shift+mellomrom
key-choose-does = vel alt, kolonnen, rada
key-copy = Ctrl+C
key-copy-does = kopier cellene, slik at dei kan limast inn i Excel
key-headings = ↑ + Enter
key-headings-does = frå øvste rad til kolonnenamna; Enter sorterer
key-column = Alt + ↓
key-column-does = på eit kolonnenamn: sorter, filtrer, breidd, skjul
key-widen = Shift + ← + →
key-widen-does = på eit kolonnenamn: smalare, breiare
key-follow = Delete
key-follow-does = lat potten følgje regelen igjen
key-undo = Ctrl+Z
key-undo-does = angre (i eit tekstfelt: det du skreiv der)
key-redo = Ctrl+Y
key-redo-does = gjer om
key-search = / + Ctrl+F
key-search-does = søk der du er
key-commands = Ctrl+K
key-commands-does = søk etter kommando
key-freeze = F8
key-freeze-does = frys eller slepp veggen
key-help-key = ?
key-help-does = denne hjelpa
key-for = F
key-for-does = for
key-against = M
key-against-does = mot
key-blank = B
key-blank-does = blank

# What is not sent at all, and what failed without being refused
locked-amount = Beløpet er låst. Lås det opp først (L).
locked-sum = Summen er låst. Lås han opp først (L).
error-unknown = Det gjekk ikkje. Ingenting er endra. ({ $code })
damaged-offer = Møtefila er skadd og er ikkje endra. Det finst ein god kopi med endringar fram til { $date } kl. { $time }. Den skadde fila blir lagd til side, ikkje sletta.
damaged-use-copy = Hald fram med kopien
damaged-restored = Møtet held fram frå kopien. Føringar som berre fanst i den skadde fila: { $lost }. Ho ligg her: { $file }
damaged-restored-unknown = Møtet held fram frå kopien. Kor mykje meir den skadde fila hadde, kunne ikkje lesast. Ho ligg her: { $file }

# The section about money
money-views = Kva som blir vist
money-view-frames = Rammer og avsetjingar
money-view-pots = Pottar
money-view-participants = Deltakarar
money-view-bring = Hent frå rekneark
money-closed = Utkastet er lagt fram eller avgjort. Rammer og deltakarar kan lesast, men ikkje endrast.
money-frames-of = { $scheme }: rammer
money-three-years = Rammene for tre år
money-this-year = ramma i år
money-no-frame = Inga ramme er skriven inn for { $year }.
money-as-before = Som i { $year }
money-as-before-about = Kopien er eit anslag til tildelingsbrevet kjem.
money-write = Skriv inn
money-write-named = Skriv inn ramma for { $scheme } { $year }
money-edit = Endre
money-edit-named = Endre ramma for { $scheme } { $year }
money-frame-of = { $scheme }: ramme { $year }
money-main-part = Hovudtildeling
money-extra-part = Tilleggstildeling
money-part-number = Post { $number }
money-status = Status
money-letter-date = Dato på brevet
money-letter-reference = Referanse på brevet
money-day-form = dd.mm.åååå
money-no-day = Skriv datoen som 13.03.2025.
money-remove-part = Ta bort { $part }
money-add-part = Legg til post
money-no-parts = Ramma har ingen postar. Blir ho lagra slik, har ordninga inga ramme dette året.
money-part-name-missing = Gi kvar post eit namn.
money-see-fields = Rett felta som er merkte.
money-save = Lagre ramma
money-save-about = Alt under ramma blir rekna på nytt. Du ser kva som flytte seg, og kan angre.
money-frame-tried = Ramme (prøvd)
money-asides = Frå ramma til det som blir fordelt
money-asides-of = Frå ramma til fordeling i { $year }
money-basis = Grunnlag
money-ceiling = Tak
money-case-recipient = Sak og mottakar
money-share-of-frame = Av ramma
money-in-kroner = gitt som kronebeløp
money-percent-of = { $percent } % av { $base }, { $amount }
money-base-frame = ramma
money-base-pot = potten
money-base-applied = meldt beløp
money-base-grant = tildelt beløp
money-base-owner-part = eigardelen
money-base-named = anna grunnlag
money-ceiling-percent = { $percent } %, { $amount }
money-ceiling-kroner = { $amount }
money-above-ceiling = { $amount } over taket
money-room-left = { $amount } under taket
money-room-none = akkurat på taket
money-no-ceiling = ikkje noko tak
money-case = sak { $case }
aside-in-case = Avsetjing i saka
aside-line = { $name } i { $scheme }: { $amount } kroner ({ $basis })
aside-unknown = finst ikkje blant saker i år
aside-not-on-agenda = står ikkje på noka sakliste
aside-waiting = ikkje avgjord enno
aside-again = kom att som sak { $case }
aside-put-off = utsett, ikkje sett opp att
aside-not-decided = behandla utan vedtak
aside-withdrawn = trekt
aside-decided = { $date ->
    [none] vedteken
   *[other] vedteken { $date }
}
money-no-case = utan sak
money-no-asides = Ingenting er sett av i denne ordninga.

# «What if» and what moved
what-if = Kva om …
what-if-short = prøvd i utkastet
what-if-about = Prøv ei anna ramme i { $draft }. Den registrerte ramma blir ståande.
what-if-label = Kva om { $frame } blir
what-if-try = Prøv
what-if-back = Tilbake til { $frame }
what-if-tried = { $draft } prøver { $tried } kroner. Den registrerte ramma er { $registered } ({ $difference }).
what-if-mark = Kva om: { $scheme } prøver { $tried }, registrert { $registered }.
what-if-take-back = Ta tilbake «kva om» for { $scheme }
what-if-take-back-short = Ta tilbake
moved-title = Dette flytte seg
moved-table = Før og etter, ordning for ordning
moved-frame = Ramme
moved-set_aside = Bunde og sett av
moved-allocated = Fordelt
moved-lines = Linjer som flytte seg
moved-not = uendra
moved-to = blir
moved-count = { $count ->
    [one] 1 linje
   *[other] { $count } linjer
}
moved-dismiss = Lese, ta bort

# The pots: networks and owners
pots-title = { $scheme }: pottar { $year }
pots-none = Ordninga har ikkje pottar for nettverk eller eigarar: behovsmeldingane deler ramma under eitt. Modellen bestemmer det.
pots-table = Pottane
pots-name = Nettverk eller eigar
pots-whole = Heile ordninga
pots-figures = Nøkkeltal
pots-last-year = I fjor
pots-share = Del
pots-left = Att
pots-owner-at-most = Eigar høgst
pots-standing = Status
pots-tools = Handlingar
pots-is-estimate = anslag
pots-unplaced = { $amount } kan ikkje plasserast
pots-over = { $amount } meir enn sett
pots-by-hand = sett for hand
pots-held = halde
pots-follow = { $name } følgjer regelen igjen
pots-follow-short = Følg regelen
pots-lock = Lås { $name }
pots-why = Kvifor får { $name } dette beløpet?
pots-why-short = Kvifor?
pots-no-hits = Ingen nettverk eller eigarar passar med søket.
pots-keys = Piltastar flyttar, Enter eller eit siffer skriv beløp, L låser, Delete følgjer regelen igjen.

# The county's regions
regions-title = Regionar
regions-about = Regionane står i denne rekkjefølgja i utkastet, på veggen og på papiret. Ein ny kjem sist.
regions-none = Ingen regionar er skrivne inn. Behovsmeldingar og deltakarar står samla etter region, og eit forum kan krevje éin plass frå kvar. Regionane følgjer med behovsmeldingane som blir henta inn, eller blir skrivne her.
regions-needs = Behovsmeldingar
regions-count-participants = { $count ->
    [one] 1 deltakar
   *[other] { $count } deltakarar
}
regions-count-needs = { $count ->
    [one] 1 behovsmelding
   *[other] { $count } behovsmeldingar
}
regions-and = {" "}og{" "}
regions-in-use = I «{ $name }» står { $standing }, så regionen kan ikkje takast bort.
regions-move-participants = Flytt deltakarar i tabellen over.
regions-move-needs = Rett behovsmeldingar i Behov.
regions-to-needs = Gå til Behov
regions-unlisted = Desse står hos deltakarar, men ikkje i lista:
regions-new = Nye regionar
regions-new-help = Éin på kvar linje. Ein kolonne kan limast inn frå eit rekneark.
regions-add = Legg til
regions-add-named = Legg til { $name }
regions-added = { $count ->
    [one] Regionen er lagd til.
   *[other] { $count } regionar er lagde til. Dei blir angra éin for éin.
}
regions-nothing = Skriv minst eitt namn.
regions-known = «{ $name }» står i lista frå før.
regions-twice = «{ $name }» står to gonger.

# Those who take part, and their key figures
participants-title = { $scheme }: kven som deltek { $year }
participants-count = { $taking } av { $all } deltek
participants-listed = Kven som blir viste
participants-listed-all = Alle
participants-listed-out = Deltek ikkje ({ $count })
participants-out = Deltek ikkje
participants-out-count = { $count } deltek ikkje
participants-all-take = Alle deltek i ordninga i år.
participants-none = Ingen deltakarar er skrivne inn. Hent dei frå eit rekneark, eller legg dei til éin for éin.
participants-add = Legg til deltakar
participants-name = Namn
participants-kind = Slag
participants-region = Region
participants-takes-part = Deltek { $year }
participants-takes-part-named = { $name } deltek i { $scheme } { $year }
participants-takes-part-in = Deltek i { $scheme } { $year }
participants-given = Tildelt { $year }
participants-figures = Nøkkeltal
participants-figure-count = { $count ->
    [one] 1 nøkkeltal
   *[other] { $count } nøkkeltal
}
participants-recipient = Vertskommune
participants-itself = får sjølv
participants-org-number = Organisasjonsnummer
participants-note = Merknad
participants-taking = { $count ->
    [one] 1 deltek
   *[other] { $count } deltek
}
participants-sum-taking = av dette { $amount } til dei som deltek i år
participants-edit = Endre { $name }
participants-remove = Ta bort
participants-remove-named = Ta bort { $name }
participants-remove-title = Ta bort { $name }?
participants-remove-text = Nøkkeltal og beløp frå tidlegare år går med. Den som berre ikkje deltek i år, blir sett til nei i staden.
participants-schemes = Ordningar
participants-figure-number = Nøkkeltal { $number }
participants-figure = Nøkkeltal
participants-value = Verdi
participants-source = Kjelde
participants-counted = Talt
participants-no-number = Skriv eit tal, som 558,3.
participants-add-figure = Legg til nøkkeltal
participants-remove-figure = Ta bort { $figure }
participants-save = Lagre
participants-name-missing = Skriv kva deltakaren heiter.
participants-name-taken = Det finst alt ein deltakar med dette namnet.
participants-figure-twice = Kvart nøkkeltal kan stå éin gong.
participant-kind-network = Kompetansenettverk
participant-kind-municipality = Kommune
participant-kind-county = Fylkeskommune
participant-kind-independent-schools = Friskular
participant-kind-other = Annan eigar
figure-teacher-fte = lærarårsverk
figure-vocational-fte = yrkesfaglærarar (årsverk)
figure-schools = skular
figure-pupils = elevar
figure-kindergarten-fte = årsverk i barnehage
figure-kindergartens = barnehagar
figure-children = barnehagebarn

# What a workbook brings besides behovsmeldinger
bring-title = Hent frå rekneark
bring-about = Excel eller CSV. Fila blir lesen og kontrollert først; ingenting blir endra før du har sett resultatet. Behovsmeldingar hentar du under Behov.
bring-choose = Kva reknearket inneheld
bring-participants = Deltakarar og nøkkeltal
bring-participants-about = Nettverk og eigarar med årsverk, skular, elevar og vertskommune.
bring-shares = Beløpa frå i fjor
bring-shares-about = Kva kvar eigar eller kvart nettverk fekk i kvar ordning.
bring-frames = Rammer
bring-frames-about = Ordning, år, hovudtildeling, tilleggstildeling og status.
bring-applications = Søknader til 30 %-delen
bring-applications-about = Berre den delen av regional ordning som har søknader.
bring-what-participants = deltakarar
bring-what-shares = beløp
bring-what-frames = rammer
bring-what-applications = søknader
bring-left-out = Arket «{ $sheet }» har ingenting av dette og vart ikkje lese.
bring-ready = { $count ->
    [one] 1 rad er klar ({ $what }).
   *[other] { $count } rader er klare ({ $what }).
}
bring-apply = { $count ->
    [one] Hent 1 rad ({ $what })
   *[other] Hent { $count } rader ({ $what })
}
bring-done = { $count ->
    [one] 1 rad er henta ({ $what }).
   *[other] { $count } rader er henta ({ $what }).
}
bring-closed = Utkastet er lagt fram eller avgjort, og grunnlaget kan ikkje endrast.

# Undo and refusals of what is registered
# Drafts, the comparison of them, and amounts set for regions and schemes
section-compare = Samanlikn
drafts = Utkast
drafts-menu = Vel, kopier eller endre namn på utkast
drafts-choose = Vel utkast
drafts-compare = Samanlikn utkast
draft-adjusted = { $count ->
    [one] 1 beløp er sett, halde eller låst
   *[other] { $count } beløp er sette, haldne eller låste
}
draft-tries = prøver ramme { $frames }
draft-frame = { $scheme } { $amount }
draft-tried-short = prøver ramme
draft-lettered = Utkast { $letter }
draft-copy-of = Kopi av { $name }
draft-choose = Byt til utkastet { $name }
draft-new = Nytt utkast …
draft-copy = Kopier { $name } …
draft-rename = Gi { $name } nytt namn …
draft-remove = Fjern { $name } …
draft-remove-title = Fjerne { $name }?
draft-remove-text = Beløpa som er sette i utkastet, blir borte frå møtet. Du kan angre.
draft-remove-action = Fjern utkastet
draft-name = Namn på utkastet
draft-naming-new = Nytt utkast
draft-naming-new-about = Det nye utkastet følgjer regelen for alle beløp. Utkastet du arbeider med no, blir ståande.
draft-naming-new-action = Lag utkastet
draft-naming-copy = Kopier { $name }
draft-naming-copy-about = Kopien får dei same beløpa og rammene. Endringar i den eine rører ikkje den andre.
draft-naming-copy-action = Lag kopien
draft-naming-rename = Gi { $name } nytt namn
draft-naming-rename-about = Beløpa blir ikkje endra.
draft-naming-rename-action = Lagre namnet
row-scheme = Heile ordninga
row-pot = anslag, utan meldingar
pot-about = Anslag for nettverket eller eigaren. Ingen behovsmeldingar deler potten enno.
group-set = sett
group-locked = låst
group-unplaced = kan ikkje plasserast: { $amount }
group-over = { $amount } meir enn sett
group-set-to = Sett til { $amount } kroner
group-held-at = Halden på { $amount } kroner
group-locked-at = Låst på { $amount } kroner
group-unplaced-long = { $amount } kroner kan ikkje plasserast. Meldingane får { $given } kroner, og reglane gir ikkje rom for meir.
group-over-long = Meldingane får { $given } kroner, { $amount } meir enn det som er sett. Låste beløp går føre.
group-partly-shown = Berre ein del av regionen er vist. Vis alle for å setje summen for regionen.
lock-sum = Lås summen
unlock-sum = Lås opp summen
frame-tried = prøver { $amount }, registrert { $registered }
frame-trying = Prøver ramme
frame-registered = (registrert { $amount })
compare-table = Utkast side om side
compare-drafts = Utkast
compare-most = Høgst fire utkast kan stå ved sida av kvarandre.
compare-against = Skilnad frå
compare-one-draft = Møtet har berre eitt utkast. Lag ein kopi for å ha noko å samanlikne med.
compare-by = Etter
compare-by-need = Behovsmelding
compare-by-region = Region
compare-by-owner = Eigar
compare-by-recipient = Mottakar
compare-by-scheme = Ordning
only-differences = Berre skilnader
compare-stages = Vis òg
compare-no-stages = Beløp på vegen er per behovsmelding og blir ikkje viste etter mottakar.
compare-difference = Skilnad
compare-difference-from = frå { $name }
compare-lines = { $count ->
    [one] 1 linje
   *[other] { $count } linjer
}
compare-more = meir
compare-less = mindre
compare-same = likt
compare-nameless = Utan namn
compare-estimates = Anslag · { $scheme }
compare-sum-shown = Sum av dei { $shown } som er viste
compare-nothing = Ingen linjer passar med det du søkjer etter.
compare-no-differences = Utkasta er like her.
way = Beløp på vegen
way-applied = Meldt
way-network = Framlegget frå nettverket
way-working-group = AU-framlegg
way-recommended = Innstilt
way-decided = Vedteke
way-paid = Utbetalt
way-none = ikkje ført
way-stage = Steg
way-rank = Prioritet
way-amount = Kroner
way-comment = Merknad
way-rank-of = Prioritet: { $stage }
way-amount-of = { $stage }
way-comment-of = Merknad: { $stage }
way-comment-ask = Skriv merknad: { $stage }
way-rank-fault = Prioriteten er eit nummer frå 1 og oppover.
against-of = søkt { $amount }
against-over = søkt { $amount }, { $over } over ramma
against-under = søkt { $amount }, { $over } under ramma
against-even = søkt { $amount }, like mykje som ramma
against-over-by = { $over } over
against-under-by = { $over } under
against-even-by = likt
against-title = Søkt mot ramme
against-needs = Meldingar
against-against = Over eller under ramma
against-share = Over eller under, prosent av ramma
against-percent = { $percent } %
alike-title = Like tiltak på tvers
alike-about = Tiltak med same merke, på tvers av regionar og ordningar. Dei kan kanskje slåast saman. Merket blir skrive i opplysningane til behovsmeldinga.
alike-count = { $count } tiltak: { $regions }
dialog-open = Opne møtefil
dialog-open-files = Møtefil eller gjennomsynskopi
dialog-keep = Lagre nytt møte som
dialog-keep-files = Møtefil
dialog-copy = Lagre ein kopi av møtefila
dialog-copy-files = Møtefil
dialog-needs = Hent behovsmeldingar
dialog-needs-files = Rekneark
dialog-other = Hent frå rekneark
dialog-other-files = Rekneark
dialog-model = Hent tildelingsmodell
dialog-model-files = Tildelingsmodell
dialog-post = Ta inn meldingar
dialog-post-files = Meldingar til møteleiar
dialog-post-save = Lagre meldingar til møteleiaren
dialog-post-save-files = Meldingar til møteleiar
dialog-attach = Legg ved ei fil
dialog-attach-files = Alle filer
dialog-attachment = Lagre vedlegget som
dialog-attachment-files = Alle filer
# Forms
form-see-fields = Rett felta som er merkte.
form-year = Skriv året med fire siffer, som 2025.
form-day = Skriv datoen som 13.03.2025.
form-day-help = dd.mm.åååå
form-count = Skriv eit heilt tal, eller lat feltet stå tomt.
form-decimal = Skriv eit tal, som 2,5.
form-case = Skriv saka som nummer og år, som 20/24.
form-case-help = Nummer og år, som 20/24. Kan stå tom.

# Several years
section-years = Fleire år
years-matrix = Vedtaksår og utbetalingsår
years-matrix-about = Kvart vedtak står på si linje, med det som blir utbetalt kvart år. Det som gjeld seinare år, blir gitt med atterhald om det årlege statsbudsjettet.
years-matrix-of = Vedtaksår og utbetalingsår: { $scheme }
years-decided = Vedtaksår
years-paid = Utbetalingsår
years-paid-in = Utbetaling { $year }
years-sum = Sum
years-amount = Beløp
years-remarks = Merknader
years-draft-row = { $draft }, utkast, ikkje vedteke
years-recommended-row = { $draft }, innstilt, ikkje vedteke
years-reservation = med atterhald om det årlege statsbudsjettet
years-reserved = med atterhald
years-closed = Utkastet er lagt fram eller avgjort. Tilsegner og grunnlag kan lesast, men ikkje endrast.
bound-title = Bunde av seinare år
bound-about = Det tidlegare vedtak har bunde, og det utkastet vil binde i tillegg. Tala frå utkastet er det behovsmeldingane melder for seinare år, for tiltak som får midlar.
bound-none = Ingenting er bunde av seinare år.
bound-without-base = { $count ->
    [one] I 1 linje er grunnlaget ikkje namngitt, og då står det ingen prosent. Programmet gjettar ikkje på eit grunnlag.
   *[other] I { $count } linjer er grunnlaget ikkje namngitt, og då står det ingen prosent. Programmet gjettar ikkje på eit grunnlag.
}
bound-year = År
bound-earlier = Tidlegare vedtak
bound-draft = Utkastet
bound-total = Sum bunde
bound-share = Del av namngitt grunnlag
bound-tools = Handlingar
bound-percent = { $percent } %
bound-of = av { $name }, { $amount } kroner
bound-no-base = Ingen prosent: grunnlaget er ikkje namngitt.
bound-needs = { $count ->
    [one] { $scheme } { $year }: 1 tiltak i utkastet bind { $amount } kroner
   *[other] { $scheme } { $year }: { $count } tiltak i utkastet bind { $amount } kroner
}
bound-needs-table = Tiltak som bind seinare år
bound-needs-about = Beløpa er slik dei vart melde, med atterhald om det årlege statsbudsjettet.
base-name = Namngi grunnlag
base-name-named = Namngi grunnlag for { $scheme } { $year }
base-name-other = Namngi grunnlag for eit år
base-change = Endre grunnlag
base-change-named = Endre grunnlag for { $scheme } { $year }
base-remove = Fjern grunnlag
base-remove-named = Fjern grunnlag for { $scheme } { $year }
base-title = Namngi grunnlag
base-about = Grunnlaget er det prosenten blir rekna av. Namnet og beløpet står alltid saman med prosenten.
base-year = For kva år
base-year-fault = Skriv eit år etter { $year }.
base-what = Kva grunnlaget er
base-what-help = Til dømes «ramma for 2023» eller «venta ramme 2024».
base-name-missing = Skriv kva grunnlaget er.
base-amount = Beløp i kroner
base-amount-zero = Eit grunnlag må vere større enn null.
base-save = Bruk grunnlaget
commitments-title = Tilsegner
commitments-about = Det som er lova i tidlegare vedtak. Ei tilsegn blir aldri skriven over: ei retting er ei ny linje, med minus når det blir lova mindre.
commitments-none = Ingen tilsegner er førte.
commitment-add = Før tilsegn
commitment-add-about = Ei tilsegn gjeld eitt tiltak og eitt år. Går ho over fleire år, før éi linje for kvart år.
commitment-add-action = Før tilsegna
commitment-correct = Rett
commitment-correct-named = Rett tilsegn { $number }, { $owner }
commitment-correct-title = Rett tilsegn { $number }
commitment-correct-about = { $owner }: { $measure }, blir utbetalt { $year }. Lova i denne linja: { $amount } kroner. Ho blir ståande, og rettinga får si eiga linje.
commitment-correct-action = Før rettinga
commitment-correction = retting
commitment-corrects-note = Rettar tilsegn { $number }
commitment-case-note = Sak og merknad
commitment-case-named = sak { $case }
commitment-case = Sak som vedtok det
commitment-note = Merknad
commitment-direction = Kva rettinga gjer
commitment-less = Det blir lova mindre
commitment-more = Det blir lova meir
commitment-change = Kor mykje det blir endra med
commitment-owner-missing = Skriv kven som eig tiltaket.
commitment-measure-missing = Skriv kva tiltak det gjeld.
commitment-amount-zero = Skriv eit beløp som er større enn null.
commitment-reserved = Alt som gjeld seinare år, er gitt med atterhald om det årlege statsbudsjettet.
commitment-split = Av dette til UH
commitment-split-not-said = Vedtaket seier det ikkje
commitment-split-said = Delt slik
commitment-split-help = Resten går til eigaren. Utan linjer går alt til eigaren.
commitment-split-unsaid = ikkje sagt
commitment-split-none = ingenting
commitment-split-sum = Til UH i alt
commitment-split-over = meir enn beløpet
commitment-to-owner = Resten til eigaren
year-as-reported = Tiltaket får mindre i år enn det har meldt; det seinare året står som meldt.
year-beyond-limit = Året er seinare enn det kan givast tilsegn for.
year-bound-before = Eit tidlegare vedtak har lova same tiltaket midlar dette året. Beløpet kan vere rekna med to gonger.

# The round of the 30 % part
section-round = 30 %-runden
round-title = 30 %-runden i { $scheme }
round-about = Potten er ein del av ramma for { $scheme } { $year } og blir delt etter søknad. Pengane høyrer til budsjettåret { $year }; kvar søknad har sitt studieår.
round-none = Inga ordning har ein runde i modellen.
round-closed = Utkastet er lagt fram eller avgjort. Søknadene kan lesast, men ikkje endrast.
round-pot = Potten
round-rate = Sats per student
round-opens = Opnar
round-closes = Frist
round-shared-after = Blir fordelt etter
round-per-kindergarten = Studentar per barnehage, høgst
round-decided = Sats og rekkjefølgje vedtekne i
round-not-set = ikkje sett
round-order = Prioritering når det er søkt om meir enn potten
round-line-study = Studietype, i denne rekkjefølgja
round-line-dispensations-in-municipality = Flest dispensasjonar i kommunen først
round-line-dispensations-in-kindergarten = Flest dispensasjonar i barnehagen først
round-line-progress = Dei som har kome lengst i studiet, først
round-order-ties = Dei som er like i alt dette, deler plass. Dei er lista etter motteken dato og nummer.
round-sums = Søkt mot potten
round-need = Talet på studentar gonger sats mot potten
round-students-times-rate = { $students ->
    [one] 1 student × { $rate }
   *[other] { $students } studentar × { $rate }
}
round-need-sums = Søknader om ein sum
round-need-total = Søkt i alt
round-missing = Manglar for å dekkje alle
round-room = Att når alle er dekte
round-students-in-pot = { $students ->
    [one] Med denne satsen rekk potten til 1 heil student.
   *[other] Med denne satsen rekk potten til { $students } heile studentar.
}
round-categories = Etter formål
round-category = Formål
round-applications = Søknader
round-students = Studentar
round-students-met = Får midlar
round-applied = Søkt
round-given = Tildelt
round-all-categories = Sum
round-calls = Utlysingar
round-call-head = Utlysing
round-call = Utlysing { $call }
round-call-sums = Til fordeling { $available }, tildelt { $amount }, att { $left } kroner.
round-available = Til fordeling
round-left = Att
round-left-text = { $amount } kroner er att etter siste utlysing.
round-findings = Funn i runden
round-list = Søknader i prioritert rekkjefølgje
round-list-about = Dei første blir dekte først, til potten er tom. Ingen går forbi i same utlysing. Det som er att, går til neste utlysing.
round-no-applications = Ingen søknader er registrerte.
round-rank = Plass
round-applicant = Søkjar
round-for = Formål og studium
round-basis = Grunnlag
round-decided-by = Bak den førre fordi
round-where = Barnehage og kommune
round-reasons = Kvifor
round-result = Resultat
round-places = { $first }–{ $last }
round-tie = Delt plass { $places }: { $count } søknader er like i heile prioriteringa. Forumet må velje om pengane ikkje rekk til alle.
round-study-year = Studieår { $year }
round-in-municipality = { $count ->
    [one] 1 dispensasjon i kommunen
   *[other] { $count } dispensasjonar i kommunen
}
round-in-kindergarten = { $count ->
    [one] 1 dispensasjon i barnehagen
   *[other] { $count } dispensasjonar i barnehagen
}
round-progress = progresjon { $progress }
round-received = motteken { $date }
round-students-of = { $met } av { $students }
category-basic-competence = Barnehagefagleg grunnkompetanse
category-further-studies = Kompetansehevingsstudium
category-trade-certificate = Fagbrev, praksiskandidat
category-facilitation-funds = Tilretteleggingsmidlar
behind-by-none = først
behind-by-study = studietypen kjem seinare i lista
behind-by-dispensations-in-municipality = færre dispensasjonar i kommunen
behind-by-dispensations-in-kindergarten = færre dispensasjonar i barnehagen
behind-by-progress = ikkje kome så langt i studiet
behind-by-received = likt i alt, men motteken seinare
behind-by-number = likt i alt og motteken same dagen
round-result-met = dekt
round-result-partly = delvis dekt
round-result-not-met = ikkje dekt
round-reason-nothing-asked = søkjer ikkje om noko som kan givast
round-reason-over-kindergarten-limit = fleire enn barnehagen kan ha
round-reason-pot-empty = potten tok slutt her
round-reason-after-the-line = potten var tom
round-reason-unknown-study-last = studiet står ikkje i lista
round-finding-tie-at-the-line = Pengane tek slutt mellom søknader som er like i heile prioriteringa, i utlysing { $call }. Det er { $available } kroner til dei, og dei søkjer om { $applied }. Forumet må velje.
round-finding-tie-at-kindergarten-limit = Grensa på { $limit } studentar per barnehage går mellom søknader som er like i heile prioriteringa, i utlysing { $call }.
round-finding-pot-empty-from-start = Det er ingenting i potten å dele.
round-finding-need-above-pot = Det er søkt om { $applied } kroner. Potten er { $pot }. Det manglar { $over } kroner.
round-finding-unknown-study = Studiet «{ $study }» står ikkje i lista over studietypar. Søknaden står difor sist.
round-finding-study-missing = Studiet er ikkje oppgitt. Søknaden står difor sist.
round-finding-before-opening = Motteken { $received }, før utlysinga opna { $opens }.
round-finding-after-deadline = Motteken { $received }, etter fristen { $closes }.
round-finding-nothing-asked = Søknaden ber ikkje om noko som kan givast.
round-finding-sum-passed-over = Søknaden har både studentar og ein sum. Satsen per student gjeld, og summen på { $sum } kroner er ikkje rekna med.
round-finding-kindergarten-missing = Barnehagen er ikkje oppgitt. Grensa per barnehage kan ikkje kontrollerast.
round-finding-over-kindergarten-limit = { $kindergarten } søkjer for { $students } studentar. Grensa er { $limit } per barnehage, og { $cut } er ikkje rekna med.
application-add = Registrer søknad
application-new = Ny søknad, nr. { $number }
application-title = Søknad { $number }
application-named = { $number } { $owner }
application-edit = Endre søknaden
application-edit-named = Endre søknad { $number }
application-remove = Fjern søknaden
application-remove-named = Fjern søknad { $number }
application-remove-title = Fjerne søknad { $number }?
application-remove-text = Søknaden frå { $owner } blir teken ut av runden. Det kan angrast.
application-save = Lagre søknaden
application-owner = Eigar som søkjer
application-owner-missing = Skriv kven som søkjer.
application-kindergarten = Barnehage
application-municipality = Kommune
application-study = Studium
application-no-study = Ikkje eit studium
application-unlisted = { $study } (ikkje i lista)
application-students = Talet på studentar
application-students-help = Det er søkt om { $rate } kroner for kvar.
application-sum = Sum det er søkt om
application-study-year = Studieår
application-in-municipality = Dispensasjonar i kommunen
application-in-kindergarten = Dispensasjonar i barnehagen
application-progress = Kor langt studenten har kome
application-progress-help = I år eller studiepoeng, likt for alle i runden. Den som har kome lengst, er først.
application-received = Motteken
application-call-fault = Utlysingane blir talde frå 1.

# Assessment of a behovsmelding, and what stands beside it
assess-open = Vurdering og opplysningar
assess-back = Alle behovsmeldingar
assess-in-draft = Vis i utkastet
assess-applied = Meldt { $applied } kroner: eigar { $owner }, UH { $university }.
assess-title = Vurdering av dei tre kriteria
assess-about = Alle tre må vere oppfylte før tiltaket kan få midlar. Vurderinga til AU går framfor den nettverket har gjort.
assess-all-met = Alle tre er oppfylte. Tiltaket kan få midlar.
assess-not-all-met = Ikkje alle er oppfylte. Tiltaket kan ikkje få midlar.
assess-criterion = Kriterium
assess-counts = Gjeld
assess-met = oppfylt
assess-not-met = ikkje oppfylt
assess-none = Ikkje vurdert.
assess-by = { $by }, { $date }
assess-do = Vurder
assess-do-named = Vurder { $criterion }, { $at }
assess-again = Vurder på nytt
assess-again-named = Vurder på nytt: { $criterion }, { $at }
assess-need = Vurder { $number } { $owner }
assess-closed = Utkastet er lagt fram eller avgjort. Vurderinga kan lesast, men ikkje endrast.
assess-dialog = Vurder { $criterion }, { $at }
assess-points = Underpunkt som er oppfylte
assess-whole = Kriteriet er
assess-choose = Vel om kriteriet er oppfylt.
assess-reason = Grunngiving
assess-who = Vurdert av
assess-who-help = Organisasjon og rolle, ikkje namn på personar.
assess-by-missing = Skriv kven som har vurdert.
assess-on = Dato
assess-save = Lagre vurderinga
assessed-at-network = nettverket
assessed-at-working-group = AU
details-title = Opplysningar i behovsmeldinga
details-about = Eit felt som er tomt, tyder at ingenting er sagt. Det er ikkje det same som nei.
details-none = Ingen slike opplysningar er gitt.
details-edit = Skriv opplysningar
details-save = Lagre opplysningane
details-not-said = ikkje sagt
detail-theme = Tema
detail-follow_up_agreed = Avtalt med oppfølgingsordninga
detail-challenges_reason = Kvifor eigaren har særlege utfordringar
detail-coordinator_reason = Kvifor tiltaket treng koordinator
detail-all_to_university = Kvar det står at alt går til UH
detail-statped_role = Korleis Statped er involvert
detail-statped_partner = Kvifor Statped sjølv er partnar
detail-team_around_child = Korleis PPT og laget rundt barnet og eleven deltek
detail-private_owners_offered = Korleis private eigarar har fått tilbod om å delta
asked-title = Det fylket spør om
asked-none = Ikkje svart på
asked-no-longer = { $question } (det blir ikkje spurt om dette no)
asked-block = Må svarast på.
asked-warn = Bør svarast på.
asked-info = Svar gjerne.
details-others = Andre opplysningar
detail-alike = Merke for like tiltak
detail-alike-help = Gi like tiltak i fleire regionar same merke. Då blir det gjort framlegg om å slå dei saman.
uses-title = Kva midlane er til
uses-about = Éi linje for kvart formål. Utan linjer er ingenting sagt.
uses-for = Formål
uses-row = Linje { $number }
uses-of = { $part }, linje { $number }
uses-add = Ny linje
uses-choose = Vel formål
uses-missing = Sei kva beløpet er til.
uses-odd = { $use } (ikkje på lista)
uses-side-owner = Blir dekt berre av delen til eigaren.
uses-side-university = Blir dekt berre av delen til UH.
uses-coordinator = Koordinator: { $lines } kroner i linjene, { $applied } kroner meldt, skilnad { $difference }.
tally-applied = Meldt
tally-applied-university = Meldt til UH
tally-difference = Skilnad
tally-even = går opp
tally-uneven = går ikkje opp
tally-unread = ikkje lese
universities-title = Fleire UH
universities-about = Skriv berre når fleire UH deler det som er meldt til UH. Utan linjer går alt til det UH-et meldinga nemner.
universities-name = UH
universities-amount = Beløp til { $name }
universities-add = Nytt UH
universities-missing = Skriv namnet på UH-et.
attention-title = Merksemdspunkt
attention-count = { $count ->
    [one] 1 punkt
   *[other] { $count } punkt
}
theme-special-needs = spesialpedagogikk og inkluderande praksis
theme-other = anna
unspent-title = Restmidlar
unspent-none = Ingen restmidlar er førte for { $owner } i denne ordninga.
unspent-year = Frå året
unspent-change = Endre { $year }
unspent-add = Før restmidlar
unspent-dialog = Restmidlar hos { $owner }
unspent-of = Frå { $year }.
unspent-year-fault = Skriv eit år før { $year }.
unspent-zero = Skriv 0 når ingenting er att; då blir linja teken bort.
unspent-save = Lagre
measures-title = Tiltak samtidig
measures-count = { $count ->
    [one] Eigaren har meldt 1 tiltak i alle ordningar; { $given } får midlar.
   *[other] Eigaren har meldt { $count } tiltak i alle ordningar; { $given } får midlar.
}
measures-no-limit = Modellen set inga grense for tiltak samtidig.
measures-within = Høgst { $limit } samtidig etter modellen.
measures-over = Fleire enn dei { $limit } modellen tillèt samtidig.
stages-title = Beløpet undervegs
stages-stage = Ledd
later-title = Seinare år
later-promised = tilsegn { $number }, vedteken { $decided }
later-reported = meldt i behovsmeldinga

# Payments
pay-title = Utbetalingslinjer
pay-about-draft = Kven som får kva etter { $draft }. Dette er grunnlaget for tilsegnsbreva. Utkastet er ikkje vedteke.
pay-about-decided = Kven som får kva etter innstillinga. Dette er grunnlaget for tilsegnsbreva; statsforvaltaren gjer vedtaket.
pay-sums = Utbetalingar i kvar ordning
pay-owner = Eigar
pay-university = UH
pay-coordinator = av dette koordinator { $amount }
pay-estimates = Anslag
pay-awarded = Fordelt
pay-tally = Kontroll
pay-tallies = stemmer
pay-tallies-not = stemmer ikkje
pay-earlier = Tidlegare vedtak
pay-total = Til utbetaling
pay-own = Eigendel
pay-estimates-of = { $count ->
    [one] { $scheme }: 1 anslag utan utbetalingslinje, { $amount } kroner
   *[other] { $scheme }: { $count } anslag utan utbetalingslinjer, { $amount } kroner
}
pay-estimates-about = Eit anslag er sett av til eit nettverk eller ein eigar som ikkje har meldt tiltak enno. Det blir ikkje utbetalt før tiltaka er fordelte.
pay-pot = Nettverk eller eigar
pay-lines = Utbetalingar per mottakar
pay-recipient = Mottakar
pay-org-number = Org.nr.
pay-unknown = Mottakar ikkje kjend
pay-all = Alle mottakarar
pay-part = Del
pay-part-owner = eigar
pay-part-university = UH
pay-part-earlier = tidlegare vedtak
pay-source = Byggjer på
pay-from-need = behovsmelding { $number }
pay-from-commitments = tilsegn { $numbers }
pay-measure = { $owner }: { $measure }
pay-line-coordinator = Av dette til koordinator { $amount }.
pay-line-own = Eigendel { $amount } kjem i tillegg.
payment-to-host = Blir utbetalt til den mottakaren nettverket har valt.
payment-host-missing = Nettverket har ikkje valt mottakar; eigaren står i staden.
payment-university-missing = Behovsmeldinga nemner ikkje UH-partnar.
payment-split-unknown = Det tidlegare vedtaket seier ikkje kor mykje som går til UH; alt står på eigaren.
payment-negative = Rettingane er større enn det som vart lova. Linja er negativ.
payment-need-missing = Behovsmeldinga finst ikkje lenger.

# Undo and refusals: years, the round, assessment, payments

# The tildelingsmodell: its form, what it comes to, and what is wrong with it
section-model = Modell
tm-title = Tildelingsmodell
tm-parts = Delar av modellen
tm-common = Felles
tm-edited = Ikkje teken i bruk enno
tm-in-use = I bruk
tm-take = Ta i bruk
tm-taken = Modellen «{ $name }» er teken i bruk. Du kan angre.
tm-discard = Forkast
tm-lose-title = Forkaste endringane i modellen?
tm-lose-text = Skjemaet går tilbake til modellen som er i bruk. Det kan ikkje angrast.
tm-lose-import = Det du har endra i skjemaet og ikkje teke i bruk, blir erstatta av forslaget. Det kan ikkje angrast.
tm-locked = Eit utkast er lagt fram i saka som blir handsama, eller avgjort. Modellen kan lesast, men ikkje endrast før saka blir avslutta utan vedtak eller teken opp igjen.
tm-overtaken = Modellen i møtet er endra etter at du byrja. «Ta i bruk» erstattar han med skjemaet; «Forkast» hentar han.
tm-export = Eksporter
tm-exported = Modellen som er i bruk, er skriven.
tm-import = Importer
tm-as-text = Sjå som tekst
tm-as-text-about = Slik står modellen i møtefila og i fila som blir eksportert.
tm-copy = Kopier
tm-copied = Kopiert
tm-not-copied = Kunne ikkje kopierast. Merk teksten og kopier han sjølv.
tm-has-faults = har feil
tm-faults = { $count ->
    [one] Éin feil må rettast før modellen kan takast i bruk
   *[other] { $count } feil må rettast før modellen kan takast i bruk
}
tm-wrong-here = { $count ->
    [one] 1 feil
   *[other] { $count } feil
}
tm-nth = { $name } { $number }
tm-up = Flytt opp: { $name }
tm-down = Flytt ned: { $name }
tm-remove = Ta bort: { $name }
tm-moved = { $name } er no nummer { $number } av { $count }
tm-add = Legg til: { $name }
tm-nothing = ingenting
tm-none-chosen = Ingen vald
tm-unread-kroner = Skriv heile kroner, til dømes 500 000.
tm-unread-percent = Skriv ein prosent frå 0 til 100, til dømes 10 eller 12,5.
tm-unread-number = Skriv eit tal, til dømes 2 eller 1,5.
tm-unread-count = Skriv eit heilt tal med høgst fire siffer.
tm-unread-share = Skriv ein prosent, til dømes 25, eller ein brøk, til dømes 1/3.
tm-unread-case = Skriv saksnummeret som 4/23.
tm-unread-day = Skriv dagen som 15.10.2023.

# Its form: what all schemes share
tm-model-whole = Heile modellen
tm-version = Versjon av formatet
tm-name = Namn
tm-model-name = Kva modellen heiter
tm-nb = Bokmål
tm-nn = Nynorsk
tm-en = Engelsk
tm-id = Kode
tm-rounding = Avrunding
tm-unit = Rund av til heile
tm-unit-help = Kvart tilskot blir eit heilt tal av dette beløpet.
tm-unit-use = Bruk { $unit }
tm-kroner = kroner
tm-method = Slik blir det runda av
tm-method-largest-remainder = Største rest
tm-method-largest-remainder-help = Kvart beløp ligg høgst éi eining frå den eksakte delen.
tm-method-sainte-lague = Sainte-Laguë
tm-method-sainte-lague-help = Når ramma aukar, får ingen mindre enn før.
tm-criteria = Kriterium
tm-criteria-help = Underpunkt som dei som vurderer, kan krysse av for. Dei tre kriteria må alle vere oppfylte.
tm-points = Underpunkt
tm-points-count = { $count ->
    [one] 1 underpunkt
   *[other] { $count } underpunkt
}
tm-point = Underpunkt
tm-point-new = Nytt underpunkt
tm-point-for = Underpunkt til { $criterion }

# Its form: set-asides
tm-set_asides = Avsetjingar
tm-set_aside = Avsetjing
tm-set-asides-none = ingen
tm-set-asides-help = Det som blir halde av ramma før resten blir fordelt.
tm-set-aside-new = Ny avsetjing
tm-set-aside-name = Kva ho er til
tm-how-much = Kor mykje
tm-base = Blir rekna av
tm-base-frame = Prosent av ramma
tm-base-named = Prosent av ein oppgitt sum
tm-base-kroner = Fast beløp i kroner
tm-base-odd = Prosent av noko anna (kan ikkje brukast)
tm-amount = Beløp
tm-percent = Prosent
tm-percent-unit = prosent av { $base }
tm-percent-of = { $percent } prosent av { $base }
tm-the-frame = ramma
tm-the-sum = summen
tm-the-money = pengane
tm-base_name = Kva summen er
tm-base-name-help = Til dømes: venta totalbeløp til ordninga.
tm-base_kroner = Summen
tm-ceiling = Tak
tm-at_most = Tak
tm-ceiling-help = «Inntil»: avsetjinga blir aldri større enn dette. Tomt: ikkje noko tak.
tm-from_year = Frå budsjettåret
tm-from-year-help = Tomt: alle år.
tm-case = Sak
tm-case-help = Saka der det vart avgjort, som 4/23.
tm-recipient = Mottakar
tm-recipient-help = Kven som får pengane. Tomt når det ikkje er avgjort.
tm-kind = Slag
tm-kind-help = 30 %-delen blir delt ut i ein eigen runde; fellestiltak krev eit meldt behov.
tm-kind-other = Anna formål
tm-kind-joint-measures = Fellestiltak for heile fylket
tm-kind-thirty-percent-part = 30 %-delen av regional ordning
tm-report = Meldt behov
tm-report-help = Kvar behovet bak er meldt. Eit fellestiltak må ha det.

# Its form: pots
tm-pots = Pottar
tm-per = Kven har ein pott
tm-per-one = Éin pott for heile ordninga
tm-per-one-help = Alle behovsmeldingane deler dei same pengane.
tm-per-region = Ein pott for kvar region
tm-per-region-help = Ei behovsmelding høyrer til potten for sin region eller sitt nettverk.
tm-per-owner = Ein pott for kvar eigar
tm-per-owner-help = Ei behovsmelding høyrer til potten for sin eigar.
tm-by = Pottane blir delte etter
tm-by-applied = Det som er meldt
tm-by-applied-help = Det som er meldt av dei som oppfyller kriteria.
tm-by-last-year = Beløpa i fjor
tm-by-last-year-help = Kvar pott får same del som i fjor.
tm-by-key-figures = Nøkkeltal
tm-by-key-figures-help = Vektene er til saman 100 prosent av pengane.
tm-pots-at-most = Pottane deler høgst
tm-pots-at-most-help = Resten blir ståande udisponert. Tomt: alt som er att.
tm-floor = Minst til kvar pott
tm-floor-help = Dersom det er meldt så mykje i potten. Tomt: ikkje noko minstebeløp.
tm-spill = Pengar potten ikkje kan bruke
tm-spill-help = Når det er meldt mindre i potten enn han har.
tm-spill-stays = Blir ståande udisponert
tm-spill-to-others = Går til dei andre pottane
tm-figures = Nøkkeltal
tm-figures-help = Kvart nøkkeltal deler sin del av pengane. Vektene må vere nøyaktig 100 prosent til saman.
tm-figures-known = Møtet har desse: { $figures }.
tm-figure = Nøkkeltal
tm-figure-name = Kva det heiter
tm-figure-new = Nytt nøkkeltal
tm-weight-percent = Vekt
tm-weight-percent-help = Ein prosent, som 25 eller 33,5, eller ein brøk, som 1/3.
tm-plus = Tal som blir lagde saman
tm-plus-help = Kodar med komma mellom.
tm-less = Tal som blir trekte frå
tm-less-help = Til dømes yrkesfaglærarar. Tomt: ingen.

# Its form: who comes first
tm-order-title = Kven kjem først
tm-tiers = Rekkjefølgje
tm-tiers-help = Kvar gruppe får det ho har meldt før den neste får noko. Den siste må vere alle.
tm-tier-ongoing = Igangsette tiltak
tm-tier-special-challenges = Eigarar med særlege utfordringar
tm-tier-priority-region = Prioriterte regionar
tm-tier-network-rank = Rangeringa til nettverket
tm-tier-all = Alle
tm-weights = Vekter
tm-weights-help = Dei som veg meir, får meir for kvar krone dei har meldt. Alle andre veg 1.
tm-weight = Vekt
tm-weight-unit = mot 1 for dei andre
tm-weight-new = Ny vekt
tm-to = Kven
tm-priority_regions = Prioriterte regionar
tm-regions-help = Regionane som blir sette først i år, med grunngiving.
tm-region = Region
tm-reason = Grunngiving
tm-region-new = Ny region

# Its form: split and limits
tm-split = Deling av tilskotet
tm-split-none = slik det er meldt
tm-split-help = Tomme felt: tilskotet blir delt slik det er meldt. Det som ikkje går til eigaren eller nettverket, går til UH.
tm-network_at_most = Eigar eller nettverk får høgst
tm-network-help = Koordinatoren er rekna med.
tm-coordinator_at_most = Koordinator får høgst
tm-coordinator-help = Berre når fleire kommunar er med, og med grunngiving.
tm-coordinator_of = Prosenten til koordinatoren blir rekna av
tm-own_contribution = Eigendel
tm-own-help = Det eigaren legg til av eigne pengar.
tm-own_contribution_of = Eigendelen blir rekna av
tm-own-of-help = Kjeldene er ikkje samde om dette; fylket vel.
tm-of-grant = heile tilskotet
tm-of-owner-part = delen til eigaren
tm-of-coordinator-limit = det koordinatoren kan få
tm-paid_to = Delen til eigaren blir betalt til
tm-paid-help = Nettverket kan ha valt ein mottakar, som ein vertskommune.
tm-paid-owner = Eigaren som melde behovet
tm-paid-host = Mottakaren nettverket har valgt
tm-short-network = nettverk høgst { $percent } %
tm-short-coordinator = koordinator høgst { $percent } %
tm-short-own = eigendel { $percent } %
tm-limits = Grenser
tm-limits-none = ingen
tm-need_at_most = Høgst til éi behovsmelding
tm-need-help = Ingen får meir enn dei har meldt. Tomt: inga anna grense.
tm-measures_at_once = Tiltak samtidig
tm-measures-unit = tiltak for kvar eigar
tm-measures-help = Fleire gir eit funn. Tomt: inga grense.
tm-years_at_most = Tilsegn for høgst
tm-years-unit = år, det første medrekna
tm-years-help = Tomt: inga grense.
tm-short-need = { $amount } kr til kvar
tm-short-measures = { $count } tiltak samtidig
tm-short-years = { $count } år
tm-empty-no-limit = Tomt: inga grense.

# Its form: checks and the round
tm-checks = Krav til behovsmeldinga
tm-checks-none = ingen
tm-checks-count = { $count ->
    [one] 1 krav
   *[other] { $count } krav
}
tm-checks-help = Kva ei behovsmelding i ordninga må seie, og kva som skjer når ho ikkje gjer det.
tm-that = Krav
tm-severity = Kor alvorleg
tm-severity-none = Blir ikkje sjekka
tm-severity-info = Til orientering
tm-severity-warn = Åtvaring
tm-severity-block = Må rettast eller grunngivast
tm-that-pps-takes-part = PPT deltek
tm-that-statped-described = Bruken av Statped er skildra
tm-that-team-described = Laget rundt barnet og eleven er skildra
tm-that-private-owners-offered = Private eigarar er inviterte med
tm-that-statped-partner-reasoned = Statped som partnar er grunngitt
tm-that-special-needs-only = Gjeld spesialpedagogikk og inkluderande praksis
tm-round = Søknadsrunde
tm-round-none = ingen
tm-round-short = { $rate } kr for kvar student
tm-round-help = Ein runde med eigne søknader som deler ut ei avsetjing, som 30 %-delen.
tm-round-new = Legg til runde
tm-round-remove = Ta bort runden
tm-round-set-aside = Avsetjinga som blir delt ut
tm-rate = Sats
tm-rate-unit = kroner for kvar student
tm-round-case-help = Saka der sats og rekkjefølgje vart avgjorde, som 4/23.
tm-per_kindergarten = Studentar for kvar barnehage
tm-students = høgst
tm-opens = Første søknadsdag
tm-closes = Søknadsfrist
tm-shared_after = Blir delt ut etter
tm-day-help = Som 15.10.2023. Tomt: ikkje avgjort.
tm-order = Rekkjefølgje når det ikkje er nok
tm-round-order-help = Den øvste linja veg mest.
tm-round-study = Studietype, slik studia er lista
tm-round-dispensations-in-municipality = Flest dispensasjonar i kommunen
tm-round-dispensations-in-kindergarten = Flest dispensasjonar i barnehagen
tm-round-progress = Dei som er komne lengst
tm-studies = Studium
tm-studies-help = Den øvste kjem først. Koden er den som står i søknadene.
tm-study = Studium
tm-study-id = Kode i søknadene
tm-study-new = Nytt studium
tm-scheme-missing = Modellen har ingen reglar for denne ordninga.
tm-scheme-new = Legg til reglar for ordninga
tm-scheme-remove = Ta ordninga ut av modellen
tm-scheme-remove-title = Ta { $name } ut av modellen?
tm-scheme-remove-text = Alle reglane for ordninga blir borte frå skjemaet. Modellen som er i bruk, blir ikkje endra før du tek skjemaet i bruk.

# Its form: what a behovsmelding is asked, what the money is for, and what to look at
tm-schemes = Ordningar
tm-schemes-help = Ingen kryssa av: gjeld alle ordningar.
tm-list-none = ingen
tm-questions = Spørsmål i behovsmeldinga
tm-questions-count = { $count ->
    [one] 1 spørsmål
   *[other] { $count } spørsmål
}
tm-questions-help = Det behovsmeldingane skal seie ut over kriteria, i tekst eller ved å krysse av.
tm-question = Spørsmål
tm-question-name = Kva det blir spurt om
tm-question-new = Nytt spørsmål
tm-of = Spørsmålet gjeld
tm-asked-all = alle tiltak
tm-asked-ongoing = tiltak som er i gang
tm-asked-new = nye tiltak
tm-unanswered = Når det ikkje er svart
tm-unanswered-none = Kan stå ope
tm-in-words = svar i tekst
tm-choices = Val
tm-choices-count = { $count ->
    [one] 1 val
   *[other] { $count } val
}
tm-choices-help = Det som kan kryssast av. Ingen val: svaret blir skrive i tekst.
tm-choice = Val
tm-choice-new = Nytt val
tm-uses = Kva midlane kan brukast til
tm-uses-none = alt er tillate
tm-uses-count = { $count ->
    [one] 1 formål
   *[other] { $count } formål
}
tm-uses-help = Linjene i behovsmeldinga blir valde frå lista, og annan bruk gir eit funn. Tom liste: alt er tillate.
tm-use = Formål
tm-use-name = Kva midlane går til
tm-use-new = Nytt formål
tm-paid_of = Blir dekt av
tm-side-both = både delen til eigaren og delen til UH
tm-side-owner = berre delen til eigaren
tm-side-university = berre delen til UH
tm-is_coordinator = Gjeld koordinator
tm-is-coordinator-help = Linjene skal då vere lik det som er meldt til koordinator.
tm-coordinator-short = koordinator
tm-attention = Merksemdspunkt
tm-attention-count = { $count ->
    [one] 1 punkt
   *[other] { $count } punkt
}
tm-attention-help = Det som er verdt å sjå etter i år. Punkta står ved sida av kvar vurdering og i vedlegget til innstillinga.
tm-attention-point = Punkt
tm-attention-name = Kva ein skal sjå etter
tm-attention-new = Nytt punkt

# What it comes to
tm-effect = Verknad
tm-effect-faulty = { $count ->
    [one] Verknaden blir vist når feilen er retta.
   *[other] Verknaden blir vist når dei { $count } feila er retta.
}
tm-effect-trying = Reknar …
tm-effect-present = Slik verkar modellen som er i bruk.
tm-effect-edited = { $count ->
    [0] Skjemaet er prøvd. Det flyttar ingen pengar i dette møtet.
    [one] Skjemaet er prøvd. Det flyttar pengar i éi ordning i dette møtet.
   *[other] Skjemaet er prøvd. Det flyttar pengar i { $count } ordningar i dette møtet.
}
tm-effect-sample = Eit lite døme: { $scheme }
tm-effect-about = Oppdikta: tre nettverk, seks behovsmeldingar og ei ramme på 1 000 000 kroner.
tm-effect-needs = Behovsmeldingane i dømet
tm-effect-need = Nettverk
tm-effect-gets = Får
tm-effect-pot = Pott: { $name }
tm-effect-ongoing = igangsett
tm-effect-special = særlege utfordringar
tm-effect-rank = rangert som { $rank }
tm-effect-tally = { $frame } = { $set_aside } avsett + { $allocated } fordelt + { $rest } rest
tm-effect-moved = Dette flyttar seg i møtet
tm-effect-nothing = Ingen beløp.
tm-effect-lines = { $count ->
    [one] 1 beløp blir endra
   *[other] { $count } beløp blir endra
}
tm-effect-now = No
tm-effect-then = Med skjemaet
tm-effect-bound = Tilsegn og avsett
tm-effect-none = Ordninga har ikkje noko døme å vise.

# A model from a file
tm-proposal = Forslag frå fil
tm-proposal-refused = Fila kan ikkje brukast som tildelingsmodell
tm-proposal-about = { $count ->
    [0] «{ $name }» er lik modellen som er i bruk.
    [one] «{ $name }» skil seg frå modellen som er i bruk, på éin stad.
   *[other] «{ $name }» skil seg frå modellen som er i bruk, på { $count } stader.
}
tm-differences = Skilnader frå modellen som er i bruk
tm-where = Stad
tm-in-proposal = I forslaget
tm-proposal-moved = { $scheme }: fordelt { $from } → { $to }, { $count ->
    [one] 1 beløp blir endra
   *[other] { $count } beløp blir endra
}
tm-accept = Ta inn i skjemaet
tm-decline = Avvis forslaget

# What a workbook is read as, what it leaves open, and what it does
date-not-set = dato ikkje sett
undo-passed = Det er gjort noko anna etterpå. Bruk Angre øvst for å ta tilbake steg for steg.
read-preview = Slik er reknearket lese
read-preview-about = Dei første radene slik dei står. Vel eit anna felt der ei kolonne er lesen feil.
read-separator = skilt med { $separator }
read-tab = tabulator
read-sheet-named = Ark { $sheet }
read-heading-rows = { $count ->
    [one] overskrifter i rad { $rows }
   *[other] overskrifter i radene { $rows }
}
read-no-heading = (utan overskrift)
read-field-of = Felt for kolonne { $column } { $heading }
read-field-as-read = Slik programmet las ho
read-field-ignore = (ikkje brukt)
read-unit-thousand = i 1000 kr
read-unit-million = i mill. kr
read-certainty-answered = vald her
read-certainty-asked = må svarast på
read-certainty-unknown = ukjend overskrift
read-questions = Dette kan ein ikkje vite av reknearket
read-questions-left = { $count ->
    [0] Alle spørsmåla er svara på.
    [one] 1 spørsmål må svarast på.
   *[other] { $count } spørsmål må svarast på.
}
read-concerns = { $count ->
    [one] Gjeld 1 stad
   *[other] Gjeld { $count } stader
}
read-lasts-form = Svaret blir hugsa for rekneark med dei same overskriftene.
read-lasts-file = Svaret gjeld denne fila.
read-place-sheet = ark { $sheet }
read-place-row = rad { $row }
read-place-column = kolonne { $column }
read-place-value = { $where }: { $value }
read-notes = Hoppa over, slått saman eller endra på vegen inn
read-result = Det reknearket fører til
read-changes = Mot det som er i møtet
read-added = { $what ->
    [rows] { $count ->
        [one] 1 ny rad
       *[other] { $count } nye rader
    }
   *[other] { $count ->
        [one] 1 ny behovsmelding
       *[other] { $count } nye behovsmeldingar
    }
}
read-changed = { $what ->
    [rows] { $count ->
        [one] 1 rad er endra
       *[other] { $count } rader er endra
    }
   *[other] { $count ->
        [one] 1 behovsmelding er endra
       *[other] { $count } behovsmeldingar er endra
    }
}
read-changed-about = Felt for felt: det som er i møtet, og det som står i reknearket.
read-gone = { $what ->
    [rows] { $count ->
        [one] 1 rad i møtet er ikkje i reknearket
       *[other] { $count } rader i møtet er ikkje i reknearket
    }
   *[other] { $count ->
        [one] 1 behovsmelding i møtet er ikkje i reknearket
       *[other] { $count } behovsmeldingar i møtet er ikkje i reknearket
    }
}
read-gone-about = Det forumet sjølv har sett på dei, står ved kvar.
read-set = forumet har sett: { $what }
read-set-amount = beløp
read-set-lock = lås
read-set-note = intern merknad
read-set-assessment = vurdering
read-set-stage = beløp undervegs
read-kept = { $count ->
    [one] 1 verdi frå forumet blir verande
   *[other] { $count } verdiar frå forumet blir verande
}
read-kept-about = Reknearket seier noko anna enn det forumet har sett. Det forumet har sett, blir ståande.
read-kept-line = { $field }: { $ours } frå forumet blir ståande, reknearket har { $theirs }
read-gone-kept = blir ståande
read-gone-removed = blir teken ut av møtet
read-let-go = { $count ->
    [one] 1 beløp for ei gruppe blir sleppt
   *[other] { $count } beløp for grupper blir sleppte
}
read-let-go-about = Gruppene har ingen behovsmeldingar igjen.
read-let-go-line = { $draft }, { $scheme }: { $name } var sett til { $amount }
read-empty = tom
read-now-reading = Reknearket blir lese …
read-now-applying = Blir henta inn …
read-apply = Hent inn
read-stop = Stopp
read-first = { $count ->
    [one] Svar på spørsmålet først. Ingenting er endra.
   *[other] Svar på dei { $count } spørsmåla først. Ingenting er endra.
}
read-first-problems = Rett reknearket først. Ingenting er endra.
read-undoable = Klar. Alt saman kan angrast i eitt.
read-done = { $count ->
    [one] 1 behovsmelding er henta inn: { $added } ny, { $changed } endra, { $gone } ikkje i reknearket.
   *[other] { $count } behovsmeldingar er henta inn: { $added } nye, { $changed } endra, { $gone } ikkje i reknearket.
}

# A draft that cannot be reckoned
trouble-title = { $draft } kan ikkje reknast no
trouble-ways = Dette rettar det
trouble-rest = Resten av møtet kan brukast som vanleg. Ingenting er borte.
draft-trouble = kan ikkje reknast no
draft-trouble-short = blir ikkje rekna
mend-free-group = Slepp beløpet for { $name }
mend-follow-rule = La { $owner } følgje regelen
mend-choose-draft = Arbeid med { $name }
mend-open-model = Sjå på tildelingsmodellen
mend-set-frame = Sjå på ramma for { $scheme }

# The file: only to be looked at, and what went otherwise than it should
file-notes = Om møtefila
look-only = Berre til vising: { $file } kan ikkje skrivast til. Alt kan lesast og skrivast ut, men ingenting kan endrast. Kopier fila til ei mappe der du kan skrive, for å arbeide vidare.
look-only-why = Fila kan berre visast, ikkje endrast.
not-fresh = Programmet svarar ikkje. Det som blir vist, kan vere gammalt; det som er skrive i møtefila, er der.
not-fresh-again = Prøv igjen

# An amount that is more than its scheme can ever have
sure-title = Er beløpet rett?
sure-one = { $amount } er meir enn ordninga har, { $frame }. Meinte du det?
sure-several = { $count } av beløpa er meir enn ordningane har. Det største er { $amount }. Meinte du det?
sure-no = Nei, lat det stå som det var
sure-yes-several = Ja, bruk beløpa
sure-yes = Ja, bruk { $amount }

# The meeting itself: forum, day, place, secretariat and cases
about-title = Om møtet
about-forum = Forum
about-date = Dato
about-date-help = Som 17.03.2023. Lat feltet stå tomt når datoen ikkje er kjend.
about-date-fault = Skriv datoen som 17.03.2023, eller lat feltet stå tomt.
about-place = Stad
about-secretariat = Sekretariat
about-forum-missing = Skriv kva forumet heiter.
about-secretariat-missing = Skriv kven som er sekretariat.
about-change = Endre
about-save = Lagre
place-not-set = stad ikkje sett
cases = Saker
cases-none = Møtet har ingen saker enno. Utkastet blir lagt fram i ei vedtakssak.
case-new = Ny sak
case-number = Saksnummer
case-number-fault = Skriv nummeret som 4/23.
case-number-taken = { $number } er alt ei sak. Skriv eit anna nummer.
case-title-label = Tittel
case-title-missing = Skriv ein tittel.
case-kind = Type sak
case-proposed = Framlegg til vedtak
case-proposed-help = Kan stå tomt.
case-save = Lagre saka
case-tools = Endre eller fjern
case-change = Endre sak { $number }
case-change-short = Endre
case-remove = Fjern sak { $number }
seats-title = Plassar i forumet
begun-title = Møtet er laga. Kva veit du om det?
begun-about = Det som ikkje er kjent, kan stå ope: dokumenta seier då «dato ikkje sett». Du finn dette igjen under Møte og saker.
begun-skip = Hopp over

# Who was here when it was decided
attended = { $present } av { $all } plassar var til stades.
absent = Ikkje til stades: { $seats }
roll-take-back = Delete tek tilbake eit svar. Kvart svar er lagra når det er gitt.

# The journal, to read
section-journal = Journal
journal-page-about = Alt som er gjort i møtet, det nyaste først. Ingenting i journalen kan endrast.
journal-page-search = Søk i journalen
journal-page-lines = Linjer i journalen
journal-page-hits = { $hits } av { $all } linjer
journal-page-copy = Kopier som tabell
journal-page-copied = { $count ->
    [one] 1 linje er kopiert.
   *[other] { $count } linjer er kopierte.
}
journal-page-when = { $date } kl. { $time }
journal-page-undone-by = angra i nr. { $number }
journal-page-head-number = Nr.
journal-page-head-when = Når
journal-page-head-who = Kven
journal-page-head-what = Kva
journal-page-head-before = Før
journal-page-head-after = Etter
journal-page-head-undone = Angra i

# Letters that the paper cannot draw
letters-title = { $count ->
    [one] 1 tekst har teikn som ikkje kan skrivast ut
   *[other] { $count } tekstar har teikn som ikkje kan skrivast ut
}
letters-about = Inga skrift i dokumentet har desse teikna. På papiret står nummeret deira i klammer.
letters-back = Tilbake utan å skrive ut
letters-anyway = Skriv likevel
