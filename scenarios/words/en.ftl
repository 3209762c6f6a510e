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
prompt-may-look = Type "{ word-go-on }" to open the form and only look at it, anything else to leave it:
prompt-whose-account = Whose account is this? Type "{ word-mine }", or the name of the person it belongs to:
prompt-holder-agrees = Type "{ word-agreed }" if they know what will be sent and agree, anything else to stop:
prompt-open-window = Open a window to deal with this? Type "{ word-open }", anything else to stop:
prompt-unsealed = Type "{ word-unsealed }" to go on without the seal, anything else to stop:
prompt-remote-driver = Type the address of that WebDriver to use it, anything else to stop:
prompt-keep-capture = Type "{ word-keep }" to write it, anything else to drop it:

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
sheet-own-pack = In use: a pack of your own, in { $folder }. What was found by it says so.
sheet-account = Account
sheet-number = The account's number at { $network }
sheet-number-unknown = the site does not say
sheet-address = Address of the page
sheet-action = Where the form says it goes
sheet-action-unknown = the page does not say
sheet-email = E-mail address
sheet-country = Country
sheet-reason = Your reason
sheet-other-text = Another text, which may stay empty
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
the-other-text = the other text
the-code = the code
a-field = a field
the-button = the button

## What to mind at the question.

found-by-structure = found by structure alone, not by words or names: { $names }; check them in the picture
found-by-own-pack = found by your own pack
reason-unread = no native reader of this language ({ $language }) has checked the text of your reason yet: read it as it stands here
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
no-yes = you did not type "{ word-send }"
no-yes-next = the same command starts from the beginning if you want to object after all
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
trying-the-other-address = this address of { $network } does not show the form; trying its other one
trying-a-route = no address of the form shows it; trying the way from { $start }
trying-another-route = that way did not lead to the form; trying the one from { $start }
following = on the way to the form: following "{ $link }"
no-route-led-there = no other way led to the form either; at last its first address is looked at again
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
    { $looks ->
        [yes] Before the form at { $network } is opened, until you have agreed to a run:
       *[no] Before your first run at { $network }, once:
    }

    As we understand Meta's terms, they forbid automated access without Meta's permission. They are aimed at those who collect data, and this program only fills in your own form, once, after your yes; but { $network } can see that the browser is automated, and nothing here hides it. It might warn you, ask you to prove who you are, or restrict the account. We know of nobody to whom that happened with this form, and cannot promise it. { $seen }
ways-to-go-on-program = { word-go-on }: the program fills in the form, and presses the button after your yes.
ways-to-go-on-window = { word-assist }: you fill in and press yourself, in a window that is watched; it is automated all the same.
ways-to-go-on-yourself = { word-by-hand }: you do it in your own browser, and this program only keeps the record.
ways-to-go-on-look = { word-go-on }: the program opens the form in your session and looks; it fills in, presses and sends nothing.
makers-saw-it = This version's makers last saw the form live: { $when }.
makers-never-saw-it = Nobody who makes this program has seen the form live yet.
as-you-chose = as you chose, you fill in the form and press yourself
how-to-go-on-nobody = nobody said how to go on: { $why }
how-to-go-on-not = you did not say how to go on
may-look-nobody = nobody said that the form may be opened: { $why }
may-look-not = you did not say that the form may be opened
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
nobody-logged-in-elsewhere-next = a browser on another computer gets only a log-in that your keyring keeps: run this once without `--webdriver` and with `--keep-session`, log in then, and afterwards run it with `--webdriver` again
no-window-login = to log in you need a window, and no display was found here
no-window-assist = to fill in the form yourself, as you chose, you need a window, and no display was found here
no-window-next = run it in a terminal on the desktop of the computer that you sit at (`DISPLAY` or `WAYLAND_DISPLAY` must be set)
assist-no-window = with `--assist` you fill in the form in a window, and no display was found here
assist-no-window-next = run it in a terminal on the desktop of the computer that you sit at (`DISPLAY` or `WAYLAND_DISPLAY` must be set); over ssh, `ssh -X` sets it
headed-no-window = with `--headed` the window is shown, and no display was found here
headed-no-window-next = leave `--headed` out, or run it in a terminal on the desktop of the computer that you sit at (`DISPLAY` or `WAYLAND_DISPLAY` must be set)

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
practice-served = The practice form is at { $address } until you press Ctrl-C. To try what looks at a form: `objector forms check --site { $site }`
practice-code = The practice site e-mails nobody. Its code is { $code }.
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
spent-under-another-name = that case is of the same account under another nickname: it was sent with the same e-mail address, or from the same account number
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

