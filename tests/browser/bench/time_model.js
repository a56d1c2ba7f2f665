// Compares the model as WebAssembly with model.js in every case, then times both. Joined to model.js and wasm-bindgen's script,
// and run with the program in base64, the cases' `set` objects, and a callback.

const [program, cases, done] = arguments;
const SAMPLES = 5;
const WARM_UP_MS = 400;
const SAMPLE_MS = 200;

// model.md's tolerance; mixes are whole families, so there it means equal.
const near = (a, b) => Object.is(a, b) || Math.abs(a - b) <= Math.max(1e-9 * Math.max(Math.abs(a), Math.abs(b)), 1e-6);

const firstDifference = (what, ours, plain) => {
  if (ours.length !== plain.length) return `${what}: ${ours.length} numbers against ${plain.length}`;
  const at = plain.findIndex((value, index) => !near(ours[index], value));
  return at < 0 ? null : `${what}, number ${at}: ${ours[at]} against ${plain[at]}`;
};

const scenario = (set) => {
  const wasm = new wasm_bindgen.Bench();
  for (const [id, value] of Object.entries(set)) {
    if (id === "district_start") wasm.set_start_years(Uint8Array.from(value));
    else wasm.set(id, value);
  }
  const values = wasm.values();
  const parameters = Object.fromEntries(wasm_bindgen.Bench.ids().map((id, index) => [id, values[index]]));
  return { wasm, parameters, years: wasm.start_years() };
};

// Nanoseconds a call, from calls enough for the clock.
const sample = (call, ms) => {
  const start = performance.now();
  let calls = 0, now = start;
  while (now - start < ms) {
    for (let i = 0; i < 50; i++) call(calls + i);
    calls += 50;
    now = performance.now();
  }
  return (now - start) * 1e6 / calls;
};

const time = (contenders) => {
  for (const call of Object.values(contenders)) sample(call, WARM_UP_MS);
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  // In turn, so that what else the machine does falls on both.
  for (let round = 0; round < SAMPLES; round++) {
    for (const [name, call] of Object.entries(contenders)) times[name].push(sample(call, SAMPLE_MS));
  }
  return times;
};

const bench = async () => {
  await wasm_bindgen({ module_or_path: Uint8Array.from(atob(program), (character) => character.charCodeAt(0)) });
  const plain = plainModel(wasm_bindgen.Bench.district_families());

  let numbers = 0;
  for (const { name, set } of cases) {
    const { wasm, parameters, years } = scenario(set);
    wasm.run(parameters.intensive);
    wasm.optimum();
    const [ours, theirs] = [wasm.flat(), plain.flat(plain.run(parameters, years))];
    const wrong = firstDifference(name, ours, theirs) ?? firstDifference(`${name}, optimum`, wasm.flat_optimum(), plain.optimum(parameters).flat());
    if (wrong) throw new Error(`WebAssembly and JavaScript differ: ${wrong}`);
    numbers += theirs.length + 8;
    wasm.free();
  }

  const { wasm, parameters, years } = scenario({});
  const intensive = (call) => call * 7 % 4001;
  const run = time({
    wasm: (call) => wasm.run(intensive(call)),
    plain: (call) => {
      parameters.intensive = intensive(call);
      plain.run(parameters, years);
    },
  });
  parameters.intensive = 300;
  wasm.run(300);
  plain.run(parameters, years);
  const optimum = time({ wasm: () => wasm.optimum(), plain: () => plain.optimum(parameters) });
  // One call a sample: these take milliseconds.
  const once = (call) => Array.from({ length: SAMPLES }, (_, index) => {
    const start = performance.now();
    call(index);
    return (performance.now() - start) * 1e6;
  });
  wasm.every_draw();
  const draws = once(() => wasm.every_draw());
  const moved = once((index) => wasm.every_draw_of_another_mix(500 + 100 * index));
  return { numbers, run, optimum, draws, moved };
};

bench().then(done, (error) => done(String(error)));
