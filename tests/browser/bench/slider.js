// Moves the intensive slider 60 times a second for 10 s and times each move until its frame is presented. Run in the built page.
// Called with a selector and a callback; everything returned is in milliseconds.

const [selector, done] = arguments;
const MOVES = 600;
const FRAME = 1000 / 60;
// A hair longer than a frame, so that the moves meet every phase of the screen's clock equally often.
const INTERVAL = FRAME * (1 + 1 / MOVES);
// After the last move the page settles the decision and announces the result; those tasks count too.
const REST_MS = 2500;

const slider = document.querySelector(selector);
const figures = () => Object.fromEntries([...document.querySelectorAll("[data-figure]")].map((it) => [it.dataset.figure, it.dataset.value]));
const cost = document.querySelector("[data-figure=cost]");

const longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((it) => it.duration))).observe({ type: "longtask" });

const found = { total: [], handler: [], wait: [], render: [], late: [], stale: 0 };

// Five families a move and never the same twice, so that a figure left behind cannot pass for a new one.
const value = (move) => move * 5;

const move = (index, planned) => {
  const before = cost.dataset.value;
  const dispatched = performance.now();
  slider.value = value(index);
  slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
  const handled = performance.now();
  requestAnimationFrame(() => {
    const framed = performance.now();
    const turn = new MessageChannel();
    turn.port1.onmessage = () => {
      const presented = performance.now();
      found.total.push(presented - dispatched);
      found.handler.push(handled - dispatched);
      found.wait.push(framed - handled);
      found.render.push(presented - framed);
      found.late.push(dispatched - planned);
      if (cost.dataset.value === before) found.stale += 1;
      turn.port1.close();
    };
    turn.port2.postMessage(null);
  });
};

const start = performance.now() + 100;
const schedule = (index) => {
  const planned = start + index * INTERVAL;
  setTimeout(() => {
    move(index, planned);
    if (index < MOVES) schedule(index + 1);
    else setTimeout(() => done({ ...found, longTasks, last: value(MOVES), shown: slider.value, figures: figures() }), REST_MS);
  }, Math.max(0, planned - performance.now()));
};
schedule(1);
