// Keeps what the visitor does before the program is ready: it redraws the page, and would lose it.
// The program takes it from tarifarioEarly once it has drawn, then calls stop.
(() => {
  const early = (window.tarifarioEarly = { values: {}, focus: "", selection: null, stop });
  const on = { input: touch, change: touch, focusin: look, selectionchange: look, focusout: leave, submit: (e) => e.preventDefault() };

  function kept(el) {
    return el?.name && el.matches?.("input,select,textarea") && el.closest("[data-keep]");
  }
  function touch({ target: el }) {
    if (!kept(el) || (el.type === "radio" && !el.checked)) return;
    early.values[el.name] = el.type === "checkbox" ? el.checked : el.value;
  }
  function look() {
    const el = document.activeElement;
    if (!kept(el)) return;
    early.focus = el.name;
    early.selection = el.selectionStart == null ? null : [el.selectionStart, el.selectionEnd];
  }
  // Focus that left for another place is gone; focus that left with its element is kept.
  function leave({ target: el }) {
    setTimeout(() => el.isConnected && early.focus === el.name && document.activeElement !== el && (early.focus = ""));
  }
  function changed(el) {
    if (el.type === "checkbox" || el.type === "radio") return el.checked !== el.defaultChecked;
    if (el.type !== "select-one") return el.value !== el.defaultValue;
    const first = [...el.options].findIndex((o) => o.defaultSelected);
    return el.selectedIndex !== Math.max(first, 0);
  }
  function stop() {
    for (const type in on) document.removeEventListener(type, on[type]);
    document.documentElement.dataset.ready = "";
  }

  // Some of it may be older than this script.
  for (const el of document.querySelectorAll("[data-keep] [name]")) if (kept(el) && changed(el)) touch({ target: el });
  look();
  for (const type in on) document.addEventListener(type, on[type]);
})();
