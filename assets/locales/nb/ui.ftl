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
schemes = Ordninger
all-schemes = Alle ordninger
messages = Meldinger
tone-good = Utført:
tone-bad = Ikke utført:
skip-to-content = Gå til innholdet
try-again = Prøv igjen
cannot-open = Møtet kan ikke vises

# The top bar
meeting-title = Innstilling { $year } · { $forum }
case-title = Sak { $number } { $title }
undo = Angre
redo = Gjør om
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
   *[other] mer
}
redo-named = Gjør om: { $what }
on-wall = På vegg:
on-wall-frozen = Frosset på vegg. Neste:
on-wall-closed = Til vegg:
show-on-wall = Vis på vegg
close-wall = Lukk vegg
freeze = Frys
thaw = Slipp
freeze-help = Veggen står stille mens du forbereder (F8)
freeze-wall = Frys veggen
thaw-wall = Slipp veggen
scene-pause = Pause
scene-draft = { $scheme }
scene-region = { $scheme }, { $region }
scene-result = Resultat
scene-case = Saken som behandles
show-scene = Vis på vegg: { $scene }

# The rail
sections = Deler av møtet
section-draft = Utkast
section-decision = Avgjørelse
section-forum = Forum
section-documents = Dokumenter
section-frames = Rammer
section-needs = Behov

# Sums, at the foot and elsewhere
sums = Summer
sums-of = Summer for { $scheme }
frame = Ramme
frame-estimated = Ramme (anslag)
committed = Tilsagn
committed-long = Tilsagn fra tidligere år
set-aside = Avsatt
set-aside-named = Avsatt: { $name }
allocated = Fordelt
rest = Rest
applied = Søkt
saved = Lagret kl. { $time } · kontrollkode { $code }
kroner = { $amount } kroner

# Scheme cards
frame-of = ramme { $amount }
frame-missing = ramme mangler
frame-estimate = anslag
committed-of = tilsagn { $amount }
set-aside-of = avsatt { $amount }
comes-out-even = går opp
rest-of = rest { $amount }
over-by = { $amount } for mye

# The draft
draft-table = Utkastet, etter region
scrub-by-pointer = Ikke lagret. Slipp for å lagre, Esc tar tilbake
scrub-by-keys = Ikke lagret. Enter lagrer, Esc tar tilbake
scrub-said = { $owner }: { $amount } kroner, { $difference }. Ikke lagret.
draft-no-hits = Ingen behovsmeldinger passer med søket.
draft-empty = Ordningen har ingen behovsmeldinger ennå. Gå til Behov og hent dem fra et regneark.
search-short = Søk i utkastet
search-draft = Søk etter eier, tiltak, region eller nummer
search-hits = { $hits } av { $all }
only-findings = Bare funn
fold-all = Fold sammen
open-all = Fold ut
when-I-change = Når jeg endrer et beløp:
choose-hold = Hold de andre
choose-spread = Fordel resten
follow-everywhere-short = Følg regelen
follow-everywhere = La alle beløp følge regelen?
follow-everywhere-text = Beløp som er satt for hånd eller holdt, blir regnet ut på nytt i alle ordninger. Låste beløp blir stående. Du kan angre.
follow-everywhere-action = Følg regelen overalt
head-number = Nr.
head-owner = Eier
head-measure = Tiltak
head-applied = Søkt
head-share = Andel av søkt
head-state = Merknader
head-region = Region
head-university = UH-partner
head-owner-part = Eier
head-university-part = UH
head-criteria = Kriterier
region-needs = { $count ->
    [one] 1 melding
   *[other] { $count } meldinger
}
region-of = av { $applied } søkt, { $count ->
    [one] 1 melding
   *[other] { $count } meldinger
}
not-eligible = ikke alle kriterier
badge-ongoing = igangsatt
badge-ongoing-long = Tiltaket er i gang fra før
badge-special = særl. utf.
badge-special-long = Særlige utfordringer
badge-follow-up = oppf.
badge-follow-up-long = Med i oppfølgingsordningen
state-by-hand = Satt for hånd
state-held = Holdt der det sto
state-by-rule = Følger regelen
state-locked = Låst
state-noted = Har intern merknad
fault-take = Bruk { $amount }
fault-drop = Behold det gamle beløpet

# The panel
panel = Valgt behovsmelding
panel-number = Nr. { $number } · { $region }
split = eier { $owner } · UH { $university }
split-coordinator = · herav koordinator { $amount }
why = Hvorfor dette beløpet?
findings = Funn
findings-scheme = Funn for ordningen og regionen
accepted-because = Godtatt: { $reason }
note = Intern merknad
note-help = Vises aldri på vegg eller i gjennomsynskopien.
lock = Lås
unlock = Lås opp
follow-rule = Følg regelen igjen
show-region = Vis regionen på vegg
show-scheme = Vis ordningen på vegg
to-share = Til fordeling på { $count ->
    [one] 1 melding
   *[other] { $count } meldinger
}
to-owners = Av fordelt til eiere
to-universities = Av fordelt til UH

# Seats
seats-about = { $seats ->
    [one] 1 plass
   *[other] { $seats } plasser
}, { $voters } med stemmerett. Statsforvalteren har ikke stemmerett.
seats-none = Ingen plasser er registrert i møtet.
seat-organisation = Organisasjon
seat-group = Gruppe
seat-role = Rolle
seat-vote = Stemmerett
seat-named = { $organisation } ({ $group })

# Documents
print-title = Innstillingen
print-about = PDF med rammer, avsetninger, fordeling på ordning, region og mottaker, avgjørelsen og kontrollkode.
print-decided = Forumet har avgjort saken. Papiret viser det som er innstilt.
print-undecided = Forumet har ikke avgjort saken. Dokumentet blir merket som utkast.
print = Vis innstillingen
pdf-tools = Bla, forstørr og lagre
pdf-page = Side
pdf-of = av { $pages }
pdf-page-of = Side { $page }
pdf-before = Forrige side
pdf-after = Neste side
pdf-smaller = Mindre
pdf-larger = Større
pdf-size = Størrelse
pdf-fit = Hele bredden
pdf-language = Språk
pdf-in-nb = Bokmål
pdf-in-nn = Nynorsk
pdf-in-en = Engelsk
pdf-save = Lagre som…
pdf-save-and-open = Lagre og åpne for utskrift…
pdf-open = Åpne for utskrift
pdf-not-saved = Ikke lagret ennå.
copy-title = Gjennomsynskopi
copy-about = En fil som representantene kan åpne på sin egen maskin for å lese behovsmeldingene og utkastet. Ingenting i den kan endres.
copy-without = Interne merknader er ikke med.
copy = Lag gjennomsynskopi
copy-done = Gjennomsynskopien er laget
whole-copy-title = Kopi av møtefilen
whole-copy-about = En hel kopi av møtet slik det står nå, lest tilbake og kontrollert. En kopi som filbehandleren tar mens møtet er åpent, kan mangle det siste.
whole-copy = Lagre kopi …
whole-copy-done = Kopien er lagret
written = { $what }: { $path }
show-in-folder = Vis i mappe

# Frames
frames-part = Post
frames-amount = Kroner
frames-letter = { $date } { $reference }
frames-to-share = Til fordeling
frames-eligible = { $eligible } av { $needs } meldinger oppfyller kriteriene

# Behovsmeldinger and import
needs-none = Møtet har ingen behovsmeldinger ennå. Hent dem fra et regneark, eller skriv dem inn én for én.
needs-table = behovsmeldingene
needs-more = Vis flere (viser { $shown } av { $all })
criteria-met = alle oppfylt
criteria-not-met = ikke oppfylt
import-title = Hent fra regneark
import-about = Excel eller CSV med behovsmeldinger. Filen blir lest og kontrollert først; ingenting endres før du har sett resultatet.
import-choose = Velg regneark …
import-closed = Utkastet er lagt fram eller avgjort, og behovsmeldingene kan ikke endres.
import-problems-table = Det som må rettes i regnearket
import-problems = { $count ->
    [one] 1 feil må rettes i regnearket. Ingenting er hentet.
   *[other] { $count } feil må rettes i regnearket. Ingenting er hentet.
}
import-left-out-hidden = Arket «{ $sheet }» er skjult og ble ikke lest.
import-left-out-no-needs = Arket «{ $sheet }» har ingen behovsmeldinger.
import-ready = { $count ->
    [one] 1 behovsmelding er klar.
   *[other] { $count } behovsmeldinger er klare.
}
import-replaces = { $count ->
    [one] 1 av dem erstatter en som er i møtet.
   *[other] { $count } av dem erstatter slike som er i møtet.
}
import-checked = { $count ->
    [one] 1 delsum stemmer.
   *[other] { $count } delsummer stemmer.
}
import-apply = { $count ->
    [one] Hent inn 1 behovsmelding
   *[other] Hent inn { $count } behovsmeldinger
}
import-done = { $count ->
    [one] 1 behovsmelding er hentet inn.
   *[other] { $count } behovsmeldinger er hentet inn.
}
import-sheet = Ark
import-row = Rad
import-column = Kolonne
import-value = Står der
import-expected = Ventet

# The deciding
undecided = { $draft } er ikke avgjort
undecided-about = Et utkast avgjøres i en sak i et møte. Der legges det fram og fryses som en versjon, forumet blir enig eller voterer, og det føres i protokollen.
undecided-case = Det er ingen vedtakssak. Lag saken som utkastet skal avgjøres i.
undecided-meeting = Ingen møter er planlagt framover. Planlegg møtet som utkastet skal avgjøres i.
undecided-agenda = Møtet har ingen vedtakssak igjen på sakslisten som utkastet kan avgjøres i. Sett opp saken.
undecided-open = Møtet er ikke åpnet ({ $date }). Åpne det fra sakslisten, ta opp sak { $case }, og legg fram utkastet der.
undecided-taken-up = Møtet ledes fra sakslisten. Ta opp sak { $case }, og legg fram utkastet der.
undecided-put-forward = Sak { $case } er til behandling. Legg fram utkastet i den.
sums-in = Summene i { $draft }

