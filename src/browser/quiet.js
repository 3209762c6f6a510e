// Waits until nothing has changed for `still` milliseconds or, where `still` is null, until something
// has changed since the last look or wait; at most `limit`. Answers "still", "changed" or "limit".
const [still, limit, answer] = arguments;
let timer = null;
const cap = setTimeout(() => end("limit"), limit);
function end(how) {
  // A wait that nobody waits for any more takes nothing from the one that followed it.
  if (eye.changed === changed) {
    eye.changed = null;
    if (still === null) eye.told = eye.changes;
  }
  clearTimeout(timer);
  clearTimeout(cap);
  answer(how);
}
function changed() {
  if (still === null) { end("changed"); return; }
  clearTimeout(timer);
  timer = setTimeout(() => end("still"), still);
}
eye.changed = changed;
if (still !== null || eye.changes !== eye.told) changed();
