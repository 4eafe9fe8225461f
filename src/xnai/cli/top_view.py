"""How `xnai top` looks: one screen that fits 80 columns. Pure.

Names come from a server, which may be a stranger's: nothing here steers the terminal.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from xnai.cli.printing import printable
from xnai.cli.top_follow import Seen
from xnai.cli.top_state import Answer, Figures, Rates

_BAR: Final = 20
"""Signs of a bar."""


def screen(seen: Seen, now: str) -> RenderableType:
    """Everything.

    Args:
        now: the time of day, as it is shown.
    """
    parts: list[RenderableType] = [_head(seen, now)]
    if seen.figures is not None:
        parts += [
            _load(seen.figures, seen.rates),
            _tiers(seen.ready.get("tiers", {}), seen.figures),
            _engines(seen.figures),
        ]
    parts += [_answers(seen.heard.answers), *_troubles(seen)]
    return Group(*parts)


def _head(seen: Seen, now: str) -> RenderableType:
    line = _row()
    if seen.lost:
        state = Text("not there, asked again every second", style="bold red")
    elif seen.ready.get("ready"):
        state = Text("ready", style="green")
    else:
        failed = ", ".join(map(str, seen.ready.get("failed", ())))
        state = Text(printable(f"not ready: {failed}"), style="bold red")
    line.add_row(Text(printable(f"xnai {seen.version} at {seen.url}"), style="bold"), state, now)
    return line


def _load(figures: Figures, rates: Rates | None) -> RenderableType:
    lines = [
        f"requests   {figures.running} running, {figures.waiting} waiting"
        + ("" if rates is None else f", {rates.requests_a_minute:,.0f} a minute")
        + ("" if rates is None or rates.mean_s is None else f", {rates.mean_s:,.2f} s each")
        + ("" if rates is None else f", {rates.tokens_a_second:,.1f} tokens/s"),
        "machine    " + ", ".join(_machine(figures)),
    ]
    return Text("\n".join(lines), no_wrap=True, overflow="ellipsis")


def _machine(figures: Figures) -> Iterable[str]:
    if figures.cpu is not None:
        yield f"{100 * figures.cpu:.0f} % of the processors busy"
    if figures.memory_available_mib is not None:
        yield f"{figures.memory_available_mib:,.0f} MiB memory"
    if figures.disk_free_mib is not None:
        yield f"{figures.disk_free_mib / 1024:,.1f} GiB disk free"


def _tiers(tiers: Mapping[str, Any], figures: Figures) -> RenderableType:
    table, total = _table("tier", "model", "answers", "share", "accepted", "state"), _n(figures)
    for name, tier in tiers.items():
        n, accepted = figures.answers.get(name, 0), figures.accepted.get(name, 0)
        judged = n - figures.unjudged.get(name, 0)
        state = "" if tier["well"] else str(tier["detail"])
        table.add_row(
            *_cells(name, tier["model"], f"{n:,}", _percent(n, total), _percent(accepted, judged)),
            Text(printable(state), style="red") if state else Text("ok", style="green"),
        )
    return table


def _engines(figures: Figures) -> RenderableType:
    held = sum(max(each.measured_mib, 0.0) for each in figures.engines)
    share = held / figures.budget_mib if figures.budget_mib else 0.0
    line = f"memory     {_bar(share)} {held:,.0f} of {figures.budget_mib:,.0f} MiB"
    table = _table("engine", "MiB", "estimated")
    for each in figures.engines:
        held_mib, expected_mib = f"{each.measured_mib:,.0f}", f"{each.estimated_mib:,.0f}"
        table.add_row(*_cells(each.model, held_mib, expected_mib))
    return Group(Text(line), table) if figures.engines else Text(f"{line}, no engine is loaded")


def _answers(answers: Iterable[Answer]) -> RenderableType:
    table = _table("last answers", "tiers", "verdict", "seconds")
    for each in answers:
        way = " > ".join(each.tiers) + (", from the cache" if each.cached else "")
        table.add_row(*_cells(each.at[11:19], way), _verdict(each), Text(f"{each.elapsed_s:,.2f}"))
    return table if table.rows else Text("no answer since this began", style="dim")


def _verdict(answer: Answer) -> Text:
    if answer.accepted is None:
        return Text("not judged", style="dim")
    chance = "" if answer.probability is None else f" {answer.probability:.2f}"
    word, style = ("accepted", "green") if answer.accepted else ("unsure", "yellow")
    return Text(f"{word}{chance}", style=style)


def _troubles(seen: Seen) -> Iterable[RenderableType]:
    checks = seen.ready.get("checks", {})
    told = [f"{part}: {check['detail']}" for part, check in checks.items() if not check["well"]]
    if seen.figures and seen.figures.alerts:
        told.append(f"alerts: {', '.join(seen.figures.alerts)}")
    told += [f"{at[11:19]} {what}" for at, what in seen.heard.troubles]
    if seen.lost:
        told.insert(0, seen.lost)
    if told:
        yield Text("\n".join(map(printable, told)), style="yellow")


def _n(figures: Figures) -> int:
    return sum(figures.answers.values())


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else ""


def _bar(share: float) -> str:
    full = round(_BAR * min(1.0, max(0.0, share)))
    return "█" * full + "░" * (_BAR - full)


def _cells(*texts: str) -> Sequence[Text]:
    return [Text(printable(str(text)), no_wrap=True, overflow="ellipsis") for text in texts]


def _row() -> Table:
    line = Table.grid(expand=True, padding=(0, 1))
    line.add_column(overflow="ellipsis", no_wrap=True, ratio=1)
    line.add_column(overflow="ellipsis", no_wrap=True, ratio=1)
    line.add_column(justify="right", no_wrap=True, width=len("00:00:00"))
    return line


def _table(*heads: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, expand=True, padding=(0, 1), show_edge=False)
    for head in heads:
        right = head in ("answers", "share", "accepted", "MiB", "estimated", "seconds")
        table.add_column(head, justify="right" if right else "left", no_wrap=True)
    return table
