// Stands in place of worker.js where the site is to work without one again: it takes itself and what was kept away, and
// loads the open pages anew from the host. See docs/offline.md.
const OURS = `tarifario:${new URL(registration.scope).pathname}:`;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(retire()));

async function retire() {
  for (const name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name);
  const pages = await clients.matchAll({ type: "window" });
  await registration.unregister();
  for (const page of pages) page.navigate(page.url).catch(() => {}); // one that is gone need not be
}
