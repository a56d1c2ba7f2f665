# Net value in every combination of assumptions with NumPy, all draws at a time: the algorithm of draws.js. Reads what it needs as JSON,
# checks its net values against those it is given, and prints the milliseconds of some runs.

import json
import sys
import time

import numpy as np

given = json.load(sys.stdin)
ids = given["ids"]
points = np.array(given["points"]).reshape(-1, given["dimensions"])
scenario = dict(zip(ids, given["values"]))
horizon, groups, coarse, finer = int(scenario["horizon_years"]), 100, 16, 8
steps = coarse * finer
terms = horizon + 2
districts, years = np.array(given["districtFamilies"]), np.array(given["startYears"])
n, withdrawn, intensive, targeted = given["mix"]


def slope(top, base):
    return (top + base) / 2, (base - top) / 2


def at_slope(staying, middle, gain):
    found = np.zeros_like(staying)
    for done in range(horizon):
        shifted = np.roll(found[: done + 1], 1, axis=0)
        shifted[0] = staying[horizon - 1 - done]
        found[: done + 1] = middle * found[: done + 1] + shifted
    return found * gain ** np.arange(horizon)[:, None]


def product(p, engagement, uplift, pounds):
    (a, b), (c, d) = engagement, uplift
    found = np.zeros((terms, p.shape[1]))
    found[:horizon] += a * c * pounds * p
    found[1 : horizon + 1] += (a * d + b * c) * pounds * p
    found[2:] += b * d * pounds * p
    return found


def net_values():
    v = dict(scenario)
    for (index, low, mode, high), share in zip(given["ranges"], points.T):
        width = high - low
        turn = (mode - low) / width if width > 0 else 0
        root = np.sqrt(np.where(share < turn, share * (width * (mode - low)), (1 - share) * (width * (high - mode))))
        v[ids[int(index)]] = np.where(share < turn, low + root, high - root)

    # Shares of reactive cost at even steps of the top fifth's, and their moments.
    _, low, _, high = next(it for it in given["ranges"] if ids[int(it[0])] == "top_fifth_share")
    step = (high - low) / steps
    exponents = np.log(1 - (low + step * finer * np.arange(coarse + 1))) / np.log(0.8)
    remaining = (1 - np.arange(groups + 1) / groups)[None, :] ** exponents[:, None]
    shares = remaining[:, :-1] - remaining[:, 1:]
    powers = ((2 * np.arange(groups) + 1) / groups - 1)[:, None] ** np.arange(terms)
    edges = np.arange(groups + 1) * (n / groups)

    # Finer rows by the cubic through the four nearest.
    fine = np.arange(steps + 1)
    nearest = np.clip(fine // finer - 1, 0, coarse - 3)
    a = (fine / finer - nearest)[:, None]
    b, c, d = a - 1, a - 2, a - 3
    cubic = [b * c * d / -6, a * c * d / 2, a * b * d / -2, a * b * c / 6]

    def moments(weights):
        rows = (shares * weights) @ powers
        return sum(weight * rows[nearest + node] for node, weight in enumerate(cubic))

    def band(start, count):
        return np.maximum(0, np.minimum(start + count, edges[1:]) - np.maximum(start, edges[:-1]))

    position = (v["top_fifth_share"] - low) / step if step > 0 else np.zeros(len(points))
    row = np.minimum(position.astype(int), steps - 1)
    part = (position - row)[:, None]

    def summed(worth, table):
        return np.einsum("jd,dj->d", worth, table[row] + (table[row + 1] - table[row]) * part)

    live = np.array([districts[years <= t + 1].sum() for t in range(horizon)]) / districts.sum()
    discount = (1 + scenario["discount_rate"]) ** -np.arange(horizon, dtype=float)
    half = v["avoidable_share"] * (1 - v["optimism_bias"]) / 2
    flow = half * (1 + v["unmet_growth"]) ** np.arange(horizon)[:, None] * discount[:, None]
    flow[:-1] += flow[1:].copy()
    staying = np.stack([live[: horizon - since] @ flow[since:] for since in range(horizon)])

    staffing = (1 + v["agency_share"] * v["agency_premium"]) * (
        1 + v["commissioned_share"] * (v["commissioning_overhead"] - v["commissioning_saving"])
    )
    ward = 1 + v["ward_share"] * v["ward_uplift"]
    pounds = v["reactive_cost"] / v["reactive_years"] * groups
    place_pv = live @ discount

    def kept(relapse):
        return slope((1 - relapse) * (1 - v["background_top"]), (1 - relapse) * (1 - v["background_base"]))

    def along(tier, still, gain):
        engagement = slope(v[tier + "_engage_top"], v[tier + "_engage_base"])
        uplift = slope(v[tier + "_uplift_top"] * gain, v[tier + "_uplift_base"] * gain)
        return product(still, engagement, uplift, pounds)

    of_intensive = at_slope(staying, *kept(v["relapse"]))
    mentored = v["relapse"] * (1 - v["mentor_share"] * v["mentor_effect"])
    of_targeted = at_slope(staying, *kept(mentored)) if v["mentor_share"] != 0 else of_intensive
    worth = [along("intensive", of_intensive, 1), along("targeted", of_targeted, ward)]
    costs = [
        v["intensive_worker_cost"] * staffing / v["intensive_caseload"] + v["intensive_direct_cost"],
        v["targeted_worker_cost"] * staffing / (v["targeted_caseload"] * (1 + v["pooling_gain"]))
        + v["targeted_direct_cost"]
        + v["mentor_share"] * v["mentor_cost"],
    ]

    everywhere = moments(1 / groups)
    found = np.zeros(len(points))
    for tier, start, count in [(0, withdrawn, intensive), (1, withdrawn + intensive, targeted)]:
        reached, missed = summed(worth[tier], moments(band(start, count))), count * summed(worth[tier], everywhere)
        found += v["targeting"] * reached + (1 - v["targeting"]) * missed - count * costs[tier] * place_pv
    return found


expected = np.array(given["npv"])
apart = np.abs(net_values() - expected) / np.maximum(np.abs(expected), given["pvAvoided"])
if apart.max() > 1e-9:
    sys.exit(f"NumPy and WebAssembly differ: relatively by {apart.max()} in draw {apart.argmax()}")
times = []
for _ in range(given["samples"]):
    start = time.perf_counter()
    net_values()
    times.append((time.perf_counter() - start) * 1e3)
print(json.dumps(times))
