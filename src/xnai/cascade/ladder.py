"""The ladder as the cascade sees it, and the decision where a request starts on it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from xnai.cascade.examples import find_examples
from xnai.cascade.features import read_features
from xnai.cascade.objectives import prices_of
from xnai.cascade.planning import climbs_of
from xnai.cascade.prompts import PromptPack
from xnai.cascade.routing import Begin, Rung, decide_route, permitted, startable, suiting
from xnai.cascade.timing import Timing, foretold, told
from xnai.core.chat import ChatRequest, Objective, Pattern
from xnai.core.config import Role
from xnai.core.errors import BadRequest, EmptyPrompt, UnknownName
from xnai.core.judgement import Domain, Features, Route
from xnai.core.pace import Pace
from xnai.core.ports import Calibration, Domains


@dataclass(frozen=True, kw_only=True, slots=True)
class Tier:
    """A rung with what is needed to talk to it.

    Args:
        number: its place in the ladder, from 0.
        wider: rungs with a larger context, told where a prompt is too long for this one.
    """

    rung: Rung
    role: Role
    pack: PromptPack
    number: int
    wider: tuple[Rung, ...] = ()


def acquainted(tiers: Sequence[Tier]) -> tuple[Tier, ...]:
    """The same tiers, each knowing which of them have a larger context."""
    rungs = [tier.rung for tier in tiers]
    return tuple(
        replace(tier, wider=tuple(rung for rung in rungs if rung.n_ctx > tier.rung.n_ctx))
        for tier in tiers
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Preference:
    """Who answers the requests of a domain: names of tiers, empty where nobody is preferred."""

    primary: str = ""
    fallback: str = ""

    def begin(self, domain: Domain, starts: Collection[str]) -> Begin | None:
        """How a plan begins by it; None where it says nothing of those that may begin."""
        if not self.primary:
            return Begin(tier="", because="", fallback=self.fallback)
        named = [name for name in (self.primary, self.fallback) if name in starts]
        if not named:
            return None
        because = f"{named[0]}: asked first, for the request is {domain}"
        if named[0] != self.primary:
            because += f" and {self.primary} may not be asked"
        return Begin(tier=named[0], because=because, fallback=self.fallback)


@dataclass(frozen=True, kw_only=True, slots=True)
class ByDomain:
    """What is known of domains.

    Args:
        reader: tells the domain of a text; None leaves it to what the kind of request says.
        preferences: of those domains that have any.
    """

    reader: Domains | None = None
    preferences: Mapping[Domain, Preference] = field(default_factory=dict)

    def told(self, text: str, features: Features) -> tuple[Features, tuple[str, ...]]:
        """The features with the domain, and why it is that one where it may matter.

        What shows code, calls tools or comes with tests or examples is code, whatever its words.
        """
        if self.reader is None:
            return features, ()
        shows = features.kind in ("repair", "tool") or features.entry or features.has_exact_check
        if shows:
            features, why = replace(features, domain="code"), "by what it shows"
        else:
            domain, p = self.reader.read(text)
            features, why = replace(features, domain=domain), f"with p={p:.2f}"
        return features, (f"domain {features.domain}, {why}",) if self.preferences else ()


NO_DOMAINS: Final = ByDomain()
_LEAST_SAID: Final = 0.005
"""Log-odds below this would be shown as none."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Aim:
    """What being right is weighed against where a request does not say.

    Args:
        base: see `prices_of`.
    """

    objective: Objective
    base: float


BALANCED: Final = Aim(objective="balanced", base=0.1)
"""As configured, where nothing is."""


