"""Where a request starts and which tiers may answer it. Pure.

The plan begins with what is worth most at the prices of the request's objective, and what is larger
stands behind that (`xnai.cascade.planning`).

Under a latency target the plan is to end, in time, with the tier that is likeliest to be right of
those that would answer in time; what is too slow stands behind it, for when it fails. On the way
there it is the chain of least expected cost. With c_i the cost of a draft at tier i and a_i the
probability that it will be accepted, the expected cost of standing at tier i is

    V(i) = c_i + (1 - a_i) · min over j > i of V(j),      V(last) = c_last

Where nothing is run on a draft, a_i is far below the probability that it is right: a small model is
often right without being sure. The chain starts where V is least and follows the minimising
successors, so a small tier that would only be thrown away is skipped. Cost is parameters times
tokens: the compute, and on one machine in good approximation the time.

A cloud tier is no matter of compute but of what leaves the machine, so the policy decides when it
is asked: `local_first` plans among the local tiers and adds the cloud behind them; `cloud_first`
puts it before them.

Does not cover deadlines, nor how a price follows a budget (`xnai.cascade.spending`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from xnai.cascade.examples import MAX_EXAMPLES
from xnai.cascade.planning import Climbs, Outlook, planned, weigh
from xnai.cascade.timing import (
    AT_LEISURE,
    CHARACTERS_A_TOKEN,
    Timing,
    answer_tokens,
    best_in_time,
    chain_in_time,
)
from xnai.core.chat import ChatRequest, Objective
from xnai.core.errors import BadRequest, KeptPrivate, UnknownName
from xnai.core.judgement import Domain, Features, Prices, Route, Weighed

MOST_OPTIONS: Final = 24
"""That a route tells, the worthiest: all of three tiers, whose drafts can be checked or not."""
_PRICES = Prices(cost=0.1)
"""As configured, where nothing is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rung:
    """A tier as the decision sees it.

    Args:
        parameters_b: billions of parameters.
        threshold: probability from which its drafts are accepted, whatever the tiers above promise.
        draws: most drafts of one request.
        critic: its critique is evidence.
        cloud: what it is asked leaves this machine.
        n_ctx: tokens that it reads at most; 0 where that is not known.
        domains: it is asked for requests of these only, unless it is named; empty for all.
    """

    name: str
    model: str
    parameters_b: float
    threshold: float
    draws: int = 1
    critic: bool = False
    cloud: bool = False
    n_ctx: int = 0
    domains: tuple[Domain, ...] = ()

    def held_to(self, quality: float | None) -> Rung:
        """The same where a request asks for a quality of its own."""
        return self if quality is None else replace(self, threshold=quality)


@dataclass(frozen=True, kw_only=True, slots=True)
class Begin:
    """How the plan is to begin.

    Args:
        tier: asked first; empty leaves that to the expected cost.
        because: why, for people.
        fallback: asked next; empty for none.
    """

    tier: str
    because: str
    fallback: str = ""


def decide_route(
    request: ChatRequest,
    features: Features,
    ladder: Sequence[Rung],
    probabilities: Mapping[str, float],
    acceptances: Mapping[str, float],
    *,
    can_run: bool,
    cloud_first: bool = False,
    before: str = "",
    begin: Begin | None = None,
    timing: Timing = AT_LEISURE,
    objective: Objective = "balanced",
    prices: Prices = _PRICES,
    climbs: Climbs | None = None,
) -> Route:
    """Choose the plan.

    Args:
        ladder: smallest first, never empty; held to the quality that the request asks for.
        probabilities: tier name → probability that its draft will be right.
        acceptances: tier name → probability that its draft will be accepted.
        can_run: whether there is a sandbox; told in the reasons.
        cloud_first: the cloud is asked before the local tiers, not after them.
        before: the tier whose answer the conversation goes on from; the plan starts there, unless
            it would be too late.
        begin: somebody else decided where the plan starts; what comes behind is what is worth most
            from there. A conversation goes before it, and so does a latency target.
        prices: of the objective.
        climbs: how likely a tier is right after one below it was; None where nothing is known.

    Raises:
        UnknownName: the request names an unknown tier, or bounds that leave none.
        KeptPrivate: only cloud tiers are left, and the request is private.
    """
    within = _allowed(request, ladder)
    allowed = permitted(request, ladder)
    suited = suiting(allowed, features.domain)
    cloud = [rung for rung in suited if rung.cloud]
    among = startable(suited)
    tokens = _expected_tokens(features)
    costs = {rung.name: rung.parameters_b * tokens / 1000 for rung in among}
    outlook = Outlook(
        right=probabilities,
        accepted=acceptances,
        climbs=climbs,
        seconds=timing.calls,
        exact=features.has_exact_check and can_run,
    )
    wanted = (before, begin.tier if begin else "")
    first_asked = next((name for name in wanted if name in costs), "")
    options = weigh(among, outlook, prices, first=first_asked)
    worthiest = at_leisure = planned(among, options[0])
    if begin is not None:
        at_leisure = _with_fallback(at_leisure, begin.fallback, among)
    names = at_leisure
    if timing.target_s is not None and (names[0] != before or timing.too_late_to_ask(before, 0.0)):
        names = _in_time(among, costs, probabilities, acceptances, timing, timing.target_s)
    chosen = names[0] in wanted
    reasons = _reasons(request, among, names, at_leisure, probabilities, acceptances, chosen=chosen)
    if names == worthiest and request.tier is None:
        reasons = (*reasons, _worth(options[0], among[-1], objective, prices))
    if names[0] == before:
        reasons = (
            *reasons,
            f"{before} gave the last answer of this conversation: it is asked first",
        )
    elif begin is not None and names[0] == begin.tier:
        reasons = (*reasons, begin.because)
    hurried = names != at_leisure
    if cloud and not among[0].cloud:
        asked = tuple(rung.name for rung in cloud)
        in_time = tuple(name for name in asked if not timing.too_late_to_ask(name, 0.0))
        first = in_time if cloud_first else ()
        hurried |= cloud_first and in_time != asked
        names = (*first, *names, *(name for name in asked if name not in first))
        reasons = (*reasons, *_cloud_reasons(asked, first))
    return Route(
        features=features,
        plan=names,
        probabilities={rung.name: probabilities[rung.name] for rung in allowed},
        expected_cost=options[0].cost * max(costs.values()),
        seconds={name: timing.calls[name] for name in probabilities if name in timing.calls},
        hurried=hurried,
        reasons=(
            _impression(features),
            *_exact_check(features, can_run=can_run),
            *reasons,
            _bar(request, allowed),
            *_kept_private(request, within, allowed),
        ),
        private=request.private,
        objective=objective,
        prices=prices,
        options=_told(options, asked=request.tier is None, followed=names == at_leisure),
    )


