// What the page's text controls hold at this moment, how many milliseconds ago the person last pressed a
// button themselves, and at which time that was: asked while a request is held. A password is never read.
const TEXT = "textarea, input:not([type=password], [type=checkbox], [type=radio], [type=file], [type=hidden])";
const held = [];
const look = (root) => {
  for (const at of root.querySelectorAll("*")) {
    if (at.matches(TEXT)) held.push(at.value);
    else if (at.isContentEditable && !(at.parentElement && at.parentElement.isContentEditable)) held.push(at.textContent);
    if (at.shadowRoot) look(at.shadowRoot);
  }
};
look(document);
const { pressed } = globalThis.objector || { pressed: null };
if (pressed === null) return [held, null, 0];
return [held, Math.round(performance.now() - pressed), Math.round(performance.timeOrigin + pressed)];
