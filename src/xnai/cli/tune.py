"""`xnai tune`: find the fastest settings of each model on this machine, and keep them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xnai.cli import options
from xnai.cli.environment import stderr_is_terminal
from xnai.cli.printing import printable, tell

if TYPE_CHECKING:
    from xnai.engines.geometry import GgufInfo
    from xnai.engines.local_model import LocalModel
    from xnai.engines.machine import Fingerprint
    from xnai.engines.search import Sample, Step
    from xnai.engines.tuner import Outcome, Progress
    from xnai.workspace import Workspace

MINUTES = 3.0
LEAST_MINUTES = 0.05


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="tune")(tune)


def tune(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[MODEL]...", help="Models or tiers; all local ones if none."),
    ] = None,
    minutes: Annotated[
        float, typer.Option(min=LEAST_MINUTES, max=60, help="How long it may take, all together.")
    ] = MINUTES,
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Measure which settings are fastest on this machine; engines use them from then on."""
    import anyio  # noqa: PLC0415 (keeps `xnai --help` fast)

    from xnai.cli.session import workspace  # noqa: PLC0415
    from xnai.cli.tables import print_json  # noqa: PLC0415
    from xnai.core.errors import ConfigError  # noqa: PLC0415
    from xnai.engines.machine import this_machine  # noqa: PLC0415
    from xnai.local_models import models_below, untuned_models  # noqa: PLC0415

    space = workspace(config, preset)
    if space.tuning_path is None:
        raise ConfigError("There is no place to keep what is found.")
    models, machine = untuned_models(space), this_machine()
    wanted = _wanted(space, models, names or [])
    _warn_of_company()
    shares = _shares(wanted, 60 * minutes)
    outcomes: list[Outcome] = []
    with _progress(watched=stderr_is_terminal()) as show:
        for place, (name, info) in enumerate(wanted.items()):
            outcome = anyio.run(
                _tune_one,
                space,
                name,
                info,
                machine,
                shares[name],
                models,
                models_below(space.config),
                lambda told, place=place: show(place, len(wanted), told),
            )
            _keep(space, machine, info, outcome)
            outcomes.append(outcome)
    if as_json:
        print_json(
            {
                "machine": _told_machine(machine),
                "profile": str(space.tuning_path),
                "models": [_told(outcome) for outcome in outcomes],
            }
        )
        return
    for outcome in outcomes:
        _print(outcome)
    typer.echo(printable(f"\nKept in {space.tuning_path}; engines that start now use it."))


async def _tune_one(
    space: Workspace,
    name: str,
    info: GgufInfo,
    machine: Fingerprint,
    time_s: float,
    models: Mapping[str, LocalModel],
    below: Mapping[str, str],
    show: Callable[[Progress], None],
) -> Outcome:
    from functools import partial  # noqa: PLC0415

    from anyio import to_thread  # noqa: PLC0415

    from xnai.engines.prospect import devices_of, ground_of  # noqa: PLC0415
    from xnai.engines.tuner import tune as search  # noqa: PLC0415

    model, room_mib = models[name], _room_mib(space)
    ground = await to_thread.run_sync(
        partial(
            ground_of,
            model,
            info,
            machine,
            room_mib=room_mib,
            below=models.get(below.get(name, "")),
            devices=await to_thread.run_sync(devices_of, model),
        )
    )
    return await search(model, info, ground, name=name, time_s=time_s, room_mib=room_mib, tell=show)


def _wanted(
    space: Workspace, models: Mapping[str, LocalModel], names: Sequence[str]
) -> dict[str, GgufInfo]:
    """The models to tune with what their files say, smallest first.

    Raises:
        UnknownName: no such model or tier.
        BadRequest: a named one is not on this machine, or makes embeddings.
        ModelFileError: the file of a named one cannot be used.
        ConfigError: none is left.
    """
    from xnai.core.errors import BadRequest, ConfigError, ModelFileError, UnknownName  # noqa: PLC0415
    from xnai.engines.gguf import read_gguf  # noqa: PLC0415

    found: dict[str, GgufInfo] = {}
    for name in names or dict.fromkeys(tier.model for tier in space.config.tiers):
        model = space.config.meant_model(name)
        if model not in space.config.models:
            known = [*space.config.models, *(t.name for t in space.config.tiers)]
            raise UnknownName(kind="model or tier", name=name, known=known)
        if model not in models or models[model].embeds:
            if names:
                raise BadRequest(f"{name} is no model that llama.cpp answers with here.")
            continue
        try:
            found[model] = read_gguf(models[model].path)
        except ModelFileError as error:
            if names:
                raise
            tell(f"{model} is left out: {error.message}")
    if not found:
        raise ConfigError(
            "No model of the configuration is on this machine.", hint="See `xnai doctor`."
        )
    return dict(sorted(found.items(), key=lambda pair: pair[1].tensor_bytes))


