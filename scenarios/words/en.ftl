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
