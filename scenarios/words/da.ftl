### Hvad man læser og skriver, mens man logger ind, og mens en kørsel er i gang, på dansk.

## Svar.

word-send = send
word-keep = behold
word-use = brug
word-yes = ja
word-no = nej
word-unsure = usikker
word-go-on = fortsæt
word-assist = sammen
word-by-hand = i hånden
word-mine = min egen
word-agreed = aftalt
word-open = åbn
word-unsealed = uforseglet
word-stop = stop

## Spørgsmål.

prompt-send = Skriv "{ word-send }" for at indsende, alt andet stopper:
prompt-keep-or-use = Skriv "{ word-keep }" eller "{ word-use }", alt andet stopper:
prompt-filled-in = Tryk Enter her, når formularen er udfyldt, eller skriv "{ word-stop }" for at stoppe:
prompt-press-yourself = Tryk på formularens knap i vinduet, eller skriv "{ word-stop }" her for at stoppe:
prompt-code = Skriv koden, som Meta har sendt dig i en e-mail (tomt stopper):
prompt-received = Står der her, at Meta har modtaget din indsigelse? Skriv "{ word-yes }", "{ word-no }" eller "{ word-unsure }":
prompt-when-by-hand = Hvilken dag sendte du den? (ÅÅÅÅ-MM-DD):
prompt-did-meta-say = Stod der på Metas side eller i en mail, at Meta har modtaget den? Skriv "{ word-yes }", "{ word-no }" eller "{ word-unsure }":
prompt-how-to-go-on = Skriv "{ word-go-on }", "{ word-assist }" eller "{ word-by-hand }":
prompt-whose-account = Hvis konto er det? Skriv "{ word-mine }" eller navnet på den person, den tilhører:
prompt-holder-agrees = Skriv "{ word-agreed }", hvis personen ved, hvad der bliver sendt, og er indforstået, alt andet stopper:
prompt-open-window = Vil du åbne et vindue og klare det der? Skriv "{ word-open }", alt andet stopper:
prompt-unsealed = Skriv "{ word-unsealed }" for at fortsætte uden segl, alt andet stopper:
prompt-remote-driver = Skriv adressen på den WebDriver for at bruge den, alt andet stopper:

nobody-no-terminal = standardinput er ikke en terminal
nobody-input-ended = inputtet sluttede
nobody-in-time = ingen svarede inden for et kvarter

page-now-says = Nu står der på siden:
picture = Billede: { $path }
two-addresses = Formularen har en anden e-mailadresse end dit scenarie.
two-addresses-form = I formularen står der:
two-addresses-scenario = I dit scenarie står der:

## Det, der bliver sendt.

sheet-head = Det her bliver sendt, sådan som det står på siden nu.
sheet-practice = ØVELSE: Det her er øvesiden på denne computer. Intet når frem til Meta.
sheet-account = Konto
sheet-number = Kontoens nummer hos { $network }
sheet-number-unknown = det oplyser webstedet ikke
sheet-address = Sidens adresse
sheet-action = Hvor formularen siger, at den sendes hen
sheet-action-unknown = det oplyser siden ikke
sheet-email = E-mailadresse
sheet-country = Land
sheet-reason = Din begrundelse
sheet-code = Kode
sheet-unexplained = Et felt, som programmet ikke kan forklare
sheet-filled = udfyldt af programmet
sheet-by-person = udfyldt af dig
sheet-already-there = stod der i forvejen
sheet-left = ikke ændret
sheet-empty = ikke udfyldt
sheet-label = siden kalder det: { $label }
sheet-button = Knappen, der bliver trykket på
sheet-picture = Billede af den udfyldte formular:
sheet-digest = Dit ja gælder for præcis dette (SHA-256):

## Formularens dele, i en liste eller først i en sætning.

the-email = e-mailadressen
the-country = landet
the-reason = begrundelsen
the-code = koden
a-field = et felt
the-button = knappen

## Hvad man skal være opmærksom på.

found-by-structure = kun fundet på grund af formularens opbygning, ikke ved hjælp af ord eller navne: { $names }; se efter på billedet
seen-live = hvornår nogen, der har fortalt os det, sidst har set formularen hos Meta: { $when }
never-seen-live = hvornår nogen, der har fortalt os det, sidst har set formularen hos Meta: aldrig
unsealed-note = uden segl: Programmet trykker én gang, men denne WebDriver viser ikke, hvad siden selv sender; en side kan sende mere, end den viser, eller sende det to gange
other-language = din begrundelse er på `{ $reason }`, siden er på `{ $page }`; den bliver sendt, som den er
unseen-path = formularen siger, at den sendes til en sti, som ingen har set den bruge: { $path }
changed-after-yes = Formularen ændrede sig efter dit ja. Intet er sendt; her er den igen.

