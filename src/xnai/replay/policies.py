"""Which policies are tried on which kind of recording.

Each kind has a module with a function that makes studies of a recording, for the policies that are
wanted; the baselines are always among them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from xnai.core.errors import BadRequest
from xnai.replay import confidences, draws, phrases, routed
from xnai.replay.draft_policies import POLICIES as DRAFT_POLICIES
from xnai.replay.draft_policies import study_drafts
from xnai.replay.recordings import Kind, Recording
from xnai.replay.study import Study


@dataclass(frozen=True, kw_only=True, slots=True)
class Studied:
    """How a kind is studied.

    Args:
        policies: names that may be asked for.
        study: yields one study after another, for the policies named.
    """

    policies: tuple[str, ...]
    study: Callable[[Recording, Sequence[str]], Iterator[Study]]


STUDIED: Final[Mapping[Kind, Studied]] = {
    "drafts": Studied(policies=DRAFT_POLICIES, study=study_drafts),
    "confidences": Studied(policies=confidences.POLICIES, study=confidences.study),
    "draws": Studied(policies=draws.POLICIES, study=draws.study),
    "labels": Studied(policies=routed.POLICIES, study=routed.study_labels),
    "phrases": Studied(policies=phrases.POLICIES, study=phrases.study),
    "scores": Studied(policies=routed.SCORE_POLICIES, study=routed.study_scores),
}


def studies(recording: Recording, wanted: Sequence[str]) -> Iterator[Study]:
    """Study a recording.

    Args:
        wanted: names of policies, or `all`.

    Raises:
        BadRequest: nobody knows such a policy, or none for this kind of recording.
    """
    studied = STUDIED[recording.kind]
    if "all" in wanted:
        wanted = studied.policies
    if unknown := [name for name in wanted if name not in studied.policies]:
        raise BadRequest(
            f"{recording.name}: no policy {unknown[0]!r} for recorded {recording.kind}.",
            hint=f"There are {', '.join(studied.policies)}, and `all`.",
        )
    yield from studied.study(recording, wanted)
