# A meeting that is led, its minutes, and what comes before it: doors, agenda, roll, habilitet, votes, elections, protokoll.
#
# Arguments are texts that are already formatted; counts that choose singular or plural come as numbers.

# The doors and their places
door-before = Før møtet
door-meeting = Møtet
door-after = Etter
door-now = Her er året no
section-missing = Oversikt
section-meetings = Møte og saker
section-agenda = Sakliste
section-minutes = Protokoll
key-go = g + bokstav
key-go-does = gå til ein stad i menyen; bokstavane viser der
took-part = { $count } plassar tok del i avgjerda.

# Rules and numbers
share-1-2 = halvparten
share-2-3 = to tredelar
share-3-4 = tre firedelar
share-1-1 = alle
share-other = { $parts } av { $of } delar
majority-rule = { $reach ->
    [more-than] Meir enn
   *[at-least] Minst
} { $share } av { $of ->
    [entitled] dei røysteføre
    [for-and-against] røystene for og mot
   *[given] dei gitte røystene
}
rule-told = { $reach ->
    [more-than] Meir enn
   *[at-least] Minst
} { $share } av { $base } { $of ->
    [entitled] røysteføre
    [for-and-against] røyster for og mot
   *[given] gitte
}: minst { $needed }
quorum-holds = Vedtaksført: { $present } av { $seats } plassar med røysterett er her, det trengst { $needed }.
quorum-lacks = Ikkje vedtaksført: { $present } av { $seats } plassar med røysterett er her, det trengst { $needed }. { $more } til må kome.
quorum-none = { $present } av { $seats } plassar med røysterett er her. Fylket har ikkje sett noko krav.
by-secretariat = sekretariatet
person-unnamed = utan namn
proposal-named = Framlegg { $id }
proposal-version = versjon { $version }
question-one = Skal { $proposal } bli vedteke?
question-two = { $first } mot { $second }
outcome-carried = { $by ->
    [casting-vote] Vedteke med dobbeltrøysta
   *[votes] Vedteke
}
outcome-second-carried = { $by ->
    [casting-vote] Det andre framlegget er vedteke med dobbeltrøysta
   *[votes] Det andre framlegget er vedteke
}
outcome-no-quorum = Ikkje vedtaksført: røystinga gjeld ikkje
outcome-fallen-too-few = Fall: for få røyster
outcome-fallen-casting-vote = Fall med dobbeltrøysta
outcome-fallen-equal-votes-off = Fall: like mange røyster, og inga dobbeltrøyst
outcome-fallen-equal-votes-not-by-such-a-rule = Fall: like mange røyster; regelen har inga dobbeltrøyst
outcome-fallen-equal-votes-leader-not-on-the-roll = Fall: like mange røyster; den som leier, røysta ikkje
outcome-fallen-equal-votes-leader-chose-no-side = Fall: like mange røyster; den som leier, valde inga side
outcome-fallen-equal-votes-would-tell-how-the-leader-voted = Fall: like mange røyster; dobbeltrøysta ville synt korleis den som leier, røysta
vote-number = Røysting { $number }
vote-given = { $given } av { $entitled } røysta.
vote-told-before = Ikkje avgjort
unanimity-unanimous = Samrøystes.
unanimity-all-given = Alle gitte røyster var for.
way-show-of-hands = Handsopprekking
way-roll-call = Namneopprop
way-secret = Skriftleg og hemmeleg
way-named-by-laptop = Namngjeve, frå PC
way-secret-by-laptop = Hemmeleg, frå PC

# Who is here
sits-here = her
sits-deputy = vara: { $person }
sits-absent = ikkje her
sits-vacant = ledig plass
sits-out-inhabil = ute, ugild
sits-out-other = ute av saka
here-now = Her no
here-of = { $here } av { $all }
all-here = Alle er her ({ $count })
rest-here = Resten er her ({ $count })
roll-fold = Gøym plassane
roll-show = Vis plassane
roll-keys = Piltastar mellom plassane. H: er her. V: vara inn. U: ut av saka. F: forlèt møtet.
roll-keys-off = Piltastar mellom plassane, Tab til knappane.
seat-is = { $seat }: { $is }
absence-reported = forfall meldt
takes-no-part = tek ikkje del i saka
is-here = Er her
is-here-named = { $seat } er her
deputy-in = Vara inn
deputy-in-named = Vara inn for { $seat }
back-in = Tilbake
back-named = { $seat } er tilbake
step-out = Ut
step-out-named = { $seat } går ut av saka
leaves = Forlèt
leaves-named = { $seat } forlèt møtet
deputy-title = Vara for { $seat }
deputy-who = Kven møter
deputy-unnamed = ein utan namn i fila
deputy-stays = Kor lenge
stays-meeting = resten av møtet
stays-case = berre denne saka

