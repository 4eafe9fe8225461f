"""`xnai import` and `xnai rm`: files that come into the models folder by hand, and that go."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from xnai.cli import options
from xnai.cli.completing import complete_file, complete_model, complete_stored
from xnai.cli.printing import printable

if TYPE_CHECKING:
    from xnai.engines.shelf import Stored
    from xnai.workspace import Workspace

OWN = "imported"
"""Folder of files that no configuration and no catalogue knows."""


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(name="import")(import_file)
    app.command(name="rm")(remove)


def import_file(
    file: Annotated[
        Path, typer.Argument(help="A GGUF file on this machine.", autocompletion=complete_file)
    ],
    model: Annotated[
        str | None,
        typer.Option(
            "--for",
            help="The model that it is the file of, where its name does not say so.",
            autocompletion=complete_model,
            show_default=False,
        ),
    ] = None,
    name: Annotated[
        str | None,
        typer.Option("--as", help="Another name for it, NAME.gguf.", show_default=False),
    ] = None,
    how: Annotated[
        str,
        typer.Option(help="copy, hardlink or symlink."),
    ] = "copy",
    replace: Annotated[
        bool, typer.Option("--replace", help="Another file of that name may go.")
    ] = False,
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Take a GGUF file into the models folder: read and checked first, whole or not at all."""
    from xnai.cli.bars import bytes_bar  # noqa: PLC0415 (keeps `xnai --help` fast)
    from xnai.cli.environment import stderr_is_terminal  # noqa: PLC0415
    from xnai.cli.session import workspace  # noqa: PLC0415
    from xnai.cli.tables import print_json  # noqa: PLC0415
    from xnai.core.errors import UnknownName  # noqa: PLC0415
    from xnai.engines.importing import HOWS, bring, refuse_another_shape  # noqa: PLC0415
    from xnai.engines.known import known_models  # noqa: PLC0415
    from xnai.engines.receipts import read_receipt  # noqa: PLC0415

    wanted = next((each for each in HOWS if each == how), None)
    if wanted is None:
        raise UnknownName(kind="way to import", name=how, known=HOWS)
    space = workspace(config, preset)
    target = _place_for(space, file, model, name)
    refuse_another_shape(file, known_models().of_file(target.name))
    if stderr_is_terminal() and wanted == "copy" and file.is_file():
        with bytes_bar(file.name, file.stat().st_size) as bar:
            info = bring(file, target, wanted, replaces=replace, told=bar.advance)
    else:
        info = bring(file, target, wanted, replaces=replace)
    receipt = read_receipt(target)
    uses = [n for n, path in space.located().items() if path == target]
    if not uses and (known := known_models().of_file(target.name)):
        uses = [f"{known[0].name} of the catalogue"]
    if as_json:
        told = {"path": str(target), "sha256": receipt.sha256 if receipt else None, "models": uses}
        print_json({**told, "quantisation": info.quantisation, "architecture": info.architecture})
        return
    typer.echo(printable(f"{target}: {info.architecture}, {info.quantisation}"))
    if uses:
        typer.echo(printable(f"It is the file of {', '.join(uses)}."))
    else:
        billions = max(0.000001, round(info.n_params / 1e9, 6))
        example = f"models: {{{_model_name(target)}: {{path: {target}, parameters_b: {billions}}}}}"
        typer.echo(
            printable(f"No model uses it yet. To have it, put into xnai.yaml:\n    {example}")
        )