## Places that are not the form.

form-after-all = the form is there
code-before-form = { $network } asks for a code before it shows the form
code-before-form-next = open { $network } in your own browser and do what it asks
objected-already = { $network } says that you have objected already
not-offered = { $network } does not offer this form to you
led-elsewhere = the page led to another host, `{ $host }`, instead of `{ $own }`
led-elsewhere-after = after the press the page led to another host: { $host }
led-elsewhere-not-opened = the page led to another host, `{ $host }`, which was not opened
wall-log-in = { $network } asks for a log-in before it shows the form
wall-log-in-next = log in by hand with `objector login` and the same scenario file, then run this again
wall-two-step = { $network } asks for the second step of a log-in, a code or an approval
wall-two-step-next = log in by hand with `objector login`, second step and all; this program takes no such code
wall-locked = { $network } has locked this account
wall-locked-next = open { $network } in your own browser and follow what it says there to unlock it
wall-suspended = { $network } has suspended or disabled this account
wall-suspended-next = open { $network } in your own browser, read why, and ask for a review there
wall-new-device = { $network } does not know this browser and wants you to approve it
wall-new-device-next = approve it where you are logged in to { $network } already, in the app for example, if you want to
wall-automated = { $network } warns that this account behaves like a machine
wall-automated-next = do not dismiss it by a program: open { $network } in your own browser and read what it says
wall-automated-rests = for fourteen days this program opens the form no more for this account; by hand, in your own browser, you can object at any time
wall-captcha = { $network } shows a captcha
wall-captcha-next = open { $network } in your own browser and see whether it asks there too; this program never solves captchas
wall-checkpoint = { $network } wants to see you first
wall-checkpoint-next = open { $network } in your own browser and do what it asks; this program never does that for you
cookies-no-decline = { $network } asks about cookies, and the button that declines was not found for certain; none was pressed
cookies-no-accept = { $network } asks about cookies, and the button that accepts was not found for certain; none was pressed
cookies-no-button-next = use `--assist`, and answer it yourself in the window
cookies-in-the-way = { $network } asks about cookies, and the question stands in the way of the form
cookies-in-the-way-next = run it again: the question is answered when the form is opened, once
cookies-only-looking-next = answer it yourself in the window of `objector login`: here nothing is pressed
over-the-form = { $network } shows something over the form; this program does not close it
over-the-form-next = open { $network } in your own browser, read it there and close it or do what it asks, then run this again
acts-as-a-page = you act as a Page or another profile on { $network }, and this form is for people
acts-as-a-page-next = switch back to your own profile on { $network }, then run this again
not-the-form = the page is not the form this program knows: { $why }
form-elsewhere = it looks like the form but is at another address
form-elsewhere-next = share the lines above: with them the program learns the new address; meanwhile look whether { $address } is the form, and if it is, fill it in there by hand, logged in, keep a picture of what it says, and let `objector record` take that into the archive
form-too-large = it is too large to be read whole
form-no-email = no field for an e-mail address was found
form-no-reason = no field for the reason was found
form-no-button = no button that sends was found
form-ambiguous = more than one field could be { $field }
form-several-buttons = more than one button could send
form-unexplained = it has a required field that the program cannot explain
not-the-form-read = read what the page says: if it says that you have objected already, or that the form is not for you, you need not look any further
not-the-form-next = if this is the form and you can read it, share the lines above: with them the program learns it; meanwhile you can fill it in yourself

## What an answer means.

