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
prompt-may-look = Tippen Sie "{ word-go-on }" ein, um das Formular zu öffnen und nur anzusehen; alles andere lässt es sein:
prompt-whose-account = Wessen Konto ist das? Tippen Sie "{ word-mine }" ein oder den Namen der Person, der es gehört:
prompt-holder-agrees = Tippen Sie "{ word-agreed }" ein, wenn die Person weiß, was gesendet wird, und zustimmt; alles andere bricht ab:
prompt-open-window = Ein Fenster öffnen, um das zu klären? Tippen Sie "{ word-open }" ein; alles andere bricht ab:
prompt-unsealed = Tippen Sie "{ word-unsealed }" ein, um ohne Siegel weiterzumachen; alles andere bricht ab:
prompt-remote-driver = Tippen Sie die Adresse dieses WebDrivers ein, um ihn zu verwenden; alles andere bricht ab:
prompt-keep-capture = Tippen Sie "{ word-keep }" ein, um es zu speichern; alles andere verwirft es:

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
sheet-own-pack = In Gebrauch: ein eigenes Paket, in { $folder }. Was daran erkannt wurde, ist so gekennzeichnet.
sheet-account = Konto
sheet-number = Nummer des Kontos bei { $network }
sheet-number-unknown = das sagt die Website nicht
sheet-address = Adresse der Seite
sheet-action = Wohin das Formular nach eigener Angabe geht
sheet-action-unknown = das sagt die Seite nicht
sheet-email = E-Mail-Adresse
sheet-country = Land
sheet-reason = Ihre Begründung
sheet-other-text = Ein weiterer Text, der leer bleiben darf
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
the-other-text = der andere Text
the-code = der Code
a-field = ein Feld
the-button = die Schaltfläche

## Was zu beachten ist.

found-by-structure = nur am Aufbau des Formulars erkannt, nicht an Wörtern oder Namen: { $names }; bitte auf dem Bild prüfen
found-by-own-pack = an Ihrem eigenen Paket erkannt
reason-unread = noch niemand mit dieser Muttersprache ({ $language }) hat den Text der Begründung geprüft: bitte so lesen, wie er hier steht
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
no-yes = Sie haben nicht "{ word-send }" eingegeben
no-yes-next = derselbe Befehl beginnt von vorn, wenn Sie doch widersprechen möchten
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
trying-the-other-address = diese Adresse von { $network } zeigt das Formular nicht; die andere wird versucht
trying-a-route = keine Adresse des Formulars zeigt es; versucht wird der Weg von { $start }
trying-another-route = dieser Weg führte nicht zum Formular; versucht wird der von { $start }
following = auf dem Weg zum Formular: weiter über "{ $link }"
no-route-led-there = auch kein anderer Weg führte zum Formular; zuletzt wird noch einmal nach seiner ersten Adresse gesehen
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
    { $looks ->
        [yes] Bevor das Formular bei { $network } geöffnet wird, solange Sie keinem Durchlauf zugestimmt haben:
       *[no] Vor Ihrem ersten Durchlauf bei { $network }, einmal:
    }

    So wie wir Metas Nutzungsbedingungen verstehen, verbieten sie automatisierten Zugriff ohne Metas Erlaubnis. Sie richten sich gegen Leute, die Daten sammeln, und dieses Programm füllt nur Ihr eigenes Formular aus, einmal, nach Ihrem Ja; aber { $network } kann sehen, dass der Browser automatisiert ist, und nichts hier verbirgt das. Es kann sein, dass Sie gewarnt werden, nachweisen sollen, wer Sie sind, oder dass das Konto eingeschränkt wird. Wir wissen von niemandem, dem das mit diesem Formular passiert ist, können es aber nicht versprechen. { $seen }
ways-to-go-on-program = { word-go-on }: Das Programm füllt das Formular aus und drückt nach Ihrem Ja die Schaltfläche.
ways-to-go-on-window = { word-assist }: Sie füllen selbst aus und drücken selbst, in einem Fenster, das beobachtet wird; automatisiert ist es trotzdem.
ways-to-go-on-yourself = { word-by-hand }: Sie machen es in Ihrem eigenen Browser, und dieses Programm bewahrt nur die Belege auf.
ways-to-go-on-look = { word-go-on }: Das Programm öffnet das Formular in Ihrer Sitzung und sieht es an; es füllt nichts aus, drückt nichts und sendet nichts.
makers-saw-it = Wer diese Version gemacht hat, hat das Formular zuletzt bei Meta gesehen: { $when }.
makers-never-saw-it = Von denen, die dieses Programm machen, hat noch niemand das Formular bei Meta gesehen.
as-you-chose = wie von Ihnen gewählt, füllen Sie das Formular selbst aus und drücken selbst
how-to-go-on-nobody = niemand hat gesagt, wie es weitergeht: { $why }
how-to-go-on-not = Sie haben nicht gesagt, wie es weitergeht
may-look-nobody = niemand hat gesagt, dass das Formular geöffnet werden darf: { $why }
may-look-not = Sie haben nicht gesagt, dass das Formular geöffnet werden darf
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
nobody-logged-in-elsewhere-next = ein Browser auf einem anderen Computer bekommt nur eine Anmeldung, die Ihr Schlüsselbund aufbewahrt: starten Sie dies einmal ohne `--webdriver` und mit `--keep-session`, melden Sie sich dabei an, und starten Sie es danach wieder mit `--webdriver`
no-window-login = zum Anmelden brauchen Sie ein Fenster, und hier wurde kein Bildschirm gefunden
no-window-assist = um das Formular selbst auszufüllen, wie von Ihnen gewählt, brauchen Sie ein Fenster, und hier wurde kein Bildschirm gefunden
no-window-next = starten Sie es in einem Terminal auf dem Desktop des Computers, an dem Sie sitzen (`DISPLAY` oder `WAYLAND_DISPLAY` muss gesetzt sein)
assist-no-window = mit `--assist` füllen Sie das Formular in einem Fenster aus, und hier wurde kein Bildschirm gefunden
assist-no-window-next = starten Sie es in einem Terminal auf dem Desktop des Computers, an dem Sie sitzen (`DISPLAY` oder `WAYLAND_DISPLAY` muss gesetzt sein); über ssh setzt `ssh -X` das
headed-no-window = mit `--headed` wird das Fenster gezeigt, und hier wurde kein Bildschirm gefunden
headed-no-window-next = lassen Sie `--headed` weg, oder starten Sie es in einem Terminal auf dem Desktop des Computers, an dem Sie sitzen (`DISPLAY` oder `WAYLAND_DISPLAY` muss gesetzt sein)

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
practice-served = Das Übungsformular ist unter { $address } zu finden, bis Sie Strg-C drücken. Um auszuprobieren, was ein Formular ansieht: `objector forms check --site { $site }`
practice-code = Die Übungsseite verschickt keine E-Mail. Ihr Code ist { $code }.
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
spent-under-another-name = dieser Fall betrifft dasselbe Konto unter einem anderen Spitznamen: er wurde mit derselben E-Mail-Adresse gesendet, oder mit derselben Kontonummer
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

