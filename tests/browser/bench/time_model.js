// Compares the model as WebAssembly with model.js and draws.js, then times them. Joined to both and to wasm-bindgen's scripts of the
// program without SIMD and with it, and run with these programs in base64, the cases' `set` objects, and a callback.

const [program, programWithSimd, cases, done] = arguments;
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

// Net value in every combination of assumptions: three times the same, and what NumPy needs to do it once more.
const compareDraws = () => {
  const { wasm: plain, parameters, years } = scenario({});
  const simd = new withSimd.Bench();
  const pvAvoided = plain.run(parameters.intensive) + plain.pv_cost();
  const given = {
    points: plain.constructor.points(), dimensions: plain.constructor.dimensions(), ids: plain.constructor.ids(), values: plain.values(),
    districtFamilies: plain.constructor.district_families(), startYears: years, pvAvoided,
    mix: [parameters.families, parameters.withdrawn, parameters.intensive, parameters.targeted],
  };
  const flat = plain.ranges();
  const quarters = Array.from({ length: flat.length / 4 }, (_, index) => flat.slice(4 * index, 4 * index + 4));
  const ranges = quarters.map(([index, low, mode, high]) => ({ index, low, mode, high }));
  const ofDraws = plainDraws(given.points, given.dimensions, given.ids, given.districtFamilies);
  const javascript = () => ofDraws(given.values, ranges, years, ...given.mix);
  plain.work_out_net_values();
  simd.work_out_net_values();
  const [ours, theirs] = [plain.net_values(), simd.net_values()];
  const other = ours.findIndex((value, draw) => !Object.is(value, theirs[draw]));
  if (other >= 0) throw new Error(`draw ${other} is worth ${ours[other]} without SIMD and ${theirs[other]} with it`);
  const wrong = javascript().findIndex((value, draw) => Math.abs(value - ours[draw]) > 1e-9 * Math.max(Math.abs(value), pvAvoided));
  if (wrong >= 0) throw new Error(`draw ${wrong} is worth ${ours[wrong]} in WebAssembly and ${javascript()[wrong]} in JavaScript`);
  // In turn, so that what else the machine does falls on all.
  const contenders = { simd: () => simd.work_out_net_values(), plain: () => plain.work_out_net_values(), javascript };
  const times = { simd: [], plain: [], javascript: [] };
  for (let round = 0; round < 8 + 41; round++) {
    for (const [name, call] of Object.entries(contenders)) {
      const start = performance.now();
      call();
      if (round >= 8) times[name].push((performance.now() - start) * 1e6);
    }
  }
  const list = (numbers) => Array.from(numbers);
  const numpy = {
    ...given, points: list(given.points), values: list(given.values), districtFamilies: list(given.districtFamilies),
    startYears: list(years), ranges: quarters.map(list), npv: list(ours),
  };
  return { times, numpy, draws: ours.length };
};

// All that is said of how sure one can be, in the steps the page takes, after an assumption has changed.
const sureness = (wasm) => {
  const total = [], longest = [];
  for (let round = 0; round < SAMPLES + 1; round++) {
    const steps = [];
    for (let more = true; more;) {
      const start = performance.now();
      more = steps.length === 0 ? (wasm.follow(0.2 + 0.001 * round), true) : wasm.step();
      steps.push((performance.now() - start) * 1e6);
    }
    if (round === 0) continue;
    total.push(steps.reduce((sum, step) => sum + step));
    longest.push(Math.max(...steps));
  }
  return { total, longest };
};

const bench = async () => {
  const bytes = (text) => ({ module_or_path: Uint8Array.from(atob(text), (character) => character.charCodeAt(0)) });
  await Promise.all([wasm_bindgen(bytes(program)), withSimd(bytes(programWithSimd))]);
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
  const simd = new withSimd.Bench();
  const sure = (wasm) => {
    wasm.every_draw();
    return {
      draws: once(() => wasm.every_draw()), moved: once((index) => wasm.every_draw_of_another_mix(500 + 100 * index)), ...sureness(wasm),
    };
  };
  return { numbers, run, optimum, with: sure(simd), without: sure(wasm), compared: compareDraws() };
};

bench().then(done, (error) => done(String(error)));