# The meeting before, while and after
led-no-meeting = Inga møte er planlagde
led-no-meeting-about = Legg inn møtet med dato, stad og saker. Då kan det opnast og leiast her.
led-no-cases = Møtet har ingen saker på saklista enno.
led-no-seats = Ingen plassar høyrer til dei som møter. Legg dei inn under Forum først.
led-trouble = Møtet kan ikkje visast: { $why }
led-which = Kva møte
led-before = Møtet er ikkje opna
led-planned = { $date }, { $place }. { $cases ->
    [one] Éi sak
   *[other] { $cases } saker
  } og { $seats ->
    [one] éin plass
   *[other] { $seats } plassar
  }.
minutes-planned = { $minutes } min
open-meeting = Opne møtet
open-meeting-title = Opne møtet?
open-meeting-text = Det gjeld { $which }. Frå no blir alt som blir gjort, ført i møtet med tid.
open-meeting-point-led = Framlegg, semje og røysting blir gjorde i sakene på saklista.
open-meeting-point-time = Opninga kan angrast så lenge ingenting er gjort.
change-agenda = Endre saklista
absences = Forfall
absences-about = Meld forfall før møtet, så ein vara kan kallast inn i tide.
absence-withdraw = Trekk tilbake
absence-withdraw-of = Trekk tilbake forfallet til { $seat }
absence-seat = Plass
choose-seat = Vel plass
absence-report = Meld forfall
led-closed = Møtet vart lukka { $date } kl. { $time }
led-closed-about = Protokollen er ikkje lukka enno.
led-closed-minuted = Protokollen er lukka.
plan-next = Planlegg neste møte
cases-done = { $done } av { $all }
case-status-waiting = ventar
case-status-open = blir handsama no
case-status-treated = handsama
case-status-put-off = utsett
case-status-withdrawn = trekt
open-case = Ta opp sak { $number }
close-meeting = Lukk møtet
close-meeting-title = Lukke møtet?
close-meeting-text = { $left ->
    [0] Alle sakene er tekne opp.
    [one] Éi sak er ikkje teken opp.
   *[other] { $left } saker er ikkje tekne opp.
}
close-meeting-point-votes = Etterpå kan inga røysting opnast i møtet.
close-meeting-point-minutes = Protokollen kan skrivast vidare til han blir lukka.

# A case
case-about = Sak { $number } · { $kind } · { $status }
case-open-foot = Sak { $number }
foot-of = av { $all }
foot-here = Her no
foot-takes-part = Kan røyste
foot-quorum = Vedtaksført frå
led-by = Blir leidd av
open-draft = Opne utkastet
case-waits = Sak { $number } blir handsama no. Gjer henne ferdig først.
case-close-treated = Ferdig med sak { $number }
case-close-put-off = Utset saka
case-close-put-off-title = Utsetje saka?
case-close-put-off-text = Saka blir ståande som utsett. Ho kan takast opp att i møtet.
case-close-withdrawn = Trekk saka
case-close-withdrawn-title = Trekkje saka?
case-close-withdrawn-text = Saka går ut av møtet og kan ikkje takast opp att i det.
proposals = Framlegg
proposals-none = Ingen har lagt fram noko enno.
proposal-new = Nytt framlegg
proposal-text = Framlegg { $id }
proposal-by = Lagt fram av
proposal-put = Legg fram framlegget
draft-forward = Legg fram { $draft }
draft-forward-title = Leggje fram { $draft }?
draft-forward-text = Beløpa blir frosne som ein versjon og lagde fram som eit framlegg i saka.
draft-forward-point-frozen = Det som er lagt fram, kan ikkje endrast.
draft-forward-point-copy = Eit motframlegg i tal blir laga som ein kopi av utkastet og lagt fram for seg.
draft-forward-copy = Utkastet det blir arbeidd med, er lagt fram eller vedteke. Eit motframlegg blir laga som ein kopi.
resolve-title = Er forumet samd?
resolve-about = Framlegget det gjeld
agreed-on = Forumet er samd …
not-agreed = Semje prøvd, ikkje nådd
agree-on-title = Er forumet samd om { $proposal }?
agree-on-text = { $count } plassar tek del. Ingen røyster blir talde.
agree-on = Forumet er samd om { $proposal }
out-of-the-whole = Ute fordi dei er ugilde i heile saka eller ei linje: { $seats }
vote-against = Mot
vote-alone = ingen: for eller mot framlegget
vote-way = Slik blir det røysta
vote-majority = Det trengst: { $rule }.
vote-after-tried = Røystinga kan opnast når det er ført at semje er prøvd.
put-to-vote = Opne røystinga
put-to-vote-again = Røyst på nytt
put-to-vote-title = Opne røystinga?
vote-repeats = Ho tek oppatt røysting { $number }. Begge blir ståande i protokollen.
vote-two-means = For er: { $first } Mot er: { $second }
vote-entitled = { $entitled } kan røyste.
vote-how-many = { $count } av { $entitled } har røysta.
secrecy-few = Berre { $entitled } kan røyste. Med så få er røystinga ikkje hemmeleg.
secrecy-told-by-the-count = Teljinga åleine kan vise kva kvar av dei { $entitled } røysta.
secrecy-known-to-each-other = Dei { $entitled } kan rekne ut kva dei andre røysta.
ballots-handed-in = Levert røystesetel: { $count } av { $entitled }
hand-of-leader = Slik røysta den som leier
break-off = Avbryt røystinga
break-off-title = Avbryte røystinga?
break-off-text = Det som er gitt av røyster, blir sletta. Protokollen seier at røystinga vart avbroten, og grunnen.
break-off-why = Kvifor ho blir avbroten
results = Avgjort
decided-named = Vedteke: { $proposal }.
decided-replaced = Vedteke først, og sidan erstatta: { $proposal }.
agreed-told = Semje om { $proposal }. { $count } plassar tok del.
recount = Tel røysting { $number } på nytt
recount-about = Den første teljinga blir ståande i protokollen.
recount-why = Kvifor det blir talt på nytt
recount-why-missing = Skriv kvifor.
recount-save = Lagre ny teljing
statements = Protokolltilførsel
statement-seat = Frå
statement-kind = Kva slag
statement-addition = tilførsel
statement-dissent = dissens med grunngiving
statement-text = Med deira eigne ord
statement-save = Før i protokollen