## Orte, die nicht das Formular sind.

form-after-all = das Formular ist da
code-before-form = { $network } verlangt einen Code, bevor das Formular gezeigt wird
code-before-form-next = öffnen Sie { $network } in Ihrem eigenen Browser, und tun Sie, was dort verlangt wird
objected-already = { $network } sagt, dass Sie schon widersprochen haben
not-offered = { $network } bietet Ihnen dieses Formular nicht an
led-elsewhere = die Seite führte zu einer anderen Website, `{ $host }`, statt zu `{ $own }`
led-elsewhere-after = nach dem Drücken führte die Seite zu einer anderen Website: { $host }
led-elsewhere-not-opened = die Seite führte zu einer anderen Website, `{ $host }`, die nicht geöffnet wurde
wall-log-in = { $network } verlangt eine Anmeldung, bevor das Formular gezeigt wird
wall-log-in-next = melden Sie sich von Hand an, mit `objector login` und derselben Szenariodatei, und starten Sie dies dann noch einmal
wall-two-step = { $network } verlangt den zweiten Schritt einer Anmeldung, einen Code oder eine Bestätigung
wall-two-step-next = melden Sie sich von Hand an, mit `objector login`, samt dem zweiten Schritt; dieses Programm nimmt so einen Code nicht an
wall-locked = { $network } hat dieses Konto gesperrt
wall-locked-next = öffnen Sie { $network } in Ihrem eigenen Browser, und folgen Sie dem, was dort steht, um es zu entsperren
wall-suspended = { $network } hat dieses Konto vorläufig gesperrt oder deaktiviert
wall-suspended-next = öffnen Sie { $network } in Ihrem eigenen Browser, lesen Sie den Grund, und bitten Sie dort um eine Überprüfung
wall-new-device = { $network } kennt diesen Browser nicht und möchte, dass Sie ihn bestätigen
wall-new-device-next = bestätigen Sie ihn dort, wo Sie bei { $network } schon angemeldet sind, zum Beispiel in der App, wenn Sie möchten
wall-automated = { $network } warnt, dass sich dieses Konto wie eine Maschine verhält
wall-automated-next = lassen Sie das kein Programm wegklicken: Öffnen Sie { $network } in Ihrem eigenen Browser, und lesen Sie, was dort steht
wall-automated-rests = vierzehn Tage lang öffnet dieses Programm das Formular für dieses Konto nicht mehr; von Hand, in Ihrem eigenen Browser, können Sie jederzeit widersprechen
wall-captcha = { $network } zeigt ein Captcha
wall-captcha-next = öffnen Sie { $network } in Ihrem eigenen Browser, und sehen Sie nach, ob es dort auch erscheint; dieses Programm löst nie Captchas
wall-checkpoint = { $network } verlangt zuerst etwas von Ihnen selbst
wall-checkpoint-next = öffnen Sie { $network } in Ihrem eigenen Browser, und tun Sie, was dort verlangt wird; dieses Programm tut das nie für Sie
cookies-no-decline = { $network } fragt nach Cookies, und die Schaltfläche zum Ablehnen wurde nicht sicher gefunden; keine wurde gedrückt
cookies-no-accept = { $network } fragt nach Cookies, und die Schaltfläche zum Annehmen wurde nicht sicher gefunden; keine wurde gedrückt
cookies-no-button-next = verwenden Sie `--assist`, und beantworten Sie die Frage selbst im Fenster
cookies-in-the-way = { $network } fragt nach Cookies, und die Frage steht dem Formular im Weg
cookies-in-the-way-next = starten Sie es noch einmal: Die Frage wird beim Öffnen des Formulars beantwortet, einmal
cookies-only-looking-next = beantworten Sie sie selbst im Fenster von `objector login`: Hier wird nichts gedrückt
over-the-form = { $network } zeigt etwas über dem Formular; dieses Programm schließt es nicht
over-the-form-next = öffnen Sie { $network } in Ihrem eigenen Browser, lesen Sie es dort, und schließen Sie es, oder tun Sie, was verlangt wird; starten Sie dies dann noch einmal
acts-as-a-page = Sie treten bei { $network } als Seite oder mit einem anderen Profil auf, und dieses Formular ist für Privatpersonen
acts-as-a-page-next = wechseln Sie zurück zu Ihrem eigenen Profil bei { $network }, und starten Sie dies dann noch einmal
not-the-form = die Seite ist nicht das Formular, das dieses Programm kennt: { $why }
form-elsewhere = sie sieht aus wie das Formular, hat aber eine andere Adresse
form-elsewhere-next = teilen Sie die Zeilen oben mit: durch sie lernt das Programm die neue Adresse kennen; sehen Sie inzwischen nach, ob { $address } das Formular ist, und wenn ja, füllen Sie es dort von Hand aus, angemeldet, behalten Sie ein Bild davon, was da steht, und lassen Sie es mit `objector record` ins Archiv aufnehmen
form-too-large = sie ist zu groß, um ganz gelesen zu werden
form-no-email = es wurde kein Feld für eine E-Mail-Adresse gefunden
form-no-reason = es wurde kein Feld für die Begründung gefunden
form-no-button = es wurde keine Schaltfläche zum Absenden gefunden
form-ambiguous = für mehr als ein Feld gilt: Es könnte { $field } sein
form-several-buttons = mehr als eine Schaltfläche könnte die zum Absenden sein
form-unexplained = sie hat ein Pflichtfeld, das das Programm nicht erklären kann
not-the-form-read = lesen Sie, was die Seite sagt: Sagt sie, dass Sie schon widersprochen haben oder dass das Formular nicht für Sie ist, brauchen Sie nicht weiter zu suchen
not-the-form-next = wenn dies das Formular ist und Sie es lesen können, geben Sie die Zeilen oben weiter: mit ihnen lernt das Programm es kennen; bis dahin können Sie es selbst ausfüllen

## Was eine Antwort bedeutet.

