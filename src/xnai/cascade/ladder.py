"""The ladder as the cascade sees it, and the decision where a request starts on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from xnai.cascade.examples import find_examples
from xnai.cascade.features import read_features
from xnai.cascade.prompts import PromptPack
from xnai.cascade.routing import Rung, decide_route
from xnai.cascade.timing import AT_LEISURE, Timing, foretold, told
from xnai.core.chat import ChatRequest
from xnai.core.config import Role
from xnai.core.errors import EmptyPrompt
from xnai.core.judgement import Route
from xnai.core.pace import Pace
from xnai.core.ports import Calibration


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


def decide_plan(
    request: ChatRequest,
    tiers: Sequence[Tier],
    calibration: Calibration,
    *,
    can_run: bool,
    cloud_first: bool = False,
    before: str = "",
    paces: Mapping[str, Pace] | None = None,
) -> Route:
    """Decide where a request starts, without running anything.

    Args:
        can_run: whether there is a sandbox, so that examples and tests are evidence.
        paces: tier name → what was measured of its model; asked for under a latency target only.

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
    rungs = [tier.rung.held_to(request.quality) for tier in tiers]
    right = {r.name: calibration.before_draft(r.model, features) for r in rungs}
    accepted = right
    if not (features.has_exact_check and can_run):
        accepted = {r.name: calibration.acceptance(r.model, features, r.threshold) for r in rungs}
    timing, known = AT_LEISURE, paces or {}
    if request.latency_target_s is not None:
        calls = foretold(request, features, known, before=before)
        timing = Timing(target_s=request.latency_target_s, calls=calls)
    route = decide_route(
        request,
        features,
        rungs,
        right,
        accepted,
        can_run=can_run,
        cloud_first=cloud_first,
        before=before,
        timing=timing,
    )
    timed = told(tuple(route.probabilities), known, timing)
    return replace(route, reasons=(*route.reasons, *timed, *_styled(tiers)))


def _styled(tiers: Sequence[Tier]) -> tuple[str, ...]:
    """That the user's style goes along, where there is one."""
    lines = max((len(tier.pack.style.splitlines()) for tier in tiers), default=0)
    told = f"your style goes along: {lines} {'line' if lines == 1 else 'lines'} of style.txt"
    return (told,) if lines else ()