## Hvor personen selv udfylder formularen.

copy-head = Vinduet er dit: Udfyld formularen dér, og tryk ikke på dens knap endnu. Her står, hvad der er i dit scenarie, så du kan kopiere det; skriver du noget andet, er det dit valg.
copy-none = (ingen)
copy-email = E-mailadresse: { $email }
copy-country = Land: { $country }
copy-reason = Begrundelse, som den er:
copy-no-reason = Begrundelse: (ingen)

## Når det slutter ved spørgsmålet.

kept-changing = formularen blev ved med at ændre sig efter dit ja
held-otherwise = på siden står { $field } ikke, som programmet har udfyldt det
held-otherwise-next = dine ord bliver aldrig sendt anderledes, end du har skrevet dem; udfyld formularen i hånden, hvis du vil
other-country = på siden står et andet land end det, der blev valgt
button-covered = der kan ikke trykkes på knappen: noget ligger hen over den
button-disabled = der kan ikke trykkes på knappen: den er slået fra
button-hidden = der kan ikke trykkes på knappen: den er skjult
button-out-of-reach = der kan ikke trykkes på knappen: den er uden for rækkevidde
dry-run = prøvekørslen slutter her, før noget bliver sendt
no-yes = du sagde ikke ja
no-yes-nobody = ingen sagde ja: { $why }
no-yes-nobody-next = kør det i en terminal, og skriv "{ word-send }", når formularen er rigtig

## Uden segl.

unsealed =
    Denne WebDriver viser ikke, hvad en side sender, så der kan ikke være noget segl.

      Det betyder: Ingen ser på det, siden sender. Den kan sende det, der bliver
        skrevet i den, før du siger ja, sende det to gange eller sende noget andet,
        end den viser, uden at nogen opdager det.
      Det gælder stadig: Der bliver ikke trykket på noget, før du har set formularen,
        som siden siger, den er, og har skrevet "{ word-send }"; der bliver trykket én gang;
        det, der måske er sendt, bliver aldrig sendt igen af sig selv.
      Der er endnu ikke skrevet noget af dit på siden.
unsealed-nobody = ingen bad om at fortsætte uden segl: { $why }
unsealed-not = du fortsatte ikke uden segl
unsealed-next = brug en WebDriver, der kan BiDi, som geckodriver sammen med en nyere Firefox

## Hvad en kørsel fortæller om sine skridt.

opening-form = åbner formularen hos { $network }
form-is-there = formularen er der: { $address }
opened-anew = formularens adresse viste noget andet efter login; den åbnes én gang til
cookies-accepted = spørgsmålet om cookies er besvaret: alle accepteret, som dit scenarie siger ("{ $button }")
cookies-declined = spørgsmålet om cookies er besvaret: de valgfri er afvist ("{ $button }")
filled-in-nothing = der var ikke noget at udfylde
filled-in = udfyldt: { $names }
waiting-for-answer = venter på svar fra { $network }
question-withdrawn = Imens siger siden noget andet; spørgsmålet er trukket tilbage.

## Når scenariet ikke passer til formularen.

no-email = formularen spørger efter en e-mailadresse, og der står ingen
no-email-next = tilføj `email = "…"` i scenariefilen
which-email-nobody = ingen sagde, hvilken e-mailadresse det skal være: { $why }
which-email-stopped = du stoppede ved e-mailadressen
email-fixed = formularens e-mailadresse kan ikke ændres
reason-required = formularen kræver en begrundelse, og scenariet giver ingen
reason-required-next = vælg fra `objector check --reasons`, eller skriv `text = "…"` under [objection]
reason-too-long = begrundelsen er for lang til formularen: { $length } af { $most } tegn
reason-too-short = begrundelsen er for kort til formularen: { $length } af mindst { $least } tegn
reason-on-one-line = formularen tager kun en begrundelse på én linje, og din har linjeskift
country-not-offered = dit land står ikke på formularens liste ({ $country })
no-country-known = programmet genkendte ikke et eneste land på formularens liste

## Når det slutter efter trykket, før der er et svar.