page-acknowledged = die Seite hat Ihren Widerspruch bestätigt
page-did-not-take-it = die Seite sagt, dass Ihr Widerspruch nicht angenommen wurde
page-yes-and-no = die Seite sagt Ja und Nein zugleich
connection-broke = die Verbindung brach ab, bevor eine Antwort kam
no-answer = auf der Seite erschien innerhalb einer Minute keine Antwort
came-to-nothing-broke = die Verbindung brach ab, bevor eine Antwort kam, und die Seite sagt nichts Neues
came-to-nothing-sent-on = die Website hat weitergeleitet, von dort kam keine Antwort, und die Seite sagt nichts Neues
wall-after-log-in = nach dem Drücken verlangt Meta eine Anmeldung
wall-after-two-step = nach dem Drücken verlangt Meta eine Bestätigung in zwei Schritten
wall-after-captcha = nach dem Drücken zeigt Meta ein Captcha
wall-after-automated = nach dem Drücken hat Meta Sie vor automatisiertem Verhalten gewarnt
wall-after-checkpoint = nach dem Drücken verlangt Meta zuerst etwas von Ihnen selbst
you-read-yes = Sie haben auf der Seite gelesen, dass Meta Ihren Widerspruch erhalten hat
you-read-no = Sie haben auf der Seite gelesen, dass Meta Ihren Widerspruch nicht erhalten hat
nobody-could-explain = die Seite sagt etwas, das niemand erklären konnte
none-of-the-three = Was Sie eingetippt haben, ist keines der drei Wörter und gilt als "{ word-unsure }".
code-none = Meta verlangt einen Code, der Ihnen per E-Mail geschickt wurde, und es wurde keiner eingegeben
code-one = Meta hat den Code nicht angenommen, den Sie eingegeben haben, und es wurde kein anderer eingegeben
code-two = Meta hat die Codes nicht angenommen, die Sie eingegeben haben, und es wurde kein anderer eingegeben
code-three = Meta hat keinen der drei Codes angenommen, die Sie eingegeben haben
code-not-confirmed = { $what }; vielleicht zählt Ihr Widerspruch nicht, bevor der Code bestätigt ist

## Was das Netzwerk zeigt.

network-nothing-left = nichts mit Ihrem Widerspruch hat diesen Computer verlassen
network-not-held = nichts mit Ihrem Widerspruch wurde durchgelassen, aber was angehalten werden sollte, ist vielleicht gesendet worden
network-left = Ihr Widerspruch wurde einmal gesendet, und es war keine Antwort zu sehen
network-broke = Ihr Widerspruch wurde einmal gesendet, und die Verbindung brach vor einer Antwort ab
network-answered = Ihr Widerspruch wurde einmal gesendet, und die Website hat mit Status { $status } geantwortet
network-unsealed = Sie haben ohne Siegel weitergemacht: Niemand hat gesehen, was die Seite gesendet hat und wie oft
page-and-network =
    { $network }; die Antwort, auf der Seite: { $page ->
        [seen] gesehen
       *[not-seen] keine, die verstanden wird
    }; im Netzwerk: { $wire ->
        [contradicting] widerspricht dem
        [seen] gesehen
       *[not-seen] nicht gesehen
    }
denied-nothing-left = { $what }, aber nichts mit Ihrem Widerspruch hat diesen Computer verlassen
denied-no-answer = { $what }, aber es war nicht zu sehen, dass die Website geantwortet hat
denied-broke = { $what }, aber die Verbindung brach ab, bevor die Website geantwortet hat
denied-error = { $what }, aber die Website hat mit einem Fehler geantwortet
and-nothing-left = { $what }; und nichts mit Ihrem Widerspruch hat diesen Computer verlassen
and-sealed = { $what }; was die Seite senden wollte, wurde angehalten, und vielleicht funktioniert sie ohne das nicht
no-request-seen = es war keine Anfrage mit dem Widerspruch zu sehen
no-response-seen = im Netzwerk war keine Antwort zu sehen
requests-not-shown = dieser WebDriver zeigt nicht, was die Seite sendet

## Was das Siegel angehalten hat.

stopped-submits =
    { $count ->
        [one] { $count } Anfrage, die vor Ihrem Ja abgesendet hätte, wurde angehalten
       *[other] { $count } Anfragen, die vor Ihrem Ja abgesendet hätten, wurden angehalten
    }
stopped-carries-words =
    { $count ->
        [one] { $count } Anfrage mit Ihren Worten wurde angehalten
       *[other] { $count } Anfragen mit Ihren Worten wurden angehalten
    }
stopped-unreadable =
    { $count ->
        [one] { $count } Anfrage, die niemand lesen konnte, wurde angehalten
       *[other] { $count } Anfragen, die niemand lesen konnte, wurden angehalten
    }
stopped-unwatched =
    { $count ->
        [one] { $count } Anfrage, die einen unbeobachtbaren Weg nach draußen geöffnet hätte, wurde angehalten
       *[other] { $count } Anfragen, die einen unbeobachtbaren Weg nach draußen geöffnet hätten, wurden angehalten
    }
stopped-other-host =
    { $count ->
        [one] { $count } Anfrage, die zu einer anderen Website führte, wurde angehalten
       *[other] { $count } Anfragen, die zu einer anderen Website führten, wurden angehalten
    }
stopped-second =
    { $count ->
        [one] { $count } Anfrage, die ein zweites Mal abgesendet hätte, wurde angehalten
       *[other] { $count } Anfragen, die ein zweites Mal abgesendet hätten, wurden angehalten
    }
stopped-differs =
    { $count ->
        [one] { $count } Anfrage, die etwas anderes abgesendet hätte, als gezeigt wurde, wurde angehalten
       *[other] { $count } Anfragen, die etwas anderes abgesendet hätten, als gezeigt wurde, wurden angehalten
    }
stopped-unpressed =
    { $count ->
        [one] { $count } Anfrage, die abgesendet hätte, ohne auf Ihr Drücken zu folgen, wurde angehalten
       *[other] { $count } Anfragen, die abgesendet hätten, ohne auf Ihr Drücken zu folgen, wurden angehalten
    }
stopped-unrecorded =
    { $count ->
        [one] { $count } Anfrage, die vor dem Senden nicht festgehalten werden konnte, wurde angehalten
       *[other] { $count } Anfragen, die vor dem Senden nicht festgehalten werden konnten, wurden angehalten
    }
stopped-not-held =
    { $count ->
        [one] { $count } Anfrage, die der Browser nicht zurückgehalten hat, ist vielleicht gesendet worden: Sie hätte angehalten werden sollen
       *[other] { $count } Anfragen, die der Browser nicht zurückgehalten hat, sind vielleicht gesendet worden: Sie hätten angehalten werden sollen
    }
