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
prompt-may-look = Skriv "{ word-go-on }" for at åbne formularen og kun se på den, alt andet lader den være:
prompt-whose-account = Hvis konto er det? Skriv "{ word-mine }" eller navnet på den person, den tilhører:
prompt-holder-agrees = Skriv "{ word-agreed }", hvis personen ved, hvad der bliver sendt, og er indforstået, alt andet stopper:
prompt-open-window = Vil du åbne et vindue og klare det der? Skriv "{ word-open }", alt andet stopper:
prompt-unsealed = Skriv "{ word-unsealed }" for at fortsætte uden segl, alt andet stopper:
prompt-remote-driver = Skriv adressen på den WebDriver for at bruge den, alt andet stopper:
prompt-keep-capture = Skriv "{ word-keep }" for at gemme det, alt andet smider det væk:

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
sheet-own-pack = I brug: en pakke af dine egne, i { $folder }. Ved det, den har fundet, står der det.
sheet-account = Konto
sheet-number = Kontoens nummer hos { $network }
sheet-number-unknown = det oplyser webstedet ikke
sheet-address = Sidens adresse
sheet-action = Hvor formularen siger, at den bliver sendt hen
sheet-action-unknown = det oplyser siden ikke
sheet-email = E-mailadresse
sheet-country = Land
sheet-reason = Din begrundelse
sheet-other-text = En anden tekst, som ikke behøver at blive udfyldt
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
the-other-text = den anden tekst
the-code = koden
a-field = et felt
the-button = knappen

## Hvad man skal være opmærksom på.

found-by-structure = kun fundet på grund af formularens opbygning, ikke ved hjælp af ord eller navne: { $names }; se efter på billedet
found-by-own-pack = fundet af din egen pakke
reason-unread = ingen, der har sproget ({ $language }) som modersmål, har gennemgået teksten i din begrundelse endnu: læs den, som den står her
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
no-yes = du skrev ikke "{ word-send }"
no-yes-next = den samme kommando begynder forfra, hvis du alligevel vil gøre indsigelse
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
trying-the-other-address = denne adresse hos { $network } viser ikke formularen; prøver den anden
trying-a-route = ingen af formularens adresser viser den; prøver vejen fra { $start }
trying-another-route = den vej førte ikke til formularen; prøver den fra { $start }
following = på vej til formularen: følger "{ $link }"
no-route-led-there = heller ingen anden vej førte til formularen; til sidst ses der på dens første adresse igen
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
    { $looks ->
        [yes] Før formularen hos { $network } åbnes, indtil du har sagt ja til en kørsel:
       *[no] Før din første kørsel hos { $network }, én gang:
    }

    Sådan som vi forstår Metas vilkår, forbyder de automatiseret adgang uden Metas tilladelse. De er rettet mod dem, der indsamler data, og dette program udfylder kun din egen formular, én gang, efter dit ja; men { $network } kan se, at browseren er automatiseret, og intet her skjuler det. De kan advare dig, bede dig bevise, hvem du er, eller begrænse kontoen. Vi kender ingen, som det er sket for med denne formular, men kan ikke love noget. { $seen }
ways-to-go-on-program = { word-go-on }: Programmet udfylder formularen og trykker på knappen efter dit ja.
ways-to-go-on-window = { word-assist }: Du udfylder og trykker selv, i et vindue, som programmet holder øje med; det er automatiseret alligevel.
ways-to-go-on-yourself = { word-by-hand }: Du gør det i din egen browser, og programmet gemmer kun dokumentationen.
ways-to-go-on-look = { word-go-on }: Programmet åbner formularen i din session og ser på den; det udfylder intet, trykker ikke på noget og sender intet.
makers-saw-it = De, der har lavet denne version, har sidst set formularen hos Meta: { $when }.
makers-never-saw-it = Ingen af dem, der laver programmet, har endnu set formularen hos Meta.
as-you-chose = som du har valgt, udfylder du selv formularen og trykker selv
how-to-go-on-nobody = ingen sagde, hvordan det skal fortsætte: { $why }
how-to-go-on-not = du sagde ikke, hvordan det skal fortsætte
may-look-nobody = ingen sagde, at formularen må åbnes: { $why }
may-look-not = du sagde ikke, at formularen må åbnes
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
nobody-logged-in-elsewhere-next = en browser på en anden computer får kun et login, som din nøglering gemmer: kør dette én gang uden `--webdriver` og med `--keep-session`, log ind dér, og kør det derefter med `--webdriver` igen
no-window-login = for at logge ind skal du bruge et vindue, og der blev ikke fundet nogen skærm her
no-window-assist = for selv at udfylde formularen, som du har valgt, skal du bruge et vindue, og der blev ikke fundet nogen skærm her
no-window-next = kør det i en terminal på skrivebordet af den computer, du sidder ved (`DISPLAY` eller `WAYLAND_DISPLAY` skal være sat)
assist-no-window = med `--assist` udfylder du formularen i et vindue, og der blev ikke fundet nogen skærm her
assist-no-window-next = kør det i en terminal på skrivebordet af den computer, du sidder ved (`DISPLAY` eller `WAYLAND_DISPLAY` skal være sat); over ssh sætter `ssh -X` den
headed-no-window = med `--headed` vises vinduet, og her blev ingen skærm fundet
headed-no-window-next = lad `--headed` være, eller kør det i en terminal på skrivebordet af den computer, du sidder ved (`DISPLAY` eller `WAYLAND_DISPLAY` skal være sat)

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
logout-nothing = der var intet af det på denne computer.
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
practice-served = Øveformularen er på { $address }, indtil du trykker Ctrl-C. For at prøve det, der ser på en formular: `objector forms check --site { $site }`
practice-code = Øvesiden sender ingen e-mail. Dens kode er { $code }.
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
spent-under-another-name = den sag er om den samme konto under et andet kaldenavn: den blev sendt med den samme e-mailadresse eller fra det samme kontonummer
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
state-not-accepted = den blev ikke godtaget: Siden sagde det, eller den blev aldrig sendt