# Elections
election = Val
election-about = Skriv kven som stiller og kor mange verv som skal fyllast. Alle som er her, røystar: på setel eller frå PC.
candidates = Kandidatar
candidates-help = Éin på kvar linje.
posts = Verv
posts-fault = Skriv kor mange verv som skal fyllast.
second-ballot-who = Kven er med i andre omgang
second-two-for-each-post = to for kvart verv
second-everybody-left = alle som er att
election-body-help = Éi sak har eitt val. Når fleire organ vel kvar for seg, treng dei kvar si sak.
election-open = Opne valet
elected = Vald: { $names }
ballot-title = Omgang { $nth }
ballot-posts = { $posts ->
    [one] Eitt verv att.
   *[other] { $posts } verv att.
}
ballots = Setlar i alt
ballots-blank = Blanke
crosses-of = Kryss: { $name }
ballot-count = Før teljinga
second-ballot-next = Ingen fekk nok til alle verva. Andre omgang: { $candidates }. { $posts } verv att.
second-ballot-open = Opne andre omgang
lot-due = Like mange kryss. Det må trekkjast lodd mellom { $among } om { $posts } verv.
lot-draw = Trekk lodd
posts-unfilled = { $count } verv vart ikkje fylte.
way-tellers = Setlar på papir, talde av teljekorps
ballot-most = Dei med flest kryss er valde.
ballot-needed = { $needed } kryss vel når alle { $entitled } røystar.
ballot-again = Omgangen vart avbroten. På setelen: { $candidates }.
ballot-open-again = Opne omgangen på nytt
at-desk-cast = Legg i røysta
crosses-set = { $count } av { $most } kryss sette.
crosses-full = Det er plass til { $most } kryss. Ta bort eitt før du set eit nytt.
crosses-none = Set minst eitt kryss, eller røyst blankt.
crosses-counted = { $crosses }. { $blank } blanke av { $ballots } setlar

# Habilitet
habilitet = Habilitet
habilitet-table = Plassar med mogleg tilknyting
habilitet-about = Programmet finn kven som kan ha ei tilknyting. Forumet avgjer, utan dei det gjeld.
habilitet-standing = Kan ha ei tilknyting som ikkje er reist: { $possible } plassar. Reiste: { $raised }. Ventar på avgjerd: { $waiting }.
tie-raise = Reis ei tilknyting …
tie-raise-action = Reis tilknytinga
ties-show = Vis tilknytingane
ties-fold = Gøym tilknytingane
inhabil-out = Ugilde går ut: { $seats }
all-back = Alle som gjekk ut, er tilbake ({ $count })
ties-choose = Vel plassar
ties-choose-all = Vel alle ({ $count })
ties-choose-group = { $group } ({ $count })
present-choice = Vel
tie-possible = Mogleg tilknyting
tie-came-to = Reist og avgjort
tie-choose = Vel { $seat }
tie-none-found = ingen funne
link-owner = eig { $count } tiltak
link-network = nettverk i { $count } tiltak
link-partner = samarbeider i { $count } tiltak
link-university = UH i { $count } tiltak
tie-withdraw = Trekk
tie-withdraw-of = Trekk tilknytinga for { $seat }
ties-more = og { $count } til
ties-raise-lines = Reis i eigne tiltak ({ $count })
ties-raise-case = Reis i heile saka ({ $count })
tie-inhabil = ugild
tie-habil = gild
tie-withdrawn = trekt
tie-waits = ventar på avgjerd
tie-of = Plass
tie-seat-missing = Vel plassen det gjeld.
tie-about = Gjeld
tie-about-case = heile saka
tie-raised-by = Reist av
raised-by-member = den det gjeld
raised-by-secretariat = sekretariatet
tie-why = Kva tilknytinga er
tie-why-help = Til dømes «leiar i styret til eigaren». Står i protokollen.
tie-why-missing = Skriv kva tilknytinga er.
ties-wait-title = Tilknytingar som ventar på avgjerd: { $count }. Plassar: { $seats }.
ties-wait-about = Forumet avgjer utan dei det gjeld ({ $source }). Blir dei andre for få, er alle med i spørsmålet, og protokollen seier det.
ties-treat-of = Det gjeld
ties-treat-all = alle som ventar ({ $count })
ties-how = Avgjort
ties-agreed = i semje
ties-counted = med røyster
tie-count-yes = Ugild
tie-count-no = Gild
tie-count-blank = Blank
ties-inhabil = Ugild
ties-habil = Gild

