"""`xnai status`: the ladder, what is loaded, how fast it is, and how far answers can be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import typer

from xnai.cli import options

if TYPE_CHECKING:
    from xnai.core.pace import Pace
    from xnai.engines.running import RunningEngine
    from xnai.workspace import Workspace

_BUSY_S: Final = 10.0
"""How long to wait for a process that is writing."""
_MIB: Final = 1024 * 1024


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="status")(status)


def status(
    as_json: options.Json = False, config: options.Config = None, preset: options.Preset = None
) -> None:
    """Show the ladder, memory, speed, what is kept, and how often accepted answers are wrong.

    Files that `xnai ask --file` wrote a day ago or earlier are looked at first.
    """
    from xnai.cli.session import workspace  # noqa: PLC0415 (keeps `xnai --help` fast)
    from xnai.cli.tables import print_json  # noqa: PLC0415

    facts = _facts(workspace(config, preset))
    if as_json:
        print_json(facts)
    else:
        _show(facts)


def _facts(space: Workspace) -> dict[str, Any]:
    from xnai.aftermath import settle_files  # noqa: PLC0415
    from xnai.cascade.packs import read_style  # noqa: PLC0415

    settled = settle_files(space)
    return {
        "configuration": str(space.source or f"preset {space.config.preset or 'pocket'}"),
        **_ladder_and_memory(space),
        "style_lines": len(read_style(space.style_path)),
        "store": _store(space) | {"files_settled": settled},
        "answers": _answers(space),
        "budget": budget_facts(space),
    }


def budget_facts(space: Workspace) -> dict[str, Any] | None:
    """What was spent against the budget, and its price by now; None where there is none."""
    from xnai.budget import budget_of, price_of  # noqa: PLC0415
    from xnai.cli.printing import tell_only_losses  # noqa: PLC0415

    found = budget_of(space)
    if found is None:
        return None
    allowance, price = found[1], price_of(space, tell_only_losses)
    return {
        "measure": allowance.measure,
        "allowed": allowance.each,
        "spent": round(price.spent / price.n, 4) if price.n else None,
        "requests": price.n,
        "price": round(price.value / allowance.each, 4),
    }


def shown_budget(facts: dict[str, Any] | None) -> str:
    """The same for people."""
    if facts is None:
        return "none"
    what = {"compute": "drafts of the largest tier", "share_of_largest": "asks of the largest tier"}
    spent = "nothing" if facts["spent"] is None else f"{facts['spent']:.3f}"
    return (
        f"{spent} of {facts['allowed']:g} {what[facts['measure']]} a request spent by "
        f"{facts['requests']:,} requests; a whole one must bring {facts['price']:.3g}"
    )


def _ladder_and_memory(space: Workspace) -> dict[str, Any]:
    from xnai.cli.models import ladder_facts  # noqa: PLC0415
    from xnai.core.pace import Pace  # noqa: PLC0415
    from xnai.engines.running import running_engines  # noqa: PLC0415
    from xnai.store.paces import read_paces  # noqa: PLC0415
    from xnai.workspace import names_by_configuration  # noqa: PLC0415

    paces = read_paces(space.store_path, busy_s=_BUSY_S)
    names, engines = names_by_configuration(space.config), running_engines()
    tiers = ladder_facts(space)
    for each in tiers:
        each["loaded_mib"] = _loaded_mib(space, each["model"], engines)
        each["pace"] = _pace(paces.get(names[each["model"]], Pace()))
    held = sum(engine.memory_mib for engine in engines)
    return {
        "tiers": tiers,
        "ram": {
            "budget_mib": round(space.budget_mib, 1),
            "loaded_mib": round(held, 1),
            "left_mib": round(max(0.0, space.budget_mib - held), 1),
            "engines": len(engines),
            "max_loaded": space.config.budget.max_loaded,
        },
    }


def _loaded_mib(space: Workspace, model: str, engines: list[RunningEngine]) -> float | None:
    """Measured memory of the engines that run this file; None where none does."""
    if (path := space.settled.paths.get(model)) is None:
        return None
    at = path.resolve()
    held = [e.memory_mib for e in engines if e.path is not None and e.path.resolve() == at]
    return round(sum(held), 1) if held else None


def _pace(measured: Pace) -> dict[str, float | None]:
    """Tokens per second, and seconds to load; None where it was not measured."""

    def rate(tokens: float, seconds: float) -> float | None:
        return round(tokens / seconds, 1) if seconds else None

    load = measured.load_s
    return {
        "reads_per_s": rate(measured.n_read, measured.read_s),
        "draws_per_s": rate(measured.n_drawn, measured.drawn_s),
        "load_s": None if load is None else round(load, 3),
    }


def _store(space: Workspace) -> dict[str, Any]:
    from dataclasses import asdict  # noqa: PLC0415

    from xnai.store.reading import store_size  # noqa: PLC0415

    return {"path": str(space.store_path), **asdict(store_size(space.store_path, busy_s=_BUSY_S))}


def _answers(space: Workspace) -> list[dict[str, Any]]:
    """The record of accepted answers with its bounds, every ground."""
    from xnai.aftermath import track_record  # noqa: PLC0415
    from xnai.core.guarantee import GROUNDS, Tally  # noqa: PLC0415
    from xnai.learning.bounds import upper_bound  # noqa: PLC0415

    record, nothing = track_record(space), Tally(n=0, wrong=0)

    def told(tally: Tally) -> dict[str, Any]:
        return {"n": tally.n, "wrong": tally.wrong, "at_most": round(upper_bound(tally), 4)}

    return [
        {
            "ground": ground,
            **told(record.used.get(ground, nothing)),
            "shipped": told(record.shipped[ground]) if ground in record.shipped else None,
        }
        for ground in GROUNDS
    ]


def _show(facts: dict[str, Any]) -> None:
    from xnai.cli.models import shown_parameters  # noqa: PLC0415
    from xnai.cli.tables import print_facts, print_table  # noqa: PLC0415

    print_table(
        ("tier", "model", "parameters", "on disk", "RAM", "reads/s", "draws/s", "loads in"),
        [
            (
                each["tier"],
                each["model"],
                shown_parameters(each["parameters_b"]),
                each["state"],
                _memory(each),
                _figure(each["pace"]["reads_per_s"], ",.0f"),
                _figure(each["pace"]["draws_per_s"], ",.0f"),
                _figure(each["pace"]["load_s"], ".2f", " s"),
            )
            for each in facts["tiers"]
        ],
    )
    ram, store = facts["ram"], facts["store"]
    typer.echo("")
    print_facts(
        {
            "configuration": facts["configuration"],
            "RAM for engines": f"{ram['loaded_mib']:,.0f} of {ram['budget_mib']:,.0f} MiB held by "
            f"{ram['engines']} of at most {ram['max_loaded']} engines, {ram['left_mib']:,.0f} left",
            "store": f"{store['requests']:,} requests, {store['outcomes']:,} outcomes, "
            f"{store['n_bytes'] / _MIB:,.1f} MiB, {store['path']}",
            "written files": f"{store['files_settled']} settled now",
            "budget": shown_budget(facts["budget"]),
            "style": f"{facts['style_lines']} lines",
        }
    )
    typer.echo("\naccepted answers that were wrong, by what had spoken for them:")
    print_table(
        ("spoke for it", "known", "wrong", "at most", "measured before", "wrong", "at most"),
        [(each["ground"], *_wrong(each), *_wrong(each["shipped"])) for each in facts["answers"]],
    )
    typer.echo("at most: upper bound at 95 %, for this number of outcomes; see docs/reference.md")


def _wrong(told: dict[str, Any] | None) -> tuple[str, str, str]:
    if told is None or not told["n"]:
        return ("0" if told else "", "", "")
    return f"{told['n']:,}", f"{told['wrong']:,}", f"{100 * told['at_most']:.1f} %"


def _memory(tier: dict[str, Any]) -> str:
    loaded, estimated = tier["loaded_mib"], tier["ram_mib"]
    if loaded is not None:
        return f"{loaded:,.0f} MiB, loaded"
    return "" if estimated is None else f"about {estimated:,.0f} MiB"


def _figure(value: float | None, form: str, unit: str = "") -> str:
    return "?" if value is None else f"{value:{form}}{unit}"
