### Det man läser och skriver medan man loggar in och medan en körning pågår, på svenska.

## Svar.

word-send = skicka
word-keep = behåll
word-use = använd
word-yes = ja
word-no = nej
word-unsure = osäker
word-go-on = fortsätt
word-assist = tillsammans
word-by-hand = för hand
word-mine = mitt eget
word-agreed = avtalat
word-open = öppna
word-unsealed = oförseglat
word-stop = stopp

## Frågor.

prompt-send = Skriv "{ word-send }" för att skicka in, allt annat avbryter:
prompt-keep-or-use = Skriv "{ word-keep }" eller "{ word-use }", allt annat avbryter:
prompt-filled-in = Tryck på Enter här när formuläret är ifyllt, eller skriv "{ word-stop }" för att avbryta:
prompt-press-yourself = Tryck på formulärets knapp i fönstret, eller skriv "{ word-stop }" här för att avbryta:
prompt-code = Skriv koden som Meta har mejlat dig (tomt avbryter):
prompt-received = Står det här att Meta har tagit emot din invändning? Skriv "{ word-yes }", "{ word-no }" eller "{ word-unsure }":
prompt-when-by-hand = Vilken dag skickade du den? (ÅÅÅÅ-MM-DD):
prompt-did-meta-say = Stod det på Metas sida eller i ett mejl att Meta har tagit emot den? Skriv "{ word-yes }", "{ word-no }" eller "{ word-unsure }":
prompt-how-to-go-on = Skriv "{ word-go-on }", "{ word-assist }" eller "{ word-by-hand }":
prompt-may-look = Skriv "{ word-go-on }" för att öppna formuläret och bara titta på det, allt annat låter det vara:
prompt-whose-account = Vems konto är det? Skriv "{ word-mine }" eller namnet på den person som det tillhör:
prompt-holder-agrees = Skriv "{ word-agreed }" om personen vet vad som kommer att skickas och går med på det, allt annat avbryter:
prompt-open-window = Vill du öppna ett fönster och ta hand om det där? Skriv "{ word-open }", allt annat avbryter:
prompt-unsealed = Skriv "{ word-unsealed }" för att fortsätta utan sigill, allt annat avbryter:
prompt-remote-driver = Skriv adressen till den WebDrivern för att använda den, allt annat avbryter:
prompt-keep-capture = Skriv "{ word-keep }" för att spara det, allt annat kastar det:

nobody-no-terminal = standard in är ingen terminal
nobody-input-ended = inmatningen tog slut
nobody-in-time = ingen svarade inom en kvart

page-now-says = Nu står det på sidan:
picture = Bild: { $path }
two-addresses = Formuläret har en annan e-postadress än ditt scenario.
two-addresses-form = I formuläret står det:
two-addresses-scenario = I ditt scenario står det:

## Det som kommer att skickas.

sheet-head = Det här kommer att skickas, så som det står på sidan nu.
sheet-practice = ÖVNING: Det här är övningssidan på den här datorn. Inget når fram till Meta.
sheet-own-pack = Används: ett eget paket, i { $folder }. Vid det som det har hittat står det så.
sheet-account = Konto
sheet-number = Kontots nummer hos { $network }
sheet-number-unknown = det uppger inte webbplatsen
sheet-address = Sidans adress
sheet-action = Vart formuläret säger att det skickas
sheet-action-unknown = det uppger inte sidan
sheet-email = E-postadress
sheet-country = Land
sheet-reason = Din motivering
sheet-other-text = En annan text, som inte behöver fyllas i
sheet-code = Kod
sheet-unexplained = Ett fält som programmet inte kan förklara
sheet-filled = fylldes i av programmet
sheet-by-person = fylldes i av dig
sheet-already-there = stod där redan
sheet-left = ändrades inte
sheet-empty = lämnades tomt
sheet-label = sidan kallar det: { $label }
sheet-button = Knappen som kommer att tryckas
sheet-picture = Bild av det ifyllda formuläret:
sheet-digest = Ditt ja gäller exakt det här (SHA-256):

## Formulärets delar, i en lista eller först i en mening.

the-email = e-postadressen
the-country = landet
the-reason = motiveringen
the-other-text = den andra texten
the-code = koden
a-field = ett fält
the-button = knappen

## Att tänka på.

found-by-structure = hittat enbart genom formulärets uppbyggnad, inte med hjälp av ord eller namn: { $names }; kontrollera på bilden
found-by-own-pack = hittat av ditt eget paket
reason-unread = ingen som har språket ({ $language }) som modersmål har granskat texten i din motivering än: läs den som den står här
seen-live = när någon som har berättat det för oss senast såg formuläret hos Meta: { $when }
never-seen-live = när någon som har berättat det för oss senast såg formuläret hos Meta: aldrig
unsealed-note = utan sigill: Programmet trycker en gång, men den här WebDrivern visar inte vad sidan själv skickar; en sida kan skicka mer än den visar, eller skicka det två gånger
other-language = din motivering är på `{ $reason }`, sidan är på `{ $page }`; den skickas som den är
unseen-path = formuläret säger att det skickas till en sökväg som ingen har sett det använda: { $path }
changed-after-yes = Formuläret ändrades efter ditt ja. Inget har skickats; här är det igen.

## När personen själv fyller i formuläret.

copy-head = Fönstret är ditt: Fyll i formuläret där, och tryck inte på dess knapp än. Det här står i ditt scenario, så att du kan kopiera det; skriver du något annat är det ditt val.
copy-none = (ingen)
copy-email = E-postadress: { $email }
copy-country = Land: { $country }
copy-reason = Motivering, som den är:
copy-no-reason = Motivering: (ingen)

## När det slutar vid frågan.

kept-changing = formuläret fortsatte att ändras efter ditt ja
held-otherwise = på sidan står { $field } inte så som programmet fyllde i det
held-otherwise-next = dina ord skickas aldrig på annat sätt än du har skrivit dem; fyll i formuläret för hand om du vill
other-country = på sidan står ett annat land än det som valdes
button-covered = det går inte att trycka på knappen: något ligger över den
button-disabled = det går inte att trycka på knappen: den är avstängd
button-hidden = det går inte att trycka på knappen: den är dold
button-out-of-reach = det går inte att trycka på knappen: den går inte att nå
dry-run = provkörningen slutar här, innan något skickas
no-yes = du skrev inte "{ word-send }"
no-yes-next = samma kommando börjar om från början om du ändå vill göra en invändning
no-yes-nobody = ingen sa ja: { $why }
no-yes-nobody-next = kör det i en terminal och skriv "{ word-send }" när formuläret stämmer

## Utan sigill.

unsealed =
    Den här WebDrivern visar inte vad en sida skickar, så det kan inte finnas något sigill.

      Det betyder: Ingen tittar på det som sidan skickar. Den kan skicka det som skrivs
        i den innan du säger ja, skicka det två gånger eller skicka något annat än
        den visar, utan att någon märker det.
      Det gäller fortfarande: Inget trycks innan du har sett formuläret så som sidan
        säger att det är och har skrivit "{ word-send }"; knappen trycks en gång; det som
        kanske har skickats skickas aldrig igen av sig självt.
      Inget av ditt har skrivits på sidan än.
unsealed-nobody = ingen bad om att fortsätta utan sigill: { $why }
unsealed-not = du fortsatte inte utan sigill
unsealed-next = använd en WebDriver som kan BiDi, som geckodriver med en aktuell Firefox

## Det en körning berättar om sina steg.