def decide_plan(
    request: ChatRequest,
    tiers: Sequence[Tier],
    calibration: Calibration,
    *,
    can_run: bool,
    cloud_first: bool = False,
    before: str = "",
    begin: Begin | None = None,
    by_domain: ByDomain = NO_DOMAINS,
    paces: Mapping[str, Pace] | None = None,
    pattern: Pattern = "coarse_to_fine",
    aim: Aim = BALANCED,
) -> Route:
    """Decide where a request starts, without running anything.

    Args:
        can_run: whether there is a sandbox, so that examples and tests are evidence.
        begin: see `decide_route`; goes before what a domain prefers.
        by_domain: what is known of domains.
        paces: tier name → what was measured of its model.
        pattern: of the ladder, for requests that name none.
        aim: of requests that name none.

    Raises:
        EmptyPrompt: the newest message of the user is blank.
        UnknownName, BadRequest: no such tier, or bounds that leave none.
        KeptPrivate: the request is private, and only tiers elsewhere could answer.
    """
    text = request.last_user_text
    if not text.strip() and request.suffix is None:
        raise EmptyPrompt
    # A piece of code cannot be run by itself.
    n_examples = len(find_examples(text)) if request.suffix is None else 0
    features = read_features(request, n_examples=n_examples)
    features, domain_told = by_domain.told(text, features)
    rungs = [tier.rung.held_to(request.quality) for tier in tiers]
    right = {r.name: calibration.before_draft(r.model, features) for r in rungs}
    accepted = right
    if not (features.has_exact_check and can_run):
        accepted = {r.name: calibration.acceptance(r.model, features, r.threshold) for r in rungs}
    preference = by_domain.preferences.get(features.domain)
    if begin is None and preference is not None:
        begin = preference.begin(features.domain, dict(starts(request, tiers, features.domain)))
    known = paces or {}
    calls = foretold(request, features, known, before=before)
    timing = Timing(target_s=request.latency_target_s, calls=calls)
    objective = request.objective or aim.objective
    route = decide_route(
        request,
        features,
        rungs,
        right,
        accepted,
        can_run=can_run,
        cloud_first=cloud_first,
        before=before,
        begin=begin,
        timing=timing,
        objective=objective,
        prices=prices_of(objective, aim.base),
        climbs=climbs_of(calibration, features),
    )
    pattern = request.pattern or pattern
    followed = () if pattern == "coarse_to_fine" else (f"drafts are refined by {pattern}",)
    timed = told(tuple(route.probabilities), known, timing)
    worded = _worded(rungs, calibration)
    reasons = (*route.reasons, *domain_told, *worded, *followed, *timed, *_styled(tiers))
    return replace(route, pattern=pattern, reasons=reasons)


def starts(request: ChatRequest, tiers: Sequence[Tier], domain: Domain) -> list[tuple[str, Role]]:
    """Name and role of the tiers that a plan may begin with, smallest first.

    Raises:
        UnknownName, BadRequest, KeptPrivate: as for `decide_plan`.
    """
    roles = {tier.rung.name: tier.role for tier in tiers}
    rungs = startable(suiting(permitted(request, [tier.rung for tier in tiers]), domain))
    return [(rung.name, roles[rung.name]) for rung in rungs]


def larger(tiers: Sequence[Tier], drafted: Collection[str]) -> str:
    """The name of the tier above all of those.

    Args:
        drafted: names of tiers; those that are not in the ladder any more do not count.

    Raises:
        UnknownName: none of them is in the ladder.
        BadRequest: none is larger.
    """
    names = [tier.rung.name for tier in tiers]
    known = [at for at, name in enumerate(names) if name in drafted]
    if not known:
        raise UnknownName(kind="tier", name=", ".join(sorted(drafted)), known=names)
    if known[-1] == len(names) - 1:
        raise BadRequest(
            f"{names[-1]} has drafted already, and no tier is larger.",
            hint="Ask anew, and say what the answer must do; examples or tests help most.",
        )
    return names[known[-1] + 1]


def _worded(rungs: Sequence[Rung], calibration: Calibration) -> tuple[str, ...]:
    """What the words of the request say, where that has been learned."""
    said = [(rung.name, calibration.by_words(rung.model)) for rung in rungs]
    if not any(abs(odds) >= _LEAST_SAID for _, odds in said):
        return ()
    told = ", ".join(f"{name} {odds:+.2f}" for name, odds in said)
    return (f"its words, as far as use has taught, in log-odds: {told}",)


def _styled(tiers: Sequence[Tier]) -> tuple[str, ...]:
    """That the user's style goes along, where there is one."""
    lines = max((len(tier.pack.style.splitlines()) for tier in tiers), default=0)
    told = f"your style goes along: {lines} {'line' if lines == 1 else 'lines'} of style.txt"
    return (told,) if lines else ()
