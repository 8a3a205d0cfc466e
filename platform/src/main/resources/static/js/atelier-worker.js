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
    await shelf.put(request.url, answer);
  } else {
    await shelf.delete(request.url);
  }
};

const kept = async (request, fault) => {
  const earlier = await caches.match(request.url, { ignoreVary: true });
  if (!earlier) {
    throw fault;
  }
  return earlier;
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isOurs = new URL(request.url).pathname === page();
  if (request.method === "GET" && (isOurs || ["style", "script", "font"].includes(request.destination))) {
    const fresh = fetch(request);
    event.respondWith(fresh.then((answer) => answer.clone(), (fault) => kept(request, fault)));
    // A phone that is full shows the page all the same.
    event.waitUntil(fresh.then((answer) => keep(request, answer)).catch(() => {}));
  }
});
