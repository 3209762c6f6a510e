// Takes a survey of the page: every control, button and form with what a person would know of it,
// and the visible text in blocks. One round trip; reads only, changes nothing.
//
// Answers [survey, elements, held]: each control, button and form carries `node`, its place in
// `elements`, and `path`, its place in the page (child numbers from the document element; -1
// steps into an open shadow root). `held` has names and values of what a form sends and nobody sees.
const LIMIT = { nodes: 60000, blocks: 4000, text: 20000, options: 600, data: 20 };
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
  controls: [], buttons: [], forms: [], blocks: [],
};
const CONTROL_ROLES = new Set(["textbox", "searchbox", "combobox", "listbox", "checkbox", "radio", "switch", "spinbutton"]);
const DIALOG = "dialog,[role=dialog],[role=alertdialog],[aria-modal='true']";
const BUTTON_TYPES = new Set(["submit", "button", "image", "reset"]);
const formNumbers = new Map();
let nodes = 0;

function cut(text) { return String(text == null ? "" : text).slice(0, LIMIT.text); }
function squeeze(text) { return cut(text).replace(/\s+/g, " ").trim(); }
function up(element) { return element.parentElement || (element.getRootNode() instanceof ShadowRoot ? element.getRootNode().host : null); }
function closest(element, selector) {
  for (let at = element; at; at = up(at)) if (at.matches(selector)) return at;
  return null;
}
function path(element) {
  const steps = [];
  for (let at = element; at && at !== document.documentElement;) {
    const parent = at.parentNode;
    if (!parent) break;
    steps.unshift(Array.prototype.indexOf.call(parent.children, at));
    if (parent instanceof ShadowRoot) { steps.unshift(-1); at = parent.host; } else { at = parent; }
  }
  return steps;
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
function role(element) {
  const said = (element.getAttribute("role") || "").trim().split(/\s+/)[0];
  if (said) return said;
  const tag = element.localName, type = element.type;
  if (tag === "select") return element.multiple || element.size > 1 ? "listbox" : "combobox";
  if (tag === "textarea" || element.isContentEditable) return "textbox";
  if (tag === "button" || (tag === "input" && BUTTON_TYPES.has(type))) return "button";
  if (tag === "input") return ({ checkbox: "checkbox", radio: "radio", search: "searchbox", number: "spinbutton" })[type] || "textbox";
  return null;
}
function textOf(element) { return squeeze(element.innerText !== undefined ? element.innerText : element.textContent); }
function byIds(element, attribute) {
  const ids = (element.getAttribute(attribute) || "").split(/\s+/).filter(Boolean);
  const root = element.getRootNode();
  return squeeze(ids.map((id) => root.getElementById ? root.getElementById(id) : document.getElementById(id))
    .filter(Boolean).map((found) => found.getAttribute("aria-label") || found.textContent).join(" "));
}
// The text of the row: of the widest ancestor that holds no other control.
function rowText(element) {
  let row = element;
  for (let at = up(element); at && at !== document.body; at = up(at)) {
    const others = at.querySelectorAll("input:not([type=hidden]),select,textarea,[role=combobox],[role=textbox],[contenteditable='true']");
    if ([...others].some((other) => other !== element && !element.contains(other) && !other.contains(element))) break;
    row = at;
    if (at.localName === "form") break;
  }
  if (row === element) return "";
  let before = "";
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let at = walker.nextNode(); at && at !== element; at = walker.nextNode()) {
    if (at.nodeType !== Node.TEXT_NODE || element.contains(at)) continue;
    const parent = at.parentElement;
    if (!parent || closest(parent, "script,style,option,button,[role=button],noscript,template") || !visible(parent)) continue;
    before += at.data + (/^(inline|contents)/.test(getComputedStyle(parent).display) ? "" : "\n");
  }
  const lines = before.split("\n").map(squeeze).filter(Boolean);
  return lines.length ? lines[lines.length - 1] : "";
}
function accessibleName(element) {
  const byReference = byIds(element, "aria-labelledby");
  if (byReference) return [byReference, "aria-labelledby"];
  const said = squeeze(element.getAttribute("aria-label"));
  if (said) return [said, "aria-label"];
  const labels = element.labels ? squeeze([...element.labels].map((label) => labelText(label, element)).join(" ")) : "";
  if (labels) return [labels, "label"];
  const row = rowText(element);
  if (row) return [row, "row"];
  const placeholder = squeeze(element.getAttribute("placeholder"));
  if (placeholder) return [placeholder, "placeholder"];
  const title = squeeze(element.getAttribute("title"));
  return title ? [title, "title"] : ["", null];
}
function labelText(label, element) {
  const copy = label.cloneNode(true);
  copy.querySelectorAll("select,textarea,input,option,script,style").forEach((inner) => inner.remove());
  return copy.textContent;
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
      node: elements.push(form) - 1, path: path(form), id: form.getAttribute("id") || null,
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
    const box = element.getRootNode().getElementById ? element.getRootNode().getElementById(id) : document.getElementById(id);
    if (box) list.push(...box.querySelectorAll("[role=option]"));
  }
  if (!list.length && element.getAttribute("aria-expanded") === "true") list = [...document.querySelectorAll("[role=listbox] [role=option]")];
  return list.slice(0, LIMIT.options).map((option) => ({
    value: cut(option.getAttribute("data-value") || option.getAttribute("value") || ""), label: textOf(option),
    enabled: option.getAttribute("aria-disabled") !== "true", node: elements.push(option) - 1,
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
function control(element) {
  const [name, source] = accessibleName(element);
  const [value, shown] = valueOf(element);
  survey.controls.push({
    node: elements.push(element) - 1, path: path(element), tag: element.localName, type: element.type || null, role: role(element),
    name, name_source: source, id: element.id || null, row_id: rowId(element), html_name: element.getAttribute("name"),
    autocomplete: element.getAttribute("autocomplete"),
    required: element.required === true || element.getAttribute("aria-required") === "true",
    visible: visible(element), enabled: enabled(element),
    editable: enabled(element) && !element.readOnly && element.getAttribute("aria-readonly") !== "true",
    max_length: element.maxLength > 0 ? element.maxLength : null, min_length: element.minLength > 0 ? element.minLength : null,
    valid: element.validity ? element.validity.valid : element.getAttribute("aria-invalid") !== "true",
    value, shown, options: options(element), form: formNumber(element),
  });
}
function button(element) {
  if (element.name && element.value) held.push([element.name, cut(element.value)]);
  survey.buttons.push({
    node: elements.push(element) - 1, path: path(element), tag: element.localName, type: element.localName === "a" ? null : element.type || null,
    name: buttonName(element), visible: visible(element), enabled: enabled(element), form: formNumber(element),
    dialog: !!closest(element, DIALOG),
    action: element.hasAttribute("formaction") ? resolved(element.getAttribute("formaction")) : null,
    method: element.hasAttribute("formmethod") ? element.getAttribute("formmethod").toLowerCase() : null,
    data: Object.fromEntries([...element.attributes].filter((each) => each.name.startsWith("data-")).slice(0, LIMIT.data)
      .map((each) => [each.name, each.value.slice(0, 200)])),
  });
}
function buttonName(element) {
  return byIds(element, "aria-labelledby") || squeeze(element.getAttribute("aria-label")) || textOf(element)
    || squeeze(element.localName === "input" ? element.value : "") || squeeze(element.getAttribute("title"));
}
// The block that a text belongs to: the nearest ancestor that starts a line of its own.
function blockOf(element) {
  for (let at = element; at; at = up(at)) if (!/^(inline|contents|ruby)/.test(getComputedStyle(at).display) || at === document.body) return at;
  return element;
}
let current = null;
function text(node) {
  const parent = node.parentElement || (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);
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
function walk(root) {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (++nodes > LIMIT.nodes) { survey.overflow = true; return; }
    if (node.nodeType === Node.TEXT_NODE) { text(node); continue; }
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    if (node.localName === "br") current = null;
    if (isControl(node)) control(node);
    else if (isButton(node)) button(node);
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
    if (node.shadowRoot) walk(node.shadowRoot);
    walk(node);
  }
}
if (document.documentElement) walk(document.documentElement);
const main = document.querySelector("dialog[open],[role=dialog],main,[role=main]") || document.body;
survey.main = main ? path(main) : [];
survey.blocks.forEach((block) => { block.text = squeeze(block.text); });
return [survey, elements, held];