propose-blocked = { $count ->
    [one] 1 funn må rettes eller begrunnes først
   *[other] { $count } funn må rettes eller begrunnes først
}
propose-asks = { $count ->
    [one] 1 funn skal begrunnes. Det hindrer ikke at utkastet legges fram.
   *[other] { $count } funn skal begrunnes. De hindrer ikke at utkastet legges fram.
}
show-place = Vis
override = Godta med begrunnelse
override-title = Godta: { $finding }
override-printed = Begrunnelsen blir trykt i innstillingen.
override-action = Godta
override-reason = Begrunnelse
reason-missing = Skriv en begrunnelse.

on-table = { $draft } er lagt fram i sak { $case }
frozen-at = Slik det ble frosset kl. { $time },
version = versjon { $version }
on-table-about = Det avgjøres i saken på sakslisten: der føres enighet eller votering.
tried-at = Enighet er forsøkt og ikke nådd, registrert kl. { $time }.

without-vote = uten stemmerett
count-yes = For
count-no = Mot
count-blank = Blank
count-not-a-number = Skriv hele tall.
roll-help = Les opp plassene. F = for, M = mot, B = blank; markøren går videre til neste plass.
roll-standing = For { $yes }, mot { $no }, blank { $blank }. { $answered } av { $entitled } har svart.
roll-answers = Svarene fra oppropet
answer-for = For
answer-against = Mot
answer-blank = Blank
answer-none = ikke svart
vote-close = Avslutt voteringen
vote-held = Votering { $ordinal }, avsluttet kl. { $time } ved { $method }
vote-count = For { $yes } · mot { $no } · blank { $blank }
vote-of = { $given } av { $entitled } stemmeberettigede stemte over versjon { $version }.
vote-recused = Inhabile:
recused-named = { $seat } ({ $reason })
before = Før voteringen
after = Etter voteringen
vote-before = Utkastet var lagt fram
vote-after-adopted = Vedtatt: Utkastet er forumets innstilling
vote-after-fallen = Falt: Utkastet er fortsatt ikke avgjort
vote-after-no-quorum = For få kunne stemme: Utkastet er fortsatt ikke avgjort

decided-heading = Forumets innstilling
decided-consensus = Sak { $case } ble avgjort i enighet { $date } kl. { $time }: { $draft }, versjon { $version }.
decided-vote = Sak { $case } ble avgjort ved votering { $date } kl. { $time }: { $draft }, versjon { $version }.
decided-meeting = Sak { $case } ble avgjort i møtet { $date } kl. { $time }: { $draft }, versjon { $version }.
decided-untold = Sak { $case } ble avgjort { $date } kl. { $time }: { $draft }, versjon { $version }. Møtets protokoll holder ikke etter reglene, så hvordan det ble avgjort, kan ikke vises.
show-result = Vis resultatet på vegg
reopen = Ta saken opp igjen
reopen-led = Et møte ledes. Skal noe annet avgjøres i det, legges det fram i en sak på sakslisten.
reopen-title = Ta saken opp igjen?
reopen-text = Innstillingen settes til side, og utkastet kan endres igjen.
reopen-point-kept = Avgjørelsen blir stående i protokollen som satt til side, med begrunnelsen.
reopen-point-again = Utkastet må legges fram og avgjøres på nytt i et møte.
reopen-reason = Begrunnelse
reopen-action = Ta saken opp igjen
earlier = Tidligere i saken
set-aside-because = Satt til side: { $reason }
replaced-by = Erstattet av { $draft }, versjon { $version }.
decided-schemes = Gjelder { $schemes }.
decided-lines = { $count ->
    [one] Gjelder én av linjene.
   *[other] Gjelder { $count } av linjene.
}
decided-agreed = Avgjort i enighet.
decided-other-draft = Det arbeides nå med { $draft }. Beløpene i det som er vedtatt, vises når det utkastet er valgt.

# The start page
start-lead = Fordel, forklar og avgjør tilskuddsmidlene i samarbeidsforum. Alt ligger i én fil på denne maskinen, uten nett.
start-open = Åpne
start-open-about = En møtefil eller en gjennomsynskopi (.innstilling).
start-open-file = Åpne møtefil …
start-recent = Sist brukt
start-recent-none = Ingen møtefiler er åpnet på denne maskinen ennå.
start-missing = Filen finnes ikke lenger her: { $path }
start-help = Ny her? Begynn med eksempelet: endre et beløp, vis det på vegg, legg fram utkastet i en sak og skriv ut innstillingen. Trykk ? i møtet for å se tastene.

# Settings, help and search
settings = Utseende og språk
language = Språk
language-choice-nb = Bokmål
language-choice-nn = Nynorsk
language-help = Innstillingen skrives ut på samme språk.
theme = Farger
theme-auto = Som maskinen
theme-light = Lys
theme-dark = Mørk
theme-contrast = Høy kontrast
settings-help = Fargene og språket gjelder denne maskinen. Størrelsen på denne siden endres med Ctrl og + eller −, og Ctrl+0 setter den tilbake.
search-commands = Søk etter kommando eller behovsmelding
search-commands-help = Skriv for å søke, piltaster og Enter for å velge
search-nothing = Ingen treff.
kind-command = kommando
go-to = Gå til { $place }
need-named = { $number } { $owner }: { $measure }
key-help = Taster
keys-grid = I alle tabeller
keys-writing = Skrive og ordne i tabellene
keys-table = I utkastet og pottene
keys-everywhere = Overalt
keys-vote = Ved navneopprop
key-arrows = ← + ↑ + → + ↓
key-arrows-does = flytt én celle
key-pages = PgUp + PgDn
key-pages-does = flytt én side
key-home = Home + End
key-home-does = første og siste celle i raden, med Ctrl i tabellen
key-edit = Enter + F2
key-edit-does = skriv i cellen, eller åpne det den viser til
key-digit = Tall og bokstaver
key-digit-does = skriv over cellen du har valgt
key-commit = Enter + Tab
key-commit-does = lagre og gå ned, eller til neste celle
key-cancel = Esc
key-cancel-does = behold det som sto der
key-scrub = Alt + ↑ + ↓
key-scrub-does = endre beløpet med 1 000 (Shift: 10 000, Ctrl: 100); Enter lagrer, Esc tar tilbake
key-percent = −5 % + +3 %
key-percent-does = endre de valgte beløpene, eller alt i en region, pott eller ordning, med en prosent
key-drag = Dra + ↔
key-drag-does = dra beløpet sidelengs i trinn på 1 000 (Shift: 10 000, Ctrl: 100)
key-lock = L
key-lock-does = lås eller lås opp
key-toggle = Mellomrom
key-toggle-does = fold regionen
key-paste = Ctrl+V
key-paste-does = lim inn celler fra Excel, fra cellen du har valgt
key-edge = Ctrl + ← + ↑ + → + ↓
key-edge-does = til enden av det som er fylt ut
key-range = Shift + ← + ↑ + → + ↓
key-range-does = velg flere celler; sum og snitt står under tabellen
key-choose = Ctrl+A + Ctrl+mellomrom + Shift+mellomrom
key-choose-does = velg alt, kolonnen, raden
key-copy = Ctrl+C
key-copy-does = kopier cellene, slik at de kan limes inn i Excel
key-headings = ↑ + Enter
key-headings-does = fra øverste rad til kolonnenavnene; Enter sorterer
key-column = Alt + ↓
key-column-does = på et kolonnenavn: sorter, filtrer, bredde, skjul
key-widen = Shift + ← + →
key-widen-does = på et kolonnenavn: smalere, bredere
key-follow = Delete
key-follow-does = la potten følge regelen igjen
key-undo = Ctrl+Z
key-undo-does = angre (i et tekstfelt: det du skrev der)
key-redo = Ctrl+Y
key-redo-does = gjør om
key-search = / + Ctrl+F
key-search-does = søk der du er
key-commands = Ctrl+K
key-commands-does = søk etter kommando
key-freeze = F8
key-freeze-does = frys eller slipp veggen
key-help-key = ?
key-help-does = denne hjelpen
key-for = F
key-for-does = for
key-against = M
key-against-does = mot
key-blank = B
key-blank-does = blank

# What is not sent at all, and what failed without being refused
locked-amount = Beløpet er låst. Lås det opp først (L).
locked-sum = Summen er låst. Lås den opp først (L).
error-unknown = Det gikk ikke. Ingenting er endret. ({ $code })
damaged-offer = Møtefilen er skadet og er ikke endret. Det finnes en god kopi med endringer fram til { $date } kl. { $time }. Den skadde filen blir lagt til side, ikke slettet.
damaged-use-copy = Fortsett med kopien
damaged-restored = Møtet fortsetter fra kopien. Føringer som bare fantes i den skadde filen: { $lost }. Den ligger her: { $file }
damaged-restored-unknown = Møtet fortsetter fra kopien. Hvor mye mer den skadde filen hadde, kunne ikke leses. Den ligger her: { $file }

# The section about money
money-views = Hva som vises
money-view-frames = Rammer og avsetninger
money-view-pots = Potter
money-view-participants = Deltakere
money-view-bring = Hent fra regneark
money-closed = Utkastet er lagt fram eller avgjort. Rammer og deltakere kan leses, men ikke endres.
money-frames-of = { $scheme }: rammer
money-three-years = Rammene for tre år
money-this-year = årets ramme
money-no-frame = Ingen ramme er skrevet inn for { $year }.
money-as-before = Som i { $year }
money-as-before-about = Kopien er et anslag til tildelingsbrevet kommer.
money-write = Skriv inn
money-write-named = Skriv inn rammen for { $scheme } { $year }
money-edit = Endre
money-edit-named = Endre rammen for { $scheme } { $year }
money-frame-of = { $scheme }: ramme { $year }
money-main-part = Hovedtildeling
money-extra-part = Tilleggstildeling
money-part-number = Post { $number }
money-status = Status
money-letter-date = Brevets dato
money-letter-reference = Brevets referanse
money-day-form = dd.mm.åååå
money-no-day = Skriv datoen som 13.03.2025.
money-remove-part = Ta bort { $part }
money-add-part = Legg til post
money-no-parts = Rammen har ingen poster. Lagres den slik, har ordningen ingen ramme dette året.
money-part-name-missing = Gi hver post et navn.
money-see-fields = Rett feltene som er merket.
money-save = Lagre rammen
money-save-about = Alt under rammen regnes på nytt. Du ser hva som flyttet seg, og kan angre.
money-frame-tried = Ramme (prøves)
money-asides = Fra rammen til det som fordeles
money-asides-of = Fra rammen til fordeling i { $year }
money-basis = Grunnlag
money-ceiling = Tak
money-case-recipient = Sak og mottaker
money-share-of-frame = Av rammen
money-in-kroner = gitt som kronebeløp
money-percent-of = { $percent } % av { $base }, { $amount }
money-base-frame = rammen
money-base-pot = potten
money-base-applied = meldt beløp
money-base-grant = tildelt beløp
money-base-owner-part = eierens del
money-base-named = annet grunnlag
money-ceiling-percent = { $percent } %, { $amount }
money-ceiling-kroner = { $amount }
money-above-ceiling = { $amount } over taket
money-room-left = { $amount } under taket
money-room-none = akkurat på taket
money-no-ceiling = ikke noe tak
money-case = sak { $case }
aside-in-case = Avsetning i saken
aside-line = { $name } i { $scheme }: { $amount } kroner ({ $basis })
aside-unknown = finnes ikke blant årets saker
aside-not-on-agenda = står ikke på noen saksliste
aside-waiting = ikke avgjort ennå
aside-again = kom igjen som sak { $case }
aside-put-off = utsatt, ikke satt opp igjen
aside-not-decided = behandlet uten vedtak
aside-withdrawn = trukket
aside-decided = { $date ->
    [none] vedtatt
   *[other] vedtatt { $date }
}
money-no-case = uten sak
money-no-asides = Ingenting er satt av i denne ordningen.

