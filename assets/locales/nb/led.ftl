# A meeting that is led, its minutes, and what comes before it: doors, agenda, roll, habilitet, votes, elections, protokoll.
#
# Arguments are texts that are already formatted; counts that choose singular or plural come as numbers.

# The doors and their places
door-before = Før møtet
door-meeting = Møtet
door-after = Etter
door-now = Her er året nå
section-missing = Oversikt
section-meetings = Møter og saker
section-agenda = Saksliste
section-minutes = Protokoll
key-go = g + bokstav
key-go-does = gå til et sted i menyen; bokstavene vises der
took-part = { $count } plasser tok del i avgjørelsen.

# Rules and numbers
share-1-2 = halvparten
share-2-3 = to tredeler
share-3-4 = tre firedeler
share-1-1 = alle
share-other = { $parts } av { $of } deler
majority-rule = { $reach ->
    [more-than] Mer enn
   *[at-least] Minst
} { $share } av { $of ->
    [entitled] de stemmeberettigede
    [for-and-against] stemmene for og mot
   *[given] de avgitte stemmene
}
rule-told = { $reach ->
    [more-than] Mer enn
   *[at-least] Minst
} { $share } av { $base } { $of ->
    [entitled] stemmeberettigede
    [for-and-against] stemmer for og mot
   *[given] avgitte
}: minst { $needed }
quorum-holds = Vedtaksført: { $present } av { $seats } plasser med stemmerett er her, det trengs { $needed }.
quorum-lacks = Ikke vedtaksført: { $present } av { $seats } plasser med stemmerett er her, det trengs { $needed }. { $more } til må komme.
quorum-none = { $present } av { $seats } plasser med stemmerett er her. Fylket har ikke satt noe krav.
by-secretariat = sekretariatet
person-unnamed = uten navn
proposal-named = Forslag { $id }
proposal-version = versjon { $version }
question-one = Skal { $proposal } vedtas?
question-two = { $first } mot { $second }
outcome-carried = { $by ->
    [casting-vote] Vedtatt med dobbeltstemmen
   *[votes] Vedtatt
}
outcome-second-carried = { $by ->
    [casting-vote] Det andre forslaget er vedtatt med dobbeltstemmen
   *[votes] Det andre forslaget er vedtatt
}
outcome-no-quorum = Ikke vedtaksført: voteringen gjelder ikke
outcome-fallen-too-few = Falt: for få stemmer
outcome-fallen-casting-vote = Falt med dobbeltstemmen
outcome-fallen-equal-votes-off = Falt: like mange stemmer, og ingen dobbeltstemme
outcome-fallen-equal-votes-not-by-such-a-rule = Falt: like mange stemmer; regelen har ingen dobbeltstemme
outcome-fallen-equal-votes-leader-not-on-the-roll = Falt: like mange stemmer; den som leder, stemte ikke
outcome-fallen-equal-votes-leader-chose-no-side = Falt: like mange stemmer; den som leder, valgte ingen side
outcome-fallen-equal-votes-would-tell-how-the-leader-voted = Falt: like mange stemmer; dobbeltstemmen ville vist hvordan den som leder, stemte
vote-number = Votering { $number }
vote-given = { $given } av { $entitled } stemte.
vote-told-before = Ikke avgjort
unanimity-unanimous = Enstemmig.
unanimity-all-given = Alle avgitte stemmer var for.
way-show-of-hands = Håndsopprekning
way-roll-call = Navneopprop
way-secret = Skriftlig og hemmelig
way-named-by-laptop = Navngitt, fra PC
way-secret-by-laptop = Hemmelig, fra PC

# Who is here
sits-here = her
sits-deputy = vara: { $person }
sits-absent = ikke her
sits-vacant = ledig plass
sits-out-inhabil = ute, inhabil
sits-out-other = ute av saken
here-now = Her nå
here-of = { $here } av { $all }
all-here = Alle er her ({ $count })
rest-here = Resten er her ({ $count })
roll-fold = Skjul plassene
roll-show = Vis plassene
roll-keys = Piltaster mellom plassene. H: er her. V: vara inn. U: ut av saken. F: forlater møtet.
roll-keys-off = Piltaster mellom plassene, Tab til knappene.
seat-is = { $seat }: { $is }
absence-reported = forfall meldt
takes-no-part = tar ikke del i saken
is-here = Er her
is-here-named = { $seat } er her
deputy-in = Vara inn
deputy-in-named = Vara inn for { $seat }
back-in = Tilbake
back-named = { $seat } er tilbake
step-out = Ut
step-out-named = { $seat } går ut av saken
leaves = Forlater
leaves-named = { $seat } forlater møtet
deputy-title = Vara for { $seat }
deputy-who = Hvem møter
deputy-unnamed = en uten navn i filen
deputy-stays = Hvor lenge
stays-meeting = resten av møtet
stays-case = bare denne saken

