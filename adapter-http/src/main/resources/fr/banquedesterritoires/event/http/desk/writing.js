"use strict";

// What the review finds, while a day is written: the form is checked as its button would check it,
// once the author pauses, and what the page would say is put where the page says it. Nothing is kept.

(() => {
  const form = document.querySelector("form[data-check]");
  const PAUSE = 600;
  let waiting = 0;
  let asking = new AbortController();

  const put = (page) => {
    // The summary of the last sending speaks of a text that is no longer there.
    document.getElementById("erreurs")?.parentElement.remove();
    for (const region of document.querySelectorAll("[data-live]")) {
      const fresh = page.getElementById(region.id);
      const used = region.contains(document.activeElement);
      if (fresh && !used && fresh.innerHTML !== region.innerHTML) {
        region.replaceChildren(...fresh.childNodes);
      }
    }
  };

  const check = async () => {
    asking.abort();
    asking = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    body.set("faire", "check");
    try {
      const answer = await fetch(form.dataset.check, {
        method: "POST",
        body,
        headers: { Accept: "text/html" },
        redirect: "error",
        signal: asking.signal,
      });
      if (answer.status === 200 || answer.status === 422) {
        put(new DOMParser().parseFromString(await answer.text(), "text/html"));
      }
    } catch {
      // Overtaken, signed out or without a network: the button is still there, and says which.
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, PAUSE);
  });
})();
