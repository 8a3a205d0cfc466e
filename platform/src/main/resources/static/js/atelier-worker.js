// SPDX-License-Identifier: EUPL-1.2
// Keeps the page of a phone as it was last seen, with its styles and scripts, for a hall without network. The network
// comes first, always; who leaves takes the page along (see atelier.js).
const SHELF = "evenredig-atelier";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

const page = () => new URL(self.registration.scope).pathname;

const keep = async (request, answer) => {
  const shelf = await caches.open(SHELF);
  if (answer.ok && !answer.redirected) {
    await shelf.put(request.url, answer.clone());
  } else {
    await shelf.delete(request.url);
  }
};

const answer = async (request) => {
  try {
    const fresh = await fetch(request);
    await keep(request, fresh);
    return fresh;
  } catch (fault) {
    const kept = await caches.match(request.url, { ignoreVary: true });
    if (kept) {
      return kept;
    }
    throw fault;
  }
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isOurs = new URL(request.url).pathname === page();
  if (request.method === "GET" && (isOurs || ["style", "script", "font"].includes(request.destination))) {
    event.respondWith(answer(request));
  }
});
