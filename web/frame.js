// What a page for frames does before it is painted, and what it tells the page around it: its height, nothing else.
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);

  // The address without a view is that of the calculator; the other views have pages of their own.
  const view = asked.get("view");
  if (/\/embed\/(index\.html)?$/.test(location.pathname) && ["rates", "windows"].includes(view)) {
    const page = new URL(view + "/", location.href);
    page.search = location.search;
    page.hash = location.hash;
    location.replace(page);
  }
  if (["light", "dark"].includes(asked.get("theme"))) root.dataset.theme = asked.get("theme");
  const parts = asked.get("parts");
  if (parts !== null) root.dataset.parts = parts.split(",").join(" ");

  if (window.parent === window) return;
  let told = 0;
  function tell(again) {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (!height || (height === told && again !== true)) return;
    told = height;
    window.parent.postMessage({ type: "tarifario:height", v: 1, height }, "*");
    const src = location.href.split("#")[0];
    window.parent.postMessage(JSON.stringify({ context: "iframe.resize", src, height }), "*");
  }
  addEventListener("message", (e) => {
    if (e.source === window.parent && e.data?.type === "tarifario:ask") tell(true);
  });
  addEventListener("DOMContentLoaded", () => new ResizeObserver(tell).observe(document.body));
  addEventListener("load", () => tell(true));
})();
