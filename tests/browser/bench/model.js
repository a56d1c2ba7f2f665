// The model and the exact optimum in plain JavaScript with typed arrays: the same algorithms as src/model, written to be fast.
// Nothing is allocated after the first run of a horizon or a number of families: results are overwritten by the next run.

const plainModel = (districtFamilies) => {
  const GROUPS = 100;
  const PENNY = 0.01;
  const allFamilies = districtFamilies.reduce((sum, families) => sum + families, 0);
  const groups = () => new Float64Array(GROUPS);

  const roundHalfUp = (value) => Math.max(0, Math.floor(value + 0.5 + 1e-9));
  const wholePosts = (places, caseload) => Math.max(0, Math.ceil(places / caseload - 1e-9));

  // The line, and each tier's scratch space along it.
  const reactiveCost = groups(), background = groups(), engagement = groups(), turnedFull = groups(), kept = groups();
  const weights = groups(), last = groups();

  const newTier = (horizon) => {
    const years = () => new Float64Array(horizon);
    return {
      families: 0, unitCost: 0, caseload: 0, workersFull: 0, costFull: 0, unengaged: 0, breakEven: NaN, runoff: NaN,
      places: years(), workers: years(), cost: years(), turned: years(), extra: years(), avoided: years(), value: groups(),
    };
  };
  const newResults = (horizon) => {
    const years = () => new Float64Array(horizon);
    return {
      horizon, families: 0, reactiveTotal: 0, reactiveAnnual: 0, workersFull: 0, costFull: 0, pvCost: 0, pvAvoided: 0, npv: 0,
      returnPerPound: NaN, cashPerPound: NaN, runoffPv: NaN, payback: NaN, cashablePv: 0, saves: new Float64Array(5),
      live: years(), cost: years(), turned: years(), extra: years(), avoided: years(), net: years(), cumulative: years(),
      funding: years(), gap: years(), districts: years(), avoidedFactor: years(), discount: years(),
      intensive: newTier(horizon), targeted: newTier(horizon), universal: newTier(horizon),
    };
  };
  let results = newResults(0);

  const fillLine = (p) => {
    const mean = p.reactive_cost / p.reactive_years;
    const exponent = Math.log(1 - p.top_fifth_share) / Math.log(0.8);
    let remaining = 1;
    for (let g = 0; g < GROUPS; g++) {
      const below = Math.pow(1 - (g + 1) / GROUPS, exponent);
      reactiveCost[g] = mean * GROUPS * (remaining - below);
      remaining = below;
      background[g] = p.background_top + (p.background_base - p.background_top) * ((g + 0.5) / GROUPS);
    }
  };

  const fillYears = (p, startYears) => {
    const avoidable = p.avoidable_share * (1 - p.optimism_bias);
    let growth = 1, worth = 1;
    for (let t = 0; t < results.horizon; t++) {
      let open = 0, districts = 0;
      for (let d = 0; d < startYears.length; d++) {
        if (startYears[d] <= t + 1) {
          open += districtFamilies[d];
          districts++;
        }
      }
      results.live[t] = open / allFamilies;
      results.districts[t] = districts;
      results.avoidedFactor[t] = growth * avoidable;
      results.discount[t] = worth;
      growth *= 1 + p.unmet_growth;
      worth /= 1 + p.discount_rate;
    }
  };

  const presentValue = (flow) => {
    const { discount, horizon } = results;
    let sum = 0;
    for (let t = 0; t < horizon; t++) sum += flow[t] * discount[t];
    return sum;
  };

  const weightedSum = (values) => {
    let sum = 0;
    for (let g = 0; g < GROUPS; g++) sum += weights[g] * values[g];
    return sum;
  };

  const planned = (tier, p, n, start, families, delivery) => {
    const { horizon, live, avoidedFactor, discount } = results;
    const { places, workers, cost, turned, extra, avoided, value } = tier;
    const end = start + families, width = n / GROUPS, targeting = p.targeting;
    const spread = (1 - targeting) * families / GROUPS;
    turned.fill(0);
    extra.fill(0);
    avoided.fill(0);
    let unengaged = 0;
    for (let g = 0; g < GROUPS; g++) {
      const rank = (g + 0.5) / GROUPS;
      const engaged = delivery.engageTop + (delivery.engageBase - delivery.engageTop) * rank;
      const uplift = delivery.upliftTop + (delivery.upliftBase - delivery.upliftTop) * rank;
      const full = engaged * uplift, keeps = (1 - delivery.relapse) * (1 - background[g]), pounds = reactiveCost[g];
      const inside = Math.max(0, Math.min(end, (g + 1) * width) - Math.max(start, g * width));
      const weight = targeting * inside + spread;
      let better = 0, worth = 0;
      for (let t = 0; t < horizon; t++) {
        const before = better;
        const turnedNow = live[t] * full;
        better = keeps * before + turnedNow;
        const avoidedNow = pounds * avoidedFactor[t] * (before + better) / 2;
        turned[t] += weight * turnedNow;
        extra[t] += weight * better;
        avoided[t] += weight * avoidedNow;
        worth += avoidedNow * discount[t];
      }
      unengaged += weight * (1 - engaged);
      weights[g] = weight;
      kept[g] = keeps;
      value[g] = worth;
      last[g] = better;
    }

    const unitCost = delivery.workerCost / delivery.caseload + delivery.directCost;
    for (let t = 0; t < horizon; t++) {
      places[t] = families * live[t];
      workers[t] = wholePosts(places[t], delivery.caseload);
      cost[t] = places[t] * unitCost;
    }
    // One place's value: blended by targeting, less what the place costs.
    const placePv = presentValue(live) * unitCost;
    let sum = 0;
    for (let g = 0; g < GROUPS; g++) sum += value[g];
    const untargeted = (1 - targeting) * (sum / GROUPS);
    for (let g = 0; g < GROUPS; g++) value[g] = targeting * value[g] + untargeted - placePv;

    const meanAvoidable = weightedSum(reactiveCost) / families * (p.avoidable_share * (1 - p.optimism_bias));
    tier.families = families;
    tier.unitCost = unitCost;
    tier.caseload = delivery.caseload;
    tier.workersFull = wholePosts(families, delivery.caseload);
    tier.costFull = families * unitCost;
    tier.unengaged = unengaged;
    tier.breakEven = families > 0 && meanAvoidable > 0 ? unitCost * delivery.caseload / meanAvoidable : NaN;
    tier.runoff = runoff(p);
  };

  const runoff = (p) => {
    const step = (1 + p.unmet_growth) / (1 + p.discount_rate);
    const avoidable = p.avoidable_share * (1 - p.optimism_bias);
    let atHorizon = 1, sum = 0;
    for (let t = 0; t < results.horizon; t++) atHorizon *= step;
    for (let g = 0; g < GROUPS; g++) {
      const keeps = kept[g];
      if (keeps * step >= 1) return NaN;
      sum += weights[g] * reactiveCost[g] * avoidable * last[g] * (1 + keeps) / 2 * atHorizon / (1 - keeps * step);
    }
    return sum;
  };

  const fillUniversal = (p, n, families, staffing) => {
    const tier = results.universal;
    tier.families = families;
    tier.caseload = p.universal_caseload;
    tier.unitCost = p.universal_worker_cost * staffing / p.universal_caseload + p.universal_direct_cost;
    tier.workersFull = wholePosts(n, p.universal_caseload);
    tier.costFull = n * tier.unitCost;
  };

  const fillFunding = (p) => {
    const { extra, funding, districts, horizon } = results;
    for (let t = 0; t < horizon; t++) {
      const year = t + 1, now = extra[t], before = t > 0 ? extra[t - 1] : 0;
      funding[t] = p.budget * (1 - p.budget_cut) + p.shared_services + p.acute_shift * districts[t]
        + (year <= 10 ? p.asset_savings : 0)
        + (year <= 4 ? p.capital_receipts / 4 : 0)
        + (year <= 3 ? p.improvement_contract / 3 : 0)
        - (year === 1 ? p.savings_gap : 0)
        - p.unfunded_pressure
        + p.reward_per_family * Math.max(0, now - before)
        + (year === p.reward_year && now >= p.reward_target ? p.reward_lump : 0);
    }
  };

  const payback = (cumulative) => {
    for (let t = cumulative.length - 1; t >= 0; t--) {
      if (cumulative[t] < 0) {
        return t + 1 < cumulative.length ? t + 1 + cumulative[t] / (cumulative[t] - cumulative[t + 1]) : NaN;
      }
    }
    return 0;
  };

  // Everything the model says of a scenario; `p` holds every parameter by its id.
  const run = (p, startYears) => {
    if (results.horizon !== p.horizon_years) results = newResults(p.horizon_years);
    const r = results, { intensive, targeted } = r;
    const n = roundHalfUp(p.families * (1 + p.demand_surge));
    const withdrawn = Math.min(p.withdrawn, n);
    const inIntensive = Math.min(p.intensive, n - withdrawn);
    const inTargeted = Math.min(p.targeted, n - withdrawn - inIntensive);
    const staffing = (1 + p.agency_share * p.agency_premium)
      * (1 + p.commissioned_share * (p.commissioning_overhead - p.commissioning_saving));
    const ward = 1 + p.ward_share * p.ward_uplift;

    fillLine(p);
    fillYears(p, startYears);
    planned(intensive, p, n, withdrawn, inIntensive, {
      caseload: p.intensive_caseload, workerCost: p.intensive_worker_cost * staffing, directCost: p.intensive_direct_cost,
      engageTop: p.intensive_engage_top, engageBase: p.intensive_engage_base,
      upliftTop: p.intensive_uplift_top, upliftBase: p.intensive_uplift_base, relapse: p.relapse,
    });
    planned(targeted, p, n, withdrawn + inIntensive, inTargeted, {
      caseload: p.targeted_caseload * (1 + p.pooling_gain), workerCost: p.targeted_worker_cost * staffing,
      directCost: p.targeted_direct_cost + p.mentor_share * p.mentor_cost,
      engageTop: p.targeted_engage_top, engageBase: p.targeted_engage_base,
      upliftTop: p.targeted_uplift_top * ward, upliftBase: p.targeted_uplift_base * ward,
      relapse: p.relapse * (1 - p.mentor_share * p.mentor_effect),
    });
    fillUniversal(p, n, n - inIntensive - inTargeted, staffing);

    let running = 0;
    for (let t = 0; t < r.horizon; t++) {
      r.cost[t] = intensive.cost[t] + targeted.cost[t];
      r.turned[t] = intensive.turned[t] + targeted.turned[t];
      r.extra[t] = intensive.extra[t] + targeted.extra[t];
      r.avoided[t] = intensive.avoided[t] + targeted.avoided[t];
      r.net[t] = r.avoided[t] - r.cost[t];
      r.cumulative[t] = running += r.net[t];
    }
    fillFunding(p);
    for (let t = 0; t < r.horizon; t++) r.gap[t] = r.funding[t] - r.cost[t];

    r.families = n;
    r.reactiveTotal = n * p.reactive_cost;
    r.reactiveAnnual = n * (p.reactive_cost / p.reactive_years);
    r.workersFull = intensive.workersFull + targeted.workersFull;
    r.costFull = intensive.costFull + targeted.costFull;
    r.pvCost = presentValue(r.cost);
    r.pvAvoided = presentValue(r.avoided);
    r.npv = r.pvAvoided - r.pvCost;
    r.cashablePv = r.pvAvoided * p.cashable_share;
    const spends = r.pvCost > 0;
    r.returnPerPound = spends ? r.pvAvoided / r.pvCost : NaN;
    r.cashPerPound = spends ? r.cashablePv / r.pvCost : NaN;
    r.payback = spends ? payback(r.cumulative) : NaN;
    r.runoffPv = intensive.runoff + targeted.runoff;
    const allSaves = p.saves_council + p.saves_nhs + p.saves_dwp + p.saves_police + p.saves_schools;
    const perShare = allSaves > 0 ? 1 : NaN;
    r.saves[0] = perShare * r.pvAvoided * p.saves_council / allSaves;
    r.saves[1] = perShare * r.pvAvoided * p.saves_nhs / allSaves;
    r.saves[2] = perShare * r.pvAvoided * p.saves_dwp / allSaves;
    r.saves[3] = perShare * r.pvAvoided * p.saves_police / allSaves;
    r.saves[4] = perShare * r.pvAvoided * p.saves_schools / allSaves;
    return r;
  };

  // Scratch space of the optimum, for one number of families at a time.
  let sums = { families: -1 };
  const newSums = (families) => {
    const each = () => new Float64Array(families + 1);
    return { families, intensive: each(), targeted: each(), greatest: each(), reach: new Int32Array(families + 1), queue: new Int32Array(families + 1) };
  };

  const fillPrefixSums = (into, families, value) => {
    const width = families / GROUPS;
    let n = 0, atTop = 0;
    for (let g = 0; g < GROUPS; g++) {
      const top = g * width, base = (g + 1) * width, worth = value[g];
      for (; n <= families && n <= base; n++) into[n] = atTop + (n - top) * worth;
      atTop += width * worth;
    }
    if (n <= families) into[n] = atTop;
  };

  // The furthest edge that `limit` pounds reach for every affordable upper edge; returns how many those are.
  const fillReaches = (first, limit, intensiveCost, targetedCost) => {
    const { families, reach } = sums;
    for (let a = first; a <= families; a++) {
      const spent = (a - first) * intensiveCost;
      if (spent > limit) return a - first;
      let places = Math.floor((limit - spent) / targetedCost);
      if (spent + places * targetedCost > limit) places--;
      else if (spent + (places + 1) * targetedCost <= limit) places++;
      reach[a - first] = Math.min(families, a + places);
    }
    return families - first + 1;
  };

  // The greatest targeted sum within reach of every upper edge: backwards where the stretches nest.
  const fillNested = (first, count) => {
    const { targeted, reach, greatest } = sums;
    let running = -Infinity, seenTo = -1;
    for (let point = count - 1; point >= 0; point--) {
      const own = targeted[first + point], to = reach[point];
      if (own > running) running = own;
      for (let b = seenTo < 0 ? first + point + 1 : seenTo + 1; b <= to; b++) if (targeted[b] > running) running = targeted[b];
      seenTo = to;
      greatest[point] = running;
    }
  };

  // Forwards where they slide; the queue holds the edges that may yet be the greatest.
  const fillSliding = (first, count) => {
    const { targeted, reach, greatest, queue } = sums;
    let head = 0, tail = 0, next = first;
    for (let point = 0; point < count; point++) {
      for (; next <= reach[point]; next++) {
        while (tail > head && targeted[queue[tail - 1]] <= targeted[next]) tail--;
        queue[tail++] = next;
      }
      while (queue[head] < first + point) head++;
      greatest[point] = targeted[queue[head]];
    }
  };

  // The mix with the highest value, `withdrawn` held, within `budget` or (Infinity) without: [withdrawn, intensive, targeted, npv].
  const highest = (withdrawn, budget, intensiveCost, targetedCost) => {
    const { families, intensive, targeted, reach, greatest } = sums;
    const first = Math.min(withdrawn, families);
    let count = families - first + 1;
    if (budget === Infinity) reach.fill(families, 0, count);
    else count = fillReaches(first, budget + PENNY, intensiveCost, targetedCost);
    if (count === 0) return [NaN, NaN, NaN, NaN];
    if (budget === Infinity || intensiveCost >= targetedCost) fillNested(first, count);
    else fillSliding(first, count);

    const before = intensive[first];
    let top = -Infinity;
    for (let offset = 0; offset < count; offset++) {
      const value = intensive[first + offset] - before - targeted[first + offset] + greatest[offset];
      if (value > top) top = value;
    }
    let offset = 0;
    while (intensive[first + offset] - before - targeted[first + offset] + greatest[offset] < top - PENNY) offset++;
    const a = first + offset;
    const edge = intensive[a] - before - targeted[a];
    let b = a;
    while (edge + targeted[b] < top - PENNY) b++;
    return [first, offset, b - a, intensive[a] - before + targeted[b] - targeted[a]];
  };

  // Both highest mixes, from the last run's values along the line.
  const optimum = (p) => {
    const { families, intensive, targeted } = results;
    if (sums.families !== families) sums = newSums(families);
    fillPrefixSums(sums.intensive, families, intensive.value);
    fillPrefixSums(sums.targeted, families, targeted.value);
    const withdrawn = Math.min(p.withdrawn, families);
    const without = highest(withdrawn, Infinity, intensive.unitCost, targeted.unitCost);
    return [without, highest(withdrawn, p.budget * (1 - p.budget_cut), intensive.unitCost, targeted.unitCost)];
  };

  // Everything a run gave as one list, in the order of `flat` in src/bin/bench.rs.
  const flat = (r) => {
    const tier = (it) => [
      it.families, it.unitCost, it.caseload, it.workersFull, it.costFull, it.unengaged, it.breakEven,
      ...it.places, ...it.workers, ...it.cost, ...it.turned, ...it.extra, ...it.avoided, ...it.value,
    ];
    return [
      r.families, r.reactiveTotal, r.reactiveAnnual, r.workersFull, r.costFull, r.pvCost, r.pvAvoided, r.npv, r.returnPerPound,
      r.cashPerPound, r.runoffPv, r.payback, r.cashablePv, ...r.saves,
      ...r.live, ...r.cost, ...r.turned, ...r.extra, ...r.avoided, ...r.net, ...r.cumulative, ...r.funding, ...r.gap,
      ...tier(r.intensive), ...tier(r.targeted), ...tier(r.universal),
    ];
  };

  return { run, optimum, flat };
};
