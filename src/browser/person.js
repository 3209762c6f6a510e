// Runs in every document before the page's own scripts, in a realm that they cannot reach, where the
// person fills in the form: tells what they type, and remembers when they last pressed a button
// themselves. What a script of the page's does is not trusted; a password is never read.
(tell) => {
  const own = globalThis.objector = { pressed: null, presses: 0, notice: null };
  const TEXT = "textarea, input:not([type=password], [type=checkbox], [type=radio], [type=file])";
  const BUTTON = "button, input[type=submit], input[type=image], input[type=button], [role=button]";
  const isOn = (event, what) => event.composedPath().some((at) => at instanceof Element && at.matches(what));
  const press = () => { own.pressed = performance.now(); own.presses += 1; };
  addEventListener("input", (event) => {
    const [at] = event.composedPath();
    if (!event.isTrusted || !(at instanceof HTMLElement)) return;
    if (at.isContentEditable) tell(at.textContent);
    else if (at.matches(TEXT)) tell(at.value);
  }, true);
  addEventListener("click", (event) => {
    if (event.isTrusted && isOn(event, BUTTON)) press();
  }, true);
  // Enter in a line sends a form; in a text it begins a new line.
  addEventListener("keydown", (event) => {
    if (event.isTrusted && event.key === "Enter" && isOn(event, "input")) press();
  }, true);
}
