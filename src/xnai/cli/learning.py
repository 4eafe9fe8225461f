"""The work behind `xnai learn`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import anyio
import typer

from xnai.bootstrap import (
    Workspace,
    deciders,
    ground,
    retelling,
    shipped_calibration,
    shipped_version,
)
from xnai.cli.printing import printable
from xnai.cli.tables import print_facts, print_json, print_table
from xnai.core.errors import BadRequest, ConfigError
from xnai.core.hindsight import Hindsight
from xnai.core.statistics import Interval
from xnai.learning.drift import Alarm, alarms
from xnai.learning.experience_lines import read_experiences
from xnai.learning.learned import REACH, to_json
from xnai.learning.offpolicy import Comparison, Value
from xnai.learning.review import Review
from xnai.learning.review import review as reviewed_of
from xnai.learning.standing import SHIPPED, Candidate, Standing, promoted, reviewed, rolled_back
from xnai.learning.trial import advance
from xnai.learning.trust import known
from xnai.learning.versions import Versions
from xnai.learning.weekly import picture, weeks, words
from xnai.sandbox.probe import probe


def show_status(space: Workspace, *, as_json: bool) -> None:
    """Who decides, and how that came about."""
    versions = _versions(space)
    standing = versions.standing()
    facts = _facts(standing, versions)
    if as_json:
        print_json(facts | {"history": [asdict(entry) for entry in standing.history]})
        return
    print_facts({name: "none" if value in ("", None) else value for name, value in facts.items()})
    if standing.history:
        typer.echo()
        rows = [(e.at[:19], e.step, e.version[:12], e.why) for e in standing.history[-20:]]
        print_table(("when, UTC", "step", "version", "why"), rows)


def run_review(space: Workspace, source: Path, *, as_json: bool) -> None:
    """Judge what is on trial, fit a challenger, judge it, and keep it for `promote`."""
    versions, hindsight = _versions(space), _hindsight(space)
    before, trial = advance(versions, read_experiences(source), ground(space), hindsight, at=_now())
    # Read anew: the trial may have made another one the champion.
    found = reviewed_of(read_experiences(source), ground(space), hindsight)
    noticed = alarms(known(read_experiences(source)))
    version = versions.keep(found.challenger)

    def step(now: Standing) -> Standing:
        candidate = Candidate(
            version=version, against=before.champion, promotable=found.promotable, why=found.why
        )
        return reviewed(now, candidate, _now())

    versions.change(step)
    if as_json:
        print_json(_review_json(found, version, trial, noticed))
    else:
        _print_review(found, version, trial, noticed)


def promote(space: Workspace, *, as_json: bool) -> None:
    """Begin the trial.

    Raises:
        BadRequest: there is nothing that may be promoted.
    """
    standing = _versions(space).change(lambda now: promoted(now, _now()))
    _told(standing, f"{standing.other[:12]} is on trial, one request in ten is its", as_json)


def roll_back(space: Workspace, *, as_json: bool) -> None:
    """Go one champion back.

    Raises:
        BadRequest: there was none before.
    """
    standing = _versions(space).change(lambda now: rolled_back(now, _now()))
    _told(standing, f"{standing.champion[:12]} decides again", as_json)


def reset(space: Workspace, *, as_json: bool) -> None:
    """Go back to what was shipped; told is the hash of what decides from now on.

    Raises:
        ConfigError: something else decides all the same.
    """
    standing = _versions(space).reset(_now())
    decides = {deciders(space).of(f"{n}")[1] for n in range(100)}
    if decides != {shipped_version()}:
        raise ConfigError(f"{', '.join(sorted(decides))} decides, and was not shipped.")
    if as_json:
        print_json({"champion": standing.champion, "sha256": shipped_version(), "shipped": True})
    else:
        typer.echo(f"the shipped calibration decides, SHA-256 {shipped_version()}")


def export(space: Workspace) -> None:
    """One JSON document."""
    versions = _versions(space)
    standing = versions.standing()
    names = [standing.champion, standing.other, *(e.version for e in standing.history)]
    kept = [name for name in dict.fromkeys(names) if name not in ("", SHIPPED)]
    print_json(
        {
            "schema": "xnai.learned/1",
            "standing": asdict(standing),
            "shipped": {"sha256": shipped_version(), "calibration": shipped_calibration()},
            "lessons": {name: _lessons_json(versions, name) for name in kept},
        }
    )


def write_report(space: Workspace, source: Path, out: Path) -> None:
    """Write `report.md` and `report.png`."""
    standing = _versions(space).standing()
    rows = known(read_experiences(source))
    found = weeks(rows)
    try:
        out.mkdir(parents=True, exist_ok=True)
        (out / "report.md").write_text(words(found, alarms(rows), standing), encoding="utf-8")
        picture(found, out / "report.png")
    except OSError as error:
        raise BadRequest(f"{error.filename or out} cannot be written: {error.strerror}.") from error
    typer.echo(f"{out / 'report.md'} and {out / 'report.png'}, {len(rows)} requests")


def _versions(space: Workspace) -> Versions:
    if space.learning_folder is None:
        raise BadRequest("Nothing is learned here: there is no folder for it.")
    return Versions(folder=space.learning_folder)


def _hindsight(space: Workspace) -> Hindsight:
    sandbox = anyio.run(probe, space.config.sandbox)
    return retelling(space, can_run=sandbox.grade != "none")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _facts(standing: Standing, versions: Versions) -> dict[str, Any]:
    lessons = versions.lessons(standing.champion)
    stale = lessons is not None and lessons.stands_on != shipped_version()
    candidate = standing.candidate
    return {
        "champion": standing.champion,
        "fitted on": lessons.source if lessons else "as shipped",
        "sha256": shipped_version() if lessons is None else standing.champion,
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


def _review_json(
    found: Review, version: str, trial: str, noticed: Sequence[Alarm]
) -> dict[str, Any]:
    compared = found.comparison
    return {
        "trial": trial,
        "known": found.n_known,
        "fitted_on": found.n_fitted,
        "judged_on": found.n_held,
        "price": found.price,
        "reach": REACH,
        "challenger": version,
        "comparison": asdict(compared) if compared else None,
        "promotable": found.promotable,
        "why": found.why,
        "alarms": [asdict(alarm) for alarm in noticed],
    }


def _print_review(found: Review, version: str, trial: str, noticed: Sequence[Alarm]) -> None:
    if trial:
        typer.echo(f"trial       {trial}")
    typer.echo(f"known       {found.n_known} requests with an outcome")
    typer.echo(f"fitted on   the first {found.n_fitted}: {printable(found.challenger.source)}")
    typer.echo(f"judged on   {found.n_held} later ones of other sessions")
    typer.echo(f"challenger  {version[:12]}, at most {REACH:g} log-odds from what was shipped")
    if found.comparison:
        typer.echo()
        _print_comparison(found.comparison)
        typer.echo()
    for alarm in noticed:
        typer.echo(
            f"alarm       {printable(alarm.model)} after {alarm.answers} answers: right less "
            f"claimed was {100 * alarm.before:+.0f} points and is {100 * alarm.since:+.0f}"
        )
    decided = "may be promoted" if found.promotable else "refused"
    typer.echo(f"decision    {decided}: {found.why}")


def _print_comparison(compared: Comparison) -> None:
    """Values are right less price times cost, in points."""
    rows = [
        (name, *_cells(value))
        for name, value in (("champion", compared.champion), ("challenger", compared.challenger))
    ]
    print_table(("utility", "doubly robust", "snips", "ips", "replay", "seen", "guessed"), rows)
    typer.echo(
        f"difference  {_points(compared.difference)}, by Bernstein's bound at least "
        f"{100 * compared.bernstein:+.1f}; they part in {compared.differing} of "
        f"{compared.sessions} sessions"
    )


def _cells(value: Value) -> tuple[str, ...]:
    estimates = (value.dr, value.snips, value.ips, value.replay)
    shares = (value.seen, value.guessed)
    return (*map(_points, estimates), *(f"{100 * share:.0f} %" for share in shares))


def _points(found: Interval) -> str:
    return f"{100 * found.value:.1f} ({100 * found.low:.1f} to {100 * found.high:.1f})"
