// Net value in every combination of assumptions, in plain JavaScript with typed arrays: the algorithm of src/model/uncertainty.rs and
// kernel/, written to be fast. Nothing is allocated for a draw, and nothing after the first run of a horizon.

// `points` holds each draw's places in all dimensions together; `ids` are the parameters' in the order of their values.
const plainDraws = (points, dimensions, ids, districtFamilies) => {
  const GROUPS = 100, COARSE = 16, FINER = 8, STEPS = COARSE * FINER, DRAWS = points.length / dimensions;
  const at = Object.fromEntries(ids.map((id, index) => [id, index]));
  const {
    reactive_cost: REACTIVE_COST, reactive_years: REACTIVE_YEARS, top_fifth_share: TOP_FIFTH_SHARE, avoidable_share: AVOIDABLE_SHARE,
    optimism_bias: OPTIMISM_BIAS, unmet_growth: UNMET_GROWTH, targeting: TARGETING, relapse: RELAPSE, background_top: BACKGROUND_TOP,
    background_base: BACKGROUND_BASE, agency_share: AGENCY_SHARE, agency_premium: AGENCY_PREMIUM, commissioned_share: COMMISSIONED_SHARE,
    commissioning_overhead: OVERHEAD, commissioning_saving: SAVING, pooling_gain: POOLING_GAIN, mentor_share: MENTOR_SHARE,
    mentor_cost: MENTOR_COST, mentor_effect: MENTOR_EFFECT, ward_share: WARD_SHARE, ward_uplift: WARD_UPLIFT,
    intensive_caseload: I_CASELOAD, intensive_worker_cost: I_WORKER, intensive_direct_cost: I_DIRECT, intensive_engage_top: I_ENGAGE_TOP,
    intensive_engage_base: I_ENGAGE_BASE, intensive_uplift_top: I_UPLIFT_TOP, intensive_uplift_base: I_UPLIFT_BASE,
    targeted_caseload: T_CASELOAD, targeted_worker_cost: T_WORKER, targeted_direct_cost: T_DIRECT, targeted_engage_top: T_ENGAGE_TOP,
    targeted_engage_base: T_ENGAGE_BASE, targeted_uplift_top: T_UPLIFT_TOP, targeted_uplift_base: T_UPLIFT_BASE,
    horizon_years: HORIZON, discount_rate: DISCOUNT_RATE,
  } = at;
  const allFamilies = districtFamilies.reduce((sum, families) => sum + families, 0);

  const shares = new Float64Array((COARSE + 1) * GROUPS), weights = new Float64Array(2 * GROUPS);
  const values = new Float64Array(ids.length), found = new Float64Array(DRAWS);
  // What a draw keeps for any mix, and its worth along the line: both tiers' coefficients together.
  const rows = new Int32Array(DRAWS), parts = new Float64Array(DRAWS), targetings = new Float64Array(DRAWS);
  const costs = new Float64Array(2 * DRAWS), anywhere = new Float64Array(2 * DRAWS);
  // Functions with loops take what they use into constants of their own: a variable from outside would be read again at every turn.
  let room = { horizon: 0 };

  const newRoom = (horizon) => {
    const terms = horizon + 2, years = () => new Float64Array(horizon);
    const powers = new Float64Array(GROUPS * terms);
    for (let g = 0; g < GROUPS; g++) {
      const x = (2 * g + 1) / GROUPS - 1;
      let power = 1;
      for (let j = 0; j < terms; j++, power *= x) powers[g * terms + j] = power;
    }
    return {
      horizon, terms, powers, live: years(), discount: years(), flow: years(), staying: years(), atSlope: years(),
      worth: new Float64Array(DRAWS * 2 * terms), everywhere: new Float64Array((STEPS + 1) * terms),
      meant: new Float64Array((STEPS + 1) * 2 * terms), coarse: new Float64Array((COARSE + 1) * 2 * terms),
    };
  };

  const fillShares = (low, step) => {
    const of08 = Math.log(0.8);
    for (let row = 0; row <= COARSE; row++) {
      const exponent = Math.log(1 - (low + step * row)) / of08;
      let remaining = 1;
      for (let g = 0; g < GROUPS; g++) {
        const below = Math.pow(1 - (g + 1) / GROUPS, exponent);
        shares[row * GROUPS + g] = remaining - below;
        remaining = below;
      }
    }
  };

  const fillYears = (scenario, startYears) => {
    const { horizon, live, discount } = room;
    let worthOfPound = 1;
    for (let t = 0; t < horizon; t++) {
      let open = 0;
      for (let d = 0; d < startYears.length; d++) if (startYears[d] <= t + 1) open += districtFamilies[d];
      live[t] = open / allFamilies;
      discount[t] = worthOfPound;
      worthOfPound /= 1 + scenario[DISCOUNT_RATE];
    }
  };

  // Moments of a weight along the line for one row of shares, into `to` at `offset`.
  const fillMoments = (to, offset, row, list, start, end) => {
    const { terms, powers } = room;
    for (let j = 0; j < terms; j++) {
      let sum = 0;
      for (let g = start; g < end; g++) sum += shares[row * GROUPS + g] * weights[list + g] * powers[g * terms + j];
      to[offset + j] = sum;
    }
  };

  // Finer rows by the cubic through the four nearest.
  const refine = (coarse, size, to) => {
    for (let fine = 0; fine <= STEPS; fine++) {
      const start = Math.min(Math.max(0, Math.floor(fine / FINER) - 1), COARSE - 3), x = fine / FINER - start;
      const a = x, b = x - 1, c = x - 2, d = x - 3;
      const p = b * c * d / -6, q = a * c * d / 2, r = a * b * d / -2, s = a * b * c / 6, from = start * size;
      for (let j = 0; j < size; j++) {
        const at = from + j;
        to[fine * size + j] = (p * coarse[at] + q * coarse[at + size]) + (r * coarse[at + 2 * size] + s * coarse[at + 3 * size]);
      }
    }
  };

  // What a family turned round is worth, by the share kept from one year to the next.
  const fillStaying = () => {
    const { horizon, live, discount, flow, staying } = room;
    const growth = 1 + values[UNMET_GROWTH];
    let half = values[AVOIDABLE_SHARE] * (1 - values[OPTIMISM_BIAS]) * 0.5;
    for (let t = 0; t < horizon; t++) {
      const pounds = half * discount[t];
      flow[t] = pounds;
      if (t > 0) flow[t - 1] += pounds;
      half *= growth;
    }
    // Sums stay out of the lists until they are done.
    for (let s = 0; s < horizon; s++) {
      let sum = 0;
      for (let t = 0; t < horizon - s; t++) sum += flow[t + s] * live[t];
      staying[s] = sum;
    }
  };

  // Horner's scheme with a polynomial in place of the number.
  const fillAtSlope = (first, last) => {
    const { horizon, staying, atSlope } = room;
    const middle = (first + last) * 0.5, gain = (last - first) * 0.5;
    atSlope.fill(0);
    for (let done = 0; done < horizon; done++) {
      let before = staying[horizon - 1 - done];
      for (let j = 0; j <= done; j++) {
        const old = atSlope[j];
        atSlope[j] = middle * old + before;
        before = old;
      }
    }
    let power = gain;
    for (let j = 1; j < horizon; j++, power *= gain) atSlope[j] *= power;
  };

  // Times two slopes and pounds, into the draw's worth; gives what a place at any family is worth.
  const fillWorth = (offset, engageTop, engageBase, upliftTop, upliftBase, pounds, row, part) => {
    const { horizon, terms, atSlope, worth, everywhere } = room;
    const engage = (engageTop + engageBase) * 0.5, engageGain = (engageBase - engageTop) * 0.5;
    const uplift = (upliftTop + upliftBase) * 0.5, upliftGain = (upliftBase - upliftTop) * 0.5;
    const a = engage * uplift * pounds, b = (engage * upliftGain + engageGain * uplift) * pounds, c = engageGain * upliftGain * pounds;
    let before = 0, beforeThat = 0, sum = 0;
    const below = row * terms, above = below + terms;
    for (let j = 0; j < terms; j++) {
      const here = j < horizon ? atSlope[j] : 0;
      const coefficient = a * here + b * before + c * beforeThat;
      worth[offset + j] = coefficient;
      sum += coefficient * (everywhere[below + j] + (everywhere[above + j] - everywhere[below + j]) * part);
      beforeThat = before;
      before = here;
    }
    return sum;
  };

  const drawAll = (scenario, ranges, low, step, placePv) => {
    const { terms } = room;
    const kinds = ranges.length;
    const parameter = Int32Array.from(ranges, (range) => range.index);
    const lows = Float64Array.from(ranges, (range) => range.low), highs = Float64Array.from(ranges, (range) => range.high);
    const width = (range) => range.high - range.low;
    const turns = Float64Array.from(ranges, (range) => width(range) > 0 ? (range.mode - range.low) / width(range) : 0);
    const rises = Float64Array.from(ranges, (range) => width(range) * (range.mode - range.low));
    const falls = Float64Array.from(ranges, (range) => width(range) * (range.high - range.mode));
    values.set(scenario);
    for (let draw = 0; draw < DRAWS; draw++) {
      for (let d = 0; d < kinds; d++) {
        const share = points[draw * dimensions + d];
        values[parameter[d]] = share < turns[d] ? lows[d] + Math.sqrt(share * rises[d]) : highs[d] - Math.sqrt((1 - share) * falls[d]);
      }
      const position = step > 0 ? (values[TOP_FIFTH_SHARE] - low) / step : 0;
      const row = Math.min(Math.trunc(position), STEPS - 1), part = position - row;
      const staffing = (1 + values[AGENCY_SHARE] * values[AGENCY_PREMIUM])
        * (1 + values[COMMISSIONED_SHARE] * (values[OVERHEAD] - values[SAVING]));
      const ward = 1 + values[WARD_SHARE] * values[WARD_UPLIFT];
      const pounds = values[REACTIVE_COST] / values[REACTIVE_YEARS] * GROUPS;
      const keptTop = (1 - values[RELAPSE]) * (1 - values[BACKGROUND_TOP]);
      const keptBase = (1 - values[RELAPSE]) * (1 - values[BACKGROUND_BASE]);
      const offset = draw * 2 * terms;
      fillStaying();
      fillAtSlope(keptTop, keptBase);
      anywhere[2 * draw] = fillWorth(offset, values[I_ENGAGE_TOP], values[I_ENGAGE_BASE], values[I_UPLIFT_TOP], values[I_UPLIFT_BASE], pounds, row, part);
      if (values[MENTOR_SHARE] !== 0) {
        const stays = 1 - values[RELAPSE] * (1 - values[MENTOR_SHARE] * values[MENTOR_EFFECT]);
        fillAtSlope(stays * (1 - values[BACKGROUND_TOP]), stays * (1 - values[BACKGROUND_BASE]));
      }
      anywhere[2 * draw + 1] = fillWorth(offset + terms, values[T_ENGAGE_TOP], values[T_ENGAGE_BASE], values[T_UPLIFT_TOP] * ward, values[T_UPLIFT_BASE] * ward, pounds, row, part);
      costs[2 * draw] = (values[I_WORKER] * staffing / values[I_CASELOAD] + values[I_DIRECT]) * placePv;
      costs[2 * draw + 1] = (values[T_WORKER] * staffing / (values[T_CASELOAD] * (1 + values[POOLING_GAIN]))
        + values[T_DIRECT] + values[MENTOR_SHARE] * values[MENTOR_COST]) * placePv;
      rows[draw] = row;
      parts[draw] = part;
      targetings[draw] = values[TARGETING];
    }
  };

  const fillMeant = (n, withdrawn, families) => {
    const { terms, meant, coarse } = room;
    let start = withdrawn;
    const groupWidth = n / GROUPS;
    for (let tier = 0; tier < 2; tier++) {
      const end = start + families[tier];
      for (let g = 0; g < GROUPS; g++) {
        weights[tier * GROUPS + g] = Math.max(0, Math.min(end, (g + 1) * groupWidth) - Math.max(start, g * groupWidth));
      }
      const first = Math.min(GROUPS, Math.floor(start / groupWidth)), last = Math.min(GROUPS, Math.ceil(end / groupWidth));
      for (let row = 0; row <= COARSE; row++) fillMoments(coarse, (2 * row + tier) * terms, row, tier * GROUPS, first, last);
      start = end;
    }
    refine(coarse, 2 * terms, meant);
  };

  // Net value in every combination: `scenario` holds every parameter's value in order, `ranges` each uncertain one's in the points' order.
  return (scenario, ranges, startYears, n, withdrawn, intensive, targeted) => {
    if (scenario[HORIZON] !== room.horizon) room = newRoom(scenario[HORIZON]);
    const { horizon, terms, live, discount, worth, everywhere, meant, coarse } = room;
    const { low, high } = ranges.find((range) => range.index === TOP_FIFTH_SHARE);
    const step = (high - low) / STEPS;
    fillShares(low, step * FINER);
    fillYears(scenario, startYears);
    weights.fill(1 / GROUPS, 0, GROUPS);
    for (let row = 0; row <= COARSE; row++) fillMoments(coarse, row * terms, row, 0, 0, GROUPS);
    refine(coarse, terms, everywhere);
    let placePv = 0;
    for (let t = 0; t < horizon; t++) placePv += live[t] * discount[t];
    drawAll(scenario, ranges, low, step, placePv);

    fillMeant(n, withdrawn, [intensive, targeted]);
    const size = 2 * terms;
    for (let draw = 0; draw < DRAWS; draw++) {
      let below = 0, above = 0;
      const own = draw * size, row = rows[draw] * size;
      for (let j = 0; j < size; j++) {
        const coefficient = worth[own + j];
        below += coefficient * meant[row + j];
        above += coefficient * meant[row + size + j];
      }
      const reached = below + (above - below) * parts[draw], targeting = targetings[draw];
      const missed = intensive * anywhere[2 * draw] + targeted * anywhere[2 * draw + 1];
      found[draw] = targeting * reached + (1 - targeting) * missed - (intensive * costs[2 * draw] + targeted * costs[2 * draw + 1]);
    }
    return found;
  };
};
