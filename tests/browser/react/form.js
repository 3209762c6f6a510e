// The script-rendered practice form once more, with the real React: the product's own script only
// imitates what React does to its fields. No JSX and no bundler; React and ReactDOM are globals.
"use strict";
(() => {
  const page = JSON.parse(document.getElementById("practice-page").textContent);
  const { texts } = page;
  const h = React.createElement;
  const { useId, useRef, useState } = React;

  // Class names as a style compiler makes them: others at every load.
  const load = Math.random().toString(36).slice(2, 6);
  const style = (name, known = "") => `x${load}${name} ${known}`;
  const press = (pressed) => ({
    role: "button", tabIndex: 0, onClick: pressed,
    onKeyDown: (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); pressed(); } },
  });
  const Button = ({ text, pressed, ready = true, name = text, known = "" }) => h("div", {
    ...press(() => { if (ready) pressed(); }),
    className: style("b", known), "aria-label": name, "aria-disabled": !ready,
  }, h("span", null, text));

  const Field = ({ tag, value, changed, ...more }) => h(tag, {
    id: `${useId()}${load}`, className: style("f"), value, onChange: (event) => changed(event.target.value), ...more,
  });

  const Country = ({ labelled, value, changed }) => {
    const listId = `${useId()}${load}`;
    const box = useRef(null);
    const [open, setOpen] = useState(false);
    const chosen = page.countries.find(([code]) => code === value);
    const place = () => {
      const { left, bottom, width } = box.current.getBoundingClientRect();
      return { left: left + scrollX, top: bottom + scrollY, width };
    };
    const option = ([code, , name]) => h("div", {
      key: code, role: "option", tabIndex: -1, "data-value": code, "aria-selected": code === value,
      onClick: () => { changed(code); setOpen(false); },
    }, name);
    return h(React.Fragment, null,
      h("div", {
        ...press(() => setOpen(!open)), ref: box, className: style("c"), role: "combobox",
        "aria-haspopup": "listbox", "aria-expanded": open, "aria-controls": listId,
        "aria-labelledby": labelled, "aria-required": true,
      }, h("span", null, chosen ? chosen[2] : texts.country_choose)),
      open && ReactDOM.createPortal(
        h("div", { role: "listbox", id: listId, "aria-labelledby": labelled, style: place() }, page.countries.map(option)),
        document.body,
      ));
  };

  const Dialog = ({ labelled, children }) => ReactDOM.createPortal(
    h("div", { className: style("v", "veil") },
      h("div", { role: "dialog", "aria-modal": true, "aria-labelledby": labelled }, children)),
    document.body,
  );

  const Answer = ({ told, close }) => {
    const id = useId();
    const lines = told.lines.map((line, index) => h("p", { key: line, id: !told.heading && index === 0 ? id : undefined }, line));
    return h(Dialog, { labelled: id },
      told.heading && h("h2", { id }, told.heading), lines, h(Button, { text: told.close, pressed: close }));
  };

  const Code = ({ told, confirm }) => {
    const id = useId();
    const [code, setCode] = useState("");
    return h(Dialog, { labelled: id },
      h("h2", { id }, told.heading),
      told.alert && h("div", { role: "alert", className: style("a", "alert") }, told.alert),
      told.lines.map((line) => h("p", { key: line }, line)),
      h("div", { className: style("r", "row") },
        h("span", { "aria-hidden": true }, told.label),
        h(Field, {
          tag: "input", type: "text", name: "nonce", inputMode: "numeric", autoComplete: "one-time-code",
          "aria-label": told.label, "aria-required": true, value: code, changed: setCode,
        })),
      h(Button, { text: told.button, known: "primary", ready: code.trim() !== "", pressed: () => confirm(code) }));
  };

  const send = async (fields) => {
    const body = new URLSearchParams({ ...page.hidden, ...fields, __user: page.user, __a: "1" });
    const failed = { show: "alert", lines: [`${texts.error_heading}. ${texts.error_text}`] };
    try {
      const response = await fetch(page.submit, { method: "POST", body, headers: { "x-fb-lsd": page.hidden.lsd } });
      return response.ok ? await response.json() : failed;
    } catch {
      return failed;
    }
  };

  const Form = () => {
    const countryLabel = useId();
    const reasonLabel = useId();
    const [values, setValues] = useState({ email: page.email, country: "", reason: "", other: "", unknown: "" });
    const [told, setTold] = useState(null);
    const set = (key) => (value) => setValues((before) => ({ ...before, [key]: value }));
    const field = (key) => ({ value: values[key], changed: set(key) });
    const required = [values.email];
    if (page.full) required.push(values.country, values.reason);
    if (page.unknownRequired) required.push(values.unknown);

    const submit = async (fields) => {
      setTold({ show: "note", lines: [texts.sending] });
      setTold(await send(fields));
    };
    const filled = () => {
      const fields = { email: values.email };
      if (page.full) {
        fields.country = page.countries.find(([code]) => code === values.country)?.[2] ?? "";
        fields.country_iso2_country_code = values.country;
        fields[`Field${page.fields.other}`] = values.other;
      }
      if (page.unknownRequired) fields[`Field${page.fields.unknown}`] = values.unknown;
      fields[`Field${page.fields.reason}`] = values.reason;
      return fields;
    };
    const pressed = () => {
      submit(filled());
      if (page.double) submit(filled());
    };

    const row = style("r", "row");
    const small = [`${texts.mail_promise} ${texts.already_notice}`, texts.conditional, texts.still_processing];
    if (page.quoted) small.push(`“${texts.received} ${texts.received_details}”`);
    return h("div", { className: style("k", "card") },
      h("h2", null, texts.title),
      h("p", null, texts.explanation),
      page.full && h("div", { className: row }, h("span", { id: countryLabel }, texts.country),
        h(Country, { labelled: countryLabel, ...field("country") })),
      h("label", { className: row }, h("span", null, texts.email),
        h(Field, { tag: "input", type: "email", autoComplete: "email", "aria-required": true, ...field("email") })),
      page.unknownRequired && h("label", { className: row }, h("span", null, texts.unknown_required),
        h(Field, { tag: "input", type: "text", "aria-required": true, ...field("unknown") })),
      h("div", { className: row }, h("span", { id: reasonLabel }, texts.reason),
        h(Field, { tag: "textarea", rows: 5, "aria-labelledby": reasonLabel, "aria-required": page.full || undefined, ...field("reason") }),
        !page.full && h("div", { className: style("h", "hint") }, texts.optional)),
      page.full && h("div", { className: row }, h("span", { "aria-hidden": true }, texts.other_text),
        h(Field, { tag: "textarea", rows: 3, "aria-label": texts.other_text, ...field("other") }),
        h("div", { className: style("h", "hint") }, texts.optional)),
      h("div", { className: style("s", "small") }, small.map((line) => h("p", { key: line }, line))),
      told?.show === "alert" && h("div", { role: "alert", className: style("a", "alert") }, told.lines[0]),
      told?.show === "note" && h("div", { role: "status", className: style("h", "hint") }, told.lines[0]),
      h(Button, { text: texts.submit, known: "primary", ready: required.every((value) => value.trim()), pressed }),
      told?.show === "answer" && h(Answer, { told, close: () => setTold(null) }),
      told?.show === "code" && h(Code, { told, confirm: (nonce) => submit({ nonce }) }));
  };

  // Outside of main, where the product's own script puts it.
  const top = document.createElement("div");
  document.querySelector("main").before(top);
  const Banner = () => ReactDOM.createPortal(h("div", { role: "banner" },
    h("a", { href: "/help/", className: "brand" }, page.network),
    h("input", { type: "search", "aria-label": texts.search, placeholder: texts.search }),
    h("a", { href: "/help/" }, texts.nav_help),
    h("a", { href: "/privacy/center/" }, texts.nav_privacy),
    h(Button, { text: "☰", name: texts.menu, pressed: () => {} })), top);

  const App = () => {
    const [ready, setReady] = useState(false);
    React.useEffect(() => { setTimeout(() => setReady(true), page.late); }, []);
    return h(React.Fragment, null, h(Banner),
      ready ? h(Form) : h("div", { role: "progressbar", "aria-busy": true, "aria-label": texts.loading }, texts.loading));
  };

  ReactDOM.createRoot(document.getElementById("root")).render(h(App));
})();
