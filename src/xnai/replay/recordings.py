"""Reads a folder of recorded outcomes: which kind it is, and rows that are known to be whole.

    kind         a row has                          what was recorded
    drafts       id, dataset, y_*, len_*, draft_*   a draft of each model, as text
    draws        id, model, temp, y                 several draws of each model, right or wrong
    confidences  id, chain, models                  right or wrong and how sure, of each model
    labels       id, prompt, mixtral, gpt4          right or wrong, of two models
    scores       id, task, prompt, scores           a score of each model
    phrases      task, agent                        which agent a phrase is for

Files are JSON Lines, gzipped or not, or one JSON list. A kind is known by the columns of its rows,
not by names of files, so that any part of a source is read alike. Prompts stand beside the
outcomes, or in a file of their own with the same ids. Does not cover what a policy makes of them.
"""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from xnai.core.errors import BadRequest

Kind = Literal["drafts", "draws", "confidences", "labels", "scores", "phrases"]
Row = Mapping[str, Any]
_COLUMNS: Final[Mapping[Kind, tuple[str, ...]]] = {
    "drafts": ("id", "dataset", "y_*", "len_*", "draft_*"),
    "draws": ("id", "model", "temp", "y"),
    "confidences": ("id", "chain", "models"),
    "labels": ("id", "prompt", "mixtral", "gpt4"),
    "scores": ("id", "task", "prompt", "scores"),
    "phrases": ("task", "agent"),
}
_TELLS: Final[tuple[tuple[str, Kind], ...]] = (
    ("draft_*", "drafts"),
    ("temp", "draws"),
    ("models", "confidences"),
    ("gpt4", "labels"),
    ("scores", "scores"),
    ("agent", "phrases"),
)
"""A column that rows of no other kind have."""
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*b\b", re.IGNORECASE)
_MAX_BYTES: Final = 1 << 30


@dataclass(frozen=True, kw_only=True, slots=True)
class Recording:
    """One folder.

    Args:
        name: of the folder.
        rows: of its kind, in the order of the file; never empty.
        prompts: id → what stands beside the outcomes in other files: the prompt, the group.
        visible: "id|model" → how the tests that a prompt shows went; empty where none were run.
    """

    name: str
    kind: Kind
    rows: tuple[Row, ...]
    prompts: Mapping[str, Row]
    visible: Mapping[str, str]


def read_recording(folder: Path) -> Recording:
    """Read a folder.

    Raises:
        BadRequest: it is no folder, holds no recorded outcomes, or a row lacks a column; says which
            file and line.
    """
    if not folder.is_dir():
        raise BadRequest(
            f"{folder} is no folder.", hint="Name a folder that holds files of recorded outcomes."
        )
    kind: Kind | None = None
    rows: list[Row] = []
    prompts: dict[str, Row] = {}
    visible: dict[str, str] = {}
    for path in sorted(folder.iterdir()):
        if not path.name.endswith((".jsonl", ".jsonl.gz", ".json")):
            continue
        for where, row in _read(path):
            if (
                "id" not in row
                and all(isinstance(value, str) for value in row.values())
                and ("agent" not in row)
            ):
                visible |= row
                continue
            found = _kind(row)
            if found is None:
                if "id" not in row:
                    raise BadRequest(f"{where}: a row has no `id`.", hint=_hint())
                prompts[str(row["id"])] = row
                continue
            if kind not in (None, found):
                raise BadRequest(
                    f"{where}: a row of {found!r} in a folder of {kind!r}.",
                    hint="Keep each source in a folder of its own.",
                )
            kind = found
            _check(row, found, where)
            rows.append(row)
    if kind is None:
        raise BadRequest(f"{folder} holds no recorded outcomes.", hint=_hint())
    return Recording(
        name=folder.resolve().name, kind=kind, rows=tuple(rows), prompts=prompts, visible=visible
    )