# The meeting before, while and after
led-no-meeting = Ingen møte er planlagt
led-no-meeting-about = Legg inn møtet med dato, sted og saker. Da kan det åpnes og ledes her.
led-no-cases = Møtet har ingen saker på sakslisten ennå.
led-no-seats = Ingen plasser hører til dem som møter. Legg dem inn under Forum først.
led-trouble = Møtet kan ikke vises: { $why }
led-which = Hvilket møte
led-before = Møtet er ikke åpnet
led-planned = { $date }, { $place }. { $cases ->
    [one] Én sak
   *[other] { $cases } saker
  } og { $seats ->
    [one] én plass
   *[other] { $seats } plasser
  }.
minutes-planned = { $minutes } min
open-meeting = Åpne møtet
open-meeting-title = Åpne møtet?
open-meeting-text = Det gjelder { $which }. Fra nå blir alt som gjøres, ført i møtet med tid.
open-meeting-point-led = Forslag, enighet og votering gjøres i sakene på sakslisten.
open-meeting-point-time = Åpningen kan angres så lenge ingenting er gjort.
change-agenda = Endre saksliste
absences = Forfall
absences-about = Meld forfall før møtet, så en vara kan kalles inn i tide.
absence-withdraw = Trekk tilbake
absence-withdraw-of = Trekk tilbake forfallet til { $seat }
absence-seat = Plass
choose-seat = Velg plass
absence-report = Meld forfall
led-closed = Møtet ble lukket { $date } kl. { $time }
led-closed-about = Protokollen er ikke lukket ennå.
led-closed-minuted = Protokollen er lukket.
plan-next = Planlegg neste møte
cases-done = { $done } av { $all }
case-status-waiting = venter
case-status-open = behandles nå
case-status-treated = behandlet
case-status-put-off = utsatt
case-status-withdrawn = trukket
open-case = Ta opp sak { $number }
close-meeting = Lukk møtet
close-meeting-title = Lukke møtet?
close-meeting-text = { $left ->
    [0] Alle saker er tatt opp.
    [one] Én sak er ikke tatt opp.
   *[other] { $left } saker er ikke tatt opp.
}
close-meeting-point-votes = Etterpå kan ingen votering åpnes i møtet.
close-meeting-point-minutes = Protokollen kan skrives videre til den lukkes.

# A case
case-about = Sak { $number } · { $kind } · { $status }
case-open-foot = Sak { $number }
foot-of = av { $all }
foot-here = Her nå
foot-takes-part = Kan stemme
foot-quorum = Vedtaksført fra
led-by = Ledes av
open-draft = Åpne utkastet
case-waits = Sak { $number } behandles nå. Gjør den ferdig først.
case-close-treated = Ferdig med sak { $number }
case-close-put-off = Utsett saken
case-close-put-off-title = Utsette saken?
case-close-put-off-text = Saken blir stående som utsatt. Den kan tas opp igjen i møtet.
case-close-withdrawn = Trekk saken
case-close-withdrawn-title = Trekke saken?
case-close-withdrawn-text = Saken går ut av møtet og kan ikke tas opp igjen i det.
proposals = Forslag
proposals-none = Ingen har lagt fram noe ennå.
proposal-new = Nytt forslag
proposal-text = Forslag { $id }
proposal-by = Lagt fram av
proposal-put = Legg fram forslaget
draft-forward = Legg fram { $draft }
draft-forward-title = Legge fram { $draft }?
draft-forward-text = Beløpene fryses som en versjon og legges fram som et forslag i saken.
draft-forward-point-frozen = Det som er lagt fram, kan ikke endres.
draft-forward-point-copy = Et motforslag i tall lages som en kopi av utkastet og legges fram for seg.
draft-forward-copy = Utkastet det arbeides med, er lagt fram eller vedtatt. Et motforslag lages som en kopi.
resolve-title = Er forumet enig?
resolve-about = Forslaget det gjelder
agreed-on = Forumet er enig …
not-agreed = Enighet forsøkt, ikke nådd
agree-on-title = Er forumet enig om { $proposal }?
agree-on-text = { $count } plasser tar del. Ingen stemmer telles.
agree-on = Forumet er enig om { $proposal }
out-of-the-whole = Ute fordi de er inhabile i hele saken eller en linje: { $seats }
vote-against = Mot
vote-alone = ingen: for eller mot forslaget
vote-way = Slik stemmes det
vote-majority = Det kreves: { $rule }.
vote-after-tried = Voteringen kan åpnes når det er ført at enighet er forsøkt.
put-to-vote = Åpne voteringen
put-to-vote-again = Stem på nytt
put-to-vote-title = Åpne voteringen?
vote-repeats = Den gjentar votering { $number }. Begge blir stående i protokollen.
vote-two-means = For er: { $first } Mot er: { $second }
vote-entitled = { $entitled } kan stemme.
vote-how-many = { $count } av { $entitled } har stemt.
secrecy-few = Bare { $entitled } kan stemme. Med så få er voteringen ikke hemmelig.
secrecy-told-by-the-count = Tellingen alene kan vise hva hver av de { $entitled } stemte.
secrecy-known-to-each-other = De { $entitled } kan regne ut hva de andre stemte.
ballots-handed-in = Levert stemmeseddel: { $count } av { $entitled }
hand-of-leader = Slik stemte den som leder
break-off = Avbryt voteringen
break-off-title = Avbryte voteringen?
break-off-text = Det som er gitt av stemmer, slettes. Protokollen sier at voteringen ble avbrutt, og hvorfor.
break-off-why = Hvorfor den avbrytes
results = Avgjort
decided-named = Vedtatt: { $proposal }.
decided-replaced = Vedtatt først, og siden erstattet: { $proposal }.
agreed-told = Enighet om { $proposal }. { $count } plasser tok del.
recount = Tell votering { $number } på nytt
recount-about = Den første tellingen blir stående i protokollen.
recount-why = Hvorfor det telles på nytt
recount-why-missing = Skriv hvorfor.
recount-save = Lagre ny telling
statements = Protokolltilførsel
statement-seat = Fra
statement-kind = Hva slags
statement-addition = tilførsel
statement-dissent = dissens med begrunnelse
statement-text = Med deres egne ord
statement-save = Før i protokollen

