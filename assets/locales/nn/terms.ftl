# Words that screen and paper share. The code after the last known word is the code in the data: `owner-kind-municipality`.

# Stages of an amount
stage-reported = meldt
stage-network = nettverk
stage-working-group = AU
stage-draft = utkast
stage-proposed = lagt fram
stage-recommended = innstilt
stage-decided = vedteke
stage-paid = utbetalt

# Frames
frame-status-estimate = anslag
frame-status-final = endeleg
frame-status-none = ikkje registrert
frame-status-registered = registrert
frame-status-tried = prøver { $tried }, registrert { $registered }

# What a percentage is taken of
base-frame = ramma
base-pot = det som er til fordeling
base-applied = meldt behov
base-grant = tilskotet
base-owner-part = delen til eigaren
base-named = det oppgjevne grunnlaget

# Owners
owner-kind-municipality = kommune
owner-kind-county = fylkeskommune
owner-kind-private-kindergarten = privat barnehage
owner-kind-independent-school = friskule

# How an amount came about
standing-by-rule = etter regelen
standing-by-hand = sett for hand
standing-held = halde
standing-locked = låst

# Seats
role-leader = møteleiar
role-representative = representant
role-secretariat = sekretariat
seat-group-state-administrator = statsforvaltaren

# Votes
majority-simple = fleirtal av dei røystene som er gitt
majority-absolute = fleirtal av dei røysteføre
majority-two-thirds = to tredels fleirtal av dei røystene som er gitt
vote-method-show-of-hands = handsopprekking
vote-method-roll-call = namneopprop
vote-method-secret = løynleg røysting
vote-method-named-by-laptop = namngjeven røysting frå PC
vote-method-secret-by-laptop = løynleg røysting frå PC
choice-for = for
choice-against = mot
choice-blank = blank

# Cases
case-kind-approval = godkjenning
case-kind-decision = vedtakssak
case-kind-information = orienteringssak
case-kind-discussion = drøftingssak
case-kind-election = val
case-kind-any-other-business = eventuelt