opening-form = öppnar formuläret hos { $network }
form-is-there = formuläret är där: { $address }
opened-anew = formulärets adress visade något annat efter inloggningen; den öppnas en gång till
trying-the-other-address = den här adressen hos { $network } visar inte formuläret; provar den andra
trying-a-route = ingen av formulärets adresser visar det; provar vägen från { $start }
trying-another-route = den vägen ledde inte till formuläret; provar den från { $start }
following = på väg till formuläret: följer "{ $link }"
no-route-led-there = ingen annan väg ledde heller till formuläret; till sist ses dess första adress efter igen
cookies-accepted = frågan om kakor är besvarad: alla godkända, som ditt scenario säger ("{ $button }")
cookies-declined = frågan om kakor är besvarad: de valfria har avböjts ("{ $button }")
filled-in-nothing = det fanns inget att fylla i
filled-in = ifyllt: { $names }
waiting-for-answer = väntar på svar från { $network }
question-withdrawn = Under tiden säger sidan något annat; frågan dras tillbaka.

## När scenariot inte passar formuläret.

no-email = formuläret frågar efter en e-postadress, och det står ingen där
no-email-next = lägg till `email = "…"` i scenariofilen
which-email-nobody = ingen sa vilken e-postadress det ska vara: { $why }
which-email-stopped = du avbröt vid e-postadressen
email-fixed = formulärets e-postadress går inte att ändra
reason-required = formuläret kräver en motivering, och scenariot har ingen
reason-required-next = välj från `objector check --reasons`, eller skriv `text = "…"` under [objection]
reason-too-long = motiveringen är för lång för formuläret: { $length } av { $most } tecken
reason-too-short = motiveringen är för kort för formuläret: { $length } av minst { $least } tecken
reason-on-one-line = formuläret tar bara emot en motivering på en rad, och din har radbrytningar
country-not-offered = ditt land finns inte i formulärets lista ({ $country })
no-country-known = programmet kände inte igen något land i formulärets lista

## När det slutar efter trycket, innan det finns ett svar.

press-refused = webbläsaren säger att trycket inte gick fram: { $why }
code-page-lost = sidan försvann innan koden kunde bekräftas: { $why }
code-not-sent = koden skickades inte: { $why }
kept-saying = sidan fortsatte att säga något annat
browser-dialog = sidan öppnade en av webbläsarens egna dialogrutor
pressed-then-lost = knappen trycktes, och sedan hände det här: { $why }

## När personen själv fyller i och trycker: det fönstret säger.

window-fill-in = Fyll i formuläret här. Tryck inte på dess knapp än: När det är som du vill ha det, tryck på Enter i terminalen.
window-press = Tryck nu själv på formulärets knapp, en gång. Då skickas det som du sa ja till, och inget annat.
window-early = Stoppat: Inget har skickats. Du har inte sagt ja än. Sidan kanske visar ett fel eller fortsätter att arbeta; det är dess egen sak. Gå tillbaka till terminalen och fortsätt där.
window-late = Stoppat: Inget har skickats. Sidan försökte skicka något mer än fem sekunder efter ditt tryck. Tryck på formulärets knapp en gång till.
window-other = Stoppat: Inget har skickats. Det som sidan försökte skicka efter ditt tryck är inte det som du sa ja till, eller ska till ett ställe dit ingen har sett formuläret skicka något. Tryck en gång till, eller skriv "{ word-stop }" i terminalen.
window-sent = Stoppat: Det som du sa ja till har skickats, och härifrån skickas inget mer. Om sidan frågar efter en kod, skriv den i terminalen.

## Detsamma: det terminalen och arkivet säger.

sent-in-vain =
    Det som sidan var på väg att skicka stoppades, och inget har skickats: Ditt ja saknades, eller ditt tryck.
    Sidan kanske visar ett fel eller fortsätter att arbeta; det är dess egen sak. I fönstret står vad du ska göra nu.
filled-by-person = personen fyllde i formuläret i ett fönster som övervakades
pressed-by-person = personen tryckte på dess knapp
filled-in-nobody = ingen sa att formuläret är ifyllt: { $why }
filled-in-stopped = du avbröt innan formuläret var ifyllt
put-right = Rätta till det i fönstret och tryck sedan på Enter här.
not-as-in-scenario = { $field } är inte som i ditt scenario; det skickas så som det står här
you-will-press = efter ditt ja trycker du själv på knappen i fönstret; fram till dess stoppas det
not-pressed = du tryckte inte på formulärets knapp
not-pressed-lost = sidan försvann innan du kunde trycka
not-pressed-error = { $error }, innan du tryckte
not-pressed-unseen = { $why }, och ingen såg om något skickades
not-pressed-nothing-sent = { $why }; inget har skickats
pressed-in-vain = det som sidan var på väg att skicka efter ditt tryck stoppades, eftersom det inte var det som du sa ja till eller kom för långt efter; inget har skickats

## Före ett kontos första körning.

before-the-first-run =
    { $looks ->
        [yes] Innan formuläret hos { $network } öppnas, tills du har sagt ja till en körning:
       *[no] Före din första körning hos { $network }, en gång:
    }

    Som vi förstår Metas villkor förbjuder de automatiserad åtkomst utan Metas tillstånd. De riktar sig mot dem som samlar in data, och det här programmet fyller bara i ditt eget formulär, en gång, efter ditt ja; men { $network } kan se att webbläsaren är automatiserad, och inget här döljer det. De kan varna dig, be dig bevisa vem du är eller begränsa kontot. Vi känner inte till någon som har råkat ut för det med det här formuläret, men kan inte lova något. { $seen }
ways-to-go-on-program = { word-go-on }: Programmet fyller i formuläret och trycker på knappen efter ditt ja.
ways-to-go-on-window = { word-assist }: Du fyller i och trycker själv, i ett fönster som programmet övervakar; det är automatiserat ändå.
ways-to-go-on-yourself = { word-by-hand }: Du gör det i din egen webbläsare, och programmet sparar bara dokumentationen.
ways-to-go-on-look = { word-go-on }: Programmet öppnar formuläret i din session och tittar; det fyller inte i, trycker inte och skickar ingenting.
makers-saw-it = De som har gjort den här versionen såg senast formuläret hos Meta: { $when }.
makers-never-saw-it = Ingen av dem som gör programmet har sett formuläret hos Meta än.
as-you-chose = som du har valt fyller du själv i formuläret och trycker själv
how-to-go-on-nobody = ingen sa hur det ska fortsätta: { $why }
how-to-go-on-not = du sa inte hur det ska fortsätta
may-look-nobody = ingen sa att formuläret får öppnas: { $why }
may-look-not = du sa inte att formuläret får öppnas
whose-account-nobody = ingen sa vems konto det är: { $why }
whose-account-not = du sa inte vems konto det är
you-help = Du hjälper { $holder }. Det är den personens invändning, från den personens konto.
holder-agrees-nobody = ingen sa att den som kontot tillhör går med på det: { $why }
holder-agrees-not = du sa inte att den som kontot tillhör går med på det
by-hand = du valde att göra det för hand
by-hand-open = öppna { $address } i din egen webbläsare, inloggad, och fyll i formuläret där
by-hand-record = spara en bild av vad som står där efteråt; använd sedan `objector record` med samma scenariofil

## Inloggning i ett fönster.

