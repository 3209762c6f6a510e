// Runs in every document before the page's own scripts, in a realm that they cannot reach, where the
// person fills in the form: tells what they type or put in, also where the page draws it itself, and
// remembers when they last pressed a button themselves. What a script of the page's does is not trusted; a password is never read.
(tell) => {
  const own = globalThis.objector = { pressed: null, notice: null };
  const TEXT = "textarea, input:not([type=password], [type=checkbox], [type=radio], [type=file])";
  const BUTTON = "button, input[type=submit], input[type=image], input[type=button], [role=button]";
  const isOn = (event, what) => event.composedPath().some((at) => at instanceof Element && at.matches(what));
  const press = () => { own.pressed = performance.now(); };
  const isSecret = (event) => !event.isTrusted || isOn(event, "input[type=password]");
  const put = (data, event) => { if (!isSecret(event) && data) tell(data.getData("text/plain")); };
  addEventListener("paste", (event) => put(event.clipboardData, event), true);
  addEventListener("drop", (event) => put(event.dataTransfer, event), true);
  // The last keys, for a page that takes them and lets no control have them: enough for eight in a row.
  let keys = "";
  addEventListener("keydown", (event) => {
    if (isSecret(event) || event.ctrlKey || event.metaKey || [...event.key].length !== 1) return;
    keys = (keys + event.key).slice(-16);
    if (keys.length >= 8) tell(keys);
  }, true);
  addEventListener("input", (event) => {
    const [at] = event.composedPath();
    if (!event.isTrusted || !(at instanceof HTMLElement)) return;
    if (at.isContentEditable) tell(at.textContent);
    else if (at.matches(TEXT)) tell(at.value);
  }, true);
  addEventListener("click", (event) => {
    if (event.isTrusted && isOn(event, BUTTON)) press();
  }, true);
  // Enter in a line sends a form; in a text it begins a new line. What only plays a button gets no click.
  addEventListener("keydown", (event) => {
    if (!event.isTrusted) return;
    if (event.key === "Enter" && isOn(event, "input")) press();
    if (["Enter", " "].includes(event.key) && isOn(event, BUTTON)) press();
  }, true);
}
