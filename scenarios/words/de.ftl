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

## Vor dem ersten Durchlauf eines Kontos.

before-the-first-run =
    Vor Ihrem ersten Durchlauf bei { $network }, einmal:

    So wie wir Metas Nutzungsbedingungen verstehen, verbieten sie automatisierten Zugriff ohne Metas Erlaubnis. Sie richten sich gegen Leute, die Daten sammeln, und dieses Programm füllt nur Ihr eigenes Formular aus, einmal, nach Ihrem Ja; aber { $network } kann sehen, dass der Browser automatisiert ist, und nichts hier verbirgt das. Es kann sein, dass Sie gewarnt werden, nachweisen sollen, wer Sie sind, oder dass das Konto eingeschränkt wird. Wir wissen von niemandem, dem das mit diesem Formular passiert ist, können es aber nicht versprechen. { $seen }

      { word-go-on }: Das Programm füllt das Formular aus und drückt nach Ihrem Ja die Schaltfläche.
      { word-assist }: Sie füllen selbst aus und drücken selbst, in einem Fenster, das beobachtet wird; automatisiert ist es trotzdem.
      { word-by-hand }: Sie machen es in Ihrem eigenen Browser, und dieses Programm bewahrt nur die Belege auf.
makers-saw-it = Wer diese Version gemacht hat, hat das Formular zuletzt bei Meta gesehen: { $when }.
makers-never-saw-it = Von denen, die dieses Programm machen, hat noch niemand das Formular bei Meta gesehen.
as-you-chose = wie von Ihnen gewählt, füllen Sie das Formular selbst aus und drücken selbst
how-to-go-on-nobody = niemand hat gesagt, wie es weitergeht: { $why }
how-to-go-on-not = Sie haben nicht gesagt, wie es weitergeht
whose-account-nobody = niemand hat gesagt, wessen Konto es ist: { $why }
whose-account-not = Sie haben nicht gesagt, wessen Konto es ist
you-help = Sie helfen jemandem: { $holder }. Es ist der Widerspruch dieser Person, von ihrem Konto.
holder-agrees-nobody = niemand hat gesagt, dass die Person zustimmt, der das Konto gehört: { $why }
holder-agrees-not = Sie haben nicht gesagt, dass die Person zustimmt, der das Konto gehört
by-hand = Sie wollen es von Hand machen
by-hand-open = öffnen Sie { $address } angemeldet in Ihrem eigenen Browser, und füllen Sie das Formular dort aus
by-hand-record = behalten Sie ein Bild von dem, was danach dort steht; dann `objector record` mit derselben Szenariodatei

## Anmelden in einem Fenster.

to-log-in = Jetzt öffnet sich ein Firefox mit der Startseite von { $network }: ganz gewöhnlich, ohne jede Automatik, in einem eigenen Ordner, den nur Sie lesen können. Melden Sie sich dort an wie immer, mit dem Konto, um das es geht; dieses Programm sieht Ihr Passwort nie. Schließen Sie dann das Fenster (auf einem Mac: diesen Firefox beenden).
logged-in =
    Das Fenster ist geschlossen.
    Wenn Sie sich angemeldet haben, geht der nächste `objector run` mit dieser Szenariodatei von dort weiter, und Ihre Anmeldung wird gelöscht, wenn er endet.
    Um sie jetzt zu löschen: `objector logout` mit derselben Datei.
    Das Löschen hier meldet Sie bei { $network } nicht ab: Das geht dort, in der Liste der Geräte.
