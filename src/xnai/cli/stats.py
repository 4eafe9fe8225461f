"""`xnai stats`: how well requests were served in the last days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xnai.cli import options

if TYPE_CHECKING:
    from xnai.core.service import Service

_BUSY_S = 10.0
_DAY_S = 86_400
_SIGNS = "▁▂▃▄▅▆▇█"
_COLUMNS = 24
"""Of a sparkline."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="stats")(stats)


def stats(
    days: Annotated[int, typer.Option(min=1, max=30, help="How many days to look back.")] = 7,
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Show response times, availability, fallbacks, checks and the share of each tier.

    Of requests that were recorded, by whichever command; what is told of the machine is from when a
    server ran.
    """
    from xnai.cli.session import workspace  # noqa: PLC0415 (keeps `xnai --help` fast)
    from xnai.cli.tables import print_json  # noqa: PLC0415
    from xnai.core.service import total  # noqa: PLC0415
    from xnai.store.service import read_served, roll_up_file  # noqa: PLC0415
    from xnai.store.store import utc_now  # noqa: PLC0415

    path = workspace(config, preset).store_path
    roll_up_file(path, busy_s=_BUSY_S)
    until = utc_now().timestamp()
    since = until - days * _DAY_S
    stretches = read_served(path, since=since, busy_s=_BUSY_S)
    parts = divided(stretches, since, until, _COLUMNS)
    if as_json:
        step_s = (until - since) / _COLUMNS
        print_json(
            {
                "days": days,
                "total": facts(total(parts)),
                "parts": [
                    {"since": _utc(since + number * step_s), **facts(part)}
                    for number, part in enumerate(parts)
                ],
            }
        )
    else:
        _show(parts, days)


def divided(
    stretches: Sequence[tuple[int, int, Service]], since: float, until: float, n: int
) -> list[Service]:
    """As many parts of the same length as are drawn, oldest first.

    Args:
        stretches: beginning, seconds and sums of each.
    """
    from xnai.core.service import NOTHING  # noqa: PLC0415

    parts = [NOTHING] * n
    for start, _, service in stretches:
        number = int(n * (start - since) / (until - since))
        if 0 <= number < n:
            parts[number] += service
    return parts


def sparkline(values: Sequence[float | None]) -> str:
    """One sign a value, from nothing to the largest; a space where there is none."""
    most = max((value for value in values if value is not None), default=0.0)

    def sign(value: float | None) -> str:
        if value is None:
            return " "
        return _SIGNS[round((len(_SIGNS) - 1) * value / most)] if most > 0 else _SIGNS[0]

    return "".join(map(sign, values))


def facts(service: Service) -> dict[str, Any]:
    """The figures of a stretch, for programs."""
    answered = service.answered
    return {
        "requests": service.n,
        "answered": answered,
        "failed": service.failed,
        "mean_s": _rounded(service.mean_s),
        "p95_s": _rounded(service.quantile_s(0.95)),
        "availability": _rounded(service.availability),
        "fallbacks": service.fell_back,
        "fallback_success": _rounded(service.fallback_success),
        "tool_success": _rounded(service.tool_success),
        "evidence_pass_rate": _rounded(service.evidence_pass_rate),
        "acceptance": _rounded(service.acceptance),
        "cached": service.cached,
        "tier_shares": {tier: _rounded(n / answered) for tier, n in service.tiers.items()},
        "cpu_mean": _rounded(service.cpu),
        "cpu_most": _rounded(service.cpu_most) if service.looks else None,
        "memory_least_mib": _rounded(service.memory_mib),
        "disk_least_mib": _rounded(service.disk_mib),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _utc(at: float) -> str:
    from datetime import UTC, datetime  # noqa: PLC0415

    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")


Figure = tuple[str, "Callable[[Service], float | None]", "Callable[[float], str]"]


def _figures() -> tuple[Figure, ...]:
    """What is shown: its name, its value, and how that is written."""
    return (
        ("requests", lambda each: float(each.n), lambda value: f"{value:,.0f}"),
        ("response, mean", lambda each: each.mean_s, _seconds),
        ("response, p95", lambda each: each.quantile_s(0.95), _seconds),
        ("availability", lambda each: each.availability, _percent),
        ("fallback success", lambda each: each.fallback_success, _percent),
        ("tool-call success", lambda each: each.tool_success, _percent),
        ("checks passed", lambda each: each.evidence_pass_rate, _percent),
        ("accepted", lambda each: each.acceptance, _percent),
        ("processors, mean", lambda each: each.cpu, _percent),
        ("memory, least", lambda each: each.memory_mib, lambda value: f"{value:,.0f} MiB"),
        ("disk, least", lambda each: each.disk_mib, lambda value: f"{value / 1024:,.1f} GiB"),
    )


def _seconds(value: float) -> str:
    return f"{value:,.2f} s"


def _percent(value: float) -> str:
    return f"{100 * value:.1f} %"


def _show(parts: Sequence[Service], days: int) -> None:
    from xnai.cli.tables import print_table  # noqa: PLC0415
    from xnai.core.service import total  # noqa: PLC0415

    whole = total(parts)
    if not whole.n and not whole.looks:
        typer.echo(f"No request was recorded in the last {days} days. Ask one: xnai ask ...")
        return
    rows = []
    for name, value_of, written in _figures():
        value = value_of(whole)
        shown = "" if value is None else written(value)
        rows.append((name, shown, sparkline([value_of(part) for part in parts])))
    for tier, n in sorted(whole.tiers.items(), key=lambda item: -item[1]):
        shares = [part.tiers.get(tier, 0) / part.answered if part.answered else None
                  for part in parts]  # fmt: skip
        rows.append((f"share of {tier}", _percent(n / whole.answered), sparkline(shares)))
    print_table(("", f"last {days} days", f"{days * 24 / _COLUMNS:g} hours a sign"), rows)
