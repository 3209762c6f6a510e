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
