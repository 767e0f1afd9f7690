// Takes what the system hands to the installed app: a file that was opened with it, or a shortcut while a window is open.
// A file goes into the control of the page that takes its kind, as if the visitor had chosen it there.
(() => {
  const { cards, plans, logs } = document.currentScript.dataset; // the pages, seen from this one
  const shelf = "tarifario:launched"; // where a file waits for the page it belongs to
  const kinds = {
    cards: { page: cards, control: "own-file" },
    plans: { page: plans, control: "scenario-file" },
    logs: { page: logs, control: "open-file" },
  };
  const longest = 16e6; // bytes of a card or a plan, at the very most
  let fresh = true; // the browser has just opened the page that was asked for
  setTimeout(() => (fresh = false), 1000);

  window.launchQueue?.setConsumer(async ({ files, targetURL }) => {
    if (files?.length) return take(await files[0].getFile());
    if (!fresh && targetURL && address(targetURL) !== address(plans) && address(targetURL) !== address("")) location.assign(targetURL);
  });
  function address(page) {
    return new URL(page, location.href).pathname;
  }
  async function take(file) {
    const { page, control } = kinds[await kindOf(file)];
    if (address(page) === location.pathname) return give(file, control);
    const waiting = await caches.open(shelf);
    await waiting.put(`/?${encodeURIComponent(file.name)}`, new Response(file));
    location.assign(page);
  }
  // Cards are tables, or documents with rows; logs have a webhook or an event on each line, or many in an array; the message clock
  // takes plans of conversations too. Everything else is for the calculator, which says what is wrong.
  async function kindOf(file) {
    if (/\.csv$/i.test(file.name)) return "cards";
    if (!/\.json$/i.test(file.name) || file.size > longest) return "logs";
    const text = await file.text();
    const document = read(text) ?? read(text.trimStart().split("\n", 1)[0]) ?? {};
    if (Array.isArray(document) || "entry" in document || "direction" in document || "journeys" in document) return "logs";
    return "rows" in document ? "cards" : "plans";
  }
  function read(text) {
    try {
      return Object(JSON.parse(text));
    } catch {}
  }
  async function give(file, id) {
    await ready();
    const control = document.getElementById(id);
    const fold = control.closest("details");
    if (fold) fold.open = true;
    const chosen = new DataTransfer();
    chosen.items.add(file);
    control.files = chosen.files;
    control.dispatchEvent(new Event("change", { bubbles: true }));
    control.parentElement.scrollIntoView({ block: "center" });
  }
  // The program has taken the page over.
  function ready() {
    const page = document.documentElement;
    return new Promise((done) => {
      if ("ready" in page.dataset) return done();
      const seen = new MutationObserver(() => "ready" in page.dataset && (seen.disconnect(), done()));
      seen.observe(page, { attributes: true, attributeFilter: ["data-ready"] });
      dispatchEvent(new Event("input")); // a program that waits for a touch starts
    });
  }
  async function waiting() {
    if (!window.caches || window.top !== window) return;
    if (!(await caches.has(shelf).catch(() => false))) return;
    const kind = Object.values(kinds).find(({ page }) => address(page) === location.pathname);
    const store = await caches.open(shelf);
    const [request] = await store.keys();
    const content = request && (await store.match(request));
    await caches.delete(shelf);
    if (!kind || !content) return;
    give(new File([await content.blob()], decodeURIComponent(new URL(request.url).search.slice(1))), kind.control);
  }
  waiting();
})();
