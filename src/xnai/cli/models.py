"""`xnai list`, `show` and `ps`: the ladder, one model, and what runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from xnai.cli import options
from xnai.cli.completing import complete_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xnai.core.config import TierConfig
    from xnai.engines.catalog import Description
    from xnai.engines.local_model import LocalModel
    from xnai.engines.running import RunningEngine
    from xnai.workspace import Workspace


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(name="list")(list_models)
    app.command(name="show")(show)
    app.command(name="ps")(ps)


def list_models(
    files: Annotated[
        bool, typer.Option("--files", help="What lies in the models folder instead.")
    ] = False,
    known: Annotated[
        bool, typer.Option("--known", help="The models of the catalogue instead.")
    ] = False,
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """List the tiers of the ladder, smallest first, and whether their models are on disk."""
    from xnai.cli.session import workspace  # noqa: PLC0415 (keeps `xnai --help` fast)
    from xnai.cli.tables import print_json, print_table  # noqa: PLC0415

    space = workspace(config, preset)
    if files or known:
        from xnai.cli.listing import list_files, list_known  # noqa: PLC0415

        (list_files if files else list_known)(space, as_json=as_json)
        return
    rows = ladder_facts(space)
    if as_json:
        print_json(rows)
        return
    print_table(
        ("tier", "model", "parameters", "context", "RAM, estimated", "on disk"),
        [
            (
                row["tier"],
                row["model"],
                shown_parameters(row["parameters_b"]),
                f"{row['n_ctx']:,}" + (", automatic" if row["n_ctx_why"] else ""),
                "" if row["ram_mib"] is None else f"{row['ram_mib']:,.0f} MiB",
                row["state"],
            )
            for row in rows
        ],
    )
    if any(row["state"] == "embedded" for row in rows):
        note = "The embedded models are a demonstration: short Python functions only."
        typer.echo(f"\n{note}", err=True)


def show(
    name: Annotated[
        str,
        typer.Argument(
            help="A tier or a model of the configuration, or one of the catalogue.",
            autocompletion=complete_model,
        ),
    ],
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Show one model: file, origin, licence, geometry, quantisation, and what RAM it will take."""
    from xnai.cli.listing import known_facts, origin_facts  # noqa: PLC0415
    from xnai.cli.session import workspace  # noqa: PLC0415
    from xnai.cli.tables import print_facts, print_json  # noqa: PLC0415
    from xnai.core.errors import UnknownName  # noqa: PLC0415
    from xnai.engines.known import known_models  # noqa: PLC0415

    space = workspace(config, preset)
    model = space.config.meant_model(name)
    if model in space.config.models:
        facts = _model_facts(space, model)
        facts |= origin_facts(space.config.models[model], facts.get("path"))
    elif model in known_models().models:
        facts = known_facts(space, model)
    else:
        named = [*space.config.models, *(t.name for t in space.config.tiers)]
        choice = dict.fromkeys([*named, *known_models().models])
        raise UnknownName(kind="model or tier", name=name, known=choice)
    if as_json:
        print_json(facts)
    else:
        print_facts({key: _in_words(value) for key, value in facts.items()})


def _in_words(value: Any) -> Any:  # noqa: ANN401 (what a fact may be)
    """Lists as people read them; all else as it is."""
    if not isinstance(value, list):
        return value
    shown = [each["file"] if isinstance(each, dict) else str(each) for each in value]
    return ", ".join(shown)


def ps(as_json: options.Json = False) -> None:
    """Show the engines that run now, of every xnai process of this user."""
    from dataclasses import asdict  # noqa: PLC0415

    from xnai.cli.tables import print_json, print_table  # noqa: PLC0415
    from xnai.engines.running import running_engines  # noqa: PLC0415

    engines = running_engines()
    if as_json:
        print_json([{**asdict(e), "path": str(e.path) if e.path else None} for e in engines])
    elif not engines:
        typer.echo("No engine is running.", err=True)
    else:
        print_table(
            ("pid", "model file", "slots", "RAM, estimated", "RAM, measured", "age", "owner"),
            [
                (
                    str(e.pid),
                    e.path.name if e.path else "loading",
                    _slots(e),
                    _estimated(e),
                    f"{e.memory_mib:,.0f} MiB",
                    f"{e.age_s:,.0f} s",
                    str(e.owner_pid),
                )
                for e in engines
            ],
        )


