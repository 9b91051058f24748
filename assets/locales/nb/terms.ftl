# Words that screen and paper share. The code after the last known word is the code in the data: `owner-kind-municipality`.

# Stages of an amount
stage-reported = meldt
stage-network = nettverk
stage-working-group = AU
stage-draft = utkast
stage-proposed = lagt fram
stage-recommended = innstilt
stage-decided = vedtatt
stage-paid = utbetalt

# Frames
frame-status-estimate = anslag
frame-status-final = endelig
frame-status-none = ikke registrert
frame-status-registered = registrert
frame-status-tried = prøver { $tried }, registrert { $registered }

# What a percentage is taken of
base-frame = rammen
base-pot = det som er til fordeling
base-applied = meldt behov
base-grant = tilskuddet
base-owner-part = eierens del
base-named = det oppgitte grunnlaget

# Owners
owner-kind-municipality = kommune
owner-kind-county = fylkeskommune
owner-kind-private-kindergarten = privat barnehage
owner-kind-independent-school = friskole

# How an amount came about
standing-by-rule = etter regelen
standing-by-hand = satt for hånd
standing-held = holdt
standing-locked = låst

# Seats
role-leader = møteleder
role-representative = representant
role-secretariat = sekretariat
seat-group-state-administrator = statsforvalteren

# Votes
majority-simple = flertall av avgitte stemmer
majority-absolute = flertall av de stemmeberettigede
majority-two-thirds = to tredels flertall av avgitte stemmer
vote-method-show-of-hands = håndsopprekning
vote-method-roll-call = navneopprop
vote-method-secret = hemmelig votering
vote-method-named-by-laptop = navngitt votering fra PC
vote-method-secret-by-laptop = hemmelig votering fra PC
choice-for = for
choice-against = mot
choice-blank = blank

# Cases
case-kind-approval = godkjenning
case-kind-decision = vedtakssak
case-kind-information = orienteringssak
case-kind-discussion = drøftingssak
case-kind-election = valg
case-kind-any-other-business = eventuelt