## Steder, der ikke er formularen.

form-after-all = formularen er der
code-before-form = { $network } beder om en kode, før formularen bliver vist
code-before-form-next = åbn { $network } i din egen browser, og gør, hvad der bliver bedt om
objected-already = { $network } siger, at du allerede har gjort indsigelse
not-offered = { $network } tilbyder dig ikke denne formular
led-elsewhere = siden førte til et andet websted, `{ $host }`, i stedet for `{ $own }`
led-elsewhere-after = efter trykket førte siden til et andet websted: { $host }
led-elsewhere-not-opened = siden førte til et andet websted, `{ $host }`, som ikke blev åbnet
wall-log-in = { $network } kræver login, før formularen bliver vist
wall-log-in-next = log ind i hånden med `objector login` og den samme scenariefil, og kør så dette igen
wall-two-step = { $network } kræver det andet trin i et login, en kode eller en godkendelse
wall-two-step-next = log ind i hånden med `objector login`, med andet trin og det hele; programmet tager ikke imod sådan en kode
wall-locked = { $network } har låst denne konto
wall-locked-next = åbn { $network } i din egen browser, og følg det, der står der, for at låse den op
wall-suspended = { $network } har spærret eller deaktiveret denne konto
wall-suspended-next = åbn { $network } i din egen browser, læs hvorfor, og bed om en ny vurdering der
wall-new-device = { $network } kender ikke denne browser og vil have dig til at godkende den
wall-new-device-next = godkend den der, hvor du allerede er logget ind på { $network }, for eksempel i appen, hvis du vil
wall-automated = { $network } advarer om, at denne konto opfører sig som en maskine
wall-automated-next = lad ikke et program fjerne advarslen: Åbn { $network } i din egen browser, og læs, hvad der står
wall-automated-rests = i fjorten dage åbner programmet ikke formularen mere for denne konto; i hånden, i din egen browser, kan du gøre indsigelse når som helst
wall-captcha = { $network } viser en captcha
wall-captcha-next = åbn { $network } i din egen browser, og se, om der også bliver spurgt der; programmet løser aldrig captchaer
wall-checkpoint = { $network } kræver først noget af dig selv
wall-checkpoint-next = åbn { $network } i din egen browser, og gør, hvad der bliver bedt om; det gør programmet aldrig for dig
cookies-no-decline = { $network } spørger om cookies, og knappen, der afviser, blev ikke fundet med sikkerhed; der blev ikke trykket på nogen
cookies-no-accept = { $network } spørger om cookies, og knappen, der accepterer, blev ikke fundet med sikkerhed; der blev ikke trykket på nogen
cookies-no-button-next = brug `--assist`, og svar selv på det i vinduet
cookies-in-the-way = { $network } spørger om cookies, og spørgsmålet står i vejen for formularen
cookies-in-the-way-next = kør det igen: Der bliver svaret på spørgsmålet, når formularen åbnes, én gang
cookies-only-looking-next = svar selv på det i vinduet fra `objector login`: her bliver der ikke trykket på noget
over-the-form = { $network } viser noget hen over formularen; programmet lukker det ikke
over-the-form-next = åbn { $network } i din egen browser, læs det der, og luk det, eller gør, hvad der bliver bedt om; kør så dette igen
acts-as-a-page = du optræder som en side eller en anden profil på { $network }, og denne formular er for privatpersoner
acts-as-a-page-next = skift tilbage til din egen profil på { $network }, og kør så dette igen
not-the-form = siden er ikke den formular, som programmet kender: { $why }
form-elsewhere = det ligner formularen, men ligger på en anden adresse
form-elsewhere-next = del linjerne ovenfor: med dem lærer programmet den nye adresse at kende; se imens, om { $address } er formularen, og er den det, så udfyld den dér i hånden, logget ind, gem et billede af, hvad der står, og lad `objector record` tage det ind i arkivet
form-too-large = den er for stor til at blive læst helt
form-no-email = der blev ikke fundet noget felt til en e-mailadresse
form-no-reason = der blev ikke fundet noget felt til begrundelsen
form-no-button = der blev ikke fundet nogen knap, der sender
form-ambiguous = mere end ét felt kan være { $field }
form-several-buttons = mere end én knap kan være den, der sender
form-unexplained = den har et felt, som skal udfyldes, og som programmet ikke kan forklare
not-the-form-read = læs, hvad siden siger: siger den, at du allerede har gjort indsigelse, eller at formularen ikke er til dig, behøver du ikke lede videre
not-the-form-next = hvis det er formularen, og du kan læse den, så del linjerne ovenfor: med dem lærer programmet den at kende; imens kan du selv udfylde den

## Hvad et svar betyder.