# «What if» and what moved
what-if = Hva om …
what-if-short = prøves i utkastet
what-if-about = Prøv en annen ramme i { $draft }. Den registrerte rammen blir stående.
what-if-label = Hva om { $frame } blir
what-if-try = Prøv
what-if-back = Tilbake til { $frame }
what-if-tried = { $draft } prøver { $tried } kroner. Den registrerte rammen er { $registered } ({ $difference }).
what-if-mark = Hva om: { $scheme } prøver { $tried }, registrert { $registered }.
what-if-take-back = Ta tilbake «hva om» for { $scheme }
what-if-take-back-short = Ta tilbake
moved-title = Dette flyttet seg
moved-table = Før og etter, ordning for ordning
moved-frame = Ramme
moved-set_aside = Bundet og avsatt
moved-allocated = Fordelt
moved-lines = Linjer som flyttet seg
moved-not = uendret
moved-to = blir
moved-count = { $count ->
    [one] 1 linje
   *[other] { $count } linjer
}
moved-dismiss = Lest, ta bort

# The pots: networks and owners
pots-title = { $scheme }: potter { $year }
pots-none = Ordningen har ikke potter for nettverk eller eiere: behovsmeldingene deler rammen under ett. Modellen bestemmer det.
pots-table = Pottene
pots-name = Nettverk eller eier
pots-whole = Hele ordningen
pots-figures = Nøkkeltall
pots-last-year = I fjor
pots-share = Andel
pots-left = Igjen
pots-owner-at-most = Eier høyst
pots-standing = Status
pots-tools = Handlinger
pots-is-estimate = anslag
pots-unplaced = { $amount } kan ikke plasseres
pots-over = { $amount } mer enn satt
pots-by-hand = satt for hånd
pots-held = holdt
pots-follow = { $name } følger regelen igjen
pots-follow-short = Følg regelen
pots-lock = Lås { $name }
pots-why = Hvorfor får { $name } dette beløpet?
pots-why-short = Hvorfor?
pots-no-hits = Ingen nettverk eller eiere passer med søket.
pots-keys = Piltaster flytter, Enter eller et siffer skriver beløp, L låser, Delete følger regelen igjen.

# The county's regions
regions-title = Regioner
regions-about = Regionene står i denne rekkefølgen i utkastet, på veggen og på papiret. En ny kommer sist.
regions-none = Ingen regioner er skrevet inn. Behovsmeldinger og deltakere står samlet etter region, og et forum kan kreve én plass fra hver. Regionene følger med behovsmeldingene som hentes inn, eller skrives her.
regions-needs = Behovsmeldinger
regions-count-participants = { $count ->
    [one] 1 deltaker
   *[other] { $count } deltakere
}
regions-count-needs = { $count ->
    [one] 1 behovsmelding
   *[other] { $count } behovsmeldinger
}
regions-and = {" "}og{" "}
regions-in-use = I «{ $name }» står { $standing }, så regionen kan ikke tas bort.
regions-move-participants = Flytt deltakere i tabellen over.
regions-move-needs = Rett behovsmeldinger i Behov.
regions-to-needs = Gå til Behov
regions-unlisted = Disse står hos deltakere, men ikke i listen:
regions-new = Nye regioner
regions-new-help = Én på hver linje. En kolonne kan limes inn fra et regneark.
regions-add = Legg til
regions-add-named = Legg til { $name }
regions-added = { $count ->
    [one] Regionen er lagt til.
   *[other] { $count } regioner er lagt til. De angres én for én.
}
regions-nothing = Skriv minst ett navn.
regions-known = «{ $name }» står i listen allerede.
regions-twice = «{ $name }» står to ganger.

# Those who take part, and their key figures
participants-title = { $scheme }: hvem som deltar { $year }
participants-count = { $taking } av { $all } deltar
participants-listed = Hvem som vises
participants-listed-all = Alle
participants-listed-out = Deltar ikke ({ $count })
participants-out = Deltar ikke
participants-out-count = { $count } deltar ikke
participants-all-take = Alle deltar i ordningen i år.
participants-none = Ingen deltakere er skrevet inn. Hent dem fra et regneark, eller legg dem til én for én.
participants-add = Legg til deltaker
participants-name = Navn
participants-kind = Slag
participants-region = Region
participants-takes-part = Deltar { $year }
participants-takes-part-named = { $name } deltar i { $scheme } { $year }
participants-takes-part-in = Deltar i { $scheme } { $year }
participants-given = Tildelt { $year }
participants-figures = Nøkkeltall
participants-figure-count = { $count ->
    [one] 1 nøkkeltall
   *[other] { $count } nøkkeltall
}
participants-recipient = Vertskommune
participants-itself = mottar selv
participants-org-number = Organisasjonsnummer
participants-note = Merknad
participants-taking = { $count ->
    [one] 1 deltar
   *[other] { $count } deltar
}
participants-sum-taking = av dette { $amount } til dem som deltar i år
participants-edit = Endre { $name }
participants-remove = Ta bort
participants-remove-named = Ta bort { $name }
participants-remove-title = Ta bort { $name }?
participants-remove-text = Nøkkeltall og beløp fra tidligere år går med. Den som bare ikke deltar i år, settes til nei i stedet.
participants-schemes = Ordninger
participants-figure-number = Nøkkeltall { $number }
participants-figure = Nøkkeltall
participants-value = Verdi
participants-source = Kilde
participants-counted = Telt
participants-no-number = Skriv et tall, som 558,3.
participants-add-figure = Legg til nøkkeltall
participants-remove-figure = Ta bort { $figure }
participants-save = Lagre
participants-name-missing = Skriv hva deltakeren heter.
participants-name-taken = Det finnes alt en deltaker med dette navnet.
participants-figure-twice = Hvert nøkkeltall kan stå én gang.
participant-kind-network = Kompetansenettverk
participant-kind-municipality = Kommune
participant-kind-county = Fylkeskommune
participant-kind-independent-schools = Friskoler
participant-kind-other = Annen eier
figure-teacher-fte = lærerårsverk
figure-vocational-fte = yrkesfaglærere (årsverk)
figure-schools = skoler
figure-pupils = elever
figure-kindergarten-fte = årsverk i barnehage
figure-kindergartens = barnehager
figure-children = barnehagebarn

# What a workbook brings besides behovsmeldinger
bring-title = Hent fra regneark
bring-about = Excel eller CSV. Filen blir lest og kontrollert først; ingenting endres før du har sett resultatet. Behovsmeldinger hentes under Behov.
bring-choose = Hva regnearket inneholder
bring-participants = Deltakere og nøkkeltall
bring-participants-about = Nettverk og eiere med årsverk, skoler, elever og vertskommune.
bring-shares = Fjorårets beløp
bring-shares-about = Hva hver eier eller hvert nettverk fikk i hver ordning.
bring-frames = Rammer
bring-frames-about = Ordning, år, hovedtildeling, tilleggstildeling og status.
bring-applications = Søknader til 30 %-delen
bring-applications-about = Bare den delen av regional ordning som har søknader.
bring-what-participants = deltakere
bring-what-shares = beløp
bring-what-frames = rammer
bring-what-applications = søknader
bring-left-out = Arket «{ $sheet }» har ingenting av dette og ble ikke lest.
bring-ready = { $count ->
    [one] 1 rad er klar ({ $what }).
   *[other] { $count } rader er klare ({ $what }).
}
bring-apply = { $count ->
    [one] Hent 1 rad ({ $what })
   *[other] Hent { $count } rader ({ $what })
}
bring-done = { $count ->
    [one] 1 rad er hentet ({ $what }).
   *[other] { $count } rader er hentet ({ $what }).
}
bring-closed = Utkastet er lagt fram eller avgjort, og grunnlaget kan ikke endres.