submission-differs = die Anfrage, die gesendet worden wäre, war nicht das, was Ihnen gezeigt wurde ({ $how }); deshalb wurde sie angehalten
submission-unrecorded = die Anfrage, die gesendet worden wäre, konnte nicht zuerst festgehalten werden; deshalb wurde sie angehalten
differs-host = sie geht an eine andere Website
differs-account = sie ist nicht von dem Konto, das gezeigt wurde
differs-no-fields = was sie enthält, lässt sich nicht als Formular lesen
differs-lacks = { $field } steht nicht so darin, wie es gezeigt wurde
differs-lacks-code = der Code steht nicht darin
differs-form = sie gehört zu einem anderen Formular
differs-adds =
    { $count ->
        [one] ein Feld darin wurde nicht gezeigt
       *[other] { $count } Felder darin wurden nicht gezeigt
    }

## Das Ende eines Durchlaufs.

button-was-pressed = die Schaltfläche wurde gedrückt, einmal
you-pressed = Sie haben die Schaltfläche gedrückt
stopped-after-press = Sie haben das Programm abgebrochen, nachdem die Schaltfläche gedrückt war
archiving = die Belege werden archiviert
journal-after-press = das Journal konnte nach dem Drücken nicht geschrieben werden: { $why }
journal-not-written = das Journal konnte nicht geschrieben werden: { $why }
and-not-archived = { $what }; und es konnte nicht archiviert werden: { $why }
and-not-journalled = { $what } (das Journal konnte nicht geschrieben werden: { $why })
but-not-archived = { $what }; aber es konnte nicht archiviert werden: { $why }
keep-the-screen = heben Sie auf, was auf diesem Bildschirm steht, und jede E-Mail, die Meta Ihnen schickt
end-acknowledged = bestätigt
end-declined = abgebrochen
end-dry-run = Probelauf
end-already-objected = schon widersprochen
end-unknown = unklar
end-awaiting-code = wartet auf Code
end-not-accepted = nicht angenommen
end-log-in-needed = Anmeldung nötig
end-you-are-needed = Sie werden gebraucht
end-not-recognised = nicht erkannt
end-another-host = andere Website
end-sealed = vom Siegel angehalten
end-unavailable = nicht verfügbar
end-does-not-fit = das Szenario passt nicht
end-archive = Archiv
end-error = Fehler
report-practice = ÜBUNG: Nichts davon hat Meta erreicht.
report-not-sent = Wurde etwas gesendet? Nein, nichts wurde gesendet.
report-perhaps-sent = Wurde etwas gesendet? Vielleicht; sehen Sie nach, bevor Sie irgendetwas noch einmal tun.
report-sent = Wurde etwas gesendet? Ja, einmal.
report-sure-you = Wie sicher ist das? So sicher wie Sie selbst (`you`): Sie haben es gelesen; niemand sonst kann das überprüfen.
report-sure-computer = Wie sicher ist das? So sicher wie Ihr Computer (`your computer`): Er hat es auf der Seite gesehen; die E-Mail von Meta wird ein stärkerer Beleg sein.
report-page-says = Auf der Seite steht:
report-drift = Was anders ist als erwartet, zum Weitergeben an die, die dieses Programm machen; es enthält keine Werte, und von der Seite nur Beschriftungen; lesen Sie sie erst, ein Name könnte darin stehen:
report-network = Was über das Netzwerk ging:
report-evidence = Belege: { $path }
report-kept = Was davon aufbewahrt ist: { $path }
report-now = Was jetzt zu tun ist:
report-now-if-real = Was jetzt zu tun wäre, wenn dies keine Übung wäre:
report-scope = Ihr Widerspruch gilt von jetzt an, und nicht für das, was andere über Sie veröffentlichen.
wait-for-the-mail = warten Sie auf eine E-Mail von Meta, ein paar Minuten oder bis zu zwei Tage; sehen Sie auch unter Spam und Soziale Netzwerke nach. Sie ist der stärkste Beleg, den es gibt
keep-the-mail = bewahren Sie diese E-Mail unverändert als Datei auf: in Gmail "Nachricht herunterladen" im Menü mit den drei Punkten, in Outlook "Speichern unter" .eml, in Thunderbird und Apple Mail "Speichern unter"; eine weitergeleitete Kopie beweist weniger
way-mailbox = sehen Sie in Ihrem Postfach nach, auch unter Spam und Soziale Netzwerke: Wenn Sie früher widersprochen haben, liegt Metas Antwort dort
way-mailbox-first = senden Sie es noch nicht wieder: Sehen Sie zwei Tage lang in Ihrem Postfach nach, auch unter Spam und Soziale Netzwerke; Meta antwortet per E-Mail
way-assist = füllen Sie selbst aus und drücken Sie selbst, in einem Fenster, das beobachtet und archiviert wird: `objector run --assist` mit derselben Szenariodatei
way-assist-later = nur wenn nichts kommt: Füllen Sie selbst aus und drücken Sie selbst, in einem Fenster, das beobachtet und archiviert wird: `objector run --assist` mit derselben Szenariodatei
way-assist-rested = erst wenn seit der Warnung vierzehn Tage vergangen sind: Füllen Sie selbst aus und drücken Sie selbst, in einem Fenster, das beobachtet und archiviert wird: `objector run --assist` mit derselben Szenariodatei
way-assist-rested-later = erst wenn seit der Warnung vierzehn Tage vergangen sind, und nur wenn nichts kommt: Füllen Sie selbst aus und drücken Sie selbst, in einem Fenster, das beobachtet und archiviert wird: `objector run --assist` mit derselben Szenariodatei
way-by-hand = machen Sie es von Hand, angemeldet in Ihrem eigenen Browser, unter { $address } und behalten Sie ein Bild von dem, was dort steht; `objector record` nimmt das dann ins Archiv auf
way-by-hand-later = nur wenn nichts kommt: Machen Sie es von Hand, angemeldet in Ihrem eigenen Browser, unter { $address } und behalten Sie ein Bild von dem, was dort steht; `objector record` nimmt das dann ins Archiv auf
way-by-hand-address = der Adresse des Formulars
error = Fehler: { $what }
hint = Hinweis: { $step }

## Browser und Treiber.

