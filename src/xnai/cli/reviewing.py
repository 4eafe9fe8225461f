"""The work behind `xnai learn review` and `report`: what reads a record, and tells of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import anyio
import typer

from xnai.aftermath import settle_files
from xnai.bootstrap import experiences, ground, retelling
from xnai.cli.learning import now_utc, versions_of
from xnai.cli.printing import printable
from xnai.cli.tables import print_json, print_table
from xnai.core.errors import BadRequest
from xnai.core.experience import Experience
from xnai.core.hindsight import Hindsight
from xnai.core.statistics import Interval
from xnai.learning.drift import Alarm, alarms
from xnai.learning.experience_lines import read_experiences
from xnai.learning.learned import REACH
from xnai.learning.offpolicy import Comparison, Value
from xnai.learning.review import Review
from xnai.learning.review import review as reviewed_of
from xnai.learning.standing import Candidate, Standing, reviewed
from xnai.learning.trial import advance
from xnai.learning.trust import known
from xnai.learning.weekly import picture, weeks, words
from xnai.sandbox.probe import probe
from xnai.workspace import Workspace


def run_review(space: Workspace, source: Path | None, *, as_json: bool) -> None:
    """Judge what is on trial, fit a challenger, judge it, and keep it for `promote`."""
    if source is None:
        settle_files(space)
    versions, hindsight = versions_of(space), _hindsight(space)
    before, trial = advance(
        versions, _record(space, source), ground(space), hindsight, at=now_utc()
    )
    # Read anew: the trial may have made another one the champion.
    found = reviewed_of(_record(space, source), ground(space), hindsight)
    noticed = alarms(known(_record(space, source)))
    version = versions.keep(found.challenger)

    def step(now: Standing) -> Standing:
        candidate = Candidate(
            version=version, against=before.champion, promotable=found.promotable, why=found.why
        )
        return reviewed(now, candidate, now_utc())

    versions.change(step)
    if as_json:
        print_json(_review_json(found, version, trial, noticed))
    else:
        _print_review(found, version, trial, noticed)


def write_report(space: Workspace, source: Path | None, out: Path) -> None:
    """Write `report.md` and `report.png`."""
    standing = versions_of(space).standing()
    rows = known(_record(space, source))
    found = weeks(rows)
    try:
        out.mkdir(parents=True, exist_ok=True)
        (out / "report.md").write_text(words(found, alarms(rows), standing), encoding="utf-8")
        picture(found, out / "report.png")
    except OSError as error:
        raise BadRequest(f"{error.filename or out} cannot be written: {error.strerror}.") from error
    typer.echo(f"{out / 'report.md'} and {out / 'report.png'}, {len(rows)} requests")


def _record(space: Workspace, source: Path | None) -> Iterator[Experience]:
    return experiences(space) if source is None else read_experiences(source)


def _hindsight(space: Workspace) -> Hindsight:
    sandbox = anyio.run(probe, space.config.sandbox)
    return retelling(space, can_run=sandbox.grade != "none")


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
        f"difference  {_points(compared.difference)}; without a model "
        f"{_points(compared.model_free)}; by Bernstein's bound at least "
        f"{100 * compared.bernstein:+.1f}"
    )
    typer.echo(f"            they part in {compared.differing} of {compared.sessions} sessions")


def _cells(value: Value) -> tuple[str, ...]:
    estimates = (value.dr, value.snips, value.ips, value.replay)
    shares = (value.seen, value.guessed)
    return (*map(_points, estimates), *(f"{100 * share:.0f} %" for share in shares))


def _points(found: Interval) -> str:
    return f"{100 * found.value:.1f} ({100 * found.low:.1f} to {100 * found.high:.1f})"
