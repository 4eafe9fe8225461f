"""What fresh engines were seen to take, kept from one start of xnai to the next.

One small JSON file, by the kind of an engine (the program, the weights, the context), of those that
took more than was estimated. Estimates are corrected upward only: PSS halves what two processes
share, so that less may have been seen than is taken. What an engine of some program took above its
estimate is expected of the program's other models too: the runtime of a GPU, say. What an engine
grew to in use is not kept: a leak of yesterday would keep a model out for ever.

A file that is damaged counts as none. Two processes that write at once may lose a measurement,
which is then made again.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import orjson

from xnai.core.config import LlamaModel
from xnai.engines.footprint import Footprint
from xnai.engines.geometry import GgufInfo
from xnai.engines.ledger import Account

BUILT_IN: Final = "llama.cpp"
MOST_KEPT: Final = 256
MOST_BYTES: Final = 1 << 20
WORTH_KEEPING: Final = 0.01
"""What is as much above an estimate is written down."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Seen:
    """One kind of engine.

    Args:
        program: what runs it; of a llama-server its path.
        excess_mib: most that a fresh one was measured to take above the estimate, ≥ 0.
    """

    program: str
    excess_mib: float


@dataclass(kw_only=True, slots=True)
class Measures:
    """Opens accounts with what is known, and is told what is measured.

    Args:
        path: the file; None keeps nothing.
        seen: by kind, those seen last behind.
    """

    path: Path | None = None
    seen: dict[str, Seen] = field(default_factory=dict)
    _kinds: dict[tuple[str, Footprint], tuple[str, str]] = field(default_factory=dict)
    _changed: bool = False

    @classmethod
    def read(cls, path: Path) -> Measures:
        """Read what was kept; blocking."""
        return cls(path=path, seen=_read(path))

    def account(
        self, name: str, model: LlamaModel, info: GgufInfo, estimated: Footprint
    ) -> Account:
        """The account of a model that is about to be loaded."""
        kind, program = kind_of(model, info, estimated), model.binary or BUILT_IN
        self._kinds[name, estimated] = (kind, program)
        known = self.seen.get(kind)
        excess_mib = known.excess_mib if known else self._expected_mib(program)
        at_rest_mib = estimated.at_rest_mib + excess_mib if excess_mib else 0.0
        return Account(model=name, estimated=estimated, at_rest_mib=at_rest_mib)

    def note(self, account: Account, pss_mib: float) -> None:
        """Take down what a fresh engine takes, where that is more than was estimated."""
        kind, program = self._kinds[account.model, account.estimated]
        known = self.seen.get(kind)
        excess_mib = pss_mib - account.estimated.at_rest_mib
        least_mib = WORTH_KEEPING * account.estimated.total_mib
        if excess_mib > max(known.excess_mib if known else 0.0, least_mib):
            self.seen[kind] = Seen(program=program, excess_mib=excess_mib)
            self._changed = True

    def save(self) -> None:
        """Write it all down where something is new; blocking. Where that fails, it is lost."""
        if self.path is None or not self._changed:
            return
        kept = dict(list((_read(self.path) | self.seen).items())[-MOST_KEPT:])
        with suppress(OSError):
            _replace(self.path, orjson.dumps(kept))
            self._changed = False

    def _expected_mib(self, program: str) -> float:
        return max((s.excess_mib for s in self.seen.values() if s.program == program), default=0.0)


def kind_of(model: LlamaModel, info: GgufInfo, estimated: Footprint) -> str:
    """A name for all engines that should take the same."""
    facts: Mapping[str, Any] = {
        "program": model.binary or BUILT_IN,
        "architecture": info.architecture,
        "bytes": info.file_bytes,
        "estimated": [round(estimated.at_rest_mib, 1), round(estimated.total_mib, 1)],
        "kv": [model.n_ctx, model.n_slots, model.kv_type],
    }
    return sha256(orjson.dumps(facts, option=orjson.OPT_SORT_KEYS)).hexdigest()[:24]


def _read(path: Path) -> dict[str, Seen]:
    try:
        if path.stat().st_size > MOST_BYTES:
            return {}
        document = orjson.loads(path.read_bytes())
        return {str(kind): _seen(**told) for kind, told in document.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _seen(*, program: str, excess_mib: float) -> Seen:
    """One entry of a file, whose number may be anything."""
    if not 0 <= float(excess_mib) < 1 << 24:
        raise ValueError(f"{excess_mib} MiB is no size of an engine")
    return Seen(program=str(program), excess_mib=float(excess_mib))


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(draft).replace(path)
    except OSError:
        Path(draft).unlink(missing_ok=True)
        raise
