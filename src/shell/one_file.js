// Starts the page that stands in one file. `cargo xtask build` puts this script there, and before it `framed.js` as a function and two more,
// `page` and `views`, that make the start function of each program; the programs themselves stand compressed in elements of their own.
const start = async (glue, id) => {
  const packed = atob(document.getElementById(id).textContent);
  const bytes = new Blob([Uint8Array.from(packed, letter => letter.charCodeAt(0))]);
  const program = bytes.stream().pipeThrough(new DecompressionStream("gzip"));
  return glue()({ module_or_path: new Response(program, { headers: { "content-type": "application/wasm" } }) });
};
// Inside another page its script goes first, so that a locked plan is locked from the start.
if ("embed" in document.documentElement.dataset) framed();
document.getElementById("reload").addEventListener("click", event => { event.preventDefault(); location.reload(); });

let opened;
addEventListener("needs-triangle:views-wanted", () => {
  opened ??= start(views, "views-program").catch(error => {
    console.error(error);
    opened = undefined;
    dispatchEvent(new CustomEvent("needs-triangle:views-missing"));
  });
});

// The prerendered page is painted first; a hidden tab paints nothing and is not waited for.
const painted = new Promise(done => { requestAnimationFrame(() => setTimeout(done)); setTimeout(done, 300); });
painted.then(() => start(page, "page-program")).catch(error => {
  console.error(error);
  const root = document.documentElement;
  if (root.dataset.state === "crashed") return;
  root.dataset.state = typeof DecompressionStream === "undefined" ? "old" : "failed";
});