# Elections
election = Valg
election-about = Skriv hvem som stiller og hvor mange verv som skal fylles. Alle som er her, stemmer: på seddel eller fra PC.
candidates = Kandidater
candidates-help = Én på hver linje.
posts = Verv
posts-fault = Skriv hvor mange verv som skal fylles.
second-ballot-who = Hvem er med i andre omgang
second-two-for-each-post = to for hvert verv
second-everybody-left = alle som er igjen
election-body-help = Én sak har ett valg. Når flere organer velger hver for seg, trenger de hver sin sak.
election-open = Åpne valget
elected = Valgt: { $names }
ballot-title = Omgang { $nth }
ballot-posts = { $posts ->
    [one] Ett verv igjen.
   *[other] { $posts } verv igjen.
}
ballots = Sedler i alt
ballots-blank = Blanke
crosses-of = Kryss: { $name }
ballot-count = Før tellingen
second-ballot-next = Ingen fikk nok til alle verv. Andre omgang: { $candidates }. { $posts } verv igjen.
second-ballot-open = Åpne andre omgang
lot-due = Like mange kryss. Det må trekkes lodd mellom { $among } om { $posts } verv.
lot-draw = Trekk lodd
posts-unfilled = { $count } verv ble ikke fylt.
way-tellers = Sedler på papir, talt av tellekorps
ballot-most = De med flest kryss er valgt.
ballot-needed = { $needed } kryss velger når alle { $entitled } stemmer.
ballot-again = Omgangen ble avbrutt. På seddelen: { $candidates }.
ballot-open-again = Åpne omgangen på nytt
at-desk-cast = Legg i stemmen
crosses-set = { $count } av { $most } kryss satt.
crosses-full = Det er plass til { $most } kryss. Ta bort ett før du setter et nytt.
crosses-none = Sett minst ett kryss, eller stem blankt.
crosses-counted = { $crosses }. { $blank } blanke av { $ballots } sedler

# Habilitet
habilitet = Habilitet
habilitet-table = Plasser med mulig tilknytning
habilitet-about = Programmet finner hvem som kan ha en tilknytning. Forumet avgjør, uten dem det gjelder.
habilitet-standing = Kan ha en tilknytning som ikke er reist: { $possible } plasser. Reist: { $raised }. Venter på avgjørelse: { $waiting }.
tie-raise = Reis en tilknytning …
tie-raise-action = Reis tilknytningen
ties-show = Vis tilknytningene
ties-fold = Skjul tilknytningene
inhabil-out = Inhabile går ut: { $seats }
all-back = Alle som gikk ut, er tilbake ({ $count })
ties-choose = Velg plasser
ties-choose-all = Velg alle ({ $count })
ties-choose-group = { $group } ({ $count })
present-choice = Velg
tie-possible = Mulig tilknytning
tie-came-to = Reist og avgjort
tie-choose = Velg { $seat }
tie-none-found = ingen funnet
link-owner = eier av { $count } tiltak
link-network = nettverk i { $count } tiltak
link-partner = partner i { $count } tiltak
link-university = UH i { $count } tiltak
tie-withdraw = Trekk
tie-withdraw-of = Trekk tilknytningen for { $seat }
ties-more = og { $count } til
ties-raise-lines = Reis i egne tiltak ({ $count })
ties-raise-case = Reis i hele saken ({ $count })
tie-inhabil = inhabil
tie-habil = habil
tie-withdrawn = trukket
tie-waits = venter på avgjørelse
tie-of = Plass
tie-seat-missing = Velg plassen det gjelder.
tie-about = Gjelder
tie-about-case = hele saken
tie-raised-by = Reist av
raised-by-member = den det gjelder
raised-by-secretariat = sekretariatet
tie-why = Hva tilknytningen er
tie-why-help = For eksempel «leder i styret til eieren». Står i protokollen.
tie-why-missing = Skriv hva tilknytningen er.
ties-wait-title = Tilknytninger som venter på avgjørelse: { $count }. Plasser: { $seats }.
ties-wait-about = Forumet avgjør uten dem det gjelder ({ $source }). Blir de andre for få, deltar alle i spørsmålet, og protokollen sier det.
ties-treat-of = Det gjelder
ties-treat-all = alle som venter ({ $count })
ties-how = Avgjort
ties-agreed = i enighet
ties-counted = med stemmer
tie-count-yes = Inhabil
tie-count-no = Habil
tie-count-blank = Blank
ties-inhabil = Inhabil
ties-habil = Habil

