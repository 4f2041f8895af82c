"use strict";

// The door on a telephone. What is done is written down here first and told to the service when it
// can be reached, under an id of its own, so that telling it twice counts once.

(() => {
  const root = document.getElementById("door-phone");
  const path = root.dataset.path;
  const half = root.dataset.half;
  const KEY = "accueil:" + path;
  const CACHE = "accueil";
  const MOST_SHOWN = 60;
  const MOST_SENT = 100;
  const EVERY = 5000;
  const words = (name) => document.getElementById("door-words-" + name).content.textContent;
  const byId = (id) => document.getElementById(id);
  const wanted = new URLSearchParams(location.search).get("personne");

  let online = true;
  let signedOut = false;
  let busy = false;

  // What is kept: the people until the day is over, what was done until it is told.
  const load = () =>
    JSON.parse(localStorage.getItem(KEY) || '{"people":[],"queue":[],"refused":[]}');
  const save = (kept) => localStorage.setItem(KEY, JSON.stringify(kept));

  const forgetOldDays = () => {
    for (const key of Object.keys(localStorage).filter((k) => k.startsWith("accueil:"))) {
      const kept = JSON.parse(localStorage.getItem(key));
      // By the service's clock, as far as the telephone knows it.
      if (kept.until && Date.parse(kept.until) <= Date.now() + (kept.ahead || 0)) {
        if (kept.queue.length === 0) {
          localStorage.removeItem(key);
        } else {
          const queue = kept.queue.map(({ name, ...bare }) => bare);
          localStorage.setItem(key, JSON.stringify({ people: [], queue, refused: [] }));
        }
      }
    }
  };

  const forgetEverything = async () => {
    Object.keys(localStorage)
      .filter((key) => key.startsWith("accueil:"))
      .forEach((key) => localStorage.removeItem(key));
    await caches.delete(CACHE);
    for (const worker of await navigator.serviceWorker.getRegistrations()) {
      await worker.unregister();
    }
  };

  const folded = (text) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase()
      .replaceAll("œ", "oe")
      .replaceAll("æ", "ae")
      .replaceAll("’", "'");

  const clock = (instant) => {
    const at = new Date(instant);
    const two = (number) => String(number).padStart(2, "0");
    return words("clock").replace("{0}", at.getHours()).replace("{1}", two(at.getMinutes()));
  };

  // When somebody arrived, by what the service knows and then by what it was not told yet.
  const arrival = (person, queue) =>
    queue
      .filter((event) => event.person === person.id && event.half === half)
      .reduce(
        (since, event) => (event.kind === "undo" ? null : since || event.at),
        person.arrived[half] || null,
      );

  const happens = (person, kind) => {
    const kept = load();
    const last = kept.queue.length ? Date.parse(kept.queue[kept.queue.length - 1].at) : 0;
    const at = new Date(Math.max(Date.now(), last + 1)).toISOString();
    kept.queue.push({ id: crypto.randomUUID(), kind, person: person.id, half, at, name: person.name });
    save(kept);
    show();
    tell();
  };

  const row = (person, kept) => {
    const line = byId("door-row").content.cloneNode(true).querySelector("li");
    const part = (name) => line.querySelector("[data-" + name + "]");
    const since = arrival(person, kept.queue);
    part("name").textContent = person.name;
    part("about").textContent = person.about;
    part("badge").textContent = since ? words("since").replace("{0}", clock(since)) : person.state;
    part("badge").hidden = !since && person.seated;
    part("waits").hidden = !kept.queue.some((e) => e.person === person.id && e.half === half);
    part("in").hidden = Boolean(since) || !person.seated || Boolean(kept.closed);
    part("out").hidden = !since || Boolean(kept.closed);
    part("open").hidden = Boolean(since) || person.seated;
    part("open").href = path + "?demi=" + half + "&personne=" + person.id;
    part("in").setAttribute("aria-label", part("in").textContent + " " + person.name);
    part("out").setAttribute("aria-label", part("out").textContent + " " + person.name);
    part("in").addEventListener("click", () => happens(person, "check-in"));
    part("out").addEventListener("click", () => happens(person, "undo"));
    return line;
  };

  const show = () => {
    const kept = load();
    const typed = byId("door-words").value.trim();
    const code = /(?:^|\/bureau\/badge\/)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(typed);
    const asked = folded(typed).split(/\s+/).filter(Boolean);
    const found = kept.people
      .filter((person) => {
        if (code) {
          return person.id === code[1].toLowerCase();
        }
        const sought = folded(person.name + " " + person.about);
        return asked.every((word) => sought.includes(word));
      })
      .sort((one, other) => (other.id === wanted) - (one.id === wanted));
    byId("door-list").replaceChildren(...found.slice(0, MOST_SHOWN).map((one) => row(one, kept)));
    byId("door-more").hidden = found.length <= MOST_SHOWN;
    byId("door-nobody").hidden = found.length > 0;
    if (kept.expected !== undefined) {
      byId("door-expected").textContent = kept.expected;
      byId("door-present").textContent = kept.people.filter((one) =>
        arrival(one, kept.queue),
      ).length;
    }
    const line = signedOut ? "signed-out" : online ? "online" : "offline";
    byId("door-line").className = signedOut || !online ? "notice warm" : "notice";
    byId("door-line").textContent =
      words(line) +
      (kept.queue.length ? " " + words("waiting").replace("{0}", kept.queue.length) : "");
    byId("door-refused").hidden = kept.refused.length === 0;
    byId("door-refused")
      .querySelector("ul")
      .replaceChildren(
        ...kept.refused.map((no) => {
          const item = document.createElement("li");
          item.textContent = no.name + " – " + no.refusal;
          return item;
        }),
      );
  };

  const ask = async (address, options) => {
    const answer = await fetch(address, {
      redirect: "manual",
      headers: { Accept: "application/json", "Content-Type": "application/json" },
      ...options,
    });
    signedOut = answer.type === "opaqueredirect" || answer.status === 403;
    if (!answer.ok) {
      throw new Error("the service answered " + answer.status);
    }
    return answer.json();
  };

  const refresh = async () => {
    const list = await ask(path + "/liste", {});
    const ahead = Date.parse(list.now) - Date.now();
    save({ ...load(), closed: null, ...list, ahead });
  };

  // Tells the service what was done, oldest first, and asks who is there.
  const tell = async () => {
    if (busy) {
      return;
    }
    busy = true;
    try {
      while (load().queue.length > 0) {
        const told = load().queue.slice(0, MOST_SENT);
        const events = told.map(({ name, ...event }) => event);
        const body = JSON.stringify({ sent: new Date().toISOString(), events });
        const { answers } = await ask(path + "/envoi", { method: "POST", body });
        const kept = load();
        const heard = new Map(answers.map((answer) => [answer.id, answer]));
        kept.queue = kept.queue.filter((event) => !heard.has(event.id));
        told
          .filter((event) => heard.get(event.id) && !heard.get(event.id).noted)
          .forEach((event) =>
            kept.refused.push({ name: event.name || "", refusal: heard.get(event.id).refusal }),
          );
        save(kept);
      }
      await refresh();
      online = true;
    } catch (unreachable) {
      online = signedOut;
    } finally {
      busy = false;
      forgetOldDays();
      show();
    }
  };

  const keepPage = async () => {
    if (!("serviceWorker" in navigator)) {
      return;
    }
    await navigator.serviceWorker.register(root.dataset.worker, { scope: path });
    const cache = await caches.open(CACHE);
    const files = [...document.querySelectorAll("link[href^='/static/'], script[src], img[src]")];
    await cache.addAll([
      path + "?coquille=oui",
      ...new Set(files.map((file) => file.getAttribute("href") || file.getAttribute("src"))),
    ]);
    document.documentElement.dataset.door = "kept";
  };

  byId("door-plain").hidden = true;
  root.hidden = false;
  byId("door-words").addEventListener("input", show);
  // A hand scanner types and presses Enter: what it types next replaces it.
  byId("door-words").addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.target.select();
    }
  });
  byId("door-refused")
    .querySelector("button")
    .addEventListener("click", () => {
      save({ ...load(), refused: [] });
      show();
    });
  document.querySelector("form[action='/bureau/sortie']").addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target;
    if (load().queue.length === 0 || window.confirm(words("leave"))) {
      forgetEverything().finally(() => form.submit());
    }
  });
  window.addEventListener("online", tell);
  window.addEventListener("offline", () => {
    online = false;
    show();
  });
  window.setInterval(tell, EVERY);
  forgetOldDays();
  show();
  tell();
  keepPage().catch(() => undefined);
})();