# What happened, as the protokoll tells it
moved-arrives = { $seat } kom.
moved-leaves = { $seat } forlét møtet.
moved-deputy-in = Vara for { $seat } ({ $person }) kom inn { $stays ->
    [case] for saka
   *[meeting] for resten av møtet
}.
moved-deputy-out = Vara for { $seat } gjekk ut.
moved-steps-out = { $seat } gjekk ut{ $why ->
    [tied] {" "}som ugild
   *[other] {""}
}.
moved-returns = { $seat } kom tilbake.
happened-case-opened = Saka vart teken opp.
happened-case-opened-led = Saka vart teken opp. { $seat } leidde.
happened-case-led = { $seat } tok over leiinga av saka.
happened-case-waiting = Saka ventar.
happened-case-open = Saka er open.
happened-case-treated = Saka var ferdig handsama.
happened-case-put-off = Saka vart utsett.
happened-case-withdrawn = Saka vart trekt.
happened-tie-raised = Habiliteten til { $seat } vart reist: { $why }.
happened-tie-withdrawn = Tilknytinga for { $seat } vart trekt.
happened-ties-treated = { $outcome ->
    [tied] Ugild
    [withdrawn] Trekt
   *[habil] Gild
}: { $seats }. { $all ->
    [all] Alle { $deciders } var med i spørsmålet, fordi dei andre var for få ({ $source }).
   *[others] { $deciders } plassar avgjorde, utan dei det galdt.
}
happened-tie-found = Etter røysting { $number }: { $seat } hadde ei tilknyting ({ $why }). { $turned ->
    [yes] Utan den plassen hadde utfallet vorte eit anna.
    [no] Utfallet hadde vorte det same utan den plassen.
   *[cannot-be-known] Det kan ikkje seiast om det hadde noko å seie.
}
happened-proposed = { $proposal } frå { $by }: { $text }
happened-consensus-tried = Semje vart prøvd og ikkje nådd.
happened-agreed = Semje om { $proposal }. { $count } plassar tok del.
happened-vote-held = Røysting { $number }, { $way }: { $yes } for, { $no } mot, { $blank } blanke.
happened-vote-broken-off = Røysting { $number } vart avbroten: { $why }
happened-said-addition = Tilførsel frå { $seat }: { $text }
happened-said-dissent = Dissens frå { $seat }: { $text }
happened-election-opened = Valet vart opna. Kandidatar: { $candidates }.
happened-ballot-opened = Ny omgang vart opna for { $entitled }.
happened-ballot-counted = Vald av { $base } setlar: { $elected }.
happened-ballot-nobody = Ingen vart vald av { $base } setlar.
happened-ballot-broken-off = Røysting { $number }, ein omgang i valet, vart avbroten: { $why }
happened-lot-drawn = Loddtrekking mellom { $among }: { $winners }.
happened-meeting-closed = Møtet vart lukka.

# The protokoll
minutes-title = Protokoll
minutes-of = Protokollen for
minutes-not-begun = Protokollen veks fram medan møtet går. Han byrjar når møtet blir opna.
minutes-when = { $date }, kl. { $from } til { $until }. Blir skriven på { $language }.
minutes-goes-on = no
minutes-the-end = slutten av møtet
minutes-language-nb = bokmål
minutes-language-nn = nynorsk
minutes-after = Protokollen kan lukkast når møtet er lukka.
minutes-close = Lukk protokollen
minutes-close-about = Ein lukka protokoll blir ikkje endra. Det som er gale, blir retta med ei datert retting ved sida av.
minutes-closed = Lukka { $date } kl. { $time }.
minutes-signed = Skriv under: { $seats }.
minutes-next-meeting = Blir godkjend i neste møte.
minutes-attendance = Til stades: { $count } plassar
attended-times = { $from }–{ $until }
approval = Godkjenning
approval-signers = blir underskriven av
approval-next-meeting = blir godkjend i neste møte
signers = Skriv under
signers-missing = Vel kven som skriv under.
correct = Rett protokollen …
correct-about = Rettinga får dato og står ved sida av det ho rettar.
correct-of = Gjeld
correct-of-meeting = møtet som heilskap
correct-text = Det rette er
correct-missing = Skriv kva som er rett.
correct-save = Lagre rettinga
corrected = Retting { $date } kl. { $time }{ $of ->
    [case] , sak { $case }
   *[meeting] {""}
}:
known-nothing = Ingenting er ført i saka enno.
words-of = Referat, sak { $number }
words-help = Tom linje skil avsnitt. Ei linje som byrjar med strek, er eit punkt i ei liste.
words-save = Lagre referatet
words-unsaved = ikkje lagra; ligg som kladd på denne maskina
words-none = ingenting skrive
words-saved = lagra

