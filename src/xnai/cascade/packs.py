"""Reading prompt packs, the two in this package or a folder of the user's, and the user's style."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from string import Template
from typing import Final

from xnai.cascade.prompts import VERIFY, PromptPack
from xnai.core.errors import ConfigError

SHIPPED: Final = ("coder", "pocket")
CONDUCTOR: Final = "conductor"
_FILLED_IN: Final = {
    "handoff.txt": ("tier", "draft", "facts", "critique", "confidence"),
    "critique.txt": ("request", "draft"),
    "verify.txt": ("request", "draft"),
}
MAX_STYLE_BYTES: Final = 4096
"""Every prompt begins with it, so it is read by every tier at every request."""
_ROLES: Final = ("router", "draft", "refine", "expert", "cloud")


@cache
def read_pack(name: str, base: Path) -> PromptPack:
    """Read a pack by name or path.

    Args:
        name: a shipped pack, or a folder relative to `base`.

    Raises:
        ConfigError: no such folder, it lacks `handoff.txt` or `critique.txt`, or these name
            something that xnai does not fill in.
    """
    folder = _folder(name, base, SHIPPED)
    return PromptPack(
        system={role: text for role in _ROLES if (text := _optional(folder, f"{role}.md"))},
        handoff=_template(folder, "handoff.txt", name),
        critique=_template(folder, "critique.txt", name),
        verify=_checked(_optional(folder, "verify.txt") or VERIFY, "verify.txt", name),
    )


def read_conductor_prompt(name: str, base: Path) -> str:
    """What a router model is told.

    Args:
        name: `conductor`, or a folder relative to `base`.

    Raises:
        ConfigError: no such folder, or it lacks `router.md`.
    """
    text = _optional(_folder(name, base, (CONDUCTOR,)), "router.md")
    if not text:
        raise ConfigError(
            f"Prompt pack {name!r} of the conductor has no router.md.",
            hint=f"Name the shipped pack ({CONDUCTOR}) or a folder that has one.",
        )
    return text


def _folder(name: str, base: Path, shipped: Sequence[str]) -> Traversable:
    if name in shipped:
        return files("xnai.cascade").joinpath("pack_texts", name)
    return base / Path(name).expanduser()


def read_style(path: Path | None) -> tuple[str, ...]:
    """The lines of the user's style file; none where there is no file.

    Empty lines and those that begin with `#` are left out.

    Raises:
        ConfigError: it is no UTF-8 text, or too long.
    """
    text = _optional(path.parent, path.name) if path else ""
    if len(text.encode()) > MAX_STYLE_BYTES:
        raise ConfigError(
            f"{path} has more than {MAX_STYLE_BYTES} bytes, and every prompt would begin with it.",
            hint="Shorten it.",
        )
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def _optional(folder: Traversable, name: str) -> str:
    file = folder.joinpath(name)
    try:
        return file.read_text("utf-8") if file.is_file() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file} cannot be read as UTF-8 text: {error}.") from error


def _template(folder: Traversable, name: str, pack: str) -> str:
    text = _optional(folder, name)
    if not text:
        raise ConfigError(
            f"Prompt pack {pack!r} has no {name}.",
            hint=f"Name a shipped pack ({', '.join(SHIPPED)}) or a folder that has one.",
        )
    return _checked(text, name, pack)


def _checked(text: str, name: str, pack: str) -> str:
    template, known = Template(text), _FILLED_IN[name]
    unknown = sorted(set(template.get_identifiers()) - set(known))
    if unknown or not template.is_valid():
        raise ConfigError(
            f"{name} of prompt pack {pack!r} has ${unknown[0] if unknown else ' alone'}, "
            "which xnai does not fill in.",
            hint=f"Known: {', '.join(f'${k}' for k in known)}; write $$ for a dollar sign.",
        )
    return text