# What happened, as the protokoll tells it
moved-arrives = { $seat } kom.
moved-leaves = { $seat } forlot møtet.
moved-deputy-in = Vara for { $seat } ({ $person }) kom inn { $stays ->
    [case] for saken
   *[meeting] for resten av møtet
}.
moved-deputy-out = Vara for { $seat } gikk ut.
moved-steps-out = { $seat } gikk ut{ $why ->
    [tied] {" "}som inhabil
   *[other] {""}
}.
moved-returns = { $seat } kom tilbake.
happened-case-opened = Saken ble tatt opp.
happened-case-opened-led = Saken ble tatt opp. { $seat } ledet.
happened-case-led = { $seat } tok over ledelsen av saken.
happened-case-waiting = Saken venter.
happened-case-open = Saken er åpen.
happened-case-treated = Saken var ferdig behandlet.
happened-case-put-off = Saken ble utsatt.
happened-case-withdrawn = Saken ble trukket.
happened-tie-raised = Habiliteten til { $seat } ble reist: { $why }.
happened-tie-withdrawn = Tilknytningen for { $seat } ble trukket.
happened-ties-treated = { $outcome ->
    [tied] Inhabil
    [withdrawn] Trukket
   *[habil] Habil
}: { $seats }. { $all ->
    [all] Alle { $deciders } deltok i spørsmålet, fordi de andre var for få ({ $source }).
   *[others] { $deciders } plasser avgjorde, uten dem det gjaldt.
}
happened-tie-found = Etter votering { $number }: { $seat } hadde en tilknytning ({ $why }). { $turned ->
    [yes] Uten den plassen var utfallet blitt et annet.
    [no] Utfallet var blitt det samme uten den plassen.
   *[cannot-be-known] Det kan ikke sies om det hadde noe å si.
}
happened-proposed = { $proposal } fra { $by }: { $text }
happened-consensus-tried = Enighet ble forsøkt og ikke nådd.
happened-agreed = Enighet om { $proposal }. { $count } plasser tok del.
happened-vote-held = Votering { $number }, { $way }: { $yes } for, { $no } mot, { $blank } blanke.
happened-vote-broken-off = Votering { $number } ble avbrutt: { $why }
happened-said-addition = Tilførsel fra { $seat }: { $text }
happened-said-dissent = Dissens fra { $seat }: { $text }
happened-election-opened = Valget ble åpnet. Kandidater: { $candidates }.
happened-ballot-opened = Ny omgang ble åpnet for { $entitled }.
happened-ballot-counted = Valgt av { $base } sedler: { $elected }.
happened-ballot-nobody = Ingen ble valgt av { $base } sedler.
happened-ballot-broken-off = Votering { $number }, en omgang i valget, ble avbrutt: { $why }
happened-lot-drawn = Loddtrekning mellom { $among }: { $winners }.
happened-meeting-closed = Møtet ble lukket.

# The protokoll
minutes-title = Protokoll
minutes-of = Protokollen for
minutes-not-begun = Protokollen vokser fram mens møtet går. Den begynner når møtet åpnes.
minutes-when = { $date }, kl. { $from } til { $until }. Skrives på { $language }.
minutes-goes-on = nå
minutes-the-end = møtets slutt
minutes-language-nb = bokmål
minutes-language-nn = nynorsk
minutes-after = Protokollen kan lukkes når møtet er lukket.
minutes-close = Lukk protokollen
minutes-close-about = En lukket protokoll endres ikke. Det som er galt, rettes med en datert rettelse ved siden av.
minutes-closed = Lukket { $date } kl. { $time }.
minutes-signed = Underskrives av { $seats }.
minutes-next-meeting = Godkjennes i neste møte.
minutes-attendance = Til stede: { $count } plasser
attended-times = { $from }–{ $until }
approval = Godkjenning
approval-signers = underskrives av
approval-next-meeting = godkjennes i neste møte
signers = Underskrives av
signers-missing = Velg hvem som underskriver.
correct = Rett protokollen …
correct-about = Rettelsen får dato og står ved siden av det den retter.
correct-of = Gjelder
correct-of-meeting = møtet som helhet
correct-text = Det riktige er
correct-missing = Skriv hva som er riktig.
correct-save = Lagre rettelsen
corrected = Rettelse { $date } kl. { $time }{ $of ->
    [case] , sak { $case }
   *[meeting] {""}
}:
known-nothing = Ingenting er ført i saken ennå.
words-of = Referat, sak { $number }
words-help = Tom linje skiller avsnitt. En linje som begynner med strek, er et punkt i en liste.
words-save = Lagre referatet
words-unsaved = ikke lagret; ligger som kladd på denne maskinen
words-none = ingenting skrevet
words-saved = lagret

