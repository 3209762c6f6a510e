// The script of the server-rendered form: sends it, and writes the answer in its place.
"use strict";
(() => {
  const page = JSON.parse(document.getElementById("practice-page").textContent);
  const form = document.getElementById("ai_objection_form");

  const country = form.elements.namedItem("country");
  country?.addEventListener("change", () => {
    form.elements.namedItem("country_iso2_country_code").value = page.codes[country.value] ?? "";
  });

  const made = (tag, attributes, text) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (text) element.textContent = text;
    return element;
  };

  const alertIn = (where, text) => {
    where.querySelector("[role=alert]")?.remove();
    where.querySelector("[role=status]")?.remove();
    where.querySelector("h3").after(made("div", { role: "alert", class: "alert" }, text));
  };

  const noteIn = (where, text) => {
    where.querySelector("[role=status]")?.remove();
    where.append(made("p", { role: "status" }, text));
  };

  const answer = (where, told) => {
    const section = made("section", { class: "card" });
    if (told.heading) section.append(made("h3", {}, told.heading));
    for (const line of told.lines) section.append(made("p", {}, line));
    where.replaceWith(section);
  };

  // The step that asks for the code: the tokens go along, the person's words do not.
  const askForCode = (where, told) => {
    const step = made("form", { method: "post", action: page.action, class: "card", id: "confirm_email_form" });
    for (const hidden of where.querySelectorAll("input[type=hidden]")) {
      if (hidden.name !== "country_iso2_country_code") step.append(hidden.cloneNode());
    }
    step.append(made("h3", {}, told.heading));
    for (const line of told.lines) step.append(made("p", {}, line));
    const row = made("div", { id: `SupportFormRow.${page.codeField}`, class: "row" }, told.label);
    row.append(made("br", {}), made("input", {
      type: "text", id: page.codeField, name: "nonce",
      inputmode: "numeric", autocomplete: "one-time-code", required: "",
    }));
    const confirm = made("button", { type: "submit", value: told.button, class: "primary" });
    confirm.append(made("span", {}, told.button));
    step.append(row, confirm);
    step.addEventListener("submit", sendByScript);
    where.replaceWith(step);
    if (told.alert) alertIn(step, told.alert);
  };

  const show = (where, told) => {
    switch (told.show) {
      case "answer": return answer(where, told);
      case "code": return askForCode(where, told);
      case "alert": return alertIn(where, told.lines[0]);
      default: return noteIn(where, told.lines[0]);
    }
  };

  const send = (where) => {
    const body = new URLSearchParams(new FormData(where));
    body.append("__user", page.user);
    body.append("__a", "1");
    const request = new XMLHttpRequest();
    request.open("POST", page.submit);
    request.setRequestHeader("content-type", "application/x-www-form-urlencoded");
    request.setRequestHeader("x-fb-lsd", body.get("lsd"));
    const failed = () => alertIn(where, `${page.texts.error_heading}. ${page.texts.error_text}`);
    request.onerror = failed;
    request.onload = () => {
      if (request.status === 200) show(where, JSON.parse(request.responseText));
      else failed();
    };
    request.send(body);
  };

  const sendByScript = (event) => {
    event.preventDefault();
    noteIn(event.target, page.texts.sending);
    send(event.target);
    if (page.double) send(event.target);
  };

  // A plain form needs no help, unless one press is to send it twice.
  const sendTwice = () => {
    const first = new XMLHttpRequest();
    first.open("POST", form.action, false);
    first.send(new FormData(form));
  };

  if (page.transport === "xhr") form.addEventListener("submit", sendByScript);
  else if (page.double) form.addEventListener("submit", sendTwice);
})();