# Before the meeting
missing-title = Kva manglar før første møte
missing-about = Lista hindrar ingenting. Kvar linje fører dit det blir lagt inn.
missing-nothing = Ingenting. Møtet kan opnast.
missing-go = { $what } Gå til { $place }
missing-seats = Forumet har ingen plassar.
missing-seats-how = Skriv dei inn, eller lim inn rader frå Excel.
missing-leader = { $count ->
    [one] Forumet har ingen leiar.
   *[other] { $count } forum har ingen leiar.
}
missing-leader-how = Gi éin plass rolla møteleiar, eller vel ein leiar.
missing-groups = { $count ->
    [one] Ei gruppe som skal vere representert, har for få plassar.
   *[other] { $count } grupper som skal vere representerte, har for få plassar.
}
missing-groups-how = Sjå kven som manglar under «Kven som er representert».
missing-deputies = Ingen plass har vara.
missing-deputies-how = Med vara kan møtet vere vedtaksført når nokon har forfall.
missing-meeting = Ingen møte er planlagde.
missing-meeting-how = Legg inn dato, stad og form.
missing-date = { $count ->
    [one] Eit møte har ingen dato.
   *[other] { $count } møte har ingen dato.
}
missing-date-how = Innkallinga skal ut i god tid før møtet.
missing-agenda = { $count ->
    [one] Eit møte har inga sakliste.
   *[other] { $count } møte har inga sakliste.
}
missing-agenda-how = Legg sakene på saklista, med planlagde minutt.
missing-case-texts = { $count ->
    [one] Ei vedtakssak har ikkje framlegg til vedtak.
   *[other] { $count } vedtakssaker har ikkje framlegg til vedtak.
}
missing-case-texts-how = Skriv kva forumet blir bede om å vedta.
missing-frames = Inga ramme er lagd inn.
missing-frames-how = Ramma frå tildelingsbrevet, for kvar ordning.
missing-needs = Ingen behov er lagde inn.
missing-needs-how = Hent behovsmeldingane frå reknearket, eller skriv dei inn.
ready-title = Klart
ready-seats = { $seats } plassar, { $voters } med røysterett
ready-meetings = { $meetings } i planen, saker: { $cases }
next-meeting = Neste møte
none-planned = ikkje planlagt
ready-needs = { $needs }
ready-frames = { $frames }
drafts-ready = Utkast
plan-title = Møteplan
plan-about = Møta i året. Forumet og andre organ har kvart sitt, eller eit felles.
plan-table = Møta i planen
plan-none = Ingen møte er planlagde. Legg inn det første med dato og stad.
plan-when = Når
plan-body = Organ
plan-where = Stad og form
plan-cases = Saker
plan-state = Status
plan-tools = Endre, sakliste eller fjern
plan-times = kl. { $from }–{ $until }
plan-held-without = Møtet er halde utan programmet
plan-held-without-help = Det blir ikkje leidd her, og står ikkje lenger som neste møte. Legg protokollen ved som fil.
plan-held-day-missing = Skriv dagen møtet vart halde.
plan-state-held-without = halde utan programmet
plan-state-planned = planlagt
plan-state-open = ope
plan-state-closed = lukka
plan-state-minuted = protokoll lukka
form-physical = fysisk
form-digital = digitalt
form-hybrid = hybrid
plan-new = Nytt møte
plan-change = Endre møtet
plan-lead = Lei dette møtet
plan-lead-of = Lei dette møtet: { $when }
plan-change-of = Endre møtet { $when }
plan-agenda-of = Sakliste for møtet { $when }
plan-remove-of = Fjern møtet { $when }
plan-save = Lagre møtet
plan-bodies = Kven møter
plan-bodies-missing = Vel minst eitt organ.
plan-starts = Byrjar
plan-ends = Sluttar
plan-time-help = Som 09.00.
plan-time-fault = Skriv tida som 09.00, eller la feltet stå tomt.
plan-form = Møteform
plan-language = Protokollen blir skriven på
agenda-about = Alt og pil opp eller ned flytter saka. Minutt kan stå tomt.
agenda-none = Ingen saker er på saklista.
agenda-minutes = Min
agenda-minutes-of = for sak { $number }
agenda-minutes-fault = Skriv minutt som eit heilt tal, eller la feltet stå tomt.
agenda-up = Flytt sak { $number } opp
agenda-down = Flytt sak { $number } ned
agenda-off = Ta sak { $number } av saklista
agenda-add = Legg til på saklista
agenda-save = Lagre saklista
agenda-total = { $cases ->
    [one] { $cases } sak
   *[other] { $cases } saker
}, { $minutes } minutt planlagde
case-background = Bakgrunn
case-responsible = Ansvarleg
case-follow-up = Blir følgt opp innan