# Before the meeting
missing-title = Hva mangler før første møte
missing-about = Listen hindrer ingenting. Hver linje fører dit det legges inn.
missing-nothing = Ingenting. Møtet kan åpnes.
missing-go = { $what } Gå til { $place }
missing-seats = Forumet har ingen plasser.
missing-seats-how = Skriv dem inn, eller lim inn rader fra Excel.
missing-leader = { $count ->
    [one] Forumet har ingen leder.
   *[other] { $count } fora har ingen leder.
}
missing-leader-how = Gi én plass rollen møteleder, eller velg en leder.
missing-groups = { $count ->
    [one] En gruppe som skal være representert, har for få plasser.
   *[other] { $count } grupper som skal være representert, har for få plasser.
}
missing-groups-how = Se hvem som mangler under «Hvem som er representert».
missing-deputies = Ingen plass har vara.
missing-deputies-how = Med vara kan møtet være vedtaksført når noen har forfall.
missing-meeting = Ingen møte er planlagt.
missing-meeting-how = Legg inn dato, sted og form.
missing-date = { $count ->
    [one] Et møte har ingen dato.
   *[other] { $count } møter har ingen dato.
}
missing-date-how = Innkallingen skal ut i god tid før møtet.
missing-agenda = { $count ->
    [one] Et møte har ingen saksliste.
   *[other] { $count } møter har ingen saksliste.
}
missing-agenda-how = Legg sakene på sakslisten, med planlagte minutter.
missing-case-texts = { $count ->
    [one] En vedtakssak har ikke forslag til vedtak.
   *[other] { $count } vedtakssaker har ikke forslag til vedtak.
}
missing-case-texts-how = Skriv hva forumet blir bedt om å vedta.
missing-frames = Ingen ramme er lagt inn.
missing-frames-how = Rammen fra tildelingsbrevet, for hver ordning.
missing-needs = Ingen behov er lagt inn.
missing-needs-how = Hent behovsmeldingene fra regnearket, eller skriv dem inn.
ready-title = Klart
ready-seats = { $seats } plasser, { $voters } med stemmerett
ready-meetings = { $meetings } i planen, saker: { $cases }
next-meeting = Neste møte
none-planned = ikke planlagt
ready-needs = { $needs }
ready-frames = { $frames }
drafts-ready = Utkast
plan-title = Møteplan
plan-about = Årets møter. Forumet og andre organer har hvert sitt, eller et felles.
plan-table = Møtene i planen
plan-none = Ingen møte er planlagt. Legg inn det første med dato og sted.
plan-when = Når
plan-body = Organ
plan-where = Sted og form
plan-cases = Saker
plan-state = Status
plan-tools = Endre, saksliste eller fjern
plan-times = kl. { $from }–{ $until }
plan-held-without = Møtet er holdt uten programmet
plan-held-without-help = Det ledes ikke her, og står ikke lenger som neste møte. Legg protokollen ved som fil.
plan-held-day-missing = Skriv dagen møtet ble holdt.
plan-state-held-without = holdt uten programmet
plan-state-planned = planlagt
plan-state-open = åpent
plan-state-closed = lukket
plan-state-minuted = protokoll lukket
form-physical = fysisk
form-digital = digitalt
form-hybrid = hybrid
plan-new = Nytt møte
plan-change = Endre møtet
plan-lead = Led dette møtet
plan-lead-of = Led dette møtet: { $when }
plan-change-of = Endre møtet { $when }
plan-agenda-of = Saksliste for møtet { $when }
plan-remove-of = Fjern møtet { $when }
plan-save = Lagre møtet
plan-bodies = Hvem møter
plan-bodies-missing = Velg minst ett organ.
plan-starts = Begynner
plan-ends = Slutter
plan-time-help = Som 09.00.
plan-time-fault = Skriv tiden som 09.00, eller la feltet stå tomt.
plan-form = Møteform
plan-language = Protokollen skrives på
agenda-about = Alt og pil opp eller ned flytter saken. Minutter kan stå tomt.
agenda-none = Ingen saker er på sakslisten.
agenda-minutes = Min
agenda-minutes-of = for sak { $number }
agenda-minutes-fault = Skriv minutter som et helt tall, eller la feltet stå tomt.
agenda-up = Flytt sak { $number } opp
agenda-down = Flytt sak { $number } ned
agenda-off = Ta sak { $number } av sakslisten
agenda-add = Legg til på sakslisten
agenda-save = Lagre sakslisten
agenda-total = { $cases ->
    [one] { $cases } sak
   *[other] { $cases } saker
}, { $minutes } minutter planlagt
case-background = Bakgrunn
case-responsible = Ansvarlig
case-follow-up = Følges opp innen