page-acknowledged = siden har bekræftet din indsigelse
page-did-not-take-it = siden siger, at din indsigelse ikke blev godtaget
page-yes-and-no = siden siger ja og nej på én gang
connection-broke = forbindelsen blev afbrudt, før der kom et svar
no-answer = der kom intet svar på siden inden for et minut
came-to-nothing-broke = forbindelsen blev afbrudt, før der kom et svar, og siden siger ikke noget nyt
came-to-nothing-sent-on = webstedet sendte det videre, derfra kom der intet svar, og siden siger ikke noget nyt
wall-after-log-in = efter trykket kræver Meta login
wall-after-two-step = efter trykket kræver Meta godkendelse i to trin
wall-after-captcha = efter trykket viser Meta en captcha
wall-after-automated = efter trykket advarede Meta dig om automatiseret adfærd
wall-after-checkpoint = efter trykket kræver Meta først noget af dig selv
you-read-yes = du læste på siden, at Meta har modtaget din indsigelse
you-read-no = du læste på siden, at Meta ikke har modtaget din indsigelse
nobody-could-explain = siden siger noget, som ingen kunne forklare
none-of-the-three = Det, du skrev, er ikke et af de tre ord og tæller som "{ word-unsure }".
code-none = Meta beder om en kode, som er sendt til dig i en e-mail, og der blev ikke givet nogen
code-one = Meta tog ikke imod den kode, du skrev, og der blev ikke givet nogen anden
code-two = Meta tog ikke imod de koder, du skrev, og der blev ikke givet nogen anden
code-three = Meta tog ikke imod nogen af de tre koder, du skrev
code-not-confirmed = { $what }; måske tæller din indsigelse ikke, før koden er bekræftet

## Hvad netværket viser.

network-nothing-left = intet med din indsigelse har forladt denne computer
network-not-held = intet med din indsigelse blev sluppet igennem, men det, der skulle stoppes, er måske sendt
network-left = din indsigelse blev sendt én gang, og der blev ikke set noget svar
network-broke = din indsigelse blev sendt én gang, og forbindelsen blev afbrudt, før der kom et svar
network-answered = din indsigelse blev sendt én gang, og webstedet svarede med status { $status }
network-unsealed = du fortsatte uden segl: Ingen så på, hvad siden sendte, eller hvor tit
page-and-network =
    { $network }; svaret, på siden: { $page ->
        [seen] set
       *[not-seen] intet, som forstås
    }; på netværket: { $wire ->
        [contradicting] modsiger det
        [seen] set
       *[not-seen] ikke set
    }
denied-nothing-left = { $what }, men intet med din indsigelse har forladt denne computer
denied-no-answer = { $what }, men ingen så webstedet svare
denied-broke = { $what }, men forbindelsen blev afbrudt, før webstedet svarede
denied-error = { $what }, men webstedet svarede med en fejl
and-nothing-left = { $what }; og intet med din indsigelse har forladt denne computer
and-sealed = { $what }; det, siden prøvede at sende, blev stoppet, og måske virker den ikke uden det
no-request-seen = ingen så en forespørgsel med indsigelsen blive sendt
no-response-seen = der blev ikke set noget svar på netværket
requests-not-shown = denne WebDriver viser ikke, hvad siden sender

## Hvad seglet har stoppet.

stopped-submits =
    { $count ->
        [one] { $count } forespørgsel, der ville have indsendt før dit ja, blev stoppet
       *[other] { $count } forespørgsler, der ville have indsendt før dit ja, blev stoppet
    }
stopped-carries-words =
    { $count ->
        [one] { $count } forespørgsel med dine ord blev stoppet
       *[other] { $count } forespørgsler med dine ord blev stoppet
    }
stopped-unreadable =
    { $count ->
        [one] { $count } forespørgsel, som ingen kunne læse, blev stoppet
       *[other] { $count } forespørgsler, som ingen kunne læse, blev stoppet
    }
stopped-unwatched =
    { $count ->
        [one] { $count } forespørgsel, der ville have åbnet en vej ud, som ingen kan holde øje med, blev stoppet
       *[other] { $count } forespørgsler, der ville have åbnet en vej ud, som ingen kan holde øje med, blev stoppet
    }
stopped-other-host =
    { $count ->
        [one] { $count } forespørgsel, der førte til et andet websted, blev stoppet
       *[other] { $count } forespørgsler, der førte til et andet websted, blev stoppet
    }
stopped-second =
    { $count ->
        [one] { $count } forespørgsel, der ville have indsendt én gang til, blev stoppet
       *[other] { $count } forespørgsler, der ville have indsendt én gang til, blev stoppet
    }
stopped-differs =
    { $count ->
        [one] { $count } forespørgsel, der ville have indsendt noget andet, end der blev vist, blev stoppet
       *[other] { $count } forespørgsler, der ville have indsendt noget andet, end der blev vist, blev stoppet
    }
stopped-unpressed =
    { $count ->
        [one] { $count } forespørgsel, der ville have indsendt uden at følge efter dit tryk, blev stoppet
       *[other] { $count } forespørgsler, der ville have indsendt uden at følge efter dit tryk, blev stoppet
    }
stopped-unrecorded =
    { $count ->
        [one] { $count } forespørgsel, der ikke kunne noteres, før den blev sendt, blev stoppet
       *[other] { $count } forespørgsler, der ikke kunne noteres, før de blev sendt, blev stoppet
    }
stopped-not-held =
    { $count ->
        [one] { $count } forespørgsel, som browseren ikke holdt tilbage, er måske sendt: Den skulle have været stoppet
       *[other] { $count } forespørgsler, som browseren ikke holdt tilbage, er måske sendt: De skulle have været stoppet
    }
