# What the command line says to people. What it refuses is in refusals.ftl, findings in rules.ftl, the journal in journal.ftl.

# Making a meeting, importing, printing, checking
cli-made = { $file }: { $forum } { $year }, { $count ->
    [one] { $count } behovsmelding
   *[other] { $count } behovsmeldinger
}
cli-left-out = ikke lest: { $sheet } ({ $reason ->
    [hidden] skjult
   *[other] ingen behovsmeldinger
})
cli-problem = { $sheet } { $cell }: «{ $value }», ventet { $expected }
cli-total = { $scheme }: { $applied } (eier { $owner }, UH { $university })
cli-imported = hentet: { $count }
cli-would-import = ville hentet: { $count }
cli-new = ny: { $need }
cli-changed = endret: { $need }: { $what }
cli-gone = borte fra filen: { $need }
cli-question = spørsmål { $id }: { $question }
cli-choice = svar { $id }: { $choice }
cli-concerns = gjelder { $places }
cli-verified = i orden: { $count ->
    [one] { $count } føring
   *[other] { $count } føringer
} i journalen, kontrollkode { $head }

# A draft as tables
cli-no-findings = Ingen funn
cli-findings = { $severity ->
    [block] Må rettes eller begrunnes
    [warn] Bør vurderes
   *[info] Til orientering
}
cli-estimates = { $scheme }: { $count } potter har ingen behovsmeldinger; beløpene er anslag.
cli-frame = Ramme
cli-committed = Bundet av tilsagn fra tidligere år
cli-set-aside = Avsatt: { $name }
cli-to-share = Til fordeling
cli-percent-of = { $percent } av { $base } ({ $name })
cli-percent = { $percent } av { $base }
cli-ceiling = tak { $percent } av rammen = { $ceiling }, { $room }
cli-room-none = taket er nådd
cli-room-over = { $amount } over taket
cli-room-left = rom for { $amount } til
cli-recipient = til { $name }
cli-case = sak { $number }
cli-allocated = Fordelt
cli-of-it-estimates = av dette anslag { $amount }
cli-rest = Rest
cli-tried = prøver { $tried }, registrert { $registered }
cli-column-pot = Pott
cli-column-region = Region
cli-column-last-year = I fjor
cli-column-amount = Beløp
cli-column-limit = Nettverk inntil
cli-column-given = Gitt
cli-column-number = Nr.
cli-column-owner = Eier
cli-column-measure = Tiltak
cli-column-applied = Meldt
cli-column-draft = Utkast

# What a meeting holds, in short
cli-part = { $part ->
    [meeting] Møtet
    [draft] Utkastet det arbeides på
    [drafts] Utkast
    [needs] Behovsmeldinger
    [notes] Interne merknader
    [seats] Plasser
    [decision] Avgjørelsen
    [wall] Veggen
    [file] Filen
    [schemes] Ordninger
    [regions] Regioner
    [frames] Rammer
    [participants] Deltakere
    [commitments] Tilsagn
    [unspent] Restmidler
    [bases] Navngitte grunnlag
    [applications] Søknader
    [assessments] Vurderinger
    [stages] Beløp på veien
    [model] Tildelingsmodellen
    [journal] Journalen
   *[history] Angre og gjør om
}
cli-no-date = dato ikke satt
cli-nothing = ingen
cli-stage = { $stage ->
    [draft] utkast
    [proposed] lagt fram
   *[recommended] innstilt
}
cli-scheme-sums = { $scheme }: ramme { $frame }, meldt { $applied }, fordelt { $allocated }, rest { $rest }
cli-count-findings = { $count ->
    [one] { $count } funn
   *[other] { $count } funn
}
cli-working = (arbeides på)
cli-set-in-it = { $count ->
    [one] { $count } beløp satt
   *[other] { $count } beløp satt
}
cli-decision-none = ingenting er lagt fram
cli-decision-proposed = lagt fram i sak { $case }, kontrollkode { $hash }
cli-decision-consensus = avgjort ved enighet i sak { $case }, { $at }
cli-decision-vote = avgjort ved votering i sak { $case }, { $at }
cli-decision-untold = avgjort i sak { $case }, { $at }; hvordan kan ikke vises, for møtets protokoll holder ikke etter reglene.
cli-saved = { $name }, lagret { $at }, kontrollkode { $head }
cli-undo = angre: { $what }
cli-redo = gjør om: { $what }

# What verify finds wrong; what and where stands after it, in English
problem-missing = filen er borte
problem-integrity = filen er skadet på disken
problem-foreign-key = noe viser til det som ikke finnes
problem-schema = filen er ikke bygd slik programmet bygger den
problem-meeting-row = opplysningene om møtet mangler
problem-journal-gap = en føring mangler i journalen
problem-journal-link = en føring følger ikke av den før
problem-journal-hash = en føring er endret etter at den ble skrevet
problem-journal-head = journalen slutter ikke der filen sier
problem-undo = det som angre trenger, er endret eller borte
problem-content = noe er endret utenfor programmet
problem-ballots = stemmene går ikke opp med tellingen
problem-version = en versjon som er lagt fram, er endret etterpå
problem-version-amounts = beløpene i en versjon er ikke dem reglene gir
problem-draft-not-reckoned = et utkast kan ikke regnes
problem-no-backup = sikkerhetskopien kan ikke skrives
problem-tally = summene går ikke opp
problem-attachment = et vedlegg er ikke lenger filen som ble lagt ved
problem-proceedings = det som er gjort i et møte, holder ikke, eller protokollen sier noe annet
cli-unprintable = Kan ikke trykkes: { $what }
cli-wall-pause = pause: forum, sak og dato
cli-wall-join = bli med: adresse, kode og fingeravtrykk
cli-wall-draft = utkastet i { $scheme }, etter region
cli-wall-region = { $region } i { $scheme }
cli-wall-result = resultatet
cli-wall-case = saken
cli-wall-welcome = velkommen, med saklista
cli-wall-chart = et bilde av utkastet
cli-wall-need = behovsmelding { $need }
cli-wall-speakers = talerlista
cli-wall-break = pause til et klokkeslett
cli-wall-thanks = takk, med det som er vedtatt
cli-wall-frozen = veggen står stille
cli-assessed = { $need }: { $criterion }, { $at ->
    [network] nettverket
   *[other] arbeidsutvalget
}: { $met ->
    [yes] oppfylt
   *[other] ikke oppfylt
}. { $reason } ({ $by }, { $on })
cli-would-bring = { $count } rader ville komme inn ({ $new } nye, { $changed } endret)
cli-brought = { $count } rader hentet ({ $new } nye, { $changed } endret)
cli-kept = møtet beholder: { $need }: { $what }
