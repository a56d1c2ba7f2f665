// Starts the page's program, and that of its views when one is first opened; says so in words when the browser cannot.
// A file of its own, because the content policy allows no inline script without a hash.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const start = async (js, wasm) => (await import(new URL(js, document.baseURI))).default({ module_or_path: new URL(wasm, document.baseURI) });
document.getElementById("reload").addEventListener("click", event => { event.preventDefault(); location.reload(); });

let views;
addEventListener("needs-triangle:views-wanted", () => {
  // The views' names carry no hash of their own: the page's makes sure that both are of one build.
  const build = "?" + wasm.replace(/\W+/g, "-");
  if (!views) {
    const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL("views.css" + build, document.baseURI) });
    document.head.append(style);
  }
  views ??= start("views.js" + build, "views_bg.wasm" + build).catch(error => {
    console.error(error);
    views = undefined;
    dispatchEvent(new CustomEvent("needs-triangle:views-missing"));
  });
});

start(js, wasm).catch(error => {
  console.error(error);
  if (document.documentElement.dataset.state !== "crashed") document.documentElement.dataset.state = "failed";
});
