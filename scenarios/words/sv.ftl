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
prompt-whose-account = Vems konto är det? Skriv "{ word-mine }" eller namnet på den person som det tillhör:
prompt-holder-agrees = Skriv "{ word-agreed }" om personen vet vad som kommer att skickas och går med på det, allt annat avbryter:
prompt-open-window = Vill du öppna ett fönster och ta hand om det där? Skriv "{ word-open }", allt annat avbryter:
prompt-unsealed = Skriv "{ word-unsealed }" för att fortsätta utan sigill, allt annat avbryter:
prompt-remote-driver = Skriv adressen till den WebDrivern för att använda den, allt annat avbryter:

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
sheet-account = Konto
sheet-number = Kontots nummer hos { $network }
sheet-number-unknown = det uppger inte webbplatsen
sheet-address = Sidans adress
sheet-action = Vart formuläret säger att det skickas
sheet-action-unknown = det uppger inte sidan
sheet-email = E-postadress
sheet-country = Land
sheet-reason = Din motivering
sheet-code = Kod
sheet-unexplained = Ett fält som programmet inte kan förklara
sheet-filled = ifyllt av programmet
sheet-by-person = ifyllt av dig
sheet-already-there = stod där redan
sheet-left = inte ändrat
sheet-empty = inte ifyllt
sheet-label = sidan kallar det: { $label }
sheet-button = Knappen som kommer att tryckas
sheet-picture = Bild av det ifyllda formuläret:
sheet-digest = Ditt ja gäller exakt det här (SHA-256):

## Formulärets delar, i en lista eller först i en mening.

the-email = e-postadressen
the-country = landet
the-reason = motiveringen
the-code = koden
a-field = ett fält
the-button = knappen

## Att tänka på.

found-by-structure = hittat enbart genom formulärets uppbyggnad, inte med hjälp av ord eller namn: { $names }; kontrollera på bilden
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
no-yes = du sa inte ja
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
    Före din första körning hos { $network }, en gång:

    Som vi förstår Metas villkor förbjuder de automatiserad åtkomst utan Metas tillstånd. De riktar sig mot dem som samlar in data, och det här programmet fyller bara i ditt eget formulär, en gång, efter ditt ja; men { $network } kan se att webbläsaren är automatiserad, och inget här döljer det. De kan varna dig, be dig bevisa vem du är eller begränsa kontot. Vi känner inte till någon som har råkat ut för det med det här formuläret, men kan inte lova något. { $seen }

      { word-go-on }: Programmet fyller i formuläret och trycker på knappen efter ditt ja.
      { word-assist }: Du fyller i och trycker själv, i ett fönster som programmet övervakar; det är automatiserat ändå.
      { word-by-hand }: Du gör det i din egen webbläsare, och programmet sparar bara dokumentationen.
makers-saw-it = De som har gjort den här versionen såg senast formuläret hos Meta: { $when }.
makers-never-saw-it = Ingen av dem som gör programmet har sett formuläret hos Meta än.
as-you-chose = som du har valt fyller du själv i formuläret och trycker själv
how-to-go-on-nobody = ingen sa hur det ska fortsätta: { $why }
how-to-go-on-not = du sa inte hur det ska fortsätta
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
no-window-login = för att logga in behöver du ett fönster, och ingen skärm hittades här
no-window-assist = för att själv fylla i formuläret, som du har valt, behöver du ett fönster, och ingen skärm hittades här
no-window-next = kör det i en terminal på skrivbordet på den dator som du sitter vid (`DISPLAY` eller `WAYLAND_DISPLAY` måste vara satt)
assist-no-window = med `--assist` fyller du i formuläret i ett fönster, och ingen skärm hittades här
assist-no-window-next = kör det i en terminal på skrivbordet på den dator som du sitter vid (`DISPLAY` eller `WAYLAND_DISPLAY` måste vara satt); över ssh sätter `ssh -X` den

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
logout-nothing = det fanns inget om det på den här datorn.
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
practice-served = Övningsformuläret finns på { $address } tills du trycker Ctrl-C.
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
state-not-accepted = det togs inte emot: Sidan sa det, eller så skickades det aldrig