# Undo and refusals of what is registered
# Drafts, the comparison of them, and amounts set for regions and schemes
section-compare = Sammenlign
drafts = Utkast
drafts-menu = Velg, kopier eller endre navn på utkast
drafts-choose = Velg utkast
drafts-compare = Sammenlign utkast
draft-adjusted = { $count ->
    [one] 1 beløp er satt, holdt eller låst
   *[other] { $count } beløp er satt, holdt eller låst
}
draft-tries = prøver ramme { $frames }
draft-frame = { $scheme } { $amount }
draft-tried-short = prøver ramme
draft-lettered = Utkast { $letter }
draft-copy-of = Kopi av { $name }
draft-choose = Bytt til utkastet { $name }
draft-new = Nytt utkast …
draft-copy = Kopier { $name } …
draft-rename = Gi { $name } nytt navn …
draft-remove = Fjern { $name } …
draft-remove-title = Fjerne { $name }?
draft-remove-text = Beløpene som er satt i utkastet, forsvinner fra møtet. Du kan angre.
draft-remove-action = Fjern utkastet
draft-name = Navn på utkastet
draft-naming-new = Nytt utkast
draft-naming-new-about = Det nye utkastet følger regelen for alle beløp. Utkastet du arbeider med nå, blir stående.
draft-naming-new-action = Lag utkastet
draft-naming-copy = Kopier { $name }
draft-naming-copy-about = Kopien får de samme beløpene og rammene. Endringer i den ene rører ikke den andre.
draft-naming-copy-action = Lag kopien
draft-naming-rename = Gi { $name } nytt navn
draft-naming-rename-about = Beløpene endres ikke.
draft-naming-rename-action = Lagre navnet
row-scheme = Hele ordningen
row-pot = anslag, uten meldinger
pot-about = Anslag for nettverket eller eieren. Ingen behovsmeldinger deler potten ennå.
group-set = satt
group-locked = låst
group-unplaced = kan ikke plasseres: { $amount }
group-over = { $amount } mer enn satt
group-set-to = Satt til { $amount } kroner
group-held-at = Holdt på { $amount } kroner
group-locked-at = Låst på { $amount } kroner
group-unplaced-long = { $amount } kroner kan ikke plasseres. Meldingene får { $given } kroner, og reglene gir ikke rom for mer.
group-over-long = Meldingene får { $given } kroner, { $amount } mer enn det som er satt. Låste beløp går foran.
group-partly-shown = Bare en del av regionen vises. Vis alle for å sette summen for regionen.
lock-sum = Lås summen
unlock-sum = Lås opp summen
frame-tried = prøver { $amount }, registrert { $registered }
frame-trying = Prøver ramme
frame-registered = (registrert { $amount })
compare-table = Utkast side om side
compare-drafts = Utkast
compare-most = Høyst fire utkast kan stå ved siden av hverandre.
compare-against = Forskjell fra
compare-one-draft = Møtet har bare ett utkast. Lag en kopi for å ha noe å sammenligne med.
compare-by = Etter
compare-by-need = Behovsmelding
compare-by-region = Region
compare-by-owner = Eier
compare-by-recipient = Mottaker
compare-by-scheme = Ordning
only-differences = Bare forskjeller
compare-stages = Vis også
compare-no-stages = Beløp på veien er per behovsmelding og vises ikke etter mottaker.
compare-difference = Forskjell
compare-difference-from = fra { $name }
compare-lines = { $count ->
    [one] 1 linje
   *[other] { $count } linjer
}
compare-more = mer
compare-less = mindre
compare-same = likt
compare-nameless = Uten navn
compare-estimates = Anslag · { $scheme }
compare-sum-shown = Sum av de { $shown } som vises
compare-nothing = Ingen linjer passer med det du søker etter.
compare-no-differences = Utkastene er like her.
way = Beløp på veien
way-applied = Meldt
way-network = Nettverkets forslag
way-working-group = AU-forslag
way-recommended = Innstilt
way-decided = Vedtatt
way-paid = Utbetalt
way-none = ikke ført
way-stage = Steg
way-rank = Prioritet
way-amount = Kroner
way-comment = Merknad
way-rank-of = Prioritet: { $stage }
way-amount-of = { $stage }
way-comment-of = Merknad: { $stage }
way-comment-ask = Skriv merknad: { $stage }
way-rank-fault = Prioriteten er et nummer fra 1 og oppover.
against-of = søkt { $amount }
against-over = søkt { $amount }, { $over } over rammen
against-under = søkt { $amount }, { $over } under rammen
against-even = søkt { $amount }, like mye som rammen
against-over-by = { $over } over
against-under-by = { $over } under
against-even-by = likt
against-title = Søkt mot ramme
against-needs = Meldinger
against-against = Over eller under rammen
against-share = Over eller under, prosent av rammen
against-percent = { $percent } %
alike-title = Like tiltak på tvers
alike-about = Tiltak med samme merke, på tvers av regioner og ordninger. De kan kanskje slås sammen. Merket skrives i opplysningene til behovsmeldingen.
alike-count = { $count } tiltak: { $regions }
dialog-open = Åpne møtefil
dialog-open-files = Møtefil eller gjennomsynskopi
dialog-keep = Lagre nytt møte som
dialog-keep-files = Møtefil
dialog-copy = Lagre en kopi av møtefilen
dialog-copy-files = Møtefil
dialog-needs = Hent behovsmeldinger
dialog-needs-files = Regneark
dialog-other = Hent fra regneark
dialog-other-files = Regneark
dialog-model = Hent tildelingsmodell
dialog-model-files = Tildelingsmodell
dialog-post = Ta inn meldinger
dialog-post-files = Meldinger til møteleder
dialog-post-save = Lagre meldinger til møtelederen
dialog-post-save-files = Meldinger til møteleder
dialog-attach = Legg ved en fil
dialog-attach-files = Alle filer
dialog-attachment = Lagre vedlegget som
dialog-attachment-files = Alle filer
# Forms
form-see-fields = Rett feltene som er merket.
form-year = Skriv året med fire sifre, som 2025.
form-day = Skriv datoen som 13.03.2025.
form-day-help = dd.mm.åååå
form-count = Skriv et helt tall, eller la feltet stå tomt.
form-decimal = Skriv et tall, som 2,5.
form-case = Skriv saken som nummer og år, som 20/24.
form-case-help = Nummer og år, som 20/24. Kan stå tom.

# Several years
section-years = Flere år
years-matrix = Vedtaksår og utbetalingsår
years-matrix-about = Hvert vedtak står på sin linje, med det som utbetales hvert år. Det som gjelder senere år, gis med forbehold om det årlige statsbudsjettet.
years-matrix-of = Vedtaksår og utbetalingsår: { $scheme }
years-decided = Vedtaksår
years-paid = Utbetalingsår
years-paid-in = Utbetaling { $year }
years-sum = Sum
years-amount = Beløp
years-remarks = Merknader
years-draft-row = { $draft }, utkast, ikke vedtatt
years-recommended-row = { $draft }, innstilt, ikke vedtatt
years-reservation = med forbehold om det årlige statsbudsjettet
years-reserved = med forbehold
years-closed = Utkastet er lagt fram eller avgjort. Tilsagn og grunnlag kan leses, men ikke endres.
bound-title = Bundet av senere år
bound-about = Det tidligere vedtak har bundet, og det utkastet vil binde i tillegg. Tallene fra utkastet er det behovsmeldingene melder for senere år, for tiltak som får midler.
bound-none = Ingenting er bundet av senere år.
bound-without-base = { $count ->
    [one] I 1 linje er grunnlaget ikke navngitt, og da vises ingen prosent. Programmet gjetter ikke på et grunnlag.
   *[other] I { $count } linjer er grunnlaget ikke navngitt, og da vises ingen prosent. Programmet gjetter ikke på et grunnlag.
}
bound-year = År
bound-earlier = Tidligere vedtak
bound-draft = Utkastet
bound-total = Sum bundet
bound-share = Andel av navngitt grunnlag
bound-tools = Handlinger
bound-percent = { $percent } %
bound-of = av { $name }, { $amount } kroner
bound-no-base = Ingen prosent: grunnlaget er ikke navngitt.
bound-needs = { $count ->
    [one] { $scheme } { $year }: 1 tiltak i utkastet binder { $amount } kroner
   *[other] { $scheme } { $year }: { $count } tiltak i utkastet binder { $amount } kroner
}
bound-needs-table = Tiltak som binder senere år
bound-needs-about = Beløpene er slik de ble meldt, med forbehold om det årlige statsbudsjettet.
base-name = Navngi grunnlag
base-name-named = Navngi grunnlag for { $scheme } { $year }
base-name-other = Navngi grunnlag for et år
base-change = Endre grunnlag
base-change-named = Endre grunnlag for { $scheme } { $year }
base-remove = Fjern grunnlag
base-remove-named = Fjern grunnlag for { $scheme } { $year }
base-title = Navngi grunnlag
base-about = Grunnlaget er det prosenten regnes av. Navnet og beløpet står alltid sammen med prosenten.
base-year = For hvilket år
base-year-fault = Skriv et år etter { $year }.
base-what = Hva grunnlaget er
base-what-help = For eksempel «rammen for 2023» eller «forventet ramme 2024».
base-name-missing = Skriv hva grunnlaget er.
base-amount = Beløp i kroner
base-amount-zero = Et grunnlag må være større enn null.
base-save = Bruk grunnlaget
commitments-title = Tilsagn
commitments-about = Det som er lovet i tidligere vedtak. Et tilsagn skrives aldri over: en rettelse er en ny linje, med minus når det loves mindre.
commitments-none = Ingen tilsagn er ført.
commitment-add = Før tilsagn
commitment-add-about = Et tilsagn gjelder ett tiltak og ett år. Går det over flere år, før én linje for hvert år.
commitment-add-action = Før tilsagnet
commitment-correct = Rett
commitment-correct-named = Rett tilsagn { $number }, { $owner }
commitment-correct-title = Rett tilsagn { $number }
commitment-correct-about = { $owner }: { $measure }, utbetales { $year }. Lovet i denne linjen: { $amount } kroner. Den blir stående, og rettelsen får sin egen linje.
commitment-correct-action = Før rettelsen
commitment-correction = rettelse
commitment-corrects-note = Retter tilsagn { $number }
commitment-case-note = Sak og merknad
commitment-case-named = sak { $case }
commitment-case = Sak som vedtok det
commitment-note = Merknad
commitment-direction = Hva rettelsen gjør
commitment-less = Det loves mindre
commitment-more = Det loves mer
commitment-change = Hvor mye det endres med
commitment-owner-missing = Skriv hvem som eier tiltaket.
commitment-measure-missing = Skriv hvilket tiltak det gjelder.
commitment-amount-zero = Skriv et beløp som er større enn null.
commitment-reserved = Alt som gjelder senere år, er gitt med forbehold om det årlige statsbudsjettet.
commitment-split = Av dette til UH
commitment-split-not-said = Vedtaket sier det ikke
commitment-split-said = Delt slik
commitment-split-help = Resten går til eieren. Uten linjer går alt til eieren.
commitment-split-unsaid = ikke sagt
commitment-split-none = ingenting
commitment-split-sum = Til UH i alt
commitment-split-over = mer enn beløpet
commitment-to-owner = Resten til eieren
year-as-reported = Tiltaket får mindre i år enn det har meldt; det senere året står som meldt.
year-beyond-limit = Året er senere enn det kan gis tilsagn for.
year-bound-before = Et tidligere vedtak har lovet samme tiltak midler dette året. Beløpet kan være regnet med to ganger.

