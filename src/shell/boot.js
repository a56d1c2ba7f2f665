// Starts the program; says so in words when the browser cannot. Kept in a file because the content policy allows no inline script.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const failed = () => { document.documentElement.dataset.state = "failed"; };
document.getElementById("reload").addEventListener("click", event => { event.preventDefault(); location.reload(); });
try {
  const program = await import(new URL(js, document.baseURI));
  await program.default({ module_or_path: new URL(wasm, document.baseURI) });
} catch (error) {
  console.error(error);
  if (document.documentElement.dataset.state !== "crashed") failed();
}
