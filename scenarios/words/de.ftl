### Was man liest und eintippt, während man sich anmeldet und während ein Durchlauf läuft, auf Deutsch.

## Antworten.

word-send = senden
word-keep = behalten
word-use = verwenden
word-yes = ja
word-no = nein
word-unsure = unsicher
word-go-on = weiter
word-assist = gemeinsam
word-by-hand = von hand
word-mine = meins
word-agreed = einverstanden
word-open = öffnen
word-unsealed = unversiegelt
word-stop = stopp

## Fragen.

prompt-send = Tippen Sie "{ word-send }" ein, um abzusenden; alles andere bricht ab:
prompt-keep-or-use = Tippen Sie "{ word-keep }" oder "{ word-use }" ein; alles andere bricht ab:
prompt-filled-in = Drücken Sie hier die Eingabetaste, wenn das Formular ausgefüllt ist, oder tippen Sie "{ word-stop }" ein, um abzubrechen:
prompt-press-yourself = Klicken Sie im Fenster auf die Schaltfläche des Formulars, oder tippen Sie hier "{ word-stop }" ein, um abzubrechen:
prompt-code = Geben Sie den Code ein, den Meta Ihnen per E-Mail geschickt hat (leer bricht ab):
prompt-received = Steht hier, dass Meta Ihren Widerspruch erhalten hat? Tippen Sie "{ word-yes }", "{ word-no }" oder "{ word-unsure }" ein:
prompt-when-by-hand = An welchem Tag haben Sie ihn gesendet? (JJJJ-MM-TT):
prompt-did-meta-say = Stand auf Metas Seite oder in einer E-Mail, dass Meta ihn erhalten hat? Tippen Sie "{ word-yes }", "{ word-no }" oder "{ word-unsure }" ein:
prompt-how-to-go-on = Tippen Sie "{ word-go-on }", "{ word-assist }" oder "{ word-by-hand }" ein:
prompt-whose-account = Wessen Konto ist das? Tippen Sie "{ word-mine }" ein oder den Namen der Person, der es gehört:
prompt-holder-agrees = Tippen Sie "{ word-agreed }" ein, wenn die Person weiß, was gesendet wird, und zustimmt; alles andere bricht ab:
prompt-open-window = Ein Fenster öffnen, um das zu klären? Tippen Sie "{ word-open }" ein; alles andere bricht ab:
prompt-unsealed = Tippen Sie "{ word-unsealed }" ein, um ohne Siegel weiterzumachen; alles andere bricht ab:
prompt-remote-driver = Tippen Sie die Adresse dieses WebDrivers ein, um ihn zu verwenden; alles andere bricht ab:

nobody-no-terminal = die Standardeingabe ist kein Terminal
nobody-input-ended = die Eingabe ist zu Ende
nobody-in-time = eine Viertelstunde lang hat niemand geantwortet

page-now-says = Auf der Seite steht jetzt:
picture = Bild: { $path }
two-addresses = Im Formular steht eine andere E-Mail-Adresse als in Ihrem Szenario.
two-addresses-form = Im Formular steht:
two-addresses-scenario = In Ihrem Szenario steht:

## Was gesendet wird.

sheet-head = Das wird gesendet, so wie es jetzt auf der Seite steht.
sheet-practice = ÜBUNG: Das ist die Übungsseite auf diesem Computer. Nichts davon erreicht Meta.
sheet-account = Konto
sheet-number = Nummer des Kontos bei { $network }
sheet-number-unknown = das sagt die Website nicht
sheet-address = Adresse der Seite
sheet-action = Wohin das Formular nach eigener Angabe geht
sheet-action-unknown = das sagt die Seite nicht
sheet-email = E-Mail-Adresse
sheet-country = Land
sheet-reason = Ihre Begründung
sheet-code = Code
sheet-unexplained = Ein Feld, das das Programm nicht erklären kann
sheet-filled = vom Programm ausgefüllt
sheet-by-person = von Ihnen ausgefüllt
sheet-already-there = stand schon da
sheet-left = nicht verändert
sheet-empty = leer gelassen
sheet-label = die Seite nennt es: { $label }
sheet-button = Die Schaltfläche, die gedrückt wird
sheet-picture = Bild des ausgefüllten Formulars:
sheet-digest = Ihr Ja gilt genau hierfür (SHA-256):

## Die Teile des Formulars, in einer Liste oder als Subjekt eines Satzes.

the-email = die E-Mail-Adresse
the-country = das Land
the-reason = die Begründung
the-code = der Code
a-field = ein Feld
the-button = die Schaltfläche

## Was zu beachten ist.