# The round of the 30 % part
section-round = 30 %-runden
round-title = 30 %-runden i { $scheme }
round-about = Potten er en del av rammen for { $scheme } { $year } og deles etter søknad. Pengene hører til budsjettåret { $year }; hver søknad har sitt studieår.
round-none = Ingen ordning har en runde i modellen.
round-closed = Utkastet er lagt fram eller avgjort. Søknadene kan leses, men ikke endres.
round-pot = Potten
round-rate = Sats per student
round-opens = Åpner
round-closes = Frist
round-shared-after = Fordeles etter
round-per-kindergarten = Studenter per barnehage, høyst
round-decided = Sats og rekkefølge vedtatt i
round-not-set = ikke satt
round-order = Prioritering når det søkes om mer enn potten
round-line-study = Studietype, i denne rekkefølgen
round-line-dispensations-in-municipality = Flest dispensasjoner i kommunen først
round-line-dispensations-in-kindergarten = Flest dispensasjoner i barnehagen først
round-line-progress = De som har kommet lengst i studiet, først
round-order-ties = De som er like i alt dette, deler plass. De listes etter mottatt dato og nummer.
round-sums = Søkt mot potten
round-need = Antall ganger sats mot potten
round-students-times-rate = { $students ->
    [one] 1 student × { $rate }
   *[other] { $students } studenter × { $rate }
}
round-need-sums = Søknader om en sum
round-need-total = Søkt i alt
round-missing = Mangler for å dekke alle
round-room = Igjen når alle er dekket
round-students-in-pot = { $students ->
    [one] Med denne satsen rekker potten til 1 hel student.
   *[other] Med denne satsen rekker potten til { $students } hele studenter.
}
round-categories = Etter formål
round-category = Formål
round-applications = Søknader
round-students = Studenter
round-students-met = Får midler
round-applied = Søkt
round-given = Tildelt
round-all-categories = Sum
round-calls = Utlysninger
round-call-head = Utlysning
round-call = Utlysning { $call }
round-call-sums = Til fordeling { $available }, tildelt { $amount }, igjen { $left } kroner.
round-available = Til fordeling
round-left = Igjen
round-left-text = { $amount } kroner er igjen etter siste utlysning.
round-findings = Funn i runden
round-list = Søknader i prioritert rekkefølge
round-list-about = De første dekkes først, til potten er tom. Ingen går forbi i samme utlysning. Det som er igjen, går til neste utlysning.
round-no-applications = Ingen søknader er registrert.
round-rank = Plass
round-applicant = Søker
round-for = Formål og studium
round-basis = Grunnlag
round-decided-by = Bak den forrige fordi
round-where = Barnehage og kommune
round-reasons = Hvorfor
round-result = Resultat
round-places = { $first }–{ $last }
round-tie = Delt plass { $places }: { $count } søknader er like i hele prioriteringen. Forumet må velge om pengene ikke rekker til alle.
round-study-year = Studieår { $year }
round-in-municipality = { $count ->
    [one] 1 dispensasjon i kommunen
   *[other] { $count } dispensasjoner i kommunen
}
round-in-kindergarten = { $count ->
    [one] 1 dispensasjon i barnehagen
   *[other] { $count } dispensasjoner i barnehagen
}
round-progress = progresjon { $progress }
round-received = mottatt { $date }
round-students-of = { $met } av { $students }
category-basic-competence = Barnehagefaglig grunnkompetanse
category-further-studies = Kompetansehevingsstudier
category-trade-certificate = Fagbrev, praksiskandidat
category-facilitation-funds = Tilretteleggingsmidler
behind-by-none = først
behind-by-study = studietypen kommer senere i listen
behind-by-dispensations-in-municipality = færre dispensasjoner i kommunen
behind-by-dispensations-in-kindergarten = færre dispensasjoner i barnehagen
behind-by-progress = ikke kommet så langt i studiet
behind-by-received = likt i alt, men mottatt senere
behind-by-number = likt i alt og mottatt samme dag
round-result-met = dekket
round-result-partly = delvis dekket
round-result-not-met = ikke dekket
round-reason-nothing-asked = søker ikke om noe som kan gis
round-reason-over-kindergarten-limit = flere enn barnehagen kan ha
round-reason-pot-empty = potten tok slutt her
round-reason-after-the-line = potten var tom
round-reason-unknown-study-last = studiet står ikke i listen
round-finding-tie-at-the-line = Pengene tar slutt mellom søknader som er like i hele prioriteringen, i utlysning { $call }. Det er { $available } kroner til dem, og de søker om { $applied }. Forumet må velge.
round-finding-tie-at-kindergarten-limit = Grensen på { $limit } studenter per barnehage går mellom søknader som er like i hele prioriteringen, i utlysning { $call }.
round-finding-pot-empty-from-start = Det er ingenting i potten å dele.
round-finding-need-above-pot = Det er søkt om { $applied } kroner. Potten er { $pot }. Det mangler { $over } kroner.
round-finding-unknown-study = Studiet «{ $study }» står ikke i listen over studietyper. Søknaden står derfor sist.
round-finding-study-missing = Studiet er ikke oppgitt. Søknaden står derfor sist.
round-finding-before-opening = Mottatt { $received }, før utlysningen åpnet { $opens }.
round-finding-after-deadline = Mottatt { $received }, etter fristen { $closes }.
round-finding-nothing-asked = Søknaden ber ikke om noe som kan gis.
round-finding-sum-passed-over = Søknaden har både studenter og en sum. Satsen per student gjelder, og summen på { $sum } kroner er ikke regnet med.
round-finding-kindergarten-missing = Barnehagen er ikke oppgitt. Grensen per barnehage kan ikke kontrolleres.
round-finding-over-kindergarten-limit = { $kindergarten } søker for { $students } studenter. Grensen er { $limit } per barnehage, og { $cut } er ikke regnet med.
application-add = Registrer søknad
application-new = Ny søknad, nr. { $number }
application-title = Søknad { $number }
application-named = { $number } { $owner }
application-edit = Endre søknaden
application-edit-named = Endre søknad { $number }
application-remove = Fjern søknaden
application-remove-named = Fjern søknad { $number }
application-remove-title = Fjerne søknad { $number }?
application-remove-text = Søknaden fra { $owner } tas ut av runden. Det kan angres.
application-save = Lagre søknaden
application-owner = Eier som søker
application-owner-missing = Skriv hvem som søker.
application-kindergarten = Barnehage
application-municipality = Kommune
application-study = Studium
application-no-study = Ikke et studium
application-unlisted = { $study } (ikke i listen)
application-students = Antall studenter
application-students-help = Det søkes om { $rate } kroner for hver.
application-sum = Sum det søkes om
application-study-year = Studieår
application-in-municipality = Dispensasjoner i kommunen
application-in-kindergarten = Dispensasjoner i barnehagen
application-progress = Hvor langt studenten har kommet
application-progress-help = I år eller studiepoeng, likt for alle i runden. Lengst kommet er først.
application-received = Mottatt
application-call-fault = Utlysningene telles fra 1.

# Assessment of a behovsmelding, and what stands beside it
assess-open = Vurdering og opplysninger
assess-back = Alle behovsmeldinger
assess-in-draft = Vis i utkastet
assess-applied = Meldt { $applied } kroner: eier { $owner }, UH { $university }.
assess-title = Vurdering av de tre kriteriene
assess-about = Alle tre må være oppfylt før tiltaket kan få midler. AUs vurdering går foran nettverkets.
assess-all-met = Alle tre er oppfylt. Tiltaket kan få midler.
assess-not-all-met = Ikke alle er oppfylt. Tiltaket kan ikke få midler.
assess-criterion = Kriterium
assess-counts = Gjelder
assess-met = oppfylt
assess-not-met = ikke oppfylt
assess-none = Ikke vurdert.
assess-by = { $by }, { $date }
assess-do = Vurder
assess-do-named = Vurder { $criterion }, { $at }
assess-again = Vurder på nytt
assess-again-named = Vurder på nytt: { $criterion }, { $at }
assess-need = Vurder { $number } { $owner }
assess-closed = Utkastet er lagt fram eller avgjort. Vurderingen kan leses, men ikke endres.
assess-dialog = Vurder { $criterion }, { $at }
assess-points = Underpunkter som er oppfylt
assess-whole = Kriteriet er
assess-choose = Velg om kriteriet er oppfylt.
assess-reason = Begrunnelse
assess-who = Vurdert av
assess-who-help = Organisasjon og rolle, ikke navn på personer.
assess-by-missing = Skriv hvem som har vurdert.
assess-on = Dato
assess-save = Lagre vurderingen
assessed-at-network = nettverket
assessed-at-working-group = AU
details-title = Opplysninger i behovsmeldingen
details-about = Et felt som er tomt, betyr at ingenting er sagt. Det er ikke det samme som nei.
details-none = Ingen slike opplysninger er gitt.
details-edit = Skriv opplysninger
details-save = Lagre opplysningene
details-not-said = ikke sagt
detail-theme = Tema
detail-follow_up_agreed = Avtalt med oppfølgingsordningen
detail-challenges_reason = Hvorfor eieren har særlige utfordringer
detail-coordinator_reason = Hvorfor tiltaket trenger koordinator
detail-all_to_university = Hvor det står at alt går til UH
detail-statped_role = Hvordan Statped er involvert
detail-statped_partner = Hvorfor Statped selv er partner
detail-team_around_child = Hvordan PPT og laget rundt barnet og eleven deltar
detail-private_owners_offered = Hvordan private eiere har fått tilbud om å delta
asked-title = Det fylket spør om
asked-none = Ikke besvart
asked-no-longer = { $question } (det spørres ikke om dette nå)
asked-block = Må besvares.
asked-warn = Bør besvares.
asked-info = Besvares gjerne.
details-others = Andre opplysninger
detail-alike = Merke for like tiltak
detail-alike-help = Gi like tiltak i flere regioner samme merke. Da blir det foreslått å slå dem sammen.
uses-title = Hva midlene er til
uses-about = Én linje for hvert formål. Uten linjer er ingenting sagt.
uses-for = Formål
uses-row = Linje { $number }
uses-of = { $part }, linje { $number }
uses-add = Ny linje
uses-choose = Velg formål
uses-missing = Si hva beløpet er til.
uses-odd = { $use } (ikke på listen)
uses-side-owner = Dekkes bare av eiers del.
uses-side-university = Dekkes bare av UHs del.
uses-coordinator = Koordinator: { $lines } kroner i linjene, { $applied } kroner meldt, forskjell { $difference }.
tally-applied = Meldt
tally-applied-university = Meldt til UH
tally-difference = Forskjell
tally-even = går opp
tally-uneven = går ikke opp
tally-unread = ikke lest
universities-title = Flere UH
universities-about = Skriv bare når flere UH deler det som er meldt til UH. Uten linjer går alt til det UH-et meldingen nevner.
universities-name = UH
universities-amount = Beløp til { $name }
universities-add = Nytt UH
universities-missing = Skriv navnet på UH-et.
attention-title = Oppmerksomhetspunkter
attention-count = { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}
theme-special-needs = spesialpedagogikk og inkluderende praksis
theme-other = annet
unspent-title = Restmidler
unspent-none = Ingen restmidler er ført for { $owner } i denne ordningen.
unspent-year = Fra året
unspent-change = Endre { $year }
unspent-add = Før restmidler
unspent-dialog = Restmidler hos { $owner }
unspent-of = Fra { $year }.
unspent-year-fault = Skriv et år før { $year }.
unspent-zero = Skriv 0 når ingenting er igjen; da tas linjen bort.
unspent-save = Lagre
measures-title = Tiltak samtidig
measures-count = { $count ->
    [one] Eieren har meldt 1 tiltak i alle ordninger; { $given } får midler.
   *[other] Eieren har meldt { $count } tiltak i alle ordninger; { $given } får midler.
}
measures-no-limit = Modellen setter ingen grense for tiltak samtidig.
measures-within = Høyst { $limit } samtidig etter modellen.
measures-over = Flere enn de { $limit } modellen tillater samtidig.
stages-title = Beløpet underveis
stages-stage = Ledd
later-title = Senere år
later-promised = tilsagn { $number }, vedtatt { $decided }
later-reported = meldt i behovsmeldingen

