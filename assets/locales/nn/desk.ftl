# How the leader's page answers keys, jumps and changes: what it says when a key does nothing, and what a change came to.

tone-info = Merk:
cell-not-chosen = Ingenting er endra. Trykk Enter for å skrive i beløpet, eller gå til ei celle med piltastane først.
search-none = «{ $section }» har inga liste å søkje i. Ctrl+K finn kommandoar og behovsmeldingar.
vote-lost = Resultatet av røystinga
form-resumed = Her ligg det du skreiv sist og ikkje lagra.
form-anew = Begynn på nytt