def remove(
    names: Annotated[
        list[str],
        typer.Argument(
            help="A model, or a file or repository as `xnai list --files` shows it.",
            autocompletion=complete_stored,
        ),
    ],
    force: Annotated[
        bool, typer.Option("--force", help="Also what the ladder or an engine uses.")
    ] = False,
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Remove fetched or imported model files; not those that the ladder uses, unless forced."""
    from xnai.cli.session import workspace  # noqa: PLC0415
    from xnai.cli.tables import print_json  # noqa: PLC0415
    from xnai.engines.placing import shown_bytes  # noqa: PLC0415
    from xnai.engines.shelf import remove as take_away  # noqa: PLC0415

    space = workspace(config, preset)
    going = list({each.path: each for name in names for each in _meant(space, name)}.values())
    if not force:
        _refuse_used(space, going)
    freed = {each.name: take_away(each) for each in going}
    if as_json:
        print_json([{"file": name, "freed_bytes": n} for name, n in freed.items()])
        return
    for name, n_bytes in freed.items():
        typer.echo(printable(f"removed {name}: {shown_bytes(n_bytes)} are free again"))


def _place_for(space: Workspace, file: Path, model: str | None, name: str | None) -> Path:
    """Where a file belongs: with the model that expects it, or in a folder of its own.

    Raises:
        UnknownName: no such model.
        BadRequest: a model that has no file of the hub, or a name that is none.
    """
    from xnai.core.errors import BadRequest  # noqa: PLC0415

    if model is not None:
        expected = _expected(space, model)
        alike = [path for path in expected if path.name == file.name]
        return (alike or expected)[0]
    chosen = name or (file.name if file.suffix == ".gguf" else f"{file.name}.gguf")
    if Path(chosen).name != chosen or not chosen.endswith(".gguf") or chosen.startswith("."):
        raise BadRequest(f"{chosen!r} is no name of a model file.", hint="Say --as NAME.gguf.")
    known = _known_places(space)
    return known.get(chosen, space.models_folder / OWN / chosen)


def _expected(space: Workspace, model: str) -> list[Path]:
    """The files that a model may have, first choice first."""
    from xnai.core.config import LlamaModel  # noqa: PLC0415
    from xnai.core.errors import BadRequest, UnknownName  # noqa: PLC0415
    from xnai.engines.known import known_models  # noqa: PLC0415

    folder = space.models_folder
    configured = space.config.models.get(space.config.meant_model(model))
    if isinstance(configured, LlamaModel) and configured.source:
        source = configured.source
        files = [source.file, *([source.fallback_file] if source.fallback_file else [])]
        return [folder / source.repo / file for file in files]
    if configured is not None:
        raise BadRequest(
            f"{model} is no model of the hub: it has no `source`.",
            hint="Name one that has, or the file as `xnai list --files` shows it.",
        )
    known = known_models().models
    if model not in known:
        names = dict.fromkeys([*space.config.models, *known])
        raise UnknownName(kind="model", name=model, known=names)
    return known[model].places(folder)


def _known_places(space: Workspace) -> dict[str, Path]:
    """File name → where that file belongs, by the configuration and the catalogue."""
    from xnai.engines.known import known_models  # noqa: PLC0415

    folder = space.models_folder
    known = [path for each in known_models().models.values() for path in each.places(folder)]
    own = [path for name in space.config.models for path in _sources(space, name)]
    return {path.name: path for path in (*known, *own)}


def _sources(space: Workspace, name: str) -> list[Path]:
    model = space.config.models[name]
    return _expected(space, name) if getattr(model, "source", None) else []


def _model_name(path: Path) -> str:
    return path.stem.lower().replace("_", "-")


def _meant(space: Workspace, name: str) -> list[Stored]:
    """The files that a name means.

    Raises:
        UnknownName: there is none.
    """
    from xnai.core.errors import UnknownName  # noqa: PLC0415
    from xnai.engines.known import known_models  # noqa: PLC0415
    from xnai.engines.shelf import find, stored  # noqa: PLC0415

    model = space.config.meant_model(name)
    if model in space.config.models or model in known_models().models:
        located = space.located().get(model)
        paths = {*([located] if located else _expected(space, model))}
        if model in space.config.models:
            paths |= {*_sources(space, model)}
        found = [each for each in stored(space.models_folder) if each.path in paths]
    else:
        found = find(space.models_folder, name)
    if not found:
        known = [each.name for each in stored(space.models_folder)]
        raise UnknownName(kind="model file", name=name, known=known)
    return found


def _refuse_used(space: Workspace, going: list[Stored]) -> None:
    """What is used stays.

    Raises:
        BadRequest: one of them is used.
    """
    from xnai.core.errors import BadRequest  # noqa: PLC0415
    from xnai.engines.running import running_engines  # noqa: PLC0415

    located = space.located()
    open_now = {e.path.resolve(): e.owner_pid for e in running_engines() if e.path}
    for each in going:
        tiers = [t.name for t in space.config.tiers if located.get(t.model) == each.path]
        if each.n_bytes and tiers:
            raise BadRequest(
                f"{each.name} is the model of tier {', '.join(tiers)}.",
                hint="Take it all the same with --force.",
            )
        if owner := open_now.get(each.path.resolve()):
            raise BadRequest(
                f"{each.name} is loaded by an engine of process {owner}.",
                hint="Stop that first, or take it all the same with --force: the engine keeps it "
                "until it ends.",
            )
