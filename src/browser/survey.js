// Takes a survey of the page: every control, button and form with what a person would know of it,
// and the visible text in blocks. One round trip; reads only, changes nothing.
//
// Answers [survey, elements, held]: each control, button and form carries `node`, its place in
// `elements`, and `path`, its place in the page (child numbers from the document element; -1
// steps into an open shadow root, -2 into a frame). `held` has names and values of what a form sends
// and nobody sees.
//
// Whoever only looks passes "all": frames of the page's own origin are entered, a control says more of
// itself, and neither texts nor values nor elements are answered, because nothing will be done with them.
const ALL = arguments[0] === "all";
// Whoever looks for the way to another page passes "links", and is told of those as well.
const LINKS = arguments[0] === "links";
const LIMIT = { nodes: 60000, depth: 2000, blocks: 4000, text: 20000, options: 600, links: 2000, data: ALL ? 200 : 20, datum: ALL ? 2000 : 200, time: 6000 };
const began = performance.now();
const elements = [];
const held = [];
const survey = {
  url: location.href,
  document_url: document.documentURI,
  loaded_at: performance.timeOrigin,
  window: `${innerWidth}x${innerHeight}`,
  title: cut(document.title),
  language: (document.documentElement && document.documentElement.getAttribute("lang")) || null,
  busy: false, captcha: false, overflow: false, main: null,
  controls: [], buttons: [], forms: [], blocks: [], links: [],
};
const CONTROL_ROLES = new Set(["textbox", "searchbox", "combobox", "listbox", "checkbox", "radio", "switch", "spinbutton"]);
const DIALOG = "dialog,[role=dialog],[role=alertdialog],[aria-modal='true']";
const BUTTON_TYPES = new Set(["submit", "button", "image", "reset"]);
const formNumbers = new Map();
// Of an element: its number among its parent's children.
const places = new Map();
let nodes = 0;

