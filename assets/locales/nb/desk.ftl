# How the leader's page answers keys, jumps and changes: what it says when a key does nothing, and what a change came to.

tone-info = Merk:
cell-not-chosen = Ingenting er endret. Trykk Enter for å skrive i beløpet, eller gå til en celle med piltastene først.
search-none = «{ $section }» har ingen liste å søke i. Ctrl+K finner kommandoer og behovsmeldinger.
vote-lost = Resultatet av voteringen
form-resumed = Her ligger det du skrev sist og ikke lagret.
form-anew = Begynn på nytt
