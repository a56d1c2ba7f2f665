// What tells a learning system (SCORM 1.2) how an exercise goes. The exercise is the page in the
// frame, which knows nothing of it: its goals and its address are read from outside after every
// decision, and handed over then, never only at the end.
"use strict";
const frame = document.querySelector("iframe");
const said = document.getElementById("said");
const words = said.dataset;
const LONGEST = 1000;
const AGAIN_MS = 5000;

// The system's own object, somewhere above or behind this window; a window of another site throws.
const api = (() => {
  const up = from => {
    for (let at = from, n = 0; at && n < 50; n++) {
      try { if (at.API) return at.API; } catch { return null; }
      if (at.parent === at) return null;
      at = at.parent;
    }
    return null;
  };
  let opener = null;
  try { opener = window.opener ?? window.top.opener; } catch { /* of another site */ }
  return up(window) ?? up(opener);
})();

const done = answer => String(answer) === "true";
const call = (name, ...given) => {
  try { return api[name](...given); } catch { return "false"; }
};

const segments = link => link.replace(/^#/, "").split("_").filter(it => !/^k[0-9a-z]{4}$/.test(it));
const start = segments(frame.dataset.link);

// The link itself where it is short enough, or else what of it is other than at the start.
const kept = link => {
  if (link.length <= LONGEST) return link;
  const now = segments(link);
  const gone = start.filter(it => !now.includes(it)).map(it => "-" + it);
  const added = now.filter(it => !start.includes(it)).map(it => "+" + it);
  const text = [...gone, ...added].join(" ");
  return text.length <= LONGEST ? text : "";
};
const opened = text => {
  if (!text) return frame.dataset.link;
  if (!/^[+-]/.test(text)) return text;
  const marks = text.split(" ");
  const all = start.filter(it => !marks.includes("-" + it));
  return [...all, ...marks.filter(it => it[0] === "+").map(it => it.slice(1))].join("_");
};

let last = "";
let waiting = false;
let best = 0;
let passed = false;
const began = Date.now();
const time = () => {
  const all = Math.floor((Date.now() - began) / 1000);
  const two = number => String(number).padStart(2, "0");
  return `${String(Math.floor(all / 3600)).padStart(4, "0")}:${two(Math.floor(all / 60) % 60)}:${two(all % 60)}`;
};

// Hands over what is new; what the system does not take is tried again.
const hand = () => {
  if (!api || !waiting) return;
  const status = passed ? frame.dataset.status : "incomplete";
  const all = [["cmi.core.score.min", "0"], ["cmi.core.score.max", "100"],
    ["cmi.core.score.raw", String(best)], ["cmi.core.lesson_status", status],
    ["cmi.core.session_time", time()], ["cmi.core.exit", "suspend"], ["cmi.suspend_data", kept(last)]];
  const taken = all.every(([name, value]) => done(call("LMSSetValue", name, value)));
  waiting = !(taken && done(call("LMSCommit", "")));
  said.textContent = waiting ? words.waiting : words.kept;
};

const look = () => {
  let page, address;
  try { page = frame.contentDocument; address = frame.contentWindow.location.hash.slice(1); } catch { return; }
  if (!page || page.documentElement.dataset.state !== "ready" || !address) return;
  const goals = page.querySelectorAll(".exercise .goals li").length;
  const met = page.querySelectorAll(".exercise .goals li.met").length;
  const begun = segments(address).join("_") !== start.join("_");
  const score = goals ? Math.round(100 * met / goals) : begun ? 100 : 0;
  if (address === last && score <= best) return;
  const first = last === "";
  last = address;
  // Goals that hold before anybody has done anything are nobody's merit.
  if (begun) { best = Math.max(best, score); passed ||= score === 100; }
  if (!first || begun) { waiting = true; hand(); }
};

frame.addEventListener("load", () => {
  try {
    const page = frame.contentDocument;
    new MutationObserver(() => requestAnimationFrame(look))
      .observe(page.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
    setInterval(look, 1000);
    look();
  } catch { said.textContent = words.none; }
});

let suspended = "";
if (api && done(call("LMSInitialize", ""))) {
  suspended = String(call("LMSGetValue", "cmi.suspend_data") ?? "");
  const status = String(call("LMSGetValue", "cmi.core.lesson_status") ?? "");
  passed = status === "passed" || status === "completed";
  best = Number(call("LMSGetValue", "cmi.core.score.raw")) || 0;
  said.textContent = words.found;
  setInterval(hand, AGAIN_MS);
  addEventListener("online", hand);
  addEventListener("pagehide", () => { hand(); call("LMSFinish", ""); });
} else {
  said.textContent = words.none;
}
frame.src = "needs-triangle.html#" + opened(suspended === "false" ? "" : suspended);
