// Keeps what the visitor does in the page as drawn: the program draws it anew, and would lose it. The program
// takes it from tarifarioEarly when it has drawn, then calls stop.
(() => {
  const early = (window.tarifarioEarly = { values: {}, focus: "", selection: null, pressed: [], stop });
  const drawn = document.body.firstElementChild;
  const on = {
    input: touch, change: touch, focusin: look, selectionchange: look, focusout: leave, submit: stay, click: press,
  };

  function kept(el) {
    return el?.name && drawn.contains(el) && el.matches("[data-keep] :is(input, select, textarea)");
  }
  function touch({ target: el }) {
    if (!kept(el) || (el.type === "radio" && !el.checked)) return;
    early.values[el.name] = el.type === "checkbox" ? el.checked : el.type === "file" ? el.files[0] : el.value;
  }
  function look() {
    const el = document.activeElement;
    if (!kept(el)) return;
    early.focus = el.name;
    early.selection = el.selectionStart == null ? null : [el.selectionStart, el.selectionEnd];
  }
  // Focus that went elsewhere is gone; focus that went with its element is kept.
  function leave({ target: el }) {
    setTimeout(() => {
      if (el.isConnected && document.activeElement !== el && early.focus === el.name) early.focus = "";
    });
  }
  // Buttons with an id change the form; what others do, such as printing, nobody waits for.
  function press({ target: el }) {
    const button = el.closest?.("button[id]");
    if (button && drawn.contains(button)) early.pressed.push(button.id);
  }
  function stay(event) {
    event.preventDefault();
  }
  function changed(el) {
    if (el.type === "checkbox" || el.type === "radio") return el.checked !== el.defaultChecked;
    if (el.type !== "select-one") return el.value !== el.defaultValue;
    return el.selectedIndex !== Math.max(0, [...el.options].findIndex((o) => o.defaultSelected));
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
