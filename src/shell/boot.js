// Starts the page's program, and that of its views when one is first opened.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const start = async (js, wasm) => (await import(new URL(js, document.baseURI))).default({ module_or_path: new URL(wasm, document.baseURI) });
document.getElementById("reload").addEventListener("click", event => { event.preventDefault(); location.reload(); });

// Inside another page its script goes first, so that a locked plan is locked from the start.
const framed = "embed" in document.documentElement.dataset && import("./framed.js").catch(console.error);

let views, tries = 0;
addEventListener("needs-triangle:views-wanted", () => {
  // The page's own hash keeps both of one build.
  const build = "?" + wasm.replace(/\W+/g, "-") + (tries || "");
  if (!tries++) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: "views.css" + build }));
  }
  const named = name => start(name + ".js" + build, name + "_bg.wasm" + build);
  // Without SIMD in the browser the first does not start.
  views ??= named("views-simd").catch(() => named("views")).catch(error => {
    console.error(error);
    views = undefined;
    dispatchEvent(new CustomEvent("needs-triangle:views-missing"));
  });
});

// The prerendered page is painted first; a hidden tab paints nothing and is not waited for.
const painted = new Promise(done => { requestAnimationFrame(() => setTimeout(done)); setTimeout(done, 300); });
painted.then(() => framed).then(() => start(js, wasm)).catch(error => {
  console.error(error);
  if (document.documentElement.dataset.state !== "crashed") document.documentElement.dataset.state = "failed";
});
