### What a person reads and types while they log in and while a run goes on, in English.
###
### Another language is a file like this one, named by its tag, with the same messages and the same
### names in braces. A sentence stands on one line however long it is. What stands between backticks
### is typed as it is, in every language.

## What a person can answer, each beside the English word, in small letters. No word may mean one
## thing in this language and another in any other.

word-send = send
word-keep = keep
word-use = use
word-yes = yes
word-no = no
word-unsure = unsure
word-go-on = go on
word-assist = assist
word-by-hand = by hand
word-mine = mine
word-agreed = agreed
word-open = open
word-unsealed = unsealed
word-stop = stop

## Questions.

prompt-send = Type "{ word-send }" to submit, anything else to stop:
prompt-keep-or-use = Type "{ word-keep }", "{ word-use }" or anything else to stop:
prompt-filled-in = Press Enter here when the form is filled in, or type "{ word-stop }" to stop:
prompt-press-yourself = Press the form's button in the window, or type "{ word-stop }" here to stop:
prompt-code = Enter the code that Meta e-mailed you (empty to stop):
prompt-received = Does this say that Meta has received your objection? Type "{ word-yes }", "{ word-no }" or "{ word-unsure }":
prompt-when-by-hand = On which day did you send it? (YYYY-MM-DD):
prompt-did-meta-say = Did Meta's page, or a mail, say that Meta has received it? Type "{ word-yes }", "{ word-no }" or "{ word-unsure }":
prompt-how-to-go-on = Type "{ word-go-on }", "{ word-assist }" or "{ word-by-hand }":
prompt-whose-account = Whose account is this? Type "{ word-mine }", or the name of the person it belongs to:
prompt-holder-agrees = Type "{ word-agreed }" if they know what will be sent and agree, anything else to stop:
prompt-open-window = Open a window to deal with this? Type "{ word-open }", anything else to stop:
prompt-unsealed = Type "{ word-unsealed }" to go on without the seal, anything else to stop:
prompt-remote-driver = Type the address of that WebDriver to use it, anything else to stop:

nobody-no-terminal = standard input is not a terminal
nobody-input-ended = the input ended
nobody-in-time = nobody answered within fifteen minutes

page-now-says = The page now says:
picture = Picture: { $path }
two-addresses = The form holds another e-mail address than your scenario.
two-addresses-form = The form holds:
two-addresses-scenario = Your scenario says:

## What will be sent.

sheet-head = This is what will be sent, as the page holds it now.
sheet-practice = PRACTICE: this is the practice site on this computer. Nothing reaches Meta.
sheet-account = Account
sheet-number = The account's number at { $network }
sheet-number-unknown = the site does not say
sheet-address = Address of the page
sheet-action = Where the form says it goes
sheet-action-unknown = the page does not say
sheet-email = E-mail address
sheet-country = Country
sheet-reason = Your reason
sheet-code = Code
sheet-unexplained = A field the program cannot explain
sheet-filled = filled in by this program
sheet-by-person = filled in by you
sheet-already-there = was already there
sheet-left = left as it is
sheet-empty = left empty
sheet-label = the page calls it: { $label }
sheet-button = The button that will be pressed
sheet-picture = Picture of the filled form:
sheet-digest = Your yes counts for exactly this (SHA-256):

## The parts of the form, in a list or at the beginning of a sentence.

the-email = the e-mail address
the-country = the country
the-reason = the reason
the-code = the code
a-field = a field
the-button = the button

## What to mind at the question.

found-by-structure = found by structure alone, not by words or names: { $names }; check them in the picture
seen-live = when this form was last seen live by somebody who told us: { $when }
never-seen-live = when this form was last seen live by somebody who told us: never
unsealed-note = unsealed: the program presses once, but this WebDriver does not show what the page itself sends; a page could send more than it shows, or send it twice
other-language = your reason is in `{ $reason }`, the page is in `{ $page }`; it is sent as it is
unseen-path = the form says it goes to a path that nobody has seen it use: { $path }
changed-after-yes = The form changed after your yes. Nothing was sent; here it is again.

## Where the person fills in the form: what they wanted to say.

copy-head = The window is yours: fill in the form there, and do not press its button yet. This is what your scenario says, to be copied; what you write instead is yours.
copy-none = (none)
copy-email = E-mail address: { $email }
copy-country = Country: { $country }
copy-reason = Reason, as it is:
copy-no-reason = Reason: (none)

