// Whether a press in the middle of this element would reach it: answers null, or what is wrong; where
// something lies over it, what that says and where it stands, as a survey gives places.
const [element] = arguments;
const FIELDS = "input:not([type=hidden]),select,textarea,button,[role=combobox],[role=textbox],[role=button],[contenteditable='true']";
element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
if (element.matches(":disabled") || element.closest("[aria-disabled='true']")) return "disabled";
const box = element.getBoundingClientRect();
if (box.width < 1 || box.height < 1) return "hidden";
let hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
while (hit && hit.shadowRoot && hit !== element) {
  const inner = hit.shadowRoot.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!inner || inner === hit) break;
  hit = inner;
}
if (!hit) return "out of reach";
if (hit === element || element.contains(hit)) return null;
const up = (at) => at.parentElement || (at.getRootNode() instanceof ShadowRoot ? at.getRootNode().host : null);
const holds = (outer, inner) => { for (let at = inner; at; at = up(at)) if (at === outer) return true; return false; };
// What lies over it: the widest part of the page that holds what was hit, and not the element.
let over = hit;
while (up(over) && !holds(up(over), element)) over = up(over);
if (element.labels && [...element.labels].some((label) => holds(label, hit))) return null;
// What stands in a field's own row is its label, or an ornament: a field is reached by its keys.
const row = up(over);
const presses = element.matches("button,[role=button],input[type=submit],input[type=button],input[type=image]");
const others = row ? [...row.querySelectorAll(FIELDS)].filter((other) => !holds(element, other) && !holds(other, element)) : [];
if (row && !others.length && !presses) return null;
// Of a veil over the whole page, what speaks: the picture shows that and not the page below.
const speaks = (element) => String(element.innerText || "").trim();
for (let inner = over; inner; inner = [...over.children].find((child) => speaks(child) && speaks(child) === speaks(over))) over = inner;
const place = [];
for (let at = over; at !== document.documentElement && at.parentNode;) {
  const parent = at.parentNode;
  place.unshift([...parent.children].indexOf(at));
  if (parent instanceof ShadowRoot) { place.unshift(-1); at = parent.host; } else { at = parent; }
}
return { place, says: String(over.innerText || over.getAttribute("aria-label") || "").replace(/[ \t]+/g, " ").trim().slice(0, 2000) };
