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