page-acknowledged = the page acknowledged your objection
page-did-not-take-it = the page says that your objection was not taken
page-yes-and-no = the page says yes and no at once
connection-broke = the connection broke before an answer came
no-answer = no answer appeared on the page within a minute
came-to-nothing-broke = the connection broke before an answer came, and the page says nothing new
came-to-nothing-sent-on = the site sent it on, no answer came from there, and the page says nothing new
wall-after-log-in = after the press Meta asks for a log-in
wall-after-two-step = after the press Meta asks for two-step verification
wall-after-captcha = after the press Meta shows a captcha
wall-after-automated = after the press Meta warned you of automated behaviour
wall-after-checkpoint = after the press Meta wants to see you first
you-read-yes = you read on the page that Meta has received your objection
you-read-no = you read on the page that Meta has not received your objection
nobody-could-explain = the page says something that nobody could explain
none-of-the-three = What you typed is none of the three words, and counts as "{ word-unsure }".
code-none = Meta asks for a code that it e-mailed you, and none was given
code-one = Meta did not take the code that you typed, and no other was given
code-two = Meta did not take the codes that you typed, and no other was given
code-three = Meta did not take any of the three codes that you typed
code-not-confirmed = { $what }; it may not count your objection before the code is confirmed

## What the network shows.

network-nothing-left = nothing with your objection left this computer
network-not-held = nothing with your objection was let go, but what was to be stopped may have left
network-left = your objection left once, and no answer was seen
network-broke = your objection left once, and the connection broke before an answer
network-answered = your objection left once, and the site answered with status { $status }
network-unsealed = you went on without the seal: what the page sent, and how often, was not looked at
page-and-network =
    { $network }; the answer, on the page: { $page ->
        [seen] seen
       *[not-seen] none that is understood
    }; on the network: { $wire ->
        [contradicting] contradicting
        [seen] seen
       *[not-seen] not seen
    }
denied-nothing-left = { $what }, but nothing with your objection left this computer
denied-no-answer = { $what }, but the site was not seen to answer
denied-broke = { $what }, but the connection broke before the site answered
denied-error = { $what }, but the site answered with an error
and-nothing-left = { $what }; and nothing with your objection left this computer
and-sealed = { $what }; what the page tried to send was stopped, and it may not work without
no-request-seen = no request with the objection was seen to leave
no-response-seen = no answer was seen on the network
requests-not-shown = this WebDriver does not show what the page sends

## What the seal stopped.

stopped-submits =
    { $count ->
        [one] { $count } request that would have submitted before your yes was stopped
       *[other] { $count } requests that would have submitted before your yes were stopped
    }
stopped-carries-words =
    { $count ->
        [one] { $count } request that carried your words was stopped
       *[other] { $count } requests that carried your words were stopped
    }
stopped-unreadable =
    { $count ->
        [one] { $count } request that nobody could read was stopped
       *[other] { $count } requests that nobody could read were stopped
    }
stopped-unwatched =
    { $count ->
        [one] { $count } request that would have opened a way out that nobody can watch was stopped
       *[other] { $count } requests that would have opened a way out that nobody can watch were stopped
    }
stopped-other-host =
    { $count ->
        [one] { $count } request that led to another host was stopped
       *[other] { $count } requests that led to another host were stopped
    }
stopped-second =
    { $count ->
        [one] { $count } request that would have submitted a second time was stopped
       *[other] { $count } requests that would have submitted a second time were stopped
    }
stopped-differs =
    { $count ->
        [one] { $count } request that would have submitted something else than was shown was stopped
       *[other] { $count } requests that would have submitted something else than was shown were stopped
    }
stopped-unpressed =
    { $count ->
        [one] { $count } request that would have submitted and did not follow your press was stopped
       *[other] { $count } requests that would have submitted and did not follow your press were stopped
    }
stopped-unrecorded =
    { $count ->
        [one] { $count } request that could not be recorded before it left was stopped
       *[other] { $count } requests that could not be recorded before it left were stopped
    }
stopped-not-held =
    { $count ->
        [one] { $count } request that the browser did not hold may have left: it was to be stopped
       *[other] { $count } requests that the browser did not hold may have left: they were to be stopped
    }
submission-differs = the request that would have left was not what you were shown ({ $how }), so it was stopped
submission-unrecorded = the request that would have left could not be recorded first, so it was stopped
differs-host = it goes to another host
differs-account = it is not from the account that was shown
differs-no-fields = what it carries cannot be read as a form
differs-lacks = { $field } is not in it as it was shown
differs-lacks-code = the code is not in it
differs-form = it belongs to another form
differs-adds =
    { $count ->
        [one] one field in it was not shown
       *[other] { $count } fields in it were not shown
    }

## The end of a run.