found-by-structure = nur am Aufbau des Formulars erkannt, nicht an Wörtern oder Namen: { $names }; bitte auf dem Bild prüfen
seen-live = wann jemand, der es uns gesagt hat, dieses Formular zuletzt bei Meta gesehen hat: { $when }
never-seen-live = wann jemand, der es uns gesagt hat, dieses Formular zuletzt bei Meta gesehen hat: nie
unsealed-note = ohne Siegel: Das Programm drückt einmal, aber dieser WebDriver zeigt nicht, was die Seite selbst sendet; eine Seite könnte mehr senden, als sie zeigt, oder es zweimal senden
other-language = Ihre Begründung ist in `{ $reason }`, die Seite ist in `{ $page }`; sie wird gesendet, wie sie ist
unseen-path = das Formular geht nach eigener Angabe an einen Pfad, den noch niemand bei ihm gesehen hat: { $path }
changed-after-yes = Das Formular hat sich nach Ihrem Ja geändert. Nichts wurde gesendet; hier ist es noch einmal.

## Wo die Person das Formular selbst ausfüllt.

copy-head = Das Fenster gehört Ihnen: Füllen Sie das Formular dort aus, und drücken Sie seine Schaltfläche noch nicht. Hier steht zum Kopieren, was in Ihrem Szenario steht; schreiben Sie etwas anderes, ist das Ihre Sache.
copy-none = (keine)
copy-email = E-Mail-Adresse: { $email }
copy-country = Land: { $country }
copy-reason = Begründung, wie sie ist:
copy-no-reason = Begründung: (keine)

## Wenn es bei der Frage endet.

kept-changing = das Formular hat sich nach Ihrem Ja immer wieder geändert
held-otherwise = auf der Seite steht { $field } anders, als das Programm es eingetragen hat
held-otherwise-next = Ihre Worte werden nie anders gesendet, als Sie sie geschrieben haben; füllen Sie das Formular von Hand aus, wenn Sie möchten
other-country = auf der Seite steht ein anderes Land als das ausgewählte
button-covered = die Schaltfläche lässt sich nicht drücken: Etwas liegt darüber
button-disabled = die Schaltfläche lässt sich nicht drücken: Sie ist abgeschaltet
button-hidden = die Schaltfläche lässt sich nicht drücken: Sie ist verborgen
button-out-of-reach = die Schaltfläche lässt sich nicht drücken: Sie ist nicht erreichbar
dry-run = der Probelauf endet hier, bevor etwas gesendet wird
no-yes = Sie haben nicht Ja gesagt
no-yes-nobody = niemand hat Ja gesagt: { $why }
no-yes-nobody-next = starten Sie es in einem Terminal, und tippen Sie "{ word-send }" ein, wenn das Formular stimmt

## Ohne Siegel.

unsealed =
    Dieser WebDriver zeigt nicht, was eine Seite sendet; deshalb gibt es hier kein Siegel.

      Das heißt: Niemand sieht, was die Seite verschickt. Sie könnte vor Ihrem Ja
        senden, was in sie eingetippt wird, es zweimal senden oder etwas anderes
        senden, als sie zeigt, und niemand würde es merken.
      Weiterhin gilt: Nichts wird gedrückt, bevor Sie das Formular gesehen haben, wie
        es laut der Seite ist, und "{ word-send }" eingetippt haben; gedrückt wird einmal;
        was vielleicht gesendet wurde, wird nie von selbst noch einmal gesendet.
      Von Ihnen wurde noch nichts auf der Seite eingetippt.
unsealed-nobody = niemand wollte ohne Siegel weitermachen: { $why }
unsealed-not = Sie haben nicht ohne Siegel weitergemacht
unsealed-next = verwenden Sie einen WebDriver mit BiDi, wie geckodriver mit einem aktuellen Firefox

## Was ein Durchlauf von seinen Schritten erzählt.

opening-form = das Formular von { $network } wird geöffnet
form-is-there = das Formular ist da: { $address }
opened-anew = die Adresse des Formulars zeigte nach der Anmeldung etwas anderes; sie wird noch einmal geöffnet
cookies-accepted = die Frage nach Cookies ist beantwortet: alle angenommen, wie es in Ihrem Szenario steht ("{ $button }")
cookies-declined = die Frage nach Cookies ist beantwortet: die optionalen abgelehnt ("{ $button }")
filled-in-nothing = es war nichts auszufüllen
filled-in = ausgefüllt: { $names }
waiting-for-answer = warte auf die Antwort von { $network }
question-withdrawn = Die Seite sagt inzwischen etwas anderes; die Frage ist zurückgezogen.

## Wenn das Szenario nicht zum Formular passt.

