// Starts the program of a page that reads right without it: when the browser has nothing else to do, or at the first
// touch; in a frame not before it is seen. Who has asked the browser to save data loads it by a touch alone.
(() => {
  const scripts = document.currentScript.dataset.scripts.split(" ").map((src) => new URL(src, document.baseURI).href);
  const touches = ["pointerdown", "keydown", "focusin", "input"];
  function start() {
    for (const type of touches) removeEventListener(type, start, true);
    for (const src of scripts.splice(0)) {
      const script = document.createElement("script");
      script.src = src;
      script.async = false; // one after the other
      document.head.append(script);
    }
  }
  for (const type of touches) addEventListener(type, start, true);
  if (navigator.connection?.saveData) return;
  const idle = window.requestIdleCallback ?? setTimeout;
  function whenSeen() {
    if (window.parent === window || !window.IntersectionObserver) return idle(start);
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((e) => e.isIntersecting)) return;
      seen.disconnect();
      idle(start, { timeout: 1500 }); // a frame may have to wait for its idle time for ever
    });
    seen.observe(document.body);
  }
  if (document.readyState === "complete") whenSeen();
  else addEventListener("load", whenSeen);
})();
