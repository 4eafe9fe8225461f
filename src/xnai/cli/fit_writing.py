"""What `xnai fit --write` puts into the configuration, after it was shown."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import typer

from xnai.cli.answer import write_atomically
from xnai.cli.environment import places
from xnai.cli.fitting import Looked
from xnai.cli.printing import printable, tell
from xnai.config.document import parse
from xnai.config.files import FILE_NAME
from xnai.config.rewriting import difference, with_sections
from xnai.core.config import Config, LlamaModel
from xnai.core.errors import BadRequest
from xnai.engines.fitting import Choice
from xnai.workspace import Workspace

_NAMES = ("draft", "refine", "expert")


def sections(found: Looked) -> dict[str, Any]:
    """What the configuration has to say for this ladder; None takes a section out."""
    preset = {tier.model: tier for tier in found.config.tiers}
    chosen = [choice.known.name for choice in found.fit.rungs]
    result: dict[str, Any] = {
        "preset": found.preset,
        "budget": found.fit.budget.model_dump(),
        "models": {c.known.name: m for c in found.fit.rungs if (m := _changes(found, c))} or None,
        "tiers": None,
    }
    if chosen != list(preset):
        extra = any(name not in preset for name in chosen)
        result["tiers"] = [
            _tier(found.config, name, _NAMES[i] if extra else preset[name].name)
            for i, name in enumerate(chosen)
        ]
    return result


def _changes(found: Looked, choice: Choice) -> dict[str, Any]:
    """What the preset does not say of a model already."""
    own = found.config.models.get(choice.known.name)
    wanted: dict[str, Any] = {"source": {"repo": choice.known.repo, "file": choice.file}}
    if not isinstance(own, LlamaModel):
        wanted["parameters_b"] = choice.known.parameters_b
        return wanted | ({"n_ctx": choice.model.n_ctx} if choice.model.n_ctx is not None else {})
    changed = wanted if own.source and own.source.file != choice.file else {}
    return changed | ({"n_ctx": choice.model.n_ctx} if own.n_ctx != choice.model.n_ctx else {})


def _tier(config: Config, model: str, name: str) -> dict[str, Any]:
    tier = next((tier for tier in config.tiers if tier.model == model), None)
    told = tier.model_dump(exclude_defaults=True, mode="json") if tier else {}
    role = tier.role if tier and tier.name == name else name
    return {**told, "name": name, "model": model, "role": role}


def put_into_configuration(space: Workspace, found: Looked, *, yes: bool, quiet: bool) -> None:
    """Write the ladder into the configuration, after its difference was shown.

    Raises:
        BadRequest: nothing fits, or the machine is another one.
        ConfigError: the file cannot be changed by a program.
    """
    if not found.fit.rungs:
        raise BadRequest("Nothing fits, so nothing is written.", hint="The preset pocket runs.")
    path = space.source or places().config / FILE_NAME
    before = path.read_text("utf-8") if path.is_file() else ""
    after = with_sections(before, _merged(space, before, found), source=str(path))
    changes = difference(before, after, source=str(path))
    if not changes:
        tell(f"{path} says so already")
        return
    if not quiet:
        typer.echo(printable(f"\n{changes}"))
    if not yes and not _agreed(path):
        tell("nothing was written; to write it without being asked: --yes")
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, after)
    tell(f"wrote {path}")


def _agreed(path: Path) -> bool:
    return sys.stdin.isatty() and typer.confirm(f"Write {path}?")


def _merged(space: Workspace, before: str, found: Looked) -> dict[str, Any]:
    """The sections, with the models that the file has besides."""
    wanted = sections(found)
    own = parse(before, source=str(space.source)).root.get("models") if before else None
    if isinstance(own, dict):
        mine = wanted["models"] or {}
        wanted["models"] = own | {name: _over(own.get(name), model) for name, model in mine.items()}
    return wanted


def _over(own: object, wanted: dict[str, Any]) -> dict[str, Any]:
    return {**own, **wanted} if isinstance(own, dict) else wanted
