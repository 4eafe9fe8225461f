"""What pydantic found wrong, in the words of the file: place, path, fault, limit, nearest name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeGuard, Union, get_args, get_origin

from pydantic import BaseModel

from xnai.config.document import Document, Path, Place, Value, shown
from xnai.core.config import Config, LlamaModel, Misplaced, RemoteModel

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

ENGINES: Final = {
    engine: model
    for model in (LlamaModel, RemoteModel)
    for engine in get_args(model.model_fields["engine"].annotation)
}
_START: Final = "; start from a preset, for example `preset: pocket`"


def explain(
    errors: Sequence[ErrorDetails], document: Document, *, root: type[BaseModel] = Config
) -> list[str]:
    """A line for each error of pydantic, in the order of the file.

    Args:
        root: what the document was read as.
    """
    # A list whose items were all refused is also called too short: that says nothing new.
    told = [e for e in errors if e["type"] != "too_short" or not e["input"]]
    lines = [_line(error, document, root) for error in told]
    return [text for _, text in sorted(lines, key=lambda line: (line[0].source, line[0].line))]


def _line(error: ErrorDetails, document: Document, root: type[BaseModel]) -> tuple[Place, str]:
    """One line for one error of pydantic: `xnai.yaml:7: tiers[0].threshold: …`."""
    loc = tuple(error["loc"])
    context = error.get("ctx", {})
    cause = context.get("error")
    path = cause.path if isinstance(cause, Misplaced) else _path(loc, document)
    match error["type"]:
        case "extra_forbidden":
            place = _place(path, document)
            return place, f"{place}: {_unknown_key(loc, path, root)}"
        case "union_tag_invalid":
            path = (*path, "engine")
            what = _not_one_of(str(context["tag"]), tuple(ENGINES))
        case "literal_error":
            what = _not_one_of(error["input"], _members(context))
        case "missing":
            what = "is missing" + (_START if path in {("models",), ("tiers",)} else "")
        case "value_error":
            what = str(cause)
        case "model_type" | "model_attributes_type" | "dict_type":
            what = "should be a mapping" + _instead(error["input"])
        case "tuple_type":
            what = "should be a list" + _instead(error["input"])
        case _:
            what = re.sub(r"^\w+ should", "should", error["msg"]) + _instead(error["input"])
    name = f"{dotted(path)}: " if path else ""
    place = _place(path, document)
    return place, f"{place}: {name}{what}"


def dotted(path: Path) -> str:
    """`tiers[0].threshold` for `("tiers", 0, "threshold")`."""
    text = ""
    for part in path:
        word = shown(str(part))[1:-1]
        text += f"[{part}]" if isinstance(part, int) else f".{word}" if text else word
    return text


def _path(loc: Path, document: Document) -> Path:
    """The way in the document: pydantic puts the engine behind a model's name."""
    if loc[:1] == ("models",) and len(loc) > 2:
        return (*loc[:2], *loc[3:])
    return loc


def _place(path: Path, document: Document) -> Place:
    """Where that stands, or where the nearest thing around it does, when it is missing."""
    while path not in document.places:
        path = path[:-1]
    return document.places[path]


def _unknown_key(loc: Path, path: Path, root: type[BaseModel]) -> str:
    *around, key = path
    close = get_close_matches(str(key), _keys(loc[:-1], root), n=1)
    where = f" in {dotted(tuple(around))}" if around else ""
    guess = f"; did you mean {shown(close[0])}?" if close else ""
    return f"unknown key {shown(str(key))}{where}{guess}"


def _keys(loc: Path, root: type[BaseModel]) -> list[str]:
    """The keys that are known at a place of the document."""
    kind: object = root
    for part in loc:
        kind = _inside(kind, part)
    return list(kind.model_fields) if _is_model(kind) else []


def _inside(kind: object, part: str | int) -> object:
    """The type behind one step of pydantic's way to an error."""
    if part in ENGINES and not _is_model(kind):
        return ENGINES[str(part)]
    if _is_model(kind):
        return _bare(kind.model_fields[str(part)].annotation)
    return _bare(get_args(kind)[1 if get_origin(kind) is dict else 0])


def _bare(kind: object) -> object:
    """Without `Annotated`, and without `| None`."""
    if get_origin(kind) is Annotated:
        return _bare(get_args(kind)[0])
    if get_origin(kind) in {Union, UnionType}:
        given = [member for member in get_args(kind) if member is not type(None)]
        return given[0] if len(given) == 1 else kind
    return kind


def _is_model(kind: object) -> TypeGuard[type[BaseModel]]:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _members(context: Mapping[str, Any]) -> tuple[str, ...]:
    """Pydantic gives them as a phrase: `'f16', 'q8_0' or 'q4_0'`."""
    phrase = str(context["expected"]).replace(" or ", ", ")
    return tuple(member.strip("'") for member in phrase.split(", "))


def _not_one_of(given: Value, members: tuple[str, ...]) -> str:
    close = get_close_matches(str(given), members, n=1)
    guess = f"; did you mean {shown(close[0])}?" if close else ""
    which = "one of " if len(members) > 1 else ""
    return f"should be {which}{', '.join(members)}, not {shown(str(given))}{guess}"


def _instead(given: object) -> str:
    if isinstance(given, list | dict):
        return ""
    if given is None:
        return ", not nothing"
    return f", not {shown(str(given).lower() if isinstance(given, bool) else str(given))}"
