// The element at a path that a survey gave: child numbers from the document element, -1 steps into
// an open shadow root. Answers null where nothing is there.
let at = document.documentElement;
for (const step of arguments[0]) {
  if (!at) return null;
  at = step === -1 ? at.shadowRoot : at.children[step];
}
return at instanceof ShadowRoot ? at.host : at || null;