submission-differs = den forespørgsel, der ville være blevet sendt, var ikke det, du fik vist ({ $how }), så den blev stoppet
submission-unrecorded = den forespørgsel, der ville være blevet sendt, kunne ikke noteres først, så den blev stoppet
differs-host = den går til et andet websted
differs-account = den er ikke fra den konto, der blev vist
differs-no-fields = det, den indeholder, kan ikke læses som en formular
differs-lacks = { $field } er ikke i den, som der blev vist
differs-lacks-code = koden er ikke i den
differs-form = den hører til en anden formular
differs-adds =
    { $count ->
        [one] ét felt i den blev ikke vist
       *[other] { $count } felter i den blev ikke vist
    }

## Slutningen på en kørsel.

button-was-pressed = der blev trykket på knappen, én gang
you-pressed = du trykkede på knappen
stopped-after-press = du stoppede programmet, efter at der var trykket på knappen
archiving = arkiverer beviserne
journal-after-press = journalen kunne ikke skrives efter trykket: { $why }
journal-not-written = journalen kunne ikke skrives: { $why }
and-not-archived = { $what }; og det kunne ikke arkiveres: { $why }
and-not-journalled = { $what } (journalen kunne ikke skrives: { $why })
but-not-archived = { $what }; men det kunne ikke arkiveres: { $why }
keep-the-screen = gem det, der står på denne skærm, og hver eneste mail fra Meta
end-acknowledged = bekræftet
end-declined = afbrudt
end-dry-run = prøvekørsel
end-already-objected = allerede gjort indsigelse
end-unknown = uvist
end-awaiting-code = venter på kode
end-not-accepted = ikke godtaget
end-log-in-needed = login mangler
end-you-are-needed = der er brug for dig
end-not-recognised = ikke genkendt
end-another-host = et andet websted
end-sealed = stoppet af seglet
end-unavailable = ikke tilgængelig
end-does-not-fit = scenariet passer ikke
end-archive = arkiv
end-error = fejl
report-practice = ØVELSE: Intet nåede frem til Meta.
report-not-sent = Blev noget sendt? Nej, intet blev sendt.
report-perhaps-sent = Blev noget sendt? Måske; se efter, før du gør noget igen.
report-sent = Blev noget sendt? Ja, én gang.
report-sure-you = Hvor sikkert er det? Så sikkert som dig selv (`you`): Du har læst det; ingen andre kan kontrollere det.
report-sure-computer = Hvor sikkert er det? Så sikkert som din computer (`your computer`): Den så det på siden; mailen fra Meta bliver et stærkere bevis.
report-page-says = Siden siger:
report-drift = Hvad der er anderledes end ventet, til at dele med dem, der laver programmet; der er ingen værdier i det, og af siden kun felternes navne; læs dem først, der kan stå et navn i et af dem:
report-network = Hvad der gik over netværket:
report-evidence = Beviser: { $path }
report-kept = Hvad der er gemt om det: { $path }
report-now = Hvad du skal gøre nu:
report-now-if-real = Hvad du skulle gøre nu, hvis det ikke var en øvelse:
report-scope = Din indsigelse gælder fra nu af, og ikke for det, andre skriver om dig.
wait-for-the-mail = vent på en mail fra Meta, i løbet af nogle minutter eller op til to dage; se også i Spam og Socialt. Den er det stærkeste bevis, der findes
keep-the-mail = gem den mail som en fil, uændret: i Gmail "Download meddelelse" i menuen med de tre prikker, i Outlook "Gem som" .eml, i Thunderbird og Apple Mail "Gem som"; en videresendt kopi beviser mindre
way-mailbox = se i din mailboks, også i Spam og Socialt: Hvis du har gjort indsigelse før, ligger svaret fra Meta der
way-mailbox-first = send det ikke igen endnu: Se i din mailboks, også i Spam og Socialt, i to dage; Meta svarer med en mail
way-assist = udfyld og tryk selv, i et vindue, som programmet holder øje med og arkiverer: `objector run --assist` med den samme scenariefil
way-assist-later = kun hvis der ikke kommer noget: udfyld og tryk selv, i et vindue, som programmet holder øje med og arkiverer: `objector run --assist` med den samme scenariefil
way-assist-rested = først når der er gået fjorten dage siden advarslen: udfyld og tryk selv, i et vindue, som programmet holder øje med og arkiverer: `objector run --assist` med den samme scenariefil
way-assist-rested-later = først når der er gået fjorten dage siden advarslen, og kun hvis der ikke kommer noget: udfyld og tryk selv, i et vindue, som programmet holder øje med og arkiverer: `objector run --assist` med den samme scenariefil
way-by-hand = gør det i hånden i din egen browser, logget ind, på { $address } og gem et billede af, hvad der står; så lægger `objector record` det i arkivet
way-by-hand-later = kun hvis der ikke kommer noget: gør det i hånden i din egen browser, logget ind, på { $address } og gem et billede af, hvad der står; så lægger `objector record` det i arkivet
way-by-hand-address = formularens adresse
error = fejl: { $what }
hint = råd: { $step }

## Browser og driver.

