# What the command line says to people. What it refuses is in refusals.ftl, findings in rules.ftl, the journal in journal.ftl.

# Making a meeting, importing, printing, checking
cli-made = { $file }: { $forum } { $year }, { $count ->
    [one] { $count } behovsmelding
   *[other] { $count } behovsmeldingar
}
cli-left-out = ikkje lese: { $sheet } ({ $reason ->
    [hidden] skjult
   *[other] ingen behovsmeldingar
})
cli-problem = { $sheet } { $cell }: «{ $value }», venta { $expected }
cli-total = { $scheme }: { $applied } (eigar { $owner }, UH { $university })
cli-imported = henta: { $count }
cli-would-import = ville henta: { $count }
cli-new = ny: { $need }
cli-changed = endra: { $need }: { $what }
cli-gone = borte frå fila: { $need }
cli-question = spørsmål { $id }: { $question }
cli-choice = svar { $id }: { $choice }
cli-concerns = gjeld { $places }
cli-verified = i orden: { $count ->
    [one] { $count } føring
   *[other] { $count } føringar
} i journalen, kontrollkode { $head }

# A draft as tables
cli-no-findings = Ingen funn
cli-findings = { $severity ->
    [block] Må rettast eller grunngivast
    [warn] Bør vurderast
   *[info] Til orientering
}
cli-estimates = { $scheme }: { $count } pottar har ingen behovsmeldingar; beløpa er anslag.
cli-frame = Ramme
cli-committed = Bunde av tilsegner frå tidlegare år
cli-set-aside = Avsett: { $name }
cli-to-share = Til fordeling
cli-percent-of = { $percent } av { $base } ({ $name })
cli-percent = { $percent } av { $base }
cli-ceiling = tak { $percent } av ramma = { $ceiling }, { $room }
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
cli-column-owner = Eigar
cli-column-measure = Tiltak
cli-column-applied = Meldt
cli-column-draft = Utkast

# What a meeting holds, in short
cli-part = { $part ->
    [meeting] Møtet
    [draft] Utkastet det blir arbeidd på
    [drafts] Utkast
    [needs] Behovsmeldingar
    [notes] Interne merknader
    [seats] Plassar
    [decision] Avgjerda
    [wall] Veggen
    [file] Fila
    [schemes] Ordningar
    [regions] Regionar
    [frames] Rammer
    [participants] Deltakarar
    [commitments] Tilsegner
    [unspent] Restmidlar
    [bases] Namngitte grunnlag
    [applications] Søknader
    [assessments] Vurderingar
    [stages] Beløp på vegen
    [model] Tildelingsmodellen
    [journal] Journalen
   *[history] Angre og gjer om
}
cli-no-date = dato ikkje sett
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
cli-working = (blir arbeidd på)
cli-set-in-it = { $count ->
    [one] { $count } beløp sett
   *[other] { $count } beløp sette
}
cli-decision-none = ingenting er lagt fram
cli-decision-proposed = lagt fram i sak { $case }, kontrollkode { $hash }
cli-decision-consensus = avgjort ved semje i sak { $case }, { $at }
cli-decision-vote = avgjort ved røysting i sak { $case }, { $at }
cli-decision-untold = avgjort i sak { $case }, { $at }; korleis kan ikkje visast, for protokollen frå møtet held ikkje etter reglane.
cli-saved = { $name }, lagra { $at }, kontrollkode { $head }
cli-undo = angre: { $what }
cli-redo = gjer om: { $what }

# What verify finds wrong; what and where stands after it, in English
problem-missing = fila er borte
problem-integrity = fila er skadd på disken
problem-foreign-key = noko viser til det som ikkje finst
problem-schema = fila er ikkje bygd slik programmet byggjer ho
problem-meeting-row = opplysningane om møtet manglar
problem-journal-gap = ei føring manglar i journalen
problem-journal-link = ei føring følgjer ikkje av ho før
problem-journal-hash = ei føring er endra etter at ho vart skriven
problem-journal-head = journalen sluttar ikkje der fila seier
problem-undo = det som angre treng, er endra eller borte
problem-content = noko er endra utanfor programmet
problem-ballots = røystene går ikkje opp med teljinga
problem-version = ein versjon som er lagd fram, er endra etterpå
problem-version-amounts = beløpa i ein versjon er ikkje dei reglane gir
problem-draft-not-reckoned = eit utkast kan ikkje reknast
problem-no-backup = tryggingskopien kan ikkje skrivast
problem-tally = summane går ikkje opp
problem-attachment = eit vedlegg er ikkje lenger fila som vart lagd ved
problem-proceedings = det som er gjort i eit møte, held ikkje, eller protokollen seier noko anna
cli-unprintable = Kan ikkje trykkjast: { $what }
cli-wall-pause = pause: forum, sak og dato
cli-wall-join = bli med: adresse, kode og fingeravtrykk
cli-wall-draft = utkastet i { $scheme }, etter region
cli-wall-region = { $region } i { $scheme }
cli-wall-result = resultatet
cli-wall-case = saka
cli-wall-welcome = velkomen, med saklista
cli-wall-chart = eit bilete av utkastet
cli-wall-need = behovsmelding { $need }
cli-wall-speakers = talarlista
cli-wall-break = pause til eit klokkeslett
cli-wall-thanks = takk, med det som er vedteke
cli-wall-frozen = veggen står stille
cli-assessed = { $need }: { $criterion }, { $at ->
    [network] nettverket
   *[other] arbeidsutvalet
}: { $met ->
    [yes] oppfylt
   *[other] ikkje oppfylt
}. { $reason } ({ $by }, { $on })
cli-would-bring = { $count } rader ville kome inn ({ $new } nye, { $changed } endra)
cli-brought = { $count } rader henta ({ $new } nye, { $changed } endra)
cli-kept = møtet beheld: { $need }: { $what }