press-refused = browseren siger, at trykket ikke gik igennem: { $why }
code-page-lost = siden gik tabt, før koden kunne bekræftes: { $why }
code-not-sent = koden blev ikke sendt: { $why }
kept-saying = siden blev ved med at sige noget andet
browser-dialog = siden åbnede en af browserens egne dialogbokse
pressed-then-lost = der blev trykket på knappen, og så skete dette: { $why }

## Når personen selv udfylder og trykker: det, vinduet siger.

window-fill-in = Udfyld formularen her. Tryk ikke på dens knap endnu: Når den er, som du vil have den, så tryk Enter i terminalen.
window-press = Tryk nu selv på formularens knap, én gang. Så bliver det sendt, som du sagde ja til, og intet andet.
window-early = Stoppet: Intet er sendt. Du har ikke sagt ja endnu. Siden viser måske en fejl eller bliver ved med at arbejde; det er dens egen sag. Gå tilbage til terminalen, og fortsæt der.
window-late = Stoppet: Intet er sendt. Siden ville sende noget mere end fem sekunder efter dit tryk. Tryk på formularens knap én gang til.
window-other = Stoppet: Intet er sendt. Det, siden ville sende efter dit tryk, er ikke det, du sagde ja til, eller det skal et sted hen, hvor ingen har set formularen sende til. Tryk én gang til, eller skriv "{ word-stop }" i terminalen.
window-sent = Stoppet: Det, du sagde ja til, er sendt, og herfra bliver der ikke sendt mere. Hvis siden spørger efter en kode, så skriv den i terminalen.

## Det samme: det, terminalen og arkivet siger.

sent-in-vain =
    Det, siden var ved at sende, blev stoppet, og intet er sendt: Dit ja manglede, eller dit tryk.
    Siden viser måske en fejl eller bliver ved med at arbejde; det er dens egen sag. I vinduet står, hvad du skal gøre nu.
filled-by-person = personen udfyldte formularen i et vindue, som der blev holdt øje med
pressed-by-person = personen trykkede på dens knap
filled-in-nobody = ingen sagde, at formularen er udfyldt: { $why }
filled-in-stopped = du stoppede, før formularen var udfyldt
put-right = Ret det i vinduet, og tryk så Enter her.
not-as-in-scenario = { $field } er ikke som i dit scenarie; det bliver sendt, som det står her
you-will-press = efter dit ja trykker du selv på knappen i vinduet; indtil da bliver det stoppet
not-pressed = du trykkede ikke på formularens knap
not-pressed-lost = siden gik tabt, før du kunne trykke
not-pressed-error = { $error }, før du trykkede
not-pressed-unseen = { $why }, og ingen så, om noget blev sendt
not-pressed-nothing-sent = { $why }; intet er sendt
pressed-in-vain = det, siden var ved at sende efter dit tryk, blev stoppet, fordi det ikke var det, du sagde ja til, eller kom for længe efter; intet er sendt

## Før en kontos første kørsel.

before-the-first-run =
    Før din første kørsel hos { $network }, én gang:

    Sådan som vi forstår Metas vilkår, forbyder de automatiseret adgang uden Metas tilladelse. De er rettet mod dem, der indsamler data, og dette program udfylder kun din egen formular, én gang, efter dit ja; men { $network } kan se, at browseren er automatiseret, og intet her skjuler det. De kan advare dig, bede dig bevise, hvem du er, eller begrænse kontoen. Vi kender ingen, som det er sket for med denne formular, men kan ikke love noget. { $seen }

      { word-go-on }: Programmet udfylder formularen og trykker på knappen efter dit ja.
      { word-assist }: Du udfylder og trykker selv, i et vindue, som programmet holder øje med; det er automatiseret alligevel.
      { word-by-hand }: Du gør det i din egen browser, og programmet gemmer kun dokumentationen.
