// Loaded only where this page stands inside another one: what is shown there, and the messages both may send.
const root = document.documentElement;
const PARTS = ["triangle", "figures", "view"];

// The words after `e1` in the link say what is shown: parts, `locked` or `hidden` controls, `light` or `dark`.
const follow = () => {
  const found = /[_#]e1((?:-[a-z]+)*)/.exec(location.hash) ?? /[?&]embed(?:=([a-z-]*))?/.exec(location.search);
  if (!found) return; // A link without the words changes the plan and not what is shown.
  const words = (found[1] ?? "").split("-");
  const parts = PARTS.filter(part => words.includes(part));
  root.dataset.parts = (parts.length ? parts : PARTS).join(" ");
  root.dataset.controls = ["hidden", "locked"].find(word => words.includes(word)) ?? "free";
  themed(["light", "dark"].find(word => words.includes(word)));
};

// The page's dark colours stand in media rules; a chosen theme switches them on or off whatever the system says.
const themed = theme => {
  root.style.colorScheme = theme ?? "";
  for (const sheet of document.styleSheets) {
    // They stand in the page itself; the rules of a file may not be read in a sandbox.
    if (sheet.href) continue;
    for (const rule of sheet.cssRules) {
      if (!/prefers-color-scheme/.test(rule.wasMedia ??= rule.media?.mediaText ?? "")) continue;
      rule.media.mediaText = theme ? (theme === "dark" ? "all" : "not all") : rule.wasMedia;
    }
  }
};

// Locked or hidden controls take no focus and no touch, those of a view among them; what a view decides is not heard: this listener is there before the page's own.
const lock = () => {
  const locked = root.dataset.controls !== "free";
  for (const part of document.querySelectorAll(".tools, .bands, .handles")) part.inert = locked;
  for (const part of document.querySelectorAll("#views-root :is(input, select, textarea, .preset)")) part.disabled = locked;
};
addEventListener("needs-triangle:decided", event => {
  // Without a name after the link it is only a look.
  if (root.dataset.controls === "free" || event.detail.endsWith(" ")) return;
  event.stopImmediatePropagation();
  dispatchEvent(new CustomEvent("needs-triangle:said", { detail: "This plan is locked here. Open it in a new tab to change it." }));
});

// Back belongs to the host's page: nothing is added to its history from in here.
history.pushState = history.replaceState.bind(history);

// A frame may be refused downloads, printing and the clipboard, and is not always told; a page of its own never is.
const out = Object.assign(document.createElement("a"), { target: "_blank", rel: "noopener", textContent: "Open in a new tab, to save, print or copy" });
const foot = Object.assign(document.createElement("p"), { className: "framed-foot" });
for (const event of ["pointerdown", "focus", "click"]) out.addEventListener(event, () => { out.href = location.href; });
out.href = location.href;
foot.append(out);
document.body.append(foot);

// Tells the host how tall the page is, so that it can make room.
let told = 0;
new ResizeObserver(() => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height !== told) parent.postMessage({ type: "needs-triangle:height", v: 1, height: told = height }, "*");
}).observe(document.body);

// Hears the host, and nobody else: the very window around this one, from the origin it was loaded from.
const host = location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);
const LINK = /^v\d+(_[A-Za-z0-9~.-]+)*$/;
const heard = {
  load: ({ link }) => { if (typeof link === "string" && link.length <= 1900 && LINK.test(link)) location.replace("#" + link); },
  reset: () => location.replace("#"),
  present: () => {
    const plan = location.hash.slice(1).replace(/_(view-[a-z]+|k[a-z0-9]{4})(?=_|$)/g, "") || "v1";
    dispatchEvent(new CustomEvent("needs-triangle:decided", { detail: plan + "_view-present " }));
  },
};
addEventListener("message", ({ source, origin, data }) => {
  if (source !== parent || origin !== host || data?.v !== 1 || typeof data.type !== "string") return;
  const [prefix, name] = data.type.split(":");
  if (prefix === "needs-triangle" && Object.hasOwn(heard, name)) heard[name](data);
});

// The page in one file holds its styles already.
if (document.querySelector("script[data-wasm]")) {
  document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL("framed.css", document.baseURI) }));
}
addEventListener("popstate", follow);
new MutationObserver(lock).observe(document.getElementById("app"), { childList: true, subtree: true });
follow();
lock();
