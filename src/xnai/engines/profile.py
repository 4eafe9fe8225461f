"""What `xnai tune` found, kept: one file a user, for one machine.

Covers reading, writing and whether it still holds. A profile of another machine or another
llama.cpp counts for nothing, nor does what was found for a file whose header is another one now:
speed rests on geometry and types, which stand there, not on the values of weights. Does not cover
what an engine makes of it (`xnai.bootstrap`).
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Final

import orjson
from pydantic import TypeAdapter, ValidationError

from xnai.core.errors import ConfigError
from xnai.engines.geometry import GgufInfo
from xnai.engines.machine import Fingerprint, this_machine
from xnai.engines.tuning import Tuning

SCHEMA: Final = 1
_MOST_BYTES: Final = 1 << 20
_MOST_HEADER_BYTES: Final = 1 << 26


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """What was found for one file.

    Args:
        model: its name when it was measured, for messages.
        at: when, ISO 8601.
        before_s, after_s: of a request of 600 tokens and an answer of 200, as it was without and is
            with these settings, side by side.
        repacks: it is faster (True) or not (False) with its weights kept a second time; None where
            that was not measured to the end.
    """

    model: str
    tuning: Tuning
    at: str
    before_s: float
    after_s: float
    repacks: bool | None = None

    @property
    def gain(self) -> float:
        """How much faster it is; 1 where nothing was measured."""
        return self.before_s / self.after_s if self.after_s > 0 else 1.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Profile:
    """All that was found on one machine.

    Args:
        models: key of a file → what was found for it; see `key_of`.
    """

    machine: Fingerprint
    models: Mapping[str, Found] = field(default_factory=dict)
    schema: int = SCHEMA

    def with_found(self, key: str, found: Found) -> Profile:
        """With one more, or another one in its place."""
        return Profile(machine=self.machine, models={**self.models, key: found})


_PROFILE: Final = TypeAdapter(Profile)


def read_profile(path: Path) -> Profile | None:
    """The profile; None where there is none.

    Raises:
        ConfigError: it cannot be read.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unusable(path, error.strerror or "it cannot be read") from error
    try:
        found = _PROFILE.validate_json(content[:_MOST_BYTES])
    except ValidationError as error:
        raise _unusable(path, error.errors()[0]["msg"]) from error
    if found.schema != SCHEMA:
        raise _unusable(path, f"it has version {found.schema}, and {SCHEMA} is read")
    return found


def standing_profile(path: Path | None) -> Profile | None:
    """The profile if it holds on this machine; `xnai doctor` says why one does not."""
    try:
        found = read_profile(path) if path else None
    except ConfigError:
        return None
    return found if found and not this_machine().difference(found.machine) else None


def _unusable(path: Path, why: str) -> ConfigError:
    return ConfigError(f"The profile {path} cannot be used: {why}.", hint="Measure anew: xnai tune")


def write_profile(path: Path, profile: Profile) -> None:
    """Write it as a whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=".tuning-", delete=False) as file:
        try:
            file.write(orjson.dumps(asdict(profile), option=orjson.OPT_INDENT_2))
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise


def key_of(info: GgufInfo) -> str:
    """The name that what is found for a file is kept under. Blocking, 10 ms.

    Raises:
        OSError: the file cannot be read any more.
    """
    n_bytes = max(0, min(info.file_bytes - info.tensor_bytes, _MOST_HEADER_BYTES))
    with info.path.open("rb") as file:
        header = file.read(n_bytes)
    return sha256(header + info.file_bytes.to_bytes(8, "little")).hexdigest()