def suiting(allowed: Sequence[Rung], domain: Domain) -> list[Rung]:
    """Those for requests of a domain; all where there would be none."""
    return [rung for rung in allowed if domain in (rung.domains or (domain,))] or list(allowed)


def _with_fallback(
    plan: tuple[str, ...], fallback: str, planned: Sequence[Rung]
) -> tuple[str, ...]:
    """The plan with the fallback in the second place, where it is not the first already."""
    if fallback == plan[0] or fallback not in [rung.name for rung in planned]:
        return plan
    return (plan[0], fallback, *(name for name in plan[1:] if name != fallback))


def startable(allowed: Sequence[Rung]) -> list[Rung]:
    """Those of `permitted` that a plan may begin with: the cloud's only where there are no others.

    When the cloud is asked is a matter of policy.
    """
    return [rung for rung in allowed if not rung.cloud] or list(allowed)


def _told(options: tuple[Weighed, ...], *, asked: bool, followed: bool) -> tuple[Weighed, ...]:
    """The options as a route tells them.

    Args:
        asked: there was anything to choose.
        followed: a latency target did not make it another plan.
    """
    if not asked:
        return ()
    told = options[:MOST_OPTIONS]
    return told if followed else (replace(told[0], chosen=False), *told[1:])


def expected_costs(
    rungs: Sequence[Rung], costs: Mapping[str, float], acceptances: Mapping[str, float]
) -> tuple[list[float], list[int | None]]:
    """V(i) for every rung, and the rung to climb to when its draft is not accepted."""
    value = [0.0] * len(rungs)
    successor: list[int | None] = [None] * len(rungs)
    for i in reversed(range(len(rungs))):
        name = rungs[i].name
        value[i] = costs[name]
        if i + 1 < len(rungs):
            best = min(range(i + 1, len(rungs)), key=lambda j: (value[j], j))
            successor[i] = best
            value[i] += (1 - acceptances[name]) * value[best]
    return value, successor


def _in_time(
    planned: Sequence[Rung],
    costs: Mapping[str, float],
    probabilities: Mapping[str, float],
    acceptances: Mapping[str, float],
    timing: Timing,
    target_s: float,
) -> tuple[str, ...]:
    """The plan that ends in time with the best tier that can; behind it what is above."""
    order = [rung.name for rung in planned]
    best = order.index(best_in_time(order, probabilities, timing.calls, target_s))
    up_to, above = planned[: best + 1], planned[best + 1 :]
    chain = _cheapest(up_to, costs, acceptances)
    behind = _cheapest(above, costs, acceptances) if above else []
    return (*chain_in_time(chain, timing.calls, target_s), *behind)


def _cheapest(
    rungs: Sequence[Rung], costs: Mapping[str, float], acceptances: Mapping[str, float]
) -> list[str]:
    """The chain of least expected cost; its end is the last rung."""
    value, successor = expected_costs(rungs, costs, acceptances)
    start = min(range(len(rungs)), key=lambda i: (value[i], i))
    return [rungs[i].name for i in _follow(start, successor)]


