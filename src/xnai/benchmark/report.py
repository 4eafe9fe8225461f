"""A run as people read it: sections of one table each, as Markdown or for a terminal. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from xnai.benchmark.figures import Figures, Standing, Uplift, of_largest
from xnai.benchmark.gates import Gate
from xnai.benchmark.records import Answer, Run
from xnai.benchmark.tasks import LEVELS
from xnai.benchmark.writing import per_cent, points, table, with_interval

NOT_READABLE: Final = "not readable here"
_VERDICTS: Final = {True: "reached", False: "not reached", None: "not known"}
_MOST_NOTES: Final = 40


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """A heading, a table and lines below it; either may be missing.

    Args:
        head, rows: cells; the first column is text.
    """

    title: str
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    lines: tuple[str, ...] = ()


def sections(run: Run, found: Figures, gates: Sequence[Gate]) -> list[Section]:
    """The whole report."""
    return [
        _about(run, found),
        _quality(found),
        _speed(found),
        _answered(run, found),
        _uplift(found.uplifts),
        _gates(gates),
        _failed(run),
    ]


def markdown(parts: Sequence[Section], *, title: str) -> str:
    """A page of Markdown."""
    blocks = [f"# {title}"]
    for part in parts:
        blocks.append(f"## {part.title}")
        if part.rows:
            blocks.append(table(part.head, [[_escaped(cell) for cell in row] for row in part.rows]))
        if part.lines:
            blocks.append("\n".join(f"- {_escaped(line)}" for line in part.lines))
    return "\n\n".join(blocks) + "\n"


def summary(found: Figures, gates: Sequence[Gate]) -> dict[str, Any]:
    """The figures for machines: what JSON can hold, intervals as value, low, high."""
    return {
        "entrants": [_entrant(each) for each in found.entrants],
        "baselines": [_entrant(each) for each in found.baselines],
        "uplift": [
            asdict(each) | {"relative": asdict(each.relative) if each.relative else None}
            for each in found.uplifts
        ],
        "gates": [asdict(gate) for gate in gates],
    }


def _entrant(standing: Standing) -> dict[str, Any]:
    outcomes = standing.outcomes
    return {
        "name": standing.name,
        "fits": standing.fits,
        "pass_at_1": {level: asdict(share) for level, share in standing.shares.items()},
        "cost": float(outcomes.cost.mean()),
        "answered_by": outcomes.shares,
        "speed": asdict(standing.speed) if standing.speed else None,
    }


def _about(run: Run, found: Figures) -> Section:
    setup, machine = run.setup, run.machine
    counts = ", ".join(f"{n} {level}" for level, n in found.levels.items())
    ladder = ", ".join(f"{r.tier} ({r.model}, {r.parameters_b:g}B)" for r in setup.ladder)
    repeats = f"; each put {setup.repeat} times" if setup.repeat > 1 else ""
    if setup.repeat > 1 and not setup.temperature:
        repeats += " at temperature 0, so that repeats differ in time only"
    router = setup.router or "as configured"
    return Section(
        title="What was run",
        lines=(
            f"tasks: {setup.tasks} ({setup.source}), {len(setup.asked)}: {counts}{repeats}",
            f"ladder: {ladder}; router: {router}",
            f"machine: {machine.processor}, {machine.cores} cores, {machine.ram_mib:,} MiB RAM "
            f"({machine.budget_mib:,} for engines), {machine.system}; sandbox {machine.sandbox}",
            f"xnai {run.version}, {run.made_at}",
            "the hidden tests were run after each answer, and no model was shown them",
        ),
    )


def _quality(found: Figures) -> Section:
    levels = [level for level in LEVELS if level in found.levels]
    head = ("pass@1 %, 95 % interval", "all", *(f"{lv}, n {found.levels[lv]}" for lv in levels))
    rows = [
        (_name(found, each), *(with_interval(each.shares[level]) for level in ("all", *levels)))
        for each in (*found.entrants, *found.baselines)
    ]
    mix = next((each for each in found.baselines if each.name != "oracle"), None)
    parts = mix.outcomes.shares.items() if mix else ()
    told = ", ".join(f"{share:.0%} {tier}" for tier, share in parts if share)
    notes = ["Intervals of shares are Wilson's, over tasks."]
    if told:
        notes.append(f"The random mix is the best that dice do at the cascade's cost: {told}.")
    return Section(title="Quality", head=head, rows=tuple(rows), lines=tuple(notes))


def _name(found: Figures, each: Standing) -> str:
    return f"always {each.name}" if each.name in found.tiers else each.name


def _speed(found: Figures) -> Section:
    head = (
        "an answer, mean",
        "s, median",
        "s, all answers",
        "tokens in",
        "tokens out",
        "tokens/s",
        "calls",
        "no answer",
        "compute, % of largest",
        "J",
    )
    rows = tuple(_speed_row(found, each) for each in (*found.entrants, *found.baselines))
    return Section(
        title="Speed and cost",
        head=head,
        rows=rows,
        lines=(
            "Seconds are from request to answer: engines are loaded and drafts are checked in "
            "them. Tokens and calls of drafts that were thrown away count. tokens/s are those "
            "written, by the seconds of calls, prompts read in them.",
            "Compute is parameters × tokens, read and written. Energy (J) is that of the whole "
            "processor.",
        ),
    )


def _speed_row(found: Figures, each: Standing) -> tuple[str, ...]:
    name, compute = _name(found, each), per_cent(of_largest(found, each))
    if each.speed is None:
        return (name, *["—"] * 7, compute, "—")
    speed = each.speed
    return (
        name,
        f"{speed.wall_s:.2f}",
        f"{speed.total_s:.1f}",
        f"{speed.tokens_in:.0f}",
        f"{speed.tokens_out:.0f}",
        "—" if speed.tokens_per_s is None else f"{speed.tokens_per_s:.0f}",
        f"{speed.calls:.2f}",
        str(speed.errors) if each.fits else "does not fit",
        compute,
        NOT_READABLE if speed.energy_j is None else f"{speed.energy_j:.1f}",
    )


def _answered(run: Run, found: Figures) -> Section:
    tiers = [rung.tier for rung in run.setup.ladder]
    head = ("answered by, %", *tiers, "nobody")
    whole = [each for each in found.entrants if each.name not in tiers]
    rows = tuple(
        (
            each.name,
            *(f"{100 * each.outcomes.shares[tier]:.0f}" for tier in tiers),
            f"{100 * max(0.0, 1 - sum(each.outcomes.shares.values())):.0f}",
        )
        for each in whole
    )
    return Section(title="Who answered", head=head, rows=rows, lines=_trust(run, whole))


def _trust(run: Run, whole: Sequence[Standing]) -> tuple[str, ...]:
    """How right an answer was that the cascade itself accepted, without the hidden tests."""
    names = {each.name for each in whole}
    accepted = [a for a in run.answers if a.entrant in names and a.accepted]
    if not accepted:
        return ()
    right = sum(answer.passed for answer in accepted)
    return (f"{len(accepted)} answers were accepted by the ladder itself; {right} of them pass.",)


def _uplift(uplifts: Sequence[Uplift]) -> Section:
    head = ("cascade less the best single tier that fits", "best tier", "n", "points", "%")
    rows = tuple(
        (
            each.over,
            each.best,
            str(each.n),
            points(each.gain),
            points(each.relative) if each.relative else "—",
        )
        for each in uplifts
    )
    note = (
        "Intervals are of a paired bootstrap over tasks; of a few they are too narrow, and where "
        "both solve the same ones they have no width. The best tier is chosen after the fact, for "
        "each row anew."
    )
    return Section(title="Chaining uplift", head=head, rows=rows, lines=(note,))


def _gates(gates: Sequence[Gate]) -> Section:
    rows = tuple((gate.name, _VERDICTS[gate.reached], gate.found) for gate in gates)
    return Section(title="Acceptance gates", head=("gate", "verdict", "found"), rows=rows)


def _failed(run: Run) -> Section:
    """What did not pass, each with the first reason; the answers themselves are in the JSON."""
    failed = [answer for answer in run.answers if not answer.passed]
    rows = tuple((a.entrant, a.task, _reason(a)) for a in failed[:_MOST_NOTES])
    more = len(failed) - len(rows)
    lines = (f"… and {more} more",) if more else ()
    if not failed:
        lines = ("nothing",)
    return Section(title="What did not pass", head=("who", "task", "why"), rows=rows, lines=lines)


def _reason(answer: Answer) -> str:
    return " ".join((answer.error or answer.note).split())[:160]


def _escaped(text: str) -> str:
    return text.replace("|", "\\|")
