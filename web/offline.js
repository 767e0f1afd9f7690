// Registers the service worker, and tells the page when a new version waits: the program shows it and asks, see
// app/newversion.go. Nothing is registered in a frame, where the page is a guest.
(() => {
  const workers = navigator.serviceWorker;
  if (window.top !== window || !workers) return;
  const address = new URL("../worker.js", document.currentScript.src);
  const offline = (window.tarifarioOffline = { waiting: null, update });
  let registration;
  let controlled = Boolean(workers.controller);
  let checked = Date.now();
  const visited = controlled ? "" : location.href; // the worker has not seen this page come

  function update() {
    registration.waiting?.postMessage("activate");
  }
  async function begin() {
    try {
      registration = await workers.register(address, { updateViaCache: "none" });
    } catch {
      return; // not in every private window
    }
    offer(registration.waiting);
    watch();
    registration.addEventListener("updatefound", watch);
    if (visited) workers.ready.then(({ active }) => active.postMessage({ visited }));
    document.addEventListener("visibilitychange", check);
  }
  function watch() {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => worker.state === "installed" && offer(worker));
  }
  // Who has nothing older is told nothing.
  function offer(worker) {
    if (!worker || !workers.controller) return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      offline.waiting = data;
      dispatchEvent(new Event("tarifario-version"));
    };
    worker.postMessage("about", [port2]);
  }
  function check() {
    if (document.visibilityState !== "visible" || Date.now() - checked < 3600e3) return;
    checked = Date.now();
    registration.update().catch(() => {}); // there is no network
  }
  // The new version has taken over: in every tab that is open. The plan is in the address.
  workers.addEventListener("controllerchange", () => {
    if (controlled) location.reload();
    controlled = true;
  });

  // Millions of bytes wait until the page is ready, and are not for who saves data, unless they have installed the app.
  const idle = () => (window.requestIdleCallback ?? setTimeout)(begin);
  const { saveData, effectiveType = "" } = navigator.connection ?? {};
  const installed = matchMedia("(display-mode: standalone)").matches || navigator.standalone;
  if (controlled) addEventListener("load", idle);
  else if (installed || !(saveData || effectiveType.includes("2g"))) {
    const page = document.documentElement;
    const ready = new MutationObserver(() => {
      if (!("ready" in page.dataset)) return;
      ready.disconnect();
      idle();
    });
    ready.observe(page, { attributes: true, attributeFilter: ["data-ready"] });
  }
})();
