// Loads the program of a page and starts it, in the place of what go-app's loader does for that. The page reads right
// meanwhile, so all there is to see is a line at its foot, and that only if loading takes long or fails.

async function goappInitWebAssembly() {
  const line = document.getElementById("app-wasm-loader");
  if (/bot|crawler|spider|crawling/i.test(navigator.userAgent)) {
    line.remove();
    return;
  }
  const [coming, lost, again] = goappLoading[document.documentElement.lang];
  const bar = document.createElement("progress");
  bar.ariaLabel = coming;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = again;
  button.addEventListener("click", load);
  async function load() {
    line.replaceChildren();
    const long = setTimeout(() => line.replaceChildren(coming, bar), 1500);
    try {
      const go = new Go();
      const { instance } = await goappInstantiate(go.importObject, (part) => { bar.value = part });
      go.run(instance);
      line.remove();
    } catch (err) {
      line.replaceChildren(lost, button);
      console.error("the program does not start:", err);
    } finally {
      clearTimeout(long);
    }
  }
  await load();
}

async function goappInstantiate(imports, progress) {
  const answer = await goappFetchProgram(progress);
  if (WebAssembly.instantiateStreaming) return WebAssembly.instantiateStreaming(answer, imports);
  return WebAssembly.instantiate(await answer.arrayBuffer(), imports);
}

// goappFetchProgram tells the part of the program that is here, from 0 to 1. Both its size and what arrives are counted
// unpacked, however the host has packed it. Hosts that do not know what a program is do no harm: the answer says it is one.
async function goappFetchProgram(progress) {
  const answer = await fetch(goappProgram, { priority: "high" });
  if (!answer.ok) throw new Error(`${answer.url}: status ${answer.status}`);
  let here = 0;
  const counted = new TransformStream({
    transform(piece, out) {
      here += piece.byteLength;
      progress(here / goappWasmContentLength);
      out.enqueue(piece);
    },
  });
  return new Response(answer.body.pipeThrough(counted), { headers: { "Content-Type": "application/wasm" } });
}
