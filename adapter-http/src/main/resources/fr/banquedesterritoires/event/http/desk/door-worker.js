"use strict";

// Lets the page of the door open without a network. It keeps no answer by itself: the page puts
// into the cache what it needs, and takes it out again.

const CACHE = "accueil";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const request = event.request;
  const door = new URL(self.registration.scope);
  const asked = new URL(request.url);
  if (request.method !== "GET" || asked.origin !== door.origin) {
    return;
  }
  if (request.mode === "navigate") {
    if (asked.pathname === door.pathname) {
      event.respondWith(fetch(request).catch(() => kept(door.href + "?coquille=oui")));
    }
  } else if (asked.pathname.startsWith("/static/") || asked.pathname === "/bureau/accueil.js") {
    event.respondWith(fetch(request).catch(() => kept(asked.href)));
  }
});

async function kept(address) {
  const cache = await caches.open(CACHE);
  return (await cache.match(address, { ignoreVary: true })) || Response.error();
}