# The forum: seats, people and bodies
seat-new = Ny plass
seat-change-of = Endre plassen til { $seat }
seat-save = Lagre plassen
seat-organisation-missing = Skriv kva organisasjon plassen er for.
seat-group-missing = Skriv kva gruppe plassen høyrer til.
seat-group-help = Skriv «statsforvaltaren» for den som kallar inn; den plassen røystar ikkje.
seat-tools = Endre plassen
seat-deputies = Vara
seat-deputies-of = Vara og innehavar for { $seat }
seat-remove-of = Fjern plassen til { $seat }
seats-none-how = Skriv dei inn éin for éin, eller lim inn rader frå Excel.
seats-paste = Lim inn frå Excel
seats-import = Hent frå liste …
seats-export = Lagre som liste …
seats-brought = { $new ->
    [one] Henta frå lista: 1 ny plass, { $changed } endra, { $same } som før.
   *[other] Henta frå lista: { $new } nye plassar, { $changed } endra, { $same } som før.
}
seats-left = { $count ->
    [one] 1 plass som ikkje står i lista, er som han var.
   *[other] { $count } plassar som ikkje står i lista, er som dei var.
}
seats-written = Plassane er lagra
seats-paste-about = Kolonnar: gruppe, organisasjon, region, røysterett (ja eller nei). Overskrifter kan vere med.
seats-paste-about-bodies = Kolonnar: gruppe, organisasjon, region, røysterett (ja eller nei), organ. Overskrifter kan vere med. Utan organ i rada gjeld det som er valt under.
seats-paste-body = Plassane er i
seats-paste-body-of = { $count ->
    [0] Alle radene seier sjølve kva organ dei er i.
    [one] Gjeld 1 rad, som ikkje seier det sjølv.
   *[other] Gjeld { $count } rader, som ikkje seier det sjølve.
}
seats-rows = Rader
seats-add = Legg til plassane
seats-added = { $count } plassar er lagde til.
seats-read = { $count } plassar er lesne.
seats-nothing-read = Ingen rader er lesne. Lim inn minst éi.
seats-row-fault = Rad { $row }: { $why }
seats-vote-fault = Røysterett er ja eller nei, ikkje «{ $text }».
seats-body-fault = Det er ikkje noko organ som heiter «{ $text }».
held-by = Kven møter
held-by-unnamed = ikkje namngitt
held-by-person = ein namngitt person
held-by-nobody = ledig plass
held-with-deputies = { $who }, { $count } vara
holder-of = Kven møter for { $seat }
holder-save = Lagre
deputy-nth = Vara { $nth }
deputy-add = Legg til vara
deputy-remove = Fjern { $who }
people-about = Alt om personar kan stå tomt. Kontaktdata kan takast ut når perioden er over; namn i lukka protokollar blir ståande.
person-name = Namn
person-who = Person
person-new = ein ny person
person-elsewhere = Det du endrar om personen her, gjeld òg dei andre plassane personen har.
person-email = E-post i arbeidet
person-phone = Telefon i arbeidet
term-from = Frå
term-until = Til og med
term-decided = Fastsett av
term-fault = Skriv begge datoane som 01.01.2024, eller la begge stå tomme.
bodies-title = Organ og reglar
bodies-about = Reglane gjeld for møta som blir opna etterpå.
bodies-none = Ingen organ er lagde inn. Legg inn forumet først.
body-new = Nytt organ
body-change-of = Endre { $body }
body-remove-of = Fjern { $body }
body-save = Lagre organet
body-name = Namn
body-name-missing = Skriv kva organet heiter.
body-number-fault = Skriv eit heilt tal.
body-kind = Slag
body-forum = samarbeidsforum
body-working-committee = arbeidsutval
body-panel = fagutval
body-network = nettverk
body-majority = Fleirtal
body-majority-of = Fleirtalet blir rekna av
majority-of-given = gitte røyster, blanke òg
majority-of-for-and-against = røyster for og mot
majority-of-entitled = alle røysteføre
body-quorum = Vedtaksført når
body-quorum-number = Kor mange
body-quorum-of = Det blir rekna av
quorum-of-voting-seats = alle plassar med røysterett, ledige òg
quorum-of-filled-seats = plassar nokon sit i
quorum-rule-share = Vedtaksført når { $reach ->
    [more-than] meir enn
   *[at-least] minst
} { $share } av { $of ->
    [filled-seats] plassane nokon sit i
   *[voting-seats] plassane med røysterett
} er her.
quorum-rule-number = Vedtaksført når minst { $number } er her.
quorum-rule-nothing = Ingen krav til kor mange som er her.
share-rule-more-than-1-2 = meir enn halvparten
share-rule-at-least-1-2 = minst halvparten
share-rule-more-than-2-3 = meir enn to tredelar
share-rule-at-least-2-3 = minst to tredelar
share-rule-at-least-3-4 = minst tre firedelar
share-rule-at-least-1-1 = alle
share-rule-number = eit fast tal
share-rule-nothing = ingen krav
share-rule-other = { $reach ->
    [at-least] minst { $share }
   *[more-than] meir enn { $share }
}
body-casting = Ved like mange røyster
casting-off = Inga dobbeltrøyst.
casting-who-leads-the-case = Den som leier saka, har dobbeltrøyst.
body-consensus = Før røysting
consensus-tried = Semje blir prøvd før det blir røysta.
consensus-not-asked = Det kan røystast utan at semje er prøvd.
body-too-few = Når for få kan avgjere habilitet
too-few-all-take-part = alle er med i spørsmålet
too-few-question-waits = spørsmålet ventar
body-source = Regelen står i
body-series = Bokstavar framfor saksnummera
body-series-help = Til dømes AU. Då går nummera for seg: AU 1/24, AU 2/24.
body-series-fault = Berre bokstavar, høgst seks.
body-notice = Innkalling, dagar før møtet
body-decides = Avgjer: { $schemes }
body-schemes = Ordningar som organet avgjer
body-schemes-all = Alle
body-schemes-some = Berre desse
body-schemes-these = Desse ordningane
body-schemes-help = I eit fellesmøte er utkastet avgjort når kvar ordning er avgjord av alle organa som avgjer ho.
body-schemes-missing = Kryss av for minst éi ordning, eller vel «Alle».
body-leader = Leiar: { $seat }, til { $until }.
body-leader-change = Leiar …
body-leader-change-of = Leiar … for { $body }
leader-of = Leiar av { $body }
leader-save = Lagre leiaren
leader-seat = Kven leier
leader-none = Ingen er vald: rolla på plassen seier det
leader-date-fault = Skriv datoen som 01.01.2024.
leader-decided = Vald av
leader-decided-help = Står i lista slik du skriv det her: «Vald i sak 5/22».
leader-chosen-in = Vald i sak { $number }
leader-becomes = Blir leiar …
leader-becomes-of = Blir leiar av { $body } …

