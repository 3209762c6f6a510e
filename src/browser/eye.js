// An eye on the page, for as long as the document lives: it counts what changes from the first look
// on, so that nothing falls between a look and the wait that follows it; a document that nobody looked
// at yet has changed. Open shadow roots count too,
// and what moves without a change of the document: transitions that end, and parts that have loaded.
const eye = Object.hasOwn(globalThis, "objectorsEye") ? globalThis.objectorsEye : (globalThis.objectorsEye = (() => {
  const eye = { changes: 0, told: -1, changed: null, look };
  const watched = new WeakSet();
  const observer = new MutationObserver(note);
  for (const event of ["transitionend", "animationend", "load"]) document.addEventListener(event, () => note([]), true);
  watch(document);
  return eye;

  function watch(root) {
    if (!watched.has(root)) observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    watched.add(root);
    for (const element of root.querySelectorAll("*")) if (element.shadowRoot) watch(element.shadowRoot);
  }
  function note(records) {
    for (const { addedNodes } of records) for (const node of addedNodes) {
      if (node.shadowRoot) watch(node.shadowRoot);
      if (node.querySelectorAll) for (const element of node.querySelectorAll("*")) if (element.shadowRoot) watch(element.shadowRoot);
    }
    eye.changes += 1;
    if (eye.changed) eye.changed();
  }
  // What changed until now is seen by whoever looks now.
  function look() {
    watch(document);
    observer.takeRecords();
    eye.changed = null;
    eye.told = eye.changes;
  }
})());