login-stopped = Sie haben das Programm abgebrochen. Das Fenster ist weg; was Sie darin getan haben, bleibt erhalten.
something-in-the-way = Etwas steht im Weg: { $what }.
plain-window = Jetzt öffnet sich ein gewöhnlicher Firefox, ohne jede Automatik und ohne das Siegel. Tun Sie dort, was { $network } verlangt, aber füllen Sie das Formular nicht aus. Schließen Sie dann das Fenster (auf einem Mac: diesen Firefox beenden): Das Programm macht von selbst weiter und liest das Formular ganz neu.
waiting-for-the-window = warte, bis Sie das Fenster schließen
window-is-closed = das Fenster ist geschlossen
nobody-logged-in = im eigenen Firefox dieses Programms ist niemand bei { $network } angemeldet
nobody-logged-in-next = melden Sie sich zuerst an, in einem Terminal auf dem Desktop des Computers, an dem Sie sitzen: `objector login` mit derselben Szenariodatei; starten Sie dies dann noch einmal
no-window-login = zum Anmelden brauchen Sie ein Fenster, und hier wurde kein Bildschirm gefunden
no-window-assist = um das Formular selbst auszufüllen, wie von Ihnen gewählt, brauchen Sie ein Fenster, und hier wurde kein Bildschirm gefunden
no-window-next = starten Sie es in einem Terminal auf dem Desktop des Computers, an dem Sie sitzen (`DISPLAY` oder `WAYLAND_DISPLAY` muss gesetzt sein)
assist-no-window = mit `--assist` füllen Sie das Formular in einem Fenster aus, und hier wurde kein Bildschirm gefunden
assist-no-window-next = starten Sie es in einem Terminal auf dem Desktop des Computers, an dem Sie sitzen (`DISPLAY` oder `WAYLAND_DISPLAY` muss gesetzt sein); über ssh setzt `ssh -X` das

## Was aus einer Anmeldung wird.

log-in-deleted = Ihre Anmeldung ist auf diesem Computer gelöscht; das meldet Sie bei { $network } nicht ab.
log-in-not-deleted = Ihre Anmeldung konnte nicht gelöscht werden: { $why }. Versuchen Sie `objector logout`.
kept-session-not-used = Es wird keine aufbewahrte Anmeldung verwendet: { $why }.
session-kept =
    { $cookies ->
        [one] Ihre Anmeldung bei { $network } ist im Schlüsselbund dieses Computers aufbewahrt ({ $cookies } Cookie, { $bytes } Byte). Wer die Festplatte oder eine Sicherung stiehlt, kann sie nicht lesen; Programme, die unter Ihrem Namen laufen, können es. `objector logout` löscht sie; das meldet Sie bei { $network } nicht ab.
       *[other] Ihre Anmeldung bei { $network } ist im Schlüsselbund dieses Computers aufbewahrt ({ $cookies } Cookies, { $bytes } Byte). Wer die Festplatte oder eine Sicherung stiehlt, kann sie nicht lesen; Programme, die unter Ihrem Namen laufen, können es. `objector logout` löscht sie; das meldet Sie bei { $network } nicht ab.
    }
session-not-kept = Ihre Anmeldung bei { $network } wurde nicht aufbewahrt: { $why }.
session-of-nobody = Es wurde keine Anmeldung bei { $network } aufbewahrt: Niemand ist angemeldet.
session-of-another = Ihre Anmeldung bei { $network } wurde nicht aufbewahrt: Der Durchlauf ging darin nicht weiter.
still-kept = Was vorher aufbewahrt war, ist noch da.
kept-is-deleted = Was von einer früheren aufbewahrt war, ist gelöscht.
session-no-place = es ist kein Benutzerordner bekannt, also gibt es keinen Platz für Ihre Anmeldung
session-no-place-next = nennen Sie einen eigenen Ordner in HOME oder in XDG_DATA_HOME
session-in-use = ein anderer Durchlauf oder ein noch offener Firefox verwendet die Anmeldung dieses Kontos
session-in-use-next = warten Sie, bis er zu Ende ist, oder beenden Sie ihn, und starten Sie dies dann noch einmal
session-folder = der Ordner `{ $folder }` mit Ihrer Anmeldung lässt sich nicht verwenden: { $why }
session-folder-next = machen Sie diesen Ort beschreibbar, oder nennen Sie einen anderen in XDG_DATA_HOME
keyring-none = auf diesem Computer antwortet kein Schlüsselbund
keyring-locked = der Schlüsselbund ist gesperrt
keyring-too-large = { $bytes } Byte sind mehr, als der Schlüsselbund annimmt ({ $limit })
keyring-damaged = was im Schlüsselbund liegt, ist beschädigt
keyring-failed = der Schlüsselbund hat versagt
logout-nothing = auf diesem Computer war nichts davon.
logout-folder = der Ordner mit der Anmeldung ist gelöscht.
logout-secret = was der Schlüsselbund von der Anmeldung aufbewahrt hat, ist gelöscht.
logout-both = der Ordner mit der Anmeldung und was der Schlüsselbund davon aufbewahrt hat, sind gelöscht.
logout-no-keyring = { $why }: Falls je eine Anmeldung in einem aufbewahrt wurde, ist sie noch da.
logout-secret-stays = Was der Schlüsselbund vielleicht davon aufbewahrt, ist noch da: { $why }.
logout-not-at-the-site = Das meldet Sie dort nicht ab: Das geht auf der Website, in der Liste der Geräte.

