"""The work behind `xnai fit`: this machine, the presets, and the arithmetic line by line."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xnai.cli.printing import printable
from xnai.config import load_config
from xnai.core.config import Config, LlamaModel
from xnai.core.errors import BadRequest, ModelFileError, UnknownName
from xnai.engines.fitting import Choice, Fit, Wish, fit, parts
from xnai.engines.gguf import read_gguf
from xnai.engines.known import Known, known_models
from xnai.engines.lengths import why
from xnai.engines.machine import usable_cores
from xnai.engines.memory import available_mib, total_mib
from xnai.engines.mixes import Mix
from xnai.engines.placing import free_bytes, shown_bytes
from xnai.engines.profile import Profile, key_of, standing_profile
from xnai.engines.tuning import Tuning
from xnai.workspace import MIB, Workspace

_AMOUNT = re.compile(r"(\d+(?:\.\d+)?)\s*(gib|gb|g|mib|mb|m)", re.I)
_UNITS_MIB = {"gib": 1024, "g": 1024, "gb": 1e9 / MIB, "mib": 1, "m": 1, "mb": 1e6 / MIB}
_WIDTH = 22


@dataclass(frozen=True, kw_only=True, slots=True)
class Looked:
    """A ladder on a machine.

    Args:
        asked: RAM of another machine was given.
        available_mib: RAM that is free now; None of another machine.
        to_fetch: names of the models whose file is not here yet.
    """

    preset: str
    config: Config
    ram_mib: int
    asked: bool
    available_mib: float | None
    fit: Fit
    folder: Path
    to_fetch: tuple[str, ...]
    others: tuple[tuple[str, Fit, int], ...]

    @property
    def fetch_bytes(self) -> int:
        """About so much has to come."""
        missing = [c for c in self.fit.rungs if c.known.name in self.to_fetch]
        return sum(choice.known.about_bytes(choice.mix) for choice in missing)


def look(space: Workspace, preset: str, ram: str | None, context: int | None) -> Looked:
    """Find the ladder.

    Raises:
        UnknownName: the catalogue has no models of such a preset.
        BadRequest: an amount of RAM that is none.
    """
    ladders = known_models().ladders
    if preset not in ladders:
        raise UnknownName(kind="ladder", name=preset, known=ladders)
    ram_mib = _amount(ram) if ram else int(total_mib())
    others = [name for name in ladders if name != preset]
    profile = None if ram else standing_profile(space.tuning_path)
    configs = {name: load_config(None, preset=name).config for name in ladders}
    wishes = {name: _wishes(space, name, _own(configs[name]), context, profile) for name in ladders}
    found = fit(wishes[preset], ram_mib)
    return Looked(
        preset=preset,
        config=configs[preset],
        ram_mib=ram_mib,
        asked=ram is not None,
        available_mib=None if ram else available_mib(),
        fit=found,
        folder=space.models_folder,
        to_fetch=tuple(c.known.name for c in found.rungs if not _is_here(space, c)),
        others=tuple(
            (name, fit(wishes[name], ram_mib), len(_own(configs[name]))) for name in others
        ),
    )


def _amount(text: str) -> int:
    found = _AMOUNT.fullmatch(text.strip())
    mib = float(found[1]) * _UNITS_MIB[found[2].lower()] if found else 0
    if not 1 <= mib < 1 << 30:
        raise BadRequest(f"{text!r} is no amount of RAM.", hint="Say it like 8GiB or 6144MiB.")
    return int(mib)


def _own(config: Config) -> dict[str, LlamaModel]:
    models = {tier.model: config.models[tier.model] for tier in config.tiers}
    return {name: model for name, model in models.items() if isinstance(model, LlamaModel)}


def _wishes(
    space: Workspace,
    preset: str,
    own: Mapping[str, LlamaModel],
    context: int | None,
    profile: Profile | None,
) -> list[Wish]:
    known = known_models()
    wishes = []
    for name in known.ladders[preset]:
        entry = known.models[name]
        model = own.get(name) or LlamaModel(path="-", parameters_b=entry.parameters_b)
        if context is not None:
            model = model.model_copy(update={"n_ctx": context})
        found = _found(space, entry, profile) if profile else {}
        wishes.append(Wish(known=entry, model=model, own=name in own, found=found))
    return wishes


def _found(space: Workspace, known: Known, profile: Profile) -> dict[Mix, Tuning]:
    """What `xnai tune` found for those of its files that are here."""
    found: dict[Mix, Tuning] = {}
    for mix, file in known.files.items():
        with suppress(ModelFileError, OSError):
            kept = profile.models.get(key_of(read_gguf(space.models_folder / known.repo / file)))
            found |= {mix: kept.tuning} if kept else {}
    return found


def _is_here(space: Workspace, choice: Choice) -> bool:
    return (space.models_folder / choice.known.repo / choice.file).is_file()


def told(found: Looked) -> dict[str, Any]:
    """As machines are told."""
    return {
        "preset": found.preset if found.fit.rungs else "pocket",
        "ram_mib": found.ram_mib,
        "available_mib": found.available_mib,
        "budget": found.fit.budget.model_dump(),
        "engines_mib": found.fit.budget_mib,
        "rungs": [_rung(found, choice, found.fit.budget_mib) for choice in found.fit.rungs],
        "left_out": [_rung(found, choice, found.fit.budget_mib) for choice in found.fit.left_out],
        "loaded_together": list(found.fit.together),
        "cores": None if found.asked else usable_cores(),
        "fetch_bytes": found.fetch_bytes,
        "disk_free_bytes": None if found.asked else free_bytes(found.folder),
    }


def _rung(found: Looked, choice: Choice, room: float) -> dict[str, Any]:
    return {
        "model": choice.known.name,
        "repo": choice.known.repo,
        "file": choice.file,
        "quantisation": choice.mix,
        "licence": choice.known.licence,
        "n_ctx": choice.n_ctx,
        "n_ctx_why": why(choice.length) if choice.length else "",
        "kv_type": choice.kv_type,
        "parts_mib": parts(choice.footprint),
        "total_mib": choice.mib,
        "remains_mib": room - choice.mib,
        "file_bytes_about": choice.known.about_bytes(choice.mix),
        "on_disk": choice.known.name not in found.to_fetch,
    }


def show(found: Looked) -> None:
    """Print the arithmetic."""
    for line in lines(found):
        sys.stdout.write(printable(line) + "\n")


def lines(found: Looked) -> Iterator[str]:
    """The arithmetic, line by line."""
    budget, room = found.fit.budget, found.fit.budget_mib
    yield _row("RAM", found.ram_mib, " (as asked)" if found.asked else "")
    yield _row("- operating system", budget.os_mib)
    yield _row("- xnai and the client", budget.app_mib)
    yield _row("= for engines", room)
    for choice in found.fit.rungs:
        yield ""
        yield _heading(choice, "on disk" if choice.known.name not in found.to_fetch else "to fetch")
        yield from _sum(choice, room)
    for choice in found.fit.left_out:
        yield ""
        yield _heading(choice, "does not fit")
        yield from _sum(choice, room)
    yield ""
    yield from _conclusions(found)


def _row(label: str, mib: float, note: str = "") -> str:
    return f"{label:<{_WIDTH}}{mib:>9,.0f} MiB{note}"


def _heading(choice: Choice, state: str) -> str:
    note = f"; {choice.known.licence_note}" if choice.known.licence_note else ""
    return (
        f"{choice.known.name}, {choice.mix}, context {choice.n_ctx:,} at {choice.kv_type}: "
        f"{state} ({choice.known.licence}{note})"
    )


def _sum(choice: Choice, room: float) -> Iterator[str]:
    for label, mib in parts(choice.footprint).items():
        yield "  " + _row(label, mib)
    left = room - choice.mib
    rest = f", {left:,.0f} remain" if left >= 0 else f", {-left:,.0f} too much"
    yield "  " + _row("=", choice.mib, f" of {room:,.0f}{rest}")
    if choice.length is not None:
        yield f"  context: {why(choice.length)}"


def _conclusions(found: Looked) -> Iterator[str]:
    result = found.fit
    if not result.rungs:
        yield (
            f"No model of {found.preset} fits. The embedded ladder does (preset pocket), for "
            "demonstration; or use a model behind a URL."
        )
    else:
        held = sum(choice.mib for choice in result.rungs if choice.known.name in result.together)
        room = result.budget_mib
        yield (
            f"Loaded at once: {', '.join(result.together)}: {held:,.0f} of {room:,.0f} MiB, "
            f"{room - held:,.0f} remain."
        )
    if result.lowered:
        top = result.rungs[-1]
        yield (
            f"{top.known.name} would fit in a larger file, but not beside "
            f"{result.rungs[0].known.name}: each climb would swap them."
        )
    elif 0 < len(result.together) < len(result.rungs):
        yield "The others are swapped in where they are asked."
    if not found.asked:
        yield f"Cores: {usable_cores()}, all of them compute for one model at a time."
    if result.rungs:
        free = "" if found.asked else f", {shown_bytes(free_bytes(found.folder))} free on the disk"
        fetched = f"To fetch: about {shown_bytes(found.fetch_bytes)}{free}."
        yield fetched if found.to_fetch else "Every file is on the disk already."
        largest_mib = max(choice.mib for choice in result.rungs)
        if found.available_mib is not None and found.available_mib < largest_mib:
            yield (
                f"Only {found.available_mib:,.0f} MiB of RAM are free now: close other programs "
                "before the largest is asked."
            )
    for name, other, n_rungs in found.others:
        of_own = n_rungs - len(other.left_out)
        yield f"Ladder {name}: {of_own} of its {n_rungs} models fit (xnai fit {name})."
    if result.rungs and not found.asked:
        fetching = ", then: xnai pull" if found.to_fetch else ""
        yield f"To use it: xnai fit {found.preset} --write{fetching}"