## Ends at the question.

kept-changing = the form kept changing after your yes
held-otherwise = the page holds { $field } otherwise than it was put in
held-otherwise-next = your words are never sent otherwise than you wrote them; file by hand if you want to
other-country = the page holds another country than the one that was chosen
button-covered = the button cannot be pressed: something lies over it
button-disabled = the button cannot be pressed: it is disabled
button-hidden = the button cannot be pressed: it is hidden
button-out-of-reach = the button cannot be pressed: it is out of reach
dry-run = the dry run ends here, at the gate
no-yes = you did not say yes
no-yes-nobody = nobody said yes: { $why }
no-yes-nobody-next = run it in a terminal and type "{ word-send }" when the form is right

## Without the seal.

unsealed =
    This WebDriver does not show what a page sends, so the seal cannot stand.

      What that means: no request of the page's is looked at. It could send what is
        typed into it before your yes, send it twice, or send something else than
        it shows, and nobody would notice.
      What still holds: nothing is pressed before you see the form as the page says
        it is and type "{ word-send }"; the button is pressed once; what may have been sent
        is never sent again by itself.
      Nothing of yours was typed into the page yet.
unsealed-nobody = nobody said to go on without the seal: { $why }
unsealed-not = you did not go on without the seal
unsealed-next = use a WebDriver that offers BiDi, as geckodriver with a current Firefox does

## What a run tells of its steps.

opening-form = opening the form of { $network }
form-is-there = the form is there: { $address }
opened-anew = the form's address showed something else after the log-in; opening it once more
cookies-accepted = the cookie question was answered: all accepted, as your scenario says ("{ $button }")
cookies-declined = the cookie question was answered: optional ones declined ("{ $button }")
filled-in-nothing = nothing had to be filled in
filled-in = filled in: { $names }
waiting-for-answer = waiting for the answer of { $network }
question-withdrawn = The page says something else meanwhile; the question is withdrawn.

## Where the scenario does not fit the form.

no-email = the form asks for an e-mail address and holds none
no-email-next = add `email = "…"` to the scenario file
which-email-nobody = nobody said which e-mail address: { $why }
which-email-stopped = you stopped at the e-mail address
email-fixed = the form does not let its e-mail address be changed
reason-required = this form requires a reason, and the scenario gives none
reason-required-next = choose from `objector check --reasons`, or write `text = "…"` under [objection]
reason-too-long = the reason is too long for this form: { $length } of { $most } characters
reason-too-short = the reason is too short for this form: { $length } of at least { $least } characters
reason-on-one-line = this form takes the reason on a single line, and yours has line breaks
country-not-offered = the form's list of countries does not offer yours ({ $country })
no-country-known = no country was recognised in the form's list of them

## Ends after the press, on the way to an answer.

press-refused = the browser says that the press did not go through: { $why }
code-page-lost = the page was lost before the code could be confirmed: { $why }
code-not-sent = the code was not sent: { $why }
kept-saying = the page kept saying something else
browser-dialog = the page opened a dialog of the browser's own
pressed-then-lost = the button was pressed, then { $why }

## Where the person fills in and presses: what the window says.

window-fill-in = Fill in the form here. Do not press its button yet: when it is as you want it, press Enter in the terminal.
window-press = Now press the form's button yourself, once. What then leaves is what you said yes to, and nothing else.
window-early = Stopped: nothing was sent. You have not said yes yet. The page may show an error or stay busy: that is its own. Go back to the terminal and go on there.
window-late = Stopped: nothing was sent. The page tried to send more than five seconds after your press. Press the form's button once more.
window-other = Stopped: nothing was sent. What the page tried to send after your press is not what you said yes to, or goes where nobody has seen this form go. Press once more, or type "{ word-stop }" in the terminal.
window-sent = Stopped: what you said yes to has left, and nothing more leaves from here. If the page asks for a code, type it in the terminal.

## The same: what the terminal and the archive say.

sent-in-vain =
    What the page was about to send was stopped, and nothing was sent: your yes was missing, or your press.
    The page may show an error or stay busy; that is its own. The window says what to do now.