# The forum: seats, people and bodies
seat-new = Ny plass
seat-change-of = Endre plassen til { $seat }
seat-save = Lagre plassen
seat-organisation-missing = Skriv hvilken organisasjon plassen er for.
seat-group-missing = Skriv hvilken gruppe plassen hører til.
seat-group-help = Skriv «statsforvalteren» for den som kaller inn; den plassen stemmer ikke.
seat-tools = Endre plassen
seat-deputies = Vara
seat-deputies-of = Vara og innehaver for { $seat }
seat-remove-of = Fjern plassen til { $seat }
seats-none-how = Skriv dem inn én for én, eller lim inn rader fra Excel.
seats-paste = Lim inn fra Excel
seats-import = Hent fra liste …
seats-export = Lagre som liste …
seats-brought = { $new ->
    [one] Hentet fra listen: 1 ny plass, { $changed } endret, { $same } som før.
   *[other] Hentet fra listen: { $new } nye plasser, { $changed } endret, { $same } som før.
}
seats-left = { $count ->
    [one] 1 plass som ikke står i listen, er som den var.
   *[other] { $count } plasser som ikke står i listen, er som de var.
}
seats-written = Plassene er lagret
seats-paste-about = Kolonner: gruppe, organisasjon, region, stemmerett (ja eller nei). Overskrifter kan være med.
seats-paste-about-bodies = Kolonner: gruppe, organisasjon, region, stemmerett (ja eller nei), organ. Overskrifter kan være med. Uten organ i raden gjelder det som er valgt under.
seats-paste-body = Plassene er i
seats-paste-body-of = { $count ->
    [0] Alle radene sier selv hvilket organ de er i.
    [one] Gjelder 1 rad, som ikke sier det selv.
   *[other] Gjelder { $count } rader, som ikke sier det selv.
}
seats-rows = Rader
seats-add = Legg til plassene
seats-added = { $count } plasser er lagt til.
seats-read = { $count } plasser er lest.
seats-nothing-read = Ingen rader er lest. Lim inn minst én.
seats-row-fault = Rad { $row }: { $why }
seats-vote-fault = Stemmerett er ja eller nei, ikke «{ $text }».
seats-body-fault = Det er ikke noe organ som heter «{ $text }».
held-by = Hvem møter
held-by-unnamed = ikke navngitt
held-by-person = en navngitt person
held-by-nobody = ledig plass
held-with-deputies = { $who }, { $count } vara
holder-of = Hvem møter for { $seat }
holder-save = Lagre
deputy-nth = Vara { $nth }
deputy-add = Legg til vara
deputy-remove = Fjern { $who }
people-about = Alt om personer kan stå tomt. Kontaktdata kan tas ut når perioden er over; navn i lukkede protokoller blir stående.
person-name = Navn
person-who = Person
person-new = en ny person
person-elsewhere = Det du endrer om personen her, gjelder også de andre plassene personen har.
person-email = E-post i arbeidet
person-phone = Telefon i arbeidet
term-from = Fra
term-until = Til og med
term-decided = Bestemt av
term-fault = Skriv begge datoene som 01.01.2024, eller la begge stå tomme.
bodies-title = Organer og regler
bodies-about = Reglene gjelder for møtene som åpnes etterpå.
bodies-none = Ingen organer er lagt inn. Legg inn forumet først.
body-new = Nytt organ
body-change-of = Endre { $body }
body-remove-of = Fjern { $body }
body-save = Lagre organet
body-name = Navn
body-name-missing = Skriv hva organet heter.
body-number-fault = Skriv et helt tall.
body-kind = Slag
body-forum = samarbeidsforum
body-working-committee = arbeidsutvalg
body-panel = fagutvalg
body-network = nettverk
body-majority = Flertall
body-majority-of = Flertallet regnes av
majority-of-given = avgitte stemmer, også blanke
majority-of-for-and-against = stemmer for og mot
majority-of-entitled = alle stemmeberettigede
body-quorum = Vedtaksført når
body-quorum-number = Hvor mange
body-quorum-of = Det regnes av
quorum-of-voting-seats = alle plasser med stemmerett, ledige også
quorum-of-filled-seats = plasser noen sitter i
quorum-rule-share = Vedtaksført når { $reach ->
    [more-than] mer enn
   *[at-least] minst
} { $share } av { $of ->
    [filled-seats] plassene noen sitter i
   *[voting-seats] plassene med stemmerett
} er her.
quorum-rule-number = Vedtaksført når minst { $number } er her.
quorum-rule-nothing = Ingen krav til hvor mange som er her.
share-rule-more-than-1-2 = mer enn halvparten
share-rule-at-least-1-2 = minst halvparten
share-rule-more-than-2-3 = mer enn to tredeler
share-rule-at-least-2-3 = minst to tredeler
share-rule-at-least-3-4 = minst tre firedeler
share-rule-at-least-1-1 = alle
share-rule-number = et fast antall
share-rule-nothing = ingen krav
share-rule-other = { $reach ->
    [at-least] minst { $share }
   *[more-than] mer enn { $share }
}
body-casting = Ved like mange stemmer
casting-off = Ingen dobbeltstemme.
casting-who-leads-the-case = Den som leder saken, har dobbeltstemme.
body-consensus = Før votering
consensus-tried = Enighet forsøkes før det stemmes.
consensus-not-asked = Det kan stemmes uten at enighet er forsøkt.
body-too-few = Når for få kan avgjøre habilitet
too-few-all-take-part = alle deltar i spørsmålet
too-few-question-waits = spørsmålet venter
body-source = Regelen står i
body-series = Bokstaver foran saksnumrene
body-series-help = For eksempel AU. Da går numrene for seg: AU 1/24, AU 2/24.
body-series-fault = Bare bokstaver, høyst seks.
body-notice = Innkalling, dager før møtet
body-decides = Avgjør: { $schemes }
body-schemes = Ordninger som organet avgjør
body-schemes-all = Alle
body-schemes-some = Bare disse
body-schemes-these = Disse ordningene
body-schemes-help = I et fellesmøte er utkastet avgjort når hver ordning er avgjort av alle organene som avgjør den.
body-schemes-missing = Kryss av for minst én ordning, eller velg «Alle».
body-leader = Leder: { $seat }, til { $until }.
body-leader-change = Leder …
body-leader-change-of = Leder … for { $body }
leader-of = Leder av { $body }
leader-save = Lagre lederen
leader-seat = Hvem leder
leader-none = Ingen er valgt: rollen på plassen sier det
leader-date-fault = Skriv datoen som 01.01.2024.
leader-decided = Valgt av
leader-decided-help = Står i listen slik du skriver det her: «Valgt i sak 5/22».
leader-chosen-in = Valgt i sak { $number }
leader-becomes = Blir leder …
leader-becomes-of = Blir leder av { $body } …

