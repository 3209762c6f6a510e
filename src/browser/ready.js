// Whether a press in the middle of this element would reach it: answers null, or what is wrong.
const [element] = arguments;
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
return hit && (hit === element || element.contains(hit)) ? null : "covered";
