"""The work behind `xnai learn`, but for what reads a record (`xnai.cli.reviewing`)."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import typer

from xnai.bootstrap import deciders, shipped_calibration
from xnai.cli.status import budget_facts, shown_budget
from xnai.cli.tables import print_facts, print_json, print_table
from xnai.core.errors import BadRequest, ConfigError
from xnai.learning.calibration import document_hash
from xnai.learning.learned import REACH, to_json
from xnai.learning.standing import SHIPPED, Standing, promoted, rolled_back
from xnai.learning.versions import Versions
from xnai.workspace import Workspace


def show_status(space: Workspace, *, as_json: bool) -> None:
    """Who decides, and how that came about."""
    versions = versions_of(space)
    standing = versions.standing()
    facts, budget = _facts(standing, versions), budget_facts(space)
    if as_json:
        history = [asdict(entry) for entry in standing.history]
        print_json(facts | {"history": history, "budget": budget})
        return
    facts["budget"] = shown_budget(budget)
    print_facts({name: "none" if value in ("", None) else value for name, value in facts.items()})
    if standing.history:
        typer.echo()
        rows = [(e.at[:19], e.step, e.version[:12], e.why) for e in standing.history[-20:]]
        print_table(("when, UTC", "step", "version", "why"), rows)


def promote(space: Workspace, *, as_json: bool) -> None:
    """Begin the trial.

    Raises:
        BadRequest: there is nothing that may be promoted.
    """
    standing = versions_of(space).change(lambda now: promoted(now, now_utc()))
    _told(standing, f"{standing.other[:12]} is on trial, one request in ten is its", as_json)


def roll_back(space: Workspace, *, as_json: bool) -> None:
    """Go one champion back.

    Raises:
        BadRequest: there was none before.
    """
    standing = versions_of(space).change(lambda now: rolled_back(now, now_utc()))
    _told(standing, f"{standing.champion[:12]} decides again", as_json)


def reset(space: Workspace, *, as_json: bool) -> None:
    """Go back to what was shipped; told is the hash of what decides from now on.

    Raises:
        ConfigError: something else decides all the same.
    """
    standing = versions_of(space).reset(now_utc())
    decides = {deciders(space).of(f"{n}").version for n in range(100)}
    if decides != {_shipped()}:
        raise ConfigError(f"{', '.join(sorted(decides))} decides, and was not shipped.")
    if as_json:
        print_json({"champion": standing.champion, "sha256": _shipped(), "shipped": True})
    else:
        typer.echo(f"the shipped calibration decides, SHA-256 {_shipped()}")


def export(space: Workspace) -> None:
    """One JSON document."""
    versions = versions_of(space)
    standing = versions.standing()
    names = [standing.champion, standing.other, *(e.version for e in standing.history)]
    kept = [name for name in dict.fromkeys(names) if name not in ("", SHIPPED)]
    print_json(
        {
            "schema": "xnai.learned/1",
            "standing": asdict(standing),
            "shipped": {"sha256": _shipped(), "calibration": shipped_calibration()},
            "lessons": {name: _lessons_json(versions, name) for name in kept},
        }
    )


def versions_of(space: Workspace) -> Versions:
    """Where this user's versions are.

    Raises:
        BadRequest: nothing is learned here.
    """
    if space.learning_folder is None:
        raise BadRequest("Nothing is learned here: there is no folder for it.")
    return Versions(folder=space.learning_folder)


def _shipped() -> str:
    """SHA-256 of the calibration that comes with the package, read and hashed anew."""
    return document_hash(shipped_calibration())


def now_utc() -> str:
    """The time as the history keeps it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _facts(standing: Standing, versions: Versions) -> dict[str, Any]:
    lessons = versions.lessons(standing.champion)
    stale = lessons is not None and lessons.stands_on != _shipped()
    candidate = standing.candidate
    return {
        "champion": standing.champion,
        "fitted on": lessons.source if lessons else "as shipped",
        "sha256": _shipped() if lessons is None else standing.champion,
        "unused since": "another calibration was shipped" if stale else None,
        "stage": standing.stage,
        "other": standing.other,
        "challenger": candidate.version if candidate else None,
        "may be promoted": candidate.promotable if candidate else None,
        "because": candidate.why if candidate else None,
        "reach, log-odds": REACH,
        "folder": str(versions.folder),
    }


def _told(standing: Standing, told: str, as_json: bool) -> None:
    if as_json:
        print_json(
            {"champion": standing.champion, "stage": standing.stage, "other": standing.other}
        )
    else:
        typer.echo(told)


def _lessons_json(versions: Versions, version: str) -> Any:  # noqa: ANN401 (what JSON can hold)
    lessons = versions.lessons(version)
    return json.loads(to_json(lessons)) if lessons else None
