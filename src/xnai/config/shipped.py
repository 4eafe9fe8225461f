"""The presets: configuration files that come with the package."""

from __future__ import annotations

from importlib.resources import files

from xnai.core.errors import UnknownName


def preset_names() -> tuple[str, ...]:
    """Names of all presets, sorted."""
    found = (entry.name for entry in files(__package__).joinpath("presets").iterdir())
    return tuple(sorted(n.removesuffix(".yaml") for n in found if n.endswith(".yaml")))


def preset_text(name: str) -> str:
    """The YAML of a preset.

    Raises:
        UnknownName: no such preset.
    """
    names = preset_names()
    if name not in names:
        raise UnknownName(kind="preset", name=name, known=names)
    return files(__package__).joinpath("presets", f"{name}.yaml").read_text("utf-8")
