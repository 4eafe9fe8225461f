"""What a client's file is to say, laid into its text and taken out of it again. Pure.

Covers which value goes where and whether the outcome is what was meant. How a text of one format is
changed is the business of `jsonc`, `toml_text`, `yaml_text` and `dotenv`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Final, Protocol


class Unchangeable(Exception):
    """A text that is not of its format, or cannot be changed in small."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Setting:
    """One value in a file.

    Args:
        path: keys from the root; empty for the root itself.
        value: what JSON can hold.
        known_by: where the path leads to a list, the member that tells our item from others.
    """

    path: tuple[str, ...]
    value: Any
    known_by: str = ""


class Format(Protocol):
    """How the text of one kind of file is read and changed.

    Every method raises `Unchangeable`, which says where and why.
    """

    def read(self, text: str) -> Any:  # noqa: ANN401 (what the file holds)
        """The values of a text; None of an empty one."""
        ...

    def put(self, text: str, setting: Setting) -> str:
        """The text with one value more, or another one. All other bytes stay."""
        ...

    def take(self, text: str, setting: Setting) -> str:
        """The text without one value that it has. All other bytes stay."""
        ...


MISSING: Final = object()


def leaves(value: Mapping[str, Any], path: tuple[str, ...] = ()) -> tuple[Setting, ...]:
    """A tree of values as settings, one a leaf: what others add beside them stays theirs."""
    return tuple(_leaves(value, path))


def _leaves(value: Any, path: tuple[str, ...]) -> Iterator[Setting]:  # noqa: ANN401 (JSON)
    if isinstance(value, Mapping) and value:
        for key, inner in value.items():
            yield from _leaves(inner, (*path, key))
    else:
        yield Setting(path=path, value=value)


def with_settings(text: str, settings: Sequence[Setting], kind: Format) -> str:
    """The text of a file that says all of this.

    Raises:
        Unchangeable: it cannot be changed so, or would not say just this.
    """
    data = kind.read(text)
    for setting in settings:
        if found(data, setting) != setting.value:
            text = kind.put(text, setting)
            data = _checked(text, _laid(data, setting), kind)
    return text


def without_settings(
    text: str, settings: Sequence[Setting], before: str, kind: Format
) -> tuple[str, tuple[Setting, ...]]:
    """The text of a file without what was laid into it, and what somebody has changed since.

    Args:
        settings: what was laid into it.
        before: the text from before that; what it said is said again.

    Raises:
        Unchangeable: it cannot be changed so.
    """
    data, old = kind.read(text), kind.read(before)
    changed: list[Setting] = []
    for setting in reversed(settings):
        now = found(data, setting)
        if now is MISSING:
            continue
        if now != setting.value:
            changed.append(setting)
            continue
        once = found(old, setting)
        if once is not MISSING:
            back = Setting(path=setting.path, value=once, known_by=setting.known_by)
            text = kind.put(text, back)
            data = _checked(text, _laid(data, back), kind)
            continue
        text = kind.take(text, setting)
        data = _checked(text, _taken(data, setting), kind)
        text, data = _without_empty(text, data, setting, old, kind)
    return text, tuple(reversed(changed))


def found(data: Any, setting: Setting) -> Any:  # noqa: ANN401 (JSON)
    """The value that stands where a setting would; `MISSING` where there is none."""
    place = _at(data, setting.path)
    if not setting.known_by:
        return place
    items = place if isinstance(place, list) else []
    mine = (item for item in items if _is_ours(item, setting))
    return next(mine, MISSING)


def _at(data: Any, path: Sequence[str]) -> Any:  # noqa: ANN401 (JSON)
    for key in path:
        if not isinstance(data, Mapping) or key not in data:
            return MISSING
        data = data[key]
    return data


def _is_ours(item: object, setting: Setting) -> bool:
    by = setting.known_by
    return isinstance(item, Mapping) and by in item and item[by] == setting.value[by]


def _laid(data: Any, setting: Setting) -> Any:  # noqa: ANN401 (JSON)
    """The values with this one among them."""
    whole = deepcopy(data)
    if not setting.known_by:
        return _at_path(whole, setting.path, setting.value)
    items = _at(whole, setting.path)
    listed = items if isinstance(items, list) else []
    if found(whole, setting) is MISSING:
        listed = [*listed, setting.value]
    else:
        listed = [setting.value if _is_ours(item, setting) else item for item in listed]
    return _at_path(whole, setting.path, listed)


def _at_path(data: Any, path: Sequence[str], value: Any) -> Any:  # noqa: ANN401 (JSON)
    if not path:
        return value
    members = dict(data) if isinstance(data, Mapping) else {}
    return members | {path[0]: _at_path(members.get(path[0]), path[1:], value)}


def _taken(data: Any, setting: Setting) -> Any:  # noqa: ANN401 (JSON)
    """The values without this one, which is among them."""
    whole = deepcopy(data)
    if setting.known_by:
        left = [item for item in _at(whole, setting.path) if not _is_ours(item, setting)]
        return _at_path(whole, setting.path, left)
    del _at(whole, setting.path[:-1])[setting.path[-1]]
    return whole


def _without_empty(
    text: str,
    data: Any,  # noqa: ANN401 (JSON)
    setting: Setting,
    old: Any,  # noqa: ANN401 (JSON)
    kind: Format,
) -> tuple[str, Any]:
    """Without what was made only to hold this setting."""
    path = setting.path if setting.known_by else setting.path[:-1]
    hollow: Setting | None = None
    while path and _at(old, path) is MISSING:
        there = _at(data, path)
        if there is not MISSING:
            if not _is_hollow(there):
                break
            hollow = Setting(path=path, value=there)
        path = path[:-1]
    if hollow is None:
        return text, data
    text = kind.take(text, hollow)
    return text, _checked(text, _taken(data, hollow), kind)


def _is_hollow(value: object) -> bool:
    """Whether nothing is in it but what holds nothing."""
    if isinstance(value, Mapping):
        return all(map(_is_hollow, value.values()))
    return value == []


def _checked(text: str, wanted: Any, kind: Format) -> Any:  # noqa: ANN401 (JSON)
    """What a changed text says.

    Raises:
        Unchangeable: it is not what was meant.
    """
    try:
        data = kind.read(text)
    except Unchangeable as error:
        raise Unchangeable("it is written in a way that a small change would break") from error
    if (data or None) != (wanted or None):
        raise Unchangeable("it is written in a way that a small change would not fit")
    return data