filled-by-person = the person filled in the form, in a window that was watched
pressed-by-person = the person pressed its button
filled-in-nobody = nobody said that the form is filled in: { $why }
filled-in-stopped = you stopped before the form was filled in
put-right = Put that right in the window, then press Enter here.
not-as-in-scenario = { $field } is not what your scenario says; it is sent as it stands here
you-will-press = after your yes you press the button yourself, in the window; until then it is stopped
not-pressed = you did not press the form's button
not-pressed-lost = the page was lost before you could press
not-pressed-error = { $error }, before you pressed
not-pressed-unseen = { $why }, and nobody saw whether anything left
not-pressed-nothing-sent = { $why }; nothing was sent
pressed-in-vain = what the page was about to send after your press was stopped, because it was not what you said yes to, or came too long after it; nothing was sent

## Before the first run of an account.

before-the-first-run =
    Before your first run at { $network }, once:

    As we understand Meta's terms, they forbid automated access without Meta's permission. They are aimed at those who collect data, and this program only fills in your own form, once, after your yes; but { $network } can see that the browser is automated, and nothing here hides it. It might warn you, ask you to prove who you are, or restrict the account. We know of nobody to whom that happened with this form, and cannot promise it. { $seen }

      { word-go-on }: the program fills in the form, and presses the button after your yes.
      { word-assist }: you fill in and press yourself, in a window that is watched; it is automated all the same.
      { word-by-hand }: you do it in your own browser, and this program only keeps the record.
makers-saw-it = This version's makers last saw the form live: { $when }.
makers-never-saw-it = Nobody who makes this program has seen the form live yet.
as-you-chose = as you chose, you fill in the form and press yourself
how-to-go-on-nobody = nobody said how to go on: { $why }
how-to-go-on-not = you did not say how to go on
whose-account-nobody = nobody said whose account it is: { $why }
whose-account-not = you did not say whose account it is
you-help = You help { $holder }. It is their objection, from their account.
holder-agrees-nobody = nobody said that the person whose account it is agrees: { $why }
holder-agrees-not = you did not say that the person whose account it is agrees
by-hand = you chose to do it by hand
by-hand-open = open { $address } in your own browser, logged in, and fill it in there
by-hand-record = keep a picture of what it says; then `objector record` with the same scenario file

## Logging in, in a window.

to-log-in = A Firefox opens now at { $network }'s front page: plain, without any automation, on a folder of its own that only you can read. Log in there as you always do, with the account that this is about; this program never sees your password. Then close the window (on a Mac, quit that Firefox).
logged-in =
    The window is closed.
    If you logged in, the next `objector run` with this scenario file goes on from there, and your log-in is deleted when it ends.
    To delete it now: `objector logout` with the same file.
    Deleting it here does not log you out at { $network }: do that there, under its list of devices.
login-stopped = You stopped the program. The window is gone; what you did in it is kept.
something-in-the-way = Something stands in the way: { $what }.
plain-window = A plain Firefox opens, without any automation and without the seal. Do there what { $network } asks, but do not fill in the form. Then close the window (on a Mac, quit that Firefox): this program goes on by itself, and reads the form from scratch.
waiting-for-the-window = waiting for you to close the window
window-is-closed = the window is closed
nobody-logged-in = nobody is logged in to { $network } in this program's own Firefox
nobody-logged-in-next = log in first, in a terminal on the desktop of the computer that you sit at: `objector login` with the same scenario file; then run this again
no-window-login = to log in you need a window, and no display was found here
no-window-assist = to fill in the form yourself, as you chose, you need a window, and no display was found here
no-window-next = run it in a terminal on the desktop of the computer that you sit at (`DISPLAY` or `WAYLAND_DISPLAY` must be set)
assist-no-window = with `--assist` you fill in the form in a window, and no display was found here
assist-no-window-next = run it in a terminal on the desktop of the computer that you sit at (`DISPLAY` or `WAYLAND_DISPLAY` must be set); over ssh, `ssh -X` sets it

## What becomes of a log-in.

log-in-deleted = Your log-in is deleted from this computer; that does not log you out at { $network }.
log-in-not-deleted = Your log-in could not be deleted: { $why }. Try `objector logout`.
kept-session-not-used = No kept session is used: { $why }.
session-kept =
    { $cookies ->
        [one] Your session at { $network } is kept in this computer's keyring ({ $cookies } cookie, { $bytes } bytes). Who steals the disk or a backup cannot read it; programs that run as you can. `objector logout` deletes it; that does not log you out at { $network }.
       *[other] Your session at { $network } is kept in this computer's keyring ({ $cookies } cookies, { $bytes } bytes). Who steals the disk or a backup cannot read it; programs that run as you can. `objector logout` deletes it; that does not log you out at { $network }.
    }