# Time, speakers, attachments
time-spent = { $spent } min
time-of-plan = av { $planned } min
time-spent-of = { $spent } av { $planned } min
time-spent-over = { $spent } av { $planned } min, { $over } over
speakers = Talarliste
speakers-waiting = Ventar på ordet
speakers-close = Set strek
speakers-closed = Strek er sett: ingen nye innlegg.
speakers-spoken = Har hatt ordet: { $times }.
floor-speech = innlegg
floor-reply = replikk
floor-order = til forretningsorden
floor-who = Ber om ordet
floor-guest = ein gjest
floor-guest-named = Namn eller organisasjon til gjesten
floor-kind = Til kva
floor-ask = Set på lista
floor-next = Gje ordet til { $who }
floor-end = Ferdig tala
floor-give = Gje ordet
floor-give-named = Gje ordet til { $who } no
floor-withdraw = Stryk { $who } av lista
attachments = Vedlegg
case-files-of = Vedlegg til sak { $number }
case-files-named = Vedlegg: { $names }
case-files-later = Vedlegg legg du ved når saka er lagra.
attachment-add = Legg ved ei fil …
attachment-about = Eller slepp fila på vindauget. Ho ligg i møtefila slik ho kom.
attachment-annual = Legg ved årshjulet …
attachment-annual-about = Årshjulet blir lagra som PDF der du vel, og ligg ved slik det står no.
attachment-save = Lagre ut …
attachment-save-named = Lagre ut { $name }
attachment-saved = Vedlegget er lagra.
attachment-remove = Fjern vedlegget
attachment-remove-named = Fjern { $name }
attachment-remove-title = Fjerne { $name }?
attachment-remove-text = Vedlegget blir teke ut av møtefila. Det kan ikkje angrast.
attachment-hash = SHA-256: { $hash }

