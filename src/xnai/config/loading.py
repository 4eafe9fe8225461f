"""From the text of a file to a `Config`: the preset underneath, every fault named with its line.

Source of the shape: `xnai.core.config`. Values are taken as strictly as JSON is: `"4096"` is not a
number, `yes` is not true.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from difflib import get_close_matches
from typing import Final

from pydantic import ValidationError

from xnai.config.document import Document, DocumentError, Path, Place, Value, parse, shown
from xnai.config.faults import explain
from xnai.config.shipped import preset_names, preset_text
from xnai.core.config import Config
from xnai.core.errors import ConfigError, UnknownName

MAX_CHARS: Final = 1_000_000
MAX_FAULTS: Final = 20


def load(
    text: str,
    *,
    source: str,
    preset: str | None = None,
    preset_lookup: Callable[[str], str] = preset_text,
) -> Config:
    """Read a configuration.

    Where it names a preset, the preset's mappings are merged with its own, deeply; its lists
    replace the preset's, and so does a model that names another engine.

    Args:
        source: name of the file, for errors.
        preset: what to start from, instead of what the text says.
        preset_lookup: YAML of a preset by name; raises `UnknownName`.

    Raises:
        ConfigError: it cannot be used; one line for each fault, with file and line.
        UnknownName: there is no preset of the name given as `preset`.
    """
    if len(text) > MAX_CHARS:
        raise ConfigError(f"{source} is longer than {MAX_CHARS} characters.")
    try:
        own = parse(text, source=source)
        whole = _on_preset(own, preset, preset_lookup)
    except DocumentError as exc:
        raise ConfigError(str(exc), hint=f"Correct {source}.") from exc
    _name_engines(whole.root)
    return _validated(whole, source)


def _on_preset(own: Document, preset: str | None, lookup: Callable[[str], str]) -> Document:
    # A section whose lines are all commented out says nothing.
    for key in [key for key, value in own.root.items() if value is None]:
        del own.root[key]
    name = preset if preset is not None else own.root.get("preset")
    if name is None:
        return own
    if not isinstance(name, str):
        raise DocumentError(own.places["preset",], "preset: should be the name of a preset")
    try:
        text = lookup(name)
    except UnknownName as exc:
        if preset is not None:
            raise
        raise DocumentError(own.places["preset",], _unknown_preset(name)) from exc
    below = parse(text, source=f"preset {name}")
    merged = _merged(below, own)
    merged.root["preset"] = name
    return merged


def _unknown_preset(name: str) -> str:
    names = preset_names()
    close = get_close_matches(name, names, n=1)
    guess = f"; did you mean {shown(close[0])}?" if close else ""
    return f"preset: there is no preset {shown(name)}{guess} (known: {', '.join(names)})"


def _merged(below: Document, above: Document) -> Document:
    """`above` laid over `below`; the place of each value goes with it."""
    places = dict(below.places)
    root = _laid_over(below.root, above.root, (), places)
    return Document(root=root, places=places | above.places)


def _laid_over(
    below: dict[str, Value], above: dict[str, Value], path: Path, places: dict[Path, Place]
) -> dict[str, Value]:
    result = dict(below)
    for key, value in above.items():
        old = result.get(key)
        here = (*path, key)
        if isinstance(old, dict) and isinstance(value, dict) and not _other_engine(old, value):
            result[key] = _laid_over(old, value, here, places)
        else:
            _forget(places, here)
            result[key] = value
    return result


def _other_engine(old: dict[str, Value], new: dict[str, Value]) -> bool:
    return "engine" in new and new["engine"] != old.get("engine", "llamacpp")


def _forget(places: dict[Path, Place], path: Path) -> None:
    for known in [p for p in places if p[: len(path)] == path]:
        del places[known]


def _name_engines(root: dict[str, Value]) -> None:
    """Write the default out: pydantic tells the kinds of model apart by `engine`."""
    models = root.get("models")
    for model in models.values() if isinstance(models, dict) else ():
        if isinstance(model, dict):
            model.setdefault("engine", "llamacpp")


def _validated(document: Document, source: str) -> Config:
    try:
        # As JSON, strictness means what it means in the published schema: lists are tuples,
        # whole numbers are floats, and nothing else is turned into anything.
        return Config.model_validate_json(json.dumps(document.root), strict=True)
    except ValidationError as exc:
        lines = explain(exc.errors(), document)
        shown_lines = lines[:MAX_FAULTS]
        if len(lines) > MAX_FAULTS:
            shown_lines.append(f"… and {len(lines) - MAX_FAULTS} more")
        raise ConfigError("\n".join(shown_lines), hint=f"Correct {source}.") from exc
