"""Which calibration decides, which is on trial, and how that came about. Pure.

Covers the steps from one standing to the next, and the JSON form. Does not cover keeping it
(`xnai.learning.versions`) nor when a trial ends (`xnai.learning.canary`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Final, Literal

from xnai.core.errors import BadRequest, ConfigError
from xnai.learning.canary import SHARE, Stage, Verdict, falls_to_challenger

SCHEMA: Final = "xnai.standing/1"
SHIPPED: Final = "shipped"
"""The version that xnai comes with, whichever that is: an upgrade brings another."""
_REMEMBERED: Final = 500
"""Entries of the history, the newest."""

Step = Literal["review", "promote", "all", "done", "back", "rollback", "reset"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One step.

    Args:
        at: ISO 8601, UTC.
        version: what it is about, a SHA-256 or `SHIPPED`.
    """

    at: str
    step: Step
    version: str
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """What the newest review left.

    Args:
        version: of the challenger.
        against: the champion that it was held against.
    """

    version: str
    against: str
    promotable: bool
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """Who decides.

    Args:
        champion: version that decides, or decides most: a SHA-256, or `SHIPPED`.
        stage: None where nothing is on trial.
        other: in a trial the challenger, in a watch the champion before; else empty.
        history: oldest first.
    """

    champion: str = SHIPPED
    stage: Stage | None = None
    other: str = ""
    candidate: Candidate | None = None
    history: tuple[Entry, ...] = ()

    def decides(self, request_id: str) -> str:
        """The version for a request."""
        if self.stage == "trial" and falls_to_challenger(request_id, SHARE):
            return self.other
        return self.champion

    @property
    def versions(self) -> tuple[str, ...]:
        """Those that may decide a request now."""
        return (self.champion, self.other) if self.stage == "trial" else (self.champion,)

    @property
    def on_trial(self) -> tuple[str, str] | None:
        """Old champion and challenger, while either stage lasts."""
        match self.stage:
            case "trial":
                return self.champion, self.other
            case "watch":
                return self.other, self.champion
            case None:
                return None


def reviewed(standing: Standing, candidate: Candidate, at: str) -> Standing:
    """Keep what a review found."""
    entry = Entry(at=at, step="review", version=candidate.version, why=candidate.why)
    return _with(replace(standing, candidate=candidate), entry)


def promoted(standing: Standing, at: str) -> Standing:
    """Begin the trial of the newest review's challenger.

    Raises:
        BadRequest: there is none, it was refused, it was held against another champion, or another
            challenger is on trial.
    """
    candidate = standing.candidate
    if candidate is None:
        raise BadRequest("There is no challenger.", hint="`xnai learn review` fits one.")
    if standing.stage is not None:
        raise BadRequest(
            f"{standing.on_trial[1][:12] if standing.on_trial else ''} is on trial.",
            hint="Wait until that ends (`xnai learn status`), or `xnai learn rollback` it.",
        )
    if candidate.against != standing.champion:
        raise BadRequest(
            f"The challenger was held against {candidate.against[:12]}, and the champion is "
            f"{standing.champion[:12]} by now.",
            hint="`xnai learn review` holds one against it.",
        )
    if not candidate.promotable:
        raise BadRequest(
            f"The challenger is refused: {candidate.why}.",
            hint="More outcomes may show more: `xnai learn review` again later.",
        )
    entry = Entry(at=at, step="promote", version=candidate.version, why=candidate.why)
    begun = replace(standing, stage="trial", other=candidate.version, candidate=None)
    return _with(begun, entry)


def advanced(standing: Standing, verdict: Verdict, why: str, at: str) -> Standing:
    """What the trial came to; `wait` changes nothing."""
    if standing.stage is None or verdict == "wait":
        return standing
    before, challenger = standing.on_trial or ("", "")
    match verdict:
        case "all":
            found = replace(standing, champion=challenger, other=before, stage="watch")
        case "done":
            found = replace(standing, other="", stage=None)
        case "back":
            found = replace(standing, champion=before, other="", stage=None)
    return _with(found, Entry(at=at, step=verdict, version=challenger, why=why))


def rolled_back(standing: Standing, at: str) -> Standing:
    """The champion before decides again: that of the trial or watch, else that of the history.

    Raises:
        BadRequest: there was none before.
    """
    if standing.on_trial:
        before, left = standing.on_trial
    else:
        left, before = standing.champion, _before(standing)
    if before == left:
        raise BadRequest("There is no champion before this one: it is the shipped calibration.")
    found = replace(standing, champion=before, stage=None, other="")
    return _with(found, Entry(at=at, step="rollback", version=left, why="asked for"))


def as_shipped(standing: Standing | None, at: str) -> Standing:
    """The shipped calibration decides, nothing is on trial; the history stays.

    Args:
        standing: None where the old one cannot be read.
    """
    history = standing.history if standing else ()
    entry = Entry(at=at, step="reset", version=SHIPPED, why="asked for")
    return _with(Standing(history=history), entry)


def to_json(standing: Standing) -> bytes:
    """The JSON form."""
    return json.dumps({"schema": SCHEMA, **asdict(standing)}, indent=1).encode()


def read_standing(document: bytes, *, named: str) -> Standing:
    """Validate the JSON form.

    Raises:
        ConfigError: it is of another schema or misshapen.
    """
    try:
        found = json.loads(document)
        schema = found["schema"]
        if schema == SCHEMA:
            return _read(found)
    except (ValueError, KeyError, TypeError) as error:
        raise _unreadable(named, "is misshapen") from error
    raise _unreadable(named, f"has schema {schema!r}, this version reads {SCHEMA!r}")


def _read(found: Mapping[str, Any]) -> Standing:
    candidate = found["candidate"]
    stage = found["stage"]
    if stage not in ("trial", "watch", None) or (stage is None) != (not found["other"]):
        raise ValueError(stage)
    return Standing(
        champion=str(found["champion"]),
        stage=stage,
        other=str(found["other"]),
        candidate=Candidate(**candidate) if candidate else None,
        history=tuple(Entry(**entry) for entry in found["history"]),
    )


def _before(standing: Standing) -> str:
    """The champion whose place the one of today took, as the history has it."""
    champions = [SHIPPED]
    for entry in standing.history:
        match entry.step:
            case "all":
                champions.append(entry.version)
            case "back" | "rollback" if champions[-1] == entry.version and len(champions) > 1:
                champions.pop()
            case "reset":
                champions = [SHIPPED]
            case _:
                pass
    return champions[-2] if len(champions) > 1 else SHIPPED


def _with(standing: Standing, entry: Entry) -> Standing:
    return replace(standing, history=(*standing.history, entry)[-_REMEMBERED:])


def _unreadable(named: str, why: str) -> ConfigError:
    return ConfigError(
        f"{named} {why}.", hint="`xnai learn reset` begins anew with the shipped calibration."
    )