page-no-session = es konnte kein Browser gestartet werden: { $why }
page-lost = der Browser oder sein Treiber ging verloren: { $why }
page-unreachable = die Website war nicht zu erreichen: { $why }
page-slow = die Seite wurde nicht rechtzeitig geladen
page-dialog = die Seite hat ein Dialogfenster geöffnet: { $says }
page-changed = die Seite hat sich geändert, während sie benutzt wurde
page-not-taken = die Seite hat nicht angenommen, was eingetragen wurde
page-sealed = die Anfrage, die gesendet worden wäre, wurde angehalten
page-driver = der Treiber sagte: { $says }
page-crashed = die Seite ist abgestürzt
firefox-ended = Firefox wurde beendet
firefox-too-slow = Firefox ist nicht rechtzeitig gestartet
driver-connection-broke = die Verbindung zum Treiber brach ab
driver-does-not-answer = er antwortet nicht
driver-not-running = er läuft nicht
browser-connection-broke = die Verbindung zum Browser brach ab
window-failed = das Fenster konnte nicht gezeigt werden, oder sein Firefox endete mit einem Fehler
window-is-gone = das Fenster ist weg
webdriver-no-session = der WebDriver-Server hat keinen Browser gestartet
webdriver-does-not-answer = unter { $server } antwortet kein WebDriver
nobody-could-watch = dieser WebDriver zeigt nicht, was eine Seite sendet; also könnte niemand aufpassen
refused-no-button = die Schaltfläche ist nicht mehr da
refused-button = die Schaltfläche ließ sich nicht drücken
refused-no-field = das Feld für den Code ist nicht mehr da
refused-no-code = der Code ließ sich nicht eingeben
no-session-next = sehen Sie nach, ob Firefox und geckodriver für sich allein starten, und starten Sie dies dann noch einmal
lost-next = starten Sie es noch einmal; nichts wurde gesendet, also kann nichts zweimal gesendet werden
unreachable-next = sehen Sie nach, ob sich die Adresse in Ihrem eigenen Browser öffnet, und starten Sie dies dann noch einmal
net-no-name = ihr Name wurde nicht gefunden; ist dieser Computer online?
net-refused = sie hat die Verbindung abgelehnt
net-too-slow = sie hat nicht rechtzeitig geantwortet
net-broke = die Verbindung brach ab
net-no-file = diese Datei gibt es nicht
net-proxy = der Proxy hat nicht geantwortet
net-none = keine Verbindung
no-geckodriver = geckodriver wurde nicht gefunden
no-geckodriver-next = installieren Sie ihn mit `cargo install geckodriver --locked` (0.37 oder neuer), legen Sie ihn in den PATH, oder nennen Sie ihn in GECKODRIVER; oder starten Sie `scripts/setup`, und tippen Sie die Zeile ein, die dort erscheint
no-firefox = Firefox wurde nicht gefunden
no-firefox-next = installieren Sie ihn (Debian: `apt install firefox-esr`; Fedora: `dnf install firefox`; macOS: `brew install --cask firefox`); `scripts/setup` erledigt das für Sie
no-place-for-browser = es gibt keinen Platz für den privaten Ordner des Browsers: Es ist kein Benutzerordner bekannt
no-place-for-browser-next = nennen Sie einen eigenen Ordner in HOME oder in XDG_CACHE_HOME, der mit `/` beginnt
no-browser-folder = der private Ordner `{ $folder }` für das Profil des Browsers konnte nicht angelegt werden
no-browser-folder-next = machen Sie diesen Ort beschreibbar, oder nennen Sie einen anderen in XDG_CACHE_HOME
geckodriver-did-not-start = geckodriver (`{ $program }`) ist nicht gestartet
geckodriver-did-not-start-next = starten Sie ihn von Hand mit `--version`, und sehen Sie, was er sagt
not-ours-listed = `{ $folder }` ist kein Ordner dieses Programms: Ihr Firefox hat dort das Profil `{ $profile }`, wie `{ $list }` sagt
not-ours-inside = `{ $folder }` ist kein Ordner dieses Programms: Ihr Firefox hat seine Profile in `{ $root }`
not-ours-next = ein Treiber würde die Sicherheitseinstellungen dort auf Dauer verändern; nennen Sie einen Ordner an einem anderen Ort, zum Beispiel in XDG_DATA_HOME
not-ours-open = `{ $folder }` ist in einem laufenden Firefox geöffnet
not-ours-open-in = `{ $folder }` ist in einem laufenden Firefox geöffnet (Prozess { $pid })
not-ours-open-next = schließen Sie diesen Firefox, und versuchen Sie es dann noch einmal
not-ours-unknown = ob `{ $folder }` ein Profil Ihres Firefox ist, lässt sich nicht sagen: `{ $path }` war nicht zu lesen
not-ours-unknown-next = machen Sie es für sich lesbar, und versuchen Sie es dann noch einmal

## Das Archiv.

archive-unusable = das Archiv lässt sich nicht verwenden: { $why }
archive-refused =
    { $tried ->
        [create] `{ $path }` ließ sich nicht anlegen: { $why }
        [create-the-folder] der Ordner `{ $path }` ließ sich nicht anlegen: { $why }
        [list] der Ordner `{ $path }` ließ sich nicht lesen: { $why }
        [lock] `{ $path }` ließ sich nicht sperren: { $why }
        [open-for-locking] `{ $path }` ließ sich nicht zum Sperren öffnen: { $why }
        [read] `{ $path }` ließ sich nicht lesen: { $why }
        [remove] `{ $path }` ließ sich nicht entfernen: { $why }
        [rename-to] es ließ sich nichts in `{ $path }` umbenennen: { $why }
        [sync-the-folder] der Ordner `{ $path }` ließ sich nicht sicher auf die Platte schreiben: { $why }
        [write] `{ $path }` ließ sich nicht schreiben: { $why }
       *[write-to] in `{ $path }` ließ sich nicht schreiben: { $why }
    }