to-log-in = Nu öppnas en Firefox på startsidan för { $network }: helt vanlig, utan någon automatik, i en egen mapp som bara du kan läsa. Logga in där som du brukar, med det konto som det gäller; programmet ser aldrig ditt lösenord. Stäng sedan fönstret (på en Mac: avsluta den Firefox).
logged-in =
    Fönstret är stängt.
    Om du loggade in fortsätter nästa `objector run` med den här scenariofilen därifrån, och din inloggning tas bort när den är klar.
    Vill du ta bort den nu: `objector logout` med samma fil.
    Att ta bort den här loggar inte ut dig hos { $network }: Det gör du där, under listan över enheter.
login-stopped = Du stoppade programmet. Fönstret är borta; det du gjorde i det är sparat.
something-in-the-way = Något står i vägen: { $what }.
plain-window = Nu öppnas en vanlig Firefox, utan någon automatik och utan sigill. Gör där vad { $network } ber om, men fyll inte i formuläret. Stäng sedan fönstret (på en Mac: avsluta den Firefox): Programmet fortsätter av sig självt och läser formuläret från början.
waiting-for-the-window = väntar på att du stänger fönstret
window-is-closed = fönstret är stängt
nobody-logged-in = ingen är inloggad på { $network } i programmets egen Firefox
nobody-logged-in-next = logga in först, i en terminal på skrivbordet på den dator som du sitter vid: `objector login` med samma scenariofil; kör sedan det här igen
nobody-logged-in-elsewhere-next = en webbläsare på en annan dator får bara en inloggning som din nyckelring sparar: kör det här en gång utan `--webdriver` och med `--keep-session`, logga in då, och kör det sedan med `--webdriver` igen
no-window-login = för att logga in behöver du ett fönster, och ingen skärm hittades här
no-window-assist = för att själv fylla i formuläret, som du har valt, behöver du ett fönster, och ingen skärm hittades här
no-window-next = kör det i en terminal på skrivbordet på den dator som du sitter vid (`DISPLAY` eller `WAYLAND_DISPLAY` måste vara satt)
assist-no-window = med `--assist` fyller du i formuläret i ett fönster, och ingen skärm hittades här
assist-no-window-next = kör det i en terminal på skrivbordet på den dator som du sitter vid (`DISPLAY` eller `WAYLAND_DISPLAY` måste vara satt); över ssh sätter `ssh -X` den
headed-no-window = med `--headed` visas fönstret, och här hittades ingen skärm
headed-no-window-next = låt bli `--headed`, eller kör det i en terminal på skrivbordet på den dator som du sitter vid (`DISPLAY` eller `WAYLAND_DISPLAY` måste vara satt)

## Vad som händer med en inloggning.

log-in-deleted = Din inloggning är borttagen från den här datorn; det loggar inte ut dig hos { $network }.
log-in-not-deleted = Din inloggning kunde inte tas bort: { $why }. Försök med `objector logout`.
kept-session-not-used = Ingen sparad inloggning används: { $why }.
session-kept =
    { $cookies ->
        [one] Din inloggning hos { $network } är sparad i datorns nyckelring ({ $cookies } kaka, { $bytes } byte). Den som stjäl disken eller en säkerhetskopia kan inte läsa den; program som körs som du kan. `objector logout` tar bort den; det loggar inte ut dig hos { $network }.
       *[other] Din inloggning hos { $network } är sparad i datorns nyckelring ({ $cookies } kakor, { $bytes } byte). Den som stjäl disken eller en säkerhetskopia kan inte läsa den; program som körs som du kan. `objector logout` tar bort den; det loggar inte ut dig hos { $network }.
    }
session-not-kept = Din inloggning hos { $network } sparades inte: { $why }.
session-of-nobody = Ingen inloggning hos { $network } sparades: Ingen är inloggad.
session-of-another = Din inloggning hos { $network } sparades inte: Körningen fortsatte inte i den.
still-kept = Det som var sparat sedan tidigare finns kvar.
kept-is-deleted = Det som var sparat av en tidigare är borttaget.
session-no-place = ingen hemmapp är känd, så det finns ingen plats för din inloggning
session-no-place-next = ange en mapp som är din egen i HOME eller XDG_DATA_HOME
session-in-use = en annan körning, eller en Firefox som fortfarande är öppen, använder det här kontots inloggning
session-in-use-next = vänta tills den är slut, eller avsluta den, och kör sedan det här igen
session-folder = mappen `{ $folder }` med din inloggning kan inte användas: { $why }
session-folder-next = gör platsen skrivbar, eller ange en annan i XDG_DATA_HOME
keyring-none = ingen nyckelring svarar på den här datorn
keyring-locked = nyckelringen är låst
keyring-too-large = { $bytes } byte är mer än nyckelringen tar emot ({ $limit })
keyring-damaged = det som ligger i nyckelringen är skadat
keyring-failed = nyckelringen fungerade inte
logout-nothing = det fanns inget av det på den här datorn.
logout-folder = mappen med dess inloggning är borttagen.
logout-secret = det som nyckelringen hade sparat av dess inloggning är borttaget.
logout-both = mappen med dess inloggning och det som nyckelringen hade sparat av den är borttagna.
logout-no-keyring = { $why }: Om en inloggning någonsin har sparats i en finns den kvar där.
logout-secret-stays = Det som nyckelringen kanske har sparat av den finns kvar: { $why }.
logout-not-at-the-site = Det loggar inte ut dig där: Det gör du på webbplatsen, under listan över enheter.

## Innan webbläsaren öppnas.

stopped-before-sending = du stoppade programmet innan något skickades
remote-driver = WebDrivern på { $server } finns inte på den här datorn. Den som driver den ser allt som webbläsaren ser.
remote-driver-not = ingen bekräftade WebDrivern på en annan dator
practice-served = Övningsformuläret finns på { $address } tills du trycker Ctrl-C. För att prova det som ser på ett formulär: `objector forms check --site { $site }`
practice-code = Övningssidan skickar ingen e-post. Dess kod är { $code }.
practice-log =
    { $received ->
        [one] Övningssidans egen logg: { $received } inskickning mottagen.
       *[other] Övningssidans egen logg: { $received } inskickningar mottagna.
    }
minute = { $day } kl. { $time } UTC
resting = den { $warned } varnade { $network } för att det här kontot beter sig som en maskin; till den { $until } öppnar programmet inte formuläret mer för `{ $account }`, varken med eller utan `--assist`
resting-next = öppna { $network } i din egen webbläsare och se om varningen fortfarande står där
wrong-clock = den här datorns klocka säger { $now }: Det är innan programmet skrevs
set-the-clock = ställ klockan rätt och kör sedan det här igen; det som arkiveras med fel tid bevisar ingenting

## Vems konto det är, och vad som har skickats tidigare.

logged-in-account =
    { $holds ->
        [none] Inloggat hos { $network } är konto nummer { $number }. Ärende `{ $case }` skickades från konto nummer { $before }.
       *[an-address] Inloggat hos { $network } är konto nummer { $number }, och i formuläret står { $email }. Ärende `{ $case }` skickades från konto nummer { $before }.
    }
another-account = ett annat konto är inloggat hos { $network } än det som ärende `{ $case }` skickades från
another-account-next = använd `objector logout` med samma fil och logga sedan in med det konto som `{ $account }` står för; om det är det här kontot du menar, ge det ett eget smeknamn i en egen scenariofil
new-round = det här är en ny omgång; det tidigare ärendet är `{ $case }`
new-round-why = varför det är en ny omgång: { $reason }
sent-at = den { $when }
by-hand-on = för hand den { $day }
spent-unknown = ärende `{ $case }` skickades, eller kanske,{ $when }, och ingen vet vad det blev av det; den här körningen skickade inget
spent-unknown-next = när du vet vad det blev av det, säg det: `objector settle{ $practice } { $case } --sent` eller `--not-sent`
spent-under-another-name = det ärendet gäller samma konto under ett annat smeknamn: det skickades med samma e-postadress, eller från samma kontonummer
spent = ärende `{ $case }` skickades{ $when }: { $meaning }; den här körningen skickade inget
read-it-with-show = läs det med `objector show{ $practice } { $case }`