page-no-session = der kunne ikke startes en browser: { $why }
page-lost = browseren eller dens driver gik tabt: { $why }
page-unreachable = der var ingen forbindelse til webstedet: { $why }
page-slow = siden blev ikke hentet i tide
page-dialog = siden åbnede en dialogboks: { $says }
page-changed = siden ændrede sig, mens den blev brugt
page-not-taken = siden tog ikke imod det, der blev udfyldt
page-sealed = den forespørgsel, der ville være blevet sendt, blev stoppet
page-driver = driveren sagde: { $says }
page-crashed = siden brød ned
firefox-ended = Firefox sluttede
firefox-too-slow = Firefox startede ikke i tide
driver-connection-broke = forbindelsen til driveren blev afbrudt
driver-does-not-answer = den svarer ikke
driver-not-running = den kører ikke
browser-connection-broke = forbindelsen til browseren blev afbrudt
window-failed = vinduet kunne ikke vises, eller dets Firefox sluttede med en fejl
window-is-gone = vinduet er væk
webdriver-no-session = WebDriver-serveren startede ingen browser
webdriver-does-not-answer = ingen WebDriver svarer på { $server }
nobody-could-watch = denne WebDriver viser ikke, hvad en side sender, så ingen kunne holde øje
refused-no-button = knappen er der ikke mere
refused-button = der kunne ikke trykkes på knappen
refused-no-field = feltet til koden er der ikke mere
refused-no-code = koden kunne ikke skrives ind
no-session-next = se, om Firefox og geckodriver starter hver for sig, og kør det så igen
lost-next = kør det igen; intet er sendt, så intet kan blive sendt to gange
unreachable-next = se, om adressen kan åbnes i din egen browser, og kør det så igen
net-no-name = navnet blev ikke fundet; er computeren på nettet?
net-refused = det afviste forbindelsen
net-too-slow = det svarede ikke i tide
net-broke = forbindelsen blev afbrudt
net-no-file = filen findes ikke
net-proxy = proxyen svarede ikke
net-none = ingen forbindelse
no-geckodriver = geckodriver blev ikke fundet
no-geckodriver-next = installér den med `cargo install geckodriver --locked` (0.37 eller nyere), læg den i PATH, eller angiv den i GECKODRIVER; eller kør `scripts/setup`, og skriv den linje, der kommer ud
no-firefox = Firefox blev ikke fundet
no-firefox-next = installér den (Debian: `apt install firefox-esr`; Fedora: `dnf install firefox`; macOS: `brew install --cask firefox`); `scripts/setup` gør det for dig
no-place-for-browser = der er ikke noget sted til browserens private mappe: Ingen hjemmemappe er kendt
no-place-for-browser-next = angiv en mappe, som er din egen, i HOME eller XDG_CACHE_HOME, så den begynder med `/`
no-browser-folder = den private mappe `{ $folder }` til browserens profil kunne ikke oprettes
no-browser-folder-next = gør det muligt at skrive der, eller angiv et andet sted i XDG_CACHE_HOME
geckodriver-did-not-start = geckodriver (`{ $program }`) startede ikke
geckodriver-did-not-start-next = kør den i hånden med `--version`, og se, hvad den siger
not-ours-listed = `{ $folder }` er ikke programmets egen mappe: Din Firefox har profilen `{ $profile }` der, som `{ $list }` siger
not-ours-inside = `{ $folder }` er ikke programmets egen mappe: Din Firefox har sine profiler i `{ $root }`
not-ours-next = en driver ville ændre dens sikkerhedsindstillinger for altid; angiv en mappe et andet sted, for eksempel i XDG_DATA_HOME
not-ours-open = `{ $folder }` er åben i en Firefox, der kører
not-ours-open-in = `{ $folder }` er åben i en Firefox, der kører (proces { $pid })
not-ours-open-next = luk den Firefox, og prøv så igen
not-ours-unknown = det kan ikke afgøres, om `{ $folder }` er en profil i din Firefox: `{ $path }` kunne ikke læses
not-ours-unknown-next = gør det muligt for dig at læse den, og prøv så igen

## Arkivet.

archive-unusable = arkivet kan ikke bruges: { $why }
archive-refused =
    { $tried ->
        [create] kunne ikke oprette `{ $path }`: { $why }
        [create-the-folder] kunne ikke oprette mappen `{ $path }`: { $why }
        [list] kunne ikke læse mappen `{ $path }`: { $why }
        [lock] kunne ikke låse `{ $path }`: { $why }
        [open-for-locking] kunne ikke åbne `{ $path }` for at låse den: { $why }
        [read] kunne ikke læse `{ $path }`: { $why }
        [remove] kunne ikke fjerne `{ $path }`: { $why }
        [rename-to] kunne ikke omdøbe til `{ $path }`: { $why }
        [sync-the-folder] kunne ikke gemme mappen `{ $path }` på disken: { $why }
        [write] kunne ikke skrive `{ $path }`: { $why }
       *[write-to] kunne ikke skrive til `{ $path }`: { $why }
    }
