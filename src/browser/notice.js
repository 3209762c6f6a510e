// Says something in the window itself, over the page and in nobody's way: in the top layer, out of the
// reach of the page's scripts and styles, of surveys, and of what is pressed. No words take it away.
const [words, stopped] = arguments;
const own = globalThis.objector || (globalThis.objector = { pressed: null, presses: 0, notice: null });
if (own.notice) own.notice.remove();
own.notice = null;
if (!words) return true;
const styled = (element, styles) => {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, "important");
  return element;
};
const host = styled(document.createElement("div"), {
  all: "initial", position: "fixed", inset: "0 0 auto 0", width: "100%", display: "block", "z-index": "2147483647",
  "pointer-events": "none", background: stopped ? "#7a1020" : "#143a5a",
});
const text = styled(document.createElement("div"), {
  color: "#fff", font: "16px/1.45 system-ui, sans-serif", padding: "10px 16px", "max-width": "70em",
});
text.setAttribute("role", "status");
text.textContent = `objector: ${words}`;
host.attachShadow({ mode: "closed" }).append(text);
host.popover = "manual";
document.documentElement.append(host);
host.showPopover();
own.notice = host;
return true;