## Var ett ärende står.

state-you-sent = du säger att det skickades
state-you-not-sent = du säger att det inte skickades
state-prepared = inget har skickats än
state-declined = inget skickades: Ingen sa ja
state-sending = det skulle just skickas, och programmet tog slut innan det hann anteckna svaret
state-awaiting-code = det skickades, och Meta väntar på koden som har mejlats
state-acknowledged = sidan sa att Meta har tagit emot det
state-unknown = det skickades, eller kanske: Inget tydligt svar kom
state-not-accepted = det godtogs inte: Sidan sa det, eller så skickades det aldrig

## Ställen som inte är formuläret.

form-after-all = formuläret är där
code-before-form = { $network } ber om en kod innan formuläret visas
code-before-form-next = öppna { $network } i din egen webbläsare och gör det som de ber om
objected-already = { $network } säger att du redan har gjort en invändning
not-offered = { $network } erbjuder dig inte det här formuläret
led-elsewhere = sidan ledde till en annan webbplats, `{ $host }`, i stället för `{ $own }`
led-elsewhere-after = efter trycket ledde sidan till en annan webbplats: { $host }
led-elsewhere-not-opened = sidan ledde till en annan webbplats, `{ $host }`, som inte öppnades
wall-log-in = { $network } kräver inloggning innan formuläret visas
wall-log-in-next = logga in för hand med `objector login` och samma scenariofil, och kör sedan det här igen
wall-two-step = { $network } kräver det andra steget i en inloggning, en kod eller ett godkännande
wall-two-step-next = logga in för hand med `objector login`, med andra steget och allt; programmet tar inte emot någon sådan kod
wall-locked = { $network } har låst det här kontot
wall-locked-next = öppna { $network } i din egen webbläsare och följ det som står där för att låsa upp det
wall-suspended = { $network } har stängt av eller inaktiverat det här kontot
wall-suspended-next = öppna { $network } i din egen webbläsare, läs varför och be om en ny granskning där
wall-new-device = { $network } känner inte till den här webbläsaren och vill att du godkänner den
wall-new-device-next = godkänn den där du redan är inloggad på { $network }, till exempel i appen, om du vill
wall-automated = { $network } varnar för att det här kontot beter sig som en maskin
wall-automated-next = låt inte ett program ta bort varningen: Öppna { $network } i din egen webbläsare och läs vad som står där
wall-automated-rests = i fjorton dagar öppnar programmet inte formuläret mer för det här kontot; för hand, i din egen webbläsare, kan du göra en invändning när som helst
wall-captcha = { $network } visar en captcha
wall-captcha-next = öppna { $network } i din egen webbläsare och se om den frågar där också; programmet löser aldrig captchor
wall-checkpoint = { $network } kräver först något av dig själv
wall-checkpoint-next = öppna { $network } i din egen webbläsare och gör det som de ber om; det gör programmet aldrig åt dig
cookies-no-decline = { $network } frågar om kakor, och knappen som avböjer hittades inte säkert; ingen trycktes
cookies-no-accept = { $network } frågar om kakor, och knappen som godkänner hittades inte säkert; ingen trycktes
cookies-no-button-next = använd `--assist` och svara själv på det i fönstret
cookies-in-the-way = { $network } frågar om kakor, och frågan står i vägen för formuläret
cookies-in-the-way-next = kör det igen: Frågan besvaras när formuläret öppnas, en gång
cookies-only-looking-next = svara själv på den i fönstret från `objector login`: här trycks ingenting
over-the-form = { $network } visar något över formuläret; programmet stänger det inte
over-the-form-next = öppna { $network } i din egen webbläsare, läs det där och stäng det eller gör det som de ber om, och kör sedan det här igen
acts-as-a-page = du uppträder som en sida eller en annan profil på { $network }, och det här formuläret är för privatpersoner
acts-as-a-page-next = byt tillbaka till din egen profil på { $network } och kör sedan det här igen
not-the-form = sidan är inte det formulär som programmet känner till: { $why }
form-elsewhere = det liknar formuläret men ligger på en annan adress
form-elsewhere-next = dela raderna ovan: med dem lär sig programmet den nya adressen; se under tiden efter om { $address } är formuläret, och är det så, fyll i det där för hand, inloggad, spara en bild av vad som står, och låt `objector record` ta in det i arkivet
form-too-large = den är för stor för att läsas helt
form-no-email = inget fält för en e-postadress hittades
form-no-reason = inget fält för motiveringen hittades
form-no-button = ingen knapp som skickar hittades
form-ambiguous = mer än ett fält kan vara { $field }
form-several-buttons = mer än en knapp kan vara den som skickar
form-unexplained = den har ett obligatoriskt fält som programmet inte kan förklara
not-the-form-read = läs vad sidan säger: säger den att du redan har invänt, eller att formuläret inte är för dig, behöver du inte leta vidare
not-the-form-next = om det här är formuläret och du kan läsa det, dela raderna ovan: med dem lär sig programmet det; under tiden kan du fylla i det själv

## Vad ett svar betyder.

page-acknowledged = sidan bekräftade din invändning
page-did-not-take-it = sidan säger att din invändning inte godtogs
page-yes-and-no = sidan säger ja och nej på en gång
connection-broke = anslutningen bröts innan något svar kom
no-answer = inget svar kom på sidan inom en minut
came-to-nothing-broke = anslutningen bröts innan något svar kom, och sidan säger inget nytt
came-to-nothing-sent-on = webbplatsen skickade det vidare, därifrån kom inget svar, och sidan säger inget nytt
wall-after-log-in = efter trycket kräver Meta inloggning
wall-after-two-step = efter trycket kräver Meta tvåstegsverifiering
wall-after-captcha = efter trycket visar Meta en captcha
wall-after-automated = efter trycket varnade Meta dig för automatiserat beteende
wall-after-checkpoint = efter trycket kräver Meta först något av dig själv
you-read-yes = du läste på sidan att Meta har tagit emot din invändning
you-read-no = du läste på sidan att Meta inte har tagit emot din invändning
nobody-could-explain = sidan säger något som ingen kunde förklara
none-of-the-three = Det du skrev är inget av de tre orden och räknas som "{ word-unsure }".
code-none = Meta ber om en kod som har mejlats till dig, och ingen gavs
code-one = Meta tog inte emot koden som du skrev, och ingen annan gavs
code-two = Meta tog inte emot koderna som du skrev, och ingen annan gavs
code-three = Meta tog inte emot någon av de tre koder som du skrev
code-not-confirmed = { $what }; din invändning räknas kanske inte förrän koden är bekräftad

## Vad nätverket visar.

network-nothing-left = inget med din invändning har lämnat den här datorn
network-not-held = inget med din invändning släpptes igenom, men det som skulle stoppas kan ha skickats
network-left = din invändning skickades en gång, och inget svar syntes
network-broke = din invändning skickades en gång, och anslutningen bröts innan något svar kom
network-answered = din invändning skickades en gång, och webbplatsen svarade med status { $status }
network-unsealed = du fortsatte utan sigill: Ingen tittade på vad sidan skickade, eller hur ofta
page-and-network =
    { $network }; svaret, på sidan: { $page ->
        [seen] sett
       *[not-seen] inget som förstås
    }; på nätverket: { $wire ->
        [contradicting] motsäger det
        [seen] sett
       *[not-seen] inte sett
    }