archive-full-next = gør plads på den disk, eller angiv et andet sted med `--archive DIR`
archive-not-writable-next = angiv en mappe, som du må skrive i, med `--archive DIR`, eller se, hvem der ejer denne
archive-file-in-the-way-next = en fil står i vejen der: Flyt den, eller angiv et andet sted med `--archive DIR`
archive-refused-next = se, hvad der står i vejen der, eller angiv et andet sted med `--archive DIR`
archive-in-use = sag `{ $case }` er åben i en anden kørsel (`{ $path }`)
archive-in-use-next = vent, til den anden kørsel er slut, eller afslut den; kør så dette igen
archive-damaged = `{ $path }` er beskadiget: { $what }
archive-damaged-next = `objector verify` siger alt, hvad der er galt; intet bliver repareret uopfordret
archive-spent = sag `{ $case }` er allerede brugt (`{ $path }`): Intet bliver sendt to gange
archive-spent-elsewhere = sag `{ $case }` for den samme person er allerede brugt (`{ $path }`): Intet bliver sendt to gange
archive-no-locks = filsystemet ved `{ $path }` kender ikke låse, så to kørsler på én gang kunne ikke holdes adskilt
archive-no-locks-next = læg arkivet på en anden disk, med `--archive DIR`
archive-clock-behind = denne computers ur siger { $now }, men sag `{ $case }` blev sidst skrevet { $last }: En af de to er forkert
archive-nothing-to-settle = sag `{ $case }` er `{ $state }`: Der er ikke noget at afklare
archive-unsettled = ingen ved, hvad der blev af sag `{ $case }`: Den kan ikke glemmes, før nogen har afklaret den
archive-unsettled-next = se i mailboksen, og skriv så `objector settle{ $practice } { $case } --sent` eller `--not-sent`
archive-no-code = sag `{ $case }`: { $why }
archive-no-code-unsent = intet er sendt, så ingen kode kan bekræftes
archive-no-code-three = tre koder er allerede prøvet
archive-no-code-next = se i mailboksen, også i Spam og Socialt
archive-no-case = der findes ingen sag `{ $name }`
archive-no-case-next = `objector cases` viser dem
archive-spent-for-nothing = { $why }; intet er sendt, og alligevel tæller sag `{ $case }` nu som brugt
archive-spent-for-nothing-next = { $hint }; skriv så `objector settle{ $practice } { $case } --not-sent`, og kør dette igen
archive-bad-name = `{ $name }` kan ikke være navn på en sag: kun a-z, 0-9 og `-`
archive-bad-name-next = vælg et andet navn
archive-no-place = intet sted til arkivet: { $why }
archive-no-place-next = angiv et sted med `--archive DIR`

## Hvad der er galt med en scenariefil.

level-error = fejl
level-warning = advarsel
level-hint = råd
here = her
and = og
or = eller
nothing = intet
more-problems =
    { $number ->
        [one] { $count } problem mere i { $file }
       *[other] { $count } problemer mere i { $file }
    }
mend-the-file = Intet er sendt. Ret det, der er nævnt ovenfor, og kør det igen; `objector check` siger det samme.
file-not-there = den fil findes ikke
file-not-allowed = filen må ikke læses
file-not-allowed-next = se, hvem der ejer den, og med hvilke rettigheder
file-unreadable = filen kan ikke læses: { $why }
file-is-a-folder = det er en mappe, ikke en fil
file-is-a-folder-next = angiv de scenariefiler, der ligger i den
file-too-large = filen er større end { $bytes } byte
file-too-large-next = er det den fil, du mente?
file-in-utf-16 = filen er i UTF-16, og TOML skrives i UTF-8
file-not-utf-8 = filen er ikke tekst i UTF-8
file-not-utf-8-here = herfra kan den ikke læses
file-not-utf-8-next = gem den igen i dit skriveprogram med kodningen UTF-8
toml-not = dette er ikke TOML: { $why }
toml-text-not-closed = en tekst er ikke afsluttet
toml-long-text-not-closed = en tekst på flere linjer er ikke afsluttet
toml-lacks-quotes = tekst skrives mellem anførselstegn: nøgle = "værdi"
toml-quote-inside = et anførselstegn inde i en tekst skrives \"
toml-expected = her ventedes { $what }
toml-text = tekst
toml-texts = en liste af tekster
toml-integer = et helt tal
toml-float = et tal med decimaler
toml-boolean = `true` eller `false`
toml-date = en dato
toml-list = en liste
toml-table = en tabel
toml-tables = en liste af tabeller
the-file = filen
file-lacks = filen mangler { $keys }
file-lacks-next = det hører til øverst, over enhver linje, der begynder med `[`
unknown-key = ukendt nøgle `{ $key }`
belongs-below = den hører til under linjen `[objection]`
belongs-above = den hører til over linjen `[objection]`
did-you-mean = mente du `{ $word }`?
may-hold = { $part } kan indeholde { $keys }
it-can-be = det kan være { $words }
cannot-be = `{ $key }` kan ikke være `{ $word }`
wrong-type = `{ $key }` skal være { $wanted }, ikke { $found }
number-too-large = `{ $key }` er for stor
own-pack-adds = en pakke af dine egne tilføjer navne og ord; adresser og alt, hvad der afgør noget, er indbygget
own-pack-counts = det, der står i en pakke af dine egne, gælder som dit: fjern denne linje
own-pack-decides-nothing = en pakke af dine egne siger, hvad felter og knapper hedder; hvad der afgør, hvordan en kørsel ender, er indbygget
own-name-known = dette navn er indbygget i forvejen, som `{ $kind }`
own-text-known = denne tekst er indbygget i forvejen, som `{ $meaning }`
own-language-named = dette sprog er indbygget i forvejen, som { $name }
own-known-next = fjern det: det indbyggede går forud for dit eget
own-pack-empty = denne mappe tilføjer intet
own-pack-layout = en mappe af dine egne indeholder `forms/<id>/form.toml` og `languages/<tag>.toml` og intet andet
own-pack-no-folder = det her er ikke en mappe, eller kun et link til en
own-pack-no-file = det her er ikke en fil, eller kun et link til en
own-pack-not-there = der er ingen sådan mappe
own-pack-unreadable = mappen kan ikke læses: { $why }
own-pack-astray = dette hører ikke til i mappen: { $names }
own-pack-astray-more = dette hører ikke til i mappen: { $names } og { $more } mere
word-is-blank = `{ $key }` er tom
word-has-space = `{ $key }` har mellemrum omkring sig
word-hides = `{ $key }` indeholder et styretegn, et usynligt tegn eller et linjeskift
table-lacks = { $table } mangler `{ $key }`
name-twice = dette navn står her to gange
no-such-form = der er ingen formular `{ $form }`
no-such-form-next = programmet er bygget til { $forms }
not-the-folders-name = `id` skal være mappens navn
not-the-files-tag = `tag` skal være en sprogkode efter BCP 47 og filens navn
text-twice = denne tekst står her to gange
text-as-well = denne tekst står her også som `{ $meaning }`
text-next = en tekst betyder én ting på et sprog
other-version = programmet læser version 1 af formatet
other-version-next = skriv `version = 1`, eller hent et nyere program
account-blank = kontonavnet er tomt
account-characters = kontonavnet må kun indeholde a-z, 0-9 og '-'
account-ends = kontonavnet skal begynde og slutte med et bogstav eller et tal
account-too-long = kontonavnet er længere end 40 tegn
account-next = det er dit eget navn for kontoen, for eksempel `{ $name }`
no-language = `{ $tag }` er ikke en sprogkode
no-language-next = det er en kode på to eller tre bogstaver, for eksempel `da` eller `de-AT`
no-country = `{ $code }` er ikke en landekode
no-country-next = det er koden på to bogstaver fra ISO 3166-1, for eksempel `DK`
not-an-email = det ligner ikke en e-mailadresse
not-an-email-next = skriv den som `name@example.org`, eller udelad `email`
reasons-and-text = `justifications` og `text` kan ikke begge stå der
reasons-and-text-next = behold den ene: begrundelser fra kataloget eller dine egne ord
reasons-empty = `justifications` nævner ingen begrundelse
reasons-empty-next = nævn mindst én, eller udelad den for ikke at sende nogen begrundelse
reasons-not-in = katalogets begrundelser findes ikke på `{ $language }`
reasons-not-in-next = de findes på { $languages }; dine egne ord under `text` kan være på et hvilket som helst sprog
reason-twice = `{ $name }` er nævnt to gange
reason-twice-next = behold den ene
reason-no-name = dette er ikke navnet på en begrundelse
reason-no-name-next = dine egne ord skal stå under `text`
reason-unknown = ingen begrundelse hedder `{ $name }`
reason-unknown-next = `objector check --reasons` viser dem
text-blank = `text` er tom
text-blank-next = skriv din begrundelse, eller udelad `text` for ikke at sende nogen
text-too-long = begrundelsen har { $count } tegn, og formularen tager højst { $limit }
text-perhaps-too-long = begrundelsen har { $count } tegn, og formularen antages at tage højst { $limit }
text-too-long-next =
    { $number ->
        [one] gør den { $count } tegn kortere; der bliver aldrig skåret i den for dig
       *[other] gør den { $count } tegn kortere; der bliver aldrig skåret i den for dig
    }