## Bevor sich der Browser öffnet.

stopped-before-sending = Sie haben das Programm abgebrochen, bevor etwas gesendet wurde
remote-driver = Der WebDriver unter { $server } läuft nicht auf diesem Computer. Wer ihn betreibt, sieht alles, was der Browser sieht.
remote-driver-not = niemand hat den WebDriver auf einem anderen Computer bestätigt
practice-served = Das Übungsformular ist unter { $address } zu finden, bis Sie Strg-C drücken.
practice-log =
    { $received ->
        [one] Das eigene Protokoll der Übungsseite: { $received } Einsendung erhalten.
       *[other] Das eigene Protokoll der Übungsseite: { $received } Einsendungen erhalten.
    }
minute = { $day } um { $time } UTC
resting = am { $warned } hat { $network } gewarnt, dass sich dieses Konto wie eine Maschine verhält; bis zum { $until } öffnet dieses Programm das Formular für `{ $account }` nicht mehr, weder mit noch ohne `--assist`
resting-next = öffnen Sie { $network } in Ihrem eigenen Browser, und sehen Sie nach, ob die Warnung noch da ist
wrong-clock = die Uhr dieses Computers sagt { $now }: Das ist, bevor dieses Programm geschrieben wurde
set-the-clock = stellen Sie die Uhr richtig, und starten Sie dies dann noch einmal; was mit einer falschen Zeit archiviert wird, beweist nichts

## Wessen Konto es ist und was früher gesendet wurde.

logged-in-account =
    { $holds ->
        [none] Angemeldet ist bei { $network } das Konto mit der Nummer { $number }. Der Fall `{ $case }` wurde vom Konto mit der Nummer { $before } gesendet.
       *[an-address] Angemeldet ist bei { $network } das Konto mit der Nummer { $number }, und im Formular steht { $email }. Der Fall `{ $case }` wurde vom Konto mit der Nummer { $before } gesendet.
    }
another-account = bei { $network } ist ein anderes Konto angemeldet als das, von dem der Fall `{ $case }` gesendet wurde
another-account-next = `objector logout` mit derselben Datei, dann mit dem Konto anmelden, für das `{ $account }` steht; wenn dieses Konto gemeint ist, geben Sie ihm einen eigenen Spitznamen in einer eigenen Szenariodatei
new-round = das ist eine neue Runde; der frühere Fall ist `{ $case }`
new-round-why = warum es eine neue Runde gibt: { $reason }
sent-at = am { $when }
by-hand-on = am { $day } von Hand
spent-unknown = der Fall `{ $case }` wurde{ $when } gesendet, oder vielleicht, und niemand weiß, was daraus geworden ist; dieser Durchlauf hat nichts gesendet
spent-unknown-next = wenn Sie wissen, was daraus geworden ist, sagen Sie es: `objector settle{ $practice } { $case } --sent` oder `--not-sent`
spent = der Fall `{ $case }` wurde{ $when } gesendet: { $meaning }; dieser Durchlauf hat nichts gesendet
read-it-with-show = lesen Sie ihn mit `objector show{ $practice } { $case }`

## Wo ein Fall steht.

state-you-sent = Sie sagen, dass er gesendet wurde
state-you-not-sent = Sie sagen, dass er nicht gesendet wurde
state-prepared = noch wurde nichts gesendet
state-declined = nichts wurde gesendet: Niemand hat Ja gesagt
state-sending = er sollte gerade gesendet werden, und das Programm endete, bevor es die Antwort festhalten konnte
state-awaiting-code = er wurde gesendet, und Meta wartet auf den Code, der per E-Mail kam
state-acknowledged = die Seite hat gesagt, dass Meta ihn erhalten hat
state-unknown = er wurde gesendet, oder vielleicht: Es kam nichts Klares zurück
state-not-accepted = er wurde nicht angenommen: Die Seite hat es gesagt, oder er wurde nie gesendet