denied-nothing-left = { $what }, men inget med din invändning har lämnat den här datorn
denied-no-answer = { $what }, men ingen såg webbplatsen svara
denied-broke = { $what }, men anslutningen bröts innan webbplatsen svarade
denied-error = { $what }, men webbplatsen svarade med ett fel
and-nothing-left = { $what }; och inget med din invändning har lämnat den här datorn
and-sealed = { $what }; det som sidan försökte skicka stoppades, och den kanske inte fungerar utan det
no-request-seen = ingen såg en begäran med invändningen skickas
no-response-seen = inget svar syntes på nätverket
requests-not-shown = den här WebDrivern visar inte vad sidan skickar

## Vad sigillet har stoppat.

stopped-submits =
    { $count ->
        [one] { $count } begäran som skulle ha skickat in före ditt ja stoppades
       *[other] { $count } begäranden som skulle ha skickat in före ditt ja stoppades
    }
stopped-carries-words =
    { $count ->
        [one] { $count } begäran med dina ord stoppades
       *[other] { $count } begäranden med dina ord stoppades
    }
stopped-unreadable =
    { $count ->
        [one] { $count } begäran som ingen kunde läsa stoppades
       *[other] { $count } begäranden som ingen kunde läsa stoppades
    }
stopped-unwatched =
    { $count ->
        [one] { $count } begäran som skulle ha öppnat en väg ut som ingen kan övervaka stoppades
       *[other] { $count } begäranden som skulle ha öppnat en väg ut som ingen kan övervaka stoppades
    }
stopped-other-host =
    { $count ->
        [one] { $count } begäran som ledde till en annan webbplats stoppades
       *[other] { $count } begäranden som ledde till en annan webbplats stoppades
    }
stopped-second =
    { $count ->
        [one] { $count } begäran som skulle ha skickat in en gång till stoppades
       *[other] { $count } begäranden som skulle ha skickat in en gång till stoppades
    }
stopped-differs =
    { $count ->
        [one] { $count } begäran som skulle ha skickat in något annat än det som visades stoppades
       *[other] { $count } begäranden som skulle ha skickat in något annat än det som visades stoppades
    }
stopped-unpressed =
    { $count ->
        [one] { $count } begäran som skulle ha skickat in utan att följa på ditt tryck stoppades
       *[other] { $count } begäranden som skulle ha skickat in utan att följa på ditt tryck stoppades
    }
stopped-unrecorded =
    { $count ->
        [one] { $count } begäran som inte kunde antecknas innan den skickades stoppades
       *[other] { $count } begäranden som inte kunde antecknas innan de skickades stoppades
    }
stopped-not-held =
    { $count ->
        [one] { $count } begäran som webbläsaren inte höll kvar kan ha skickats: Den skulle ha stoppats
       *[other] { $count } begäranden som webbläsaren inte höll kvar kan ha skickats: De skulle ha stoppats
    }
submission-differs = den begäran som skulle ha skickats var inte det som visades för dig ({ $how }), så den stoppades
submission-unrecorded = den begäran som skulle ha skickats kunde inte antecknas först, så den stoppades
differs-host = den går till en annan webbplats
differs-account = den är inte från det konto som visades
differs-no-fields = det den innehåller går inte att läsa som ett formulär
differs-lacks = { $field } finns inte i den så som det visades
differs-lacks-code = koden finns inte i den
differs-form = den hör till ett annat formulär
differs-adds =
    { $count ->
        [one] ett fält i den visades inte
       *[other] { $count } fält i den visades inte
    }

## Slutet på en körning.

button-was-pressed = knappen trycktes, en gång
you-pressed = du tryckte på knappen
stopped-after-press = du stoppade programmet efter att knappen hade tryckts
archiving = arkiverar bevisen
journal-after-press = journalen kunde inte skrivas efter trycket: { $why }
journal-not-written = journalen kunde inte skrivas: { $why }
and-not-archived = { $what }; och det kunde inte arkiveras: { $why }
and-not-journalled = { $what } (journalen kunde inte skrivas: { $why })
but-not-archived = { $what }; men det kunde inte arkiveras: { $why }
keep-the-screen = spara det som står på den här skärmen och varje mejl från Meta
end-acknowledged = bekräftat
end-declined = avbrutet
end-dry-run = provkörning
end-already-objected = invändning redan gjord
end-unknown = ovisst
end-awaiting-code = väntar på kod
end-not-accepted = inte godtaget
end-log-in-needed = inloggning behövs
end-you-are-needed = du behövs
end-not-recognised = inte igenkänt
end-another-host = en annan webbplats
end-sealed = stoppat av sigillet
end-unavailable = inte tillgängligt
end-does-not-fit = scenariot passar inte
end-archive = arkiv
end-error = fel
report-practice = ÖVNING: Inget nådde fram till Meta.
report-not-sent = Skickades något? Nej, inget skickades.
report-perhaps-sent = Skickades något? Kanske; titta efter innan du gör något igen.
report-sent = Skickades något? Ja, en gång.
report-sure-you = Hur säkert är det? Så säkert som du själv (`you`): Du läste det; ingen annan kan kontrollera det.
report-sure-computer = Hur säkert är det? Så säkert som din dator (`your computer`): Den såg det på sidan; mejlet från Meta blir ett starkare bevis.
report-page-says = Sidan säger:
report-drift = Vad som är annorlunda än väntat, att dela med dem som gör programmet; inga värden finns i det, och av sidan bara fältens namn; läs dem först, ett personnamn kan stå i ett av dem:
report-network = Vad som gick över nätverket:
report-evidence = Bevis: { $path }
report-kept = Vad som har sparats om det: { $path }
report-now = Vad du ska göra nu:
report-now-if-real = Vad du skulle göra nu, om det inte var en övning:
report-scope = Din invändning gäller från och med nu, och inte för det som andra skriver om dig.
wait-for-the-mail = vänta på ett mejl från Meta, inom några minuter eller upp till två dagar; titta även i Skräppost och Socialt. Det är det starkaste bevis som finns
keep-the-mail = spara det mejlet som en fil, oförändrat: i Gmail "Ladda ned meddelande" i menyn med tre prickar, i Outlook "Spara som" .eml, i Thunderbird och Apple Mail "Spara som"; en vidarebefordrad kopia bevisar mindre
way-mailbox = titta i din inkorg, även i Skräppost och Socialt: Om du har gjort en invändning tidigare ligger Metas svar där
way-mailbox-first = skicka det inte igen än: Titta i din inkorg, även i Skräppost och Socialt, i två dagar; Meta svarar med mejl
way-assist = fyll i och tryck själv, i ett fönster som programmet övervakar och arkiverar: `objector run --assist` med samma scenariofil
way-assist-later = bara om inget kommer: fyll i och tryck själv, i ett fönster som programmet övervakar och arkiverar: `objector run --assist` med samma scenariofil
way-assist-rested = först när fjorton dagar har gått sedan varningen: fyll i och tryck själv, i ett fönster som programmet övervakar och arkiverar: `objector run --assist` med samma scenariofil
way-assist-rested-later = först när fjorton dagar har gått sedan varningen, och bara om inget kommer: fyll i och tryck själv, i ett fönster som programmet övervakar och arkiverar: `objector run --assist` med samma scenariofil
way-by-hand = gör det för hand i din egen webbläsare, inloggad, på { $address } och spara en bild av det som står där; sedan lägger `objector record` in det i arkivet
way-by-hand-later = bara om inget kommer: gör det för hand i din egen webbläsare, inloggad, på { $address } och spara en bild av det som står där; sedan lägger `objector record` in det i arkivet
way-by-hand-address = formulärets adress
error = fel: { $what }
hint = råd: { $step }

