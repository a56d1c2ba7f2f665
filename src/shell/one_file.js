// Starts the page that stands in one file. `cargo xtask build` puts this script there, and before it a function, `page`, that makes the
// start function of the program; the program itself stands compressed in an element of its own.
const start = () => {
  const packed = atob(document.getElementById("page-program").textContent);
  const bytes = new Blob([Uint8Array.from(packed, letter => letter.charCodeAt(0))]);
  const program = bytes.stream().pipeThrough(new DecompressionStream("gzip"));
  return page()({ module_or_path: new Response(program, { headers: { "content-type": "application/wasm" } }) });
};
document.getElementById("reload").addEventListener("click", event => { event.preventDefault(); location.reload(); });

// The prerendered page is painted first; a hidden tab paints nothing and is not waited for.
const painted = new Promise(done => { requestAnimationFrame(() => setTimeout(done)); setTimeout(done, 300); });
painted.then(start).catch(error => {
  console.error(error);
  const root = document.documentElement;
  if (root.dataset.state === "crashed") return;
  root.dataset.state = typeof DecompressionStream === "undefined" ? "old" : "failed";
});