text-short =
    { $count ->
        [one] begrundelsen har kun { $count } tegn
       *[other] begrundelsen har kun { $count } tegn
    }
text-short-next = en af Metas formularer har engang afvist begrundelser på under { $limit } tegn; der bliver ikke tilføjet noget for dig
text-holds-control = `text` indeholder et styretegn ({ $code }, tegn { $at })
text-holds-tab = `text` indeholder et tabulatortegn (tegn { $at })
text-holds-private = `text` indeholder et tegn til privat brug, som en browser kan tage for en tast ({ $code }, tegn { $at })
text-holds-unknown = `text` indeholder et tegn, som Unicode ikke kender ({ $code }, tegn { $at })
text-holds-invisible = `text` indeholder et usynligt tegn ({ $code }, tegn { $at })
text-holds-next = slet det, eller skriv sætningen om
text-holds-escape-next = fjern dets kode med omvendt skråstreg

## Hvad personen noterer om det, der blev sendt i hånden.

bring-a-picture = angiv et billede som PNG, JPEG eller WebP, eller en PDF
bring-a-mail = angiv en mail, som dit mailprogram gemmer den (.eml)
brought-other = filen er noget andet, end der står i kommandoen
day-to-come = { $day } er ikke kommet endnu
day-too-early = den { $day } gjaldt GDPR ikke endnu: Det var den { $first }
day-missing = den dag, du sendte det, mangler eller er ikke en dato
day-next = skriv den som år, måned og dag: --on { $day }
nothing-recorded = Intet blev noteret.
recorded = { $case }: noteret som sendt i hånden den { $day }. Der står `{ $state }`, så sikkert som `you`.
recorded-alone = Der følger ikke noget med: Kun dit ord står inde for det.
recorded-with = Det, du har vedlagt, ligger der, som det er; ingen har kontrolleret det.
recorded-keep-mail = Gem mailen fra Meta som en fil: Den kan enhver kontrollere.
recorded-settle = Se i mailboksen, også i Spam og Socialt. Når du ved, hvad der blev af den, så sig det: `objector settle { $case } --sent` eller `--not-sent`
recorded-without-browser = det blev noteret uden en browser
told-received = du fortalte, at du sendte den i hånden den { $day }, og at Meta sagde, at de har den
told-sent = du fortalte, at du sendte den i hånden den { $day }; om Meta har den, ved ingen

## `objector forms check` og `objector forms capture`: en formular, som der kun ses på.