def _shares(wanted: Mapping[str, GgufInfo], time_s: float) -> dict[str, float]:
    """Seconds for each: a model of four times the size has twice the time."""
    weights = {name: info.tensor_bytes**0.5 for name, info in wanted.items()}
    return {name: time_s * each / sum(weights.values()) for name, each in weights.items()}


def _room_mib(space: Workspace) -> float:
    from xnai.engines.memory import available_mib  # noqa: PLC0415

    return min(space.budget_mib, 0.9 * available_mib())


def _warn_of_company() -> None:
    from xnai.engines.running import running_engines  # noqa: PLC0415

    if others := running_engines():
        tell(f"{len(others)} engines of other xnai processes run: what is measured is less sure")


def _keep(space: Workspace, machine: Fingerprint, info: GgufInfo, outcome: Outcome) -> None:
    """Write it down at once: whoever interrupts the next model keeps this one."""
    from datetime import UTC, datetime  # noqa: PLC0415

    from xnai.engines.profile import (  # noqa: PLC0415
        Found,
        Profile,
        key_of,
        standing_profile,
        write_profile,
    )

    assert space.tuning_path is not None
    found = Found(
        model=outcome.model,
        tuning=outcome.tuning,
        at=datetime.now(UTC).isoformat(timespec="seconds"),
        before_s=outcome.before_s,
        after_s=outcome.after_s,
        repacks=outcome.repacks,
    )
    profile = standing_profile(space.tuning_path) or Profile(machine=machine)
    write_profile(space.tuning_path, profile.with_found(key_of(info), found))


@contextmanager
def _progress(*, watched: bool) -> Iterator[Callable[[int, int, Progress], None]]:
    """What shows how far it is: a bar on a terminal, nothing elsewhere."""
    if not watched:
        yield lambda place, count, told: None
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description:<24}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("starting", total=1.0)
        yield lambda place, count, told: bar.update(
            task, completed=(place + told.done) / count, description=printable(told.aim)
        )


def _told_machine(machine: Fingerprint) -> dict[str, Any]:
    from dataclasses import asdict  # noqa: PLC0415

    return asdict(machine)


def _told(outcome: Outcome) -> dict[str, Any]:
    from dataclasses import asdict  # noqa: PLC0415

    return {
        "model": outcome.model,
        "tuning": asdict(outcome.tuning),
        "before": _speed(outcome.before),
        "after": _speed(outcome.after),
        "speed_up": outcome.gain,
        "steps": [
            {
                "aim": step.aim,
                "changed": step.changed,
                "gain": step.gain,
                "rounds": step.n_rounds,
                "decided": step.decided,
            }
            for step in outcome.steps
        ],
        "tokens_a_sample": asdict(outcome.sizes),
        "took_s": outcome.took_s,
    }


def _speed(samples: Sequence[Sample]) -> dict[str, Any]:
    """Tokens a second: median, least and most."""
    from statistics import median  # noqa: PLC0415

    if not samples:
        return {}
    read, drawn = ([1 / getattr(s, name) for s in samples] for name in ("read_s", "draw_s"))
    return {
        "prompt_tokens_s": median(read),
        "prompt_range": [min(read), max(read)],
        "drawn_tokens_s": median(drawn),
        "drawn_range": [min(drawn), max(drawn)],
        "samples": len(samples),
    }


def _print(outcome: Outcome) -> None:
    from xnai.cli.tables import print_table  # noqa: PLC0415

    typer.echo(printable(f"\n{outcome.model}: {_verdict(outcome)}"))
    rows = [
        (
            step.aim,
            f"{step.gain:.2f} x" if step.n_rounds else "",
            f"{step.n_rounds}",
            _came(step),
        )
        for step in outcome.steps
    ]
    print_table(("looked at", "best rival", "rounds", ""), rows)
    for label, samples in (("as it was", outcome.before), ("as it is", outcome.after)):
        if speed := _speed(samples):
            typer.echo(
                f"{label:<10} prompt {speed['prompt_tokens_s']:,.1f} t/s "
                f"({_range(speed['prompt_range'])}), answer {speed['drawn_tokens_s']:,.1f} t/s "
                f"({_range(speed['drawn_range'])}), {speed['samples']} samples"
            )


def _range(bounds: Sequence[float]) -> str:
    return f"{bounds[0]:,.1f} to {bounds[1]:,.1f}"


def _verdict(outcome: Outcome) -> str:
    from dataclasses import asdict  # noqa: PLC0415

    settings, defaults = asdict(outcome.tuning), asdict(outcome.default)
    changed = {name: value for name, value in settings.items() if value != defaults[name]}
    if not changed:
        return "the defaults are as fast as anything that was tried"
    shown = [f"{name} {value}" for name, value in changed.items() if name != "speculation"]
    if guessed := outcome.tuning.speculation:
        shown.append(f"guessing ahead by {guessed.kind}, where `speculation` is not off")
    return f"{outcome.gain:.2f} times as fast: {', '.join(shown)}"


def _came(step: Step) -> str:
    if step.changed:
        return "taken"
    if not step.decided:
        return "no time"
    return "no gain beyond noise" if step.n_rounds else "nothing to try"