def _allowed(request: ChatRequest, ladder: Sequence[Rung]) -> list[Rung]:
    names = [rung.name for rung in ladder]
    for bound in (request.tier, request.min_tier, request.max_tier):
        if bound is not None and bound not in names:
            raise UnknownName(kind="tier", name=bound, known=names)
    if request.tier is not None and (request.min_tier or request.max_tier):
        raise BadRequest(
            f"Tier {request.tier!r} was named, and a bound on the tiers as well.",
            hint="Give one or the other.",
        )
    if request.tier is not None:
        return [ladder[names.index(request.tier)]]
    low = names.index(request.min_tier) if request.min_tier else 0
    high = names.index(request.max_tier) if request.max_tier else len(names) - 1
    if low > high:
        raise BadRequest(
            f"Tier {request.min_tier!r} stands above {request.max_tier!r}: none lies between.",
            hint=f"Smallest first they are {', '.join(names)}.",
        )
    return list(ladder[low : high + 1])


def permitted(request: ChatRequest, ladder: Sequence[Rung]) -> list[Rung]:
    """The rungs within the bounds of a request that it may be sent to; never none.

    Raises:
        UnknownName, BadRequest, KeptPrivate: as for `decide_route`.
    """
    within = _allowed(request, ladder)
    if not request.private:
        return list(within)
    if staying := [rung for rung in within if not rung.cloud]:
        return staying
    raise KeptPrivate(
        f"The request is private, and {within[0].name} is not on this machine: {request.private}.",
        hint="Ask a tier of this machine, such as by `xnai/auto`.",
    )


def _kept_private(
    request: ChatRequest, within: Sequence[Rung], allowed: Sequence[Rung]
) -> tuple[str, ...]:
    if len(allowed) == len(within):
        return ()
    return (f"stays on this machine: {request.private}",)


def _cloud_reasons(cloud: Sequence[str], first: Sequence[str]) -> tuple[str, ...]:
    when = {True: "asked first", False: "asked where no tier of this machine suffices"}
    return tuple(f"{name}: not on this machine, {when[name in first]}" for name in cloud)


def _follow(start: int, successor: Sequence[int | None]) -> list[int]:
    plan, at = [start], successor[start]
    while at is not None:
        plan.append(at)
        at = successor[at]
    return plan


def _expected_tokens(features: Features) -> float:
    """Of prompt and answer; the plan depends on ratios only."""
    return features.n_chars / CHARACTERS_A_TOKEN + answer_tokens(features)


def _bar(request: ChatRequest, allowed: Sequence[Rung]) -> str:
    """From which probability on a draft is accepted, whatever the tiers above promise."""
    if request.quality is not None:
        return f"accepted from {request.quality:g} on, as the request asks"
    bars = {f"{rung.threshold:g}" for rung in allowed}
    each = bars if len(bars) == 1 else [f"{rung.name} {rung.threshold:g}" for rung in allowed]
    return f"accepted from the tier's threshold on: {', '.join(each)}"


def _impression(features: Features) -> str:
    asks = f"{features.n_asks} ask{'s' if features.n_asks > 1 else ''}"
    hard = f", hard words: {', '.join(features.hardness)}" if features.hardness else ""
    return f"looks {features.complexity}: {asks}, {features.n_chars} characters{hard}"


def _exact_check(features: Features, *, can_run: bool) -> tuple[str, ...]:
    """What a draft can be run against, and whether it will be."""
    if not features.has_exact_check:
        return ()
    several = "s" if features.n_examples > 1 else ""
    first = "the first " if features.n_examples == MAX_EXAMPLES else ""
    counted = f"{first}{features.n_examples} example{several} in the request"
    what = "tests" if features.has_tests else counted
    if not can_run:
        return (f"could be checked exactly by {what}, but nothing is run without a sandbox",)
    return (f"can be checked exactly by {what}",)


def _reasons(
    request: ChatRequest,
    allowed: Sequence[Rung],
    plan: tuple[str, ...],
    at_leisure: tuple[str, ...],
    probabilities: Mapping[str, float],
    acceptances: Mapping[str, float],
    *,
    chosen: bool,
) -> tuple[str, ...]:
    """What decided about each tier.

    Args:
        chosen: the plan begins where it does for another reason than its cost.
    """
    if request.tier is not None:
        return (f"tier {request.tier} was asked for",)
    reasons, first = [], [rung.name for rung in allowed].index(plan[0])
    for i, rung in enumerate(allowed):
        p, accepted = probabilities[rung.name], acceptances[rung.name]
        chance = f"right with p={p:.2f}"
        if rung is not allowed[-1] and accepted != p:
            chance += f", accepted with p={accepted:.2f}"
        if rung.name in plan:
            reasons.append(f"{rung.name}: {chance}")
        elif chosen and i < first:
            reasons.append(f"{rung.name}: {chance}, below where the plan begins")
        elif rung.name in at_leisure:
            reasons.append(f"{rung.name}: left out, {chance}: it would make the answer too late")
        else:
            reasons.append(f"{rung.name}: skipped, {chance}: not worth its draft")
    return tuple(reasons)


def _worth(chosen: Weighed, largest: Rung, objective: Objective, prices: Prices) -> str:
    """What decided about the plan."""
    second = f", a second {prices.second:.2g}" if prices.second else ""
    return (
        f"{chosen.shown}: worth most, right with p={chosen.right:.2f} for "
        f"{chosen.cost:.0%} of a draft of {largest.name}; {objective}: a whole one must bring "
        f"{prices.cost:.2g}{second}"
    )