# Payments
pay-title = Utbetalingslinjer
pay-about-draft = Hvem som får hva etter { $draft }. Dette er grunnlaget for tilsagnsbrevene. Utkastet er ikke vedtatt.
pay-about-decided = Hvem som får hva etter innstillingen. Dette er grunnlaget for tilsagnsbrevene; statsforvalteren gjør vedtaket.
pay-sums = Utbetalinger i hver ordning
pay-owner = Eier
pay-university = UH
pay-coordinator = av dette koordinator { $amount }
pay-estimates = Anslag
pay-awarded = Fordelt
pay-tally = Kontroll
pay-tallies = stemmer
pay-tallies-not = stemmer ikke
pay-earlier = Tidligere vedtak
pay-total = Til utbetaling
pay-own = Egenandel
pay-estimates-of = { $count ->
    [one] { $scheme }: 1 anslag uten utbetalingslinje, { $amount } kroner
   *[other] { $scheme }: { $count } anslag uten utbetalingslinjer, { $amount } kroner
}
pay-estimates-about = Et anslag er satt av til et nettverk eller en eier som ikke har meldt tiltak ennå. Det utbetales ikke før tiltakene er fordelt.
pay-pot = Nettverk eller eier
pay-lines = Utbetalinger per mottaker
pay-recipient = Mottaker
pay-org-number = Org.nr.
pay-unknown = Mottaker ikke kjent
pay-all = Alle mottakere
pay-part = Del
pay-part-owner = eier
pay-part-university = UH
pay-part-earlier = tidligere vedtak
pay-source = Bygger på
pay-from-need = behovsmelding { $number }
pay-from-commitments = tilsagn { $numbers }
pay-measure = { $owner }: { $measure }
pay-line-coordinator = Av dette til koordinator { $amount }.
pay-line-own = Egenandel { $amount } kommer i tillegg.
payment-to-host = Utbetales til den mottakeren nettverket har valgt.
payment-host-missing = Nettverket har ikke valgt mottaker; eieren står i stedet.
payment-university-missing = Behovsmeldingen nevner ikke UH-partner.
payment-split-unknown = Det tidligere vedtaket sier ikke hvor mye som går til UH; alt står på eieren.
payment-negative = Rettelsene er større enn det som ble lovet. Linjen er negativ.
payment-need-missing = Behovsmeldingen finnes ikke lenger.

# Undo and refusals: years, the round, assessment, payments

# The tildelingsmodell: its form, what it comes to, and what is wrong with it
section-model = Modell
tm-title = Tildelingsmodell
tm-parts = Deler av modellen
tm-common = Felles
tm-edited = Ikke tatt i bruk ennå
tm-in-use = I bruk
tm-take = Ta i bruk
tm-taken = Modellen «{ $name }» er tatt i bruk. Du kan angre.
tm-discard = Forkast
tm-lose-title = Forkaste endringene i modellen?
tm-lose-text = Skjemaet går tilbake til modellen som er i bruk. Det kan ikke angres.
tm-lose-import = Det du har endret i skjemaet og ikke tatt i bruk, blir erstattet av forslaget. Det kan ikke angres.
tm-locked = Et utkast er lagt fram i saken som behandles, eller avgjort. Modellen kan leses, men ikke endres før saken avsluttes uten vedtak eller tas opp igjen.
tm-overtaken = Modellen i møtet er endret etter at du begynte. «Ta i bruk» erstatter den med skjemaet; «Forkast» henter den.
tm-export = Eksporter
tm-exported = Modellen som er i bruk, er skrevet.
tm-import = Importer
tm-as-text = Se som tekst
tm-as-text-about = Slik står modellen i møtefilen og i filen som eksporteres.
tm-copy = Kopier
tm-copied = Kopiert
tm-not-copied = Kunne ikke kopieres. Merk teksten og kopier den selv.
tm-has-faults = har feil
tm-faults = { $count ->
    [one] Én feil må rettes før modellen kan tas i bruk
   *[other] { $count } feil må rettes før modellen kan tas i bruk
}
tm-wrong-here = { $count ->
    [one] 1 feil
   *[other] { $count } feil
}
tm-nth = { $name } { $number }
tm-up = Flytt opp: { $name }
tm-down = Flytt ned: { $name }
tm-remove = Ta bort: { $name }
tm-moved = { $name } er nå nummer { $number } av { $count }
tm-add = Legg til: { $name }
tm-nothing = ingenting
tm-none-chosen = Ingen valgt
tm-unread-kroner = Skriv hele kroner, for eksempel 500 000.
tm-unread-percent = Skriv en prosent fra 0 til 100, for eksempel 10 eller 12,5.
tm-unread-number = Skriv et tall, for eksempel 2 eller 1,5.
tm-unread-count = Skriv et helt tall med høyst fire siffer.
tm-unread-share = Skriv en prosent, for eksempel 25, eller en brøk, for eksempel 1/3.
tm-unread-case = Skriv saksnummeret som 4/23.
tm-unread-day = Skriv dagen som 15.10.2023.

# Its form: what all schemes share
tm-model-whole = Hele modellen
tm-version = Versjon av formatet
tm-name = Navn
tm-model-name = Hva modellen heter
tm-nb = Bokmål
tm-nn = Nynorsk
tm-en = Engelsk
tm-id = Kode
tm-rounding = Avrunding
tm-unit = Rund av til hele
tm-unit-help = Hvert tilskudd blir et helt antall av dette beløpet.
tm-unit-use = Bruk { $unit }
tm-kroner = kroner
tm-method = Slik rundes det av
tm-method-largest-remainder = Største rest
tm-method-largest-remainder-help = Hvert beløp ligger høyst én enhet fra den eksakte andelen.
tm-method-sainte-lague = Sainte-Laguë
tm-method-sainte-lague-help = Når rammen øker, får ingen mindre enn før.
tm-criteria = Kriterier
tm-criteria-help = Underpunkter som de som vurderer, kan krysse av for. De tre kriteriene må alle være oppfylt.
tm-points = Underpunkter
tm-points-count = { $count ->
    [one] 1 underpunkt
   *[other] { $count } underpunkter
}
tm-point = Underpunkt
tm-point-new = Nytt underpunkt
tm-point-for = Underpunkt til { $criterion }

# Its form: set-asides
tm-set_asides = Avsetninger
tm-set_aside = Avsetning
tm-set-asides-none = ingen
tm-set-asides-help = Det som holdes av rammen før resten fordeles.
tm-set-aside-new = Ny avsetning
tm-set-aside-name = Hva den er til
tm-how-much = Hvor mye
tm-base = Regnes av
tm-base-frame = Prosent av rammen
tm-base-named = Prosent av en oppgitt sum
tm-base-kroner = Fast beløp i kroner
tm-base-odd = Prosent av noe annet (kan ikke brukes)
tm-amount = Beløp
tm-percent = Prosent
tm-percent-unit = prosent av { $base }
tm-percent-of = { $percent } prosent av { $base }
tm-the-frame = rammen
tm-the-sum = summen
tm-the-money = pengene
tm-base_name = Hva summen er
tm-base-name-help = For eksempel: forventet totalbeløp til ordningen.
tm-base_kroner = Summen
tm-ceiling = Tak
tm-at_most = Tak
tm-ceiling-help = «Inntil»: avsetningen blir aldri større enn dette. Tomt: ikke noe tak.
tm-from_year = Fra budsjettåret
tm-from-year-help = Tomt: alle år.
tm-case = Sak
tm-case-help = Saken der det ble bestemt, som 4/23.
tm-recipient = Mottaker
tm-recipient-help = Hvem som får pengene. Tomt når det ikke er bestemt.
tm-kind = Slag
tm-kind-help = 30 %-delen deles ut i en egen runde; fellestiltak krever et meldt behov.
tm-kind-other = Annet formål
tm-kind-joint-measures = Fellestiltak for hele fylket
tm-kind-thirty-percent-part = 30 %-delen av regional ordning
tm-report = Meldt behov
tm-report-help = Hvor behovet bak er meldt. Et fellestiltak må ha det.

