"""Reading prompt packs: the two in this package, or a folder of the user's."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

from xnai.cascade.prompts import PromptPack
from xnai.core.errors import ConfigError

SHIPPED: Final = ("coder", "pocket")
_ROLES: Final = ("router", "draft", "refine", "expert", "cloud")


@cache
def read_pack(name: str, base: Path) -> PromptPack:
    """Read a pack by name or path.

    Args:
        name: a shipped pack, or a folder relative to `base`.

    Raises:
        ConfigError: no such folder, or it lacks `handoff.txt` or `critique.txt`.
    """
    folder: Traversable = (
        files("xnai.cascade").joinpath("pack_texts", name)
        if name in SHIPPED
        else base / Path(name).expanduser()
    )
    return PromptPack(
        system={role: text for role in _ROLES if (text := _optional(folder, f"{role}.md"))},
        handoff=_required(folder, "handoff.txt", name),
        critique=_required(folder, "critique.txt", name),
    )


def _optional(folder: Traversable, name: str) -> str:
    file = folder.joinpath(name)
    return file.read_text("utf-8") if file.is_file() else ""


def _required(folder: Traversable, name: str, pack: str) -> str:
    text = _optional(folder, name)
    if not text:
        raise ConfigError(
            f"Prompt pack {pack!r} has no {name}.",
            hint=f"Name a shipped pack ({', '.join(SHIPPED)}) or a folder that has one.",
        )
    return text