look-address = { $form } på { $address }
look-route = { $form } ad vejen "{ $route }", fra { $start }
look-practice = ØVELSE { $what }
look-route-leads = fører til formularen på { $address }
look-route-lost = fører ikke til formularen: { $what }
look-known = genkendt, i den udgave { $shape }, som programmet kender; intet blev udfyldt, trykket på eller sendt
look-led = den fører til { $path }, { $what }
look-not-quite = formularen er der, men er ikke helt, som programmet kender den
look-warning-not-kept = lad denne konto hvile fra alle programmer: arkivet kunne ikke gemme, at den blev advaret ({ $why }), og vil derfor ikke minde dig om det
look-log-in-stays = Dit login bliver liggende til næste `objector run`, som sletter det; det gør `objector logout` også.
look-found = { $field }: siden siger "{ $label }"; { $by }
by-name = fundet ved navnet i siden
by-type = fundet ved typen
by-words = fundet ved ord, som nogen har set
by-own-pack = fundet ved din egen pakke
by-inferred-words = fundet ved ord, som ingen har set endnu
by-structure = kun fundet ved opbygningen
by-nothing = intet siger, hvad det er
capture-one = der gemmes én formular ad gangen
capture-one-next = nævn den: `--form ID`
capture-file-there = { $file } findes allerede, og der skrives ikke over den
capture-no-folder = { $folder } er ingen mappe, så der kan ikke skrives noget
capture-file-next = nævn en anden fil: `--to FILE`
capture-nobody = der er ingen til at læse, hvad der ville blive skrevet: { $why }
capture-not-known = Det her er ikke formularen, som programmet kender den: { $what }. Behold det kun, hvis du ved, at det er formularen.
capture-shown = Det er alt, hvad der ville blive skrevet, ord for ord:
capture-dropped = det, der blev optaget, er kasseret; intet blev skrevet
capture-written = skrevet til { $file }; intet blev udfyldt, trykket på eller sendt
capture-share = del filen, eller læg den i `scenarios/forms/<form>/practice/`: der bliver den brugt som test
capture-not-written = { $file } kan ikke skrives ({ $why })
capture-no-address = den har ingen adresse

## `objector forms`: hvad der vides om hver formular, og dem, der ikke udfyldes.

forms-of = { $form }: formularen hos { $network }
forms-seen-live = senest set i brug: { $when }
forms-never-seen = senest set i brug: aldrig
forms-sure = med kilde: { $sourced }; udledt: { $inferred }
forms-source = kilde: { $source }
forms-inferred = udledt
forms-by = ad vejen "{ $name }": { $start }, derefter { $steps }
forms-has = har { $part }: { $presence } ({ $sure })
forms-shape = udgave { $name }: { $controls } ({ $sure })
forms-others = Formularer hos Meta, som dette program ikke udfylder. Åbn dem selv: programmet åbner dem ikke og gemmer ikke, hvad du sender der.
forms-called = kaldes "{ $name }"
forms-asks = spørger om: { $what }
forms-mind = bemærk: { $what }
forms-key = En kilde som GHACKS er en artikel, et dokument eller en kopi af en side: kildetabellen i scenarios/README.md, hvor programmets kildekode er, siger hvilken. "Udledt" er det, ingen har set. Ord som country og sometimes er datafilernes egne, og de er på engelsk.
not-filled-in = dette program udfylder ikke sådan en formular: { $about }
not-filled-in-open = dette program udfylder ikke den formular; åbn den selv: { $about }
elsewhere-third-party = oplysninger om dig, som andre har givet: andres opslag og billeder af dig, og hvad Meta har fået andre steder fra
elsewhere-third-party-older = oplysninger om dig, som andre har givet, på en ældre formular
elsewhere-no-account = personer, som ikke har en konto hos Meta
elsewhere-whatsapp = WhatsApps brug af dine oplysninger
elsewhere-pages = en Facebook-side kan ikke gøre indsigelse; det kan hver person, som skriver for den, fra sin egen profil, med `objector run`
elsewhere-general = en indsigelse mod anden brug af dine oplysninger hos Facebook
elsewhere-general-2026 = en indsigelse mod anden brug af dine oplysninger siden juli 2026: en side til at vælge på, som privatlivspolitikken nu fører til
elsewhere-legitimate-interests = en indsigelse mod det, Facebook gør ud fra sine legitime interesser eller i samfundets interesse
elsewhere-general-instagram = en indsigelse mod anden brug af dine oplysninger hos Instagram
asks-which-request = hvilken anmodning det drejer sig om: at gøre indsigelse, at se eller rette oplysningerne, at få dem slettet eller noget andet
asks-contact-details = dit navn, din adresse, din e-mailadresse og dit telefonnummer
asks-evidence = nærmere detaljer om oplysningerne og et skærmbillede
asks-ai-evidence = hvad der blev skrevet til AI'en, og bevis for, hvad den svarede
asks-whatsapp-request = hvilken anmodning det drejer sig om: vælg "How can I make an objection to the processing of my information"
asks-about-ai = hvorvidt anmodningen handler om AI hos Meta; med et ja åbnes indsigelsen mod AI
asks-what-you-object-to = hvad du gør indsigelse mod: brugen af dine oplysninger til Meta AI, brugen af andres oplysninger om dig til Meta AI eller noget andet
mind-short-reason = i 2024 blev en begrundelse på under 100 tegn afvist, og først efter at der var bedt om en kode
mind-not-automatic = formularen siger, at anmodninger ikke opfyldes automatisk, men holdes op mod den lov, der gælder
mind-no-log-in = formularen om oplysninger fra andre spørger om et navn og en adresse at skrive til og ser derfor ikke ud til at kræve, at man logger ind
mind-whatsapp-ai = forbrugerorganisationer siger, at man ikke kan gøre indsigelse mod AI hos WhatsApp, og den, der brugte denne formular til det, fik at vide, at det handler om Meta AI og ikke om WhatsApp
mind-general-question = de tyske og italienske veje gennem privatlivspolitikken fører til det spørgsmål; kilderne siger ikke, at det står på netop denne side