button-was-pressed = the button was pressed, once
you-pressed = you pressed the button
stopped-after-press = you stopped the program after the button was pressed
archiving = archiving the evidence
journal-after-press = the journal could not be written after the press: { $why }
journal-not-written = the journal could not be written: { $why }
and-not-archived = { $what }; and it could not be archived: { $why }
and-not-journalled = { $what } (the journal could not be written: { $why })
but-not-archived = { $what }; but it could not be archived: { $why }
keep-the-screen = keep what this screen says, and every mail that Meta sends you
end-acknowledged = acknowledged
end-declined = declined
end-dry-run = dry run
end-already-objected = already objected
end-unknown = unknown
end-awaiting-code = awaiting code
end-not-accepted = not accepted
end-log-in-needed = log-in needed
end-you-are-needed = you are needed
end-not-recognised = not recognised
end-another-host = another host
end-sealed = sealed
end-unavailable = unavailable
end-does-not-fit = the scenario does not fit
end-archive = archive
end-error = error
report-practice = PRACTICE: nothing reached Meta.
report-not-sent = Was anything sent? No, nothing was sent.
report-perhaps-sent = Was anything sent? Perhaps; look before you do anything again.
report-sent = Was anything sent? Yes, once.
report-sure-you = How sure is that? As sure as `you`: you read it; nobody else can check that.
report-sure-computer = How sure is that? As sure as `your computer`: your computer saw it on the page; the mail from Meta will be stronger.
report-page-says = The page says:
report-drift = What is other than expected, to share with the makers of this program; no value is in it, and of the page only labels; read them first, a name could stand in one:
report-network = What went over the network:
report-evidence = Evidence: { $path }
report-kept = What is kept of it: { $path }
report-now = What to do now:
report-now-if-real = What to do now, if this were not practice:
report-scope = Your objection counts from now on, and not for what others post about you.
wait-for-the-mail = wait for a mail from Meta, within minutes or up to two days; look in Spam and Social too. It is the strongest proof there is
keep-the-mail = keep that mail as a file, unchanged: in Gmail "Download message" in the three-dot menu, in Outlook "Save as" .eml, in Thunderbird and Apple Mail "Save as"; a forwarded copy proves less
way-mailbox = look in your mailbox, also in Spam and Social: if you objected before, Meta's answer is there
way-mailbox-first = do not send it again yet: look in your mailbox, also in Spam and Social, for two days; Meta answers by mail
way-assist = fill in and press yourself in a window that is watched and archived: `objector run --assist` with the same scenario file
way-assist-later = only if nothing comes: fill in and press yourself in a window that is watched and archived: `objector run --assist` with the same scenario file
way-assist-rested = only when fourteen days have passed since the warning: fill in and press yourself in a window that is watched and archived: `objector run --assist` with the same scenario file
way-assist-rested-later = only when fourteen days have passed since the warning: only if nothing comes: fill in and press yourself in a window that is watched and archived: `objector run --assist` with the same scenario file
way-by-hand = do it by hand in your own browser, logged in, at { $address } and keep a picture of what it says; then `objector record` takes that into the archive
way-by-hand-later = only if nothing comes: do it by hand in your own browser, logged in, at { $address } and keep a picture of what it says; then `objector record` takes that into the archive
way-by-hand-address = the form's address
error = error: { $what }
hint = hint: { $step }

## Browser and driver.