function cut(text) { return String(text == null ? "" : text).slice(0, LIMIT.text); }
function squeeze(text) { return cut(text).replace(/\s+/g, " ").trim(); }
function isShadow(root) { return !!root && root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && !!root.host; }
function up(element) { return element.parentElement || (isShadow(element.parentNode) ? element.parentNode.host : null); }
function closest(element, selector) {
  for (let at = element; at;) {
    const found = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = isShadow(root) ? root.host : null;
  }
  return null;
}
// Counted from the last one that is known: however many there are, each is passed once.
function number(element) {
  if (places.has(element)) return places.get(element);
  let steps = 0, at = element;
  for (; at && !places.has(at); at = at.previousElementSibling) steps += 1;
  const place = (at ? places.get(at) : -1) + steps;
  places.set(element, place);
  return place;
}
function frameOf(root) {
  try { return root.defaultView.frameElement; } catch { return null; }
}
function path(element) {
  const steps = [];
  for (let at = element; at;) {
    const parent = at.parentNode;
    if (!parent) break;
    if (parent.nodeType === Node.DOCUMENT_NODE) {
      if (parent === document) break;
      steps.push(-2);
      at = frameOf(parent);
      continue;
    }
    steps.push(number(at));
    if (isShadow(parent)) { steps.push(-1); at = parent.host; } else { at = parent; }
  }
  return steps.reverse();
}
// A CSS path that matches exactly this element; ` >>> ` steps into a shadow root or a frame.
const selectors = new Map();
function selector(element) {
  if (!element) return "";
  if (!selectors.has(element)) selectors.set(element, madeSelector(element));
  return selectors.get(element);
}
function madeSelector(element) {
  const root = element.getRootNode();
  const outside = isShadow(root) ? `${selector(root.host)} >>> ` : root !== document && frameOf(root) ? `${selector(frameOf(root))} >>> ` : "";
  const byId = element.id ? `#${CSS.escape(element.id)}` : "";
  if (byId && root.querySelectorAll(byId).length === 1) return outside + byId;
  const parent = element.parentNode;
  if (!parent || parent.nodeType === Node.DOCUMENT_NODE) return `${outside}:root`;
  const tag = /^[a-z][a-z0-9-]*$/.test(element.localName) ? element.localName : "*";
  const above = isShadow(parent) ? `${outside}:host` : selector(parent);
  return `${above} > ${tag}:nth-child(${number(element) + 1})`;
}
function visible(element) {
  const box = element.getBoundingClientRect();
  if (box.width < 1 || box.height < 1) return false;
  if (element.checkVisibility && !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })) return false;
  return !closest(element, "[inert]");
}
function enabled(element) {
  return !element.matches(":disabled") && !closest(element, "[aria-disabled='true']");
}
const IMPLIED = { checkbox: "checkbox", radio: "radio", search: "searchbox", number: "spinbutton", range: "slider", file: "button" };
const WITH_LIST = new Set(["text", "search", "tel", "url", "email"]);
function role(element) {
  const said = (element.getAttribute("role") || "").trim().split(/\s+/)[0].toLowerCase();
  if (said) return said;
  const tag = element.localName, type = element.type;
  if (tag === "select") return element.multiple || element.size > 1 ? "listbox" : "combobox";
  if (tag === "textarea" || element.isContentEditable) return "textbox";
  if (tag === "button" || (tag === "input" && BUTTON_TYPES.has(type))) return "button";
  if (tag === "input" && WITH_LIST.has(type)) return element.list ? "combobox" : IMPLIED[type] || "textbox";
  if (tag === "input") return IMPLIED[type] || null;
  return null;
}
function textOf(element) { return squeeze(element.innerText !== undefined ? element.innerText : element.textContent); }
function byId(element, id) {
  const root = element.getRootNode();
  return root.getElementById ? root.getElementById(id) : element.ownerDocument.getElementById(id);
}
function byIds(element, attribute) {
  const ids = (element.getAttribute(attribute) || "").split(/\s+/).filter(Boolean);
  const found = ids.map((id) => byId(element, id)).filter(Boolean);
  return squeeze(found.map((each) => spoken(each, null, !isShown(each, getComputedStyle(each)))).join(" "));
}
function isShown(element, style) {
  return style.display !== "none" && !(style.visibility in { hidden: 1, collapse: 1 }) && !element.closest("[aria-hidden='true']");
}
const UNSPOKEN = new Set(["script", "style", "noscript", "template", "datalist", "head"]);
// What a browser says of an element to somebody who cannot see it: its own label, its value, else the
// text of what stands in it, but for the control that is to be named; of what is hidden nothing, unless
// the page refers to it.
function spoken(element, named, hidden) {
  const label = squeeze(element.getAttribute("aria-label"));
  if (label) return label;
  const tag = element.localName;
  if (tag === "img") return element.getAttribute("alt") || element.getAttribute("title") || "";
  if (tag === "select") return element === named ? "" : [...element.selectedOptions].map((option) => option.label).join(" ");
  if (tag === "textarea") return element === named ? "" : cut(element.value);
  if (tag === "input") {
    if (BUTTON_TYPES.has(element.type)) return element.value || element.getAttribute("alt") || "";
    return element === named || element.type in { checkbox: 1, radio: 1, hidden: 1, password: 1, file: 1 } ? "" : cut(element.value);
  }
  return contents(element, named, hidden) || (element.localName === "svg" ? "" : squeeze(element.getAttribute("title")));
}
const LETTERS = {
  uppercase: (text) => text.toUpperCase(), lowercase: (text) => text.toLowerCase(),
  capitalize: (text) => text.replace(/(^|[\s(])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase()),
};
function contents(element, named, hidden) {
  let said = generated(element, "::before");
  const letters = LETTERS[getComputedStyle(element).textTransform] || ((text) => text);
  const slotted = element.localName === "slot" ? element.assignedNodes({ flatten: true }) : [];
  for (const node of slotted.length ? slotted : (element.shadowRoot || element).childNodes) {
    if (said.length > LIMIT.text) break;
    if (node.nodeType === Node.TEXT_NODE) said += letters(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || node === named || UNSPOKEN.has(node.localName)) continue;
    if (node.localName === "br") { said += " "; continue; }
    const style = getComputedStyle(node);
    if (!hidden && !isShown(node, style)) continue;
    const inner = spoken(node, named, hidden);
    said += /^(inline$|contents|none)/.test(style.display) ? inner : ` ${inner} `;
  }
  return said + generated(element, "::after");
}
function generated(element, pseudo) {
  const quoted = /^"(.*)"$/.exec(getComputedStyle(element, pseudo).content);
  return quoted ? quoted[1] : "";
}
const IN_A_ROW = "input:not([type=hidden]),select,textarea,[role=combobox],[role=textbox],[contenteditable='true']";
// The controls of a document or shadow root in page order, each with its number.
const neighbours = new Map();
function inOrder(root) {
  if (!neighbours.has(root)) {
    const all = [...root.querySelectorAll(IN_A_ROW)];
    neighbours.set(root, { all, numbers: new Map(all.map((each, index) => [each, index])) });
  }
  return neighbours.get(root);
}
// The nearest control before or after this one that neither holds it nor stands in it.
function neighbour(element, step) {
  const { all, numbers } = inOrder(element.getRootNode());
  if (!numbers.has(element)) return undefined;
  for (let at = numbers.get(element) + step; at >= 0 && at < all.length; at += step) {
    if (!element.contains(all[at]) && !all[at].contains(element)) return all[at];
  }
  return null;
}
// The text of the row: of the widest ancestor that holds no other control.
function rowText(element) {
  let row = element;
  const root = element.getRootNode(), before = neighbour(element, -1), after = neighbour(element, 1);
  for (let at = up(element); at && at.localName !== "body"; at = up(at)) {
    if (before === undefined || at.getRootNode() !== root) {
      const others = [...at.querySelectorAll(IN_A_ROW)];
      if (others.some((other) => other !== element && !element.contains(other) && !other.contains(element))) break;
    } else if ((before && at.contains(before)) || (after && at.contains(after))) break;
    row = at;
    if (at.localName === "form") break;
  }
  if (row === element) return "";
  let text = "";
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let at = walker.nextNode(); at && at !== element; at = walker.nextNode()) {
    if (at.nodeType !== Node.TEXT_NODE || !at.data.trim() || element.contains(at)) continue;
    const parent = at.parentElement;
    if (!parent || closest(parent, "script,style,option,button,[role=button],noscript,template") || !visible(parent)) continue;
    text += at.data + (/^(inline|contents)/.test(getComputedStyle(parent).display) ? "" : "\n");
  }
  const lines = text.split("\n").map(squeeze).filter(Boolean);
  return lines.length ? lines[lines.length - 1] : "";
}
// The labels of a document or shadow root, by what they label: asked of each control, a large page takes
// the browser for ever.
const labels = new Map();
function labelsOf(element) {
  const root = element.getRootNode();
  if (!labels.has(root)) {
    const by = new Map();
    for (const label of root.querySelectorAll("label")) {
      const labelled = label.control;
      if (labelled) by.set(labelled, [...(by.get(labelled) || []), label]);
    }
    labels.set(root, by);
  }
  const its = labels.get(root).get(element) || [];
  return squeeze(its.map((label) => spoken(label, element, false)).join(" "));
}
const SAYS_ITS_CONTENTS = new Set(["checkbox", "radio", "switch"]);
// What the browser calls a control, and where that came from. Only where it knows no name a run's
// survey differs: it takes the text of the row before a hint in the control.
function accessibleName(element, row) {
  const sources = {
    "aria-labelledby": () => byIds(element, "aria-labelledby"),
    "aria-label": () => squeeze(element.getAttribute("aria-label")),
    label: () => labelsOf(element),
    contents: () => element.localName !== "input" && SAYS_ITS_CONTENTS.has(role(element)) ? squeeze(contents(element, null, false)) : "",
    row: () => row(),
    placeholder: () => squeeze(element.getAttribute("placeholder")),
    title: () => squeeze(element.getAttribute("title")),
  };
  const hints = ALL ? ["title", "placeholder", "row"] : ["row", "placeholder", "title"];
  for (const source of ["aria-labelledby", "aria-label", "label", "contents", ...hints]) {
    const name = sources[source]();
    if (name) return [name, source];
  }
  return ["", null];
}
function resolved(address) {
  try { return new URL(address, document.baseURI).href; } catch { return cut(address); }
}
function formNumber(element) {
  const form = element.form || closest(element, "form");
  if (!form) return null;
  if (!formNumbers.has(form)) {
    formNumbers.set(form, survey.forms.length);
    survey.forms.push({
      node: numbered(form), path: path(form), id: form.getAttribute("id") || null,
      action: form.getAttribute("action") === null ? null : resolved(form.getAttribute("action")),
      method: (form.getAttribute("method") || "get").toLowerCase(), hidden: [], form_id: null,
    });
  }
  return formNumbers.get(form);
}
function rowId(element) {
  const row = closest(element, "[id^='SupportFormRow.']");
  return row ? row.id.slice("SupportFormRow.".length) : null;
}
function options(element) {
  let list = [];
  if (element.localName === "select") {
    return [...element.options].slice(0, LIMIT.options).map((option) => ({
      value: cut(option.value), label: squeeze(option.label || option.textContent), enabled: !option.disabled, node: null,
    }));
  }
  const owned = (element.getAttribute("aria-controls") || element.getAttribute("aria-owns") || "").split(/\s+/).filter(Boolean);
  for (const id of owned) {
    const box = byId(element, id);
    if (box) list.push(...box.querySelectorAll("[role=option]"));
  }
  if (!list.length && element.getAttribute("aria-expanded") === "true") list = [...document.querySelectorAll("[role=listbox] [role=option]")];
  return list.slice(0, LIMIT.options).map((option) => ({
    value: cut(option.getAttribute("data-value") || option.getAttribute("value") || ""), label: textOf(option),
    enabled: option.getAttribute("aria-disabled") !== "true", node: numbered(option),
  }));
}
function valueOf(element) {
  if (element.localName === "select") return [cut(element.value), squeeze([...element.selectedOptions].map((option) => option.label).join(", "))];
  if (element.type === "checkbox" || element.type === "radio") return [element.checked ? "on" : "", null];
  if (element.type === "file") return [element.files && element.files.length ? "file" : "", null];
  if ("value" in element && element.localName !== "div" && element.localName !== "span" && element.localName !== "button") return [cut(element.value), null];
  if (role(element) === "combobox") return [cut(element.getAttribute("data-value") || ""), textOf(element)];
  return [cut(element.innerText), null];
}
function numbered(element) { return ALL ? 0 : elements.push(element) - 1; }
function data(element) {
  const said = element.getAttributeNames().filter((each) => each.startsWith("data-")).slice(0, LIMIT.data);
  return Object.fromEntries(said.map((each) => [each, element.getAttribute(each).slice(0, LIMIT.datum)]));
}
// What only somebody who looks around is told of a control.
function more(element, row) {
  if (!ALL) return {};
  return {
    selector: selector(element), data: data(element), row: row(), placeholder: squeeze(element.getAttribute("placeholder")),
    pattern: element.getAttribute("pattern"), input_mode: element.getAttribute("inputmode"), rows: element.rows || null,
  };
}
function control(element) {
  let known = null;
  const row = () => (known === null ? (known = rowText(element)) : known);
  const [name, source] = accessibleName(element, row);
  const [value, shown] = ALL ? ["", null] : valueOf(element);
  survey.controls.push({
    node: numbered(element), path: path(element), tag: element.localName, type: element.type || null, role: role(element),
    name, name_source: source, id: element.id || null, row_id: rowId(element), html_name: element.getAttribute("name"),
    autocomplete: element.getAttribute("autocomplete"),
    required: element.required === true || element.getAttribute("aria-required") === "true",
    visible: visible(element), enabled: enabled(element),
    editable: enabled(element) && !element.readOnly && element.getAttribute("aria-readonly") !== "true",
    max_length: element.maxLength > 0 ? element.maxLength : null, min_length: element.minLength > 0 ? element.minLength : null,
    valid: element.validity ? element.validity.valid : element.getAttribute("aria-invalid") !== "true",
    value, shown, options: options(element), form: formNumber(element), ...more(element, row),
  });
}
function button(element) {
  if (element.name && element.value) held.push([element.name, cut(element.value)]);
  survey.buttons.push({
    node: numbered(element), path: path(element), tag: element.localName, type: element.localName === "a" ? null : element.type || null,
    name: buttonName(element), visible: visible(element), enabled: enabled(element), form: formNumber(element),
    dialog: !!closest(element, DIALOG),
    action: element.hasAttribute("formaction") ? resolved(element.getAttribute("formaction")) : null,
    method: element.hasAttribute("formmethod") ? element.getAttribute("formmethod").toLowerCase() : null,
    data: data(element), ...(ALL ? { selector: selector(element), id: element.id || null, html_name: element.getAttribute("name") } : {}),
  });
}
function isLink(element) {
  return (element.localName === "a" && element.hasAttribute("href")) || element.getAttribute("role") === "link";
}
function link(element) {
  if (!visible(element) || survey.links.length >= LIMIT.links) return;
  const scheme = element.protocol || "";
  // Mail, telephone and the like lead out of the browser.
  if (scheme && !/^(https?|javascript):$/.test(scheme)) return;
  const address = /^https?:$/.test(scheme) ? cut(element.href) : null;
  const base = element.ownerDocument.querySelector("base[target]");
  const target = element.target || (base && base.target) || "";
  survey.links.push({ node: numbered(element), name: buttonName(element), address, here: /^(|_self|_top|_parent)$/i.test(target) });
}
function buttonName(element) {
  return byIds(element, "aria-labelledby") || squeeze(element.getAttribute("aria-label")) || labelsOf(element)
    || (element.localName === "input" ? inputButtonName(element) : squeeze(contents(element, null, !visible(element))))
    || squeeze(element.getAttribute("title"));
}
function inputButtonName(element) {
  if (element.type === "image") return squeeze(element.getAttribute("alt") || element.getAttribute("value"));
  return squeeze(element.value);
}
// The block that a text belongs to: the nearest ancestor that starts a line of its own.
function blockOf(element) {
  for (let at = element; at; at = up(at)) if (!/^(inline|contents|ruby)/.test(getComputedStyle(at).display) || at === document.body) return at;
  return element;
}
let current = null;
function text(node) {
  const parent = up(node);
  if (!parent || !node.data.trim() || closest(parent, "script,style,noscript,template,option,textarea,select,button,[role=option],[role=button]")) return;
  if (!visible(parent) || !parent.checkVisibility({ opacityProperty: true })) return;
  const block = blockOf(parent);
  if (current && current.block === block) { current.said.text = cut(current.said.text + node.data); return; }
  if (survey.blocks.length >= LIMIT.blocks) { survey.overflow = true; return; }
  const said = {
    text: cut(node.data), path: path(block), heading: !!closest(block, "h1,h2,h3,h4,h5,h6,[role=heading],legend"),
    dialog: !!closest(block, DIALOG), alert: !!closest(block, "[role=alert],[aria-live=assertive]"),
    form: closest(block, "form") ? formNumber(block) : null,
  };
  current = { block, said };
  survey.blocks.push(said);
}
function isControl(element) {
  const tag = element.localName;
  if (tag === "select" || tag === "textarea") return true;
  if (tag === "input") return element.type !== "hidden" && !BUTTON_TYPES.has(element.type);
  if (element.isContentEditable && !(element.parentElement && element.parentElement.isContentEditable)) return true;
  return CONTROL_ROLES.has(element.getAttribute("role")) && !element.querySelector("input:not([type=hidden]),select,textarea")
    && !(element.getAttribute("role") === "listbox" && !element.hasAttribute("tabindex"));
}
function isButton(element) {
  if (element.localName === "button") return !CONTROL_ROLES.has(element.getAttribute("role"));
  return (element.localName === "input" && BUTTON_TYPES.has(element.type)) || element.getAttribute("role") === "button";
}
// Why nothing more is read, if the page is too large.
function isEnough(depth) {
  nodes += 1;
  if (nodes > LIMIT.nodes || depth > LIMIT.depth) return true;
  return ALL && nodes % 16 === 0 && performance.now() - began > LIMIT.time;
}
function walk(root, depth) {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (survey.overflow || isEnough(depth)) { survey.overflow = true; return; }
    if (node.nodeType === Node.TEXT_NODE) text(node);
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    if (node.localName === "br") current = null;
    if (isControl(node)) control(node);
    else if (isButton(node)) button(node);
    else if (LINKS && isLink(node)) link(node);
    if (node.localName === "input" && node.type === "hidden") {
      const number = formNumber(node);
      if (number !== null) {
        survey.forms[number].hidden.push(node.name);
        held.push([node.name, cut(node.value)]);
        if (node.name === "support_form_id") survey.forms[number].form_id = cut(node.value);
      }
    }
    if ((node.matches("progress,[role=progressbar],[aria-busy='true']")) && visible(node)) survey.busy = true;
    if (/captcha/i.test(node.id) || (node.localName === "iframe" && /captcha/i.test(node.src))) survey.captcha = survey.captcha || visible(node);
    if (node.shadowRoot) walk(node.shadowRoot, depth + 1);
    walk(node, depth + 1);
  }
}
// The same for whoever only looks: controls and buttons alone, and those in frames.
function lookAround(root, depth) {
  const wanted = new Set(root.querySelectorAll("input,select,textarea,button,[role],[contenteditable]"));
  for (const node of root.querySelectorAll("*")) {
    if (survey.overflow || isEnough(depth)) { survey.overflow = true; return; }
    if (wanted.has(node)) {
      if (isControl(node)) control(node);
      else if (isButton(node)) button(node);
    }
    if (node.shadowRoot) lookAround(node.shadowRoot, depth + 1);
    const inner = node.localName === "iframe" || node.localName === "frame" ? documentIn(node) : null;
    if (inner && inner.documentElement) lookAround(inner, depth + 1);
  }
}
// The document of a frame, where it is of the page's own origin.
function documentIn(frame) {
  try { return frame.contentDocument; } catch { return null; }
}
if (document.documentElement) (ALL ? lookAround : walk)(document.documentElement, 0);
const main = document.querySelector("dialog[open],[role=dialog],main,[role=main]") || document.body;
survey.main = main ? path(main) : [];
survey.blocks.forEach((block) => { block.text = squeeze(block.text); });
return ALL ? [survey, [], []] : [survey, elements, held];
