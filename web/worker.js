// The service worker: every page of one version of the site without a network. cmd/site/worker.go fills in what the
// version is made of; its pages are told of by web/offline.js.
const VERSION = "{{.Version}}";
const ABOUT = {{.About}}; // what a page may say of the version
const FILES = {{.Files}}; // SHA-256 of each file, by its path from the folder of the site

const SCOPE = new URL(registration.scope);
const OURS = `tarifario:${SCOPE.pathname}:`; // other folders of the host may belong to others
const HELD = OURS + VERSION;
const VISITED = `${HELD}:visited`;
const WHOLE = at("?whole"); // is in the cache when everything else is
const MOST_VISITED = 100;
const PATIENCE = 3000; // milliseconds that the page at the root may take, where hosts lead on to a language

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => {
  if (event.data === "about") event.ports[0].postMessage(ABOUT);
  else if (event.data === "activate") event.waitUntil(skipWaiting());
  else if (event.data?.visited) event.waitUntil(visit(pathOf(new URL(event.data.visited))));
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== SCOPE.origin || !url.pathname.startsWith(SCOPE.pathname)) return;
  if (request.mode === "navigate") event.respondWith(page(event, url));
  else if (FILES[pathOf(url)]) event.respondWith(file(request, url));
});

function at(path) {
  return new URL(path || "./", SCOPE).href;
}

function pathOf(url) {
  return url.pathname.slice(SCOPE.pathname.length).replace(/(^|\/)index\.html$/, "$1");
}

// All files or none: a version that lacks one does not take over.
async function install() {
  const held = await caches.open(HELD);
  if (await held.match(WHOLE)) return;
  const before = (await caches.keys()).filter((name) => name.startsWith(OURS) && !name.startsWith(HELD));
  const waiting = Object.keys(FILES);
  try {
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let path; (path = waiting.pop()) !== undefined; ) await take(held, path, before);
      }),
    );
    await held.put(WHOLE, new Response(VERSION));
  } catch (fault) {
    await caches.delete(HELD);
    throw fault;
  }
  await revisit(before);
}

// A file whose name changes with its content may come from anywhere, since it is what its hash says: also from what the
// browser keeps of a host that does not say how long it may. All others are asked of the host itself.
async function take(held, path, before) {
  const hashed = /\.[0-9a-f]{16}\.\w+$/.test(path);
  const sources = hashed ? [() => earlier(path, before), () => get(path, "force-cache")] : [];
  for (const source of [...sources, () => get(path, "reload")]) {
    const answer = await source();
    if (answer && (await put(held, path, answer))) return;
  }
  // Hosts may lead from the root to a language, and then its page cannot be had.
  if (path !== "") throw new Error(`${path} is not what it should be`);
}

async function earlier(path, before) {
  for (const name of before) {
    const found = await (await caches.open(name)).match(at(path));
    if (found) return found;
  }
}

async function get(path, cache) {
  const answer = await fetch(at(path), { cache, redirect: "manual" });
  return answer.status === 200 ? answer : null;
}

async function put(held, path, answer) {
  const content = await answer.arrayBuffer();
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  if (Array.from(sum, (b) => b.toString(16).padStart(2, "0")).join("") !== FILES[path]) return false;
  const headers = new Headers(answer.headers);
  for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name); // it is unpacked
  await held.put(at(path), new Response(content, { headers }));
  return true;
}

async function activate() {
  for (const name of await caches.keys()) if (name.startsWith(OURS) && !name.startsWith(HELD)) await caches.delete(name);
  await clients.claim();
}

async function file(request, url) {
  return (await find(pathOf(url))) ?? fetch(request);
}

async function find(path, where = HELD) {
  return caches.match(at(path), { cacheName: where });
}

// Whatever stands behind "?", the page is the same: its program reads it.
async function page(event, url) {
  const path = pathOf(url);
  if (path === "") return root(event.request);
  const kept = (await find(path)) ?? (await find(path, VISITED));
  if (kept) return kept;
  if (FILES[`${path}/`]) return Response.redirect(at(`${path}/`) + url.search);
  try {
    const answer = await fetch(event.request);
    event.waitUntil(remember(path, answer.clone()));
    return answer;
  } catch {
    return without(path);
  }
}

async function root(request) {
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const fresh = fetch(request).catch(() => null);
  const answer = await Promise.race([fresh, late]);
  return answer ?? (await find("")) ?? (await fresh) ?? Response.redirect(at(`${ABOUT.lang}/`));
}

// The page that says there is no network. It lies one folder deep and is shown anywhere.
async function without(path) {
  const [lang] = path.split("/");
  const held = (await find(`offline/${lang}.html`)) ?? (await find(`offline/${ABOUT.lang}.html`));
  if (!held) return Response.error();
  const text = (await held.text()).replaceAll('="../', `="${SCOPE.pathname}`);
  return new Response(text, { headers: held.headers });
}

// Keeps a page of a country, if it is of this version: all that it is made of is here.
async function remember(path, answer) {
  if (answer.status !== 200 || answer.redirected || !/^text\/html/.test(answer.headers.get("Content-Type"))) return;
  const text = await answer.text();
  const parts = text.match(/\b(assets|program)\/[\w.-]+/g);
  if (!parts?.every((part) => FILES[part])) return;
  const headers = new Headers(answer.headers);
  for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name);
  const visited = await caches.open(VISITED);
  await visited.put(at(path), new Response(text, { headers }));
  const all = await visited.keys();
  for (const old of all.slice(0, Math.max(0, all.length - MOST_VISITED))) await visited.delete(old);
}

async function visit(path) {
  if (!(path in FILES)) await fetch(at(path), { cache: "no-cache" }).then((answer) => remember(path, answer), () => {});
}

// What was visited in the version before is had again in this one, as far as it can be.
async function revisit(before) {
  for (const name of before.filter((name) => name.endsWith(":visited"))) {
    for (const { url } of await (await caches.open(name)).keys()) await visit(pathOf(new URL(url)));
  }
}