page-no-session = no browser session could be begun: { $why }
page-lost = the browser or its driver was lost: { $why }
page-unreachable = the site could not be reached: { $why }
page-slow = the page did not load in time
page-dialog = the page opened a dialog: { $says }
page-changed = the page changed while it was being used
page-not-taken = the page did not take what was put in
page-sealed = the request that would have left was stopped
page-driver = the driver said: { $says }
page-crashed = the page crashed
firefox-ended = Firefox ended
firefox-too-slow = Firefox did not start in time
driver-connection-broke = the connection to the driver broke
driver-does-not-answer = it does not answer
driver-not-running = it is not running
browser-connection-broke = the connection to the browser broke
window-failed = the window could not be shown, or its Firefox ended with an error
window-is-gone = the window is gone
webdriver-no-session = the WebDriver server gave no session
webdriver-does-not-answer = no WebDriver answers at { $server }
nobody-could-watch = this WebDriver does not show what a page sends, so nobody could watch
refused-no-button = the button is not there any more
refused-button = the button could not be pressed
refused-no-field = the field for the code is not there any more
refused-no-code = the code could not be put in
no-session-next = see that Firefox and geckodriver start by themselves, then run it again
lost-next = run it again; nothing was sent, so nothing can be sent twice
unreachable-next = see whether the address opens in your own browser, then run it again
net-no-name = its name was not found; is this computer online?
net-refused = it refused the connection
net-too-slow = it did not answer in time
net-broke = the connection broke
net-no-file = there is no such file
net-proxy = the proxy did not answer
net-none = no connection
no-geckodriver = geckodriver was not found
no-geckodriver-next = install it with `cargo install geckodriver --locked` (0.37 or newer), put it on PATH or name it in GECKODRIVER; or run `scripts/setup` and type the line that it prints
no-firefox = Firefox was not found
no-firefox-next = install it (Debian: `apt install firefox-esr`; Fedora: `dnf install firefox`; macOS: `brew install --cask firefox`); `scripts/setup` does this for you
no-place-for-browser = there is no place for the browser's private folder: no home folder is known
no-place-for-browser-next = name a folder of your own in HOME or in XDG_CACHE_HOME, beginning with `/`
no-browser-folder = the private folder `{ $folder }` for the browser's profile could not be made
no-browser-folder-next = make that place writable, or name another one in XDG_CACHE_HOME
geckodriver-did-not-start = geckodriver (`{ $program }`) did not start
geckodriver-did-not-start-next = run it by hand with `--version` and see what it says
not-ours-listed = `{ $folder }` is no folder of this program's: your Firefox keeps the profile `{ $profile }` there, as `{ $list }` says
not-ours-inside = `{ $folder }` is no folder of this program's: your Firefox keeps its profiles in `{ $root }`
not-ours-next = a driver would change its safety settings for good; name a folder elsewhere, in XDG_DATA_HOME for example
not-ours-open = `{ $folder }` is open in a Firefox that runs
not-ours-open-in = `{ $folder }` is open in a Firefox that runs (process { $pid })
not-ours-open-next = close that Firefox, then try again
not-ours-unknown = whether `{ $folder }` is a profile of your Firefox cannot be told: `{ $path }` could not be read
not-ours-unknown-next = make it readable for you, then try again

## The archive.

archive-unusable = the archive cannot be used: { $why }
archive-refused =
    could not { $tried ->
        [create] create
        [create-the-folder] create the folder
        [list] list
        [lock] lock
        [open-for-locking] open for locking
        [read] read
        [remove] remove
        [rename-to] rename to
        [sync-the-folder] sync the folder
        [write] write
       *[write-to] write to
    } `{ $path }`: { $why }
archive-full-next = make room on that disk, or name another place with `--archive DIR`
archive-not-writable-next = name a folder that you may write to with `--archive DIR`, or see who owns this one
archive-file-in-the-way-next = a file is in the way there: move it, or name another place with `--archive DIR`
archive-refused-next = see what is in the way there, or name another place with `--archive DIR`
archive-in-use = case `{ $case }` is open in another run (`{ $path }`)
archive-in-use-next = wait until the other run has ended, or end it; then run this again
archive-damaged = `{ $path }` is damaged: { $what }
archive-damaged-next = `objector verify` says all that is wrong; nothing is repaired unasked
archive-spent = case `{ $case }` is spent already (`{ $path }`): nothing is sent a second time
archive-spent-elsewhere = case `{ $case }` of the same person is spent already (`{ $path }`): nothing is sent a second time
archive-no-locks = the file system at `{ $path }` knows no locks, so two runs at once could not be kept apart
archive-no-locks-next = put the archive on another disk, with `--archive DIR`
archive-clock-behind = this computer's clock says { $now }, but case `{ $case }` was last written at { $last }: one of the two is wrong
archive-nothing-to-settle = case `{ $case }` is `{ $state }`: there is nothing to settle
archive-unsettled = nobody knows what became of case `{ $case }`: it cannot be forgotten before somebody settles it
archive-unsettled-next = look in the mailbox, then say `objector settle{ $practice } { $case } --sent` or `--not-sent`
archive-no-code = case `{ $case }`: { $why }
archive-no-code-unsent = nothing was sent, so no code can be confirmed
archive-no-code-three = three codes were tried already
archive-no-code-next = look in the mailbox, also in Spam and Social
archive-no-case = there is no case `{ $name }`
archive-no-case-next = `objector cases` lists them
archive-spent-for-nothing = { $why }; nothing was sent, and yet case `{ $case }` counts as spent now
archive-spent-for-nothing-next = { $hint }; then say `objector settle{ $practice } { $case } --not-sent`, and run this again
archive-bad-name = `{ $name }` cannot name a case: a-z, 0-9 and `-` only
archive-bad-name-next = choose another name
archive-no-place = no place for the archive: { $why }
archive-no-place-next = name a place with `--archive DIR`