## Webbläsare och drivrutin.

page-no-session = ingen webbläsare kunde startas: { $why }
page-lost = webbläsaren eller dess drivrutin försvann: { $why }
page-unreachable = webbplatsen gick inte att nå: { $why }
page-slow = sidan hämtades inte i tid
page-dialog = sidan öppnade en dialogruta: { $says }
page-changed = sidan ändrades medan den användes
page-not-taken = sidan tog inte emot det som fylldes i
page-sealed = den begäran som skulle ha skickats stoppades
page-driver = drivrutinen sa: { $says }
page-crashed = sidan kraschade
firefox-ended = Firefox avslutades
firefox-too-slow = Firefox startade inte i tid
driver-connection-broke = anslutningen till drivrutinen bröts
driver-does-not-answer = den svarar inte
driver-not-running = den är inte igång
browser-connection-broke = anslutningen till webbläsaren bröts
window-failed = fönstret kunde inte visas, eller så avslutades dess Firefox med ett fel
window-is-gone = fönstret är borta
webdriver-no-session = WebDriver-servern startade ingen webbläsare
webdriver-does-not-answer = ingen WebDriver svarar på { $server }
nobody-could-watch = den här WebDrivern visar inte vad en sida skickar, så ingen kunde övervaka
refused-no-button = knappen finns inte kvar
refused-button = det gick inte att trycka på knappen
refused-no-field = fältet för koden finns inte kvar
refused-no-code = koden kunde inte skrivas in
no-session-next = se om Firefox och geckodriver startar var för sig, och kör det sedan igen
lost-next = kör det igen; inget har skickats, så inget kan skickas två gånger
unreachable-next = se om adressen går att öppna i din egen webbläsare, och kör det sedan igen
net-no-name = namnet hittades inte; är datorn uppkopplad?
net-refused = den nekade anslutningen
net-too-slow = den svarade inte i tid
net-broke = anslutningen bröts
net-no-file = filen finns inte
net-proxy = proxyn svarade inte
net-none = ingen anslutning
no-geckodriver = geckodriver hittades inte
no-geckodriver-next = installera den med `cargo install geckodriver --locked` (0.37 eller nyare), lägg den i PATH eller ange den i GECKODRIVER; eller kör `scripts/setup` och skriv raden som den visar
no-firefox = Firefox hittades inte
no-firefox-next = installera den (Debian: `apt install firefox-esr`; Fedora: `dnf install firefox`; macOS: `brew install --cask firefox`); `scripts/setup` gör det åt dig
no-place-for-browser = det finns ingen plats för webbläsarens privata mapp: Ingen hemmapp är känd
no-place-for-browser-next = ange en mapp som är din egen i HOME eller XDG_CACHE_HOME, så att den börjar med `/`
no-browser-folder = den privata mappen `{ $folder }` för webbläsarens profil kunde inte skapas
no-browser-folder-next = gör platsen skrivbar, eller ange en annan i XDG_CACHE_HOME
geckodriver-did-not-start = geckodriver (`{ $program }`) startade inte
geckodriver-did-not-start-next = kör den för hand med `--version` och se vad den säger
not-ours-listed = `{ $folder }` är inte programmets egen mapp: Din Firefox har profilen `{ $profile }` där, som `{ $list }` säger
not-ours-inside = `{ $folder }` är inte programmets egen mapp: Din Firefox har sina profiler i `{ $root }`
not-ours-next = en drivrutin skulle ändra dess säkerhetsinställningar för alltid; ange en mapp någon annanstans, till exempel i XDG_DATA_HOME
not-ours-open = `{ $folder }` är öppen i en Firefox som är igång
not-ours-open-in = `{ $folder }` är öppen i en Firefox som är igång (process { $pid })
not-ours-open-next = stäng den Firefox och försök sedan igen
not-ours-unknown = det går inte att avgöra om `{ $folder }` är en profil i din Firefox: `{ $path }` kunde inte läsas
not-ours-unknown-next = gör den läsbar för dig och försök sedan igen

## Arkivet.

archive-unusable = arkivet kan inte användas: { $why }
archive-refused =
    { $tried ->
        [create] kunde inte skapa `{ $path }`: { $why }
        [create-the-folder] kunde inte skapa mappen `{ $path }`: { $why }
        [list] kunde inte läsa mappen `{ $path }`: { $why }
        [lock] kunde inte låsa `{ $path }`: { $why }
        [open-for-locking] kunde inte öppna `{ $path }` för att låsa den: { $why }
        [read] kunde inte läsa `{ $path }`: { $why }
        [remove] kunde inte ta bort `{ $path }`: { $why }
        [rename-to] kunde inte byta namn till `{ $path }`: { $why }
        [sync-the-folder] kunde inte spara mappen `{ $path }` på disken: { $why }
        [write] kunde inte skriva `{ $path }`: { $why }
       *[write-to] kunde inte skriva till `{ $path }`: { $why }
    }
archive-full-next = gör plats på den disken, eller ange en annan plats med `--archive DIR`
archive-not-writable-next = ange en mapp som du får skriva i med `--archive DIR`, eller se vem som äger den här
archive-file-in-the-way-next = en fil står i vägen där: Flytta den, eller ange en annan plats med `--archive DIR`
archive-refused-next = se vad som står i vägen där, eller ange en annan plats med `--archive DIR`
archive-in-use = ärende `{ $case }` är öppet i en annan körning (`{ $path }`)
archive-in-use-next = vänta tills den andra körningen är slut, eller avsluta den; kör sedan det här igen
archive-damaged = `{ $path }` är skadad: { $what }
archive-damaged-next = `objector verify` säger allt som är fel; inget lagas utan att du ber om det
archive-spent = ärende `{ $case }` är redan använt (`{ $path }`): Inget skickas två gånger
archive-spent-elsewhere = ärende `{ $case }` för samma person är redan använt (`{ $path }`): Inget skickas två gånger
archive-no-locks = filsystemet vid `{ $path }` känner inte till lås, så två körningar samtidigt kunde inte hållas isär
archive-no-locks-next = lägg arkivet på en annan disk, med `--archive DIR`
archive-clock-behind = den här datorns klocka säger { $now }, men ärende `{ $case }` skrevs senast { $last }: En av de två är fel
archive-nothing-to-settle = ärende `{ $case }` är `{ $state }`: Det finns inget att reda ut
archive-unsettled = ingen vet vad det blev av ärende `{ $case }`: Det kan inte glömmas innan någon har rett ut det
archive-unsettled-next = titta i inkorgen och skriv sedan `objector settle{ $practice } { $case } --sent` eller `--not-sent`
archive-no-code = ärende `{ $case }`: { $why }
archive-no-code-unsent = inget har skickats, så ingen kod kan bekräftas
archive-no-code-three = tre koder har redan provats
archive-no-code-next = titta i inkorgen, även i Skräppost och Socialt
archive-no-case = det finns inget ärende `{ $name }`
archive-no-case-next = `objector cases` visar dem
archive-spent-for-nothing = { $why }; inget har skickats, och ändå räknas ärende `{ $case }` nu som använt
archive-spent-for-nothing-next = { $hint }; skriv sedan `objector settle{ $practice } { $case } --not-sent` och kör det här igen
archive-bad-name = `{ $name }` kan inte vara namn på ett ärende: bara a-z, 0-9 och `-`
archive-bad-name-next = välj ett annat namn
archive-no-place = ingen plats för arkivet: { $why }
archive-no-place-next = ange en plats med `--archive DIR`