# Its form: pots
tm-pots = Potter
tm-per = Hvem har en pott
tm-per-one = Én pott for hele ordningen
tm-per-one-help = Alle behovsmeldingene deler de samme pengene.
tm-per-region = En pott for hver region
tm-per-region-help = En behovsmelding hører til potten for sin region eller sitt nettverk.
tm-per-owner = En pott for hver eier
tm-per-owner-help = En behovsmelding hører til potten for sin eier.
tm-by = Pottene deles etter
tm-by-applied = Det som er meldt
tm-by-applied-help = Det som er meldt av dem som oppfyller kriteriene.
tm-by-last-year = Beløpene i fjor
tm-by-last-year-help = Hver pott får samme andel som i fjor.
tm-by-key-figures = Nøkkeltall
tm-by-key-figures-help = Vektene er til sammen 100 prosent av pengene.
tm-pots-at-most = Pottene deler høyst
tm-pots-at-most-help = Resten blir stående udisponert. Tomt: alt som er igjen.
tm-floor = Minst til hver pott
tm-floor-help = Hvis det er meldt så mye i potten. Tomt: ikke noe minstebeløp.
tm-spill = Penger potten ikke kan bruke
tm-spill-help = Når det er meldt mindre i potten enn den har.
tm-spill-stays = Blir stående udisponert
tm-spill-to-others = Går til de andre pottene
tm-figures = Nøkkeltall
tm-figures-help = Hvert nøkkeltall deler sin del av pengene. Vektene må være nøyaktig 100 prosent til sammen.
tm-figures-known = Møtet har disse: { $figures }.
tm-figure = Nøkkeltall
tm-figure-name = Hva det kalles
tm-figure-new = Nytt nøkkeltall
tm-weight-percent = Vekt
tm-weight-percent-help = En prosent, som 25 eller 33,5, eller en brøk, som 1/3.
tm-plus = Tall som legges sammen
tm-plus-help = Koder med komma mellom.
tm-less = Tall som trekkes fra
tm-less-help = For eksempel yrkesfaglærere. Tomt: ingen.

# Its form: who comes first
tm-order-title = Hvem kommer først
tm-tiers = Rekkefølge
tm-tiers-help = Hver gruppe får det den har meldt før den neste får noe. Den siste må være alle.
tm-tier-ongoing = Igangsatte tiltak
tm-tier-special-challenges = Eiere med særlige utfordringer
tm-tier-priority-region = Prioriterte regioner
tm-tier-network-rank = Nettverkets egen rangering
tm-tier-all = Alle
tm-weights = Vekter
tm-weights-help = De som veier mer, får mer for hver krone de har meldt. Alle andre veier 1.
tm-weight = Vekt
tm-weight-unit = mot 1 for de andre
tm-weight-new = Ny vekt
tm-to = Hvem
tm-priority_regions = Prioriterte regioner
tm-regions-help = Regionene som settes først i år, med begrunnelse.
tm-region = Region
tm-reason = Begrunnelse
tm-region-new = Ny region

# Its form: split and limits
tm-split = Deling av tilskuddet
tm-split-none = slik det er meldt
tm-split-help = Tomme felt: tilskuddet deles slik det er meldt. Det som ikke går til eieren eller nettverket, går til UH.
tm-network_at_most = Eier eller nettverk får høyst
tm-network-help = Koordinatoren er regnet med.
tm-coordinator_at_most = Koordinator får høyst
tm-coordinator-help = Bare når flere kommuner er med, og med begrunnelse.
tm-coordinator_of = Koordinatorens prosent regnes av
tm-own_contribution = Egenandel
tm-own-help = Det eieren legger til av egne penger.
tm-own_contribution_of = Egenandelen regnes av
tm-own-of-help = Kildene er ikke enige om dette; fylket velger.
tm-of-grant = hele tilskuddet
tm-of-owner-part = eierens del
tm-of-coordinator-limit = det koordinatoren kan få
tm-paid_to = Eierens del betales til
tm-paid-help = Nettverket kan ha valgt en mottaker, som en vertskommune.
tm-paid-owner = Eieren som meldte behovet
tm-paid-host = Mottakeren nettverket har valgt
tm-short-network = nettverk høyst { $percent } %
tm-short-coordinator = koordinator høyst { $percent } %
tm-short-own = egenandel { $percent } %
tm-limits = Grenser
tm-limits-none = ingen
tm-need_at_most = Høyst til én behovsmelding
tm-need-help = Ingen får mer enn de har meldt. Tomt: ingen annen grense.
tm-measures_at_once = Tiltak samtidig
tm-measures-unit = tiltak for hver eier
tm-measures-help = Flere gir et funn. Tomt: ingen grense.
tm-years_at_most = Tilsagn for høyst
tm-years-unit = år, det første medregnet
tm-years-help = Tomt: ingen grense.
tm-short-need = { $amount } kr til hver
tm-short-measures = { $count } tiltak samtidig
tm-short-years = { $count } år
tm-empty-no-limit = Tomt: ingen grense.

# Its form: checks and the round
tm-checks = Krav til behovsmeldingen
tm-checks-none = ingen
tm-checks-count = { $count ->
    [one] 1 krav
   *[other] { $count } krav
}
tm-checks-help = Hva en behovsmelding i ordningen må si, og hva som skjer når den ikke gjør det.
tm-that = Krav
tm-severity = Hvor alvorlig
tm-severity-none = Sjekkes ikke
tm-severity-info = Til orientering
tm-severity-warn = Advarsel
tm-severity-block = Må rettes eller begrunnes
tm-that-pps-takes-part = PPT deltar
tm-that-statped-described = Bruken av Statped er beskrevet
tm-that-team-described = Laget rundt barnet og eleven er beskrevet
tm-that-private-owners-offered = Private eiere er invitert med
tm-that-statped-partner-reasoned = Statped som partner er begrunnet
tm-that-special-needs-only = Gjelder spesialpedagogikk og inkluderende praksis
tm-round = Søknadsrunde
tm-round-none = ingen
tm-round-short = { $rate } kr for hver student
tm-round-help = En runde med egne søknader som deler ut en avsetning, som 30 %-delen.
tm-round-new = Legg til runde
tm-round-remove = Ta bort runden
tm-round-set-aside = Avsetningen som deles ut
tm-rate = Sats
tm-rate-unit = kroner for hver student
tm-round-case-help = Saken der sats og rekkefølge ble bestemt, som 4/23.
tm-per_kindergarten = Studenter for hver barnehage
tm-students = høyst
tm-opens = Første søknadsdag
tm-closes = Søknadsfrist
tm-shared_after = Deles ut etter
tm-day-help = Som 15.10.2023. Tomt: ikke bestemt.
tm-order = Rekkefølge når det ikke er nok
tm-round-order-help = Den øverste linjen veier mest.
tm-round-study = Studietype, slik studiene er listet
tm-round-dispensations-in-municipality = Flest dispensasjoner i kommunen
tm-round-dispensations-in-kindergarten = Flest dispensasjoner i barnehagen
tm-round-progress = De som er kommet lengst
tm-studies = Studier
tm-studies-help = Den øverste kommer først. Koden er den som står i søknadene.
tm-study = Studium
tm-study-id = Kode i søknadene
tm-study-new = Nytt studium
tm-scheme-missing = Modellen har ingen regler for denne ordningen.
tm-scheme-new = Legg til regler for ordningen
tm-scheme-remove = Ta ordningen ut av modellen
tm-scheme-remove-title = Ta { $name } ut av modellen?
tm-scheme-remove-text = Alle reglene for ordningen blir borte fra skjemaet. Modellen som er i bruk, endres ikke før du tar skjemaet i bruk.

# Its form: what a behovsmelding is asked, what the money is for, and what to look at
tm-schemes = Ordninger
tm-schemes-help = Ingen krysset av: gjelder alle ordninger.
tm-list-none = ingen
tm-questions = Spørsmål i behovsmeldingen
tm-questions-count = { $count ->
    [one] 1 spørsmål
   *[other] { $count } spørsmål
}
tm-questions-help = Det behovsmeldingene skal si ut over kriteriene, i tekst eller ved å krysse av.
tm-question = Spørsmål
tm-question-name = Hva det spørres om
tm-question-new = Nytt spørsmål
tm-of = Spørsmålet gjelder
tm-asked-all = alle tiltak
tm-asked-ongoing = igangsatte tiltak
tm-asked-new = nye tiltak
tm-unanswered = Når det ikke er besvart
tm-unanswered-none = Kan stå åpent
tm-in-words = svar i tekst
tm-choices = Valg
tm-choices-count = { $count ->
    [one] 1 valg
   *[other] { $count } valg
}
tm-choices-help = Det som kan krysses av. Ingen valg: det svares i tekst.
tm-choice = Valg
tm-choice-new = Nytt valg
tm-uses = Hva midlene kan brukes til
tm-uses-none = alt er tillatt
tm-uses-count = { $count ->
    [one] 1 formål
   *[other] { $count } formål
}
tm-uses-help = Behovsmeldingens linjer velges fra listen, og annen bruk gir et funn. Tom liste: alt er tillatt.
tm-use = Formål
tm-use-name = Hva midlene går til
tm-use-new = Nytt formål
tm-paid_of = Dekkes av
tm-side-both = både eiers og UHs del
tm-side-owner = bare eiers del
tm-side-university = bare UHs del
tm-is_coordinator = Gjelder koordinator
tm-is-coordinator-help = Linjene skal da være lik det som er meldt til koordinator.
tm-coordinator-short = koordinator
tm-attention = Oppmerksomhetspunkter
tm-attention-count = { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}
tm-attention-help = Det som er verdt å se etter i år. Punktene står ved siden av hver vurdering og i vedlegget til innstillingen.
tm-attention-point = Punkt
tm-attention-name = Hva en skal se etter
tm-attention-new = Nytt punkt

