// What leads on from a page on the way to the form, where a script leads there.
for (const leads of document.querySelectorAll("[data-to]")) {
  leads.addEventListener("click", () => location.assign(leads.dataset.to));
}
for (const answer of document.querySelectorAll("[data-shows]")) {
  answer.addEventListener("click", () => { document.getElementById(answer.dataset.shows).hidden = false; });
}
