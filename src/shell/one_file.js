// Starts the page that stands in one file. `cargo xtask build` puts this script there, and before it two functions, `page` and `files`,
// that give what the programs' modules export; the programs themselves stand compressed in elements of their own.
const unpacked = id => {
  const packed = atob(document.getElementById(id).textContent);
  const bytes = new Blob([Uint8Array.from(packed, letter => letter.charCodeAt(0))]);
  const program = bytes.stream().pipeThrough(new DecompressionStream("gzip"));
  return { module_or_path: new Response(program, { headers: { "content-type": "application/wasm" } }) };
};
const start = () => page().default(unpacked("page-program"));
// What writes files is another program, unpacked when the first is asked for.
let writer;
globalThis.writeFile = async (link, kind) => {
  const program = writer ?? files();
  if (!writer) await program.default(unpacked("files-program"));
  writer = program;
  return writer.write(link, kind);
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
