"""What was done to a client's file, and what was in it before: one record a file.

Beside a record lies the whole file as it was, so both are private to their owner.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from xnai.connect.files import replace_whole
from xnai.connect.settings import Setting
from xnai.core.errors import ConfigError

_VERSION: Final = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """What one `xnai connect` did.

    Args:
        path: the file.
        before: its bytes from before xnai was in it; None where there was no file.
        mode: its permissions then; 0 where there was no file.
        folders: those that were made for it, innermost first.
        after: hash of what was written.
        settings: what was laid into it.
    """

    path: Path
    before: bytes | None
    mode: int
    folders: tuple[Path, ...]
    after: str
    settings: tuple[Setting, ...]


def digest(content: bytes | None) -> str:
    """What a file is known by; empty where there is none."""
    return "" if content is None else sha256(content).hexdigest()


def place_of(folder: Path, client: str, path: Path) -> Path:
    """Where the record of a client's file lies."""
    return folder / f"{client}-{digest(str(path).encode())[:12]}.json"


def backup_of(place: Path) -> Path:
    """Where the file as it was lies, beside its record."""
    return place.with_suffix(".before")


def read(folder: Path, client: str, path: Path) -> Record | None:
    """The record of a client's file; None where it was not connected.

    Raises:
        ConfigError: it cannot be read.
    """
    place = place_of(folder, client, path)
    return _read(place) if place.exists() else None


def read_all(folder: Path, client: str) -> list[Record]:
    """The records of all files of a client.

    Raises:
        ConfigError: one cannot be read.
    """
    name = re.compile(rf"{re.escape(client)}-[0-9a-f]{{12}}\.json")
    places = sorted(folder.iterdir()) if folder.is_dir() else []
    return [_read(place) for place in places if name.fullmatch(place.name)]


def _read(path: Path) -> Record:
    try:
        told = json.loads(path.read_bytes())
        if told["version"] != _VERSION:
            raise ConfigError(
                f"{path} was written by another version of xnai.", hint="Use that, or delete it."
            )
        before = None if told["before"] is None else backup_of(path).read_bytes()
        if before is not None and digest(before) != told["before"]:
            raise ValueError
        return _record(told, before)
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ConfigError(
            f"{path}, which says what to restore, is damaged.",
            hint="Take xnai's lines out of the client's file by hand, and delete that one.",
        ) from error


def keep(folder: Path, client: str, record: Record) -> Path | None:
    """Write a record, and say where the file as it was lies; None where there was none.

    Raises:
        ConfigError: it cannot be written.
    """
    path = place_of(folder, client, record.path)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if record.before is not None:
            replace_whole(backup_of(path), record.before)
        replace_whole(path, json.dumps(_told(record), indent=1).encode())
    except OSError as error:
        raise ConfigError(f"{path} cannot be written: {error.strerror}.") from error
    return None if record.before is None else backup_of(path)


def forget(folder: Path, client: str, path: Path) -> None:
    """Remove the record of a client's file."""
    place = place_of(folder, client, path)
    place.unlink(missing_ok=True)
    backup_of(place).unlink(missing_ok=True)


def _told(record: Record) -> dict[str, Any]:
    return {
        "version": _VERSION,
        "path": str(record.path),
        "before": None if record.before is None else digest(record.before),
        "mode": record.mode,
        "folders": [str(folder) for folder in record.folders],
        "after": record.after,
        "settings": [
            {"path": each.path, "value": each.value, "known_by": each.known_by}
            for each in record.settings
        ],
    }


def _record(told: dict[str, Any], before: bytes | None) -> Record:
    return Record(
        path=Path(told["path"]),
        before=before,
        mode=int(told["mode"]),
        folders=tuple(Path(folder) for folder in told["folders"]),
        after=str(told["after"]),
        settings=tuple(
            Setting(path=tuple(each["path"]), value=each["value"], known_by=each["known_by"])
            for each in told["settings"]
        ),
    )
