# Words of the wall: the projector's page, read from ten metres. Short, and the same word for the same thing every time.
#
# Arguments are texts that are already formatted: amounts as «1 234 567», dates as «13.03.2025», times as «10.51».
# Counts that choose singular or plural come as numbers. Codes such as `draft` and `version` come as they are shown.

wall-title = Innstilling på vegg
wall-waiting = Møtet er ikke åpnet
wall-case = Sak { $number }

# Rows: all regions of a scheme, or the behovsmeldinger of one region
wall-scheme = { $scheme } { $year }
wall-by-region = { $draft }, fordelt på regioner
wall-of-region = { $draft }, { $region }
wall-stage-proposed = lagt fram til avgjørelse
wall-stage-recommended = innstilt
wall-given-of-applied = { $amount } av { $applied } søkt
wall-legend-given = fordelt i utkastet
wall-legend-applied = søkt
wall-legend-changed = sist endret
wall-no-rows = Ingen behovsmeldinger her

wall-up = opp { $amount }
wall-down = ned { $amount }

# The sums at the foot
wall-frame = Ramme
wall-frame-estimate = Ramme, anslag
wall-frame-missing = Ramme mangler
wall-set-aside = Avsatt og bundet
wall-allocated = Fordelt
wall-rest = Rest
wall-rest-none = Rest, går opp
wall-rest-over = Rest, over rammen

# The result: where the deciding stands
wall-scheme-column = Ordning
deciding-nothing = Ikke lagt fram
deciding-nothing-note = Utkastet er fortsatt til behandling.
deciding-proposed = Lagt fram
deciding-proposed-note = { $draft } er lagt fram. Kan forumet enes om det?
deciding-no-quorum = Ikke beslutningsdyktig
deciding-consensus = Enighet
deciding-consensus-note = { $draft } er forumets innstilling.
deciding-carried = Vedtatt
deciding-carried-note = { $draft } er forumets innstilling etter votering { $ordinal }.
deciding-decided = Vedtatt
deciding-decided-note = { $draft } er forumets innstilling.
deciding-reopened = Tatt opp igjen
deciding-reopened-note = { $reason }
deciding-version = Versjon { $version }
deciding-at = { $date } kl. { $time }
wall-count-for = For
wall-count-against = Mot
wall-count-blank = Blank

# The case in a meeting that is led
wall-between-cases = Mellom sakene
wall-proposal = Forslag { $place }
wall-question = Spørsmål { $place }
wall-alternative = Alternativ { $place }
wall-guests = Gjester i saken: { $guests }
wall-two = Forslag { $first } mot forslag { $second }
wall-entitled = kan stemme
wall-have-voted = av { $entitled } har stemt
wall-carried = Forslag { $place } er vedtatt
wall-fell = Forslag { $place } falt
wall-neither = Ingen av forslagene fikk flertall
wall-speaks = { $named } har ordet, fra kl. { $since }
wall-speaks-next = Så: { $named }
wall-heard-vote = Votering: { $on }. { $entitled } kan stemme.
wall-election-question = { $posts ->
    [one] Valg: ett verv
   *[other] Valg: { $posts } verv
}{ $nth ->
    [one] {""}
   *[other] , andre omgang
}
wall-election-needed = { $needed } kryss velger når alle { $entitled } stemmer
wall-election-most = De med flest kryss er valgt
wall-crosses = { $count } kryss
wall-ballots = { $ballots } sedler, { $blank } blanke.
wall-elected = Valgt: { $names }
wall-nobody-elected = Ingen fikk nok til å bli valgt
wall-second-ballot = Andre omgang: { $candidates }. { $posts } verv igjen.
wall-lot-due = Loddtrekning mellom { $among }
wall-lot-drawn = Loddet mellom { $among } falt på { $winners }.

# What the screen reader hears when the wall changes
wall-heard-row-up = { $label }: { $amount } kroner, opp { $moved }.
wall-heard-row-down = { $label }: { $amount } kroner, ned { $moved }.
wall-heard-others =
    { $count ->
        [one] Én annen linje er endret.
       *[other] { $count } andre linjer er endret.
    }
wall-heard-rest = Rest { $rest } kroner.

# A draft that cannot be reckoned, and a frame that is only tried
wall-not-reckoned = Utkastet regnes ikke nå
wall-not-reckoned-note = { $draft } vises når det kan regnes igjen.
wall-frame-tried = Prøver ramme
wall-registered = registrert { $amount }
wall-tried = prøver { $tried }, registrert { $registered }
wall-difference = Hva motforslaget endrer
wall-difference-decided = Hva som ble endret
wall-difference-sum = Sum

# Bli med i rommet
wall-join = Bli med i møtet
wall-join-app = Vær på det samme nettet. Skriv adressen i en nettleser med https:// foran.
wall-join-camera = eller skann med kamera
wall-join-qr = QR-kode for å bli med i møtet
wall-join-address = Adresse
wall-join-browser = I nettleser
wall-join-program = I programmet
wall-join-code = Kode
wall-join-key = Nøkkelen begynner med
wall-join-elsewhere = Flere blir med i møtet nå
wall-join-closed = Rommet er ikke åpnet ennå