def _slots(engine: RunningEngine) -> str:
    """How many, of how many tokens, and what each takes."""
    if engine.n_ctx is None:
        return ""
    if engine.n_slots is None or engine.slot_mib is None:
        return f"{engine.n_ctx:,}"
    mib = f"{engine.slot_mib:,.0f} MiB" if engine.slot_mib >= 1 else "under 1 MiB"
    return f"{engine.n_slots} × {engine.n_ctx:,}, {mib}{' each' if engine.n_slots > 1 else ''}"


def _estimated(engine: RunningEngine) -> str:
    if engine.estimated_mib is None:
        return "unknown"
    lacks = [f"without {each}" for each in engine.given_up]
    words = [f"{engine.estimated_mib:,.0f} MiB", *["repacked"][: engine.repacked], *lacks]
    return ", ".join(words)


def ladder_facts(space: Workspace) -> list[dict[str, Any]]:
    """Each tier and its model, as machines are told; smallest first."""
    from xnai.local_models import served_models  # noqa: PLC0415

    served = served_models(space)
    return [_tier_facts(space, tier, served) for tier in space.config.tiers]


def _tier_facts(
    space: Workspace, tier: TierConfig, served: Mapping[str, LocalModel]
) -> dict[str, Any]:
    model = space.model(tier.model)
    found = _describe(space, tier.model, served)
    return {
        "tier": tier.name,
        "role": tier.role,
        "model": tier.model,
        "threshold": tier.threshold,
        "parameters_b": model.parameters_b,
        "n_ctx": model.n_ctx,
        "n_ctx_why": space.settled.why(tier.model),
        "ram_mib": found.footprint.total_mib if found and found.footprint else None,
        "state": _state(space, tier.model, found),
    }


def _model_facts(space: Workspace, name: str) -> dict[str, Any]:
    from dataclasses import asdict  # noqa: PLC0415

    from xnai.local_models import served_models  # noqa: PLC0415

    model, served = space.model(name), served_models(space)
    found = _describe(space, name, served)
    facts: dict[str, Any] = {"model": name, "state": _state(space, name, found)}
    if found is None:
        return {**facts, **model.model_dump(exclude_none=True)}
    facts["path"] = str(found.path)
    if found.fault:
        facts["fault"] = found.fault
    facts |= served[name].config.model_dump(exclude_none=True, exclude={"path"})
    if why := space.settled.why(name):
        facts["n_ctx_why"] = why
    if found.info is not None:
        read = asdict(found.info)
        facts |= {f"file_{key}": value for key, value in read.items() if key != "path"}
    if found.footprint is not None:
        facts |= asdict(found.footprint) | {"total_mib": found.footprint.total_mib}
        facts["repacks"] = served[name].repacks
    facts["budget_mib"] = space.budget_mib
    return facts


def _describe(space: Workspace, name: str, served: Mapping[str, LocalModel]) -> Description | None:
    """What the file says; None for a model that has none."""
    from xnai.local_models import described  # noqa: PLC0415

    return described(space, served[name]) if name in served else None


def _state(space: Workspace, name: str, found: Description | None) -> str:
    if found is None:
        return f"remote ({space.config.models[name].engine})"
    if found.fault:
        return "damaged"
    if not found.on_disk:
        return "missing"
    from xnai.engines.catalog import EMBEDDED  # noqa: PLC0415

    path = getattr(space.config.models[name], "path", None) or ""
    return "embedded" if path.startswith(EMBEDDED) else "yes"


def shown_parameters(billions: float) -> str:
    """As people read it."""
    return f"{billions:g} B" if billions >= 0.1 else f"{1000 * billions:.3g} M"