archive-full-next = schaffen Sie Platz auf diesem Datenträger, oder nennen Sie mit `--archive DIR` einen anderen Ort
archive-not-writable-next = nennen Sie mit `--archive DIR` einen Ordner, in den Sie schreiben dürfen, oder sehen Sie nach, wem dieser gehört
archive-file-in-the-way-next = dort ist eine Datei im Weg: Verschieben Sie sie, oder nennen Sie mit `--archive DIR` einen anderen Ort
archive-refused-next = sehen Sie nach, was dort im Weg ist, oder nennen Sie mit `--archive DIR` einen anderen Ort
archive-in-use = der Fall `{ $case }` ist in einem anderen Durchlauf geöffnet (`{ $path }`)
archive-in-use-next = warten Sie, bis der andere Durchlauf zu Ende ist, oder beenden Sie ihn; starten Sie dies dann noch einmal
archive-damaged = `{ $path }` ist beschädigt: { $what }
archive-damaged-next = `objector verify` sagt alles, was nicht stimmt; nichts wird ungefragt repariert
archive-spent = der Fall `{ $case }` ist schon verbraucht (`{ $path }`): Nichts wird ein zweites Mal gesendet
archive-spent-elsewhere = der Fall `{ $case }` derselben Person ist schon verbraucht (`{ $path }`): Nichts wird ein zweites Mal gesendet
archive-no-locks = das Dateisystem bei `{ $path }` kennt keine Sperren, also ließen sich zwei gleichzeitige Durchläufe nicht auseinanderhalten
archive-no-locks-next = legen Sie das Archiv auf einen anderen Datenträger, mit `--archive DIR`
archive-clock-behind = die Uhr dieses Computers sagt { $now }, aber der Fall `{ $case }` wurde zuletzt um { $last } geschrieben: Eines von beiden ist falsch
archive-nothing-to-settle = der Fall `{ $case }` ist `{ $state }`: Es gibt nichts zu klären
archive-unsettled = niemand weiß, was aus dem Fall `{ $case }` geworden ist: Er kann nicht vergessen werden, bevor ihn jemand geklärt hat
archive-unsettled-next = sehen Sie im Postfach nach, und geben Sie dann `objector settle{ $practice } { $case } --sent` oder `--not-sent` ein
archive-no-code = Fall `{ $case }`: { $why }
archive-no-code-unsent = nichts wurde gesendet, also kann kein Code bestätigt werden
archive-no-code-three = drei Codes wurden schon versucht
archive-no-code-next = sehen Sie im Postfach nach, auch unter Spam und Soziale Netzwerke
archive-no-case = es gibt keinen Fall `{ $name }`
archive-no-case-next = `objector cases` listet sie auf
archive-spent-for-nothing = { $why }; nichts wurde gesendet, und doch gilt der Fall `{ $case }` jetzt als verbraucht
archive-spent-for-nothing-next = { $hint }; geben Sie dann `objector settle{ $practice } { $case } --not-sent` ein, und starten Sie dies noch einmal
archive-bad-name = `{ $name }` kann kein Name eines Falls sein: nur a-z, 0-9 und `-`
archive-bad-name-next = wählen Sie einen anderen Namen
archive-no-place = kein Ort für das Archiv: { $why }
archive-no-place-next = nennen Sie einen Ort mit `--archive DIR`

## Was an einer Szenariodatei nicht stimmt.

level-error = Fehler
level-warning = Warnung
level-hint = Hinweis
here = hier
and = und
or = oder
nothing = nichts
more-problems =
    { $number ->
        [one] { $count } weiteres Problem in { $file }
       *[other] { $count } weitere Probleme in { $file }
    }
mend-the-file = Nichts wurde gesendet. Berichtigen Sie, was oben genannt ist, und starten Sie es noch einmal; `objector check` sagt dasselbe.
file-not-there = diese Datei gibt es nicht
file-not-allowed = die Datei darf nicht gelesen werden
file-not-allowed-next = sehen Sie nach, wem sie gehört und mit welchen Rechten
file-unreadable = die Datei lässt sich nicht lesen: { $why }
file-is-a-folder = das ist ein Ordner, keine Datei
file-is-a-folder-next = nennen Sie die Szenariodateien darin
file-too-large = die Datei ist größer als { $bytes } Byte
file-too-large-next = ist das die Datei, die Sie meinen?
file-in-utf-16 = die Datei ist in UTF-16, und TOML wird in UTF-8 geschrieben
file-not-utf-8 = die Datei ist kein Text in UTF-8
file-not-utf-8-here = ab hier ist sie nicht lesbar
file-not-utf-8-next = speichern Sie sie in Ihrem Schreibprogramm noch einmal, mit der Kodierung UTF-8
toml-not = das ist kein TOML: { $why }
toml-text-not-closed = ein Text ist nicht abgeschlossen
toml-long-text-not-closed = ein mehrzeiliger Text ist nicht abgeschlossen
toml-lacks-quotes = Text steht zwischen Anführungszeichen: Schlüssel = "Wert"
toml-quote-inside = ein Anführungszeichen in einem Text wird \" geschrieben
toml-expected = erwartet wurde { $what }
toml-text = ein Text
toml-texts = eine Liste von Texten
toml-integer = eine ganze Zahl
toml-float = eine Zahl mit Nachkommastellen
toml-boolean = `true` oder `false`
toml-date = ein Datum
toml-list = eine Liste
toml-table = eine Tabelle
toml-tables = eine Liste von Tabellen
the-file = die Datei
file-lacks = in der Datei fehlt { $keys }
file-lacks-next = das gehört an den Anfang, über jede Zeile, die mit `[` beginnt
unknown-key = unbekannter Schlüssel `{ $key }`
belongs-below = er gehört unter die Zeile `[objection]`
belongs-above = er gehört über die Zeile `[objection]`
did-you-mean = meinten Sie `{ $word }`?
may-hold = { $part } kann Folgendes enthalten: { $keys }
it-can-be = möglich ist { $words }
cannot-be = `{ $key }` kann nicht `{ $word }` sein
wrong-type = `{ $key }` muss { $wanted } sein, nicht { $found }
number-too-large = `{ $key }` ist zu groß
own-pack-adds = ein eigenes Paket fügt Namen und Wörter hinzu; Adressen und alles, was etwas entscheidet, sind fest eingebaut
own-pack-counts = was in einem eigenen Paket steht, gilt als Ihres: entfernen Sie diese Zeile
own-pack-decides-nothing = ein eigenes Paket sagt, wie Felder und Knöpfe heißen; was entscheidet, wie ein Lauf endet, ist fest eingebaut
own-name-known = dieser Name ist schon eingebaut, als `{ $kind }`
own-text-known = dieser Text ist schon eingebaut, als `{ $meaning }`
own-language-named = diese Sprache ist schon eingebaut, als { $name }
own-known-next = entfernen Sie es: das Eingebaute geht dem Eigenen vor
own-pack-empty = dieser Ordner fügt nichts hinzu
own-pack-layout = ein eigener Ordner enthält `forms/<id>/form.toml` und `languages/<tag>.toml` und sonst nichts
own-pack-no-folder = das ist kein Ordner oder nur ein Verweis auf einen
own-pack-no-file = das ist keine Datei oder nur ein Verweis auf eine
own-pack-not-there = diesen Ordner gibt es nicht
own-pack-unreadable = der Ordner ist nicht lesbar: { $why }
own-pack-astray = das gehört nicht in den Ordner: { $names }
own-pack-astray-more = das gehört nicht in den Ordner: { $names } und { $more } weitere
word-is-blank = `{ $key }` ist leer
word-has-space = `{ $key }` hat Leerraum am Rand
word-hides = `{ $key }` enthält ein Steuerzeichen, ein unsichtbares Zeichen oder einen Zeilenumbruch
table-lacks = in { $table } fehlt `{ $key }`
name-twice = dieser Name steht hier zweimal
no-such-form = es gibt kein Formular `{ $form }`
no-such-form-next = das Programm ist gebaut für { $forms }
not-the-folders-name = `id` muss der Name des Ordners sein
not-the-files-tag = `tag` muss ein Sprachkürzel nach BCP 47 und der Name der Datei sein
text-twice = dieser Text steht hier zweimal
text-as-well = dieser Text steht hier auch als `{ $meaning }`
text-next = ein Text bedeutet in einer Sprache nur eines
other-version = dieses Programm liest Version 1 des Formats
other-version-next = schreiben Sie `version = 1`, oder besorgen Sie ein neueres Programm
account-blank = der Name des Kontos ist leer
account-characters = der Name des Kontos darf nur a-z, 0-9 und '-' enthalten
account-ends = der Name des Kontos muss mit einem Buchstaben oder einer Ziffer beginnen und enden
account-too-long = der Name des Kontos ist länger als 40 Zeichen
account-next = es ist Ihr eigener Name für das Konto, zum Beispiel `{ $name }`
no-language = `{ $tag }` ist kein Sprachkürzel
no-language-next = es ist ein Kürzel aus zwei oder drei Buchstaben, zum Beispiel `da` oder `de-AT`
no-country = `{ $code }` ist kein Ländercode
no-country-next = es ist der Code aus zwei Buchstaben nach ISO 3166-1, zum Beispiel `DK`
not-an-email = das sieht nicht wie eine E-Mail-Adresse aus
not-an-email-next = schreiben Sie sie als `name@example.org`, oder lassen Sie `email` weg
reasons-and-text = `justifications` und `text` können nicht beide dastehen
reasons-and-text-next = behalten Sie eines: Gründe aus dem Katalog oder Ihre eigenen Worte
reasons-empty = `justifications` nennt keinen Grund
reasons-empty-next = nennen Sie mindestens einen, oder lassen Sie es weg, um keine Begründung zu senden
reasons-not-in = die Gründe des Katalogs gibt es nicht in `{ $language }`
reasons-not-in-next = es gibt sie in { $languages }; Ihre eigenen Worte unter `text` können in jeder Sprache sein
reason-twice = `{ $name }` ist zweimal genannt
reason-twice-next = behalten Sie eines
reason-no-name = das ist nicht der Name eines Grundes
reason-no-name-next = Ihre eigenen Worte gehören unter `text`
reason-unknown = kein Grund heißt `{ $name }`
reason-unknown-next = `objector check --reasons` listet sie auf
text-blank = `text` ist leer
text-blank-next = schreiben Sie Ihre Begründung, oder lassen Sie `text` weg, um keine zu senden
text-too-long = die Begründung hat { $count } Zeichen, und das Formular nimmt höchstens { $limit }
text-perhaps-too-long = die Begründung hat { $count } Zeichen, und das Formular nimmt vermutlich höchstens { $limit }
text-too-long-next =
    { $number ->
        [one] kürzen Sie sie um { $count } Zeichen; sie wird nie für Sie gekürzt
       *[other] kürzen Sie sie um { $count } Zeichen; sie wird nie für Sie gekürzt
    }