session-not-kept = Your session at { $network } was not kept: { $why }.
session-of-nobody = No session at { $network } was kept: nobody is logged in.
session-of-another = Your session at { $network } was not kept: the run did not go on in it.
still-kept = What was kept before is still there.
kept-is-deleted = What was kept of an earlier one is deleted.
session-no-place = no home folder is known, so there is no place for your log-in
session-no-place-next = name a folder of your own in HOME or in XDG_DATA_HOME
session-in-use = another run, or a Firefox that is still open, uses the log-in of this account
session-in-use-next = wait until it has ended, or end it, then run this again
session-folder = the folder `{ $folder }` of your log-in cannot be used: { $why }
session-folder-next = make that place writable, or name another one in XDG_DATA_HOME
keyring-none = no keyring answers on this computer
keyring-locked = the keyring is locked
keyring-too-large = { $bytes } bytes are more than the keyring takes ({ $limit })
keyring-damaged = what the keyring holds is damaged
keyring-failed = the keyring failed
logout-nothing = nothing of it was on this computer.
logout-folder = the folder of its log-in is deleted.
logout-secret = what the keyring kept of its session is deleted.
logout-both = the folder of its log-in, and what the keyring kept of its session, are deleted.
logout-no-keyring = { $why }: if a session was ever kept in one, it is still there.
logout-secret-stays = What the keyring may keep of it is still there: { $why }.
logout-not-at-the-site = That does not log you out there: do that at the site, under its list of devices.

## Before the browser opens.

stopped-before-sending = you stopped the program before anything was sent
remote-driver = The WebDriver at { $server } is not on this computer. Whoever runs it sees all that the browser sees.
remote-driver-not = nobody confirmed the WebDriver on another computer
practice-served = The practice form is at { $address } until you press Ctrl-C.
practice-log =
    { $received ->
        [one] The practice site's own log: { $received } submission received.
       *[other] The practice site's own log: { $received } submissions received.
    }
minute = { $day } at { $time } UTC
resting = on { $warned } { $network } warned that this account behaves like a machine; until { $until } this program opens its form no more for `{ $account }`, with or without `--assist`
resting-next = open { $network } in your own browser and see whether the warning still stands
wrong-clock = this computer's clock says { $now }: that is before this program was written
set-the-clock = set the clock right, then run this again; what is archived with a wrong time proves nothing

## Whose account it is, and what was sent before.

logged-in-account =
    { $holds ->
        [none] Logged in at { $network } is account number { $number }. Case `{ $case }` was sent from account number { $before }.
       *[an-address] Logged in at { $network } is account number { $number }, and the form holds { $email }. Case `{ $case }` was sent from account number { $before }.
    }
another-account = another account is logged in at { $network } than the one that case `{ $case }` was sent from
another-account-next = `objector logout` with the same file, then log in with the account that `{ $account }` stands for; if this one is meant, give it a nickname of its own in a scenario file of its own
new-round = this is a new round; the earlier case is `{ $case }`
new-round-why = why there is a new round: { $reason }
sent-at = on { $when }
by-hand-on = by hand on { $day }
spent-unknown = case `{ $case }` was sent, or perhaps,{ $when }, and nobody knows what became of it; this run sent nothing
spent-unknown-next = when you know what became of it, say so: `objector settle{ $practice } { $case } --sent` or `--not-sent`
spent = case `{ $case }` was sent{ $when }: { $meaning }; this run sent nothing
read-it-with-show = read it with `objector show{ $practice } { $case }`

## Where a case stands.

state-you-sent = you say that it was sent
state-you-not-sent = you say that it was not sent
state-prepared = nothing was sent yet
state-declined = nothing was sent: nobody said yes
state-sending = it was about to be sent, and the program ended before it could record the answer
state-awaiting-code = it was sent, and Meta waits for the code that it e-mailed
state-acknowledged = the page said that Meta has received it
state-unknown = it was sent, or perhaps: nothing clear came back
state-not-accepted = it was not taken: the page said so, or it never left
