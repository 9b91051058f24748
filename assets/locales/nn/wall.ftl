# Words of the wall: the projector's page, read from ten metres. Short, and the same word for the same thing every time.
#
# Arguments are texts that are already formatted: amounts as «1 234 567», dates as «13.03.2025», times as «10.51».
# Counts that choose singular or plural come as numbers. Codes such as `draft` and `version` come as they are shown.

wall-title = Innstilling på veggen
wall-waiting = Møtet er ikkje opna
wall-case = Sak { $number }

# Rows: all regions of a scheme, or the behovsmeldinger of one region
wall-scheme = { $scheme } { $year }
wall-by-region = { $draft }, fordelt på regionar
wall-of-region = { $draft }, { $region }
wall-stage-proposed = lagt fram til avgjerd
wall-stage-recommended = innstilt
wall-given-of-applied = { $amount } av { $applied } søkt
wall-legend-given = fordelt i utkastet
wall-legend-applied = søkt
wall-legend-changed = sist endra
wall-no-rows = Ingen behovsmeldingar her

wall-up = opp { $amount }
wall-down = ned { $amount }

# The sums at the foot
wall-frame = Ramme
wall-frame-estimate = Ramme, anslag
wall-frame-missing = Ramme manglar
wall-set-aside = Avsett og bunde
wall-allocated = Fordelt
wall-rest = Rest
wall-rest-none = Rest, går opp
wall-rest-over = Rest, over ramma

# The result: where the deciding stands
wall-scheme-column = Ordning
deciding-nothing = Ikkje lagt fram
deciding-nothing-note = Utkastet er framleis til behandling.
deciding-proposed = Lagt fram
deciding-proposed-note = { $draft } er lagt fram. Kan forumet bli einig om det?
deciding-no-quorum = Ikkje vedtaksfør
deciding-consensus = Semje
deciding-consensus-note = { $draft } er innstillinga frå forumet.
deciding-carried = Vedteke
deciding-carried-note = { $draft } er innstillinga frå forumet etter røysting { $ordinal }.
deciding-decided = Vedteke
deciding-decided-note = { $draft } er innstillinga frå forumet.
deciding-reopened = Teke opp igjen
deciding-reopened-note = { $reason }
deciding-version = Versjon { $version }
deciding-at = { $date } kl. { $time }
wall-count-for = For
wall-count-against = Mot
wall-count-blank = Blank

# The case in a meeting that is led
wall-between-cases = Mellom sakene
wall-proposal = Framlegg { $place }
wall-question = Spørsmål { $place }
wall-alternative = Alternativ { $place }
wall-guests = Gjester i saka: { $guests }
wall-two = Framlegg { $first } mot framlegg { $second }
wall-entitled = kan røyste
wall-have-voted = av { $entitled } har røysta
wall-carried = Framlegg { $place } er vedteke
wall-fell = Framlegg { $place } fall
wall-neither = Ingen av framlegga fekk fleirtal
wall-speaks = { $named } har ordet, frå kl. { $since }
wall-speaks-next = Så: { $named }
wall-heard-vote = Røysting: { $on }. { $entitled } kan røyste.
wall-election-question = { $posts ->
    [one] Val: eitt verv
   *[other] Val: { $posts } verv
}{ $nth ->
    [one] {""}
   *[other] , andre omgang
}
wall-election-needed = { $needed } kryss vel når alle { $entitled } røystar
wall-election-most = Dei med flest kryss er valde
wall-crosses = { $count } kryss
wall-ballots = { $ballots } setlar, { $blank } blanke.
wall-elected = Vald: { $names }
wall-nobody-elected = Ingen fekk nok til å bli vald
wall-second-ballot = Andre omgang: { $candidates }. { $posts } verv att.
wall-lot-due = Loddtrekking mellom { $among }
wall-lot-drawn = Loddet mellom { $among } fall på { $winners }.

# What the screen reader hears when the wall changes
wall-heard-row-up = { $label }: { $amount } kroner, opp { $moved }.
wall-heard-row-down = { $label }: { $amount } kroner, ned { $moved }.
wall-heard-others =
    { $count ->
        [one] Éi anna linje er endra.
       *[other] { $count } andre linjer er endra.
    }
wall-heard-rest = Rest { $rest } kroner.

# A draft that cannot be reckoned, and a frame that is only tried
wall-not-reckoned = Utkastet blir ikkje rekna no
wall-not-reckoned-note = { $draft } blir vist når det kan reknast igjen.
wall-frame-tried = Prøver ramme
wall-registered = registrert { $amount }
wall-tried = prøver { $tried }, registrert { $registered }
wall-difference = Kva motframlegget endrar
wall-difference-decided = Kva som vart endra
wall-difference-sum = Sum

# Bli med i rommet
wall-join = Bli med i møtet
wall-join-app = Ver på det same nettet. Skriv adressa i ein nettlesar med https:// framfor.
wall-join-camera = eller skann med kamera
wall-join-qr = QR-kode for å bli med i møtet
wall-join-address = Adresse
wall-join-browser = I nettlesar
wall-join-program = I programmet
wall-join-code = Kode
wall-join-key = Nøkkelen byrjar med
wall-join-elsewhere = Fleire blir med i møtet no
wall-join-closed = Rommet er ikkje opna enno