text-short =
    { $count ->
        [one] die Begründung hat nur { $count } Zeichen
       *[other] die Begründung hat nur { $count } Zeichen
    }
text-short-next = ein Formular von Meta hat einmal Begründungen unter { $limit } Zeichen abgelehnt; es wird nichts für Sie ergänzt
text-holds-control = `text` enthält ein Steuerzeichen ({ $code }, Zeichen { $at })
text-holds-tab = `text` enthält einen Tabulator (Zeichen { $at })
text-holds-private = `text` enthält ein Zeichen zur privaten Nutzung, das ein Browser für eine Taste halten könnte ({ $code }, Zeichen { $at })
text-holds-unknown = `text` enthält ein Zeichen, das Unicode nicht kennt ({ $code }, Zeichen { $at })
text-holds-invisible = `text` enthält ein unsichtbares Zeichen ({ $code }, Zeichen { $at })
text-holds-next = löschen Sie es, oder schreiben Sie den Satz neu
text-holds-escape-next = nehmen Sie seine Schreibweise mit Rückstrich heraus

## Was die Person über das von Hand Gesendete festhält.

bring-a-picture = nennen Sie ein Bild als PNG, JPEG oder WebP, oder ein PDF
bring-a-mail = nennen Sie eine E-Mail, wie Ihr Mailprogramm sie speichert (.eml)
brought-other = die Datei ist etwas anderes, als im Befehl steht
day-to-come = der { $day } ist noch nicht gekommen
day-too-early = am { $day } galt die DSGVO noch nicht: Das war am { $first }
day-missing = der Tag, an dem Sie es gesendet haben, fehlt oder ist kein Datum
day-next = schreiben Sie ihn als Jahr, Monat und Tag: --on { $day }
nothing-recorded = Nichts wurde festgehalten.
recorded = { $case }: als von Hand gesendet am { $day } festgehalten. Dort steht `{ $state }`, so sicher wie `you`.
recorded-alone = Es liegt nichts bei: Nur Ihr Wort steht dafür.
recorded-with = Was Sie beigelegt haben, liegt dort, wie es ist; niemand hat es geprüft.
recorded-keep-mail = Bewahren Sie Metas E-Mail als Datei auf: Die kann jeder überprüfen.
recorded-settle = Sehen Sie im Postfach nach, auch unter Spam und Soziale Netzwerke. Wenn Sie wissen, was daraus geworden ist, sagen Sie es: `objector settle { $case } --sent` oder `--not-sent`
recorded-without-browser = es wurde ohne Browser festgehalten
told-received = Sie haben gesagt, dass Sie ihn am { $day } von Hand gesendet haben und dass Meta ihn nach eigener Auskunft hat
told-sent = Sie haben gesagt, dass Sie ihn am { $day } von Hand gesendet haben; ob Meta ihn hat, weiß niemand

## `objector forms check` und `objector forms capture`: ein Formular, das nur angesehen wird.