# Time, speakers, attachments
time-spent = { $spent } min
time-of-plan = av { $planned } min
time-spent-of = { $spent } av { $planned } min
time-spent-over = { $spent } av { $planned } min, { $over } over
speakers = Talerliste
speakers-waiting = Venter på ordet
speakers-close = Sett strek
speakers-closed = Strek er satt: ingen nye innlegg.
speakers-spoken = Har hatt ordet: { $times }.
floor-speech = innlegg
floor-reply = replikk
floor-order = til forretningsorden
floor-who = Ber om ordet
floor-guest = en gjest
floor-guest-named = Gjestens navn eller organisasjon
floor-kind = Til hva
floor-ask = Sett på listen
floor-next = Gi ordet til { $who }
floor-end = Ferdig talt
floor-give = Gi ordet
floor-give-named = Gi ordet til { $who } nå
floor-withdraw = Stryk { $who } av listen
attachments = Vedlegg
case-files-of = Vedlegg til sak { $number }
case-files-named = Vedlegg: { $names }
case-files-later = Vedlegg legger du ved når saken er lagret.
attachment-add = Legg ved en fil …
attachment-about = Eller slipp filen på vinduet. Den ligger i møtefilen slik den kom.
attachment-annual = Legg ved årshjulet …
attachment-annual-about = Årshjulet lagres som PDF der du velger, og ligger ved slik det står nå.
attachment-save = Lagre ut …
attachment-save-named = Lagre ut { $name }
attachment-saved = Vedlegget er lagret.
attachment-remove = Fjern vedlegget
attachment-remove-named = Fjern { $name }
attachment-remove-title = Fjerne { $name }?
attachment-remove-text = Vedlegget tas ut av møtefilen. Det kan ikke angres.
attachment-hash = SHA-256: { $hash }