def prompt_of(recording: Recording, row: Row) -> str:
    """The prompt of a row, from beside it or from its own file.

    Raises:
        BadRequest: there is none.
    """
    at = str(row.get("id", ""))
    found = row.get("prompt") or recording.prompts.get(at, {}).get("prompt")
    if not isinstance(found, str):
        raise BadRequest(
            f"{recording.name}: no prompt is recorded for {at!r}.",
            hint="Put it beside the outcome, or into a file of rows with `id` and `prompt`.",
        )
    return found


def group_of(recording: Recording, row: Row) -> str:
    """What keeps rows that resemble each other in one fold; the id where nothing is said."""
    at = str(row["id"])
    return str(row.get("group") or recording.prompts.get(at, {}).get("group") or at)


def size_b(model: str) -> float:
    """Billions of parameters, as the name says.

    Raises:
        BadRequest: the name does not say.
    """
    if not (found := _SIZE.findall(model)):
        raise BadRequest(
            f"The name {model!r} does not say how large the model is.",
            hint="Names end in their billions of parameters, such as `llama3.1-8b`.",
        )
    return float(found[-1])


def models_of(recording: Recording) -> tuple[str, ...]:
    """Names of the models, smallest first where their names say their size."""
    first = recording.rows[0]
    if recording.kind == "drafts":
        names = [key.removeprefix("y_") for key in first if key.startswith("y_")]
    elif recording.kind == "draws":
        names = list(dict.fromkeys(str(row["model"]) for row in recording.rows))
    elif recording.kind == "confidences":
        names = list(dict.fromkeys(name for row in recording.rows for name in row["models"]))
    elif recording.kind == "labels":
        return ("mixtral", "gpt4")
    else:
        return tuple(dict.fromkeys(name for row in recording.rows for name in row["scores"]))
    return tuple(sorted(names, key=size_b))


def _read(path: Path) -> Iterator[tuple[str, Row]]:
    """Rows with the place they stand at."""
    try:
        raw = path.read_bytes()
        text = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise BadRequest(f"{path} cannot be read: {error}.") from error
    if len(text) > _MAX_BYTES:
        raise BadRequest(f"{path} has more than {_MAX_BYTES >> 20} MiB.")
    if path.suffix == ".json":
        whole = _parse(text, str(path))
        listed = whole if isinstance(whole, list) else [whole]
        yield from ((f"{path}, entry {n}", _row(row, path, n)) for n, row in enumerate(listed, 1))
        return
    for n, line in enumerate(text.splitlines(), 1):
        if line.strip():
            yield f"{path}, line {n}", _row(_parse(line, f"{path}, line {n}"), path, n)


def _parse(text: str, where: str) -> Any:  # noqa: ANN401 (what JSON can hold)
    try:
        return json.loads(text)
    except ValueError as error:
        raise BadRequest(f"{where} is no JSON: {error}.") from error


def _row(found: object, path: Path, n: int) -> Row:
    if not isinstance(found, dict):
        raise BadRequest(f"{path}, {n}: a row is an object, not {type(found).__name__}.")
    return found


def _kind(row: Row) -> Kind | None:
    return next((kind for column, kind in _TELLS if _has(row, column)), None)


def _has(row: Row, column: str) -> bool:
    if column.endswith("*"):
        return any(key.startswith(column[:-1]) for key in row)
    return column in row


def _check(row: Row, kind: Kind, where: str) -> None:
    missing = [column for column in _COLUMNS[kind] if not _has(row, column)]
    if missing == ["prompt"]:  # may stand in a file of its own
        return
    if missing:
        raise BadRequest(
            f"{where}: a row of {kind!r} lacks {', '.join(missing)}.",
            hint=f"It has {', '.join(_COLUMNS[kind])}.",
        )


def _hint() -> str:
    kinds = "; ".join(f"{kind}: {', '.join(columns)}" for kind, columns in _COLUMNS.items())
    return f"Rows have the columns of one kind. {kinds}."
