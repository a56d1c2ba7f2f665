// Starts the page that stands in one file. `cargo xtask build` puts this script there, and before it two functions, `page` and `files`,
// that give what the programs' modules export; the programs themselves stand compressed in elements of their own.
globalThis.started = true;
// This file as it is on the disk, before the program draws itself in it: for a plan to be put inside.
const source = document.documentElement.cloneNode(true);
source.dataset.state = "plain";
delete source.dataset.embed;
globalThis.ownFile = async () => "<!doctype html>\n" + source.outerHTML;
const unpacked = id => {
  const packed = atob(document.getElementById(id).textContent);
  const bytes = new Blob([Uint8Array.from(packed, letter => letter.charCodeAt(0))]);
  const program = bytes.stream().pipeThrough(new DecompressionStream("gzip"));
  return { module_or_path: new Response(program, { headers: { "content-type": "application/wasm" } }) };
};
const start = () => page().default(unpacked("page-program"));
// What writes and reads files is another program, unpacked when the first is asked for.
let writer;
const later = async () => {
  const program = writer ?? files();
  if (!writer) await program.default(unpacked("files-program"));
  writer = program;
  return writer;
};
globalThis.writeFile = async (...asked) => (await later()).write(...asked);
globalThis.readFile = async bytes => (await later()).read(bytes);
globalThis.readList = async bytes => (await later()).list(bytes);
document.getElementById("reload").addEventListener("click", event => { event.preventDefault(); location.reload(); });

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

// The prerendered page is painted first; a hidden tab paints nothing and is not waited for.
const painted = new Promise(done => { requestAnimationFrame(() => setTimeout(done)); setTimeout(done, 300); });
painted.then(start).catch(error => {
  console.error(error);
  const root = document.documentElement;
  if (root.dataset.state === "crashed") return;
  root.dataset.state = typeof DecompressionStream === "undefined" ? "old" : "failed";
});