# Deciding in parts
part-body-named = { $body }{ $stands ->
    [done] , avgjord
   *[waits] {""}
}
part-body-decides = { $body } avgjer her: { $schemes } ({ $count ->
    [one] 1 linje
   *[other] { $count } linjer
})
part-lines = Kva det gjeld
part-lines-about = Nokon er ute av nokre linjer. Linjene blir avgjorde i delar: { $left } av { $all } delar står att.
part-lines-all = { $whose ->
    [body] alt organet avgjer
   *[meeting] heile tabellen
}
part-lines-group = { $count ->
    [one] 1 linje
   *[other] { $count } linjer
}{ $out ->
    [0] , alle tek del
    [one] {" "}utan { $seats }
    [2] {" "}utan { $seats }
    [3] {" "}utan { $seats }
   *[other] {" "}utan { $seats } og fleire
} ({ $entitled } kan røyste){ $stands ->
    [done] , avgjord
   *[waits] {""}
}
series-next = Etter kvarandre til eitt har fleirtal: neste er { $proposal }.
series-take = Ta dette no
series-carried = { $proposal } har fleirtal. Resten blir det ikkje røysta over.
series-none = Ingen av framlegga fekk fleirtal.
vote-other-majority = Fleirtal i denne røystinga
vote-usual-majority = som elles: { $rule }
difference = Skilnaden i tal
difference-of = { $second } mot { $first }: { $lines ->
    [0] ingen linjer blir endra.
    [one] éi linje blir endra.
   *[other] { $lines } linjer blir endra.
}
difference-sum = Summen blir { $sum } ({ $by }).
difference-sum-same = Summen er den same: { $sum }.
difference-where = Region og linje
difference-by = Endring
difference-all = Vis alle { $count } linjer
difference-fewer = Vis dei største
tie-afterwards = Tilknyting funnen etter røysting { $number } …
tie-afterwards-about = Røystinga står. Programmet reknar ut kva ho vart utan plassen, og om han kunne ha snudd utfallet.
tie-afterwards-save = Før i protokollen
tie-without = Utan plassen: { $yes } for, { $no } mot, { $blank } blanke.
joint-each-for-itself = kvart organ for seg
joint-together = saman
agenda-joint-of = Slik blir sak { $number } avgjord
contact-empty = Ta ut kontaktdata
contact-empty-of = Ta ut kontaktdata for { $who }

# How a case is planned to be treated, and what is reported before the meeting
case-plan = Alternativ, gjester og opplegg
case-alternatives = Alternativ
case-alternative = Alternativ { $place }
case-alternative-new = Legg til eit alternativ
case-alternative-remove = Ta bort alternativ { $place }
case-guests = Gjester
case-guests-help = Rolle eller organisasjon, éin på kvar linje. Dei har ikkje røyst.
case-method = Opplegg
case-method-help = Slik blir det arbeidd med saka: «grupper på fire, så plenum». Ei sak med opplegg eller spørsmål endar ikkje i vedtak.
case-questions = Spørsmål
case-questions-help = Eitt på kvar linje.
case-break-after = Pause etter saka, minutt
alternative-put = Legg fram alternativ { $place }
floor-guest-invited = { $named } (gjest i saka)
planned-process = Prosess-sak utan vedtak, { $questions } spørsmål
planned-alternatives = { $count } { $count ->
    [one] alternativ
   *[other] alternativ
}
planned-guests = Gjester: { $guests }
planned-break = Pause { $minutes } minutt etter
ties-before = Meldt om habilitet
ties-before-about = Det som er meldt før møtet, blir reist av seg sjølv når saka blir teken opp. Organet avgjer kva det er; vara kan kallast inn i tide.
ties-before-line = Sak { $case }: { $seat }, «{ $why }»
ties-before-withdraw = Ta tilbake
ties-before-withdraw-of = Ta tilbake meldinga om { $seat } i sak { $case }
ties-before-seat = Kven det gjeld
ties-before-case = I kva sak
ties-before-choose-case = Vel sak
ties-before-why = Kva det er
ties-before-report = Meld før møtet
tie-of-deputy = { $person }, vara for { $seat }

# Who a body must have seats for
compositions = Samansetjing
compositions-about = Kva grupper kvart organ skal ha plassar for. Skriv det sjølv, eller hent frå eit fylke: då blir også plassane som manglar lagde til, utan namn på personar. Det som er der, blir ståande.
composition-groups = { $count } { $count ->
    [one] gruppe
   *[other] grupper
}
composition-none = ikkje skrive
composition-change-of = Endre samansetjinga av { $body }
composition-load = Hent samansetjing
composition-choose = Vel samansetjing
composition-for = For
composition-new-body = eit nytt organ
composition-take = Hent, og legg til plassane som manglar
composition-save = Lagre samansetjinga
composition-decided-by = Vedteken av
composition-decided-by-help = Kven, når og i kva brev: «Statsforvaltaren 12.01.2024, ref. 2024/117».
composition-group-of = Gruppe { $place }
composition-at-least = Minst
composition-at-most = Høgst
composition-at-most-help = Kan stå tomt.
composition-per-region = Éin frå kvar region
composition-but-not = Unnateke ({ $count })
composition-remove = Ta bort
composition-remove-of = Ta bort { $group }
composition-add = Legg til ei gruppe

# What every agenda begins and ends with, and what the plan says of a meeting
template-first = Faste saker først på saklista
template-last = Faste saker sist på saklista
template-add = Legg til ei fast sak
template-minutes = Minutt
template-remove-of = Ta bort { $title }
agenda-lay = Legg inn faste saker
plan-what = Kva
plan-what-help = Kan stå tomt: «regionmøte, vurdere behov?».
plan-sent = Innkalling send
plan-sent-on = Innkalling send { $date }
plan-sent-help = Dagen ho vart send. Til då minner framsida om fristen.
plan-responsible = Ansvar
