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