makers-saw-it = De, der har lavet denne version, har sidst set formularen hos Meta: { $when }.
makers-never-saw-it = Ingen af dem, der laver programmet, har endnu set formularen hos Meta.
as-you-chose = som du har valgt, udfylder du selv formularen og trykker selv
how-to-go-on-nobody = ingen sagde, hvordan det skal fortsætte: { $why }
how-to-go-on-not = du sagde ikke, hvordan det skal fortsætte
whose-account-nobody = ingen sagde, hvis konto det er: { $why }
whose-account-not = du sagde ikke, hvis konto det er
you-help = Du hjælper { $holder }. Det er den persons indsigelse, fra den persons konto.
holder-agrees-nobody = ingen sagde, at den, kontoen tilhører, er indforstået: { $why }
holder-agrees-not = du sagde ikke, at den, kontoen tilhører, er indforstået
by-hand = du valgte at gøre det i hånden
by-hand-open = åbn { $address } i din egen browser, mens du er logget ind, og udfyld den der
by-hand-record = gem et billede af, hvad der står bagefter; brug så `objector record` med den samme scenariefil

## Login i et vindue.

to-log-in = Nu åbner en Firefox på forsiden af { $network }: helt almindelig, uden nogen automatik, i sin egen mappe, som kun du kan læse. Log ind der, som du plejer, med den konto, det handler om; programmet ser aldrig din adgangskode. Luk så vinduet (på en Mac: afslut den Firefox).
logged-in =
    Vinduet er lukket.
    Hvis du loggede ind, fortsætter den næste `objector run` med denne scenariefil derfra, og dit login bliver slettet, når den slutter.
    Vil du slette det nu: `objector logout` med den samme fil.
    At slette det her logger dig ikke ud hos { $network }: Det gør du der, under listen over enheder.
login-stopped = Du stoppede programmet. Vinduet er væk; det, du gjorde i det, er gemt.
something-in-the-way = Noget står i vejen: { $what }.
plain-window = Nu åbner en almindelig Firefox, uden nogen automatik og uden segl. Gør der, hvad { $network } beder om, men udfyld ikke formularen. Luk så vinduet (på en Mac: afslut den Firefox): Programmet fortsætter af sig selv og læser formularen helt forfra.
waiting-for-the-window = venter på, at du lukker vinduet
window-is-closed = vinduet er lukket
nobody-logged-in = ingen er logget ind på { $network } i programmets egen Firefox
nobody-logged-in-next = log ind først, i en terminal på skrivebordet af den computer, du sidder ved: `objector login` med den samme scenariefil; kør så dette igen
no-window-login = for at logge ind skal du bruge et vindue, og der blev ikke fundet nogen skærm her
no-window-assist = for selv at udfylde formularen, som du har valgt, skal du bruge et vindue, og der blev ikke fundet nogen skærm her
no-window-next = kør det i en terminal på skrivebordet af den computer, du sidder ved (`DISPLAY` eller `WAYLAND_DISPLAY` skal være sat)
assist-no-window = med `--assist` udfylder du formularen i et vindue, og der blev ikke fundet nogen skærm her
assist-no-window-next = kør det i en terminal på skrivebordet af den computer, du sidder ved (`DISPLAY` eller `WAYLAND_DISPLAY` skal være sat); over ssh sætter `ssh -X` den

## Hvad der bliver af et login.

log-in-deleted = Dit login er slettet fra denne computer; det logger dig ikke ud hos { $network }.
log-in-not-deleted = Dit login kunne ikke slettes: { $why }. Prøv `objector logout`.
kept-session-not-used = Der bruges ikke noget gemt login: { $why }.
session-kept =
    { $cookies ->
        [one] Dit login hos { $network } er gemt i computerens nøglering ({ $cookies } cookie, { $bytes } byte). Den, der stjæler disken eller en sikkerhedskopi, kan ikke læse det; programmer, der kører som dig, kan. `objector logout` sletter det; det logger dig ikke ud hos { $network }.
       *[other] Dit login hos { $network } er gemt i computerens nøglering ({ $cookies } cookies, { $bytes } byte). Den, der stjæler disken eller en sikkerhedskopi, kan ikke læse det; programmer, der kører som dig, kan. `objector logout` sletter det; det logger dig ikke ud hos { $network }.
    }
