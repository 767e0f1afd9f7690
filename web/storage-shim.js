// In a frame of another site the browser may refuse its storage, and so does any sandbox without an origin.
// go-app reads localStorage when it starts and would stop there, so it gets one that lasts as long as the page, and
// says so.
for (const name of ["localStorage", "sessionStorage"]) {
  try {
    window[name].getItem("");
  } catch {
    const items = new Map();
    Object.defineProperty(window, name, {
      value: {
        fleeting: true,
        getItem: (key) => items.get(String(key)) ?? null,
        setItem: (key, value) => void items.set(String(key), String(value)),
        removeItem: (key) => void items.delete(String(key)),
        clear: () => items.clear(),
        key: (i) => [...items.keys()][i] ?? null,
        get length() {
          return items.size;
        },
      },
    });
  }
}