## What is wrong with a scenario file.

level-error = error
level-warning = warning
level-hint = hint
here = here
and = and
or = or
nothing = nothing
more-problems =
    { $number ->
        [one] { $count } more problem in { $file }
       *[other] { $count } more problems in { $file }
    }
mend-the-file = Nothing was sent. Mend what is named above and run it again; `objector check` says the same.
file-not-there = there is no such file
file-not-allowed = the file may not be read
file-not-allowed-next = look at who owns it, and with what permissions
file-unreadable = the file cannot be read: { $why }
file-is-a-folder = this is a folder, not a file
file-is-a-folder-next = name the scenario files in it
file-too-large = the file is larger than { $bytes } bytes
file-too-large-next = is this the file you meant?
file-in-utf-16 = the file is in UTF-16, and TOML is written in UTF-8
file-not-utf-8 = the file is not UTF-8 text
file-not-utf-8-here = from here on it cannot be read
file-not-utf-8-next = in your editor, save it again with the encoding UTF-8
toml-not = this is not TOML: { $why }
toml-text-not-closed = a text is not closed
toml-long-text-not-closed = a text of several lines is not closed
toml-lacks-quotes = text is written between quotation marks: key = "value"
toml-quote-inside = a quotation mark inside a text is written \"
toml-expected = expected { $what }
toml-text = text
toml-texts = a list of texts
toml-integer = a whole number
toml-float = a number with a fraction
toml-boolean = `true` or `false`
toml-date = a date
toml-list = a list
toml-table = a table
toml-tables = a list of tables
the-file = the file
file-lacks = the file has no { $keys }
file-lacks-next = this belongs at its top, above any line that begins with `[`
unknown-key = unknown key `{ $key }`
belongs-below = it belongs below the line `[objection]`
belongs-above = it belongs above the line `[objection]`
did-you-mean = did you mean `{ $word }`?
may-hold = { $part } may hold { $keys }
it-can-be = it can be { $words }
cannot-be = `{ $key }` cannot be `{ $word }`
wrong-type = `{ $key }` must be { $wanted }, not { $found }
number-too-large = `{ $key }` is too large
own-pack-adds = a pack of your own adds names and words; addresses, and all that decides, are built in
own-pack-counts = what stands in a pack of your own counts as yours: take this line away
own-pack-decides-nothing = a pack of your own says what fields and buttons are called; what decides how a run ends is built in
own-name-known = this name is built in already, as `{ $kind }`
own-text-known = this text is built in already, as `{ $meaning }`
own-language-named = this language is built in already, as { $name }
own-known-next = take it away: what is built in goes before what is yours
own-pack-empty = this folder adds nothing
own-pack-layout = a folder of your own holds `forms/<id>/form.toml` and `languages/<tag>.toml`, and nothing else
own-pack-no-folder = this is not a folder, or only a link to one
own-pack-no-file = this is not a file, or only a link to one
own-pack-not-there = there is no such folder
own-pack-unreadable = the folder cannot be read: { $why }
own-pack-astray = this does not belong in the folder: { $names }
own-pack-astray-more = this does not belong in the folder: { $names }, and { $more } more
word-is-blank = `{ $key }` is blank
word-has-space = `{ $key }` has white space around it
word-hides = `{ $key }` holds a control, invisible or line-break character
table-lacks = { $table } has no `{ $key }`
name-twice = this name is listed twice
no-such-form = there is no form `{ $form }`
no-such-form-next = the program is built for { $forms }
not-the-folders-name = `id` must be the name of the folder
not-the-files-tag = `tag` must be a BCP 47 tag, and the name of the file
text-twice = this text is listed twice
text-as-well = this text is listed as `{ $meaning }` as well
text-next = a text means one thing in a language
other-version = this program reads version 1 of the format
other-version-next = write `version = 1`, or get a newer program
account-blank = the account name is blank
account-characters = the account name may hold only a-z, 0-9 and '-'
account-ends = the account name must begin and end with a letter or a digit
account-too-long = the account name is longer than 40 characters
account-next = it is a name of your own for the account, such as `{ $name }`
no-language = `{ $tag }` is not a language tag
no-language-next = it is a tag of two or three letters, such as `da` or `de-AT`
no-country = `{ $code }` is not a country code
no-country-next = it is the two-letter ISO 3166-1 code, such as `DK`
not-an-email = this does not look like an e-mail address
not-an-email-next = write it as `name@example.org`, or leave `email` out
reasons-and-text = `justifications` and `text` cannot both be there
reasons-and-text-next = keep one: reasons from the catalogue, or your own words
reasons-empty = `justifications` names no reason
reasons-empty-next = name at least one, or leave it out to send no reason
reasons-not-in = the reasons of the catalogue are not written in `{ $language }`
reasons-not-in-next = they are in { $languages }; your own words under `text` may be in any language
reason-twice = `{ $name }` is named twice
reason-twice-next = keep one
reason-no-name = this is not the name of a reason
reason-no-name-next = your own words go under `text`
reason-unknown = no reason is named `{ $name }`
reason-unknown-next = `objector check --reasons` lists them
text-blank = `text` is blank
text-blank-next = write your reason, or leave `text` out to send none
text-too-long = the reason has { $count } characters, and the form takes at most { $limit }
text-perhaps-too-long = the reason has { $count } characters, and the form is assumed to take at most { $limit }
text-too-long-next =
    { $number ->
        [one] shorten it by { $count } character; it is never cut for you
       *[other] shorten it by { $count } characters; it is never cut for you
    }
