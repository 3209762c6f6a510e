// The cookie question: tells the site what was pressed, and goes.
"use strict";
(() => {
  const question = document.getElementById("cookie_question");
  for (const button of question.querySelectorAll("[data-answer]")) {
    button.addEventListener("click", async () => {
      const body = new URLSearchParams({ answer: button.dataset.answer });
      await fetch(`/cookie/consent/?${body}`, { method: "POST", body });
      question.remove();
    });
  }
})();