no-email = das Formular verlangt eine E-Mail-Adresse und enthält keine
no-email-next = ergänzen Sie `email = "…"` in der Szenariodatei
which-email-nobody = niemand hat gesagt, welche E-Mail-Adresse es sein soll: { $why }
which-email-stopped = Sie haben bei der E-Mail-Adresse abgebrochen
email-fixed = die E-Mail-Adresse im Formular lässt sich nicht ändern
reason-required = dieses Formular verlangt eine Begründung, und im Szenario steht keine
reason-required-next = wählen Sie aus `objector check --reasons`, oder schreiben Sie `text = "…"` unter [objection]
reason-too-long = die Begründung ist zu lang für dieses Formular: { $length } von { $most } Zeichen
reason-too-short = die Begründung ist zu kurz für dieses Formular: { $length } von mindestens { $least } Zeichen
reason-on-one-line = dieses Formular nimmt die Begründung nur in einer Zeile an, und Ihre hat Zeilenumbrüche
country-not-offered = Ihr Land steht nicht auf der Liste des Formulars ({ $country })
no-country-known = auf der Liste des Formulars wurde kein Land erkannt

## Wenn es nach dem Drücken endet, bevor eine Antwort da ist.

press-refused = der Browser sagt, dass das Drücken nicht gelungen ist: { $why }
code-page-lost = die Seite ging verloren, bevor der Code bestätigt werden konnte: { $why }
code-not-sent = der Code wurde nicht gesendet: { $why }
kept-saying = die Seite sagte immer wieder etwas anderes
browser-dialog = die Seite hat ein Dialogfenster des Browsers geöffnet
pressed-then-lost = die Schaltfläche wurde gedrückt, und dann geschah dies: { $why }

## Wo die Person selbst ausfüllt und drückt: was das Fenster sagt.

window-fill-in = Füllen Sie das Formular hier aus. Drücken Sie seine Schaltfläche noch nicht: Wenn es so ist, wie Sie es möchten, drücken Sie die Eingabetaste im Terminal.
window-press = Drücken Sie jetzt selbst die Schaltfläche des Formulars, einmal. Gesendet wird dann das, wozu Sie Ja gesagt haben, und sonst nichts.
window-early = Angehalten: Nichts wurde gesendet. Sie haben noch nicht Ja gesagt. Vielleicht zeigt die Seite einen Fehler oder bleibt beschäftigt; das ist ihre Sache. Gehen Sie zurück zum Terminal, und machen Sie dort weiter.
window-late = Angehalten: Nichts wurde gesendet. Die Seite wollte mehr als fünf Sekunden nach Ihrem Drücken etwas senden. Drücken Sie die Schaltfläche des Formulars noch einmal.
window-other = Angehalten: Nichts wurde gesendet. Was die Seite nach Ihrem Drücken senden wollte, ist nicht das, wozu Sie Ja gesagt haben, oder es geht an einen Ort, an den noch niemand dieses Formular hat senden sehen. Drücken Sie noch einmal, oder tippen Sie "{ word-stop }" im Terminal ein.
window-sent = Angehalten: Wozu Sie Ja gesagt haben, ist gesendet, und mehr wird von hier nicht gesendet. Wenn die Seite nach einem Code fragt, tippen Sie ihn im Terminal ein.

## Dasselbe: was das Terminal und das Archiv sagen.

sent-in-vain =
    Was die Seite gerade senden wollte, wurde angehalten, und nichts wurde gesendet: Ihr Ja fehlte oder Ihr Drücken.
    Vielleicht zeigt die Seite einen Fehler oder bleibt beschäftigt; das ist ihre Sache. Im Fenster steht, was jetzt zu tun ist.
filled-by-person = die Person hat das Formular ausgefüllt, in einem Fenster, das beobachtet wurde
pressed-by-person = die Person hat seine Schaltfläche gedrückt
filled-in-nobody = niemand hat gesagt, dass das Formular ausgefüllt ist: { $why }
filled-in-stopped = Sie haben abgebrochen, bevor das Formular ausgefüllt war
put-right = Bringen Sie das im Fenster in Ordnung, und drücken Sie dann hier die Eingabetaste.
not-as-in-scenario = { $field } steht anders in Ihrem Szenario; gesendet wird, was hier steht
you-will-press = nach Ihrem Ja drücken Sie selbst die Schaltfläche, im Fenster; bis dahin wird sie angehalten
not-pressed = Sie haben die Schaltfläche des Formulars nicht gedrückt
not-pressed-lost = die Seite ging verloren, bevor Sie drücken konnten
not-pressed-error = { $error }, bevor Sie gedrückt haben
not-pressed-unseen = { $why }, und niemand hat gesehen, ob etwas gesendet wurde
not-pressed-nothing-sent = { $why }; nichts wurde gesendet
pressed-in-vain = was die Seite nach Ihrem Drücken senden wollte, wurde angehalten, weil es nicht das war, wozu Sie Ja gesagt haben, oder zu lange danach kam; nichts wurde gesendet