look-address = { $form } unter { $address }
look-route = { $form } auf dem Weg "{ $route }", von { $start } aus
look-practice = ÜBUNG { $what }
look-route-leads = führt zum Formular unter { $address }
look-route-lost = führt nicht zum Formular: { $what }
look-known = erkannt, in der Ausprägung { $shape }, die das Programm kennt; nichts wurde ausgefüllt, gedrückt oder gesendet
look-led = sie führt zu { $path }, { $what }
look-not-quite = das Formular ist da, aber nicht ganz so, wie das Paket es kennt
look-warning-not-kept = lassen Sie dieses Konto von jedem Programm ruhen: Das Archiv konnte nicht festhalten, dass es verwarnt wurde ({ $why }), und wird Sie deshalb nicht daran erinnern
look-log-in-stays = Die Anmeldung bleibt für den nächsten `objector run` liegen, der sie löscht; das tut auch `objector logout`.
look-found = { $field }: die Seite nennt es "{ $label }"; { $by }
by-name = am Namen in der Seite erkannt
by-type = an der Art des Feldes erkannt
by-words = an Wörtern erkannt, die jemand gesehen hat
by-own-pack = an Ihrem eigenen Paket erkannt
by-inferred-words = an Wörtern erkannt, die noch niemand gesehen hat
by-structure = nur am Aufbau erkannt
by-nothing = nichts sagt, was es ist
capture-one = es wird immer nur ein Formular aufgenommen
capture-one-next = nennen Sie es: `--form ID`
capture-file-there = { $file } gibt es schon, und nichts wird überschrieben
capture-no-folder = { $folder } ist kein Ordner, also kann dort nichts geschrieben werden
capture-file-next = nennen Sie eine andere Datei: `--to FILE`
capture-nobody = niemand ist da, um zu lesen, was geschrieben würde: { $why }
capture-not-known = Das ist nicht das Formular, wie das Programm es kennt: { $what }. Behalten Sie es nur, wenn Sie wissen, dass es das Formular ist.
capture-shown = Das ist alles, was geschrieben würde, Wort für Wort:
capture-dropped = die Aufnahme wurde verworfen; nichts wurde geschrieben
capture-written = in { $file } geschrieben; nichts wurde ausgefüllt, gedrückt oder gesendet
capture-share = geben Sie diese Datei weiter, oder legen Sie sie in `scenarios/forms/<form>/practice/`: Dort ist sie ein Test
capture-not-written = { $file } lässt sich nicht schreiben ({ $why })
capture-no-address = es hat keine Adresse

## `objector forms`: was von jedem Formular bekannt ist, und die, die nicht ausgefüllt werden.

forms-of = { $form }: das Formular von { $network }
forms-seen-live = zuletzt im Einsatz gesehen: { $when }
forms-never-seen = zuletzt im Einsatz gesehen: nie
forms-sure = mit Quelle: { $sourced }; gefolgert: { $inferred }
forms-source = Quelle: { $source }
forms-inferred = gefolgert
forms-by = auf dem Weg "{ $name }": { $start }, dann { $steps }
forms-has = hat { $part }: { $presence } ({ $sure })
forms-shape = Ausprägung { $name }: { $controls } ({ $sure })
forms-others = Formulare von Meta, die dieses Programm nicht ausfüllt. Öffnen Sie sie selbst: Es öffnet sie nicht und bewahrt nicht auf, was Sie dort absenden.
forms-called = heißt "{ $name }"
forms-asks = fragt: { $what }
forms-mind = zu beachten: { $what }
forms-key = Eine Quelle wie GHACKS ist ein Artikel, ein Dokument oder die Kopie einer Seite: Welche, sagt die Tabelle der Quellen in scenarios/README.md, wo der Quelltext dieses Programms ist. "Gefolgert" ist, was niemand gesehen hat. Wörter wie country und sometimes stammen aus den Datendateien und sind englisch.
not-filled-in = ein solches Formular füllt dieses Programm nicht aus: { $about }
not-filled-in-open = dieses Formular füllt das Programm nicht aus; öffnen Sie es selbst: { $about }
elsewhere-third-party = Angaben über Sie, die andere gemacht haben: Beiträge anderer über Sie und Bilder von Ihnen, und was Meta von anderswo hat
elsewhere-third-party-older = Angaben über Sie, die andere gemacht haben, auf einem älteren Formular
elsewhere-no-account = Menschen, die kein Konto bei Meta haben
elsewhere-whatsapp = die Verwendung Ihrer Daten durch WhatsApp
elsewhere-pages = eine Facebook-Seite kann nicht widersprechen; jeder Mensch, der für sie schreibt, kann es, mit dem eigenen Profil und `objector run`
elsewhere-general = ein Widerspruch gegen andere Verwendungen Ihrer Daten bei Facebook
elsewhere-general-2026 = ein Widerspruch gegen andere Verwendungen Ihrer Daten seit Juli 2026: eine Seite zum Auswählen, zu der die Datenschutzrichtlinie stattdessen führt
elsewhere-legitimate-interests = ein Widerspruch gegen das, was Facebook aus berechtigtem Interesse oder im öffentlichen Interesse tut
elsewhere-general-instagram = ein Widerspruch gegen andere Verwendungen Ihrer Daten bei Instagram
asks-which-request = um welche Anfrage es geht: widersprechen, die Angaben sehen oder berichtigen, sie löschen lassen oder etwas anderes
asks-contact-details = nach Ihrem Namen, Ihrer Anschrift, Ihrer E-Mail-Adresse und Ihrer Telefonnummer
asks-evidence = nach Einzelheiten der Angaben und einem Bildschirmfoto
asks-ai-evidence = nach dem, was der KI geschrieben wurde, und nach einem Beleg für ihre Antwort
asks-whatsapp-request = um welche Anfrage es geht: Wählen Sie "How can I make an objection to the processing of my information"
asks-about-ai = ob es bei der Anfrage um KI bei Meta geht; mit einem Ja öffnet sich der Widerspruch gegen KI
asks-what-you-object-to = wogegen Sie Widerspruch einlegen: gegen die Verwendung Ihrer Daten für Meta AI, gegen die von Angaben anderer für Meta AI oder gegen etwas anderes
mind-short-reason = 2024 wurde eine Begründung mit weniger als 100 Zeichen abgelehnt, und das erst, nachdem ein Code verlangt worden war
mind-not-automatic = das Formular sagt, dass Anfragen nicht von selbst erfüllt, sondern an den geltenden Gesetzen gemessen werden
mind-no-log-in = das Formular zu Angaben anderer fragt nach einem Namen und einer Adresse für die Antwort und scheint deshalb keine Anmeldung zu brauchen
mind-whatsapp-ai = Verbraucherverbände sagen, dass es bei WhatsApp keinen Widerspruch gegen KI gibt, und wer dieses Formular dafür benutzte, erfuhr, dass es um Meta AI geht und nicht um WhatsApp
mind-general-question = die deutschen und italienischen Wege durch die Datenschutzrichtlinie führen zu dieser Frage; dass sie auf dieser Seite steht, ist nicht gesagt