# Deciding in parts
part-body-named = { $body }{ $stands ->
    [done] , avgjort
   *[waits] {""}
}
part-body-decides = { $body } avgjør her: { $schemes } ({ $count ->
    [one] 1 linje
   *[other] { $count } linjer
})
part-lines = Hva det gjelder
part-lines-about = Noen er ute av noen linjer. Linjene avgjøres i deler: { $left } av { $all } deler er igjen.
part-lines-all = { $whose ->
    [body] alt organet avgjør
   *[meeting] hele tabellen
}
part-lines-group = { $count ->
    [one] 1 linje
   *[other] { $count } linjer
}{ $out ->
    [0] , alle tar del
    [one] {" "}uten { $seats }
    [2] {" "}uten { $seats }
    [3] {" "}uten { $seats }
   *[other] {" "}uten { $seats } og flere
} ({ $entitled } kan stemme){ $stands ->
    [done] , avgjort
   *[waits] {""}
}
series-next = Etter hverandre til ett har flertall: neste er { $proposal }.
series-take = Ta dette nå
series-carried = { $proposal } har flertall. Resten stemmes det ikke over.
series-none = Ingen av forslagene fikk flertall.
vote-other-majority = Flertall i denne voteringen
vote-usual-majority = som ellers: { $rule }
difference = Forskjellen i tall
difference-of = { $second } mot { $first }: { $lines ->
    [0] ingen linjer endres.
    [one] én linje endres.
   *[other] { $lines } linjer endres.
}
difference-sum = Summen blir { $sum } ({ $by }).
difference-sum-same = Summen er den samme: { $sum }.
difference-where = Region og linje
difference-by = Endring
difference-all = Vis alle { $count } linjer
difference-fewer = Vis de største
tie-afterwards = Tilknytning funnet etter votering { $number } …
tie-afterwards-about = Voteringen står. Programmet regner ut hva den ble uten plassen, og om den kunne snudd utfallet.
tie-afterwards-save = Før i protokollen
tie-without = Uten plassen: { $yes } for, { $no } mot, { $blank } blanke.
joint-each-for-itself = hvert organ for seg
joint-together = sammen
agenda-joint-of = Slik avgjøres sak { $number }
contact-empty = Ta ut kontaktdata
contact-empty-of = Ta ut kontaktdata for { $who }

# How a case is planned to be treated, and what is reported before the meeting
case-plan = Alternativer, gjester og opplegg
case-alternatives = Alternativer
case-alternative = Alternativ { $place }
case-alternative-new = Legg til et alternativ
case-alternative-remove = Ta bort alternativ { $place }
case-guests = Gjester
case-guests-help = Rolle eller organisasjon, én på hver linje. De har ikke stemme.
case-method = Opplegg
case-method-help = Slik arbeides det med saken: «grupper på fire, så plenum». En sak med opplegg eller spørsmål ender ikke i vedtak.
case-questions = Spørsmål
case-questions-help = Ett på hver linje.
case-break-after = Pause etter saken, minutter
alternative-put = Legg fram alternativ { $place }
floor-guest-invited = { $named } (gjest i saken)
planned-process = Prosess-sak uten vedtak, { $questions } spørsmål
planned-alternatives = { $count } { $count ->
    [one] alternativ
   *[other] alternativer
}
planned-guests = Gjester: { $guests }
planned-break = Pause { $minutes } minutter etter
ties-before = Meldt om habilitet
ties-before-about = Det som er meldt før møtet, reises av seg selv når saken tas opp. Organet avgjør hva det er; vara kan kalles inn i tide.
ties-before-line = Sak { $case }: { $seat }, «{ $why }»
ties-before-withdraw = Ta tilbake
ties-before-withdraw-of = Ta tilbake meldingen om { $seat } i sak { $case }
ties-before-seat = Hvem det gjelder
ties-before-case = I hvilken sak
ties-before-choose-case = Velg sak
ties-before-why = Hva det er
ties-before-report = Meld før møtet
tie-of-deputy = { $person }, vara for { $seat }

# Who a body must have seats for
compositions = Sammensetning
compositions-about = Hvilke grupper hvert organ skal ha plasser for. Skriv det selv, eller hent et fylkes: da legges også plassene som mangler til, uten navn på personer. Det som er der, blir stående.
composition-groups = { $count } { $count ->
    [one] gruppe
   *[other] grupper
}
composition-none = ikke skrevet
composition-change-of = Endre sammensetningen av { $body }
composition-load = Hent sammensetning
composition-choose = Velg sammensetning
composition-for = For
composition-new-body = et nytt organ
composition-take = Hent, og legg til plassene som mangler
composition-save = Lagre sammensetningen
composition-decided-by = Vedtatt av
composition-decided-by-help = Hvem, når og i hvilket brev: «Statsforvalteren 12.01.2024, ref. 2024/117».
composition-group-of = Gruppe { $place }
composition-at-least = Minst
composition-at-most = Høyst
composition-at-most-help = Kan stå tomt.
composition-per-region = Én fra hver region
composition-but-not = Unntatt ({ $count })
composition-remove = Ta bort
composition-remove-of = Ta bort { $group }
composition-add = Legg til en gruppe

# What every agenda begins and ends with, and what the plan says of a meeting
template-first = Faste saker først på sakslisten
template-last = Faste saker sist på sakslisten
template-add = Legg til en fast sak
template-minutes = Minutter
template-remove-of = Ta bort { $title }
agenda-lay = Legg inn faste saker
plan-what = Hva
plan-what-help = Kan stå tomt: «regionmøte, vurdere behov?».
plan-sent = Innkalling sendt
plan-sent-on = Innkalling sendt { $date }
plan-sent-help = Dagen den ble sendt. Til da minner forsiden om fristen.
plan-responsible = Ansvar