## Vad som är fel med en scenariofil.

level-error = fel
level-warning = varning
level-hint = råd
here = här
and = och
or = eller
nothing = inget
more-problems =
    { $number ->
        [one] { $count } problem till i { $file }
       *[other] { $count } problem till i { $file }
    }
mend-the-file = Inget har skickats. Rätta det som nämns ovan och kör det igen; `objector check` säger samma sak.
file-not-there = den filen finns inte
file-not-allowed = filen får inte läsas
file-not-allowed-next = se vem som äger den, och med vilka rättigheter
file-unreadable = filen kan inte läsas: { $why }
file-is-a-folder = det här är en mapp, inte en fil
file-is-a-folder-next = ange de scenariofiler som ligger i den
file-too-large = filen är större än { $bytes } byte
file-too-large-next = är det den fil du menade?
file-in-utf-16 = filen är i UTF-16, och TOML skrivs i UTF-8
file-not-utf-8 = filen är inte text i UTF-8
file-not-utf-8-here = härifrån kan den inte läsas
file-not-utf-8-next = spara den igen i ditt skrivprogram med kodningen UTF-8
toml-not = det här är inte TOML: { $why }
toml-text-not-closed = en text är inte avslutad
toml-long-text-not-closed = en text på flera rader är inte avslutad
toml-lacks-quotes = text skrivs mellan citattecken: nyckel = "värde"
toml-quote-inside = ett citattecken inuti en text skrivs \"
toml-expected = här väntades { $what }
toml-text = text
toml-texts = en lista med texter
toml-integer = ett heltal
toml-float = ett tal med decimaler
toml-boolean = `true` eller `false`
toml-date = ett datum
toml-list = en lista
toml-table = en tabell
toml-tables = en lista med tabeller
the-file = filen
file-lacks = filen saknar { $keys }
file-lacks-next = det hör hemma högst upp, ovanför varje rad som börjar med `[`
unknown-key = okänd nyckel `{ $key }`
belongs-below = den hör hemma under raden `[objection]`
belongs-above = den hör hemma ovanför raden `[objection]`
did-you-mean = menade du `{ $word }`?
may-hold = { $part } kan innehålla { $keys }
it-can-be = det kan vara { $words }
cannot-be = `{ $key }` kan inte vara `{ $word }`
wrong-type = `{ $key }` måste vara { $wanted }, inte { $found }
number-too-large = `{ $key }` är för stort
own-pack-adds = ett eget paket lägger till namn och ord; adresser och allt som avgör något är inbyggt
own-pack-counts = det som står i ett eget paket räknas som ditt: ta bort den här raden
own-pack-decides-nothing = ett eget paket säger vad fält och knappar heter; det som avgör hur en körning slutar är inbyggt
own-name-known = det här namnet är redan inbyggt, som `{ $kind }`
own-text-known = den här texten är redan inbyggd, som `{ $meaning }`
own-language-named = det här språket är redan inbyggt, som { $name }
own-known-next = ta bort det: det inbyggda går före det egna
own-pack-empty = den här mappen lägger inte till något
own-pack-layout = en egen mapp innehåller `forms/<id>/form.toml` och `languages/<tag>.toml` och inget annat
own-pack-no-folder = det här är ingen mapp, eller bara en länk till en
own-pack-no-file = det här är ingen fil, eller bara en länk till en
own-pack-not-there = det finns ingen sådan mapp
own-pack-unreadable = mappen kan inte läsas: { $why }
own-pack-astray = det här hör inte hemma i mappen: { $names }
own-pack-astray-more = det här hör inte hemma i mappen: { $names } och { $more } till
word-is-blank = `{ $key }` är tom
word-has-space = `{ $key }` har blanksteg omkring sig
word-hides = `{ $key }` innehåller ett styrtecken, ett osynligt tecken eller en radbrytning
table-lacks = { $table } saknar `{ $key }`
name-twice = det här namnet står här två gånger
no-such-form = det finns inget formulär `{ $form }`
no-such-form-next = programmet är byggt för { $forms }
not-the-folders-name = `id` måste vara mappens namn
not-the-files-tag = `tag` måste vara en språkkod enligt BCP 47 och filens namn
text-twice = den här texten står här två gånger
text-as-well = den här texten står här också som `{ $meaning }`
text-next = en text betyder en sak på ett språk
other-version = programmet läser version 1 av formatet
other-version-next = skriv `version = 1`, eller hämta ett nyare program
account-blank = kontonamnet är tomt
account-characters = kontonamnet får bara innehålla a-z, 0-9 och '-'
account-ends = kontonamnet måste börja och sluta med en bokstav eller en siffra
account-too-long = kontonamnet är längre än 40 tecken
account-next = det är ditt eget namn på kontot, till exempel `{ $name }`
no-language = `{ $tag }` är ingen språkkod
no-language-next = det är en kod med två eller tre bokstäver, till exempel `da` eller `de-AT`
no-country = `{ $code }` är ingen landskod
no-country-next = det är koden med två bokstäver från ISO 3166-1, till exempel `DK`
not-an-email = det här ser inte ut som en e-postadress
not-an-email-next = skriv den som `name@example.org`, eller utelämna `email`
reasons-and-text = `justifications` och `text` kan inte stå där båda
reasons-and-text-next = behåll en av dem: skäl från katalogen eller dina egna ord
reasons-empty = `justifications` anger inget skäl
reasons-empty-next = ange minst ett, eller utelämna det för att inte skicka någon motivering
reasons-not-in = katalogens skäl finns inte på `{ $language }`
reasons-not-in-next = de finns på { $languages }; dina egna ord under `text` kan vara på vilket språk som helst
reason-twice = `{ $name }` anges två gånger
reason-twice-next = behåll en
reason-no-name = det här är inte namnet på ett skäl
reason-no-name-next = dina egna ord ska stå under `text`
reason-unknown = inget skäl heter `{ $name }`
reason-unknown-next = `objector check --reasons` visar dem
text-blank = `text` är tomt
text-blank-next = skriv din motivering, eller utelämna `text` för att inte skicka någon
text-too-long = motiveringen har { $count } tecken, och formuläret tar högst { $limit }
text-perhaps-too-long = motiveringen har { $count } tecken, och formuläret antas ta högst { $limit }
text-too-long-next =
    { $number ->
        [one] gör den { $count } tecken kortare; den klipps aldrig åt dig
       *[other] gör den { $count } tecken kortare; den klipps aldrig åt dig
    }
text-short =
    { $count ->
        [one] motiveringen har bara { $count } tecken
       *[other] motiveringen har bara { $count } tecken
    }
text-short-next = ett av Metas formulär har en gång avvisat motiveringar på under { $limit } tecken; inget läggs till åt dig
text-holds-control = `text` innehåller ett styrtecken ({ $code }, tecken { $at })
text-holds-tab = `text` innehåller ett tabbtecken (tecken { $at })
text-holds-private = `text` innehåller ett tecken för privat bruk, som en webbläsare kan ta för en tangent ({ $code }, tecken { $at })
text-holds-unknown = `text` innehåller ett tecken som Unicode inte känner till ({ $code }, tecken { $at })
text-holds-invisible = `text` innehåller ett osynligt tecken ({ $code }, tecken { $at })
text-holds-next = ta bort det, eller skriv om meningen
text-holds-escape-next = ta bort dess kod med omvänt snedstreck

