// Puts pages of the site into others: published as embed/v1.js and never changed after that, so that its hash holds. It
// fills <div data-tarifario> when it comes near the screen, and gives that frame, or an <iframe data-tarifario>, the
// height of what it shows. It may stand in a page several times, keeps nothing and asks for nothing else.
(() => {
  const start = Symbol.for("tarifario.embed.v1");
  if (window[start]) return window[start]();

  const site = new URL("../", document.currentScript.src);
  const titles = { es: "Precios de WhatsApp Business", pt: "Preços do WhatsApp Business", en: "WhatsApp Business prices" };
  const frames = new Set();
  const taken = new WeakSet();

  function address(el, lang) {
    const page = new URL(`${lang}/embed/`, site);
    for (const key of ["locale", "country", "currency", "date", "theme", "view", "parts"])
      if (el.dataset[key]) page.searchParams.set(key, el.dataset[key]);
    page.hash = el.dataset.plan ?? "";
    return page.href;
  }
  function fill(el) {
    const near = el.closest("[lang]")?.lang.slice(0, 2);
    const lang = [el.dataset.lang, near].find((l) => Object.hasOwn(titles, l)) ?? "es";
    const frame = document.createElement("iframe");
    frame.title = el.dataset.title || titles[lang];
    frame.src = address(el, lang);
    Object.assign(frame.style, { display: "block", width: "100%", height: "560px", border: "0" });
    el.append(frame);
    follow(frame);
  }
  function follow(frame) {
    frames.add(frame);
    frame.title ||= titles.es;
    const ask = () => frame.contentWindow?.postMessage({ type: "tarifario:ask" }, "*");
    frame.addEventListener("load", ask);
    ask();
  }
  // A frame in a sandbox has an origin of its own, written "null"; whose it is, is told by its window.
  function originOf(frame) {
    const boxed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
    return boxed ? "null" : site.origin;
  }
  addEventListener("message", ({ data, source, origin }) => {
    if (data?.type !== "tarifario:height" || !Number.isFinite(data.height)) return;
    for (const frame of frames) {
      if (!source || frame.contentWindow !== source || origin !== originOf(frame)) continue;
      frame.style.height = `${Math.min(5000, Math.max(200, Math.ceil(data.height)))}px`;
    }
  });

  const near = new IntersectionObserver((entries) => {
    for (const e of entries) {
      if (!e.isIntersecting) continue;
      near.unobserve(e.target);
      fill(e.target);
    }
  }, { rootMargin: "500px" });
  function scan() {
    for (const el of document.querySelectorAll("[data-tarifario]")) {
      if (taken.has(el)) continue;
      taken.add(el);
      if (el.localName !== "iframe") near.observe(el);
      else if (el.src.startsWith(site.origin + "/")) follow(el);
    }
  }
  window[start] = scan;
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", scan);
  scan();
})();