text-short =
    { $count ->
        [one] the reason has only { $count } character
       *[other] the reason has only { $count } characters
    }
text-short-next = a form of Meta's once refused reasons under { $limit } characters; nothing is added for you
text-holds-control = `text` holds a control character ({ $code }, character { $at })
text-holds-tab = `text` holds a tab (character { $at })
text-holds-private = `text` holds a private-use character, which a browser may take for a key ({ $code }, character { $at })
text-holds-unknown = `text` holds a character that Unicode does not know ({ $code }, character { $at })
text-holds-invisible = `text` holds an invisible character ({ $code }, character { $at })
text-holds-next = delete it, or write the sentence anew
text-holds-escape-next = take its escape sequence out

## What the person records that they sent by hand.

bring-a-picture = bring a picture as PNG, JPEG or WebP, or a PDF
bring-a-mail = bring a mail as your mail program saves it (.eml)
brought-other = the file is something else than its option says
day-to-come = { $day } has not come yet
day-too-early = on { $day } the GDPR did not apply yet: that was on { $first }
day-missing = the day on which you sent it is missing, or is no date
day-next = write it as year, month and day: --on { $day }
nothing-recorded = Nothing was recorded.
recorded = { $case }: recorded as sent by hand on { $day }. It says `{ $state }`, as sure as `you`.
recorded-alone = Nothing was brought with it: only your word stands for it.
recorded-with = What you brought lies there as it is; nobody checked it.
recorded-keep-mail = Keep Meta's mail as a file: it is what anyone can check.
recorded-settle = Look in the mailbox, also in Spam and Social. When you know what became of it, say so: `objector settle { $case } --sent` or `--not-sent`
recorded-without-browser = it was recorded without a browser
told-received = you told that you sent it by hand on { $day }, and that Meta said it has it
told-sent = you told that you sent it by hand on { $day }; whether Meta has it, nobody knows

## `objector forms check` and `objector forms capture`: a form that is only looked at.