## Vad personen antecknar om det som skickades för hand.

bring-a-picture = ange en bild som PNG, JPEG eller WebP, eller en PDF
bring-a-mail = ange ett mejl så som ditt mejlprogram sparar det (.eml)
brought-other = filen är något annat än det som står i kommandot
day-to-come = { $day } har inte kommit än
day-too-early = den { $day } gällde GDPR inte än: Det var den { $first }
day-missing = dagen då du skickade det saknas eller är inget datum
day-next = skriv den som år, månad och dag: --on { $day }
nothing-recorded = Inget antecknades.
recorded = { $case }: antecknat som skickat för hand den { $day }. Det står `{ $state }`, så säkert som `you`.
recorded-alone = Inget följer med det: Bara ditt ord står för det.
recorded-with = Det du bifogade ligger där som det är; ingen har kontrollerat det.
recorded-keep-mail = Spara mejlet från Meta som en fil: Det kan vem som helst kontrollera.
recorded-settle = Titta i inkorgen, även i Skräppost och Socialt. När du vet vad det blev av det, säg det: `objector settle { $case } --sent` eller `--not-sent`
recorded-without-browser = det antecknades utan webbläsare
told-received = du berättade att du skickade det för hand den { $day }, och att Meta sa att de har det
told-sent = du berättade att du skickade det för hand den { $day }; om Meta har det vet ingen

## `objector forms check` och `objector forms capture`: ett formulär som man bara tittar på.

look-address = { $form } på { $address }
look-route = { $form } längs vägen "{ $route }", från { $start }
look-practice = ÖVNING { $what }
look-route-leads = leder till formuläret på { $address }
look-route-lost = leder inte till formuläret: { $what }
look-known = igenkänt, i den utformning { $shape } som programmet känner till; inget fylldes i, trycktes på eller skickades
look-led = den leder till { $path }, { $what }
look-not-quite = formuläret finns där, men är inte riktigt som paketet känner det
look-warning-not-kept = låt det här kontot vila från alla program: arkivet kunde inte spara att det varnades ({ $why }), och kommer därför inte att påminna dig
look-log-in-stays = Inloggningen ligger kvar till nästa `objector run`, som tar bort den; det gör `objector logout` också.
look-found = { $field }: sidan säger "{ $label }"; { $by }
by-name = hittat genom namnet i sidan
by-type = hittat genom typen
by-words = hittat genom ord som någon har sett
by-own-pack = hittat genom ditt eget paket
by-inferred-words = hittat genom ord som ingen har sett ännu
by-structure = hittat enbart genom uppbyggnaden
by-nothing = inget säger vad det är
capture-one = ett formulär i taget sparas
capture-one-next = nämn det: `--form ID`
capture-file-there = { $file } finns redan, och inget skrivs över den
capture-no-folder = { $folder } är ingen mapp, så där kan inget skrivas
capture-file-next = nämn en annan fil: `--to FILE`
capture-nobody = ingen finns där som kan läsa vad som skulle skrivas: { $why }
capture-not-known = Det här är inte formuläret som programmet känner till det: { $what }. Behåll det bara om du vet att det är formuläret.
capture-shown = Det här är allt som skulle skrivas, ord för ord:
capture-dropped = det som lästes av har kastats; inget skrevs
capture-written = skrivet till { $file }; inget fylldes i, trycktes på eller skickades
capture-share = dela filen, eller lägg den i `scenarios/forms/<form>/practice/`: där är den ett prov
capture-not-written = { $file } kan inte skrivas ({ $why })
capture-no-address = det har ingen adress

## `objector forms`: vad som är känt om varje formulär, och de som inte fylls i.

forms-of = { $form }: formuläret hos { $network }
forms-seen-live = senast sett i bruk: { $when }
forms-never-seen = senast sett i bruk: aldrig
forms-sure = med källa: { $sourced }; härlett: { $inferred }
forms-source = källa: { $source }
forms-inferred = härlett
forms-by = via "{ $name }": { $start }, sedan { $steps }
forms-has = har { $part }: { $presence } ({ $sure })
forms-shape = utformning { $name }: { $controls } ({ $sure })
forms-others = Formulär hos Meta som det här programmet inte fyller i. Öppna dem själv: programmet öppnar dem inte och sparar inte vad du skickar där.
forms-called = heter "{ $name }"
forms-asks = frågar: { $what }
forms-mind = obs: { $what }
forms-key = En källa som GHACKS är en artikel, ett dokument eller en kopia av en sida: tabellen över källor i scenarios/README.md, där programmets källkod finns, säger vilken. "Härlett" är det som ingen har sett. Ord som country och sometimes är datafilernas egna, och de är på engelska.
not-filled-in = ett sådant formulär fyller det här programmet inte i: { $about }
not-filled-in-open = det här programmet fyller inte i det formuläret; öppna det själv: { $about }
elsewhere-third-party = uppgifter om dig som andra har lämnat: andras inlägg och bilder av dig, och vad Meta har fått från annat håll
elsewhere-third-party-older = uppgifter om dig som andra har lämnat, på ett äldre formulär
elsewhere-no-account = personer som inte har något konto hos Meta
elsewhere-whatsapp = WhatsApps användning av dina uppgifter
elsewhere-pages = en Facebook-sida kan inte invända; det kan varje person som skriver för den, från sin egen profil, med `objector run`
elsewhere-general = en invändning mot annan användning av dina uppgifter hos Facebook
elsewhere-general-2026 = en invändning mot annan användning av dina uppgifter sedan juli 2026: en sida att välja på, som integritetspolicyn nu leder till
elsewhere-legitimate-interests = en invändning mot det som Facebook gör utifrån sina berättigade intressen eller i allmänhetens intresse
elsewhere-general-instagram = en invändning mot annan användning av dina uppgifter hos Instagram
asks-which-request = vilken begäran det gäller: att invända, att se eller rätta uppgifterna, att få dem raderade eller något annat
asks-contact-details = efter ditt namn, din adress, din e-postadress och ditt telefonnummer
asks-evidence = efter närmare detaljer om uppgifterna och en skärmbild
asks-ai-evidence = efter det som skrevs till AI:n och bevis på vad den svarade
asks-whatsapp-request = vilken begäran det gäller: välj "How can I make an objection to the processing of my information"
asks-about-ai = om begäran handlar om AI hos Meta; med ett ja öppnas invändningen mot AI
asks-what-you-object-to = vad du invänder mot: användningen av dina uppgifter för Meta AI, användningen av andras uppgifter om dig för Meta AI eller något annat
mind-short-reason = 2024 avvisades en motivering på färre än 100 tecken, och först efter att en kod hade begärts
mind-not-automatic = formuläret säger att begäranden inte uppfylls automatiskt utan prövas mot de lagar som gäller
mind-no-log-in = formuläret om uppgifter från andra frågar efter ett namn och en adress att skriva till och tycks därför inte kräva inloggning
mind-whatsapp-ai = konsumentorganisationer säger att det inte går att invända mot AI hos WhatsApp, och den som använde det här formuläret till det fick veta att det handlar om Meta AI och inte om WhatsApp
mind-general-question = de tyska och italienska vägarna genom integritetspolicyn leder till den frågan; att den står på just den här sidan sägs inte