# What it comes to
tm-effect = Virkning
tm-effect-faulty = { $count ->
    [one] Virkningen vises når feilen er rettet.
   *[other] Virkningen vises når de { $count } feilene er rettet.
}
tm-effect-trying = Regner …
tm-effect-present = Slik virker modellen som er i bruk.
tm-effect-edited = { $count ->
    [0] Skjemaet er prøvd. Det flytter ingen penger i dette møtet.
    [one] Skjemaet er prøvd. Det flytter penger i én ordning i dette møtet.
   *[other] Skjemaet er prøvd. Det flytter penger i { $count } ordninger i dette møtet.
}
tm-effect-sample = Et lite eksempel: { $scheme }
tm-effect-about = Oppdiktet: tre nettverk, seks behovsmeldinger og en ramme på 1 000 000 kroner.
tm-effect-needs = Behovsmeldingene i eksempelet
tm-effect-need = Nettverk
tm-effect-gets = Får
tm-effect-pot = Pott: { $name }
tm-effect-ongoing = igangsatt
tm-effect-special = særlige utfordringer
tm-effect-rank = rangert som { $rank }
tm-effect-tally = { $frame } = { $set_aside } avsatt + { $allocated } fordelt + { $rest } rest
tm-effect-moved = Dette flytter seg i møtet
tm-effect-nothing = Ingen beløp.
tm-effect-lines = { $count ->
    [one] 1 beløp endres
   *[other] { $count } beløp endres
}
tm-effect-now = Nå
tm-effect-then = Med skjemaet
tm-effect-bound = Tilsagn og avsatt
tm-effect-none = Ordningen har ikke noe eksempel å vise.

# A model from a file
tm-proposal = Forslag fra fil
tm-proposal-refused = Filen kan ikke brukes som tildelingsmodell
tm-proposal-about = { $count ->
    [0] «{ $name }» er lik modellen som er i bruk.
    [one] «{ $name }» skiller seg fra modellen som er i bruk, på ett sted.
   *[other] «{ $name }» skiller seg fra modellen som er i bruk, på { $count } steder.
}
tm-differences = Forskjeller fra modellen som er i bruk
tm-where = Sted
tm-in-proposal = I forslaget
tm-proposal-moved = { $scheme }: fordelt { $from } → { $to }, { $count ->
    [one] 1 beløp endres
   *[other] { $count } beløp endres
}
tm-accept = Ta inn i skjemaet
tm-decline = Avvis forslaget

# What a workbook is read as, what it leaves open, and what it does
date-not-set = dato ikke satt
undo-passed = Det er gjort noe annet etterpå. Bruk Angre øverst for å ta tilbake trinn for trinn.
read-preview = Slik er regnearket lest
read-preview-about = De første radene slik de står. Velg et annet felt der en kolonne er lest feil.
read-separator = skilt med { $separator }
read-tab = tabulator
read-sheet-named = Ark { $sheet }
read-heading-rows = { $count ->
    [one] overskrifter i rad { $rows }
   *[other] overskrifter i radene { $rows }
}
read-no-heading = (uten overskrift)
read-field-of = Felt for kolonne { $column } { $heading }
read-field-as-read = Slik programmet leste den
read-field-ignore = (ikke brukt)
read-unit-thousand = i 1000 kr
read-unit-million = i mill. kr
read-certainty-answered = valgt her
read-certainty-asked = må besvares
read-certainty-unknown = ukjent overskrift
read-questions = Dette kan ikke vites av regnearket
read-questions-left = { $count ->
    [0] Alle spørsmål er besvart.
    [one] 1 spørsmål må besvares.
   *[other] { $count } spørsmål må besvares.
}
read-concerns = { $count ->
    [one] Gjelder 1 sted
   *[other] Gjelder { $count } steder
}
read-lasts-form = Svaret huskes for regneark med de samme overskriftene.
read-lasts-file = Svaret gjelder denne filen.
read-place-sheet = ark { $sheet }
read-place-row = rad { $row }
read-place-column = kolonne { $column }
read-place-value = { $where }: { $value }
read-notes = Hoppet over, slått sammen eller endret på veien inn
read-result = Det regnearket fører til
read-changes = Mot det som er i møtet
read-added = { $what ->
    [rows] { $count ->
        [one] 1 ny rad
       *[other] { $count } nye rader
    }
   *[other] { $count ->
        [one] 1 ny behovsmelding
       *[other] { $count } nye behovsmeldinger
    }
}
read-changed = { $what ->
    [rows] { $count ->
        [one] 1 rad er endret
       *[other] { $count } rader er endret
    }
   *[other] { $count ->
        [one] 1 behovsmelding er endret
       *[other] { $count } behovsmeldinger er endret
    }
}
read-changed-about = Felt for felt: det som er i møtet, og det som står i regnearket.
read-gone = { $what ->
    [rows] { $count ->
        [one] 1 rad i møtet er ikke i regnearket
       *[other] { $count } rader i møtet er ikke i regnearket
    }
   *[other] { $count ->
        [one] 1 behovsmelding i møtet er ikke i regnearket
       *[other] { $count } behovsmeldinger i møtet er ikke i regnearket
    }
}
read-gone-about = Det forumet selv har satt på dem, står ved hver.
read-set = forumet har satt: { $what }
read-set-amount = beløp
read-set-lock = lås
read-set-note = intern merknad
read-set-assessment = vurdering
read-set-stage = beløp underveis
read-kept = { $count ->
    [one] 1 verdi fra forumet beholdes
   *[other] { $count } verdier fra forumet beholdes
}
read-kept-about = Regnearket sier noe annet enn det forumet har satt. Det forumet har satt, blir stående.
read-kept-line = { $field }: forumets { $ours } blir stående, regnearket har { $theirs }
read-gone-kept = blir stående
read-gone-removed = tas ut av møtet
read-let-go = { $count ->
    [one] 1 beløp for en gruppe slippes
   *[other] { $count } beløp for grupper slippes
}
read-let-go-about = Gruppene har ingen behovsmeldinger igjen.
read-let-go-line = { $draft }, { $scheme }: { $name } var satt til { $amount }
read-empty = tom
read-now-reading = Regnearket leses …
read-now-applying = Hentes inn …
read-apply = Hent inn
read-stop = Stopp
read-first = { $count ->
    [one] Svar på spørsmålet først. Ingenting er endret.
   *[other] Svar på de { $count } spørsmålene først. Ingenting er endret.
}
read-first-problems = Rett regnearket først. Ingenting er endret.
read-undoable = Klar. Alt sammen kan angres i ett.
read-done = { $count ->
    [one] 1 behovsmelding er hentet inn: { $added } ny, { $changed } endret, { $gone } ikke i regnearket.
   *[other] { $count } behovsmeldinger er hentet inn: { $added } nye, { $changed } endret, { $gone } ikke i regnearket.
}

# A draft that cannot be reckoned
trouble-title = { $draft } kan ikke regnes nå
trouble-ways = Dette retter det
trouble-rest = Resten av møtet kan brukes som vanlig. Ingenting er borte.
draft-trouble = kan ikke regnes nå
draft-trouble-short = regnes ikke
mend-free-group = Slipp beløpet for { $name }
mend-follow-rule = La { $owner } følge regelen
mend-choose-draft = Arbeid med { $name }
mend-open-model = Se på tildelingsmodellen
mend-set-frame = Se på rammen for { $scheme }

# The file: only to be looked at, and what went otherwise than it should
file-notes = Om møtefilen
look-only = Bare til visning: { $file } kan ikke skrives til. Alt kan leses og skrives ut, men ingenting kan endres. Kopier filen til en mappe der du kan skrive, for å arbeide videre.
look-only-why = Filen kan bare vises, ikke endres.
not-fresh = Programmet svarer ikke. Det som vises, kan være gammelt; det som er skrevet i møtefilen, er der.
not-fresh-again = Prøv igjen

# An amount that is more than its scheme can ever have
sure-title = Er beløpet riktig?
sure-one = { $amount } er mer enn ordningen har, { $frame }. Mente du det?
sure-several = { $count } av beløpene er mer enn ordningene har. Det største er { $amount }. Mente du det?
sure-no = Nei, la det stå som det var
sure-yes-several = Ja, bruk beløpene
sure-yes = Ja, bruk { $amount }

# The meeting itself: forum, day, place, secretariat and cases
about-title = Om møtet
about-forum = Forum
about-date = Dato
about-date-help = Som 17.03.2023. La feltet stå tomt når datoen ikke er kjent.
about-date-fault = Skriv datoen som 17.03.2023, eller la feltet stå tomt.
about-place = Sted
about-secretariat = Sekretariat
about-forum-missing = Skriv hva forumet heter.
about-secretariat-missing = Skriv hvem som er sekretariat.
about-change = Endre
about-save = Lagre
place-not-set = sted ikke satt
cases = Saker
cases-none = Møtet har ingen saker ennå. Utkastet legges fram i en vedtakssak.
case-new = Ny sak
case-number = Saksnummer
case-number-fault = Skriv nummeret som 4/23.
case-number-taken = { $number } er alt en sak. Skriv et annet nummer.
case-title-label = Tittel
case-title-missing = Skriv en tittel.
case-kind = Type sak
case-proposed = Forslag til vedtak
case-proposed-help = Kan stå tomt.
case-save = Lagre saken
case-tools = Endre eller fjern
case-change = Endre sak { $number }
case-change-short = Endre
case-remove = Fjern sak { $number }
seats-title = Plasser i forumet
begun-title = Møtet er laget. Hva vet du om det?
begun-about = Det som ikke er kjent, kan stå åpent: dokumentene sier da «dato ikke satt». Du finner dette igjen under Møter og saker.
begun-skip = Hopp over

# Who was here when it was decided
attended = { $present } av { $all } plasser var til stede.
absent = Ikke til stede: { $seats }
roll-take-back = Delete tar tilbake et svar. Hvert svar er lagret når det er gitt.

# The journal, to read
section-journal = Journal
journal-page-about = Alt som er gjort i møtet, det nyeste først. Ingenting i journalen kan endres.
journal-page-search = Søk i journalen
journal-page-lines = Linjer i journalen
journal-page-hits = { $hits } av { $all } linjer
journal-page-copy = Kopier som tabell
journal-page-copied = { $count ->
    [one] 1 linje er kopiert.
   *[other] { $count } linjer er kopiert.
}
journal-page-when = { $date } kl. { $time }
journal-page-undone-by = angret i nr. { $number }
journal-page-head-number = Nr.
journal-page-head-when = Når
journal-page-head-who = Hvem
journal-page-head-what = Hva
journal-page-head-before = Før
journal-page-head-after = Etter
journal-page-head-undone = Angret i

# Letters that the paper cannot draw
letters-title = { $count ->
    [one] 1 tekst har tegn som ikke kan skrives ut
   *[other] { $count } tekster har tegn som ikke kan skrives ut
}
letters-about = Ingen skrift i dokumentet har disse tegnene. På papiret står nummeret deres i klammer.
letters-back = Tilbake uten å skrive ut
letters-anyway = Skriv likevel