look-address = { $form } at { $address }
look-route = { $form } by the route "{ $route }", from { $start }
look-practice = PRACTICE { $what }
look-route-leads = leads to the form at { $address }
look-route-lost = does not lead to the form: { $what }
look-known = recognised, as the shape { $shape } that the pack knows; nothing was filled in, pressed or sent
look-led = it leads to { $path }, { $what }
look-not-quite = the form is there, and is not quite what the pack knows
look-warning-not-kept = let this account rest from every program: the archive could not keep that it was warned ({ $why }), and so will not remind you
look-log-in-stays = The log-in stays for the next `objector run`, which deletes it; `objector logout` does, too.
look-found = { $field }: the page calls it "{ $label }"; { $by }
by-name = found by its name in the page
by-type = found by its type
by-words = found by words that somebody saw
by-own-pack = found by your own pack
by-inferred-words = found by words that nobody saw yet
by-structure = found by structure alone
by-nothing = nothing tells what it is
capture-one = one form is captured at a time
capture-one-next = name it: `--form ID`
capture-file-there = { $file } is there already, and nothing is written over it
capture-no-folder = { $folder } is no folder, so nothing can be written there
capture-file-next = name another file: `--to FILE`
capture-nobody = nobody is there to read what would be written: { $why }
capture-not-known = This is not the form as the program knows it: { $what }. Keep it only if you know that it is the form.
capture-shown = This is all that would be written, word for word:
capture-dropped = what was captured is dropped; nothing was written
capture-written = written to { $file }; nothing was filled in, pressed or sent
capture-share = share that file, or put it into `scenarios/forms/<form>/practice/`: it is a test there
capture-not-written = { $file } cannot be written ({ $why })
capture-no-address = it has no address

## `objector forms`: what is known of each form, and those that are not filled in.

forms-of = { $form }: the form of { $network }
forms-seen-live = last seen live: { $when }
forms-never-seen = last seen live: never
forms-sure = with a source: { $sourced }; inferred: { $inferred }
forms-source = source: { $source }
forms-inferred = inferred
forms-by = by { $name }: { $start }, then { $steps }
forms-has = has { $part }: { $presence } ({ $sure })
forms-shape = shape { $name }: { $controls } ({ $sure })
forms-others = Forms of Meta's that this program does not fill in. Open them yourself: it neither opens them nor keeps what you send there.
forms-called = called "{ $name }"
forms-asks = asks: { $what }
forms-mind = mind: { $what }
forms-key = A source such as GHACKS is an article, a document or a copy of a page: the table of sources in scenarios/README.md, where this program's source code is, says which. "Inferred" is what nobody saw. Words such as country and sometimes are those of the data, which is in English.
not-filled-in = this program fills in no such form: { $about }
not-filled-in-open = this program does not fill in that form; open it yourself: { $about }
elsewhere-third-party = information about you that others gave: posts and pictures of you by others, and what Meta got elsewhere
elsewhere-third-party-older = information about you that others gave, on an older form
elsewhere-no-account = people who have no account at Meta
elsewhere-whatsapp = the use of your information by WhatsApp
elsewhere-pages = a Facebook Page cannot object; each person who writes for it can, from their own profile, with `objector run`
elsewhere-general = an objection to other uses of your information at Facebook
elsewhere-general-2026 = an objection to other uses of your information since July 2026: a page to choose on, which the privacy policy leads to instead
elsewhere-legitimate-interests = an objection to what Facebook does for its legitimate interests or in the public interest
elsewhere-general-instagram = an objection to other uses of your information at Instagram
asks-which-request = which request it is: to object, to see or correct the information, to have it deleted, or something else
asks-contact-details = your name, address, e-mail address and telephone number
asks-evidence = details of the information, and a picture of the screen
asks-ai-evidence = what was typed to the AI, and evidence of what it answered
asks-whatsapp-request = which request it is: choose "How can I make an objection to the processing of my information"
asks-about-ai = whether the request is about AI at Meta; with a yes the objection to AI opens
asks-what-you-object-to = what you object to: the use of your information for Meta AI, that of information from others for Meta AI, or something else
mind-short-reason = in 2024 a reason of fewer than 100 characters was refused, and only after a code had been asked for
mind-not-automatic = the form says that requests are not fulfilled automatically but held against the laws that apply
mind-no-log-in = the form for third-party information asks for a name and an address to write to, and so seems to need no log-in
mind-whatsapp-ai = consumer bodies say that there is no objection to AI at WhatsApp, and who used this form for one was told that it is about Meta AI and not about WhatsApp
mind-general-question = the German and Italian ways through the privacy policy lead to that question; that it stands on this page is not said
