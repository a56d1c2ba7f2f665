// Starts the page's program once what was rendered at build time is painted.
globalThis.started = true;
const { js, wasm, files } = document.querySelector("script[data-wasm]").dataset;
document.getElementById("reload").addEventListener("click", event => { event.preventDefault(); location.reload(); });

// What writes and reads files is another program, loaded when the first is asked for. A name that failed once is not asked for again.
let writer, tries = 0;
const later = async () => {
  if (!writer) {
    const program = await import(new URL(files + ".js" + (tries++ ? "?" + tries : ""), document.baseURI));
    await program.default({ module_or_path: new URL(files + "_bg.wasm", document.baseURI) });
    writer = program;
  }
  return writer;
};
globalThis.writeFile = async (...asked) => (await later()).write(...asked);
globalThis.readFile = async bytes => (await later()).read(bytes);
globalThis.readList = async bytes => (await later()).list(bytes);

// The whole page as one file, as it was published beside this one.
globalThis.ownFile = async () => {
  const response = await fetch(new URL("needs-triangle.html", document.baseURI));
  if (!response.ok) throw new Error(response.status);
  return response.text();
};

// A translator may put elements of its own in the place of the page's texts. They are kept, and brought back before the page changes.
const translated = new Map();
new MutationObserver(changes => {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of changes) {
    const theirs = [...addedNodes, previousSibling, nextSibling].find(node => node?.nodeName === "FONT" && !translated.has(node));
    for (const text of removedNodes) if (theirs && text.nodeType === 3) translated.set(theirs, text);
  }
}).observe(document.getElementById("app"), { childList: true, subtree: true });
globalThis.bringTextsBack = () => {
  for (const [theirs, text] of translated) if (theirs.isConnected) theirs.replaceWith(text);
  translated.clear();
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
