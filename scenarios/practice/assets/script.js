// The script-rendered form: everything a person sees is made here, with names that change at every
// load, and text fields that belong to the script and not to the page.
"use strict";
(() => {
  const page = JSON.parse(document.getElementById("practice-page").textContent);
  const { texts } = page;
  const values = { email: page.email, country: "", reason: "", other: "", unknown: "", nonce: "" };

  const anyName = () => `x${Math.random().toString(36).slice(2, 9)}`;
  const made = (tag, attributes = {}, ...inside) => {
    const element = document.createElement(tag);
    element.className = anyName();
    for (const [name, value] of Object.entries(attributes)) {
      if (name === "class") element.className += ` ${value}`;
      else if (value !== undefined) element.setAttribute(name, value);
    }
    element.append(...inside.filter((each) => each !== undefined));
    return element;
  };

  // As React does it: an "input" event whose value the script itself has set is no news, so plain
  // assignment changes nothing; what the person types does.
  const controlled = (element, key, changed) => {
    const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), "value");
    native.set.call(element, values[key]);
    let tracked = values[key];
    Object.defineProperty(element, "value", {
      configurable: true,
      get() { return native.get.call(element); },
      set(value) { tracked = String(value); native.set.call(element, value); },
    });
    element.addEventListener("input", () => {
      const now = native.get.call(element);
      if (now === tracked) {
        tracked = values[key];
        native.set.call(element, tracked);
        return;
      }
      tracked = now;
      values[key] = now;
      changed();
    });
    return element;
  };

  const pressable = (element, pressed) => {
    const press = () => { if (element.getAttribute("aria-disabled") !== "true") pressed(); };
    element.addEventListener("click", press);
    element.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      press();
    });
    return element;
  };
  const button = (text, pressed, attributes = {}) => pressable(
    made("div", { role: "button", tabindex: "0", "aria-label": text, ...attributes }, made("span", {}, text)),
    pressed,
  );

  // A list whose options hang at the end of the page, and only while it is open.
  const combobox = (label, changed) => {
    const listId = anyName();
    const chosen = made("span", {}, texts.country_choose);
    const box = made("div", {
      role: "combobox", tabindex: "0", "aria-haspopup": "listbox", "aria-expanded": "false",
      "aria-controls": listId, "aria-labelledby": label, "aria-required": "true",
    }, chosen);
    let list;
    const close = () => { list?.remove(); list = undefined; box.setAttribute("aria-expanded", "false"); };
    const choose = ([code, , name]) => {
      values.country = code;
      chosen.textContent = name;
      close();
      changed();
    };
    const open = () => {
      list = made("div", { role: "listbox", id: listId, "aria-labelledby": label });
      for (const country of page.countries) {
        const option = made("div", {
          role: "option", tabindex: "-1", "data-value": country[0],
          "aria-selected": String(values.country === country[0]),
        }, country[2]);
        option.addEventListener("click", () => choose(country));
        list.append(option);
      }
      const { left, bottom, width } = box.getBoundingClientRect();
      list.style.cssText = `left:${left + scrollX}px;top:${bottom + scrollY}px;width:${width}px`;
      document.body.append(list);
      box.setAttribute("aria-expanded", "true");
    };
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
    document.addEventListener("pointerdown", (event) => {
      if (list && !list.contains(event.target) && !box.contains(event.target)) close();
    });
    return pressable(box, () => (list ? close() : open()));
  };

  const dialog = (labelled, ...inside) => {
    const veil = made("div", { class: "veil" });
    veil.append(made("div", { role: "dialog", "aria-modal": "true", "aria-labelledby": labelled }, ...inside));
    document.body.append(veil);
    return veil;
  };

  const form = made("div", { class: "card" });
  const say = (role, text) => {
    form.querySelector("[role=alert],[role=status]")?.remove();
    const element = made("div", { role, class: role === "alert" ? "alert" : "hint" }, text);
    form.insertBefore(element, form.lastElementChild);
  };

  const showAnswer = (told) => {
    form.querySelector("[role=alert],[role=status]")?.remove();
    const id = anyName();
    const lines = told.lines.map((line) => made("p", {}, line));
    if (!told.heading) lines[0].id = id;
    const heading = told.heading ? made("h2", { id }, told.heading) : undefined;
    const veil = dialog(id, heading, ...lines, button(told.close, () => veil.remove()));
  };

  const askForCode = (told) => {
    form.querySelector("[role=alert],[role=status]")?.remove();
    const id = anyName();
    values.nonce = "";
    const ready = () => confirm.setAttribute("aria-disabled", String(!values.nonce.trim()));
    const field = controlled(made("input", {
      type: "text", name: "nonce", inputmode: "numeric", autocomplete: "one-time-code",
      "aria-label": told.label, "aria-required": "true",
    }), "nonce", ready);
    const confirm = button(told.button, () => {
      const sent = { nonce: values.nonce };
      veil.remove();
      send(sent);
    }, { class: "primary", "aria-disabled": "true" });
    const wrong = told.alert ? made("div", { role: "alert", class: "alert" }, told.alert) : undefined;
    const veil = dialog(id, made("h2", { id }, told.heading), wrong,
      ...told.lines.map((line) => made("p", {}, line)),
      made("div", { class: "row" }, made("span", { "aria-hidden": "true" }, told.label), field), confirm);
  };

  const show = (told) => {
    switch (told.show) {
      case "answer": return showAnswer(told);
      case "code": return askForCode(told);
      case "alert": return say("alert", told.lines[0]);
      default: return say("status", told.lines[0]);
    }
  };

  const send = async (fields) => {
    const body = new URLSearchParams({ ...page.hidden, ...fields, __user: page.user, __a: "1" });
    say("status", texts.sending);
    try {
      const response = await fetch(page.submit, { method: "POST", body, headers: { "x-fb-lsd": page.hidden.lsd } });
      if (!response.ok) throw new Error(response.statusText);
      show(await response.json());
    } catch {
      say("alert", `${texts.error_heading}. ${texts.error_text}`);
    }
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
  const isReady = () => {
    const required = [values.email];
    if (page.full) required.push(values.country, values.reason);
    if (page.unknownRequired) required.push(values.unknown);
    return required.every((value) => value.trim());
  };

  // Three ways to name a field, because pages use all three.
  const inLabel = (text, field) => made("label", { class: "row" }, made("span", {}, text), field);
  const labelledBy = (text, make) => {
    const id = anyName();
    return made("div", { class: "row" }, made("span", { id }, text), make(id));
  };
  const named = (text, field, hint) => {
    field.setAttribute("aria-label", text);
    const shown = made("span", { "aria-hidden": "true" }, text);
    return made("div", { class: "row" }, shown, field, hint);
  };
  const hint = () => made("div", { class: "hint" }, texts.optional);

  const write = (root) => {
    const submit = button(texts.submit, () => {
      send(filled());
      if (page.double) send(filled());
    }, { class: "primary" });
    const changed = () => submit.setAttribute("aria-disabled", String(!isReady()));
    const text = (tag, key, attributes) => controlled(made(tag, { id: anyName(), ...attributes }), key, changed);
    form.append(made("h2", {}, texts.title), made("p", {}, texts.explanation));
    if (page.full) form.append(labelledBy(texts.country, (id) => combobox(id, changed)));
    form.append(inLabel(texts.email, text("input", "email", { type: "email", autocomplete: "email", "aria-required": "true" })));
    if (page.unknownRequired) {
      form.append(inLabel(texts.unknown_required, text("input", "unknown", { type: "text", "aria-required": "true" })));
    }
    const required = page.full ? "true" : undefined;
    form.append(labelledBy(texts.reason, (id) => text("textarea", "reason", { rows: "5", "aria-labelledby": id, "aria-required": required })));
    if (!page.full) form.lastElementChild.append(hint());
    if (page.full) form.append(named(texts.other_text, text("textarea", "other", { rows: "3" }), hint()));
    const small = [`${texts.mail_promise} ${texts.already_notice}`, texts.conditional, texts.still_processing];
    if (page.quoted) small.push(`“${texts.received} ${texts.received_details}”`);
    form.append(made("div", { class: "small" }, ...small.map((line) => made("p", {}, line))), submit);
    changed();
    root.replaceChildren(form);
  };

  const furniture = () => made("div", { role: "banner" },
    made("a", { href: "/help/", class: "brand" }, page.network),
    made("input", { type: "search", "aria-label": texts.search, placeholder: texts.search }),
    made("a", { href: "/help/" }, texts.nav_help),
    made("a", { href: "/privacy/center/" }, texts.nav_privacy),
    button("☰", () => {}, { "aria-label": texts.menu, "aria-haspopup": "menu" }));

  const root = document.getElementById("root");
  document.querySelector("main").before(furniture());
  root.append(made("div", { role: "progressbar", "aria-busy": "true", "aria-label": texts.loading }, texts.loading));
  setTimeout(() => write(root), page.late);
})();
