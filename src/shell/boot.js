// Starts the page's program once what was rendered at build time is painted.
const { js, wasm, files } = document.querySelector("script[data-wasm]").dataset;
document.getElementById("reload").addEventListener("click", event => { event.preventDefault(); location.reload(); });

// What writes files is another program, loaded when the first is asked for. A name that failed once is not asked for again.
let writer, tries = 0;
globalThis.writeFile = async (link, kind) => {
  if (!writer) {
    const program = await import(new URL(files + ".js" + (tries++ ? "?" + tries : ""), document.baseURI));
    await program.default({ module_or_path: new URL(files + "_bg.wasm", document.baseURI) });
    writer = program;
  }
  return writer.write(link, kind);
};

// A hidden tab paints nothing and is not waited for.
const painted = new Promise(done => { requestAnimationFrame(() => setTimeout(done)); setTimeout(done, 300); });
painted.then(async () => {
  // The styles of what opens behind the first screen; the program's own hash keeps both of one build.
  const href = "views.css?" + wasm.replace(/\W+/g, "-");
  document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
  const program = await import(new URL(js, document.baseURI));
  await program.default({ module_or_path: new URL(wasm, document.baseURI) });
}).catch(error => {
  console.error(error);
  const root = document.documentElement;
  if (root.dataset.state !== "crashed") root.dataset.state = "failed";
});