session-not-kept = Dit login hos { $network } blev ikke gemt: { $why }.
session-of-nobody = Der blev ikke gemt noget login hos { $network }: Ingen er logget ind.
session-of-another = Dit login hos { $network } blev ikke gemt: Kørslen fortsatte ikke i det.
still-kept = Det, der var gemt i forvejen, er der stadig.
kept-is-deleted = Det, der var gemt af et tidligere, er slettet.
session-no-place = der er ingen kendt hjemmemappe, så der er ikke noget sted til dit login
session-no-place-next = angiv en mappe, som er din egen, i HOME eller XDG_DATA_HOME
session-in-use = en anden kørsel, eller en Firefox, der stadig er åben, bruger denne kontos login
session-in-use-next = vent, til den er slut, eller afslut den, og kør så dette igen
session-folder = mappen `{ $folder }` med dit login kan ikke bruges: { $why }
session-folder-next = gør det muligt at skrive der, eller angiv et andet sted i XDG_DATA_HOME
keyring-none = ingen nøglering svarer på denne computer
keyring-locked = nøgleringen er låst
keyring-too-large = { $bytes } byte er mere, end nøgleringen tager imod ({ $limit })
keyring-damaged = det, der ligger i nøgleringen, er beskadiget
keyring-failed = nøgleringen svigtede
logout-nothing = der lå intet om den på denne computer.
logout-folder = mappen med dens login er slettet.
logout-secret = det, nøgleringen havde gemt af dens login, er slettet.
logout-both = mappen med dens login og det, nøgleringen havde gemt af det, er slettet.
logout-no-keyring = { $why }: Hvis et login nogensinde er gemt i en, er det der stadig.
logout-secret-stays = Det, nøgleringen måske gemmer af det, er der stadig: { $why }.
logout-not-at-the-site = Det logger dig ikke ud hos dem: Det gør du på webstedet, under listen over enheder.

## Før browseren åbner.

stopped-before-sending = du stoppede programmet, før noget blev sendt
remote-driver = WebDriveren på { $server } er ikke på denne computer. Den, der driver den, ser alt, hvad browseren ser.
remote-driver-not = ingen bekræftede WebDriveren på en anden computer
practice-served = Øveformularen er på { $address }, indtil du trykker Ctrl-C.
practice-log =
    { $received ->
        [one] Øvesidens egen log: { $received } indsendelse modtaget.
       *[other] Øvesidens egen log: { $received } indsendelser modtaget.
    }
minute = { $day } kl. { $time } UTC
resting = den { $warned } advarede { $network } om, at denne konto opfører sig som en maskine; indtil den { $until } åbner programmet ikke formularen for `{ $account }` mere, hverken med eller uden `--assist`
resting-next = åbn { $network } i din egen browser, og se, om advarslen stadig står der
wrong-clock = denne computers ur siger { $now }: Det er, før programmet blev skrevet
set-the-clock = stil uret rigtigt, og kør så dette igen; det, der arkiveres med en forkert tid, beviser ingenting

## Hvis konto det er, og hvad der er sendt før.

logged-in-account =
    { $holds ->
        [none] Logget ind hos { $network } er konto nummer { $number }. Sag `{ $case }` blev sendt fra konto nummer { $before }.
       *[an-address] Logget ind hos { $network } er konto nummer { $number }, og i formularen står { $email }. Sag `{ $case }` blev sendt fra konto nummer { $before }.
    }
another-account = en anden konto er logget ind hos { $network } end den, som sag `{ $case }` blev sendt fra
another-account-next = brug `objector logout` med den samme fil, og log så ind med den konto, som `{ $account }` står for; hvis det er denne konto, du mener, så giv den sit eget kaldenavn i sin egen scenariefil
new-round = dette er en ny runde; den tidligere sag er `{ $case }`
new-round-why = hvorfor der er en ny runde: { $reason }
sent-at = den { $when }
by-hand-on = i hånden den { $day }
spent-unknown = sag `{ $case }` blev sendt, eller måske,{ $when }, og ingen ved, hvad der blev af den; denne kørsel sendte intet
spent-unknown-next = når du ved, hvad der blev af den, så sig det: `objector settle{ $practice } { $case } --sent` eller `--not-sent`
spent = sag `{ $case }` blev sendt{ $when }: { $meaning }; denne kørsel sendte intet
read-it-with-show = læs den med `objector show{ $practice } { $case }`

## Hvor en sag står.

state-you-sent = du siger, at den blev sendt
state-you-not-sent = du siger, at den ikke blev sendt
state-prepared = intet er sendt endnu
state-declined = intet blev sendt: Ingen sagde ja
state-sending = den skulle lige til at blive sendt, og programmet sluttede, før det kunne notere svaret
state-awaiting-code = den blev sendt, og Meta venter på koden, som er sendt i en e-mail
state-acknowledged = siden sagde, at Meta har modtaget den
state-unknown = den blev sendt, eller måske: Der kom intet klart svar
state-not-accepted = den blev ikke taget imod: Siden sagde det, eller den blev aldrig sendt
