// Waits until the page has been still: no change for `still` milliseconds, at most `limit`.
// Answers how it ended: "still", "limit", or "changed" where the caller waits for a first change.
const [still, limit, untilChange, answer] = arguments;
let timer = null;
const observer = new MutationObserver(changed);
const cap = setTimeout(() => end("limit"), limit);
function end(how) { observer.disconnect(); clearTimeout(timer); clearTimeout(cap); answer(how); }
function changed() {
  if (untilChange) { end("changed"); return; }
  clearTimeout(timer);
  timer = setTimeout(() => end("still"), still);
}
observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
if (!untilChange) changed();
